"""TimeML written: documents come back, our own reading is marked up, what the format can't hold is counted."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Article, BadTimeline, Timeline
from timeline.formats.timeml_links import CLASSICAL, TLINKS

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
DOCUMENTS = sorted((SEEDS / "timeml").glob("*.tml"))
STORIES = sorted((SEEDS / "stories").glob("*/*.md"))


def document(text: str, *rows: str, dct: str = "2024-11-11") -> str:
    head = f'<TIMEX3 tid="t0" type="DATE" value="{dct}" functionInDocument="CREATION_TIME">then</TIMEX3>' if dct else ""
    return f"<TimeML><DCT>{head}</DCT><TEXT>{text}</TEXT>{''.join(rows)}</TimeML>"


def event(number: int, words: str = "ran") -> str:
    return f'<EVENT eid="e{number}" class="OCCURRENCE">{words}</EVENT>'


def time(number: int, value: str, kind: str = "DATE", **attributes: str) -> str:
    more = "".join(f' {name}="{said}"' for name, said in attributes.items())
    return f'<TIMEX3 tid="t{number}" type="{kind}" value="{value}"{more}>once</TIMEX3>'


def link(source: str, relation: str, target: str, lid: str = "l1") -> str:
    one = "eventInstanceID" if source[0] == "e" else "timeID"
    other = "relatedToEventInstance" if target[0] == "e" else "relatedToTime"
    return f'<TLINK lid="{lid}" relType="{relation}" {one}="{source}" {other}="{target}"/>'


SAME = ("id", "source", "target", "relation", "rule", "strict", "interval", "evidence")


def told(story: Timeline) -> list[tuple[object, ...]]:
    return [tuple(getattr(one, name) for name in SAME) for one in story.constraints]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("tlinks", TLINKS)
def test_documents_come_back(path: Path, tlinks: str) -> None:
    story = Timeline.read_timeml(path, tlinks=tlinks)
    again = Timeline.from_timeml(story.to_timeml(), name=path.name, tlinks=tlinks)
    names = {each.id: other.id for each, other in zip(story.told, again.told, strict=True)}
    mine = [
        (names[one.source], names.get(one.target or ""), one.relation, one.strict, one.interval)
        for one in story.constraints
    ]
    assert mine == [(one.source, one.target, one.relation, one.strict, one.interval) for one in again.constraints]
    assert again.articles == story.articles
    assert [each.span for each in again.told] == [each.span for each in story.told]
    assert len(again.contradictions) == len(story.contradictions)
    if all(re.fullmatch(r"ei\d+|t\d+", name) for name in names) and path.stem != "dangling-ids":
        assert told(again) == told(story)  # ids of TimeML are kept
        assert again.phrases == story.phrases


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_our_own_reading_as_timeml(path: Path) -> None:
    story = Timeline.read(Article.read(path))
    text = story.to_timeml()
    root = ET.fromstring(text)  # noqa: S314  (written right here)
    assert [each.tag for each in root][:3] == ["DOCID", "DCT", "TITLE"]
    again = Timeline.from_timeml(text, name=path.name, tlinks="dated")
    assert again.articles[0].text == story.articles[0].text
    assert again.articles[0].published == story.articles[0].published
    events = [each for each in again.told if each.kind != "time"]
    assert [each.id for each in events] == [each.id.replace("e", "ei") for each in story.told]
    for mine, other in zip(story.told, events, strict=True):  # each is marked inside its own words
        assert mine.span[0] <= other.span[0] < other.span[1] <= mine.span[1]
        assert (other.kind == "speech", other.polarity) == (mine.kind == "speech", mine.polarity)
    phrases = {phrase.extent: (phrase.type, phrase.value, phrase.mod) for phrase in story.phrases}
    assert phrases == {p.extent: (p.type, p.value, p.mod) for p in again.phrases if p.id != "t0"}
    kept = {one.id for one in again.constraints if one.rule.startswith("TLINK")}
    for one in story.constraints:
        if one.kind in ("relation", "offset") and isinstance(one.relation, str) and one.id not in story.set_aside:
            (other,) = [each for each in again.constraints if each.id == one.id.replace("c", "l")]
            assert (other.relation, other.source, other.target) == (
                one.relation,
                one.source.replace("e", "ei"),
                (one.target or "").replace("e", "ei"),
            )
    left = re.search(r"statements about when that no TLINK says: (\d+)", text)
    same = sum(one.rule == "TLINK IDENTITY" for one in again.constraints)
    assert len(kept) - same + int(left[1] if left else 0) + len(story.set_aside) == len(story.constraints)


def test_what_timeml_cannot_hold_is_counted() -> None:
    article = Article(
        "Guards came a day after the alarm sounded, at 8 a.m. on 4 March 2024.", published="2024-03-08", id="a"
    )
    text = Timeline.read(article).to_timeml()
    comment = text.splitlines()[2]
    assert comment.startswith("<!-- what TimeML does not hold: distances, told as an order only: 1;")
    plain = Timeline.from_timeml(document(f"He {event(1)}.")).to_timeml()
    assert "<!--" not in plain


def test_a_file_holds_one_article() -> None:
    pair = Timeline.read([Article(text, published="2024-11-11", id=text[:1]) for text in ("A dog ran.", "B sat.")])
    with pytest.raises(BadTimeline, match=r"has 2 \(A, B\): build each by itself"):
        pair.to_timeml()
    assert "B <EVENT" in pair.to_timeml("B")
    assert "dog" not in pair.to_timeml("B")
    with pytest.raises(BadTimeline, match="no article 'C'"):
        pair.to_timeml("C")
    with pytest.raises(BadTimeline, match="has none"):
        Timeline().add("A fair").to_timeml()


def test_events_that_tell_of_one_thing_are_identical() -> None:
    text = document(f"{event(1)} {event(2)} {event(3)}")
    story = Timeline.from_timeml(text).same("e1", "e3")
    again = Timeline.from_timeml(story.to_timeml())
    assert [(one.source, one.rule, one.target) for one in again.constraints] == [("ei3", "TLINK IDENTITY", "ei1")]


@given(st.text(st.characters(codec=None), max_size=40), st.text(st.characters(codec=None), max_size=20))
def test_any_text_becomes_well_formed(words: str, title: str) -> None:
    body = f"He ran{words}]]>&<\r\n--> on Monday.\x00\ud800"
    story = Timeline.read(Article(body, published="2024-11-13", title=title, id="a"))
    text = story.to_timeml()
    text.encode("utf-8")
    again = Timeline.from_timeml(text)
    broken = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
    assert again.articles[0].text == broken.sub("\ufffd", body)
    count = len(broken.findall(body)) + len(broken.findall(title))
    assert f"characters that XML can't hold, replaced: {count}" in text


SIDES = st.sampled_from(["e1", "e2", "e3", "t0", "t1", "t2"])
LINKS = st.lists(st.tuples(SIDES, st.sampled_from(sorted(CLASSICAL)), SIDES), max_size=8)


@given(LINKS, st.sampled_from(TLINKS))
def test_any_links_come_back(links: list[tuple[str, str, str]], tlinks: str) -> None:
    rows = [link(*each, lid=f"l{number}") for number, each in enumerate(links)]
    instances = [f'<MAKEINSTANCE eiid="ei{n}" eventID="e{n}"/>' for n in (1, 2, 3)]
    rows = [re.sub(r'"e(\d)"', r'"ei\1"', row) for row in rows]
    text = document(
        f"{event(1)} {event(2)} {time(1, '2024-11-05')} {event(3)} {time(2, '2024-W45')}", *instances, *rows
    )
    story = Timeline.from_timeml(text, tlinks=tlinks)
    assert len([one for one in story.constraints if one.kind == "relation"]) == len(links)
    again = Timeline.from_timeml(story.to_timeml(), tlinks=tlinks)
    assert again.constraints == story.constraints
    assert again.told == story.told
    assert Timeline.from_json(story.to_json()) == story
