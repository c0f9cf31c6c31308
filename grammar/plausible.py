"""Whether the words of a phrase are more likely a time, or a name, a verb, a number of things.

The tables are ``[island]`` of a language's ``words.toml``; what is more often no time is
latent, and read only on request.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from grammar import meaning as m
from grammar.driver import Reading
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.lexer import Token

_OPENS: Final = re.compile(r"(?:^|[.!?:\n“\"(])[^\w]*$")
_NUMERIC: Final = {"N2", "YEAR", "ORD", "HHMM", "CYEAR", "APOS", "ORDW"}
_TITLED: Final = {"UNIT", "UNITS", "TODAY", "PARTDAY", "SEASON", "OFTEN", "NOON"}
_NEXT: Final = re.compile(r"[^\S\n]+([^\W\d_]+)")
_AFTER: Final = re.compile(r"[-‐‑][^\W\d_]|[@_][^\W_]|\.[a-z]")


@functools.lru_cache(maxsize=32)
def _rules(language: Language) -> dict[str, Any]:
    island = language.words["island"]
    return {
        **{
            name: frozenset(island[name])
            for name in (
                "company",
                "groups",
                "qualified",
                "possessives",
                "small",
                "streets",
                "numbered",
                "proper",
                "capital",
                "names",
                "titles",
                "titled",
                "latent",
                "year_cues",
                "year_things",
                "nouns_after",
                "duration_cues",
                "clock_signals",
                "season_signals",
                "no_year_signals",
                "determiners",
                "seasons",
                "slash_signals",
                "day_signals",
                "greetings",
                "doubtful",
            )
        },
        "work_words": frozenset(word for work in island["works"] for word in work.split()),
        "work_names": tuple(work.lower() for work in island["works"]),
        "works": re.compile("|".join(map(re.escape, island["works"])), re.IGNORECASE),
        "of": frozenset(language.words["OF"]),
        "a": frozenset(language.words["A"]),
        "beside": frozenset(word.split(" ")[0] for word in language.words["REL"]),
        "articles": frozenset({**language.words["A"], **language.words["THE"]}),
    }


def kind_of(text: str, reading: Reading, language: Language) -> str | None:
    """``time``, ``latent``, or ``None`` where the words are more likely something else."""
    rules = _rules(language)
    if reading.joined:
        return "time"
    kind = _judged(text, reading, rules)
    if kind != "time" and _is_all(text, reading):
        return "time"  # a text that is nothing but the phrase: a field of a form, a cell of a table
    return kind


def _is_all(text: str, reading: Reading) -> bool:
    """Whether a text is nothing but a phrase that is more than a number."""
    if len(text) > 80 or text[: reading.first].strip() or text[reading.last :].strip(" \t\n.,;:!?"):
        return False
    kinds = [token.kinds[0][0] for token in reading.tokens]
    if set(kinds) <= {"CARD", "TENS"}:
        return False  # "three twenty"
    return kinds == ["YEAR"] or any(kind not in ("N2", "NUM", "YEAR", "DASH", "FARYEAR", "DEC") for kind in kinds)


def _judged(text: str, reading: Reading, rules: Mapping[str, Any]) -> str | None:
    """As ``kind_of``, by the words and their neighbours."""
    if _AFTER.match(text, reading.last) or (text[reading.last - 1].isdigit() and _MORE.match(text, reading.last)):
        return None  # "the year-earlier": a part of a longer word
    said = " ".join(text[reading.start : reading.end].lower().split())
    before, after = _word_before(text, reading.first), _word_after(text, reading.last)
    signal = reading.signal[2] if reading.signal else ""
    own = [t for t in reading.tokens if reading.signal is None or not reading.signal[0] <= t.start < reading.signal[1]]
    last = own[-1]
    word, terminal, named = text[last.start : last.end], last.kinds[0][0], m.unbound(reading.meaning)
    if _lower_name(text, own, signal, after, rules):
        return None
    addressed = before.lower().rstrip(".") in rules["titles"] and word[0].isupper() and len(own) == 1
    if addressed and terminal in ("MONTH", "WEEKDAY", "NAMED", "NOON"):
        return None  # "Judge Friday"
    if terminal in ("MONTH", "YEAR") and after[:1].isupper() and _second_word(text, reading.last) in rules["streets"]:
        return None  # "1600 Elm Street"
    if terminal == "MONTH" and after.lower() in rules["streets"]:
        return None
    if terminal == "DECADE" and before.lower() in rules["possessives"]:
        return None
    if word.lower() in rules["company"] and not _accompanied(own, word, signal, after, rules):
        return None
    if word.lower() in rules["work_words"] and _in_work(text, reading, rules):
        return None
    if terminal in ("NOON", "DECADE") and after.lower() in rules["qualified"]:
        return None
    if terminal in ("TENS", "CARD") and isinstance(named, m.Date) and word[0].isupper():
        return None  # "Nineteen Eighty-Four"
    if terminal == "MONTH" and len(own) == 1 and not signal and after[:1].isupper() and text[reading.last] == " ":
        return None  # "November Two Alpha"
    counted_time = own[0].kinds[0][0] == "N2" and signal in ("in", "for", "within", "after")
    if terminal in _TITLED and not counted_time and _is_title(text, reading, word, last.start, after):
        return None
    if own[0].kinds[0][0] == "FARYEAR" and len(own) > 1 and not signal:
        return None  # "2200-25"
    if terminal == "FARYEAR" and len(own) == 1 and not _is_far_year(signal, after, rules):
        return None
    bare = terminal == "YEAR" and own[0].kinds[0][0] in ("YEAR", "MODQ") and len(own) <= 2
    if bare and not _is_year(text, reading, before, after, rules):
        return None
    counted = _is_plural(after) or after.lower() in rules["year_things"] or before.lower() in rules["numbered"]
    if counted and terminal in ("YEAR", "FARYEAR") and isinstance(reading.meaning, m.Range):
        return "latent"  # "from 1800 to 1900 jobs", "pages 1901-1912"
    counting = after.islower() and after not in rules["small"]
    named_after = after[:1].isupper() and text[reading.last : reading.last + 1] == " "
    if (counting or named_after) and terminal == "ORD" and isinstance(named, m.Date) and named.month is None:
        return None  # "on the 12th floor", "the 11th Circuit"
    if terminal == "VAGUE" and after.lower() in rules["beside"]:
        return None  # "shortly after the crash"
    if terminal == "HHMM" and len(own) == 1 and signal not in rules["clock_signals"]:
        return "latent"
    if terminal == "SEASON" and after.lower() in rules["of"]:
        return None  # "the fall of the city"
    if terminal == "SEASON" and len(own) == 2 and own[0].kinds[0][0] == "THE" and signal not in rules["season_signals"]:
        plain = word in rules["seasons"] and not counting
        return None if signal else "time" if plain else "latent"
    if len(own) == 1:
        if terminal in ("MONTH", "WEEKDAY") and _is_name(text, reading, said, before, after, rules):
            return None
        if terminal == "SLASH" and said.count("/") == 1 and isinstance(named, m.NumericDate):
            return "time" if signal in rules["slash_signals"] and not counting else "latent"
    if terminal == "NAMED" and _is_other_name(text, reading, word, after, rules):
        return None
    if terminal == "PARTDAY" and len(own) == 1 and not signal:
        greeted = before.lower() in rules["greetings"] or before.lower() in rules["a"]
        if (word.lower() in rules["names"] and word[0].isupper()) or before.isdigit():
            return None  # "Dawn is a nurse", "for 1 night"
        return "latent" if greeted or counting else "time"  # "Good evening", "a night", "night attacks"
    if _needs_neighbour(reading, own, signal):
        return "latent"
    if isinstance(named, m.Then) and (
        after.lower() in rules["of"]
        or (after[:1].islower() and terminal == "TIME" and own[0].kinds[0][0] == "THE" and after not in rules["small"])
    ):
        return None  # "at the time of the crash"
    if isinstance(named, m.Unit) and named.anchor is m.Anchor.DISCUSSED and own[0].kinds[0][0] == "THE":
        if after.lower() in rules["of"]:
            return None  # "since the day of the coup"
        if named.unit < Granularity.WEEKEND:
            return "latent"
    if not signal and (said in rules["latent"] or (terminal == "UNIT" and word.istitle() and len(own) == 2)):
        return "latent"  # "The Week"
    if terminal == "DET" and len(own) == 1 and after and after.lower() not in rules["small"]:
        return "latent"  # "future wars"
    parts = reading.meaning.parts if isinstance(reading.meaning, m.Length) else ()
    if parts == (("some", Granularity.SECOND),):
        return "latent"
    if _is_rate(reading) and before.lower() not in rules["duration_cues"] and _priced(text, reading, named):
        return "latent"
    fraction = "-" in text[reading.start : reading.end] or after.lower() in rules["of"]
    if fraction and any(unit is Granularity.QUARTER for _, unit in parts):
        return None  # "three-quarters of its food"
    if isinstance(reading.meaning, m.Length) and after.lower() in rules["nouns_after"]:
        return None
    return "time"


def _accompanied(own: Sequence[Token], word: str, signal: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether an abbreviation is a day or month by its company: a number, "this Sat", "in Oct"."""
    if any(token.kinds[0][0] in _NUMERIC for token in own) or (
        len(own) > 1 and own[-1].kinds[0][0] in ("UNIT", "UNITS")
    ):
        return True
    if (word.islower() and word in rules["doubtful"]) or (after and after.lower() not in rules["small"]):
        return False
    return own[0].kinds[0][0] in ("DET", "EVERY") or signal in rules["day_signals"]


