"""Years of up to three digits, years of two calendars, eras told once, weekdays before the reform of the calendar."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

PUBLISHED = "2015-01-01"


def told(text: str, policy: Policy | None = None) -> list[tuple[str, str]]:
    """The phrases of a text with their values."""
    found = grammar.find(text, published=PUBLISHED, policy=policy)
    return [(p.text, getattr(p.resolution.value, "edtf", p.timex.value)) for p in found]


STORIES = [
    # --- lives, reigns and wars of three digits ---
    (
        "Constans was born in 320. He died in 350, and his brother ruled until 361.",
        [("320", "0320"), ("350", "0350"), ("361", "0361")],
    ),
    ("The war of 602 to 628 ruined both.", [("602 to 628", "0602/0628")]),
    ("He was king from 871 until 899.", [("871", "0871"), ("899", "0899")]),
    ("Prices rose from 300 to 500 that day.", [("that day", "2015-01-01")]),
    ("They died in 337 accidents. A crew of 200 to 250 sailed.", []),
    # --- a length that opens a sentence, and counts on ---
    ("The mill opened in 1850. Ten years on it was sold.", [("1850", "1850"), ("Ten years on", "1860")]),
    ("The abbey was founded in 910. Twenty years on, it burnt.", [("910", "0910"), ("Twenty years on", "0930")]),
    ("The mill opened in 1850. Ten years on the board he sat.", [("1850", "1850"), ("Ten years", "P10Y")]),
    # --- lives in brackets ---
    ("The post was held by his uncle (d. 1512) from 1498.", [("1512", "1512"), ("1498", "1498")]),
    # --- years of three digits, where nothing counted may stand behind them ---
    ("In 751 the last king was shorn.", [("751", "0751")]),
    ("In 751 Pepin was crowned.", [("751", "0751")]),
    ("He died in the autumn of 768. By 774 his son ruled.", [("the autumn of 768", "0768-23"), ("774", "0774")]),
    (
        "He died in the autumn of 768. They fought from 772 to 804.",
        [("the autumn of 768", "0768-23"), ("772", "0772"), ("804", "0804")],
    ),
    ("Theoderic was born in 453 or 454.", [("453", "0453"), ("454", "0454")]),
    ("The general fell in late 454.", [("late 454", "0454-09/0454-12")]),
    ("Early in 363 the army marched.", [("Early in 363", "0363-01/0363-04")]),
    ("He was crowned in May 996 at the tomb.", [("May 996", "0996-05")]),
    (
        "He spent the winter of 998-99 there. In April he left.",
        [("the winter of 998-99", "0998-24"), ("April", "0999-04")],
    ),
    ("In 979 the king fled; he held out until 3 December.", [("979", "0979"), ("3 December", "0979-12-03")]),
    ("The wall fell in 447. It was built again in 450.", [("447", "0447"), ("450", "0450")]),
    (
        "The wall fell in 447 or 448. Between 500 and 550 there was peace.",
        [("447", "0447"), ("448", "0448"), ("500", "0500"), ("550", "0550")],
    ),
    # --- numbers of things ---
    ("In 747 the hump is short. In 737 there is none.", []),
    ("In 300 cases the king paid. In 120 towns he did not.", []),
    ("In 751 Frankish towns the bell rang.", []),
    ("The herd grew from 300 to 500. By 200 it was small.", []),
    ("In 1914 the regiment lost 300. It was down by 450 in 1915.", [("1914", "1914"), ("1915", "1915")]),
    ("He fell in 447 or 448. The herd rose from 300 to 500.", [("447", "0447"), ("448", "0448")]),
    ("They ruled from 120 to 480. By 300 they had gone. In 10 the crowd roared.", []),
    ("In 1914 the regiment stood at 800. He finished in 751.", [("1914", "1914")]),
    # --- the first years of our era ---
    ("In 68 or 69 the legions rose.", [("68", "0068"), ("69", "0069")]),
    (
        "He was born in AD 9. He ruled from July 69. He died on 23 June 79.",
        [("AD 9", "0009"), ("July 69", "0069-07"), ("23 June 79", "0079-06-23")],
    ),
    ("Nerva was born in AD 30 and died on 27 January 98.", [("AD 30", "0030"), ("27 January 98", "0098-01-27")]),
    (
        "He was born in AD 9. In the summer of 69 he won. In 70 the city fell.",
        [("AD 9", "0009"), ("the summer of 69", "0069-22"), ("70", "0070")],
    ),
    ("It was the year 69.", [("the year 69", "0069")]),
    ("In that year 45 were saved. Over the year 45 people came.", [("that year", "2015"), ("the year", "2015")]),
    ("It fell in AD 73 or 74.", [("AD 73", "0073"), ("74", "0074")]),
    ("He was born in 1946. He left on 24 June 79.", [("1946", "1946"), ("24 June 79", "1979-06-24")]),
    # --- an era told once ---
    ("The revolt began in 499 BC. It was put down in 493.", [("499 BC", "-0498"), ("493", "-0492")]),
    (
        "The revolt began in 499 BC. The fleet came in the spring of 480.",
        [("499 BC", "-0498"), ("the spring of 480", "-0479-21")],
    ),
    (
        "The siege began in 333 BC. It ran from February to July 332.",
        [("333 BC", "-0332"), ("February", "-0331-02"), ("July 332", "-0331-07")],
    ),
    ("He was born in 100 BC. He married in 84 or 83 BC.", [("100 BC", "-0099"), ("84", "-0083"), ("83 BC", "-0082")]),
    ("He was born in 100 BC. He married in 84 or 83.", [("100 BC", "-0099"), ("84", "-0083"), ("83", "-0082")]),
    ("The 431/430 BC campaign was lost.", [("431/430 BC", "-0430/-0429")]),
    # --- the year that began on 25 March ---
    ("He was beheaded on 8 February 1586/7.", [("8 February 1586/7", "1587-02-08")]),
    ("He was beheaded on February 8, 1586/7.", [("February 8, 1586/7", "1587-02-08")]),
    (
        "It is dated 2 Jan. 1611/12, and was read in March 1688/89.",
        [("2 Jan. 1611/12", "1612-01-02"), ("March 1688/89", "1689-03")],
    ),
    # --- one day by two calendars: the story goes on from the first ---
    (
        "It began on 8 March 1917 (23 February by the old calendar). The next day they struck.",
        [("8 March 1917", "1917-03-08"), ("23 February", "1917-02-23"), ("The next day", "1917-03-09")],
    ),
    (
        "He was born on 28 June [O.S. 17 June] 1703. Two days later he was baptised.",
        [("28 June", "1703-06-28"), ("17 June", "1703-06-17"), ("Two days later", "1703-06-30")],
    ),
    (
        "He came on 8 March 1917 (after 3 weeks). The next day he left.",
        [("8 March 1917", "1917-03-08"), ("3 weeks", "P3W"), ("The next day", "1917-03-09")],
    ),
    # --- weekdays before the reform are Julian ---
    (
        "They met on 14 October 1066. It was read out on the Sunday.",
        [("14 October 1066", "1066-10-14"), ("Sunday", "1066-10-15")],
    ),
    (
        "It began on 6 August 1415. He won on Friday the 25th.",
        [("6 August 1415", "1415-08-06"), ("Friday the 25th", "1415-10-25")],
    ),
    (
        "He fell on 22 August 1485. War began on 3 August 1914. On the Tuesday it rained.",
        [("22 August 1485", "1485-08-22"), ("3 August 1914", "1914-08-03"), ("Tuesday", "1914-08-04")],
    ),
]

NEWS = [
    ("In 751 the last king was shorn.", []),
    ("Sales rose from 300 to 500. In 120 he was born.", []),
    ("It fell by 200 on Monday.", [("Monday", "2014-12-29")]),
    (
        "It began on 8 March 1917 (23 February by the old calendar).",
        [("8 March 1917", "1917-03-08"), ("23 February", "1917-02-23")],
    ),
    ("He was beheaded on 8 February 1586/7.", [("8 February 1586/7", "1587-02-08")]),
]


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_a_story(text, expected):
    assert told(text, Policy.narrative()) == expected


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_a_report(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(("text", "agrees"), [("Saturday, 14 October 1066", True), ("Friday, 14 October 1066", False)])
def test_a_weekday_before_the_reform_is_that_of_the_julian_calendar(text, agrees):
    resolution = grammar.resolve(text, published=PUBLISHED)
    assert (resolution.conflict is None) == agrees


NAMES = [
    # --- days in names ---
    ('It failed on "Black Saturday", 14 June 1851.', [("14 June 1851", "1851-06-14")]),
    ("The Second of May rising was put down.", []),
    ("The Twentieth of July Movement met in secret.", []),
    ("He met them on the Twentieth of July.", [("the Twentieth of July", "2014-07-20")]),
    ("The Avenue of 9 July is wide. The Boulevard 5 May is not.", []),
    ("They shut Mill Street on 24 May.", [("24 May", "2014-05-24")]),
    # --- days that were first held in one year ---
    (
        "He enlisted in 1941. By V-E Day he was a major. On VJ Day he was at sea.",
        [("1941", "1941"), ("V-E Day", "1945-05-08"), ("VJ Day", "1945-08-15")],
    ),
    ("The truce of 1918 was near. On Armistice Day they sang.", [("1918", "1918"), ("Armistice Day", "1918-11-11")]),
    ("He fell on the Ides of March 44 BC.", [("the Ides of March 44 BC", "-0043-03-15")]),
    ("He was tried on the Ides of March, 1999.", [("the Ides of March, 1999", "1999-03-15")]),
    ("The Ides of March was shown in London.", []),
    ("The suit was heard in Michaelmas term.", []),
    ("It was argued in October Term 2017.", [("October Term 2017", "2017-10")]),
    # --- the first and last units of a time ---
    ("He came in the last days of 1796.", [("the last days of 1796", "1796-12-21/1796-12-31")]),
    ("He came in the first days of May 1796.", [("the first days of May 1796", "1796-05-01/1796-05-10")]),
    ("It was built in the closing years of the 18th century.", [("the closing years of the 18th century", "179X")]),
    ("It snowed all winter.", [("all winter", "2014-24")]),
    ("The final days of the campaign were hard.", []),
    # --- before a time was out ---
    ("He came in 1796, and left before the year was out.", [("1796", "1796"), ("the year", "1796")]),
    # --- the new year ---
    (
        "He left in June 1920. In the new year he came back.",
        [("June 1920", "1920-06"), ("the new year", "1921-01/1921-04")],
    ),
    (
        "He left in June 1920. Early in the New Year he came back.",
        [("June 1920", "1920-06"), ("Early in the New Year", "1921-01/1921-04")],
    ),
    (
        "He left in June 1920, and waited until the new year.",
        [("June 1920", "1920-06"), ("the new year", "1921-01-01")],
    ),
    ("The new year celebrations were loud. He spoke of the new year.", []),
    # --- Roman months ---
    ("Ida Falk (12.V.1909 - 3.II.1994) painted.", [("12.V.1909", "1909-05-12"), ("3.II.1994", "1994-02-03")]),
    ("It runs version 12.V.2 now.", [("now", "PRESENT_REF")]),
]


OF_EVENTS = [
    # --- the year of a term, and of what else has a season ---
    ("He came in the winter term of 1831.", [("the winter term of 1831", "1831-24")]),
    ("It was lost in the summer campaign of 1742.", [("the summer campaign of 1742", "1742-22")]),
    ("The autumn term 1907 was cold.", [("The autumn term 1907", "1907-23")]),
    ("The May session of 1640 was short.", [("May session of 1640", "1640-05")]),
    ("In the Winter Offensive of 1807 he fell.", [("1807", "1807")]),
    ("It was 1640. In the winter campaign 1500 men died.", [("1640", "1640"), ("the winter", "1640-24")]),
    # --- a number of three digits tells which event is meant ---
    ("The earthquake of 365 destroyed the port.", [("365", "0365")]),
    ("After the treaty of 591 there was peace.", [("591", "0591")]),
    ("The war of 421 was short. The plague of 542 had been worse.", [("421", "0421"), ("542", "0542")]),
    ("In 216 BC both died. The revolt of 209 was put down.", [("216 BC", "-0215"), ("209", "-0208")]),
    # --- of two digits only where the story is at such years ---
    ("He was born in AD 39. The flood of 79 swept the bridge away.", [("AD 39", "0039"), ("79", "0079")]),
    ("The flood of 79 swept the bridge away.", []),
    ("It was AD 39. The flood of 30 June was over.", [("AD 39", "0039"), ("30 June", "0039-06-30")]),
    # --- it counts what stands behind it ---
    ("A war of 300 days began.", [("300 days", "P300D")]),
    ("A battle of 300 ships was lost, and a siege of 120 days.", [("120 days", "P120D")]),
    ("The massacre of 120 armed men was denied.", []),
    ("The massacre of 365 hurt them.", []),
    ("In 1906 the earthquake of 365 was forgotten.", [("1906", "1906")]),
]


@pytest.mark.parametrize(("text", "expected"), NAMES + OF_EVENTS)
def test_names_and_turns_of_a_year(text, expected):
    assert told(text, Policy.narrative()) == expected


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("He came in 1796, and left before the year was out.", "1796"),
        ("It will not report until the New Year.", "2015-01-01"),
    ],
)
def test_a_limit_lies_at_the_end_of_a_year(text, until):
    (*_, last) = grammar.find(text, published="2014-12-10", policy=Policy.narrative())
    within = last.resolution.within
    assert within is not None
    assert within.edtf.endswith(f"/{until}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Im Sommer 735 starb er. Im Herbst 768 war er krank.", [("Sommer 735", "0735-22"), ("Herbst 768", "0768-23")]),
        ("Am 8. Februar 1586/7 wurde sie enthauptet.", [("8. Februar 1586/7", "1587-02-08")]),
        (
            "Am 8. März 1917 (23. Februar alten Stils) begann es. Am nächsten Tag streikten sie.",
            [("8. März 1917", "1917-03-08"), ("23. Februar", "1917-02-23"), ("nächsten Tag", "1917-03-09")],
        ),
        (
            "Er wurde im Jahr 39 n. Chr. geboren und starb am 13. September 81.",
            [("Jahr 39 n. Chr.", "0039"), ("13. September 81", "0081-09-13")],
        ),
        (
            "Der Winter 2009/10 war kalt, der Winter 1917–1918 kälter.",
            [("Der Winter 2009/10", "2009-24"), ("der Winter 1917–1918", "1917-24")],
        ),
    ],
)
def test_a_story_in_german(text, expected):
    found = grammar.find(text, published=PUBLISHED, policy=Policy.narrative(), language="de")
    assert [(p.text, getattr(p.resolution.value, "edtf", "")) for p in found] == expected


def test_a_street_of_a_day_in_german():
    assert grammar.find("Auf der Straße des 17. Juni steht sie.", published=PUBLISHED, language="de") == []


LISTS = [
    # --- seasons and months of which something is told ---
    (
        "He came in 1911. The autumn brought rain. The summer saw strikes.",
        [("1911", "1911"), ("The autumn", "1911-23"), ("The summer", "1911-22")],
    ),
    (
        "They dug in April 1917. May passed in silence. On the 30th they broke through. June brought heat.",
        [("April 1917", "1917-04"), ("May", "1917-05"), ("the 30th", "1917-05-30"), ("June", "1917-06")],
    ),
    ("June brought the tea. April saw him. May passed away.", []),
    # --- days before a name, and in a row of names ---
    (
        "It began in May 1941. By the 23rd North Harbour was lost.",
        [("May 1941", "1941-05"), ("the 23rd", "1941-05-23")],
    ),
    (
        "It rose on 3 May 1848; on the 5th Lucca, on the 7th Parma.",
        [("3 May 1848", "1848-05-03"), ("the 5th", "1848-05-05"), ("the 7th", "1848-05-07")],
    ),
    ("On the 11th Circuit Court steps he stood. By the 9th Mill Street bridge was shut.", []),
    ("It began in May 1941. They lost nine on the 10th alone.", [("May 1941", "1941-05"), ("the 10th", "1941-05-10")]),
    # --- days of a list, of a range, of a month that counts from the story ---
    (
        "Bombs fell on the nights of the 7th, 8th and 9th of May 1941.",
        [("7th", "1941-05-07"), ("8th", "1941-05-08"), ("9th of May 1941", "1941-05-09")],
    ),
    (
        "It began in May 1941. They rode on the 19th-20th.",
        [("May 1941", "1941-05"), ("the 19th-20th", "1941-05-19/1941-05-20")],
    ),
    (
        "He left in May 1797. He was back on the tenth of the following March. He died on the fifth of that May.",
        [
            ("May 1797", "1797-05"),
            ("the tenth of the following March", "1798-03-10"),
            ("the fifth of that May", "1798-05-05"),
        ],
    ),
    ("It covers the years 1911, 1912 and 1913.", [("the years 1911", "1911"), ("1912", "1912"), ("1913", "1913")]),
    ("In 1911 he became a minister in June.", [("1911", "1911"), ("June", "1911-06")]),
    ("Then Minister June spoke.", []),
    ("They met on the Monday after Trinity 1285.", []),
    # --- sets ---
    ("He preached on the 19th of every April.", [("the 19th of every April", "XXXX-04-19")]),
    (
        "They meet on the second and fourth Thursday of each month.",
        [("the second", "XXXX-XX-WXX-4"), ("fourth Thursday of each month", "XXXX-XX-WXX-4")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_days_months_and_seasons(text, expected):
    assert told(text, Policy.narrative()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # --- months with such years make a stretch ---
        ("The city was shut in from August 717 to August 718.", "0717-08 0718-08"),
        ("It was held from 15 May 717 until June 718. In June 718 it fell.", "0717-05-15 0718-06 0718-06"),
        ("The siege (August 717 – August 718) failed.", "0717-08 0718-08"),
        ("From May 120 to June 500 men came.", "2014-05"),
        # --- seasons that lie in two years ---
        ("The winter of 1917–1918 was hard, as were the winters of 1944-45 and the winter of 1946 to 1947.",
         "1917-WI 1944-WI 1946-WI"),
        ("Winter 1917/1918 was hard. The 1928–29 winter was, as was the 1946-1947 one.", "1917-WI 1928-WI 1946 1947"),
        ("The winter of 717–718 was hard.", "0717-WI"),
        ("The war of 1917–1918 ended. The winter of 1917–1919 was long.", "1917 1918 1917-WI 1919"),
        # --- decades with three digits ---
        ("In 717 they came. They had come in the 670s and the late 660s, and again by the 720s.",
         "0717 067 066 072"),
        ("The town was raided in the 630s AD.", "063"),
        ("The 737s and 740s stood on the tarmac. The 320s of the line were sold.", ""),
    ],
)  # fmt: skip
def test_stretches_seasons_and_decades_of_old_years(text: str, expected: str) -> None:
    found = grammar.find(text, published=PUBLISHED, policy=Policy.narrative())
    assert [one.timex.value for one in found] == expected.split()
