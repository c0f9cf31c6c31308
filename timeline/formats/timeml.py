"""TimeML 1.2.1 in: a document's events, times and links as a timeline; and, in ``timeml_write``, out.

MAKEINSTANCEs become events, TIMEX3s phrases, TLINKs constraints. A TIMEX3 that takes part in a link is an event of
kind ``time`` besides. What can't be used (a link without an end, a relType that TimeML does not have, SLINKs) is listed
under ``unread``, each with its reason; the rest is read all the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

from attrs import define, evolve

from grammar import Granularity, Publication
from grammar.clauses.sentence import sentences
from grammar.errors import GrammarError
from grammar.language import table
from timeline.article import UNKNOWN, Article
from timeline.constraint import Constraint
from timeline.errors import BadTimeline, TimelineError
from timeline.event import Event, Kind, PhraseRef
from timeline.formats.timeml_dates import date_times
from timeline.formats.timeml_links import TLINKS, Tlinks, relation_of
from timeline.formats.timeml_sheet import CREATION, DEICTIC, Sheet, Time
from timeline.formats.timeml_values import interval_of
from timeline.formats.timeml_xml import Mark, scan
from timeline.phrase import TimePhrase, Unread

Made = TypeVar("Made")
_KINDS: Final[dict[str, Kind]] = {"REPORTING": "speech", "STATE": "state", "I_STATE": "state"}
_USED: Final = {
    "EVENT": {"eid", "class", "polarity"},
    "TIMEX3": {"tid", "type", "value", "mod", "functionInDocument", "temporalFunction"},
    "MAKEINSTANCE": {"eventID", "eiid", "polarity"},
    "TLINK": {"lid", "relType", "eventInstanceID", "timeID", "relatedToEventInstance", "relatedToTime"},
    "DCT": set[str](),
}


def load(
    data: str | bytes,
    make: Callable[..., Made],
    *,
    name: str,
    tlinks: Tlinks = "news",
    published: str | None = None,
    language: str = "en",
) -> Made:
    """A timeline, made by *make*, from a TimeML document; *name* becomes the article's id.

    *published* serves where the document has no full creation time. Raises ``BadTimeline`` with the line where it is
    no XML, or where it is no TimeML; ``NoPublication`` where *published* is no date.
    """
    if tlinks not in TLINKS:
        raise BadTimeline(f"reading {tlinks!r} of links is not known: use one of {', '.join(TLINKS)}")
    return _Reader(scan(data), name, tlinks, language).timeline(make, published)


def read(path: Path, make: Callable[..., Made], **options: Any) -> Made:
    """A timeline from a file, named for it; the file stands in the errors of ``load`` and where it can't be read."""
    try:
        return load(path.read_bytes(), make, name=path.name, **options)
    except OSError as error:
        raise BadTimeline(f"{path}: can't be read: {error.strerror or error}") from error
    except TimelineError as error:
        raise type(error)(f"{path}: {error}") from error


