"""Notes and chat: days and months cut short or in small letters, and the verbs and names that are spelled alike."""

from __future__ import annotations

import pytest

from grammar import find

PUBLISHED = "2016-11-07"  # a Monday


def told(text: str) -> list[tuple[str, str]]:
    return [(phrase.text, phrase.timex.value) for phrase in find(text, published=PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dec 5 for lunch", [("dec 5", "2016-12-05")]),
        ("lunch dec 5 with bob", [("dec 5", "2016-12-05")]),
        ("5 dec for lunch", [("5 dec", "2016-12-05")]),
        ("jan 3 dentist", [("jan 3", "2017-01-03")]),
        ("call bob on jan 3 about taxes", [("jan 3", "2017-01-03")]),
        ("nov 11 at 7", [("nov 11 at 7", "2016-11-11T07:00")]),
        ("friday nov 11 at 7", [("friday nov 11 at 7", "2016-11-11T07:00")]),
        ("starting may 1 ending may 5", [("may 1", "2017-05-01"), ("may 5", "2017-05-05")]),
        ("book flight on mar 3", [("mar 3", "2017-03-03")]),
        ("may 1 or 2", [("may 1", "2016-05-01"), ("2", "2016-05-02")]),
        ("nov 15 or 16", [("nov 15", "2016-11-15"), ("16", "2016-11-16")]),
    ],
)
def test_a_month_beside_the_number_of_a_day(text, expected) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lunch wed", ["wed"]),
        ("lunch wed at 1", ["wed at 1"]),
        ("wed at 3", ["wed at 3"]),
        ("wed at 3pm call", ["wed at 3pm"]),
        ("call mom on wed", ["wed"]),
        ("see you on mon", ["mon"]),
        ("dentist fri", ["fri"]),
        ("Fri lunch", ["Fri"]),
        ("gym sat", ["sat"]),
        ("brunch sun 11", ["sun 11"]),
        ("due on sun", ["sun"]),
        ("postpone until wed", ["wed"]),
        ("move lunch from wed to fri", ["wed", "fri"]),
        ("dentist fri 10:30", ["fri 10:30"]),
        ("whos free wed?", ["wed"]),
        ("whos free on wed at 7pm", ["wed at 7pm"]),
        ("u coming sat?", ["sat"]),
        ("Sun: beach. Mon: bed. Tues: regret", ["Sun", "Mon", "Tues"]),
        ("sat & sun", ["sat", "sun"]),
        ("mon and tue", ["mon", "tue"]),
        ("wed/thu", ["wed", "thu"]),
        ("mon/wed/fri", ["mon", "wed", "fri"]),
        ("Saturday/Sunday", ["Saturday", "Sunday"]),
        ("mon thru fri at 8", ["mon thru fri at 8"]),
        ("jan & feb", ["jan", "feb"]),
        ("april & may", ["april", "may"]),
        ("jan, feb and mar", ["jan", "feb", "mar"]),
        ("sat and sun morning", ["sat", "sun morning"]),
        ("on mon & wed at 5pm", ["mon", "wed at 5pm"]),
        ("tue or wed next week", ["tue", "wed next week"]),
        ("book flight on mar 3 returning mar 10", ["mar 3", "mar 10"]),
        ("trip in may", ["may"]),
        ("trip to rome in august", ["august"]),
        ("spend since jan", ["jan"]),
        ("emails received between march and june", ["march", "june"]),
    ],
)
def test_days_and_months_of_notes(text, words) -> None:
    assert [phrase for phrase, _ in told(text)] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("every mon at 9", [("every mon at 9", "XXXX-WXX-1T09:00")]),
        ("every mon 9am", [("every mon 9am", "XXXX-WXX-1T09:00")]),
        ("every mon wed fri", [("every mon wed fri", "P1W")]),
        ("every tue/thu", [("every tue", "XXXX-WXX-2"), ("thu", "XXXX-WXX-4")]),
        ("every other week on Monday", [("every other week on Monday", "P2W")]),
    ],
)
def test_sets_of_days(text, expected) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("day", ["wed", "thurs", "sat", "sun"])
def test_this_day_is_ahead_though_its_word_is_a_verb(day) -> None:
    assert told(f"this {day}")[0][1] > PUBLISHED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("11,12,19,20 July", ["11", "12", "19", "20 July"]),
        ("we play on 11,12,19 July", ["11", "12", "19 July"]),
        ("sell 11,12,19 July", ["July"]),
        ("1,234 July", ["July"]),
        ("13-14, 16-17 Dec", ["13-14", "16-17 Dec"]),
        ("open 13-14 and 16-17 December 2016", ["13-14", "16-17 December 2016"]),
        ("15/16 nov", ["15/16 nov"]),
        ("15/16 may be lost", []),
        ("1/2 may", []),
    ],
)
def test_lists_of_bare_days(text, words) -> None:
    assert [phrase for phrase, _ in told(text)] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see you tomoz", [("tomoz", "2016-11-08")]),
        ("tommorrow morning", [("tommorrow morning", "2016-11-08TMO")]),
        ("tnite", [("tnite", "2016-11-07TNI")]),
        ("yesturday", [("yesturday", "2016-11-06")]),
        ("see you wednsday", [("wednsday", "2016-11-09")]),
        ("febuary 3", [("febuary 3", "2017-02-03")]),
        ("drinks this eve", [("this eve", "2016-11-07TEV")]),
        ("tmrw morn", [("tmrw morn", "2016-11-08TMO")]),
        ("We shall start to-morrow morning.", [("to-morrow morning", "2016-11-08TMO")]),
        ("To-day it rained.", [("To-day", "2016-11-07")]),
        ("He sails to-night, they met to-day.", [("to-night", "2016-11-07TNI"), ("to-day", "2016-11-07")]),
        ("On Monday Eve Smith called", [("Monday", "2016-11-07")]),
        ("3 mths ago", [("3 mths ago", "2016-08")]),
        ("5 d ago", [("5 d ago", "2016-11-02")]),
        ("due in 6 d", [("6 d", "2016-11-13")]),
        ("in 5 d cells", []),
        ("from this aft deck", []),
        ("vitamin d", []),
        ("easter dinner", [("easter", "2016-03-27")]),
        ("when is easter", [("easter", "2017-04-16")]),
        ("easter at 7", [("easter at 7", "2016-03-27T07:00")]),
        ("easter island", []),
        ("party on nye", [("nye", "2016-12-31")]),
        ("NYE", [("NYE", "2016-12-31")]),
        ("Bill Nye said so", []),
    ],
)
def test_spellings(text, expected) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "he sat at 3",
        "the court sat at 3",
        "dad sat and mum stood",
        "the lunch sat in the fridge",
        "they wed on a beach",
        "march on Rome",
        "may 3 people",
        "they may march 3 miles",
        "may 5 people come?",
        "dec 5 volts",
        "lunch in the sun",
        "the sun and the moon",
        "dinner with jan",
        "photos by jan",
        "from jan to bob",
        "dinner with april and june",
        "june and april came",
        "Jan and Feb are cats",
        "an august company",
        "Sun: the paper that sells best",
    ],
)
def test_verbs_and_names_are_no_times(text) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("See you in Nov.", ["Nov"]),
        ("See you in Nov. It rains then.", ["Nov"]),
        ("She works until 31 Jan. He left on Nov. 3 alone.", ["31 Jan", "Nov. 3"]),
        ("The shop is shut since 10pm Wed.", ["10pm Wed"]),
        ("In Nov. sales fell.", ["Nov."]),
        ("Tues.", ["Tues."]),
    ],
)
def test_a_stop_that_ends_its_sentence(text, words) -> None:
    assert [phrase for phrase, _ in told(text)] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The baths are shut Tue to Thu.", [("Tue", "2016-11-08"), ("Thu", "2016-11-10")]),
        ("The fair ran Wed to Sat.", [("Wed", "2016-11-02"), ("Sat", "2016-11-05")]),
        ("The ship docked Wed in Oslo.", [("Wed", "2016-11-02")]),
        ("The crew was last heard Sat in Malta.", [("Sat", "2016-11-05")]),
        ("The report will arrive Wed.", [("Wed", "2016-11-09")]),
        ("It struck late Thu. in Oslo.", [("late Thu.", "2016-11-03")]),
        ("They left early Fri in a van.", [("early Fri", "2016-11-04")]),
        ("The late Sun was red.", []),
        ("They sat in Oslo.", []),
        ("She works for Sun in Oslo.", []),
        ("He lent it to Mon and left.", []),
        ("The Mon people live there.", []),
    ],
)
def test_a_short_weekday_with_a_capital(text, expected) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "every mon, wed, thur got choir",
            [("every mon", "XXXX-WXX-1"), ("wed", "XXXX-WXX-3"), ("thur", "XXXX-WXX-4")],
        ),
        ("We meet every Monday, Friday is off.", [("every Monday", "XXXX-WXX-1"), ("Friday", "2016-11-11")]),
        ("last nights quiz was rigged", [("last nights", "2016-11-06TNI")]),
        ("todays practice is off", [("todays", "2016-11-07")]),
        ("tonights menu: soup", [("tonights", "2016-11-07TNI")]),
        ("The last nights of the fair were wet.", []),
        ("their last nights together", []),
        ("choir mon morn", [("mon morn", "2016-11-07TMO")]),
        ("choir 2mrw nite", [("2mrw nite", "2016-11-08TNI")]),
        ("how about friday night or sat?", [("friday night", "2016-11-11TNI"), ("sat", "2016-11-12")]),
        ("The cat came friday night and sat.", [("friday night", "2016-11-04TNI")]),
        ("How about next week?", [("next week", "2016-W46")]),
        ("What about May 5?", [("May 5", "2017-05-05")]),
        ("The fee is due on next month's 28th.", [("next month's 28th", "2016-12-28")]),
        ("They meet on next month's first Tuesday.", [("next month's first Tuesday", "2016-12-06")]),
        ("This month's 5th storm hit Malta.", [("This month", "2016-11")]),
        (
            "The last working day of the month is Wednesday.",
            [("The last working day of the month", "2016-11-30"), ("Wednesday", "2016-11-30")],
        ),
        ("The first day of the fair was Saturday.", [("Saturday", "2016-11-05")]),
    ],
)
def test_how_people_write_to_each_other(text, expected) -> None:
    assert told(text) == expected
