"""``phrase.lark`` and ``words.toml`` against lark itself: no conflict, no dead word, every example run."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import lark
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.lark import from_lark
from lark.exceptions import GrammarError as LarkError
from lark.exceptions import UnexpectedInput

import grammar
from grammar.build import RULES, Builder
from grammar.construct import Age, NoPhrase, Said, Word
from grammar.driver import Driver, Passed, Reading
from grammar.language import load, source
from grammar.meaning import Meaning

ENGLISH = Path(grammar.__file__).parent / "english"
SOURCE = source("en")
LANGUAGE = load("en")
TABLES = {name: table for name, table in LANGUAGE.words.items() if name.isupper()}
DRIVER = Driver(LANGUAGE)
LEXER = LANGUAGE.lexer
PUBLISHED = "2024-11-11"
SHAPES = {
    # terminal -> spellings that have its shape
    "N2": ["1", "11", "31", "05"],
    "YEAR": ["1000", "1984", "2024", "2099"],
    "FARYEAR": ["2100", "2150", "9999"],
    "NUM": ["0", "32", "100", "999", "1,945", "50,000"],
    "DEC": ["2.5", "0.1", "½", "2½", "1.25"],
    "ORD": ["1st", "2nd", "3rd", "11th", "21st", "31st", "100th", "99th"],
    "DECADE": ["470s", "1990s", "1920's", "'90s", "’90s", "90s", "2020s"],
    "APOS": ["'96", "’24", "'00"],
    "ISO": ["2024-W46", "2024-W46-1", "2024-11-11", "1900-01-01", "2024-02-30"],
    "ISOMONTH": ["2024-11", "1999-01"],
    "ISOCLOCK": ["2024-11-11T15:30", "2024-11-11T15:30:45Z", "2024-11-11 08:30+02:00"],
    "SLASH": ["11/12/2024", "31/12/99", "31/12", "2024/11/12", "11.12.2024", "30/30/2024"],
    "HHMM": ["15:30", "3:30", "00:00", "24:00", "24:30", "9:40:10"],
    "YY": ["82", "44"],
    "COMMA": [","],
    "CYEAR": [", 2024", ", 1984"],
    "DASH": ["–", "—"],
    "OPEN": ["("],
    "CLOSE": [")"],
}


# --- the grammar builds, and a conflict would be seen ---


class NoLexer(lark.lexer.Lexer):
    """The tokens are fed by hand."""

    def __init__(self, _conf: object) -> None: ...

    def lex(self, _lexer_state: object, _parser_state: object):
        return iter(())


def built(text: str, **options) -> lark.Lark:
    return lark.Lark(text, parser="lalr", lexer=NoLexer, maybe_placeholders=False, keep_all_tokens=True, **options)


def test_the_grammar_has_no_conflict():
    built(SOURCE, strict=True)


@pytest.mark.parametrize(
    ("planted", "message"),
    [
        ("| point N2 -> plain", "Shift/Reduce conflict for terminal N2"),  # "May 5" is a date, or "May" and 5
        ("| WEEKDAY -> plain", "Reduce/Reduce"),  # "Monday" is a day already
    ],
)
def test_a_planted_conflict_is_seen(planted, message):
    changed = SOURCE.replace("    | age\n", f"    | age\n    {planted}\n", 1)
    assert changed != SOURCE
    with pytest.raises(LarkError, match=message):
        built(changed, strict=True)


# --- terminals ---


DECLARED = {name for line in re.findall(r"^%declare (.+)$", SOURCE, re.MULTILINE) for name in line.split()}


def test_every_terminal_has_words_or_a_shape():
    assert set(TABLES) | set(SHAPES) == DECLARED


def test_every_terminal_is_used():
    rules = re.sub(r"//.*|^%.*", "", SOURCE, flags=re.MULTILINE)
    assert set(re.findall(r"\b[A-Z][A-Z0-9]*\b", rules)) == DECLARED


@pytest.mark.parametrize(("terminal", "text"), [(name, text) for name, texts in SHAPES.items() for text in texts])
def test_a_number_has_one_shape(terminal, text):
    before = "5" if terminal in ("COMMA", "CYEAR", "DASH", "OPEN", "CLOSE") else ""  # these stand after something
    after = "." if terminal == "YY" else " x"  # two digits of a year end a phrase
    token = LEXER.next(f"{before}{text}{after}", len(before), first=not before, after="N2" if before else "")
    assert token is not None
    assert [name for name, _ in token.kinds] == (
        [terminal] if terminal != "YY" else ["YY", "NUM"]
    )  # "May 82", "82 days"
    assert token.end - token.start >= len(text.strip())


# --- words with two terminals ---


def spellings() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for terminal, table in TABLES.items():
        for word in table:
            found.setdefault(word, set()).add(terminal)
    return found


def doubtful(states: dict, words: dict[str, set[str]]) -> list[tuple[str, tuple[str, ...]]]:
    """Words that a state could take in two ways: one of them would be silently misread."""
    found = {
        (word, tuple(sorted(terminals & row.keys())))
        for row in states.values()
        for word, terminals in words.items()
        if len(terminals & row.keys()) > 1
    }
    return sorted(found)


def test_no_state_reads_a_word_in_two_ways():
    assert doubtful(DRIVER.states, spellings()) == []


def test_a_word_of_two_kinds_would_be_seen():
    assert doubtful(DRIVER.states, {"sunday": {"WEEKDAY", "MONTH"}}) == [("sunday", ("MONTH", "WEEKDAY"))]


def test_a_word_is_written_in_lower_case():
    assert [word for word in spellings() if word != word.lower() or word != word.strip()] == []


# --- the derivation of a phrase, as lark tells it ---


class Derivation:
    """Lark's own parser without a transformer: every reduction is noted as (rule or alias, symbols)."""

    def __init__(self) -> None:
        self.noted: list[tuple[str, tuple[str, ...]]] = []
        self.parser = built(SOURCE)
        callbacks = self.parser.parser.parser.parser_conf.callbacks
        for rule, plain in list(callbacks.items()):
            callbacks[rule] = self._noting(rule, plain)

    def _noting(self, rule, plain):
        def note(children):
            self.noted.append((rule.alias or rule.origin.name, tuple(symbol.name for symbol in rule.expansion)))
            return plain(children)

        return note

    def of(self, tokens) -> tuple[lark.Tree, list[tuple[str, tuple[str, ...]]]]:
        """The tree of tokens, and its reductions in order; ``UnexpectedInput`` where lark has no way."""
        self.noted.clear()
        parser = self.parser.parse_interactive("")
        for token in tokens:
            parser.feed_token(token)
        return parser.feed_eof(), list(self.noted)


