"""Whether a day that its number alone tells is one to which something was put off: "moved to the 28th"."""

from __future__ import annotations

from bisect import bisect_right

from grammar.focus import focus_of, word_start
from grammar.language import Language


def put_off_to(text: str, start: int, language: Language) -> bool:
    """Whether "to" right before a day at *start* belongs to a verb of putting off: "put off to the 12th".

    >>> from grammar.language import load
    >>> text = "The vote was moved to the 28th. He rode to the 28th."
    >>> put_off_to(text, text.index("the 28th"), load()), put_off_to(text, text.rindex("the 28th"), load())
    (True, False)
    """
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None or read.lexicon.frame is not None:
        return False
    place = bisect_right(read.tokens, start, key=word_start) - 2
    if place < 1 or read.tokens[place].lower not in focus.words.closed["ending"]:
        return False
    before = [group for group in read.groups if group.last < place]
    return bool(before) and before[-1].lemma in focus.words.putting_off
