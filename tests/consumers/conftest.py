"""What the tests of consumers share: readers in JavaScript, and the browser; what is missing skips, and says so."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))  # test files are no package: the helpers beside them are found by name

Reader = Callable[[str, list[str]], list[dict[str, Any]]]


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The installed packages of ``package-lock.json``."""
    folder = Path(os.environ.get("DATELINE_CONSUMERS") or HERE / "node_modules")
    if not (folder / "ical.js").is_dir():
        pytest.skip(f"no npm packages in {folder.name}: run npm ci beside package-lock.json, or set DATELINE_CONSUMERS")
    return folder.resolve()


@pytest.fixture(scope="session")
def understood(node_modules: Path, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """Runs a reader on texts: what it understood of each, ``{"value"}`` or ``{"error"}``."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node: install Node.js")
    room = tmp_path_factory.mktemp("readers")
    (room / "node_modules").symlink_to(node_modules)
    for script in HERE.glob("*.mjs"):
        shutil.copy(script, room)

    def run(reader: str, texts: list[str]) -> list[dict[str, Any]]:
        done = subprocess.run(
            [node, f"{reader}.mjs"],
            cwd=room,
            input=json.dumps(texts),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Debian's Chromium, driven by Playwright, with nothing to do on the network but what a page asks for."""
    playwright = pytest.importorskip("playwright.sync_api", reason="no playwright: pip install playwright")
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("no chromium: install it from the system's packages")
    quiet = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking"]
    quiet += ["disable-component-update", "disable-sync"]
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=[f"--{flag}" for flag in quiet])
        yield browser
        browser.close()
