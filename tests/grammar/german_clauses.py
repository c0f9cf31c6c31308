"""The tables of ``test_clauses`` in German: the words are German, the classes are those of every language."""

from __future__ import annotations

from typing import Any

Row = tuple[Any, ...]

SENTENCES = [
    # one sentence in each piece
    ["Am 3. März kam er.", "Am 4. März ging sie."],  # the dot of an ordinal ends none
    ["Im 19. Jahrhundert war die Stadt reich.", "Heute ist sie arm."],
    ["Vom 3. bis 5. Mai war sie zu.", "Im 2. Quartal öffnete sie."],
    ["Der 3. Senat tagte.", "Er entschied nichts."],
    ["Die Zahl stieg auf 23.", "Verletzt wurde niemand."],
    ["Der Dom brannte 1921.", "Die Stadt trauerte."],
    ["Dr. Mai kam um 15 Uhr.", "Er ging z.B. nach Hause."],
    ["Das Rathaus (ca. 300 Jahre alt) brennt.", "Niemand kam um."],
    ["„Wir kommen.“", "Sie ging."],
    ["„Wann kommt ihr?“, fragte sie.", "Niemand wusste es."],
    ["Es kostete 3,5 Mio. Euro.", "Das war viel."],
]

VERBS: list[Row] = [
    # sentence, verb group (the part with the verb itself), lemma, tense, marks, modality
    ("Die Brücke schloss.", "schloss", "schließen", "past", "", ""),
    ("Die Brücke schließt heute.", "schließt", "schließen", "present", "", ""),
    ("Das Schiff sank.", "sank", "sinken", "past", "", ""),
    ("Am Montag tagte der Rat.", "tagte", "tagen", "past", "", ""),
    ("Die Brücke wurde am Montag geschlossen.", "geschlossen", "schließen", "past", "passive", ""),
    ("Die Stadt hat die Brücke am Montag geschlossen.", "geschlossen", "schließen", "past", "", ""),
    ("Die Stadt hatte die Brücke am Montag geschlossen.", "geschlossen", "schließen", "past", "perfect", ""),
    ("Das Schiff ist am Montag gesunken.", "gesunken", "sinken", "past", "", ""),
    ("Das Schiff war am Montag gesunken.", "gesunken", "sinken", "past", "perfect", ""),
    ("Die Brücke ist am Montag geschlossen worden.", "geschlossen worden", "schließen", "past", "passive", ""),
    ("Die Brücke war am Montag geschlossen worden.", "geschlossen worden", "schließen", "past", "perfect passive", ""),
    ("Die Brücke ist seit Montag geschlossen.", "geschlossen", "schließen", "present", "passive", ""),
    ("Die Brücke wird gerade repariert.", "repariert", "reparieren", "present", "passive", ""),
    ("Die Polizei ermittelt seit Oktober.", "ermittelt", "ermitteln", "present", "progressive", ""),
    ("Der Rat wird am Freitag tagen.", "tagen", "tagen", "future", "", "planned"),
    (
        "Die Brücke wird am Freitag geschlossen werden.",
        "geschlossen werden",
        "schließen",
        "future",
        "passive",
        "planned",
    ),
    ("Der Rat will am Freitag tagen.", "tagen", "tagen", "present", "", "planned"),
    ("Der Rat soll am Freitag tagen.", "tagen", "tagen", "present", "", "planned"),
    ("Die Brücke soll im Mai eröffnet werden.", "eröffnet werden", "eröffnen", "present", "passive", "planned"),
    ("Die Brücke sollte im Mai eröffnet werden.", "eröffnet werden", "eröffnen", "past", "passive", "planned"),
    ("Der Prozess ist für Freitag angesetzt.", "angesetzt", "ansetzen", "present", "passive", "planned"),
    ("Die Rate ist am Freitag fällig.", "ist", "sein", "present", "", "planned"),
    ("Ein Marsch ist für Freitag angemeldet.", "angemeldet", "anmelden", "present", "passive", "planned"),
    ("Der Marsch ist seit Freitag angemeldet.", "angemeldet", "anmelden", "present", "passive", ""),
    ("Der Rat könnte am Freitag tagen.", "tagen", "tagen", "present", "", "possible"),
    ("Der Rat dürfte am Freitag tagen.", "tagen", "tagen", "present", "", "possible"),
    ("Das Schiff könnte gesunken sein.", "könnte gesunken sein", "sinken", "past", "perfect", "possible"),
    ("Der Rat würde am Freitag tagen.", "tagen", "tagen", "present", "", "would"),
    ("Der Rat hätte am Freitag getagt.", "getagt", "tagen", "present", "perfect", "would"),
    ("Das Schiff wäre am Freitag gesunken.", "gesunken", "sinken", "present", "perfect", "would"),
    ("Die Bank muss die Strafe bis Freitag zahlen.", "zahlen", "zahlen", "present", "", "duty"),
    ("Die Strafe ist bis Freitag zu zahlen.", "zu zahlen", "zahlen", "present", "", "duty"),
    ("Die Crew konnte am Montag gerettet werden.", "gerettet werden", "retten", "past", "passive", ""),
    ("Die Bank musste am Montag schließen.", "schließen", "schließen", "past", "", ""),
    ("Der Rat hat am Montag nicht getagt.", "getagt", "tagen", "past", "negated", ""),
    ("Der Rat tagte am Montag nicht.", "tagte", "tagen", "past", "negated", ""),
    ("Der Rat wird nie wieder tagen.", "tagen", "tagen", "future", "negated", "planned"),
    ("Keine Fähre ist gefahren.", "ist gefahren", "fahren", "past", "negated", ""),
    ("Niemand kam.", "kam", "kommen", "past", "negated", ""),
    ("Verletzt wurde niemand.", "Verletzt wurde", "verletzen", "past", "passive negated", ""),
    ("Taucher fanden keine Risse.", "fanden", "finden", "past", "negated", ""),
    ("Der Rat kündigte am Montag Kürzungen an.", "kündigte", "ankündigen", "past", "", ""),
    ("Der Bürgermeister trat am Montag zurück.", "trat", "zurücktreten", "past", "", ""),
    ("Der Markt findet am Montag in der Halle statt.", "findet", "stattfinden", "present", "", ""),
    ("Der Bürgermeister ist am Montag zurückgetreten.", "zurückgetreten", "zurücktreten", "past", "", ""),
    ("Die Stadt gab am Montag Pläne bekannt.", "gab", "bekanntgeben", "past", "", ""),
    ("Die Polizei nahm am Montag zwei Männer fest.", "nahm", "festnehmen", "past", "", ""),
    ("Die Stadt wies den Vorwurf am Montag zurück.", "wies", "zurückweisen", "past", "", ""),
    ("Die beschädigte Brücke brach am Montag ein.", "brach", "einbrechen", "past", "", ""),
    ("Die am Montag verletzte Frau starb.", "starb", "sterben", "past", "", ""),
    ("Sein Werk steht seit Mai still.", "steht", "stillstehen", "present", "progressive", ""),
    ("Seit Mai steigen die Preise.", "steigen", "steigen", "present", "progressive", ""),
    ("Die Räte haben am Montag getagt.", "getagt", "tagen", "past", "", ""),
    ("Gegründet wurde die Firma 1921.", "Gegründet wurde", "gründen", "past", "passive", ""),
    ("Die Firma wurde 1921 in Talheim von Karl Roggen gegründet.", "gegründet", "gründen", "past", "passive", ""),
    ("Der Fluss hat Straßen und Brücken zerstört.", "zerstört", "zerstören", "past", "", ""),
]

