"""The table of kinds of meaning: how each is drawn, what it means, what it must give.

>>> len(KINDS) > 200, KINDS[0].name
(True, 'days_ago')
>>> BY_NAME["next_weekday"].universal, BY_NAME["next_weekday"].policy
(False, 'news')
"""

from __future__ import annotations

from typing import Final

from timeline.testing.kind import Kind
from timeline.testing.kinds_absolute import ABSOLUTE
from timeline.testing.kinds_beside import BESIDE
from timeline.testing.kinds_clock import CLOCKS
from timeline.testing.kinds_dates import DATES
from timeline.testing.kinds_farther import FARTHER
from timeline.testing.kinds_near import NEAR
from timeline.testing.kinds_places import PLACES
from timeline.testing.kinds_ranges import RANGES
from timeline.testing.kinds_relative import RELATIVE
from timeline.testing.kinds_sets import SETS

_TABLES: Final = (RELATIVE, ABSOLUTE, NEAR, DATES, PLACES, BESIDE, FARTHER, RANGES, CLOCKS, SETS)
KINDS: Final[tuple[Kind, ...]] = tuple(kind for table in _TABLES for kind in table.kinds)
"""The simplest first: counter-examples shrink to the front."""
BY_NAME: Final = {kind.name: kind for kind in KINDS}
UNIVERSAL: Final[tuple[Kind, ...]] = tuple(kind for kind in KINDS if kind.universal)
"""Those of which every reader must give the same, whatever its conventions."""
