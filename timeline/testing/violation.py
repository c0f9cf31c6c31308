"""``LawViolation``: what a law raises, short enough to be printed as it is."""

from __future__ import annotations

__all__ = ["LawViolation"]


class LawViolation(AssertionError):  # noqa: N818  (a violation is told, not an error of the harness)
    """A law is broken; the message says which, and by what.

    >>> str(LawViolation("permutation: the verdict changes"))
    'permutation: the verdict changes'
    """
