"""The closed classes and verb forms of a language, from its ``clauses.toml``.

Verbs have their forms from ``inflection`` or ``conjugation``; a word that the tables lack may
still be a verb by its ending.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from typing import Any, Final

from grammar.clauses.beside import OWNER
from grammar.clauses.conjugation import Conjugation
from grammar.clauses.frame import Frame
from grammar.clauses.inflection import Inflection
from grammar.clauses.sentence import Splitter, Token
from grammar.lexing.memo import Memo

_FORMS: Final = frozenset(("VB", "VBP", "VBZ", "VBD", "VBN", "VBG"))
"""The tags of a verb's forms."""


class Lexicon:
    """The closed classes and verb forms of one language."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        """Make the tables of ``clauses.toml`` into sets and forms."""
        self.data = data
        self.closed = {name: frozenset(words) for name, words in data["closed"].items()}
        self.be, self.have, self.do = (self._paradigm(data[name]) for name in ("be", "have", "do"))
        self.helping: dict[str, str] = data.get("helping", {})
        """Bare forms of auxiliaries, each with its kind."""
        self.modal = {word: name for name, words in data["modal"].items() for word in words}
        self.conjugation = Conjugation(data) if "conjugation" in data else None
        self._verbs = self.conjugation or Inflection(data)
        self.forms = self._verbs.forms
        self.frame = Frame(data, self.closed, self.conjugation) if self.conjugation else None
        """How verbs stand where they don't stand together: second or last, their parts at the end; else ``None``."""
        self.plural, self._adverbial = data["suffixes"]["plural"], data["suffixes"]["adverb"]
        self.planned = frozenset(data["planned"]["adjectives"])
        self.timetabled = frozenset(data["planned"]["timetabled"])
        self.dropping, self.released = (frozenset(data["planned"][name]) for name in ("dropping", "released"))
        self.narrating = frozenset(data["planned"]["narrating"])
        self.making = frozenset(data["planned"]["making"])
        self.outlooks, self.advance = (frozenset(data["planned"][name]) for name in ("outlooks", "advance"))
        self.falling = frozenset(data["planned"]["falling"])
        self.goods = frozenset((*data["planned"]["deliveries"], *data["planned"]["goods"]))
        self.fixtures, self.calling_off = (frozenset(data["planned"][name]) for name in ("fixtures", "calling_off"))
        self.coming, self.gatherings = (frozenset(data["planned"][name]) for name in ("coming", "gatherings"))
        self.outcomes, self.foreseeing = (frozenset(data["planned"][name]) for name in ("outcomes", "foreseeing"))
        self.foreseen, self.mishaps = (frozenset(data["planned"][name]) for name in ("foreseen", "mishaps"))
        self.adjacent, self.bygone = frozenset(data["planned"]["adjacent"]), frozenset(data["planned"]["bygone"])
        self.ending, self.dating = frozenset(data["planned"]["ending"]), frozenset(data["planned"]["dating"])
        self.evidence, self.put, self.stamped = (
            frozenset(data["planned"][name]) for name in ("evidence", "put", "stamped")
        )
        self.against = frozenset(data["planned"]["against"])
        self.stays, self.reports = frozenset(data["planned"]["stays"]), frozenset(data["planned"]["reports"])
        self.fixing, self.fixed = frozenset(data["planned"]["fixing"]), frozenset(data["planned"]["fixed"])
        self.notices = frozenset(data["planned"]["notices"])
        self.labels, self.reached = frozenset(data["planned"]["labels"]), frozenset(data["planned"]["reached"])
        self.lasting = frozenset(data["planned"]["lasting"])
        self.done_often = frozenset(data["planned"]["done_often"])
        self.declaring, self.holidays = frozenset(data["planned"]["declaring"]), frozenset(data["planned"]["holidays"])
        self.fixing_for = frozenset(data["planned"]["fixing_for"])
        self.directing = frozenset(data["planned"]["directing"])
        self.plans = frozenset(data["planned"]["plans"])
        self.granting, self.falling_due = (frozenset(data["planned"][name]) for name in ("granting", "falling_due"))
        self.staging = frozenset(data["planned"]["staging"])
        self.resolving, self.convening = (frozenset(data["planned"][name]) for name in ("resolving", "convening"))
        self.starting, self.engaging = (frozenset(data["planned"][name]) for name in ("starting", "engaging"))
        self.staged, self.inquiries = (frozenset(data["planned"][name]) for name in ("staged", "inquiries"))
        self.mandating, self.mandates = (frozenset(data["planned"][name]) for name in ("mandating", "mandates"))
        self.occasions, self.causing = (frozenset(data["planned"][name]) for name in ("occasions", "causing"))
        self.keeping = frozenset(data["planned"]["keeping"])
        self.about, self.passing_by = (frozenset(data["planned"][name]) for name in ("about", "passing_by"))
        self.culprits, self.harming = (frozenset(data["planned"][name]) for name in ("culprits", "harming"))
        self.warning, self.departing = (frozenset(data["planned"][name]) for name in ("warning", "departing"))
        self.travelling = self.departing | frozenset(data["planned"]["travelling"])
        self.urging, self.dialogue = (frozenset(data["planned"][name]) for name in ("urging", "dialogue"))
        self.annulling = frozenset(data["planned"]["annulling"])
        self.called_off = self.fixtures | self.gatherings | self.occasions | frozenset(data["planned"]["called_off"])
        self.failing, self.hinging = (frozenset(data["planned"][name]) for name in ("failing", "hinging"))
        self.thwarted, self.thwarting = (frozenset(data["planned"][name]) for name in ("thwarted", "thwarting"))
        self.advancing, self.selecting = (frozenset(data["planned"][name]) for name in ("advancing", "selecting"))
        self.awaiting, self.imposing = (frozenset(data["planned"][name]) for name in ("awaiting", "imposing"))
        self.onward, self.passing = (frozenset(data["planned"][name]) for name in ("onward", "passing"))
        self.pending, self.inviting = (frozenset(data["planned"][name]) for name in ("pending", "inviting"))
        self.committing, self.yielding = (frozenset(data["planned"][name]) for name in ("committing", "yielding"))
        self.moving, self.homeward = (frozenset(data["planned"][name]) for name in ("moving", "homeward"))
        self.aims = frozenset(data["planned"]["aims"])
        self.taking, self.taken = (frozenset(data["planned"][name]) for name in ("taking", "taken"))
        self.measures, self.needing = (frozenset(data["planned"][name]) for name in ("measures", "needing"))
        self.leaves = frozenset(data["planned"]["leaves"])
        self.minded, self.voting = frozenset(data["planned"]["minded"]), frozenset(data["planned"]["voting"])
        self.hours = frozenset(data["hours"]["words"])
        self.due, self.to_come = frozenset(data["planned"]["alone"]), frozenset(data["planned"]["to_come"])
        self.adjoined, self.setting = (frozenset(data["planned"][name]) for name in ("adjoined", "setting"))
        self.come, self.continuing = (frozenset(data["planned"][name]) for name in ("come", "continuing"))
        self.putting_off, self.sooner = (frozenset(data["planned"][name]) for name in ("putting_off", "sooner"))
        self.undoing = self.calling_off | self.putting_off | self.annulling
        self.appointed = frozenset(data["planned"]["appointed"])
        self.appointing, self.appointing_in = (
            frozenset(data["planned"][name]) for name in ("appointing", "appointing_in")
        )
        self.notes = {name: frozenset(listed) for name, listed in data.get("notes", {}).items()}
        """What people note without a verb, by list; empty in a language that has no such lists."""
        self.forecasting = frozenset(data["planned"]["forecasting"])
        self.envisaging, self.calling = (frozenset(data["planned"][name]) for name in ("envisaging", "calling"))
        self.naming = frozenset(data["planned"]["naming"])
        self.planning = frozenset(data["planned"]["verbs"])
        self.open = frozenset(data["planned"]["possible"])
        self.weighing = frozenset(data["planned"]["weighing"])
        self.weighing_of = frozenset(data["planned"]["weighing_of"])
        self.speech: dict[str, str] = dict(data["speech"])
        self.saying = frozenset(data["speech_verbs"]["lemmas"])
        self.bare = frozenset(data["speech_verbs"]["bare_content"])
        self.starters = frozenset(data["starters"]["words"])
        self.states, self.processes = frozenset(data["kinds"]["state"]), frozenset(data["kinds"]["process"])
        self.showing = frozenset(data["speech_verbs"]["showing"])
        self.bounds, self.happening = (frozenset(data["kinds"][name]) for name in ("bounds", "happening"))
        self.habitual = frozenset(data["habitual"]["words"])
        self.sources = tuple(tuple(phrase.split(" ")) for phrase in data["speech_verbs"]["sources"])
        self.taking_place = frozenset(data["speech_verbs"]["taking_place"])
        self.speech_nouns = frozenset(data["speech_verbs"]["nouns"])
        self.links: dict[str, str] = dict(data["links"])
        self.since = frozenset(word for word, kind in self.links.items() if kind == "since")
        self.clitics = re.compile(data["sentence"]["clitics"], re.IGNORECASE)
        self.splitter = Splitter(data)
        self.halves = frozenset(word.replace(".", "") for word in self.splitter.hours)
        self.adverbials: dict[str, list[tuple[str, ...]]] = {}
        for phrase in data["closed"]["adverbials"]:
            words = tuple(phrase.split(" "))
            self.adverbials.setdefault(words[0], []).append(words)
        self.denying = frozenset(tuple(phrase.split(" ")) for phrase in data["closed"]["denying"])
        self._unite()
        self._tags = Memo(self._tagged)
        self.by_tag = Memo(lambda word: {tag: lemma for lemma, tag in self._tags[word]})
        """Word in lower case -> tag -> its lemma, of the last one where several have that tag."""
        self._adverbs = Memo(self._adverb)
        self.verbal = Memo(self._verbal)
        """Word in lower case -> whether a verb group may begin with it."""

    def _unite(self) -> None:
        """Classes that are asked for together."""
        closed, planned = self.closed, self.data["planned"]
        self.held = self.gatherings | self.occasions
        self.events = self.fixtures | self.held
        self.dated = self.events | self.fixed
        self.apart = closed["preposition"] | closed["particle"]
        self.over = self.mishaps | (self.outcomes - self.passing_by)
        """What is over where it is told of: arrests, an attack, a defeat."""
        self.telling_of = frozenset(planned["telling_of"])
        self.lasting_on = self.timetabled | self.undoing | self.imposing | frozenset(planned["giving"])
        self.aiming = self.directing | self.fixing | self.forecasting
        self.foretelling = self.outlooks - self.notes.get("kept", frozenset())
        self.redoing = frozenset(planned["redoing"])
        self.barring = frozenset(planned["barring"])
        self.concluding = frozenset(planned["concluding"])
        self.prolonging, self.beginning = frozenset(planned["prolonging"]), frozenset(planned["beginning"])
        self.lists = {name: frozenset(listed) for name, listed in planned.items()}
        self.leanings, self.looking = frozenset(planned["leanings"]), frozenset(planned["looking"])
        self.thinking = frozenset(planned["thinking"])
        self.opening = frozenset(planned["opening"])
        self.retiring = frozenset(planned["retiring"])
        self.lone = closed["lone"] | closed["complementizer"] | (closed["relative"] - closed["possessive"])
        self.leading = self.directing | self.plans
        self.intending = self.directing | self.planning
        self.telling = self.saying | self.showing
        self.blockers = closed["determiner"] | closed["preposition"] | closed["pronoun"] | closed["coordinator"]
        self.opening_part = closed["subordinator"] - closed["preposition"]  # "votes in May because one died"
        self.parting = (
            closed["coordinator"] | closed["subordinator"] | closed["relative"] | closed["subject_pronoun"]
        ) - closed["comparative"]
        self.articles = closed["determiner"] - closed["pronoun"] - closed["relative"] - closed["content"]
        self.owning = self.articles | closed["possessive"]
        self.noun_before = self.articles | closed["preposition"] | (closed["relative"] & closed["possessive"])
        self.past_noun_before = (closed["determiner"] - closed["relative"]) | closed["preposition"]
        self.subjects = closed["pronoun"] | (closed["relative"] - closed["possessive"]) | closed["content"]
        self.linking = closed["relative"] | closed["complementizer"] | closed["subordinator"]
        self.clitic_hosts = closed["pronoun"] | closed["clitic_hosts"]
        self.to = closed["infinitive"]
        self._opening_chat = closed["coordinator"] | closed["assent"]

    @staticmethod
    def _paradigm(table: Mapping[str, list[str]]) -> dict[str, str]:
        return {word: tag for tag, words in table.items() for word in words}

    def tags(self, word: str) -> list[tuple[str, str]]:
        """(lemma, tag) of a word that may be a verb, by the tables, else by its suffix."""
        return self._tags[word]

    def _tagged(self, word: str) -> list[tuple[str, str]]:
        found = self.forms.get(word)
        if found is not None:
            return found
        return [] if word in self.closed["no_verb"] else self._verbs.guessed(word)

    def link_at(self, tokens: Sequence[Token], place: int) -> tuple[str, int]:
        """The kind of the link that begins at a word, and of how many words it is: "before", "ahead of"."""
        word = tokens[place].lower
        if word in self.links:
            return self.links[word], 1
        both = f"{word} {tokens[place + 1].lower}" if place + 1 < len(tokens) else ""
        return self.links.get(both, ""), 2

    def lemma_as(self, word: str, *tags: str) -> str | None:
        """The lemma of a word read as one of the tags."""
        for lemma, tag in self._tags[word]:
            if tag in tags:
                return lemma
        return None

    def is_of(self, word: str, verbs: Container[str]) -> bool:
        """Whether a word is a form of one of some verbs: "fell", "falling" of "fall"."""
        return any(lemma in verbs for lemma, tag in self._tags[word] if tag in _FORMS)

    def tells(self, word: str) -> bool:
        """Whether a word may be the verb of a clause by itself: a past form, or one of "be"."""
        return word in self.be or self.lemma_as(word, "VBD") is not None

    def is_past(self, word: str) -> bool:
        """Whether a word may be a verb of the past by itself, one of "be" included."""
        return self.be.get(word) == "past" or self.lemma_as(word, "VBD") is not None

    def says_weekday(self, word: str) -> str | None:
        """The tense of a word that may say on which weekday a date is: "is", "falls"; ``None`` where it is no such."""
        if word in self.be:
            return self.be[word]
        tenses = (("VBZ", "present"), ("VBD", "past"))
        return next((tense for tag, tense in tenses if self.lemma_as(word, tag) in self.falling), None)

    def adverb(self, token: Token) -> bool:
        """Whether a word may stand between auxiliary and verb."""
        return self._adverbs[token.text]

    def _adverb(self, text: str) -> bool:
        lower = text.lower()
        return (
            lower in self.closed["between_verbs"]
            or (self._ends_so(lower) and lower not in self.closed["not_adverb"])
            or text in "“”\"'"
        )

    def _ends_so(self, word: str) -> bool:
        """Whether a word has the sign of an adverb, and a few letters before it."""
        sign = self._adverbial
        return bool(sign) and word.endswith(sign) and len(word) > 2 + len(sign)

    def _verbal(self, word: str) -> bool:
        known = (self.modal, self.be, self.have, self.do)
        return word in OWNER or any(word in table for table in known) or bool(self._tags[word])

    def _is_titled(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a modal has its capital from a headline in which all words have one: "Court May Rule on Friday"."""
        if not 0 < index < len(tokens) - 1 or self.lemma_as(tokens[index + 1].lower, "VB") is None:
            return False
        small = self.closed["preposition"] | self.closed["determiner"] | self.closed["coordinator"] | self.to
        return tokens[-1].word and all(
            token.text[0].isupper() or token.lower in small for token in tokens if token.text[0].isalpha()
        )

    def auxiliary(self, tokens: Sequence[Token], index: int) -> str:
        """``be``, ``have``, ``do`` or ``modal``, where the word opens a verb group."""
        token = tokens[index]
        word = token.lower
        if word in OWNER:  # after a pronoun "is" or "has", after a noun the possessive
            behind = " ".join(token.lower for token in tokens[index + 1 : index + 3])
            told = index and any(f"{behind} ".startswith(f"{verb} ") for verb in self.closed["clitic_verbs"])
            return "be" if told or (index and tokens[index - 1].lower in self.clitic_hosts) else ""
        if word in self.modal:
            before = tokens[index - 1] if index else None
            if word in self.closed["run_together"]:
                opens = before is None or not before.word or before.lower in self._opening_chat
                verb = tokens[index + 1].lower if index + 1 < len(tokens) else ""
                return "modal" if opens and (verb in self.helping or self.lemma_as(verb, "VB")) else ""
            named = before is not None and (before.word or before.text == ",") and token.text[0].isupper()
            named = named and not self._is_titled(tokens, index)
            named = named or (index + 1 < len(tokens) and tokens[index + 1].lower in OWNER)  # "May's vote was lost"
            owned = before is not None and before.lower in self.closed["preposition"] | self.closed["possessive"]
            return "" if named or owned else "modal"  # "his will was proved on 4 July"
        if self.be.get(word) in ("present", "past"):
            half = word in self.halves and index and tokens[index - 1].text[0].isdigit()
            return "" if half else "be"  # "at 12:30 am they left"
        if self.have.get(word) in ("present", "past"):
            return "have"
        if self.do.get(word) in ("present", "past"):
            return "do"
        return ""
