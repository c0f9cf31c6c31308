"""What is planned, proposed, secured or moved, though its clause is told in the past."""

from __future__ import annotations

import pytest
from told import assert_told

SECURED = [
    ("2023-06-14", "Reservations for July 9 were up by a tenth, the hotel said.", "2023-07-09"),
    ("2023-06-14", "Bookings for August were down, the ferry line said.", "2023-08"),
    ("2023-06-14", "Tickets for May 20 had been given away.", "2023-05-20"),
    ("2023-06-14", "Tickets for Sunday were sold out.", "2023-06-11"),
    ("2023-06-14", "The target for March was missed.", "2023-03"),
]

PROPOSED = [
    ("2011-10-20", "The clerk has hinted at a date as early as Dec. 9.", "2011-12-09"),
    ("2011-10-20", "The league proposed a date no later than Nov. 28.", "2011-11-28"),
    ("2011-10-20", "The judge set a date in December.", "2011-12"),
    ("2011-10-20", "The clerk floated a deadline before Christmas.", "2011-12-25"),
    ("2011-10-20", "The clerk set a deadline on Monday.", "2011-10-17"),
    ("2011-10-20", "The clerk set a deadline of noon on Monday.", "2011-10-24T12"),
    ("2011-10-20", "The firm missed a deadline in September.", "2011-09"),
    ("2011-10-20", "They set up the firm in December.", "2010-12"),
]

NAMED_LIKE_MONTHS = [
    ("2019-03-20", "The union gave May until April 9 to reply.", "2019-04-09"),
    ("2019-03-20", "The union gave Prime Minister Theresa May until Friday.", "2019-03-22"),
    ("2019-03-20", "The judge granted April until 4 p.m. on Tuesday.", "2019-03-26T16"),
    ("2019-03-20", "The board has given Mrs. May until Friday.", "2019-03-22"),
    ("2019-03-20", "The park is open May until September.", "2019-05 2019-09"),
    ("2019-03-20", "They gave concerts May until August.", "2018-05 2018-08"),
]

MOVED = [
    (
        "2019-03-22",
        "The bank, due to report Tuesday, brought its figures forward to Friday.",
        "2019-03-26 2019-03-22",
    ),
    ("2019-03-20", "The ballot, planned for next Wednesday, was moved up to this Friday.", "2019-03-27 2019-03-22"),
    ("2019-03-20", "The ballot was moved up to Friday.", "2019-03-22"),
    ("2019-03-20", "The final, set for Sunday, was brought forward to Friday.", "2019-03-24 2019-03-22"),
    ("2019-03-20", "The final, set for Sunday, was put off to Friday.", "2019-03-17 2019-03-22"),
    ("2019-03-20", "A hearing set for Monday was put off when a clerk was held up.", "2019-03-18"),
    ("2019-03-20", "The ballot was moved up to May 3.", "2019-05-03"),
    ("2019-03-20", "The ballot was pushed back to May 3.", "2019-05-03"),
    ("2019-03-22", "The pool is shut from Monday and reopens on Friday.", "2019-03-25 2019-03-29"),
]

PROMISED = [
    (
        "2019-03-22",
        "The lock, first promised for January, then April, will open in June.",
        "2019-01 2019-04 2019-06",
    ),
    ("2019-03-22", "The bridge, first due in January, will open in May.", "2019-01 2019-05"),
    ("2019-03-22", "The trial was held in October, then January.", "2018-10 2019-01"),
    ("2019-03-22", "In January, then May took over.", "2019-01"),
    ("2019-03-22", "The board promised a vote for April.", "2019-04"),
    ("2019-03-20", "A hearing pencilled in for Monday has been called off.", "2019-03-25"),
    ("2019-03-20", "A hearing pencilled in for Monday will go ahead.", "2019-03-25"),
    ("2019-03-20", "A hearing held in Leeds on Monday was called off.", "2019-03-18"),
    ("2019-03-20", "The board agreed to it on Monday.", "2019-03-18"),
    ("2019-03-20", "The board agreed to this on 2 March.", "2019-03-02"),
    ("2019-03-20", "The board agreed to meet on Monday.", "2019-03-25"),
]

HEARINGS = [
    ("2019-05-21", "A judge set the case for a preliminary hearing at 11 a.m. on June 10.", "2019-06-10T11"),
    ("2019-05-21", "A judge scheduled him for an arraignment on June 10.", "2019-06-10"),
    ("2019-05-21", "The magistrate adjourned the case for sentence on Friday.", "2019-05-24"),
    ("2019-05-21", "A judge set her case for trial Monday.", "2019-05-27"),
    # what is over, or no hearing of anything
    ("2019-05-21", "A judge set bond at his hearing on April 10.", "2019-04-10"),
    ("2019-05-21", "The club set a record for a trial on April 10.", "2019-04-10"),
    ("2019-05-21", "They set the table for a dinner on April 10.", "2019-04-10"),
]

CANCELLED = [
    ("2015-01-05", "A strike forced the cancellation of 200 flights on Tuesday.", "2015-01-06"),
    ("2015-01-05", "Snow led to the cancellation of classes at Oak Hill Monday and Tuesday.", "2015-01-05 2015-01-06"),
    ("2015-01-05", "Classes on Monday and Tuesday were cancelled.", "2015-01-05 2015-01-06"),
    # when it was told, or what was then
    ("2015-01-05", "The airline cancelled 200 flights on Tuesday.", "2014-12-30"),
    ("2015-01-07", "The club cancelled its trip in a statement on Friday.", "2015-01-02"),
    ("2015-01-07", "The mayor announced the cancellation of the event on Friday.", "2015-01-02"),
    ("2015-01-07", "The concert was cancelled on Friday.", "2015-01-02"),
    ("2015-01-07", "Snow forced the cancellation of flights on Tuesday.", "2015-01-06"),
    ("2015-01-05", "It rained on Monday and Tuesday.", "2014-12-29 2014-12-30"),
]


@pytest.mark.parametrize(
    ("published", "text", "told"), [*CANCELLED, *SECURED, *PROPOSED, *NAMED_LIKE_MONTHS, *MOVED, *PROMISED, *HEARINGS]
)
def test_where_what_is_planned_lies(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
