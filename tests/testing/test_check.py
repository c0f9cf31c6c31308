"""A harness that can't fail proves nothing: our reader keeps every law, and broken ones are caught."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from grammar import Policy
from timeline.testing import AdapterFault, LawViolation, check, laws
from timeline.testing.__main__ import NoAdapter, adapter_named, main
from timeline.testing.adapter import ask
from timeline.testing.adapters.ours import Ours, adapter
from timeline.testing.checking import ALL
from timeline.testing.guard import Guarded
from timeline.testing.kinds import KINDS
from timeline.testing.phrase_laws import phrase_of
from timeline.testing.phrases import sayable
from timeline.testing.sayings import languages

ROOT = Path(__file__).resolve().parents[2]
MONDAY = datetime(2024, 11, 11)


# --- ours ---


@pytest.fixture(scope="module")
def ours():
    return check(adapter, max_examples=15)


def test_our_reader_keeps_every_law(ours) -> None:
    assert ours.ok, ours.to_text()
    assert [law.law for law in ours.laws] == list(ALL)
    assert [law.law for law in ours.laws if not law.judged] == []


def test_our_reader_reads_every_kind(ours) -> None:
    assert ours.unread == {}
    assert ours.kinds == len(KINDS)


@pytest.mark.parametrize("language", sorted(set(languages()) - {"en"}))
def test_our_reader_keeps_every_law_in_every_language(language: str) -> None:
    report = check(Ours(Policy.news(), language=language), language=language, max_examples=10)
    assert report.ok, report.to_text()
    assert [law.law for law in report.laws if not law.judged] == []
    assert (report.unread, report.kinds) == ({}, len(sayable(language)))


def test_a_language_without_sayings_is_told() -> None:
    with pytest.raises(ValueError, match=r"nothing can be said in 'xx': one of en, de is meant"):
        check(adapter, language="xx")


def test_the_same_seed_finds_the_same() -> None:
    first, second = (check(OffByOne(), laws=["known_meaning"], max_examples=5) for _ in range(2))
    assert first == second


# --- broken readers: each is ours, spoiled ---


class Spoiled:
    """Our answers as far as they are wanted."""

    name = "spoiled"

    def resolve(self, text: str, reference: datetime) -> Any:
        return adapter.resolve(text, reference)


class OffByOne(Spoiled):
    def resolve(self, text, reference):
        return adapter.resolve(text, reference + timedelta(days=1))


class WrongYearOnRollover(Spoiled):
    """ "2 months ago" in January stays in the year."""

    def resolve(self, text, reference):
        found = adapter.resolve(text, reference)
        if "month" in text and "ago" in text and found and found[0][:4] < str(reference.year):
            return tuple(f"{int(end[:4]) + 1}{end[4:]}" for end in found)
        return found


class Naive(Spoiled):
    """Days counted on the wall clock: lands where no such time is."""

    def resolve(self, text, reference):
        return reference + timedelta(days=1) if text == "tomorrow" else adapter.resolve(text, reference)


class ReadsTheClock(Spoiled):
    def resolve(self, text, reference):
        datetime.now()
        return adapter.resolve(text, reference)


class UsesTheClock(Spoiled):
    """A forgotten argument."""

    def resolve(self, text, _):
        return datetime.now() if text == "today" else None


class Raises(Spoiled):
    def resolve(self, text, reference):
        if "last day" in text:
            raise KeyError(text)
        return adapter.resolve(text, reference)


class Hangs(Spoiled):
    def resolve(self, text, reference):
        while "last" in text:
            pass
        return adapter.resolve(text, reference)


class Nonsense(Spoiled):
    def resolve(self, text, reference):
        return 42 if text.startswith("the") else adapter.resolve(text, reference)


class Inverted(Spoiled):
    def resolve(self, text, reference):
        found = adapter.resolve(text, reference)
        return found[::-1] if text.startswith("between") else found


class ChangesTheProcess(Spoiled):
    def resolve(self, text, reference):
        os.environ["SPOILED_BY"] = text
        return adapter.resolve(text, reference)


class Forgetful(Spoiled):
    """Carries over what it was asked before."""

    def __init__(self) -> None:
        self.asked = 0

    def resolve(self, text, reference):
        self.asked += 1
        return adapter.resolve(text, reference + timedelta(days=self.asked % 2))


class NotThreadSafe(Spoiled):
    def resolve(self, text, reference):
        late = threading.current_thread() is not threading.main_thread()
        return adapter.resolve(text, reference + timedelta(days=int(late)))


class MachineZone(Spoiled):
    def resolve(self, text, reference):
        return adapter.resolve(text, reference + timedelta(days=int(os.environ.get("TZ") == "Pacific/Apia")))


class Shouting(Spoiled):
    """Capitals are lost on it."""

    def resolve(self, text, reference):
        return adapter.resolve(text, reference + timedelta(days=int(text.isupper())))


class Lopsided(Spoiled):
    def resolve(self, text, reference):
        return adapter.resolve(text, reference + timedelta(days=int(text.startswith("in "))))


class FindsMore(Spoiled):
    word = "They"

    def find(self, text, reference):
        found = [(start, end) for start, end, _ in adapter.find(text, reference)]
        place = text.find(self.word)
        return [*found, (place, place + 3)] if place >= 0 else found


class FindsNotes(FindsMore):
    word = "notes"


class OddOffsets(Spoiled):
    def find(self, text, reference):
        return [(start, end + 400) for start, end, _ in adapter.find(text, reference)]


class TwoMeanings(Spoiled):
    def resolve(self, text, reference):
        return adapter.resolve(text, reference + timedelta(days=int(text.startswith("one "))))


class Outside(Spoiled):
    """Its months end on the 4th."""

    def resolve(self, text, reference):
        found = adapter.resolve(text, reference)
        return (found[0], f"{found[0][:8]}04") if text in ("May 2024", "February 2024") else found


class Unheeding(Spoiled):
    def preferring(self, _):
        return self


class Slow(Spoiled):
    def resolve(self, text, _):
        for _ in range(int(len(text) ** 2.5)):
            pass
        return


class BadWords(Spoiled):
    def format(self, _, __):
        return "3 May 1999"


@pytest.mark.parametrize(
    ("broken", "law", "shown"),
    [
        (OffByOne(), "known_meaning", "1 day ago"),
        (WrongYearOnRollover(), "known_meaning", " months ago"),
        (Naive(), "exists", "tomorrow"),
        (UsesTheClock(), "known_meaning", "today"),
        (Forgetful(), "pure", "1 day ago"),
        (NotThreadSafe(), "pure", "1 day ago"),
        (MachineZone(), "pure", "1 day ago"),
        (Shouting(), "context", "1 DAY AGO"),
        (Lopsided(), "mirror", "1 day ago"),
        (FindsMore(), "silence", "They won 1-1."),
        (FindsNotes(), "spans", "Two notes were left"),
        (TwoMeanings(), "paraphrase", "one day ago"),
        (Outside(), "containment", "5 May 2024"),
        (Unheeding(), "policy_kept", "Monday"),
        (BadWords(), "roundtrip", "3 May 1999"),
        (Slow(), "linear_time", ""),
    ],
    ids=lambda given: given if isinstance(given, str) else type(given).__name__,
)
def test_a_broken_law_is_caught_and_shrunk(broken, law: str, shown: str) -> None:
    report = check(broken, laws=[law], max_examples=200 if law != "known_meaning" else 30)
    assert not report.ok
    (found,) = report.laws
    assert shown in found.counterexamples[0].text, report.to_text()
    assert law != "known_meaning" or len(found.counterexamples[0].text.split()) <= 6


@pytest.mark.parametrize(
    ("broken", "fault", "shown"),
    [
        (ReadsTheClock(), "clock", "1 day ago"),
        (Raises(), "raises", "the last day of May 2024"),
        (Hangs(), "hangs", "last "),
        (Nonsense(), "nonsense", "the "),
        (Inverted(), "nonsense", "between 5 May 2024 and 6 May 2024"),
        (ChangesTheProcess(), "process", "1 day ago"),
        (OddOffsets(), "nonsense", "1 day ago"),
    ],
    ids=lambda given: given if isinstance(given, str) else type(given).__name__,
)
def test_a_bad_adapter_is_told_as_such_and_the_run_goes_on(broken, fault: str, shown: str) -> None:
    report = check(broken, laws=["mirror"], max_examples=40, limit=0.2)
    found = {law.law: law for law in report.faults}
    assert shown in found[fault].counterexamples[0].text, report.to_text()
    assert [law.law for law in report.faults if not law.kept] == [fault]
    assert [law.judged > 0 for law in report.laws] == [True]  # what it does answer is still judged
    assert fault in report.to_text()


def test_a_plain_function_will_do() -> None:
    report = check(adapter.resolve, laws=["known_meaning"], max_examples=5)
    assert report.ok
    assert report.name == "resolve"


def test_a_peer_is_not_judged_by_conventions() -> None:
    """A reader that names no policy is asked only what holds under every one."""

    class Sunday(Spoiled):
        def resolve(self, text, reference):
            return None if "ago" in text else (MONDAY, MONDAY) if text == "Friday" else adapter.resolve(text, reference)

    report = check(Sunday(), laws=["known_meaning"], max_examples=5)
    assert report.ok
    assert sorted(report.unread) == ["days_ago", "months_ago", "weeks_ago", "years_ago"]


# --- laws by themselves ---


@pytest.mark.parametrize("law", [laws.known_meaning, laws.context, laws.pure, laws.shift, laws.roundtrip])
def test_a_law_is_a_plain_function(law) -> None:
    assert law(adapter, phrase_of("full_date", reference=MONDAY)) is True


def test_a_violation_prints_on_one_line() -> None:
    with pytest.raises(
        LawViolation, match=r"^known_meaning: '1 day ago' from 2024-11-11: expected \[2024-11-10, "
    ) as it:
        laws.known_meaning(OffByOne(), phrase_of("days_ago", reference=MONDAY))
    assert "\n" not in str(it.value)
    assert it.value.text == "1 day ago"


def test_a_moment_is_right_inside_the_expected_time() -> None:
    class Moments(Spoiled):
        def resolve(self, text, _):
            return datetime(2024, 5, 11, 9) if text == "May 2024" else datetime(2024, 5, 6)

    assert laws.known_meaning(Moments(), phrase_of("month_of_year", reference=MONDAY))
    with pytest.raises(LawViolation, match=r"got 2024-05-06$"):
        laws.known_meaning(Moments(), phrase_of("full_date", reference=MONDAY))


def test_an_aware_moment_is_looked_at_in_the_zone_of_the_reference() -> None:
    class Utc(Spoiled):
        def resolve(self, _, __):
            return datetime(2024, 5, 5, 23, tzinfo=ZoneInfo("America/New_York")).astimezone(ZoneInfo("UTC"))

    reference = datetime(2024, 11, 11, tzinfo=ZoneInfo("America/New_York"))
    assert laws.known_meaning(Utc(), phrase_of("full_date", reference=reference))


def test_a_fault_is_a_violation_too() -> None:
    with pytest.raises(AdapterFault, match="raises: 'the last day of May 2024'"):
        ask(Raises(), "the last day of May 2024", MONDAY)


def test_a_hang_off_the_main_thread_is_left() -> None:
    found: list[str] = []

    class Waits(Spoiled):
        def resolve(self, _, __):
            threading.Event().wait(3)

    def work() -> None:
        try:
            Guarded(Waits(), limit=0.05).resolve("today", MONDAY)
        except AdapterFault as fault:
            found.append(fault.law)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert found == ["hangs"]


# --- the card ---


def test_a_card_in_three_forms(ours) -> None:
    report = check(OffByOne(), laws=["known_meaning", "silence"], max_examples=5)
    assert "1 of 2 laws kept" in report.to_text()
    assert "| known_meaning | `1 day ago` |" in report.to_markdown()
    data = json.loads(report.to_json())
    assert (data["ok"], data["laws"][0]["verdict"]) == (False, "broken")
    assert json.loads(ours.to_json())["ok"] is True


def test_the_command(capsys) -> None:
    assert main(["conform", "ours", "--law", "mirror", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "dateline"
    assert main(["conform", "no.such:thing"]) == 2
    assert "no.such" in capsys.readouterr().err
    assert main(["conform", "ours", "--law", "no such"]) == 2


def test_the_command_from_outside(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text("def reader(text, reference):\n    return reference\n", encoding="utf-8")
    words = [sys.executable, "-m", "timeline.testing", "conform", "mine:reader", "--law", "known_meaning"]
    done = subprocess.run([*words, "--max-examples", "3"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "'1 day ago' from 2024-11-11" in done.stdout


@pytest.mark.parametrize("name", ["no_such_module:x", "json:nothing", "json:__doc__"])
def test_what_is_no_adapter_is_told(name: str) -> None:
    with pytest.raises(NoAdapter):
        adapter_named(name)


@pytest.mark.parametrize("argument", [{"laws": ["no such"]}, {"profile_name": "no such"}])
def test_what_is_not_known_is_told(argument: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no such"):
        check(adapter, **argument)


def test_the_library_loads_nothing_of_it() -> None:
    code = "import sys, timeline, grammar; print([m for m in sys.modules if 'hypothesis' in m or 'testing' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_the_face_is_lazy() -> None:
    code = "import sys, timeline.testing; print([m for m in sys.modules if 'hypothesis' in m or 'lark' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_our_adapter_looks_where_it_is_told() -> None:
    assert isinstance(adapter, Ours)
    assert adapter.preferring("future").resolve("Friday", MONDAY) == ("2024-11-15", "2024-11-16")
