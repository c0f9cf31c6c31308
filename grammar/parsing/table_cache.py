"""The LALR table of a language kept on disk, so that only the first run of a version has to build it.

Building takes seconds, reading what was built a tenth of one. The file lies in the user's cache folder
(``$XDG_CACHE_HOME/dateline``, else ``~/.cache/dateline``; ``$DATELINE_CACHE`` names another, and keeps nothing where
it is empty). It counts only where its first line is the digest of all that the table is made of, so it can neither be
of another version nor change an answer; it is written whole or not at all. What can't be read or written is built.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import lark
from lark import Lark

VARIABLE: Final = "DATELINE_CACHE"
"""The environment's word on where to keep tables: a folder; empty for nowhere."""


def folder() -> Path | None:
    """Where tables are kept; ``None`` for nowhere."""
    told = os.environ.get(VARIABLE)
    if told is not None:
        return Path(told) if told else None
    try:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError:  # no home
        return None
    return Path(base) / "dateline"


def kept(name: str, rules: str, build: Callable[[], Lark]) -> Lark:
    """The parser of these rules: as it was kept under the name, else built, and kept from now on."""
    place = folder()
    if place is None:
        return build()
    path = place / f"{name}-{sys.implementation.cache_tag}.table"
    made_of = "\0".join((rules, lark.__version__, sys.version))
    digest = hashlib.sha256(made_of.encode()).hexdigest().encode() + b"\n"
    found = _read(path, digest)
    if found is None:
        found = build()
        _write(path, digest, found)
    return found


def _read(path: Path, digest: bytes) -> Lark | None:
    """The parser of a file, where it is one of ours and of this digest."""
    try:
        with path.open("rb") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None  # it holds pickled data: nobody else's is opened
            return Lark.load(file) if file.readline() == digest else None
    except Exception:  # whatever a damaged file raises: the table is built again
        return None


def _write(path: Path, digest: bytes, parser: Lark) -> None:
    """Put the parser into a file, in one move, so that no one reads half of it; a full or locked disk is no error."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(digest)
                parser.save(file)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