DERIVATION = Derivation()


def lexed(text: str) -> list[lark.Token] | None:
    """The tokens of a text, each with the terminal that lark accepts there; ``None`` where a word is unknown."""
    parser = DERIVATION.parser.parse_interactive("")
    tokens, position = [], 0
    while position < len(text):
        after = tokens[-1].type if tokens else ""
        token = LEXER.next(text, position, loose=True, first=not tokens, after=after)
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


def values(tree):
    """The tree with what the rules see instead of lark's tokens."""
    if isinstance(tree, lark.Tree):
        return lark.Tree(tree.data, [values(child) for child in tree.children])
    return tree.value


def by_lark(tokens: list[lark.Token] | None) -> Said | Age | None:
    """What lark's own parser and the rules make of all tokens; ``None`` where they refuse."""
    if tokens is None:
        return None
    try:
        tree, _ = DERIVATION.of(tokens)
    except UnexpectedInput:
        return None
    try:
        return Builder().transform(values(tree))
    except lark.exceptions.VisitError as error:
        if isinstance(error.orig_exc, NoPhrase):
            return None
        raise error.orig_exc from error


# --- aliases and their examples ---


def alternatives() -> list[tuple[str, tuple[str, ...], str]]:
    """(alias, symbols, example) of every alternative with an alias, from the text of the grammar."""
    found = []
    for line in SOURCE.splitlines():
        rule, _, comment = line.partition("//")
        if "->" in rule:
            body, _, alias = rule.rpartition("->")
            symbols = re.split(r"[|:]", body)[-1].split()
            found.append((alias.strip(), tuple(symbols), comment.strip()))
        elif comment and re.match(r"\w+: \w+ +$", rule):  # a rule of one alternative is named after itself
            name, _, symbols = rule.partition(":")
            found.append((name, tuple(symbols.split()), comment.strip()))
    return found


ALTERNATIVES = alternatives()


def test_every_alternative_with_an_alias_has_an_example():
    inside = {(rule.alias, tuple(s.name for s in rule.expansion)) for rule in DERIVATION.parser.rules if rule.alias}
    told = {(alias, symbols) for alias, symbols, _ in ALTERNATIVES}
    assert len(inside) > 150
    assert inside - told == set()
    assert [row for row in ALTERNATIVES if not row[2]] == []


def test_every_alias_has_a_rule_in_build():
    aliases = {alias for alias, _, _ in ALTERNATIVES}
    methods = {name for rules in (Builder, *RULES) for name in vars(rules) if not name.startswith("_")}
    assert aliases - methods == set()
    plain = {rule.origin.name for rule in DERIVATION.parser.rules if rule.alias is None}
    assert methods - aliases - plain == set()


