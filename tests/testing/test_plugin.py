"""The pytest plug-in and the Hypothesis entry point, as users meet them: in a run of pytest of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import find
from hypothesis import strategies as st

from grammar import Interval, Period, Recurrence, Reference
from timeline import Bounds, EventTime, Relations, Timeline
from timeline.testing import register

pytest_plugins = ["pytester"]
ROOT = Path(__file__).resolve().parent.parent.parent


def ran(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    # In a process of its own, for the fixture touches the clock; without other plug-ins, which read it.
    pytester.makeini("[pytest]")
    plugins = ("-p", "timeline.testing.plugin", "-p", "no:cacheprovider", "-p", "no:xdist")
    return pytester.runpytest_subprocess(*plugins, "--strict-markers", *arguments)


@pytest.fixture
def pytester(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    return pytester


@pytest.mark.parametrize(
    ("source", "outcome", "lines"),
    [
        (
            """
            import pytest
            @pytest.mark.reference_date("2024-02-29", tz="America/New_York")
            def test(reference, resolver, no_clock):
                assert reference == "2024-02-29"
                assert resolver("tomorrow").edtf == "2024-03-01"
                assert resolver("tomorrow", published="2024-12-31").edtf == "2025-01-01"
            """,
            {"passed": 1},
            [],
        ),
        ("def test(reference): pass", {"errors": 1}, ["*no reference date: mark the test with*"]),
        ("def test(resolver): resolver('tomorrow')", {"failed": 1}, ["*no reference date*"]),
        (
            "import time\ndef test(no_clock): time.time()",
            {"failed": 1},
            ["*the clock was read: time.time()*"],
        ),
        (
            "import datetime\ndef test(no_clock): datetime.date.today()",
            {"failed": 1},
            ["*the clock was read: date.today()*"],
        ),
        (
            """
            import datetime
            def test(no_clock):
                day = datetime.date(2024, 2, 29)
                assert isinstance(day, datetime.date)
                assert isinstance(datetime.datetime(2024, 2, 29), datetime.date)
            def test_after():
                datetime.datetime.now()
            """,
            {"passed": 2},
            [],
        ),
        (
            """
            from grammar import Interval
            def test():
                assert Interval.from_edtf("2024-02") == Interval.from_edtf("2024-02-01~")
            """,
            {"failed": 1},
            ["*2024-02-01, 2024-03-01) month == *", "*upper: 2024-03-01 != 2024-02-02*", "*granularity: month != day*"],
        ),
        (
            """
            from timeline import Timeline
            def test():
                t = Timeline().add("a").add("b")
                assert t == t.relate("e1", "before", "e2")
            """,
            {"failed": 1},
            ["*timelines differ*", "*constraints c1: only on the right*"],
        ),
    ],
)
def test_what_the_plug_in_gives(
    pytester: pytest.Pytester, source: str, outcome: dict[str, int], lines: list[str]
) -> None:
    pytester.makepyfile(source)
    result = ran(pytester)
    result.assert_outcomes(**outcome)
    result.stdout.fnmatch_lines(lines)


CASES = """
[[case]]
text = "tomorrow"
published = "2024-02-28"
value = "2024-02-29"

[[case]]
id = "wrong"
text = "yesterday"
published = "2024-03-01"
value = "2024-02-28"
"""
USE = """
from timeline.testing.plugin import timeline_examples
@timeline_examples("cases.toml")
def test(case, resolver):
    assert resolver(case["text"], published=case["published"]).edtf == case["value"]
"""


def test_gold_cases_of_a_file(pytester: pytest.Pytester) -> None:
    pytester.makefile(".toml", cases=CASES)
    pytester.makepyfile(USE)
    result = ran(pytester)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*FAILED*wrong*"])


@pytest.mark.parametrize("cases", [None, "", "[[case", 'case = ["x"]'])
def test_gold_cases_that_are_none(pytester: pytest.Pytester, cases: str | None) -> None:
    if cases is not None:
        pytester.makefile(".toml", cases=cases)
    pytester.makepyfile(USE)
    result = ran(pytester)
    assert "cases.toml: " in result.stdout.str()
    assert result.ret != 0


@pytest.mark.parametrize("module", ["timeline.testing.plugin", "timeline.testing.register"])
def test_unused_it_loads_next_to_nothing(module: str) -> None:
    code = (
        f"import sys, pytest, {module}\n"
        "bad = {'hypothesis', 'lark', 'attr', 'pendulum', 'grammar'}\n"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in bad "
        "or m.startswith('timeline.') and not m.startswith('timeline.testing')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (Interval, "[2024-01-01, 2024-01-02) day"),
        (Period, "P1D"),
        (Recurrence, None),
        (Reference, None),
        (Bounds, None),
        (EventTime, None),
        (Relations, None),
        (Timeline, None),
    ],
)
def test_types_have_their_strategies(kind: type, shown: str | None) -> None:
    register.register()
    found: Any = find(st.from_type(kind), lambda _: True)
    assert isinstance(found, kind)
    assert shown is None or str(found) == shown


@pytest.mark.parametrize("first", ["import hypothesis, timeline.testing.register as r; r.register()", ""])
def test_types_loaded_before_or_after_are_known(first: str) -> None:
    code = (
        f"{first}\nfrom grammar import Interval\nimport timeline.testing.register as r; r.register()\n"
        "from hypothesis import find, strategies as st\nprint(find(st.from_type(Interval), lambda _: True))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[2024-01-01, 2024-01-02) day"


@pytest.mark.parametrize(
    ("arguments", "name", "examples", "derandomize"),
    [
        (["--timeline-profile", "fast"], "fast", 60, False),
        (["--timeline-profile", "ci"], "ci", 400, True),
        (["--timeline-profile", "nightly"], "nightly", 10_000, False),
    ],
)
def test_a_profile_says_how_hard_to_look(
    arguments: list[str], name: str, examples: int, derandomize: bool, pytester: pytest.Pytester
) -> None:
    pytester.makepyfile(
        f"""
        from hypothesis import settings
        def test(timeline_profile):
            assert timeline_profile == {name!r}
            chosen = settings.default
            assert (chosen.max_examples, chosen.derandomize) == ({examples}, {derandomize})
        """
    )
    ran(pytester, *arguments).assert_outcomes(passed=1)


@pytest.mark.parametrize("on_a_server", [False, True])
def test_without_a_profile_hypothesis_keeps_its_own(
    on_a_server: bool, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Hypothesis takes a profile of its own, "ci", where this variable is set
    if on_a_server:
        monkeypatch.setenv("CI", "true")
    pytester.makepyfile(
        """
        from hypothesis import settings
        def test(timeline_profile):
            assert timeline_profile == "fast"
            assert settings.get_current_profile_name() in ("default", "ci")
        """
    )
    ran(pytester).assert_outcomes(passed=1)


def test_a_profile_that_is_none_is_told(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test(): pass")
    result = ran(pytester, "--timeline-profile", "lazy")
    assert result.ret == 4
    result.stderr.fnmatch_lines(["*--timeline-profile*lazy*"])


def test_hypothesis_knows_the_profiles_by_itself() -> None:
    code = "from hypothesis import settings; print(settings.get_profile('timeline-nightly').max_examples)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "10000"
