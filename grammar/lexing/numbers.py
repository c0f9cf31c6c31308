"""The shapes of numbers: disjoint terminals, and what the digits of each are worth.

Which signs part thousands and decimals, which letters or which dot make an ordinal, are data
of a language (``[numbers]`` of ``words.toml``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final

from grammar.lexing.filenames import DAY, MOMENT, epoch_shape, plain
from grammar.lexing.groups import group_of, group_shape
from grammar.lexing.letters import compact, lettered
from grammar.lexing.spellings import Found
from grammar.lexing.starts import before_hours

_FRACTIONS: Final = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}


_ROMAN: Final = r"(?:3[01]|[12]\d|0?[1-9])\.[^\S\n]?(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\.[^\S\n]?[12]\d{3}"
"""A day whose month is a Roman number."""
_APART: Final = r"\d{1,2} (?P<g>[-/]) \d{1,2} (?P=g) [12]\d{3}|[12]\d{3} (?P<h>[-/]) \d\d (?P=h) \d\d"
"""A date in digits with a space on each side of its signs: "21 / 03 / 2021"."""
ROMANS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def fraction(raw: str) -> Fraction:
    """What a fraction or a number with decimals is worth; its decimals stand after a dot.

    >>> fraction("2½"), fraction("1 3/4"), fraction("2.5")
    (Fraction(5, 2), Fraction(7, 4), Fraction(5, 2))
    """
    if "/" in raw:
        whole, part = re.split(r"[\s-]", raw, maxsplit=1)
        return Fraction(whole) + Fraction(part)
    if raw[-1] in _FRACTIONS:
        return Fraction(int(raw[:-1].strip() or 0)) + _FRACTIONS[raw[-1]]
    return Fraction(raw)


def two_years(raw: str, after: str = "") -> bool:
    """Whether digits that may be a year and a month may be a year and the next one; behind "c." a later one, too.

    >>> two_years("2008-09"), two_years("2008-11"), two_years("1794/5"), two_years("1907-12", after="MODQ")
    (True, False, True, True)
    """
    found = re.fullmatch(r"[12]\d(\d\d)[-/](\d\d?)", raw)
    if found is not None and after == "MODQ" and "-" in raw and len(found[2]) == 2:
        return int(found[2]) > int(found[1]) or int(found[1]) == 99
    return found is not None and int(found[2]) == (int(found[1]) + 1) % (100 if len(found[2]) == 2 else 10)


def is_year_first(kind: str, raw: str, after: str) -> bool:
    """Whether digits begin with a year and no date: "the season of 2008-09", "4 May 1851-11 June 1920"."""
    if after == "MONTH":
        return kind == "ISOMONTH"
    return kind in ("ISOMONTH", "SLASH") and two_years(raw, after)


def worths(
    numbers: Mapping[str, Any], terminals: Mapping[str, Mapping[str, Any]]
) -> Mapping[str, Callable[[str], Any]]:
    """What the digits and letters of a shape are worth, by its terminal; of the others they are what they are.

    >>> worths({"decimal": ",", "halves": {"a": 1}}, {})["DEC"]("2,5")
    Fraction(5, 2)
    """
    letters, halves, decimal = numbers.get("letters", {}), numbers.get("halves", {}), numbers["decimal"]

    def digits(raw: str) -> int:
        return int(re.sub(r"\D", "", raw))

    return {
        "HHMM": lambda raw: halves[raw[-1]] if raw[-1].isalpha() else raw,
        "COMPACT": lambda raw: compact(raw, letters),
        "YEARQUARTER": lambda raw: f"{terminals['QUARTER'][raw[:2].lower()]} {raw[2:].lstrip('-/')}",
        "DTG": lambda raw: group_of(raw, terminals),
        "ISO": plain,
        "ISOCLOCK": plain,
        "DEC": lambda raw: fraction(raw.replace(decimal, ".")),
        "ORD": digits,
        "DECADE": digits,
        "APOS": digits,
    }


def owner_of(
    numbers: Mapping[str, Any], terminals: Mapping[str, Mapping[str, Any]]
) -> Callable[[str, int, str], tuple[str, str, int] | None]:
    """A day or a year that owns what follows, and is no decade: its terminal, its digits, where it ends.

    >>> owner_of({"decade": ["'s"]}, {"ORDW": {"first": 1}, "POSS": {"'s": 1}})("June 10's vote", 5, "MONTH")
    ('N2', '10', 7)
    """
    signs = "|".join(re.escape(sign) for sign in numbers["decade"] if sign in terminals.get("POSS", {})) or "(?!)"
    ordered = "|".join(re.escape(word) for name in ("ORDW", "SECOND") for word in terminals.get(name, {})) or "(?!)"
    nth = rf"(?:{ordered}|\d(?:{'|'.join(map(re.escape, numbers.get('ordinal', ()))) or '(?!)'}))"
    parts = "|".join(word for word, unit in terminals.get("UNIT", {}).items() if unit in ("quarter", "half", "month"))
    day = re.compile(rf"([1-3]0)(?:{signs})")
    year = re.compile(rf"([12]\d\d0)(?:{signs})[^\S\n]+(?i:{nth})[- ](?:{parts or '(?!)'})(?!\w)")

    def owner(text: str, start: int, after: str) -> tuple[str, str, int] | None:
        """What owns the word after it, if the number at *start* does; *after* is the terminal before it."""
        found = day.match(text, start) if after == "MONTH" else None
        if found is not None:
            return "N2", found[1], found.end(1)
        found = year.match(text, start)
        return ("YEAR", found[1], found.end(1)) if found is not None else None

    return owner


def shapes_of(
    numbers: Mapping[str, Any], terminals: Mapping[str, Mapping[str, Any]], glued: frozenset[str]
) -> re.Pattern[str]:
    """Shapes of numbers, disjoint, in the order in which they are tried."""
    ordinal = "|".join(map(re.escape, numbers["ordinal"])) or "(?!)"
    decade = "|".join(map(re.escape, sorted(numbers["decade"], key=len, reverse=True)))
    # "2020er Jahre": any white space between the words, but no blank line
    decade = decade.replace(r"\ ", r"(?:[^\S\n]+|[^\S\n]*\n(?!\s*\n)[^\S\n]*)")
    quotes = re.escape(numbers["apostrophes"])
    thousands, decimal = re.escape(numbers["thousands"]), re.escape(numbers["decimal"])
    halves = "|".join(sorted((re.escape(word) for word in terminals.get("AMPM", {})), key=len, reverse=True)) or "(?!)"
    months = "|".join(map(re.escape, terminals.get("MONTH", {}))) or "(?!)"
    touched = [
        word
        for name in ("AMPM", "MONTH", "UNIT", "UNITS", "QUARTER", "SEASON", "ISH", "NOON")
        for word in terminals.get(name, {})
    ]
    measures = [word for name in ("UNIT", "UNITS") for word in terminals.get(name, {})]
    units = "|".join(sorted((re.escape(word) for word in measures), key=len, reverse=True)) or "(?!)"
    quarters = "|".join(map(re.escape, [*terminals.get("QUARTER", {}), *terminals.get("MONTH", {})])) or "(?!)"
    told = (word.upper() for word in terminals.get("QUARTER", {}) if re.fullmatch(r"\d[^\W\d_]", word))
    reported = "|".join(map(re.escape, told)) or "(?!)"
    touch = "|".join(sorted((re.escape(word) for word in touched), key=len, reverse=True)) or "(?!)"
    after = "".join(map(re.escape, numbers["not_before"]))
    end = rf"(?![{after}]|[^\W_]|[.,:/]\d|[^\S\n]?[%{after}])"
    spanned = rf"(?:{end}|(?=/[12]\d{{3}}-\d\d-\d\d))"  # an interval of ISO 8601: "2015-03-28/2015-03-30"
    # a number may touch the word for what it counts: "3pm", "22Apr", "2hrs"
    folds = "|".join(map(re.escape, terminals.get("FOLD", {}))) or "(?!)"
    per = "|".join(re.escape(word) for name in ("A", "PER", "EVERY") for word in terminals.get(name, {})) or "(?!)"
    fold = rf"(?=(?:{folds})[^\S\n]+(?:{per})[^\S\n])"  # "3x a week"
    zones = terminals.get("ZONE", {})
    at_zone = "|".join(zone.upper() for zone in zones if zone.isalpha() and len(zone) > 2) or "(?!)"  # "8UTC"
    more = rf"(?=\+[^\S\n]?(?i:{units})(?![^\W\d_]))"  # "10+ years"
    touching = rf"(?:{end}|{fold}|(?=(?:(?i:{touch})|{at_zone})(?![^\W\d_]))|{more})"
    logged = r"(?=[:-](?:[01]\d|2[0-3]):[0-5]\d(?!\d))"  # a time of day right after a date, as logs have it
    letters_after = {zone: bool(told) for zone, told in zones.items() if zone in glued}
    military = "|".join(re.escape(one) for zone, told in letters_after.items() if told for one in (zone.upper(), zone))
    military = military or "(?!)"
    local = "|".join(re.escape(zone.upper()) for zone, told in letters_after.items() if not told) or "(?!)"
    spelled = [re.escape(zone.upper()) for zone in zones if zone.isalpha() and len(zone) > 2]
    spelled += [rf"(?i:{re.escape(word)})" for word in zones if " " in word]
    zone = rf"(?:[^\S\n]?(?:{'|'.join(spelled) or '(?!)'}))(?!\w)"
    spelled += [rf"(?i:{re.escape(word)})" for word in numbers["hours"]]
    here = _local(numbers, terminals)
    zoned = rf"(?:[^\S\n]?(?:{'|'.join(spelled) or '(?!)'})|(?:{military}))(?!\w)"
    eras = "|".join(re.escape(word.upper()) for word in terminals.get("ERA", {}) if word[0].isalpha()) or "(?!)"
    in_era = rf"(?=(?:{eras})(?![\w-]))"  # "2300BC"
    backward = [word.upper() for word, era in terminals.get("ERA", {}).items() if era == "bc" and word.isalpha()]
    before_era = rf"(?=(?:{'|'.join(backward) or '(?!)'})(?![\w-]))"  # "44BC", no "20AD"
    dated, timed = _dotted(numbers, terminals, zone, end)
    letters = "|".join(map(re.escape, numbers.get("halves", {}))) or "(?!)"
    spaced = "|".join(map(re.escape, numbers.get("decade_apart", ())))  # "1990 s", as text cut into words has it
    apart = rf"|(?:1[5-9]|20)\d0[^\S\n](?:{spaced})(?![\w'’-]|\.\w)" if spaced else ""
    shapes = [
        (
            "YEARQUARTER",
            rf"(?:{reported})(?:(?:20)?\d\d|[-/]20\d\d)(?:{end}|(?=/(?:{reported})\d))",
        ),  # "4Q14", "1H2019"
        ("COMPACT", lettered(numbers, end)),
        (
            "HHMM_",
            rf"(?:[01]\d|2[0-3])[0-5]\d(?::[0-5]\d)?(?={zoned})|(?=2400)(?:{_led(terminals)})2400(?={zoned})",
        ),  # "1500 GMT", "0300 hours", "0541:20 hrs", "1405Z", "until 2400 hours"
        (
            "HHMM_____",
            rf"(?=\d{{4}}(?:h|{local}))(?:{_led(terminals)})(?:[01]\d|2[0-3])[0-5]\d(?=(?:h|{local})(?!\w))"
            rf"|(?<![^\n])(?:[01]\d|2[0-3])[0-5]\d(?={local}[^\S\n]?[:–—-])|{here}",
        ),  # "at 1430h", "at 1430L", "1430L: first shots", "at 1430 local"
        (
            "HHMM_______",
            rf"(?:{_signed(numbers)})(?:1[0-2]|[1-9])(?![^\S\n]?(?i:{halves}|{months})(?!\w))(?!-){end}",
        ),  # "@ 8"; not "doors 12 April"
        ("HHMM______", rf"(?:{_filed(numbers)})(?:[01]?\d|2[0-3])\.[0-5]\d\.[0-5]\d(?!\d)"),
        ("ISOCLOCK_", MOMENT),  # "20220304_134705.jpg"
        ("ISOCLOCK__", epoch_shape(numbers.get("epochs", ()))),  # "timestamp 1646400000"
        ("ISO_", DAY),  # "2022-03-04.pdf"
        (
            "ISOCLOCK",
            rf"[12]\d{{3}}-\d\d-\d\d(?:T\d\d:\d\d|[T ]\d\d:\d\d:\d\d(?:\.\d+|,\d{{3,9}})?)"
            rf"(?:Z|[+-]\d\d:?\d\d)?{spanned}"
            rf"|[12]\d{{3}}-\d\d-\d\d \d\d:\d\d(?:Z|\+\d\d:?\d\d|-\d{{4}})?{spanned}"  # "02:00-02:47" is a range
            r"|[12]\d{3}:[01]\d:[0-3]\d [0-2]\d:[0-5]\d:[0-5]\d(?![\w:])"  # as the files of cameras have it
            r"|[12]\d{3}(?:0[1-9]|1[0-2])[0-3]\d(?:T[0-2]\d[0-5]\d(?:[0-5]\d)?|_[0-2]\d[0-5]\d[0-5]\d)"
            r"(?:Z|[+-]\d\d:?\d\d)?(?![\w:]|[.,/-]\d)",
        ),
        ("DTG", group_shape(terminals)),  # "041530ZMAR22"
        ("ISO", rf"[12]\d{{3}}-?W[0-5]\d(?:-?[1-7])?{end}(?!-\w)|[12]\d{{3}}-\d\d-\d\d{spanned}(?!-\w)"),
        ("ISOMONTH", rf"[12]\d{{3}}-(?:0[1-9]|1[0-2]){end}(?!-\w)"),
        (
            "SLASH",  # two or three numbers: strokes, hyphens or dots between them, the year at an end
            rf"(?:{_APART}|\d{{1,2}}(?P<a>[-/.])\d{{1,2}}(?P=a)[12]\d{{3}}|\d{{1,2}}(?P<c>[-/])\d{{1,2}}(?P=c)\d\d|[12]\d{{3}}(?P<b>[-/.])\d{{1,2}}(?P=b)\d{{1,2}}"
            rf"|[12]\d{{3}}[01]\d[0-3]\d|\d{{1,2}}[^\S\n]?/[^\S\n]?[12]\d{{3}}|[12]\d{{3}}[^\S\n]?/[^\S\n]?(?:1[0-2]|0?[1-9])|(?:0\d|1[0-2])-(?:19|20)\d\d"
            rf"|\d{{1,2}}[^\S\n]?/[^\S\n]?\d{{1,2}})(?:{end}(?!-(?!\d\d?/\d\d?(?!\d))\w|/\d)|(?<=\d{{4}}){logged}|(?=,[12]\d{{3}}(?![\d.]|,\d))){dated}"
            rf"|[1-9]/[2-9](?=(?i:{units})(?![^\W\d_]))",  # "1/2h"
        ),
        ("SLASH_", rf"{_ROMAN}{end}"),  # "12.V.1999"
        (
            "HHMM",
            rf"(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d(?:\.\d+|,\d{{3}})?)?|h[0-5]\d)(?:{touching}|(?=(?:{military}|{local})(?!\w)))|(?:1[0-2]|0?[1-9])\.(?:[0-5]\d(?:\.[0-5]\d)?|0)(?=\s?(?i:{halves})(?!\w)){timed}",
        ),
        ("HHMM__", rf"(?:1[0-2]|0?[1-9]):[0-5]\d(?:{letters}){end}"),  # "8:45a"
        # in capitals only where a year is plain: "40S" is a latitude
        ("DECADE", rf"(?:(?:\d{{2,3}}0|[{quotes}]?\d0)(?:{decade})|[12]\d\d0(?i:{decade})){end}{apart}"),
        ("ORD", rf"\d{{1,4}}(?i:{ordinal})(?:{end}|(?=/\d{{1,2}}(?i:{ordinal})(?!\w))|(?=,[12]\d{{3}}(?!\d|[,.]\d)))"),
        ("APOS", rf"[{quotes}]\d\d(?:{end}|(?=-[{quotes}]\d\d(?!\w)))"),
        ("DEC_", rf"\d{{1,2}}-[13]/[234](?=[- ](?i:{units})(?!\w))"),  # "2-1/2 years"
        ("DEC", rf"(?:\d+[^\S\n][13]/[234]|\d{{1,15}}{decimal}\d{{1,15}}|\d*[^\S\n]?[½¼¾]){touching}(?!{decimal}\d)"),
        ("NUM", rf"\d{{1,3}}(?:{thousands}\d{{3}}){{1,4}}{end}"),
        (
            "YEAR",
            rf"(?:1\d|20)\d\d(?:{end}|{logged}|(?=/(?:1[3-9]|[2-9]\d|(?:19|20)\d\d)(?![\w/-]|\.\d))|(?=(?i:{quarters})(?![^\W\d_]|\d))|{in_era})",
        ),
        ("NUM__", rf"\d{{1,4}}(?=/\d{{1,4}}[^\S\n]?(?:{eras})(?!\w))"),  # "478/477 BC"
        ("FARYEAR", rf"(?:2[1-9]|[3-9]\d)\d\d(?:{end}|{in_era})"),
        (
            "N2",
            rf"(?:3[01]|[12]\d|0?[1-9])(?:{touching}|{before_era}|(?=,[12]\d{{3}}(?!\d|[,.]\d)))",
        ),  # "November 1,2001"
        ("HHMM___", rf"(?:1[0-2]|0?[1-9])(?:{letters})(?!\.[^\W_]){end}"),  # "9a"
        ("HHMM____", rf"(?:0\d)[0-5]\d(?![^\S\n]\d){end}"),  # "0900": no year begins so
        ("NUM_", rf"\d{{1,15}}(?!\d)(?:{touching}|{in_era})"),
    ]
    body = "|".join(f"(?P<{name}>{shape})" for name, shape in shapes)
    return re.compile(body, re.ASCII)


def _led(terminals: Mapping[str, Mapping[str, Any]]) -> str:
    """Words before a time of day, looked for behind it: "at", "from", "until"."""
    words = [word for name in ("AT", "FROM", "UNTIL") for word in terminals.get(name, {})]
    return "|".join(rf"(?<=(?i:{re.escape(word)}) )" for word in words) or "(?!)"


def _local(numbers: Mapping[str, Any], terminals: Mapping[str, Mapping[str, Any]]) -> str:
    """A time of day before a word for that of its place: "at 1430 local the fire", but no "1430 local men".

    Without a word before it, a day follows: "1430 local on Friday", but no "1500 local on average".
    """

    def words(*names: str) -> str:
        return "|".join(re.escape(word) for name in names for word in terminals.get(name, {})) or "(?!)"

    told = rf"[^\S\n](?i:{'|'.join(map(re.escape, numbers.get('local', ()))) or '(?!)'})"
    ends = rf"(?=[^\S\n]*(?:[.,;:()\n–—-]|\Z)|[^\S\n]+(?i:{words('THE', 'A')})(?!\w))"
    hour = r"(?:[01]\d|2[0-3])[0-5]\d"
    days = "|".join(re.escape(word) for word, unit in terminals.get("UNIT", {}).items() if unit == "day") or "(?!)"
    ordinal = "|".join(map(re.escape, numbers["ordinal"])) or "(?!)"
    digits = r"\d{1,4}[/.-]\d\d?(?:[/.-]\d{1,4})?"
    nth = rf"\d\d?(?:{ordinal})|\d\d?(?:{ordinal})?[^\S\n]+(?:{words('MONTH')})|{words('ORDW', 'SECOND')}"
    dated = rf"(?:(?:{words('THE')})[^\S\n]+)?(?:{nth})|(?:{words('DET')})[^\S\n]+(?:{days})|{digits}"
    dated = rf"(?:(?:(?:{words('DET')})[^\S\n]+)?(?:{words('WEEKDAY', 'MONTH')})|{dated})(?!\w)"
    on = rf"[^\S\n]+(?i:(?:{words('ON')})[^\S\n]+{dated})"
    return rf"(?:{_led(terminals)}){hour}(?={told}{ends})|{hour}(?={told}{on})"


def _signed(numbers: Mapping[str, Any]) -> str:
    """The sign that notes set before an hour, "lunch @ 1", or the word of an evening: "doors 7"."""
    signs = [*map(re.escape, numbers.get("at_signs", ())), *(rf"\b(?i:{word})" for word in before_hours(numbers))]
    return "|".join(rf"(?<={sign} )" for sign in signs) or "(?!)"


def _filed(numbers: Mapping[str, Any]) -> str:
    """A day and a word before a time of day with dots: "2022-03-04 at 06.07.08.jpeg"."""
    words = numbers.get("dotted", ())
    return "|".join(rf"(?<=-\d\d (?i:{re.escape(word)}) )" for word in words) or "(?!)"


def _beside_day(numbers: Mapping[str, Any], terminals: Mapping[str, Mapping[str, Any]], zone: str, end: str) -> str:
    """Hours and minutes with a dot between, right before a day, a part of one or a zone: "7.03 last night"."""
    gap = r"[^\S\n]"

    def words(*names: str) -> str:
        found = [word for name in names for word in terminals.get(name, {})]
        return "|".join(sorted(map(re.escape, found), key=len, reverse=True)) or "(?!)"

    ordinal = "|".join(map(re.escape, numbers["ordinal"]))
    dated = rf"(?:{words('MONTH')})|\d\d?(?:{ordinal})?{gap}(?:{words('MONTH')})"
    day = rf"(?:(?:{words('ON')}){gap})?(?:{words('DET')})?{gap}?(?:{words('WEEKDAY', 'TODAY', 'TONIGHT')}|{dated})"
    part = rf"(?:(?:{words('ON', 'IN', 'AT')}){gap})?(?:(?:{words('THE')}){gap})?(?:(?:{words('DET')}){gap})?"
    behind = rf"{gap}(?i:{day}|{part}(?:{words('PARTDAY')}))(?!\w)"
    told = "|".join(rf"(?<=(?i:{re.escape(word)}) )" for word in (*numbers["dotted"], *terminals.get("TONIGHT", {})))
    counted = rf"(?!{gap}(?:{words('UNIT', 'UNITS')})(?!\w))"
    minutes = r"(?:[01]?\d|2[0-3])\.[0-5]\d"
    hours = rf"(?={gap}?(?i:{'|'.join(map(re.escape, numbers['hours']))})(?!\w))"
    sure = rf"0\d\.[0-5]\d{hours}|(?:{told})(?:1\d|2[0-3])\.[0-5]\d{hours}|{_by_hours(numbers, terminals)}"
    doubtful, link = numbers.get("dotted_by", ()), rf"{gap}(?:{words('TO', 'AND')}){gap}"
    by = "|".join(rf"(?<=(?i:{re.escape(word)}) )" for word in doubtful) or "(?!)"
    second = "|".join(
        rf"(?<=\.[0-5]\d {re.escape(word)} )" for name in ("TO", "AND") for word in terminals.get(name, {})
    )
    second = rf"{second or '(?!)'}|(?<=\.[0-5]\d, )|(?<=\.[0-5]\d & )"  # "at 7.15, 9.40 and 11.05"
    last = rf"{minutes}{end}{counted}"
    pair = rf"(?:{by})(?:{minutes}(?={link}{last})|{last})|(?:{second}){last}"  # "between 4.07 and 4.40"
    seconds = rf"(?:{told})(?:[01]\d|2[0-3])\.(?:00|1[3-9]|[2-5]\d)\.[0-5]\d{end}"  # no day and month
    articles = "|".join(rf"(?<=(?i:{re.escape(word)}) )" for word in numbers["dotted_the"])
    told_of = "|".join(rf"(?<=(?i:{re.escape(word)}){sign} )" for word in numbers["timed"] for sign in ("", ":"))
    leaving = rf"(?:{words('FROM', 'TO')}){gap}[A-Z]|(?:{'|'.join(numbers['services'])})(?!\w)"
    named = (
        rf"(?:{articles}){minutes}(?={gap}(?:{leaving}))|(?:{told_of}){last}"  # "the 18.45 from Euston", "ETA 16.25"
    )
    at = rf"{seconds}|{named}|{sure}|{minutes}(?={behind}|{zone})|(?:{told}){last}"
    return rf"|(?=\d\d?\.)(?:{at}|{pair})"  # the dot first


def _by_hours(numbers: Mapping[str, Any], terminals: Mapping[str, Mapping[str, Any]]) -> str:
    """Hours and minutes before a word for hours, behind one that tells until when: "till 7.00 hrs", "00.20hrs".

    Of "from 9.00 to 17.00 hrs" the second is one that no length would be; none is "7.00 hrs a week".
    """
    gap, minutes = r"[^\S\n]", r"(?:[01]?\d|2[0-3])\.[0-5]\d"

    def words(*names: str) -> list[str]:
        return [re.escape(word) for name in names for word in terminals.get(name, {})]

    rate = rf"(?!{gap}(?i:{'|'.join(words('A', 'PER', 'OF')) or '(?!)'})(?!\w))"
    hours = rf"{gap}?(?i:{'|'.join(map(re.escape, numbers['hours']))})(?!\w)"
    late = rf"(?:0\d|1[3-9]|2[0-3])\.[0-5]\d(?={hours}{rate})"
    links = words("TO", "AND", "UNTIL")
    led = "|".join(rf"(?<=(?i:{re.escape(word)}) )" for word in numbers.get("dotted_hours", ())) or "(?!)"
    second = "|".join(rf"(?<=\.[0-5]\d {word} )" for word in links) or "(?!)"
    other = "|".join(rf"(?<=\.[0-5]\d {re.escape(one)} {word} )" for one in numbers["hours"] for word in links)
    pair = rf"(?={gap}(?:{'|'.join(links) or '(?!)'}){gap}{late})"
    first = rf"(?:{led}){minutes}(?:(?={hours}{rate})|{pair})"
    return rf"{first}|(?:{second}){late}|(?:{other or '(?!)'}){minutes}(?={hours}{rate})"


def _dotted(
    numbers: Mapping[str, Any], terminals: Mapping[str, Mapping[str, Any]], zone: str, end: str
) -> tuple[str, str]:
    """More shapes of a date and of a time of day, where a dot stands after an ordinal or between hours and minutes."""
    dated = timed = ""
    if numbers.get("ordinal_sign"):  # "3. 3. 2022", "3.3.22", "3.3."
        sign = re.escape(numbers["ordinal_sign"])
        day, month, gap = r"(?:3[01]|[12]\d|0?[1-9])", r"(?:1[0-2]|0?[1-9])", r"[^\S\n]?"
        year = r"(?:[12]\d{3}|\d\d)(?![^\W_]|[.,:/-]\d|[^\S\n]?[%°])"
        dated = rf"|{day}{sign}{gap}{month}{sign}{gap}{year}|{day}{sign}{month}{sign}(?!{gap}\d)"
    else:
        dated = r"|(?:3[01]|[12]\d|0?[1-9])\.(?:1[0-2]|0?[1-9])\.\d\d(?![^\W_]|[.,:/-]\d|[^\S\n]?[%°])"  # "8.7.68"
    if numbers.get("clocks"):  # hours and minutes with a dot between, or a range that ends with the word
        links = "|".join(re.escape(word) for name in ("UNTIL", "AND", "TO") for word in terminals.get(name, {}))
        until = rf"(?:[^\S\n]?(?:{links or '(?!)'}|[-{re.escape(numbers['dashes'])}])[^\S\n]?\d\d?(?:[.:][0-5]\d)?)?"
        words = "|".join(map(re.escape, numbers["clocks"]))
        timed = rf"|(?:[01]?\d|2[0-4])\.[0-5]\d(?={until}[^\S\n]?(?i:{words})(?!\w))"
    if numbers.get("dotted"):
        timed += _beside_day(numbers, terminals, zone, end)
    return dated, timed


_OFFSET: Final = re.compile(r"[^\S\n]?([+-])(0\d|1[0-4]):?([0-5]\d)(?![\w:]|[.,/-]\d)", re.ASCII)
_SECONDS: Final = re.compile(r":\d\d:\d\d", re.ASCII)


def zone_after(text: str, position: int, after: str = "") -> Found | None:
    """The offset after a time of day.

    A minus stands only after seconds or, in four digits, after the half of the day, or it would be a range.

    >>> zone_after("13:55+02:00", 5), zone_after("13:55-0200", 5)
    (((('ZONE', '+02:00'),), 5, 11, 'ZONE'), None)
    """
    found = _OFFSET.match(text, position)
    if found is None:
        return None
    sure = _SECONDS.match(text, position - 6) or (after == "AMPM" and ":" not in found[0])
    if found[1] == "-" and after != "YEAR" and not sure:
        return None
    return (("ZONE", f"{found[1]}{found[2]}:{found[3]}"),), found.start(1), found.end(), "ZONE"
