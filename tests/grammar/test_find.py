"""Time phrases in running text: where they stand, what they are not, and what they take from the text around them."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grammar import Phrase, Policy, find
from grammar.interval import Interval
from grammar.resolution import Context

PUBLISHED = "2024-11-11"  # a Monday


def texts(text: str, **options) -> list[str]:
    return [phrase.text for phrase in find(text, published=PUBLISHED, **options)]


def dates(text: str, **options) -> list[tuple[str, str | None]]:
    """(words, EDTF of what they delimit) of each phrase."""
    return [
        (phrase.text, phrase.resolution.within and phrase.resolution.within.edtf)
        for phrase in find(text, published=PUBLISHED, **options)
    ]


# --- extents ---

EXTENTS = [
    # a text with its extents in ⟦ ⟧
    "They met on ⟦Monday⟧.",
    "They met on ⟦Monday⟧, on ⟦5 March 2024⟧ and in ⟦August⟧.",
    "⟦Yesterday⟧ it rained.",
    "Café Noir, Łódź – öffnet 🎉 ⟦Tuesday⟧ 𝔘𝔫𝔦 on ⟦5 March 2024⟧.",
    "e\u0301te\u0301 on ⟦Monday⟧",
    "One.\r\nOn ⟦Monday⟧ two.\r\n\r\nOn ⟦5\r\nMarch 2024⟧ three.",
    "a line\nends in ⟦May\n2024⟧ and goes on",
    "a tab:\t⟦5\tMarch\t2024⟧",
    "no-break spaces: ⟦5\u00a0March\u00a02024⟧ and at ⟦3:30\u202fp.m.⟧",
    "on **⟦Monday⟧**, *⟦Tuesday⟧* and on _⟦Wednesday⟧_",
    "_⟦Monday⟧_ and __⟦5 March 2024⟧__",
    "“⟦Monday⟧,” ‘⟦Tuesday⟧’ and (⟦5 March 2024⟧) [⟦Friday⟧]",
    "⟦Monday⟧'s vote and ⟦Tuesday⟧’s count, ⟦Sunday⟧—at last",
    "It was ⟦last week⟧ that ⟦two years ago⟧ came up.",
    "⟦A day⟧ after the vote, ⟦three months⟧ before the count",
    "The ⟦third-quarter⟧ loss",
    "in ⟦mid-August⟧ and in ⟦the mid-1990s⟧",
    "from ⟦Monday⟧ to ⟦Friday⟧",
    "between ⟦March⟧ and ⟦June 2023⟧",
    "⟦5–8 March 2024⟧",
    "⟦July 13-15, 2024⟧",
    "since ⟦August⟧, until ⟦2026⟧, by ⟦Friday⟧, before ⟦5 March 2024⟧",
    "⟦Tuesday, 5 March 2024⟧, was cold.",
    "at ⟦3:30 p.m. on Monday⟧. Then",
    "⟦The day before yesterday⟧ and ⟦the third Tuesday of May⟧",
    "in ⟦the 20th century⟧",
    "for ⟦more than three years⟧",
    "⟦every Monday⟧",
    "The 10-year-old left on ⟦Monday⟧.",
    "A wedding in Tarnholm, ⟦1983⟧. The mill, ⟦1861⟧",
    "In ⟦January⟧, ⟦a week⟧ after the 25th anniversary, he fell ⟦two days after the 12th⟧.",
    "The ⟦June⟧ vote, its ⟦August⟧ recess, a brief ⟦April⟧ visit, the party's ⟦May⟧ congress and the ⟦March⟧ inquiry",
    "in ⟦1994⟧, ⟦1995⟧ and ⟦1997⟧; the ⟦2004⟧, ⟦2008⟧ and ⟦2012⟧ elections",
    "by ⟦1500 GMT on Monday⟧, at ⟦1500 hours⟧; it took 1500 miles, ⟦the winter of 1941/42⟧",
    "much of ⟦May⟧, all of ⟦June⟧ and the best of April Larkin",
    "⟦The weekend of 5-6 October⟧ and ⟦FY2025⟧; ⟦1H 2023⟧ and ⟦2Q 2024⟧",
    "They found a way around ⟦Wednesday⟧'s ruling, ⟦around Friday⟧.",
    "It was written ⟦that Sunday⟧, and sent ⟦that Sun⟧.",
    "It meets on ⟦the last Friday of every month⟧, and closes on ⟦alternate Mondays⟧.",
    "She will be in court ⟦a week on Tuesday⟧; the strike lasted ⟦two weeks⟧ on ⟦Friday⟧, at $50 a week on ⟦Monday⟧.",
]


@pytest.mark.parametrize("marked", EXTENTS)
def test_extents(marked):
    text = marked.replace("⟦", "").replace("⟧", "")
    wanted, shift = [], 0
    for index, sign in enumerate(marked):
        if sign in "⟦⟧":
            wanted.append(index - shift)
            shift += 1
    found = find(text, published=PUBLISHED)
    assert [place for phrase in found for place in (phrase.start, phrase.end)] == wanted, [p.text for p in found]
    assert [text[phrase.start : phrase.end] for phrase in found] == [phrase.text for phrase in found]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_blank_line_ends_a_phrase(ending):
    assert texts(f"on 5 March{ending * 2}2024 came") == ["5 March", "2024"]
    assert texts(f"on 5 March{ending}2024 came") == [f"5 March{ending}2024"]


def test_a_full_stop_ends_a_phrase():
    assert texts("They left on Monday. 5 March 2024 was cold.") == ["Monday", "5 March 2024"]


# --- a part is not read as the whole: a date of a year that no shape holds is better left than misread ---


@pytest.mark.parametrize(
    "text", ["on 1 January 2100", "on 5 March 987", "in the year 2150", "on 5 March 12000", "in March 44 BC"]
)
def test_a_date_never_loses_its_year(text):
    """Rule 5, never silently wrong: what comes is of that year, or nothing comes."""
    year = text.split()[-1] if text[-1].isdigit() else "-43"
    found = [phrase.resolution.value for phrase in find(f"It was {text}, they say.", published=PUBLISHED)]
    assert all(value is None or value.lower.lstrip("0").replace("-00", "-").startswith(year) for value in found), found


# --- what is no time, or has none, never stops the reading of a text ---

HARD = [
    # text, publication date, the values of its phrases (empty where there is none)
    ("He came in Feb. five twenty.", "2024-11-11", ["2024-02"]),
    ("He came on May 5, eleven thirty.", "2024-11-11", ["2024-05-05T11:30"]),
    ("In the year twelve fifteen he came.", "2024-11-11", ["1215"]),
    ("It was ten past few.", "2024-11-11", []),
    ("They met the Monday after March.", "2024-11-11", ["2024-04-01"]),
    ("They met the Friday after last month.", "2024-11-11", ["2024-11-01"]),
    ("They met the Sunday before last month.", "2024-11-11", ["2024-09-29"]),
    ("They met last Veterans Day.", "1910-05-05", [""]),
    ("They met last 9/11.", "1995-05-05", [""]),
    ("They met last Easter.", "0001-01-01", [""]),
    ("The wall of the late 5th century BC fell.", "2024-11-11", ["BC04"]),
    ("Nothing is of the 0th century BC.", "2024-11-11", []),
]


@pytest.mark.parametrize(("text", "published", "values"), HARD, ids=[row[0] for row in HARD])
def test_hard_phrases_stop_nothing(text, published, values):
    assert [phrase.timex.value for phrase in find(text, published=published)] == values


def test_a_story_before_the_first_day_of_that_name():
    text = "In 1850 the city fell. At Thanksgiving he wrote."
    values = [p.timex.value for p in find(text, published=PUBLISHED, policy=Policy.narrative())]
    assert values == ["1850", ""]


# --- no phrases ---

NONE = [
    "Rodionov and Mondale know the Marchioness.",
    "nowhere, todayish, Mondays2, xMonday, Monday_2, @Monday, #Monday",
    "a pre-war census, the post-2014x model",
    "The 10-year-old boy and a girl aged 12, Petra, 45.",
    "Version 2.10.1 and 3.11 and v2024.1",
    "They won 3-1, then 21-14, then 212-198.",
    "It costs $2,024, €1,999, £1984 or 1,850 crowns.",
    "up 19.84% or 20-25%",
    "call 555-2024 or +44 20 7946 0958",
    "192.168.20.24",
    "See https://example.org/2024/11/11/monday-news for more.",
    "You may march past the fall.",
    "Mrs May met April Larkin and Sergeant June.",
    "The Sunday Times and the Saturday Telegraph",
    "2024 people and 1812 soldiers",
]


@pytest.mark.parametrize("text", NONE)
def test_no_phrase(text):
    assert texts(text) == []


# --- signals ---

SIGNALS = [
    # text, signal as written, its kind, lower, upper of extent and signal together
    ("since August", "since", "since", "2024-08-01", "2024-11-12"),
    ("Since 2014, it has run", "Since", "since", "2014-01-01", "2024-11-12"),
    ("on Saturday", "on", "on", "2024-11-09", "2024-11-10"),
    ("in August", "in", "in", "2024-08-01", "2024-09-01"),
    ("at 9:30 a.m.", "at", "at", "2024-11-11T09:30:00", "2024-11-11T09:31:00"),
    ("until 2026", "until", "until", None, "2027-01-01"),
    ("by next month", "by", "by", None, "2025-01-01"),
    ("before 5 March 2024", "before", "before", None, "2024-03-05"),
    ("prior to 2014", "prior to", "before", None, "2014-01-01"),
    ("after 2014", "after", "after", "2015-01-01", None),
    ("through 2026", "through", "until", None, "2027-01-01"),
    ("during May 2024", "during", "during", "2024-05-01", "2024-06-01"),
    ("in two weeks", "in", "in", "2024-11-25", "2024-12-02"),
]


@pytest.mark.parametrize(("text", "signal", "kind", "lower", "upper"), SIGNALS, ids=[row[0] for row in SIGNALS])
def test_signals(text, signal, kind, lower, upper):
    (phrase,) = find(f"Port Callow, {text}: fog.", published=PUBLISHED)
    assert phrase.signal is not None
    start, end, name = phrase.signal
    assert (f"Port Callow, {text}: fog."[start:end], name) == (signal, kind)
    assert phrase.span == (start, phrase.end)
    assert phrase.resolution.within is not None
    assert (phrase.resolution.within.lower, phrase.resolution.within.upper) == (lower, upper)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [("a day after it", "after", "P1D"), ("two weeks before it", "before", "P2W")],
)
def test_an_offset_from_an_event(text, kind, value):
    (phrase,) = find(text, published=PUBLISHED)
    assert phrase.signal is not None
    assert (text[slice(*phrase.signal[:2])], phrase.signal[2]) == (kind, kind)
    assert phrase.signal[0] > phrase.end - 1
    assert (phrase.timex.type, phrase.timex.value, phrase.resolution.within) == ("DURATION", value, None)
    assert phrase.span == (phrase.start, phrase.signal[1])


# --- ranges told by words: a phrase for each end, both delimiting the whole ---


@pytest.mark.parametrize(
    ("text", "ends", "signals", "whole"),
    [
        ("from Monday to Friday", ["2024-11-04", "2024-11-08"], ["from", "to"], "2024-11-04/2024-11-08"),
        ("from 5 March 2024 to 8 March 2024", ["2024-03-05", "2024-03-08"], ["from", "to"], "2024-03-05/2024-03-08"),
        ("between March and June 2023", ["2023-03", "2023-06"], ["between", "and"], "2023-03/2023-06"),
        ("from 2014 until 2016", ["2014", "2016"], ["from", "to"], "2014/2016"),
        ("May to August 2024", ["2024-05", "2024-08"], [None, "to"], "2024-05/2024-08"),
    ],
)
def test_a_range_in_words(text, ends, signals, whole):
    found = find(f"The gap, {text}: closed.", published=PUBLISHED)
    assert [phrase.resolution.value.edtf for phrase in found] == ends
    assert [phrase.signal and phrase.signal[2] for phrase in found] == signals
    assert [phrase.resolution.within.edtf for phrase in found] == [whole, whole]


def test_a_range_with_a_dash_is_one_phrase():
    (phrase,) = find("The gap, 5–8 March 2024, closed.", published=PUBLISHED)
    assert (phrase.text, phrase.resolution.within.edtf) == ("5–8 March 2024", "2024-03-05/2024-03-08")
    assert (phrase.timex.type, phrase.timex.value) == ("DURATION", "P4D")


# --- what the text around a phrase gives it ---

DIRECTIONS = [
    # a bare phrase looks back, unless its own clause is planned
    ("The council met on Friday.", "2024-11-08"),
    ("The council will meet on Friday.", "2024-11-15"),
    ("The council is to meet on Friday.", "2024-11-15"),
    ("The council is expected to meet on Friday.", "2024-11-15"),
    ("The council plans to meet on Friday.", "2024-11-15"),
    ("The council had met on Friday.", "2024-11-08"),
    ("On Friday, the council will meet.", "2024-11-15"),
    ("On Friday, the council met.", "2024-11-08"),
    ("The council, which met on Friday, will rule.", "2024-11-08"),
    ("The council, which will meet on Friday, has ruled.", "2024-11-15"),
    ("The council said on Friday that it will rule.", "2024-11-08"),
    ("The council said that it will rule on Friday.", "2024-11-15"),
    ("A meeting on Friday.", "2024-11-08"),
    ("The council met in December.", "2023-12"),
    ("The council will meet in December.", "2024-12"),
    ("The dividend was paid on 7 December.", "2023-12-07"),
    ("The dividend will be paid on 7 December.", "2024-12-07"),
    ("The dividend, payable 7 December.", "2024-12-07"),
    ("The council met on 11 November.", "2024-11-11"),
]


@pytest.mark.parametrize(("text", "edtf"), DIRECTIONS, ids=[row[0] for row in DIRECTIONS])
def test_the_clause_gives_the_direction(text, edtf):
    assert [within for _, within in dates(text)] == [edtf]


def test_a_given_direction_is_kept():
    text = "The council met on Friday."
    assert dates(text, context=Context(direction="future")) == [("Friday", "2024-11-15")]
    assert dates(text, policy=Policy.assistant()) == [("Friday", "2024-11-15")]


CONTEXTS = [
    # text, what the last phrase delimits
    ("The ship sank on 5 March 2024. Two days later divers came.", "2024-03-07"),
    ("The ship sank on 5 March 2024. Divers came the next day.", "2024-03-06"),
    ("The ship sank on 5 March 2024. Divers came the following day.", "2024-03-06"),
    ("The ship sank on 5 March 2024, and the previous day it had sailed.", "2024-03-04"),
    ("The bridge was built in April 1931 and opened two years later.", "1933"),  # as exact as the unit
    ("The bridge was built in 1931 and opened two years ago.", "2022"),  # "ago" counts from publication
    ("The ship sank on 5 March 2024 at 9:40 p.m.", "2024-03-05T21:40:00"),
    ("It sank on 5 March 2024. It had hit a rock at 9:40 p.m.", "2024-03-05T21:40:00"),
    ("Sales rose in the third quarter of 2023. Costs fell in the quarter.", "2023-35"),
]


@pytest.mark.parametrize(("text", "edtf"), CONTEXTS, ids=[row[0] for row in CONTEXTS])
def test_the_time_last_mentioned(text, edtf):
    assert dates(text)[-1][1] == edtf


def test_a_given_context_serves_the_first_phrase():
    context = Context(previous=Interval.from_edtf("1931-04-02"))
    assert dates("Two days later it opened.", context=context) == [("Two days later", "1931-04-04")]


# --- latent phrases, confidence ---


@pytest.mark.parametrize(
    "text", ["Wait a second.", "The day was cold.", "The fall came.", "$2 a year", "She soon left.", "It fell by 3/4."]
)
def test_latent_phrases_only_on_request(text):
    assert texts(text) == []
    found = find(text, published=PUBLISHED, latent=True)
    assert [phrase.resolution.latent for phrase in found] == [True]


def test_no_phrase_is_lost_by_asking_for_more():
    text = "Wait a second: on Monday, soon after 5 March 2024, a year passed, and it took a year."
    few, all_ = find(text, published=PUBLISHED), find(text, published=PUBLISHED, latent=True)
    assert [p for p in all_ if not p.resolution.latent] == few
    assert len(few) < len(all_)


def test_confidence_drops_the_doubtful():
    text = "On 5 March 2024 and two days later, now, on Monday."
    found = find(text, published=PUBLISHED)
    bars = sorted({phrase.resolution.confidence for phrase in found})
    assert len(bars) > 2
    for bar in bars:
        wanted = [phrase for phrase in found if phrase.resolution.confidence >= bar]
        assert find(text, published=PUBLISHED, confidence=bar) == wanted


def test_an_impossible_date_is_there_with_its_reason():
    (phrase,) = find("It was due on 30 February 2024.", published=PUBLISHED, confidence=0.9)
    assert (phrase.text, phrase.resolution.value) == ("30 February 2024", None)
    assert phrase.resolution.reason == "2024-02 has 29 days, not 30"


# --- properties ---

PHRASES = [
    "Monday", "on Monday", "5 March 2024", "March 5, 2024", "since August", "two days ago", "last week", "yesterday",
    "from Monday to Friday", "between March and June", "a day after", "in the near future", "3:30 p.m.", "the 1990s",
    "44 BC", "30 February", "the third Tuesday of May", "2024-11-11", "11/12/2024", "early May", "mid-1990s", "½ day",
    "more than two years", "every Monday", "the 10-year-old", "in two weeks' time", "'96", "Tuesday, 11 November 2024",
]  # fmt: skip
GLUE = st.sampled_from(
    [" ", ", ", ". ", "\n", "\r\n", "\n\n", "-", "–", "**", "_", "(", ")", "“", "’", "'", "\u00a0", "\t"]
)
MIXED = st.lists(st.one_of(st.sampled_from(PHRASES), GLUE, st.text(max_size=6)), max_size=14).map("".join)


def assert_sound(text: str, found: list[Phrase]) -> None:
    for phrase in found:
        assert 0 <= phrase.start < phrase.end <= len(text)
        assert text[phrase.start : phrase.end] == phrase.text
        assert phrase.text == phrase.text.strip()
        if phrase.signal is not None:
            start, end, _ = phrase.signal
            assert 0 <= start < end <= len(text)
            assert end <= phrase.start or start >= phrase.end
            assert text[start:end] == text[start:end].strip()
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(MIXED, st.booleans())
@settings(max_examples=400, deadline=None)
def test_offsets_are_exact_in_any_text(text, latent):
    assert_sound(text, find(text, published=PUBLISHED, latent=latent))


SENTENCES = [
    "They met on Monday.", "It sank on 5 March 2024.", "Prices rose 3.5 percent.", "He will go in May.", "Nobody came.",
    "She left two days ago.", "It lasted a week.", "From Monday to Friday it rained.", "The 1990s were better.",
    "A 10-year-old won 3-1.", "The deal was due on 30 February.",
]  # fmt: skip


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_paragraphs_are_found_as_they_are_alone(parts):
    """No sentence above counts from the one before, so a text's phrases are those of its paragraphs."""
    wanted, position = [], 0
    for part in parts:
        wanted += [
            (phrase.start + position, phrase.end + position, phrase.resolution.within)
            for phrase in find(part, published=PUBLISHED)
        ]
        position += len(part) + 2
    found = find("\n\n".join(parts), published=PUBLISHED)
    assert [(phrase.start, phrase.end, phrase.resolution.within) for phrase in found] == wanted


