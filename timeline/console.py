"""What a command says and writes: problems in one line each on standard error, results in UTF-8."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

from timeline.errors import BadTimeline


class Problems:
    """Bad input met on the way: told at once, remembered for the exit status."""

    def __init__(self) -> None:
        self.count = 0

    def tell(self, message: object) -> None:
        """One line on standard error, whatever its encoding."""
        self.count += 1
        tell_error(str(message))


def tell_error(message: str) -> None:
    """One line on standard error, in whatever encoding that has."""
    line = "timeline: " + " ".join(message.split()) + "\n"
    buffer = getattr(sys.stderr, "buffer", None)
    if buffer is not None:
        sys.stderr.flush()
        buffer.write(line.encode("utf-8", "replace"))
        buffer.flush()
    else:
        sys.stderr.write(line)


def write(text: str, target: str | None) -> None:
    """Text to a file or to standard output, in UTF-8; raises ``BadTimeline`` where that can't be."""
    data = text.encode("utf-8", "surrogatepass")
    if target is None or target == "-":
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            sys.stdout.write(text)
        else:
            sys.stdout.flush()
            buffer.write(data)
            buffer.flush()
        return
    try:
        Path(target).write_bytes(data)
    except OSError as error:
        raise BadTimeline(f"{target}: can't be written: {error.strerror or error}") from error


def on_terminal(target: str | None) -> dict[str, str]:
    """How a text is written: colours where a terminal shows them, in its width.

    Follows NO_COLOR (no-color.org), which switches them off for all programs.
    """
    if target not in (None, "-") or not sys.stdout.isatty():
        return {}
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return {"color": "never" if plain else "always", "width": str(shutil.get_terminal_size().columns)}


def processes(word: str) -> int:
    """A number of processes, at least one, as an option tells it."""
    if not word.isdecimal() or not int(word):
        raise argparse.ArgumentTypeError(f"{word!r} is no number of processes: give 1 or more")
    return int(word)


class Parser(argparse.ArgumentParser):
    """A command line whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        """One line, not the usage as well."""
        tell_error(f"{message} (see '{self.prog} --help')")
        raise SystemExit(2)
