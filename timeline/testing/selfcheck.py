"""Our own library under all laws, quickly: ``python -m timeline.testing.selfcheck [--all] [GROUP...]``.

Groups are ``values``, ``phrases`` and ``networks``. The same examples at every run, the laws that break soonest first.
Prints a line for each law; ends with 1 at the first that is broken, or with ``--all`` after all of them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from timeline.testing import network_checks
from timeline.testing.selfcheck_phrases import PHRASES, VALUES
from timeline.testing.verdicts import Check, judged

__all__ = ["CHECKS", "main"]

CHECKS: dict[str, dict[str, Check]] = {
    "values": VALUES,
    "phrases": PHRASES,
    "networks": network_checks.CHECKS,
}
"""Group -> name -> a check, which raises ``LawViolation`` where a law is broken."""


def main(arguments: Sequence[str] = ()) -> int:
    """Run all checks, or those of the groups that are named; 0 if all laws are kept, 1 if not, 2 for no such group."""
    groups = [name for name in arguments if name != "--all"]
    unknown = sorted(set(groups) - set(CHECKS))
    if unknown:
        print(f"no such group: {', '.join(unknown)}; known: {', '.join(CHECKS)}", file=sys.stderr)  # noqa: T201
        return 2
    chosen = {name: check for group in groups or CHECKS for name, check in CHECKS[group].items()}
    return judged(chosen, to_the_end="--all" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
