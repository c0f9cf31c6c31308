"""What ``check`` and ``resolve`` print: contradictions as chains of sentences, one phrase explained."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from typing import Any

from attrs import asdict

from grammar import Interval, Phrase, Policy, Publication, Resolution, conflict_words, read, resolve
from grammar.language import table
from grammar.spell import in_words
from timeline.contradiction import Testimony
from timeline.tagging import candidate, row
from timeline.timeline import Timeline

Row = dict[str, Any]


def as_text(checked: Sequence[tuple[str, Timeline]]) -> tuple[str, int]:
    """Contradictions of each timeline in words, and a last line that sums up; and in how many there are any."""
    lines: list[str] = []
    total = holding = 0
    words: dict[str, Any] = table("en", "messages.toml")
    for name, timeline in checked:
        words = table(timeline.language, "messages.toml")
        found = timeline.contradictions
        total += len(found)
        holding += bool(found)
        for number, contradiction in enumerate(found, 1):
            lines.append(
                words["contradiction"]["header"].format(number=number, total=len(found), message=contradiction.message)
            )
            lines += _chain(contradiction.evidence, words)
        lines += _aside(timeline, words)
        if sum(contradiction.kind == "network" for contradiction in found) > 1:
            lines += _repair(timeline, words)
        lines += _suggested(timeline, words)
        form = words["check"]["none" if not found else "one" if len(found) == 1 else "some"]
        counts = words["count"]["events"]
        number = _happenings(timeline)
        events = counts.get({0: "zero", 1: "one"}.get(number, "other"), counts["other"]).format(count=number)
        lines.append(form.format(name=name, count=len(found), events=events, undated=len(timeline.undated)))
    if len(checked) != 1:
        form = words["check"]["total_some" if holding else "total"]
        lines.append(form.format(files=len(checked), count=total, holding=holding))
    return "".join(f"{line}\n" for line in lines), holding


def _chain(evidence: Sequence[Testimony], words: dict[str, Any]) -> list[str]:
    """Statements, each with its sentence."""
    width = max((len(item.article) for item in evidence), default=0)
    lines = []
    for item in evidence:
        quoted = _quoted(item.text, words)
        lines += [f"  {item.article:{width}}  {quoted}", f"  {'':{width}}      {item.says}"]
    return lines


def _quoted(text: str, words: dict[str, Any]) -> str:
    """The beginning of a text in quotation marks."""
    return str(words["page"]["quote"].format(text=textwrap.shorten(text, 100, placeholder="…")))


def _aside(timeline: Timeline, words: dict[str, Any]) -> list[str]:
    """The statements that gave way."""
    given = timeline.set_aside
    if not given:
        return []
    forms = words["count"]["set_aside"]
    head = forms["one"] if len(given) == 1 else forms["other"].format(count=len(given))
    return [head, *_chain([timeline.testimony(identity) for identity in given], words)]


def _repair(timeline: Timeline, words: dict[str, Any]) -> list[str]:
    """What would resolve all contradictions at the least cost."""
    found = timeline.repairs()
    if not found:
        return []
    form = words["check"]["repair" if found[0].optimal else "repair_found"]
    return [form.format(count=len(found[0].constraints)), *_chain(found[0].evidence, words)]


def _suggested(timeline: Timeline, words: dict[str, Any]) -> list[str]:
    """Events that may be one."""
    lines = [words["duplicate"]["head"]] if timeline.duplicates else []
    width = max((len(article.id) for article in timeline.articles), default=0)
    for one in timeline.duplicates:
        for key in (one.a, one.b):
            event = timeline.event(key)
            lines.append(f"  {event.article:{width}}  {key:4} {_quoted(event.text, words)}")
        lines.append(f"  {'':{width}}       {'; '.join(one.reasons)}")
    return lines


def _happenings(timeline: Timeline) -> int:
    """How many events there are; times of the calendar are none."""
    return sum(event.kind != "time" for event in timeline.events)


def as_rows(checked: Sequence[tuple[str, Timeline]]) -> list[Row]:
    """The same as data."""
    return [
        {
            "file": name,
            "events": _happenings(t),
            "undated": len(t.undated),
            "contradictions": [asdict(c) for c in t.contradictions],
            "repairs": [asdict(repair) for repair in t.repairs(3)],
            "duplicates": [asdict(d) for d in t.duplicates],
            "set_aside": [{"constraint": key, **asdict(t.testimony(key))} for key in t.set_aside],
        }
        for name, t in checked
    ]


def _resolved(
    text: str, published: str, policy: Policy, language: str, timezone: str | None
) -> tuple[Phrase, Resolution]:
    meaning = read(text, language=language)
    resolution = resolve(meaning, published=Publication.of(published, timezone), policy=policy, language=language)
    return Phrase(0, len(text), text, None, meaning, resolution), resolution


def resolution_row(text: str, *, published: str, policy: Policy, language: str, timezone: str | None) -> str:
    """One phrase as a JSON object."""
    phrase, resolution = _resolved(text, published, policy, language, timezone)
    data = {
        **row(phrase, language),
        "reason": resolution.reason or None,
        "notes": list(resolution.notes),
        "steps": [[s.rule, s.given, s.result] for s in resolution.steps],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def resolution_text(text: str, *, published: str, policy: Policy, language: str, timezone: str | None) -> str:
    """One phrase in lines for people."""
    phrase, resolution = _resolved(text, published, policy, language, timezone)
    words, phrases = table(language, "messages.toml"), table(language, "phrases.toml")
    labels, quoted = words["resolve"], words["page"]["quote"].format(text=text)
    lines: list[tuple[str, str]] = [(labels["phrase"], f"{quoted} ({labels['published']} {published})")]
    value, within = resolution.value, resolution.within
    if isinstance(value, Interval):
        lines.append((labels["value"], in_words(value, phrases)))
        lines.append(("EDTF", value.edtf))
    elif value is None:
        lines.append((labels["unread"], resolution.reason))
    stamp = phrase.timex
    if stamp.type:
        lines.append(("TIMEX3", " ".join(filter(None, (stamp.type, stamp.value, stamp.mod)))))
    if within is not None:
        lines.append(
            (labels["within"], f"{within.lower or '..'} {labels['to']} {within.upper or '..'} ({labels['exclusive']})")
        )
    if resolution.conflict is not None:
        lines.append((labels["conflict"], conflict_words(resolution.conflict.day, resolution.conflict.said, phrases)))
    for other in resolution.candidates:
        shown = candidate(phrase, other)
        lines.append((labels["or"], f"{shown['edtf'] or shown['value']} ({other.policy})"))
    lines += [(labels["step"], f"{step.rule}: {step.given} → {step.result}") for step in resolution.steps]
    lines.append((labels["confidence"], f"{resolution.confidence:.2f}"))
    width = max(len(label) for label, _ in lines)
    return "".join(f"{label:{width}}  {shown}\n" for label, shown in lines)
