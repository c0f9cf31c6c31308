"""Stories go on: where the next month, day or season without a year lies, and which years move a story."""

from __future__ import annotations

import pytest

import grammar

NEXT = [
    # --- a season is the next one ---
    ("The duke was taken in July 1643. In the spring he was ransomed.", ("the spring", "1644-SP")),
    ("The duke was taken on 9 July 1643 and ransomed in the spring.", ("the spring", "1644-SP")),
    ("The duke was taken in July 1643. By the spring he was free, and in June he sailed.", ("June", "1644-06")),
    ("The duke was taken in May 1643. In the spring he was ransomed.", ("the spring", "1643-SP")),
    ("The duke was taken in July 1643. In the spring he had been warned.", ("the spring", "1643-SP")),
    ("The duke was taken in July 1643, in a siege that began in the spring.", ("the spring", "1643-SP")),
    ("The duke was taken in July 1643.\nIn the spring the towns rose.", ("the spring", "1643-SP")),
    # --- after the end of a year, and after a season ---
    ("The duke was taken late in 1643. On 9 April he was ransomed.", ("9 April", "1644-04-09")),
    ("At the close of 1643 the duke was taken. By March he was dead.", ("March", "1644-03")),
    ("The duke was taken late in 1643. On 9 October he was ransomed.", ("9 October", "1643-10-09")),
    ("The duke was taken late in 1643. On 9 April he had been warned.", ("9 April", "1643-04-09")),
    ("Emmy taught there from the autumn of 1921. In February she was let go.", ("February", "1922-02")),
    ("The duke was taken in the autumn of 1643. In August he lost a son.", ("August", "1643-08")),
    ("The duke was taken in the autumn of 1643. In June the war had begun.", ("June", "1643-06")),
    # --- a day shortly before is told out of order ---
    ("The duke was taken on 9 September 1643. On 20 August the king fled.", ("20 August", "1643-08-20")),
    # --- so long has gone by since ---
    ("They landed on 4 May 1814 and stayed for ten months. On 26 February they left.", ("26 February", "1815-02-26")),
    ("They landed on 4 May 1814 and stayed for two weeks. On 26 February it had begun.", ("26 February", "1814-02-26")),
    ("They landed on 4 May 1814. He had been away for a year. On 26 February she died.", ("26 February", "1814-02-26")),
    # --- what is only foreseen does not move the story ---
    ("On 3 July 1643 he said they could hold out until December. On 9 August it fell.", ("9 August", "1643-08-09")),
    ('On 3 July 1643 he wrote: "We can stay over the winter." On 9 October it fell.', ("9 October", "1643-10-09")),
]  # fmt: skip

FOLLOWING = [
    ("In May 1611 she was accused, and tried the year following.", ("the year", "1612")),
    ("In May 1611 she was accused, and in the autumn following, tried.", ("the autumn", "1611-FA")),
    ("In May 1611 she was accused. In the spring following she was tried.", ("the spring", "1612-SP")),
    ("In 1611 she was accused. In the autumn of the year following she was tried.", ("autumn of the year", "1612-FA")),
    ("In 1611 she was accused. On 4 May of the year following, she was tried.", ("4 May of the year", "1612-05-04")),
    ("On 3 May 1611 she was accused; the week following she was tried.", ("the week", "1611-W19")),
]  # fmt: skip

LONG_AGO = [
    ("The inquiry opened in 1913. The pump had been condemned as long ago as 1909.", ("1909", "1909")),
    ("The inquiry opened in 1913. As long ago as March 1895 the pump had been patched.", ("March 1895", "1895-03")),
    ("The inquiry opened in 1913. Long ago the pump had been patched.", ("Long ago", "PAST_REF")),
]  # fmt: skip

BEFORE_OUR_ERA = [
    ("The league was made in 493 BC. In 338 the towns broke it up.", ("338", "BC0338")),
    ("The league was made in 493 BC. It was broken up in 338, and peace came in 290.", ("290", "BC0290")),
    ("The league was made in 493 BC. By 251 all was Roman. On 3 May 230 they rose.", ("3 May 230", "BC0230-05-03")),
    ("The league was made in 493 BC. In AD 338 a church stood there.", ("AD 338", "0338")),
    ("The tomb was sealed in 1330 BC. In 1180 the monks robbed it.", ("1180", "1180")),
]  # fmt: skip

YEARS = [
    ("The house was bought in 1702. It burned down six years later. On 3 May work began.", "1708-05-03"),
    ("The house was bought on 2 April 1702 and sold six years later, and on 3 May work began.", "1708-05-03"),
    ("The house was bought in 1702. It was rebuilt early in 1709. On 3 May work began.", "1709-05-03"),
    ("The house was bought in 1702. The barn, burned six years later, was not. On 3 May work began.", "1702-05-03"),
    ("The house was bought in 1702. He hoped it would pay six years later. On 3 May work began.", "1702-05-03"),
    ("The house was bought in 1702. His son, who died six years later, sold it. On 3 May work began.", "1702-05-03"),
]  # fmt: skip


def told(text: str) -> list[tuple[str, str]]:
    """The phrases of a story with their TIMEX3 values."""
    found = grammar.find(text, published="2010-09-20", policy=grammar.Policy.narrative())
    return [(one.text, one.timex.value) for one in found]


@pytest.mark.parametrize(("text", "expected"), NEXT + FOLLOWING + LONG_AGO + BEFORE_OUR_ERA)
def test_the_next_one_of_a_story(text, expected):
    assert expected in told(text)


@pytest.mark.parametrize(("text", "day"), YEARS)
def test_years_that_move_a_story(text, day):
    assert ("3 May", day) in told(text)
