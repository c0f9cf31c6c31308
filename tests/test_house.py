"""The house: who may import whom, no clock read, the public names and their page, what the wheel holds."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted([*(ROOT / "grammar").rglob("*.py"), *(ROOT / "timeline").rglob("*.py")])
CLOCKS = {"now", "today", "utcnow", "localtime", "gmtime", "time_ns", "monotonic", "travel_to", "set_locale"}


def module_name(path: Path) -> str:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return name.removesuffix(".__init__")


def imports_of(tree: ast.AST, name: str, package: bool) -> set[str]:
    """Project modules that a module imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = name.split(".") if package else name.split(".")[:-1]
                base = ".".join([*parts[: len(parts) - node.level + 1], base]).strip(".")
            found |= {f"{base}.{alias.name}" if f"{base}.{alias.name}" in KNOWN else base for alias in node.names}
    return {other for other in found if other.split(".")[0] in ("grammar", "timeline")}


KNOWN = {module_name(path) for path in SOURCES}
TREES = {module_name(path): (path, ast.parse(path.read_text(encoding="utf-8"))) for path in SOURCES}
GRAPH = {name: imports_of(tree, name, path.name == "__init__.py") for name, (path, tree) in TREES.items()}
FACES = {"grammar", "timeline"}


def homes(face: str) -> dict[str, str]:
    """Public name -> module, from a lazy face."""
    table = next(
        node.value
        for node in ast.walk(TREES[face][1])
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "_HOMES"
    )
    return ast.literal_eval(table)


def test_grammar_never_imports_timeline() -> None:
    assert not [
        (name, other)
        for name, others in GRAPH.items()
        for other in others
        if name.startswith("grammar") and other.startswith("timeline")
    ]


def cycles(graph: dict[str, set[str]]) -> list[str]:
    """Modules on a cycle, by depth-first search."""
    state: dict[str, int] = {}
    bad: list[str] = []

    def visit(name: str, path: tuple[str, ...]) -> None:
        if state.get(name) == 2 or name not in graph:
            return
        if name in path:
            bad.append(" -> ".join([*path[path.index(name) :], name]))
            return
        for other in sorted(graph[name]):
            visit(other, (*path, name))
        state[name] = 2

    for name in sorted(graph):
        visit(name, ())
    return bad


def without_faces() -> dict[str, set[str]]:
    """The imports, with a face replaced by the modules of the names that are taken from it."""
    result = {}
    for name, (_, tree) in TREES.items():
        if name in FACES:
            continue
        found = {other for other in GRAPH[name] if other not in FACES}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module in FACES and not node.level:
                table = homes(node.module)
                found |= {f"{node.module}.{table[a.name]}" for a in node.names if a.name in table}
        result[name] = found
    return result


def test_no_cycle_of_imports() -> None:
    assert cycles(without_faces()) == []


ROOMS = (
    "lexing",
    "building",
    "parsing",
    "clauses",
    "resolving",
    "directions",
    "plausibility",
    "neighbours",
    "discourse",
    "attachment",
    "sureness",
)
"""The rooms of ``grammar``: each imports from those before it, and from the files beside the rooms."""


def room_of(name: str) -> str | None:
    """The room of a module of ``grammar``; None for one beside the rooms."""
    _, room, *module = name.split(".") if "." in name else (name, "")
    return room if room in ROOMS or module else None


def test_rooms_of_grammar_import_one_way() -> None:
    order = {room: place for place, room in enumerate(ROOMS)}
    assert {room for name in TREES if name.startswith("grammar.") and (room := room_of(name))} == set(order)
    backward = [
        (name, other)
        for name, others in GRAPH.items()
        for other in others
        if name.startswith("grammar.") and (here := room_of(name)) and (there := room_of(other))
        if order[there] > order[here]
    ]
    assert not backward


def test_every_file_of_a_room_is_on_the_map() -> None:
    page = (ROOT / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8")
    for path in SOURCES:
        name = module_name(path)
        room = room_of(name)
        if room is None or path.name == "__init__.py" or not name.startswith("grammar."):
            continue
        folder = "/".join(path.relative_to(ROOT / "grammar").parts[:-1])
        section = page.split(f"# `{folder}/`", 1)[1].split("\n##", 1)[0]
        assert f"`{path.name}`" in section, path.name


def test_a_cycle_would_be_seen() -> None:
    assert cycles({"a": {"b"}, "b": {"c"}, "c": {"a"}}) == ["a -> b -> c -> a"]


@pytest.mark.parametrize("name", sorted(TREES))
def test_no_clock_is_read(name: str) -> None:
    calls = [
        node.func.attr
        for node in ast.walk(TREES[name][1])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]
    assert not set(calls) & CLOCKS
    assert not re.search(
        r"pendulum\.(parse|now|today|local)\b|import time\b|tzlocal", TREES[name][0].read_text("utf-8")
    )


def compared_words(tree: ast.AST) -> list[str]:
    """Small words of letters with which a word of a text (``token.lower``, ``word.lower()``) is compared."""
    found: list[str] = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Compare):
            continue
        left = node.left.func if isinstance(node.left, ast.Call) else node.left
        if isinstance(left, ast.Subscript):
            left = left.value
        name = left.attr if isinstance(left, ast.Attribute) else left.id if isinstance(left, ast.Name) else ""
        if name in ("lower", "_lower", "word", "following", "previous", "low_before", "low_after"):
            found += [
                inner.value
                for told in node.comparators
                for inner in (told.elts if isinstance(told, ast.Tuple | ast.Set | ast.List) else [told])
                if isinstance(inner, ast.Constant) and isinstance(inner.value, str) and inner.value.islower()
            ]
    return found


