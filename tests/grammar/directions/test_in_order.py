"""Where days point by what stands beside them: their order, what is inserted, events, captions."""

from __future__ import annotations

import pytest
from told import assert_told

TOLD = [
    # weekdays in the order of what came
    ("2026-11-25", "She fell ill on Tuesday and died on Monday.", "2026-11-17 2026-11-23"),
    ("2026-11-25", "The truce signed on Wednesday collapsed on Sunday.", "2026-11-18 2026-11-22"),
    ("2026-11-25", "A man arrested on Tuesday appeared in court on Monday.", "2026-11-17 2026-11-23"),
    ("2026-11-25", "The storm hit on Tuesday; by Sunday it had gone.", "2026-11-17 2026-11-22"),
    ("2026-11-25", "The pilot, who vanished on Wednesday, was found on Sunday.", "2026-11-18 2026-11-22"),
    ("2026-11-25", "The boy, missing since Wednesday, was found on Sunday.", "2026-11-18 2026-11-22"),
    ("2026-11-25", "The strike began on Wednesday and was called off on Saturday.", "2026-11-18 2026-11-21"),
    ("2026-11-25", "Police said on Wednesday the man died on Monday.", "2026-11-25 2026-11-23"),
    ("2026-11-25", "The man was charged on Wednesday with a robbery on Monday.", "2026-11-25 2026-11-23"),
    ("2026-11-25", "The man, who was charged on Wednesday, was arrested on Monday.", "2026-11-25 2026-11-23"),
    # what had come before
    ("2019-10-18", "On Wednesday the shares rose 3%. They had lost 5% on Thursday.", "2019-10-16 2019-10-10"),
    ("2019-10-18", "He was found on Wednesday; he had left home on Thursday.", "2019-10-16 2019-10-10"),
    ("2019-10-18", "He was found on Wednesday. He had left home on Friday.", "2019-10-16 2019-10-11"),
    ("2019-10-18", "He was found on 9 October. He had left home on Thursday.", "2019-10-09 2019-10-03"),
    ("2019-10-18", "He was found on Wednesday. He had left home on Monday.", "2019-10-16 2019-10-14"),
    ("2019-10-18", "He will be tried on Wednesday. He had left home on Thursday.", "2019-10-23 2019-10-17"),
    ("2019-10-18", "The fire began on Monday. On Thursday it had spread.", "2019-10-14 2019-10-17"),
    ("2019-10-18", "It began on Monday. It had been put out on Thursday, police said.", "2019-10-14 2019-10-17"),
    ("2019-10-18", "The fire, police said, had been put out on Thursday.", "2019-10-17"),
    # a weekday after or before another
    ("2018-10-09", "Teachers to strike Thursday after Friday talks collapse", "2018-10-11 2018-10-05"),
    ("2018-10-09", "Ferry service to resume Friday after Tuesday storm", "2018-10-12 2018-10-09"),
    ("2018-10-09", "The bridge was inspected Monday after Saturday rain.", "2018-10-08 2018-10-06"),
    ("2018-10-09", "MPs will vote Wednesday before Thursday travel.", "2018-10-10 2018-10-11"),
    ("2018-10-09", "The shop opens the Monday after Easter.", "2019-04-22"),
    ("2018-10-09", "They left the Friday before Monday's vote.", "2018-10-05"),
    # what is inserted between two commas
    ("2022-07-07", "The airline will resume its flights, suspended in March, on July 18.", "2022-03-01 2022-07-18"),
    ("2022-07-07", "The pub will reopen its bar, closed in April, on July 20.", "2022-04-01 2022-07-20"),
    ("2022-07-07", "The court will hear the appeal, lodged in March, in October.", "2022-03-01 2022-10-01"),
    ("2022-07-07", "They will debate the plan, first put forward in May, on July 12.", "2022-05-01 2022-07-12"),
    (
        "2022-07-07",
        "They agreed to extend the truce, which began on 10 June, until 10 August.",
        "2022-06-10 2022-08-10",
    ),
    (
        "2022-07-07",
        "The judge will keep him in custody, where he has been since 3 June, until 3 September.",
        "2022-06-03 2022-09-03",
    ),
    ("2022-07-07", "They called off the strike, which began on Monday, until Tuesday.", "2022-07-04 2022-07-12"),
    ("2022-07-07", "As agreed in January, the troops are to leave in October.", "2022-01-01 2022-10-01"),
    ("2022-07-07", "The troops, as agreed in January, are to leave in October.", "2022-01-01 2022-10-01"),
    # events for which something is done beforehand
    ("2019-08-23", "Ministers have ruled out a general election in October.", "2019-10-01"),
    ("2019-08-23", "They have called for a referendum in November.", "2019-11-01"),
    ("2019-08-23", "The club cancelled a concert in October.", "2019-10-01"),
    ("2019-08-23", "He accepted an invitation to a debate in October.", "2019-10-01"),
    ("2019-08-23", "Unions threatened a strike in September.", "2019-09-01"),
    ("2019-08-23", "The firm postponed a launch on 14 September.", "2019-09-14"),
    ("2019-08-23", "Campaigning for the December election opened on Thursday.", "2019-12-01 2019-08-22"),
    ("2019-08-23", "Registration for the September marathon closed.", "2019-09-01"),
    ("2019-08-23", "The date of the December vote was announced.", "2019-12-01"),
    ("2019-08-23", "He withdrew from the December election.", "2019-12-01"),
    ("2019-08-23", "She filed papers ahead of the January trial.", "2020-01-01"),
    ("2019-08-23", "Rehearsals for Tuesday's pageant began on Monday.", "2019-08-27 2019-08-19"),
    # verbs parted from what leads them
    ("2017-03-29", "Will the Senate, which rejected him in January, confirm him on Friday?", "2017-01-01 2017-03-31"),
    ("2017-03-29", "Will the captain, injured on Sunday, play on Saturday?", "2017-03-26 2017-04-01"),
    ("2017-03-29", "Can a side that lost 5-0 on Sunday win on Saturday?", "2017-03-26 2017-04-01"),
    ("2017-03-29", "More people will march on Saturday than turned out on Sunday.", "2017-04-01 2017-03-26"),
    ("2017-03-29", "Star who quit Sunday to return Friday", "2017-03-26 2017-03-31"),
    ("2017-03-29", "Bridge hit by lorry Monday to reopen Friday", "2017-03-27 2017-03-31"),
    ("2017-03-29", "The firm makes tyres and on Friday said it would close.", "2017-03-24"),
    ("2017-03-29", "She works hard and on Friday took a day off.", "2017-03-24 P1D"),
    ("2017-03-29", "The mayor, who is 61, on Friday announced a plan.", "2017-03-24"),
    # what somebody is to do, or is accused of
    (
        "2019-11-02",
        "The company, ordered on Friday to hand over the files by Wednesday, vowed to appeal.",
        "2019-11-01 2019-11-06",
    ),
    (
        "2019-11-02",
        "Ordered on Friday to hand over the files by Wednesday, the company vowed to appeal.",
        "2019-11-01 2019-11-06",
    ),
    ("2019-11-02", "The firm, asked in August to pay up by January, has not done so.", "2019-08-01 2020-01-01"),
    ("2019-11-02", "She is accused of telling staff in March to shred the letters.", "2019-03-01"),
    ("2019-11-02", "He denies asking her in March to lie.", "2019-03-01"),
    ("2019-11-02", "Call the box office before Wednesday if you booked in September.", "2019-11-06 2019-09-01"),
    ("2019-11-02", "If you booked in September, call the box office before Wednesday.", "2019-09-01 2019-11-06"),
    ("2019-11-02", "Return the forms you were sent in August by Tuesday.", "2019-08-01 2019-11-05"),
    ("2019-11-02", "We clean the canal on Saturday, so bring gloves.", "2019-11-02"),
    ("2019-11-02", "Wanted: a bass player for Saturday.", "2019-11-02"),
    ("2019-11-02", "Out Thursday: the sequel nobody asked for.", "2019-11-07"),
    ("2019-11-02", "On sale Wednesday: a stamp that was withdrawn.", "2019-11-06"),
    ("2019-11-02", "Survivors of Friday's landslide are likely to be moved.", "2019-11-01"),
    ("2019-11-02", "They have six days left before Friday's election.", "P6D 2019-11-08"),
    # captions
    ("2019-05-16", "The mayor, left, shakes hands with his rival on Tuesday.", "2019-05-14"),
    ("2019-05-16", "Workers clear rubble, Monday, from a street in Leeds.", "2019-05-13"),
    ("2019-05-16", "Farmers block a road near Lyon, Tuesday, in protest.", "2019-05-14"),
    # plans that were dropped, or came otherwise; results
    ("2024-11-13", "The ferry was due to leave on Friday but left on Saturday.", "2024-11-08 2024-11-09"),
    ("2024-11-13", "The report was expected on Friday but came out on Monday.", "2024-11-08 2024-11-11"),
    ("2024-11-13", "The ferry is due to leave on Friday and will return on Saturday.", "2024-11-15 2024-11-16"),
    ("2022-07-04", "Results. Saturday: Town 2, Rovers 1. Sunday: City 0, Albion 3.", "2022-07-02 2022-07-03"),
    ("2022-07-04", "Fixtures. Saturday: Town v Rovers.", "2022-07-09"),
    (
        "2015-06-26",
        "A vote, scheduled for Thursday but delayed by a filibuster, could now come as early as Monday.",
        "2015-06-25 PRESENT_REF 2015-06-29",
    ),
    ("2015-06-26", "A concert scheduled for Thursday but cancelled cost the town dear.", "2015-06-25"),
    # limits of what is to be done
    ("2019-03-13", "The mayor wants the square repaved by the end of May.", "2019-05-21"),
    ("2019-03-13", "The landlord wants the flat cleared by Thursday.", "2019-03-14"),
    ("2019-03-13", "She hopes to get the route approved by June.", "2019-06-01"),
    ("2019-03-13", "The plan would see 500 jobs cut by June.", "2019-06-01"),
    ("2019-03-13", "The court was asked to suspend the order issued Monday.", "2019-03-11"),
    ("2019-03-13", "Applications received after 30 April will not be considered.", "2019-04-30"),
    ("2019-03-13", "Entries posted after Friday will be thrown away.", "2019-03-15"),
    ("2019-03-13", "Claims made on or after 1 April are void.", "2019-04-01"),
    ("2019-03-13", "Once opened in September, the line will carry 900 people.", "2019-09-01"),
    ("2019-03-13", "With 16 days to go until the vote, on 29 March, they met again.", "P16D 2019-03-29"),
    ("2019-03-13", "The hall was repainted for the wedding on 29 April.", "2019-04-29"),
    ("2019-03-13", "The man shot on Friday will be buried in Leeds.", "2019-03-08"),
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_days_by_what_stands_beside(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
