"""Days, months and years that stand beside names, streets, figures and citations; and what only looks like them."""

from __future__ import annotations

import pytest
from told import assert_told

STREETS = [
    # a street in a name of what happened is no address
    ("2024-11-13", "Critics recalled the 1979 Appeal Court judgment.", "1979"),
    ("2024-11-13", "A 1968 Grosvenor Square march turned violent.", "1968"),
    ("2024-11-13", "After the 1987 Wall Street crash, the bank was sold.", "1987"),
    ("2024-11-13", "In 2011 Zuccotti Square filled with tents.", "2011"),
    ("2024-11-13", "Since 2009 Downing Street has had a new gate.", "2009"),
    ("2024-11-13", "In August Wall Street slid.", "2024-08"),
    ("2024-11-13", "In February court papers named him.", "2024-02"),
    ("2024-11-13", "An April court hearing was adjourned.", "2024-04"),
    ("2024-11-13", "The March place on the board went to Lee.", "2024-03"),
    ("2024-11-13", "On 3 October Downing Street said nothing.", "2024-10-03"),
    ("2024-11-13", "The 1952 Supreme Court opinion was brief.", "1952"),
    ("2024-11-13", "The office is at 1950 Baker Street.", ""),
    ("2024-11-13", "Deliver it to 1845 Mill Road.", ""),
    ("2024-11-13", "He owns 1770 Harbour Lane.", ""),
    ("2024-11-13", "They met at 12 June Street.", ""),
    ("2024-11-13", "She grew up on May Street.", ""),
    ("2024-11-13", "He was born at 1902 Cedar Avenue.", ""),
    ("2024-11-13", "The 1600 Elm Street building burned.", ""),
    ("2024-11-13", "From 1820 Park Avenue the view is fine.", ""),
    ("2024-11-13", "Last August Kyiv struck first.", "2024-08"),
    ("2024-11-13", "On Tuesday Wall Street fell.", "2024-11-12"),
    ("2024-11-13", "In October Main Street felt it.", "2024-10"),
    ("2024-11-13", "The Wall Street crash of 1929 ruined him.", "1929"),
    ("2024-11-13", "By 1720 Fleet Street had printers.", "1720"),
    ("2024-11-13", "Between 2005 and 2010 Downing Street was silent.", "2005 2010"),
    ("2024-11-13", "In January Trafalgar Square was shut.", "2024-01"),
    ("2024-11-13", "From December 9 Mill Road will be closed.", "2024-12-09"),
    ("2024-11-13", "In May Elm Street was shut.", "2024-05"),
    ("2024-11-13", "Meet me at 12 May Street.", ""),
    ("2024-11-13", "The fire at 1420 Oak Drive killed two.", ""),
    ("2024-11-13", "Police searched 1989 Maple Court.", ""),
    ("2024-11-13", "He lives at 1901 Old Mill Road.", ""),
    ("2024-11-13", "The shop, 1840 Market Street, is shut.", ""),
    ("2024-11-13", "His 1800 Elm Street home burned.", ""),
    ("2024-11-13", "Near 1985 Bond Street he fell.", ""),
    ("2024-11-13", "The shop and 1990 Elm Street burned.", ""),
]

