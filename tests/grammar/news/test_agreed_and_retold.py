"""What was agreed, set, put off or held for later; records and years of things, which no report goes on from."""

from __future__ import annotations

import pytest
from told import assert_told

AGREED = [
    # --- what was agreed or set is the first such time behind the deed ---
    ("2001-03-21", "In December they agreed to meet in February.", "2000-12 2001-02"),
    ("2001-03-21", "Last fall the board decided to close the plant in January.", "2000-09 2001-01"),
    ("2001-03-21", "In January he promised to resign in February.", "2001-01 2001-02"),
    ("2001-03-21", "In December the court set the trial for February.", "2000-12 2001-02"),
    ("2001-03-21", "A trial was set in November for February.", "2000-11 2001-02"),
    ("2001-03-21", "In October the summit was put off to February.", "2000-10 2001-02"),
    ("2001-03-21", "In December he said he would resign in February.", "2000-12 2001-02"),
    ("2001-03-21", "In December the firm said it planned to sell the unit in February.", "2000-12 2001-02"),
    ("2002-02-15", "On Dec. 3 they agreed to meet on Jan. 15.", "2001-12-03 2002-01-15"),
    ("2002-02-15", "On Nov. 6 a judge ordered him to appear on Feb. 2.", "2001-11-06 2002-02-02"),
    ("2001-03-21", "In December they agreed to meet in May.", "2000-12 2001-05"),
    # --- not where a present or another verb tells of it, nor what the deed only lasts since ---
    ("2001-03-21", "In January sales fell, and the firm plans to open a shop in February.", "2001-01 2002-02"),
    ("2001-03-21", "In January it bought the firm, which plans to open a shop in February.", "2001-01 2002-02"),
    ("2001-03-21", "The plant, bought in December, is to close in February.", "2000-12 2002-02"),
    ("2001-03-21", "The man arrested in December agreed to plead guilty in February.", "2000-12 2002-02"),
    ("2001-03-21", "They agreed to meet in February.", "2002-02"),
    ("2001-03-21", "They will meet in February.", "2002-02"),
    # --- when something was set is over ---
    ("2001-06-11", "In November a meeting was set for January.", "2000-11 2001-01"),
    ("2001-06-11", "In December a hearing was scheduled for February.", "2000-12 2001-02"),
    ("2001-06-11", "In November elections were called for April.", "2000-11 2001-04"),
    ("2001-06-11", "In November a vote is planned.", "2001-11"),
    ("2001-06-11", "On Tuesday a hearing was scheduled for Wednesday.", "2001-06-12 2001-06-13"),
    ("2001-06-11", "On Friday a hearing was set for noon.", "2001-06-15 2001-06-15T12"),
]

CALLED_OFF = [
    # --- what is called off or put off is on the nearer weekday, told on a Friday ---
    ("The launch, scheduled for Tuesday, was delayed by fog.", "1998-11-10"),
    ("A vote due Wednesday was put off to Monday.", "1998-11-11 1998-11-16"),
    ("The wedding, planned for Wednesday, was postponed.", "1998-11-11"),
    ("A game scheduled for Wednesday was canceled.", "1998-11-11"),
    ("A launch scheduled for Tuesday was scrubbed.", "1998-11-10"),
    ("A concert planned for Saturday was called off.", "1998-11-14"),
    # --- not what is brought forward, nor where another thing is called off ---
    ("The final, set for Sunday, was brought forward to Friday.", "1998-11-15 1998-11-13"),
    ("The vote is scheduled for Wednesday, but a rally was canceled.", "1998-11-18"),
    ("A vote is scheduled for Wednesday.", "1998-11-18"),
    ("The game scheduled for Wednesday will be cancelled.", "1998-11-18"),
]

HELD = [
    ("1998-11-13", "A judge ordered them Wednesday held for a hearing on Dec. 29.", "1998-11-11 1998-12-29"),
    ("1998-11-13", "He was held without bail pending a hearing on Nov. 24.", "1998-11-24"),
    ("1998-11-13", "A judge ordered him back for a hearing on Jan. 7.", "1999-01-07"),
    ("1998-11-13", "He was released until his trial on Feb. 9.", "1999-02-09"),
    ("1998-11-13", "He was jailed until his trial in February.", "1999-02"),
    ("1998-03-27", "He was held for a hearing on April 29.", "1998-04-29"),
    # --- not a hearing that was ---
    ("1998-11-13", "He was held after a hearing on Nov. 12.", "1998-11-12"),
    ("1998-11-13", "The judge held a hearing on Dec. 29.", "1997-12-29"),
    ("1998-11-13", "He was released pending trial in October.", "1998-10"),
    ("1998-11-13", "He came for a hearing on Dec. 29.", "1997-12-29"),
]

LIMITS = [
    ("The deadline for their release was 10 a.m. Thursday.", "1996-01-11T10"),
    ("The deadline was Friday.", "1996-01-12"),
    ("The new deadline for bids was noon Friday.", "1996-01-12T12"),
    ("The deadline was Monday.", "1996-01-08"),
    # --- not when a deadline passed or was moved ---
    ("The deadline passed Friday.", "1996-01-05"),
    ("The deadline was extended Friday.", "1996-01-05"),
    ("He missed the deadline and was arrested Friday.", "1996-01-05"),
]

FALLS = [
    ("Ten years after the fall of the Berlin Wall, Germans are still divided.", "P10Y"),
    ("Two months before the fall of the government he quit.", "P2M"),
    ("Two days after the fall of the city, he left.", "P2D"),
    ("A year before the winter of his life, he left.", "P1Y"),
    # --- a season with its year is one ---
    ("Two weeks before the fall of 1998 he left.", "1998-08-17"),
    ("Two months after the spring of last year he left.", "1998-07"),
]

