"""Histories of wars: days of assaults by their number, losses counted behind a year, what is told in hindsight."""

from __future__ import annotations

import pytest

from grammar import Policy, find


def story(text: str) -> list[str]:
    """The values of the times of a story, in order."""
    return [phrase.timex.value for phrase in find(text, published="2010-03-15", policy=Policy.narrative())]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A sortie on the 23rd cost 140 men.", ["1692-06-23"]),
        ("A sortie on the 23rd cost the garrison 140 men.", ["1692-06-23"]),
        ("An assault on the 23rd killed forty.", ["1692-06-23"]),
        ("A charge on the 19th left 300 dead.", ["1692-06-19"]),
        ("A raid on the 20th took 40 prisoners.", ["1692-06-20"]),
        ("A first sortie on the 23rd hit the trenches.", ["1692-06-23"]),
        ("A bombardment on the 23rd lasted 3 hours.", ["1692-06-23", "PT3H"]),
        ("Assaults on the 19th and 22nd failed.", ["1692-06-19", "1692-06-22"]),
        ("The attacks of the 23rd and 24th failed.", ["1692-06-23", "1692-06-24"]),
        ("The attacks of the 23rd and 24th cost 300 men.", ["1692-06-23", "1692-06-24"]),
        ("Assaults on the 19th, 22nd and 25th cost 40 men.", ["1692-06-19", "1692-06-22", "1692-06-25"]),
        # What an ordinal counts, and troops.
        ("Fires on the 3rd and 4th floors went out.", []),
        ("A battle of the 3rd and 5th armies followed.", []),
        ("He came in on the 3rd and 4th attempt.", []),
        ("He was wounded on the 3rd cut 20 minutes later.", ["1692-06-14"]),
        ("They were attacked by the 21st and fled.", []),
        ("The attacks by the 23rd and 24th failed.", []),
        ("An assault by the 23rd cost 140 men.", []),
        ("They had fled by the 21st.", ["1692-06-21"]),
        ("They had made no advance by the 21st.", ["1692-06-21"]),
        ("A bogey on the 15th cost him 2 shots.", []),
        ("A homer in the 6th scored 2 runs.", []),
        ("A lift on the 3rd carried 40 people.", []),
    ],
)
def test_days_of_assaults(text, values):
    assert story(f"On 14 June 1692 trenches were opened. {text}") == ["1692-06-14", *values]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("After the massacre of 1994 more than a million people had fled.", ["1994"]),
        ("After the rising of 1837 fewer than 400 men were left.", ["1837"]),
        ("After the rising of 1837 about 400 men were left.", ["1837"]),
        ("He had 300 shares and 1990 more than they.", []),
        ("A total of 1990 more than last year.", ["2009"]),
        (
            "Ham fell in April 1691. Over the winter both sides rested, and in May he came.",
            ["1691-04", "1691-WI", "1692-05"],
        ),
        ("Ham fell in April 1691. Over the summer several hundred died.", ["1691-04", "1691-SU"]),
        ("Ham fell in April 1691. He wore a scarf over the winter coat.", ["1691-04"]),
        ("Ham fell in April 1691. They argued over the winter break.", ["1691-04"]),
    ],
)
def test_years_before_losses_and_winters(text, values):
    assert story(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The town had been taken on 4 October 1914. The next day the hill was lost.", ["1914-10-04", "1914-10-05"]),
        ("The town had been taken on 4 October 1914. Three days later it burned.", ["1914-10-04", "1914-10-07"]),
        ("The Tsar had left on 31 December 1910. The following year he was back.", ["1910-12-31", "1911"]),
        ("In 1910 they had burned the valley. The next spring they left it.", ["1910", "1911-SP"]),
        ("Ham had been called in July 1915. That autumn he wrote his plan.", ["1915-07", "1915-FA"]),
        ("They had taken it in October 1914. On 9 November it was retaken.", ["1914-10", "1914-11-09"]),
        (
            "They had taken it in October 1914. In December it burned. In January it fell.",
            ["1914-10", "1914-12", "1915-01"],
        ),
        ("In the summer of 1914 they had left. An accord was signed on 31 July.", ["1914-SU", "1914-07-31"]),
        (
            "They had left on 6 April 1915. The next month they came to Ham. In March it fell.",
            ["1915-04-06", "1915-05", "1916-03"],
        ),
        # What the story is about comes again.
        ("They had taken it in October 1914. On 1 July the guns fired.", ["1914-10", "1916-07-01"]),
        ("They had taken it in October 1914. On 24 June the guns fired.", ["1914-10", "1916-06-24"]),
        ("They had taken it in May 1915. On 3 July the guns fired.", ["1915-05", "1916-07-03"]),
        ("Hill had been made a general in 1910. The next day he led them.", ["1910", "1916-07-02"]),
    ],
)
@pytest.mark.parametrize("gap", ["\n\nBackground\n\n", "\n\n"])
def test_a_part_that_opens_with_a_look_back(gap, text, values):
    assert story(f"The battle was fought on 1 July 1916.{gap}{text}") == ["1916-07-01", *values]


