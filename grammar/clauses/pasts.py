"""What a past form without an auxiliary is: a verb of its clause, a participle, or no verb at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token


def past_form(
    tokens: Sequence[Token],
    index: int,
    by_tag: Mapping[str, str],
    previous: Token | None,
    found: Sequence[Group],
    lexicon: Lexicon,
) -> str | None:
    """What a past form without auxiliary is, by what stands around it: "finite", "participle", or no verb at all."""
    closed, lemma = lexicon.closed, by_tag["VBD"]
    ambiguous = "VBN" in by_tag
    word, lower = tokens[index].lower, previous.lower if previous else ""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    saying = lemma in lexicon.saying
    if _is_apiece(tokens, index, lexicon, plain=saying or not ambiguous):
        return "finite"
    if lower in closed["one_of_several"] and index > 1 and tokens[index - 2].lower in lexicon.articles:
        owned = following in closed["determiner"] or following in closed["possessive"]
        if owned:  # "in January the other announced a reserve", not "the other announced cuts"
            return "finite"
    if previous is None:  # "Opened in 1931, the bridge ..."
        return "participle" if ambiguous and any(token.text == "," for token in tokens[index:]) else None
    if lower in lexicon.subjects or lower in closed["dummy"]:
        return "finite"  # "what happened in May shows the risk"
    if ambiguous and (lower in lexicon.be or lower in closed["than"]):
        return "participle"  # "to be completed", "a week later than planned"
    noun = (
        index > 1 and tokens[index - 2].lower in lexicon.articles | closed["possessive"]
    )  # "the stay granted in March"
    if ambiguous and not noun and lexicon.lemma_as(lower, "VB", "VBZ", "VBG", "VBD") in closed["staying"]:
        return None  # "to stay shut on Monday", "has remained closed"
    if lower in lexicon.past_noun_before or previous.text in "$€£":
        return None
    if word in closed["also_noun"] and previous.word and lower in closed["before_noun"]:
        return None
    if "VB" in by_tag and ambiguous and word in closed["also_noun"] and following in closed["genitive"]:
        return None
    if word in closed["new_thing"] and _is_thing(tokens, index, lexicon):
        return None  # "expect a quarter-point cut on Friday"
    if word in closed["offered"] and previous.word:
        asked = index == 1 or tokens[0].lower in closed["pleading"]
        if not following[:1].isalpha() or (asked and lexicon.lemma_as(lower, "VB")):
            return None
    if previous.text in '”"' and saying:
        return "finite"
    earlier = [group for group in found if group.form == "finite"]
    if ambiguous and accompanied(tokens, earlier[-1].last + 1 if earlier else 0, index, lexicon):
        return "participle"
    agent = ambiguous and following in closed["agent"] and not saying and previous.text != ","
    if agent and not (lower in closed["coordinator"] and found and found[-1].form == "finite" and found[-1].passive):
        return "participle"  # not "was founded in 1650 and sold by its monks in 1700"
    if tokens[index - 1].lower in closed["coordinator"]:
        if earlier and ambiguous and index - earlier[-1].last <= 2 and (earlier[-1].perfect or earlier[-1].passive):
            return None  # "has neither confirmed nor denied": one group
        if earlier and ambiguous and all(group.tense == "future" for group in earlier):
            return None  # "will host friends and invited guests"
        shared = earlier and ambiguous and earlier[-1].passive and bool(earlier[-1].modality)
        if shared and tokens[index - 2].word:
            return None  # "will be tried on 3 May and sentenced in June"
        last = found[-1] if found else None
        if ambiguous and last is not None and last.form == "participle" and not last.progressive:
            inside = all(token.text != "," for token in tokens[last.last : index])
            return "participle" if inside else "finite"  # "built in 1894 and raised in 2014"
        return "finite" if earlier else None
    if lower in closed["subordinator"] and lower not in closed["content"]:
        return "participle" if ambiguous else "finite"
    if not previous.word or previous.text in ')]”"':
        if (
            previous.text == ","
            and ambiguous
            and not (saying and following not in closed["preposition"])
            and not earlier
            and _verb_after_comma(tokens, index, lexicon)
        ):
            return "participle"  # "The law, passed on 3 May, takes effect ...", "the deal, announced on Monday, ..."
        if earlier and previous.text == "," and _subject_waits(tokens, earlier[-1].last + 1, index, lexicon):
            return "finite"  # "..., and some men, many with wives, settled there"
        if (
            saying or not ambiguous or (earlier and not main_verb_before(tokens, index, found, lexicon))
        ):  # "the firm, which employs 20, fitted ..."
            return "finite"
        return "participle" if earlier or following in closed["agent"] or index < 2 else "finite"
    return "finite"


def _is_apiece(tokens: Sequence[Token], index: int, lexicon: Lexicon, *, plain: bool) -> bool:
    """Whether a word that opens a clause is its subject: "after neither won a seat", "both agreed to meet"; not "both
    wounded men", "most killed in the fire were asleep".

    A *plain* form is no participle before a noun.
    """
    closed = lexicon.closed
    if not index or tokens[index - 1].lower not in closed["apiece"] or not _opens(tokens, index - 1, lexicon):
        return False
    behind = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if behind in lexicon.to or behind in closed["determiner"] or behind in closed["complementizer"]:
        return True
    if behind in closed["preposition"]:
        return not any(lexicon.auxiliary(tokens, at) for at in range(index + 2, _end_of_clause(tokens, index, lexicon)))
    return plain and behind[:1].isalpha()


def _opens(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a clause may begin with a word."""
    if not index or not tokens[index - 1].word:
        return True
    return any(tokens[index - 1].lower in lexicon.closed[kind] for kind in ("subordinator", "complementizer", "adding"))


