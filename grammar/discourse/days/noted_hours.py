"""Hours of a programme below its day, beside words that look like what is over: "6 p.m. Lighted parade", "(announced at
9:30 at the earliest)", "(sold on site only, until 3 p.m.)".
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.beside import open_bracket
from grammar.directions.focus import Place, Read, clause_of
from grammar.discourse.known import Known
from grammar.discourse.records.chronicle import heads_line
from grammar.parsing.driver import Reading

_BRACKET: Final = 80
"""So many characters at most stand in brackets before an hour that is noted there."""


def is_noted(known: Known, reading: Reading, *, headed: bool) -> bool:
    r"""Whether a time of day is only noted for the day ahead told last: it opens its line or its brackets before a
    participle, or stands in brackets behind one; *headed* tells that this day heads its part, so that whatever opens a
    line below is of it. Not "results are due Friday (polls closed at 10 p.m.)".

    >>> from grammar import find
    >>> text = "Saturday, July 17\n\n6 p.m. Lighted parade\n9 p.m. Baked potatoes served"
    >>> [p.timex.value for p in find(text, published="2021-07-13")]
    ['2021-07-17', '2021-07-17T18:00', '2021-07-17T21:00']
    """
    opened = open_bracket(known.text, reading.first, reading.first - _BRACKET)
    bracketed = opened >= 0
    opens = heads_line(known.text, reading) or (bracketed and opened + 1 == reading.first)
    if not opens and not bracketed:
        return False
    if opens and headed:
        return True
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or not holder.draft.group.ambiguous:
        return False
    if opens:
        return _is_right_behind(read, holder, reading)
    if reading.signal is not None and reading.signal[2] == "until":
        return True
    first = read.tokens[holder.draft.group.first].start == opened + 1
    return first and all(group.ambiguous for group in read.groups)


def _is_right_behind(read: Read, holder: Place, reading: Reading) -> bool:
    """Whether the verb of a clause stands right behind a time of day, with no word between that did it."""
    first = holder.draft.group.first
    between = read.tokens[read.place_of(reading.last) : first]
    return read.tokens[first].start >= reading.last and not any(token.word for token in between)
