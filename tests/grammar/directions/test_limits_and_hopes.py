"""Where the times of a limit, of a hope and of what had been hoped lie, and verbs with more than one word between them.

A table of (published, text, where the times of the text begin, in order).
"""

from __future__ import annotations

import pytest
from told import assert_told

from grammar.clauses.clause_reader import read_clauses

ROWS = [
    # --- what is so has its limit to come ---
    ("1991-07-16", "She sees no upturn before the fourth quarter.", "1991-10-01"),
    ("1992-01-08", "The owner does not expect much trade before summer.", "1992-06-01"),
    ("2001-07-30", "The mayor is sure of a pact before Christmas.", "2001-12-25"),
    ("2001-07-30", "The firm is short of cash until May.", "2002-05"),
    ("2001-07-30", "They want the wall mended before winter.", "2001-12-01"),
    ("2001-07-30", "He recalls the calm before Easter.", "2001-04-15"),
    ("2001-07-30", "There is no record of the firm before March.", "2001-03"),
    ("2001-07-30", "Sales are better than before Easter.", "2001-04-15"),
    ("2001-07-30", "The guard says the man fled before Friday.", "2001-07-27"),
    # --- what is only hoped for, or thought likely ---
    ("2014-06-23", "i want it to be friday night already", "2014-06-27T21"),
    ("2010-04-20", "The airline says maybe Thursday.", "2010-04-22"),
    ("2010-04-20", "It was perhaps Thursday when he left.", "2010-04-15"),
    # --- what had been hoped or asked for may be over ---
    ("1998-01-09", "The utility had hoped to restore the line by Thursday evening.", "1998-01-08T18"),
    ("1998-01-09", "The utility had hoped to restore the line by Saturday evening.", "1998-01-10T18"),
    ("1992-11-12", "Dealers did not want to lend across Veterans Day.", "1992-11-11"),
    ("1992-11-12", "They will lend again on Veterans Day.", "1993-11-11"),
    # --- what is called for a day ---
    ("1989-11-24", "The strike, called for noon on Monday, would go ahead, they said.", "1989-11-27T12"),
    ("1993-04-05", "The meeting called for April 27 has been put off.", "1993-04-27"),
    ("1993-04-05", "The strike called for Saturday was averted.", "1993-04-03"),
    ("1993-04-05", "The reform called for by voters on Friday was passed.", "1993-04-02"),
    # --- an adjective makes a noun of what may be a verb ---
    ("1992-04-10", "Final returns from Thursday's vote gave them 336 seats.", "1992-04-09"),
    ("1992-04-10", "Early counts from Thursday's vote gave them 336 seats.", "1992-04-09"),
    ("1992-04-10", "The final starts on Friday.", "1992-04-10"),
    # --- an aside says once more what was named ---
    (
        "1992-05-21",
        "The panel won't hear the case, a suit brought by nurses last year, until June 11.",
        "1991 1992-06-11",
    ),
    # --- one clause says what is set, another what is over ---
    ("2012-10-06", "They won Friday night. Homecoming is Friday.", "2012-10-05T21 2012-10-12"),
    (
        "1989-10-30",
        "It hopes to pay the loan by February. Since Lee bought Acme in February, debt has grown.",
        "1990-02 1989-02",
    ),
    # --- in how long something used to be done ---
    ("2002-10-18", "The gang used to clear a ship in four days.", "P4D"),
]


@pytest.mark.parametrize(("published", "text", "starts"), ROWS, ids=[text for _, text, _ in ROWS])
def test_limits_and_hopes(published, text, starts):
    assert_told(published, text, starts)


@pytest.mark.parametrize(
    "between",
    ["meanwhile", "at last", "in fact", "by then", "however", "twice", ", in fact,", ", however,", ", of course,"],
)
def test_words_between_auxiliary_and_verb(between):
    text = f"The army had {between} stormed the pass.".replace(" ,", ",")
    (clause,) = read_clauses(text).clauses
    assert (clause.tense, clause.lemma, clause.perfect) == ("past", "storm", True)


def test_what_stands_between_two_verbs_joins_no_others():
    clauses = read_clauses("He had a house, and sold it.").clauses
    assert [clause.lemma for clause in clauses] == ["have", "sell"]
