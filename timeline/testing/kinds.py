"""The table of kinds of meaning: how each is drawn, what it means, what it must give.

>>> len(KINDS) > 60, KINDS[0].name
(True, 'days_ago')
>>> BY_NAME["next_weekday"].universal, BY_NAME["next_weekday"].policy
(False, 'news')
"""

from __future__ import annotations

from typing import Final

from timeline.testing.kind import Kind
from timeline.testing.kinds_absolute import ABSOLUTE
from timeline.testing.kinds_relative import RELATIVE

KINDS: Final[tuple[Kind, ...]] = (*RELATIVE.kinds, *ABSOLUTE.kinds)
"""The simplest first: counter-examples shrink to the front."""
BY_NAME: Final = {kind.name: kind for kind in KINDS}
UNIVERSAL: Final[tuple[Kind, ...]] = tuple(kind for kind in KINDS if kind.universal)
"""Those of which every reader must give the same, whatever its conventions."""