def _end_of_clause(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> int:
    """Where a sign, or a word that opens another clause, stands behind *start*."""
    opening = lexicon.closed["subordinator"] | lexicon.closed["relative"] | lexicon.closed["coordinator"]
    behind = range(start + 1, len(tokens))
    return next((at for at in behind if not tokens[at].word or tokens[at].lower in opening), len(tokens))


_THING: Final = 5
"""So many words at most stand between an article and its noun."""


def _is_thing(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a form that may be a noun is one: no object follows, and an article stands before its adjectives."""
    closed, behind = lexicon.closed, tokens[index + 1 : index + 2]
    if behind and behind[0].word and behind[0].lower not in closed["preposition"]:
        return False
    for token in reversed(tokens[max(0, index - _THING) : index]):
        if token.lower in closed["indefinite"]:
            return True
        if token.lower in lexicon.blockers or not (token.word or token.text == "-"):
            return False
    return False


_BESIDE: Final = 7
"""So many words at most has what goes with something else."""


def accompanied(tokens: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a form is told of what goes with its clause: "it closes, with the winners announced on Monday"."""
    begin = max(start, end - _BESIDE)
    sign = next((at for at in range(end - 1, begin - 1, -1) if not tokens[at].word), None)
    if sign is None or tokens[sign].text != "," or tokens[sign + 1].lower not in lexicon.closed["with"]:
        return False
    return not any(token.lower in lexicon.parting for token in tokens[sign + 2 : end])


def _subject_waits(tokens: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether ", and" and a noun with an apposition, without a verb, stand before a verb."""
    for index in range(start, end - 1):
        if tokens[index].text == "," and tokens[index + 1].lower in lexicon.closed["adding"]:
            commas = [i for i in range(index + 2, end) if tokens[i].text == ","]
            return len(commas) == 2 and commas[0] > index + 2
    return False


def main_verb_before(tokens: Sequence[Token], index: int, found: Sequence[Group], lexicon: Lexicon) -> bool:
    """Whether a finite verb before is not that of a relative clause ("the firm, which employs 20, fitted ...").

    Only what is told counts: "he noted that the earnings, which fell, hurt it".
    """
    closed, start = lexicon.closed, 0
    for group in found:
        at = group.last + 1
        if group.lemma in lexicon.speech and at < index and tokens[at].lower in closed["complementizer"]:
            start = at
    finite = sum(1 for group in found if group.form == "finite" and group.first >= start)
    relative = closed["relative"]
    opened = sum(1 for i in range(start, index - 1) if tokens[i].lower in relative and tokens[i + 1].text != ",")
    return finite > opened


def _verb_after_comma(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a later comma is followed by a verb, whose subject then stands before."""
    for place in range(index + 1, len(tokens) - 1):
        if tokens[place].text == ",":
            following = skip(tokens, place + 1, lexicon)
            if following < len(tokens) and (
                lexicon.auxiliary(tokens, following) or lexicon.lemma_as(tokens[following].lower, "VBD", "VBZ")
            ):
                return True
    return False


def skip(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """The next place at which no adverb stands: behind "at last" and ", however,", too."""
    while index < len(tokens):
        token = tokens[index]
        if lexicon.adverb(token):
            index += 1
        elif behind := (_aside if token.text == "," else _adverbial)(tokens, index, lexicon):
            index = behind
        else:
            break
    return index


def _adverbial(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """The place behind words in a row that stand for an adverb: "at last"; 0 where none do."""
    for words in lexicon.adverbials.get(tokens[index].lower, ()):
        end = index + len(words)
        if tuple(token.lower for token in tokens[index:end]) == words:
            return end
    return 0


def _aside(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """The place behind an adverb between commas: ", in fact,"; 0 where none stands."""
    begin = index + 1
    if begin >= len(tokens):
        return 0
    end = begin + 1 if lexicon.adverb(tokens[begin]) else _adverbial(tokens, begin, lexicon)
    return end + 1 if end and end < len(tokens) and tokens[end].text == "," else 0
