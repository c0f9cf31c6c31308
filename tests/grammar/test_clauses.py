"""Sentences, verb groups and clauses, as tables; the words of every class are of a language, the classes are not.

The tables here are English, those of ``german_clauses`` German; every test reads both.
"""

from __future__ import annotations

from itertools import pairwise

import german_clauses as german
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grammar import find, read_clauses
from grammar.attachment.attach import attributive, clause_of, noun_after
from grammar.attachment.nominal import before_noun

PUBLISHED = "2024-11-11"


def clauses(text: str, language: str = "en"):
    return read_clauses(text, language=language).clauses


def both(english, other):
    """The rows of both tables, each with its language, named by their first cell."""
    rows = [("en", row) for row in english] + [("de", row) for row in other]
    return [pytest.param(code, row, id=f"{code} {row if isinstance(row, str) else row[0]}") for code, row in rows]


# --- sentences ---

SENTENCES = [
    # one sentence in each piece
    ["Mr. Ray left at 3 p.m. on Monday.", "He said nothing."],
    ["He was ill.", "After that he said no.", "Ray looked at the sun.", "Jane lives at no. 5 and in Peoria, Ill. Bob"],
    ["The U.S. Senate voted.", "It passed 51-49."],
    ["It left the U.S.", "The crew followed."],  # a sentence may end with an abbreviation
    ["J. K. Rowling wrote it.", "She won."],
    ["Dr. A. B. Ray, of St. Mary's, met Sen. Jane Roe on Jan. 5.", "Nobody came."],
    ["It cost $3.5 million.", "Version 2.10.1 fixed it."],
    ["“It sank,” he said.", "“We know why.”"],
    ["“Why did it sink?” she asked.", "Nobody knew."],
    ["He asked: “Why?”", "“Because,” she said."],
    ["Stop!", "Why?", "It sank…", "Nobody came."],
    ["PORT CALLOW, March 8 (Reuters) - The ferry sank.", "Nobody died."],
    ["VARNBECK — The council met on Monday."],
    ["It closed at 5 p.m. and opened at 6 a.m. the next day."],
    ["It closed at 5 p.m.", "The next day it opened."],
    ["The firm, Bolt Inc., was sold.", "It made bolts."],
    ["See No. 5 of the list.", "It is new."],
    ["It happened on 5 Nov. 2024 in Varnbeck."],
    ["A headline without a stop", "The text begins here."],
    ["- One of the list", "- Two of the list"],
    ["It was “the end.”", "Nobody came."],
]


@pytest.mark.parametrize(("language", "pieces"), both(SENTENCES, german.SENTENCES))
def test_sentences(language, pieces):
    text = pieces[0]
    for before, piece in pairwise(pieces):
        text += (" " if before[-1] in ".!?…”“" else "\n") + piece  # without a mark only a line break parts them
    assert [
        text[sentence.start : sentence.end] for sentence in read_clauses(text, language=language).sentences
    ] == pieces


@pytest.mark.parametrize("ending", ["\r\n\r\n", "\n\n", "\n \t\n", "\n\n\n"])
def test_a_blank_line_ends_a_sentence(ending):
    text = f"no stop here{ending}and none there"
    assert [text[s.start : s.end] for s in read_clauses(text).sentences] == ["no stop here", "and none there"]


PIECES = st.sampled_from(
    [
        *("The ship sank", "Mr.", "U.S.", "p.m.", "he said", "Monday", "3.5", "é", "🎉", "'s", "n't"),
        *(
            "dass",
            "der Rat",
            "hat",
            "tagte",
            "getagt",
            "zu tagen",
            "und",
            "die",
            "am Montag",
            "sagte er",
            "wenn",
            "wie",
        ),
        *("after", "that", "and", "if", "which", "will", "not", *" .!…,;:-()“”", "\n", "\r\n", "\n\n", "\u00a0"),
    ]
)
TEXTS = st.one_of(
    st.lists(PIECES, max_size=30).map("".join), st.lists(PIECES, max_size=30).map(" ".join), st.text(max_size=40)
)


@given(TEXTS, st.sampled_from(["en", "de"]))
@settings(max_examples=400, deadline=None)
def test_any_text_is_parted_without_loss_or_overlap(text, language):
    reading = read_clauses(text, language=language)
    position = 0
    for sentence in reading.sentences:
        assert text[position : sentence.start].strip() == ""  # what is between sentences is white space
        assert sentence.start < sentence.end
        assert text[sentence.start : sentence.end].strip() == text[sentence.start : sentence.end]
        position = sentence.end
    assert text[position:].strip() == ""
    for clause in reading.clauses:
        home = reading.sentences[clause.sentence]
        assert home.start <= clause.start < clause.end <= home.end
        assert clause.start <= clause.verb[0] < clause.verb[1] <= clause.end
        assert clause.content_of is None or 0 <= clause.content_of < len(reading.clauses)
        assert clause.parent is None or 0 <= clause.parent < len(reading.clauses)
        assert clause.quoted is None or 0 <= clause.quoted < len(reading.quotations)


