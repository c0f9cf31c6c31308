"""Stories that look ahead to what is planned go on from where they are; "by" after another time; days of a thing."""

from __future__ import annotations

import pytest

import grammar

PLANS = [
    # --- a bare date before the time of a plan is of the story ---
    ("In April 1743 the plan foresaw a landing in the autumn. On 9 June the port fell.", ("9 June", "1743-06-09")),
    ("In April 1743 the treaty provided for a retreat by March 1745. On 9 June the port fell.",
     ("9 June", "1743-06-09")),
    ("In April 1743 the duke called for a council in December. On 9 June he died.", ("9 June", "1743-06-09")),
    ("In June 1843 he promised to be back in the spring. On 3 August he was in Rome.", ("3 August", "1843-08-03")),
    ("In June 1843 it was settled that the line should open by 9 May 1845. In February the work began.",
     ("February", "1844-02")),
    ("In May 1843 the plan envisaged a vote in the autumn of 1845. In December it was dropped.",
     ("December", "1843-12")),
    ("In May 1843 he ordered that the fleet be ready by June 1845. On 4 August the first ship was launched.",
     ("4 August", "1843-08-04")),
    ("In June 1840 he said that he would be back in March. On 3 August he fell.", ("3 August", "1840-08-03")),
    ("In June 1840 it was announced that a fleet would sail in May. In February it was lost.", ("February", "1841-02")),
    ("In June 1840 he met the man who would kill him in May 1843. In June he died.", ("June", "1843-06")),
    ("On 4 March 1536 he was ordered to appear on 3 December. The next day he fled.", ("The next day", "1536-03-05")),
    ("On 4 March 1536 he was ordered to appear on 3 December. On the 9th he fled.", ("the 9th", "1536-03-09")),
    # --- a plan lies behind the time at which it was made ---
    ("In June 1840 it was said that a fleet would sail in May.", ("May", "1841-05")),
    ("In June 1840 he was told to be ready by May.", ("May", "1841-05")),
    ("On 9 June 1840 he was called to meet at York on 5 May.", ("5 May", "1841-05-05")),
    ("In June 1840 he told them that he had sailed in May.", ("May", "1840-05")),
    ("In June 1840 he fell ill. By 5 May they were poised to attack.", ("5 May", "1840-05-05")),
    # --- so does a feast ---
    ("In June 1840 he called for a council in May 1842. On Christmas Day he died.", ("Christmas Day", "1840-12-25")),
    # --- one that is near the time of the plan, or behind it, is of that ---
    ("The fair was planned for Whit Monday 1889. On the Sunday it rained.", ("Sunday", "1889-06-09")),
    ("The fair was planned for Whit Monday 1889. On the Tuesday it burned.", ("Tuesday", "1889-06-11")),
    ("The fair was held on Whit Monday 1889. On the Sunday it rained.", ("Sunday", "1889-06-16")),
    ("On 15 May 1644 the wedding was planned for 5 June, but on the 4th she fell ill.", ("the 4th", "1644-06-04")),
    ("In January 1846 a vote was promised for May 1848. In June the new assembly met.", ("June", "1848-06")),
    ("In April 1743 a council was called for November. In January it met.", ("January", "1744-01")),
    # --- what was done at a time is no plan ---
    ("He landed in May 1740. In March 1741 he hoped for peace. In February he gave up.", ("February", "1741-02")),
    ("He landed in May 1740. He agreed to it on 2 December 1742. On 3 April he left.", ("3 April", "1743-04-03")),
    ("In May 1740 he chose to leave, and in August 1741 he sailed. In November he was home.", ("November", "1741-11")),
    ("In May 1740 he was crowned. On 3 December 1741 he would be killed. On 9 July his son came.",
     ("9 July", "1742-07-09")),
]  # fmt: skip

BY = [
    # --- after a time of its sentence it tells what came next ---
    ("The fort was taken on 9 May 1781 and sold by December. In April it burned.", ("April", "1782-04")),
    ("On 17 May 1631 he won at Ulm, and by Christmas was in Bern. In April he died.", ("April", "1632-04")),
    ("It reached Bern in June 1348 and Ulm by All Saints' Day. In the spring it moved on.", ("the spring", "1349-SP")),
    # --- a sum, a state and what opens a sentence may be told before what led to them ---
    ("The 900 men of March 1812 were increased to 5,000 by December. In May they marched.", ("May", "1812-05")),
    ("In March 1812 there were ten of them, and forty by December. In May two more came.", ("May", "1812-05")),
    ("War came in 1812. By December he held the south. In May he had taken Ulm.", ("May", "1812-05")),
    ("He ruled from 1811. By late 1812 the towns were his. Ulm fell to him in April.", ("April", "1812-04")),
    ("In 1810 they came. By December they had a house. In May they built a barn.", ("May", "1811-05")),
    ("In 1845 blight came in June. By Christmas half was lost. In the spring the meal ran out.",
     ("the spring", "1846-SP")),
    # --- a season or a month with its year that opens a sentence is where the story has come to ---
    ("By the summer of 1877 the strike had reached the docks. In February it ended.", ("February", "1878-02")),
    ("By the summer of 1877 the strike had reached the docks. It had begun in March.", ("March", "1877-03")),
    ("By the summer of 1877 the strike had reached the docks. In October it ended.", ("October", "1877-10")),
    ("By autumn 1891 the forge was in debt. On 5 March the tools were sold.", ("5 March", "1892-03-05")),
    ("By the spring of 1902 they were at the lake. In January a ferry was built.", ("January", "1902-01")),
    ("By the winter of 1866 flour was dear. In March a mill burned.", ("March", "1867-03")),
    ("By 4 October 1812 they were over the river. In February they were back.", ("February", "1813-02")),
    ("The strike had reached the docks by the summer of 1877. In February it was small.", ("February", "1877-02")),
]  # fmt: skip