NAMES = [
    # names behind a month or day may be of what happened then
    ("2024-11-13", "The September ECB meeting changed nothing.", "2024-09"),
    ("2024-11-13", "A February YouGov poll put him ahead.", "2024-02"),
    ("2024-11-13", "The April Crimean summit ended without a deal.", "2024-04"),
    ("2024-11-13", "The June UN vote was close.", "2024-06"),
    ("2024-11-13", "The Saturday Ligue 1 match was drawn.", "2024-11-09"),
    ("2024-11-13", "The Monday Cabinet meeting was short.", "2024-11-11"),
    ("2024-11-13", "The October Beirut attack killed nine.", "2024-10"),
    ("2024-11-13", "A May Ipsos survey found the same.", "2024-05"),
    ("2024-11-13", "The December House of Lords vote is the last.", "2024-12"),
    ("2024-11-13", "The Saturday Band played in Leeds.", ""),
    ("2024-11-13", "The April Larkin trial was long.", ""),
    ("2024-11-13", "The Sunday Herald reported it.", ""),
    ("2024-11-13", "The November Group exhibited in Berlin.", ""),
    ("2024-11-13", "The October Revolution museum is shut.", ""),
    ("2024-11-13", "The June Carter tribute drew crowds.", ""),
    ("2024-11-13", "The Friday Club match report is online.", ""),
    ("2024-11-13", "November Two Alpha was cleared to land.", ""),
    ("2024-11-13", "The Tuesday Boeing hearing was short.", "2024-11-12"),
    ("2024-11-13", "Officials cancelled the Monday White House briefing.", "2024-11-11"),
    ("2024-11-13", "A Thursday Reuters report named him.", "2024-11-07"),
    ("2024-11-13", "The Friday Fed statement moved markets.", "2024-11-08"),
    ("2024-11-13", "The September Grand Slam final was hers.", "2024-09"),
    ("2024-11-13", "His September Vogue cover was bold.", "2024-09"),
    ("2024-11-13", "The July Labour landslide was vast.", "2024-07"),
    ("2024-11-13", "The October Iranian missile barrage did little.", "2024-10"),
    ("2024-11-13", "Since the July Bangladesh protests he has been abroad.", "2024-07"),
    ("2024-11-13", "After the August Kursk offensive, talks stopped.", "2024-08"),
    ("2024-11-13", "The March Crocus attack killed many.", "2024-03"),
    ("2024-11-13", "During the March Senate hearing he cried.", "2024-03"),
    ("2024-11-13", "The May Senate hearing was dull.", "2024-05"),
    ("2024-11-13", "The April Iranian attack failed.", "2024-04"),
    ("2024-11-13", "At the June NATO summit he spoke.", "2024-06"),
    ("2024-11-13", "The August Democratic convention was in Chicago.", "2024-08"),
    ("2024-11-13", "The October CPI came in hot.", "2024-10"),
    ("2024-11-13", "The October U.S. jobs report was weak.", "2024-10"),
    ("2024-11-13", "The May U.S. jobs report was strong.", "2024-05"),
    ("2024-11-13", "The Friday Harbor ferry sank.", ""),
    ("2024-11-13", "The Sunday Times report was wrong.", ""),
    ("2024-11-13", "The Monday Club dinner is off.", ""),
    ("2024-11-13", "The April O'Neil show ended.", ""),
    ("2024-11-13", "The June Carter song was played.", ""),
    ("2024-11-13", "The August Wilson play opened.", ""),
    ("2024-11-13", "The Wednesday Addams show won.", ""),
    ("2024-11-13", "The January Jones interview ran.", ""),
    ("2024-11-13", "The Summer Walker concert was sold out.", ""),
    ("2024-11-13", "The Autumn Phillips interview was long.", ""),
    ("2024-11-13", "The Dawn French show is a hit.", ""),
    ("2024-11-13", "The Jan Kowalski report is out.", ""),
    ("2024-11-13", "The Theresa May government fell.", ""),
]

WORKS = [
    # a work or a club is so written, and a band stands beside words of music
    ("2024-11-13", "The 1975 drought was severe.", "1975"),
    ("2024-11-13", "Voters backed it in the 1975 poll.", "1975"),
    ("2024-11-13", "The 1975 strike lasted weeks.", "1975 PXW"),
    ("2024-11-13", "The band the Killers toured in October.", "2024-10"),
    ("2024-11-13", "In November two bridges were closed.", "2024-11"),
    ("2024-11-13", "Since November two ministers have resigned.", "2024-11"),
    ("2024-11-13", "The 1975 played in Leeds.", ""),
    ("2024-11-13", "Fans of the band The 1975 cheered.", ""),
    ("2024-11-13", "He saw The 1975 in Glasgow.", ""),
    ("2024-11-13", "The 1975 released a new album.", ""),
    ("2024-11-13", "November Two was cleared to land.", ""),
    ("2024-11-13", "Sheffield Wednesday lost 3-0 at home.", ""),
    ("2024-11-13", "Leeds drew with Sheffield Wednesday.", ""),
]

