"""How soon a page with N events is there, beside what others draw of the same events.

    pip install playwright; npm ci --prefix FOLDER (the lockfile of tests/consumers)
    python benchmarks/pages.py --modules FOLDER/node_modules

Ours: from the start of the navigation to the second animation frame after the page has loaded, so reading the file is
counted. The others (vis-timeline, TimelineJS3, Mermaid) are given their library loaded and our export parsed; counted
is from the call to the second animation frame after they say that they are done. All in one Chromium, a new page each
time, the median of ``--rounds``; a case that takes more than ``--seconds`` is told and not run larger.

Events are made up: over two years, a third of them lasting, in twenty articles.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from grammar import Granularity, Interval
from grammar.calendar import DAY, iso
from timeline import Article, Constraint, Event, EventTime, Timeline

SIZES: Final = (100, 1_000, 10_000)
FLAGS: Final = ("no-sandbox", "disable-gpu", "no-first-run", "disable-background-networking", "disable-sync")
FRAMES: Final = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"
FIRST: Final = 19_000
"""Number of the first day."""
VERBS: Final = ("met", "closed", "opened", "voted", "warned", "rebuilt", "sold", "moved", "joined", "left")


def made_up(count: int, articles: int = 20) -> Timeline:
    """A timeline of so many dated events; the same for the same count."""
    chance = random.Random(7)  # noqa: S311 (made up, not secret)
    texts, sentences, events, statements = [], [], [], []
    for number in range(articles):
        pieces, spans, at = [], [], 0
        for _ in range(count // articles):
            key = len(events) + 1
            words = (
                f"Council {key} {chance.choice(VERBS)} ward {chance.randrange(900)} after a long report of its board"
            )
            start, length = FIRST + chance.randrange(730), 1 if chance.random() < 0.7 else chance.randrange(2, 30)
            lies = "within" if length == 1 else "spans"
            when = EventTime(start * DAY, (start + length) * DAY, Granularity.DAY, lies)
            name = f"a{number}.md"
            span = (at, at + len(words))
            events.append(Event(f"e{key}", name, words, span, len(spans), words[:45], time=when))
            value = Interval(when.start, when.end, Granularity.DAY)
            relation = "during" if length == 1 else "equals"
            statements.append(Constraint(f"c{key}", "date", f"e{key}", None, relation, None, value))
            spans.append((at, at + len(words) + 1))
            pieces.append(f"{words}. ")
            at += len(words) + 2
        texts.append(Article("".join(pieces), published="2024-01-01", id=f"a{number}.md", title=f"Article {number}"))
        sentences.append((f"a{number}.md", tuple(spans)))
    return Timeline(tuple(texts), (), tuple(events), tuple(statements), (), 0, tuple(sentences))


def items(timeline: Timeline) -> str:
    """The events as vis-timeline takes them."""
    rows = []
    for event in timeline.events:
        assert event.time is not None
        assert event.time.start is not None
        assert event.time.end is not None
        row = {"id": event.id, "content": event.headline, "start": iso(event.time.start)}
        rows.append({**row, "end": iso(event.time.end)} if event.time.lasting else row)
    return json.dumps(rows)


PEERS: Final = {
    "vis-timeline": (
        ["vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"],
        ["vis-timeline/styles/vis-timeline-graph2d.min.css"],
        items,
        "async data => {new vis.Timeline(document.getElementById('here'), new vis.DataSet(data), {})}",
    ),
    "TimelineJS3": (
        ["@knight-lab/timelinejs/dist/js/timeline-min.js", "@knight-lab/timelinejs/dist/js/timeline.js"],
        ["@knight-lab/timelinejs/dist/css/timeline.css"],
        lambda timeline: timeline.export("timelinejs").text,
        "data => new Promise(done => {const one = new TL.Timeline('here', data, {font: null, hash_bookmark: false});"
        " one.on('loaded', done)})",
    ),
    "Mermaid": (
        ["mermaid/dist/mermaid.min.js"],
        [],
        lambda timeline: json.dumps(timeline.export("mermaid").text),
        "async text => {mermaid.initialize({startOnLoad: false, maxTextSize: 1e9});"
        " const {svg} = await mermaid.render('drawn', text); document.getElementById('here').innerHTML = svg}",
    ),
}
"""Name -> scripts (the first that is there), styles, what it is given, how it draws."""


def kilobytes(files: list[Path]) -> float:
    return sum(file.stat().st_size for file in files) / 1000


def ours(browser: Any, timeline: Timeline, folder: Path, rounds: int) -> dict[str, Any]:
    """Size and times of our page."""
    started = time.perf_counter()
    html = timeline.to_html()
    rendered = time.perf_counter() - started
    file = folder / "ours.html"
    file.write_text(html, encoding="utf-8")
    took, nodes = [], 0
    for _ in range(rounds):
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(file.as_uri(), wait_until="load")
        took.append(page.evaluate(FRAMES))
        nodes = page.evaluate("document.getElementsByTagName('*').length")
        page.close()
    parts = [html[html.index(f"<{tag}>") : html.index(f"</{tag}>")] for tag in ("style", "script")]
    return {
        "ms": statistics.median(took),
        "nodes": nodes,
        "code": sum(map(len, parts)) / 1000,
        "page": len(html.encode()) / 1e6,
        "rendered": rendered,
    }


def theirs(browser: Any, name: str, timeline: Timeline, modules: Path, rounds: int, limit: float) -> dict[str, Any]:
    """Size and times of a peer's drawing."""
    scripts, styles, given, draw = PEERS[name]
    script = next(modules / one for one in scripts if (modules / one).is_file())
    sheets = [modules / one for one in styles if (modules / one).is_file()]
    data = json.loads(given(timeline))
    took, nodes = [], 0
    for _ in range(rounds):
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(limit * 1000)
        page.route("**/*", lambda route: route.abort())  # what it asks for is not there, and not waited for
        page.set_content("<!DOCTYPE html><title>x</title><div id=here style='width: 1200px; height: 600px'></div>")
        for sheet in sheets:
            page.add_style_tag(content=sheet.read_text(encoding="utf-8"))
        page.add_script_tag(content=script.read_text(encoding="utf-8"))
        page.evaluate("data => {window.given = data}", data)
        try:
            call = f"(async () => {{const from = performance.now(); await ({draw})(window.given);"
            call += f" return await {FRAMES} - from}})()"
            waited = f"Promise.race([{call}, new Promise((_, no) => setTimeout(() => no('slow'), {limit * 1000}))])"
            took.append(page.evaluate(waited))
            nodes = page.evaluate("document.getElementsByTagName('*').length")
        finally:
            page.close()
    return {"ms": statistics.median(took), "nodes": nodes, "code": kilobytes([script, *sheets])}