def test_a_look_back_inside_a_paragraph():
    text = "On 3 May 1863 they attacked. Hill had been wounded on 9 September 1861. The next day he was back."
    assert story(text) == ["1863-05-03", "1861-09-09", "1863-05-04"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ham wrote in 1959 that nobody slept. In September they came.", ["1959", "1942-09"]),
        ("In his memoirs, published in March 1959, Ham praised them. In September they came.", ["1959-03", "1942-09"]),
        ("A survivor recalled in 2002 that it burned. In September they came.", ["2002", "1942-09"]),
        ("A survivor said in 1993: “It burned.” Two days later they came.", ["1993", "1942-08-25"]),
        ("The order was made public only in 1988. In September they came.", ["1988", "1942-09"]),
        ("A survivor said in 1993 that it burned. That year he died.", ["1993", "1993"]),
        # Where the story goes on.
        ("In 1959 Ham wrote that nobody slept. In September they came.", ["1959", "1959-09"]),
        ("He wrote in 1945 that all was lost. In September he left.", ["1945", "1945-09"]),
        ("He came back only in 1951. In June he left.", ["1951", "1951-06"]),
        ("The king declared war in 1951. In June he left.", ["1951", "1951-06"]),
        ("His book was published in 1951. In June he left.", ["1951", "1951-06"]),
        ("The king said in 1951 that he would sign. In June he left.", ["1951", "1951-06"]),
    ],
)
def test_what_was_written_long_after(text, values):
    assert story(f"On 23 August 1942 tanks reached the river. {text}") == ["1942-08-23", *values]


