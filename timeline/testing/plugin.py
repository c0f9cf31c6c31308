"""The pytest plug-in: a reference date, a resolver, no clock, gold cases, and differences that can be read.

Loaded by pytest in every run of those who have installed the library, so that it imports nothing of it, nor of
Hypothesis, before a test asks for something.

    @pytest.mark.reference_date("2024-02-29", tz="America/New_York")
    def test_tomorrow(resolver, no_clock):
        assert resolver("tomorrow").edtf == "2024-03-01"

    @timeline_examples("cases.toml")
    def test_cases(case, resolver):
        assert resolver(case["text"], published=case["published"]).edtf == case["value"]

``--timeline-profile fast|ci|nightly`` says how hard tests with Hypothesis look.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest

__all__ = ["no_clock", "reference", "resolver", "timeline_examples", "timeline_profile"]

CLOCKS: Final = (("time", "time"), ("time", "time_ns"), ("time", "localtime"), ("time", "gmtime"), ("time", "ctime"))
MARKER: Final = "reference_date(date, tz=None): the day (ISO 8601) from which a test counts, and its zone"


PROFILES: Final = ("fast", "ci", "nightly")


def pytest_addoption(parser: pytest.Parser) -> None:
    """How hard the tests shall look."""
    parser.getgroup("timeline").addoption(
        "--timeline-profile",
        choices=PROFILES,
        help="how hard tests with Hypothesis look: fast while you work, ci on every push, nightly when nobody waits",
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known, and load the profile that was asked for, after Hypothesis has loaded its own."""
    config.addinivalue_line("markers", MARKER)
    name = config.getoption("--timeline-profile")
    if name is not None:
        from hypothesis import settings

        from timeline.testing.register import register_profiles

        register_profiles()
        settings.load_profile(f"timeline-{name}")


@pytest.fixture(scope="session")
def timeline_profile(pytestconfig: pytest.Config) -> str:
    """The name of the profile, for ``check(adapter, profile_name=timeline_profile)``; ``fast`` unless asked for."""
    return str(pytestconfig.getoption("--timeline-profile") or "fast")


@pytest.fixture
def reference(request: pytest.FixtureRequest) -> str:
    """The date of the marker ``reference_date``; with a time zone the text of a date-time keeps its zone apart."""
    return _marked(request)[0]


def _marked(request: pytest.FixtureRequest) -> tuple[str, str | None]:
    mark = request.node.get_closest_marker("reference_date")
    if mark is None or not (mark.args or "date" in mark.kwargs):
        pytest.fail('no reference date: mark the test with @pytest.mark.reference_date("2024-02-29")', pytrace=False)
    date = mark.args[0] if mark.args else mark.kwargs["date"]
    zone = mark.args[1] if len(mark.args) > 1 else mark.kwargs.get("tz")
    return str(date), zone


