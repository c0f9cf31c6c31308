"""``python -m timeline.testing conform pkg.module:adapter``: a conformance card on standard output.

Exit: 0 where every law is kept, 1 where one is broken, 2 where the adapter can't be loaded.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path
from typing import Any

from timeline.errors import MissingExtra
from timeline.export import needs


class NoAdapter(ValueError):  # noqa: N818
    """The name given leads to no adapter."""


def adapter_named(name: str) -> Any:
    """The object that ``pkg.module:name`` names; ``ours``, ``dateparser`` ... are the ready ones.

    >>> adapter_named("ours").name
    'dateline'
    """
    module, _, attribute = name.partition(":")
    if "." not in module and not attribute and (Path(__file__).parent / "adapters" / f"{module}.py").exists():
        module, attribute = f"timeline.testing.adapters.{module}", "adapter"
    try:
        found = getattr(importlib.import_module(module), attribute or "adapter")
    except (ImportError, AttributeError, ValueError) as error:
        raise NoAdapter(f"{name}: {error}") from error
    if not hasattr(found, "resolve") and not callable(found):
        raise NoAdapter(f"{name}: it has no resolve(text, reference) and is no function")
    return found


def _arguments(words: list[str] | None) -> argparse.Namespace:
    from timeline.testing.profiles import PROFILES

    parser = argparse.ArgumentParser(prog="python -m timeline.testing", description="Test a reader of dates.")
    commands = parser.add_subparsers(dest="command", required=True)
    conform = commands.add_parser("conform", help="print the conformance card of an adapter")
    conform.add_argument("adapter", help="pkg.module:adapter, or ours, dateparser, parsedatetime, timefhuman")
    conform.add_argument("--format", choices=("text", "markdown", "json"), default="text")
    conform.add_argument("--profile", choices=tuple(PROFILES), default="fast", help="how hard to look (default: fast)")
    conform.add_argument("--law", action="append", help="only this law; may be given again")
    conform.add_argument("--max-examples", type=int, help="of each law, and of each kind of meaning")
    conform.add_argument("--seed", type=int, default=0, help="another one draws other examples (default: 0)")
    conform.add_argument("--language", default="en", help="code of the language of the phrases (default: en)")
    conform.add_argument("--limit", type=float, default=2.0, help="seconds for each answer (default: 2)")
    return parser.parse_args(words)


def _progress(text: str) -> None:
    """On one line of a terminal; written over by the next."""
    sys.stderr.write(f"\r\x1b[K{text}")
    sys.stderr.flush()


def main(words: list[str] | None = None) -> int:
    """Run the command; what it returns is the exit code."""
    given = _arguments(words)
    sys.path.insert(0, "")  # an adapter beside where the command is given
    try:
        needs("hypothesis", "testing", "timeline.testing")
        adapter = adapter_named(given.adapter)
        from timeline.testing.checking import ALL, check

        shown = sys.stderr.isatty()
        report = check(
            adapter,
            laws=given.law or ALL,
            max_examples=given.max_examples,
            profile_name=given.profile,
            seed=given.seed,
            limit=given.limit,
            language=given.language,
            progress=_progress if shown else None,
        )
    except (ValueError, MissingExtra) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    finally:
        sys.path.remove("")
    if shown:
        _progress("")
    sys.stdout.write({"text": report.to_text, "markdown": report.to_markdown, "json": report.to_json}[given.format]())
    return 0 if report.ok else 1


if __name__ == "__main__":
    sys.exit(main())
