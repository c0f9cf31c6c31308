"""The table kept on disk: the same answers with it, without it, and with any damage to it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from lark import Lark

from grammar import language
from grammar.parsing import table_cache

RULES = 'start: "a" "b"'
OTHER = 'start: "a" "c"'


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv(table_cache.VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


def kept(rules: str, builds: list[str], name: str = "ab") -> Lark:
    def build() -> Lark:
        builds.append(rules)
        return Lark(rules, parser="lalr")

    return table_cache.kept(name, rules, build)


def test_it_is_built_once(place):
    builds: list[str] = []
    assert [kept(RULES, builds).parse("ab").data for _ in range(3)] == ["start"] * 3
    assert builds == [RULES]
    assert len(list(place.iterdir())) == 1  # and no scraps


def test_other_rules_of_the_same_name_are_built_and_replace_it(place):
    builds: list[str] = []
    kept(RULES, builds)
    assert kept(OTHER, builds).parse("ac").data == "start"
    assert kept(OTHER, builds).parse("ac").data == "start"
    assert builds == [RULES, OTHER]
    assert len(list(place.iterdir())) == 1


@pytest.mark.parametrize("damage", ["cut", "emptied", "garbled", "first line alone", "a folder in its place"])
def test_a_damaged_file_is_built_again(place, damage):
    builds: list[str] = []
    kept(RULES, builds)
    (path,) = place.iterdir()
    whole = path.read_bytes()
    line, _, rest = whole.partition(b"\n")
    if damage == "a folder in its place":
        path.unlink()
        path.mkdir()
    else:
        changed = {
            "cut": whole[: len(whole) // 2],
            "emptied": b"",
            "garbled": line + b"\n" + rest[::-1],
            "first line alone": line + b"\n",
        }
        path.write_bytes(changed[damage])
    assert kept(RULES, builds).parse("ab").data == "start"
    assert builds == [RULES, RULES]


def test_nothing_is_kept_where_the_variable_is_empty(tmp_path, monkeypatch):
    monkeypatch.setenv(table_cache.VARIABLE, "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    builds: list[str] = []
    kept(RULES, builds)
    kept(RULES, builds)
    assert builds == [RULES, RULES]
    assert not list(tmp_path.iterdir())


def test_the_cache_folder_of_the_user(tmp_path, monkeypatch):
    monkeypatch.delenv(table_cache.VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert table_cache.folder() == tmp_path / "dateline"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert table_cache.folder() == tmp_path / ".cache" / "dateline"


def test_a_place_that_can_not_be_written_is_no_error(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv(table_cache.VARIABLE, str(tmp_path / "file" / "kept"))
    builds: list[str] = []
    assert kept(RULES, builds).parse("ab").data == "start"
    assert builds == [RULES]


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="no owners of files here")
@pytest.mark.usefixtures("place")
def test_a_file_of_someone_else_is_not_opened(monkeypatch):
    builds: list[str] = []
    kept(RULES, builds)
    stranger = os.getuid() + 1
    monkeypatch.setattr(table_cache.os, "getuid", lambda: stranger)
    kept(RULES, builds)
    assert builds == [RULES, RULES]


def test_what_was_kept_reads_as_what_was_built(place):
    sentence = "They met on Monday, two days after the vote of 5 March, from 3 to 4 p.m., and again next week."
    program = (
        "import sys, grammar\n"
        "for p in grammar.find(sys.argv[1], published='2024-11-11'):\n"
        "    print(p.text, p.resolution.value, p.resolution.steps)"
    )
    told = [subprocess.check_output([sys.executable, "-c", program, sentence], text=True) for _ in range(2)]
    assert told[0] == told[1]
    assert "Monday" in told[0]
    assert [path.name.partition("-")[0] for path in place.iterdir()] == [Path(language.folder("en")).name]