CITED = [
    # years of papers and laws
    ("2024-11-13", "Yields are falling (Okoro et al., 2017).", "2017"),
    ("2024-11-13", "Yields are falling (Okoro 2017).", "2017"),
    ("2024-11-13", "Yields are falling (Okoro, 2012; Lund, 2017).", "2012 2017"),
    ("2024-11-13", "Yields are falling (cf. Okoro, 2012, p. 7).", "2012"),
    ("2024-11-13", "Yields are falling (Okoro, 2012, 2017).", "2012 2017"),
    ("2024-11-13", "Yields are falling (Okoro & Lund, 2000).", "2000"),
    ("2024-11-13", "The Bribery Act 2010 applies.", "2010"),
    ("2024-11-13", "The Land Reform (Scotland) Act 2003 applies.", "2003"),
    ("2024-11-13", "The Working Time Regulations 1998 apply.", "1998"),
    ("2024-11-13", "Under the Sale of Goods Act 1893 he paid.", "1893"),
    ("2024-11-13", "The game (Orchid 1900) sold well.", ""),
    ("2024-11-13", "He moved (Room 2010).", ""),
    ("2024-11-13", "Act 2010 applies.", ""),
    ("2024-11-13", "The motion (Labour 1900, Tories 1850) passed.", ""),
    ("2024-11-13", "They paid (1912 votes).", ""),
    ("2024-11-13", "The Executive Order 1936 was signed.", ""),
    ("2024-11-13", "The Act 1998 applies.", ""),
    ("2024-11-13", "Yields are falling (Okoro 2018; Lund 2020).", "2018 2020"),
    ("2024-11-13", "The town (Population 1951) is small.", ""),
]

COUNTED = [
    # numbers of things, pages, points
    ("2024-11-13", "Of 1846 pupils, 20 passed.", ""),
    ("2024-11-13", "Out of 1980 ballots, five were spoiled.", ""),
    ("2024-11-13", "See Physica, 84, 2011, 84, 1102-1109.", ""),
    ("2024-11-13", "Lund, Physica 2011, 84, 1102-1109.", "2011"),
    ("2024-11-13", "His glucose was in the 80s.", ""),
    ("2024-11-13", "Her marks were in the 90s.", ""),
    ("2024-11-13", "Humidity was in the 90s.", ""),
    ("2024-11-13", "He wrote film scores in the 80s.", "1980"),
    ("2024-11-13", "The scandal was in the 90s.", "1990"),
    ("2024-11-13", "Of 2016 he remembered little.", "2016"),
    ("2024-11-13", "The memory of 1968 protests is alive.", "1968"),
    ("2024-11-13", "The results of 2019 elections are known.", "2019"),
]

COMPARED = [
    # figures beside those of a year
    ("2024-11-13", "Output was down 4% on 2022.", "2022"),
    ("2024-11-13", "Arrivals are up sharply on 2021.", "2021"),
    ("2024-11-13", "Prices were up 3 per cent on 2019.", "2019"),
    ("2024-11-13", "Tourism is back at 2019 levels.", "2019"),
    ("2024-11-13", "Emissions are below 1990 levels.", "1990"),
    ("2024-11-13", "Houses sell below 2007 prices.", "2007"),
    ("2024-11-13", "He spent 3% on 1900 shares.", ""),
    ("2024-11-13", "They went up on 1950 seats.", ""),
    ("2024-11-13", "The house stands on 1900 acres.", ""),
    ("1995-05-01", "Steel output was 40% of 1938 levels.", "1938"),
]

BRACKETS = [
    # years and other numbers in brackets
    ("2024-11-13", "He drove it (Ford Escort 1300).", ""),
    ("2024-11-13", "She ran it well (Windows 2000).", ""),
    ("2024-11-13", "It fits (Size 2010).", ""),
    ("2024-11-13", "He was seen (Flight 1912).", ""),
    ("2024-11-13", "The pass (Height 1912) is steep.", ""),
    ("2024-11-13", "It weighs more (Peugeot 2008).", ""),
    ("2024-11-13", "They met (Apollo 13, Houston).", ""),
    ("2024-11-13", "Ring us (Ext 1984).", ""),
    ("2024-11-13", "Ring us (Ext. 1984).", ""),
    ("2024-11-13", "See the plan (Lot 1902).", ""),
    ("2024-11-13", "The price (Rs 1999) was low.", ""),
    ("2024-11-13", "The price (Rs. 1999) was low.", ""),
    ("2024-11-13", "The price (Ksh 1999) was low.", ""),
    ("2024-11-13", "The price (Euro 1999) was low.", ""),
    ("2024-11-13", "He read the psalm (Hymn 1912).", ""),
    ("2024-11-13", "The lens (Canon 1855) broke.", ""),
    ("2024-11-13", "It was shown (Tate Modern, 2019).", "2019"),
    ("2024-11-13", "It was shown (Tate Modern 2019).", "2019"),
    ("2024-11-13", "His best film (The Insider, 1999) won.", "1999"),
    ("2024-11-13", "Her first record (Decca, 1967) sold out.", "1967"),
    ("2024-11-13", "He won gold (Los Angeles 1984).", "1984"),
    ("2024-11-13", "He won gold (Los Angeles 1984, Seoul 1988).", "1984 1988"),
    ("2024-11-13", "It was noted by many (e.g. Lund et al., 2016).", "2016"),
    ("2024-11-13", "It was noted by many (Lund and Orr, 2016).", "2016"),
    ("2024-11-13", "It was noted (WHO, 2021).", "2021"),
    ("2024-11-13", "It was noted (van Dijk, 2016).", "2016"),
    ("2024-11-13", "It was noted (O'Brien, 2016).", "2016"),
    ("2024-11-13", "It was noted (Müller-Lund, 2016).", "2016"),
    ("2024-11-13", "It holds more (Stand A, 1950 seats).", ""),
    ("2024-11-13", "They sold well (Orr 1950, Lund 1880).", ""),
    ("2024-11-13", "He asked them (Mr. 1900).", ""),
]

