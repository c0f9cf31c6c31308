"""What can't be read says so, where, and as the built-in error that a caller would catch."""

from __future__ import annotations

import copy
from datetime import datetime

import pytest

import grammar
from grammar import (
    BadReference,
    GrammarError,
    ImpossibleDate,
    Policy,
    Publication,
    UnknownLanguage,
    UnknownPolicy,
    UnknownZone,
    UnreadPhrase,
)
from grammar.edtf import NotEDTF
from grammar.errors import BrokenFolder

PUBLISHED = "2024-11-11"


@pytest.mark.parametrize(
    ("error", "built_in"),
    [
        (UnreadPhrase, ValueError),
        (ImpossibleDate, ValueError),
        (BadReference, ValueError),
        (NotEDTF, ValueError),
        (UnknownLanguage, LookupError),
        (UnknownPolicy, LookupError),
        (UnknownZone, LookupError),
    ],
)
def test_each_error_is_also_the_built_in(error, built_in):
    assert issubclass(error, GrammarError)
    assert issubclass(error, built_in)
    assert issubclass(GrammarError, Exception)
    assert not issubclass(GrammarError, ValueError | LookupError)


# --- phrases ---

UNREAD = [
    # text, where reading stopped (the caret), reason
    ("", 0, "the phrase is empty"),
    ("   ", 0, "the phrase is empty"),
    ("hello", 0, "no time phrase begins here"),
    ("the cat", 0, "no time phrase begins here"),
    ("a 10-year-old", 0, "no time phrase begins here"),
    ("a day after the fair", 11, "no time phrase goes on here"),
    ("Monday hello", 6, "no time phrase goes on here"),
    ("  Monday hello", 8, "no time phrase goes on here"),
    ("5 March 2024x", 7, "no time phrase goes on here"),
    ("5 March 2024, 2025", 12, "no time phrase goes on here"),
    ("3:30 p.m. 5:30", 9, "no time phrase goes on here"),
    ("Łódź", 0, "no time phrase begins here"),
]


@pytest.mark.parametrize(("text", "position", "reason"), UNREAD)
@pytest.mark.parametrize("call", [grammar.read, lambda text: grammar.resolve(text, published=PUBLISHED)])
def test_an_unread_phrase_shows_its_place(call, text, position, reason):
    with pytest.raises(UnreadPhrase) as caught:
        call(text)
    error = caught.value
    assert (error.text, error.position, error.reason) == (text, position, reason)
    first, shown, caret = str(error).split("\n")
    assert first == f"can't read {text!r}: {reason}"
    assert shown.removeprefix("  ") == text
    assert caret == "  " + " " * position + "^"
    assert caret.index("^") - 2 == position


@pytest.mark.parametrize(
    "error",
    [UnreadPhrase("on fooday", 3, "no time phrase begins here"), BrokenFolder("english", "words.toml", 7, "no value")],
)
def test_an_error_comes_back_from_another_process(error):
    again = copy.copy(error)  # as it is sent
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


@pytest.mark.parametrize("text", ["Monday", " Monday ", "MONDAY", "monday", "Monday.", "\tmonday\n"])
def test_capitals_and_outer_white_space_do_not_matter(text):
    assert grammar.read(text) == grammar.read("Monday")


@pytest.mark.parametrize("times", range(1, 10))
def test_a_phrase_of_up_to_32_tokens_is_read(times):
    phrase = "a day before " * times + "20 March 2024"
    assert grammar.resolve(phrase, published=PUBLISHED).value.edtf == f"2024-03-{20 - times}"


@pytest.mark.parametrize("times", [10, 11, 40, 4000])
def test_a_longer_phrase_is_refused_and_says_so(times):
    with pytest.raises(UnreadPhrase) as caught:
        grammar.read("a day before " * times + "20 March 2024")
    assert "32" in caught.value.reason or "long" in caught.value.reason


def test_an_impossible_date_is_an_answer_not_an_error():
    assert grammar.resolve("30 February 2024", published=PUBLISHED).reason
    with pytest.raises(ImpossibleDate, match="2024-02 has 29 days, not 30"):
        grammar.calendar.to_days(2024, 2, 30)


# --- the publication ---

CALLS = [
    lambda published: grammar.resolve("Monday", published=published),
    lambda published: grammar.find("on Monday", published=published),
    Publication.of,
]


