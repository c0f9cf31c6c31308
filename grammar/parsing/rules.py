"""The rules of a folder made into an LALR parser; a rule that can't be one is told with its file and line."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Any, Final

from lark import Lark
from lark import Token as LarkToken
from lark.exceptions import GrammarError as LarkError
from lark.exceptions import UnexpectedInput
from lark.lexer import Lexer as LarkLexer

from grammar.building.transformer import Builder
from grammar.errors import BrokenFolder
from grammar.lexing.starts import SHAPES
from grammar.parsing import folder as folders
from grammar.parsing import table_cache

_SIGNS: Final = ("CYEAR", "COMMA", "DASH", "OPEN", "CLOSE", "PLUS", "POSS")
"""Terminals that the lexer makes of signs."""
_CLASH: Final = re.compile(r"<(\w+) : ([^>]*)>")


class _NoLexer(LarkLexer):
    """Stands where lark wants a lexer; tokens are fed to the parse table by ``driver``."""

    def __init__(self, _conf: object) -> None:
        """Lark hands its configuration over."""

    def lex(self, _lexer_state: object, _parser_state: object) -> Iterator[LarkToken]:
        """No token of its own."""
        return iter(())


def parser(folder: Traversable, words: Mapping[str, Any], *, strict: bool) -> Lark:
    """The parser of a folder; raises ``BrokenFolder`` for an unknown name, a conflict, or a rule that nothing builds.

    Lark settles by itself whether to go on with a rule or to end it, unless *strict*, for which it takes twice as long.

    Every terminal is declared, so lark's own lexer has nothing to do: tokens come from ``Lexer``.
    """
    text = folders.source(folder)
    _declared(folder, text, words)
    try:
        build = functools.partial(
            Lark,
            text,
            parser="lalr",
            lexer=_NoLexer,
            transformer=Builder(),
            maybe_placeholders=False,
            keep_all_tokens=True,
            strict=strict,
        )
        found = build() if strict else table_cache.kept(folder.name, text, build)
    except UnexpectedInput as error:
        raise _unwritten(folder, int(getattr(error, "line", 1))) from error
    except LarkError as error:
        raise _refused(folder, str(error)) from error
    for rule in found.rules:
        if rule.alias and not hasattr(Builder, rule.alias):
            name, line = folders.place(folder, rf"->\s*{rule.alias}\b")
            raise BrokenFolder(
                folder.name, name, line, f"no rule of build.py makes {rule.alias!r}; use one that exists"
            )
    return found


def _declared(folder: Traversable, text: str, words: Mapping[str, Any]) -> None:
    """Refuse a terminal that is neither a table of words nor the shape of a number or sign."""
    for line in re.findall(r"^%declare (.+)$", text, re.MULTILINE):
        for name in line.split():
            if name not in words and name not in SHAPES and name not in _SIGNS:
                file, number = folders.place(folder, rf"\b{name}\b")
                reason = f"the terminal {name} has no table in words.toml and is no shape of a number; add [{name}]"
                raise BrokenFolder(folder.name, file, number, reason)


def _unwritten(folder: Traversable, line: int) -> BrokenFolder:
    """A text that is no grammar: lark counts its line in all files together."""
    for name in folders.RULES:
        size = folders.read(folder, name).count("\n") + 1
        if line <= size:
            return BrokenFolder(folder.name, name, line, "no rule can be read here; see the other files for the form")
        line -= size
    return BrokenFolder(folder.name, folders.RULES[-1], None, "the rules end too early")


def _refused(folder: Traversable, told: str) -> BrokenFolder:
    """What lark says of the rules, with the place of the first that it names."""
    written = re.search(r"at line (\d+)", told)
    if written:
        return _unwritten(folder, int(written[1]))
    clash = [(rule, symbols.replace("* ", "").split()) for rule, symbols in _CLASH.findall(told)]
    if clash:
        name, line = next(
            filter(None, (folders.alternative(folder, *rule) for rule in clash)), (folders.RULES[0], None)
        )
        rules = " and ".join(f"{rule}: {' '.join(symbols)}" for rule, symbols in clash[:2])
        terminal = re.search(r"[Tt]erminal\s*\(?'?([A-Z0-9$]+)", told)
        at = f" at {terminal[1]}" if terminal else ""
        reason = f"this rule and another can't be told apart{at} ({rules}); write one of them out, or delete it"
        return BrokenFolder(folder.name, name, line, reason)
    unknown = re.search(r"\b(?:[Rr]ule|[Tt]erminal|[Ss]ymbol)s?\b[^'{]*[{]?'?(\w+)'?", told)
    if unknown:
        name, line = folders.place(folder, rf"\b{unknown[1]}\b")
        return BrokenFolder(folder.name, name, line, f"{unknown[1]} is neither a rule nor a declared terminal")
    return BrokenFolder(folder.name, folders.RULES[0], None, told.splitlines()[0].lower())
