"""Days on which something was to be, or is awaited: published on a Wednesday, 12 June."""

from __future__ import annotations

import pytest
from told import assert_told

WAS_TO_BE = [
    ("A hearing was set for Monday.", "2019-06-17"),
    ("He was due to open the bridge on Monday.", "2019-06-17"),
    ("Talks were to resume on Monday.", "2019-06-17"),
    ("Talks were to resume on Tuesday.", "2019-06-11"),
    ("Talks were to resume on Monday but the envoy fell ill.", "2019-06-10"),
    ("The ship was to dock Monday, but it sank.", "2019-06-10"),
    ("The ship was supposed to dock Monday.", "2019-06-10"),
    ("The ship had been due to dock Monday.", "2019-06-10"),
    ("The ship was originally due to dock Monday.", "2019-06-10"),
    ("The ship, which was to dock Monday, never came.", "2019-06-10"),
    ("He died days before he was to testify on Monday.", "PXD 2019-06-10"),
    ("The police said a bail hearing was scheduled for Monday.", "2019-06-17"),
    ("He was about to leave on Monday when the police came.", "2019-06-10"),
    ("A vote was expected Monday.", "2019-06-17"),
    ("A vote was set for July after Monday's ruling.", "2019-07 2019-06-10"),
    ("A vote was expected following Monday's debate.", "2019-06-10"),
    ("The report was due on June 9.", "2019-06-09"),
    ("The ban was to take effect Monday.", "2019-06-17"),
    ("The shops were to stay shut until Monday.", "2019-06-17"),
    ("A vote was expected on Monday and the talks were to go on.", "2019-06-17"),
    ("The minister was to have left for Paris on Sunday.", "2019-06-09"),
    ("The country votes in three weeks, on a Sunday.", "2019-07-01 2019-07-07"),
    ("The trial opens in two weeks, on Monday.", "2019-06-24 2019-06-24"),
    ("The ferry sank two weeks ago, on a Monday.", "2019-05-27 2019-05-27"),
]

AWAITED = [
    ("The rebels set a Friday deadline for the release of the men.", "2019-06-14"),
    ("The judge scheduled a Monday hearing.", "2019-06-17"),
    ("The speaker announced a Sunday session.", "2019-06-16"),
    ("The firm missed a Monday deadline.", "2019-06-10"),
    ("Unions called a Monday walkout.", "2019-06-17"),
    ("The winner advanced to Sunday's final.", "2019-06-16"),
    ("The Swede reached Sunday's final.", "2019-06-16"),
    ("The Swede won Sunday's final.", "2019-06-09"),
    ("The Swede qualified for Monday's race.", "2019-06-17"),
    ("The striker was ruled out of Sunday's game.", "2019-06-16"),
    ("The coach dropped two men for Sunday's game.", "2019-06-16"),
    ("The coach named an unchanged side for Sunday's final.", "2019-06-16"),
    ("The coach praised his men for Sunday's game.", "2019-06-09"),
    ("Investors awaited Friday's jobs report.", "2019-06-14"),
    ("Investors waited for Sunday's vote.", "2019-06-16"),
    ("Markets were quiet ahead of Friday's jobs report.", "2019-06-14"),
    ("The town braced for Sunday's march.", "2019-06-16"),
    ("The town mourned the dead of Sunday's march.", "2019-06-09"),
    ("She looked back on Sunday's defeat.", "2019-06-09"),
    ("She looked forward to Sunday's match.", "2019-06-16"),
    ("She looked into Monday's vote.", "2019-06-10"),
    ("Police looked for the man behind Monday's attack.", "2019-06-10"),
    ("The market fell after Friday's jobs report.", "2019-06-07"),
    ("The candidates square off in a debate Sunday.", "2019-06-16"),
    ("The film hits theaters Friday.", "2019-06-14"),
    ("The album hits shops on Friday.", "2019-06-14"),
    ("He was ordered held until a hearing Friday.", "2019-06-14"),
    ("She was freed pending a hearing on Monday.", "2019-06-17"),
    ("Talks collapsed Tuesday ahead of a Friday deadline.", "2019-06-11 2019-06-14"),
    ("The envoy arrived ahead of a vote on Sunday.", "2019-06-16"),
    ("With a Friday deadline looming, talks went on.", "2019-06-14"),
    ("Negotiators raced to beat a Friday deadline.", "2019-06-14"),
    ("The firm missed a Friday deadline.", "2019-06-07"),
    ("A Friday deadline passed without a deal.", "2019-06-07"),
    ("The deal was signed after a Friday meeting.", "2019-06-07"),
    ("The pair met at a Friday session.", "2019-06-07"),
    ("Flights were suspended starting Friday.", "2019-06-14"),
    ("The two sides agreed to a truce starting Friday.", "2019-06-14"),
    ("He announced his resignation effective Monday.", "2019-06-17"),
    ("Her resignation, effective Friday, surprised many.", "2019-06-14"),
    ("The rules, effective May 1, were dropped.", "2019-05-01"),
    ("The subpoena required him to appear Monday.", "2019-06-17"),
    ("The committee issued a subpoena requiring him to appear Monday.", "2019-06-17"),
    ("The panel sent him a letter asking him to appear on Monday.", "2019-06-17"),
    ("The panel sent him a letter asking him to resign on Monday.", "2019-06-10"),
    ("He was named to start in Sunday's game.", "2019-06-16"),
    ("The union called off Friday's strike.", "2019-06-14"),
    ("The club called off its trip on Friday.", "2019-06-07"),
    ("He was hurt at a rally on Sunday.", "2019-06-09"),
    ("He was shot before a rally on Sunday.", "2019-06-09"),
    ("Police held him until a lawyer came Friday.", "2019-06-07"),
    ("She won the vote on Sunday.", "2019-06-09"),
    ("The two sides agreed to a truce from Friday.", "2019-06-14"),
    ("The army announced a curfew from midnight Thursday.", "2019-06-14"),
    ("The airline cancelled all flights for Thursday.", "2019-06-13"),
    ("The airline suspended flights from Monday.", "2019-06-17"),
    ("The coach dropped two men for Sunday's game.", "2019-06-16"),
    ("Rain fell from Friday.", "2019-06-07"),
    ("They asked for footage from Friday's march.", "2019-06-07"),
    ("The club announced it from Paris on Friday.", "2019-06-07"),
    ("The envoy left ahead of the vote on Monday.", "2019-06-10"),
    ("The opposition called for protests on Saturday.", "2019-06-15"),
    ("The opposition called for a march Saturday.", "2019-06-15"),
    ("The opposition called for his arrest on Saturday.", "2019-06-08"),
    ("They flew to Oslo on Monday for a vote on Friday.", "2019-06-10 2019-06-14"),
    ("They flew to Oslo on Monday to arrange a meeting on Friday.", "2019-06-10 2019-06-14"),
    ("They flew to Oslo on Monday after a vote on Friday.", "2019-06-10 2019-06-07"),
    ("Plans for a rally on Sunday were dropped.", "2019-06-16"),
    ("The team needs to win on Sunday to stay up.", "2019-06-16"),
    ("He was ruled out for Sunday.", "2019-06-16"),
    ("The judge promised to rule by Friday.", "2019-06-14"),
    ("The qualifier in Kyiv on Tuesday is a must-win.", "2019-06-18"),
    ("The rebels extended Friday's deadline.", "2019-06-14"),
    ("It is vital that he be there on Monday.", "2019-06-17"),
    ("They rejected a proposal that the vote be held on Sunday.", "2019-06-16"),
    ("The measure to reopen schools Monday failed.", "2019-06-17"),
    ("He got a summons to appear in court Monday.", "2019-06-17"),
    ("A bill to raise taxes passed on Monday.", "2019-06-10"),
    ("A bill to raise taxes passed in May.", "2019-05"),
    ("A call to boycott the fair drew little support on Sunday.", "2019-06-09"),
    ("The first ship to leave on Monday carried grain.", "2019-06-10"),
]


