"""Settings of the test run: the same generated examples at every run; HYPOTHESIS_PROFILE=search asks for new ones."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hypothesis import settings

# test files are no package: the helpers beside those of a room are found by name
for room in ("grammar", "timeline"):
    sys.path.insert(0, str(Path(__file__).parent / room))

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