BY_THE_WAY = [
    # --- what tells since when something was so, or had been, moves no story ---
    ("On 7 April 1616 it rained. The town, hungry since 11 January, gave in on the 29th.", ("the 29th", "1616-04-29")),
    ("In April 1616 the town, which had starved since 11 January, gave in on the 29th.", ("the 29th", "1616-04-29")),
    ("On 7 April 1616 it rained. Since March they were hungry. Two days later it fell.",
     ("Two days later", "1616-04-09")),
    ("He was elected in 1680. He lived in Bonn since 5 May 1679. In June he moved.", ("June", "1680-06")),
    ("On 20 April 1616 he died. The pact had been signed on the 1st, and sent on the 4th.", ("the 4th", "1616-04-04")),
    # --- what tells which thing is meant, and was later, moves it ---
    ("He came in May 1357. The pact signed at Bern on 8 May 1360 freed him. He left that October.",
     ("that October", "1360-10")),
    ("He came in May 1357. The church, burned on 8 May 1360, was old. He left that October.",
     ("that October", "1357-10")),
    # --- the year that followed, a feast by the calendar of a story ---
    ("War ended in 1763. In the year that followed, a mill was built.", ("the year", "1764")),
    ("War ended on 3 May 1763. In the spring that followed he died.", ("the spring", "1764-SP")),
    ("On 23 February 1917, International Women's Day, they rose. Two days later it spread.",
     ("Two days later", "1917-02-25")),
    ("On 24 December 1917, Christmas Eve, they rose. Two days later it spread.", ("Two days later", "1917-12-26")),
    # --- the year of an event, of which the clause behind it tells ---
    ("Ulm was taken in 1349. The plague of 1720, in which many died in June, ruined it.", ("June", "1720-06")),
    ("Ulm was taken in 1349. It had a fire in 1666, when it burned from 2 September.", ("2 September", "1666-09-02")),
    ("Ulm was taken in 1849. He spoke of the fire of 1766, which began on 2 September.", ("2 September", "1766-09-02")),
    ("Ulm was taken in 1849. The act of 1766, which was repealed in June, was bad.", ("June", "1849-06")),
    # --- what opens a part of a sentence goes on ---
    ("The ship was raised in May 1735, and in January was sold.", ("January", "1736-01")),
    ("The ship was raised in May 1735, sold in January and sunk.", ("January", "1735-01")),
]  # fmt: skip

DAYS = [
    ("On 3 June 1855 they landed. The attack of the 9th and that of the 25th failed.", ["1855-06-09", "1855-06-25"]),
    ("The raid of 3 June 1855 failed, as did that of the 25th.", ["1855-06-25"]),
    ("On 3 June 1855 he wrote. His letters of the 22nd and the 25th were lost.", ["1855-06-22", "1855-06-25"]),
    ("It was tried on 3 June 1855. That of the 14th went better.", ["1855-06-14"]),
    ("In June 1855 they landed. The landing of the 9th was hard.", ["1855-06-09"]),
    # --- what counts a thing, and what no date stands before ---
    ("On 3 June 1855 the attack of the 9th division failed.", []),
    ("On 3 June 1855 the battle of the 3rd and 5th armies began.", []),
    ("On 3 June 1855 the bishop of the 9th was ill.", []),
    ("The attack of the 9th failed in 1855.", ["1855"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_that_tell_which_thing_is_meant(text, expected):
    found = grammar.find(text, published="2010-09-20", policy=grammar.Policy.narrative())
    assert [one.timex.value for one in found if "June" not in one.text] == expected


@pytest.mark.parametrize(("text", "expected"), PLANS + BY + BY_THE_WAY)
def test_a_story_goes_on_from_where_it_is(text, expected):
    found = grammar.find(text, published="2010-09-20", policy=grammar.Policy.narrative())
    assert expected in [(one.text, one.timex.value) for one in found]
