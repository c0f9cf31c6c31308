"""Histories: what stands in brackets or before its verb, jumps ahead, the days of a head, the last paragraph."""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    ("On 15 June 1932 he came to a lake. (A year earlier the place had been shown to a general by his "
     "guides.) A month later, on 16 July, they were back.",
     "1932-06-15 1931 1932-07 1932-07-16"),
    ("The lodge fell on 5 May 1920. (It had been built in 1880, and burned in 1905.) In June it was "
     "sold.",
     "1920-05-05 1880 1905 1920-06"),
    ("The fleet met them off Novi (15 August 1799). In September it sailed home.",
     "1799-08-15 1799-09"),
    ("He was freed on 3 March 1913 (he left for Canada that Christmas, and in 1934 told a newspaper "
     "that he had seen nothing). His sister was heard on the 15th.",
     "1913-03-03 1913-12-25 1934 1913-03-15"),
    ("On 10 May 1719 three ships came up the loch.\n\nGeneral Wightman, who had fought at Sheriffmuir "
     "in November 1715, left Inverness on 5 June with 1,100 men.",
     "1719-05-10 1715-11 1719-06-05"),
    ("On Wednesday 5 February 1868 the keeper's grandson, who was eleven and lived to tell the tale to "
     "a newspaper in 1931, put his arm in the crack. The next day it took a broom handle. On Friday it "
     "went.",
     "1868-02-05 1931 1868-02-06 1868-02-07"),
    ("On 21 September 1885 he rode into the city.\n\nKing Milan, who had taken that title in March "
     "1882, asked for land. He called up his men before the end of the month.",
     "1885-09-21 1882-03 1885-09-21"),
    ("In March 1826 the money ran out. The firm, which had been founded in May 1822, was wound up that "
     "June.",
     "1826-03 1822-05 1826-06"),
    ("On 3 May 1808 the fort was given up. Its commandant was condemned in his absence, took a "
     "pension, and died in April 1820.\n\nIn the north things had begun to mend. On 18 September his "
     "rearguard turned.",
     "1808-05-03 1820-04 1808-09-18"),
    ("In March 1964 he was put on the next aeroplane out. He was in and out of prisons until "
     "1971.\n\nOn 22 April they signed, and it took effect on the 26th.",
     "1964-03 1971 1964-04-22 1964-04-26"),
    ("He was born on 3 May 1820 and died on 4 June 1850.\n\nHe was buried on 9 June.",
     "1820-05-03 1850-06-04 1850-06-09"),
    ("On 30 November 1847 the envoys came too late. The losers' debt was forgiven in 1852. A "
     "commission sat from February to April 1848; its draft was put to the vote that summer and came "
     "into force on 12 September.",
     "1847-11-30 1852 1848-02 1848-04 1848-22 1848-09-12"),
    ("The glovers' strike began on Monday 5 May 1902 and ended nineteen weeks later.\n\nIn the 1850s "
     "there were thirty masters; by the end of the century there were three. On 24 April a cart "
     "brought a slip of paper: from 1 May it would be three and six.",
     "1902-05-05 1902-09-15 185X 1866 1902-04-24 1902-05-01"),
    ("The revolt was a rising which in August 1680 drove them out.\n\nIn 1675 the governor had forty "
     "men seized. One withdrew to Taos, where he spent the next five years in preparation.\n\nRunners "
     "carried cords to each town, and the last knot would fall on 11 August. On the 9th, however, two "
     "of them were caught.",
     "1680-08 1675 1676 1680-08-11 1680-08-09"),
    ("The mutiny broke out on 4 February 1933 and was put down six days later.\n\nIn the 1920s the "
     "ship was behind the times. On 2 January she had left for a cruise.",
     "1933-02-04 1933-02-10 192X 1933-01-02"),
    ("The Loss of the Agnes\n\nOn 2 August 1886 the steamer left the pier.\n\nHer boiler was new in "
     "1882. Her plates were not. At her last survey, on 10 May, a Monday, there had been complaints.",
     "1886-08-02 1882 1886-05-10 1886-05-10"),
    ("The siege lasted from 3 November 1912 to 26 March 1913.\n\nMontenegro had opened the war on 8 "
     "October; Bulgaria followed ten days later. The forts, begun in the late 1870s after the Russians "
     "had marched in unopposed in January 1878, were thought strong. Kirk Kilisse fell on the 24th.",
     "1912-11-03 1913-03-26 1912-10-08 1912-10-18 1876 1878-01 1912-10-24"),
    ("It closed on 3 May 1971.\n\nThe hall reopens this spring: on Saturday 2 April a play will be "
     "given there.",
     "1971-05-03 2010-21 2010-04-02"),
    ("They moved out in 1881. He came back only once, in 1908.\n\nLast month his great-granddaughter "
     "wrote to me from Lowell.",
     "1881 1908 2009-11"),
    ("The works closed in March 1969. A walk has been held every May since 2002; this year it was "
     "rained off.",
     "1969-03 - 2002 2009"),
    ("She fell ill in June 1902.\n\nThe works closed in March 1969. A walk has been held every May "
     "since 2002; this year it was rained off.",
     "1902-06 1969-03 - 2002 2009"),
    ("Her sheets were shown at Kiel in 1974.\n\nA catalogue, expected next year, will list all that is "
     "known.",
     "1974 2010"),
    ("Dear Mother, we landed on 3 May 1900.\n\nWe march to Pretoria next week. The band plays on "
     "Sunday. Your Jack.",
     "1900-05-03 1900-05-07 1900-05-13"),
    ("She died in June 1828.\n\nHer will was proved on 4 July.",
     "1828-06 1828-07-04"),
    ("She sailed on 2 January 1933.\n\nBehind it lay money. A cut was due on 1 January.",
     "1933-01-02 1933-01-01"),
    ("On 7 February 1933 the ship was shaken off. The pay books were kept and, as the officers "
     "testified in the autumn, they were treated well. On Thursday she turned.",
     "1933-02-07 1933-23 1933-02-09"),
    ('Work began again in December 1908. "Next year we shall make a thousand," he wrote to his bank '
     "at Christmas; they made 900.",
     "1908-12 1909 1908-12-25"),
    ("Before Christmas 1978 the salient was clear.\n\nIt might have stopped there. As late as January "
     "hardly a government had condemned the attack.",
     "1978-12-25 1979-01"),
    ("In 1648 he was taken. The case was that he had been captured once already, at Stow in March "
     "1646; two years earlier still he had been taken at Marston Moor.",
     "1648 1646-03 1644"),
    ("The flood came in the autumn of 1824. The cottages were built between 1861 and 1864, and so was "
     "the dam, which was finished the following spring.",
     "1824-23 1861 1864 1865-21"),
    ("By the end of January 1682 he had given up. He died around 1688.\n\nFour years later Vargas came "
     "north.",
     "1682-01-21 1688 1692"),
    ("By 1692 he came north with a small force; he had been given the province the year before. On 14 "
     "September the town gave in.",
     "1692 1691 1692-09-14"),
    ("The war of 1808 cost Sweden a third.\n\nAt Tilsit, in July 1807, the Tsar had promised to bring "
     "the Swedes in. Gustav let the notes that arrived that autumn lie unanswered, and as late as "
     "January sent one back.",
     "1808 1807-07 1807-23 1808-01"),
    ("On the evening of 14 February 1902, a Friday, a lamp was left alight. The alarm was raised at "
     "ten past nine.",
     "1902-02-14T18:00:00 1902-02-14 1902-02-14T21:10:00"),
    ("On 2 August 1886 she sank. The boy, who was eleven, remembered it still when he was asked in the "
     "summer of 1954. At seven that evening the first bodies came in.",
     "1886-08-02 1954-22 1886-08-02T19:00:00"),
    ("On Tuesday 23 November 1847 his division attacked the bridge of Gisikon at nine, was thrown back "
     "twice before noon, and carried it at about three.",
     "1847-11-23 1847-11-23T09:00:00 1847-11-23T12:00:00 1847-11-23T15:00:00"),
    ("On 12 January 1964 the barracks fell before five, and at half past seven a voice was heard.",
     "1964-01-12 1964-01-12T17:00:00 1964-01-12T19:30:00"),
    ("On 6 November 1806 firing began in the suburbs at eight and was at the gate by one; by three "
     "that afternoon there were soldiers in the market.",
     "1806-11-06 1806-11-06T08:00:00 1806-11-06T13:00:00 1806-11-06T15:00:00"),
    ("On 3 May 1950 the bank gave way a little after ten; by one in the morning water stood in the "
     "nave.",
     "1950-05-03 1950-05-03T10:00:00 1950-05-03T01:00:00"),
    ("On 3 May 1950 he left school at fourteen, had married at nineteen, and was dead by forty.",
     "1950-05-03"),
    ("On 3 May 1950 the price rose by six, and stood at nine.",
     "1950-05-03"),
    ("A third cut was due on 1 January 1933, and though it had been put off for a month after a "
     "meeting of several hundred sailors in December, it was then made.",
     "1933-01-01 - 1932-12"),
    ("In September 1885 he mobilised, but then waited through October for a loan. At six on the "
     "morning of Saturday the 14th the army crossed the border.",
     "1885-09 1885-10 1885-11-14T06:00:00"),
    ("On 3 October 1885 it rained. On Saturday the 14th the army crossed.",
     "1885-10-03 1885-11-14"),
    ("On 3 October 1885 it rained. On Wednesday the 14th their army crossed.",
     "1885-10-03 1885-10-14"),
    ("It was turned up in March 1836 and sold the same month. Domesday gives the place twenty-six "
     "pans. The plague came in May 1349; the vicar died on the 11th, his successor in June.",
     "1836-03 1836-03 1349-05 1349-05-11 1349-06"),
    ("On Friday 7 February 1868 the old man walked to the mill, was told that Mr Hirst would be back "
     "on Monday, and walked home.\n\nThe bank went at ten minutes to eleven that night.",
     "1868-02-07 1868-02-10 1868-02-07T22:50:00"),
    ("He won at Lapua on 14 July 1808 and at Alavus the month after, on the 17th.",
     "1808-07-14 1808-08 1808-08-17"),
    ("The report came out in March 2008. The plates were thin, an error made in the fall of 1960. In "
     "May work began.",
     "2008-03 1960-23 2008-05"),
    ("The bridge fell on 1 August 2007. It was built in June 1965; on 9 August divers came.",
     "2007-08-01 1965-06 2007-08-09"),
    ("On 30 November 1847 they paid. The losers were charged six million francs, most of it remitted "
     "in 1852. A commission, named in August but idle until 17 February, sat in Bern.",
     "1847-11-30 1852 1847-08 1848-02-17"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_heads_and_closings(text: str, expected: str) -> None:
    phrases = grammar.find(text, published="2009-12-19", policy=grammar.Policy.narrative())
    found = [getattr(p.resolution.value, "edtf", "-").split("/")[0].removesuffix("~") for p in phrases]
    starts = expected.split()
    assert len(found) == len(starts), found
    assert all(one.startswith(start) for one, start in zip(found, starts, strict=True)), found