@pytest.mark.parametrize(
    ("alias", "symbols", "example"), ALTERNATIVES, ids=[f"{alias}: {example}" for alias, _, example in ALTERNATIVES]
)
def test_an_example_is_read_by_its_own_alternative(alias, symbols, example):
    tokens = lexed(example)
    assert tokens is not None, "a word of the example is not known"
    _, noted = DERIVATION.of(tokens)
    assert (alias, symbols) in noted
    found = DRIVER.read(example, 0, loose=True)
    assert found is not None
    if "ENDED" in symbols:  # it only tells that a length is meant, and is given back
        assert found.last == example.rindex(" ")
        return
    assert found.last == len(example)
    if alias == "age":
        assert isinstance(found, Passed)
    else:
        assert isinstance(grammar.read(example), Meaning)
        mentioned = grammar.Context(previous=grammar.Interval.from_edtf("2024-11-01"))  # for "since then"
        assert grammar.resolve(example, published=PUBLISHED, context=mentioned).reason == ""


# --- the driver against lark ---


def table_phrases() -> list[str]:
    paths = sorted((Path(__file__).parents[2] / "seeds" / "english").glob("*.toml"))
    tables = [tomllib.loads(path.read_text(encoding="utf-8"))["row"] for path in paths]
    return [phrase for rows in tables for row in rows for phrase in row["phrases"]]


def by_driver(text: str) -> Reading | Passed | None:
    """What the driver reads, where it is the whole text."""
    found = DRIVER.read(text, 0, loose=True)
    if found is not None and text[found.last :].strip() in TABLES["ENDED"] and by_lark(lexed(text)) is not None:
        return found
    return found if found is not None and found.last == len(text) else None


def assert_agreed(text: str) -> None:
    said, found = by_lark(lexed(text)), by_driver(text)
    if said is None or isinstance(said, Age):
        assert (said is None, isinstance(found, Passed)) == (found is None, said is not None)
    else:
        assert isinstance(found, Reading)
        assert found.meaning == said.meaning
        assert (found.signal is None) == (said.signal is None)


@pytest.mark.parametrize("phrase", table_phrases())
def test_the_driver_agrees_with_lark_on_the_tables(phrase):
    assert_agreed(phrase)


def test_agreement_covers_readings_and_refusals():
    assert by_lark(lexed("two days after 5 March 2024")) is not None
    assert by_lark(lexed("5 March after")) is None
    assert by_lark(lexed("13 p.m.")) is None  # parses, and is refused by the rules


# --- phrases made from the grammar ---

END = "\n"


def strategy(terminal: str) -> st.SearchStrategy[str]:
    texts = [*TABLES.get(terminal, ()), *SHAPES.get(terminal, ())]
    return st.sampled_from(sorted(texts)).map(lambda text: f"{terminal}\t{text}{END}")


MADE = from_lark(lark.Lark(SOURCE, parser="lalr", lexer=NoLexer), explicit={name: strategy(name) for name in DECLARED})
BOUNDED = MADE.filter(lambda text: text.count(END) <= 24)
RUN = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def pairs(made: str) -> list[tuple[str, str]]:
    return [tuple(line.split("\t")) for line in made.split(END)[:-1]]


def spoken(made: str) -> str:
    """The words with spaces between; signs stand where they are written."""
    text = " ".join(f"\0{word}" if name in ("POSS", "COMMA", "CYEAR") else word for name, word in pairs(made))
    return text.replace(" \0", "").removeprefix("\0").replace(" –", "–").replace("– ", "–")


def word_of(name: str, text: str) -> Word:
    """What the lexer would give for that word, as that terminal."""
    if text in TABLES.get(name, {}):
        return Word(TABLES[name][text], text, name)
    if name in ("COMMA", "DASH", "OPEN", "CLOSE"):
        return Word(1, text, name)
    if name == "CYEAR":
        return Word(int(text.strip(", ")), text, name)
    token = LEXER.next(text, 0, first=True, loose=True)
    return Word(dict(token.kinds)[name], text, name)


@given(BOUNDED)
@RUN
def test_what_the_grammar_makes_the_table_accepts(made):
    tokens = [lark.Token(name, word_of(name, text)) for name, text in pairs(made)]
    DERIVATION.of(tokens)  # UnexpectedInput: a rule that the table can't reach
    said = by_lark(tokens)  # any exception but NoPhrase is a fault of a rule
    assert said is None or isinstance(said, Said | Age)


@given(BOUNDED)
@RUN
def test_what_the_grammar_makes_is_read_or_refused(made):
    text = spoken(made)
    try:
        meaning = grammar.read(text)
    except grammar.UnreadPhrase as error:
        meaning, place = None, error.position
    if meaning is None:
        assert 0 <= place <= len(text)
        return
    assert isinstance(meaning, Meaning)
    assert hash(meaning) == hash(grammar.read(text))
    resolution = grammar.resolve(meaning, published=PUBLISHED)
    assert (resolution.value is None) == bool(resolution.reason)


@given(BOUNDED)
@RUN
def test_the_driver_agrees_with_lark_on_what_the_grammar_makes(made):
    assert_agreed(spoken(made))
