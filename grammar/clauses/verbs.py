"""Verb groups: tense, aspect, modality, voice and negation from closed classes and morphology.

After what was measured on TimeBank: auxiliaries, suffixes, irregular verbs and a list of
frequent verbs find the tense of nine verbs in ten; no model is needed. All words come
from ``clauses.toml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.beside import OWNER
from grammar.clauses.conditions import supposed
from grammar.clauses.denial import denied_before, inverted
from grammar.clauses.group import Group
from grammar.clauses.leanings import leaning, looks, of_many, thought
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.mandates import is_mandate, mandate
from grammar.clauses.pasts import main_verb_before, past_form, skip
from grammar.clauses.reduced import joined, settled
from grammar.clauses.sentence import Token


def groups(tokens: Sequence[Token], lexicon: Lexicon) -> list[Group]:
    """The verb groups of a sentence, in order."""
    tokens = _calmed(tokens)
    found: list[Group] = []
    verbal, behind = lexicon.verbal, 0
    for index in [place for place, token in enumerate(tokens) if verbal[token.lower]]:
        if index < behind:
            continue
        token, group = tokens[index], None
        if token.text[0].isalpha() or token.text[0] in "'’":
            kind = lexicon.auxiliary(tokens, index) or ("be" if looks(tokens, index, lexicon) else "")
            if is_mandate(tokens, index, found, lexicon):
                verb = _base(token.lower, lexicon)
                alone = Group(index, index, index, verb, "")
                group = mandate(_chain(tokens, index, "be", lexicon) if verb in lexicon.be else alone)
            else:
                group = _chain(tokens, index, kind, lexicon) if kind else _single(tokens, index, found, lexicon)
            if group is not None and not group.negated and denied_before(tokens, index, kind, lexicon):
                group = group._replace(negated=True)
        if group is not None:
            found.append(group)
            behind = group.last + 1
    return supposed(tokens, settled(tokens, found, lexicon), lexicon)


def _calmed(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words of a sentence; in small letters where it is all capitals, which then tell no names."""
    small, allowed = 0, 0.2 * len(tokens)
    for token in tokens:
        small += token.text[:1].isalpha() and not token.text.isupper()
        if small > allowed:
            return tokens  # most sentences are told by their first words
    words = [token for token in tokens if token.word and token.text[:1].isalpha()]
    if len(words) < 3 or sum(token.text.isupper() for token in words) < 0.8 * len(words):
        return tokens
    return [token._replace(text=token.text.lower()) for token in tokens]