MORNINGS = [
    ("1999-08-18", "The toll rose to 39 by Wednesday evening. The quake struck at 3:02 a.m.", "- 1999-08-18T03:02"),
    ("1999-08-19", "Forty died, police said Wednesday night. The bomb went off at 7:30 a.m.", "- 1999-08-18T07:30"),
    ("1999-08-18", "Officials said Tuesday night that 12 were missing. It sank at 10 a.m.", "- 1999-08-17T10"),
    # --- but what goes on, or was to be ---
    ("1999-08-18", "They met on Monday evening. The talks ended at 3 a.m.", "- 1999-08-17T03"),
    ("1999-08-18", "The president said Monday night he would fly home. He left at 9 a.m.", "- 1999-08-17T09"),
    ("1999-08-18", "Police said Monday night that he was home. At 2 a.m. he was arrested.", "- 1999-08-17T02"),
    # --- the night of what was to be is to come ---
    ("1999-06-10", "She was to fly overnight and arrive in Tampa at 4 a.m.", "1999-06-10T21 1999-06-11T04"),
    ("1999-06-10", "The two were due to meet overnight.", "1999-06-10T21"),
    ("1999-06-10", "The two were to have met overnight.", "1999-06-09T21"),
    ("1999-06-10", "The two were not to meet overnight.", "1999-06-09T21"),
    ("1999-06-10", "A man due to be freed was killed overnight.", "1999-06-09T21"),
]

BY_THE_WAY = [
    # --- since when nothing like it was ---
    ("1998-11-13", "They won on Sunday, a first since May 4, 1990. That night fans danced.", "- - 1998-11-08T21"),
    ("1998-11-13", "Shares fell on Monday by the most since Oct. 19, 1987. The next day they rose.", "- - 1998-11-10"),
    ("1998-11-13", "Shares fell on Monday by the most since October 1987. The next day they rose.", "- - 1998-11-10"),
    ("1998-11-13", "He has been in jail since May 4, 1990. The next day his wife was held.", "- 1990-05-05"),
    ("1998-11-13", "They won on Sunday, a first since May 4, 1990. That year they had beaten Hull.", "- - 1990"),
    # --- the year of a thing, and what came before a year ---
    ("2000-03-20", "In June 1992 they agreed to return to 1990 levels. Three years later they met.", "- - 1995"),
    ("2000-03-20", "In 1992 he played in a remake of a 1950 film. Two years later he died.", "- - 1994"),
    ("2000-03-20", "In 1992 he played in a remake of a 1950 film. That year he died.", "- - 1992"),
    ("2000-03-20", "He was tried in 1980 after riots the previous December. The next year he fled.", "- - 1981"),
    ("2000-03-20", "He was jailed in 1980 after riots the year before. The next year he fled.", "- - 1981"),
    ("2000-03-20", "He was jailed in 1980 after riots two years earlier. Three years later he fled.", "- - 1983"),
    ("2000-03-20", "He built on a 1975 pact. Two years later he died.", "- 1977"),
    ("2000-03-20", "He was jailed in 1980. The year before, he had fled. A month later he was shot.", "- - -"),
]

OF_THE_YEAR = [
    ("1999-06-10", "He rose to power in 1987, when in April he told a crowd they were right.", "1987 1987-04"),
    ("1998-11-13", "In 1976 they marched after three children were killed on Aug. 10.", "1976 1976-08-10"),
    ("1998-11-13", "The war ended in 1995, when in November a treaty was signed.", "1995 1995-11"),
    ("1998-11-13", "In 1995 he was sacked, he said on Nov. 3.", "1995 1998-11-03"),
    # --- the following January of what was is never to come ---
    ("1998-11-13", "He fled on April 3, 1971. In May it fell. The following January he died.", "- - 1972-01"),
    ("1998-11-13", "In May it fell. The following January he died.", "- 1998-01"),
    ("1998-11-13", "In May he was hired. The following January he will leave.", "- 1999-01"),
    ("1998-11-13", "In May 1996 he was hired. The following January he left.", "- 1997-01"),
    # --- a month of late that tells which thing is meant, in a new paragraph ---
    ("1999-12-23", "In 1993 they got 12.\n\nUnity, a bloc formed only in September, won 23 percent.", "- 1999-09"),
    ("1999-12-23", "In 1993 they got 12.\n\nIn September the party split.", "- 1993-09"),
    ("1999-12-23", "In 1993 they got 12. Unity, a bloc formed in September, won three.", "- 1993-09"),
]


@pytest.mark.parametrize(("published", "text", "told"), AGREED + HELD + MORNINGS + BY_THE_WAY + OF_THE_YEAR)
def test_agreed_and_retold(published: str, text: str, told: str) -> None:
    """Every time of a text begins where the words around it tell."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("text", "told"), CALLED_OFF)
def test_called_off(text: str, told: str) -> None:
    """The day of what was called off is the nearer one."""
    assert_told("1998-11-13", text, told)


@pytest.mark.parametrize(("text", "told"), LIMITS)
def test_limits(text: str, told: str) -> None:
    """The day of a deadline is the nearer one."""
    assert_told("1996-01-10", text, told)


@pytest.mark.parametrize(("text", "told"), FALLS)
def test_falls(text: str, told: str) -> None:
    """What something fell or ended is no season."""
    assert_told("1999-11-04", text, told)