NOUNS = [
    "Der Sturz der Regierung",
    "Ein Marsch für die Pflegerinnen",
    "Das Treffen und das Essen im Schloss",
    "Angriffe auf den Hafen, Streiks und Gespräche",
    "Im dritten Quartal des Jahres",
    "Die geschlossene Brücke und der gesperrte Weg",
]

CLAUSES: list[tuple[str, list[tuple[str, str | None, int | None]]]] = [
    # sentence, its clauses in the order of their verbs: text, link kind, index of the clause that says it
    ("Der Rat tagte am Montag.", [("Der Rat tagte am Montag", None, None)]),
    (
        "Die Fähre sank am Dienstag, sagte die Wache.",
        [("Die Fähre sank am Dienstag", None, 1), ("sagte die Wache", None, None)],
    ),
    (
        "Die Fähre sank am Dienstag, wie die Wache mitteilte.",
        [("Die Fähre sank am Dienstag", None, 1), ("die Wache mitteilte", None, None)],
    ),
    (
        "Der Rat sagte, dass er die Brücke schließen werde.",
        [("Der Rat sagte", None, None), ("er die Brücke schließen werde", "that", 0)],
    ),
    (
        "Der Rat teilte am Montag mit, die Brücke sei sicher.",
        [("Der Rat teilte am Montag mit", None, None), ("die Brücke sei sicher", None, 0)],
    ),
    (
        "Die Brücke sei sicher, teilte der Rat mit.",
        [("Die Brücke sei sicher", None, 1), ("teilte der Rat mit", None, None)],
    ),
    (
        "Die Firma wies am Mittwoch den Vorwurf zurück, sie habe im Mai gelogen.",
        [("Die Firma wies am Mittwoch den Vorwurf zurück", None, None), ("sie habe im Mai gelogen", None, 0)],
    ),
    (
        "Er wurde verhaftet, nachdem er die Grenze überquert hatte.",
        [("Er wurde verhaftet", None, None), ("er die Grenze überquert hatte", "after", None)],
    ),
    (
        "Bevor das Schiff sank, traf es einen Fels.",
        [("das Schiff sank", "before", None), ("traf es einen Fels", None, None)],
    ),
    (
        "Als der Alarm ertönte, ging die Crew.",
        [("der Alarm ertönte", "when", None), ("ging die Crew", None, None)],
    ),
    (
        "Der Hafen ist gesperrt, seit der Sturm am Montag begann.",
        [("Der Hafen ist gesperrt", None, None), ("der Sturm am Montag begann", "since", None)],
    ),
    (
        "Die Brücke bleibt zu, bis der Rat am Montag entscheidet.",
        [("Die Brücke bleibt zu", None, None), ("der Rat am Montag entscheidet", "until", None)],
    ),
    (
        "Während der Rat tagte, brannte das Rathaus.",
        [("der Rat tagte", "while", None), ("brannte das Rathaus", None, None)],
    ),
    (
        "Falls es regnet, fällt das Spiel aus.",
        [("es regnet", "if", None), ("fällt das Spiel aus", None, None)],
    ),
    (
        "Das Spiel fällt aus, wenn es am Montag regnet.",
        [("Das Spiel fällt aus", None, None), ("es am Montag regnet", "if", None)],
    ),
    (
        "Taucher fanden das Wrack und hoben es.",
        [("Taucher fanden das Wrack", None, None), ("hoben es", None, None)],
    ),
    (
        "Die Brücke wurde 1894 gebaut und 2014 erhöht.",
        [("Die Brücke wurde 1894 gebaut", None, None), ("2014 erhöht", None, None)],
    ),
    (
        "Der Rat will am Freitag beraten und am Montag entscheiden.",
        [("Der Rat will am Freitag beraten", None, None), ("am Montag entscheiden", None, None)],
    ),
    (
        "Die Firma, die 20 Leute beschäftigt, baute die Anlage ein.",
        [
            ("Die Firma, die 20 Leute beschäftigt, baute die Anlage ein", None, None),
            ("die 20 Leute beschäftigt", "relative", None),
        ][::-1],
    ),
    (
        "Der Rat hat die Pläne, die 2019 entstanden, am Montag beschlossen.",
        [
            ("die 2019 entstanden", "relative", None),
            ("Der Rat hat die Pläne, die 2019 entstanden, am Montag beschlossen", None, None),
        ],
    ),
    (
        "Ein Mann, mit dem sie am Montag sprach, starb.",
        [
            ("mit dem sie am Montag sprach", "relative", None),
            ("Ein Mann, mit dem sie am Montag sprach, starb", None, None),
        ],
    ),
    (
        "Er sagte, er habe es getan, weil er arm gewesen sei.",
        [("Er sagte", None, None), ("er habe es getan", None, 0), ("er arm gewesen sei", "weil", 0)],
    ),
    (
        "Der Rat sagte, dass er am Montag getagt und am Dienstag entschieden habe.",
        [("Der Rat sagte", None, None), ("er am Montag getagt und am Dienstag entschieden habe", "that", 0)],
    ),
    (
        "Der Rat beschloss am Montag, die Brücke im Mai zu sperren.",
        [("Der Rat beschloss am Montag", None, None), ("die Brücke im Mai zu sperren", None, None)],
    ),
    (
        "Am Montag, dem 3. Juni, schloss die Stadt die Brücke.",
        [("Am Montag, dem 3. Juni, schloss die Stadt die Brücke", None, None)],
    ),
    (
        "Der Bürgermeister, Jan Holt, sagte nichts.",
        [("Der Bürgermeister, Jan Holt, sagte nichts", None, None)],
    ),
    (
        "Der Rat schloss Brücken, Straßen und Schulen.",
        [("Der Rat schloss Brücken, Straßen und Schulen", None, None)],
    ),
    (
        "Einen Tag bevor das Schiff sank, kam ein Sturm auf.",
        [("das Schiff sank", "before", None), ("kam ein Sturm auf", None, None)],
    ),
    (
        "Ein Techniker hatte am Montag, einen Tag bevor die Bahn brach, Risse gemeldet.",
        [
            ("die Bahn brach", "before", None),
            ("Ein Techniker hatte am Montag, einen Tag bevor die Bahn brach, Risse gemeldet", None, None),
        ],
    ),
    (
        "„Das Schiff sank“, sagte er. „Wir wissen es.“",
        [("Das Schiff sank", None, 1), ("sagte er", None, None), ("Wir wissen es", None, 1)],
    ),
    (
        "Die Bürgermeisterin sagte: „Wir bauen sie neu. Das kann Jahre dauern.“",
        [
            ("Die Bürgermeisterin sagte", None, None),
            ("Wir bauen sie neu", None, 0),
            ("Das kann Jahre dauern", None, 0),
        ],
    ),
]

