"""What a timeline can leave as: the formats there are, their options, and what each could not hold.

A format is one file in ``timeline/formats`` (for programs) or ``timeline/render`` (for people) with a ``FORMAT`` in it;
a package of its own names one under the entry point group ``dateline.formats``. The command line and
``Timeline.export`` know it from there.

>>> sorted(formats())
['csv', 'html', 'icalendar', 'json', 'jsonl', 'markdown', 'mermaid', 'text', 'timelinejs', 'timeml']
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Callable, Mapping
from importlib import metadata
from typing import Any, Final

from attrs import field, frozen

from timeline.errors import MissingExtra, UnknownFormat

ROOMS: Final = ("timeline.formats", "timeline.render")
GROUP: Final = "dateline.formats"


@frozen
class Export:
    """A timeline as text in some format.

    ``lost`` tells what the format could not hold, a line each with its count; empty where all is in the text.
    """

    text: str
    lost: tuple[str, ...] = ()


@frozen
class Option:
    """A choice that a format offers: its keyword, its flag on the command line, what it may be (none: yes or no)."""

    name: str
    help: str
    choices: tuple[str, ...] = ()
    free: bool = False
    flag: str = field()

    @flag.default
    def _spelled(self) -> str:
        return "--" + self.name.replace("_", "-")


LOCALE: Final = Option(
    "locale", "locale of the dates in words, such as en-US (others than en and en-GB need dateline[locale])", free=True
)


@frozen
class Format:
    """A format: its name, the endings of its files, and ``write``, which takes a timeline and the options by keyword.

    ``write`` returns an ``Export``. It may need an extra of this package, which it then imports itself and
    names in the error (``needs``).
    """

    name: str
    about: str
    endings: tuple[str, ...]
    write: Callable[..., Export]
    options: tuple[Option, ...] = ()


@functools.cache
def formats() -> Mapping[str, Format]:
    """All formats by name: the library's own first, then those of installed packages that have a name of their own."""
    found: dict[str, Format] = {}
    for room in ROOMS:
        package = importlib.import_module(room)
        for module in pkgutil.iter_modules(package.__path__):
            one = getattr(importlib.import_module(f"{room}.{module.name}"), "FORMAT", None)
            if isinstance(one, Format):
                found[one.name] = one
    for entry in metadata.entry_points(group=GROUP):
        if entry.name not in found:
            found[entry.name] = entry.load()
    return found


def by_ending(name: str) -> Format | None:
    """The format that the ending of a file's name tells, the longest that fits.

    >>> by_ending("story.timelinejs.json").name, by_ending("story.json").name, by_ending("story.xyz")
    ('timelinejs', 'json', None)
    """
    endings = {ending: one for one in formats().values() for ending in one.endings}
    fitting = [ending for ending in endings if name.lower().endswith(ending)]
    return endings[max(fitting, key=len)] if fitting else None


def export(timeline: Any, name: str, **options: Any) -> Export:
    """Write a timeline in a format; raises ``UnknownFormat`` for a name, an option or a choice that there is not."""
    known = formats()
    if name not in known:
        raise UnknownFormat(f"no format {name!r}: there are {', '.join(sorted(known))}")
    one = known[name]
    offered = {option.name: option for option in one.options}
    for key, value in options.items():
        if key not in offered:
            there = f"it takes {', '.join(offered)}" if offered else "it takes none"
            raise UnknownFormat(f"format {name} has no option {key!r}: {there}")
        choices = offered[key].choices
        if choices and value not in choices:
            raise UnknownFormat(f"format {name}: {key} can't be {value!r}: use one of {', '.join(choices)}")
    return one.write(timeline, **options)


def needs(package: str, extra: str, why: str) -> Any:
    """Import a package that an extra installs; raises ``MissingExtra`` that says what to install."""
    try:
        return importlib.import_module(package)
    except ImportError as error:
        raise MissingExtra(f"{why} needs {package}: pip install 'dateline[{extra}]'") from error


def counted(number: int, one: str, many: str) -> tuple[str, ...]:
    """A line of what is lost, or none.

    >>> counted(2, "event without a date", "events without a date"), counted(0, "event", "events")
    (('2 events without a date',), ())
    """
    return (f"{number} {one if number == 1 else many}",) if number else ()