# --- verb groups ---

VERBS = [
    # sentence, verb group, lemma, tense, marks (perfect, progressive, passive, negated), modality
    ("The bridge closed.", "closed", "close", "past", "", ""),
    ("The bridge closes today.", "closes", "close", "present", "", ""),
    ("They close it.", "close", "close", "present", "", ""),
    ("The ship sank.", "sank", "sink", "past", "", ""),
    ("The bridge was closed.", "was closed", "close", "past", "passive", ""),
    ("The bridge has closed.", "has closed", "close", "present", "perfect", ""),
    ("The bridge had closed.", "had closed", "close", "past", "perfect", ""),
    ("The mayor had lied.", "had lied", "lie", "past", "perfect", ""),
    ("The bridge has been closed.", "has been closed", "close", "present", "perfect passive", ""),
    ("The bridge is being repaired.", "is being repaired", "repair", "present", "progressive passive", ""),
    ("The ferry had been leaking.", "had been leaking", "leak", "past", "perfect progressive", ""),
    ("Police are investigating.", "are investigating", "investigate", "present", "progressive", ""),
    ("The council will meet.", "will meet", "meet", "future", "", "planned"),
    ("He'll go.", "'ll go", "go", "future", "", "planned"),
    ("They’ll go.", "’ll go", "go", "future", "", "planned"),
    ("The bridge will be closed.", "will be closed", "close", "future", "passive", "planned"),
    ("The council is to meet.", "is to meet", "meet", "present", "", "planned"),
    ("The bridge was to open.", "was to open", "open", "past", "", "planned"),
    ("The council is expected to meet.", "is expected to meet", "meet", "present", "", "planned"),
    ("The trial is due on 11 May.", "is due", "be", "present", "", "planned"),
    ("The council is going to meet.", "is going to meet", "meet", "present", "", "planned"),
    ("The council is likely to meet.", "is likely to meet", "meet", "present", "", "possible"),
    ("The council may meet.", "may meet", "meet", "present", "", "possible"),
    ("The council could meet.", "could meet", "meet", "present", "", "possible"),
    ("It might have been cancelled.", "might have been cancelled", "cancel", "present", "perfect passive", "possible"),
    ("The council would meet.", "would meet", "meet", "present", "", "would"),
    ("The bank must pay.", "must pay", "pay", "present", "", "duty"),
    ("They should have left.", "should have left", "leave", "present", "perfect", "duty"),
    ("He ought to resign.", "ought to resign", "resign", "present", "", "duty"),
    ("The council has not met.", "has not met", "meet", "present", "perfect negated", ""),
    ("The council did not meet.", "did not meet", "meet", "past", "negated", ""),
    ("The council didn't meet.", "didn't meet", "meet", "past", "negated", ""),
    ("The council didn’t meet.", "didn’t meet", "meet", "past", "negated", ""),
    ("The council will not meet.", "will not meet", "meet", "future", "negated", "planned"),
    ("The council won't meet.", "won't meet", "meet", "future", "negated", "planned"),
    ("The council cannot meet.", "cannot meet", "meet", "present", "negated", "possible"),
    ("The council can't meet.", "can't meet", "meet", "present", "negated", "possible"),
    ("The council has never met.", "has never met", "meet", "present", "perfect negated", ""),
    ("The plan never worked.", "worked", "work", "past", "negated", ""),
    ("No ferry has sailed.", "has sailed", "sail", "present", "perfect negated", ""),
    ("Nobody came.", "came", "come", "past", "negated", ""),
    ("Divers found no cracks.", "found", "find", "past", "negated", ""),
    ("The council has also quickly met.", "has also quickly met", "meet", "present", "perfect", ""),
]


@pytest.mark.parametrize(("language", "row"), both(VERBS, german.VERBS))
def test_verb_groups(language, row):
    text, verb, lemma, tense, marks, modality = row
    (clause,) = clauses(text, language)
    names = ("perfect", "progressive", "passive", "negated")
    told = " ".join(name for name in names if getattr(clause, name))
    assert (text[slice(*clause.verb)], clause.lemma, clause.tense, told, clause.modality) == (
        *(verb, lemma, tense, marks, modality),
    )


NOUNS = [
    "The fall of the government",
    "A march in support of the nurses",
    "The president's plan for the port",
    "The building and the meeting",
    "Attacks on the port, strikes and talks",
    "In the third quarter of 2023",
]


@pytest.mark.parametrize(("language", "text"), both(NOUNS, german.NOUNS))
def test_nouns_are_no_verbs(language, text):
    assert [text[slice(*clause.verb)] for clause in clauses(text, language)] == []


