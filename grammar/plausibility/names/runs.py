"""Runs of capitalised words right behind a month, a day or a year: an address, a name, what an event is of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar.clauses.beside import OPENS, OWNER, word_before
from grammar.parsing.driver import Reading

_NEXT: Final = re.compile(r"[^\S\n]+([^\W_](?:[\w'’&-]|\.(?=\w))*)(\.?)")
_SUBJECT: Final = 7
_CALLED: Final = re.compile(r",[^\S\n]+([a-z]+)[^\S\n][^,.;:\n]{2,60},[^\S\n]+([a-z]+)")
"""What stands between commas behind a name, and the word that follows."""
"""So many words at most are the subject of what happened in a month."""
_RUN: Final = re.compile(
    r"((?:[^\S\n]+(?:[^\W\d_a-z](?:[\w'’&-]|\.(?=\w|[^\S\n]))*|\d{1,2})){1,5})((?:[^\S\n]+[a-z][a-z-]*){1,3})"
)
_ROAD: Final = re.compile(r"[^\S\n]+[^\W\d_]+[^\S\n]+([^\W\d_]+)")
_BLOCK: Final = re.compile(r"[^\S\n]+[^\W\d_]+[^\S\n]+([^\W\d_]+)[^\S\n]+[^\Wa-z_]")
_CLAUSE: Final = re.compile(r"[^,;:!?\n]{0,160}?(?:[,;:!?\n]|\.(?:\s|\Z)|\Z)")
_SURE: Final = ("in", "since", "until", "during")
"""Signals that more often lead a month than a person; "by" does so where it opens a sentence."""
_LEADING: Final = ("before", "after", "from")
"""Signals that lead a person as often: "after April Jones vanished", "a letter from June Orr"."""
_DATING: Final = ("in", "since", "by", "until", "during")
"""Signals behind which four digits are a year, whatever street follows."""


def is_address(text: str, reading: Reading, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether four digits number a house: "1600 Elm Street", "at 1945 Mill Lane"; but "the 1929 Wall Street crash",
    "in 2008 Wall Street fell".
    """
    road = _ROAD.match(text, reading.last)
    if road is None or road[1].lower() not in rules["streets"] or not road[1][0].isupper():
        return False
    if "MONTH" in reading.names or (reading.signal is not None and reading.signal[2] in _DATING):
        return False
    if before.lower() in rules["listing"] | rules["words_to"]:
        before = word_before(text, reading.first - len(before) - 1)
        return not (before.isdigit() and len(before) == len("2005"))  # "between 2005 and 2010 Downing Street"
    owned = before.lower() in rules["determiners"] or before.endswith(OWNER)
    digits = text[reading.end - 4 : reading.end]
    return not owned or (digits.endswith("00") and digits != "2000")  # "the 1600 Elm Street building"


def is_block(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a round number before a word for a block tells which houses: "the 1900 block of Elm Street"; not "the
    1900 block of flats".
    """
    behind = _BLOCK.match(text, reading.last)
    return behind is not None and behind[1] in rules["of"] and text[reading.end - 2 : reading.end] == "00"


def is_of_names(text: str, reading: Reading, said: str, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether names behind a month or day belong to what happened then: "the September Fed meeting", "a July UK poll".

    But "the Saturday Band played", "the April Larkin trial".

    Without an article or an owner before it that is so only of a month that nobody is called, and before a word for
    what happened: "blamed October Gallup polls".
    """
    owned = _is_owned(text, reading.first, before, rules)
    if text[reading.start : reading.last].isupper() or not (owned or (before.islower() and said not in rules["names"])):
        return False
    position = reading.last
    first = _NEXT.match(text, position)
    if first is None or first[1].lower() in rules["titled"]:
        return False
    if (
        len(first[1]) > 1
        and first[1].isupper()
        and first[1] not in rules["lexicon"].closed["subject_pronoun"]
        and owned
    ):
        return True  # "the May UN vote"
    run = _RUN.match(text, position)
    if run is not None and run[2].strip() in rules["of"]:
        run = _RUN.match(text, run.end()) or run  # "the December Bank of England meeting"
    if run is None:
        return False
    names, behind = run[1].split(), run[2].split()
    for word in behind:
        if word in rules["events"]:
            return True
        if word in rules["small"] or _acts(word, rules):
            break
    if not owned or said in rules["names"] or names[-1].lower() in rules["titled"] | rules["movements"]:
        return False
    noun = behind[0]
    return noun not in rules["small"] and not _acts(noun, rules) and not _does(noun, rules)


def _is_owned(text: str, position: int, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether a determiner or an owner stands before a month, or before an adjective there: "the key September"."""
    known = rules["determiners"] | rules["numbers"] | rules["lexicon"].closed["determiner"]
    if before.lower() in known or before.endswith(OWNER):
        return True
    if not before.islower() or not before.isalpha() or before in rules["small"]:
        return False
    led = word_before(text, position - len(before) - 1)
    return led.lower() in rules["determiners"] or led.endswith(OWNER)


def is_dated(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a month with a signal before names is one: "in May Paris fell", "During June Hamas fired on it".

    Where the signal may as well lead a person it is one if it opens the sentence, and that has no other clause: "After
    June Kyiv changed tack.", but "After June Orr left, it rained".
    """
    if reading.signal is None:
        return False
    kind, opens = reading.signal[2], text[reading.signal[0]].isupper()
    if kind in _SURE or (kind == "by" and opens):  # not "a play by June Orr"
        return is_subject(text, reading.last, rules)
    if kind not in _LEADING or not is_subject(text, reading.last, rules):
        return False
    first = _NEXT.match(text, reading.last)
    if first is not None and len(first[1]) > 1 and first[1].isupper():
        return True  # "From April BP will pay less"
    if not opens or not OPENS.search(text, max(0, reading.signal[0] - 4), reading.signal[0]):
        return False
    clause = _CLAUSE.match(text, reading.last)
    return clause is not None and clause[0].rstrip()[-1:] != ","


def is_subject(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether names begin the clause of a verb behind them: "in May Paris fell", "In April Union troops took it"."""
    words = rules["lexicon"]
    other = {*rules["determiners"], *rules["articles"], *words.closed["subject_pronoun"]}
    for _ in range(_SUBJECT):
        found = _NEXT.match(text, position)
        if found is None or found[1].lower() in other:
            return False  # "In May Whitty's film he was young"
        if _acts(found[1], rules) or found[1] in words.modal:
            return True
        called = _CALLED.match(text, found.end()) if found[1][0].isupper() else None
        if called is not None and called[1] in rules["determiners"]:
            return _acts(called[2], rules)  # "in May Tostig, the king's brother, came"
        dotted = "." in found[1]  # "U.S."
        if found[2] and len(found[1]) > 1 and not dotted and found[1].lower() not in rules["titles"]:
            return False
        position = found.end()
    return False


def _acts(word: str, rules: Mapping[str, Any]) -> bool:
    """Whether a word is a finite verb of the past, or one of being and having."""
    words = rules["lexicon"]
    return bool(words.tells(word)) or word in words.have


def _does(word: str, rules: Mapping[str, Any]) -> bool:
    """Whether a word may be a verb of the present, a modal, or one that stands before a verb."""
    words = rules["lexicon"]
    told = word in words.modal or word in words.closed["between_verbs"] or words.lemma_as(word, "VBZ") is not None
    return told or word.endswith(words.data["suffixes"]["adverb"])
