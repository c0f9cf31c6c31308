"""Months whose names people bear, too, told by what is said of them: "June was the hottest on record"."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, Final

from grammar.clauses.beside import OPENS, OWNER, is_plural, second_word, word_after, word_before
from grammar.parsing.driver import Reading

_SAID: Final = re.compile(r"[^\S\n]+([^\W\d_]+)((?:[^\S\n]+[^\W\d_]+){1,8})")
_POSSESSED: Final = re.compile(r"['’]s(?:(?=[^\S\n]+[a-z])|[^\S\n]+([$€£]\d|\d[\d,]*(?:\.\d|%)))")
_FIGURE: Final = re.compile(r"[^\S\n]+([a-z-]+)(?:[^\S\n]+([a-z]+)|(?=[^\S\n]*(?:[.,;:)–—\n]|\Z)))")
_THINGS: Final = re.compile(r"(?:[^\S\n]+[a-z]+(?:-[a-z]+)?){1,5}")
_ELLIPTIC: Final = re.compile(r"['’]s(?=[^\S\n]*[.,;:!?\n]|[^\S\n]*\Z)")
_OTHER: Final = re.compile(r"(?<![^\W_])([^\W\d_a-z][^\W\d_]+)(?:['’]s)?((?:[^\S\n]+[a-z]+){1,3})")
_COMPARED: Final = 80
"""So many characters at most stand between a month and one that is compared with it."""
_DESCRIBED: Final = 3
"""So many words at most stand between a month and what it has: "May's much awaited jobs report"."""
_PAIR: Final = 24
"""So many characters at most are the member of a pair before a month."""
_AROUND: Final = 1000
"""So many characters at most lie between two heads of a list."""
_LABEL: Final = re.compile(r"[^\S\n]*(?::(?!\d)|[-–—][^\S\n])")
_HEADED: Final = re.compile(
    r"(?:\A|(?<=\n))[^\S\n]*(?:[-*•·–][^\S\n]+)?(?:\d\d?[^\S\n]+)?([^\W\d_]+)\.?(?:[^\S\n]+\d[\d, ]*)?[^\S\n]*[:–—-]"
)
_LINKED: Final = re.compile(r"(?<![^\W_])([^\W\d_]+)[^\S\n]+(?=([^\W\d_]+))")
_NEAR: Final = 160
"""So many characters before a month another one may be told."""
_PERSON: Final = re.compile(r"(?<![^\W_])([^\W\d_]+)\.?[^\S\n]+([^\W\d_]+)(?![^\W_])")


def is_described(text: str, reading: Reading, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether only a month is spoken of so: "May was dry", "March was a quiet month", "the coldest June since 1991"."""
    superlative = rules["lexicon"].closed["superlative"]
    if before.lower() in superlative:
        return True
    found = _SAID.match(text, reading.last)
    if found is None or rules["of_months"].isdisjoint(found[2].split()):
        return False
    known = (rules["be"], rules["having"], *rules["modal"])
    return any(found[1] in words for words in known)


