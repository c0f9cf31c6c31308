"""Days and months cut short or in small letters, in notes and chat: "lunch wed", "dec 5 for lunch", "trip in may".

The same words are verbs and names ("he sat at 3", "dinner with jan"), so each is read only where what stands beside
it leaves no doubt: a number, a signal, another day, an hour, or a thing that people arrange. The tables are
``arranged`` and ``onward`` of ``[island]``.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import weekday_of
from grammar.clauses.beside import CLOSES, is_plural, line_end, word_after, word_before
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Passed, Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.shortdays import before_hour, in_post, is_longed_for, of_days, of_weekend

_NAMES: Final = frozenset(("MONTH", "WEEKDAY"))
_LISTED: Final = ("MONTH", "WEEKDAY", "WEEKDAYS", "YEARQUARTER")
_NUMBERS: Final = ("N2", "ORD")
_LINK: Final = 12
"""So many characters at most stand between two days that are linked."""
_SHORTEST: Final = 6
"""Whole weekdays have so many letters at least."""
_MEMBERS: Final = 12
"""So many members of a list at most are looked at on each side."""
_RANGES: Final = tuple(["WEEKDAY", link, "WEEKDAY"] for link in ("TO", "UNTIL", "DASH"))
"""A weekday to another: "Mon-Thu"."""
_SEVERAL: Final = 2
"""More members than so many are days, whatever follows."""
_LONGEST: Final = 30
"""So many characters at most hold a day and what parts it from the next one of a list."""
_BRACKETED: Final = re.compile(r"\(([^\W\d_]+)\)")
_BRACKETS: Final = 120
"""So many characters away at most another weekday stands in brackets."""
_LINE: Final = 80
"""A line that is no longer may be a note."""
_LABEL: Final = re.compile(r"(?:^|[.!?;,\n])[^\S\n]*([^\W\d_]+):(?=\s)")
_OPENS: Final = re.compile(r"(?:^|[\n.!?:;,(•*–—-])[^\w.]*\Z")


def day_words(reading: Reading) -> list[tuple[int, int]]:
    """Where the days and months of a phrase stand: words that may be taken for verbs, too."""
    if _NAMES.isdisjoint(reading.names):
        return []
    return [(token.start, token.end) for token in reading.tokens if token.kinds[0][0] in _NAMES]


def next_of(before: Reading, reading: Reading | Passed | None) -> Reading | None:
    """A phrase right behind a stroke, where it is one more day or month: "mon/wed", "every Tuesday/Thursday"; a season
    with its year, "spring/summer 2019", or the part of a month, "late July/early August".
    """
    kind, told = before.tokens[-1].kinds[0][0], before.meaning
    if not isinstance(reading, Reading):
        return None
    if kind == "SEASON" and reading.names == ("SEASON", "YEAR"):
        return reading
    if kind == "ZONE" and reading.names[-1] in ("ZONE", "AMPM"):
        return reading  # "8pm ET/5pm PT"
    names = reading.names[1:] if kind == "MONTH" and reading.names[0] == "EARLY" else reading.names
    if kind not in _LISTED or names[:1] != (kind,):
        return None
    day = reading.meaning
    weekday = weekday_of(day)
    if isinstance(told, m.Repeat) and told.weekdays and weekday:
        return evolve(reading, meaning=evolve(told, weekdays=(weekday,)))
    return reading


def listed_of(text: str, before: Reading | None, reading: Reading, language: Language) -> Reading:
    """A weekday of a list that begins with "every": "every mon, wed, thur"."""
    if before is None or not isinstance(before.meaning, m.Repeat) or text[before.last : reading.first] != ", ":
        return reading
    goes_on = rules_of(language)["members"]["WEEKDAY"][0].match(text, reading.last) is not None
    if not goes_on and before.tokens[0].kinds[0][0] == "EVERY":
        return reading  # "we meet every Monday, Friday is off"
    return next_of(before, reading) or reading


def is_shorthand(text: str, reading: Reading, own: Sequence[Token], rules: Mapping[str, Any]) -> bool:
    """Whether the words beside a phrase make it one, though its day or month is written as a verb or a name is."""
    if rules["nouns"] or _NAMES.isdisjoint(reading.names):
        return False  # every noun has a capital: a name beside it tells nothing
    names = [token for token in own if token.kinds[0][0] in _NAMES]
    words = [text[token.start : token.end].lower().rstrip(".") for token in names]
    if not any(word in rules["capital"] or word in rules["names"] for word in words):
        return False
    if any(text[token.start : token.end].isupper() for token in names):
        return False
    if [token.kinds[0][0] for token in own[-1:]] == ["MONTH"] and is_longed_for(text, reading.last, rules):
        return True  # "dec cant come soon enough"
    both = [token.kinds[0][0] for token in own] in _RANGES
    if both and (all(text[token.start : token.end].istitle() for token in names) or of_days(own, words, rules)):
        return True  # "Mon to Thu", "tues-wed"
    after = word_after(text, reading.last)
    if after[:1].isupper() and text[reading.last : reading.last + 1] == " ":
        return False
    doubtful = [word for word in words if word in rules["doubtful"]]
    goes_on = not after or after.lower() in rules["onward"] or after in rules["arranged"]
    if doubtful and own[1:2] and own[1].kinds[0][0] == "UNTIL" and text[own[0].start].islower():
        led = word_before(text, reading.first).lower()
        return not led or led in rules["arranged"]  # "open sat until 6 p.m.", not "it sat until 6 p.m. on Monday"
    if any(token.kinds[0][0] in _NUMBERS for token in own):
        return bool(after) and _numbered(text, reading, after, doubtful, rules)
    if len(names) > 1 and own[0].kinds[0][0] != "EVERY":
        return goes_on and _linked(text, reading, names, doubtful, rules)
    if own[0].kinds[0][0] == "EVERY":
        return goes_on
    if own[0].kinds[0][0] == "WEEKDAY" and own[-1].kinds[0][0] == "UNIT":
        return goes_on and not _is_governed(text, reading.first, rules)  # "wed next week"
    if [token.kinds[0][0] for token in own] == ["DET", "WEEKDAY"] and own[0].kinds[0][1] != "same":
        opens = _OPENS.search(text, max(0, reading.first - _LONGEST), reading.first) is not None
        if opens and before_hour(text, reading.last, rules):
            return True  # "this sat 3pm"
        inside = reading.signal is not None and reading.signal[2] == "in"  # "out in this sun"
        if goes_on and not inside and _is_arranged(text, reading.first, rules):
            return True  # "party this sun"
        return in_post(text, reading, words[-1], after, rules)
    if len(own) > 1:
        return False
    signal = reading.signal[2] if reading.signal else ""
    if _is_member(text, reading, names[0], rules):
        return True
    if not signal and names[0].kinds[0][0] == "WEEKDAY" and in_post(text, reading, words[0], after, rules):
        return True
    if signal:
        return goes_on and _signalled(signal, words[0], names[0].kinds[0][0], rules)
    return names[0].kinds[0][0] == "WEEKDAY" and (
        _is_bracketed(text, reading, rules)
        or _moved_to(text, reading, rules)
        or _beside(text, reading, after, doubtful, rules)
        or _is_label(text, reading, rules)
        or (goes_on and _has_capital(text, reading, words[0], rules))
    )


def _is_bracketed(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a short weekday stands alone in brackets as another one beside it does: "Leeds (Fri), Hull (Sat)"."""
    if text[reading.first - 1 : reading.first] != "(" or text[reading.last : reading.last + 1] != ")":
        return False
    found = _BRACKETED.findall(text, max(0, reading.first - _BRACKETS), reading.last + _BRACKETS)
    return len({word.lower() for word in found} & rules["weekdays"]) > 1


