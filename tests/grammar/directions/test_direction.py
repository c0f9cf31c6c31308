"""What is read of one sentence for its direction is what the whole text gives, and tables of words stay small."""

from __future__ import annotations

import re
from pathlib import Path

import german_clauses as german
import pytest

from grammar import find, read_clauses
from grammar.directions.direction import direction_at
from grammar.directions.focus import Focus
from grammar.language import load
from grammar.lexing.memo import Memo

ENGLISH = load("en")
STORIES = sorted((Path(__file__).parents[2] / "seeds" / "stories").glob("*/*.md"))
TEXTS = {
    **{f"{path.parent.name}/{path.name}": path.read_text(encoding="utf-8") for path in STORIES[:12]},
    "no end": "it rained on Monday and it " * 300,
    "only signs": "... !!! ?? \n\n ... ",
    "a year after a sign": "It closed. ’90s music was played. He said: “’96 was better.” ’98 too",
    "capitals and breaks": "NEWS\nMr. Ray left at 3 p.m. on Monday.\r\n\r\n- He said nothing... She did!\nI did, too",
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("backwards", [False, True])
def test_the_sentence_of_a_place_is_that_of_the_whole_text(name, backwards):
    text = TEXTS[name]
    reading, focus = read_clauses(text), Focus(text, ENGLISH)
    places = [match.start() for match in re.finditer(r"[’'“]?\w+", text)]
    for place in reversed(places) if backwards else places:
        read = focus.read_at(place)
        index = reading.sentence_at(place)
        assert read.sentence == reading.sentences[index]
        assert [(c.start, c.end, c.full_end, c.front) for c in read.places] == [
            (c.start, c.end, c.full_end, c.front) for c in reading.clauses_of(index) if c.role != "infinitive"
        ]


@pytest.mark.parametrize("path", [path for path in STORIES if "language: de" in path.read_text(encoding="utf-8")])
def test_the_sentence_of_a_place_is_that_of_the_whole_german_text(path):
    text = path.read_text(encoding="utf-8")
    reading, focus = read_clauses(text, language="de"), Focus(text, load("de"))
    for match in re.finditer(r"[„]?\w+", text):
        read, index = focus.read_at(match.start()), reading.sentence_at(match.start())
        assert read.sentence == reading.sentences[index]
        assert [(c.start, c.end, c.full_end) for c in read.places] == [
            (c.start, c.end, c.full_end) for c in reading.clauses_of(index)
        ]


def test_a_text_without_a_word_points_nowhere():
    assert direction_at("... ", 0, ENGLISH) is None
    assert direction_at("", 0, ENGLISH) is None


def test_a_memo_forgets_when_it_is_full():
    made = []
    memo = Memo(lambda word: made.append(word) or len(word), size=2)
    assert [memo[word] for word in ("a", "bb", "a", "ccc", "a")] == [1, 2, 1, 3, 1]
    assert made == ["a", "bb", "ccc", "a"]
    assert len(memo) <= 2


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Born: May 13.", "2024-05-13"),
        ("The time in question: May 10.", "2024-05-10"),
        ("Noted: March 13.", "2024-03-13"),
        ("He may leave on May 13.", "2025-05-13"),
    ],
)
def test_a_month_that_looks_like_a_verb_does_not_say_where_it_points(text, value):
    (phrase,) = find(text, published="2024-11-11")
    assert phrase.resolution.value.edtf == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The verdict was moved from Friday to Sunday.", ["2024-11-15", "2024-11-17"]),
        ("The verdict was brought forward from Friday to Wednesday.", ["2024-11-15", "2024-11-13"]),
        ("Organisers moved the parade from Saturday to Sunday.", ["2024-11-16", "2024-11-17"]),
        ("The talks were postponed from Tuesday until Thursday.", ["2024-11-12", "2024-11-14"]),
        ("The race was put back from 3 May to 8 May.", ["2025-05-03", "2025-05-08"]),
        ("He worked from Tuesday to Friday.", ["2024-11-05", "2024-11-08"]),
        ("She moved from Lissa to Tarnholm on Friday.", ["2024-11-08"]),
        ("The festival runs from Thursday through Sunday.", ["2024-11-14", "2024-11-17"]),
        ("The band plays Tarnholm on Wednesday.", ["2024-11-13"]),
        ("The play drew 400 people on Wednesday.", ["2024-11-06"]),
    ],
)
def test_a_change_of_date_and_a_timetable_look_ahead(text, values):
    found = find(text, published="2024-11-11")
    assert [phrase.resolution.value.edtf for phrase in found] == values


