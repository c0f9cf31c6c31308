"""Formats: what leaves, what is counted as lost, what is refused; texts that no one expects."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from grammar.granularity import Granularity
from grammar.interval import Interval
from timeline import Article, Event, EventTime, Export, Format, MissingExtra, Option, Timeline, UnknownFormat
from timeline.console import on_terminal
from timeline.export import by_ending, counted, formats, needs
from timeline.formats.csv import COLUMNS, guarded
from timeline.formats.mermaid import LIMIT
from timeline.render.locale import localised
from timeline.render.markdown import code
from timeline.render.words import Words, to_words

ROOT = Path(__file__).resolve().parents[2]
FERRY = sorted((ROOT / "seeds" / "stories").glob("harbour-ferry/*.md"))
EXTRAS = {"icalendar": "icalendar"}


@pytest.fixture(scope="module")
def ferry() -> Timeline:
    return Timeline.read(map(Article.read, FERRY))


def every(timeline: Timeline) -> Iterator[tuple[Format, Export]]:
    """The timeline in all formats that can be had here."""
    for name, form in formats().items():
        if name in EXTRAS:
            pytest.importorskip(EXTRAS[name])
        if name != "timeml":
            yield form, timeline.export(name)
        elif timeline.articles:  # it marks up a text
            yield form, timeline.export(name, article=timeline.articles[0].id)


def dated(edtf: str, words: str = "it happened", relation: str = "within") -> Event:
    return Event(
        "e1", "", words, (0, len(words)), headline=words, time=EventTime.of(Interval.from_edtf(edtf), relation)
    )


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("x" * 10_000, "2024-11-11"),
        ("word " * 2_000, "2024-11-11"),
        ("", "2024-11-11"),
        ("\u0301\u0302\u0303", "2024-11-11"),
        ("a\nb\r\nc\u2028d", "2024-11-11"),
        ("it happened", "-3999-05"),
        ("it happened", "-3999"),
        ("it happened", "Y12000"),
        ("it happened", "0000"),
        ("it happened", "0001-01-01"),
        ("it happened", "9999-12-31"),
        ("it happened", "../2024"),
        ("it happened", "2024/.."),
        ("it happened", "2024~"),
        ("it happened", "2024-11-11T22:30:00"),
    ],
)
@pytest.mark.parametrize("relation", ["within", "spans", "before"])
def test_odd_events_leave_in_every_format(words: str, edtf: str, relation: str) -> None:
    timeline = Timeline((), (), (dated(edtf, words, relation),))
    for form, made in every(timeline):
        made.text.encode("utf-8")
        assert made.text, form.name
    assert Timeline.from_json(timeline.to_json()) == timeline
    assert Timeline.from_jsonl(timeline.export("jsonl").text) == timeline


def test_two_hundred_articles_and_a_title_with_a_line_break() -> None:
    articles = [
        Article(f"The council met on {day}.", published="2024-11-11", id=f"a{number}", title=f"One\nof {number}")
        for number, day in enumerate(["Monday", "Tuesday", "Friday", "3 May 2019"] * 50)
    ]
    timeline = Timeline.read(articles)
    assert len(timeline.events) == 200
    for form, made in every(timeline):
        if form.name in ("html", "csv", "markdown", "icalendar", "timelinejs"):
            assert "One\nof" not in made.text, form.name
    assert timeline.to_html().count('<li class="event') == 200


def test_no_events_at_all() -> None:
    for form, made in every(Timeline()):
        assert made.lost == (), form.name


@pytest.mark.parametrize("name", ["json", "jsonl", "html", "markdown", "text"])
def test_what_holds_everything_loses_nothing(ferry: Timeline, name: str) -> None:
    assert ferry.export(name).lost == ()


def test_each_event_has_one_entry_with_id_edtf_and_source(ferry: Timeline) -> None:
    document, page = ferry.to_markdown(), ferry.to_html()
    table = ferry.to_markdown(style="table")
    for event in ferry.events:
        entries = [line for line in document.splitlines() if line.endswith(f" {code(event.id)}")]
        assert len(entries) == 1
        assert "sentence" in entries[0]
        assert len([line for line in table.splitlines() if line.endswith(f" {code(event.id)} |")]) == 1
        assert page.count(f'data-id="{event.id}"') == 1
        if event.time is not None:
            assert f'data-id="{event.id}" data-edtf="{event.time.edtf}"' in page
            row = next(line for line in table.splitlines() if line.endswith(f" {code(event.id)} |"))
            assert code(event.time.edtf) in row


def test_csv_has_a_row_for_each_event(ferry: Timeline) -> None:
    made = ferry.export("csv")
    rows = list(csv.DictReader(io.StringIO(made.text, newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert sorted(row["id"] for row in rows) == sorted(event.id for event in ferry.events)
    places = [int(row["order"]) for row in rows if row["order"]]
    assert places == sorted(places)
    assert [row["id"] for row in rows if not row["order"]] == list(ferry.undated)
    texts = {article.id: article.text for article in ferry.articles}
    for row in rows:
        event = ferry.event(row["id"])
        assert texts[row["article"]][int(row["start"]) : int(row["end"])] == event.text
        assert (row["edtf"] == event.time.edtf) if event.time else True
        assert row["lasted"] == ("yes" if event.time and event.time.lasting else "no")
    assert made.text.count("\r\n") == len(rows) + 1
    assert made.lost[0] == f"{len(ferry.constraints)} statements about when"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "-0043-03-15"])
def test_no_cell_is_a_formula_when_asked(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"
    words = cell.strip()
    safe, plain = (Timeline((), (), (dated("2024", words),)).export("csv", safe=safe).text for safe in (True, False))
    first = "=+-@＝"
    assert not [c for row in csv.reader(io.StringIO(safe, newline="")) for c in row if c.startswith(tuple(first))]
    assert words in plain
    assert f"'{words}" not in plain


@pytest.mark.parametrize(
    ("name", "options", "told"),
    [
        ("pdf", {}, "no format 'pdf': there are csv, html,"),
        ("markdown", {"style": "prose"}, "style can't be 'prose': use one of list, table"),
        ("html", {"texts": "some"}, "texts can't be 'some': use one of full, context, none"),
        ("csv", {"style": "list"}, "format csv has no option 'style': it takes safe"),
        ("json", {"style": "list"}, "format json has no option 'style': it takes none"),
        ("html", {"locale": "xx-nowhere-at-all"}, "no locale 'xx-nowhere-at-all'"),
    ],
)
def test_what_there_is_not_is_told(name: str, options: dict[str, str], told: str) -> None:
    if "locale" in options:
        pytest.importorskip("babel")
    with pytest.raises(UnknownFormat, match=re.escape(told)):
        Timeline().export(name, **options)


def test_a_missing_extra_is_told() -> None:
    with pytest.raises(MissingExtra, match=r"a picture needs nopackage: pip install 'dateline\[picture\]'"):
        needs("nopackage", "picture", "a picture")
    assert issubclass(MissingExtra, ImportError)


def test_names_endings_and_flags_are_told_apart() -> None:
    known = formats().values()
    endings = [ending for one in known for ending in one.endings]
    assert len(endings) == len(set(endings))
    assert all(by_ending(f"a{ending}") is one for one in known for ending in one.endings)
    flags: dict[str, Option] = {}
    for option in (option for one in known for option in one.options):
        assert flags.setdefault(option.flag, option) == option
    assert counted(1, "a", "b") == ("1 a",)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("", "no lines"),
        ("{", "line 1: no JSON"),
        ('{"record": "event"}', "line 1: record 'event': the first line must be the record 'timeline'"),
        ('{"record": "timeline"}', "line 1: no timeline of schema timeline/1"),
        ("[1]", "line 1: record None"),
    ],
)
def test_bad_lines_are_told_by_number(lines: str, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        Timeline.from_jsonl(lines)


def test_lines_of_unknown_records_are_told() -> None:
    lines = Timeline().export("jsonl").text
    with pytest.raises(ValueError, match="line 2: record 'weather': records are article, phrase"):
        Timeline.from_jsonl(f'{lines}{{"record": "weather"}}\n')


def test_lines_come_back_as_they_were(ferry: Timeline) -> None:
    lines = ferry.export("jsonl").text
    assert Timeline.from_jsonl(lines) == ferry
    records = [json.loads(line)["record"] for line in lines.splitlines()]
    assert records.count("event") == len(ferry.events)
    assert records.count("constraint") == len(ferry.constraints)
    first, *rest = lines.splitlines()
    assert Timeline.from_jsonl("\n".join([first, "", *rest])) == ferry


def test_a_diagram_stays_within_its_limit() -> None:
    timeline = Timeline((), (), tuple(Event(f"e{n}", "", "word " * 40, (0, 9)) for n in range(2)))
    assert timeline.export("mermaid").lost[0] == "2 events without a date"
    words = "The council met the builders again and again. "
    text = "".join(f"{words[:-2]} on {day} May 2019. " for day in range(1, 31) for _ in range(30))
    long = Timeline.read(Article(text, published="2024-11-11"))
    made = long.export("mermaid")
    assert len(made.text) <= LIMIT
    drawn = made.text.count(" : ")
    assert f"{len(long.events) - drawn} events beyond {LIMIT} characters" in made.lost
    assert "mermaid" not in long.to_markdown(mermaid=True)
    assert "```mermaid" in Timeline().add("x", when="2019", published="2024-11-11").to_markdown(mermaid=True)


def test_text_keeps_to_its_width_and_cannot_steer_the_terminal(ferry: Timeline) -> None:
    for width in (40, 72, 100):
        assert max(map(len, ferry.export("text", width=width).text.splitlines())) <= width
    assert "\x1b" not in ferry.export("text").text
    colored = ferry.export("text", color="always").text
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == ferry.export("text").text
    hostile = Timeline((), (), (dated("2024", "a\x1b[31mred\x07\x9b2J"),)).export("text", color="always").text
    assert "\x1b[31m" not in hostile
    assert not re.search("[\x07\x9b]", hostile)
    assert on_terminal("file.txt") == {}


@pytest.mark.parametrize(
    ("locale", "day", "month"),
    [
        ("en", "10 November 2024", "November 2024"),
        ("en-GB", "10 November 2024", "November 2024"),
        ("en-us", "November 10, 2024", "November 2024"),
        ("fr", "10 novembre 2024", "novembre 2024"),
        ("de-AT", "10. November 2024", "November 2024"),
        ("es", "10 de noviembre de 2024", "noviembre de 2024"),
        ("ja", "2024年11月10日", "2024年11月"),
        ("ru", "10 ноября 2024\u202fг.", "ноябрь 2024\u202fг."),
        ("pt_BR", "10 de novembro de 2024", "novembro de 2024"),
        ("fi", "10. marraskuuta 2024", "marraskuu 2024"),
    ],
)
def test_dates_in_the_words_of_a_locale(locale: str, day: str, month: str) -> None:
    if not locale.startswith("en"):
        pytest.importorskip("babel")
    words = Words.of("en", locale)
    assert words.edtf("2024-11-10") == day
    assert words.edtf("2024-11") == month
    assert words.edtf("2024") == "2024"
    assert localised(words.phrases, "en-US")["granule"]["day"] == "{month} {day}, {year}"


def test_the_region_of_the_first_article_orders_the_dates() -> None:
    article = Article("The council met on Monday.", published="2024-11-11", language="en-US")
    assert "November 11, 2024" in Timeline.read(article).to_markdown()
    assert "11 November 2024" in Timeline.read(article).to_markdown(locale="en")


@pytest.mark.parametrize(
    ("url", "sentence", "end"),
    [
        ("https://example.org/a", "He left.", "a#:~:text=He%20left."),
        ("https://example.org/a#top", "He left.", "a#top:~:text=He%20left."),
        ("https://example.org/a", "a, b-c & d", "a#:~:text=a%2C%20b%2Dc%20%26%20d"),
        ("https://example.org/a", "a b c d e f g h i j k", "a#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k"),
        ("https://example.org/a", "\ud800", "a#:~:text=%EF%BF%BD"),
        ("https://example.org/a", " ", "/a"),
        ("javascript:alert(1)", "He left.", None),
        (None, "He left.", None),
    ],
)
def test_a_sentence_is_found_on_its_own_page(url: str | None, sentence: str, end: str | None) -> None:
    address = to_words(url, sentence)
    assert (address is None) if end is None else (address or "").endswith(end)


def test_context_is_the_sentences_beside_an_event() -> None:
    text = "Rain. Wind. Snow. The council met on Monday. Fog. Hail.\n\nSun. Dew."
    page = Timeline.read(Article(text, published="2024-11-11")).to_html()
    shown = re.sub(r"<[^>]+>", "", page[page.index('<div class="text"') : page.index("</article>")])
    assert re.sub(r"\d+", "", shown) == " … Snow. The council met on Monday. Fog. … "
    whole = Timeline.read(Article(text, published="2024-11-11")).to_html(texts="full")
    assert all(word in whole for word in ("Rain", "Hail", "Dew"))
    none = Timeline.read(Article(text, published="2024-11-11")).to_html(texts="none")
    assert "Snow" not in none
    assert "The council met" in none


@pytest.mark.parametrize("unit", [Granularity.DAY, Granularity.MONTH, Granularity.YEAR, Granularity.CENTURY])
def test_every_bar_lies_within_its_stretch(ferry: Timeline, unit: Granularity) -> None:
    from timeline.render.bars import bar

    words = Words.of("en")
    value = Interval.of(ferry.events[0].bounds.latest_end or 0, unit)
    for span in ((value.start, value.end), (value.start, None), (None, value.end), (value.start, value.start)):
        for shape in ("exact", "within", "within-before", "within-after", "lasted", "lasted-before", "lasted-after"):
            drawn = bar(span, unit, shape, words)
            if drawn is None:
                continue
            x, width, end = (float(edge[:-1]) for edge in (drawn.x, drawn.width, drawn.end))
            assert 0 <= x <= end <= 100
            assert width == pytest.approx(end - x, abs=0.2)
            assert drawn.lasted == shape.startswith("lasted")
            assert drawn.before == (span[0] is None or shape.endswith("-before"))
    assert bar((None, None), unit, "unknown", words) is None
