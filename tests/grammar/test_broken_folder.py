"""A folder that is broken says where: each fault is planted in a copy, and told with its file and line."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import grammar
from grammar import BrokenFolder, GrammarError
from grammar.language import FOLDERS, built, place_of, table

ROOT = Path(grammar.__file__).parent
EACH = pytest.mark.parametrize("code", FOLDERS)
NEEDED = ["words.toml", "observances.toml", "phrase.lark", "calendar.lark", "clock.lark", "deictic.lark", "length.lark"]


@pytest.fixture
def copy(tmp_path):
    """A copy of a language's folder, under a name of its own."""

    def make(code: str) -> Path:
        return Path(shutil.copytree(ROOT / FOLDERS[code], tmp_path / f"my-{FOLDERS[code]}"))

    return make


def planted(path: Path, old: str, new: str) -> int:
    """Put a text in the place of another; the number of the last line of the new one."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text.count("\n", 0, text.index(old)) + 1 + new.rstrip("\n").count("\n")


def fault(folder: Path) -> BrokenFolder:
    with pytest.raises(BrokenFolder) as caught:
        built(folder, "xx")
    error = caught.value
    assert isinstance(error, GrammarError)
    assert isinstance(error, ValueError)
    assert str(error) == f"{error.folder}/{error.file}" + (f", line {error.line}" if error.line else "") + (
        f": {error.reason}"
    )
    assert error.reason[0] == error.reason[0].lower() or error.reason.split()[0].isupper() or error.reason[0] in "'["
    return error


@pytest.mark.parametrize("code", ["de"])  # the smaller one: the folders themselves are built below
def test_a_whole_copy_is_a_language(code, copy):
    language = built(copy(code), code)
    assert language.lexer.spellings == grammar.language.load(code).lexer.spellings


@EACH
@pytest.mark.parametrize("name", NEEDED)
def test_a_missing_file(code, name, copy):
    folder = copy(code)
    (folder / name).unlink()
    error = fault(folder)
    assert (error.folder, error.file, error.line) == (folder.name, name, None)
    assert "missing" in error.reason


def test_a_missing_file_of_the_package_is_told_too(copy, monkeypatch):
    folder = copy("en")
    (folder / "messages.toml").unlink()
    monkeypatch.setattr(grammar.language, "place_of", lambda _: folder)
    table.cache_clear()
    with pytest.raises(BrokenFolder, match=r"messages\.toml: the file is missing"):
        table("en", "messages.toml")
    table.cache_clear()


def test_a_folder_that_is_none(tmp_path):
    assert fault(tmp_path / "nowhere").file == "observances.toml"


@EACH
@pytest.mark.parametrize("name", ["words.toml", "phrase.lark"])
def test_a_file_that_is_no_text(code, name, copy):
    folder = copy(code)
    (folder / name).write_bytes(b"\xff\xfe\x00")
    error = fault(folder)
    assert (error.file, error.line) == (name, None)
    assert "UTF-8" in error.reason


@EACH
def test_a_table_that_is_no_toml(code, copy):
    folder = copy(code)
    line = planted(folder / "words.toml", "[WEEKDAY]\n", "[WEEKDAY]\nno value here\n")
    assert (fault(folder).file, fault(folder).line) == ("words.toml", line)


@EACH
def test_a_word_given_two_values(code, copy):
    folder = copy(code)
    line = planted(folder / "words.toml", "[MONTH]\n", "[MONTH]\naugust = 9\n")
    error = fault(folder)
    assert error.file == "words.toml"
    assert error.line is not None
    assert error.line > line
    assert (folder / "words.toml").read_text(encoding="utf-8").splitlines()[error.line - 1] == "august = 8"
    assert "august" in error.reason


def test_a_word_given_two_values_by_an_ending(copy):
    folder = copy("de")
    line = planted(folder / "words.toml", "[DET]\n", '[DET]\n"letzten" = "next"\n')
    error = fault(folder)
    assert error.file == "words.toml"
    assert error.line != line
    assert "letzt~" in (folder / "words.toml").read_text(encoding="utf-8").splitlines()[error.line - 1]
    assert "'letzten' two values" in error.reason


def test_a_compound_built_in_two_ways(copy):
    folder = copy("de")
    planted(folder / "words.toml", "[compounds]\n", '[compounds]\n"WEEKDAY OF" = [""]\n')
    planted(folder / "words.toml", "[OF]\n", "[OF]\nabend = 1\n")
    error = fault(folder)
    assert error.file == "words.toml"
    assert "two ways" in error.reason


def test_a_compound_of_no_terminal(copy):
    folder = copy("de")
    planted(folder / "words.toml", "[compounds]\n", '[compounds]\n"WEEKDAY NOTHING" = [""]\n')
    assert "NOTHING" in fault(folder).reason


@EACH
def test_a_terminal_without_words(code, copy):
    folder = copy(code)
    line = planted(folder / "phrase.lark", "start: phrase\n", "%declare NOTHING\nstart: phrase\n")
    planted(folder / "phrase.lark", "    | age\n", "    | age\n    | NOTHING -> plain\n")
    error = fault(folder)
    assert (error.file, "NOTHING" in error.reason) == ("phrase.lark", True)
    shown = (folder / "phrase.lark").read_text(encoding="utf-8").splitlines()[error.line - 1]
    assert shown == "    | NOTHING -> plain"
    assert error.line != line


@EACH
@pytest.mark.parametrize("name", ["NOTHING", "nothing"])
def test_a_rule_that_names_what_is_not_there(code, name, copy):
    folder = copy(code)
    line = planted(folder / "phrase.lark", "    | age\n", f"    | age\n    | {name} -> plain\n")
    error = fault(folder)
    assert (error.file, error.line) == ("phrase.lark", line)
    assert name in error.reason


@EACH
def test_a_rule_that_can_not_be_read(code, copy):
    folder = copy(code)
    line = planted(folder / "clock.lark", "?clock: time ", "?clock :: time ")
    error = fault(folder)
    assert (error.file, error.line) == ("clock.lark", line)


@pytest.mark.parametrize(
    ("code", "rule"),
    [("en", "WEEKDAY -> plain"), ("de", "point _year -> plain"), ("de", "WEEKDAY -> plain")],
    # two ways to end; to go on or to end
)
def test_a_conflict_between_rules(code, rule, copy):
    folder = copy(code)
    planted(folder / "phrase.lark", "    | age\n", f"    | age\n    | {rule}\n")
    error = fault(folder)
    assert "can't be told apart" in error.reason
    assert error.line is not None
    shown = (folder / error.file).read_text(encoding="utf-8").splitlines()[error.line - 1]
    symbols = re.search(r"\(\w+: ([^)]*?)(?: and \w+: [^)]*)?\)", error.reason)
    assert symbols is not None
    assert symbols[1] in " ".join(shown.split())


@pytest.mark.parametrize("code", ["de"])
def test_an_alias_that_nothing_builds(code, copy):
    folder = copy(code)
    line = planted(folder / "phrase.lark", "    | age\n", "    | age\n    | DIR DIR DIR -> unheard_of\n")
    error = fault(folder)
    assert (error.file, error.line) == ("phrase.lark", line)
    assert "unheard_of" in error.reason


@pytest.mark.parametrize("code", FOLDERS)
def test_the_folders_of_the_package_are_whole(code):
    assert built(place_of(code), code).code == code