def tell(size: int, name: str, row: dict[str, Any], note: str = "") -> None:
    """Print a row of the table."""
    print(f"{size:>7}  {name:<14}{row['ms']:>8.0f}{row['nodes']:>10}{row['code']:>11.1f}  {note}", flush=True)


def main() -> None:
    """Print a table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--modules", type=Path, help="node_modules with the peers; without, ours alone")
    options.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--seconds", type=float, default=120, help="a case may take (default: 120)")
    given = options.parse_args()
    from playwright.sync_api import Error, sync_playwright

    program = shutil.which("chromium") or shutil.which("chromium-browser")
    folder = Path(tempfile.mkdtemp())
    gone: set[str] = set()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=[f"--{flag}" for flag in FLAGS])
        print(f"{'events':>7}  {'page':<14}{'ms':>8}{'elements':>10}{'JS+CSS KB':>11}  notes")
        for size in given.sizes:
            timeline = made_up(size)
            row = ours(browser, timeline, folder, given.rounds)
            note = f"{row['page']:.1f} MB, rendered in {row['rendered']:.1f} s"
            print(
                f"{size:>7}  {'dateline':<14}{row['ms']:>8.0f}{row['nodes']:>10}{row['code']:>11.1f}  {note}",
                flush=True,
            )
            for name in PEERS if given.modules else ():
                if name in gone:
                    print(f"{size:>7}  {name:<14}{'not run':>8}", flush=True)
                    continue
                try:
                    row = theirs(
                        browser, name, timeline, given.modules, 1 if size > 1000 else given.rounds, given.seconds
                    )
                    print(f"{size:>7}  {name:<14}{row['ms']:>8.0f}{row['nodes']:>10}{row['code']:>11.1f}", flush=True)
                except Error as error:
                    gone.add(name)
                    print(f"{size:>7}  {name:<14}  {str(error).splitlines()[0][:60]}", flush=True)
        browser.close()
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
