"""Where and when a report was written, as its first line tells: "GENEVA, Dec. 29 (Agency) -"."""

from __future__ import annotations

import re
from typing import Final

_PLACE: Final = re.compile(r"[A-Z][A-Z.'’ -]{2,}(?:,[^\S\n]*[A-Z][A-Za-z. ]+)?[^\S\n]*[,(][^\S\n]*\Z")
_ALONE: Final = re.compile(
    r"[^\n(]{0,12}\((?:[A-Z]{2}[^()\n]{0,28}|Reuters|Xinhua|Bloomberg|Interfax)\)[^\S\n]*[-–—]{1,2}\s+(?=[^\W\d_]|[\"“])"
)
_AGENCY: Final = re.compile(r"[^\n]{0,12}?\)?[^\S\n]*(?:\([^()\n]{1,30}\))?[^\S\n]*[-–—]{1,2}\s+(?=[^\W\d_]|[\"“])")


def is_dateline(text: str, start: int) -> bool:
    """Whether a phrase tells where and when a report was written: "GENEVA, Dec. 29 (Agency) - Talks will resume".

    >>> text = "GENEVA, Dec. 29 (Agency) - Talks will resume."
    >>> is_dateline(text, text.index("Dec")), is_dateline("Talks in GENEVA on Dec. 29 - they say.", 19)
    (True, False)
    """
    line = text.rfind("\n", 0, start) + 1
    if start == line:
        return _ALONE.match(text, start) is not None  # "July 5 (Agency) -- Talks"
    if not 2 < start - line < 60 or not text[line : line + 3].strip().isupper():
        return False
    return _PLACE.fullmatch(text[line:start].lstrip()) is not None and _AGENCY.match(text, start) is not None
