"""Verbs without an auxiliary: a past, a present, or a participle after a comma, by their form and what stands around.

Each form has its function: "opening", "opened", "taken", "opens", "open".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final

from grammar.clauses.beside import OWNER
from grammar.clauses.group import Group
from grammar.clauses.leanings import of_many
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.pasts import main_verb_before, past_form
from grammar.clauses.reduced import is_had, is_noun_there, joined
from grammar.clauses.sentence import Token

_SUBJECT: Final = 7
"""So many words at most has a subject behind its noun: "members of the upper house of parliament"."""
_HEAD: Final = 4
"""So many words at most has a subject with its article: "the second round"."""
_CLAUSE: Final = 12
"""So many words at most behind a noun the verb of its clause may stand."""
_RECORD: Final = 7
"""So many signs and numbers at most stand in the brackets of a record: "(11-20-3)"."""
_LISTING: Final = frozenset((",", ";", "/", "&", "+", "(", "-", "–", "—", "|", "·", "•"))


def alone(tokens: Sequence[Token], index: int, found: Sequence[Group], lexicon: Lexicon) -> Group | None:
    """The group of a word without auxiliary, behind the groups *found*; ``None`` where it is no verb."""
    by_tag = lexicon.by_tag[tokens[index].lower]
    if not by_tag and index and tokens[index - 1].lower in lexicon.subjects and _has_object(tokens, index, lexicon):
        return Group(index, index, index, tokens[index].lower, "present")  # "we plant the hedge"
    if not by_tag or _is_name(tokens, index, lexicon) or _is_compound(tokens, index):
        return None
    form = _Form(tokens, index, found, lexicon, by_tag)
    if "VBN" in by_tag and found and is_had(tokens, index, found[-1], lexicon):
        return None
    if list(form.by_tag) == ["VBG"]:
        return _doing(form)
    if "VBD" in form.by_tag and _is_of_owner(form):
        return form.group("VBD", "past")
    if form.lower in lexicon.to or form.lower in OWNER:
        return None
    if "VBD" in form.by_tag:
        return _past(form)
    if form.previous is None:
        return None
    if "VBN" in form.by_tag and "VB" not in form.by_tag:
        return _done(form)
    if form.lower in lexicon.noun_before or is_noun_there(tokens, index, form.before, lexicon):
        return None
    return _shared(form) or (None if _has_verb(form) else _of_present(form))


def _has_object(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a word that no list knows has an object right behind it: "the", "our", "it"."""
    token, behind = tokens[index], tokens[index + 1].lower if index + 1 < len(tokens) else ""
    object_ = behind in lexicon.articles or behind in lexicon.closed["object_pronoun"] | lexicon.closed["possessive"]
    if not object_ or not token.text.isalpha() or not token.text.islower() or lexicon.adverb(token):
        return False
    return not any(token.lower in words for words in lexicon.closed.values())


