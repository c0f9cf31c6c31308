"""``python -m timeline``: the same as the command ``timeline``."""

import sys

from timeline.cli import main

sys.exit(main())