def test_days_between_which_something_was_moved_are_no_stretch():
    text = "The verdict was brought forward from Friday to Wednesday."
    friday, wednesday = find(text, published="2024-11-11")
    assert (friday.text, friday.signal[2], wednesday.text, wednesday.signal[2]) == ("Friday", "from", "Wednesday", "to")
    assert friday.resolution.within == friday.resolution.value


@pytest.mark.parametrize(("text", "value"), german.DIRECTIONS, ids=[row[0] for row in german.DIRECTIONS])
def test_where_german_clauses_point(text, value):
    (phrase,) = find(text, published="2024-11-13", language="de")
    assert phrase.timex.value == value


AHEAD = [
    ("Friday's gonna be hot.", "2024-11-15"),
    ("Friday's going to be hot.", "2024-11-15"),
    ("It's gonna rain Friday.", "2024-11-15"),
    ("Friday's been hard.", "2024-11-08"),
    ("Friday's going rate was high.", "2024-11-08"),
    ("The cabinet fell in the run-up to the 7 December election.", "2024-12-07"),
    ("They lost the 7 October vote.", "2024-10-07"),
    ("The 7 December fire killed two.", "2023-12-07"),
    ("She was elected yesterday to succeed him on 1 February.", "2025-02-01"),
    ("Tolls, unchanged since October 1983, rise on 1 December.", "2024-12-01"),
    ("December gold settled at 472.", "2024-12"),
    ("A judge rules Friday on the plan.", "2024-11-15"),
    ("The mint issues a coin Friday.", "2024-11-15"),
    ("The firm reports Friday.", "2024-11-15"),
    ("The talks wrap up on Friday.", "2024-11-15"),
    ("The strike enters its third week Friday.", "2024-11-15"),
    ("The sale was held Monday and settles Friday.", "2024-11-15"),
    ("Analysts expected a loss in '25.", "2025"),
    ("It guided for sales of 9 billion in FY27.", "2027"),
    # --- the present of what is arranged ---
    ("The ferry docks on Thursday.", "2024-11-14"),
    ("The council comes back on Friday.", "2024-11-15"),
    ("She turns 50 on Friday.", "2024-11-15"),
    ("The fee becomes payable Friday.", "2024-11-15"),
    ("Tickets go on sale Saturday.", "2024-11-16"),
    ("Nominations open on Monday and close on the 29th.", "2024-11-29"),
    ("The lease ends Friday, the owner said.", "2024-11-15"),
    ("The choirs visit Arnstadt on Saturday.", "2024-11-16"),
    ("Norway play Iceland on Saturday.", "2024-11-16"),
    ("An accord signed in May takes effect on 1 December.", "2024-12-01"),
    ("A second round follows on the 24th.", "2024-11-24"),
    ("She won on Sunday and plays again on Friday.", "2024-11-15"),
    ("They missed a test on Friday and face a hearing on Thursday.", "2024-11-14"),
    ("Ilse, who won on Sunday, plays again on Friday.", "2024-11-15"),
    ("The new tax, announced in March, comes in on 6 April.", "2025-04-06"),
    ("The cuts, unveiled on Friday, start in January.", "2025-01"),
    ("The town votes on Tuesday; the seat fell vacant in May.", "2024-11-12"),
    ("Norway meet Iceland on Saturday.", "2024-11-16"),
    ("Rules change on the 30th.", "2024-11-30"),
    # --- what day something is; the day of which something is told ---
    ("Friday is polling day.", "2024-11-15"),
    ("Wednesday marks the 75th anniversary of the flood.", "2024-11-13"),
    ("The game's on Friday.", "2024-11-15"),
    ("The new date is Friday.", "2024-11-15"),
    # --- where something is ---
    ("I'm off Friday.", "2024-11-15"),
    ("The Rovers are at home to Tarnholm on Saturday.", "2024-11-16"),
    ("There is a replay on Friday.", "2024-11-15"),
    ("The final is on Saturday and the party on Sunday.", "2024-11-17"),
    ("From Friday, the fare is 3 euros.", "2024-11-15"),
    ("Starting Friday, the fare drops.", "2024-11-15"),
    ("A verdict is not likely before Friday.", "2024-11-15"),
    ("The talks were put off until Friday.", "2024-11-15"),
    ("The shop was closed until Friday.", "2024-11-15"),
    # --- would, should, be to ---
    ("The closure would begin Friday.", "2024-11-15"),
    ("The storm should reach the coast on Friday.", "2024-11-15"),
    ("The rivers are to crest on Friday.", "2024-11-15"),
    # --- a verb of the past that fixes a day ---
    ("The court set a hearing for Friday.", "2024-11-15"),
    ("She promised an answer by Friday.", "2024-11-15"),
    ("The judge set a trial date of 3 December.", "2024-12-03"),
    ("A march was called for Friday.", "2024-11-15"),
    ("The launch slipped to Friday.", "2024-11-15"),
    # --- contracts for later delivery; "up to and including" ---
    ("Gold for February delivery fell.", "2025-02"),
    ("January crude oil settled at $15.", "2025-01"),
    ("Visits are banned up to and including Friday.", "2024-11-15"),
    ("The trial has been set for June.", "2025-06"),
    ("The inquest has been listed for Friday.", "2024-11-15"),
    ("A date of 3 February has been fixed for the trial.", "2025-02-03"),
    # --- imperatives and questions, lines without a verb ---
    ("Join us on Saturday.", "2024-11-16"),
    ("Don't miss the match on Saturday.", "2024-11-16"),
    ("Does Friday suit you?", "2024-11-15"),
    ("Deadline Friday.", "2024-11-15"),
    ("Concert: Saturday at 8 p.m.", "2024-11-16T20:00"),
    ("Vigil Friday.", "2024-11-15"),
    ("Concert Saturday, 7 p.m., in the hall.", "2024-11-16T19:00"),
    ("Trains: today, Thursday and Saturday.", "2024-11-16"),
    ("Minister to face deputies on Friday", "2024-11-15"),
]
NOT_AHEAD = [
    ("The accord follows Friday's talks.", "2024-11-08"),
    ("It comes a week after a protest on Friday.", "2024-11-08"),
    ("He faces charges over a theft on Friday.", "2024-11-08"),
    ("Officials face questions over Friday's fire.", "2024-11-08"),
    ("She is in hospital after a fall on Friday.", "2024-11-08"),
    ("Prices are up since Friday.", "2024-11-08"),
    ("The man held is the one who fled on Friday.", "2024-11-08"),
    ("Is it true that on Friday he lied?", "2024-11-08"),
    ("Did he leave on Friday?", "2024-11-08"),
    ("Ask the people who fled on Friday.", "2024-11-08"),
    ("Take your cue from Friday's talks.", "2024-11-08"),
    ("She set a record for October.", "2024-10"),
    ("He signed the March contract.", "2024-03"),
    ("The parcel left for the March fair.", "2024-03"),
    ("Updated: Friday.", "2024-11-08"),
    ("The guests had come on Friday.", "2024-11-08"),
    ("He'd left on Friday.", "2024-11-08"),
    ("She'd been sentenced on the 4th.", "2024-11-04"),
    ("The panel, set up in June, will report in May.", "2024-06"),
    ("A vote set for 30 September was called off.", "2024-09-30"),
    ("Received: Friday.", "2024-11-08"),
    ("The concert Friday drew a crowd.", "2024-11-08"),
    ("Last seen: Friday.", "2024-11-08"),
    ("By 5 December the bank had failed.", "2023-12-05"),
    ("By 5 December the sheep were dying.", "2023-12-05"),
    ("Counting went on until Friday.", "2024-11-08"),
    ("The siege lasted until Friday.", "2024-11-08"),
    # --- what names a thing, what was due, from when something was put off ---
    ("The agreement of 17 July will be reviewed.", "2024-07-17"),
    ("The October report will be published next week.", "2024-10"),
    ("The report was due on 8 August.", "2024-08-08"),
    ("The bout was postponed from 13 July.", "2024-07-13"),
    ("The letter said that the sale would close by 30 June.", "2024-06-30"),
    ("GENEVA, Oct. 29 (Agency) - Talks will resume.", "2024-10-29"),
]


@pytest.mark.parametrize(("text", "value"), AHEAD + NOT_AHEAD, ids=[text for text, _ in AHEAD + NOT_AHEAD])
def test_a_present_tells_what_is_arranged_and_not_what_is_over(text, value):
    """Published on a Monday."""
    found = [str(getattr(phrase.resolution.value, "lower", "")) for phrase in find(text, published="2024-11-11")]
    assert any(lower.startswith(value) for lower in found), found
