"""Bare dates at the head of the parts of a story: below "Background", and behind a head that tells begin and end."""

from __future__ import annotations

import pytest

from grammar import Policy, find


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "The battle was fought on 18 June 1815.\n\nBackground\n\nIn March Napoleon landed.",
            ["1815-06-18", "1815-03"],
        ),
        ("It was fought on 2 July 1644.\n\n== Prelude ==\n\nIn January the Scots crossed.", ["1644-07-02", "1644-01"]),
        (
            "They landed on 6 June 1944.\n\nPlanning\n\nIn January he came. In May it rained.",
            ["1944-06-06", "1944-01", "1944-05"],
        ),
        ("The battle was fought on 18 June 1815.\n\nAftermath\n\nIn March peace was made.", ["1815-06-18", "1816-03"]),
        (
            "The war began on 25 June 1950 and ended on 27 July 1953.\n\nInvasion\n\nGuns opened fire on 25 June.",
            ["1950-06-25", "1953-07-27", "1950-06-25"],
        ),
        ("It began in 1914 and ended in 1918.\n\nThe west\n\nIn August Liège fell.", ["1914", "1918", "1914-08"]),
        (
            "It broke out on 5 May 1911 and lasted until 3 March 1913.\n\nIn June more rose.",
            ["1911-05-05", "1913-03-03", "1911-06"],
        ),
        ("It began on 5 May 1911 and ended on 3 March 1913. In June he left.", ["1911-05-05", "1913-03-03", "1913-06"]),
        ("He won on 3 May 1863 and died on 10 May 1864.\n\nIn June they met.", ["1863-05-03", "1864-05-10", "1864-06"]),
    ],
)
def test_the_head_of_a_part(text, values):
    phrases = find(text, published="2010-03-15", policy=Policy.narrative())
    assert [phrase.timex.value for phrase in phrases] == values


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "On 12 September 1396 they came. Bayezid I (r. 1389–1402) was away. On 25 September they fought.",
            "1396-09-25",
        ),
        ("In 1415 Henry met Charles (r. 1380–1422). The following year he sailed.", "1416"),
        ("It was 7 June 1940. Ruge (9 January 1882 – 15 August 1961) gave up on 10 June.", "1940-06-10"),
        ("On 6 May 1864 Lee (born January 19, 1807) fell back. In June he came.", "1864-06"),
        ("On 24 May 1941 Hood (launched 22 August 1918) blew up. Three days later it was over.", "1941-05-27"),
        ("Lee (born January 19, 1807) was a soldier. In June he left.", "1807-06"),
        ("The battle of the bay (1–2 September 1870) was lost. On 4 September it fell.", "1870-09-04"),
    ],
)
def test_a_story_goes_on_from_no_life_in_brackets(text, last):
    phrases = find(text, published="2010-03-15", policy=Policy.narrative())
    assert phrases[-1].timex.value == last


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In January 878 Guthrum fell upon Chippenham.", ["0878-01"]),
        ("In March 978 Edward was killed.", ["0978-03"]),
        ("In May 300 Germans fell.", ["2009-05"]),
        ("In May 300 British died.", ["2009-05"]),
        ("In June 150 Chinese crossed the line.", ["2009-06"]),
    ],
)
def test_a_year_of_three_digits_before_a_name(text, values):
    phrases = find(text, published="2010-03-15", policy=Policy.narrative())
    assert [phrase.timex.value for phrase in phrases] == values
