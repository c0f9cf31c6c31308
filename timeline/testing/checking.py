"""``check``: every law over drawn phrases, each failure shrunk; a bad adapter is told as such, and the run goes on.

>>> from timeline.testing.adapters.ours import adapter
>>> report = check(adapter, laws=["mirror"])
>>> report.laws[0].verdict, report.ok
('kept', True)
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime
from functools import partial
from time import perf_counter
from typing import Any, Final

from hypothesis import Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

from timeline.testing import phrase_laws as laws_of
from timeline.testing.adapter import ask, hits
from timeline.testing.guard import Guarded
from timeline.testing.kinds import UNIVERSAL
from timeline.testing.oracles.calendar import at, run
from timeline.testing.phrases import Phrase, paraphrases, phrases, sayable
from timeline.testing.profiles import Profile, profile
from timeline.testing.references import references
from timeline.testing.report import CounterExample, LawReport, Report
from timeline.testing.running_text import adversarial, distractors, texts
from timeline.testing.sayings import languages, wordings
from timeline.testing.violation import AdapterFault, Misread

Body = Callable[[Any, Any], bool]
"""Adapter and example -> whether there was something to judge."""
Progress = Callable[[str], None]

_MET: Final = ("raises", "hangs", "nonsense")
FAULTS: Final = (*_MET, "clock", "process")
ALL: Final = (
    *("known_meaning", "shift", "paraphrase", "containment", "mirror", "roundtrip", "context", "policy_kept"),
    *("exists", "pure", "spans", "silence", "linear_time"),
)
"""Names of the laws, in the order of the report."""
_HELD: Final = (
    *("full_date", "iso_date", "date_with_weekday", "month_of_year", "quarter", "ordinal_weekday"),
    *("last_weekday_of_month", "last_day_of_month", "part_of_month", "part_of_year"),
)
"""Kinds that name a longer time which holds them."""
_CLOCKED: Final = (
    *(kind.name for kind in UNIVERSAL if kind.name.endswith(("_ago", "_ahead"))),
    *("tomorrow", "yesterday", "clock_on_date", "iso_clock"),
)
"""Kinds by which a reader may come to a time of day that a zone skips."""
_EACH: Final = 2
"""Phrases of each kind that are asked for a fault."""
_SAID: Final = datetime(2024, 11, 11, 12)
_HANGS: Final = 12  # answers that may run into the limit before a law gives up: shrinking asks many times


def drawn_for(follows: Collection[str], language: str = "en") -> dict[str, tuple[st.SearchStrategy[Any], Body]]:
    """Law -> what is drawn for it, and how it is called."""
    drawn = partial(phrases, language=language)
    mine = drawn(policy=follows)
    zoned = drawn(kinds=_CLOCKED, reference=references(edges=("dst_gap", "dst_fold", "date_line")))
    moved = [kind.name for kind in sayable(language) if kind.mirror]
    plain = [kind.name for kind in sayable(language) if kind.universal or kind.policy in follows]
    named: dict[str, tuple[st.SearchStrategy[Any], Body]] = {
        "shift": (mine, laws_of.shift),
        "paraphrase": (paraphrases(kinds=_several(plain, language), language=language), laws_of.paraphrase),
        "containment": (drawn(kinds=[name for name in _HELD if name in plain]), laws_of.containment),
        "mirror": (drawn(kinds=moved), laws_of.mirror),
        "roundtrip": (mine, laws_of.roundtrip),
        "context": (mine, laws_of.context),
        "policy_kept": (drawn(kinds=laws_of.BARE), laws_of.policy_kept),
        "exists": (zoned, laws_of.exists),
        "pure": (mine, laws_of.pure),
        "spans": (texts(language=language), laws_of.spans),
        "silence": (distractors(language=language), lambda adapter, text: laws_of.silence(adapter, text, _SAID)),
        "linear_time": (adversarial(max_size=600), lambda adapter, text: laws_of.linear_time(adapter, text, _SAID)),
    }
    return named


def _several(names: Collection[str], language: str) -> list[str]:
    """Kinds that have more than one wording."""
    return [name for name in names if len(wordings(name, language)) > 1]


def check(
    adapter: Any,
    *,
    laws: Collection[str] = ALL,
    max_examples: int | None = None,
    profile_name: str = "fast",
    seed: int = 0,
    limit: float = 2.0,
    language: str = "en",
    progress: Progress | None = None,
) -> Report:
    """Put a reader of dates to the test.

    Takes
        adapter       an ``Adapter``, or a function ``(text, reference) -> answer``
        laws          names of laws; all by default
        max_examples  of each law, and of each kind of meaning for ``known_meaning``; by default those of the profile
        profile_name  ``fast`` (within a minute), ``ci``, ``nightly``
        seed          another one draws other examples; with the same one the same are drawn
        limit         seconds for each answer; beyond them the adapter hangs
        language      code of the language that phrases are said in, one of ``timeline.testing.sayings.languages()``
        progress      is told what is going on, in a few words

    A ``Report``; nothing is raised for what the adapter does. ``ValueError`` for a law, a profile or a language that is
    not known.
    """
    unknown = sorted(set(laws) - set(ALL))
    if unknown:
        raise ValueError(f"no such law: {', '.join(unknown)}; known: {', '.join(ALL)}")
    if language not in languages():
        raise ValueError(f"nothing can be said in {language!r}: one of {', '.join(languages())} is meant")
    effort = profile(profile_name)
    if max_examples is not None:
        effort = Profile(max_examples, max_examples, effort.seconds)
    tell = progress or (lambda _: None)
    tell("walking the calendar")
    for unit in ("week", "month", "quarter", "season", "half", "year", "decade", "century"):
        run(at(2024, 11, 11), unit)  # done before Hypothesis looks at how long a draw takes
    _warm(adapter)
    guarded = Guarded(adapter, limit=limit)
    unread: dict[str, str] = {}
    found, asked = [], UNIVERSAL
    faults = _faults(adapter, limit, effort, seed, language, tell)
    if any(law.law == "hangs" and not law.kept for law in faults):
        guarded.limit = min(limit, 0.3)  # known by now; the laws shall still be told
    named = drawn_for(guarded.policies, language)
    for law in (name for name in ALL if name in laws):
        tell(law)
        if law == "known_meaning":
            asked = tuple(kind for kind in sayable(language) if kind.universal or kind.policy in guarded.policies)
            names = [kind.name for kind in asked]
            found.append(_known(guarded, names, effort, seed, language, unread, tell))
        else:
            strategy, body = named[law]
            judged, worst = smallest(strategy, body, guarded, effort.examples, effort.seconds, seed)
            found.append(LawReport(law, judged, (CounterExample.of(worst),) if worst else ()))
    return Report(
        name=str(getattr(adapter, "name", getattr(adapter, "__name__", type(adapter).__name__))),
        version=str(getattr(adapter, "version", "")),
        profile=profile_name,
        seed=seed,
        faults=faults,
        laws=tuple(found),
        unread=unread,
        kinds=len(asked),
    )


def _warm(adapter: Any) -> None:
    """Asked once, uncounted and with time to spare: many readers build their tables on first use."""
    with suppress(AdapterFault):
        first = Guarded(adapter, limit=20)
        ask(first, "today", _SAID)
        hits(first, "today", _SAID)


def _known(
    adapter: Guarded,
    kinds: list[str],
    effort: Profile,
    seed: int,
    language: str,
    unread: dict[str, str],
    tell: Progress,
) -> LawReport:
    """Kind by kind, so that a failure of one does not hide those of others."""
    judged, found = 0, list[CounterExample]()

    def known(asked: Guarded, phrase: Phrase) -> bool:
        had = laws_of.known_meaning(asked, phrase)
        if not had:
            unread.setdefault(phrase.kind, phrase.text)
        return had

    for place, kind in enumerate(kinds, 1):
        tell(f"known_meaning {place}/{len(kinds)}: {kind}")
        strategy = phrases(kinds=[kind], language=language)
        some, worst = smallest(strategy, known, adapter, effort.kind_examples, effort.seconds, seed)
        judged += some
        found += [CounterExample.of(worst, kind)] if worst else []
    return LawReport("known_meaning", judged, tuple(found))


def _faults(
    adapter: Any, limit: float, effort: Profile, seed: int, language: str, tell: Progress
) -> tuple[LawReport, ...]:
    """Each fault by itself: a text is asked as a phrase and, where there is ``find``, as running text."""
    tell("whether it answers every kind")
    asked, met = _met(adapter, limit, effort, seed, language)
    found = []
    for fault in FAULTS:
        tell(f"faults: {fault}")
        watched = Guarded(adapter, limit=limit, clock=fault == "clock", process=fault == "process")

        def body(guarded: Guarded, phrase: Phrase, kind: str = fault) -> bool:
            try:
                _ask_both(guarded, phrase)
            except AdapterFault as error:
                if error.law == kind:
                    raise
            return True

        judged, worst = (asked, None) if fault in _MET else (0, None)
        groups = [[kind] for kind in met.get(fault, ())] if fault in _MET else [None]  # the simplest kind first
        for kinds in groups:
            drawn = phrases(kinds=kinds, language=language)
            examples = effort.examples if kinds is None else _EACH
            some, worst = smallest(drawn, body, watched, examples, effort.seconds, seed, faulty=True)
            judged += some
            if worst:
                break
        found.append(LawReport(fault, judged, (CounterExample.of(worst),) if worst else ()))
    return tuple(found)


def _met(adapter: Any, limit: float, effort: Profile, seed: int, language: str) -> tuple[int, dict[str, list[str]]]:
    """How many phrases were asked, and fault -> kinds where it was met: an answer to one kind alone may be at fault."""
    asked, met = 0, dict[str, list[str]]()
    for kind in sayable(language):

        def body(guarded: Guarded, phrase: Phrase, name: str = kind.name) -> bool:
            try:
                _ask_both(guarded, phrase)
            except AdapterFault as error:
                kinds = met.setdefault(error.law, [])
                if name not in kinds:
                    kinds.append(name)
            return True

        # once it hangs, it is waited for less: that would be met again and again
        watched = Guarded(adapter, limit=limit / 4 if "hangs" in met else limit)
        drawn = phrases(kinds=[kind.name], language=language)
        some, _ = smallest(drawn, body, watched, _EACH, effort.seconds, seed)
        asked += some
    return asked, met


def _ask_both(adapter: Guarded, phrase: Phrase) -> None:
    ask(adapter, phrase.text, phrase.reference)
    hits(adapter, phrase.text, phrase.reference)


def smallest(
    strategy: st.SearchStrategy[Any],
    body: Body,
    adapter: Guarded,
    examples: int,
    seconds: float,
    seed: int,
    *,
    faulty: bool = False,
) -> tuple[int, Misread | None]:
    """How many examples had something to judge, and the violation to which Hypothesis shrinks, if there is one.

    A faulty answer breaks no law (it is told as a fault) unless *faulty*. When the time is up, or the adapter has run
    into its limit too often, all that follows passes; then the shortest failure is told instead of the shrunk one.
    """
    begun = perf_counter()
    judged, hung, failed = 0, 0, list[Misread]()

    def over() -> bool:
        return hung >= _HANGS or perf_counter() - begun > seconds

    @seeded(seed)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        phases=(Phase.generate, Phase.shrink),
    )
    @given(strategy)
    def trial(example: Any) -> None:
        nonlocal judged, hung
        if over():
            return
        try:
            judged += bool(body(adapter, example))
        except AdapterFault as fault:
            hung += fault.law == "hangs"
            if faulty:
                failed.append(fault)
                raise
        except Misread as violation:
            failed.append(violation)
            raise

    try:
        trial()
    except Exception:
        if not failed:
            raise
    if not failed:
        return judged, None
    return judged + 1, min(failed, key=lambda worst: (len(worst.text), worst.text)) if over() else failed[-1]
