"""The tables of ``words.toml`` that tell times from names and numbers, as sets that are made once a language."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.lexing.starts import trie
from grammar.meaning import BARELY, NEARLY

_LONG: Final = ("month", "quarter", "year")
_BEYOND: Final = ("MORE_THAN", "LESS_THAN", NEARLY, BARELY)


@functools.lru_cache(maxsize=32)
def rules_of(language: Language) -> dict[str, Any]:
    """Sets of words and expressions of a language, by name, and its ``lexicon``."""
    island = language.words["island"]
    return {
        **{
            name: frozenset(island[name])
            for name in (
                "company",
                "groups",
                "qualified",
                "possessives",
                "national",
                "small",
                "streets",
                "blocks",
                "numbered",
                "references",
                "proper",
                "capital",
                "names",
                "titles",
                "titled",
                "latent",
                "year_cues",
                "year_things",
                "counted_at",
                "amounts_move",
                "priced",
                "nouns_after",
                "of_days",
                "over_on",
                "duration_cues",
                "spending",
                "topical",
                "topics",
                "outlasted",
                "distant",
                "barely",
                "by_night",
                "until_late",
                "titles_of_years",
                "went_by",
                "springs",
                "only_in",
                "close_by",
                "long_led",
                "clock_signals",
                "season_signals",
                "no_year_signals",
                "determiners",
                "seasons",
                "slash_signals",
                "instead_of",
                "day_signals",
                "greetings",
                "doubtful",
                "naming",
                "kin",
                "parts",
                "lasting",
                "lasting_into",
                "small_only",
                "owners",
                "excepting",
                "indefinite",
                "typical",
                "bare_named",
                "besides",
                "remaining",
                "aired",
                "ever_after",
                "changed",
                "shares_told",
                "of_years",
                "years_were",
                "as_if",
                "as_if_it",
                "dating",
                "battles",
                "ordered",
                "attributes",
                "streams",
                "foretelling",
                "of_bearers",
                "degrees",
                "makes",
                "behind",
                "amounts",
                "amounting",
                "arranged",
                "numbered_events",
                "onward",
                "lowered",
                "untitled",
                "day_verbs",
                "day_nouns",
                "accompanying",
                "speakers",
                "looking",
                "pleading",
                "masses",
                "local",
                "movements",
                "going_by",
                "giving",
                "objects",
                "dated_named",
                "yeared_named",
                "terms",
                "of_season",
                "season_things",
                "falls",
                "named_streets",
                "night_terms",
                "night_works",
                "kinds_of_day",
                "night_places",
                "any_night",
                "at_habits",
                "nevers",
                "day_adjectives",
                "adjective_endings",
                "stamps",
                "figures",
                "punctual",
                "several",
                "transitive",
                "starting",
                "gatherings",
                "evenings",
                "hourless",
                "due",
                "dropping",
                "asked_days",
                "touring",
                "announced",
                "noted",
                "its_day",
                "still_day",
                "doers",
                "booked",
                "convened",
                "adjourned",
                "held_nights",
                "staying_until",
                "there_by",
                "there_today",
                "bedtime",
                "telling",
                "how",
                "enough",
                "cant_come",
                "software",
                "then_the",
                "polite",
                "changing",
                "codes",
                "late_evenings",
                "evening_starts",
                "newscasts",
                "pages",
                "back_in",
                "classes",
                "commanding",
                "feeling",
                "unsigned",
                "any_hour",
                "waking",
                "clock_told",
                "taking_off",
                "reserving",
                "publishers",
                "brief_now",
                "there",
                "broadcast",
                "up",
                "nightly",
                "opening",
                "hours_of",
                "then",
                "marches",
                "regnal",
                "enacted",
                "plays",
                "realms",
                "roman",
                "made",
                "lives",
                "spent",
                "whole_parts",
                "own_stamps",
                "own_notes",
                "of_months",
                "counting",
                "tallied",
                "spanning",
                "events",
                "of_month",
                "uncounted_of_month",
                "held_monthly",
                "on_plain_days",
                "laws",
                "acts",
                "coauthors",
                "measures",
                "outs",
                "moved",
                "bands",
                "music",
                "games",
                "playing",
                "by_points",
                "parts_of_games",
                "overtimes",
                "ending_units",
                "reckoning",
                "subordinating",
                "regarding",
                "between",
                "one_is",
                "years_do",
                "agents",
                "firms",
            )
        },
        "subjects": frozenset(
            [*language.clauses["closed"]["subject_pronoun"], *language.clauses["closed"]["relative"]]
        ),
        "at": frozenset(language.words["AT"]),
        "ago": frozenset(word for word, way in language.words["DIR"].items() if way == "ago"),
        "untils": frozenset([*language.words["TO"], *language.words["UNTIL"]]),
        "modal": tuple(frozenset(words) for words in language.clauses["modal"].values()),
        "members": {
            "WEEKDAY": _members(language.words, "WEEKDAY"),
            "MONTH": _members(language.words, "MONTH", language.clauses.get("notes", {}).get("versus", ())),
        },
        "halves": frozenset(language.words["AMPM"]),
        "trading": frozenset(
            word
            for words in (island["trading"], *(language.clauses["planned"][name] for name in ("reports", "economy")))
            for word in words
        ),
        "listing": frozenset(island["listing"]),
        "nouns": island["nouns"],
        "loose_minutes": island["loose_minutes"],
        "bare_years": island["bare_years"],
        "work_words": frozenset(word for work in island["works"] for word in work.lower().split()),
        "work_names": re.compile(trie(work.lower() for work in island["works"])),
        "works": re.compile(rf"\b(?:{'|'.join(map(re.escape, island['works']))})\b", re.IGNORECASE),
        "works_written": {work.lower(): work for work in island["works"] if not work.islower()},
        "of": frozenset(language.words["OF"]),
        "in": frozenset([*language.words["IN"], *language.words["OF"]]),
        "a": frozenset(language.words["A"]),
        "changes": frozenset([*island["amounts_move"], *island["changes"]]),
        "lengths_change": frozenset([*island["amounts_move"], *island["changes"], *island["lengths_move"]]),
        "edges": language.words["EDGE"],
        "be": frozenset(word for words in language.clauses["be"].values() for word in words),
        "having": frozenset(word for words in language.clauses["have"].values() for word in words),
        "words_to": frozenset(language.words["TO"]),
        "roughly": frozenset(word for word, tag in language.words["MODQ"].items() if tag in _BEYOND and " " in word),
        "expletive": frozenset(language.clauses["closed"]["expletive"]),
        "uncounted": frozenset([*language.words["HUNDRED"], *island["numbers_many"]]),
        "words_over": frozenset(language.words["OVER"]),
        "words_from": frozenset(language.words["FROM"]),
        "qualifying": frozenset(language.words["MODQ"]),
        "weekdays": frozenset(language.words["WEEKDAY"]),
        "counting_parts": frozenset(
            {word for name in ("CARD", "ORDW", "SECOND", "KIND") for word in language.words.get(name, {})}
        ),
        "labels_of_day": frozenset({word for name in ("WEEKDAY", "TODAY", "TONIGHT") for word in language.words[name]}),
        "months": frozenset(language.words["MONTH"]),
        "lasts": frozenset(word for word, which in language.words["DET"].items() if which == "last"),
        "long_units": frozenset(
            [*language.words["SEASON"], *(word for word, unit in language.words["UNIT"].items() if unit in _LONG)]
        ),
        "wholly": frozenset(language.words.get("ALL", {})),
        "all_seasons": frozenset(language.words["SEASON"]),
        "ended": frozenset(language.words["ENDED"]),
        "since": frozenset(word for word, kind in language.words["PREP"].items() if kind == "since"),
        "beside": frozenset(word.split(" ")[0] for word in language.words["REL"]),
        "before_eras": _before_era(language.words),
        "to": _after_hour(language.words),
        "ordinals": frozenset({**language.words["ORDW"], **language.words["SECOND"], **language.words["DET"]}),
        "habitual": frozenset(language.clauses["habitual"]["words"]),
        "customs": frozenset(language.clauses["habitual"]["customs"]),
        "counted": frozenset(language.words["UNITS"]),
        "on": frozenset(language.words["ON"]),
        "leads_range": frozenset(language.words["BETWEEN"]),
        "as": frozenset(language.clauses["closed"]["comparative"]),
        "beside_habits": frozenset([*language.words["ON"], *island["excepting"]]),
        "proper_names": _proper_names(language),
        "every": frozenset(language.words["EVERY"]),
        "numbers": frozenset([*language.words["CARD"], *language.words["TENS"], *language.words["QUANT"]]),
        "relative": frozenset([*language.clauses["closed"]["relative"], *language.clauses["closed"]["complementizer"]]),
        "markets": frozenset(island.get("markets", ())),
        "parts_of_day": frozenset(language.words["PARTDAY"]),
        "days_beside": frozenset(
            [*language.words["TODAY"], *language.words.get("TONIGHT", {}), *language.words["DET"]]
        ),
        "announcing": frozenset(told.rsplit(" ", 1)[-1] for told in island["clock_told"]),
        "today": frozenset(language.words["TODAY"]),
        "nows": frozenset([*language.words["TODAY"], *language.words.get("TONIGHT", {})]),
        "it": frozenset(language.clauses["closed"]["expletive"]),
        "noons": frozenset(language.words["NOON"]),
        "times": frozenset(language.words.get("TIME", {})),
        "tonight": tuple(language.words.get("TONIGHT", {})),
        "money": frozenset(language.words["numbers"].get("money", ())),
        "lexicon": lexicon(language),
        "units": frozenset([*language.words["UNIT"], *language.words["UNITS"]]),
        "following": frozenset(word for word, tag in language.words["DET"].items() if tag == "following"),
        "years": frozenset(word for word, unit in language.words["UNIT"].items() if unit == "year"),
        "years_listed": frozenset(word for word, unit in language.words["UNITS"].items() if unit == "year"),
        "articles": frozenset({**language.words["A"], **language.words["THE"]}),
        "at_signs": frozenset(f"{sign} " for sign in language.words["numbers"].get("at_signs", ())),
        "services": frozenset(language.words["numbers"].get("services", ())),
        "dotted_hours": frozenset(language.words["numbers"].get("dotted_hours", ())),
        "dotted_after": _right_after(language.words["numbers"].get("timed", ())),
        "logged_after": _right_after(language.words["numbers"].get("logged", ())),
    }


def _right_after(words: Iterable[str]) -> re.Pattern[str]:
    """A place right behind one of some words, or a colon behind it."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words)) or '(?!)'}):?[^\S\n]\Z", re.IGNORECASE)


