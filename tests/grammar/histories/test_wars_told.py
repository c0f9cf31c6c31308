"""Encyclopaedic histories: hours and nights behind a day, ranges, looks back, what is so every year."""

from __future__ import annotations

import pytest

import grammar

_CALM = (
    "The crew was small. The holds were full of coal and tin for the mines. Nobody on board had seen the coast before, "
    "and the charts were poor. The captain was a man of few words who kept to his cabin. The wind blew hard from the "
    "west and the sails were torn. The cook had burned his hand on the stove and the men ate cold beef. Two of them "
    "quarrelled over a knife, and the mate put them in irons for it. "
)
"""Sentences of a story that tell no time."""


def _assert_told(text: str, expected: str, policy: grammar.Policy | None = None) -> None:
    told = policy or grammar.Policy.narrative()
    found = [phrase.timex.value for phrase in grammar.find(text, published="2012-06-01", policy=told)]
    assert found == expected.split(), found


FAR_HOURS = [
    (f"The ship sailed on 3 September 1878. {_CALM}At noon it came home.", "1878-09-03 1878-09-03T12:00"),
    (f"The ship sailed on 3 September 1878. {_CALM}At 18:05 it came home.", "1878-09-03 1878-09-03T18:05"),
    (f"The ship sailed on 3 September 1878. {_CALM}That night it came home.", "1878-09-03 1878-09-03TNI"),
    (f"The ship sailed on 3 September 1878. {_CALM}The same evening it sank.", "1878-09-03 1878-09-03TEV"),
    (f"The ship sailed on 3 September 1878. {_CALM}The next morning it sank.", "1878-09-03 1878-09-04TMO"),
    (f"They sailed on the evening of 3 May 1878. {_CALM}At dawn they sank.", "1878-05-03TEV 1878-05-04TMO"),
    # what is or would be so is of no day, and a month has none
    (f"The ship sailed on 3 September 1878. {_CALM}The museum opens at 10 a.m.", "1878-09-03 XXXX-XX-XXT10:00"),
    (f"The ship sailed on 3 September 1878. {_CALM}He would rise at noon.", "1878-09-03 XXXX-XX-XXT12:00"),
    (f"They fled on 3 September 1878. {_CALM}They were hard to see in daytime.", "1878-09-03 XXXX-XX-XXTDT"),
    (f"The ship sailed in September 1878. {_CALM}The guns fired at 6 a.m.", "1878-09 XXXX-XX-XXT06:00"),
]


@pytest.mark.parametrize(("text", "expected"), FAR_HOURS)
def test_hours_far_behind_their_day(text: str, expected: str) -> None:
    _assert_told(text, expected)


PLANS = [
    # an evening, a night or a morning that was only an aim leaves the story on its day
    (
        "On 12 May 1915 they planned to attack that night. At 2 p.m. it rained.",
        "1915-05-12 1915-05-12TNI 1915-05-12T14:00",
    ),
    (
        "On 12 May 1915 he ordered an attack for that night. At noon it rained.",
        "1915-05-12 1915-05-12TNI 1915-05-12T12:00",
    ),
    (
        "On 12 May 1915 they marched off for that night's attack. He wanted them there by 14:00, but came at 22:00.",
        "1915-05-12 1915-05-12TNI 1915-05-12T14:00 1915-05-12T22:00",
    ),
    (
        "On 28 August 1942 the ship left so that it could be there by the next morning. At 18:05 that day it sank.",
        "1942-08-28 1942-08-29TMO 1942-08-28T18:05",
    ),
    (
        "On 28 August 1942 the ship had to be there by the next morning. At 18:05 it sank.",
        "1942-08-28 1942-08-29TMO 1942-08-28T18:05",
    ),
    (
        "On 28 August 1942 he planned to leave the next morning. That day it rained.",
        "1942-08-28 1942-08-29TMO 1942-08-28",
    ),
    # what came then, and what comes behind the night
    ("On 12 May 1915 they attacked that night. At 2 p.m. it rained.", "1915-05-12 1915-05-12TNI 1915-05-13T14:00"),
    ("On 12 May 1915 they stayed for that night. At noon they left.", "1915-05-12 1915-05-12TNI 1915-05-13T12:00"),
    (
        "On 12 May 1915 they planned to attack that night. At 2 a.m. it rained.",
        "1915-05-12 1915-05-12TNI 1915-05-13T02:00",
    ),
    ("On 12 May 1915 they planned to attack that night. At dawn it rained.", "1915-05-12 1915-05-12TNI 1915-05-13TMO"),
    ("On 3 May 1812 he could walk by the next morning. At noon he left.", "1812-05-03 1812-05-04TMO 1812-05-04T12:00"),
    ("On 3 May 1812 he ordered a fair for 5 June. That day 300 men came.", "1812-05-03 1812-06-05 1812-06-05"),
    # a dawn planned in the evening is that of the next day
    (
        "On the evening of 4 January 1991 they were told to land at dawn. They landed at 07:10.",
        "1991-01-04TEV 1991-01-05TMO 1991-01-05T07:10",
    ),
    ("On the morning of 4 January 1991 they were told to land at dusk.", "1991-01-04TMO 1991-01-04TEV"),
    ("They met on the evening of 4 January 1991. They had left at dawn.", "1991-01-04TEV 1991-01-04TMO"),
]


