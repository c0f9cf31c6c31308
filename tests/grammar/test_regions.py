"""Regions of a language: what a name means there, and which order the numbers of a date have."""

from __future__ import annotations

import pytest

import grammar

PUBLISHED = "2024-11-11"


@pytest.mark.parametrize(
    ("language", "phrase", "edtf"),
    [
        ("de-AT", "am Nationalfeiertag 2023", "2023-10-26"),
        ("de-CH", "am Nationalfeiertag 2023", "2023-08-01"),
        ("de-CH", "am Bundesfeiertag 2023", "2023-08-01"),
        ("de", "Vatertag 2024", "2024-05-09"),
        ("de-AT", "Vatertag 2024", "2024-06-09"),
        ("de-CH", "Vatertag 2024", "2024-06-02"),
        ("de_AT", "im Jänner 2020", "2020-01"),
        ("de-CH", "im Januar 2020", "2020-01"),
        ("de-LI", "am 3. Mai 2020", "2020-05-03"),
    ],
)
def test_a_name_means_what_it_means_there(language, phrase, edtf):
    assert grammar.resolve(phrase, published=PUBLISHED, language=language).value.edtf == edtf


@pytest.mark.parametrize("phrase", ["am Nationalfeiertag 2023"])
def test_a_name_of_a_region_is_read_only_there(phrase):
    with pytest.raises(grammar.UnreadPhrase):
        grammar.read(phrase, language="de")


@pytest.mark.parametrize("language", ["de", "de-AT", "de-CH"])
@pytest.mark.parametrize("beside", ["", "Am 25.12.2023 und ", "3/25/2023 steht auf dem Zettel, "])
def test_the_day_stands_before_the_month_whatever_the_text_has(language, beside):
    text = f"{beside}am 3.4.2024 tagte der Rat."
    found = grammar.find(text, published=PUBLISHED, language=language)
    assert found[-1].resolution.value.edtf == "2024-04-03"
    assert grammar.resolve("3/4/2024", published=PUBLISHED, language=language).value.edtf == "2024-04-03"


def test_the_first_day_is_counted_where_days_are_a_day_more_than_weeks():
    told = {
        days: grammar.resolve(f"heute in {days} Tagen", published=PUBLISHED, language="de")
        for days in ("sieben", "acht", "neun", "vierzehn", "fünfzehn")
    }
    assert {days: found.value.edtf for days, found in told.items()} == {
        "sieben": "2024-11-18",
        "acht": "2024-11-18",
        "neun": "2024-11-20",
        "vierzehn": "2024-11-25",
        "fünfzehn": "2024-11-25",
    }
    assert [step.rule for step in told["acht"].steps].count("first day counted") == 1
    assert [(c.value.edtf, c.policy) for c in told["acht"].candidates] == [("2024-11-19", "first day not counted")]
    assert told["sieben"].candidates == ()