def _proper_names(language: Language) -> re.Pattern[str]:
    """A named day that is an ordinary word, before a word that begins with a capital: "Carnival Cruise Lines"."""
    days, proper = language.words["NAMED"], language.words["island"]["proper"]
    longer = {rest for day in days for word in proper if day.startswith(f"{word} ") for rest in [day[len(word) + 1 :]]}
    ends = "|".join(map(re.escape, sorted({*longer, *language.words["WEEKDAY"], *language.words["MONTH"]})))
    return re.compile(rf"\b({'|'.join(map(re.escape, proper))}) (?!(?:{ends})\b)(?-i:[A-Z])", re.IGNORECASE)


def _before_era(words: Mapping[str, Any]) -> re.Pattern[str]:
    """An era that ended before ours began."""
    eras = "|".join(re.escape(era.upper()) for era, told in words["ERA"].items() if told == "bc")
    return re.compile(rf"[^\S\n](?:{eras or '(?!)'})(?!\w)")


def _after_hour(words: Mapping[str, Any]) -> re.Pattern[str]:
    """ "To nine": what makes a number before it one of minutes."""
    to, numbers = ("|".join(map(re.escape, words[name])) for name in ("TO", "CARD"))
    return re.compile(rf"[^\S\n]+(?:{to})[^\S\n]+(?:{numbers}|\d\d?)(?!\w)")


