"""What sentences become: dates by tense, order by tense and speech, each as a table."""

from __future__ import annotations

import pytest

from timeline import Article, Timeline


def read(text: str) -> Timeline:
    return Timeline.read(Article(text, published="2024-11-11", id="a"))


def named(story: Timeline, word: str) -> str:
    """The event whose head holds a word."""
    (found,) = [event.id for event in story.events if word in event.head.split()]
    return found


@pytest.mark.parametrize(
    ("text", "head", "edtf"),
    [
        ("Rescue teams are searching the valley.", "searching", "2024-11-11"),
        ("The ministry has not answered the letter.", "answered", "2024-11-11"),
        ("The mill has remained shut.", "remained", "2024-11-11"),
        ("Rescue teams searched the valley.", "searched", None),
        ("The council will vote.", "vote", None),
        ("The council may be hiding the report.", "hiding", None),
        ("Rescue teams are searching the valley since Saturday.", "searching", "2024-11-09/2024-11-11"),
        ("The minister is resigning tomorrow.", "resigning", "2024-11-12"),
    ],
)
def test_what_is_going_on_is_of_the_day(text: str, head: str, edtf: str | None) -> None:
    story = read(text)
    time = story.event(named(story, head)).time
    assert (time.edtf if time else None) == edtf


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The dam broke, the governor said.", "broke", "said"),
        ("The governor said the dam broke.", "broke", "said"),
        ("The dam broke. The valley was a lake, the governor said.", "broke", "said"),
        ("The dam broke, and engineers will inspect it.", "broke", "inspect"),
        ("The dam is safe, the governor said.", "is", "said"),
        ("Engineers have sealed the dam. The governor said it was a lake.", "sealed", "said"),
        ("The governor said the dam broke. Engineers, who built it, left.", "built", "said"),
        ("Rain, which flooded the road, fell. The mayor left.", "flooded", "left"),
    ],
)
def test_tense_shows_order(text: str, first: str, second: str) -> None:
    story = read(text)
    assert story.proves_before(named(story, first), named(story, second))
    assert not any(c.hard for c in story.constraints if c.kind == "relation")


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The dam broke. The road flooded.", "broke", "flooded"),
        ("The governor said the dam would break.", "break", "said"),
        ("The governor denied the dam broke.", "broke", "denied"),
        ("The dam may be safe, the governor said.", "be", "said"),
        ("The governor said the dam broke. The road flooded.", "said", "flooded"),
        ("The governor said the dam broke. The minister added that it rained.", "said", "added"),
    ],
)
def test_these_show_none(text: str, first: str, second: str) -> None:
    story = read(text)
    a, b = named(story, first), named(story, second)
    assert not story.proves_before(a, b)
    assert not story.proves_before(b, a)


def test_a_date_beats_tense() -> None:
    story = read("The dam broke on Sunday, the governor said on Saturday.")
    assert story.contradictions == ()
    assert story.proves_before(named(story, "said"), named(story, "broke"))
    assert [story.testimony(c).says for c in story.set_aside] == ["“The dam broke” is begun before “the governor said”"]