@define
class _Reader(Sheet):
    """The steps of reading, in turn."""

    def timeline(self, make: Callable[..., Made], published: str | None) -> Made:
        """Events, phrases and constraints, in the order of the document."""
        document = self.document
        spans = tuple((s.start, s.end) for s in sentences(document.text, table(self.language, "clauses.toml")))
        creation = self._times()
        self._events()
        for number, mark in enumerate(document.marks):
            if mark.tag == "TLINK":
                self._link(mark, number)
        self._linked_times()
        if self.tlinks == "dated":
            date_times(self)
        self._leftovers()
        article = Article(
            document.text,
            published=self._published(creation, published),
            id=self.name,
            title=document.title or document.name or None,
            language=self.language,
        )
        ordered = sorted(self.events.values(), key=lambda event: self.places[event.id])
        ends = [end for _, end in spans]
        placed = tuple(evolve(event, sentence=_sentence(event, ends)) for event in ordered)
        told = {event.sentence for event in placed if event.kind != "time"}
        return make(
            (article,),
            tuple(time.phrase for time in self.times.values()),
            placed,
            tuple(self.constraints.values()),
            tuple(self.unread),
            len(spans) - len(told & set(range(len(spans)))),
            ((self.name, spans),),
        )

    # --- what is marked ---

    def _times(self) -> Time | None:
        """All TIMEX3s; gives the creation time."""
        known: list[tuple[int, Time]] = []
        for place, mark in enumerate(self.document.marks):
            if mark.tag == "TIMEX3" and self._take(mark, "tid", mark.get("tid")):
                self.places[mark.get("tid")] = place
                time = self._time(mark)
                self.times[time.phrase.id] = time
                role = mark.get("functionInDocument")
                if role == "CREATION_TIME" or mark.inside == "DCT" or role == "PUBLICATION_TIME":
                    known.append(((role == "CREATION_TIME") * 2 + (mark.inside == "DCT"), time))
        if not known:
            return None
        best = max(known, key=lambda pair: pair[0])[1]
        best.creation = True
        step = (CREATION, best.phrase.text, best.phrase.value)
        best.phrase = evolve(best.phrase, steps=(*best.phrase.steps, step))
        return best

    def _time(self, mark: Mark) -> Time:
        kind, value, mod = mark.get("type"), mark.get("value"), mark.get("mod")
        kind = kind if kind in ("DATE", "TIME", "DURATION", "SET") else ""
        interval = None
        try:
            interval = interval_of(kind, value)
        except ValueError as error:
            self.tell(mark, f"TIMEX3 {mark.get('tid')}: {error}")
        span = mark.span or (0, 0)
        deictic = mark.get("temporalFunction") == "true"
        steps: tuple[tuple[str, str, str], ...] = (("TIMEX3", mark.words, f"{kind} {value} {mod}".strip()),)
        steps += ((DEICTIC, mark.words, value),) if deictic else ()
        edtf = interval.edtf if interval is not None and not mod else None
        phrase = TimePhrase(
            mark.get("tid"), self.name, span, mark.words, span, None, kind, value, mod, edtf, steps=steps
        )
        if mod not in ("", "START", "MID", "END"):  # "about 1990", "before 1990" delimit nothing that 1990 tells
            interval = None
        weeks = (Granularity.WEEKEND, Granularity.WEEK)  # seldom the very weeks of the calendar, whatever is annotated
        wide = interval is not None and interval.granularity > Granularity.DAY
        exact = not mod and not (deictic and wide) and not (interval is not None and interval.granularity in weeks)
        return Time(mark, phrase, interval, exact, False)

    def _events(self) -> None:
        """An event for each MAKEINSTANCE, and for each EVENT that has none."""
        marks = {}
        for place, mark in enumerate(self.document.marks):
            if mark.tag == "EVENT" and self._take(mark, "eid", mark.get("eid")):
                marks[mark.get("eid")] = (place, mark)
        bare = dict(marks)
        for instance in self.document.marks:
            if instance.tag != "MAKEINSTANCE":
                continue
            known = marks.get(instance.get("eventID"))
            if known is None:
                named = instance.get("eventID")
                why = f"names no EVENT that is there: {named!r}" if named else "has no eventID"
                self.tell(instance, f"MAKEINSTANCE {instance.get('eiid')} {why}")
                continue
            if self._take(instance, "eiid", instance.get("eiid")):
                bare.pop(instance.get("eventID"), None)
                self._event(instance.get("eiid"), *known, instance.get("polarity"))
        for identity, (place, mark) in bare.items():
            self._event(identity, place, mark, mark.get("polarity"))

    def _event(self, identity: str, place: int, mark: Mark, polarity: str) -> None:
        self.places[identity] = place
        self.events[identity] = Event(
            identity,
            self.name,
            mark.words,
            mark.span or (0, 0),
            headline=" ".join(mark.words.split()),
            head=mark.words,
            kind=_KINDS.get(mark.get("class"), "event"),
            polarity="-" if polarity == "NEG" else "+",
        )

    def _take(self, mark: Mark, attribute: str, identity: str) -> bool:
        """Whether an id is given and new; tells if not."""
        if identity and identity not in self.taken:
            self.taken.add(identity)
            return True
        why = f"its {attribute} {identity!r} is there already" if identity else f"it has no {attribute}"
        self.tell(mark, f"{mark.tag} left out: {why}")
        return False

    # --- links ---

    def _link(self, mark: Mark, number: int) -> None:
        """A constraint for a TLINK, or the reason why there is none."""
        lid, link = mark.get("lid"), mark.get("relType")
        label = f"TLINK {lid}".strip()
        source, fault = self._side(mark, "eventInstanceID", "timeID")
        target, other = self._side(mark, "relatedToEventInstance", "relatedToTime")
        with_time = source in self.times or target in self.times
        relation = relation_of(link, self.tlinks, with_time)
        if relation is None:
            fault = f"relType {link!r} is none of TimeML" if link else "it has no relType"
        fault = fault or other
        if fault or relation is None:
            self.tell(mark, f"{label} left out: {fault}", source or target)
            return
        identity = self.free(lid or f"tlink-{number}")
        if identity != lid:
            why = f"its lid {lid!r} is there already" if lid else "it has no lid"
            self.tell(mark, f"{label} is kept as {identity!r}: {why}", source)
        self.linked.update(dict.fromkeys(side for side in (source, target) if side in self.times))
        self.constraints[identity] = Constraint(
            identity,
            "relation",
            source,
            target,
            relation,
            evidence=self.evidence(source) or self.evidence(target),
            rule=f"TLINK {link}",
            strict=self.tlinks == "strict",
        )

    def _side(self, mark: Mark, *names: str) -> tuple[str, str]:
        """The event or time that a link names on one side, or what is wrong with it."""
        given = [(name, mark.get(name)) for name in names if mark.get(name)]
        if len(given) != 1:
            return "", f"it names {'both' if given else 'none'} of {' and '.join(names)}"
        name, identity = given[0]
        if identity not in (self.times if name.lower().endswith(("timeid", "time")) else self.events):
            return "", f"{name} {identity!r} is not there"
        return identity, ""

    def _linked_times(self) -> None:
        """The times that take part in links, as events of kind time."""
        for identity in self.linked:
            phrase = self.times[identity].phrase
            words = " ".join(phrase.text.split())
            reference = PhraseRef(identity, phrase.text, phrase.span)
            self.events[identity] = Event(
                identity, self.name, phrase.text, phrase.span, headline=words, head=words, kind="time", phrase=reference
            )

    # --- the rest ---

    def _published(self, creation: Time | None, published: str | None) -> str:
        """The creation time where it is a full date; else what the caller gives; else unknown, and told."""
        value = creation.phrase.value if creation is not None else ""
        for text in (value, value.partition("T")[0]):
            try:
                Publication.of(text)
            except GrammarError:
                continue
            return text
        if published is not None:
            return published
        said = f"the creation time {value!r} is no full date" if value else "the document has no creation time"
        words = creation.phrase.text if creation is not None else ""
        self.unread.append(
            Unread(self.name, (0, 0), words, f"{said}: the publication date is unknown; published= can give it")
        )
        return UNKNOWN

    def _leftovers(self) -> None:
        """Elements and attributes that are not used, counted."""
        for tag, number in sorted(self.document.others.items()):
            reason = f"{number} such element{'' if number == 1 else 's'} not used"
            self.unread.append(Unread(self.name, (0, 0), tag, reason))
        counts: dict[tuple[str, str], int] = {}
        for mark in self.document.marks:
            for name, value in mark.attributes.items():
                if name not in _USED[mark.tag] and value.strip() not in ("", "NONE", "OTHER"):
                    counts[mark.tag, name] = counts.get((mark.tag, name), 0) + 1
        for tag in sorted({tag for tag, _ in counts}):
            named = ", ".join(f"{name} ({counts[key]})" for key in sorted(counts) for name in key[1:] if key[0] == tag)
            self.unread.append(Unread(self.name, (0, 0), tag, f"attributes not used: {named}"))


def _sentence(event: Event, ends: Sequence[int]) -> int:
    """Index of the sentence of an event, from the ends of all; one past the last for words outside the text."""
    outside = event.span == (0, 0) and event.text != ""
    return len(ends) if outside else bisect_right(ends, event.span[0])
