"""How far rules reach that look at a word or two: what they were made for, and what must stay as it was."""

from __future__ import annotations

import pytest
from told import assert_told

PUBLISHED = "2024-11-13"
"""A Wednesday."""

FOLLOWING = [
    ("He spoke Monday following a defeat.", "2024-11-11"),
    ("She died on Sunday following a long illness.", "2024-11-10"),
    ("It closed Friday following three days of talks.", "2024-11-08 P3D"),
]
HARM = [
    ("The Pirates make their home debut on Friday.", "2024-11-15"),
    ("Raiders target a win in Denver on Sunday.", "2024-11-17"),
    ("Gunman attack trial to open on Monday.", "2024-11-18"),
    ("Bandits target third straight title when they face Rush on Saturday.", "2024-11-16"),
    ("Cyber thieves target shoppers ahead of Black Friday", "2024-11-29"),
    ("The museum says hackers target its site and it will close on Friday.", "2024-11-15"),
    ("Police say gunmen attack often and curfew begins on Friday", "2024-11-15"),
    ("Burglars strike on Sunday before fleeing", "2024-11-10"),
    ("Gunmen raid market in Lagos on Saturday", "2024-11-09"),
    ("Thieves snatch painting from museum Sunday", "2024-11-10"),
]
ABOUT = [
    ("Leeds will be without Smith for Sunday's clash.", "2024-11-17"),
    ("The winner will face Leeds in Sunday's clash.", "2024-11-17"),
    ("Smith could miss Saturday's clash with Hull.", "2024-11-16"),
    ("Leeds will travel to Hull for Sunday's title clash.", "2024-11-17"),
    ("The club will rest players for Saturday's assault on the title.", "2024-11-16"),
    ("She will answer questions on Friday's arrests.", "2024-11-08"),
    ("Police will hold a briefing on Sunday's clashes.", "2024-11-10"),
    ("The minister will make a statement about Monday's attack.", "2024-11-11"),
]
COULD = [
    ("The pier could not be ready by Friday.", "2024-11-15"),
    ("The ship could not sail by Monday.", "2024-11-18"),
    ("Officials said the team could not play on Saturday because of injuries.", "2024-11-16"),
    ("She said she could not make it on Saturday.", "2024-11-16"),
    ("They feared the vote could not take place on Monday as planned.", "2024-11-18"),
    ("It warned the deal could not close on 20 November as planned.", "2024-11-20"),
    ("No buses could mean chaos on Friday.", "2024-11-15"),
    ("No school could open on Monday, the union warned.", "2024-11-18"),
    ("The stakes could not be higher on Sunday.", "2024-11-17"),
    ("The two sides could not agree on Friday's agenda.", "2024-11-15"),
    ("The court could not rule before a hearing on 20 November.", "2024-11-20"),
    ("He could not be reached on Friday.", "2024-11-08"),
    ("He could not be reached for comment Friday.", "2024-11-08"),
    ("No deal could be reached on Sunday.", "2024-11-10"),
    ("It could not open until Friday.", "2024-11-15"),
]
WOULD = [
    ("The firm would not discuss the deal before Friday.", "2024-11-15"),
    ("The mayor would not provide details by Monday.", "2024-11-18"),
    ("It would not name a new chief before its meeting on Friday.", "2024-11-15"),
    ("He would not name his side for the game on Saturday.", "2024-11-16"),
    ("The ministry would not comment ahead of the talks on Friday.", "2024-11-15"),
    ("He would not say when the trial on Monday would end.", "2024-11-18"),
    ("If they lost, he would not answer questions on Saturday.", "2024-11-16"),
    ("She would not comment Friday.", "2024-11-08"),
    ("The ministry would not comment on the report on Friday.", "2024-11-08"),
    ("A spokesman would neither confirm nor deny the deal Friday.", "2024-11-08"),
]
WITH = [
    ("With the Dow closing Tuesday at a record, investors are cheering.", "2024-11-12"),
    ("With rain falling Sunday, the ground is soft.", "2024-11-10"),
    ("With talks ending Monday without a deal, a strike looms.", "2024-11-11"),
    ("With the team returning Sunday from a long tour, fans are happy.", "2024-11-10"),
    ("With polls opening Monday, he is ahead.", "2024-11-18"),
]
WHAT = [
    ("Jones says that to lose on Sunday was hard.", "2024-11-10"),
    ("I don't know what to say about the game on Sunday.", "2024-11-10"),
    ("The coach knows what to fix after Sunday.", "2024-11-10"),
    ("Here is what to watch on Thursday.", "2024-11-14"),
]
NEWS = [
    ("Breaking news: explosion on Tuesday in Leeds", "2024-11-12"),
    ("World news: earthquake Monday in Chile", "2024-11-11"),
    ("Football news: Leeds win on Saturday", "2024-11-09"),
    ("News: a fire on Sunday", "2024-11-10"),
    ("Team news: Smith is out on Saturday", "2024-11-16"),
]
UNTIL = [
    ("The president was away until Friday.", "2024-11-15"),
    ("Schools were off until Friday.", "2024-11-15"),
    ("The road was out of use until Friday.", "2024-11-15"),
    ("The judge was on leave until Monday.", "2024-11-18"),
    ("Until Friday, he was told to rest.", "2024-11-15"),
    ("Until Friday, nobody had rung.", "2024-11-08"),
    ("It was on air until Thursday.", "2024-11-07"),
    ("The road was closed until Friday.", "2024-11-15"),
    ("The bank had granted it credit until 20 November.", "2024-11-20"),
]
LEAVING = [
    ("The police chief said protesters were cutting the fence on Saturday.", "2024-11-09"),
    ("The ministry said rebels were joining the fight on Sunday.", "2024-11-10"),
    ("The bank said customers were closing accounts in droves on Monday.", "2024-11-11"),
    ("He said he was opening the door on Sunday and saw a fox.", "2024-11-10"),
    ("The report said more people were leaving in June than in May.", "2024-06-01 2024-05-01"),
    ("He said he was flying home in May and saw the lights.", "2024-05-01"),
    ("She said she was retiring in May.", "2025-05-01"),
    ("She said she was stepping down on Friday.", "2024-11-15"),
    ("She said she was retiring in May as head of the bank.", "2025-05-01"),
    ("She said she was leaving in May when her term ends.", "2025-05-01"),
]
DUE = [
    ("A decision was due on Thursday, but ministers refused to set a date.", "2024-11-14"),
    ("A ruling was due on Friday, but the judge died.", "2024-11-15"),
    ("Talks were due on Friday, though both sides missed the first round.", "2024-11-15"),
    ("He was due in court Monday but failed to appear.", "2024-11-11"),
]
OWNED = [
    ("He says the Friday attack will not be forgotten.", "2024-11-08"),
    ("She says the Sunday defeat will hurt.", "2024-11-10"),
    ("He believes the Tuesday ruling will stand.", "2024-11-12"),
    ("He says the Friday match will be hard.", "2024-11-15"),
    ("Fines for Sunday's match", "2024-11-10"),
    ("Apology for Sunday's match", "2024-11-10"),
    ("Before Sunday's defeat they are said to have rowed.", "2024-11-10"),
    ("He said he doubted whether Monday's vote would be repeated.", "2024-11-11"),
]
SET = [
    ("World record price for auction set Monday", "2024-11-11"),
    ("Fire at market set Sunday", "2024-11-10"),
    ("Record crowd at fair set Sunday", "2024-11-10"),
    ("Stage for match set Sunday", "2024-11-10"),
    ("Vigil set Sunday", "2024-11-17"),
    ("Another falls on Sunday as title race heats up", "2024-11-10"),
]
ALSO = [
    ("He could not be reached on Monday.", "2024-11-11"),
    ("No agreement could be reached Tuesday.", "2024-11-12"),
    ("The body could not be identified on Tuesday.", "2024-11-12"),
    ("The team could not play on Sunday because of snow.", "2024-11-10"),
    ("He could not attend the funeral on Tuesday.", "2024-11-12"),
    ("Officials could not confirm the report on Tuesday.", "2024-11-12"),
    ("The ministry would not say on Tuesday who was held.", "2024-11-12"),
    ("Neither firm would comment on Tuesday.", "2024-11-12"),
    ("He would not discuss the case Tuesday.", "2024-11-12"),
    ("He said he would not discuss it on Tuesday.", "2024-11-19"),
    ("He said he was leaving in May.", "2025-05-01"),
    ("She said she was resigning on Friday.", "2024-11-15"),
    ("They said they were launching a boycott on Friday.", "2024-11-15"),
    ("The airline said it was raising fares on Friday.", "2024-11-15"),
    ("He said he was leaving on Friday when the phone rang.", "2024-11-08"),
    ("Burglars raid bakery on Monday", "2024-11-11"),
    ("Gunmen kill two in market Tuesday", "2024-11-12"),
    ("Militants attack convoy Sunday", "2024-11-10"),
    ("Gunmen attack trial opens Friday", "2024-11-15"),
    ("They are braced for Sunday's derby.", "2024-11-17"),
    ("He will be questioned about Friday's crash.", "2024-11-08"),
    ("The board will rule on Sunday's incident.", "2024-11-10"),
    ("He will be fit for Sunday's clash.", "2024-11-17"),
    ("She could return in Sunday's clash.", "2024-11-17"),
    ("They play in Sunday's final.", "2024-11-17"),
    ("The MP will speak against Friday's ruling.", "2024-11-08"),
    ("With schools opening Monday, buses are being checked.", "2024-11-18"),
    ("With voting starting Monday, he leads.", "2024-11-18"),
    ("With prices rising Tuesday, shoppers stayed home.", "2024-11-12"),
    ("Here's how to vote on Friday.", "2024-11-15"),
    ("This is where to park on Saturday.", "2024-11-16"),
    ("It was in force until Friday.", "2024-11-15"),
    ("It was dark until Friday.", "2024-11-08"),
    ("Not until Friday did he ring.", "2024-11-08"),
    ("Until Friday, they had not met.", "2024-11-08"),
    ("She was to appear on Monday but did not.", "2024-11-11"),
    ("A hearing was set for Monday.", "2024-11-18"),
    ("The club said Saturday's match would go ahead.", "2024-11-16"),
    ("Weather outlook: rain on Saturday", "2024-11-16"),
    ("Preview: Leeds v Hull on Saturday", "2024-11-16"),
]
MONTHS = [
    ("June was the hottest June on record.", "2024-06-01 2024-06-01"),
    ("June was the hottest month on record.", "2024-06-01"),
    ("April was the wettest since 1920.", "2024-04-01 1920-01-01"),
    ("May was dry and June was wet.", "2024-05-01 2024-06-01"),
    ("June was a good month for car makers.", "2024-06-01"),
    ("June was a teacher for 30 years.", "P30Y"),
    ("April was born in Leeds.", ""),
    ("May was asked about the deal.", ""),
    ("June is survived by two sons.", ""),
    ("Sales in May rose but June was flat.", "2024-05-01 2024-06-01"),
    ("April has been cold so far.", "2024-04-01"),
    ("April has two children.", ""),
    ("April will be the busiest month.", "2025-04-01"),
    ("April will meet her mother.", ""),
    ("May saw record rainfall.", "2024-05-01"),
    ("March was a quiet month.", "2024-03-01"),
    ("August is the peak of the season.", "2024-08-01"),
    ("Last June was the hottest on record.", "2024-06-01"),
    ("The coldest June since 1991 was followed by a mild July.", "2024-06-01 1991-01-01 2024-07-01"),
]
BARRED = [
    ("A judge blocked the law from taking effect on Friday.", "2024-11-15"),
    ("The court barred him from leaving the country on Monday.", "2024-11-18"),
    ("The court barred him on Monday from leaving the country.", "2024-11-11"),
    ("Police stopped him from boarding a flight on Saturday.", "2024-11-09"),
    ("Fog kept them from landing on Saturday.", "2024-11-09"),
]
LIMITS = [
    ("The bug was fixed by Sunday.", "2024-11-10"),
    ("The fire was out by Sunday.", "2024-11-10"),
    ("The road was cleared by Monday.", "2024-11-11"),
    ("Power was restored to most homes by Monday.", "2024-11-11"),
    ("By Tuesday, the water had receded.", "2024-11-12"),
    ("The road must be cleared by Friday.", "2024-11-15"),
    ("Payment was demanded by Friday.", "2024-11-15"),
    ("He was ordered to pay by Friday.", "2024-11-15"),
    ("They were told to leave by Friday.", "2024-11-15"),
    ("It aims to finish by Friday.", "2024-11-15"),
    ("A match was fixed for Sunday.", "2024-11-17"),
    ("The death toll had risen to 30 by Monday.", "2024-11-11"),
    ("The toll stood at 30 by Monday.", "2024-11-11"),
    ("The report is due by Monday.", "2024-11-18"),
    ("He had paid by Friday.", "2024-11-08"),
    ("The strike could be over by Friday.", "2024-11-15"),
    ("The strike was expected to be over by 30 November.", "2024-11-30"),
    ("The strike was over by 30 October.", "2024-10-30"),
    ("Most had gone home by 30 October.", "2024-10-30"),
]
MATCHES = [
    ("Hull host Leeds on Saturday.", "2024-11-16"),
    ("Hull beat Leeds 2-1 on Saturday.", "2024-11-09"),
    ("Hull drew 1-1 with Leeds on Saturday to stay third.", "2024-11-09"),
    ("Hull travel to Leeds on Saturday.", "2024-11-16"),
    ("Saturday's 2-1 win over Leeds lifted them to third.", "2024-11-09"),
    ("Saturday's trip to Leeds is their last away game.", "2024-11-16"),
    ("They last played on Sunday.", "2024-11-10"),
    ("The replay is on 20 November.", "2024-11-20"),
    ("The first leg was on 20 October.", "2024-10-20"),
    ("He was sacked on Tuesday after nine defeats.", "2024-11-12"),
    ("He takes charge of his first game on Saturday.", "2024-11-16"),
    ("She starts on pole on Saturday.", "2024-11-16"),
    ("She started on pole on Saturday.", "2024-11-09"),
    ("The squad flies out on Friday.", "2024-11-15"),
    ("The squad flew out on Monday.", "2024-11-11"),
    ("The tournament starts in June.", "2025-06-01"),
    ("The tournament in June was won by Spain.", "2024-06-01"),
    ("He is out until February.", "2025-02-01"),
    ("He has been out since September.", "2024-09-01"),
    ("He has not played since September.", "2024-09-01"),
    ("The transfer window opens in January.", "2025-01-01"),
    ("He joined in August on a free transfer.", "2024-08-01"),
    ("His contract runs out in June.", "2025-06-01"),
    ("Leeds could go top with a win on Sunday.", "2024-11-17"),
    ("Leeds went top with a win on Sunday.", "2024-11-10"),
    ("Leeds, who lost on Saturday, face Hull on Sunday.", "2024-11-09 2024-11-17"),
    ("The draw for the third round is on Monday.", "2024-11-18"),
    ("The draw for the third round, made on Monday, paired them with Hull.", "2024-11-11"),
    ("They resume on 23 November after the break.", "2024-11-23"),
    ("The race, won by Ito on Sunday, was her first.", "2024-11-10"),
    ("Ito, the winner in May, runs again on Sunday.", "2025-05-01 2024-11-17"),
    ("The second Test begins next Tuesday.", "2024-11-19"),
    ("A scan on Monday showed a tear.", "2024-11-11"),
    ("He will have a scan on Thursday.", "2024-11-14"),
]