@pytest.mark.parametrize("name", sorted(name for name in TREES if name.startswith("grammar")))
def test_words_of_a_text_are_compared_with_tables_only(name: str) -> None:
    """A language is data: no word of one stands in the code that reads a text."""
    assert not compared_words(TREES[name][1])


def test_a_word_in_the_code_would_be_seen() -> None:
    assert compared_words(ast.parse("a = token.lower == 'to' or word in ('as', 'so') or self._lower(3) == 'that'")) == [
        "to",
        "as",
        "so",
        "that",
    ]


@pytest.mark.parametrize("face", sorted(FACES))
def test_no_module_bears_a_public_name(face: str) -> None:
    modules = {name.split(".")[1] for name in TREES if name.startswith(face + ".")}
    public = set(homes(face))
    assert not modules & public


@pytest.mark.parametrize("face", sorted(FACES))
def test_public_names_are_typed_listed_and_told(face: str) -> None:
    package = __import__(face)
    assert package.__all__ == sorted(homes(face))
    checked = {
        alias.asname for node in ast.walk(TREES[face][1]) if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    assert set(package.__all__) <= checked
    page = (ROOT / "docs" / "reference" / "python.md").read_text(encoding="utf-8")
    section = page.split(f"## `{face}`", 1)[1].split("\n## ", 1)[0]
    assert sorted(re.findall(r"^- `(\w+)`:", section, re.MULTILINE)) == package.__all__


@pytest.mark.parametrize("face", sorted(FACES))
def test_every_public_name_loads_and_has_a_docstring(face: str) -> None:
    package = __import__(face)
    assert set(dir(package)) >= set(package.__all__)
    for name in package.__all__:
        assert (getattr(package, name).__doc__ or "").strip(), name
    with pytest.raises(AttributeError, match="no attribute"):
        package.nothing_of_the_kind  # noqa: B018


def test_importing_loads_no_third_party_package() -> None:
    code = (
        "import sys; before = set(sys.modules); import grammar, timeline; new = set(sys.modules) - before; "
        "print(sorted(m for m in new if m.split('.')[0] not in sys.stdlib_module_names | {'grammar', 'timeline'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_importing_takes_at_most_ten_milliseconds() -> None:
    code = "import importlib, time; t = time.process_time(); import grammar, timeline; print(time.process_time() - t)"
    runs = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True).stdout)
        for _ in range(5)
    ]
    assert min(runs) < 0.010


def test_files_are_of_a_readable_size() -> None:
    long = {name: lines for name, (path, _) in TREES.items() if (lines := path.read_text("utf-8").count("\n")) > 460}
    assert not long


def test_glossary_holds_the_terms_of_the_code() -> None:
    terms = {
        term.lower()
        for term in re.findall(r"^\*\*(.+?)\*\*", (ROOT / "docs" / "glossary.md").read_text("utf-8"), re.MULTILINE)
    }
    text = " ".join(terms)
    wanted = {
        "anchor",
        "granularity",
        "extent",
        "signal",
        "meaning",
        "resolution",
        "candidate",
        "conflict",
        "latent",
        "policy",
        "clause",
        "factuality",
        "polarity",
        "event",
        "constraint",
        "evidence",
        "contradiction",
        "bounds",
        "order",
        "undated",
        "edtf",
        "timex3",
        "publication date",
        "allen relation",
        "island",
        "speech act",
        "set aside",
        "network",
    }
    assert sorted(term for term in wanted if term not in text) == []


def test_the_wheel_holds_data_and_types(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    data = {
        str(path.relative_to(ROOT))
        for room in ("grammar", "timeline")
        for path in (ROOT / room).rglob("*")
        if path.suffix in (".toml", ".lark", ".html", ".css", ".typed", ".py")
    }
    assert data <= names
    assert {"grammar/py.typed", "timeline/py.typed", "grammar/english/words.toml"} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.split("/")[0] in ("tests", "seeds", "docs")]