# --- clauses of whole sentences ---

CLAUSES = [
    # sentence, its clauses: text, link kind, index of the clause that says it
    ("The council met on Monday.", [("The council met on Monday", None, None)]),
    ("In August, the council closed the bridge.", [("the council closed the bridge", None, None)]),
    ("Meanwhile, on Monday, the court ruled.", [("the court ruled", None, None)]),
    (
        "The ferry sank on Tuesday night, the coastguard said.",
        [("The ferry sank on Tuesday night", None, 1), ("the coastguard said", None, None)],
    ),
    (
        "The council said that it will close the bridge.",
        [("The council said", None, None), ("it will close the bridge", "that", 0)],
    ),
    ("He told reporters the ship was safe.", [("He told reporters", None, None), ("the ship was safe", None, 0)]),
    (
        "The company denied on Wednesday that it had used cheap cement.",
        [("The company denied on Wednesday", None, None), ("it had used cheap cement", "that", 0)],
    ),
    (
        "He was arrested after he crossed the border.",
        [("He was arrested", None, None), ("he crossed the border", "after", None)],
    ),
    (
        "Before the ship sank, it struck a rock.",
        [("the ship sank", "before", None), ("it struck a rock", None, None)],
    ),
    (
        "When the alarm sounded, the crew left.",
        [("the alarm sounded", "when", None), ("the crew left", None, None)],
    ),
    (
        "The port has been closed since the storm hit on Monday.",
        [("The port has been closed", None, None), ("the storm hit on Monday", "since", None)],
    ),
    (
        "Unless it rains, the match will start at noon.",
        [("it rains", "if", None), ("the match will start at noon", None, None)],
    ),
    (
        "The council may close the bridge if the cracks widen.",
        [("The council may close the bridge", None, None), ("the cracks widen", "if", None)],
    ),
    ("Divers found the wreck and raised it.", [("Divers found the wreck", None, None), ("raised it", None, None)]),
    (
        "The army seized the town in 1918 but lost it in 1920.",
        [("The army seized the town in 1918", None, None), ("lost it in 1920", None, None)],
    ),
    (
        "The firm, which employs 20 people, fitted the system.",
        [
            ("which employs 20 people", "relative", None),
            ("The firm, which employs 20 people, fitted the system", None, None),
        ],
    ),
    (
        "The man who stole the car was jailed.",
        [("who stole the car", "relative", None), ("The man who stole the car was jailed", None, None)],
    ),
    (
        "A survey carried out in late 2023 found no cracks, she said.",
        [
            ("A survey carried out in late 2023", None, 2),
            ("A survey carried out in late 2023 found no cracks", None, 2),
            ("she said", None, None),
        ],
    ),
    (
        "He said he did it because he was poor.",
        [("He said", None, None), ("he did it", None, 0), ("he was poor", "because", 0)],
    ),
    (
        "“It sank,” he said. “We know why.”",
        [("It sank", None, 1), ("he said", None, None), ("We know why", None, 1)],
    ),
    (
        "“We will rebuild. It may take years,” the mayor said on Monday.",
        [("We will rebuild", None, 2), ("It may take years", None, 2), ("the mayor said on Monday", None, None)],
    ),
    (
        "The mayor said: “We will rebuild. It may take years.”",
        [("The mayor said", None, None), ("We will rebuild", None, 0), ("It may take years", None, 0)],
    ),
]


@pytest.mark.parametrize(("language", "row"), both(CLAUSES, german.CLAUSES))
def test_clauses(language, row):
    text, wanted = row
    found = clauses(text, language)
    assert [(text[c.start : c.end], c.link and c.link.kind, c.content_of) for c in found] == wanted
    for clause in found:
        if clause.link is not None:
            word = text[clause.link.start : clause.link.end].lower()
            assert language != "en" or word in {clause.link.kind, "which", "who", "unless"}


KINDS = [
    # sentence, kind and whether it is denied of its last clause
    ("The ship sank.", "event", ""),
    ("The mayor said nothing.", "speech", "report"),
    ("The mayor denied it.", "speech", "deny"),
    ("The bridge is old.", "state", ""),
    ("The firm owns the ship.", "state", ""),
    ("Police are investigating.", "process", ""),
    ("The fight continued.", "process", ""),
    ("The council hopes to reopen.", "event", "plan"),
]


@pytest.mark.parametrize(("language", "row"), both(KINDS, german.KINDS))
def test_kinds(language, row):
    text, kind, speech = row
    (clause,) = clauses(text, language)
    assert (clause.kind, clause.speech) == (kind, speech)


HABITS = [("It sails every day.", True), ("It usually sails at noon.", True), ("It sailed at noon.", False)]


