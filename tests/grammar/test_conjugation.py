"""Verbs by tables: their forms, and that every table of a language names verbs that it has."""

from __future__ import annotations

import pytest

from grammar.clauses.clause_reader import lexicon
from grammar.language import FOLDERS, load, table


@pytest.mark.parametrize("code", [code for code in FOLDERS if "frame" in table(code, "clauses.toml")])
def test_a_verb_that_a_table_names_is_a_verb_of_the_language(code):
    data, words = table(code, "clauses.toml"), lexicon(load(code))
    named = {*data["speech"], *data["nouns"].values(), *data["frame"]["moving"], *data["closed"]["of_verbs"]}
    named |= {lemma for row in data["acts"]["same"] for lemma in row}
    named |= {
        lemma for name in ("lemmas", "bare_content", "showing", "taking_place") for lemma in data["speech_verbs"][name]
    }
    named |= {
        lemma
        for room in ("kinds", "planned")
        for name, row in data[room].items()
        for lemma in row
        if name not in NOUNS_OF
    }
    auxiliaries = {data[name]["base"][0] for name in ("be", "have", "become")} | {
        *data["frame"]["modal_lemmas"].values()
    }
    assert named - words.conjugation.lemmas - auxiliaries == set()


NOUNS_OF = (
    "chronicle_leads",
    "chronicles",
    *("adjectives", "alone", "plans", "weighing_of", "appointed", "appointing", "reports", "before_dates"),
    "recurring",
)
"""Tables of plans that hold other words than verbs."""


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("kündigen", "kündigt:VBZ kündigte:VBD kündigten:VBD gekündigt:VBN kündige:SUB kündigen:VB"),
        ("ankündigen", "angekündigt:VBN ankündigte:VBD ankündigen:VB anzukündigen:INF"),
        ("schließen", "schließt:VBZ schloss:VBD schlossen:VBD schlösse:CON geschlossen:VBN schließe:SUB"),
        ("beschließen", "beschließt:VBZ beschloss:VBD beschlossen:VBN"),
        ("abschließen", "abschloss:VBD abgeschlossen:VBN abzuschließen:INF"),
        ("übernehmen", "übernimmt:VBZ übernahm:VBD übernahmen:VBD übernommen:VBN"),
        ("öffnen", "öffnet:VBZ öffnete:VBD geöffnet:VBN"),
        ("rechnen", "rechnet:VBZ rechnete:VBD gerechnet:VBN"),
        ("wohnen", "wohnt:VBZ wohnte:VBD gewohnt:VBN"),
        ("reparieren", "repariert:VBZ reparierte:VBD repariert:VBN"),
        ("ändern", "geändert:VBN"),
        ("bringen", "brachte:VBD brachten:VBD brächte:CON gebracht:VBN"),
        ("zurücktreten", "zurücktrat:VBD zurückgetreten:VBN zurückzutreten:INF"),
    ],
)
def test_forms_of_verbs_made_by_tables(base, forms):
    known = lexicon(load("de")).conjugation.forms
    for row in forms.split():
        form, tag = row.split(":")
        assert (base, tag) in known.get(form, []), row
