"""What the times told before a phrase tell of it: the date right before it, in a story the time last mentioned."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

MONDAY = "2024-11-11"


def told(text: str, policy: Policy) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=MONDAY, policy=policy)]


NEWS = [
    ("60 years ago this month they met. On the 8th, at 3 p.m., it fell.", ("the 8th, at 3 p.m.", "1964-11-08T15:00")),
    ("Forty years ago today it fell. In December it was rebuilt.", ("December", "1984-12")),
    ("It began on Christmas Eve 1914. On Boxing Day it ended.", ("Boxing Day", "1914-12-26")),
    ("It began on Christmas Eve 1914. On Boxing Day we will remember it.", ("Boxing Day", "2024-12-26")),
    ("Ten years ago this Christmas it fell.", ("Ten years ago this Christmas", "2014-12-25")),
    # --- what happened long ago goes on in the next sentence; a list of bare days; the weekday of a date ---
    ("In July 1945 she came home. On Aug. 6 she was in the yard.", ("Aug. 6", "1945-08-06")),
    ("In 1945 she came home. In August she was in the yard.", ("August", "1945-08")),
    ("It began on 23 October 1956. By 4 November it was over.", ("4 November", "1956-11-04")),
    ("The firm was sold in July 2024. On Aug. 6 it said so.", ("Aug. 6", "2024-08-06")),
    ("We are out on the 18th, 20th and 22nd.", ("22nd", "2024-11-22")),
    ("They went on the 4th and the 6th.", ("the 6th", "2024-11-06")),
    ("On Jan. 13, 1982, a Wednesday, it fell. It was 3:59 p.m.", ("3:59 p.m.", "1982-01-13T15:59")),
    ("He died on March 7, a Thursday.", ("Thursday", "2024-03-07")),
    ("The visit is on Thursday 21st.", ("Thursday 21st", "2024-11-21")),
    # --- a bare day goes on from the date in its sentence or the one before ---
    ("On 2 April the boards met; on the 4th they voted.", ("the 4th", "2024-04-04")),
    ("The lease was signed on 9 May 2017, and the keys were handed over on the 28th.", ("the 28th", "2017-05-28")),
    ("A letter dated 2nd January 2019 was received on the 6th.", ("the 6th", "2019-01-06")),
    ("In October 2021 she rang him on the 9th.", ("the 9th", "2021-10-09")),
    ("On Sept. 12 she wrote that she would pay by the 20th.", ("the 20th", "2024-09-20")),
    ("On Sept. 12 she wrote to him. On the 21st she had no answer.", ("the 21st", "2024-09-21")),
    ("The mill burned on 28 August and was shut on the 3rd.", ("the 3rd", "2024-09-03")),
    ("The bill was passed on 9 September, a day before the court sat in the early hours of the 10th.",
     ("the early hours of the 10th", "2024-09-10TMO")),
    ("On 3 December the boards will meet, and on the 5th they will vote.", ("the 5th", "2024-12-05")),
    ("Thursday the 29th was followed by Friday the 30th.", ("Friday the 30th", "2024-08-30")),
    ("On 2 April the boards met and they will meet again on the 30th.", ("the 30th", "2024-11-30")),
    ("On 2 April the boards met. It rained. It snowed. On the 5th the sun came out.", ("the 5th", "2024-11-05")),
    ("The bridge (built on 2 April 1950) was shut on the 5th.", ("the 5th", "2024-11-05")),
    ("On 2 April the boards met. On Friday they met again; on the 7th they did not.", ("the 7th", "2024-11-07")),
    ("They said on Nov 5 that sales in the quarter ended Sept 30 rose. Shares fell on the 6th.",
     ("the 6th", "2024-11-06")),
    ("In 2025 the bank will open in June; it closed its last one in August.", ("August", "2024-08")),
    # --- a weekday proves the year ---
    ("She moved in on Sunday 3 June 2018. On Monday 25 June she left.", ("Monday 25 June", "2018-06-25")),
    ("She moved in on Sunday 3 June 2018. On Monday 4 November she left.", ("Monday 4 November", "2024-11-04")),
    # --- a month goes on from a date with its year, in the same sentence ---
    ("It was signed on 1 May 1994 and revoked on 1 June.", ("1 June", "1994-06-01")),
    ("He left on 3 June 1995, returning in September.", ("September", "1995-09")),
    ("It rained in May 2013 and over the weekend of 10-11 August.", ("the weekend of 10-11 August", "2013-W32-WE")),
    ("It was signed on 1 May 1994. It was revoked in June.", ("June", "2024-06")),
    ("The mill was sold in May 1985, the mayor said in March.", ("March", "2024-03")),
    ("The mayor, who was born on 3 May 1950, died in March.", ("March", "2024-03")),
    ("The rules of 3 May 1985 were changed in July.", ("July", "2024-07")),
    # --- a year that opens a sentence is that of the months in it ---
    ("In 2017 the mill was sold in March and again on July 4.", ("July 4", "2017-07-04")),
    ("In 2025 the feast will fall on April 3.", ("April 3", "2025-04-03")),
    ("The mill was sold in 2017 and shut in March.", ("March", "2024-03")),
    # --- a weekday and the number of its day: the nearest one ---
    ("Call logged on Thurs 7th at 17:30.", ("Thurs 7th at 17:30", "2024-11-07T17:30")),
    ("Call us on Thurs 14th at 17:30.", ("Thurs 14th at 17:30", "2024-11-14T17:30")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), NEWS, ids=[text for text, _ in NEWS])
def test_a_date_reaches_the_bare_ones_behind_it(text, phrase):
    found = told(text, Policy.news())
    assert phrase in found, found


STORIES = [
    ("They were planned for 5 June 1944, but on the 4th the storm came.", ("the 4th", "1944-06-04")),
    ("The fleet was due to sail on 5 April 1797. On the 3rd the crews refused.", ("the 3rd", "1797-04-03")),
    ("The fleet sailed on 5 April 1797. On the 3rd it was off the cape.", ("the 3rd", "1797-05-03")),
    # --- a year in the main clause moves the story on, one of a noun, an aside or an earlier time does not ---
    ("She was born in May 1702. She became abbess in 1730. Two years later she fell ill.", ("Two years later", "1732")),
    ("The college was planned in 1805. It opened in 1811. In May the roof fell in.", ("May", "1811-05")),
    ("He was born in 1821, married in 1845 and died in 1870. Three years later she sold the mill.",
     ("Three years later", "1873")),
    ("The mill was sold on 3 May 1901. The pact of 1912 was void. In June it closed.", ("June", "1901-06")),
    ("The mill was sold on 3 May 1901. A report published in 1987 showed why. In June it closed.", ("June", "1901-06")),
    ("The mill was sold on 3 May 1901. Its owner had bought it in 1890. In June it closed.", ("June", "1901-06")),
    ("The mill was built in 1890. By 1901 it had grown. In June it closed.", ("June", "1901-06")),
    ("Brown (born 3 May 1862; died 9 June 1930) left school in July 1876. Two years later he went to sea.",
     ("Two years later", "1878")),
    # --- what is told one after the other is no aside ---
    ("She was laid down in June 1936, launched in February 1939 and sunk two months later.",
     ("two months later", "1939-04")),
    ("He was caught on 12 May 1855, tried on the 20th and hanged the next day.", ("the next day", "1855-05-21")),
    # --- a story is at the end of a range ---
    ("From 1914 to 1918 he was at sea. Two years later he died.", ("Two years later", "1920")),
    ("The shelling went on from 24 March until 10 June 1999. By the 20th it was over.", ("the 20th", "1999-06-20")),
    ("It lasted from December 1939 to March 1940. On the 12th of that month it snowed.",
     ("the 12th of that month", "1940-03-12")),
    ("They fought from 3 to 9 May 1850. Two days earlier the bridge had gone.", ("Two days earlier", "1850-05-01")),
    # --- a length beside a date leads to it ---
    ("War broke out on 5 May 1862. Peace came on 6 June 1864, two years later.", ("two years later", "1864")),
    ("She was born in 1799. On 5 May 1862, sixty-three years later, she died.", ("sixty-three years later", "1862")),
    ("War broke out on 5 May 1862. Peace came two years later, on 6 June.", ("6 June", "1864-06-06")),
    ("War broke out on 5 May 1862. He left on 6 June and, two years later, came home.", ("two years later", "1864")),
    # --- a date and the year behind it, told by how it lies ---
    ("He left on 3 August 1814. He came back in June of the next year.",
     ("June of the next year", "1815-06")),
    ("He left on 3 August 1814. On 9 October of the following year he died.",
     ("9 October of the following year", "1815-10-09")),
    ("He left on 3 August 1814. At Easter of the next year he came back.", ("Easter of the next year", "1815-03-26")),
    ("He left on 3 August 1814. He came back in March two years later.", ("March two years later", "1816-03")),
    ("He left on 3 August 1814. He died on 5 June three years after.", ("5 June three years after", "1817-06-05")),
    ("He left on 3 August 1814. He was back on 28 August the next year.", ("28 August the next year", "1815-08-28")),
    ("He left on 3 August 1814. He wed in May of the year before.", ("May of the year before", "1813-05")),
    ("He left on 3 August 1814. He fell in March the year after the flood.", ("the year", "XXXX")),
    # --- the next one: after the time last mentioned, after the whole of a year ---
    ("In 1957 the hut was set up. Its crew came the following February.", ("the following February", "1958-02")),
    ("In 1957 the hut was set up. Its crew came the following spring.", ("the following spring", "1958-SP")),
    ("In 1957 the hut was set up. It burned the following winter.", ("the following winter", "1957-WI")),
    ("In March 1957 the hut was set up. Its crew came the following May.", ("the following May", "1957-05")),
    ("He left in August 1814. He came back the next spring.", ("the next spring", "1815-SP")),
    ("He left in August 1814. He came back the next August.", ("the next August", "1815-08")),
    ("He left on 3 August 1814. He came back the next Friday.", ("the next Friday", "1814-08-05")),
    # --- hindsight goes back, and moves no story on ---
    ("He stood in York on 30 August 1921. The town had burned on the 15th.", ("the 15th", "1921-08-15")),
    ("The attack came on 3 May 1915. Plans had been drawn up in December.", ("December", "1914-12")),
    ("The attack came on 3 May 1915. Plans were drawn up in December.", ("December", "1915-12")),
    ("On 3 May 1862 he sailed. He had been born on 6 June 1830. Two days later he saw land.",
     ("Two days later", "1862-05-05")),
    ("On 3 May 1862 he sailed. He had been born in June 1830. Two years later his father had died.",
     ("Two years later", "1832")),
    # --- what was done long before in the year is of the next one, but in hindsight and behind a limit ---
    ("The town fell in November 1812. It was retaken in May.", ("May", "1813-05")),
    ("The town fell in November 1812. It had been besieged in May.", ("May", "1812-05")),
    ("The town fell in May 1812. In April its walls cracked.", ("April", "1812-04")),
    ("He gave up on 17 October 1777. In April the fleet sailed.", ("April", "1778-04")),
    ("In March 1812 there were ten of them, and forty by December. In May two more came.", ("May", "1812-05")),
    # --- weekdays of another calendar; a year behind brackets ---
    ("On Sunday, 2 September 1666 it caught fire. By Tuesday it had spread.", ("Tuesday", "1666-09-04")),
    ("On Sunday, 6 June 1993 it caught fire. By Tuesday it had spread.", ("Tuesday", "1993-06-08")),
    ("She ruled from 9 July [O.S. 28 June] 1762 and died old.", ("9 July", "1762-07-09")),
    ("She ruled from 9 July [O.S. 28 June] 1762 and died old.", ("28 June", "1762-06-28")),
    ("She ruled from 28 June (O.S.) 1762.", ("28 June", "1762-06-28")),
    ("He was gone by Christmas of '47.", ("Christmas of '47", "1947-12-25")),
    # --- the last day of a sentence tells the month ---
    ("One fort fell on the 3rd, one on the 11th, one on the 14th of October 1914.", ("the 11th", "1914-10-11")),
    ("One fort fell on the 3rd, and one on the 14th of October 1914.", ("the 3rd", "1914-10-03")),
    ("On 2 May 1900 they met; on the 5th they voted; on the 9th of June 1900 they left.", ("the 5th", "1900-05-05")),
    # --- a range whose start has its year ---
    ("The siege lasted from 3 December 1862 to 7 March.", ("7 March", "1863-03-07")),
    ("The siege (3 May 1862 – 7 July) was long.", ("7 July", "1862-07-07")),
    ("Between 3 December 1862 and 7 March he was ill.", ("7 March", "1863-03-07")),
    ("It lasted from December 1862 until the following March. In April came peace.", ("April", "1863-04")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), STORIES, ids=[text for text, _ in STORIES])
def test_a_story_goes_on(text, phrase):
    found = told(text, Policy.narrative())
    assert phrase in found, found


ON_AND_BACK = [
    # --- parts of months and times of their days roll on as the months do ---
    ("It began on 17 September 1944. By mid-January it fell.", ("mid-January", "1945-01")),
    ("It began on 17 September 1944. In the first week of May it fell.", ("the first week of May", "1945-W18")),
    ("It passed on 15 August 1947. He left at 5 p.m. on 30 January.", ("5 p.m. on 30 January", "1948-01-30T17:00")),
    ("It ended in May 1915. By the next spring they were gone.", ("the next spring", "1916-SP")),
    ("On 2 September 1870 he lost. By the 19th he was gone. On 28 January he came back.", ("28 January", "1871-01-28")),
    ("It had grown to 5,000 by December 1840. In May it was 3,000.", ("May", "1840-05")),
    ("It began on 3 May 1792. In August Verdun fell.", ("August", "1792-08")),
    # --- a day inside a stretch that was told ---
    ("It lasted from 25 April 1915 to 9 January 1916. On 6 August they landed.", ("6 August", "1915-08-06")),
    ("They fought on 3–6 October 1993. On the 4th the convoy left.", ("the 4th", "1993-10-04")),
    ("They fought on 21 and 22 May 1776. He was taken on the 21st.", ("the 21st", "1776-05-21")),
    ("It lasted until 28 October 1962. On Monday the 22nd he spoke.", ("Monday the 22nd", "1962-10-22")),
    ("He left on 22 February 1917. On Monday the 27th they rose.", ("Monday the 27th", "1917-02-27")),
    # --- what had happened before, one after the other ---
    ("The quake struck on 17 December 1988. On the 11th a plane had crashed.", ("the 11th", "1988-12-11")),
    ("He was shot on 23 December 1953. In January the doctors had been accused.", ("January", "1953-01")),
    ("She died on 8 February 1862. It had been signed on the 1st and sent on the 4th.", ("the 4th", "1862-02-04")),
    ("It fell on 14 June 1982. It had been taken on 2 April. They had sailed on the 5th.", ("the 5th", "1982-04-05")),
    ("He was shot on 20 May 1862. He had been held on 3 May and tried on the 9th.", ("the 9th", "1862-05-09")),
    # --- times of a day of the next year ---
    ("He left on 4 November 1922. He died on the night of 5 April of the following year.",
     ("the night of 5 April of the following year", "1923-04-05TNI")),
    ("He left on 4 November 1922. He died at noon on 6 May of the next year.",
     ("noon on 6 May of the next year", "1923-05-06T12:00")),
    ("He left on 4 November 1922. He died at 1:45 a.m. on 5 April the year after.",
     ("1:45 a.m. on 5 April the year after", "1923-04-05T01:45")),
    # --- where the story goes on from ---
    ("He was caught in 1879. He was freed at the end of 1883. Two years later he died.", ("Two years later", "1885")),
    ("She abdicated in 1720. War ended the following year with the peace of 30 August.", ("30 August", "1721-08-30")),
    ("He was sworn in on 30 January 1933. It burned on the night of 27 February, four weeks later.",
     ("four weeks later", "1933-W09")),
    ("He took off in the small hours of 1 May 1960. At 8:53 he was shot down.", ("8:53", "1960-05-01T08:53")),
    # --- years in brackets, of three digits, before our era, and of two seasons ---
    ("The battle was fought on 1 June (1794).", ("1 June", "1794-06-01")),
    ("On 24 August 410 Rome was sacked.", ("24 August 410", "0410-08-24")),
    ("The quake of 21 July 365 destroyed the harbour.", ("21 July 365", "0365-07-21")),
    ("He was crowned in 1186 BC. He died in 1155.", ("1155", "BC1155")),
    ("He won in November 333 BC. Tyre fell in July 332.", ("July 332", "BC0332-07")),
    ("He was born in 63 BC. He ruled until AD 14.", ("AD 14", "0014")),
    ("It was founded in 753 BC. In 1960 it was dug up.", ("1960", "1960")),
    ("In the summer and autumn of 1792 it was remade.", ("the summer", "1792-SU")),
    ("In the winter and spring of 1813 it was remade.", ("the winter", "1812-WI")),
    # --- days that are told by their number, whatever begins behind them ---
    ("It opened on 3 January 1968. On the 8th snow fell.", ("the 8th", "1968-01-08")),
    ("It opened on 3 January 1968. By the 9th three towns were lost.", ("the 9th", "1968-01-09")),
    ("It opened on 3 January 1968. By the 12th Moreau had left.", ("the 12th", "1968-01-12")),
    ("A first assault came on 7 June 1099. Another on the 13th failed.", ("the 13th", "1099-06-13")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), ON_AND_BACK, ids=[text for text, _ in ON_AND_BACK])
def test_a_story_goes_on_and_back(text, phrase):
    assert phrase in told(text, Policy.narrative()), told(text, Policy.narrative())


CENTURIES = [
    ("In 1846 war came. By '48 it was over.", ("'48", "1848")),
    ("The regiment was raised in 1861. In the spring of '62 it marched.", ("the spring of '62", "1862-SP")),
    ("The mill burned in 1950. It was rebuilt in '05.", ("'05", "2005")),
    ("Pilate governed from AD 26 to 36.", ("36", "0036")),
    ("He reigned AD 193-211.", ("AD 193-211", "P19Y")),
]


@pytest.mark.parametrize(("text", "phrase"), CENTURIES, ids=[text for text, _ in CENTURIES])
def test_a_story_tells_what_a_short_or_early_year_lacks(text, phrase):
    assert phrase in told(text, Policy.narrative())


EITHER = [
    ("She was in Bergen the weekend of November 2 and was seen in Oslo that Monday.", ("that Monday", "2024-11-04")),
    ("He said on the 5th that he would leave on 9 December 2024.", ("the 5th", "2024-11-05")),
    ("The siege lasted from December 1862 to March.", ("March", "1863-03")),
    ("It stood empty from 2022 to March.", ("March", "2024-03")),
    ("He left on 1 September 2021 and returned on 4 September, three days later.", ("three days later", "2021-09-04")),
    ("He came back at 22:45, seven hours later.", ("seven hours later", "2024-11-11T22:45")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), EITHER, ids=[text for text, _ in EITHER])
def test_what_a_time_tells_of_the_next_in_news(text, phrase):
    found = told(text, Policy.news())
    assert phrase in found, found


def test_within_counts_from_the_time_last_mentioned_where_its_clause_is_past():
    (_, within) = grammar.find("He left on 3 August 1814. Within a year he was dead.", published=MONDAY)
    assert within.resolution.value.edtf == "1814-08-03/1815-08-03"
    (_, within) = grammar.find("He left on 3 August 1814. Within a year he will be forgotten.", published=MONDAY)
    assert within.resolution.value.edtf == "2024-11-11/2025-11-11"


HEADINGS = [
    (
        "# 1861\n\nApril 12: The fort falls.\n\nOn May 3 the mayor wrote.",
        [("April 12", "1861-04-12"), ("May 3", "1861-05-03")],
    ),
    ("**1066**\n\nIn October the king fell.", [("October", "1066-10")]),
    ("== 1902 ==\n\nOn 5 May it rained.", [("5 May", "1902-05-05")]),
    ("1066\n\nIn October the king fell.", [("October", "2024-10")]),
    ("# 1500 trees\n\nIn October they fell.", [("October", "2024-10")]),
    ("He has 1861 of them.\n\nIn October he sold some.", [("October", "2024-10")]),
]


@pytest.mark.parametrize(("text", "phrases"), HEADINGS, ids=[text[:20] for text, _ in HEADINGS])
def test_a_heading_tells_the_year(text, phrases):
    found = [one for one in told(text, Policy.news()) if not one[0].isdigit()]
    assert found == phrases


EARLY = [
    ("He died on 3 May 814 and was buried there.", ("3 May 814", "0814-05-03")),
    ("The prince was killed on 8 April 217 near the river.", ("8 April 217", "0217-04-08")),
    ("In August 410 the Goths came.", ("August 410", "0410-08")),
    ("By June 542 ten thousand had died.", ("June 542", "0542-06")),
    ("In the year 800, on Christmas Day, he was crowned.", ("the year 800", "0800")),
    ("He was crowned on Christmas Day 800.", ("Christmas Day 800", "0800-12-25")),
    ("In the year 69 AD there were four of them.", ("the year 69 AD", "0069")),
    ("On 8 April 217 people fell ill.", ("8 April", "2024-04-08")),
    ("On 8 April 217 of them fell ill.", ("8 April", "2024-04-08")),
    ("In May 300 were sold.", ("May", "2024-05")),
    ("In May 300 a day were sold.", ("May", "2024-05")),
    ("On 5 May 300 and 400 copies were sold.", ("5 May", "2024-05-05")),
]


@pytest.mark.parametrize(("text", "phrase"), EARLY, ids=[text for text, _ in EARLY])
def test_three_digits_are_a_year_where_they_count_nothing(text, phrase):
    assert phrase in told(text, Policy.news())


BESIDE = [
    ("They met on St Andrew's Day, 30 November 1739.", ("St Andrew's Day", "1739-11-30")),
    ("They rose on Easter Monday, 24 April 1916.", ("Easter Monday", "1916-04-24")),
    ("They met on 30 November 1739, St Andrew's Day.", ("St Andrew's Day", "1739-11-30")),
    ("They met on Christmas Day, and on 3 May 2019 they parted.", ("Christmas Day", "2023-12-25")),
    ("He fell ill the same evening and died the next day, 10 May 1902.", ("the next day", "1902-05-10")),
    ("The raid was on the night of May 29–30, 1862.", ("the night of May 29–30, 1862", "1862-05-29TNI")),
    ("The raid was on the night of 31 May – 1 June 1915.", ("the night of 31 May – 1 June 1915", "1915-05-31TNI")),
    ("The raid was on the night of 31 May/1 June 1915.", ("the night of 31 May/1 June 1915", "1915-05-31TNI")),
    (
        "The raid was in the night from 31 May to 1 June 1915.",
        ("the night from 31 May to 1 June 1915", "1915-05-31TNI"),
    ),
    ("The raid was on the night of May 29 – the last.", ("the night of May 29", "2024-05-29TNI")),
    ("He died on the last night of 1739.", ("the last night of 1739", "1739-12-31TNI")),
    ("He died in the last days of May 1739.", ("the last days of May 1739", "1739-05")),
    ("He died in the last days of the siege.", ("the last days", "PXD")),
]


@pytest.mark.parametrize(("text", "phrase"), BESIDE, ids=[text for text, _ in BESIDE])
def test_a_year_is_that_of_all_that_stands_beside_it(text, phrase):
    found = told(text, Policy.news())
    assert phrase in found, found
