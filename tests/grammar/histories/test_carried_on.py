"""What a history carries on: nights beside their day, years behind a limit or a duty, plans that a later year ends.

Each row: a text, and its times with their values.
"""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    # an hour of "that night", right beside the day
    ("On 5 December 1812, at ten that night, he left.", "5 December 1812, at ten that night:1812-12-05T22:00"),
    ("On 5 December 1812 at two that night he left.", "5 December 1812 at two that night:1812-12-06T02:00"),
    ("He signed on 31 May 1902, at 11.05 that night.", "31 May 1902, at 11.05 that night:1902-05-31T23:05"),
    # a bare hour, told to be near
    ("On 18 June 1815 the farm fell shortly after six.", "18 June 1815:1815-06-18 six:1815-06-18T06:00"),
    ("On 18 June 1815 it fell soon after ten men had left.", "18 June 1815:1815-06-18"),
    # what had to be done goes on as what was done
    (
        "He came in March 1067. The town had to be stormed early in 1068. The next year was worse. In May it fell.",
        "March 1067:1067-03 early in 1068:1068 The next year:1069 May:1069-05",
    ),
    # a limit is where the next year counts from
    (
        "He died in 1486, and a revolt kept his son away until 1489. The following year a canal was cut.",
        "1486:1486 1489:1489 The following year:1490",
    ),
    # "from 6 to 8 May" compares nothing
    (
        "On 2 January 1915 he wrote. Attacks, on 28 April, from 6 to 8 May and on 4 June, won little.",
        "2 January 1915:1915-01-02 28 April:1915-04-28 6 to 8 May:P3D 4 June:1915-06-04",
    ),
    # "meanwhile" is no verb
    (
        "The town fell on 9 April 1241. The army had meanwhile stormed the pass on 12 March. Three days later it ran.",
        "9 April 1241:1241-04-09 12 March:1241-03-12 Three days later:1241-03-15",
    ),
    # no event follows where the sentence has but one verb
    (
        "He signed on 10 November 1942. The day after General Lee crossed the river. It rained.",
        "10 November 1942:1942-11-10 The day after:1942-11-11",
    ),
    # a weekday and its number before a name
    (
        "They met on 26 May 1942. In June the camp fell, and on Sunday the 21st Tobruk.",
        "26 May 1942:1942-05-26 June:1942-06 Sunday the 21st:1942-06-21",
    ),
    ("On 26 May 1942 he left. On Sunday the 21st Division fled.", "26 May 1942:1942-05-26"),
    # a season and a year before our era
    (
        "In 414 BC they asked for help. A fleet came in early spring 413, and sailed in July.",
        "414 BC:BC0414 early spring 413:BC0413-SP July:BC0413-07",
    ),
    # a plan is over once a later year is told
    (
        "In 1971 they left. The force was cut, with the rest to go by February 1972.\n"
        "It was tested by the offensive of 1972. The last men left in August.",
        "1971:1971 February 1972:1972-02 1972:1972 August:1972-08",
    ),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_what_a_history_carries_on(text: str, told: str) -> None:
    found = grammar.find(text, published="2010-01-01", policy=grammar.Policy.narrative())
    assert " ".join(f"{one.text}:{one.timex.value}" for one in found) == told
