"""Whole sentences in which a phrase could be read too long, too short, or as another time."""

from __future__ import annotations

import pytest

import grammar

PUBLISHED = "2024-11-11"
SENTENCES = [
    # a number before a noun is one of things, a year stands alone
    ("de", "Im vergangenen Jahr starben 1995 Menschen.", [("vergangenen Jahr", "2023")]),
    ("de", "1995 starben drei Menschen, 2003 noch einer.", [("1995", "1995"), ("2003", "2003")]),
    ("de", "Die 1996 gegründete Firma hat 2000 Mitarbeiter.", [("1996", "1996")]),
    ("de", "Vor 1500 Zuschauern siegte 2019 der Klub.", [("2019", "2019")]),
    ("de", "Goethe (1749–1832) lebte in Weimar.", [("1749", "1749"), ("1832", "1832")]),
    # what closes a verb is no limit
    ("de", "Sie trat 2005 und 2013 an.", [("2005", "2005"), ("2013", "2013")]),
    ("de", "Vom 3. Mai 2024 an gilt das.", [("3. Mai 2024", "2024-05-03")]),
    # a dot is an ordinal's where the phrase goes on, and else the end
    ("de", "Am 1./2. Mai 2021 war Fest.", [("1.", "2021-05-01"), ("2. Mai 2021", "2021-05-02")]),
    ("de", "Am 3. und 4. Mai 2021 war zu.", [("3.", "2021-05-03"), ("4. Mai 2021", "2021-05-04")]),
    ("de", "Es geschah am 12.3.2021. 4 Autos brannten.", [("12.3.2021", "2021-03-12")]),
    ("de", "Am 24.12.2021 um 15.30 Uhr begann es.", [("24.12.2021 um 15.30 Uhr", "2021-12-24T15:30:00")]),
    ("de", "Die 2. Bundesliga begann am 2. August 2024.", [("2. August 2024", "2024-08-02")]),
    # a genitive says of what
    ("de", "Im Herbst des vergangenen Jahres ging er.", [("Herbst des vergangenen Jahres", "2023-23")]),
    ("de", "Im November vor 35 Jahren fiel sie.", [("November vor 35 Jahren", "1989-11")]),
    (
        "de",
        "Ende der 1990er Jahre und Anfang 2001 ging es.",
        [("Ende der 1990er Jahre", "1996/1999"), ("Anfang 2001", "2001-01/2001-04")],
    ),
    ("de", "Am Vortag der Wahl und am 5. Mai 2021 sprach er.", [("5. Mai 2021", "2021-05-05")]),
    # capitals, and persons who are so old
    ("de", "Morgen beginnt es, sagte der 42-Jährige.", [("Morgen", "2024-11-12")]),
    ("de", "Ein guter Morgen, und morgen ein besserer.", [("morgen", "2024-11-12")]),
    ("de", "Frau Sommer und Minister Mai trafen sich 2021.", [("2021", "2021")]),
    ("de", "Nach zweiwöchiger Pause spielte die Zehnjährige 2021 wieder.", [("zweiwöchiger", "P2W"), ("2021", "2021")]),
    # the night that ends in a day
    (
        "de",
        "In der Nacht zum 5. März 2024 brannte es.",
        [("der Nacht zum 5. März 2024", "2024-03-04T21:00:00/2024-03-05T05:00:00")],
    ),
    # two languages: what is a word of one is none of the other
    ("en", "Er kam am Montag, vor zwei Wochen, im Mai 2021.", [("2021", "2021")]),
    ("de", "He came on Monday, two weeks ago, in May 2021.", [("2021", "2021")]),
]


@pytest.mark.parametrize(("code", "text", "told"), SENTENCES, ids=[text for _, text, _ in SENTENCES])
def test_a_sentence_is_read_as_it_is_meant(code, text, told):
    found = grammar.find(text, published=PUBLISHED, language=code)
    assert [(p.text, getattr(p.resolution.value, "edtf", str(p.resolution.value))) for p in found] == told
