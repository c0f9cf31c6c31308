"""What the words right beside a phrase tell of where it points, whatever the clause around both.

"With the vote due on Friday", "a letter dated 28 July", "from Tuesday, fares are higher".
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.context import Direction
from grammar.directions.focus import Focus, Read
from grammar.directions.infinitives import is_awaited
from grammar.directions.requests import is_asked
from grammar.directions.subjects import day_words
from grammar.directions.timetable import is_fixed, is_kept, is_noun, is_present, is_scheduled, owned
from grammar.language import Language


def adjoined(read: Read, words: Lexicon, place: int) -> bool:
    """Whether a phrase hangs on a plan that is told beside a noun: "with the vote due on Friday"."""
    found = [token.lower for token in read.tokens[max(0, place - 1) : place + 4]]
    if place and len(found) > 1 and found[0] in words.outlooks and found[1] in words.fixing_for:
        table = read.language.words
        if found[0] in words.advance and any(word in table["MONTH"] for word in found[2:]):
            return True  # "reservations for July 4 were up"
        span = any(word in table["TO"] or word in table["UNTIL"] for word in found[3:])
        return span or not any(group.tense == "past" for group in read.groups)  # "the outlook for Sunday"
    if place < 2:
        return False
    if _comes_next(read, place):
        return True
    back = read.tokens[place - 1].lower in words.stays and read.tokens[place - 2].lower in words.due
    place -= back and place > 2  # "due out in March", "due back on Friday"
    before, word = read.tokens[place - 2], read.tokens[place - 1].lower
    if word in words.come:
        # "it will be over come Saturday", not "he had come on Saturday"
        return not any(group.first <= place - 1 <= group.last for group in read.groups)
    if before.text == ",":
        shown = next((group for group in read.groups if group.first > place), None)
        over = shown is not None and shown.tense == "past" and shown.lemma in words.showing
        return word in words.due or (word in words.to_come and not over)  # not "minutes, out on Monday, showed"
    if word in words.setting and len(read.groups) == 1 and not read.closed:
        alone = all(token.lower not in words.closed["preposition"] for token in read.tokens[: place - 1])
        return alone and (before.lower in words.labels or before.lower in words.events)  # "Vigil set Sunday"
    if words.lemma_as(word, "VBG") in words.opening and _opens_with(read, place):
        return True
    if word not in words.adjoined or not before.word or before.lower in words.be or words.adverb(before):
        return False
    return is_noun(words, before.lower)


def _comes_next(read: Read, place: int) -> bool:
    """Whether a part of a sentence tells what comes next: "charged on Monday, next court date 11 May"."""
    table, at = read.language.words["DET"], place - 1
    while at > 0 and place - at <= _ASIDE and read.tokens[at].word and table.get(read.tokens[at].lower) != "next":
        at -= 1
    if at < 1 or at > place - 2 or table.get(read.tokens[at].lower) != "next" or read.tokens[at - 1].word:
        return False
    if read.tokens[at + 1].lower in read.language.words["TO"]:
        return False  # "she won, next to him, on Friday"
    return not any(at <= group.first < place for group in read.groups)


def _opens_with(read: Read, place: int) -> bool:
    """Whether a sentence begins with what goes with its present: "with polls opening Monday, he is ahead"."""
    if read.tokens[0].lower not in read.language.words["island"]["accompanying"]:
        return False
    main = next((group for group in read.groups if group.form == "finite"), None)
    return main is not None and main.first > place and main.tense == "present" and not main.perfect


def arranged(read: Read, focus: Focus, language: Language, place: int) -> bool:
    """Whether the words around a phrase arrange what is to come, whatever the clause they stand in."""
    words = focus.words
    if place >= len(read.tokens):
        return False
    if is_scheduled(read, focus, language, place) or is_asked(read, words, place) or is_fixed(read, words, place):
        return True
    before = read.last_verb(place)
    if before is None and 2 < place < _TIP and _is_what_to(read, -1, place):
        return words.weighing_of.isdisjoint(token.lower for token in read.tokens[2:place])  # "What to expect on Friday"
    presents = before is not None and before.tense == "present" and before.lemma == "be"
    if presents and before is not None and _is_what_to(read, before.last, place):
        return True
    if before is not None and before.lemma in words.foreseeing:
        present = before.tense == "present" and not (before.perfect or before.modality)
        if present and words.lemma_as(read.tokens[place - 1].lower, "VBG") in words.foreseen:
            return True  # "economists see growth slowing in the second half"
        if _denies(read, words, before.first, place):
            return before.tense == "present" and not before.perfect  # "economists see no relief before the autumn"
    if before is not None and is_awaited(read, words, before, place):
        return True
    if before is not None:
        return is_present(read, focus, language, before, place)
    main = next((group for group in read.groups if group.first > place), None)
    if main is not None and place == 0 and main.lemma == "be" and main.tense == "present" and not main.perfect:
        subject = read.tokens[main.first - 1].lower
        if subject in words.closed["expletive"] | words.closed["dummy"] and not (main.passive or main.modality):
            return True  # "on Sunday it is the last day of the season"
    if place == 1 and main is not None and read.tokens[0].lower in words.closed["dated_adjective"]:
        return main.tense == "present" and not main.perfect  # "Effective Monday, bars close at ten"
    opens = place == 0 or not read.tokens[place - 1].word
    leads = opens and read.tokens[place].lower in language.words["FROM"]  # "from Tuesday, fares are higher"
    return leads and main is not None and main.tense == "present" and not main.perfect


def _is_what_to(read: Read, verb: int, place: int) -> bool:
    """Whether "is" tells what there is to do on a day: "here is what to watch on Wednesday"; not "what to say about the
    game on Sunday".
    """  # noqa: D205
    words, found = read.lexicon, read.tokens
    if owned(read, place) or owned(read, place + 1):
        return False  # "here is what to know about Monday's vote"
    if any(token.lower in words.telling_of for token in found[verb + 1 : place]):
        return False
    asking = words.linking - words.closed["content"]
    return any(
        found[at].lower in asking and found[at + 1].lower in words.to and at + 2 < place
        for at in range(verb + 1, min(verb + 3, place - 1))
    )


def _denies(read: Read, words: Lexicon, verb: int, place: int) -> bool:
    """Whether the object or the subject of a verb is denied: "see no relief", "no relief is seen"."""
    beside = read.tokens[max(0, verb - 3) : place]
    return any(token.lower in words.closed["negative_determiner"] for token in beside)


def found(read: Read, focus: Focus, language: Language, place: int) -> bool:
    """Whether a phrase tells of when something is that was found or made: "a letter dated 28 July", "footage from
    22 June shows", "it dates from October".
    """  # noqa: D205
    words, before = focus.words, read.tokens[place - 1].lower if place else ""
    if before in words.stamped:  # "a letter dated 28 July", but "it is born on 1 May"
        return place < 2 or read.tokens[place - 2].lower not in words.be
    if not place or place >= len(read.tokens):
        return False
    if before in words.outcomes and any(words.link_at(read.tokens, at) == ("after", 1) for at in _before(place)):
        return not any(place - _ASIDE < group.last < place - 1 for group in read.groups)  # "back after a loss in May"
    if read.tokens[place].lower not in language.words["FROM"]:
        return False
    if words.lemma_as(before, "VBZ", "VBP", "VB", "VBD") in words.dating or is_kept(read, words, place - 1):
        return True
    if any(group.first < place for group in read.groups):
        return False
    shown = any(words.lemma_as(token.lower, "VBZ", "VB") in words.evidence for token in read.tokens[place + 2 :])
    return shown and is_noun(words, before)


def _before(place: int) -> range:
    """The places of the words before what a noun of a few words tells."""
    return range(max(0, place - _ASIDE), place - 1)


def ending(read: Read, words: Lexicon, language: Language, place: int) -> bool:
    """Whether a phrase tells when something is over in a sentence that is past: "with a lease ending Feb. 27".

    What is measured so is told of as a whole: "in the three days ending Thursday, 5 died".
    """
    if words.lemma_as(read.tokens[place - 1].lower, "VBG") not in words.ending:
        return False
    lasting = read.tokens[place - 2].lower if place > 1 else ""
    if lasting in language.words["UNITS"] or lasting in language.words["UNIT"]:
        return False
    told = [group for group in read.groups if group.form == "finite"]
    return bool(told) and all(group.tense == "past" and not group.perfect for group in told)


def from_day(read: Read, language: Language, place: int) -> Direction:
    """From when something was moved: a weekday lies ahead where the one follows to which it was, else it is near."""
    following = [token.lower for token in read.tokens[place + 1 : place + 4]]
    onward = len(following) > 2 and following[0] in language.words["WEEKDAY"] and following[1] in language.words["TO"]
    return "future" if onward else "nearest"


def before_event(read: Read, words: Lexicon, language: Language, place: int) -> Direction | None:
    """Where a weekday points that dates what is waited for: "is held until a hearing Friday", "met ahead of a vote on
    Friday", "with a Friday deadline near", "flights are off starting Friday"; ``None`` where it dates nothing such.
    """  # noqa: D205
    found, days = read.tokens, language.words["WEEKDAY"]
    asked = _is_invited(read, words, language, place) or _is_secured(read, words, language, place)
    if asked is not None:
        return asked
    reach = _ASIDE if found[place : place + 1] and found[place].lower in language.words["FROM"] else 2
    if place < 1 or not any(token.lower in days for token in found[place : place + reach]):
        return None
    signal = place if found[place].lower not in days else place - 1
    before, verb = found[signal].lower, read.last_verb(signal)
    settles = verb is not None and (verb.tense == "past") != verb.perfect and not owned(read, signal + 1)
    if before in words.onward:
        counted = any(token.lower in language.words["UNITS"] for token in found[max(0, signal - _ASIDE) : signal])
        told = signal < 1 or found[signal - 1].lower in words.be
        over = counted or told or owned(read, signal + 1)  # "it fell for two days starting Friday"
        return None if over else "awaited"
    if verb is not None and settles and before in language.words["FROM"] and signal > verb.last + 1:
        told = verb.lemma in words.fixing | words.granting | words.imposing | words.calling_off | words.directing
        return "awaited" if told else None  # "agreed to a truce from Friday"
    if (
        verb is not None
        and settles
        and not verb.negated
        and before in words.fixing_for
        and verb.lemma in words.calling_off
    ):
        return "awaited"  # "cancelled all flights for Thursday"
    if verb is not None and settles and before in words.appointing and verb.lemma in words.selecting:
        return "future"  # "he was ruled out for Sunday"
    if verb is not None and settles and _is_foretold(read, words, language, verb, place):
        return "future"
    before = found[place - 1].lower
    named = found[place + 1].lower if place + 1 < len(found) else ""
    if found[place].lower in days and before in language.words["A"]:
        if named not in words.fixed:
            return _leads_to(read, words, place - 1) if named in words.held else None
        beside = (group for group in read.groups if abs(group.last - place) <= _ASIDE)
        return None if any(group.lemma in words.passing for group in beside) else "awaited"
    events = words.dated
    if before not in events and before.removesuffix(words.plural) not in events:
        return None
    if verb is not None and is_with(read, language, verb, place):
        over = verb.tense == "past" or verb.perfect
        return "coming" if over else "future"  # "the semi-final is tonight, with the final on Friday"
    article = next((at for at in range(place - 2, max(0, place - _ASIDE), -1) if found[at].lower in words.articles), 0)
    if verb is not None and settles and _is_of_event(read, words, language, verb, article or place - 1, place):
        return "awaited"
    return _leads_to(read, words, article) if article else None


def _is_invited(read: Read, words: Lexicon, language: Language, place: int) -> Direction | None:
    """Where a date points of what somebody is asked to, "were invited to a ceremony on 12 June", or of what something
    was put off for, "was adjourned for a hearing on 12 June"; ``None`` where it is of nothing such.
    """  # noqa: D205
    found, verb = read.tokens, read.last_verb(place)
    if verb is None or verb.lemma not in words.inviting | words.putting_off:
        return None
    if found[place].lower not in language.words["ON"] or not day_words(read, language, place + 1):
        return None
    at = place - 1
    while at > verb.last and not found[at].text[:1].islower():
        at -= 1  # "to a ceremony in Leeds, Maine, on March 12"
    if at < place - 1 and found[at].lower in words.appointing_in:
        at -= 1
    event, leads = found[at].lower, words.closed["ending"]
    if verb.lemma in words.inviting:
        asked = event in words.held
    else:
        asked, leads = event in words.called_off, words.fixing_for
    if not asked or not any(token.lower in leads for token in found[verb.last + 1 : place - 1]):
        return None
    weekday = found[place + 1].lower in language.words["WEEKDAY"] and verb.lemma in words.putting_off
    return "awaited" if weekday else "nearest"


def _is_secured(read: Read, words: Lexicon, language: Language, place: int) -> Direction | None:
    """Where a date points of what people secure or settle beforehand: "tickets for the final on 15 December sold out",
    "gave notice of a strike on 15 December", "announced a strike on 15 December"; of the last two no weekday does.
    """  # noqa: D205
    found = read.tokens
    at = place - 1 - (place > 0 and found[place - 1].text == ",")
    if at < 2 or found[at].lower.removesuffix(words.plural) not in words.called_off:
        return None
    if found[place].lower not in language.words["ON"] or not day_words(read, language, place + 1):
        return None
    article = next((one for one in range(at - 1, max(0, at - _ASIDE), -1) if found[one].lower in words.articles), 0)
    if article < 2:
        return None
    weekday, leads = found[place + 1].lower in language.words["WEEKDAY"], found[article - 1].lower
    if leads in words.fixing_for and found[article - 2].lower in words.advance:
        return "awaited" if weekday else "nearest"
    if leads in words.closed["genitive"] and found[article - 2].lower in language.clauses["planned"]["dreads"]:
        return "awaited" if weekday else "nearest"  # "fears of a strike on Friday"
    plans, verb = words.plans | words.leaves, read.last_verb(article)
    noun = (token.lower in plans for token in found[max(0, article - _WARNED) : article - 1])
    if leads in words.fixing_for | words.closed["genitive"] and any(noun):
        return None if weekday else "nearest"
    settles = words.fixing | words.granting | words.directing | words.calling_off
    onward = leads in words.closed["ending"]  # "agreed to a summit"
    if weekday or verb is None or verb.last != article - 1 - onward:
        return None
    return "nearest" if verb.lemma in settles else None


def of_mishap(read: Read, words: Lexicon, language: Language, place: int) -> bool:
    """Whether a time is of what befell people, told behind a time of its own: "will be tried on 4 October for a murder
    on 4 February".
    """  # noqa: D205
    found, table = read.tokens, language.words
    if place < _WARNED or not (found[place].lower in table["ON"] or found[place].lower in table["IN"]):
        return False
    noun = found[place - 1].lower
    if noun not in words.mishaps and noun.removesuffix(words.plural) not in words.mishaps:
        return False
    verb = read.last_verb(place)
    article = next((at for at in range(place - 2, place - _WARNED, -1) if found[at].lower in words.articles), 0)
    if verb is None or article < verb.last + 2 or found[article - 1].lower not in words.about:
        return False
    told = (token.lower for token in found[max(verb.last + 1, article - _TOLD) : article - 1])
    return any(word in table["WEEKDAY"] or word in table["MONTH"] for word in told)


def is_with(read: Read, language: Language, verb: Group, place: int) -> bool:
    """Whether an event before a place is told with what a verb tells: "is tonight, with the final on Friday"."""
    begin = max(verb.last + 1, place - _WARNED)
    return any(token.lower in language.words["island"]["accompanying"] for token in read.tokens[begin : place - 1])


def _is_foretold(read: Read, words: Lexicon, language: Language, verb: Group, place: int) -> bool:
    """Whether a weekday is of what somebody warned of, whose words tell weather, or that had a day of its own: "warned
    of freezing rain Friday", "warned Tuesday of delays Friday".
    """  # noqa: D205
    found, of = read.tokens, words.closed["genitive"]
    at = next((one for one in range(verb.last + 1, min(verb.last + _WARNED, place)) if found[one].lower in of), 0)
    if not at or at + 1 >= place or verb.lemma not in words.warning:
        return False
    things = [token.lower for token in found[at + 1 : place]]
    if not words.bygone.isdisjoint(things) or things[-1].removesuffix(words.plural) in words.outcomes:
        return False
    dated = any(token.lower in language.words["WEEKDAY"] for token in found[verb.last + 1 : at])
    return dated or not words.notes.get("weather", frozenset()).isdisjoint(things)


def _is_of_event(read: Read, words: Lexicon, language: Language, verb: Group, start: int, place: int) -> bool:
    """Whether the weekday of an event, whose words begin at *start*, is not that of the verb before both: it has one of
    its own, "flew to Oslo on Sunday for a vote on Friday", or it calls for what is to be, "called for protests Friday".
    """  # noqa: D205
    found, days = read.tokens, language.words["WEEKDAY"]
    before, event = found[start - 1].lower, found[place - 1].lower
    if verb.lemma in words.fixing and before in words.fixing_for and verb.last == start - 2:
        return event in words.occasions or event.removesuffix(words.plural) in words.occasions
    between = found[verb.last + 1 : start]
    leads = before in words.fixing_for or (
        start - 2 > verb.last
        and found[start - 2].lower in words.closed["ending"]
        and words.lemma_as(before, "VB") in words.fixing | words.awaiting
    )
    return leads and any(token.lower in days for token in between)


def _leads_to(read: Read, words: Lexicon, article: int) -> Direction | None:
    """Where what stands before an event points from its article on: "until a vote", "ahead of a vote"."""
    if words.link_at(read.tokens, article - 1) == ("until", 1) or read.tokens[article - 1].lower in words.pending:
        return "future"
    if article > 1 and words.link_at(read.tokens, article - 2) == ("before", 2):
        return "awaited" if read.tokens[article].lower in words.closed["indefinite"] else None
    two = [token.lower for token in read.tokens[max(0, article - 2) : article]]
    if len(two) > 1 and (two[1] in words.fixing_for or two[1] in words.closed["genitive"]):
        told = words.leaves if two[1] in words.closed["genitive"] else words.plans
        return "awaited" if two[0] in told else None  # "plans for a vote on Friday", "notice of a strike on Friday"
    return None


_TIP: Final = 12
"""So many words at most stand before the day of a headline: "What to expect on Wednesday"."""
_TOLD: Final = 8
"""So many words at most before what befell people stands the time of what comes of it."""
_WARNED: Final = 4
"""So many words behind "warned" at most stands "of"."""
_ASIDE: Final = 6
"""So many words at most has a clock of another zone in brackets, or the time of day before them."""


def beside_clock(read: Read, language: Language, place: int) -> int:
    """Where the time of day begins that stands before a bracketed one, where the phrase is in those brackets or right
    behind them: "at 9 p.m. (2000 GMT) on Monday"; *place* where there is none.
    """  # noqa: D205
    if place < 2 or place >= len(read.tokens):
        return place
    at = place - 1
    if read.tokens[at].text == ")":
        inside = range(at - 1, max(at - _ASIDE, 0), -1)
        at = next((one for one in inside if read.tokens[one].text == "("), 0)
    if read.tokens[at].text != "(" or not read.tokens[at + 1].text[:1].isdigit():
        return place
    return clock_before(read, language, at, place)


def clock_before(read: Read, language: Language, at: int, place: int) -> int:
    """Where a time of day begins that ends right before the word *at*: "at 2 p.m. local time on"; else *place*."""
    words = language.words
    for before in range(at - 1, max(at - _ASIDE, 0), -1):
        if read.tokens[before].text[:1].isdigit():
            signal = read.tokens[before - 1].lower
            return before - 1 if any(signal in words[name] for name in ("AT", "FROM", "UNTIL")) else place
    return place