def _is_name(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a capital makes a word a name, or a day: "Fri 9am, Sat 10am"."""
    token = tokens[index]
    if not index or not token.text[0].isupper():
        return False
    before = tokens[index - 1]
    named = before.word and before.lower not in lexicon.closed["complementizer"]
    return named or (token.lower in lexicon.closed["also_day"] and before.text in _LISTING)


def _is_compound(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word ends one with a hyphen: "61%-owned"."""
    before = tokens[index - 1]
    return before.text == "-" and index > 0 and before.end == tokens[index].start


class _Form:
    """A word that may be a verb, with its neighbours and the groups before it; *by_tag*: its lemmas, by their forms."""

    def __init__(
        self,
        tokens: Sequence[Token],
        index: int,
        found: Sequence[Group],
        lexicon: Lexicon,
        by_tag: Mapping[str, str],
    ) -> None:
        """Look at the word before, past adverbs (``lower`` in small letters), and the one behind."""
        self.tokens, self.index, self.found, self.lexicon, self.by_tag = tokens, index, found, lexicon, by_tag
        self.word = tokens[index].lower
        before = index - 1
        while before >= 0 and lexicon.adverb(tokens[before]) and tokens[before].text not in '“"':
            before -= 1
        before = _before_numbers(tokens, before)
        self.before = before
        self.previous = tokens[before] if before >= 0 else None
        self.lower = tokens[before].lower if before >= 0 else ""
        self.following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
        self.lemma = by_tag.get("VBZ") or by_tag.get("VB") or ""

    @property
    def noun(self) -> bool:
        """Whether it may be a noun."""
        return self.word in self.lexicon.closed["also_noun"]

    @property
    def pronoun(self) -> bool:
        """Whether a pronoun stands before it."""
        return self.lower in self.lexicon.subjects

    @cached_property
    def verb_next(self) -> bool:
        """Whether a verb follows."""
        lexicon, following = self.lexicon, self.following
        if following in lexicon.modal and self.tokens[self.index + 1].text.istitle():
            return False  # "the offer expires May 12"
        helps = following in lexicon.modal or following in lexicon.be or following in lexicon.have
        return bool(following) and (helps or lexicon.lemma_as(following, "VBD") is not None)

    @property
    def planning(self) -> str:
        """The modality of "plans to", "plan to"."""
        return "planned" if self.lemma in self.lexicon.planning and self.following in self.lexicon.to else ""

    def group(self, tag: str, tense: str, *, ambiguous: bool = False) -> Group:
        """A finite verb."""
        at = self.index
        return Group(at, at, at, self.by_tag[tag], tense, ambiguous=ambiguous)

    def present(self, modality: str = "") -> Group:
        """A finite verb of the present."""
        at = self.index
        return Group(at, at, at, self.lemma, "present", modality=modality)

    def participle(self, tag: str) -> Group:
        """A participle: of the past, which is passive, or "-ing"."""
        at, doing = self.index, tag == "VBG"
        return Group(at, at, at, self.by_tag[tag], "none", progressive=doing, passive=not doing, form="participle")


def _before_numbers(tokens: Sequence[Token], before: int) -> int:
    """The place of the word before numbers in brackets that end at one: "the Cubs (11-20) host"; else that place."""
    if before < 1 or tokens[before].text != ")":
        return before
    opened = next((at for at in range(before - 1, max(0, before - _RECORD), -1) if tokens[at].text == "("), 0)
    return opened - 1 if opened and not any(token.text[0].isalpha() for token in tokens[opened:before]) else before


def _doing(form: _Form) -> Group | None:
    """ "Opening": a participle at the start, behind a comma or words like "while"."""
    closed = form.lexicon.closed
    if form.word in closed["preposition"]:
        return None
    opens = form.previous is None or form.previous.text in ',;—–-(“"' or form.lower in closed["before_participle"]
    return form.participle("VBG") if opens else None


def _is_of_owner(form: _Form) -> bool:
    """ "Last year's came out in May", "last year's sold out", not "the shop's shut"."""
    closed = form.lexicon.closed
    if form.lower not in OWNER or form.noun:
        return False
    times = form.before > 0 and form.tokens[form.before - 1].lower in closed["stating"]
    particle = times and (form.following in closed["particle"] or form.following in closed["preposition"])
    return particle or list(form.by_tag) == ["VBD"]


def _past(form: _Form) -> Group | None:
    """ "Opened": the verb of its clause, or a participle."""
    told = past_form(form.tokens, form.index, form.by_tag, form.previous, form.found, form.lexicon)
    if told == "participle":
        return form.participle("VBD")
    return form.group("VBD", "past", ambiguous="VBN" in form.by_tag) if told else None


def _done(form: _Form) -> Group | None:
    """ "Taken": a participle behind a comma, or a noun: "a photo taken in May"."""
    previous, lexicon = form.previous, form.lexicon
    if previous is None:
        return None
    opens = previous.text in ",—–(" and form.following != ""
    noun = previous.word and form.lower not in lexicon.blockers | lexicon.be.keys() | lexicon.have.keys()
    beside = noun and form.before == form.index - 1 and form.following in lexicon.closed["preposition"]
    return form.participle("VBN") if opens or beside else None


def _shared(form: _Form) -> Group | None:
    """ "Will close and reopen": the second verb of an auxiliary."""
    closed = form.lexicon.closed
    if form.lower not in closed["coordinator"] or "VB" not in form.by_tag:
        return None
    first = next((group for group in reversed(form.found) if group.form == "finite"), None)
    if first is None or not first.modality:
        return None
    if form.noun and form.following not in closed["preposition"] and form.following not in closed["determiner"]:
        return None
    return form.present(first.modality)._replace(tense=first.tense)


def _has_verb(form: _Form) -> bool:
    """Whether the verb of this stretch has been: a noun; not in "an accord signed in May takes effect"."""
    lexicon, last = form.lexicon, form.found[-1] if form.found else None
    if last is None or last.form != "finite" or form.pronoun or last.lemma in lexicon.speech:
        return False
    inner = last.ambiguous or form.tokens[last.first - 1].lower in lexicon.lone - lexicon.closed["lone"]
    if inner and "VBZ" in form.by_tag and (not form.noun or _verbal(form.tokens, form.index, lexicon)):
        return False
    return joined(form.tokens, last.last + 1, form.index, lexicon)


def _of_present(form: _Form) -> Group | None:
    """ "Opens", "open"."""
    if "VBZ" in form.by_tag:
        return _with_s(form)
    if form.verb_next and form.word in form.lexicon.closed["between_verbs"]:
        return None  # "who last struck in March"
    return form.present(form.planning) if _is_plain(form) else None


def _with_s(form: _Form) -> Group | None:
    """ "Opens": a verb, or a plural."""
    tokens, index, lexicon, closed = form.tokens, form.index, form.lexicon, form.lexicon.closed
    previous, lower, following, lemma = form.previous, form.lower, form.following, form.lemma
    if previous is None or _is_counted(form):
        return None
    if lower in closed["pronoun"] & closed["determiner"] - closed["singular"]:
        return None  # "those gains"
    last = form.found[-1] if form.found else None
    waiting = previous.text == "," and not main_verb_before(tokens, index, form.found, lexicon)
    if form.noun and following in lexicon.to and (previous.word or waiting):
        return form.present("planned" if lemma in lexicon.planning else "")
    if form.verb_next:
        return None
    if not form.pronoun and lower not in closed["relative"] and _verb_behind(tokens, index, lexicon):
        return None
    if form.noun and not form.pronoun and not _verbal(tokens, index, lexicon) and not _has_subject(form):
        aside = waiting and last is not None and last.form == "participle" and following in closed["determiner"]
        shows = lemma in lexicon.showing and following in closed["subject_pronoun"]  # "a survey shows she would win"
        if lemma in lexicon.saying:
            said = previous.text in ',”"’' or previous.text[0].isupper() or lower in closed["speaker"]
            if not said:
                return None
        elif not (aside or shows):
            return None  # not in "the deal, announced on Monday, needs a vote"
    worded = previous.word or previous.text[0].isdigit()
    coordinated = lower in closed["coordinator"] and any(
        g.form == "finite" and g.tense == "present" for g in form.found
    )
    quoted = previous.text in ',”"' and lemma in lexicon.saying
    return form.present(form.planning) if form.pronoun or coordinated or worded or waiting or quoted else None


def _has_subject(form: _Form) -> bool:
    """Whether what begins or ends at its time has its subject, and nothing else, before it: "On Monday, the match
    starts", "he said the talks end on Friday"; not "the price rises of May".
    """
    tokens, lexicon, closed = form.tokens, form.lexicon, form.lexicon.closed
    if form.lemma not in lexicon.timetabled or form.before != form.index - 1 or _ends_many(form.lower):
        return False
    behind = tokens[form.index + 1].text[:1] if form.following else ""
    if behind.isalnum() and not behind.isupper() and form.following not in closed["particle"] | closed["timing"]:
        return False
    for token in tokens[form.index + 1 : form.index + 1 + _SUBJECT]:
        if not token.word:
            break
        if lexicon.lemma_as(token.lower, "VBD") is not None:
            return False  # "the court rules on Tuesday changed"
    at = form.before
    while at > max(0, form.before - _HEAD) and tokens[at].word and tokens[at].lower not in lexicon.articles:
        at -= 1
    if tokens[at].lower not in lexicon.articles:
        return False
    before = tokens[at - 1] if at else None
    if before is None or not before.word or before.text.isdigit():
        return True
    if before.lower in closed["complementizer"] or before.lower in lexicon.lists["weekdays"]:
        return True
    last = form.found[-1] if form.found else None
    return last is not None and last.last == at - 1 and last.lemma in lexicon.saying


def _is_counted(form: _Form) -> bool:
    """ "From 300 witnesses", "at 1.79 marks", "made 36 saves"."""
    text = form.previous.text if form.previous is not None else ""
    digits = text.replace(".", "").replace(",", "")
    amount = digits.isdigit() and (len(digits) < 4 or digits != text)
    if not amount or not form.before:
        return False
    behind_verb = bool(form.found) and form.found[-1].form == "finite" and form.found[-1].last == form.before - 1
    return behind_verb or form.tokens[form.before - 1].lower in form.lexicon.closed["preposition"]


def _is_plain(form: _Form) -> bool:
    """ "They open", "the shops open": behind a pronoun, or a plural whose verb it must be."""
    lexicon, closed, following, lemma = form.lexicon, form.lexicon.closed, form.following, form.lemma
    if form.pronoun and form.lower not in closed["singular"]:
        return not (_is_let(form) or _is_named_by(form))
    if form.verb_next or not _is_plural(form):
        return False
    opened = form.before > 0 and form.tokens[form.before - 1].lower in closed["subordinator"]
    if not form.noun or opened or following in lexicon.to:
        return True  # "before shareholders vote on it"
    if (lemma in lexicon.needing or lemma in lexicon.timetabled) and following in closed["numeral"]:
        return True  # "ministers open four days of talks"
    if lemma in lexicon.lists["expecting"] and following in lexicon.appointing:
        return True  # "they hope for a deal"
    if lemma in lexicon.showing and (not following[:1].isalpha() or following in closed["subject_pronoun"]):
        return True
    return any(
        following in closed[kind] for kind in ("determiner", "complementizer", "negative_determiner", "particle")
    )


def _is_named_by(form: _Form) -> bool:
    """Whether "that" right behind a verb tells which thing it is: "it passed that number", not "said that fares"."""
    last = form.found[-1] if form.found else None
    if last is None or last.last != form.before - 1 or not form.noun or last.tense != "past":
        return False
    if form.lower not in form.lexicon.closed["content"] or last.lemma in form.lexicon.speech:
        return False
    for token in form.tokens[form.index + 1 : form.index + 1 + _CLAUSE]:
        if not token.word and token.text != ",":
            break
        if form.lexicon.tells(token.lower) or form.lexicon.lemma_as(token.lower, "VBZ") is not None:
            return False  # "it meant that work on Monday stops"
    return True


def _is_let(form: _Form) -> bool:
    """Whether somebody lets or helps whom the pronoun before a verb names: "I'll let you know"; not "they know"."""
    closed, place = form.lexicon.closed, form.index - 2
    subject = form.lower in closed["subject_pronoun"] and form.lower not in closed["expletive"]
    return place >= 0 and not subject and form.lexicon.is_of(form.tokens[place].lower, closed["causing"])


def _is_plural(form: _Form) -> bool:
    """Whether what stands before a form is more than one."""
    tokens, closed, lower, previous = form.tokens, form.lexicon.closed, form.lower, form.previous
    if previous is None:
        return False
    if lower in closed["plural"] or (previous.word and _ends_many(lower) and previous.text[0] not in "'’"):
        return True
    if not form.noun and _is_of_many(form):
        return True
    if not form.found:
        if of_many(tokens, form.index, form.lemma, form.lexicon):
            return True
        if not form.noun and previous.word and form.following in closed["complementizer"] and not form.verb_next:
            return True  # "the events of May underscore that ..."
    return form.before > 0 and lower in closed["numeral"] and tokens[form.before - 1].lower in form.lexicon.articles


def _is_of_many(form: _Form) -> bool:
    """Whether what stands before a form belongs to a noun that is more than one: "leaders of the bloc meet"."""
    tokens, lexicon, closed = form.tokens, form.lexicon, form.lexicon.closed
    begin = max(form.found[-1].last if form.found else -1, form.index - 1 - _SUBJECT)
    at = form.before
    while at - 1 > begin and tokens[at].word and tokens[at].lower not in lexicon.links:
        head = tokens[at - 1]
        if tokens[at].lower in closed["preposition"]:
            if head.lower in closed["plural"] or (head.text.isalpha() and _ends_many(head.lower)):
                return head.lower not in closed["preposition"]
            at -= 1
        at -= 1
    return False


def _ends_many(word: str) -> bool:
    """Whether a word ends as a plural does: "leaders", not "status"."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _verb_behind(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a preposition and a word part a form from a verb, and it is a noun: "housing starts in April were up"."""
    prepositions = lexicon.closed["preposition"]
    if index + 3 >= len(tokens) or tokens[index + 1].lower not in prepositions:
        return False
    word = tokens[index + 3].text  # "runs out in May", "goes out on May 20": no "may"
    if tokens[index + 2].lower in prepositions:
        return False
    told = word in lexicon.be or word in lexicon.have or word in lexicon.modal
    return told or (lexicon.lemma_as(word, "VBD") is not None and not lexicon.lemma_as(word, "VBN", "VB"))


def _verbal(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether what stands around a form that may be a plural noun makes it a verb: "now holds", "Lorne calls it"."""
    before, following = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else None
    if (lexicon.adverb(before) and before.word) or (index > 1 and tokens[index - 2].lower in lexicon.closed["opening"]):
        return True  # "now holds", "if rain falls"
    if following is None or not following.word:
        return False
    if f"{tokens[index].lower} {following.lower}" in lexicon.closed["reaching"]:
        return True  # "the film hits screens Friday"
    named = before.text[0].isupper() or before.text[0].isdigit()  # "the truce agreed Tuesday ends Friday"
    closed, timetabled = lexicon.closed, lexicon.lemma_as(tokens[index].lower, "VBZ") in lexicon.timetabled
    if timetabled and lexicon.links.get(following.lower) == "until":
        return True  # "the fair runs until Friday"
    goes_on = following.text[0].isupper() or following.lower in closed["preposition"] or lexicon.adverb(following)
    calls = lexicon.lemma_as(tokens[index].lower, "VBZ") in lexicon.lists["calling"]
    done = index > 1 and tokens[index - 2].lower in lexicon.be and lexicon.lemma_as(before.lower, "VBN") is not None
    day = before.lower in lexicon.lists["weekdays"] or before.text.isdigit()
    if calls and following.lower in lexicon.appointing and (day or done):
        return True  # "the pact reached on Monday calls for a truce", "the pact that was reached calls for a truce"
    if named and timetabled and goes_on:
        return True  # "the team that won in May plays again"
    takes = closed["determiner"] | closed["negative_determiner"] | closed["possessive"] | closed["particle"]
    if before.text[0].isdigit() and (following.lower in closed["determiner"] or following.lower in closed["particle"]):
        return True  # "a truce agreed on Feb. 1 runs out", "a warrant signed on May 3 sets the day"
    if before.word and (following.lower in takes or following.text[0].isdigit()):
        return before.text[0].isupper() or following.lower in closed["determiner"]
    return False
