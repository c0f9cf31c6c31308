"""Documents for people as readers understand them: Markdown by cmarkgfm and markdown-it-py, the page by html5lib."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
import shapes
from shapes import Fact

html5lib = pytest.importorskip("html5lib", reason="no html5lib: pip install html5lib")
XHTML = "{http://www.w3.org/1999/xhtml}"


def tree(html: str, *, whole: bool = False) -> Any:
    """The tree that a browser makes of HTML; with *whole*, of a document, in which no error is allowed."""
    return html5lib.HTMLParser(strict=whole, namespaceHTMLElements=False).parse(html)


def words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def by_cmark(text: str) -> str:
    """As code hosts read it."""
    cmarkgfm = pytest.importorskip("cmarkgfm", reason="no cmarkgfm: pip install cmarkgfm")
    options = cmarkgfm.Options.CMARK_OPT_FOOTNOTES | cmarkgfm.Options.CMARK_OPT_UNSAFE
    return cmarkgfm.github_flavored_markdown_to_html(text, options)


def by_markdown_it(text: str) -> str:
    """As documentation tools read it: raw HTML, bare links and typography allowed."""
    library = pytest.importorskip("markdown_it", reason="no markdown-it-py: pip install markdown-it-py")
    plugins = pytest.importorskip("mdit_py_plugins.footnote", reason="no mdit-py-plugins: pip install mdit-py-plugins")
    parser = library.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return parser.use(plugins.footnote_plugin).render(text)


READERS = [by_cmark, by_markdown_it]


def entries(root: Any) -> list[tuple[str, str, str]]:
    """Date, EDTF and words of each event of a list: its item's strong text, its code, and the whole item."""
    found = []
    for item in root.iter("li"):
        children = list(item) if item.find("p") is None else [*item.find("p"), *item]
        if len(children) > 0 and children[0].tag == "strong" and "—" in words(item) and item.find(".//ul") is not None:
            code = next((child for child in children if child.tag == "code"), None)
            found.append((words(children[0]), "" if code is None else words(code), words(item)))
    return found


def rows(root: Any) -> list[tuple[str, str, str]]:
    """The same of each event of a table."""
    found = []
    for row in root.iter("tr"):
        cells = row.findall("td")
        if cells:
            assert len(cells) == 5
            found.append((words(cells[0]), words(cells[1]), words(row)))
    return found


def compare(found: list[tuple[str, str, str]], timeline: Any) -> None:
    """Count, ids, dates, open ends, uncertainty of what stands in a document."""
    facts, said = shapes.facts(timeline), shapes.SAID[timeline.language]
    opens, closes = said["quote"]
    assert len(found) == len(facts)
    for (date, edtf, text), fact in zip(found, facts, strict=True):
        assert f"{opens}{fact.headline}{closes}" in text
        assert re.search(rf"(?<![\w-]){re.escape(fact.id)}(?!\w)", text), (fact.id, text)
        if fact.edtf:
            assert edtf == fact.edtf, fact
        _said(date, fact, said)


def _said(date: str, fact: Fact, said: dict[str, Any]) -> None:
    openings, about = said["open"], said["about"]
    assert bool(re.search(r"\d", date)) == ((fact.start, fact.end) != (None, None)), (date, fact)
    if fact.open and fact.told_as in openings:
        assert date.startswith((openings[fact.told_as], about, openings["by"], openings["before"])), (date, fact)
    assert (about in date) == fact.approximate, (date, fact)
    if fact.dated and fact.start is not None and not fact.open and fact.granularity not in (None, shapes.G.CENTURY):
        year = shapes.day(fact.start)[0]
        assert (f"{1 - year} {said['bc']}" if year <= 0 else str(year)) in date, (date, fact)


@pytest.mark.parametrize("name", shapes.NAMES)
@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("provenance", ["footnotes", "inline"])
def test_a_list_is_understood(name: str, read: Callable[[str], str], provenance: str) -> None:
    timeline = shapes.known()[name]
    root = tree(read(timeline.export("markdown", provenance=provenance).text))
    compare(entries(root), timeline)
    references = [a for a in root.iter("sup") if a.get("class") == "footnote-ref"]
    notes = [item for item in root.iter("li") if (item.get("id") or "").startswith("fn")]
    assert bool(references) == bool(notes) == (provenance == "footnotes")
    assert "[^" not in words(root.find("body"))  # a reference that found no note


@pytest.mark.parametrize("name", shapes.NAMES)
@pytest.mark.parametrize("read", READERS)
def test_a_table_is_understood(name: str, read: Callable[[str], str]) -> None:
    timeline = shapes.known()[name]
    compare(rows(tree(read(timeline.export("markdown", style="table").text))), timeline)


@pytest.mark.parametrize("read", READERS)
def test_a_diagram_is_a_block_of_its_language(read: Callable[[str], str]) -> None:
    root = tree(read(shapes.by_hand().export("markdown", mermaid=True).text))
    blocks = list(root.iter("pre"))
    assert len(blocks) == 1
    assert "mermaid" in (blocks[0].get("lang") or blocks[0].find("code").get("class"))


def _plain(text: str) -> str:
    """Letters alone: marks and numbers of notes may stand between the words of a quotation."""
    return "".join(char for char in text if char.isalpha())


@pytest.mark.parametrize("name", shapes.NAMES)
def test_the_page_is_understood(name: str) -> None:
    timeline = shapes.known()[name]
    root = tree(timeline.export("html").text, whole=True)
    shown = {item.get("data-id"): item for item in root.iter() if item.get("data-id")}
    facts = shapes.facts(timeline)
    assert set(shown) == {fact.id for fact in facts}
    assert sum(bool(item.get("data-id")) for item in root.iter()) == len(facts)
    said = shapes.SAID[timeline.language]
    for fact in facts:
        item = shown[fact.id]
        if fact.edtf:
            assert item.get("data-edtf") == fact.edtf
        assert _plain(fact.headline) in _plain(words(item)), fact
        if fact.open:
            assert re.search(rf"\b({'|'.join(said['open'].values())})\b", words(item), re.IGNORECASE), fact
        if fact.approximate:
            assert said["about"] in words(item), fact


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("“The ferry sank”", "“The ferry sank"),
        ("- **5 March 2024** (`2024-03-05`)", "**5 March 2024** (`2024-03-05`)"),
        ("(`2024-03-05`)", "(`2024-03-06`)"),
        ("**about 1929**", "**1929**"),
        ("**before 5 March 2024**", "**5 March 2024**"),
        ("`e10`", "`e99`"),
    ],
)
@pytest.mark.parametrize("read", READERS)
def test_the_comparison_can_fail(read: Callable[[str], str], written: str, instead: str) -> None:
    timeline = shapes.by_hand()
    text = timeline.export("markdown").text
    assert written in text
    with pytest.raises(AssertionError):
        compare(entries(tree(read(text.replace(written, instead)))), timeline)


@pytest.mark.parametrize("broken", ["</p></div>", "<b><i></b></i>", "<table><p>x</table>", "<p id=a id=b>"])
def test_the_check_of_the_page_can_fail(broken: str) -> None:
    text = shapes.by_hand().export("html").text
    with pytest.raises(html5lib.html5parser.ParseError):
        tree(text.replace("The ferry sank", broken, 1), whole=True)
