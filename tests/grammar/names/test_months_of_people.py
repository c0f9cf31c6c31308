"""Months whose names people bear: told by what they have, by a month beside them, by a verb behind names."""

from __future__ import annotations

import pytest
from told import assert_told

OWNED = [
    # what a club holds each month, where the text tells the month elsewhere and nobody so called
    ("2014-04-29", "June's evening outing has now been fixed for Thursday 12th June.", "2014-06 - 2014-06-12"),
    ("2014-04-29", "May's garden walk is on 3 May.", "2014-05 2014-05-03"),
    ("2014-04-29", "June's evening outing was fun.", ""),
    ("2014-04-29", "June's evening dress is seen on 12 June.", "-"),
    ("2014-04-29", "June Orr comes on 12 June. June's evening walk is fun.", "-"),
    # what a month has and no person has
    ("2024-11-13", "May's jobs report beat forecasts.", "2024-05"),
    ("2024-11-13", "He lost April's primary.", "2024-04"),
    ("2024-11-13", "Before June's election he stood down.", "2024-06"),
    ("2024-11-13", "August's riots cost millions.", "2024-08"),
    ("2024-11-13", "March's rise in fuel prices surprised few.", "2024-03"),
    ("2024-11-13", "June's much delayed final was drawn.", "2024-06"),
    ("2024-11-13", "Turnout in May's local elections was low.", "2024-05"),
    ("2024-11-13", "April's heavy snow killed lambs.", "2024-04"),
    ("2024-05-13", "It came after April's addition of 90,000 posts.", "2024-04"),
    ("2024-05-13", "March's contraction was the third in a row.", "2024-03"),
    ("2024-05-13", "Shoppers came out in the milder April weather.", "2024-04"),
    ("2024-05-13", "Growers blamed heavy March rain.", "2024-03"),
    ("2024-07-13", "June sunshine lifted sales of ices.", "2024-06"),
    ("2024-07-13", "Output was two percent over May levels.", "2024-05"),
    ("2024-05-13", "April's addition to the team pleased him.", ""),
    ("2024-05-13", "April's average score was 7.", ""),
    ("2024-05-13", "May rain come to us!", ""),
    ("2024-11-13", "May's husband was there.", ""),
    ("2024-11-13", "April's mother wept.", ""),
    ("2024-11-13", "June's election campaign was dull.", ""),
    ("2024-11-13", "May's report card was poor.", ""),
    ("2024-11-13", "Mrs May lost. May's budget was blamed.", ""),
    ("2024-11-13", "April's friend won the final.", ""),
    ("2024-11-13", "May's decision surprised them.", ""),
    ("2024-11-13", "June's kitchen was cold.", ""),
]

PAIRS = [
    # a month beside another is no person
    ("2024-11-13", "March and April were cold.", "2024-03 2024-04"),
    ("2024-11-13", "Rents fell in both May and June.", "2024-05 2024-06"),
    ("2024-11-13", "The May and June totals were revised.", "2024-05 2024-06"),
    ("2024-11-13", "June and July saw floods.", "2024-06 2024-07"),
    ("2024-11-13", "April, May and June were dry.", "2024-04 2024-05 2024-06"),
    ("2024-11-13", "Theresa May and April Larkin met.", ""),
    ("2024-11-13", "May and June Orr are sisters.", ""),
    ("2024-11-13", "Mrs May and June sat down.", ""),
    ("2024-11-13", "April and her brother were out.", ""),
    ("2024-11-13", "Judge June and April Hill spoke.", ""),
]

SUBJECTS = [
    # a verb behind names makes a month of it
    ("2024-11-13", "In August Gov. Lee resigned.", "2024-08"),
    ("2024-11-13", "In May Rep. Orr stood down.", "2024-05"),
    ("2024-11-13", "In March Col. Hart was shot.", "2024-03"),
    ("2024-11-13", "In April U.N. monitors left.", "2024-04"),
    ("2024-11-13", "During May Kenyan troops advanced.", "2024-05"),
    ("2024-11-13", "Throughout May Berlin kept silent.", "2024-05"),
    ("2024-11-13", "Before June Oslo had paid little.", "2024-06"),
    ("2024-11-13", "After August Madrid changed course.", "2024-08"),
    ("2024-11-13", "Since April IBM has hired nobody.", "2024-04"),
    ("2024-11-13", "After April Jones vanished, police searched the woods.", ""),
    ("2024-11-13", "The house was sold after June Brown died.", ""),
    ("2024-11-13", "A letter from May Orr said so.", ""),
    ("2024-11-13", "A play by June Carter opened.", ""),
    ("2024-11-13", "He left before April Hill spoke.", ""),
    ("2024-11-13", "In May Whitty's film he was young.", ""),
]