KINDS = [
    ("Das Schiff sank.", "event", ""),
    ("Die Bürgermeisterin sagte nichts.", "speech", "report"),
    ("Die Bürgermeisterin bestritt es.", "speech", "deny"),
    ("Die Brücke ist alt.", "state", ""),
    ("Die Brücke ist seit Mai gesperrt.", "state", ""),
    ("Die Firma besitzt das Schiff.", "state", ""),
    ("Die Polizei ermittelt.", "process", ""),
    ("Der Kampf dauerte an.", "process", ""),
    ("Der Rat hofft auf ein Ende.", "event", "plan"),
]

HABITS = [("Sie fährt jeden Tag.", True), ("Sie fährt täglich um zwölf.", True), ("Sie fuhr um zwölf.", False)]

SUBJECTS = [
    ("Der Hafenmeister ging.", "Der Hafenmeister", "hafenmeister", None),
    ("Am Montag ging der Hafenmeister.", "der Hafenmeister", "hafenmeister", None),
    ("Den Hafenmeister entließ die Stadt am Montag.", "die Stadt", "stadt", None),
    ("Holts Äußerung fiel am Montag.", "Holts Äußerung", "äußerung", "Holts"),
    ("Die Erklärung der Bank folgte am Montag.", "Die Erklärung der Bank", "erklärung", "der Bank"),
]

