"""Bare hours of a text that tells hours: where they count nothing, which half of the day they are of; seasons and days
that a list or an idiom tells.

Each row: a text, and its times with their values, all that it has.
"""

from __future__ import annotations

import pytest

import grammar

HOURS = [
    ("On 11 June 1793 at 6 p.m. the duke came. He closed the gates at nine.",
     "1793-06-11T18:00 1793-06-11T21:00"),
    ("On 11 June 1793 at noon the duke came. By six the gunners had found the range.",
     "1793-06-11T12:00 1793-06-11T18:00"),
    ("On 11 June 1793 at noon the duke came. By three, when the bridge fell, he was gone.",
     "1793-06-11T12:00 1793-06-11T15:00"),
    ("On 11 June 1793 at noon the duke came. Towards three the wind dropped.",
     "1793-06-11T12:00 1793-06-11T15:00"),
    ("On 11 June 1793 at noon the duke came. An attack on them at two cost the duke forty men.",
     "1793-06-11T12:00 1793-06-11T14:00"),
    ("On 11 June 1793 at noon the duke came. The shops were shut from two to five.",
     "1793-06-11T12:00 1793-06-11T14:00 1793-06-11T17:00"),
    ("On 11 June 1793 at noon the duke came. The guard stood there from ten until dusk.",
     "1793-06-11T12:00 1793-06-11T10:00 1793-06-11TEV"),
    # --- what a number counts is no hour ---
    ("On 11 June 1793 at noon the duke came. He doubled the guard at two posts.", "1793-06-11T12:00"),
    ("On 11 June 1793 at noon the duke came. He was followed by eight assaults.", "1793-06-11T12:00"),
    ("On 11 June 1793 at noon the duke came. They went home one by one.", "1793-06-11T12:00"),
    ("On 11 June 1793 at noon the duke came. The vote was lost by one.", "1793-06-11T12:00"),
    ("On 11 June 1793 at noon the duke came. The price rose from two to five.", "1793-06-11T12:00"),
    ("On 11 June 1793 at noon the duke came. The shares stood at four.", "1793-06-11T12:00"),
    ("The duke came in 1793. He closed the gates at nine.", "1793"),
]  # fmt: skip

HALVES = [
    ("On 6 May 1884 the list was filled by two o'clock.", "1884-05-06 1884-05-06T14:00"),
    ("On 6 May 1884 the ribbon was cut at half past two.", "1884-05-06 1884-05-06T14:30"),
    # --- at night, and in the early hours, it is not ---
    ("On 6 May 1884 most men slept on board. At about two o'clock she struck.", "1884-05-06 1884-05-06T02:00"),
    ("In the early hours of 6 May 1884, shortly after four o'clock, she struck.", "1884-05-06TMO 1884-05-06T04:00"),
    ("On 6 May 1884 he got up for breakfast at five o'clock.", "1884-05-06 1884-05-06T05:00"),
    ("On 6 May 1884 he left at six o'clock.", "1884-05-06 1884-05-06T06:00"),
]

DAYS = [
    ("He came on 12 March 1855. Shops were shut that day and the next.", "1855-03-12 1855-03-12 1855-03-13"),
    ("He came on 12 March 1855. He failed that month and the next.", "1855-03-12 1855-03 1855-04"),
    ("He came on 12 March 1855. They took that day and the next train.", "1855-03-12 1855-03-12"),
    ("He came on 12 March 1855. On the morrow he left.", "1855-03-12 1855-03-13"),
    ("He came on 12 March 1855. They spent the night in the nave.", "1855-03-12 1855-03-12TNI"),
    ("He came on 12 March 1855, and he left that first winter.", "1855-03-12 1855-WI"),
    ("In those days nobody lived there.", "PAST_REF"),
    ("Those days of hunger are over.", ""),
    ("They sat up for three nights.", "P3D"),
    ("She played five nights a week.", "P1W"),
    ("They raided on three nights of May 1944.", "1944-05"),
]

