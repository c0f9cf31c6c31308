"""Wires of agencies: games, what police said on Sunday, holidays just over, years to come, fiscal years."""

import pytest
from told import assert_told

# published, text, where each time begins
GAMES = [
    ("1993-06-17", "Dunn scored 14 points in the fourth quarter as Hull won Wednesday.", "1993-06-16"),
    ("1993-06-17", "Marsh threw two touchdown passes in the third quarter.", ""),
    ("1993-06-17", "The Otters rallied in the fourth quarter to beat the Larks.", ""),
    ("1993-06-17", "The Larks led by 12 after the first quarter.", ""),
    ("1993-06-17", "A fourth-quarter touchdown settled it.", ""),
    ("1993-06-17", "Dunn sat out the fourth quarter with a sprained ankle.", ""),
    ("1993-06-17", "They trailed 44-40 at halftime but took the lead early in the third quarter.", ""),
    ("1993-06-17", "The Otters blew a 14-point lead in the fourth quarter.", ""),
    # business
    ("1993-06-17", "Profit rose in the fourth quarter.", "1992-10-01"),
    ("1993-06-17", "The company scored record sales in the third quarter.", "1992-07-01"),
    ("1993-06-17", "Shares rallied in the fourth quarter.", "1992-10-01"),
    ("1993-06-17", "Stocks rallied in the fourth quarter to beat bonds.", "1992-10-01"),
    ("1993-06-17", "It earned 14 cents a share in the third quarter.", "1992-07-01"),
    ("1993-06-17", "The index gained 20 points in the fourth quarter.", "1992-10-01"),
    ("1993-06-17", "The team won two orders in the third quarter.", "1992-07-01"),
    ("1993-06-17", "The war was lost in the third quarter of 1992.", "1992-07-01"),
]
SAID = [
    ("2001-02-26", "The man was shot at 2 a.m. outside a bar, police said Sunday.", "2001-02-25T02 2001-02-25"),
    ("2001-02-26", "The blaze began at 3:14 a.m., the chief said on Sunday.", "2001-02-25T03:14 2001-02-25"),
    (
        "2001-02-26",
        "The plane vanished at 9:40 a.m. and was found six hours later, the coast guard said Sunday.",
        "2001-02-25T09:40 2001-02-25T15 2001-02-25",
    ),
    (
        "2001-02-26",
        "PASTO, Feb. 26 (AP) -- A bus left at 5 p.m., police said Sunday.",
        "2001-02-26 2001-02-25T17 2001-02-25",
    ),
    # another day was told, or none that is over
    (
        "2001-02-26",
        "A fire broke out Friday. It began at 2 a.m., police said Sunday.",
        "2001-02-23 2001-02-23T02 2001-02-25",
    ),
    ("2001-02-26", "The bus will leave at 5 p.m., police said Sunday.", "2001-02-26T17 2001-02-25"),
    ("2001-02-26", "The vote was held at 8 a.m. today, police said Sunday.", "2001-02-26T08 2001-02-25"),
    ("2001-02-26", "The bus left at 5 p.m. Saturday, police said Sunday.", "2001-02-24T17 2001-02-25"),
    ("2001-02-26", "Police said Sunday the blaze began at 3:14 a.m.", "2001-02-25 2001-02-25T03:14"),
]
FEASTS = [
    ("1993-06-17", "Congress returns from its Memorial Day recess.", "1993-05-31"),
    ("1993-04-20", "The Senate returns from its long Easter recess.", "1993-04-11"),
    ("1993-12-28", "Stores are to report Christmas sales next week.", "1993-12-25 1994-01-03"),
    ("1994-01-10", "Stores will report strong Christmas sales.", "1993-12-25"),
    ("1993-12-28", "Stores will cut prices after Christmas.", "1993-12-25"),
    ("1993-09-08", "The campaign starts after Labor Day.", "1993-09-06"),
    ("1993-09-08", "Lawmakers return today from the Labor Day holiday.", "1993-09-08 1993-09-06"),
    ("1993-07-07", "Markets reopen today after the Fourth of July holiday.", "1993-07-07 1993-07-04"),
    ("2003-01-06", "Congress returns from its Christmas break Tuesday.", "2002-12-24 2003-01-07"),
    ("1993-06-03", "Police will release Memorial Day death totals today.", "1993-05-31 1993-06-03"),
    # ahead all the same
    ("1993-12-28", "Stores will open on Christmas.", "1994-12-25"),
    ("1993-12-18", "Congress returns after Christmas.", "1993-12-25"),
    ("1993-08-30", "Schools will open after Labor Day.", "1993-09-06"),
    ("1993-09-08", "The parade will be held on Labor Day.", "1994-09-05"),
    ("1993-12-18", "Stores will report Christmas sales in January.", "1993-12-25 1994-01"),
    ("1993-10-18", "The plant will close after Christmas.", "1993-12-25"),
    ("2003-01-06", "The bank will be closed on Christmas.", "2003-12-25"),
]