@given(
    st.sampled_from(SENTENCES), st.sampled_from(["“{}”", "- {}", "> {}", "({})", "  {}", "# {}", "\ufeff{}", "🎉 {}"])
)
@settings(max_examples=100, deadline=None)
def test_marks_before_a_sentence_only_move_its_phrases(sentence, marks):
    shift = marks.index("{}")
    wanted = [(p.start + shift, p.end + shift, p.text) for p in find(sentence, published=PUBLISHED)]
    assert [(p.start, p.end, p.text) for p in find(marks.format(sentence), published=PUBLISHED)] == wanted


# --- linear in the text ---


def seconds_for(text: str) -> float:
    """Processor time, the better of two."""
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        find(text, published=PUBLISHED)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        ("Monday ", 100),
        ("a day before ", 60),
        ("5 ", 400),
        ("from Monday to ", 60),
        ("1990-", 400),
        ("the end of ", 60),
        ("They met on Monday. ", 100),
        ("Monday, ", 100),
    ],
)
def test_time_is_linear(piece, count):
    find(piece, published=PUBLISHED)
    tries = []
    for _ in range(4):  # other programs disturb a measure now and then, never each time
        short, long = seconds_for(piece * count), seconds_for(piece * count * 8)
        tries.append((short, long))
        if long < 18 * short + 0.02:  # eight times the text; quadratic time is sixty-four times as long
            return
    pytest.fail(f"seconds for a text and for eight times as much: {tries}")


