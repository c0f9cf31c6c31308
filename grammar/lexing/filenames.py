"""Stamps in the names of files: "IMG_20220304_134705.jpg", "Screenshot 2022-03-04 134705.png", "report_2022-03-04.pdf".

Cameras, telephones and satellites write day and time of day into the names of what they make. The digits are sure by
the ending of the name behind them, or by the low line that parts them from what follows; so a stamp may stand right
behind the words of its name, where other digits are a part of another word.

Machines count the seconds since 1970, too: "timestamp 1646400000" (``epochs`` of ``[numbers]``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

_YEAR: Final = r"(?:19|20)\d\d"
_MONTH: Final = r"(?:0[1-9]|1[0-2])"
_OF_MONTH: Final = r"(?:0[1-9]|[12]\d|3[01])"
_DAY: Final = rf"{_YEAR}(?:{_MONTH}{_OF_MONTH}|(?P<@>[-_.]){_MONTH}(?P=@){_OF_MONTH})"
_HOUR: Final = r"(?:[01]\d|2[0-3])"
_TIME: Final = rf"{_HOUR}(?:[0-5]\d[0-5]\d(?:\d{{3}})?|(?P<@>[-_.])[0-5]\d(?P=@)[0-5]\d)"
_ENDING: Final = r"(?=(?:[-_~( ][\w()~-]{0,40})?\.[A-Za-z][A-Za-z0-9]{1,4}(?!\w))"
"""The rest of a name and its ending; no longer than so, that no text takes long to read."""
_PLAIN: Final = f"{_YEAR}{_MONTH}{_OF_MONTH}"
MOMENT: Final = (
    rf"{_DAY.replace('@', 'd')}[-_T ]?{_TIME.replace('@', 't')}{_ENDING}"
    rf"|{_PLAIN}[T_]{_HOUR}[0-5]\d[0-5]\d(?:\d{{3}})?(?=_)"
)
"""The shape of a day and a time of day to the second, perhaps to the thousandth."""
DAY: Final = _DAY.replace("@", "e") + r"(?![-_ ]\d{3})" + _ENDING
"""The shape of a day alone, with no more numbers behind it that may be a part of the same one."""
_SIGNS: Final = "-_."
_EPOCH: Final = datetime(1970, 1, 1)
_SLUG: Final = re.compile(r"\d\d-\d\d-\d\d \d{4}[A-Z]{1,4}(?!\w)", re.ASCII)
_WIRE: Final = re.compile(r"(?<![\w-])[A-Z]{2,4}-(?:[A-Z]{2,3}-)?\Z")
"""What a wire puts under its stories: "AP-NY-06-17-98 1203EDT"."""
_STAMP: Final = re.compile(f"(?:{MOMENT}|{DAY})", re.ASCII)


def plain(raw: str) -> str:
    """A stamp as ISO 8601 has it; a date and time of that standard stay as they are.

    >>> plain("20220304_134705123"), plain("2022-03-04_13-47-05"), plain("2022.03.04"), plain("20220304T1347Z")
    ('2022-03-04T13:47:05', '2022-03-04T13:47:05', '2022-03-04', '20220304T1347Z')
    >>> plain("1646400000"), plain("1646400000123")
    ('2022-03-04T13:20:00Z', '2022-03-04T13:20:00Z')
    """
    if len(raw) in (10, 13) and raw.isdigit():
        return f"{(_EPOCH + timedelta(seconds=int(raw[:10]))).isoformat()}Z"
    digits = re.sub(r"[-_.T ]", "", raw)
    if ":" in raw or not digits.isdigit() or len(digits) not in (8, 14, 17):
        return raw
    day = f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"
    return day if len(digits) == 8 else f"{day}T{digits[8:10]}:{digits[10:12]}:{digits[12:14]}"


def epoch_shape(words: Iterable[str]) -> str:
    """The shape of so many seconds or thousandths since 1970, right behind such a word: from 2001 to 2033."""
    before = "|".join(rf"(?<=(?i:{re.escape(word)}){sign})" for word in words for sign in (" ", ": ", "=", ":"))
    return rf"(?:{before or '(?!)'})1\d{{9}}(?:\d{{3}})?(?![\w%]|[.,:/-]\d)"


def in_name(text: str, position: int) -> bool:
    """Whether a stamp of a name begins at a place: behind its words and a sign, or with nothing before it; so does one
    behind the name of a wire.

    >>> in_name("IMG_20220304_134705.jpg", 4), in_name("lot_20220304", 4), in_name("/2022-03-04.html", 1)
    (True, False, False)
    """
    before = text[position - 1 : position]
    if before == "-" and _SLUG.match(text, position):
        return _WIRE.search(text, max(0, position - 9), position) is not None
    return (before in _SIGNS or before.isspace()) and _STAMP.match(text, position) is not None
