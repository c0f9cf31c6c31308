"""Days inside what somebody says: "that" opens a clause, and the day looks where that clause does."""

import pytest
from told import assert_told

import grammar

# published, text, where each time begins
CONTENTS = [
    # --- the clause opens with "that" ---
    ("2003-05-14", "The mayor said that Saturday's blast was an accident.", "2003-05-10"),
    ("2003-05-14", "It became clear that Sunday's talks had failed.", "2003-05-11"),
    ("2003-05-14", "Reports that Friday's strike is off were denied.", "2003-05-09"),
    ("2003-05-14", "He said that last Friday's strike was legal.", "2003-05-09"),
    ("2003-05-14", "Doctors said that Monday a second child was ill.", "2003-05-12"),
    ("2003-05-14", "She believes that April was the coldest on record.", "2003-04"),
    ("2003-05-14", "He said that Tuesday evening's concert was full.", "2003-05-13T18"),
    ("2003-05-14", "He pledged that Friday's march will be peaceful.", "2003-05-16"),
    ("2003-05-14", "He said that July 1 would be a holiday.", "2003-07-01"),
    ("2003-05-14", "They hoped that November would bring rain.", "2003-11"),
    ("2003-05-14", "He fears that Sunday could turn violent.", "2003-05-18"),
    # --- or without it ---
    ("2003-05-14", "He pledged Friday's march will be peaceful.", "2003-05-16"),
    ("2003-05-14", "He said July 1 would be a holiday.", "2003-07-01"),
    ("2003-05-14", "He said Friday's march was peaceful.", "2003-05-09"),
    ("2003-05-14", "They hoped November would bring rain.", "2003-11"),
    ("2003-05-14", "He said Friday is the deadline.", "2003-05-16"),
    ("2003-05-14", "Aides hope that Sunday is the end of it.", "2003-05-18"),
    ("2003-05-14", "Police said Friday will be busy.", "2003-05-16"),
    ("2003-05-14", "He said Friday was the deadline.", "2003-05-09"),
    ("2003-05-14", "He said Monday the march will be peaceful.", "2003-05-12"),
    # --- "following" as a preposition ---
    ("2003-05-14", "Shares fell following Friday's vote.", "2003-05-09"),
    ("2003-05-14", "In the three years following 5 April 1997 it grew.", "1997-04-06"),
    ("2003-05-14", "In the 12 months preceding January 1997 it shrank.", "1996-01"),
    ("2003-05-14", "He came in May 1990 and left on the following 23 October.", "1990-05 1990-10-23"),
    ("2003-05-14", "He came on 3 March 1990 and left the following Friday.", "1990-03-03 1990-03-09"),
    # --- it points at a day that was told ---
    ("2003-05-14", "He fell ill on 3 March 1991; that Sunday's match was lost.", "1991-03-03 1991-03-03"),
    ("2003-05-14", "In June 1990 he left. He had spoken at that Friday's meeting.", "1990-06 1990-06-01"),
    ("2003-05-14", "In June 1990 he wrote that summer to a friend.", "1990-06 1990-06"),
    ("2003-05-14", "In March 1990 they learned that Monday that he was dead.", "1990-03 1990-02-26"),
]


@pytest.mark.parametrize(("published", "text", "told"), CONTENTS, ids=[text for _, text, _ in CONTENTS])
def test_a_day_inside_what_is_said_looks_where_its_clause_does(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The mayor said that Saturday's blast was an accident.", "Saturday"),
        ("It is known that May 5 was the day.", "May 5"),
        ("The storm hit that Saturday.", "that Saturday"),
        ("He spoke at that Saturday's meeting.", "that Saturday"),
    ],
)
def test_the_word_that_belongs_to_the_phrase_only_where_it_points(text: str, phrase: str) -> None:
    assert [one.text for one in grammar.find(text, published="2003-05-14")][:1] == [phrase]