LAWS = [
    # laws and other orders
    ("2024-11-13", "The Communications Act 2003 made it a crime.", "2003"),
    ("2024-11-13", "He was charged under the Terrorism Act 2006.", "2006"),
    ("2024-11-13", "It breaches section 4 of the Fraud Act 2006.", "2006"),
    ("2024-11-13", "The Official Secrets Act 1989 bars it.", "1989"),
    ("2024-11-13", "The Welfare Reform Act 2012 and its rules apply.", "2012"),
    ("2024-11-13", "Under the Immigration Act 2016, landlords must check.", "2016"),
    ("2024-11-13", "Under the Public Order Act 1986 he was fined.", "1986"),
    ("2024-11-13", "The Health and Safety Order 1999 applies.", "1999"),
    ("2024-11-13", "They quoted Act 2003 of the code.", ""),
    ("2024-11-13", "Fill in Work Order 1984.", ""),
    ("2024-11-13", "Please quote Order 2010.", ""),
    ("2024-11-13", "House Rules 1990 pages long are dull.", ""),
]

DECADES = [
    # decades, and points
    ("2024-11-13", "His score was in the 80s.", ""),
    ("2024-11-13", "Highs will be in the 80s.", ""),
    ("2024-11-13", "The score was written in the 80s.", "1980"),
    ("2024-11-13", "Grades were higher in the 90s.", "1990"),
    ("2024-11-13", "The trial was in the 70s.", "1970"),
]

OWNERS = [
    # names behind a month that has an owner, an adjective or a number
    ("2024-11-13", "Trump's July RNC speech was long.", "2024-07"),
    ("2024-11-13", "The party's June Brighton conference was calm.", "2024-06"),
    ("2024-11-13", "Israel's October Beirut raid killed nine.", "2024-10"),
    ("2024-11-13", "The key September Fed meeting is over.", "2024-09"),
    ("2024-11-13", "The crucial September ECB decision changed nothing.", "2024-09"),
    ("2024-11-13", "He blamed September Fed cuts.", "2024-09"),
    ("2024-11-13", "Last month's cut follows an October IMF report.", "2024-10 2024-10"),
    ("2024-11-13", "Two October Gallup polls said so.", "2024-10"),
    ("2024-11-13", "The disputed Tuesday Senate vote failed.", "2024-11-12"),
    ("2024-11-13", "Ukraine's August Kursk offensive surprised Moscow.", "2024-08"),
    ("2024-11-13", "Both February Michigan primaries were quiet.", "2024-02"),
    ("2024-11-13", "Its May Moody's report was grim.", "2024-05"),
    ("2024-11-13", "The popular April Larkin sang.", ""),
    ("2024-11-13", "The young April Jones case shocked Wales.", ""),
    ("2024-11-13", "The famous Sunday Herald closed.", ""),
    ("2024-11-13", "The new October Films release is out.", ""),
    ("2024-11-13", "The German November Revolution failed.", ""),
    ("2024-11-13", "The failed October Manifesto was read.", ""),
]


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [*STREETS, *NAMES, *WORKS, *CITED, *COUNTED, *COMPARED, *BRACKETS, *LAWS, *DECADES, *OWNERS],
)
def test_dates_beside_names(published: str, text: str, told: str) -> None:
    """A time beside a name is one, and a name or a number is none."""
    assert_told(published, text, told)
