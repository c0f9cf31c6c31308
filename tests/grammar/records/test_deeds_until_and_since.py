"""Days on which something was done until, after or since another time, and what goes on behind them."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

FRIDAY = "1999-10-15"

ROWS = [
    # --- the weekday of a deed, and until when ---
    ("1999-10-14", "The judge recessed the trial Thursday until Monday.", "1999-10-14 1999-10-18"),
    ("1999-10-14", "The court adjourned Monday until Nov. 2.", "1999-10-11 1999-11-02"),
    ("1999-10-14", "The court adjourned Wednesday night until Friday.", "1999-10-13T21 1999-10-15"),
    ("1999-10-14", "The judge extended the order late Wednesday until Tuesday.", "1999-10-13T18 1999-10-19"),
    ("1999-10-14", "The agency put off the launch Wednesday until Dec. 6.", "1999-10-13 1999-12-06"),
    ("2000-01-14", "A judge gave the uncle custody Monday until March 6.", "2000-01-10 2000-03-06"),
    ("1999-10-14", "She gave lectures Monday until Wednesday.", "1999-10-11 1999-10-13"),
    ("1999-10-14", "He was held Monday until Wednesday.", "1999-10-11 1999-10-13"),
    ("1999-10-14", "Shops are open Monday until Friday.", "1999-10-18 1999-10-22"),
    ("1999-10-14", "The court adjourned the trial Monday to Dec. 6.", "1999-10-11 1999-12-06"),
    # --- so long after a weekday: a number and a half is no hour ---
    (FRIDAY, "He was acquitted Thursday after seven and a half hours of talks.", "1999-10-14 PT7.5H"),
    (FRIDAY, "They had a deal Thursday after two and a half days of talks.", "1999-10-14 P2.5D"),
    (FRIDAY, "She quit on Thursday after three and a half weeks.", "1999-10-14 P3.5W"),
    (FRIDAY, "He left Thursday after six-and-a-half hours.", "1999-10-14 PT6.5H"),
    (FRIDAY, "He left Thursday after seven.", "1999-10-14T07"),
    # --- the day in the subject of a sentence is not that of its verb ---
    (FRIDAY, "A man arrested Monday died Wednesday. The next day his family sued.", "1999-10-11 1999-10-13 1999-10-14"),
    (FRIDAY, "A boy hurt Monday in a crash died Wednesday. A day later rain fell.", "1999-10-11 1999-10-13 1999-10-14"),
    (FRIDAY, "A jet seized Tuesday landed at 2 a.m. Wednesday. At 7 p.m. nine left.", "1999-10-12 - 1999-10-13T19"),
    (FRIDAY, "A jet that was seized Tuesday landed Wednesday. At 7 p.m. nine left.", "1999-10-12 - 1999-10-13T19"),
    (FRIDAY, "The Senate passed Monday a bill that left many angry. A day later it rained.", "1999-10-11 1999-10-12"),
    (FRIDAY, "He met on Wednesday a man arrested Monday. A day later it rained.", "1999-10-13 1999-10-11 1999-10-14"),
    # --- since when something was so, told by the way ---
    (FRIDAY, "He spoke Wednesday. Nobody had left since Monday. A day later it rained.", "1999-10-13 - 1999-10-14"),
    (FRIDAY, "It fell on Oct. 5. No one had left since Sept. 20. The next day it rained.", "1999-10-05 - 1999-10-06"),
    (FRIDAY, "It fell on Tuesday. No one has left since Monday. That night it rained.", "1999-10-12 - 1999-10-12T21"),
    (FRIDAY, "He left at 9 p.m. Wednesday. It was shut since Nov. 8. An hour later it fell.", "- - 1999-10-13T22"),
    (FRIDAY, "He spoke Wednesday. Nobody had left since June. The next day it rained.", "1999-10-13 - 1999-10-14"),
    (FRIDAY, "He spoke Wednesday. He was ill since Monday, when he fell. A day later he died.", "- - 1999-10-12"),
    (FRIDAY, "He spoke Wednesday. It had been at sea since May 3. That month it rained.", "- - 1999-05-01"),
    (FRIDAY, "It has rained since Sunday. Two days later it stopped.", "1999-10-10 1999-10-12"),
    # --- a month or year that is told by the way has no evening ---
    (FRIDAY, "It ended Tuesday. He had been in jail since January. That evening he sang.", "- - 1999-10-12T18"),
    (FRIDAY, "He came Tuesday. His aunt had died in June. That night he slept.", "- - 1999-10-12T21"),
    (FRIDAY, "The vote was held Tuesday. The law had been passed in May. That morning it rained.", "- - 1999-10-12T05"),
    (FRIDAY, "It sailed Oct. 5. It was built in May. That Thursday it sank.", "- - 1999-10-07"),
    (FRIDAY, "It sailed Oct. 5. It was built in 1985. That Thursday it sank.", "- - 1999-10-07"),
    (FRIDAY, "It began Tuesday. He was shot last October. That same day two more were.", "- - 1998-10-01"),
    (FRIDAY, "It began Tuesday. He had been shot on May 3. That night two more were.", "- - 1999-05-03T21"),
    (FRIDAY, "It began Tuesday. They had met in May. That summer they wed.", "- - 1999-06-01"),
    # --- on which day, and for how many hours ---
    (FRIDAY, "They met Thursday for three hours.", "1999-10-14 PT3H"),
    (FRIDAY, "They spoke by telephone Wednesday for 30 minutes.", "1999-10-13 PT30M"),
    (FRIDAY, "Talks went on two days later for three hours.", "- PT3H"),
    (FRIDAY, "The hall closed Friday for two days.", "1999-10-15"),
    (FRIDAY, "It shut on Friday for 48 hours.", "1999-10-15"),
    (FRIDAY, "They met at 3 p.m. Thursday for two hours.", "1999-10-14T15"),
    # --- in how long something would come, from the day on which somebody said so ---
    (FRIDAY, "The general said Sunday that the war would be over in two days.", "1999-10-10 1999-10-12"),
    (FRIDAY, "On Sunday, the general said the war would be over in two days.", "1999-10-10 1999-10-12"),
    (FRIDAY, "The man warned Tuesday that a bomb would go off in an hour.", "1999-10-12 1999-10-12"),
    (FRIDAY, "He said on Oct. 3 that the bridge would open in 10 days.", "1999-10-03 1999-10-13"),
    (FRIDAY, "He promised Monday to return in two days.", "1999-10-11 1999-10-13"),
    (FRIDAY, "He said in June that the work would be done in a month.", "1999-06-01 1999-07-01"),
    (FRIDAY, "Officials said last week that the aid would arrive in three days.", "1999-10-04 1999-10-07"),
    (FRIDAY, "Officials said Wednesday that the aid will arrive in three days.", "1999-10-13 1999-10-18"),
    (FRIDAY, "The general said the attack on Sunday would end in two days.", "1999-10-10 1999-10-17"),
    (FRIDAY, "It sank Sunday. He said the war would be over in two days.", "1999-10-10 1999-10-17"),
    (FRIDAY, "He said Monday that they won in two days.", "1999-10-11 P2D"),
    # --- a report counts from its dateline, of the day before publication ---
    ("1999-10-14", "OSLO, Oct. 13 -- It ended today. He will speak tomorrow.", "1999-10-13 1999-10-13 1999-10-14"),
    ("1999-10-14", "OSLO, Oct. 13 (AP) -- The strike ended yesterday.", "1999-10-13 1999-10-12"),
    ("1999-10-14", "OSLO, Oct. 14 (AP) -- The strike ended yesterday.", "1999-10-14 1999-10-13"),
    ("1999-10-14", "OSLO, Oct. 1 (AP) -- The strike ended yesterday.", "1999-10-01 1999-10-13"),
    ("1999-10-14", "OSLO, Oct. 13 -- He left last night. He will be back tonight.", "- 1999-10-12T21 1999-10-13T21"),
    ("1999-10-14", "OSLO, Oct. 13 -- It ended Wednesday. It goes on Friday.", "- 1999-10-13 1999-10-15"),
    ("2000-04-14", "OSLO, April 13 -- She has waited since last Thursday.", "2000-04-13 2000-04-06"),
    ("2000-04-14", "OSLO, April 13 -- She has waited since last Friday.", "2000-04-13 2000-04-07"),
    ("2000-04-14", "OSLO, April 14 -- She has waited since last Thursday.", "2000-04-14 2000-04-06"),
    ("1999-10-14", 'OSLO, Oct. 13 -- "We won today," he said Tuesday.', "- 1999-10-12 1999-10-12"),
    ("1999-10-14", "Talks in Oslo on Oct. 13 failed. He left today.", "1999-10-13 1999-10-14"),
    # --- the coming date of an event for which people got ready, or on which they agreed ---
    ("2000-01-14", "His lawyers prepared for a hearing on Feb. 21.", "2000-02-21"),
    ("2000-01-14", "They got ready for a hearing on Feb. 21.", "2000-02-21"),
    ("2000-01-14", "The town braced for a vote on Feb. 21.", "2000-02-21"),
    ("2000-01-14", "The team pinned its hopes on a hearing on Feb. 21.", "2000-02-21"),
    ("2000-01-14", "Parliament voted Monday for a new election in the spring.", "2000-01-10 2000-03-01"),
    ("2000-01-14", "The parties agreed Monday on an election in the spring.", "2000-01-10 2000-03-01"),
    ("2000-01-14", "They settled on a vote in the spring.", "2000-03-01"),
    ("2000-01-14", "The cabinet voted Wednesday for a referendum on March 3.", "2000-01-12 2000-03-03"),
    ("2000-01-14", "They lost an election in the spring.", "1999-03-01"),
    ("2000-01-14", "The assembly voted on a referendum in the spring.", "1999-03-01"),
    ("2000-01-14", "He had prepared for a hearing on Dec. 21.", "1999-12-21"),
    ("2000-01-14", "He was jailed for a protest on March 3.", "1999-03-03"),
    ("2000-01-14", "He prepared for the trial on Monday.", "2000-01-10"),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS)
def test_told(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


UNTIL = [
    # --- what was so up to a weekday, and no more ---
    ("The jury deliberated until 4 p.m. Thursday.", "1999-10-14T16:00"),
    ("The rebels held the town until Monday.", "1999-10-11"),
    ("Police kept the road closed until Wednesday night.", "1999-10-13TNI"),
    ("Officials denied it until Wednesday.", "1999-10-13"),
    ("The panel met until 10 on Thursday night.", "1999-10-14T22:00"),
    ("He was held until Wednesday and then let go.", "1999-10-13"),
    ("The bridge was closed until Wednesday, when troops reopened it.", "1999-10-13"),
    ("Until Wednesday they lived in tents.", "1999-10-13"),
    # --- what was to be so until then ---
    ("He was held until Wednesday.", "1999-10-20"),
    ("The school was closed until Monday.", "1999-10-18"),
    ("He agreed to hold the vote until Monday.", "1999-10-18"),
    ("He said they would hold the bridge until Monday.", "1999-10-18"),
    ("The judge ordered him held until Monday, when he was due in court.", "1999-10-18"),
    ("He was jailed until Monday, when a hearing was set.", "1999-10-18"),
    ("The court adjourned until Monday and then he left.", "1999-10-18"),
    ("He kept his post until Nov. 20.", "1999-11-20"),
]


@pytest.mark.parametrize(("text", "value"), UNTIL)
def test_until(text: str, value: str) -> None:
    (phrase,) = grammar.find(text, published=FRIDAY)
    assert phrase.timex.value == value
