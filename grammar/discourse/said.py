"""Times of sayings, which have not the hours of what is said: "it sank on Sunday, officials said on Thursday"."""

from __future__ import annotations

from grammar.clauses.clause import ASIDE
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import Place, Read, clause_of, focus_of
from grammar.directions.subjects import is_of
from grammar.language import Language


def said_of(text: str, first: int, said: int, behind: int, language: Language) -> bool:
    """Whether a time is that of a saying behind what it tells of, which has a time of its own from *first* on, seen
    from the next sentence: "it sank on Sunday, officials said on Thursday"; not "was hired in May and sacked in June".
    """
    read = focus_of(text, language.code).read_at(said)
    if read is None or not read.sentence.start <= first < said or behind < read.sentence.end:
        return False
    here, there = clause_at(read.places, said), clause_at(read.places, first)
    if here is None or there is None or here is there or here.draft.group.tense != "past":
        return False
    verb = here.draft.group.first
    if verb and read.tokens[verb - 1].lower in read.lexicon.closed["coordinator"] and there.draft.group.passive:
        return False
    heard = here.draft.group.lemma in read.lexicon.lists["hearing_of"]
    return (heard or here.draft.group.lemma in read.lexicon.saying) and here.draft.role != "relative"


def said_behind(text: str, first: int, said: int, behind: int, language: Language) -> bool:
    """Whether a time is that of a saying in the sentence behind what happened, which has a time of its own at *first*,
    seen from a next sentence that tells how it happened: "he was hurt on Saturday. Police said on Tuesday he was well.
    The attack happened at 9 p.m.".
    """
    focus = focus_of(text, language.code)
    read = focus.read_at(said)
    if read is None or not first < read.sentence.start <= said or behind < read.sentence.end:
        return False
    here = clause_at(read.places, said)
    if here is None or not says(read, here):
        return False
    if len(END_BEFORE_WORD.findall(text, first, said)) != 1 or len(END_BEFORE_WORD.findall(text, said, behind)) != 1:
        return False
    if any(group.perfect or group.modality or group.tense == "future" for group in read.groups):
        return False  # "said on Tuesday it would meet. It met at 7 p.m."
    told = focus.read_at(first)
    there = None if told is None else clause_at(told.places, first)
    if there is None or there.draft.group.tense != "past" or there.draft.group.lemma in read.lexicon.saying:
        return False
    return _tells_how(text, behind, language)


def _tells_how(text: str, start: int, language: Language) -> bool:
    """Whether the clause of a time tells how what is known happened: "the fight broke out", "it happened"."""
    read, holder = clause_of(text, start, language)
    if read is None or holder is None or holder.draft.group.tense != "past":
        return False
    words, verb = read.lexicon, holder.draft.group
    if verb.lemma in words.happening:
        return True
    subject = [token.lower for token in read.tokens[read.place_of(holder.start) : verb.first]]
    known = words.over | words.mishaps | words.lists["struggles"]
    return subject[:1] != [] and subject[0] in language.words["THE"] and is_of(subject[-1], known, words)


def says(read: Read, here: Place) -> bool:
    """Whether a clause says something then, or tells when a statement was given: "a statement released Tuesday"; or
    where it was heard: "the jury heard on Wednesday", "it emerged on Wednesday".
    """
    words, group = read.lexicon, here.draft.group
    noun = read.tokens[group.first - 1].lower if group.first else ""
    if (here.draft.role == "reduced" or group.ambiguous) and noun in words.speech_nouns | words.lists["given_out"]:
        return True
    if group.lemma in words.lists["hearing_of"] and here.draft.role not in ASIDE:
        return group.tense == "past" and not group.perfect
    if group.lemma not in words.saying or here.draft.role in ASIDE:
        return False
    told = not group.passive or group.lemma in words.lists["telling_people"]  # "jurors were told on Wednesday"
    return group.tense == "past" and not group.perfect and told
