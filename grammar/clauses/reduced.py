"""Past forms that are no verbs of their own clause: reduced relatives, "a survey carried out in May found ..."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token


def settled(tokens: Sequence[Token], found: list[Group], lexicon: Lexicon) -> list[Group]:
    """Past forms that are reduced relatives ("a survey carried out in May found ...") become participles."""
    result: list[Group] = []
    for place, group in enumerate(found):
        if group.ambiguous and group.first == group.last and _of_kind(tokens, group, lexicon):
            continue
        lone = group.first > 0 and tokens[group.first - 1].lower in lexicon.lone  # "He resigned as ...", "who won in"
        says = group.lemma in lexicon.saying
        if group.lemma in lexicon.bare and group.last + 1 < len(tokens):  # "officers who had searched concluded he ..."
            says = says or tokens[group.last + 1].lower in lexicon.closed["subject_pronoun"]
        after = next((other for other in found[place + 1 :] if other.form == "finite"), None)
        if says and after is not None and _lacks_subject(tokens, group.last + 1, after.first, lexicon):
            says = False  # "the aid pledged in May has yet to come"
        if group.ambiguous and group.first == group.last and not says and not lone:
            before = next((other for other in reversed(result) if other.form == "finite"), None)
            following = tokens[group.last + 1] if group.last + 1 < len(tokens) else None
            if (
                following is not None
                and after is not None
                and (_loose(following, lexicon) or _on_day(tokens, group.last + 1, after.first, lexicon))
                and joined(tokens, group.last + 1, after.first, lexicon)
            ):
                result.append(participle(group))
                continue
            if (
                before is not None
                and before.lemma not in lexicon.speech
                and joined(tokens, before.last + 1, group.first, lexicon)
            ):
                if after is None and (
                    _follows_relative(tokens, group, before, result, lexicon)
                    or _follows_content(tokens, group, before, result, lexicon)
                ):
                    result.append(group)
                    continue
                if not _attributive(tokens, group.last + 1, lexicon):
                    result.append(participle(group))
                continue
        result.append(group)
    return result


def _loose(following: Token, lexicon: Lexicon) -> bool:
    """Whether a past form before such a word may be a participle: "carried out in May", "held in June"."""
    closed = lexicon.closed["preposition"], lexicon.closed["particle"]
    return any(following.lower in words for words in closed) or lexicon.adverb(following)


def _on_day(tokens: Sequence[Token], place: int, verb: int, lexicon: Lexicon) -> bool:
    """Whether a weekday without a preposition stands at a place, and no subject behind it: "arrested Monday died",
    "hurt Monday in a crash died"; not "voted Monday the town rejoiced".
    """
    if tokens[place].lower not in lexicon.lists["weekdays"]:
        return False
    return place + 1 == verb or _loose(tokens[place + 1], lexicon)


def _follows_relative(
    tokens: Sequence[Token], group: Group, before: Group, found: Sequence[Group], lexicon: Lexicon
) -> bool:
    """Whether a form right behind the weekday of a relative clause is the verb of what that hangs on: "a jet that was
    seized Tuesday landed"; not "this is the jet that was seized Tuesday landed".
    """
    if group.first < 2 or tokens[group.first - 1].lower not in lexicon.lists["weekdays"] or before.first < 2:
        return False
    opens = tokens[before.first - 1].lower
    relative = opens in lexicon.closed["relative"] or opens in lexicon.closed["complementizer"]
    return relative and not any(other.first < before.first for other in found)


def _follows_content(
    tokens: Sequence[Token], group: Group, before: Group, found: Sequence[Group], lexicon: Lexicon
) -> bool:
    """Whether a form right behind the verb of a clause that opens the sentence is the verb of which that is the
    subject: "what he would do remained unclear".
    """
    opens = int(tokens[0].lower in lexicon.closed["coordinator"])
    asks = lexicon.closed["relative"] | lexicon.closed["complementizer"]
    alone = all(other is before or other.form != "finite" for other in found)
    return alone and opens < before.first and tokens[opens].lower in asks and before.last + 1 == group.first


def _lacks_subject(tokens: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether nothing but a preposition and a word, or a day, stands between two verbs: no subject for the second."""
    between = tokens[start:end]
    if not between or between[0].lower not in lexicon.closed["preposition"]:
        return False
    return len(between) == 2 or (len(between) == 3 and any(token.text.isdigit() for token in between[1:]))


def _attributive(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a plural stands right behind a participle, which then is an adjective: "it will sell 500 used boats"."""
    word = tokens[index].lower if index < len(tokens) else ""
    names = ("determiner", "preposition", "possessive", "pronoun", "subordinator", "particle")
    return word.endswith("s") and word.isalpha() and not any(word in lexicon.closed[name] for name in names)


def _of_kind(tokens: Sequence[Token], group: Group, lexicon: Lexicon) -> bool:
    """Whether a participle between an adjective and a noun is an adjective, too: "in a new armoured car", "a Soviet
    armoured car"; not "a woman wounded near the old town".
    """
    place, behind = group.first, group.last + 1
    if place < 3 or behind >= len(tokens) or tokens[place - 2].lower not in lexicon.articles:
        return False
    if tokens[place - 3].lower not in lexicon.closed["preposition"]:
        return False  # "a Brazilian hit goals"
    before, noun = tokens[place - 1], tokens[behind]
    indefinite = tokens[place - 2].lower in lexicon.closed["indefinite"]
    adjective = before.lower in lexicon.closed["sizes"] or (indefinite and before.text[:1].isupper())
    plain = noun.text.isalpha() and noun.text.islower() and noun.lower not in lexicon.lists["weekdays"]
    return adjective and plain and not _loose(noun, lexicon) and noun.lower not in lexicon.noun_before


def participle(group: Group) -> Group:
    """A past form taken for a participle."""
    return Group(group.first, group.last, group.head, group.lemma, "none", passive=True, form="participle")


def joined(tokens: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether nothing between two verbs parts clauses, so that both can't be finite with subjects of their own."""
    for index in range(start, end):
        token = tokens[index]
        if token.lower in lexicon.closed["comparative"] and index + 1 < end:
            following = tokens[index + 1].lower  # "the mayor resigned as the army advanced"
            if following in lexicon.articles or following in lexicon.closed["subject_pronoun"]:
                return False
        if token.lower in lexicon.parting or (not token.word and token.text not in "’'./%$€£"):
            return False
    return True


_HAD: Final = 6
"""So many words at most has what somebody will have done to it, with the verb behind."""


def is_had(tokens: Sequence[Token], index: int, last: Group, lexicon: Lexicon) -> bool:
    """Whether a participle tells in what state something will be had: "we'll have it finished on Friday".

    Its verb is the one before the thing, whose time is that of both.
    """
    if last.lemma != "have" or last.perfect or not last.modality or not 1 < index - last.last <= _HAD:
        return False
    closed = lexicon.closed
    parting = closed["preposition"] | closed["coordinator"] | closed["relative"] | closed["complementizer"]
    return all(token.word and token.lower not in parting for token in tokens[last.last + 1 : index])


def is_noun_there(tokens: Sequence[Token], index: int, before: int, lexicon: Lexicon) -> bool:
    """Whether what may be a verb is a noun by the words before it, of which the last that counts stands at *before*:
    "passed all stages", "Final returns from the vote gave".
    """
    closed = lexicon.closed
    if index and tokens[index - 1].lower in closed["all"] and "VBZ" in lexicon.by_tag[tokens[index].lower]:
        return True
    opens = before == 0 or not tokens[before - 1].word
    return opens and tokens[before].lower in closed["before_nouns"]
