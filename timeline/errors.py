"""Errors of the timeline: one root, each also the built-in that a caller would catch.

>>> issubclass(NoPublication, TimelineError) and issubclass(NoPublication, ValueError)
True
"""

from __future__ import annotations


class TimelineError(Exception):
    """Root of every error that the package ``timeline`` raises."""


class BadArticle(TimelineError, ValueError):  # noqa: N818  (named for what was met)
    """A file that can't be read as an article; the message names it and says what to do."""


class NoPublication(BadArticle):
    """An article without a publication date: nothing is guessed."""


class UnknownEvent(TimelineError, LookupError):  # noqa: N818
    """No event or constraint of the timeline has that id."""


class BadRelation(TimelineError, ValueError):  # noqa: N818
    """A relation or offset that the network can't hold."""


class BadTimeline(TimelineError, ValueError):  # noqa: N818
    """A text that is no timeline in JSON or TimeML, or a timeline that a format can't hold."""


class UnknownFormat(TimelineError, LookupError):  # noqa: N818
    """No format has that name, or it has no option of that name, or the option no such choice."""


class MissingExtra(TimelineError, ImportError):  # noqa: N818
    """A package that an optional extra installs is not there; the message says how to install it."""


class BadCorrection(TimelineError, ValueError):  # noqa: N818
    """A correction that points at nothing or says nothing, or a file of corrections that can't be read."""
