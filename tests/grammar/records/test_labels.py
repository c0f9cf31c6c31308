"""Labels, catalogues and histories in few words: years without a preposition, about when, weekdays of named weeks."""

from __future__ import annotations

import pytest

import grammar

TOLD = [
    # both ends are near
    ("The tower is c. 1150-c. 1172.", "c. 1150:1150~ c. 1172:1172~"),
    ("Carved ca. 1150-ca. 1172 at Ely.", "ca. 1150:1150~ ca. 1172:1172~"),
    ("The tower (c.1150–c.1172) stands.", "c.1150:1150~ c.1172:1172~"),
    ("Vase, c. 1760-65, blue.", "c. 1760-65:1760~/1765~"),
    ("Vase, about 1760-5.", "about 1760-5:1760~/1765~"),
    # a label ends its part with two years
    ("Silver teapot, London, 1764-5.", "1764-5:1764/1765"),
    ("Oak chest, 1764–8, carved.", "1764–8:1764/1768"),
    ("Painted 1764-5 in Rome.", "1764-5:1764/1765"),
    ("See gate 1764-5.", ""),
    ("He was mayor (1612-13, 1627-8).", "1612-13:1612/1613 1627-8:1627/1628"),
    ("Room, 1764-5.", ""),
    ("They won 6-3, 1998-9.", ""),
    ("She lived in London, 1764-5.", "1764-5:1764/1765"),
    ("He was a student, 1764-5, and left.", "1764-5:1764/1765"),
    ("They led in points, 1764-5.", ""),
    ("The team finished ahead in games, 1848-9.", ""),
    # what was done to a thing, and when
    ("Priory, founded 1136; dissolved 1539.", "1136:1136 1539:1539"),
    ("Erected 1642; restored 1884 and 1921.", "1642:1642 1884:1884 1921:1921"),
    ("Mill, built 1872 by the Hardings.", "1872:1872"),
    ("The Prior, ordained 1378, died old.", "1378:1378"),
    ("They built 1200 houses and opened 1878 shops.", ""),
    ("They built 1870 of them and erected 1642 poles.", ""),
    ("Brooch, found 1871; acquired 1880.", "1871:1871 1880:1880"),
    ("The east window (1863, by Kempe) is fine.", "1863:1863"),
    ("They found 1871 bodies, and he bought (1200, he said) horses.", ""),
    ("Map, surveyed 1596, engraved 1605.", "1596:1596 1605:1605"),
    ("Psalter, written by Adam; bound 1702.", "1702:1702"),
    ("Launched 1843; wrecked 1846; scrapped 1847.", "1843:1843 1846:1846 1847:1847"),
    ("They printed 1750 copies and launched 1640 boats.", ""),
    ("LOWE, Ann (b. 1931; m. 1957; d. 2004).", "1931:1931 1957:1957 2004:2004"),
    ("Ann Lowe, bapt. 1702, bur. 1761.", "1702:1702 1761:1761"),
    ("Tower, originally built 1342, a ruin.", "1342:1342"),
    ("The spire was rebuilt 1769 in stone.", "1769:1769"),
    ("Visit the mill, built 1872, and the forge; founded 1801.", "1872:1872 1801:1801"),
    ("A jug (1791, by Bateman) and a bowl (1802; dented).", "1791:1791 1802:1802"),
    # who did it counts things
    ("The yard built 1790 last month and sold a few.", "last month:2010-08"),
    ("The works built 1920 in 2005.", "2005:2005"),
    ("The gallery acquired 1850, and the rest were sold.", ""),
    ("The regime executed 1650 in the purge.", ""),
    ("Inspectors found 1750 with faults.", ""),
    ("They searched the depot, found 1750 and left.", ""),
    ("The bank has opened 1640 in the north.", ""),
    ("The firm made jugs and built 1840 in all.", ""),
    ("The crowd (1850, said the police) left.", ""),
    ("Visitors (1850, most of them women) came.", ""),
    ("The fans (1790, he reckoned) sang.", ""),
    ("The dead (1815, officials said) were buried.", ""),
    ("The army (1815, mainly horse) fled.", ""),
    # Roman numbers
    ("The stone is dated MDCCLXXVI.", "MDCCLXXVI:1776"),
    ("It was rebuilt in MCMXVIII by the guild.", "MCMXVIII:1918"),
    ("Printed at Leiden, anno MDCXLII.", "MDCXLII:1642"),
    ("Printed Anno Domini MDCXLII.", "MDCXLII:1642"),
    ("The hymnal (MDCCCXCVI) is rare, as is [MDCL].", "MDCCCXCVI:1896 MDCL:1650"),
    ("The MCMXVIII line and the MDCC unit met in MILD weather, in MIMIC form.", ""),
    ("The notes in MMCC and in MMDCX are bad; he read it in MMXLVIII.", "MMXLVIII:2048"),
    ("They sang in mdcc and met in MDCC Hall.", ""),
    ("The marks MIX and MCM are known in MXL.", ""),
    # weekdays of a week that has a name, and its year
    ("They met on Tuesday of Holy Week 1350.", "Tuesday of Holy Week 1350:1350-03-23"),
    ("They met on Monday of Whitsun week 1402.", "Monday of Whitsun week 1402:1402-05-15"),
    ("They met on Friday in Easter week, 1350.", "Friday in Easter week, 1350:1350-04-02"),
    ("They met on Monday in Lent 1350.", "Lent 1350:1350-02-10/1350-03-27"),
    ("They met on the Tuesday in Advent 1350.", "Advent 1350:1350-11-28/1350-12-24"),
    ("They met on the first Monday in Lent 1350.", "the first Monday in Lent 1350:1350-02-15"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_label(text: str, expected: str) -> None:
    found = grammar.find(text, published="2010-09-20", policy=grammar.Policy.narrative())
    assert " ".join(f"{one.text}:{one.resolution.value.edtf}" for one in found) == expected