RECKONED = [
    ("1989-10-26", "Analysts expect 1990 to be the worst year since 1983.", "1990 1983"),
    ("1989-10-26", "We think 1990 will be a good year.", "1990"),
    ("1989-10-26", "He said 1990 will not be good.", "1990"),
    ("1989-10-26", "The firm predicted 1990 would be flat.", "1990"),
    ("1989-10-26", "He hopes 1990 will be better than 1989.", "1990 1989"),
    ("1989-10-26", "If 1990 is a bad year, he will quit.", "1990"),
    ("1989-10-26", "Economists see 1990 as a year of slow growth.", "1990"),
    ("1989-10-26", "They called 1988 a banner year.", "1988"),
    ("1989-10-26", "Managers consider 1990 a lost year.", "1990"),
    ("1989-10-26", "He believes 1990 could bring a slump.", "1990"),
    ("1989-10-26", "He said that 1990 would be good.", "1990"),
    ("1989-10-26", "He described 1988 as awful.", "1988"),
    # so many people or points
    ("1989-10-26", "He said 1990 people had died.", ""),
    ("1989-10-26", "They called 1990 voters.", ""),
    ("1989-10-26", "They expect 1990 to come.", ""),
    ("1989-10-26", "Police said 1989 were hurt.", ""),
    ("1989-10-26", "They expect 1990 to be hurt.", ""),
    ("1989-10-26", "They say 1990 would be at the party.", ""),
    ("1989-10-26", "He says 1990 is out of reach for the index.", ""),
    ("1989-10-26", "Analysts think 2000 is a floor for the index.", ""),
    ("1989-10-26", "They see 1990 as too few.", ""),
]

MONTHS = [
    ("1993-06-17", "The weak May report hurt bonds.", "1993-05"),
    ("1993-06-17", "The revised April figure was bad.", "1993-04"),
    ("1993-06-17", "A revised August total came out.", "1992-08"),
    ("1993-06-17", "The original April estimate was lower.", "1993-04"),
    ("1993-06-17", "It fell from the upwardly revised April level.", "1993-04"),
    ("1993-06-17", "The initial March estimate.", "1993-03"),
    ("1993-06-17", "The strong May report to him.", ""),
    ("1993-06-17", "The poor May increase their debt.", ""),
    ("1993-06-17", "The healthy March figure prominently in it.", ""),
    ("1993-06-17", "The Great March report was a book.", ""),
]