@pytest.mark.parametrize(("text", "told"), FOLLOWING)
def test_following(text: str, told: str) -> None:
    """ "Following" behind a weekday tells what came before it."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), HARM)
def test_harm(text: str, told: str) -> None:
    """Harm in headlines is over; teams, trials and what comes ahead of a day are not."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), ABOUT)
def test_about(text: str, told: str) -> None:
    """What is over is what something is about; a match lies ahead."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), COULD)
def test_could(text: str, told: str) -> None:
    """What nobody was able to do on a day; limits, plans and what others say look ahead."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), WOULD)
def test_would(text: str, told: str) -> None:
    """What somebody refused to tell on a day; before it, by it, or about it is another matter."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), WITH)
def test_with(text: str, told: str) -> None:
    """What goes with a present is to come where it opens, else it has been."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), WHAT)
def test_what(text: str, told: str) -> None:
    """ "Here is what to watch" looks ahead; "what to say about" does not."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), NEWS)
def test_news(text: str, told: str) -> None:
    """News has been; team news is of a match to come."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), UNTIL)
def test_until(text: str, told: str) -> None:
    """What is so until a day, and what was not until then."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), LEAVING)
def test_leaving(text: str, told: str) -> None:
    """What somebody was arranging, and what was going on."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), DUE)
def test_due(text: str, told: str) -> None:
    """What was due on a day, and did not come."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), OWNED)
def test_owned(text: str, told: str) -> None:
    """What a weekday's noun tells of it."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), SET)
def test_set(text: str, told: str) -> None:
    """ "Set" behind an event, and behind a record."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), ALSO)
def test_also(text: str, told: str) -> None:
    """The same rules beside what they were made for."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), MONTHS)
def test_months(text: str, told: str) -> None:
    """Months whose names people bear, by what is said of them."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), LIMITS)
def test_limits(text: str, told: str) -> None:
    """By a day: what was done then, and what is to be."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), MATCHES)
def test_matches(text: str, told: str) -> None:
    """Matches that were, and those that are to come."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "told"), BARRED)
def test_barred(text: str, told: str) -> None:
    """A court keeps something from what is to be; what was stopped was then."""
    assert_told(PUBLISHED, text, told)