@pytest.mark.parametrize("digits", [12, 16, 100, 4301, 50_000])
@pytest.mark.parametrize(
    "pattern",
    [
        "for {} days",
        "within {} working days",
        "in {}",
        "{}th of May",
        "{}:30",
        "{}.5 hours",
        "{},000 years",
        "at {} p.m.",
    ],
)
def test_a_number_too_long_for_any_amount_is_passed_over(digits, pattern):
    find(pattern.format("9" * digits), published=PUBLISHED)  # no exception, whatever is found


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The Hawks won Friday 7-6.", ["Friday"]),
        ("Hexby beat Dunmere on Sunday 3-1 at home.", ["Sunday"]),
        ("They lost Monday 12-4 in the cup.", ["Monday"]),
        ("They won 2-11 on Sunday.", ["Sunday"]),
        ("Saturday 10-4", ["Saturday 10-4"]),
        ("Open Saturday 10 a.m. - 4 p.m.", ["Saturday 10 a.m.", "4 p.m."]),
        ("On Friday about 8 were hurt.", ["Friday"]),
        ("On Friday, about 12, all men, were freed.", ["Friday"]),
        ("About 7 on Monday were late.", ["Monday"]),
        ("The shop was robbed on Friday about 8.", ["Friday about 8"]),
        ("Built 02:10:38 PM Fri Aug 21, 2009 -0700 PDT", ["02:10:38 PM Fri Aug 21, 2009", "0700 PDT"]),
    ],
)
def test_a_score_or_a_number_beside_a_day_is_no_hour(text, phrases):
    assert [phrase.text for phrase in find(text, published="2024-11-11")] == phrases


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They met on April 3rd and 4th, 2021.", ["2021-04-03", "2021-04-04"]),
        ("They met on April 3rd, 4th and 6th, 2021.", ["2021-04-03", "2021-04-04", "2021-04-06"]),
        ("They met on April 3 and 4, 2021.", ["2021-04-03", "2021-04-04"]),
        ("They met on the 3rd and 4th of April 2021.", ["2021-04-03", "2021-04-04"]),
        ("He rents the 3rd and 4th floors.", []),
        ("They rent rooms on the 3rd and 4th floors of it.", []),
        ("She won the 2012 and 2016 elections.", ["2012", "2016"]),
        ("The hall has 1500 and the barn 2000 seats.", []),
    ],
)
def test_days_and_years_that_share_what_follows(text, values):
    assert [phrase.timex.value for phrase in find(text, published="2024-11-13")] == values


@pytest.mark.parametrize("policy", [Policy.news(), Policy.narrative()], ids=["news", "narrative"])
@pytest.mark.parametrize(
    "text",
    [
        "3:30 p.m.Monday",
        "Good million, -- | this month as early as Saturday. Paris.; war on its; their.Robber.Sunday ",
        'On the 5th\nhung Calcutta, 3:30 p.m. "the.Monday\n11.50.. Aburi, "the at. ',
        'this month an hour later "26C on Weds.was "made\nhalf.night ',
    ],
)
def test_a_time_glued_to_the_word_before_it(text, policy):
    assert all(
        phrase.text == text[phrase.start : phrase.end] for phrase in find(text, published="2014-09-03", policy=policy)
    )
