"""What courts do with requests, deeds that come one after the other, and the houses of a street in police logs."""

from __future__ import annotations

import pytest
from told import assert_told

DECIDED = [
    # --- a passive tells what was done with a request, of the year that was told ---
    ("2019-11-06", "The petition was lodged on April 2, 2011 and denied on June 14.", "2011-04-02 2011-06-14"),
    ("2019-11-06", "The claim was brought on April 2, 2011 and dismissed in October.", "2011-04-02 2011-10"),
    ("2019-11-06", "The claim, brought on April 2, 2011, was rejected on April 20.", "2011-04-02 2011-04-20"),
    ("2019-11-06", "She was sentenced on 2 April 2011. Her appeal was dismissed on 19 April.", "2011-04-02 2011-04-19"),
    ("2019-11-06", "She was jailed on 2 April 2011, and on 14 June her plea was rejected.", "2011-04-02 2011-06-14"),
    ("2019-11-06", "She lodged a claim on April 2, 2011, which was denied on June 14.", "2011-04-02 2011-06-14"),
    ("2019-11-06", "The ruling was made in May 2012 and confirmed in June, after a review.", "2012-05 2012-06"),
    # --- not what somebody says, or makes known of late ---
    ("2019-11-06", "He was jailed in May 2012 and denied in June that he had lied.", "2012-05 2019-06"),
    ("2019-11-06", "He was arrested on May 3, 2012 and denied the charge on June 20.", "2012-05-03 2019-06-20"),
    ("2019-11-06", "He was jailed in May 2012, a spokesman confirmed in June.", "2012-05 2019-06"),
    ("2019-11-06", "The plant opened in May 2012, it was announced in June.", "2012-05 2019-06"),
    ("2019-11-06", "The couple married in May 2012 and the split was announced in June.", "2012-05 2019-06"),
    ("2019-11-06", "He was elected on 4 June 2012. He said on 20 June he was ill.", "2012-06-04 2019-06-20"),
    ("2019-11-06", "The appeal was dismissed on June 20.", "2019-06-20"),
]

ONWARD = [
    # --- a count is no look back ---
    ("2019-11-06", "She wrote on March 1, 2012, and once more on May 9.", "2012-03-01 2012-05-09"),
    ("2019-11-06", "She was searched on March 1, 2012, and once again in July.", "2012-03-01 2012-07"),
    ("2019-11-06", "She was searched on March 1, 2012, and more than once in July.", "2012-03-01 2012-07"),
    ("2016-07-27", "They met on October 1, 2012, again on November 15, and once more on January 3.",
     "2012-10-01 2012-11-15 2013-01-03"),
    # --- "after" of what came next ---
    ("2019-11-06", "She was held on March 1, 2012 and jailed after a trial in July.", "2012-03-01 2012-07"),
    ("2019-11-06", "She was held on March 1, 2012 and, after a hearing on July 3, freed.", "2012-03-01 2012-07-03"),
    ("2019-11-06", "She was held on March 1, 2012 and sentenced after a trial that began on July 3.",
     "2012-03-01 2012-07-03"),
    # --- "after" of the deed itself looks back ---
    ("2019-11-06", "He was held on 6 May 2012 after a theft on 2 December.", "2012-05-06 2011-12-02"),
    ("2019-11-06", "He and his wife were held on 6 May 2012 after a theft on 2 December.", "2012-05-06 2011-12-02"),
    ("2019-11-06", "She was charged on 7 May 2018, prosecutors said, after her arrest on 2 December.",
     "2018-05-07 2017-12-02"),
    ("2019-11-06", "She was charged on 7 May 2018, he and his lawyer said, after her arrest on 2 December.",
     "2018-05-07 2017-12-02"),
]  # fmt: skip

BLOCKS = [
    # --- the houses of a street between two others ---
    ("2015-03-18", "A man was robbed in the 1900 block of West Adams Street.", ""),
    ("2015-03-18", "The 2000 block of Oak Street was closed.", ""),
    ("2015-03-18", "Shots were fired on the 1700 block of 8th Avenue on Sunday.", "2015-03-15"),
    ("2015-03-18", "A car was taken on the 1800 block of Pine.", ""),
    # --- not a year before another block ---
    ("2015-03-18", "They lived in the 1900 block of flats.", "1900"),
    ("2015-03-18", "The 1967 block of Tudor stamps was sold.", "1967"),
]


@pytest.mark.parametrize(("published", "text", "expected"), DECIDED + ONWARD + BLOCKS)
def test_courts_and_chronologies(published: str, text: str, expected: str) -> None:
    assert_told(published, text, expected)
