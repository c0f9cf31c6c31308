"""The rules and words of every language against lark itself: no conflict, no dead word, every example run."""

from __future__ import annotations

import re
import tomllib
from functools import cached_property
from pathlib import Path

import lark
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.lark import from_lark
from lark.exceptions import GrammarError as LarkError
from lark.exceptions import UnexpectedInput

import grammar
from grammar.building.construct import Age, NoPhrase, Said, Word
from grammar.building.transformer import RULES, Builder
from grammar.language import FOLDERS, load, source
from grammar.meaning import Meaning
from grammar.parsing.driver import Passed, Reading, driver

PUBLISHED = "2024-11-11"
SEEDS = Path(__file__).parents[2] / "seeds"
SIGNS = {
    "COMMA": [","],
    "CYEAR": [", 2024", ", 1984"],
    "DASH": ["–", "—"],
    "OPEN": ["("],
    "CLOSE": [")"],
    "PLUS": ["+"],
}
ANYWHERE = {
    # terminal -> spellings that have its shape
    "N2": ["1", "11", "31", "05"],
    "YEAR": ["1000", "1984", "2024", "2099"],
    "FARYEAR": ["2100", "2150", "9999"],
    "APOS": ["'96", "’24", "'00"],
    "ISO": ["2024-W46", "2024-W46-1", "2024-11-11", "1900-01-01", "2024-02-30"],
    "ISOMONTH": ["2024-11", "1999-01"],
    "DTG": ["041530ZAPR22", "061200Z NOV 1944", "010001BSEP21"],
    "ISOCLOCK": ["2024-11-11T15:30", "2024-11-11T15:30:45Z", "2024-11-11 08:30+02:00"],
    "SLASH": ["11/12/2024", "31/12/99", "31/12", "2024/11/12", "11.12.2024", "30/30/2024"],
    "COMPACT": ["2h30m", "1h 12m 5s", "3m 49s"],
    "HHMM": ["15:30", "3:30", "00:00", "24:00", "24:30", "9:40:10"],
    **SIGNS,
}
SHAPES = {
    "en": {
        **ANYWHERE,
        "YEARQUARTER": ["4Q14", "1H2019"],
        "NUM": ["0", "32", "100", "999", "1,945", "50,000"],
        "DEC": ["2.5", "0.1", "½", "2½", "1.25"],
        "ORD": ["1st", "2nd", "3rd", "11th", "21st", "31st", "100th", "99th"],
        "DECADE": ["470s", "1990s", "1920's", "'90s", "’90s", "90s", "2020s"],
        "YY": ["82", "44"],
        "OLDYEAR": ["732", "481"],
        "ROMANYEAR": ["MDCCLXXVI", "MCMXVIII", "MDCX"],
    },
    "de": {
        **{name: spelled for name, spelled in ANYWHERE.items() if name not in ("CYEAR", "OPEN", "CLOSE", "PLUS")},
        "NUM": ["0", "32", "100", "999", "1.945", "50.000"],
        "DEC": ["2,5", "0,1", "½", "2½", "1,25"],
        "ORD": ["1.", "2.", "11.", "31.", "100."],
        "DECADE": ["1990er", "1920er Jahre", "90er-Jahren", "2020ern"],
        "SLASH": [*ANYWHERE["SLASH"], "3.3.22", "3. 3. 2022", "24.12."],
    },
}


class NoLexer(lark.lexer.Lexer):
    """The tokens are fed by hand."""

    def __init__(self, _conf: object) -> None: ...

    def lex(self, _lexer_state: object, _parser_state: object):
        return iter(())


def built(text: str, **options) -> lark.Lark:
    return lark.Lark(text, parser="lalr", lexer=NoLexer, maybe_placeholders=False, keep_all_tokens=True, **options)