def _chain(tokens: Sequence[Token], first: int, kind: str, lexicon: Lexicon) -> Group:
    """From an auxiliary to its verb."""
    start = tokens[first].lower
    tense = {"be": lexicon.be, "have": lexicon.have, "do": lexicon.do}.get(kind, {}).get(start, "present")
    modality = ""
    if kind == "modal":
        name = lexicon.modal[start]
        tense, modality = ("future", "planned") if name == "future" else ("present", name)
        if name == "would" and not start[0].isalpha() and _done(tokens, skip(tokens, first + 1, lexicon), lexicon):
            kind, tense, modality = "have", "past", ""  # "he'd died"
    perfect = progressive = passive = False
    head, lemma = first, {"be": "be", "have": "have", "do": "do"}.get(kind, start)
    state = kind
    index = first
    while True:
        following = (inverted(tokens, first, state, lexicon) if index == first else 0) or skip(
            tokens, index + 1, lexicon
        )
        if state in ("modal", "do"):
            following = _adverb_as_verb(tokens, index + 1, following, lexicon)
        if following >= len(tokens):
            break
        word = tokens[following].lower
        if state == "modal" and word in lexicon.to and infinitive(tokens, following, lexicon):  # "ought to resign"
            index = head = infinitive(tokens, following, lexicon)
            lemma = _base(tokens[index].lower, lexicon)
            break
        if state in ("modal", "do"):
            helping = lexicon.helping.get(word, "do")
            if helping != "do":
                head, lemma, state, index = following, helping, helping, following
                continue
            base = lexicon.lemma_as(word, "VB")
            if base is None and (word in lexicon.blockers or not word.isalpha() or tokens[following].text[0].isupper()):
                break
            head, lemma, index = following, base or word, following
            break
        if state == "have" and word in lexicon.to and infinitive(tokens, following, lexicon):  # "did not have to wait"
            head = index = infinitive(tokens, following, lexicon)
            modality, lemma = "duty", _base(tokens[index].lower, lexicon)
            break
        if state == "have":
            if lexicon.be.get(word) == "participle":
                perfect, head, lemma, state, index = True, following, "be", "be", following
                continue
            done = "have" if word in lexicon.closed["had"] else lexicon.lemma_as(word, "VBN")
            if done is None:
                break
            perfect, head, lemma, index = True, following, done, following
            break
        if lexicon.be.get(word) == "ing":
            progressive, index = True, following
            continue
        doing, done = lexicon.lemma_as(word, "VBG"), lexicon.lemma_as(word, "VBN")
        beyond = tokens[following + 1].lower if following + 1 < len(tokens) else ""
        if word in lexicon.planned and beyond in lexicon.to and infinitive(tokens, following + 1, lexicon, loose=True):
            modality = "possible" if word in lexicon.open else "planned"
            index = infinitive(tokens, following + 1, lexicon, loose=True)
            head, lemma = index, _base(tokens[index].lower, lexicon)
            break
        leans = leaning(tokens, following, lexicon) if state == "be" and tense == "present" and not perfect else 0
        if leans and infinitive(tokens, following + leans, lexicon, loose=True):  # "is keen to", "is on course to"
            modality, index = "possible", infinitive(tokens, following + leans, lexicon, loose=True)
            head, lemma = index, _base(tokens[index].lower, lexicon)
            break
        appointed = word in lexicon.appointed and beyond in lexicon.appointing
        if state == "be" and (word in lexicon.due or appointed):  # "is due on 11 May", "is set for May"
            modality, index = "planned", following
            break
        loose = state == "be" and tense == "present"  # "the rivers are to crest"
        verb = infinitive(tokens, following, lexicon, loose=loose) if word in lexicon.to else 0
        if verb:
            index = verb
            modality, head, lemma = "planned", index, _base(tokens[index].lower, lexicon)
            break
        if doing is not None:
            progressive, head, lemma, index = True, following, doing, following
            break
        if done is not None:
            passive, head, lemma, index = True, following, done, following
        break
    words = [token.lower for token in tokens[first : index + 2]]
    negation = lexicon.closed["negation"]
    negated = start in negation or any(word in negation for word in words[: index - first + (head == first) + 1])
    last = max(index, head)
    told = Group(first, last, head, lemma, tense, perfect, progressive, passive, modality, negated)
    return thought(tokens, told, lexicon)


