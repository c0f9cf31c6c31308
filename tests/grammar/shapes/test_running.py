"""What only running text settles: neighbours of a phrase, its clause, what the text is about, the year of a story."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

MONDAY = "2024-11-11"


def told(text: str, published: str = MONDAY, policy: Policy | None = None) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=published, policy=policy)]


@pytest.mark.parametrize("link", ["of the ruling", "after the vote", "from the date of receipt", "following service"])
def test_within_so_long_of_something_is_not_counted_from_publication(link):
    (phrase,) = grammar.find(f"An appeal must be lodged within 30 days {link}.", published=MONDAY)
    assert (phrase.text, phrase.timex.value, phrase.resolution.within) == ("30 days", "P30D", None)


BESIDE = [
    # --- what is on a day lies ahead; what day it is does not ---
    ("The match is on Saturday.", ("Saturday", "2024-11-16")),
    ("The deadline is Friday.", ("Friday", "2024-11-15")),
    ("The wedding is now on Saturday.", ("Saturday", "2024-11-16")),
    ("The vote was on Saturday.", ("Saturday", "2024-11-09")),
    ("It is Friday.", ("Friday", "2024-11-08")),
    # --- a weekday and a number whose month the last day of the list tells; a number that counts what follows ---
    ("The fair is on Sat 16 & Sun 17 November.", ("Sat 16", "2024-11-16")),
    ("The fair is on Saturday 30 and Sunday 1 December.", ("Saturday 30", "2024-11-30")),
    ("On Tuesday 15 to 20 people were hurt.", ("Tuesday", "2024-11-05")),
    ("On Saturday 3 to 5 thousand people marched.", ("Saturday", "2024-11-09")),
    # --- a stretch beside a day is no day so far from it; a week that ends with a day is the time last mentioned ---
    ("In the three weeks after 5 May 2020 it fell.", ("the three weeks after 5 May 2020", "P3W")),
    ("In the week to 3 November it rose from 180 the week before.", ("the week before", "2024-W43")),
    ("He kept the tapes of the night the plane came down.", None),
    ("In the morning the sun came out.", ("the morning", "2024-11-11TMO")),
    ("He will be back in a week.", ("a week", "2024-W47")),
    ("The loss would be small in a year that saw such rain.", None),
    ("Walk-outs on Dec 5, 6 and 7 will halt trams.", ("7", "2024-12-07")),
    ("The shop is shut on Dec 5, 6 and 7 of ten days.", ("6", "2024-12-06")),
    ("She left from 6 p.m. on December 23 to 9 a.m. the next day.", ("9 a.m. the next day", "2023-12-24T09:00")),
    ("Heavy snow is forecast from Sunday evening.", ("Sunday evening", "2024-11-17TEV")),
    ("The mayor leaves for Oslo on Thursday.", ("Thursday", "2024-11-14")),
    ("It is up in the past five sessions.", None),
    # --- four digits beside a time of day are one; a year that ends with a month ---
    ("It was filmed between 1400 and 1430 local time on 11 March.", ("1400", "2024-03-11T14:00")),
    ("Doors are open from 1900 to 2130 GMT on Friday.", ("1900", "2024-11-15T19:00")),
    ("Between 1400 and 1500 the town grew.", ("1400", "1400")),
    ("Rents rose in the year through August.", ("the year through August", "P1Y")),
    # --- a date behind a year and a comma is of that year ---
    ("She was 16 in 2010 and came of age two years later, on 4 August.", ("4 August", "2012-08-04")),
    ("Last year, on 3 March, the shop closed.", ("3 March", "2023-03-03")),
    ("In 2022, from March to May it was closed.", ("May", "2022-05")),
    ("In 2019, May 5 was cold.", ("2019, May 5", "2019-05-05")),
    ("In the 1990s, on Monday, nobody came.", ("Monday", "2024-11-11")),
    ("The court sat for four days.", ("four days", "P4D")),
    ("Mars will be closer than at any time in 60,000 years.", ("60,000 years", "P60000Y")),
    ("Posted 3:42 PM - 12 Mar 2022.", ("3:42 PM - 12 Mar 2022", "2022-03-12T15:42")),
    ("The post closed at midnight on the 28th day after service.", None),
    ("Between the hours of 9 p.m. and 6 a.m. no dog barked.", ("6 a.m.", "2024-11-12T06:00")),
    # --- a year and the next, or a month in digits ---
    ("The winter of 2008-09 was cold.", ("The winter of 2008-09", "2008-WI")),
    ("Rents rose in 2008/09.", ("2008/09", "P2Y")),
    ("The 2010-11 season was wet.", ("2010-11", "P2Y")),
    ("Rents rose in 2008-09.", ("2008-09", "P2Y")),
    ("In the 2001-02 school year it closed.", ("the 2001-02 school year", "2001")),
    ("The file is of 2008-09.", ("2008-09", "2008-09")),
    ("In 2008-11 it closed.", ("2008-11", "2008-11")),
    # --- "due to" before an infinitive, "come" before a time: ahead ---
    ("The ferry, due to return Thursday evening, sank.", ("Thursday evening", "2024-11-14TEV")),
    ("A train due to arrive on Friday was cancelled.", ("Friday", "2024-11-15")),
    ("It will be over come Saturday.", ("Saturday", "2024-11-16")),
    ("It began at 4 a.m. (0200 GMT) on Wednesday and was due to last.", ("Wednesday", "2024-11-06")),
    # --- which weekday, "a" leaves open, unless a noun follows ---
    ("She left on a Monday in March 1970.", ("March 1970", "1970-03")),
    ("A Friday raid was called off.", ("Friday", "2024-11-08")),
    ("The kiln is open from next Monday to next Wednesday.", ("next Wednesday", "2024-11-20")),
    ("It ran from last Tuesday to next Friday.", ("next Friday", "2024-11-15")),
    # --- "last" is a verb behind a modal, "to" or a plural subject ---
    ("The works will last six weeks.", ("six weeks", "P6W")),
    ("The works are expected to last several weeks.", ("several weeks", "PXW")),
    ("The works did not last a few days.", ("a few days", "PXD")),
    ("Most tyres last three years.", ("three years", "P3Y")),
    ("Compared to last two years, it fell.", ("last two years", "P2Y")),
    # --- "one day" behind a modal is some day; elsewhere a length ---
    ("The valley will one day be a lake.", ("one day", "FUTURE_REF")),
    ("It took one day to mend.", ("one day", "P1D")),
    ("The roof will last one day.", ("one day", "P1D")),
    # --- a participle looks where the clause does that it hangs on; an infinitive is planned ---
    ("Rents have risen, passing 900 euros in March.", ("March", "2024-03")),
    ("The ferry will stop, returning in March.", ("March", "2025-03")),
    ("She is saving, hoping to move in June.", ("June", "2025-06")),
    ("Opening in March, the bakery hired ten people.", ("March", "2024-03")),
    # --- a participle before a plural is an adjective ---
    ("The council will sell 40 used trams on Nov. 30.", ("Nov. 30", "2024-11-30")),
    ("The council will sell trams used on Nov. 2.", ("Nov. 2", "2024-11-02")),
    # --- "following" before "of" is a preposition ---
    ("Following months of talks, they signed.", ("months", "PXM")),
    ("The council met at its post 1959 times.", None),
    ("Over the years 1995 to 1999 it grew.", ("the years 1995", "1995")),
    # --- nothing stands behind "before": counted from the time last mentioned ---
    ("The dam broke on 5 March 2019. The day before, engineers had left.", ("The day before", "2019-03-04")),
    ("The dam broke on 5 March 2019. Two years before, it was mended.", ("Two years before", "2017")),
    ("The dam broke on 5 March 2019. A week after, the town was empty.", ("A week after", "2019-W11")),
    ("In the year after the flood, prices rose.", ("the year", "P1Y")),
    ("In the year since the flood, prices rose.", ("the year", "P1Y")),
    ("In the last week of the campaign, she led.", ("the last week", "P1W")),
    ("It was passed in 2019 and came into force on 1 July of that year.", ("1 July of that year", "2019-07-01")),
    ("Two hours before dawn on Sunday, it began.", ("Two hours before dawn on Sunday", "2024-11-10T03:00")),
    # --- "that year" is of the time last mentioned, also of one that only limits ---
    ("The bridge was built in 1176. It stood until 1831. In that year it fell.", ("that year", "1831")),
    # --- something does: an event that is not dated here ---
    ("The dam broke on 5 March 2019, the day after the strike.", ("the day", "XXXX-XX-XX")),
    # --- a habit, no night of publication ---
    ("The guards change at night.", ("night", "XXXX-XX-XXTNI")),
    # --- "shortly" tells no time before another word ---
    ("The roof fell shortly after the fire.", None),
    ("The 11th Regiment camped here on the 11th.", ("the 11th", "2024-11-11")),
    # --- lists, and ranges in them ---
    ("The course runs May 2-3, 9-10 and 16-17.", ("16-17", "P2D")),
    ("The team played on 3, 5 and 7 June 2023.", ("3", "2023-06-03")),
    ("The team played on 3, 5 and 7 June 2023.", ("5", "2023-06-05")),
    ("Rooms 5 and 6 November was cold.", ("6 November", "2024-11-06")),
    # --- a time of day told twice ---
    ("It began at 4 a.m. local time (0200 GMT) on Wednesday.", ("4 a.m. local time", "2024-11-06T04:00")),
    ("It began at 4 a.m. local time (0200 GMT) on Wednesday.", ("0200 GMT", "2024-11-06T02:00")),
    ("It began at 4 a.m. (the 0200 train) on Wednesday.", ("4 a.m.", "2024-11-11T04:00")),
    ("The shop opens 9am-5pm, Sat 10-4.", ("5pm", "2024-11-11T17:00")),
    # --- a past clause turns a day and month back, also without "on"; not what is due then ---
    ("He died Dec. 6 in Oslo.", ("Dec. 6", "2023-12-06")),
    ("The complaint was filed Jan. 6 and amended Feb. 10.", ("Feb. 10", "2024-02-10")),
    ("The offer was extended to Nov. 20.", ("Nov. 20", "2024-11-20")),
    ("The board declared a dividend, payable Dec. 7 to holders of record Nov. 22.", ("Nov. 22", "2024-11-22")),
    ("The agency set a Jan. 14 deadline.", ("Jan. 14", "2025-01-14")),
    # --- a quarter and the day on which it ended ---
    ("In the quarter ended June 30, sales rose.", ("the quarter", "2024-Q2")),
    ("In the quarter ended Dec. 31, sales rose.", ("the quarter", "2023-Q4")),
    ("In the quarter ended Jan. 31, sales rose.", ("the quarter", "P1Q")),
    # --- two digits of a year ---
    ("The mill burned down in '27.", ("'27", "1927")),
    ("The mill will open in '27.", ("'27", "2027")),
    # --- a range whose ends are told by a day and an hour ---
    ("The road will be closed from 10 p.m. Friday to 6 a.m. Saturday.", ("6 a.m. Saturday", "2024-11-16T06:00")),
    # --- hyphens between names, and between a month and a day ---
    ("The siege (August-September 1950) was long.", ("September 1950", "1950-09")),
    ("The camp lasted from March 19-April 30, 2003.", ("April 30, 2003", "2003-04-30")),
    ("It was sent on 19-April 2003.", ("19-April 2003", "2003-04-19")),
    # --- abbreviated days in lower case ---
    ("See you next fri, or this sun if it shines.", ("next fri", "2024-11-15")),
    ("The gallery opens this Sat at noon.", ("this Sat at noon", "2024-11-16T12:00")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), BESIDE, ids=[text for text, _ in BESIDE])
def test_neighbours_settle_a_phrase(text, phrase):
    found = told(text)
    assert (phrase in found) if phrase else not found, found


CLAUSES = [
    # --- a month or quarter that has something is over, whatever its clause plans ---
    ("The bank will publish December's figures on Friday.", [("December", "2023-12"), ("Friday", "2024-11-15")]),
    ("It will release third-quarter results on Friday.", [("third-quarter", "2024-Q3"), ("Friday", "2024-11-15")]),
    ("In the fiscal year ended Jan. 31, sales doubled.", [("the fiscal year", "P1Y"), ("Jan. 31", "2024-01-31")]),
    # --- participles and infinitives that plan ---
    ("The talks, set to resume Friday in Oslo, are secret.", [("Friday", "2024-11-15")]),
    ("Harl Foods plans to redeem on Dec. 16 its preferred shares.", [("Dec. 16", "2024-12-16")]),
    ("It sold a mill, to be handed over around Dec. 1.", [("around Dec. 1", "2024-12-01")]),
    # --- the present of a timetable; a day that something is set for ---
    ("The trial begins Friday.", [("Friday", "2024-11-15")]),
    ("The minister meets the unions on Thursday.", [("Thursday", "2024-11-14")]),
    ("The hearing is set for September.", [("September", "2025-09")]),
    ("The novel is set in September.", [("September", "2024-09")]),
    # --- participles that tell what is over ---
    ("The shares, bought in March, were sold.", [("March", "2024-03")]),
    ("The talks, scheduled for March, were moved.", [("March", "2025-03")]),
    # --- a plan beside a noun, in a clause that is past ---
    ("With the vote due on Friday, the polls came at a bad time.", [("Friday", "2024-11-15")]),
    ("With talks scheduled for Tuesday, the envoy resigned.", [("Tuesday", "2024-11-12")]),
    ("The bank raised its rates as expected on Friday.", [("Friday", "2024-11-08")]),
    ("The results had been due on Friday.", [("Friday", "2024-11-08")]),
    ("The vote was moved to Friday.", [("Friday", "2024-11-15")]),
    ("They delayed the match to Thursday.", [("Thursday", "2024-11-14")]),
    ("He moved to Oslo on Friday.", [("Friday", "2024-11-08")]),
    # --- a part of day is that of a named day, or of what happened ---
    ("She was born on the night of Christmas Eve 1898.", [("the night of Christmas Eve 1898", "1898-12-24TNI")]),
    ("On the night of the crash he slept.", []),
    ("The morning after the storm they came.", []),
    ("The morning after, they came.", [("The morning after", "XXXX-XX-XXTMO")]),
    ("On Friday night after a storm they left.", [("Friday night", "2024-11-08TNI")]),
    # --- parts of a month before a noun ---
    ("In early to mid March 2020 cases doubled.", [("early to mid March 2020", "P20D")]),
    # --- for how long there was nothing like it ---
    ("It is the biggest strike in ten years.", [("ten years", "P10Y")]),
    ("It will be the third trial in two years.", [("two years", "P2Y")]),
    ("This is the only win in five weeks.", [("five weeks", "P5W")]),
    ("The first train leaves in three hours.", [("three hours", "2024-11-11")]),
    ("He will meet his only son in two days.", [("two days", "2024-11-13")]),
    # --- a named day that is a name elsewhere in the text ---
    ("Carnival Cruise Lines sank. Carnival fell.", []),
    # --- about a year ---
    ("The painter was born around 1850.", [("around 1850", "1850")]),
    # --- "this" looks where its clause does ---
    ("The bridge will reopen this January.", [("this January", "2025-01")]),
    ("The bridge closed this January.", [("this January", "2024-01")]),
    ("The envoy arrived this Friday.", [("this Friday", "2024-11-08")]),
    # --- what is set for a time, and what lasts from one ---
    ("The vote is scheduled for a week from Tuesday.", [("a week from Tuesday", "2024-11-19")]),
    ("The envoy stayed for a week from Tuesday.", [("a week from Tuesday", "P1W")]),
    ("The vote is six weeks from Monday.", [("six weeks from Monday", "2024-12-23")]),
    ("The vote is six weeks from next Monday.", [("six weeks from next Monday", "2024-12-30")]),
    # --- a length that tells once more of the day right before it ---
    ("The miner was freed today, 40 hours later.", [("today", "2024-11-11"), ("40 hours later", "2024-11-11")]),
    ("Lee died yesterday, two days later.", [("yesterday", "2024-11-10"), ("two days later", "2024-11-10")]),
    ("Lee fell on Thursday. Two days later, he died.", [("Thursday", "2024-11-07"), ("Two days later", "2024-11-09")]),
    # --- what goes on into a season; how exactly a length is told ---
    ("The drought dragged on into the fall.", [("the fall", "2024-FA")]),
    ("Talks will continue well into the spring.", [("the spring", "2025-SP")]),
    ("He looked into the fall of the house.", []),
    ("She went into the spring water.", []),
    ("Mill and dam burned, a year to the week apart.", [("a year to the week", "P1Y")]),
    ("The rain added a day to the week.", [("a day", "P1D")]),
    # --- days that are not meant; dates of every year ---
    ("The office is open every day except Monday.", [("every day", "P1D")]),
    ("It is open daily except on Sundays.", [("daily", "P1D")]),
    ("The park is closed from 1 April to 30 June each year.", [("each year", "P1Y")]),
    ("They meet in April every year.", [("April every year", "XXXX-04")]),
    # --- a month that something is told of ---
    ("The report for September is due on Friday.", [("September", "2024-09"), ("Friday", "2024-11-15")]),
    # --- the verb before the phrase, not one behind it ---
    ("The envoys issued a statement Friday saying the pact will hold.", [("Friday", "2024-11-08")]),
    # --- "from" looks where its clause does, "since" back ---
    ("The airline said the flights would leave from 30 March.", [("30 March", "2025-03-30")]),
    ("The airline has flown since 30 March.", [("30 March", "2024-03-30")]),
    # --- a clause that points nowhere: of two months the nearer ---
    ("Sales are slow in December.", [("December", "2024-12")]),
    ("Sales are slow in August.", [("August", "2024-08")]),
    # --- what no range is ---
    ("After a change Friday to December's plan it works.", [("Friday", "2024-11-08"), ("December", "2023-12")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrases"), CLAUSES, ids=[text for text, _ in CLAUSES])
def test_the_clause_settles_a_phrase(text, phrases):
    assert told(text) == phrases


def test_a_report_is_about_the_last_quarter_that_it_names_and_that_is_over():
    text = "Third-quarter profit rose from that of the 2022 third quarter. In the quarter, costs fell from a year ago."
    assert told(text)[-2:] == [("the quarter", "2024-Q3"), ("a year ago", "2023-Q3")]


STORIES = [
    # --- years later than one told by the way; that year, of a range: its last ---
    ("It was founded in 396 BC. It was sacked in 196 BC and rebuilt two years later.", ("two years later", "BC0194")),
    ("The line ruled from 1268 to 1544. Its last king died that year.", ("that year", "1544")),
    ("In the winter of 1805/06 the lake froze.", ("the winter of 1805/06", "1805-WI")),
    # --- months over the end of a year: the winter that the story is in, else the next ---
    ("The mine shut in March 1902. From October to March it had been flooded.", ("October", "1901-10")),
    ("The mine shut in May 1902. From October to March it was flooded.", ("March", "1903-03")),
    ("The mine shut on 3 November 1902. From October to March it was flooded.", ("October", "1902-10")),
    # --- a story keeps its year, and turns it where a date lies long before ---
    ("War began on 3 May 1901. In August the port fell.", ("August", "1901-08")),
    ("War began on 3 December 1901. In January the port fell.", ("January", "1902-01")),
    ("War began on 3 August 1901. In May the king had fled.", ("May", "1901-05")),
    # --- a year in passing moves nothing, one that opens a sentence or heads a part does ---
    ("War began on 3 May 1901. The pact of 1899 was void. On 9 June the port fell.", ("9 June", "1901-06-09")),
    ("War began on 3 May 1901. In 1903, peace came. On 9 June the port fell.", ("9 June", "1903-06-09")),
    ("War began on 3 May 1901.\n\n1904\n\nOn 9 June the port fell.", ("9 June", "1904-06-09")),
    # --- before our era ---
    ("The fleet sailed in 480 BC. In spring it turned back.", ("spring", "BC0480-SP")),
    # --- an hour of no day ---
    ("In 1901 the gates closed at 9 p.m. each day.", None),
    # --- adjectives that only refer ---
    ("The former king fled in 1901.", ("former", "PAST_REF")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), STORIES, ids=[text for text, _ in STORIES])
def test_a_story_goes_on(text, phrase):
    found = told(text, policy=Policy.narrative())
    assert phrase is None or phrase in found, found
    assert not any("2024" in value for _, value in found), found


def test_adjectives_that_refer_are_left_alone_in_news():
    assert told("The former king fled.") == []
    assert told("The former king fled.", policy=Policy.of({"referring": True})) == [("former", "PAST_REF")]


NUMBERS = [
    # text, language, values, whether the first is told to be in doubt
    ("Paid on 03/04/2024 and 25/12/2024.", "en", ["2024-04-03", "2024-12-25"], False),
    ("Paid on 03/04/2024 and 12/25/2024.", "en", ["2024-03-04", "2024-12-25"], False),
    ("Paid on 03/04/2024, 25/12/2023 and 12/25/2023.", "en", ["2024-03-04", "2023-12-25", "2023-12-25"], True),
    ("Paid on 03/04/2024.", "en", ["2024-03-04"], False),
    ("Paid on 03/04/2024.", "en-GB", ["2024-04-03"], False),
    ("Paid on 03/04/2024.", "en_US", ["2024-03-04"], False),
    ("Paid on 03/04/2024 and 12/25/2023.", "en-GB", ["2024-03-04", "2023-12-25"], False),
    ("Paid on 03/03/2024, 25/12/2023 and 12/25/2023.", "en", ["2024-03-03", "2023-12-25", "2023-12-25"], False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "values", "doubtful"), NUMBERS, ids=[f"{r[1]}: {r[0]}" for r in NUMBERS])
def test_the_text_tells_the_order_of_numbers(text, language, values, doubtful):
    found = grammar.find(text, published="2025-01-31", language=language)
    assert [p.timex.value for p in found] == values
    assert ("number order" in found[0].resolution.notes) is doubtful
    assert (found[0].resolution.confidence < 0.9) is doubtful
    if values[0] != "2024-03-03":
        assert [c.policy for c in found[0].resolution.candidates] == ["number order"]


def test_a_policy_overrules_the_order_of_the_text():
    found = grammar.find("25/12/2023 and 03/04/2024", published=MONDAY, policy=Policy.of({"order": "mdy"}))
    assert [p.timex.value for p in found] == ["2023-12-25", "2024-03-04"]


def test_the_order_of_one_text_is_not_that_of_the_next():
    assert told("Paid on 25/12/2023 and 03/04/2024.")[-1][1] == "2024-04-03"
    assert told("Paid on 03/04/2024.")[-1][1] == "2024-03-04"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The shop is shut beginning on 9 December.", [("9 December", "from", "2024-12-09")]),
        ("Fees rise beginning Monday.", [("Monday", "from", "2024-11-11")]),
        ("The beginning of the play was long.", []),
        ("He wrote on 5 May and after the vote he left.", [("5 May", "on", "2024-05-05")]),
        ("He flew in 1984 and later taught.", [("1984", "in", "1984")]),
        ("It holds for cars of 2015 and later.", [("2015", "not before", "2015")]),
        ("He spoke on May 12 to 13 amid rain.", [("May 12 to 13", "on", "2024-05-12/2024-05-13")]),
        ("He spoke on May 12 to 13-year-olds.", [("May 12", "on", "2024-05-12")]),
        ("He wrote on May 12 to 13 readers.", [("May 12", "on", "2024-05-12")]),
        ("Since 3 May he has read on.", [("3 May", "since", "2024-05-03")]),
        ("In May 2/3 of the seats were lost.", [("May", "in", "2024-05")]),
        ("In May, two thousand people marched.", [("May", "in", "2024-05")]),
        ("They kept the feast of Persian New Year.", []),
    ],
)
def test_where_a_time_begins_and_where_it_ends(text, told):
    found = grammar.find(text, published=MONDAY)
    assert [(one.text, one.signal[2], one.resolution.value.edtf) for one in found if one.resolution.value] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He left in May 2020. In the next month he won.", "2020-06"),
        ("The dam broke on 5 March 2019. Over the next three days, 40 people died.", "2019-03-06/2019-03-08"),
        ("The firm was founded in 1990 and the next year it made a profit.", "1991"),
        ("The dam broke on 5 March 2019. It will be rebuilt over the next two years.", "2024-11-12/2026-11-11"),
        ("The mayor left on Monday. He said he would be back in the next month.", "2024-11-12/2024-12-11"),
        ("The firm was founded in 1990. It expects growth in the next year.", "2024-11-12/2025-11-11"),
        ("Six days before the new year, the mill burned.", "2023-12-26"),
    ],
)
def test_a_story_goes_on_from_the_time_last_mentioned(text, told):
    assert grammar.find(text, published=MONDAY)[-1].resolution.value.edtf == told


def test_numbers_before_a_possessive_are_no_days():
    (phrase,) = grammar.find("The clerk read out rows 3 to 5 of last month's table.", published=MONDAY)
    assert (phrase.text, phrase.resolution.value.edtf) == ("last month", "2024-10")