def test_what_somebody_wrote_in_his_life():
    text = "He was born on 3 May 1870. He wrote in 1895 that war was near. In June he left."
    assert story(text) == ["1870-05-03", "1895", "1895-06"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It was fought from 218 to 201 BC. In 237 he went to Spain. In 229 he drowned.", ["P18Y", "BC0237", "BC0229"]),
        (
            "It was fought on 2 August 216 BC. In 218 he crossed the Alps. In the spring of 216 he rested.",
            ["BC0216-08-02", "BC0218", "BC0216-SP"],
        ),
        ("The temple was burned in 480 BC. It had been rebuilt in 525.", ["BC0480", "BC0525"]),
        ("In 490 BC they fought. In the early 460s he won.", ["BC0490", "BC046"]),
        ("The city fell in 146 BC. It was rebuilt in the 120s.", ["BC0146", "BC012"]),
        # Of our era.
        ("In 30 BC Egypt fell. In 115 the people rose.", ["BC0030", "0115"]),
        ("The legion was raised in 58 BC. In 130 it was lost.", ["BC0058", "0130"]),
        ("It fell in 146 BC. In the 1920s it was dug out.", ["BC0146", "192"]),
        ("In AD 490 they fought. In the 460s he had won.", ["0490", "046"]),
    ],
)
def test_years_before_our_era(text, values):
    assert story(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "At the beginning of 1944 it had come to a halt. In the previous year they had won. In February it fell.",
            ["1944", "1943", "1944-02"],
        ),
        ("In May 1944 they halted. The year before they had won. In June they came.", ["1944-05", "1943", "1944-06"]),
        (
            "In January 1944 they halted. In 1943 they had won. In May they had been far.",
            ["1944-01", "1943", "1943-05"],
        ),
        ("In December 1943 they halted. In 1943 they had won. In May they struck.", ["1943-12", "1943", "1943-05"]),
    ],
)
def test_a_story_comes_back_from_the_year_before(text, values):
    assert story(text) == values


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("They landed at 5 a.m. on 6 June 1956. At midnight they withdrew.", "1956-06-07T00:00"),
        ("On 5 June 1956 ships came. The next morning they landed. At midnight they withdrew.", "1956-06-07T00:00"),
        ("At dawn on 6 June 1956 they met. By midnight they had lost.", "1956-06-07T00:00"),
        ("They landed at 5 a.m. on 6 June 1956. At midnight they withdrew. The next day they came back.", "1956-06-07"),
        ("They landed at 5 p.m. on 6 June 1956. At midnight they withdrew.", "1956-06-07T00:00"),
        # What had come before.
        ("They fled at 5 a.m. on 6 June 1956. The shelling had begun at midnight.", "1956-06-06T00:00"),
        ("They fled at 5 a.m. on 6 June 1956. Since midnight it had rained.", "1956-06-06T00:00"),
        ("They landed at 5 a.m. on 6 June 1956 after leaving at midnight.", "1956-06-06T00:00"),
    ],
)
def test_midnight_behind_a_morning(text, last):
    assert story(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("From 4 p.m. until dawn on the 26th they fought.", ["1956-01-25T16:00", "1956-01-26TMO"]),
        ("From dusk until dawn on 26 January they fought.", ["1956-01-25TEV", "1956-01-26TMO"]),
        ("From 4 p.m. until 6 p.m. on the 26th they fought.", ["1956-01-26T16:00", "1956-01-26T18:00"]),
        ("From dusk on the 27th until dawn on the 28th they fought.", ["1956-01-27TEV", "1956-01-28TMO"]),
        ("From 10 p.m. to 2 a.m. on the 26th they fought.", ["1956-01-26T22:00", "1956-01-27T02:00"]),
    ],
)
def test_until_a_morning(text, values):
    assert story(f"On 6 January 1956 ships came. {text}") == ["1956-01-06", *values]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In the days that followed 100 men died.", ["PXD"]),
        ("In the weeks that followed, they fled.", ["PXW"]),
        ("The months that followed were quiet.", ["PXM"]),
        ("Over the years that followed he wrote.", ["PXY"]),
        ("In the days that followed the battle they fled.", []),
        ("In the weeks that followed prices rose.", []),
        ("In the days that followed, they fled. Two days later it rained.", ["PXD", "1944-06-08"]),
    ],
)
def test_days_that_followed(text, values):
    assert story(f"It was fought on 6 June 1944. {text}") == ["1944-06-06", *values]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Early in June 5 Infantry Brigade landed.", ["2009-06"]),
        ("In March 7 Squadron moved to Ham.", ["2010-03"]),
        ("In June 51st Highland Division left.", ["2009-06"]),
        ("By May 6 Armoured Division was there.", ["2009-05"]),
        ("On May 6 Armoured Division was there.", ["2009-05-06"]),
        ("By March 3 Army officers had been held.", ["2010-03-03"]),
        ("By March 7 Corps headquarters had moved.", ["2010-03-07"]),
        ("By June 6 Division Street was shut.", ["2009-06-06"]),
        ("By June 6 Second Division was there.", ["2009-06-06"]),
    ],
)
def test_numbers_of_troops(text, values):
    assert story(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("HMS Ham was built by May and Co.", []),
        ("It was made by April & Sons of Hull.", []),
        ("He left in May and company profits fell.", ["2009-05"]),
        ("It was built by May and June.", ["2009-05", "2009-06"]),
        ("They had 1,812 rifles and 1944 shells.", []),
        ("They took 300 prisoners, 12 guns and 1944 shells.", []),
        ("The 1915 riots and 1944 elections were told of.", ["1915", "1944"]),
        ("In 1942 and 1944 shells fell.", ["1942", "1944"]),
        ("They lost 30 men and 1944 was worse.", ["1944"]),
    ],
)
def test_firms_and_shells(text, values):
    assert story(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In October 732 Charles won.", ["0732-10"]),
        ("In June 840 Louis the Pious died.", ["0840-06"]),
        ("In June 622 Heraclius won.", ["0622-06"]),
        ("In May 300 Romans fell.", ["2009-05"]),
        ("In May 300 Afghans died.", ["2009-05"]),
        ("In May 300 Iraqis died.", ["2009-05"]),
        ("In May 300 Williams workers left.", ["2009-05"]),
    ],
)
def test_a_year_before_a_name_that_ends_like_several(text, values):
    assert story(text) == values
