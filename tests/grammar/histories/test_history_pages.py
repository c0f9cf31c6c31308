"""Pages of histories: headings, annals, years of long ago, lengths and parts as such pages tell them."""

from __future__ import annotations

import pytest

import grammar


def _find(text: str) -> list[grammar.Phrase]:
    return grammar.find(text, published="2010-03-15", policy=grammar.Policy.narrative())


def _values(text: str) -> str:
    """The values of the times of a text, in order; ``?`` for one that has none."""
    return " ".join(one.timex.value or "?" for one in _find(text))


HEADINGS = [
    # a place or a deed with its year heads a part, whose dates are of that year
    ("Leyte 1944\n\nThe men landed in October.", "1944 1944-10"),
    (
        "Narvik 1940\n\nThey came on 9 April.\n\nCrete 1941\n\nMen fell on 20 May.",
        "1940 1940-04-09 1941 1941-05-20",
    ),
    ("Siege of Hull 1643\n\nIt began on 2 September.", "1643 1643-09-02"),
    ("Battle of Marston, 1644:\n\nThe lords came on 2 July.", "1644 1644-07-02"),
    ("## Leyte 1944\nThe men landed in October.", "1944 1944-10"),
    ("Anzio 1944: The men landed in January.", "1944 1944-01"),
    # numbers of things, and lines that are broken anywhere
    ("Room 1944\n\nThe men met in October.", "2009-10"),
    ("Lot 1861\n\nThe sword was sold in May.", "2009-05"),
    ("Flight BA 1644\n\nIt fell in May.", "2009-05"),
    ("Windows 1998: The first of it came in May.", "2009-05"),
    ("They paid for Hull 1812. In May they left.", "2009-05"),
    ("Doors 1930\n\nThe show begins in May.", "2010-05"),
    # annals: a dash before the day, a stop behind the year
    ("1809 - On the 16th of January the fleet sailed. It came on 3 February.", "1809 1809-01-16 1809-02-03"),
    ("1809 – On Monday, the 16th of January, it sailed.", "1809 1809-01-16"),
    ("They won.\n\n1812.\n\nIn May they fled.", "1812 1812-05"),
    ("1812. Third Troop\n\nIn May they fled.", "1812 1812-05"),
    ("1809 - On arrival the crew left. It came back in May.", "2009-05"),
    ("1983. Civil action\n\nEvery person shall pay.", ""),
]


@pytest.mark.parametrize(("text", "expected"), HEADINGS)
def test_years_of_headings(text: str, expected: str) -> None:
    assert _values(text) == expected


OLD_YEARS = [
    # a year of three digits behind the comma of an American date
    ("The siege began on August 15, 717.", "0717-08-15"),
    ("On March 25, 717 he left the throne. In May he died.", "0717-03-25 0717-05"),
    ("He died on May 3, 987, at Rome.", "0987-05-03"),
    ("By August 15th, 717, the walls stood.", "0717-08-15"),
    # and so many things
    ("On August 19, 636 men died.", "2009-08-19"),
    ("On August 19, 312 were lost.", "2009-08-19"),
    ("On August 19, 120 of them died.", "2009-08-19"),
    ("On August 19, 120 Main Street burned.", "2009-08-19"),
    ("They left on August 19, 717 Franks among them.", "2009-08-19"),
    ("On June 7, 500, most of them women, left.", "?"),
    ("On August 20, 151, 212 and 317 men fell.", "?"),
    # behind a season, and two of them in a row
    ("He won in 219 BC. In spring 217 he left.", "BC0219 BC0217-SP"),
    ("In 672–673 Arab fleets took the ports.", "0672 0673"),
    ("It rose in 300-301 of 400 cases.", ""),
    # eras in small letters
    ("The 5th century bc was rich. It fell in 1190 bc.", "BC04 BC1190"),
    ("The war (431–404 bc) was long. In April 404 bc it ended.", "P28Y BC0404-04"),
    ("It was fought between 431 and 404 bc. Plague struck in 430.", "P28Y BC0430"),
    ("A truce was made in 423 bc, and broken in 422 bce.", "BC0423 BC0422"),
    ("He came in 55 bc. In 54 bc the Romans came back.", "BC0055 BC0054"),
    ("The late 5th century bc was dark. It ended in the 2nd century ce.", "BC04 01"),
    # and what people write for "because"
    ("She has been here since 2003 bc her mother left.", "2003"),
    ("He woke at 5 bc of the dog.", ""),
]