def is_behind_month(text: str, reading: Reading, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether a month is spoken of so that opens a sentence behind one that told another: "Sales fell in September.
    August was a fluke"; not where the same name is borne near it.
    """
    what = second_word(text, reading.last)  # not "They wed in May. April was furious"
    if after not in rules["be"] or not what or what not in rules["determiners"]:
        return False
    if OPENS.search(text, max(0, reading.first - 5), reading.first) is None:
        return False
    before = text[max(0, reading.first - _NEAR) : reading.first]
    links = rules["lexicon"].closed["preposition"]
    said = text[reading.start : reading.last]
    told = any(
        link.lower() in links and month[0].isupper() and month.lower() in rules["months"] and month != said
        for link, month in _LINKED.findall(before)
    )
    return told and said not in _people(text, rules["titles"], rules["names"])


def has_figures(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether figures of a month stand right behind it: "awaited June retail sales", "May housing starts rose".

    Where a month that may be a verb opens a sentence, a verb must follow. So do those that it has: "April's trade gap".
    """
    if reading.names != ("MONTH",) or not text[reading.start].isupper():
        return False
    owned = _POSSESSED.match(text, reading.last)
    if owned is not None and owned[1] is not None:
        return True  # "higher than April's 2%"
    if owned is None and _ELLIPTIC.match(text, reading.last):
        return _is_compared(text, reading.first, rules)
    found, words = _THINGS.match(text, owned.end() if owned is not None else reading.last), rules["lexicon"]
    behind = found[0].split() if found else []
    if owned is not None and _has_event(text, reading, behind, rules):
        return True
    if owned is None and _before_events(text, reading, behind, rules):
        return True
    place = next((at for at, word in enumerate(behind) if word in rules["figures"]), None)
    if place is None or any(words.tells(word) or words.lemma_as(word, "VBZ") for word in behind[:place]):
        return False  # "June reported sales of 3 million"
    if behind[1:] and behind[0] in rules["counted"] and behind[1] in rules["beside"]:
        return False  # "he met June minutes before the vote"
    if not place and behind[1:] and behind[1] in rules["determiners"]:
        return False  # "June orders a review"
    asks = any(text[reading.start : reading.last].lower() in modal for modal in rules["modal"])
    if not asks or OPENS.search(text, max(0, reading.first - 4), reading.first) is None:
        return True
    return any(words.tells(word) or word in words.modal for word in behind[place + 1 :])


def has_figure(text: str, reading: Reading, before: str, second: str, rules: Mapping[str, Any]) -> bool:
    """Whether a month stands between an article, an adjective and its figure: "The weak May report hurt bonds", "the
    upwardly revised April level"; but "The weak May report to him".
    """
    words, article = rules["lexicon"], second.lower()
    if words.closed["preposition"] & {before} or before in rules["small"]:
        return False
    if second.islower() and article.endswith(words.data["suffixes"]["adverb"]):
        place = reading.first - len(before) - 1
        article = word_before(text, text.rindex(second, 0, place)).lower()
    if article not in rules["determiners"]:
        return False
    found = _FIGURE.match(text, reading.last)
    if found is None or found[1] not in rules["figures"] | rules["of_month"]:
        return False
    after = found[2] or ""
    if not after or words.tells(after) or words.lemma_as(after, "VBZ") or any(after in one for one in rules["modal"]):
        return True
    return after in rules["small"] - rules["words_to"] - rules["determiners"]


def _has_event(text: str, reading: Reading, behind: list[str], rules: Mapping[str, Any]) -> bool:
    """Whether what a month has is an event of it: "May's jobs report", "August's riots"; but "May's election campaign",
    and nothing of her, in a text that tells of Theresa May.
    """
    words = rules["lexicon"]
    for place, word in enumerate(behind[: _DESCRIBED + 1]):
        if place and (behind[place - 1] in rules["small"] or words.tells(behind[0])):
            return False
        if word in rules["of_month"]:
            after = behind[place + 1] if place + 1 < len(behind) else ""
            if after in rules["accompanying"]:
                return False  # "May's meeting with her rivals"
            ends = not after or after in rules["small"] - rules["as"] - rules["words_to"] or words.tells(after)
            ends = ends or any(after in modal for modal in rules["modal"]) or words.lemma_as(after, "VBZ") is not None
            return ends and text[reading.start : reading.last] not in _people(text, rules["titles"], rules["names"])
    return False


def _before_events(text: str, reading: Reading, behind: list[str], rules: Mapping[str, Any]) -> bool:
    """Whether events stand right behind a month, without an article: "June elections", "milder March weather".

    What may be a verb is one of the month's namesake, unless a verb follows it or it ends a clause as an object.
    """
    words = rules["lexicon"]
    uncounted = rules["uncounted_of_month"]
    events = (at for at, word in enumerate(behind[:2]) if word in rules["of_month"])
    place = next((at for at in events if behind[at] in uncounted or is_plural(behind[at])), None)
    if place is None or (place and (behind[0] in rules["small"] or words.tags(behind[0]))):
        return False
    told = any(words.tells(word) for word in behind[place + 1 :])
    asks = any(text[reading.start : reading.last].lower() in modal for modal in rules["modal"])
    if asks and OPENS.search(text, max(0, reading.first - 4), reading.first):
        return told
    if words.lemma_as(behind[place], "VBZ") is None:
        return True
    if len(behind) > place + 1:
        return bool(words.tells(behind[place + 1]))
    before = word_before(text, reading.first)
    return before.islower() and before not in rules["small"]


def _is_compared(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether figures of another month stand before one that owns what is not said: "May sales beat April's"."""
    for found in _OTHER.finditer(text, max(0, position - _COMPARED), position):
        if found[1].lower() in rules["months"]:
            return not (rules["figures"] | rules["of_month"]).isdisjoint(found[2].split())
    return False


@functools.lru_cache(maxsize=4)
def _people(text: str, titles: frozenset[str], names: frozenset[str]) -> frozenset[str]:
    """The months that are surnames somewhere in a text, behind a title: "Mrs May", "Prime Minister May"."""
    found = (match for match in _PERSON.finditer(text) if match[2][0].isupper() and match[2].lower() in names)
    return frozenset(match[2] for match in found if match[1].lower() in titles)


def is_paired(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether another month stands beside one with "and", "or" or a comma: "March and April were wet"; but "Theresa
    May and April Larkin", "May and June Orr".
    """
    if reading.names != ("MONTH",) or reading.signal is not None or not text[reading.start].isupper():
        return False
    before, after = rules["members"]["MONTH"][1], rules["members"]["MONTH"][0]
    if (other := after.match(text, reading.last)) is not None:
        name = re.split(r"[^\w.]", other[0])[-1]
        return name[:1].isupper() and not _named(text, reading.first, rules) and not _surnamed(text, other.end(), rules)
    other = before.search(text, max(0, reading.first - _PAIR), reading.first)
    if other is None or not other[1][0].isupper() or _surnamed(text, reading.last, rules):
        return False
    return not _named(text, other.start(), rules)


def heads_list(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a month heads a line of a list in which a date does, or a month whose name nobody bears: "3 May 2019: it
    shuts", "August: it opens".
    """
    if reading.names != ("MONTH",) or _LABEL.match(text, reading.last) is None:
        return False
    begin = max(0, reading.first - _AROUND)
    heads = list(_HEADED.finditer(text, begin, reading.last + _AROUND))
    sure = any(
        (head := found[1].lower()) in rules["months"]
        and (head not in rules["names"] or any(map(str.isdigit, found[0])))
        for found in heads
    )
    return sure and any(found.start(1) == reading.first for found in heads)


def in_brackets(text: str, reading: Reading) -> bool:
    """Whether a month alone in the brackets behind a name tells when something was, in a sentence that tells its year:
    "in 1915 he fought at Neuve Chapelle (March) and Fromelles (May)".
    """
    first, last = reading.first, reading.last
    if reading.names != ("MONTH",) or text[first - 1 : first] != "(" or text[last : last + 1] != ")":
        return False
    return _OF_YEAR.search(text, max(0, first - _SENTENCE), first - 1) is not None


_OF_YEAR: Final = re.compile(r"(?<![\w.,])[12]\d{3}(?![\w%]|[.,]\d)[^.!?\n]*[A-Z][\w’'-]*[^\S\n]\Z")
_SENTENCE: Final = 160


def _named(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether a title or a first name stands before a month: "Theresa May"; no preposition or determiner."""
    before = word_before(text, position)
    low = before.lower().rstrip(".")
    if low in rules["titles"] or (before or word_before(text, position - 2)).lower() in rules["kin"]:
        return True  # "her twins, April and June"
    closed = rules["lexicon"].closed
    plain = low in rules["small"] | rules["year_cues"] | rules["months"] | rules["determiners"] | closed["preposition"]
    plain = plain or low in closed["determiner"] | closed["coordinator"] | closed["between_verbs"]
    return before[:1].isupper() and not plain and not before.endswith((".", *OWNER))


def _surnamed(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether a word with a capital stands right behind a month, or another name with "and": "April and Tom"."""
    if text[position : position + 1] == " " and text[position + 1 : position + 2].isupper():
        return True
    link = word_after(text, position)
    if link not in rules["listing"]:
        return False
    other = word_after(text, position + 1 + len(link))
    return other[:1].isupper() and other.lower() not in rules["months"]
