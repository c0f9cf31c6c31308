"""German sentences as events: time, how they are told, whether they are denied, and on whose word."""

from __future__ import annotations

import pytest

from timeline import Article, Timeline

ROWS = [
    # text of Wednesday 13 November 2024; for its dated events: headline, EDTF, factuality and polarity, source
    ("Der Rat tagte am Montag.", [("Der Rat tagte", "2024-11-11", "asserted +", None)]),
    ("Am Montag tagte der Rat.", [("Am Montag tagte der Rat", "2024-11-11", "asserted +", None)]),
    ("Der Rat tagt am Freitag.", [("Der Rat tagt", "2024-11-15", "planned +", None)]),
    ("Der Rat hat am Montag nicht getagt.", [("Der Rat hat am Montag nicht getagt", "2024-11-11", "asserted -", None)]),
    ("Der Rat könnte am Freitag tagen.", [("Der Rat könnte am Freitag tagen", "2024-11-15", "hypothetical +", None)]),
    (
        "Nach Angaben der Polizei brannte es am Montag.",
        [("Nach Angaben der Polizei brannte es", "2024-11-11", "reported +", "der Polizei")],
    ),
    ("Es brannte am Montag, so die Polizei.", [("Es brannte", "2024-11-11", "reported +", "die Polizei")]),
    (
        "Der Polizei zufolge brannte es am Montag.",
        [("Der Polizei zufolge brannte es", "2024-11-11", "reported +", "Der Polizei")],
    ),
    ("Es brannte am Montag, wie die Polizei mitteilte.", [("Es brannte", "2024-11-11", "reported +", "die Polizei")]),
    (
        "Wie die Polizei mitteilte, brannte es am Montag.",
        [("brannte es", "2024-11-11", "reported +", "die Polizei")],
    ),
    (
        "Weber sagte am Montag, sie habe im Mai gewarnt.",
        [
            ("Weber sagte am Montag, sie habe im Mai gewarnt", "2024-11-11", "asserted +", None),
            ("sie habe im Mai gewarnt", "2024-05", "reported +", "Weber"),
        ],
    ),
    (
        "Weber bestreitet, im Mai gewarnt zu haben.",
        [("im Mai gewarnt zu haben", "2024-05", "denied +", "Weber")],
    ),
    (
        "Die Bank soll im Mai Geld gewaschen haben.",
        [("Die Bank soll im Mai Geld gewaschen haben", "2024-05", "reported +", None)],
    ),
    (
        "Der Rat beschloss am Montag, die Brücke im Mai zu sperren.",
        [
            ("Der Rat beschloss", "2024-11-11", "asserted +", None),
            ("die Brücke im Mai zu sperren", "2025-05", "planned +", None),
        ],
    ),
    ("Die Stadt plant, im Mai zu bauen.", [("Die Stadt plant, im Mai zu bauen", "2025-05", "planned +", None)]),
    (
        "Die Stadt will bis Freitag antworten.",
        [("Die Stadt will bis Freitag antworten", "[..2024-11-15]", "planned +", None)],
    ),
    ("Das Bad bleibt bis Freitag zu.", [("Das Bad bleibt bis Freitag zu", "../2024-11-15", "asserted +", None)]),
    ("Das Bad ist seit Montag zu.", [("Das Bad ist seit Montag zu", "2024-11-11/2024-11-13", "asserted +", None)]),
    (
        "Seit dem Unfall am Montag ist die Straße gesperrt.",
        [("Seit dem Unfall am Montag ist die Straße gesperrt", "2024-11-11/2024-11-13", "asserted +", None)],
    ),
    (
        "Die Partei verlor nach ersten Hochrechnungen am Sonntag.",
        [("Die Partei verlor nach ersten Hochrechnungen", "2024-11-10", "asserted +", None)],
    ),
    (
        "Ein Zeuge sagte am Montag aus. Er habe im Mai nichts gesehen. Im Juni sei er fort gewesen.",
        [
            ("Ein Zeuge sagte am Montag aus", "2024-11-11", "asserted +", None),
            ("Er habe im Mai nichts gesehen", "2024-05", "reported -", "Ein Zeuge"),
            ("Im Juni sei er fort gewesen", "2024-06", "reported +", "Ein Zeuge"),
        ],
    ),
    (
        "Ein Zeuge sagte am Montag aus.\n\nIm Juni sei er fort gewesen.",  # another paragraph: nobody is named
        [
            ("Ein Zeuge sagte am Montag aus", "2024-11-11", "asserted +", None),
            ("Im Juni sei er fort gewesen", "2024-06", "reported +", None),
        ],
    ),
    (
        "Der Rat – er tagte am Montag – beschloss den Haushalt.",
        [("er tagte", "2024-11-11", "asserted +", None)],
    ),
    (
        "Nicht am Montag, sondern am Dienstag kam der Zug.",
        [("Nicht am Montag, sondern am Dienstag kam der Zug", "2024-11-12", "asserted +", None)],
    ),
    ("Die Schule folgt im März.", [("Die Schule folgt", "2025-03", "planned +", None)]),
    ("Das Bild war 2022 in Wien zu sehen.", [("Das Bild war 2022 in Wien zu sehen", "2022", "asserted +", None)]),
    (
        "Das Bad öffnet am Freitag, so ein Sprecher gestern.",
        [
            ("Das Bad öffnet", "2024-11-15", "planned +", "ein Sprecher"),
            ("so ein Sprecher", "2024-11-12", "asserted +", None),
        ],
    ),
    ("Der Rat verschob die Sitzung auf Freitag.", []),  # the moving is not of Friday
    ("Der am Montag verhaftete Mann schweigt.", []),  # nor the silence of Monday
    (
        "Das Schiff sank am 3. März. Einen Tag nach dem Untergang fand man das Wrack.",
        [
            ("Das Schiff sank", "2024-03-03", "asserted +", None),
            ("Einen Tag nach dem Untergang fand man das Wrack", "2024-03-04", "asserted +", None),
        ],
    ),
    (
        "Das Schiff sank am 3. März. Zwei Tage, nachdem das Schiff gesunken war, fand man das Wrack.",
        [
            ("Das Schiff sank", "2024-03-03", "asserted +", None),
            ("das Schiff gesunken war", "2024-03-03", "asserted +", None),
            ("Zwei Tage, nachdem das Schiff gesunken war, fand man das Wrack", "2024-03-05", "asserted +", None),
        ],
    ),
    (
        "Wenn es am Freitag regnet, fällt das Fest aus.",
        [("es am Freitag regnet", "2024-11-15", "hypothetical +", None)],
    ),
    (
        "Ihr Vater, geboren 1921 in Kiel, kam 1946 in die Stadt.",
        [
            ("Ihr Vater, geboren 1921 in Kiel, kam 1946 in die Stadt", "1946", "asserted +", None),
            ("geboren 1921 in Kiel", "1921", "asserted +", None),
        ],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_german_events(text: str, wanted: list[tuple[str, str, str, str | None]]) -> None:
    timeline = Timeline.read(Article(text, published="2024-11-13", language="de"))
    found = [
        (e.headline, e.time.edtf, f"{e.factuality} {e.polarity}", e.source and e.source.text)
        for e in sorted(timeline.events, key=lambda event: event.span)
        if e.time is not None
    ]
    assert sorted(found) == sorted(wanted)
    assert timeline.contradictions == ()
