"""What a broken law raises: short enough to read in a terminal.

>>> raise Misread("known_meaning", "1 day ago", "2024-03-01T00:00:00", "[2024-02-29, 2024-03-01)", "2024-02-28")
Traceback (most recent call last):
    ...
timeline.testing.violation.Misread: known_meaning: '1 day ago' from 2024-03-01T00:00:00: expected [2024-02-29, 2024-03-01), got 2024-02-28
"""  # noqa: E501

from __future__ import annotations


class LawViolation(AssertionError):  # noqa: N818
    """A law does not hold; the message says which, and of what.

    An ``AssertionError``, so that pytest and Hypothesis treat it as a failed test.
    """


class Misread(LawViolation):
    """A law does not hold of one phrase or text.

    Fields, all text
        law        the name of the function that raised it
        text       the phrase or the text that was read
        reference  ISO 8601 of the reference, empty where there is none
        expected   what the law asks for
        got        what was answered instead
    """

    def __init__(self, law: str, text: str, reference: str, expected: str, got: str) -> None:
        self.law, self.text, self.reference, self.expected, self.got = law, text, reference, expected, got
        super().__init__(law, text, reference, expected, got)

    def __str__(self) -> str:
        """One line: the law, the text in quotes and cut where it is long, what was expected and what came."""
        shown = repr(self.text if len(self.text) <= 120 else f"{self.text[:117]}...")
        begun = f"{self.law}: {shown}" + (f" from {self.reference}" if self.reference else "")
        return f"{begun}: expected {self.expected}, got {self.got}"


class AdapterFault(Misread):
    """An adapter that gives no proper answer at all; ``law`` is the fault.

    ``raises``, ``hangs``, ``nonsense`` (an answer of no known type, or that ends before it starts), ``clock`` (it asks
    what time it is, though it was given a reference), ``process`` (it leaves the process changed).
    """