SEASONS = [
    ("They came in June 1847. Autumn was spent in buying guns.", "1847-06 1847-FA"),
    ("They came in March 1847. He spent the autumn at home.", "1847-03 1847-FA"),
    ("They came in January 1855. The spring brought a railway.", "1855-01 1855-SP"),
    ("They came in January 1855. The spring brought forth water.", "1855-01 1855-SP"),
    ("They came in March 1855. Through the autumn and winter he ruled.", "1855-03 1855-FA 1855-WI"),
    ("The spring and summer of 1893 were hot.", "1893-SP 1893-SU"),
    ("They came in March 1855 with autumn and winter coats.", "1855-03"),
]

ERAS = [
    ("The war began in 171 BC. In 174 he had marched to Delphi.", "BC0171 BC0174"),
    ("The war began in 431 BC. The arrival of Cyrus in 407 tipped the balance.", "BC0431 BC0407"),
    ("The war began in 431 BC. It lapsed, and in 422 Cleon and Brasidas both fell.", "BC0431 BC0422"),
    ("The war began in 89 BC. A second one, from 83 to 81, was private.", "BC0089 BC0083 BC0081"),
    ("The war began in 89 BC. He came home at the end of 62.", "BC0089 BC0062"),
    ("The war began in 431 BC. It ended in the winter of 446/5.", "BC0431 BC0446-WI"),
    # --- what is counted is no year ---
    ("The war began in 431 BC. They came in 80 captured ships.", "BC0431"),
    ("The war began in 431 BC. The city paid from 30 to 20 talents.", "BC0431"),
    ("The war began in 431 BC. He marched in 30 armed columns.", "BC0431"),
]

AWAY = [
    ("He died on 22 April 1676. (His body was buried in March 1677.) On 2 June they fought.",
     "1676-04-22 1677-03 1676-06-02"),
    ("On Sunday, 22 January 1905 they fired, and it spread through the rest of the winter. In March they fell back.",
     "1905-01-22 1904-WI 1905-03"),
    ("The fire burned from Sunday 2 September to Thursday 6 September 1666.\n\nFarriner swore that he had drawn his "
     "oven at ten on the Saturday night and gone through his rooms at midnight. An hour later his man woke. By Sunday "
     "afternoon it was too late. On Monday it went north. Tuesday the 4th was the worst.",
     "1666-09-02 1666-09-06 1666-09-01T22:00 1666-09-02T00:00 1666-09-02T01:00 1666-09-02TAF 1666-09-03 1666-09-04"),
    ("The rising was fixed for 6 March 1948, a Saturday. On the Wednesday a courier was caught. On Thursday they left.",
     "1948-03-06 1948-03-06 1948-03-03 1948-03-04"),
    ("On 26 June 1902, which was to have been Coronation Day until the King fell ill two days before, a loft burned. "
     "The next day they met.", "1902-06-26 1902-06-24 1902-06-27"),
    ("In January 1848 he crossed. He lay there for the rest of the winter. In April he was free.",
     "1848-01 1847-WI 1848-04"),
    ("In July 1848 he crossed. He lay there for the rest of the summer.", "1848-07 1848-SU"),
    ("It came out in 1930. A decade later he died.", "1930 1940"),
    ("It came out in 1930. A century later it was read.", "1930 2030"),
    ("He came in 1621. Massasoit died in 1661; his son followed him a year later.", "1621 1661 1662"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [*HOURS, *HALVES, *DAYS, *SEASONS, *ERAS, *AWAY])
def test_each_time_of_a_history(text: str, told: str) -> None:
    found = grammar.find(text, published="2050-11-13", policy=grammar.Policy.narrative())
    assert " ".join(one.timex.value or "-" for one in found) == told


def test_a_decade_is_about_so_many_years() -> None:
    """The year is not claimed to be exact, and the other half of the day stays a candidate."""
    decade = grammar.find("It came out in 1930. A decade later he died.", published="2005-01-01",
                          policy=grammar.Policy.narrative())[1]  # fmt: skip
    assert decade.resolution.value.edtf == "1940~"
    hour = grammar.find("On 6 May 1884 the list was filled by two o'clock.", published="2005-01-01",
                        policy=grammar.Policy.narrative())[1]  # fmt: skip
    assert "1884-05-06T02:00:00" in [one.value.edtf for one in hour.resolution.candidates]