@pytest.mark.parametrize(("language", "row"), both(HABITS, german.HABITS))
def test_habits(language, row):
    text, habitual = row
    assert [clause.habitual for clause in clauses(text, language)] == [habitual]


SUBJECTS = [
    ("The harbour master left.", "The harbour master", "master", None),
    ("The mayor of the town left.", "The mayor of the town", "mayor", None),
    ("Coldwell’s remarks came on Monday.", "Coldwell’s remarks", "remarks", "Coldwell"),
    ("The board's statement came on Monday.", "The board's statement", "statement", "The board"),
]


@pytest.mark.parametrize(("language", "row"), both(SUBJECTS, german.SUBJECTS))
def test_subjects(language, row):
    text, subject, head, possessor = row
    (clause,) = clauses(text, language)
    found = clause.subject
    assert found is not None
    assert (text[found.start : found.end], found.head) == (subject, head)
    assert (found.possessor and text[slice(*found.possessor)]) == possessor
    assert found.speech == (possessor is not None)


# --- quotations ---


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“It sank,” he said. “We know why.”", ["“It sank,”", "“We know why.”"]),
        ('He said: "It sank." Then he left.', ['"It sank."']),
        ("«Es sank», sagte er.", ["«Es sank»"]),
        ("„Es sank“, sagte er.", ["„Es sank“"]),
        ("The 6” pipe and 5'10\" man", []),
        ("“One.\n\n“Two.”", ["“One.\n\n“Two.”"]),  # a paragraph that opens with a mark goes on with the quotation
        ("“Never closed.\n\nAnother paragraph.", ["“Never closed."]),
        ("It’s the ship’s end.", []),
    ],
)
def test_quotations(text, quoted):
    assert [text[q.start : q.end] for q in read_clauses(text).quotations] == quoted


def test_a_clause_knows_its_quotation():
    text = "The mayor said: “We will rebuild. It may take years.” She left."
    assert [clause.quoted for clause in clauses(text)] == [None, 0, 0, None]


# --- where a phrase belongs ---

BELONGS = [
    # text, phrase, the clause that it dates (None: it describes a noun)
    ("The council met on Monday.", "Monday", "The council met on Monday"),
    ("In August, the council closed the bridge.", "August", "the council closed the bridge"),
    ("He left after the ship sank on Monday.", "Monday", "the ship sank on Monday"),
    ("The mayor said on Friday that it will close.", "Friday", "The mayor said on Friday"),
    ("The mayor said that it will close on Friday.", "Friday", "it will close on Friday"),
    ("It will close until September, the council said on Friday.", "Friday", "the council said on Friday"),
    ("It will close until September, the council said on Friday.", "September", "It will close until September"),
    ("Tuesday's ruling angered the firm.", "Tuesday", None),
    (
        "The mill reported third-quarter results on Monday.",
        "Monday",
        "The mill reported third-quarter results on Monday",
    ),
    ("Third-quarter sales fell.", "Third-quarter", "Third-quarter sales fell"),
    ("They discussed Monday’s vote.", "Monday", None),
]


@pytest.mark.parametrize(("language", "row"), both(BELONGS, german.BELONGS))
def test_the_clause_of_a_phrase(language, row):
    text, words, clause = row
    reading = read_clauses(text, language=language)
    phrase = next(p for p in find(text, published=PUBLISHED, language=language) if p.text == words)
    index = clause_of(text, reading, phrase, language)
    assert (index if index is None else text[reading.clauses[index].start : reading.clauses[index].end]) == clause
    described = attributive(text, phrase, language) or before_noun(text, phrase, language)
    assert described == (clause is None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mill reported third-quarter results on Monday.", "third-quarter"),
        ("It will publish October sales.", "October"),
        ("She published October data on Friday.", "October"),
    ],
)
def test_a_time_that_names_a_noun_dates_no_verb_before_it(text, words):
    phrase = next(p for p in find(text, published=PUBLISHED) if p.text == words)
    assert clause_of(text, read_clauses(text), phrase) is None


@pytest.mark.parametrize(
    ("text", "words", "lemma"),
    [
        ("a day after the sinking of the ship", "the sinking", "sink"),
        ("a day after the Port Callow election, in which", "the Port Callow election", "elect"),
        ("two weeks before its arrival", "its arrival", "arrive"),
    ],
)
def test_the_noun_after_a_signal(text, words, lemma):
    (phrase,) = find(text, published=PUBLISHED)
    assert phrase.signal is not None
    noun = noun_after(text, phrase.signal[1], len(text))
    assert noun is not None
    assert (text[noun.start : noun.end], noun.lemma) == (words, lemma)


# --- pure ---


def test_the_same_clauses_twice():
    text = " ".join(row[0] for row in CLAUSES)
    first = read_clauses(text)
    read_clauses.cache_clear()
    assert read_clauses(text) == first
