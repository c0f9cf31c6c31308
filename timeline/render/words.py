"""What pages say: a language's messages, dates, lengths of time and lists in its words; text made safe to show.

>>> words = Words.of("en")
>>> words.count("events", 2), words.length(90_000)
('2 events', '1 day and 1 hour')
"""

from __future__ import annotations

import functools
import re
from typing import Any, Final
from urllib.parse import quote, urlsplit

from attrs import frozen

from grammar import calendar
from grammar import granularity as granules
from grammar.calendar import DAY
from grammar.errors import GrammarError, UnknownLanguage
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import table
from grammar.publication import Publication
from grammar.spell import in_words
from timeline.render.locale import builtin, localised

# Controls, surrogates (not in UTF-8), non-characters, and the marks that turn the direction of what follows: a headline
# with one of them can make the date beside it read backwards. Line and tab marks are white space and stay.
_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)
_BREAKS: Final = re.compile("[\u0085\u2028\u2029\x0c\r]")
_LENGTH: Final = re.compile(
    r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.ASCII
)
_UNITS: Final = ("year", "month", "week", "day", "hour", "minute", "second")
_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_ENDS: Final = 5
"""Words that tell the beginning and the end of a sentence."""
_URL_SAFE: Final = "-._~:/?#[]@!$&'()*+,;=%"


def clean(text: str) -> str:
    r"""Make text fit to be shown: one code point for each, so that offsets stay true.

    Unsafe ones become U+FFFD, odd line breaks plain ones.

    >>> ascii(clean("a\x00b\u202ec"))
    "'a\\ufffdb\\ufffdc'"
    """
    return _BREAKS.sub("\n", _UNSAFE.sub("\ufffd", text.replace("\r\n", " \n")))


def flat(text: str) -> str:
    """Make it fit, in one line, white space drawn together."""
    return " ".join(clean(text).split())


def opening(text: str) -> str:
    """Begin a message with a capital, as a sentence of its own."""
    return text[:1].upper() + text[1:]


def safe_url(url: str | None) -> str | None:
    """Give a web address that may become a link, in ASCII; ``None`` for any other scheme and for doubtful ones.

    >>> safe_url("https://example.org/a b"), safe_url("https://example.org/ä"), safe_url("javascript:alert(1)")
    (None, 'https://example.org/%C3%A4', None)
    """
    # urlsplit silently strips tabs and line breaks, so they are refused before it sees them
    if not url or re.search(r"[\s\x00-\x20\x7f-\x9f\\]", url) or not re.match(r"(?i)https?://", url):
        return None
    try:
        parts = urlsplit(url)
        known = bool(parts.hostname) and parts.username is None and parts.password is None and (parts.port or 1) > 0
    except ValueError:
        return None
    return quote(url, safe=_URL_SAFE, errors="replace") if known else None


def to_words(url: str | None, sentence: str) -> str | None:
    """An address that leads to a sentence of a page: a text fragment (WICG, Scroll to Text Fragment).

    A long sentence is told by its first and last words, so that what a page does in between does not matter.

    >>> to_words("https://example.org/a", "He left on Monday, 3-4 hours late.")
    'https://example.org/a#:~:text=He%20left%20on%20Monday%2C%203%2D4%20hours%20late.'
    """
    address, words = safe_url(url), flat(sentence).split()
    if address is None or not words:
        return address
    pieces = [" ".join(words)] if len(words) <= 2 * _ENDS else [" ".join(words[:_ENDS]), " ".join(words[-_ENDS:])]
    told = ",".join(quote(piece, safe="", errors="replace").replace("-", "%2D") for piece in pieces)
    return f"{address}{'' if '#' in address else '#'}:~:text={told}"


def language_tag(code: str) -> str:
    """Give a code that can stand in ``lang``; empty ("unknown") for what is none."""
    return code if _TAG.fullmatch(code) else ""


@functools.lru_cache(maxsize=64)
def _fields(key: str) -> re.Pattern[str]:
    """What fits a key with fields in braces."""
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(key)), re.DOTALL)


