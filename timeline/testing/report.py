"""What ``check`` found: a conformance card as text, Markdown or JSON."""

from __future__ import annotations

import json
from typing import Any

from attrs import asdict, frozen

from timeline.testing.violation import Misread


@frozen
class CounterExample:
    """A shrunk failure: text, reference in ISO 8601, what was asked for, what came, and the kind of meaning."""

    text: str
    reference: str
    expected: str
    got: str
    kind: str = ""

    @classmethod
    def of(cls, violation: Misread, kind: str = "") -> CounterExample:
        """From what a law raised."""
        return cls(violation.text, violation.reference, violation.expected, violation.got, kind)

    def __str__(self) -> str:
        """One line."""
        shown = repr(self.text if len(self.text) <= 100 else f"{self.text[:97]}...")
        return f"{shown} from {self.reference}: expected {self.expected}, got {self.got}"


@frozen
class LawReport:
    """What became of one law: how often it had something to say, and the smallest failure of each kind of meaning."""

    law: str
    judged: int
    counterexamples: tuple[CounterExample, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether it never failed."""
        return not self.counterexamples

    @property
    def verdict(self) -> str:
        """``kept``, ``broken``, or ``not judged`` where there was nothing to judge by."""
        return "broken" if not self.kept else "kept" if self.judged else "not judged"


@frozen
class Report:
    """The conformance card of an adapter.

    Fields
        name, version  of the library under test
        profile, seed  with both the same examples are drawn again
        faults         answers that are no answers: raises, hangs, nonsense, clock, process
        laws           one ``LawReport`` each
        unread         kind of meaning -> a phrase of it that was not read; no law is broken by that
        kinds          how many kinds of meaning were asked
    """

    name: str
    version: str
    profile: str
    seed: int
    faults: tuple[LawReport, ...]
    laws: tuple[LawReport, ...]
    unread: dict[str, str]
    kinds: int

    @property
    def ok(self) -> bool:
        """Whether every law was kept and no answer was faulty."""
        return all(law.kept for law in (*self.faults, *self.laws))

    @property
    def broken(self) -> tuple[LawReport, ...]:
        """The laws and faults that failed."""
        return tuple(law for law in (*self.faults, *self.laws) if not law.kept)

    def to_text(self) -> str:
        """For a terminal."""
        lines = [f"{self._title()}: {self._sum()}"]
        for law in (*self.faults, *self.laws):
            lines.append(f"  {law.law:16} {law.verdict:10} ({law.judged} judged)")
            lines += [f"      {example}" for example in law.counterexamples]
        if self.unread:
            lines.append(f"  not read, of {self.kinds} kinds of meaning: {len(self.unread)}")
            lines += [f"      {kind}: {text!r}" for kind, text in self.unread.items()]
        return "\n".join(lines) + "\n"

    def to_markdown(self) -> str:
        """A card for a README."""
        lines = [f"### {self._title()}", "", self._sum() + ".", "", "| law | verdict | judged |", "|---|---|---|"]
        lines += [f"| {law.law} | {law.verdict} | {law.judged} |" for law in (*self.faults, *self.laws)]
        if self.broken:
            lines += ["", "| law | text | from | expected | got |", "|---|---|---|---|---|"]
            for law in self.broken:
                for example in law.counterexamples:
                    cells = (law.law, f"`{example.text[:100]}`", example.reference, example.expected, example.got)
                    lines.append(f"| {' | '.join(cell.replace('|', '¦') for cell in cells)} |")
        if self.unread:
            shown = ", ".join(f"`{text}`" for text in self.unread.values())
            lines += ["", f"Not read ({len(self.unread)} of {self.kinds} kinds of meaning): {shown}."]
        return "\n".join(lines) + "\n"

    def to_dict(self) -> dict[str, Any]:
        """Plain data, with a verdict for each law."""
        found = asdict(self)
        for key in ("faults", "laws"):
            for row, law in zip(found[key], getattr(self, key), strict=True):
                row["verdict"] = law.verdict
        return {**found, "ok": self.ok}

    def to_json(self) -> str:
        """For programs."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"

    def _title(self) -> str:
        return f"{self.name} {self.version}".strip()

    def _sum(self) -> str:
        judged = [law for law in self.laws if law.verdict != "not judged"]
        faults = [law.law for law in self.faults if not law.kept]
        text = f"{sum(law.kept for law in judged)} of {len(judged)} laws kept"
        return text + (f"; faults: {', '.join(faults)}" if faults else "")
