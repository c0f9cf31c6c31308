"""Which words date which clause: tables of sentences, each with its events and their dates."""

from __future__ import annotations

import pytest

from timeline import Article, Timeline

PUBLISHED = "2024-11-11"  # a Monday

Dates = dict[str, str | None]


def dates(text: str, published: str = PUBLISHED) -> Dates:
    """Text of each event -> EDTF of its time."""
    story = Timeline.read(Article(text, published=published))
    return {event.text: event.time.edtf if event.time else None for event in story.events}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what is set between commas after a subject
        (
            "The trust, founded in 1888 to help sailors, closed in May.",
            {"founded in 1888 to help sailors": "1888",
             "The trust, founded in 1888 to help sailors, closed in May": "2024-05"},
        ),
        (
            "By noon the wall, built in 1894 and raised in 1951, had fallen.",
            {"built in 1894": "1894", "raised in 1951": "1951",
             "By noon the wall, built in 1894 and raised in 1951, had fallen": "[..2024-11-11T12:00:00]"},
        ),
        (
            "Rain fell in May, and the church, begun in 1190, was closed in June.",
            {"Rain fell in May": "2024-05", "begun in 1190": "1190",
             "the church, begun in 1190, was closed in June": "2024-06"},
        ),
        (
            "In June, the mill, which is half empty, had two owners.",
            {"the mill, which is half empty, had two owners": "2024-06"},
        ),
        # a participle tells of its noun
        (
            "He was charged in May in a suit filed in London in April.",
            {"He was charged in May in a suit filed in London in April": "2024-05",
             "a suit filed in London in April": "2024-04"},
        ),
        # a subject with an apposition
        (
            "The mine opened in 1868, and the following year some miners, many with children, settled there.",
            {"The mine opened in 1868": "1868",
             "the following year some miners, many with children, settled there": "1869"},
        ),
        # a date with a comma inside what is said
        (
            "She told the court on Tuesday, November 5 that she gave it away in May.",
            {"She told the court on Tuesday, November 5 that she gave it away in May": "2024-11-05",
             "she gave it away in May": "2024-05"},
        ),
        # infinitives of an intention
        (
            "The board decided on Tuesday to halve the dividend and to pay it on 16 December.",
            {"The board decided on Tuesday to halve the dividend and to pay it on 16 December": "2024-11-05",
             "to pay it on 16 December": "2024-12-16"},
        ),
        ("He managed on Tuesday to leave.", {"He managed on Tuesday to leave": "2024-11-05"}),
        # datelines
        ("NORDHAM, Nov 9 (Courier) — The mill burnt down on Friday.", {"The mill burnt down on Friday": "2024-11-08"}),
        ("NORDHAM, Nov 9 (Courier) -- The mill burnt down.", {"The mill burnt down": None}),
        # before whom, before what
        ("He appeared before a judge on Friday.", {"He appeared before a judge on Friday": "2024-11-08"}),
        ("He spoke before the court on Friday.", {"He spoke before the court on Friday": "2024-11-08"}),
        ("He left ahead of Friday.", {"He left ahead of Friday": "[..2024-11-07]"}),
        ("The board has agreed to meet in March.",
         {"The board has agreed to meet in March": None, "to meet in March": "2025-03"}),
        ("He left before the vote on Friday.", {"He left before the vote on Friday": "[..2024-11-08]"}),
        ("The dam was raised after the floods of 2014.", {"The dam was raised after the floods of 2014": "[2014..]"}),
        # which time a thing is of
        ("It was the worst storm of the winter.", {"It was the worst storm of the winter": None}),
        ("The drought of 1976 emptied the lake.", {"The drought of 1976 emptied the lake": "1976"}),
        # the other side of a comparison
        (
            "It has 13 shops, up from seven in 2019.",
            {"It has 13 shops, up from seven in 2019": None, "up from seven in 2019": "2019"},
        ),
        (
            "Sales rose in May from 5 million in April.",
            {"Sales rose in May from 5 million in April": "2024-05", "from 5 million in April": "2024-04"},
        ),
        ("The wall was built from 1983 to 1986.", {"The wall was built from 1983 to 1986": "1983/1986"}),
        # a length and its end
        ("Profit fell in the three months to 30 September.",
         {"Profit fell in the three months to 30 September": "[2024-07..2024-09]"}),
        ("It had a loss for the nine months ended Sept. 30, 2024.",
         {"It had a loss for the nine months ended Sept. 30, 2024": "[2024-01..2024-09]"}),
    ],
)  # fmt: skip
def test_phrases_date_their_clause(text: str, found: Dates) -> None:
    read = dates(text)
    assert {key: read.get(key, "missing") for key in found} == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # a time of day goes on from what was told, not from what is planned
        (
            "The port will stay shut until Tuesday, its owner said at noon.",
            {"its owner said at noon": "[2024-11-11T12:00:00..2024-11-11T13:00:00]"},
        ),
        (
            "Ships turned back overnight. A crane fell at 9.20 a.m.",
            {"A crane fell at 9.20 a.m": "2024-11-11T09:20:00"},
        ),
        (
            "It began on Friday. It will end on 16 December, and was told of three weeks earlier.",
            {"was told of three weeks earlier": "[2024-10-14..2024-10-20]"},
        ),
        # what is said by the way is not the time last mentioned
        (
            "Families left in 1870. The church, begun in 1190, was closed the following year.",
            {"The church, begun in 1190, was closed the following year": "1871"},
        ),
        (
            "Families left between 1870 and 1873. The church was closed the following winter.",
            {"The church was closed the following winter": "1873-24"},
        ),
        # midnight as a limit is the end of its day
        ("The port closed before midnight on Saturday.",
         {"The port closed before midnight on Saturday": "[..2024-11-10T00:00:00]"}),
        # about so much
        (
            "A railway came in 1881, six years or so after the gates were closed.",
            {"A railway came in 1881": "1881", "the gates were closed": "1875~"},
        ),
        (
            "A lorry fell on the road at 11.20 a.m., and the road was shut half an hour later.",
            {"the road was shut half an hour later": "2024-11-11T11:50:00"},
        ),
        # what is told in the past is over, however vague
        ("The war ended in 1990. He wrote decades later.", {"He wrote decades later": "[1990~..2024-11-11~]"}),
        # beside a dated clause
        (
            "She was taken away on Friday after a roof fell.",
            {"a roof fell": "[..2024-11-08]", "She was taken away on Friday": "2024-11-08"},
        ),
        # a condition may have a time, though nothing is stated by it
        ("If rain falls after Friday, the match will be off.", {"rain falls after Friday": "[2024-11-16..]"}),
        # lasting since
        ("The port, shut since Friday, lost money.", {"shut since Friday": "2024-11-08/2024-11-11"}),
    ],
)  # fmt: skip
def test_times_that_count_from_others(text: str, found: Dates) -> None:
    read = dates(text)
    assert {key: read.get(key, "missing") for key in found} == found