BEGUN = [
    ("2000-01-13", "Orders had been weak in the first half.", "1999-01-01"),
    ("2000-01-13", "Profit fell in the first quarter, the company said.", "1999-01-01"),
    ("2000-07-11", "Profit rose in the second half.", "1999-07-01"),
    ("2000-07-11", "Sales were hurt in the third quarter by a strike.", "1999-07-01"),
    ("2000-04-05", "It had lost $3 million in the second quarter.", "1999-04-01"),
    # what has come about until now, what is to come, what began weeks ago
    ("2000-01-13", "Sales have been weak in the first quarter.", "2000-01-01"),
    ("2000-01-13", "In the current first quarter, sales fell.", "- 2000-01-01"),
    ("2000-01-13", "The firm said it would take a charge in the first quarter.", "2000-01-01"),
    ("2000-01-13", "It was expected to earn $2 a share in the first quarter.", "2000-01-01"),
    ("2000-02-20", "Profit fell in the first quarter, the company said.", "2000-01-01"),
    ("2000-01-13", "He was hired in the first quarter of this year.", "2000-01-01"),
]
YEARS = [
    ("1990-02-06", "The deficit is projected at $9 billion for the year ending Sept. 30.", "1989-10-01 1990-09-30"),
    ("1990-02-06", "The gap is put at $9 billion for the year ending Sept. 30.", "1989-10-01 1990-09-30"),
    ("1990-02-06", "The minister asked for $3 billion for the year ending Sept. 30.", "1989-10-01 1990-09-30"),
    ("1991-01-08", "The state faces a gap in the fiscal year ending June 30.", "1990-07-01 1991-06-30"),
    ("1989-06-20", "It expects to earn $3 a share for the year ending Jan. 31.", "1989-02-01 1990-01-31"),
    ("1989-06-20", "It expects a profit for the fiscal year ending Sept. 30.", "1988-10-01 1989-09-30"),
    ("1999-06-16", "The company's fiscal year ends Jan. 31.", "1999-02-01 2000-01-31"),
    ("1991-11-21", "The gap in the fiscal year that ends June 30 is growing.", "1991-07-01 1992-06-30"),
    ("1990-05-07", "The board approved a budget for the fiscal year beginning July 1.", "1990-07-01 1990-07-01"),
    ("1991-11-21", "In the fiscal year that began Oct. 1, spending will rise.", "- 1991-10-01"),
    # what is over
    ("1990-02-06", "Profit fell in the year ending Sept. 30.", "1988-10-01 1989-09-30"),
    ("1990-02-06", "It expects a loss for the year ended Sept. 30.", "1988-10-01 1989-09-30"),
    ("1990-02-06", "Sales rose 4% for the year ending Dec. 31.", "1989-01-01 1989-12-31"),
    ("1990-02-06", "Results for the year ending Jan. 31 are due on Friday.", "1989-02-01 1990-01-31 1990-02-09"),
    ("1990-05-07", "He was elected for the year beginning April 1.", "1990-04-01"),
    ("1991-11-21", "The budget for the fiscal year that begins July 1 was passed.", "- 1992-07-01"),
]
CENTURIES = [
    ("1989-11-02", "The population could double by the turn of the century.", "1995-01-01"),
    ("1989-11-02", "They hope to land on Mars before the turn of the century.", "1995-01-01"),
    ("1997-03-05", "The plant will be closed after the turn of the century.", "1995-01-01"),
    ("1989-11-02", "By the turn of the century, the town had grown.", "1895-01-01"),
    ("1989-11-02", "The house was built at the turn of the century.", "1895-01-01"),
    ("1989-11-02", "It will restore a house built at the turn of the century.", "1895-01-01"),
    ("2024-03-05", "Use will double by the turn of the century.", "1995-01-01"),
]
DAYS = [
    ("2005-01-05", "Stocks fell Tuesday. They recovered some losses late in the day.", "2005-01-04 2005-01-04T18"),
    (
        "2005-01-05",
        "The airport closed Tuesday after a crash; it reopened late in the day.",
        "2005-01-04 2005-01-04T18",
    ),
    ("2005-01-05", "He will arrive on Friday. He will speak early in the day.", "2005-01-07 2005-01-07"),
    ("2005-01-05", "Stocks fell late in the day.", "2005-01-05T18"),
    ("2005-01-05", "Stocks fell Tuesday. They will meet late in the day.", "2005-01-04 2005-01-05T18"),
    ("2005-01-05", "The firm was sold in 1999. Stocks fell late in the day.", "1999 2005-01-05T18"),
]
LATER = [
    (
        "1998-12-17",
        "He was held Dec. 3 for a theft in August. A day later, he confessed.",
        "1998-12-03 1998-08 1998-12-04",
    ),
    (
        "1998-12-17",
        "He was held Dec. 3. He had been freed in August. A day later, he fled.",
        "1998-12-03 1998-08 1998-12-04",
    ),
    (
        "1998-12-17",
        "The bid was made Nov. 9. It was higher than one in July. Three days later, the board said no.",
        "1998-11-09 1998-07 1998-11-12",
    ),
    (
        "1998-12-17",
        "They put off the vote Wednesday. None has been held since 1868. A day earlier, two members left.",
        "1998-12-16 1868 1998-12-15",
    ),
    # from the month, and not from the day of a saying
    ("1998-12-17", "It sank in May. Two days later, it was found.", "1998-05 1998-05-03"),
    ("1998-12-17", "He left Dec. 3. In August he had won. Three days later he fell.", "1998-12-03 1998-08 1998-08-04"),
    (
        "1998-12-17",
        "He left Dec. 3. The shop opened in August and shut two days later.",
        "1998-12-03 1998-08 1998-08-03",
    ),
    ("1998-12-17", "Police said Tuesday he fled in May. Two days later, he was seen.", "1998-12-15 1998-05 1998-05-03"),
    ("1998-12-17", "GENEVA, Dec. 16 (AP) -- It sank in May. Two days later, it rose.", "1998-12-16 1998-05 1998-05-03"),
    (
        "1998-12-17",
        "He was held Dec. 3. He was freed in August. Two months later, he left.",
        "1998-12-03 1998-08 1998-10",
    ),
]
DECLARED = [
    ("1995-04-21", "The president declared Sunday a national day of mourning.", "1995-04-23"),
    ("1995-04-21", "The governor proclaimed Monday a holiday.", "1995-04-24"),
    ("1995-04-21", "The president has declared April 28 as a day of mourning.", "1995-04-28"),
    ("1995-04-21", "He declared Monday an official holiday so voters could go home.", "1995-04-24"),
    ("1995-04-21", "He declared April 19 a day of shame.", "1995-04-19"),
    ("1995-04-21", "He declared Sunday that the holiday would be short.", "1995-04-16"),
    ("1995-04-21", "He declared Sunday in a holiday speech that he would run.", "1995-04-16"),
    ("1995-04-21", "The governor declared Thursday a state of emergency.", "1995-04-20"),
]
OWNED = [
    ("1989-11-02", "It lost money in this year's first half.", "1989-01-01"),
    ("1989-11-02", "It lost money in last year's second half.", "1988-07-01"),
    ("1989-11-02", "In 1988's second half it lost money.", "1988-07-01"),
    ("1989-11-02", "1988's second half was strong.", "1988-07-01"),
    ("1989-11-02", "It rained in August's first week.", "1989-07-31"),
    ("1989-11-02", "1988's fourth quarter was bad.", "1988-10-01"),
    ("1989-11-02", "He scored in the game's first half.", ""),
]
PAIRS = [
    ("1989-11-02", "The meeting is scheduled for Nov. 14 and 15 in Rome.", "1989-11-14 1989-11-15"),
    ("1989-11-02", "The talks on Oct. 2 and 3 failed.", "1989-10-02 1989-10-03"),
    ("1989-11-02", "The polls of Oct. 24 and 25 showed it.", "1989-10-24 1989-10-25"),
    ("1989-11-02", "They will meet on Dec. 2 and 3 off Malta.", "1989-12-02 1989-12-03"),
    # so many of something
    ("1989-11-02", "On Oct. 2 and 3 ships sank.", "1989-10-02"),
    ("1989-11-02", "Between Oct. 2 and 10 in all died.", "1989-10-02"),
    ("1989-11-02", "He was hit on Oct. 2 and 3 of his friends were hurt.", "1989-10-02"),
    ("1989-11-02", "It sold 5 on Oct. 2 and 3 on Oct. 4.", "1989-10-02 1989-10-04"),
    ("1989-11-02", "One was sold Oct. 2 and 3 in November.", "1989-10-02 1989-11"),
    ("1989-11-02", "On Oct. 2 and 3 wounded were taken away.", "1989-10-02"),
    ("1989-11-02", "On Oct. 2 and 3 in ten died.", "1989-10-02"),
]
COMPARED = [
    (
        "1989-10-30",
        "Orders fell 0.1% in September, the department said Friday, after rising 3% a month earlier.",
        "1989-09 1989-10-27 1989-08",
    ),
    (
        "1989-10-30",
        "Income rose 0.3% in September. It was reported Friday that the rate rose to 5.5% from 5.4% the month before.",
        "1989-09 1989-10-27 1989-08",
    ),
    ("1989-10-30", "He said Friday he had left a month earlier.", "1989-10-27 1989-09"),
    ("1989-10-30", "The rate rose to 5.5% Friday from 5.4% a month earlier.", "1989-10-27 1989-09"),
    (
        "1989-10-30",
        "Output fell 2% in September. The firm said Friday that it had hired him a month earlier.",
        "1989-09 1989-10-27 1989-09",
    ),
]
OFTEN = [
    ("1990-05-07", "The club will play 15 games in 14 days.", "P14D"),
    ("1990-05-07", "He will visit five states in three days.", "P3D"),
    ("1990-05-07", "He will make 12 speeches in six days.", "P6D"),
    ("1990-05-07", "She is to give two concerts in three days.", "P3D"),
    ("1990-05-07", "The fair will open in three days.", "1990-05-10"),
    ("1990-05-07", "He will visit the state in three days.", "1990-05-10"),
    ("1990-05-07", "He will make a speech in six days.", "1990-05-13"),
    ("1990-05-07", "It will lay off 300 workers in 10 days.", "1990-05-17"),
]

EVERY = [
    *GAMES,
    *SAID,
    *FEASTS,
    *RECKONED,
    *MONTHS,
    *BEGUN,
    *YEARS,
    *CENTURIES,
    *DAYS,
    *LATER,
    *DECLARED,
    *OWNED,
    *PAIRS,
    *COMPARED,
    *OFTEN,
]


@pytest.mark.parametrize(("published", "text", "told"), EVERY)
def test_told(published: str, text: str, told: str) -> None:
    """Each time of a text lies where it is meant."""
    assert_told(published, text, told)
