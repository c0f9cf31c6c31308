"""What it costs a course of years to go against what stories mostly do.

The unit is arbitrary; a course is the better the less it costs in all. The numbers were found on labelled histories
and on rows of our tests, by an averaged perceptron (Collins, Discriminative training methods for hidden Markov models,
2002) and then by a random walk (``benchmarks/years.py``, which also prints how often they are right), and rounded.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen
class Costs:
    """The cost of each step of a course.

    Fields, for a date in full from which the story goes on
        whole            it is a year, not a day or a month
        longer           a decade or a century, besides
        limit            something lasted since, until or by then
        bracket          it stands in brackets
        hangs            it is of what had been, or of a clause that hangs on another
        opens            less, where it opens its sentence; so much more is one that is told by the way
        back, back_year  it lies before; and for each year
        ahead, ahead_year  it lies behind; and for each year
        moves_on         the first reading did not go on from it

    for one that is told by the way
        by_the_way       it is a day or a month
        year_by_way      it is a year
        lede             less, in the first paragraph, which sums up
        stays_there      the first reading went on from it

    for a time counted from another
        stays            the story does not go on from it, though the first reading did
        goes             it does, though the first reading did not

    for a bare date
        weekday          its weekday is another
        relation         the first reading had it in another year, seen from there, for a reason
        relation_next    had it as the next one from there, which is no other year
        head             less, for one of the days of the head of the text, or soon before
        to_head, to_head_anew  it comes back to the year of the head; less, where it opens a paragraph
        to_head_past     it does so from behind those days
        to_told          it comes back to another year that was told
        over, over_inside  it goes on from before what was told by the way; and in the sentence of that
        of_way, of_way_inside  it goes on from what was told by the way; less, in its sentence
        of_way_back      it lies before that
        gap              for each month between the story and what lies behind
        turn             there is the turn of a year between them
        far              it lies most of a year away
        ahead_had        it lies behind, though it had been
        goes_back, goes_back_month  it lies before; and for each month
        goes_back_had    it lies before, as what had been
        goes_back_less   less, in a clause that hangs on another
        not_on           the story goes on from what lies before, or does not from what lies behind

    margin               so much more the first reading must cost than another course
    """

    whole: float = 0.43
    longer: float = 1.09
    limit: float = 2.58
    bracket: float = 0.54
    hangs: float = 1.04
    opens: float = 15
    back: float = 3.59
    back_year: float = 0.3
    ahead: float = 0.6
    ahead_year: float = 0.22
    by_the_way: float = 0.84
    year_by_way: float = 0.7
    moves_on: float = 0
    stays_there: float = 5.31
    weekday: float = 1.6
    relation: float = 5.43
    relation_next: float = 7.6
    head: float = 1.18
    to_head: float = 3.34
    to_head_anew: float = 0.63
    to_told: float = 1.35
    gap: float = 0.31
    turn: float = 0
    far: float = 2.67
    goes_back: float = 0.1
    goes_back_had: float = 0.1
    goes_back_month: float = 0.36
    goes_back_less: float = 0.03
    ahead_had: float = 0
    of_way: float = 0.83
    of_way_inside: float = 0.41
    of_way_back: float = 8.35
    over: float = 0.14
    over_inside: float = 0.6
    margin: float = 2.0
    not_on: float = 1.65
    stays: float = 0.55
    goes: float = 4.68
    lede: float = 0
    to_head_past: float = 9.03


COSTS: Final = Costs()
