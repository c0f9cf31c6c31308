"""The commands as a user runs them: outputs, exit status, and bad input told in one line each."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from grammar import Phrase, Policy, find
from timeline import tagging

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
STORIES = SEEDS / "stories"
FERRY = sorted((STORIES / "harbour-ferry").glob("*.md"))
BRIDGE = STORIES / "bridge-inquiry" / "bridge-inquiry.md"
TEXT = "The council met on Monday. The bridge will reopen on Friday."


def run(*arguments: str | Path, stdin: str | bytes = b"", **environment: str) -> tuple[int, str, str]:
    """Status, standard output and standard error of the command."""
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "timeline", *map(str, arguments)],
        input=data,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def clear(error: str, *words: str) -> None:
    """One line, no traceback, and it says what is wrong."""
    lines = error.strip().splitlines()
    assert len(lines) == 1, error
    assert "Traceback" not in error
    assert all(word in error for word in words), error


def test_a_story_becomes_one_page(tmp_path: Path) -> None:
    page = tmp_path / "timeline.html"
    status, out, error = run("build", *FERRY, "-o", page)
    assert (status, out, error) == (0, "", "")
    text = page.read_text(encoding="utf-8")
    assert text.startswith("<!")
    assert "9 March 2023" in text


@pytest.mark.parametrize(("form", "start"), [("markdown", "# "), ("html", "<!"), ("json", "{")])
def test_formats_by_name(article: Path, form: str, start: str) -> None:
    status, out, _ = run("build", article, "--published", "2024-11-13", "--format", form)
    assert status == 0
    assert out.lstrip().startswith(start)


def test_the_ending_tells_the_format(article: Path, tmp_path: Path) -> None:
    for ending, start in ((".md", "# "), (".json", "{"), (".htm", "<!")):
        target = tmp_path / f"out{ending}"
        assert run("build", article, "--published", "2024-11-13", "-o", target)[0] == 0
        assert target.read_text(encoding="utf-8").lstrip().startswith(start)
    status, _, error = run("build", article, "--published", "2024-11-13", "-o", tmp_path / "out.xyz")
    assert status == 2
    clear(error, "out.xyz", "--format")


def test_standard_input() -> None:
    status, out, _ = run("build", "--published", "2024-11-13", "--format", "json", stdin=TEXT)
    assert status == 0
    assert [event["time"]["edtf"] for event in json.loads(out)["events"]] == ["2024-11-11", "2024-11-15"]


def test_check_tells_contradictions_and_ends_with_1() -> None:
    status, out, _ = run("check", BRIDGE)
    assert status == 1
    assert "off by 3 days" in out
    assert "13 May 2025 is a Tuesday, not a Monday" in out
    assert "2 contradictions" in out.splitlines()[-1]


def test_check_of_sound_articles_ends_with_0() -> None:
    assert run("check", *FERRY)[0] == 0
    assert run("check", "--together", *FERRY)[0] == 0


def test_check_as_data() -> None:
    status, out, _ = run("check", "--format", "json", BRIDGE)
    assert status == 1
    assert sorted(c["kind"] for c in json.loads(out)[0]["contradictions"]) == ["network", "phrase"]


def test_check_reads_a_timeline_in_json(tmp_path: Path) -> None:
    target = tmp_path / "bridge.json"
    assert run("build", BRIDGE, "-o", target)[0] == 0
    status, out, _ = run("check", target)
    assert status == 1
    assert "off by 3 days" in out


def test_tag_answers_in_input_order() -> None:
    lines = [
        {"doc": "b", "dct": "2024-11-11", "text": "since August"},
        {"doc": "a", "dct": "2024-11-11", "text": "on Monday"},
    ]
    status, out, _ = run("tag", stdin="\n".join(map(json.dumps, lines)))
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [(r["doc"], r["text"], r["type"], r["value"], r["lower"], r["upper"], r["signal"]) for r in rows] == [
        ("b", "August", "DATE", "2024-08", "2024-08-01", "2024-11-12", [0, 5]),
        ("a", "Monday", "DATE", "2024-11-11", "2024-11-11", "2024-11-12", [0, 2]),
    ]


def test_tag_by_several_processes_answers_as_by_one() -> None:
    lines = [json.dumps({"doc": str(n), "dct": "2024-11-11", "text": f"{n} days before Monday"}) for n in range(1, 40)]
    given = "\n".join([*lines[:20], "{", *lines[20:]])
    assert run("tag", "--jobs", "3", stdin=given) == run("tag", stdin=given)


@pytest.mark.parametrize("jobs", ["0", "-1", "many"])
def test_tag_by_no_process(jobs: str) -> None:
    status, out, error = run("tag", "--jobs", jobs, stdin="")
    assert (status, out) == (2, "")
    clear(error, "is no number of processes")


def test_tag_shows_what_it_could_not_read() -> None:
    line = json.dumps({"doc": "a", "dct": "2024-11-11", "text": "It was 30 February."})
    status, out, error = run("tag", stdin=line)
    assert (status, out) == (0, "")
    clear(error, "1 phrases were not read")
    row = json.loads(run("tag", "--unread", stdin=line)[1])
    assert "type" not in row
    assert "29 days" in row["reason"]


def test_a_bad_line_among_good_ones() -> None:
    good = json.dumps({"doc": "a", "dct": "2024-11-11", "text": "on Monday"})
    status, out, error = run("tag", stdin=f"{good}\nnot json\n{good}\n")
    assert status == 2
    assert len(out.splitlines()) == 2
    clear(error, "line 2", "JSON")


def test_a_fault_of_the_library_is_told_with_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(text: str, **settings: object) -> list[Phrase]:
        if text == "odd":
            raise IndexError("list index out of range")
        return find(text, **settings)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(tagging, "find", failing)
    lines = [json.dumps({"doc": text, "dct": "2024-11-11", "text": text}) for text in ("on Monday", "odd", "in May")]
    told = list(tagging.tag(lines, policy=Policy.news()))
    assert [len(one.rows) for one in told] == [1, 0, 1]
    assert "line 2" in told[1].error
    assert "IndexError" in told[1].error
    assert "report" in told[1].error


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('{"doc": "a", "text": "on Monday"}', ["dct"]),
        ('{"doc": "a", "dct": "last week", "text": "on Monday"}', ["last week"]),
        ('{"doc": "a", "dct": "2024-11-11"}', ["text"]),
        ("[1]", ["object"]),
        ('{"doc": "a", "dct": "2024-11-11", "text": "x", "language": "xx"}', ["xx"]),
        ('{"doc": "a", "dct": "2024-11-11", "text": "x", "policy": "odd"}', ["odd"]),
    ],
)
def test_bad_rows_of_tag(line: str, words: list[str]) -> None:
    status, out, error = run("tag", stdin=line)
    assert (status, out) == (2, "")
    clear(error, "line 1", *words)


def test_resolve_explains() -> None:
    status, out, _ = run("resolve", "a day after Monday", "--published", "2024-11-11")
    assert status == 0
    assert "2024-11-12" in out
    assert "offset" in out
    status, out, _ = run("resolve", "next Friday", "--published", "2024-11-11", "--format", "json")
    row = json.loads(out)
    assert (row["edtf"], [c["edtf"] for c in row["candidates"]]) == ("2024-11-15", ["2024-11-22"])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["resolve", "the day of reckoning", "--published", "2024-11-11"], ["can't read"]),
        (["resolve", "", "--published", "2024-11-11"], ["empty"]),
        (["resolve", "Monday"], ["--published"]),
        (["resolve", "Monday", "--published", "last Tuesday"], ["last Tuesday", "2024-11-11"]),
        (["resolve", "Monday", "--published", "2024-11-11", "--policy", "odd"], ["odd", "news"]),
        (["resolve", "Monday", "--published", "2024-11-11", "--timezone", "Mars/Base"], ["Mars/Base"]),
        (["resolve", "Monday", "--published", "2024-11-11", "--language", "xx"], ["xx"]),
        (["build", "x.md", "--format", "pdf"], ["pdf"]),
        (["frobnicate"], ["frobnicate"]),
        (["check", "nowhere.md", "--published", "2024-11-11"], ["nowhere.md"]),
    ],
)
def test_bad_arguments(arguments: list[str], words: list[str]) -> None:
    status, _, error = run(*arguments)
    assert status == 2
    clear(error, *words)


BAD_FILES = {
    "empty.md": (b"", "empty"),
    "blank.md": (b"---\npublished: 2024-11-11\n---\n \n", "empty"),
    "binary.md": (b"\x89PNG\r\n\0\0\0", "not a text file"),
    "latin.md": ("---\npublished: 2024-11-11\n---\nCafé".encode("latin-1"), "UTF-8"),
    "tuesday.md": (b"---\npublished: last Tuesday\n---\nText.", "last Tuesday"),
    "broken.md": (b"---\npublished: [2024\n---\nText.", "YAML"),
    "open.md": (b"---\npublished: 2024-11-11\nText.", "closing line"),
    "list.md": (b"---\n- a\n- b\n---\nText.", "table"),
    "undated.md": (b"Text without a date.", "--published"),
    "month13.md": (b"---\npublished: 2024-13-40\n---\nText.", "2024-13-40"),
    "policy.md": (b"---\npublished: 2024-11-11\npolicy: odd\n---\nText.", "odd"),
    "zone.md": (b"---\npublished: 2024-11-11\ntimezone: Mars/Base\n---\nText on Monday.", "Mars/Base"),
    "tongue.md": (b"---\npublished: 2024-11-11\nlanguage: xx\n---\nText.", "xx"),
}


@pytest.mark.parametrize("name", sorted(BAD_FILES))
def test_one_bad_article_among_good_ones(name: str, tmp_path: Path) -> None:
    data, word = BAD_FILES[name]
    bad, good = tmp_path / name, tmp_path / "good.md"
    bad.write_bytes(data)
    good.write_text(f"---\npublished: 2024-11-13\n---\n{TEXT}", encoding="utf-8")
    target = tmp_path / "out.json"
    status, _, error = run("build", bad, good, "-o", target)
    assert status == 2
    clear(error, name, word)
    assert len(json.loads(target.read_text(encoding="utf-8"))["events"]) == 2


def test_all_bad_builds_nothing(tmp_path: Path) -> None:
    status, out, error = run("build", tmp_path / "a.md", tmp_path / "b.md", "--published", "2024-11-11")
    assert (status, out) == (2, "")
    assert len(error.strip().splitlines()) == 3
    assert "Traceback" not in error


def test_a_folder_and_an_output_that_cannot_be_written(article: Path, tmp_path: Path) -> None:
    status, _, error = run("build", tmp_path, "--published", "2024-11-11")
    assert status == 2
    assert "Traceback" not in error
    status, _, error = run("build", article, "--published", "2024-11-11", "-o", tmp_path / "no" / "out.html")
    assert status == 2
    clear(error, "can't be written")


def test_a_console_that_is_not_utf8(tmp_path: Path) -> None:
    text = "Zoë Holt’s “remarks” came on Monday — ☃ 日本."
    path = tmp_path / "naïve–☃.md"
    path.write_text(text, encoding="utf-8")
    status, out, _ = run("build", path, "--published", "2024-11-11", PYTHONIOENCODING="cp1252")
    assert status == 0
    assert "☃" in out
    status, _, error = run("build", tmp_path / "missing-☃.md", "--published", "2024-11-11", PYTHONIOENCODING="cp1252")
    assert status == 2
    assert "Traceback" not in error


def test_version_and_help() -> None:
    assert run("--version")[1].startswith("timeline ")
    status, out, _ = run("--help")
    assert status == 0
    assert all(name in out for name in ("build", "check", "tag", "resolve"))


def test_front_matter_wins_over_the_command(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\npublished: 2024-11-13\npolicy: assistant\n---\nThe fair opens Friday.", encoding="utf-8")
    status, out, _ = run("build", path, "--published", "1999-01-01", "--policy", "news", "--format", "json")
    assert status == 0
    story = json.loads(out)
    assert story["articles"][0]["published"] == "2024-11-13"
    assert story["articles"][0]["policy"]["name"] == "assistant"
    assert story["events"][0]["time"]["edtf"] == "2024-11-15"


SHIP = SEEDS / "timeml" / "ferry-dates.tml"
LAMP = SEEDS / "timeml" / "lighthouse-self-link.tml"


@pytest.mark.parametrize(
    ("options", "status", "last"),
    [
        (["--tlinks", "strict"], 1, "4 of 9 files hold contradictions, 6 in all"),
        (["--tlinks", "news"], 1, "3 of 9 files hold contradictions, 4 in all"),
        ([], 1, "3 of 9 files hold contradictions, 4 in all"),
        (["--tlinks", "dated"], 1, "5 of 9 files hold contradictions, 6 in all"),
    ],
)
def test_check_of_timeml(options: list[str], status: int, last: str) -> None:
    found, out, error = run("check", *sorted((SEEDS / "timeml").glob("*.tml")), *options)
    assert (found, error) == (status, "")
    assert out.splitlines()[-1] == last


def test_broken_xml_is_told_by_line_and_the_rest_is_checked(tmp_path: Path) -> None:
    broken, page = tmp_path / "broken.tml", tmp_path / "page.tml"
    broken.write_text("<TimeML>\n<TEXT>\n<EVENT eid='e1'>ran</TEXT>\n</TimeML>", encoding="utf-8")
    page.write_text("<html/>", encoding="utf-8")
    status, out, error = run("check", broken, SHIP, page, tmp_path / "gone.tml", LAMP, "--format", "json")
    assert status == 2
    assert [len(row["contradictions"]) for row in json.loads(out)] == [0, 2]
    first, second, third = error.splitlines()
    clear(first, "broken.tml: line 3, column 22: no well-formed XML: mismatched tag")
    clear(second, "page.tml: no TimeML: its outermost element is <html>")
    clear(third, "gone.tml: can't be read: No such file")


def test_options_of_timeml() -> None:
    status, _, error = run("check", SHIP, "--tlinks", "loose")
    assert status == 2
    clear(error, "--tlinks", "strict", "news", "dated")
    undated = SEEDS / "timeml" / "partial-creation.tml"
    assert "unknown" in run("build", undated, "--format", "json")[1]
    out = run("build", undated, "--format", "json", "--published", "1887-04-20")[1]
    assert json.loads(out)["articles"][0]["published"] == "1887-04-20"
    status, _, error = run("check", undated, SHIP, "--published", "someday")
    assert status == 2
    clear(error, "partial-creation.tml", "someday")
    status, out, error = run("check", SHIP, "--language", "xx")
    assert (status, out) == (2, "0 files checked: 0 contradictions\n")
    clear(error, "ferry-dates.tml", "'xx'")


def test_timeml_becomes_a_page_and_articles_become_timeml(tmp_path: Path) -> None:
    page, out = tmp_path / "ship.html", tmp_path / "bridge.TML"
    assert run("build", SHIP, "-o", page) == (0, "", "")
    text = page.read_text(encoding="utf-8")
    assert "7 June 2022" in text  # dated, unless another reading is asked for
    assert run("build", SHIP, "--tlinks", "news", "-o", page) == (0, "", "")
    assert "5 events without a date" in page.read_text(encoding="utf-8")
    status, _, told = run("build", BRIDGE, "-o", out)
    assert status == 0
    assert told.startswith("timeline: timeml does not hold: distances, told as an order only: 4;")
    assert run("check", out)[0] == 0
    assert run("build", BRIDGE, "--format", "timeml")[1] == out.read_text(encoding="utf-8")
    status, written, error = run("build", *FERRY, "--format", "timeml")
    assert (status, written) == (2, "")
    clear(error, "one article", "build each by itself")
    status, _, error = run("build", SHIP, BRIDGE)
    assert status == 2
    clear(error, "by itself")


def test_an_unknown_language_is_told_and_tried_on_request(tmp_path: Path) -> None:
    foreign, known = tmp_path / "foreign.md", tmp_path / "known.md"
    foreign.write_text(
        "---\npublished: 2024-11-13\nlanguage: fi\n---\nHän tuli. It closed on Monday.\n", encoding="utf-8"
    )
    known.write_text("---\npublished: 2024-11-13\n---\nIt opened on Tuesday.\n", encoding="utf-8")
    status, out, error = run("build", foreign, known)
    assert status == 2
    clear(error, "'fi'", "one of en, de", "--read-as en")
    assert "It opened" in out
    assert "It closed" not in out
    status, out, error = run("build", foreign, known, "--read-as", "en")
    assert status == 0
    clear(error, "'fi'", "read as en")
    assert "It closed" in out
    assert "11 November 2024" in out
    status, out, error = run("build", "--read-as", "en", stdin=foreign.read_bytes())
    assert status == 0
    assert "It closed" in out
    status, _, error = run("build", stdin=foreign.read_bytes())
    assert status == 2
    clear(error.splitlines()[0], "standard input: ", "'fi'", "--read-as en")
    status, _, error = run("build", foreign, "--read-as", "xx")
    assert status == 2
    assert "'xx'" in error


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--style", "prose"], "invalid choice: 'prose'"),
        (["--csv-safe"], "--csv-safe is for csv: here the format is markdown"),
        (["--texts", "none", "--format", "text"], "--texts is for html: here the format is text"),
        (["--locale", "en-US", "--format", "json"], "--locale is for html and markdown and text: here"),
        (["--format", "pdf"], "invalid choice: 'pdf'"),
        (["-o", "page.pdf"], "its ending tells no format: use one of"),
        (["-o", "no-such-folder/page.csv"], "no-such-folder/page.csv: can't be written: No such file"),
        (["--format", "timeml", "--article", "none.md"], "no article 'none.md' in this timeline"),
        (["--format", "text", "--width", "wide"], "width: 'wide' is no number"),
    ],
)
def test_formats_and_options_that_there_are_not(options: list[str], told: str) -> None:
    status, out, error = run("build", BRIDGE, *options)
    assert (status, out) == (2, "")
    assert told in error
    assert error.count("\n") == 1


def test_a_timeline_in_lines_is_built_again(tmp_path: Path) -> None:
    lines, page = tmp_path / "bridge.jsonl", tmp_path / "bridge.html"
    assert run("build", BRIDGE, "-o", lines) == (0, "", "")
    assert run("build", lines, "-o", page) == (0, "", "")
    assert run("build", lines, "--format", "json")[1] == run("build", BRIDGE, "--format", "json")[1]
    assert run("check", lines)[0] == 1


def test_what_a_format_does_not_hold_is_counted(tmp_path: Path) -> None:
    status, out, error = run("build", BRIDGE, "-o", tmp_path / "bridge.mmd")
    assert (status, out) == (0, "")
    assert error.startswith("timeline: mermaid does not hold: 8 events without a date; ")
    assert error.count("\n") == 1
