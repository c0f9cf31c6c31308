"""A language: a folder of data made into a lexer and an LALR parser, once, on first use.

The folder holds ``words.toml``, ``phrase.lark``, ``clauses.toml``, ``phrases.toml`` and
``messages.toml``. Building takes some seconds, once for each version (see
``table_cache``), and is done under a lock.
"""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Iterable
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from attrs import field, frozen
from lark import Lark

from grammar.errors import BrokenFolder, UnknownLanguage
from grammar.lexing.lexer import Lexer
from grammar.parsing import folder as folders
from grammar.parsing.rules import parser

FOLDERS = {"en": "english", "de": "german"}
"""Language code -> folder of the package."""
_LOCK = threading.Lock()
_BUILT: dict[str, Language] = {}


@frozen(eq=False)
class Language:
    """One language, ready to read; made by ``load``."""

    code: str
    words: dict[str, Any] = field(repr=False)
    lexer: Lexer = field(repr=False)
    parser: Lark = field(repr=False)

    @functools.cached_property
    def clauses(self) -> dict[str, Any]:
        """Closed classes and verbs, from ``clauses.toml``."""
        return table(self.code, "clauses.toml")

    @functools.cached_property
    def phrases(self) -> dict[str, Any]:
        """Ways of saying a time, from ``phrases.toml``."""
        return table(self.code, "phrases.toml")

    @functools.cached_property
    def messages(self) -> dict[str, Any]:
        """What is written for people, from ``messages.toml``."""
        return table(self.code, "messages.toml")


def load(code: str = "en") -> Language:
    """The language of a code (``en``, ``en-GB``); raises ``UnknownLanguage``.

    >>> load("en").code
    'en'
    """
    base = code.lower().split("-")[0].split("_")[0]
    found = _BUILT.get(base)
    if found is None:
        folder(base)
        with _LOCK:
            found = _BUILT.get(base)
            if found is None:
                found = _BUILT[base] = built(place_of(base), base, strict=False)
    return found


def one_of(words: Iterable[str]) -> str:
    """A pattern of one of some words, the longest first; of none it is one that matches nothing.

    >>> one_of(["on", "upon"])
    'upon|on'
    """
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"


def folder(code: str) -> str:
    """Folder of a language code; raises ``UnknownLanguage``."""
    base = code.lower().split("-")[0].split("_")[0]
    if base not in FOLDERS:
        raise UnknownLanguage(f"language {code!r} is not known: one of {', '.join(FOLDERS)} is meant")
    return FOLDERS[base]


def place_of(code: str) -> Traversable:
    """The folder of a language in the package; raises ``UnknownLanguage``."""
    return resources.files("grammar") / folder(code)


@functools.cache
def table(code: str, name: str) -> dict[str, Any]:
    """A TOML file of a language's folder."""
    return folders.table(place_of(code), name)


def source(code: str = "en") -> str:
    """The rules of a language as one text."""
    return folders.source(place_of(code))


def built(folder: Traversable, code: str, *, strict: bool = True) -> Language:
    """The language that a folder holds; raises ``BrokenFolder`` with file and line where it holds none.

    *strict* looks for every conflict between rules; the folders of the package are looked at by a test instead.
    """
    words = folders.words(folder)
    try:
        lexer = Lexer(words)
    except ValueError as error:
        raise BrokenFolder(folder.name, "words.toml", None, str(error)) from error
    return Language(code, words, lexer, parser(folder, words, strict=strict))
