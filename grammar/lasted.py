"""Whether the words before a phrase make it tell how long something went on, not when it was."""

from __future__ import annotations

from bisect import bisect_right

from grammar.focus import focus_of, word_start
from grammar.language import Language


def counted_over_at(text: str, start: int, language: Language) -> bool:
    """Whether a length tells for how long there was nothing like it: "the biggest strike [in ten years]".

    The words before it then have a superlative, an ordinal or "only" behind a definite word, and no verb after that.
    """
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None:
        return False
    place = bisect_right(read.tokens, start - 1, key=word_start)
    verbs = [group for group in read.groups if group.last < place]
    if verbs and verbs[-1].modality and verbs[-1].lemma not in focus.words.be:
        return False  # "he will meet his only son in two days"
    closed, rare = focus.words.closed, language.words["ORDW"]
    for index in range(place - 1, max(place - 8, 0), -1):
        token = read.tokens[index]
        if not token.word or any(group.first <= index <= group.last for group in read.groups):
            return False
        if token.lower in closed["any"]:
            return True  # "closer than at any time in 60,000 years"
        if token.lower in closed["superlative"] or token.lower in closed["sole"] or token.lower in rare:
            return read.tokens[index - 1].lower in closed["definite"]
    return False


def lasted_at(text: str, start: int, language: Language) -> bool:
    """Whether the verb before a phrase tells how long something lasted, or was not: "counting went on until Sunday",
    "he did not reply until Monday", "they said nothing until Friday".
    """  # noqa: D205
    focus = focus_of(text, language.code)
    read, words = focus.read_at(start), focus.words
    before = [group for group in read.groups if read.tokens[group.last].end <= start] if read is not None else []
    if read is None or not before or before[-1].tense != "past":
        return False
    verb = before[-1]
    if verb.lemma in words.lasting:
        return True
    between = {token.lower for token in read.tokens[verb.last + 1 : bisect_right(read.tokens, start, key=word_start)]}
    denied = verb.negated or not between.isdisjoint(words.closed["negative_determiner"])
    return denied and not verb.modality and verb.lemma not in words.forecasting and verb.lemma != "be"


def verb_at(text: str, start: int, language: Language) -> bool:
    """Whether the word at *start* is a verb of its sentence, or the infinitive of one: "it will [last] three days"."""
    read = focus_of(text, language.code).read_at(start)
    if read is None:
        return False
    place = bisect_right(read.tokens, start, key=word_start) - 1
    if any(group.first <= place <= group.last for group in read.groups):
        return True
    before = [token.lower for token in read.tokens[max(place - 2, 0) : place]]
    return before[-1:] == ["to"] and " ".join(before) not in read.lexicon.closed["comparing"]
