"""How well raw news is read, against annotated corpora: clauses of phrases, tense, negation, order, contradictions.

    python benchmarks/reading.py TIMEML_DIR ... [--matres MATRES_DIR] [--names] [--wrong] [--missed]

Gold: TimeML files (TLINKs between events and times of one sentence, and to the creation time; polarity), and MATRES
(order of the starts of two verbs). The texts are read raw; only offsets tie what is read to the gold.
"""

from __future__ import annotations

import argparse
import statistics
import time
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from attrs import evolve

from grammar import Clause, Phrase, Sentence, clause_of, find, read_clauses
from grammar.clauses.clause_reader import clause_at
from timeline import Article, Timeline

Span = tuple[int, int]


class Document:
    """A TimeML file as text with the spans of its annotations."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        tree = ET.parse(path).getroot()  # noqa: S314
        created = next(t for t in tree.iter("TIMEX3") if t.get("functionInDocument") == "CREATION_TIME")
        self.created, self.dct = created.get("value", "")[:10], created.get("tid")
        pieces: list[str] = []
        self.spans: dict[str, Span] = {}
        place = 0

        def walk(node: ET.Element) -> None:
            nonlocal place
            start = place
            for text, child in [(node.text, None), *((None, c) for c in node)]:
                if child is not None:
                    walk(child)
                    text = child.tail
                pieces.append(text or "")
                place += len(text or "")
                if child is None and node.tag in ("EVENT", "TIMEX3"):
                    self.spans[node.get("eid") or node.get("tid") or ""] = (start, place)

        body = tree.find("TEXT")
        assert body is not None
        walk(body)
        self.text = "".join(pieces)
        self.instances = {m.get("eiid"): m for m in tree.iter("MAKEINSTANCE")}
        self.links = list(tree.iter("TLINK"))

    def event(self, eiid: str | None) -> Span | None:
        """Where the word of an instance stands."""
        made = self.instances.get(eiid)
        return None if made is None else self.spans.get(made.get("eventID") or "")


def verb_of(clauses: tuple[Clause, ...], span: Span) -> Clause | None:
    """The clause whose verb group holds a word."""
    return next((c for c in clauses if c.verb[0] <= span[0] and span[1] <= c.verb[1]), None)


def _related(phrase: Phrase, inside: tuple[Clause, ...]) -> list[Clause]:
    """The clauses that a phrase dates or relates besides its own: "on Monday, when it ...", "a day after it ..."."""
    signal = phrase.signal[0] if phrase.signal is not None and phrase.signal[0] >= phrase.end else -1
    return [
        one
        for one in inside
        if one.link is not None
        and (one.link.start == signal or (one.link.kind == "when" and 0 <= one.link.start - phrase.end <= 2))
    ]


def _extent(clause: Clause) -> Span:
    """A clause with what stands in front of it."""
    return (clause.front or (clause.start, 0))[0], max(clause.end, clause.full_end)


def measure(document: Document, tally: Counter[str], lengths: list[int], *, missed: bool = False) -> None:
    text = document.text
    reading, phrases = read_clauses(text), find(text, published=document.created)
    clauses = reading.clauses
    linked: dict[str, list[bool]] = defaultdict(list)
    words: dict[str, tuple[Phrase, Clause | None, bool, Sentence]] = {}
    for link in document.links:
        event = document.event(link.get("eventInstanceID") or link.get("relatedToEventInstance"))
        other = link.get("relatedToTime") or link.get("timeID")
        if event is None or other is None:
            continue
        if other == document.dct:
            clause = verb_of(clauses, event)
            made = document.instances.get(link.get("eventInstanceID") or link.get("relatedToEventInstance"))
            forward = link.get("eventInstanceID") is not None
            relation = link.get("relType")
            after = relation in (("AFTER", "IAFTER") if forward else ("BEFORE", "IBEFORE"))
            if made is not None and made.get("tense") == "PAST" and made.get("pos") == "VERB":
                tally["past events"] += 1
                tally["past events read as past"] += clause is not None and clause.tense == "past"
            if clause is not None and clause.tense == "past" and clause.modality == "":
                tally["past"] += 1
                tally["past not after"] += not after
            continue
        span = document.spans.get(other)
        if span is None:
            continue
        sentence = next((s for s in reading.sentences if s.start <= span[0] < s.end), None)
        if sentence is None or not sentence.start <= event[0] < sentence.end:
            continue
        tally["links"] += 1
        phrase = next((p for p in phrases if p.start < span[1] and span[0] < p.end), None)
        if phrase is None:
            continue
        tally["links found"] += 1
        index = clause_of(text, reading, phrase, "en")
        inside = reading.clauses_of(reading.sentence_at(phrase.start))  # a phrase of a noun is where the noun is
        clause = clauses[index] if index is not None else clause_at(inside, phrase.start)
        told = [] if clause is None else [clause, *_related(phrase, inside)]
        good = any(_extent(one)[0] <= event[0] < _extent(one)[1] for one in told)
        linked[other].append(good)
        words[other] = (phrase, clause, index is not None, sentence)
        tally["links right"] += good
        if clause is not None:
            lengths.append(len(text[slice(*_extent(clause))].split()))
    tally["times"] += len(linked)
    tally["times right"] += sum(map(any, linked.values()))
    for other in [other for other, good in linked.items() if missed and not any(good)]:
        phrase, clause, dates, sentence = words[other]
        span = (0, 0) if clause is None else _extent(clause)
        taken, whole = (" ".join(text[slice(*one)].split()) for one in (span, (sentence.start, sentence.end)))
        print(f"  {document.name}: {phrase.text!r} {'dates' if dates else 'stands in'} {taken!r}\n      {whole}")
    for made in document.instances.values():
        if made.get("pos") != "VERB":
            continue
        event_span = document.spans.get(made.get("eventID") or "")
        clause = None if event_span is None else verb_of(clauses, event_span)
        denied, gold = clause is not None and clause.denied_verb, made.get("polarity") == "NEG"
        tally["negated both"] += denied and gold
        tally["negated read"] += denied
        tally["negated gold"] += gold


def _shown(document: Document, story: Timeline, pair: tuple[Any, Any], said: str, gold: str) -> None:
    """Print a pair that is ordered otherwise than annotated, with what is stated of either event."""
    print(f"  {document.name}: {said}, annotated {gold}")
    for event in pair:
        stated = [c for c in story.constraints if c.hard and event.id in (c.source, c.target)]
        words = [document.text[slice(*c.evidence.span)] if c.evidence else "" for c in stated]
        rules = "; ".join(f"{c.rule}: {' '.join(w.split())!r}" for c, w in zip(stated, words, strict=True))
        time = f"{event.time.relation} {event.time.edtf}" if event.time else "no time"
        sentence = story.sentences[0][1][event.sentence] if story.sentences else event.span
        print(f"      [{event.head}] {time} ({rules})")
        print(f"          {' '.join(document.text[slice(*sentence)].split())}")


def order(
    document: Document, story: Timeline, rows: list[list[str]], tally: Counter[str], *, wrong: bool = False
) -> None:
    """The pairs of MATRES against what the timeline proves, with soft statements and without."""
    reading = read_clauses(document.text)
    by_verb: dict[Span, Any] = {}
    for clause in reading.clauses:
        inside = [e for e in story.events if e.span[0] <= clause.verb[0] and clause.verb[1] <= e.span[1]]
        if inside:
            by_verb[clause.verb] = min(inside, key=lambda e: e.span[1] - e.span[0])
    hard = evolve(story, constraints=tuple(c for c in story.constraints if c.hard))
    for _, _, _, first, second, gold in rows:
        spans = document.event(f"ei{first}"), document.event(f"ei{second}")
        tally["pairs"] += 1
        found = [None if span is None else verb_of(reading.clauses, span) for span in spans]
        events = [None if clause is None else by_verb.get(clause.verb) for clause in found]
        a, b = events
        if a is None or b is None or a.id == b.id:
            continue
        tally["pairs read"] += 1
        for name, one in (("soft", story), ("hard", hard)):
            said = "BEFORE" if one.proves_before(a, b) else "AFTER" if one.proves_before(b, a) else ""
            if said:
                tally[f"{name} said"] += 1
                tally[f"{name} right"] += said == gold
                tally[f"{name} vague"] += gold == "VAGUE"
                if wrong and name == "hard" and said != gold:
                    _shown(document, story, (a, b), said, gold)


def share(right: int, of: int) -> str:
    return f"{right}/{of} = {right / of:.3f}" if of else "none"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--matres", type=Path)
    parser.add_argument("--names", action="store_true", help="print the contradictions of each document")
    parser.add_argument("--wrong", action="store_true", help="print the pairs that hard statements order otherwise")
    parser.add_argument("--missed", action="store_true", help="print the times without a linked event in their clause")
    asked = parser.parse_args()
    pairs: dict[str, list[list[str]]] = defaultdict(list)
    for path in asked.matres.glob("*.txt") if asked.matres else ():
        for line in path.read_text().splitlines():
            row = line.split("\t")
            pairs[row[0]].append(row)
    for folder in asked.folders:
        tally, lengths, size, seconds, holding = Counter[str](), list[int](), 0, 0.0, list[str]()
        for path in sorted(folder.glob("*.tml")):
            document = Document(path)
            measure(document, tally, lengths, missed=asked.missed)
            begun = time.perf_counter()
            story = Timeline.read(Article(document.text, published=document.created, id=document.name))
            found = story.contradictions
            story.events  # noqa: B018
            seconds += time.perf_counter() - begun
            size += len(document.text)
            tally["documents"] += 1
            if found:
                holding.append(document.name)
                for one in found if asked.names else ():
                    print(f"  {document.name}: {one.message}")
                    for piece in one.evidence:
                        print(f"      {piece.sentence!r}: {piece.says}")
            order(document, story, pairs.get(document.name, []), tally, wrong=asked.wrong)
        print(f"{folder.name}: {tally['documents']} documents, {size / 1000 / seconds:.0f} KB/s")
        print(f"  phrases found of same-sentence links: {share(tally['links found'], tally['links'])}")
        print(f"  links in the clause: {share(tally['links right'], tally['links found'])}")
        print(f"  times with a linked event in the clause: {share(tally['times right'], tally['times'])}")
        print(f"  words of the median clause: {statistics.median(lengths) if lengths else 0}")
        print(f"  past tense, not after creation: {share(tally['past not after'], tally['past'])}")
        print(f"  gold past verbs read as past: {share(tally['past events read as past'], tally['past events'])}")
        print(f"  negation: P {share(tally['negated both'], tally['negated read'])}", end="")
        print(f", R {share(tally['negated both'], tally['negated gold'])}")
        print(f"  MATRES pairs with both verbs read: {share(tally['pairs read'], tally['pairs'])}")
        for name in ("soft", "hard"):
            print(f"    {name}: coverage {share(tally[f'{name} said'], tally['pairs'])}", end="")
            sure = tally[f"{name} said"] - tally[f"{name} vague"]
            right = tally[f"{name} right"]
            print(f", right {share(right, tally[f'{name} said'])}, without VAGUE {share(right, sure)}")
        print(f"  documents with contradictions: {len(holding)}: {' '.join(holding)}")


if __name__ == "__main__":
    main()
