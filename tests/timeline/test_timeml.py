"""TimeML: what is read of a document, in three readings of its links; what is not; and what is written."""

from __future__ import annotations

import pyexpat
import re
from pathlib import Path

import pytest

from timeline import BadTimeline, NoPublication, Timeline
from timeline.encoding import encode
from timeline.formats.timeml_links import TLINKS

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


def conflicts(story: Timeline) -> list[set[str]]:
    return [set(one.constraints) for one in story.contradictions]


# --- the seeds ---

SHIP = [{"l1", "l2", "l3", "t1-value", "t2-value"}]
MINE = [{"l1", "l2", "l5", "t1-value", "t2-value"}]
VERDICTS = {  # strict, news, dated
    "bakery-strike": ([], [], []),
    "dangling-ids": ([], [], []),
    "entities": ([], [], []),
    "ferry-dates": ([], [], SHIP),
    "lighthouse-self-link": ([{"l3"}, {"l2"}],) * 3,
    "mayor-strict": ([{"l1", "l2"}, {"l4", "l5"}], [], []),
    "orchard-cycle": ([{"l1", "l2", "l3", "l4"}],) * 3,
    "partial-creation": ([], [], MINE),
    "unknown-relation": ([{"l1", "l4"}],) * 3,
}


def test_every_seed_has_a_verdict() -> None:
    assert sorted(VERDICTS) == [path.stem for path in DOCUMENTS]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
@pytest.mark.parametrize(("at", "tlinks"), list(enumerate(TLINKS)))
def test_verdicts_of_the_seeds(path: Path, at: int, tlinks: str) -> None:
    story = Timeline.read_timeml(path, tlinks=tlinks)
    assert conflicts(story) == VERDICTS[path.stem][at]
    statements = {constraint.id: constraint for constraint in story.constraints}
    for one in conflicts(story):  # each is needed, by trying all
        for dropped in one:
            kept = [statements[name] for name in one - {dropped}]
            assert encode(story.told, kept).network.conflicts() == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("tlinks", TLINKS)
def test_a_document_is_a_timeline_like_any_other(path: Path, tlinks: str) -> None:
    story = Timeline.read_timeml(path, tlinks=tlinks)
    assert Timeline.from_json(story.to_json()) == story
    text = story.articles[0].text
    for each in story.told:
        assert text[slice(*each.span)] == each.text or each.span == (0, 0)
        low, high = story.sentence(each.article, each.sentence)
        assert low <= each.span[0] < each.span[1] <= high or each.span == (0, 0)
    times = {each.id for each in story.events if each.kind == "time"}
    assert not times & {*story.undated, *(name for group in story.order for name in group)}
    for page in (story.to_html(), story.to_markdown()):
        assert all(one.evidence[0].says for one in story.contradictions)
        assert f"{len(story.events) - len(times)} events from 1 article" in page


def test_entities_cdata_and_comments() -> None:
    story = Timeline.read_timeml(SEEDS / "timeml" / "entities.tml")
    assert story.articles[0].text == (
        '\nBerg & Søn moved to Tromsø — <the "north"> 🌊 — in spring\xa02023.\nIts R&D arm stayed & grew, it said.\n'
    )
    assert [each.text for each in story.told] == ["moved", "spring\xa02023", "stayed & grew", "said"]
    assert story.articles[0].title == "entities & more"


# --- what is read ---


def test_events_times_and_links() -> None:
    story = Timeline.read_timeml(SEEDS / "timeml" / "bakery-strike.tml")
    assert story.articles[0].published == "2019-05-17"
    assert {each.id: (each.text, each.kind, each.polarity) for each in story.told} == {
        "t0": ("May 17, 2019", "time", "+"),
        "ei1": ("walked", "event", "+"),
        "t1": ("Monday", "time", "+"),
        "ei2": ("returned", "event", "+"),
        "t2": ("Thursday", "time", "+"),
        "ei3": ("said", "speech", "+"),
        "t3": ("Friday", "time", "+"),
        "ei4": ("strike", "event", "+"),
        "ei5": ("won", "event", "+"),
        "ei6": ("sold", "event", "-"),
        "ei7": ("walkout", "event", "+"),
    }
    assert [phrase.id for phrase in story.phrases] == ["t0", "t1", "t2", "t3"]
    first = story.constraints[0]
    assert (first.id, first.source, first.target, first.rule) == ("l1", "ei1", "t1", "TLINK IS_INCLUDED")
    assert first.relation == ("starts", "during", "finishes", "equals")
    text = story.articles[0].text
    assert first.evidence is not None
    assert text[slice(*first.evidence.span)] == "walked"
    created = story.constraints[3]  # the creation time stands outside the text: the other side is shown
    assert (created.source, created.evidence and text[slice(*created.evidence.span)]) == ("t0", "Friday")
    assert [(row.text, row.reason) for row in story.unread] == [
        ("SLINK", "1 such element not used"),
        ("MAKEINSTANCE", "attributes not used: pos (7), tense (7)"),
    ]