BELONGS = [
    # text, phrase, the clause that it dates (None: it describes a noun)
    ("Der Rat tagte am Montag.", "Montag", "Der Rat tagte am Montag"),
    ("Im August schloss der Rat die Brücke.", "August", "Im August schloss der Rat die Brücke"),
    ("Er ging, nachdem das Schiff am Montag gesunken war.", "Montag", "das Schiff am Montag gesunken war"),
    ("Sie sagte am Freitag, dass er schließe.", "Freitag", "Sie sagte am Freitag"),
    ("Sie sagte, dass er am Freitag schließe.", "Freitag", "er am Freitag schließe"),
    ("Er schließe im September, sagte sie am Freitag.", "Freitag", "sagte sie am Freitag"),
    ("Der Rat, der am Montag tagte, ging.", "Montag", "der am Montag tagte"),
    ("Der Rat, der nie tagte, ging am Montag.", "Montag", "Der Rat, der nie tagte, ging am Montag"),
    ("Der Rat hat das am Montag beschlossen.", "Montag", "Der Rat hat das am Montag beschlossen"),
    ("Der am Montag verhaftete Mann schweigt.", "Montag", None),
    ("Die am Montag beginnende Messe ist ausverkauft.", "Montag", None),
    ("Die Sitzung vom Montag war kurz.", "Montag", None),
    ("Die Flut des vergangenen Jahres hat die Stadt zerstört.", "des vergangenen Jahres", None),
]