@pytest.fixture
def resolver(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """A function from a phrase to its value, counted from the test's reference date.

    Options are those of ``grammar.resolve``; ``published`` stands in for the marker.
    """

    def resolve(phrase: str, **options: Any) -> Any:
        import grammar

        if "published" not in options:
            date, zone = _marked(request)
            options["published"] = grammar.Publication.of(date, zone) if zone else date
        return grammar.resolve(phrase, **options).value

    return resolve


@pytest.fixture
def no_clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Any clock that is read in the test fails it: an answer that depends on today is no answer.

    Covers ``time.time``, ``localtime`` and the like, and ``now``, ``utcnow``, ``today`` of the classes of ``datetime``.
    What a module reads as it is loaded is let pass: it depends on what ran first, and is no answer. A module that
    is loaded in such a test must not derive classes of its own from those of ``datetime``: load it before.
    """
    import datetime

    import pendulum  # noqa: F401  (its classes are made from those of datetime: from the true ones, so before)

    def refuse(name: str, clock: Callable[..., Any]) -> Callable[..., Any]:
        def read(*given: Any, **options: Any) -> Any:
            frame = sys._getframe(1)
            while frame.f_back is not None:
                if frame.f_code.co_filename.startswith("<frozen importlib"):
                    return clock(*given, **options)
                frame = frame.f_back
            pytest.fail(f"the clock was read: {name}()")

        return read

    with monkeypatch.context() as patch:
        for module, name in CLOCKS:
            home = importlib.import_module(module)
            patch.setattr(home, name, refuse(f"{module}.{name}", getattr(home, name)))
        for kind in (datetime.date, datetime.datetime):
            patch.setattr(datetime, kind.__name__, _frozen(kind, refuse))
        yield


def _frozen(kind: type, refuse: Callable[[str, Callable[..., Any]], Callable[..., Any]]) -> type:
    """A class that is like another, but knows no today; what the other made counts as its own."""

    class Meta(type(kind)):  # type: ignore[misc]
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, kind)

        def __subclasscheck__(cls, other: type) -> bool:
            return issubclass(other, kind)

    names = [name for name in ("now", "utcnow", "today") if hasattr(kind, name)]
    clocks = {name: staticmethod(refuse(f"{kind.__name__}.{name}", getattr(kind, name))) for name in names}
    return Meta(kind.__name__, (kind,), {**clocks, "__module__": kind.__module__, "__slots__": ()})


def timeline_examples(path: str, *, name: str = "case") -> Callable[[Any], Any]:
    """Parametrize a test by the gold cases of a TOML file, which stands beside the test: each table of ``[[case]]``.

    The test takes the table as its argument *name*; ``id`` or ``text`` in it names the case. Raises
    ``pytest.UsageError`` where the file is not there, is no TOML, or has no case.
    """
    import tomllib

    here = Path(sys._getframe(1).f_globals.get("__file__", "")).parent
    try:
        cases = tomllib.loads((here / path).read_text(encoding="utf-8")).get("case", [])
    except (OSError, ValueError) as error:
        raise pytest.UsageError(f"{path}: can't be read as gold cases: {error}") from error
    if not cases or not all(isinstance(case, dict) for case in cases):
        raise pytest.UsageError(f"{path}: no cases: write each as a table [[case]]")
    ids = [str(case.get("id") or case.get("text") or number) for number, case in enumerate(cases)]
    return pytest.mark.parametrize(name, cases, ids=ids)


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Intervals and timelines that are not equal, told by what differs."""
    if op != "==" or type(left) is not type(right):
        return None
    kind = type(left).__module__, type(left).__name__
    if kind == ("grammar.interval", "Interval"):
        names = ("lower", "upper", "granularity", "approximate", "uncertain", "part")
        return [f"{left} == {right}", *_differing(left, right, names)]
    if kind == ("timeline.timeline", "Timeline"):
        return ["timelines differ", *_parts(left, right)]
    return None


def _differing(left: Any, right: Any, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        one, other = getattr(left, name), getattr(right, name)
        if one != other:
            yield f"  {name}: {getattr(one, 'word', one)} != {getattr(other, 'word', other)}"


def _parts(left: Any, right: Any) -> Iterator[str]:
    """The parts of two timelines that only one of them has, and those in which they differ, by their ids."""
    for part in ("articles", "phrases", "told", "constraints", "corrections", "unread"):
        here, there = getattr(left, part), getattr(right, part)
        mine = {getattr(one, "id", number): one for number, one in enumerate(here)}
        yours = {getattr(one, "id", number): one for number, one in enumerate(there)}
        for key in mine.keys() | yours.keys():
            if key not in yours:
                yield f"  {part} {key}: only on the left: {mine[key]!r}"
            elif key not in mine:
                yield f"  {part} {key}: only on the right: {yours[key]!r}"
            elif mine[key] != yours[key]:
                yield f"  {part} {key}: {mine[key]!r} != {yours[key]!r}"
        if mine == yours and here != there:
            yield f"  {part}: in another order"