class Folder:
    """A language with lark's own parser beside it, which has no transformer: every reduction is noted."""

    def __init__(self, code: str) -> None:
        self.code, self.source, self.language = code, source(code), load(code)
        self.lexer, self.shapes = self.language.lexer, SHAPES[code]
        self.tables = self.lexer.terminals
        self.declared = {
            name for line in re.findall(r"^%declare (.+)$", self.source, re.MULTILINE) for name in line.split()
        }
        self.noted: list[tuple[str, tuple[str, ...]]] = []

    @cached_property
    def driver(self):
        return driver(self.language)

    @cached_property
    def parser(self) -> lark.Lark:
        """Built where it is first asked: that takes seconds, and tests are collected more often than run."""
        parser = built(self.source, strict=True)
        callbacks = parser.parser.parser.parser_conf.callbacks
        for rule, plain in list(callbacks.items()):
            callbacks[rule] = self._noting(rule, plain)
        return parser

    def _noting(self, rule, plain):
        def note(children):
            self.noted.append((rule.alias or rule.origin.name, tuple(symbol.name for symbol in rule.expansion)))
            return plain(children)

        return note

    def derived(self, tokens) -> tuple[lark.Tree, list[tuple[str, tuple[str, ...]]]]:
        """The tree of tokens, and its reductions in order; ``UnexpectedInput`` where lark has no way."""
        self.noted.clear()
        parser = self.parser.parse_interactive("")
        for token in tokens:
            parser.feed_token(token)
        return parser.feed_eof(), list(self.noted)

    def lexed(self, text: str) -> list[lark.Token] | None:
        """The tokens of a text, each with the terminal that lark accepts there; ``None`` where a word is unknown."""
        parser = self.parser.parse_interactive("")
        tokens, position = [], 0
        while position < len(text):
            after = tokens[-1].type if tokens else ""
            token = self.lexer.next(text, position, loose=True, first=not tokens, after=after)
            if token is None:
                return None
            accepted = parser.accepts()
            name, value = next(((n, v) for n, v in token.kinds if n in accepted), token.kinds[0])
            tokens.append(lark.Token(name, Word(value, text[token.start : token.end], name)))
            if name not in accepted:
                return tokens
            parser.feed_token(tokens[-1])
            position = token.end
        return tokens

    def by_lark(self, tokens: list[lark.Token] | None) -> Said | Age | None:
        """What lark's own parser and the rules make of all tokens; ``None`` where they refuse."""
        if tokens is None:
            return None
        try:
            tree, _ = self.derived(tokens)
        except UnexpectedInput:
            return None
        try:
            return Builder().transform(values(tree))
        except lark.exceptions.VisitError as error:
            if isinstance(error.orig_exc, NoPhrase):
                return None
            raise error.orig_exc from error

    def by_driver(self, text: str) -> Reading | Passed | None:
        """What the driver reads, where it is the whole text."""
        found = self.driver.read(text, 0, loose=True)
        ended = self.tables.get("ENDED", {})
        if found is not None and text[found.last :].strip() in ended and self.by_lark(self.lexed(text)) is not None:
            return found
        return found if found is not None and found.last == len(text) else None

    def alternatives(self) -> list[tuple[str, tuple[str, ...], str]]:
        """(alias, symbols, example) of every alternative with an alias, from the text of the grammar."""
        found = []
        for line in self.source.splitlines():
            rule, _, comment = line.partition("//")
            if "->" in rule:
                body, _, alias = rule.rpartition("->")
                symbols = re.split(r"[|:]", body)[-1].split()
                found.append((alias.strip(), tuple(symbols), comment.strip()))
            elif comment and re.match(r"\w+: \w+ +$", rule):  # a rule of one alternative is named after itself
                name, _, symbols = rule.partition(":")
                found.append((name, tuple(symbols.split()), comment.strip()))
        return found

    def spellings(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for terminal, table in self.tables.items():
            for word in table:
                found.setdefault(word, set()).add(terminal)
        return found

    def phrases(self) -> list[str]:
        """Every wording of the seeds."""
        paths = sorted((SEEDS / FOLDERS[self.code]).glob("*.toml"))
        tables = [tomllib.loads(path.read_text(encoding="utf-8")).get("row", []) for path in paths]
        return [phrase for rows in tables for row in rows for phrase in row["phrases"]]


def values(tree):
    """The tree with what the rules see instead of lark's tokens."""
    if isinstance(tree, lark.Tree):
        return lark.Tree(tree.data, [values(child) for child in tree.children])
    return tree.value


ALL = {code: Folder(code) for code in FOLDERS}
EACH = pytest.mark.parametrize("folder", ALL.values(), ids=ALL)


# --- the grammar builds, and a conflict would be seen ---


@EACH
def test_the_grammar_has_no_conflict(folder):
    assert folder.parser.options.strict  # built so: a conflict would have been an error


@pytest.mark.parametrize(
    ("code", "planted", "message"),
    [
        ("en", "| point _year -> plain", "Shift/Reduce conflict for terminal"),  # "May 2024" is a month, or two times
        ("de", "| point _year -> plain", "Shift/Reduce conflict for terminal"),
        ("de", "| WEEKDAY -> plain", "Reduce/Reduce"),  # "Montag" is a day already
    ],
)
def test_a_planted_conflict_is_seen(code, planted, message):
    folder = ALL[code]
    changed = folder.source.replace("    | age\n", f"    | age\n    {planted}\n", 1)
    assert changed != folder.source
    with pytest.raises(LarkError, match=message):
        built(changed, strict=True)


# --- terminals ---


@EACH
def test_every_terminal_has_words_or_a_shape(folder):
    tables = {name for name, table in folder.language.words.items() if name.isupper() and table}
    assert tables | set(folder.shapes) == folder.declared


@EACH
def test_every_terminal_is_used(folder):
    rules = re.sub(r"//.*|^%.*", "", folder.source, flags=re.MULTILINE)
    assert set(re.findall(r"\b[A-Z][A-Z0-9]*\b", rules)) == folder.declared


@pytest.mark.parametrize(
    ("code", "terminal", "text"),
    [(code, name, text) for code, shapes in SHAPES.items() for name, texts in shapes.items() for text in texts],
)
def test_a_number_has_one_shape(code, terminal, text):
    before = (
        "5" if terminal in ("COMMA", "CYEAR", "DASH", "OPEN", "CLOSE", "PLUS") else ""
    )  # these stand after something
    after = "." if terminal in ("YY", "OLDYEAR") else " x"  # two or three digits of a year end a phrase
    led = "IN" if terminal == "OLDYEAR" else "N2" if before else ""
    token = ALL[code].lexer.next(f"{before}{text}{after}", len(before), first=not before, after=led)
    assert token is not None
    assert [name for name, _ in token.kinds] == (
        [terminal] if terminal not in ("YY", "OLDYEAR") else [terminal, "NUM"]
    )  # "May 82", "82 days"; "in 732", "in 732 days"
    assert token.end - token.start >= len(text.strip())


# --- words with two terminals ---


def doubtful(states: dict, words: dict[str, set[str]]) -> list[tuple[str, tuple[str, ...]]]:
    """Words that a state could take in two ways: one of them would be silently misread."""
    found = {
        (word, tuple(sorted(terminals & row.keys())))
        for row in states.values()
        for word, terminals in words.items()
        if len(terminals & row.keys()) > 1
    }
    return sorted(found)


@EACH
def test_no_state_reads_a_word_in_two_ways(folder):
    """But for the words that their capital tells apart."""
    told = folder.language.words.get("nouns", {})
    assert [row for row in doubtful(folder.driver.states, folder.spellings()) if row[0] not in told] == []


def test_a_word_of_two_kinds_would_be_seen():
    assert doubtful(ALL["en"].driver.states, {"sunday": {"WEEKDAY", "MONTH"}}) == [("sunday", ("MONTH", "WEEKDAY"))]


@EACH
def test_a_word_is_written_in_lower_case(folder):
    assert [word for word in folder.spellings() if word != word.lower() or word != word.strip()] == []


# --- aliases and their examples ---


@EACH
def test_every_alternative_with_an_alias_has_an_example(folder):
    inside = {(rule.alias, tuple(s.name for s in rule.expansion)) for rule in folder.parser.rules if rule.alias}
    told = folder.alternatives()
    assert len(inside) > 150
    assert inside - {(alias, symbols) for alias, symbols, _ in told} == set()
    assert [row for row in told if not row[2]] == []


@EACH
def test_every_alias_has_a_rule_in_build(folder):
    assert {alias for alias, _, _ in folder.alternatives()} - METHODS == set()


METHODS = {name for rules in (Builder, *RULES) for name in vars(rules) if not name.startswith("_")}


def test_every_rule_in_build_is_an_alias():
    aliases = {alias for folder in ALL.values() for alias, _, _ in folder.alternatives()}
    plain = {rule.origin.name for folder in ALL.values() for rule in folder.parser.rules if rule.alias is None}
    assert METHODS - aliases - plain == set()


ALTERNATIVES = [(folder, *row) for folder in ALL.values() for row in folder.alternatives()]


@pytest.mark.parametrize(
    ("folder", "alias", "symbols", "example"),
    ALTERNATIVES,
    ids=[f"{folder.code} {alias}: {example}" for folder, alias, _, example in ALTERNATIVES],
)
def test_an_example_is_read_by_its_own_alternative(folder, alias, symbols, example):
    tokens = folder.lexed(example)
    assert tokens is not None, "a word of the example is not known"
    _, noted = folder.derived(tokens)
    assert (alias, symbols) in noted
    found = folder.driver.read(example, 0, loose=True)
    assert found is not None
    if symbols[-1] == "ENDED":  # it only tells that a length is meant, and is given back
        assert found.last == example.rindex(" ")
        return
    assert found.last == len(example)
    if alias == "age":
        assert isinstance(found, Passed)
    else:
        assert isinstance(grammar.read(example, language=folder.code), Meaning)
        mentioned = grammar.Context(previous=grammar.Interval.from_edtf("2024-11-01"))  # for "since then"
        assert grammar.resolve(example, published=PUBLISHED, context=mentioned, language=folder.code).reason in (
            "",
            "several times, each by itself",
        )


# --- the driver against lark ---


def assert_agreed(folder: Folder, text: str) -> None:
    said, found = folder.by_lark(folder.lexed(text)), folder.by_driver(text)
    if said is None or isinstance(said, Age):
        assert (said is None, isinstance(found, Passed)) == (found is None, said is not None)
    else:
        assert isinstance(found, Reading)
        assert found.meaning == said.meaning
        assert (found.signal is None) == (said.signal is None)


@pytest.mark.parametrize(
    ("code", "phrase"), [(code, phrase) for code, folder in ALL.items() for phrase in folder.phrases()]
)
def test_the_driver_agrees_with_lark_on_the_tables(code, phrase):
    assert_agreed(ALL[code], phrase)


@pytest.mark.parametrize(
    ("code", "phrase", "read"),
    [
        ("en", "two days after 5 March 2024", True),
        ("en", "5 March after", False),
        ("en", "13 p.m.", False),  # parses, and is refused by the rules
        ("de", "zwei Tage nach dem 5. März 2024", True),
        ("de", "5. März nach", False),
        ("de", "halb dreizehn", False),
    ],
)
def test_agreement_covers_readings_and_refusals(code, phrase, read):
    assert (ALL[code].by_lark(ALL[code].lexed(phrase)) is not None) == read


# --- phrases made from the grammar ---

END = "\n"


def spelled_as(folder: Folder, name: str) -> st.SearchStrategy[str]:
    """A line for a terminal and one of its words; one that lives in compounds only is written as it stands there."""
    words = [word.strip("-") for word in folder.language.words.get(name, ())]
    known = sorted({*words, *folder.shapes.get(name, ())})
    return st.integers(0, len(known) - 1).map(lambda place: f"{name}\t{known[place]}{END}")


def made_by(folder: Folder) -> st.SearchStrategy[tuple[Folder, str]]:
    """Phrases of a grammar, a line for each terminal and its word."""
    spelled = {name: spelled_as(folder, name) for name in folder.declared}
    made = from_lark(lark.Lark(folder.source, parser="earley", lexer=NoLexer), explicit=spelled)  # no tables to build
    return made.filter(lambda text: text.count(END) <= 24).map(lambda text: (folder, text))


MADE = st.deferred(lambda: st.one_of(*map(made_by, ALL.values())))
RUN = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def pairs(made: str) -> list[tuple[str, str]]:
    return [tuple(line.split("\t")) for line in made.split(END)[:-1]]


def spoken(made: str) -> str:
    """The words with spaces between; signs stand where they are written."""
    text = " ".join(f"\0{word}" if name in ("POSS", "COMMA", "CYEAR") else word for name, word in pairs(made))
    return text.replace(" \0", "").removeprefix("\0").replace(" –", "–").replace("– ", "–")


def word_of(folder: Folder, name: str, text: str) -> Word:
    """What the lexer would give for that word, as that terminal."""
    for word in (text, f"{text}-", f"-{text}"):
        if word in folder.language.words.get(name, {}):
            return Word(folder.language.words[name][word], text, name)
    if name in ("COMMA", "DASH", "OPEN", "CLOSE", "PLUS"):
        return Word(1, text, name)
    if name in ("CYEAR", "OLDYEAR"):
        return Word(int(text.strip(", ")), text, name)
    after = " x" if name == "ORD" else ""  # a dot makes an ordinal where something follows
    token = folder.lexer.next(text + after, 0, first=True, loose=True)
    return Word(dict(token.kinds)[name], text, name)


@given(MADE)
@RUN
def test_what_the_grammar_makes_the_table_accepts(drawn):
    folder, made = drawn
    tokens = [lark.Token(name, word_of(folder, name, text)) for name, text in pairs(made)]
    folder.derived(tokens)  # UnexpectedInput: a rule that the table can't reach
    said = folder.by_lark(tokens)  # any exception but NoPhrase is a fault of a rule
    assert said is None or isinstance(said, Said | Age)


@given(MADE)
@RUN
def test_what_the_grammar_makes_is_read_or_refused(drawn):
    folder, made = drawn
    text = spoken(made)
    try:
        meaning = grammar.read(text, language=folder.code)
    except grammar.UnreadPhrase as error:
        meaning, place = None, error.position
    if meaning is None:
        assert 0 <= place <= len(text)
        return
    assert isinstance(meaning, Meaning)
    assert hash(meaning) == hash(grammar.read(text, language=folder.code))
    resolution = grammar.resolve(meaning, published=PUBLISHED)
    assert (resolution.value is None) == bool(resolution.reason)


@given(MADE)
@RUN
def test_the_driver_agrees_with_lark_on_what_the_grammar_makes(drawn):
    assert_agreed(drawn[0], spoken(drawn[1]))