def test_instances_share_an_event_and_an_event_needs_none() -> None:
    instances = ['<MAKEINSTANCE eiid="ei1" eventID="e1"/>', '<MAKEINSTANCE eiid="ei2" eventID="e1" polarity="NEG"/>']
    story = Timeline.from_timeml(
        document(f"He {event(1)}, she {event(2)}.", *instances, link("ei1", "BEFORE", "e2")), name="a"
    )
    assert [(each.id, each.span, each.polarity) for each in story.told] == [
        ("ei1", (3, 6), "+"),
        ("ei2", (3, 6), "-"),
        ("e2", (12, 15), "+"),
    ]
    assert [(one.source, one.target) for one in story.constraints] == [("ei1", "e2")]


def test_a_document_without_the_element_text_is_text_throughout() -> None:
    story = Timeline.from_timeml(f"<TimeML>He {event(1)}.</TimeML>", published="2024-11-11")
    assert (story.articles[0].text, story.told[0].span) == ("He ran.", (3, 6))


def test_namespaces_depth_and_encodings() -> None:
    spaced = '<t:TimeML xmlns:t="urn:x"><t:TEXT>He <t:EVENT eid="e1">ran</t:EVENT></t:TEXT></t:TimeML>'
    assert Timeline.from_timeml(spaced).told[0].text == "ran"
    deep = "<s>" * 20_000 + "é" + "</s>" * 20_000
    assert Timeline.from_timeml(document(deep)).articles[0].text == "é"
    for code in ("utf-16", "iso-8859-1"):
        data = f'<?xml version="1.0" encoding="{code}"?>{document("é")}'
        assert Timeline.from_timeml(data.encode(code)).articles[0].text == "é"
        assert Timeline.from_timeml(data).articles[0].text == "é"  # text is text, whatever it says of its bytes


@pytest.mark.parametrize(
    ("dct", "given", "published"),
    [
        ("2024-11-11", None, "2024-11-11"),
        ("2024-11-11", "2020-01-01", "2024-11-11"),
        ("2024-11-11T08:30:00", None, "2024-11-11T08:30:00"),
        ("2024-11-11TMO", None, "2024-11-11"),
        ("2024-11", None, "unknown"),
        ("2024-11", "2024-11-12", "2024-11-12"),
        ("", None, "unknown"),
        ("", "2024-11-12", "2024-11-12"),
        ("PRESENT_REF", None, "unknown"),
        ("2024-02-30", None, "unknown"),
    ],
)
def test_the_publication_date(dct: str, given: str | None, published: str) -> None:
    story = Timeline.from_timeml(document("Now.", dct=dct), published=given)
    (article,) = story.articles
    assert article.published == published
    assert any("published=" in row.reason for row in story.unread) == (published == "unknown")
    assert Timeline.from_json(story.to_json()) == story
    assert "Now" in story.to_html(texts="full")
    if published == "unknown":  # it can be checked and shown, not read
        with pytest.raises(NoPublication, match="unknown"):
            Timeline.read(article)


# --- what is not read ---

ROWS = {
    "TLINK l2 left out: relatedToEventInstance 'ei44' is not there": "burned",
    "TLINK l3 left out: relatedToTime 't7' is not there": "came",
    "TLINK l1 is kept as 'l1-2': its lid 'l1' is there already": "came",
    "TLINK l5 left out: it names none of relatedToEventInstance and relatedToTime": "burned",
    "TLINK is kept as 'tlink-15': it has no lid": "came",
    "MAKEINSTANCE ei9 names no EVENT that is there: 'e9'": "MAKEINSTANCE",
    "MAKEINSTANCE left out: its eiid 'ei2' is there already": "MAKEINSTANCE",
    "TIMEX3 t1: month 13 of 2023: a year has months 1 to 12": "noon",
    "attributes not used: pos (4), tense (4)": "MAKEINSTANCE",
}