EVENTS = [
    # events right behind a month, without an article, and figures that are compared
    ("2024-11-13", "According to March and May court filings, he lied.", "2024-03 2024-05"),
    ("2024-11-13", "According to March court filings, he lied.", "2024-03"),
    ("2024-11-13", "Parties spent heavily on June elections.", "2024-06"),
    ("2024-11-13", "He was blamed for May riots in the north.", "2024-05"),
    ("2024-11-13", "The party is preparing for April primaries.", "2025-04"),
    ("2024-11-13", "April rains flooded the valley.", "2024-04"),
    ("2024-11-13", "Officials blamed June storms.", "2024-06"),
    ("2024-11-13", "It cited May jobs figures.", "2024-05"),
    ("2024-11-13", "Shops reopened after August riots.", "2024-08"),
    ("2024-11-13", "After August riots, shops reopened.", "2024-08"),
    ("2024-11-13", "March winds felled trees.", "2024-03"),
    ("2024-11-13", "May elections cost him his majority.", "2024-05"),
    ("2024-11-13", "June elections cost him his majority.", "2024-06"),
    ("2024-11-13", "He won June primaries in six states.", "2024-06"),
    ("2024-11-13", "The deal was struck in June talks.", "2024-06"),
    ("2024-11-13", "September storms felled trees.", "2024-09"),
    ("2024-11-13", "The firm's May numbers beat April's.", "2024-05 2024-04"),
    ("2024-11-13", "Bookings fell from August's.", "2024-08"),
    ("2024-11-13", "He gave April presents.", ""),
    ("2024-11-13", "She told June stories.", ""),
    ("2024-11-13", "He asked May questions about it.", ""),
    ("2024-11-13", "She sent April flowers.", ""),
    ("2024-11-13", "He calls June names.", ""),
    ("2024-11-13", "They owe May money.", ""),
    ("2024-11-13", "April rains kisses on him.", ""),
    ("2024-11-13", "June storms out of the house.", ""),
    ("2024-11-13", "He taught May songs.", ""),
    ("2024-11-13", "She met May supporters in Leeds.", ""),
    ("2024-11-13", "They backed May loyalists.", ""),
    ("2024-11-13", "May sales were higher than April's.", "2024-05 2024-04"),
    ("2024-11-13", "September's figure was below August's.", "2024-09 2024-08"),
    ("2024-11-13", "May's car was faster than April's.", ""),
    ("2024-11-13", "Her hair was like June's.", ""),
    ("2024-11-13", "June showers soaked the pitch.", "2024-06"),
    ("2024-11-13", "June winds up the clock.", ""),
    ("2024-11-13", "April storms out and June follows.", ""),
    ("2024-11-13", "Jane and June report to him.", ""),
]

PERSONS = [
    # people, papers and shows that are called like a month or day
    ("2024-11-13", "Prime Minister May and June Sarpong met in London.", ""),
    ("2024-11-13", "June, April and Tom went home.", ""),
    ("2024-11-13", "April and Tom went home.", ""),
    ("2024-11-13", "Her daughters, April and June, were there.", ""),
    ("2024-11-13", "Sisters May and June were there.", ""),
    ("2024-11-13", "Aunt May and Uncle Ben argued.", ""),
    ("2024-11-13", "Lady May and her son were there.", ""),
    ("2024-11-13", "Chancellor May's budget was torn up.", ""),
    ("2024-11-13", "Theresa May's budget was torn up.", ""),
    ("2024-11-13", "April's riot of colour filled the room.", ""),
    ("2024-11-13", "The police may strike back.", ""),
    ("2024-11-13", "In the play, April's final words are hers.", ""),
    ("2024-11-13", "May's protests were ignored by her brother.", ""),
    ("2024-11-13", "The Tuesday Club met.", ""),
    ("2024-11-13", "The Friday Night Project returns.", ""),
    ("2024-11-13", "The Monday Night Football game drew millions.", ""),
    ("2024-11-13", "A Wednesday Addams costume sold out.", ""),
    ("2024-11-13", "The Sunday Mirror report was wrong.", ""),
    ("2024-11-13", "The Sunday Independent poll was wrong.", ""),
    ("2024-11-13", "The Saturday Night Live sketch was funny.", ""),
]

TIMES = [
    # and months and years that are none of these
    ("2024-11-13", "The Sunday NFL games were dull.", "2024-11-10"),
    ("2024-11-13", "Sales slid in April and again in June.", "2024-04 2024-06"),
    ("2024-11-13", "Profit in May and June was flat.", "2024-05 2024-06"),
    ("2024-11-13", "The firm lost money in July, August and sacked staff.", "2024-07 2024-08"),
    ("2024-11-13", "Either April or May was the worst.", "2024-04 2024-05"),
    ("2024-11-13", "Rain fell through March and April.", "2024-03 2024-04"),
    ("2024-11-13", "It compared March and April data.", "2024-03 2024-04"),
    ("2024-11-13", "August, September: both were dry.", "2024-08 2024-09"),
    ("2024-11-13", "Critics say May's rise in prices hurt the poor.", "2024-05"),
    ("2024-11-13", "June's derby was drawn.", "2024-06"),
    ("2024-11-13", "He was jailed over August's unrest.", "2024-08"),
    ("2024-11-13", "It follows April's earthquake.", "2024-04"),
    ("2024-11-13", "The 2020 Wall Street rout was short.", "2020"),
    ("2024-11-13", "A 2019 Abbey Road reissue sold well.", "2019"),
    ("2024-11-13", "The 1972 Olympic Park siege shocked all.", "1972"),
    ("2024-11-13", "Since 2013 Fleet Street has shrunk.", "2013"),
    ("2024-11-13", "Until 2015 Mill Lane was a slum.", "2015"),
    ("2024-11-13", "In 2006 Elm Close won a prize.", "2006"),
    ("2024-11-13", "Her daughter April and June were there.", ""),
    ("2024-11-13", "Her twins April and May were there.", ""),
    ("2024-11-13", "The wettest months, April and June, drowned the crops.", "2024-04 2024-06"),
    ("2024-11-13", "Sales fell in both March and April.", "2024-03 2024-04"),
]


@pytest.mark.parametrize(("published", "text", "told"), [*OWNED, *PAIRS, *SUBJECTS, *EVENTS, *PERSONS, *TIMES])
def test_months_and_people(published: str, text: str, told: str) -> None:
    """A month is one where no person of its name is meant."""
    assert_told(published, text, told)