@pytest.mark.parametrize(
    ("text", "words", "factuality", "polarity"),
    [
        ("Police deny that he ran.", "he ran", "denied", "+"),
        ("No fewer than 20 people died on Monday.", "No fewer than 20 people died on Monday", "asserted", "+"),
        ("He arrived no later than Monday.", "He arrived no later than Monday", "asserted", "+"),
        ("“He ran,” his lawyer, Ann Sole, said.", "his lawyer, Ann Sole, said", "asserted", "+"),
        ("In 2023, we would have laughed.", "we would have laughed", "hypothetical", "+"),
        ("She said it broke and was towed back.", "was towed back", "reported", "+"),
        ("The firm no longer sells tiles.", "The firm no longer sells tiles", "asserted", "-"),
        ("Nor do experts expect a rise.", "do experts expect a rise", "asserted", "-"),
        ("He does not have to leave.", "He does not have to leave", "hypothetical", "-"),
        ("The board agreed to meet on Friday.", "to meet on Friday", "planned", "+"),
    ],
)
def test_how_it_is_told(text: str, words: str, factuality: str, polarity: str) -> None:
    story = Timeline.read(Article(text, published=PUBLISHED))
    event = next(event for event in story.events if event.text == words)
    assert (event.factuality, event.polarity) == (factuality, polarity)


def test_verbs_of_one_act_and_pronouns_of_who_speaks_join_what_is_told_twice() -> None:
    text = (
        "Ann Crewe said that she had handed the letter to the police on 21 May 2022. "
        "Police came on 18 May 2022, two days after Crewe gave them the letter."
    )
    story = Timeline.read(Article(text, published="2025-03-04"))
    (found,) = story.contradictions
    assert found.off_by == 5 * 86_400


def test_an_appeal_in_court_is_no_saying() -> None:
    text = "Ann Crewe told the court on Tuesday that it rained. His appeal was thrown out in 2023."
    story = Timeline.read(Article(text, published=PUBLISHED))
    assert story.contradictions == ()
    assert all(event.same_as == () for event in story.events)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("THE MILL BURNT DOWN ON FRIDAY. POLICE SAID ON SATURDAY THAT IT WAS ARSON.",
         {"THE MILL BURNT DOWN ON FRIDAY": "2024-11-08", "POLICE SAID ON SATURDAY THAT IT WAS ARSON": "2024-11-09"}),
        ("the mill burnt down on friday", {"the mill burnt down on friday": "2024-11-08"}),
        ("Mill burns down on Friday", {"Mill burns down on Friday": "2024-11-08"}),
        ("“The mill burnt on Friday, he said. It was sold in May.", {"It was sold in May": "2024-05"}),
        ("The mill burnt down on **Friday**.", {"The mill burnt down on **Friday**": "2024-11-08"}),
        ("The mill burnt\r\ndown on Friday.\r\n", {"The mill burnt\r\ndown on Friday": "2024-11-08"}),
        ("- The mill burnt on Friday\n- It was sold in May\n",
         {"The mill burnt on Friday": "2024-11-08", "It was sold in May": "2024-05"}),
        ("Advertisement\n\nThe mill burnt on Friday.\n\nBy Ann Sole", {"The mill burnt on Friday": "2024-11-08"}),
        ("", {}),
        ("...", {}),
    ],
)  # fmt: skip
def test_texts_that_are_not_written_as_they_should_be(text: str, found: Dates) -> None:
    read = dates(text or " ")
    assert {key: read.get(key, "missing") for key in found} == found
    assert len(read) >= len(found)