@pytest.mark.parametrize(("text", "expected"), PLANS)
def test_hours_behind_what_was_planned(text: str, expected: str) -> None:
    _assert_told(text, expected)


RANGES = [
    # years later counts from the end of a range of years that came behind where the story is
    ("In 1907 he wed. He was mayor from 1914 to 1918. Three years later he died.", "1907 1914 1918 1921"),
    ("In 1907 he wed. He was mayor from 1914 to 1918. The following year he died.", "1907 1914 1918 1919"),
    ("In 1907 he wed. He was mayor (1914–18). He was rich. Three years later he died.", "1907 P5Y 1921"),
    ("In 1297 they rose. The second invasion (1300–01) failed. Two years later it came.", "1297 P2Y 1303"),
    # not what began before, a life, or what had been
    ("In 1840 he joined a firm (1838–60). Three years later he left.", "1840 P23Y 1843"),
    ("In 1907 he wed Anna Lee (1885–1950). Three years later he died.", "1907 1885 1950 1910"),
    ("In 1907 he wed. His father was mayor from 1904 to 1906. Three years later he left.", "1907 1904 1906 1910"),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_years_behind_a_range(text: str, expected: str) -> None:
    _assert_told(text, expected)


BACK = [
    # an earlier year that a sentence tells of takes a bare date with it, where no year opens a sentence
    ("The bridge was opened in 1934. The town was founded in 1880. In May a church was built.", "1934 1880 1880-05"),
    ("The bridge was opened in 1934. The town was founded in 1880. At that time it had no mill.", "1934 1880 1880"),
    ("A law of 1934 was passed. Brewing was secret in the 1880s. During that time it thrived.", "1934 188 188"),
    # not one by the way, or a frame that a sentence opens with, or a month
    ("The bridge was opened in 1934. It was made by Lee, who was born in 1880. In May it fell.", "1934 1880 1934-05"),
    ("In 1934 the bridge was opened. The old one was built in 1880. In May it fell.", "1934 1880 1934-05"),
    ("The bridge was opened in May 1934. The town was founded in 1880. In June it fell.", "1934-05 1880 1934-06"),
    ("The bridge was opened in 1934. The town had been founded in 1880. In May it fell.", "1934 1880 1934-05"),
    ("The bridge was opened in 1934. The town was founded in 1880. It grew. In May it fell.", "1934 1880 1934-05"),
    ("The bridge was opened in 1934. The town was founded in 1880. It fell in May.", "1934 1880 1934-05"),
]


@pytest.mark.parametrize(("text", "expected"), BACK)
def test_earlier_year_of_a_main_clause(text: str, expected: str) -> None:
    _assert_told(text, expected)


EVERY_YEAR = [
    # in a story, what is so now is of every year
    ("The town was founded in 1848. It is busiest in August.", "1848 XXXX-08"),
    ("The town was founded in 1848. A fair takes place in May.", "1848 XXXX-05"),
    ("The town was founded in 1848. The average high in July is 33 degrees.", "1848 XXXX-07"),
    ("The town was founded in 1848. In winter the lake freezes.", "1848 XXXX-WI"),
    ("Peace was made in 1848. 25 April, the day of the landing, is known as Anzac Day.", "1848 XXXX-04-25 XXXX-XX-XX"),
    ("Peace was made in 1848. Armistice Day is kept in both countries.", "1848 XXXX-XX-XX"),
    # not what is told as if it were now, what somebody says, what was, what is soon, or behind a time of late
    ("The war began on 3 May 1848. In June the army is sent north.", "1848-05-03 1848-06"),
    ("In 1848 the army is in the north. It is beaten in June.", "1848 1848-06"),
    ('He wrote in 1848: "The sea is calm. It is hot in May."', "1848 1848-05"),
    ("In 1848 he said that he sails in May.", "1848 1848-05"),
    ("The war began on 3 May 1848. The charge on July 3 is often recalled.", "1848-05-03 1848-07-03"),
    ("The town was founded in 1848. It was busiest in August.", "1848 1848-08"),
    ("The club was founded in March 2012. It is busiest in May.", "2012-03 2012-05"),
    # "every year" at the head of a sentence
    ("Peace was made in 1848. Each year since 1953 the town has held a fair during May.", "1848 P1Y 1953 XXXX-05"),
    ("Every year the town holds a fair on 4 May.", "P1Y XXXX-05-04"),
    ("Every year he went to Rome in May.", "P1Y XXXX-05"),
    ("Every year counts, he said in May.", "P1Y 2012-05"),
    ("Each year matters. In May he left.", "P1Y 2012-05"),
    ("Every year he goes to Rome. In May 2010 he fell.", "P1Y 2010-05"),
]


@pytest.mark.parametrize(("text", "expected"), EVERY_YEAR)
def test_what_is_so_every_year(text: str, expected: str) -> None:
    _assert_told(text, expected)


def test_every_year_in_news() -> None:
    _assert_told("Every year the town holds a fair in May.", "P1Y XXXX-05", grammar.Policy.news())
    _assert_told("The town was founded in 1848. The fair was in May.", "1848 2012-05", grammar.Policy.news())