def test_what_a_broken_document_holds_is_listed() -> None:
    story = Timeline.read_timeml(SEEDS / "timeml" / "dangling-ids.tml")
    assert {row.reason: row.text for row in story.unread} == ROWS
    assert [one.id for one in story.constraints] == ["l1", "l1-2", "tlink-15", "l6"]
    other = Timeline.read_timeml(SEEDS / "timeml" / "unknown-relation.tml")
    assert [row.reason for row in other.unread[:2]] == [
        "TLINK l2 left out: relType 'VAGUE' is none of TimeML",
        "TLINK l3 left out: it has no relType",
    ]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ('<TLINK lid="l1" relType="BEFORE" relatedToTime="t0"/>', "none of eventInstanceID and timeID"),
        (
            '<TLINK lid="l1" relType="BEFORE" eventInstanceID="e1" timeID="t0" relatedToTime="t0"/>',
            "both of eventInstanceID and timeID",
        ),
        (link("e9", "BEFORE", "t0"), "eventInstanceID 'e9' is not there"),
        (link("t9", "BEFORE", "e1"), "timeID 't9' is not there"),
        (link("e1", "before", "t0"), "relType 'before' is none of TimeML"),
        ("<MAKEINSTANCE eiid='ei1'/>", "has no eventID"),
        ("<MAKEINSTANCE eventID='e1'/>", "it has no eiid"),
        ("<CONFIDENCE/><CONFIDENCE/>", "2 such elements not used"),
        ("<TEXT>more</TEXT>", "1 such element not used"),
        ('<TIMEX3 tid="t0" type="DATE" value="2024"/>', "its tid 't0' is there already"),
        ('<EVENT class="STATE">was</EVENT>', "it has no eid"),
        ('<TIMEX3 tid="t7" type="DATE" value="soonish"/>', "value 'soonish' is none of TIMEX3"),
    ],
)
def test_what_cannot_be_used_is_told_and_the_rest_is_read(row: str, reason: str) -> None:
    story = Timeline.from_timeml(document(f"He {event(1)}.", link("e1", "BEFORE", "t0", "good"), row))
    assert any(reason in one.reason for one in story.unread), story.unread
    assert "good" in {one.id for one in story.constraints}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("", "line 1, column 1: no well-formed XML: no element found"),
        ("He ran.", "line 1, column 1: no well-formed XML: syntax error"),
        ("<TimeML>\n<TEXT>\n<EVENT>ran</TEXT></TimeML>", "line 3, column 13: no well-formed XML: mismatched tag"),
        ("<TimeML>\n<TEXT>&nbsp;</TEXT></TimeML>", "line 2, column 7: no well-formed XML: undefined entity"),
        ("<TimeML>\n<TEXT>\0</TEXT></TimeML>", "line 2, column 7: no well-formed XML"),
        ("<TimeML><TEXT>\ud800</TEXT></TimeML>", "character 15: no well-formed XML: it holds a lone surrogate"),
        (b"<TimeML><TEXT>\xff</TEXT></TimeML>", "line 1, column 15: no well-formed XML"),
        (b"<?xml version='1.0' encoding='x-none'?><TimeML/>", "unknown encoding"),
        ("<html><p>He ran.</p></html>", "no TimeML: its outermost element is <html>"),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "secret.txt">]><TimeML>&x;</TimeML>', "undefined entity &x;"),
    ],
)
def test_what_is_no_timeml(data: str | bytes, words: str) -> None:
    with pytest.raises(BadTimeline, match=re.escape(words)):
        Timeline.from_timeml(data)


@pytest.mark.skipif(pyexpat.version_info < (2, 4, 1), reason="this expat sets no limit to entities")
def test_entities_that_explode_are_refused() -> None:
    more = "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE a [<!ENTITY b0 "{"a" * 99}">{more}]><TimeML><TEXT>&b9;</TEXT></TimeML>'
    with pytest.raises(BadTimeline, match="amplification"):
        Timeline.from_timeml(bomb)


def test_a_reading_that_is_not_known() -> None:
    with pytest.raises(BadTimeline, match="use one of strict, news, dated"):
        Timeline.from_timeml(document(""), tlinks="loose")
    with pytest.raises(NoPublication, match="someday"):
        Timeline.from_timeml(document("", dct=""), published="someday")


# --- how contradictions are told ---


def test_a_contradiction_of_mere_order_has_no_length() -> None:
    story = Timeline.read_timeml(SEEDS / "timeml" / "orchard-cycle.tml", tlinks="strict")
    (one,) = story.contradictions
    assert (one.off_by, one.message) == (
        None,
        "the order is impossible; dropping any one of these 4 statements resolves it",
    )
    assert one.evidence[0].text == "Pickers stripped the upper orchard before the frost came."
    assert [piece.says for piece in one.evidence][:2] == [
        "“stripped” is before “frost”",
        "“frost” is at the same time as “snap”",
    ]
    assert "off by" not in story.to_html()


def test_a_contradiction_of_one_statement() -> None:
    story = Timeline.read_timeml(SEEDS / "timeml" / "lighthouse-self-link.tml")
    first = story.contradictions[0]
    assert first.message == "a statement that cannot be true by itself; dropping it resolves it"
    assert first.resolved_by == first.constraints == ("l3",)
    assert "Dropping this statement resolves it" in story.to_html()


def test_times_are_named_in_contradictions_though_they_are_not_listed() -> None:
    story = Timeline.read_timeml(SEEDS / "timeml" / "ferry-dates.tml", tlinks="dated")
    (one,) = story.contradictions
    assert [piece.says for piece in one.evidence] == [
        "“left” is within “June 7”",
        "“docked” is within “June 6”",
        "“left” is before “docked”",
        "“June 7” lasts 7 June 2022",
        "“June 6” lasts 6 June 2022",
    ]
    assert one.off_by == 86_400
    assert "“June 7” lasts 7 June 2022" in story.to_html()