def _members(
    words: Mapping[str, Any], terminal: str, compared: Iterable[str] = ()
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The next and the last member of a list of such names: "/wed", "& sun", and ", thu" the other way round; or of two
    that are *compared*: "vs. June".
    """
    names = "|".join(sorted(map(re.escape, words[terminal]), key=len, reverse=True))
    links = "|".join([*map(re.escape, words["island"]["listing"]), *(rf"{re.escape(sign)}\.?" for sign in compared)])
    joint = rf"(?:[^\S\n]*[,/&+][^\S\n]*(?:(?:{links})[^\S\n]+)?|[^\S\n]+(?:{links})[^\S\n]+)"
    if terminal == "WEEKDAY":
        joint = rf"(?:{joint}|[^\S\n])"  # "mon wed fri", if both are short
    after = re.compile(rf"{joint}(?i:{names})(?!\w)")
    parts = "|".join(sorted(map(re.escape, words["PARTDAY"]), key=len, reverse=True))
    either = "|".join(map(re.escape, words["OR"]))  # "friday night or sat"
    apart = rf" (?i:{parts})(?:[^\S\n]*/[^\S\n]*|[^\S\n]+(?:{either})[^\S\n]+)"
    return after, re.compile(rf"(?<!\w)((?i:{names}))(?:{joint}|{apart})\Z")