@pytest.mark.parametrize(("text", "told"), [*WAS_TO_BE, *AWAITED], ids=[text for text, _ in [*WAS_TO_BE, *AWAITED]])
def test_a_day_that_is_awaited(text: str, told: str) -> None:
    assert_told("2019-06-12", text, told)


CALLED_OFF = [
    # what is called off is the nearer one: Thursday and Friday are to come, Monday is over
    ("The airline cancelled all Friday flights.", "2019-06-14"),
    ("The airline cancelled all Monday flights.", "2019-06-10"),
    ("The airline said all flights on Friday had been cancelled.", "2019-06-14"),
    ("Friday's match was called off. Monday's match was called off.", "2019-06-14 2019-06-10"),
    ("The singer has cancelled Friday's show.", "2019-06-14"),
    ("Police banned Friday's march.", "2019-06-14"),
    ("The president cancelled Thursday's visit hours after Tuesday's attack.", "2019-06-13 2019-06-11"),
    ("Friday's match was abandoned. All flights on Friday were late.", "2019-06-07 2019-06-07"),
    ("The minister cancelled her trip on Friday.", "2019-06-07"),
    # what comes first, of a thing that is not over
    ("Shares fell ahead of Friday jobs data.", "2019-06-14"),
    ("Ministers agree deal ahead of Friday deadline", "2019-06-14"),
    # from when something holds; an anniversary
    ("The new rules, effective Aug. 1, were published Monday.", "2019-08-01 2019-06-10"),
    ("They have been married 50 years this August.", "P50Y 2019-08"),
    ("He left this May.", "2019-05"),
    # a past clause behind its day
    ("It was not until Friday that he was told.", "2019-06-07"),
    ("Not until Friday was he told.", "2019-06-07"),
    ("It is not until Friday that they meet.", "2019-06-14"),
    # a part of its own
    ("Their next match is on Saturday; they drew their last, on Friday.", "2019-06-15 2019-06-07"),
    ("They drew their last match, on Friday; the next is on Saturday.", "2019-06-07 2019-06-15"),
    # from when something new goes on
    ("The union has called a strike from midnight on Thursday.", "2019-06-14"),
    # what was done to the subject of a future is over
    ("Shops closed on Monday will reopen on Thursday.", "2019-06-10 2019-06-13"),
    ("The aid pledged in May has yet to arrive.", "2019-05"),
    ("The plan announced on 3 May is dead.", "2019-05-03"),
    ("Men held on Sunday will appear in court on Thursday.", "2019-06-09 2019-06-13"),
    ("Party Saturday is on!", "2019-06-15"),
]


@pytest.mark.parametrize(("text", "expected"), CALLED_OFF)
def test_what_was_called_off(text: str, expected: str) -> None:
    assert_told("2019-06-12", text, expected)
