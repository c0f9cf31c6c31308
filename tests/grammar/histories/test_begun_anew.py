"""Histories that begin again behind their head, that go back by days, and that count from what is told beside."""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    # --- behind a head of one sentence, a story begins where that began ---
    (
        "The siege of Orlan\n\nOrlan was shut in on 2 November 1899 and freed on 28 February 1900.\n\n"
        "The truce ran out on 11 October. On Friday, 20 October, the guns came up.",
        ["1899-11-02", "1900-02-28", "1899-10-11", "1899-10-20"],
    ),
    (
        "The war of the two valleys opened in 218 BC and ended in 203 BC.\n\nThe prince had been given the army in "
        "221 BC. Two years later he besieged a town. When envoys came the next spring, they were sent home. "
        "He left in June.\n\nThe snow fell in November.",
        ["BC0218", "BC0203", "BC0221", "BC0219", "BC0218-SP", "BC0218-06", "BC0218-11"],
    ),
    # --- a day shortly before the one told is of its month ---
    (
        "The attack of 22 May 1941 failed. The fleet sank a convoy on the night of the 21st, and lost a "
        "ship on the 23rd.",
        ["1941-05-22", "1941-05-21TNI", "1941-05-23"],
    ),
    ("On 30 May 1941 they left. On the 3rd they were home.", ["1941-05-30", "1941-06-03"]),
    # --- a day, and no year, holds a weekday ---
    (
        "On 7 August 2008 the guns opened up. Who had begun was looked into the following year. "
        "By Friday afternoon the town was taken.",
        ["2008-08-07", "2009", "2008-08-08TAF"],
    ),
    # --- since a feast, in hindsight ---
    ("The truce began on 28 January 1871. They had eaten rats since Christmas.", ["1871-01-28", "1870-12-25"]),
    # --- a year told beside ---
    (
        "The war was fought in 1982. The junta was, by the end of 1981, poor, and had planned to land in the second "
        "half of the following year. On 19 March a party came ashore.",
        ["1982", "1981", "1982-H2", "1982-03-19"],
    ),
    (
        "He came in 1953. A carriage, brought out in 1956, had to be called back the following year.",
        ["1953", "1956", "1957"],
    ),
    (
        "He was born in 1900. Her bill, drafted in the spring of 1921, was thrown out and passed four years later.",
        ["1900", "1921-SP", "1925"],
    ),
    (
        "The town fell in 1848. The villagers, who had lost their woods in 1823, had been cutting trees "
        "since mid-March.",
        ["1848", "1823", "1848-03"],
    ),
    # --- a thing not told of before begins the story ---
    (
        "The old order fell on 25 April 1974. A decree of July 1973 put them on a level; a hundred met on 9 September.",
        ["1974-04-25", "1973-07", "1973-09-09"],
    ),
    (
        "On 2 May 1864 he left. The truce of June 1862 was broken. In September he came back.",
        ["1864-05-02", "1862-06", "1864-09"],
    ),
    # --- what a comma parts from hindsight ---
    (
        "They burned it on 4 May 1863 and again, after it had been rebuilt, on the 19th.",
        ["1863-05-04", "1863-05-19"],
    ),
    (
        "He went on 3 March 1871. The house then paid rents that had been held back since August, "
        "and on 10 March voted to move.",
        ["1871-03-03", "1870-08", "1871-03-10"],
    ),
    # --- a second count moves no story ---
    (
        "The hospital held 100 at the end of November 1899 and 1,900 two months later. On 7 December "
        "the guns fell silent.",
        ["1899-11", "1900-01", "1899-12-07"],
    ),
    # --- what was to be in so long ---
    ("On 4 November 1914 he ordered two ships to be ready in a week.", ["1914-11-04", "1914-W46"]),
    # --- years of two digits before a name ---
    (
        "In March 68 Vindex rose. The legions beat him in May. On 1 January 69 two cohorts would not "
        "swear to the emperor.",
        ["0068-03", "0068-05", "0069-01-01"],
    ),
    # --- what looks alike ---
    (
        "John Smith\n\nHe was born on 3 May 1820 and died on 4 June 1850.\n\nHe was buried on 9 June.",
        ["1820-05-03", "1850-06-04", "1850-06-09"],
    ),
    (
        "The bill\n\nIt was brought in on 5 May 1810 and passed on 6 June 1813.\n\nOn 9 June the king signed it.",
        ["1810-05-05", "1813-06-06", "1813-06-09"],
    ),
    ("On 28 June 1863 his leave ended. On the 25th he came back.", ["1863-06-28", "1863-07-25"]),
    ("He came in 1850. The mill, rebuilt in 1999, was sold the following year.", ["1850", "1999", "1851"]),
    ("The war began in August 1914. They had hoped to be home for Christmas.", ["1914-08", "1914-12-25"]),
    ("It had 40 men in 1810 and 90 two years later. Five years later it had none.", ["1810", "1812", "1817"]),
    (
        "She was born on 5 May 1910. She was killed in 1943. At 9 pm a bomb fell.",
        ["1910-05-05", "1943", "XXXX-XX-XXT21:00"],
    ),
    ("Nero and Galba fought. In March 68 senators met in Rome with the legions.", ["2024-03"]),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_each_time_of_a_history(text: str, wanted: list[str]) -> None:
    told = grammar.find(text, published="2024-11-13", policy=grammar.Policy.narrative())
    assert [one.timex.value for one in told] == wanted


def test_a_feast_by_tables_of_our_years_is_no_error() -> None:
    text = "The camp fell on 3 March 1968. They had been cut off since the Chinese New Year."
    assert grammar.find(text, published="2024-11-13", policy=grammar.Policy.narrative())[0].timex.value == "1968-03-03"
