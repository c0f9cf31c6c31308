"""Errors of the grammar: one root, each also the built-in that a caller would catch.

>>> issubclass(UnreadPhrase, GrammarError) and issubclass(UnreadPhrase, ValueError)
True
"""

from __future__ import annotations


class GrammarError(Exception):
    """Root of every error that the package ``grammar`` raises."""


class UnreadPhrase(GrammarError, ValueError):  # noqa: N818  (the field says "unread", and so do the reports)
    """The text is no time phrase that the language knows.

    ``text`` is the phrase, ``position`` the code point at which reading stopped.
    """

    def __init__(self, text: str, position: int, reason: str) -> None:
        """Tell where in *text* reading stopped, and why."""
        self.text, self.position, self.reason = text, position, reason
        super().__init__(f"can't read {text!r}: {reason}\n  {text}\n  {' ' * position}^")

    def __reduce__(self) -> tuple[type, tuple[str, int, str]]:
        """What it is made of anew in another process."""
        return type(self), (self.text, self.position, self.reason)


class ImpossibleDate(GrammarError, ValueError):  # noqa: N818  (likewise: it names what was met)
    """A date that no calendar has, such as 30 February."""


class BadReference(GrammarError, ValueError):  # noqa: N818
    """``published`` is not a date: it has no default and nothing is guessed."""


class UnknownLanguage(GrammarError, LookupError):  # noqa: N818
    """No folder of that language is in the package."""


class BrokenFolder(GrammarError, ValueError):  # noqa: N818
    """A file of a language's folder can't be used: ``folder``, ``file``, and the ``line`` where one is to blame.

    >>> str(BrokenFolder("english", "words.toml", 7, "no value"))
    'english/words.toml, line 7: no value'
    """

    def __init__(self, folder: str, file: str, line: int | None, reason: str) -> None:
        """Tell where the fault is, and what to do about it."""
        self.folder, self.file, self.line, self.reason = folder, file, line, reason
        where = f"{folder}/{file}" if line is None else f"{folder}/{file}, line {line}"
        super().__init__(f"{where}: {reason}")

    def __reduce__(self) -> tuple[type, tuple[str, str, int | None, str]]:
        """What it is made of anew in another process."""
        return type(self), (self.folder, self.file, self.line, self.reason)


class UnknownPolicy(GrammarError, LookupError):  # noqa: N818
    """No policy has that name."""


class UnknownZone(GrammarError, LookupError):  # noqa: N818
    """No time zone has that name."""
