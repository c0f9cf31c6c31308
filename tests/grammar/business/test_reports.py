"""What reports tell of days beside events, days told again, and days to come, each line with its own publication."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

EVENTS = [
    # a weekday, month or season beside an event that is not dated
    ("2024-11-13", "He resigned the Thursday after the flood.", "XXXX-WXX-4"),
    ("2024-11-13", "On the Monday before the count she flew home.", "XXXX-WXX-1"),
    ("2024-11-13", "The parade is on the Saturday after the cup final.", "XXXX-WXX-6"),
    ("2024-11-13", "They met at 9 a.m. on the Tuesday after the fire.", "XXXX-WXX-2T09:00"),
    ("2024-11-13", "They met on the Friday evening before the wedding.", "XXXX-WXX-5TEV"),
    ("2024-11-13", "The Sunday after we moved in, the roof fell.", "XXXX-WXX-7"),
    ("2024-11-13", "The summer after the strike was long.", "XXXX-SU"),
    ("2024-11-13", "In the April before the war, he sold it.", "XXXX-04"),
    # but beside a date, beside what was told, or an hour of the day
    ("2024-11-13", "She flies home on the Friday after Thanksgiving.", "2024-11-29"),
    ("2024-11-13", "He quit on the Tuesday after next.", "2024-11-26"),
    ("2024-11-13", "They married on Monday 4 November. The Sunday after, they left.", "2024-11-04 2024-11-10"),
    ("2024-11-13", "They met on the Friday after work.", "2024-11-08"),
    ("2024-11-13", "He left on Tuesday after the storm.", "2024-11-12"),
    ("2024-11-13", "He left on the Tuesday, after the storm.", "2024-11-12"),
]


@pytest.mark.parametrize(("published", "text", "told"), EVENTS)
def test_a_day_beside_an_event_waits_for_it(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


def test_the_bare_day_is_a_candidate_and_a_story_goes_on() -> None:
    text = "The dam burst on 5 May 1931. He left the Friday after the flood."
    in_news = grammar.find(text, published="2024-11-13")[-1].resolution
    assert (in_news.value, in_news.reason) == (None, "it waits for an event")
    assert [one.value.lower for one in in_news.candidates] == ["2024-11-08"]  # type: ignore[union-attr]
    told = grammar.find(text, published="2024-11-13", policy=grammar.Policy.narrative())[-1].resolution
    assert getattr(told.value, "edtf", None) == "1931-05-08"


COMING = [
    # what goes with a match or a meeting that is over
    ("2024-11-13", "The first leg was on Tuesday, with the return leg on Thursday.", "2024-11-12 2024-11-14"),
    ("2024-11-15", "The first leg was on Tuesday, with the return leg on Thursday.", "2024-11-12 2024-11-14"),
    ("2024-11-13", "The service was held on Monday, with a memorial on Saturday.", "2024-11-11 2024-11-16"),
    ("2024-11-13", "The fire broke out on Monday, with another on Tuesday.", "2024-11-11 2024-11-12"),
    # an aside with a verb of saying is none of the main clause
    ("2024-11-13", "The merger, announced on Tuesday, needs a vote in February.", "2024-11-12 2025-02"),
    ("2024-11-13", "The plan, disclosed on Monday, faces a vote in December.", "2024-11-11 2024-12"),
    ("2024-11-13", "The loss, reported on Monday, was the first since May.", "2024-11-11 2024-05"),
    # a present whose subject has its hour
    ("2024-11-13", "The vigil, at 7 p.m. on Saturday, is open to all.", "2024-11-16T19"),
    ("2024-11-13", "The funeral, at noon on Friday, is private.", "2024-11-15T12"),
    ("2024-11-13", "The vigil, at 7 p.m. on Saturday, was open to all.", "2024-11-09T19"),
    ("2024-11-13", "The attack, at 7 p.m. on Saturday, is the third of its kind.", "2024-11-09T19"),
    # what was likely
    ("2024-11-13", "She said a truce was likely by Saturday.", "2024-11-16"),
    ("2024-11-13", "No verdict was likely until Monday, the judge said.", "2024-11-18"),
    ("2024-11-13", "Snow was possible on Thursday.", "2024-11-14"),
    ("2024-11-13", "He was unlikely to play on Saturday.", "2024-11-16"),
    ("2024-11-13", "She was likely asleep on Friday.", "2024-11-08"),
    # headlines
    ("2024-11-13", "Vote on Friday", "2024-11-15"),
    ("2024-11-13", "Referendum on Sunday on new charter", "2024-11-17"),
    ("2024-11-13", "Crash on Friday", "2024-11-08"),
    ("2024-11-13", "Vote on Friday was close", "2024-11-08"),
    ("2024-11-13", "Ferry crews end strike Sunday", "2024-11-10"),
    ("2024-11-13", "Ferry crews to end strike Sunday", "2024-11-17"),
    # what witnesses are asked of
    ("2024-11-13", "Police want to hear from anyone there from Saturday evening.", "2024-11-09T18"),
    ("2024-11-13", "Officers want to speak to anybody with footage from Monday.", "2024-11-11"),
    ("2024-11-13", "They are seeking witnesses near the canal on Friday.", "2024-11-08"),
    ("2024-11-13", "She will speak to anyone with doubts on Friday.", "2024-11-15"),
    ("2024-11-13", "We hope to hear from anyone with ideas by Friday.", "2024-11-15"),
]


@pytest.mark.parametrize(("published", "text", "told"), COMING)
def test_what_is_to_come_and_what_is_over(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


LISTS = [
    ("2024-11-13", "Ten drowned on Wednesday and Thursday.", "2024-11-06 2024-11-07"),
    ("2024-11-13", "Talks were held on Tuesday, Wednesday and Thursday.", "2024-11-05 2024-11-06 2024-11-07"),
    ("2024-11-15", "It rained on Friday and Saturday.", "2024-11-08 2024-11-09"),
    ("2024-11-16", "It rained on Friday and Saturday.", "2024-11-15 2024-11-16"),
    ("2024-11-13", "It rained on Monday and Tuesday.", "2024-11-11 2024-11-12"),
    ("2024-11-13", "Shares fell on Wednesday and Monday.", "2024-11-13 2024-11-11"),
    ("2024-11-13", "It will rain on Wednesday and Thursday.", "2024-11-13 2024-11-14"),
]


@pytest.mark.parametrize(("published", "text", "told"), LISTS)
def test_days_of_a_list_are_told_in_order(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


BELOW = [
    ("2023-03-10", "She denies blame for Feb. 9. The raid of Feb. 9, 2021, was hers.", "2021-02-09 2021-02-09"),
    ("2023-06-10", "The May 2 panel met. It looks into the fire of 2 May 2019.", "2019-05-02 2019-05-02"),
    ("2023-06-10", "What did he know on 9 March? The bank failed on 9 March 2021.", "2021-03-09 2021-03-09"),
    # ahead, close to publication, a birthday, several years, a date to come, one that goes on from another
    ("2023-01-20", "The council met on Jan. 6. The hall burned on Jan. 6, 2021.", "2023-01-06 2021-01-06"),
    ("2024-06-10", "A trial begins on Sept. 3. The bank failed on Sept. 3, 2022.", "2024-09-03 2022-09-03"),
    ("2024-09-10", "She died on May 3. Born on May 3, 1950, she was a judge.", "2024-05-03 1950-05-03"),
    ("2024-06-10", "They met on 6 January. It snowed on 6 January 2019 and 6 January 2021.",
     "2024-01-06 2019-01-06 2021-01-06"),
    ("2024-06-10", "He left on 9 February. The march is on 9 February 2025.", "2024-02-09 2025-02-09"),
    ("2024-06-10", "He came on 1 March 2022. On 3 March he left. It was built on 3 March 2019.",
     "2022-03-01 2022-03-03 2019-03-03"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), BELOW)
def test_a_day_that_is_told_with_its_year_below(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


MOVED = [
    # a meeting that was moved lies as near as it may
    ("2024-11-13", "The concert on the 21st has moved to the 28th.", "2024-11-21 2024-11-28"),
    ("2024-11-13", "The meeting on 22 November has been moved to the 29th.", "2024-11-22 2024-11-29"),
    ("2024-11-13", "The match on Saturday was put back to Sunday.", "2024-11-16 2024-11-17"),
    ("2024-11-13", "The hearing on the 12th was adjourned to the 28th.", "2024-11-12 2024-11-28"),
    ("2024-11-13", "The fire on the 21st has moved opinion.", "2024-10-21"),
    # so long since an event
    ("2024-11-13", "In the decade since the crash, wages have fallen.", "P10Y"),
    ("2024-11-13", "The year since the flood has been hard.", "P1Y"),
    ("2024-11-13", "In the month since he resigned, little has changed.", "P1M"),
    ("2024-11-13", "It was the wettest day of the year since the dam broke.", ""),
]


@pytest.mark.parametrize(("published", "text", "told"), MOVED)
def test_what_was_moved_and_how_long_it_is_since(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


BESIDE = [
    # what something is put off for, and what is secured beforehand
    ("2024-11-13", "The case was adjourned for a hearing on 6 January.", "2025-01-06"),
    ("2024-11-18", "The case was adjourned for a second hearing on Friday.", "2024-11-22"),
    ("2024-11-13", "The judge adjourned the case on Monday.", "2024-11-11"),
    ("2024-11-13", "Tickets for the final, on 15 December, sold out on Monday.", "2024-12-15 2024-11-11"),
    ("2024-11-13", "Seats for the concert on Saturday went in an hour.", "2024-11-16 PT1H"),
    ("2024-11-13", "Seats at the concert on Saturday were empty.", "2024-11-09"),
    ("2025-02-18", "The guild gave notice on Monday of a strike on March 3.", "2025-02-17 2025-03-03"),
    ("2025-02-18", "The two sides agreed to a summit on 3 March.", "2025-03-03"),
    ("2025-02-18", "The mayor announced plans for a parade on 9 March.", "2025-03-09"),
    ("2025-02-18", "They held a meeting on 3 March.", "2024-03-03"),
    ("2025-02-18", "He announced an inquiry into the strike on 9 March.", "2024-03-09"),
    # after what something comes whose day is told
    ("2024-11-13", "Hale will miss Saturday's derby after a scan on Monday.", "2024-11-16 2024-11-11"),
    ("2024-11-13", "Talks will resume on Friday after a break on Tuesday.", "2024-11-15 2024-11-12"),
    ("2024-11-13", "She will fly home on Sunday after a gala on Saturday.", "2024-11-17 2024-11-16"),
    ("2024-11-13", "She will resign on Friday after Monday's vote.", "2024-11-15 2024-11-11"),
    ("2024-11-13", "She will resign on Friday after Monday's vote went against her.", "2024-11-15 2024-11-11"),
    ("2024-11-13", "She will speak after Thursday's vote is counted.", "2024-11-14"),
    ("2024-11-13", "Malta votes again on Sunday after May's poll gave nobody a majority.", "2024-11-17 2024-05"),
    ("2024-11-13", "The debate, the last before Sunday's vote, is on Friday.", "2024-11-17 2024-11-15"),
    ("2024-11-11", "The stake of 7% before Friday's purchases is small.", "2024-11-08"),
    # matches
    ("2024-11-13", "Hale is a doubt for Saturday.", "2024-11-16"),
    ("2024-11-13", "Hale was a doubt for Saturday but played.", "2024-11-09"),
    ("2024-11-13", "They face the winners of Thursday's tie.", "2024-11-14"),
    ("2024-11-13", "She plays the winner of Friday's semi-final on Sunday.", "2024-11-15 2024-11-17"),
    ("2024-11-13", "She is the winner of Sunday's race.", "2024-11-10"),
    ("2024-11-13", "Victory on Friday would send them through.", "2024-11-15"),
    ("2024-11-13", "Victory on Friday sent them through.", "2024-11-08"),
    # a day whose verb looks like a noun; a limit with its hour
    ("2024-11-13", "Friday looks wet, with gales in the west.", "2024-11-15"),
    ("2024-11-13", "Saturday starts cold.", "2024-11-16"),
    ("2024-11-13", "Friday starts were delayed by fog.", "2024-11-08"),
    ("2024-11-13", "The road was closed until 3 p.m. on Tuesday.", "2024-11-12T15"),
    ("2024-11-13", "The road was closed until 3 p.m. on Thursday.", "2024-11-14T15"),
]


@pytest.mark.parametrize(("published", "text", "told"), BESIDE)
def test_what_the_words_beside_a_day_tell(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


CAPTIONS = [
    ("2024-11-13", "The chancellor speaks in Bern, Tuesday.", "2024-11-12"),
    ("2024-11-13", "Hale arrives for talks at the palace in Oslo, Monday.", "2024-11-11"),
    ("2024-11-13", "The chancellor speaks in Bern on Tuesday.", "2024-11-19"),
    ("2024-11-13", "Fans wait outside the arena on Tuesday night.", "2024-11-12T21"),
    ("2024-11-12", "Villagers flee the flames on Saturday.", "2024-11-09"),
    ("2024-11-13", "The choir performs at the abbey on Saturday.", "2024-11-16"),
    # what befell people is over, whatever is to come of it
    ("2024-11-13", "Inquest opens into Monday's fire", "2024-11-11"),
    ("2024-11-13", "A mass will be said for the dead of Sunday's crash.", "2024-11-10"),
    ("2024-11-13", "The inquiry into Friday's blast opens on Monday.", "2024-11-08 2024-11-18"),
    # headlines of what there is to do
    ("2024-11-13", "What to expect on Thursday", "2024-11-14"),
    ("2024-11-13", "How to vote on Thursday", "2024-11-14"),
    ("2024-11-13", "What to watch for in Friday's debate", "2024-11-15"),
    ("2024-11-13", "What to know about Monday's vote", "2024-11-11"),
    ("2024-11-13", "What to know about the crash on Monday", "2024-11-11"),
]


@pytest.mark.parametrize(("published", "text", "told"), CAPTIONS)
def test_captions_mishaps_and_tips(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


AWAITED = [
    # what is feared, looms or is expected
    ("2024-11-13", "Amid fears of a strike on Friday, airlines cut flights.", "2024-11-15"),
    ("2024-11-13", "The threat of a walkout on 20 November hung over them.", "2024-11-20"),
    ("2024-11-13", "Amid anger over a strike on Friday, airlines cut flights.", "2024-11-08"),
    ("2024-11-13", "With Thursday's vote looming, both sides are on edge.", "2024-11-14"),
    ("2024-11-13", "With Monday's loss in mind, both sides are on edge.", "2024-11-11"),
    ("2024-11-13", "The decision expected on Friday could cost jobs.", "2024-11-15"),
    ("2024-11-13", "A ruling expected on Tuesday was delayed.", "2024-11-12"),
    ("2024-11-13", "The decision taken on Friday could cost jobs.", "2024-11-08"),
    ("2024-11-13", "A photo taken in May will be shown on Friday.", "2024-05 2024-11-15"),
    ("2024-11-13", "The letter written on Monday will be read in court.", "2024-11-11"),
    ("2024-11-13", "Speaking before Thursday's game, the coach was calm.", "2024-11-14"),
    ("2024-11-13", "Speaking after Monday's game, the coach was calm.", "2024-11-11"),
    ("2024-11-13", "Effective Monday, bars close at ten.", "2024-11-18 2024-11-18T22:00"),
    ("2024-11-13", "Effective Monday, bars closed at ten.", "2024-11-11 2024-11-11T22"),
    ("2024-11-13", "Next up is Saturday's trip to Hull.", "2024-11-16"),
    ("2024-11-13", "Next came Saturday's trip to Hull.", "2024-11-09"),
]


@pytest.mark.parametrize(("published", "text", "told"), AWAITED)
def test_what_is_feared_looms_or_is_expected(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