@pytest.mark.parametrize(("text", "expected"), OLD_YEARS)
def test_years_of_long_ago(text: str, expected: str) -> None:
    assert _values(text) == expected


STRETCHES = [
    # "during" with both ends of a stretch
    ("During 1879–1882, the ship was rebuilt.", "1879 1882"),
    ("Throughout 1914–1918 she served.", "1914 1918"),
    ("During 1879 - 1882 she was laid up.", "1879 1882"),
    ("During April–June 1944 they trained.", "1944-04 1944-06"),
    ("She lay there during May 1879, to the relief of 1,200 men.", "1879-05"),
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_stretches(text: str, expected: str) -> None:
    assert _values(text) == expected


COUNTING_ON = [
    # from the date of a participle of the same sentence
    (
        "It broke up in November 1918. Raised in May 1916, the other unit left the following August.",
        "1918-11 1916-05 1916-08",
    ),
    (
        "It broke up in 1919.\n\nFormed in May 1916, No 40 left the following July. In October it moved.",
        "1919 1916-05 1916-07 1916-10",
    ),
    (
        "It broke up in November 1918. The unit, raised in May 1916, left the following August. In October it fell.",
        "1918-11 1916-05 1916-08 1916-10",
    ),
    ("The king died in 1216. Crowned in 1199, he went to war the next year.", "1216 1199 1200"),
    (
        "A line was opened on 1 May 1873. Closed to passengers in September 1951, it was lifted ten years later.",
        "1873-05-01 1951-09 1961",
    ),
    # a second participle goes on with its verb, though somebody did it
    ("The abbey was founded in 1650 and sold by its monks in 1700. It was rebuilt two years later.", "1650 1700 1702"),
    # from an earlier year of the sentence before
    ("John died in 1216. He became king in 1199. In the next decade he lost his lands.", "1216 1199 120"),
    (
        "In 1314 he fell. After the death of his brother in 1310, he ruled. The following year he wed. He left in May.",
        "1314 1310 1311 1311-05",
    ),
    ("He fell in 1862. The law was passed in 1850. The following year he came back.", "1862 1850 1851"),
    # from the day on which the deed of its sentence was
    (
        "On 14 April 1471 he won. The Battle of Tow, which was fought on 4 May 1471, ended it. Two days later he left.",
        "1471-04-14 1471-05-04 1471-05-06",
    ),
    (
        "On 14 April 1471 he won. The siege, which took place on 4 May, ended it. Two days later he left.",
        "1471-04-14 1471-05-04 1471-05-06",
    ),
    (
        "On 14 April 1471 he won. The castle, built on 4 May 1471, was strong. Two days later he left.",
        "1471-04-14 1471-05-04 1471-04-16",
    ),
    (
        "On 14 April 1471 he won. The treaty, signed on 4 May 1475, was far off. Two days later he left.",
        "1471-04-14 1475-05-04 1471-04-16",
    ),
    # not from that of a thing, nor from one that it hangs on, nor from what had been
    ("In 1862 he sailed. The pact of 1850 was void. Two years later he fell.", "1862 1850 1864"),
    ("In 1862 he sailed on a ship which was built in 1850. The following year he came back.", "1862 1850 1863"),
    ("In 1862 he sailed. The ship had been built in 1850. The following year he came back.", "1862 1850 1863"),
    ("In 1862 he sailed. Built in 1850, the ship was old. The following year he came back.", "1862 1850 1863"),
    (
        "In May 1862 he sailed. Built in June 1850, the ship was old. Two months later he came back.",
        "1862-05 1850-06 1862-07",
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTING_ON)
def test_what_counts_on(text: str, expected: str) -> None:
    assert _values(text) == expected


YEARS_IN_DIGITS = [
    # two years of long ago, of which nobody tells a month in digits
    ("The regiment served in Spain 1811-12 and in Holland 1809-10.", "P2Y P2Y"),
    ("• 1801-02: With the fleet.\n• 1803-05: In port.", "P2Y P3Y"),
    ("1809-10: laid up. In May he left.", "P2Y 1809-05"),
    ("He served in Spain 1911-12.", "P2Y"),
    # a month, a day
    ("Notes of 1811-05 were lost.", "1811-05"),
    ("Updated 1999-12 by hand.", "1999-12"),
    ("At Leeds 1911-12-03 was a wet day.", "1911-12-03"),
]


@pytest.mark.parametrize(("text", "expected"), YEARS_IN_DIGITS)
def test_two_years_in_digits(text: str, expected: str) -> None:
    assert _values(text) == expected


HAD_BEEN = [
    # in the season that was told, what had been done in a month of it
    (
        "In the summer of 1916 they met. The camp had been built in July. It fell in September.",
        "1916-SU 1916-07 1916-09",
    ),
    ("The spring of 1916 saw two attacks. The offensive had been started in May.", "1916-SP 1916-05"),
    ("In the winter of 1916 they met. The work had begun in February.", "1916-WI 1916-02"),
    ("In the summer of 1916 they met. The work had begun in March.", "1916-SU 1916-03"),
    # for so long up to then
    ("In 1450 the duke was hated. He had for the past five years been losing towns.", "1450 P5Y"),
]


@pytest.mark.parametrize(("text", "expected"), HAD_BEEN)
def test_what_had_been(text: str, expected: str) -> None:
    assert _values(text) == expected


NOTHING_TOLD = [
    # a day, and how long ago it was
    ("On Jan. 30, just 17 years ago, a battle began. The truce had begun on Jan. 28.", "1993-01-30 1993-01-28"),
    ("He left on Jan. 30, just 17 days after the fire.", "2010-01-30 P17D"),
    # "that" opens a clause
    ("In 1811 he knew that 5 May would be too late.", "1811 1811-05-05"),
    # "that" with nothing told before it: what is over
    ("Forty people died that Sunday. The next morning he left.", "2010-03-14 2010-03-15TMO"),
    ("He left that summer. It had begun that May.", "2009-SU 2009-05"),
    ("They will meet that Sunday.", "2010-03-21"),
]


@pytest.mark.parametrize(("text", "expected"), NOTHING_TOLD)
def test_that_with_nothing_told(text: str, expected: str) -> None:
    assert _values(text) == expected


def test_no_stretch_of_a_story_of_long_ago_lasts_up_to_today() -> None:
    for text in (
        "In 1644 the town was hungry. The duke died in the last year of siege.",
        "In 1857 she fled. After the alarms of past weeks she knew it.",
    ):
        assert _find(text)[1].resolution.within is None
    assert _find("In 1944 it fell. Sales have risen in the last two years.")[1].resolution.within is not None


def test_stretches_up_to_a_story() -> None:
    stories = (
        "In 1450 the duke was hated. He had for the past five years been losing towns.",
        "In 1450 it fell. The war had, in the past five years, cost millions.",
    )
    for text in stories:
        assert _find(text)[1].resolution.value.edtf == "1445/1449"


FORETOLD = [
    # in how long something would come: from where a story of long ago is, or no day at all
    ("On 3 January 1879 it fell. He told them that they would die in two days.", "1879-01-03 1879-01-05"),
    ("In January 1879 it fell. He told them that they would die in two days.", "1879-01 P2D:"),
    ("On 3 January 1879 it fell. He said they must yield within two days.", "1879-01-03 P2D:1879-01-03"),
    ("In January 1879 it fell. Nothing could stop them from coming within two hours.", "1879-01 PT2H:"),
    ("In January 1879 it fell. He said it would be rebuilt in two years.", "1879-01 1881"),
    # what is of now
    ("In January 1879 it fell. The book about it will be out in two weeks.", "1879-01 2010-W13"),
]


@pytest.mark.parametrize(("text", "expected"), FORETOLD)
def test_what_would_come(text: str, expected: str) -> None:
    told = []
    for one in _find(text):
        value = one.timex.value or "?"
        since = getattr(one.resolution.value, "lower", None) or ""
        told.append(f"{value}:{since[:10]}" if value.startswith("P") else value)
    assert " ".join(told) == expected


TURNS_OF_YEARS = [
    # a December behind January: of the year before, where what is behind it shows so
    (
        "On 5 January 1900 war came. The mill was hit on 28 December and the barn on 2 January. It fell in March.",
        "1900-01-05 1899-12-28 1900-01-02 1900-03",
    ),
    (
        "At the end of January 1900 food was short. She gave birth at the end of December. On 3 March 1900 it fell.",
        "1900-01 1899-12 1900-03-03",
    ),
    (
        "They came home on 27 January 1812. The others marched on 26 December. They came on 2 March 1812.",
        "1812-01-27 1811-12-26 1812-03-02",
    ),
    # else the next one
    (
        "On 5 January 1900 war began. It ended on 28 December. Peace came on 3 May 1901.",
        "1900-01-05 1900-12-28 1901-05-03",
    ),
    ("On 5 January 1900 war began. It ended in December, and on 15 January he left.", "1900-01-05 1900-12 1901-01-15"),
    (
        "On 5 January 1900 war began. It ended on 28 December, when the pact of May 1900 was void.",
        "1900-01-05 1900-12-28 1900-05",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TURNS_OF_YEARS)
def test_turns_of_years(text: str, expected: str) -> None:
    assert _values(text) == expected


QUALITIES = [
    # how so long a time was changes nothing
    ("They held out for three terrible days.", "P3D"),
    ("After six weary months they left.", "P6M"),
    ("In 1900 he left. Three hard years later he came back.", "1900 1903"),
    ("In 1900 he left. Over the next five difficult months he wrote.", "1900 P5M"),
    # more than so long, behind a verb of that
    ("The siege lasted over three months. After over ten years of war they met.", "P3M:MORE_THAN P10Y:MORE_THAN"),
    ("It took place over three days, and he stayed over two nights.", "P3D P2D"),
    ("Over three months he wrote it.", "P3M"),
    # it makes no time of what is none
    ("It was a hard day and a bad week.", ""),
    ("She had two good second halves and two cold drinks.", ""),
    ("It has 300 sunny days.", ""),
]


@pytest.mark.parametrize(("text", "expected"), QUALITIES)
def test_lengths_with_a_quality(text: str, expected: str) -> None:
    mods = [(one.timex.value, one.timex.mod) for one in _find(text)]
    assert " ".join(f"{value}:{mod}" if mod else str(value) for value, mod in mods) == expected


PARTS = [
    # the part of a time, told in its units
    ("In the early months of 1944 they trained.", "1944:START"),
    ("In the later months of 1914 and the middle months of 1916 he wrote.", "1914:END 1916:MID"),
    ("In the latter weeks of May 1862 it fell.", "1862-05:END"),
    ("In the early years of the 19th century he fell.", "180"),
    ("In the early days of the war he was poor.", ""),
    # told of what was, "as early as" begins nothing
    ("The ship was ordered as early as May 1806.", "1806-05 < 1806-06-01"),
    ("As late as March 1945 they fought.", "1945-03 < 1945-04-01"),
    ("It may open as early as May 2011.", "2011-05 < ..) month"),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_of_times(text: str, expected: str) -> None:
    told = []
    for one in _find(text):
        value, mod, within = one.timex.value, one.timex.mod, str(one.resolution.within)
        end = within.rpartition(", ")[2].removesuffix(")")
        told.append(f"{value}:{mod}" if mod else f"{value} < {end[:10]}" if " as " in text else str(value))
    assert " ".join(told) == expected


RANGES = [
    # the comma behind an American year, and the end of the stretch
    ("The siege of Suff, June 16, 1864, to April 2, 1865.", "1864-06-16/1865-04-03"),
    ("Attached to the Dept., April, 1861, to March, 1862.", "1861-04-01/1862-04-01"),
    ("Duty at Cairo August, 1862, to January 5, 1863.", "1862-08-01/1863-01-06"),
    # no stretch
    ("Duty there June 16, 1864, to June 2, 1864.", "1864-06-16/1864-06-17"),
    ("The trial was postponed, June 16, 1864, to July 2, 1864.", "1864-06-16/1864-06-17"),
    ("Moved to Bath, June 3, 1864, to join the fleet.", "1864-06-03/1864-06-04"),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges_behind_a_comma(text: str, expected: str) -> None:
    within = _find(text)[0].resolution.within
    assert f"{within.lower[:10]}/{within.upper[:10]}" == expected


SHORT_DECADES = [
    # of the century of the year behind
    ("The fort, built in 1765, was old. By the late 70s it was ruined and in 1982 it was sold.", "1765 197 1982"),
    ("It was claimed in 1765. In the late seventies it was quiet. A 1983 coup was bad.", "1765 197 1983"),
    # of the century of the story
    ("He was born in 1865. In the 80s he was at school. He left in 1889.", "1865 188 1889"),
    ("The fort was built in 1765. In the late 70s it fell. It was sold in 1950.", "1765 177 1950"),
]


@pytest.mark.parametrize(("text", "expected"), SHORT_DECADES)
def test_decades_of_two_digits(text: str, expected: str) -> None:
    assert _values(text) == expected


OPENED_BACK = [
    # a look back at the head of a story counts from its first date
    (
        "He was named after an admiral who had been killed the previous October. The ship was ordered in May 1806.",
        "1805-10 1806-05",
    ),
    ("The war had ended only five years earlier. In November 1950 the army came.", "1945 1950-11"),
    ("The war had ended the year before. On 3 May 1946 he came home.", "1945 1946-05-03"),
    # not from when what is so now began, nor from a date of late
    ("The bank, which had been robbed the previous year, was shut. It was founded in May 1950.", "2009 1950-05"),
    ("The bank had been robbed a year earlier. It was closed in May 2009.", "2009 2009-05"),
]


@pytest.mark.parametrize(("text", "expected"), OPENED_BACK)
def test_looks_back_at_the_head(text: str, expected: str) -> None:
    assert _values(text) == expected


TWO_CALENDARS = [
    # the day by the old calendar, where they lie as far apart as the calendars
    ("He gave battle on 7/17 September 1631. In October he left.", "1631-09-07 1631-10"),
    ("It fell on 3/13 May 1632 and 1/12 July 1690.", "1632-05-03 1690-07-01"),
    ("On 25 October/7 November 1917 it came. The next day he left.", "1917-10-25 1917-10-26"),
    (
        "In 1631 they met. He gave battle on the 7/17 September. It ended on 27 September/7 October.",
        "1631 1631-09-07 1631-09-27",
    ),
    # two days, or more
    ("It came on 16/17 June 1917.", "P2D"),
    ("It was shown on 3/13 May 1950.", "P11D"),
    ("It lasted from 3 to 13 May 1632.", "P11D"),
]


@pytest.mark.parametrize(("text", "expected"), TWO_CALENDARS)
def test_days_of_two_calendars(text: str, expected: str) -> None:
    assert _values(text) == expected


NO_DAY = [
    ("Many remember the war as if it were yesterday.", ""),
    ("It was like it happened yesterday, or only yesterday.", "2010-03-14"),
    ("He acts as if he left yesterday.", "2010-03-14"),
]


@pytest.mark.parametrize(("text", "expected"), NO_DAY)
def test_what_is_only_like_a_day(text: str, expected: str) -> None:
    assert _values(text) == expected


ANY_SEASON = [
    # of each year, where a habit is told
    ("In 1777 armies seldom fought in winter. In spring they left.", "1777 XXXX-WI 1777-SP"),
    ("Armies rarely fight in winter.", "XXXX-WI"),
    ("In 1777 each company left in spring.", "1777 1777-SP"),
    ("He was often ill. He died in winter.", "2009-WI"),
    ("He often came in summer 1980.", "1980-SU"),
]


@pytest.mark.parametrize(("text", "expected"), ANY_SEASON)
def test_seasons_of_any_year(text: str, expected: str) -> None:
    assert _values(text) == expected