DIRECTIONS = [
    ("Die Räte stritten und werden sich am Freitag wieder treffen.", "2024-11-15"),
    # text, and the value of its phrase on Wednesday 13 November 2024
    ("Der Rat tagte am Freitag.", "2024-11-08"),
    ("Der Rat hat am Freitag getagt.", "2024-11-08"),
    ("Die Frist wurde bis zum 30. Juni verlängert.", "2025-06-30"),
    ("Der Prozess wurde auf Freitag verschoben.", "2024-11-15"),
    ("Der Rat hatte am Freitag getagt.", "2024-11-08"),
    ("Der Rat tagt am Freitag.", "2024-11-15"),
    ("Am Freitag tagt der Rat.", "2024-11-15"),
    ("Der Rat wird am Freitag tagen.", "2024-11-15"),
    ("Der Rat will am Freitag tagen.", "2024-11-15"),
    ("Der Rat könnte am Freitag tagen.", "2024-11-15"),
    ("Der Rat muss am Freitag tagen.", "2024-11-15"),
    ("Wenn der Rat am Freitag tagt, gehen wir.", "2024-11-15"),
    ("Sie sagte, er habe am Freitag getagt.", "2024-11-08"),
    ("Sie sagte, er werde am Freitag tagen.", "2024-11-15"),
    ("Sie sagte, die Brücke werde am Freitag geschlossen.", "2024-11-15"),
    ("Der Rat beschloss, am Freitag zu tagen.", "2024-11-15"),
    ("Er bestreitet, am Freitag gelogen zu haben.", "2024-11-08"),
    ("Die Bank soll am Freitag gelogen haben.", "2024-11-08"),
    ("Die Brücke ist seit Freitag gesperrt.", "2024-11-08"),
    ("Die Polizei ermittelt seit Oktober.", "2024-10"),
    ("Die Ausstellung läuft bis Mai.", "2025-05"),
    ("Die Ausstellung lief bis Mai.", "2024-05"),
    ("Ab Freitag gelten neue Regeln.", "2024-11-15"),
    ("Die Straße ist seit dem Unfall am Freitag gesperrt.", "2024-11-08"),
    ("Die Straße bleibt bis zum Fest am Freitag gesperrt.", "2024-11-15"),
    ("Der Vertrag gilt ab dem 1. Oktober.", "2024-10-01"),
    ("Der Rat verschob die Sitzung auf Freitag.", "2024-11-15"),
    ("Der am Freitag verhaftete Mann schweigt.", "2024-11-08"),
    ("Der für Freitag geplante Streik fällt aus.", "2024-11-15"),
    ("Im Dezember kommen viele Gäste.", "2024-12"),
    ("Im August kommen viele Gäste.", "2024-08"),
    ("Im August kamen viele Gäste.", "2024-08"),
    ("Im Dezember kamen viele Gäste.", "2023-12"),
]
