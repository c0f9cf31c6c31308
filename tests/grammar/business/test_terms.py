"""Words of time that are terms: the months of contracts, the night of money, papers that come out every day."""

from __future__ import annotations

import pytest

from grammar import find

MONDAY = "2024-11-11"

CONTRACTS = [
    ("Cocoa for May closed 20 pounds lower.", ["2025-05"]),
    ("The July contract settled at $70.", ["2025-07"]),
    ("The March contract was up 2 cents.", ["2025-03"]),
    ("August crude oil dropped 60 cents.", ["2025-08"]),
    ("April heating oil edged lower.", ["2025-04"]),
    ("Heavy crude for February traded at $64.", ["2025-02"]),
    ("Cotton for shipment in June lost half a cent.", ["2025-06"]),
    ("The March bond future was off five ticks.", ["2025-03"]),
    ("The July/December spread narrowed.", ["2025-07", "2024-12"]),
    ("May wheat fell 3 cents.", ["2025-05"]),
    ("Trading in March sugar was thin.", ["2025-03"]),
    # --- no contracts ---
    ("In June wheat fell sharply.", ["2024-06"]),
    ("June wheat exports fell.", ["2024-06"]),
    ("Exports of coffee for March rose.", ["2024-03"]),
    ("The June contract with the union was signed.", ["2024-06"]),
    ("Sales for June were up.", ["2024-06"]),
    ("May wheat farmers strike?", []),
]

FIGURES = [
    ("The chain publishes June figures.", ["2024-06"]),
    ("The agency will release May unemployment data this week.", ["2024-05", "2024-W46"]),
    ("Brokers awaited August factory orders.", ["2024-08"]),
    ("April retail sales were weak.", ["2024-04"]),
    ("May exports rose.", ["2024-05"]),
    ("The bank posted June earnings on Thursday.", ["2024-06", "2024-11-07"]),
    ("May sales rise?", []),
    ("June reported sales of 3 million.", []),
    ("Theresa May orders a review.", []),
    ("They march prices down.", []),
]

HALVES = [
    ("It expects costs to fall in the second half.", ["2024-H2"]),
    ("It expects demand to rise in the first half.", ["2025-H1"]),
    ("Analysts see growth slowing in the first half.", ["2025-H1"]),
    ("Brokers see prices rising in March.", ["2025-03"]),
    ("Demand will recover in the first half.", ["2025-H1"]),
    ("Orders fell in the first half.", ["2024-H1"]),
    ("They scored in the second half.", []),
    ("The coach lost money and the second half.", []),
    ("The second half was dull.", []),
]

NO_TIMES = [
    "Overnight money fell to 3 percent.",
    "The overnight lending rate was cut.",
    "Overnight repo rates held steady.",
    "She carried an overnight bag.",
    "The Athens daily Ta Nea reported it.",
    "The Paris daily Le Figaro was sold.",
    "The Zurich-based daily Der Bund wrote it.",
    "He works for a small-circulation daily.",
    "The weekly Die Woche hinted at it.",
    "She owns a news weekly.",
    "The monthly printed his letter.",
    "The business daily Vedomosti said so.",
    "She was a guest on the Tonight Show.",
    "He saw the 60 Minutes interview.",
]

TIMES = [
    ("Rain fell overnight.", "overnight"),
    ("The overnight storm felled trees.", "overnight"),
    ("Overnight, rates were cut.", "Overnight"),
    ("A new daily Lisbon flight began.", "daily"),
    ("The weekly Farm Market in Leeds opened.", "weekly"),
    ("She took a pill daily.", "daily"),
    ("I take a run daily.", "daily"),
    ("The boat sails to Calais daily.", "daily"),
    ("The Oslo daily train was late.", "daily"),
    ("The leading monthly magazine closed.", "monthly"),
    ("Tonight President Okoro speaks.", "Tonight"),
    ("The 60 minutes passed.", "The 60 minutes"),
]


@pytest.mark.parametrize(("text", "values"), CONTRACTS, ids=[text for text, _ in CONTRACTS])
def test_the_month_of_a_contract_lies_ahead(text, values):
    assert [phrase.timex.value for phrase in find(text, published=MONDAY)] == values


@pytest.mark.parametrize(("text", "values"), FIGURES, ids=[text for text, _ in FIGURES])
def test_a_month_is_read_before_what_is_published_of_it(text, values):
    assert [phrase.timex.value for phrase in find(text, published=MONDAY)] == values


@pytest.mark.parametrize(("text", "values"), HALVES, ids=[text for text, _ in HALVES])
def test_a_half_is_one_of_a_year_in_talk_of_trade(text, values):
    assert [phrase.timex.value for phrase in find(text, published=MONDAY)] == values


@pytest.mark.parametrize("text", NO_TIMES)
def test_a_term_is_no_time(text):
    assert find(text, published=MONDAY) == []


@pytest.mark.parametrize(("text", "words"), TIMES, ids=[text for text, _ in TIMES])
def test_the_same_word_beside_other_words_is_a_time(text, words):
    assert [phrase.text for phrase in find(text, published=MONDAY)] == [words]
