"""Bare dates behind one with its year: which go on from it, and which lie before it."""

import pytest
from told import assert_told

# published, text, where each time begins
BACK = [
    # --- what came before ---
    ("2021-10-06", "She was charged on 7 May 2018, having been arrested on 2 March.", "2018-05-07 2018-03-02"),
    ("2021-10-06", "She was charged on 7 May 2018 after she was stopped on 2 April.", "2018-05-07 2018-04-02"),
    ("2021-10-06", "She was charged on 7 May 2018, following her arrest in December.", "2018-05-07 2017-12"),
    ("2021-10-06", "She was charged on 7 May 2018 after a search on 2 December.", "2018-05-07 2017-12-02"),
    ("2021-10-06", "Before she was charged on 7 May 2018, she was stopped on 2 April.", "2018-05-07 2018-04-02"),
    ("2021-10-06", "In March 2018 he was jailed after a trial that opened in November.", "2018-03 2017-11"),
    ("2021-10-06", "He was charged on 27 May 2018, having been dismissed on the 3rd.", "2018-05-27 2018-05-03"),
    ("2021-10-06", "On 7 February 2018 he was held. He had fled in December.", "2018-02-07 2017-12"),
    ("2021-10-06", "She was charged on 7 May 2018. She had been held on 2 April.", "2018-05-07 2018-04-02"),
    # --- of a noun, or what was told then ---
    ("2021-10-06", "On 7 May 2018 he appealed against the ruling of 26 April.", "2018-05-07 2018-04-26"),
    ("2021-10-06", "The note of 7 May 2018 answered one of 26 April.", "2018-05-07 2018-04-26"),
    ("2021-10-06", "The claim of 7 May 2018 is against an order dated 26 April.", "2018-05-07 2018-04-26"),
    ("2021-10-06", "On 7 May 2018 the jury heard that the blaze began on 2 April.", "2018-05-07 2018-04-02"),
    ("2021-10-06", "On 7 May 2018 the board passed a plan that took effect on 2 April.", "2018-05-07 2018-04-02"),
    # --- what somebody was charged with ---
    ("2021-10-06", "She was charged on 7 May 2018 with thefts between 2 and 6 April.", "2018-05-07 2018-04-02"),
    ("2021-10-06", "In March 2018 he was jailed for a robbery in December.", "2018-03 2017-12"),
    ("2021-10-06", "On 7 May 2018 she was convicted of fraud in October.", "2018-05-07 2017-10"),
    # --- what is yet to come ---
    ("2020-09-02", "The fair is on 14 November 2020; early bookings end September 25.", "2020-11-14 2020-09-25"),
    ("2020-09-02", "The fair will be held on 14 November 2020, and bids are due October 2.", "2020-11-14 2020-10-02"),
    ("2020-09-02", "The trial opens on 14 November 2020, after a hearing on September 25.", "2020-11-14 2020-09-25"),
]
ON = [
    # since when something is so tells of no later date, and a year owns what was put off
    ("2021-03-17", "Since taking office in May 2017 he has made 30 trips; one was in November.", "2017-05 2020-11"),
    ("2021-03-17", "The 2020 season, delayed from March 26 to July 23, ended on Oct. 27.",
     "2020 2020-03-26 2020-07-23 2020-10-27"),
    # what had been hoped for is over
    ("2021-03-17", "She had hoped to be back by Christmas.", "2020-12-25"),
    ("2021-03-17", "She hoped to be back by Christmas.", "2021-12-25"),
    ("2021-10-06", "She was held on 7 May 2018 and jailed on 2 April.", "2018-05-07 2019-04-02"),
    ("2021-10-06", "On 7 May 2018 she was held, and on 2 April she was jailed.", "2018-05-07 2019-04-02"),
    ("2021-10-06", "She was jailed on 7 May 2018 and freed on 2 December.", "2018-05-07 2018-12-02"),
    ("2021-10-06", "Born on 7 May 2018, the cub died on 26 April.", "2018-05-07 2019-04-26"),
    ("2021-10-06", "He was freed on 7 May 2018, before a trial that opened on 2 April.", "2018-05-07 2019-04-02"),
    ("2021-10-06", "The 7 May 2018 truce ended on 26 April.", "2018-05-07 2019-04-26"),
    ("2020-09-02", "The show opens on 14 November 2020 and runs until April 4.", "2020-11-14 2021-04-04"),
    ("2021-10-06", "On 7 May 2018 he was told that he would be paid until 26 April.", "2018-05-07 2019-04-26"),
    # of the last weeks before publication, which a new sentence may tell
    ("2021-10-06", "The law passed on 7 May 2018. The firm had said on 9 September that it would close.",
     "2018-05-07 2021-09-09"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), BACK, ids=[text for _, text, _ in BACK])
def test_a_bare_date_lies_before_the_one_told_where_its_words_say_so(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), ON, ids=[text for _, text, _ in ON])
def test_what_is_told_one_after_the_other_goes_on(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