@pytest.mark.parametrize("call", CALLS, ids=["resolve", "find", "Publication"])
@pytest.mark.parametrize(
    "published",
    [
        *("last Tuesday", "today", "now", "", "11 November 2024", "11/11/2024", "2024", "2024-11", "20241111"),
        *("2024-13-01", "2024-00-10", "2024-02-30", "2023-02-29", "2024-11-11T25:00", "2024-11-11T12:60"),
        *(
            "2024-11-11T12",
            "2024-11-11 at noon",
            "２０２４-11-11",
            None,
            20241111,
            1.5,
            ("2024", 11, 11),
            b"2024-11-11",
        ),
    ],
)
def test_a_publication_that_is_no_date(call, published):
    with pytest.raises(BadReference) as caught:
        call(published)
    assert repr(published) in str(caught.value)


@pytest.mark.parametrize("call", [grammar.resolve, grammar.find])
def test_the_publication_has_no_default(call):
    with pytest.raises(TypeError, match="published"):
        call("on Monday")
    with pytest.raises(TypeError):
        call("on Monday", "2024-11-11")


@pytest.mark.parametrize(
    ("published", "text"),
    [
        ("2024-11-11", "2024-11-11"),
        (" 2024-11-11 ", "2024-11-11"),
        ("2024-11-11T08:30", "2024-11-11T08:30:00"),
        ("2024-11-11 08:30:15", "2024-11-11T08:30:15"),
        ("2024-11-11T08:30:15.250Z", "2024-11-11T08:30:15"),
        ("2024-11-11T08:30+02:00", "2024-11-11T08:30:00"),
        (datetime(2024, 11, 11, 8, 30), "2024-11-11T08:30:00"),
        ("-0043-03-15", "-0043-03-15"),
        ("12000-01-01", "12000-01-01"),
    ],
)
def test_a_publication_is_what_it_says(published, text):
    assert str(Publication.of(published)) == text


# --- languages, policies, zones ---


@pytest.mark.parametrize("language", ["xx", "", "english", "german", "../english"])
def test_an_unknown_language(language):
    for call in (
        lambda: grammar.read("Monday", language=language),
        lambda: grammar.find("on Monday", published=PUBLISHED, language=language),
        lambda: grammar.resolve("Monday", published=PUBLISHED, language=language),
    ):
        with pytest.raises(UnknownLanguage, match="one of en, de is meant") as caught:
            call()
        assert repr(language) in str(caught.value)


@pytest.mark.parametrize("language", ["en", "EN", "en-GB", "en_US"])
def test_a_region_does_not_hide_its_language(language):
    assert grammar.read("Monday", language=language) == grammar.read("Monday")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Policy.named("hopeful"),
        lambda: Policy.of("hopeful"),
        lambda: Policy.of({"name": "hopeful"}),
        lambda: Policy.of({"hope": 1}),
        lambda: Policy.of({"direction": "sideways"}),
        lambda: Policy.of({"order": "ymd"}),
        lambda: Policy.of({"amounts": 5}),
        lambda: Policy.of({"amounts": [["few", "x", 3]]}),
        lambda: Policy.of({"amounts": [["few", 2]]}),
        lambda: Policy.of(5),
        lambda: Policy(direction="sideways"),
        lambda: Policy.news().preferring("sideways"),
    ],
)
def test_an_unknown_policy(make):
    with pytest.raises(UnknownPolicy, match="policy"):
        make()


def test_a_policy_of_a_table():
    assert Policy.of({"name": "assistant", "order": "dmy"}).direction == "future"
    assert Policy.of(Policy.news().to_dict()) == Policy.news()
    assert Policy.of(Policy.assistant().to_dict()) == Policy.assistant()
    assert Policy.of({"amounts": [["few", 3, 4]]}).amounts[2] == ("few", 3, 4)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "EST5EDT7", "+25", "Europe", "../etc/passwd"])
def test_an_unknown_zone(zone):
    with pytest.raises(UnknownZone) as caught:
        grammar.resolve("3 p.m.", published=PUBLISHED, timezone=zone)
    assert repr(zone) in str(caught.value)


@pytest.mark.parametrize("zone", ["UTC", "Europe/Kyiv", "+02:00", "-0330"])
def test_a_known_zone(zone):
    assert Publication.of(PUBLISHED, zone).zone == zone


# --- the face ---


def test_the_face_is_lazy_and_complete():
    assert sorted(dir(grammar)) == sorted(grammar.__all__)
    assert all(hasattr(grammar, name) for name in grammar.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'hope'"):
        _ = grammar.hope