def _done(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a word is a participle of the past and no infinitive: "died", "been"."""
    word = tokens[place].lower if place < len(tokens) else ""
    done = lexicon.be.get(word) == "participle" or lexicon.lemma_as(word, "VBN") is not None
    return done and lexicon.lemma_as(word, "VB") is None


def _adverb_as_verb(tokens: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> int:
    """Index of a word that is an adverb only before a verb, where none follows: "it will last a week"; else *end*."""
    verb = tokens[end].lower if end < len(tokens) else ""
    if verb in lexicon.helping or lexicon.lemma_as(verb, "VB"):
        return end
    return next((place for place in range(start, end) if lexicon.lemma_as(tokens[place].lower, "VB")), end)


def _base(word: str, lexicon: Lexicon) -> str:
    return lexicon.lemma_as(word, "VB") or word


def infinitive(tokens: Sequence[Token], to: int, lexicon: Lexicon, *, loose: bool = False) -> int:
    """Index of the verb after "to", or 0; *loose*: after words that take one, any small word that is not closed."""
    if to >= len(tokens) or tokens[to].lower not in lexicon.to:
        return 0
    index = skip(tokens, to + 1, lexicon)
    if index >= len(tokens):
        return 0
    word = tokens[index].lower
    if word in lexicon.helping or lexicon.lemma_as(word, "VB"):
        return index
    open_ = tokens[index].text.isalpha() and tokens[index].text.islower() and word not in lexicon.blockers
    return index if loose and open_ else 0


_LISTING: Final = frozenset((",", ";", "/", "&", "+", "(", "-", "–", "—", "|", "·", "•"))


def _previous(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Index of the word before, past adverbs; -1 at the start."""
    index -= 1
    while index >= 0 and lexicon.adverb(tokens[index]) and tokens[index].text not in '“"':
        index -= 1
    return index


def _single(tokens: Sequence[Token], index: int, found: Sequence[Group], lexicon: Lexicon) -> Group | None:
    """A verb without auxiliary: past, present, or a participle after a comma."""
    token, word = tokens[index], tokens[index].lower
    if token.text[0].isupper() and index:
        named = tokens[index - 1].word and tokens[index - 1].lower not in lexicon.closed["complementizer"]
        if named or (word in lexicon.closed["also_day"] and tokens[index - 1].text in _LISTING):
            return None  # a name, or a day: "Fri 9am, Sat 10am"
    by_tag = lexicon.by_tag[word]
    if not by_tag or (index and tokens[index - 1].text == "-" and tokens[index - 1].end == token.start):
        return None  # "61%-owned"
    before = _previous(tokens, index, lexicon)
    previous = tokens[before] if before >= 0 else None
    lower = previous.lower if previous else ""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    closed = lexicon.closed
    if "VBG" in by_tag and len(by_tag) == 1:
        if word in closed["preposition"]:
            return None
        opens = previous is None or previous.text in ',;—–-(“"' or lower in closed["before_participle"]
        return Group(index, index, index, by_tag["VBG"], "none", progressive=True, form="participle") if opens else None
    times = (
        before > 0 and tokens[before - 1].lower in closed["stating"]
    )  # "last year's sold out", not "the shop's shut"
    particle = times and (following in closed["particle"] or following in closed["preposition"])
    owner = lower in OWNER and "VBD" in by_tag and word not in closed["also_noun"]
    if owner and (particle or list(by_tag) == ["VBD"]):
        return Group(index, index, index, by_tag["VBD"], "past")  # "last year's came out in May"
    if lower in lexicon.to or lower in OWNER:
        return None
    if "VBD" in by_tag:
        form = past_form(tokens, index, by_tag, previous, found, lexicon)
        if form == "participle":
            return Group(index, index, index, by_tag["VBD"], "none", passive=True, form="participle")
        return Group(index, index, index, by_tag["VBD"], "past", ambiguous="VBN" in by_tag) if form else None
    if previous is None:
        return None
    if "VBN" in by_tag and "VB" not in by_tag:
        opens = previous.text in ",—–(" and following != ""
        noun = previous.word and lower not in lexicon.blockers | lexicon.be.keys() | lexicon.have.keys()
        opens = opens or (noun and before == index - 1 and following in closed["preposition"])  # "a photo taken in May"
        return Group(index, index, index, by_tag["VBN"], "none", passive=True, form="participle") if opens else None
    noun = word in closed["also_noun"]
    if lower in lexicon.noun_before:
        return None
    pronoun = lower in lexicon.subjects
    coordinated = lower in closed["coordinator"] and any(g.form == "finite" and g.tense == "present" for g in found)
    lemma = by_tag.get("VBZ") or by_tag.get("VB") or ""
    modal = next((g for g in reversed(found) if g.form == "finite"), None)
    if (
        lower in closed["coordinator"]
        and "VB" in by_tag
        and modal is not None
        and modal.modality
        and (not noun or (following in closed["preposition"] or following in closed["determiner"]))
    ):
        return Group(index, index, index, lemma, modal.tense, modality=modal.modality)
    verb_next = bool(following) and (
        following in lexicon.modal
        or following in lexicon.be
        or following in lexicon.have
        or lexicon.lemma_as(following, "VBD") is not None
    )
    last = found[-1] if found else None
    inner = last is not None and (last.ambiguous or tokens[last.first - 1].lower in lexicon.lone - closed["lone"])
    if (
        last is not None
        and last.form == "finite"
        and not pronoun
        and last.lemma not in lexicon.speech
        and not (inner and "VBZ" in by_tag and (not noun or _verbal(tokens, index, lexicon)))
        and joined(tokens, last.last + 1, index, lexicon)
    ):
        return None  # a noun: the verb of this stretch has been; not in "an accord signed in May takes effect"
    if "VBZ" in by_tag:
        digits = previous.text.replace(".", "").replace(",", "")
        amount = digits.isdigit() and (len(digits) < 4 or digits != previous.text)
        if amount and before and tokens[before - 1].lower in closed["preposition"]:
            return None  # "from 300 witnesses", "at 1.79 marks"
        waiting = previous.text == "," and not main_verb_before(tokens, index, found, lexicon)
        if noun and following in lexicon.to and (previous.word or waiting):
            return Group(index, index, index, lemma, "present", modality="planned" if lemma in lexicon.planning else "")
        if verb_next or (not pronoun and lower not in closed["relative"] and _verb_behind(tokens, index, lexicon)):
            return None
        aside = waiting and last is not None and last.form == "participle" and following in closed["determiner"]
        shows = lemma in lexicon.showing and following in closed["subject_pronoun"]  # "a survey shows she would win"
        if noun and not (pronoun or aside or shows or lemma in lexicon.saying or _verbal(tokens, index, lexicon)):
            return None  # not in "the deal, announced on Monday, needs a vote"
        if (
            noun
            and lemma in lexicon.saying
            and not (
                pronoun
                or previous.text in ',”"’'
                or previous.text[0].isupper()
                or lower in closed["speaker"]
                or _verbal(tokens, index, lexicon)
            )
        ):
            return None
        modality = "planned" if lemma in lexicon.planning and following in lexicon.to else ""
        worded = previous.word or previous.text[0].isdigit()
        if pronoun or coordinated or worded or waiting or (previous.text in ',”"' and lemma in lexicon.saying):
            return Group(index, index, index, lemma, "present", modality=modality)
        return None
    if verb_next and word in closed["between_verbs"]:
        return None  # "who last struck in March"
    plural = lower in closed["plural"] or (
        previous.word
        and lower.endswith("s")
        and not lower.endswith(("ss", "us", "is"))
        and previous.text[0] not in "'’"
    )
    plural = plural or (not found and of_many(tokens, index, lemma, lexicon))
    plural = plural or (before > 0 and lower in closed["numeral"] and tokens[before - 1].lower in lexicon.articles)
    opened = before > 0 and tokens[before - 1].lower in closed["subordinator"]  # "before shareholders vote on it"
    if not found and not noun and previous.word and following in closed["complementizer"] and not verb_next:
        plural = True  # "the events of May underscore that ..."
    if (
        (pronoun and lower not in closed["singular"])
        or (
            plural
            and not verb_next
            and (
                not noun
                or opened
                or following in lexicon.to
                or (lemma in lexicon.needing and following in closed["numeral"])
                or (lemma in lexicon.lists["expecting"] and following in lexicon.appointing)  # "they hope for a deal"
                or (
                    lemma in lexicon.showing and (not following[:1].isalpha() or following in closed["subject_pronoun"])
                )
                or following in closed["determiner"]
                or following in closed["complementizer"]
                or following in closed["negative_determiner"]
                or following in closed["particle"]
            )
        )
    ):
        modality = "planned" if lemma in lexicon.planning and following in lexicon.to else ""
        return Group(index, index, index, lemma, "present", modality=modality)
    return None


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
    if named and timetabled and goes_on:
        return True  # "the team that won in May plays again"
    takes = closed["determiner"] | closed["negative_determiner"] | closed["possessive"] | closed["particle"]
    if before.text[0].isdigit() and (following.lower in closed["determiner"] or following.lower in closed["particle"]):
        return True  # "a truce agreed on Feb. 1 runs out", "a warrant signed on May 3 sets the day"
    if before.word and (following.lower in takes or following.text[0].isdigit()):
        return before.text[0].isupper() or following.lower in closed["determiner"]
    return False
