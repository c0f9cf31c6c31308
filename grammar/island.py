"""Islands: time phrases in running text, with exact offsets, resolved.

The maximal phrases of a text (``maximal``) are resolved in its order, so that each knows the time last mentioned.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday, weekday_of
from grammar.calendar import DAY, weekday
from grammar.clauses.beside import word_after
from grammar.context import AHEAD, UNTOLD, Direction
from grammar.directions.leaning import looking
from grammar.directions.plans.headed import in_its_list
from grammar.directions.plans.put_off import is_sooner
from grammar.directions.small_words.agents import without_agent
from grammar.directions.small_words.conjunctions import without_that
from grammar.directions.small_words.phrasal import without_particle
from grammar.discourse.days.adjacent import not_adjacent
from grammar.discourse.days.any_season import each_season
from grammar.discourse.days.before_date import beside_date
from grammar.discourse.days.definite import next_midweek, to_be_soon
from grammar.discourse.days.elsewhere import Elsewhere
from grammar.discourse.days.every_year import each_year
from grammar.discourse.days.hours_then import of_no_day
from grammar.discourse.days.in_order import beside_others
from grammar.discourse.days.nights import night_to
from grammar.discourse.days.told_parts import is_of_told_day
from grammar.discourse.days.weekends import of_then
from grammar.discourse.memory import Memory
from grammar.discourse.plans.agreed import after_deed
from grammar.discourse.plans.ahead import told as told_ahead
from grammar.discourse.plans.given_then import given_then
from grammar.discourse.plans.limits import by_quarter
from grammar.discourse.plans.onward import goes_ahead, is_of_thing, of_week_told, onward
from grammar.discourse.records.editions import of_tomorrow
from grammar.discourse.records.entries import Entries
from grammar.discourse.records.zones import already, behind, of_dateline, same_moment
from grammar.discourse.report import Report
from grammar.discourse.reports.just_begun import before_begun
from grammar.discourse.running import by_clause, goes_on, of_month, over, settled, two_digits
from grammar.discourse.stories.brackets import Brackets
from grammar.discourse.stories.last_of import in_play
from grammar.discourse.story import Story
from grammar.discourse.weighed.doubt import doubted
from grammar.discourse.weighed.told import Told
from grammar.discourse.weighed.told import told as time_told
from grammar.discourse.weighed.years import other_years
from grammar.discourse.years.end import to_its_end
from grammar.discourse.years.old_stories import of_story
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.maximal import readings
from grammar.neighbours.beginning import onset
from grammar.neighbours.days.each_month import of_each_month
from grammar.neighbours.hours.asked import of_request
from grammar.neighbours.hours.dayless import is_of_untold
from grammar.neighbours.hours.going_on import goes_from_hour
from grammar.neighbours.hours.halves import by_day, by_daylight, of_the_night, of_week_before, to_come
from grammar.neighbours.listing import after_today
from grammar.neighbours.sharing import before_listed, from_today, in_order, looks_with, past_today
from grammar.parsing.driver import Reading
from grammar.phrase import Phrase, marked
from grammar.plausibility.edges import edged
from grammar.plausibility.numbers.numeric import number_order
from grammar.plausibility.shorthand import day_words
from grammar.plausibility.years.early import is_old
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import Context, Resolution, resolve
from grammar.sureness.measured import measured
from grammar.vocabulary import Vocabulary, followed, order_everywhere, region_order, speaking

_BESIDE: Final = 5
"""So many characters at most part a phrase from one whose words are none, either."""
_SPOKEN: Final = 8
"""So many words for days and months before a phrase are no verbs of its clause."""


def find(
    text: str,
    *,
    published: str | date | Publication,
    policy: Policy | None = None,
    language: str = "en",
    timezone: str | None = None,
    latent: bool = False,
    confidence: float = 0.0,
    context: Context | None = None,
    vocabulary: Vocabulary | None = None,
) -> list[Phrase]:
    """All time phrases of a text, in order, resolved against its publication.

    Offsets are code points of *text* as it is. *latent* adds phrases that are more often
    no times ("a second"); *confidence* drops those below it, which is the share
    of such phrases that were right on labelled texts. Phrases that no calendar holds ("30 February") are there too,
    without a value and with a reason.

    Raises ``BadReference`` where *published* is no date, ``UnknownLanguage``.

    >>> [(p.text, p.resolution.value.edtf) for p in find("He left on Monday.", published="2024-11-11")]
    [('Monday', '2024-11-11')]
    """
    policy = followed(policy, vocabulary)
    known = speaking(language, vocabulary)
    every = list(readings(text, known))
    publication = Publication.of(published, timezone)
    about = text, known, language, publication, policy, context, every
    finding = _Finding(*about)
    told = finding.all(latent=latent)
    if years := other_years(finding.times, publication.year):
        told = list(doubted(_Finding(*about, years=years).all(latent=latent), told))
    sure = measured(text, told, policy, known)
    return [one for one in sure if one.resolution.confidence >= confidence or one.resolution.value is None]


def first_read(text: str, *, published: str, policy: Policy, language: str = "en") -> tuple[list[Told], int]:
    """What the first reading of a story tells of its times before it is weighed, and the year of its publication."""
    known, publication = speaking(language, None), Publication.of(published)
    finding = _Finding(text, known, language, publication, policy, None, list(readings(text, known)))
    finding.all(latent=False)
    return finding.times, publication.year


class _Finding:
    """The phrases of a text, resolved one after the other, each by what was told before it."""

    def __init__(
        self,
        text: str,
        language: Language,
        code: str,
        publication: Publication,
        policy: Policy,
        context: Context | None,
        every: Sequence[tuple[Reading, bool]],
        years: Mapping[int, int] | None = None,
    ) -> None:
        """Begin with nothing told but what the caller knows; *code* names the language, and its region if any.

        *every* are all phrases of the text; *years* those of the bare dates of a story, by where they begin, from what
        a reading before has found.
        """
        self.text, self.language, self.code, self.publication, self.policy = text, language, code, publication, policy
        self.alone, self.every = context is None, every
        kept: type[Memory] = Story if policy.anchor == "previous" else Report
        self.memory = kept(text, language, policy, publication, context, every)
        self.entries = Entries(text, publication, language) if policy.cues and context is None else None
        self.brackets = Brackets(text, language) if isinstance(self.memory, Story) and policy.cues else None
        self.elsewhere = Elsewhere(text, publication, language, every)
        self.latest: Reading | None = None
        """The phrase last told, or the list that it goes on with."""
        self.beside: Reading | None = None
        self.looked: Direction | None = None
        """The phrase last told, as it was resolved, and where it looked."""
        self.spoken: list[tuple[int, int]] = []
        self.times: list[Told] = []
        """The times of a story, as far as the course of its years hangs on them, in a first reading."""
        story = isinstance(self.memory, Story) and policy.cues and self.alone and policy.years == "weighed"
        self.weighs = story and years is None
        if isinstance(self.memory, Story):
            self.memory.known_years = years or {}

    def all(self, *, latent: bool) -> list[Phrase]:
        """The phrases of the text; those that are more often no times only if they are asked for."""
        found: list[Phrase] = []
        for place, (reading, hidden) in enumerate(self.every):
            following = self.every[place + 1][0] if place + 1 < len(self.every) else None
            hidden = self.is_of_untold(reading) or (hidden and not self.is_meant(reading, following))
            if not hidden or latent or self.refers(reading):
                found += self.told(reading, following, hidden=hidden)
        return found

    def is_meant(self, reading: Reading, following: Reading | None) -> bool:
        """Whether what is more often no time is one: a number as a year of a story, a part of the day just told."""
        if is_old(reading) and self.policy.anchor == "previous" and self.policy.cues:
            return of_story(self.text, reading, self.memory.around.previous, self.language)
        return self.alone and self.policy.cues and is_of_told_day(self.memory, reading, following)

    def is_of_untold(self, reading: Reading) -> bool:
        """Whether a time of day is of a day that nothing told tells."""
        here = self.memory.around.previous
        told = here is not None and here.granularity <= Granularity.DAY
        return self.alone and not told and is_of_untold(self.text, reading, self.language)

    def refers(self, reading: Reading) -> bool:
        """Whether a phrase that is more often no time only refers to one, and the policy asks for such."""
        return self.policy.referring and _refers(self.text, reading, self.language)

    def told(self, reading: Reading, following: Reading | None, *, hidden: bool) -> list[Phrase]:
        """A phrase with its value; two for a range of two times. What it tells is kept for those behind it, of which
        *following* is the next one.
        """
        if self.brackets is not None:
            self.memory = self.brackets.around(self.memory, reading)
        self.spoken = [*self.spoken[-_SPOKEN:], *day_words(reading)]
        self.memory.spoken = self.spoken
        if following is not None and following.first - reading.last <= _BESIDE:
            self.spoken = [*self.spoken, *day_words(following)]  # "open fri/sat"
        if following is not None and self.policy.cues:
            reading = night_to(self.text, reading, following, self.language)
        begun, raw = reading.meaning, reading
        here, since = self.memory.around.previous, self.memory.mentioned
        reading = self._settled(reading)
        self._put_in_order(reading)
        if self.entries is not None:
            self.memory.published = self.publication = self.entries.counted_from(reading)
        reading, given = self.memory.given(reading)
        listed = self._is_listed(reading)
        reading, given = self._pointed(reading, given, listed=listed)
        if self.entries is not None:
            given = self.entries.looking(reading, given)
        if given.direction is not None and not self.memory.full:
            reading = of_week_told(self.text, reading, given.direction, self.publication, self.language)
        if given.direction in UNTOLD and self._goes_ahead(reading):
            given = given.pointing("future")
        if self.looked in AHEAD and given.direction in AHEAD:
            here = self.memory.around.previous
            reading = onward(self.text, reading, self.beside, here, self.publication, self.language)
        if self.alone and self.policy.cues and self.policy.anchor != "previous":
            here = self.memory.around.previous
            beside, way, last = self.beside, given.direction, self.memory.last
            reading = after_deed(self.text, reading, beside, here, given, self.publication, self.language)
            reading = of_then(self.text, reading, beside, here, self.publication, self.language)
            reading = beside_date(self.text, reading, beside, here, way, self.publication, self.language)
            reading = beside_others(self.text, reading, (beside, following), last, self.publication, self.language)
        reading = self._turned(self._told_elsewhere(reading, given.direction), given)
        if not is_of_thing(self.text, reading):
            self.beside, self.looked = reading, given.direction
        self.latest = evolve(self.latest, last=reading.last) if listed and self.latest is not None else reading
        resolution = self._resolved(reading, given, hidden=hidden)
        if (later := onset(begun, reading, resolution.value, self.publication)) is not reading:
            reading = later
            resolution = self._resolved(reading, given, hidden=hidden)
        if self.entries is not None:
            resolution = self.entries.told(resolution, self.publication)
        heads = self.entries is not None and self.entries.keep(reading, resolution.value)
        self.memory.keep(reading, resolution.value)
        whole = edged(self.text, reading, self.language)
        told = marked(self.text, whole, resolution, self.publication, given, self.policy)
        if self.weighs and isinstance(self.memory, Story) and not self.memory.as_written:
            ends = told[0].resolution.value, told[-1].resolution.value
            time = time_told(self.text, raw, ends, here, since, self.language, moved=self.memory.moved)
            if time is not None:
                self.times.append(time)
        told = [evolve(one, said=meaning) for one, meaning in zip(told, _said(raw.meaning, len(told)), strict=True)]
        return [evolve(told[0], stamp=True), *told[1:]] if heads else told

    def _settled(self, reading: Reading) -> Reading:
        """A phrase as its clause and what goes on there make it."""
        reading = without_agent(self.text, without_that(self.text, reading, self.language), self.language)
        reading = without_particle(self.text, reading, self.language)
        reading = of_each_month(self.text, settled(self.text, reading, self.language), self.language)
        reading = each_year(self.text, each_season(self.text, reading, self.language), self.language)
        if self.alone and self.memory.around.previous is not None:
            reading = goes_on(self.text, reading, self.language)
            if self.policy.cues and self.policy.anchor != "previous":
                memory = self.memory
                told = memory.begun, memory.mentioned
                here = memory.around.previous
                reading = of_no_day(self.text, reading, told, here, self.publication, self.language)
        return reading

    def _put_in_order(self, reading: Reading) -> None:
        """Before the first date whose numbers may stand in two orders, the order of all such dates of the text."""
        memory = self.memory
        if memory.around.order or self.policy.order != "auto" or not _numeric(reading):
            return
        order, mixed = order_everywhere(self.code), False
        if not order:
            every = [one for one, latent in self.every if not latent or "SLASH" in one.names]  # not of a score, "14-10"
            stamped = self.entries.order(every) if self.entries is not None else ""
            order, mixed = number_order((one.meaning for one in every), stamped or region_order(self.code))
        memory.around = evolve(memory.around, order=order, mixed=mixed)

    def _is_listed(self, reading: Reading) -> bool:
        """Whether a weekday goes on from today: "today, Thursday and Saturday"."""
        if weekday_of(reading.meaning) is None:
            return False
        here = 0 if self.looked == "past" else weekday((self.publication.day.start or 0) // DAY)
        return after_today(self.text, reading.first, self.latest, self.language, here)

    def _pointed(self, reading: Reading, given: Context, *, listed: bool) -> tuple[Reading, Context]:
        """Where a phrase looks: with the day that it goes on from, or as its clause tells."""
        text, known, around, meaning = self.text, self.language, self.memory.around, reading.meaning
        if around.direction is not None:
            reading, given = told_ahead(text, reading, given, known)
        elif self.policy.cues and (m.turns(meaning) or by_clause(reading) or two_digits(meaning)):
            if (end := to_its_end(text, reading, known)) is not None:
                given = given.pointing(end)
            elif over(text, reading, known):
                given = given.pointing(of_month(text, reading, self.publication, known))
            elif listed:
                given = given.pointing("future")
            elif self.looked is not None and looks_with(text, self.beside, self.looked, reading, known):
                given = given.pointing(self.looked)  # "planned for 28 May and 3 June"
                reading = in_order(reading, self.looked)
            else:
                way = looking(text, reading, known, self.spoken)
                if way == "listed" and around.previous is not None:
                    way = in_its_list(way, around.previous, self.publication)
                given = given.pointing(self.elsewhere.agreeing(reading, way))
                reading = self.elsewhere.dated(reading, way)
                reading, given = told_ahead(text, reading, given, known)
                reading = by_quarter(reading, given.direction, self.publication)
        return reading, given

    def _told_elsewhere(self, reading: Reading, way: Direction | None) -> Reading:
        """A weekday that is told by the clock of another zone, or for the paper of tomorrow."""
        if not self.policy.cues or not any(map(is_weekday, reading.nodes)):
            return reading
        text, published, language = self.text, self.publication, self.language
        if isinstance(self.memory, Report):
            reading = of_dateline(text, reading, way, self.memory.written, published, language)
        reading = of_tomorrow(text, reading, way, published, language)
        reading = same_moment(text, reading, self.beside, self.memory.last)
        return already(text, reading, lambda: behind(reading, self.every), way, published, language)

    def _goes_ahead(self, reading: Reading) -> bool:
        memory = self.memory
        return goes_ahead(self.text, reading, memory.around.previous, memory.mentioned, self.publication, self.language)

    def _turned(self, reading: Reading, given: Context) -> Reading:
        """A phrase by where it looks: nights, halves of a day, weekdays of this week, lists that have gone on."""
        memory, policy, publication = self.memory, self.policy, self.publication
        reading = memory.at_night(reading)
        if policy.cues and policy.direction != "future" and not memory.full:
            reading = by_day(from_today(reading, publication), given.direction, publication)
            reading = of_week_before(reading, given.direction, publication)
            reading = to_come(self.text, reading, publication, self.language)
        if policy.direction == "future" and not memory.full:
            reading = of_request(self.text, reading, publication, self.language)
        if policy.cues:
            reading = not_adjacent(self.text, reading, publication, self.language)
            reading = to_be_soon(self.text, reading, given.direction, publication, self.language)
            reading = next_midweek(self.text, reading, publication, self.language)
            reading = before_begun(self.text, reading, publication, self.language)
        reading = before_listed(self.text, reading, given, publication, self.language)
        past = past_today(self.text, reading, memory.mentioned, given, publication, self.language)
        if past is not reading and not is_sooner(self.text, reading.start, self.language):
            reading = past
        gone_on = memory.gone_on(reading, given)
        if gone_on is reading and policy.cues:
            here = given.previous
            gone_on = given_then(self.text, reading, memory.mentioned, here, publication, self.language)
        told = goes_from_hour(reading, memory.mentioned, given.previous)
        if gone_on is reading and policy.cues and policy.direction != "future" and not (memory.full or told):
            gone_on = by_daylight(self.text, reading, self.language, dots=policy.anchor == "publication")
        reading = in_play(self.text, gone_on, publication, self.language) if policy.cues else gone_on
        return reading if given.previous is not None else of_the_night(self.text, reading, self.language)

    def _resolved(self, reading: Reading, given: Context, *, hidden: bool) -> Resolution:
        return resolve(reading.meaning, published=self.publication, context=given, policy=self.policy, latent=hidden)


def _said(meaning: m.Meaning, pieces: int) -> tuple[m.Meaning | None, ...]:
    """What the words of a phrase mean by themselves; of a range that is marked as two phrases, those of each end."""
    if pieces == 1:
        return (meaning,)
    return (meaning.start, meaning.end) if isinstance(meaning, m.Range) else (None,) * pieces


def _numeric(reading: Reading) -> bool:
    """Whether a phrase has a date whose numbers may stand in two orders."""
    return isinstance(reading.meaning, m.NumericDate) or "SLASH" in reading.names


def _refers(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase is one of the adjectives that only refer: "former", "recent"."""
    island, after = language.words["island"], word_after(text, reading.last)
    if text[reading.start : reading.end].lower() not in island["referring"]:
        return False
    return reading.tokens[0].kinds[0][0] != "VAGUE" or (bool(after) and after.lower() not in island["small"])