@frozen
class Words:
    """Messages and ways of saying a time in one language; made by ``of``."""

    messages: dict[str, Any]
    phrases: dict[str, Any]

    @classmethod
    def of(cls, language: str, locale: str | None = None) -> Words:
        """Load a language; English where it is not known, since a page must come out.

        ``locale`` is that of the dates; without one they are as the language's region has them, if it lists that.
        """
        try:
            messages, phrases = table(language, "messages.toml"), table(language, "phrases.toml")
        except UnknownLanguage:
            messages, phrases = table("en", "messages.toml"), table("en", "phrases.toml")
        return cls(messages, localised(phrases, locale) if locale else builtin(phrases, language) or phrases)

    def say(self, room: str, key: str, **fields: object) -> str:
        """Fill a message with its fields; a key that the language lacks is said by ``other``, else as it is."""
        messages = self.messages[room]
        form = messages.get(key, messages.get("other"))
        # a key may come from a file: it is never itself used as a form
        return form.format(**{room: key, **fields}) if isinstance(form, str) else clean(key)

    def tell(self, room: str, text: str) -> str:
        """Say in the language what the engine says in English; a key may have fields that stand for any words.

        >>> Words.of("de").tell("reason", "2023 has no week 53")
        '2023 hat keine Woche 53'
        """
        messages = self.messages[room]
        if text not in messages:
            for key in messages:
                fields = _fields(key).fullmatch(text) if "{" in key else None
                if fields is not None:
                    return str(messages[key].format(**fields.groupdict()))
        return self.say(room, text)

    def count(self, what: str, number: int, room: str = "count") -> str:
        """Say a number of things."""
        forms = self.messages[room][what]
        key = "zero" if number == 0 and "zero" in forms else "one" if number == 1 else "other"
        return str(forms[key].format(count=number))

    def quoted(self, text: str) -> str:
        """Put text in quotation marks."""
        return self.say("page", "quote", text=flat(text))

    def listed(self, items: list[str] | tuple[str, ...]) -> str:
        """Join items with the list comma of the language."""
        return str(self.messages["page"]["comma"].join(items))

    # --- times ---

    def time(self, value: Interval) -> str:
        """Say an interval."""
        return in_words(value, self.phrases)

    def edtf(self, text: str | None) -> str:
        """Say an EDTF string; as it is where it can't be read."""
        try:
            return self.time(Interval.from_edtf(text or ""))
        except GrammarError:
            return clean(text or "")

    def moment(self, seconds: int, unit: Granularity = Granularity.DAY, *, last: bool = False) -> str:
        """Say a bound in the coarsest unit that says it exactly; ``last``: the end that is excluded."""
        if seconds % DAY:
            unit = Granularity.MINUTE
            last = False  # "until 14:30" is said by the moment itself
        else:
            _, month, day = calendar.from_days(seconds // DAY)
            first = unit >= Granularity.MONTH and day == 1
            coarse = Granularity.YEAR if unit >= Granularity.YEAR and month == 1 else Granularity.MONTH
            unit = coarse if first else Granularity.DAY
        return self.time(Interval.of(seconds - 1 if last else seconds, unit))

    def stretch(self, start: int, end: int, unit: Granularity = Granularity.DAY) -> str:
        """Say a stretch of whole days or clock times, both ends told."""
        return self.time(Interval(start, end, unit))

    def granule(self, seconds: int, unit: Granularity) -> str:
        """Say the granule of a unit that begins at a moment: "June 2025"; the moment's day where none begins there."""
        return self.time(Interval.of(seconds, unit if granules.floor(seconds, unit) == seconds else Granularity.DAY))

    def published(self, text: str) -> str:
        """Say a publication date."""
        try:
            known = Publication.of(text)
        except GrammarError:
            return clean(text)
        return self.time(known.day)

    def length(self, seconds: int) -> str:
        """Say a number of seconds in its two largest units."""
        known: list[str] = []
        for unit, size in (("day", DAY), ("hour", 3600), ("minute", 60), ("second", 1)):
            amount, seconds = divmod(abs(seconds), size)
            if amount and len(known) < 2:
                known.append(self.count(unit, amount, "duration"))
        return self._join(known) or self.count("second", 0, "duration")

    def offset(self, text: str) -> tuple[str, bool] | None:
        """Say a signed ISO 8601 duration, and whether it goes back; ``None`` where it is none.

        >>> Words.of("en").offset("-P1D")
        ('1 day', True)
        """
        found = _LENGTH.fullmatch(text)
        if found is None:
            return None
        known = [
            self.count(unit, int(amount), "duration")
            for unit, amount in zip(_UNITS, found.groups()[1:], strict=True)
            if amount and len(amount) < 10
        ]
        return (self._join(known), bool(found[1])) if known else None

    def _join(self, known: list[str]) -> str:
        text = known[0] if known else ""
        for item in known[1:]:
            text = str(self.messages["duration"]["join"]["two"].format(first=text, second=item))
        return text
