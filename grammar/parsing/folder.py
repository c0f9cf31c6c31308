"""The files of a language's folder, read and looked at: what is broken is told with its file and line.

A folder holds tables of words (TOML) and the rules (lark).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from typing import Any, Final

from grammar.errors import BrokenFolder
from grammar.lexing.feasts import owned
from grammar.lexing.reigns import rulers
from grammar.lexing.spreading import Twice, spread

RULES: Final = ("phrase.lark", "calendar.lark", "deictic.lark", "clock.lark", "length.lark", "ordinal.lark")
"""The files of a grammar, in the order in which they are read as one."""
_TOLD: Final = re.compile(r"line (\d+)")
_HEAD: Final = re.compile(r"[?!]?(\w+)\s*:")


def read(folder: Traversable, name: str) -> str:
    """The text of a file of a folder; raises ``BrokenFolder`` where it is missing or no UTF-8."""
    try:
        return folder.joinpath(name).read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        raise BrokenFolder(folder.name, name, None, "the file is missing; every language has one") from None
    except UnicodeDecodeError as error:
        raise BrokenFolder(folder.name, name, None, f"no UTF-8 at byte {error.start}; save it as UTF-8") from error


def table(folder: Traversable, name: str) -> dict[str, Any]:
    """A TOML file of a folder; raises ``BrokenFolder`` with the line that is no TOML, or that says a thing twice."""
    text = read(folder, name)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        told = _TOLD.search(str(error))
        line = int(told[1]) if told else text.count("\n") + 1
        reason = str(error).split(" (at ")[0].lower()
        shown = (text.splitlines() or [""])[min(line, text.count("\n") + 1) - 1].strip()
        if "overwrite" in reason:
            reason = f"{shown!r} gives a word that the table has already; keep one of them"
        raise BrokenFolder(folder.name, name, line, reason) from error


def words(folder: Traversable) -> dict[str, Any]:
    """The words of a folder with the names of its observances, every ending written out."""
    days = table(folder, "observances.toml")
    beside = days.get("BESIDE")
    named = {**(owned(days["NAMED"], beside) if beside else {}), **days["NAMED"], **days.get("EVENTS", {})}
    told = {**table(folder, "words.toml"), "NAMED": named, "beside": beside}
    if days.get("REIGNS"):
        told["reigns"] = days["REIGNS"]
        told["RULER"] = rulers(days["REIGNS"], told["ORDW"])
    try:
        return spread(told)
    except Twice as error:
        name = "words.toml"
        raise BrokenFolder(folder.name, name, _line(read(folder, name), error.word), str(error)) from error


def _line(text: str, word: str) -> int | None:
    """The last line of a table that begins with a word, bare or in quotes."""
    found = list(re.finditer(rf'^(?:"{re.escape(word)}"|{re.escape(word)})\s*=', text, re.MULTILINE))
    return text.count("\n", 0, found[-1].start()) + 1 if found else None


def source(folder: Traversable) -> str:
    """The rules of a folder as one text."""
    return "\n".join(read(folder, name) for name in RULES)


def _lines(folder: Traversable) -> Iterator[tuple[str, int, str]]:
    """The lines of the rules without their comments, each with its file and number."""
    for name in RULES:
        for number, line in enumerate(read(folder, name).splitlines(), 1):
            if not line.startswith("%"):
                yield name, number, line.partition("//")[0]


def place(folder: Traversable, pattern: str) -> tuple[str, int | None]:
    """The file and line of the rules in which an expression stands first."""
    found = ((name, number) for name, number, line in _lines(folder) if re.search(pattern, line))
    return next(found, (RULES[0], None))


def alternative(folder: Traversable, rule: str, symbols: list[str]) -> tuple[str, int] | None:
    """The file and line in which a rule has these symbols as one of its alternatives."""
    current = ""
    for name, number, line in _lines(folder):
        head = _HEAD.match(line)
        current = head[1] if head else current
        body = line[head.end() :] if head else line
        if current == rule and any(part.partition("->")[0].split() == symbols for part in body.split("|")):
            return name, number
    return None