def _moved_to(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether something was moved to a short weekday with a capital, at an end: "Trash pickup moves to Sat"."""
    to = word_before(text, reading.first)
    verb = word_before(text, reading.first - len(to) - 1)
    moved = to in rules["lexicon"].closed["ending"] and rules["lexicon"].is_of(verb, rules["lexicon"].putting_off)
    return moved and text[reading.start].isupper() and CLOSES.match(text, reading.last) is not None


def _has_capital(text: str, reading: Reading, word: str, rules: Mapping[str, Any]) -> bool:
    """Whether a short weekday has a capital where no name is likely: "it arrived Wed in Oslo", "will leave Sat.",
    "Called Wed."; but "Mia Wed.".
    """
    before = word_before(text, reading.first)
    if before.istitle():
        head, before = reading.first - len(before) - 1, before.lower()
        if rules["lexicon"].lemma_as(before, "VBD") is None or not _OPENS.search(text, max(0, head - 4), head):
            return False
    plain = before.islower() and before not in rules["determiners"] and before not in rules["of"]
    return plain and text[reading.start].isupper() and word not in rules["day_nouns"] and before not in rules["small"]


def _numbered(text: str, reading: Reading, after: str, doubtful: Sequence[str], rules: Mapping[str, Any]) -> bool:
    """Whether a month is one by the number beside it: "dec 5 lunch", but not "they may 3 at a time"."""
    verbs = any(word in rules["day_verbs"] for word in doubtful)
    if after.lower() in rules["onward"] or after in rules["arranged"] or after in rules["parts_of_day"]:
        return not (verbs and _is_governed(text, reading.first, rules))
    return not verbs and not (doubtful and is_plural(after))


def _linked(
    text: str, reading: Reading, names: Sequence[Token], doubtful: Sequence[str], rules: Mapping[str, Any]
) -> bool:
    """Whether two days or months are linked: "from wed to fri", "jan thru mar", but not "the court sat until wed"."""
    kinds = {token.kinds[0][0] for token in names}
    if len(kinds) > 1 or any(behind.start - one.end > _LINK for one, behind in pairwise(names)):
        return False
    led = reading.first < names[0].start  # by a signal, or by "between"
    before = word_before(text, reading.first).lower()
    return led or not doubtful or not before or before in rules["onward"] or before in rules["arranged"]


def _is_member(text: str, reading: Reading, name: Token, rules: Mapping[str, Any]) -> bool:
    """Whether a day or month is one of a list that nothing makes verbs or names of: "sat & sun", "jan, feb and mar"."""
    kind = name.kinds[0][0]
    after, before = rules["members"][kind]
    start, end = reading.first, reading.last
    first, count = text[name.start : name.end].lower(), 1
    sure = False
    beside = text[start:end]
    while count < _MEMBERS and (found := after.match(text, end)) and _is_joint(beside, found):
        beside = found[0].split()[-1]
        end, count = found.end(), count + 1
        sure = sure or found[0].split()[-1].lower() not in rules["doubtful"]
    while count < 2 * _MEMBERS and (found := before.search(text, max(0, start - _LONGEST), start)):
        if not _is_joint(first, found):
            break
        start, first, count = start - len(found[0]), found[1].lower(), count + 1
    if count == 1:
        return False
    led = word_before(text, start).lower()
    if kind == "MONTH" and (led in rules["accompanying"] or text[name.start].isupper()):
        return False  # "dinner with april and june"
    sure = sure and kind == "WEEKDAY" and first not in rules["day_verbs"]  # "sick mon and tues"
    free = (
        sure
        or of_weekend(first, beside, led, rules)
        or not led
        or led in rules["onward"]
        or led in rules["arranged"]
        or led in rules["every"]
    )
    if (first in rules["doubtful"] or first in rules["names"]) and not free:
        return False
    if kind == "WEEKDAY" and count > _SEVERAL:
        return True  # "every mon, wed, thur got training"
    following = word_after(text, end).lower()
    ends = not following or following in rules["onward"] or following in rules["arranged"]
    return ends or (kind == "WEEKDAY" and (following in rules["parts_of_day"] or before_hour(text, end, rules)))


def _is_joint(day: str, found: re.Match[str]) -> bool:
    """Whether a day and the one found beside it are of one list: with a sign or a word between, or both short."""
    other = found[0].strip()
    return not other.isalpha() or max(len(other), len(day)) < _SHORTEST


def _signalled(signal: str, word: str, kind: str, rules: Mapping[str, Any]) -> bool:
    """Whether a signal tells a day or a month from another word: "on wed", "in may", but not "by jan"."""
    if kind == "MONTH":
        return signal != "on" and (
            signal not in ("by", "from") or word not in rules["doubtful"] or word in rules["day_verbs"]
        )
    return signal != "in" and (word not in rules["day_nouns"] or signal in ("on", "until"))


def _beside(text: str, reading: Reading, after: str, doubtful: Sequence[str], rules: Mapping[str, Any]) -> bool:
    """Whether a weekday stands beside what is arranged, or before an hour: "gym sat", "wed at 3"."""
    start = text.rfind("\n", 0, reading.first) + 1
    short = line_end(text, reading.last) - start <= _LINE
    if not doubtful:
        return short or text[reading.start].islower()
    before = word_before(text, reading.first).lower()
    hour = before_hour(text, reading.last, rules)
    if not before:
        said = after in rules["be"] and text[reading.first : reading.last].lower() not in rules["day_nouns"]
        told = hour or said or after in rules["arranged"]  # "sat was unreal"
        return short and _OPENS.search(text, start, reading.first) is not None and told
    earlier = word_before(text, reading.first - len(before) - 1).lower()
    if not _is_arranged(text, reading.first, rules):
        return False
    if hour:
        return True
    return earlier not in rules["determiners"] and (
        not after or after in rules["arranged"] or after in rules["accompanying"]
    )


def _is_arranged(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether the words before a place are those for what people arrange: "gym", "see you"."""
    before = word_before(text, position).lower()
    earlier = word_before(text, position - len(before) - 1).lower()
    return before in rules["arranged"] or f"{earlier} {before}" in rules["arranged"]


def _is_governed(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether the word before a place makes a verb or a noun of the one behind it: "they may", "the march"."""
    before = word_before(text, position).lower()
    return before in rules["subjects"] or before in rules["determiners"]


@functools.lru_cache(maxsize=4)
def _labels(text: str) -> frozenset[str]:
    """The words before a colon that open a sentence or a part of one somewhere in a text, in small letters."""
    return frozenset(found[1].lower() for found in _LABEL.finditer(text))


def _is_label(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a weekday before a colon is one of several: "Sun: beach. Mon: bed."."""
    if text[reading.last : reading.last + 1] != ":":
        return False
    told = _labels(text) & rules["weekdays"]
    return len(told) > 1 and text[reading.start : reading.end].lower() in told


def since_year(text: str, reading: Reading, _language: Language) -> Reading:
    """ "Fan since 09": two digits with a nought are a year behind what tells since when, where its part ends."""
    bound, digits = reading.meaning, text[reading.start : reading.end]
    if not isinstance(bound, m.Bound) or bound.kind != "since" or len(reading.tokens) != 2:
        return reading
    year = len(digits) == 2 and digits.isdigit() and digits[0] == "0" and CLOSES.match(text, reading.last) is not None
    return evolve(reading, meaning=evolve(bound, time=m.Date(year=int(digits), short=True))) if year else reading


def asked_about(text: str, reading: Reading, language: Language) -> int | None:
    """Where the time begins that is proposed: "how about Friday night?", which is not about so much."""
    notes, first = language.clauses.get("notes"), reading.tokens[0]
    if not notes or first.kinds[0][0] != "MODQ" or len(reading.tokens) < 2 or reading.first != first.start:
        return None
    if text[first.start : first.end].lower() in notes["busy_with"]:
        led = word_before(text, first.start).lower()
        alone = not led and text[reading.last : reading.last + 1] == "?"
        pronoun = led in notes["you"] or led in rules_of(language)["lexicon"].closed["subject_pronoun"]
        return reading.tokens[1].start if alone or pronoun else None  # "what are you up to this weekend?"
    if text[first.start : first.end].lower() not in notes["proposing"]:
        return None
    if _is_topic(text, first.start, reading, rules_of(language)):
        return reading.tokens[1].start  # "text Bob about thursday"
    asks = word_before(text, first.start).lower() in notes["asking"]
    return reading.tokens[1].start if asks else None


def _is_topic(text: str, position: int, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a weekday is what somebody is to be told or asked about: "tell mom about sunday"."""
    if reading.tokens[1].kinds[0][0] != "WEEKDAY":
        return False
    before = word_before(text, position).lower()
    earlier = word_before(text, position - len(before) - 1).lower() if before else ""
    third = word_before(text, position - len(before) - len(earlier) - 2).lower() if earlier else ""
    return earlier in rules["telling"] or (third in rules["telling"] and earlier in rules["determiners"])


def is_other_word(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether a day or month is more likely another word: "the court sat for four days", "begun in 1991 may"."""
    doubtful = language.words["island"]["doubtful"]
    if _is_verb_behind(text, first, second, language):
        return True
    small = text[first.first : first.last] in doubtful
    month = second.tokens[-1].kinds[0][0] == "MONTH" and text[second.first : second.last] in doubtful
    return month or (
        small and second.signal is not None and not is_shorthand(text, first, first.tokens, rules_of(language))
    )


def _is_verb_behind(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether a day in small letters behind a date and its comma is a verb: "opened on 5 August, sat for weeks"."""
    word = text[second.first : second.last]
    if word not in language.words["island"]["day_verbs"] or text[first.last : second.first].strip() != ",":
        return False
    if text[first.first : first.last].islower():
        return False  # "sale on 20 september, sat only"
    after = word_after(text, second.last)
    return first.tokens[-1].kinds[0][0] != "WEEKDAY" and after.islower() and after not in language.words["AT"]
