"""A language: a folder of data made into a lexer and an LALR parser, once, on first use.

The folder holds ``words.toml``, ``phrase.lark``, ``clauses.toml``, ``phrases.toml`` and
``messages.toml``. Building takes about a fifth of a second and is done under a lock.
"""

from __future__ import annotations

import functools
import threading
import tomllib
from collections.abc import Iterator
from importlib import resources
from typing import Any

from attrs import field, frozen
from lark import Lark
from lark import Token as LarkToken
from lark.lexer import Lexer as LarkLexer

from grammar.build import Builder
from grammar.errors import UnknownLanguage
from grammar.lexer import Lexer

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
                found = _BUILT[base] = _build(base)
    return found


def folder(code: str) -> str:
    """Folder of a language code; raises ``UnknownLanguage``."""
    base = code.lower().split("-")[0].split("_")[0]
    if base not in FOLDERS:
        raise UnknownLanguage(f"language {code!r} is not known: one of {', '.join(FOLDERS)} is meant")
    return FOLDERS[base]


@functools.cache
def table(code: str, name: str) -> dict[str, Any]:
    """A TOML file of a language's folder."""
    return tomllib.loads(_text(code, name))


def _text(code: str, name: str) -> str:
    return (resources.files("grammar") / folder(code) / name).read_text(encoding="utf-8")


RULES = ("phrase.lark", "calendar.lark", "deictic.lark", "clock.lark", "length.lark", "ordinal.lark")
"""The files of a grammar, in the order in which they are read as one."""


def source(code: str = "en") -> str:
    """The rules of a language as one text."""
    return "\n".join(_text(code, name) for name in RULES)


def _build(code: str) -> Language:
    days = table(code, "observances.toml")
    words = {**table(code, "words.toml"), "NAMED": {**days["NAMED"], **days.get("EVENTS", {})}}
    # every terminal is declared, so lark's own lexer has nothing to do: tokens come from Lexer
    parser = Lark(
        source(code),
        parser="lalr",
        lexer=_NoLexer,
        transformer=Builder(),
        maybe_placeholders=False,
        keep_all_tokens=True,
    )
    return Language(code, words, Lexer(words), parser)


class _NoLexer(LarkLexer):
    """Stands where lark wants a lexer; tokens are fed to the parse table by ``island``."""

    def __init__(self, _conf: object) -> None:
        """Lark hands its configuration over."""

    def lex(self, _lexer_state: object, _parser_state: object) -> Iterator[LarkToken]:
        """No token of its own."""
        return iter(())