def _is_far_year(signal: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether four digits from 2100 on may be a year: after a signal of years, and counting nothing."""
    return signal in ("in", "by", "until", "since", "before", "after", "from") and (
        not after or after.lower() in rules["small"]
    )


def _in_work(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether the words stand inside the name of a person, a work or a group."""
    start = max(0, reading.start - 16)
    around = text[start : reading.end + 16].lower()
    if around.isascii() and not any(work in around for work in rules["work_names"]):
        return False
    for found in rules["works"].finditer(text, start, min(len(text), reading.end + 16)):
        if found.start() < reading.end and reading.start < found.end():
            return True
    return False


def _is_plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    return word.islower() and len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _second_word(text: str, position: int) -> str:
    """The second word after a place, in lower case without a dot."""
    found = re.match(r"\s+[^\W\d_]+\s+([^\W\d_]+)", text[position : position + 60])
    return found[1].lower() if found else ""


def _lower_name(text: str, own: Sequence[Token], signal: str, after: str, rules: Mapping[str, Any]) -> bool:
    """A month or day in lower case whose word is more often another one: "may", "sat"; a number beside it helps."""
    doubtful = [t for t in own if text[t.start : t.end] in rules["capital"] and t.kinds[0][0] in ("MONTH", "WEEKDAY")]
    if not doubtful:
        return False
    sure = all(text[t.start : t.end] not in rules["doubtful"] for t in doubtful)
    if sure and (own[0].kinds[0][0] in ("DET", "EVERY") or signal == "on"):
        return False  # "next fri", "on tues"
    numbers = [t.kinds[0][0] for t in own if t.kinds[0][0] in _NUMERIC]
    return not numbers or (numbers == ["N2"] and after[:1].islower())


def _is_other_name(text: str, reading: Reading, word: str, after: str, rules: Mapping[str, Any]) -> bool:
    """ "Easter Island", "the advent of": a named day inside another name, or an ordinary word."""
    if word.lower() in rules["proper"] and not word[0].isupper():
        return reading.tokens[0].kinds[0][0] != "DET"  # "last easter"
    beside = after[:1].isupper() and text[reading.last : reading.last + 1] == " "
    if beside and after.lower() in rules["titled"]:
        return True
    if word.isupper() and after.isupper():
        return False  # capitals throughout tell nothing
    return beside and word.lower() in rules["proper"]


def _needs_neighbour(reading: Reading, own: Sequence[Token], signal: str) -> bool:
    """Words that tell a time only beside another: "the 11th", "at 7", "3 to 5", "night", "week 10"."""
    meaning = m.unbound(reading.meaning)
    kinds = [token.kinds[0][0] for token in own]
    match meaning:
        case m.Date(year=None, month=None, weekday=None):
            return "ORD" not in kinds or not signal
        case m.Then():
            return not signal and kinds[-1] != "THEN"
        case m.Clock(minute=int()) if set(kinds) <= {"CARD", "TENS", "YEAR"}:
            return signal not in ("at", "by", "before", "after", "since", "until", "from")
        case m.Clock(minute=None):
            return not {"OCLOCK", "HALF", "PAST", "AMPM", "NOON", "PARTDAY"} & set(kinds)
        case m.Range(start=m.Clock(minute=int()), end=m.Clock(minute=int())) if signal in ("from", "between"):
            return False
        case m.Range(start=m.Clock(), end=m.Clock()):
            return not {"AMPM", "HHMM", "NOON"} & set(kinds)
        case m.DayPart(date=None) | m.Part(whole=m.DayPart(date=None)):
            return not signal and "EARLY" not in kinds
        case m.Spell(unit=Granularity.HALF, year=None):
            return True
        case m.Spell(unit=Granularity.WEEK, year=None):
            return not signal
        case m.Ordinal(date=m.Date(weekday=int()), whole=m.Unit(unit=Granularity.MONTH, shift=0)):
            return not {"OF", "IN"} & set(kinds)
        case _:
            return False


def lost_year(text: str, reading: Reading) -> str:
    """The number right after a date without a year, if it must be the year but is none that is read ("5 March 987")."""
    if reading.tokens[-1].kinds[0][0] not in ("N2", "ORD", "MONTH") or not m.turns(reading.meaning):
        return ""
    found = re.match(
        r",?[^\S\n]+(\d{3}|\d{5,})(?=[^\S\n]*(?:[.,;:!?)]|\Z|\n))(?![.,]\d)", text[reading.last : reading.last + 20]
    )
    return found[1] if found else ""


def _is_title(text: str, reading: Reading, word: str, position: int, after: str) -> bool:
    """ "ABC's This Week", "the Weekend Hotel": a unit written with a capital that does not open its sentence."""
    if not word[0].isupper() or word.isupper() or text[position - 1 : position].isdigit():
        return False
    opens = _OPENS.search(text, max(0, reading.first - 5), reading.first) is not None
    if text[reading.start].isupper() and reading.start < position and not opens:
        return True  # "an editorial in The Week"
    if not after[:1].isupper() and not _word_before(text, reading.first)[:1].isupper():
        return False
    return not (opens and position == reading.first) or (after[:1].isupper() and position > reading.first)


def _is_rate(reading: Reading) -> bool:
    """ "$2 a year": a bare unit with the indefinite article and nothing before it."""
    return (
        reading.signal is None
        and len(reading.tokens) == 2
        and reading.tokens[0].kinds[0][0] == "A"
        and isinstance(reading.meaning, m.Length)
    )


def _priced(text: str, reading: Reading, length: m.Meaning) -> bool:
    """Whether "a week" tells how often: a number stands before it; a year is taken for one unless a cue denies it."""
    if isinstance(length, m.Length) and length.parts[0][1] >= Granularity.QUARTER:
        return True
    return re.search(r"[\d$€£][^.!?\n]*\Z", text[max(0, reading.first - 24) : reading.first]) is not None


def _word_before(text: str, position: int) -> str:
    piece = text[max(0, position - 40) : position].removesuffix("\n")
    end = len(piece)
    while end and piece[end - 1] != "\n" and piece[end - 1].isspace():
        end -= 1
    start = end
    while start and (piece[start - 1].isalnum() or piece[start - 1] in "_'’."):
        start -= 1
    return piece[start:end]


def _word_after(text: str, position: int) -> str:
    found = _NEXT.match(text, position, position + 40)
    return found[1] if found else ""


def _is_year(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """A bare year needs a cue: a preposition, brackets, a season before it; a thing counted after it denies it."""
    if after.lower() in rules["year_things"] or (reading.tokens[-2:-1] and _is_plural(after) and _counted(reading)):
        return False
    ranged = _THINGS.match(text, reading.last)
    if ranged and (_is_plural(ranged[1]) or ranged[1].lower() in rules["year_things"]):
        return False  # "from 1800 to 2100 jobs"
    if before.lower() in rules["of"] and _word_before(text, reading.first - len(before) - 1).lower() in rules["groups"]:
        return False  # "a crowd of 1990"
    if reading.signal is not None:
        if reading.signal[2] in rules["no_year_signals"]:
            return False  # "at 1945 Elm Street"
        plural = (
            after[:1].islower()
            and after.endswith("s")
            and len(after) > 3
            and not after.endswith(("ss", "us", "is", "was"))
        )
        return not plural or reading.signal[2] not in ("over", "at", "for", "by", "to")
    year = int(text[reading.start : reading.end][-4:]) if text[reading.start : reading.end][-4:].isdigit() else 0
    likely = 1500 <= year < 2100
    if _counted(reading) and after.islower() and after not in rules["small"]:
        return False  # "about 1990 degrees"
    singular = len(after) > 2 and not (after[:1].islower() and after.endswith("s"))
    if likely and singular and before.lower() in rules["determiners"]:
        return True  # "a 1996 law"
    described = before[:1].islower() and after[:1].islower() and len(after) > 3 and not after.endswith("s")
    second = _word_before(text, reading.first - len(before) - 1)
    if described and second.lower() in rules["determiners"]:
        return True  # "his unsuccessful 1996 campaign"
    around = text[max(0, reading.first - 2) : reading.first], text[reading.last : reading.last + 1]
    if (around[0][-1:] in ("(", "[") and around[1] in (")", "]")) or before.lower() in rules["year_cues"]:
        return True
    if before.endswith(("'s", "’s")) and likely:
        return True  # "the company's 1989 profit"
    if not likely:
        return False
    if _ALONE.match(text, reading.last) and not text[text.rfind("\n", 0, reading.first) + 1 : reading.first].strip():
        return True  # a line of its own: a heading
    if before.endswith(",") and _ALONE.match(text, reading.last) and text[reading.last : reading.last + 1] == "\n":
        return True  # "The blockade, 1861"
    if 1900 <= year < 2036 and _CLOSED.match(text, reading.last) and before.islower() and len(before) > 2:
        return before.lower() not in rules["numbered"]  # "our photo clinic 2015."
    opens = not before and bool(reading.first == 0 or _OPENS.search(text, max(0, reading.first - 4), reading.first))
    if opens and (around[1] == ":" or after[:1].islower() or (after[:1].isupper() and year >= 1900)):
        return True  # "2003: Invasion", "1972 election and peace accords", "2012 Film Days"
    earlier = _word_before(text, reading.first - len(before) - 1).lower()
    told = text[max(0, reading.first - len(before) - 3) : max(0, reading.first - len(before) - 1)].rstrip(" ")[-1:]
    inside = told.isalnum() or told in (",", "’", "'") or before.isupper()  # a capital that opens a sentence is no name
    named = len(before) > 1 and before[0].isupper() and around[0].strip() != "." and year >= 1900
    named = named and year % 100 != 0  # "Orion 2000": more often a model or an amount
    named = named and inside and earlier not in rules["a"]
    return (
        named
        and before.lower().rstrip(".") not in rules["numbered"]
        and not (after[:1].islower() and after.endswith("s"))
    )


_MORE: Final = re.compile(r"[-‐‑]\d")
_CLOSED: Final = re.compile(r"[.!?)](?:\s|\Z)|\Z")
_ALONE: Final = re.compile(r"[^\S\n]*(?:\n|\Z)")
_THINGS: Final = re.compile(r"[^\S\n](?:[^\W\d_]{2,3}[^\S\n]|[–-][^\S\n]?)\d{3,4}[^\S\n]+([^\W\d_]+)")


def _counted(reading: Reading) -> bool:
    """Whether a word for "about" or "up to" stands before the number."""
    return any(token.kinds[0][0] == "MODQ" for token in reading.tokens)


def _is_name(text: str, reading: Reading, said: str, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """ "Mrs May", "April Larkin", "the Sunday Herald": a month or day's name that names someone or something."""
    if after[:1].isupper() and after.lower() in rules["titled"]:
        return True
    named = after[:1].isupper() and text[reading.last : reading.last + 1] == " " and reading.signal is None
    if named and (
        before.lower() in rules["articles"]
        or re.search(r"(?:^|[.!?:—–\n“\"])[^\w]*$", text[max(0, reading.first - 4) : reading.first])
    ):
        return True  # "the Saturday Band", "Sunday Okoro scored": before a name, without a comma
    if said not in rules["names"] or before.lower() in rules["a"]:
        return False
    if before.lower().rstrip(".") in rules["titles"]:
        return True
    if reading.signal is not None:
        return after[:1].isupper() and text[reading.last : reading.last + 1] == " "
    return True
