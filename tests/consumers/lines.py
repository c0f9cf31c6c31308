"""The line grammar of iCalendar (RFC 5545), as far as a timeline needs it, for what lenient readers let pass."""

from __future__ import annotations

import datetime as dt
import re

LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:[^";:,]|"[^"]*")+)*):(.*)', re.DOTALL)
DATE = re.compile(r"\d{8}")
MOMENT = re.compile(r"\d{8}T\d{6}Z?")
TEXTS = {"SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-PHRASE", "X-EDTF"}
ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP", "URL", "CATEGORIES"}
NEEDED = {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "TRANSP", "X-EDTF"}


def faults(text: str) -> list[str]:
    """What RFC 5545 doesn't allow, or this library doesn't write; the controls below show that it finds it."""
    found = [] if text.endswith("\r\n") else ["the last line has no end"]
    found += [f"line break alone in {line!r}" for line in text.split("\r\n") if re.search(r"[\r\n]", line)]
    found += [f"line of {len(line.encode())} octets" for line in text.split("\r\n") if len(line.encode()) > 75]
    found += [
        f"control character in {line!r}" for line in text.split("\r\n") if re.search(r"[\0-\x08\x0a-\x1f\x7f]", line)
    ]
    open_ones: list[str] = []
    seen: list[str] = []
    for line in re.sub(r"\r\n[ \t]", "", text).removesuffix("\r\n").split("\r\n"):
        parts = LINE.fullmatch(line)
        if parts is None:
            found.append(f"no content line: {line!r}")
            continue
        name, parameters, value = parts.groups()
        if name == "BEGIN":
            open_ones.append(value)
            seen = [] if value == "VEVENT" else seen
        elif name == "END":
            found += [] if open_ones and open_ones.pop() == value else [f"END:{value} ends nothing"]
            if value == "VEVENT":
                found += [f"{each} twice" for each in ONCE if seen.count(each) > 1]
                found += [f"no {each}" for each in NEEDED if each not in seen]
        else:
            seen.append(name)
            if name in ("DTSTART", "DTEND", "DTSTAMP"):
                found += _date_faults(name, parameters, value)
            if name in TEXTS and not re.fullmatch(r"(?:[^\\;,]|\\[\\;,nN])*", value):
                found.append(f"{name} is no TEXT: {value!r}")
    return found + [f"{one} is left open" for one in open_ones]


def _date_faults(name: str, parameters: str, value: str) -> list[str]:
    form = DATE if parameters == ";VALUE=DATE" else MOMENT
    if parameters not in ("", ";VALUE=DATE") or not form.fullmatch(value):
        return [f"{name}{parameters} is {value!r}"]
    try:
        dt.datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S" if "T" in value else "%Y%m%d")
    except ValueError:
        return [f"{name} is no real date: {value!r}"]
    return []
