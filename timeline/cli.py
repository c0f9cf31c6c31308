"""The command ``timeline``: build, check, tag, resolve.

Exit status: 0; 1 where ``check`` finds contradictions; 2 for bad input, which wins. Bad
input is told in one line each, and the good input is still done. Output is UTF-8.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.console import Parser, Problems, on_terminal, processes, tell_error, write
from timeline.errors import BadTimeline, TimelineError, UnknownFormat
from timeline.export import Format, by_ending, formats

if TYPE_CHECKING:
    from grammar import Policy
    from timeline.article import Article
    from timeline.timeline import Timeline

LONG = 500_000
"""Characters from which reading takes more than a moment."""


def parser(*, writing: bool = True) -> argparse.ArgumentParser:
    """The command line; the formats with their options are loaded only for who may write one."""
    from timeline.formats.json import version

    top = Parser(
        prog="timeline", description="Reads dated articles into one timeline, and names what cannot all be true."
    )
    top.add_argument("--version", action="version", version=f"timeline {version()}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    shared = Parser(add_help=False)
    shared.add_argument(
        "--published",
        metavar="DATE",
        help="publication date where the article has none: 2024-11-11 or 2024-11-11T08:30",
    )
    shared.add_argument("--policy", default="news", metavar="NAME", help="news (default), narrative or assistant")
    shared.add_argument(
        "--prefer", choices=("past", "future", "nearest"), help="where bare phrases look, whatever the tense"
    )
    shared.add_argument("--language", default="en", metavar="CODE", help="language of the text (default: en)")
    shared.add_argument("--timezone", metavar="ZONE", help="zone of the text's clock times, such as Europe/Kyiv")
    build = commands.add_parser("build", parents=[shared], help="articles in, one timeline out")
    build.add_argument(
        "articles",
        nargs="*",
        metavar="ARTICLE",
        help="text or Markdown with front matter, a saved page (.html), or a timeline (.json, .tml); - or nothing: "
        "standard input",
    )
    build.add_argument("-o", "--output", metavar="FILE", help="file to write; its ending tells the format")
    _tlinks(build, "dated")
    if writing:
        build.add_argument(
            "--format", choices=tuple(formats()), help="format (default: by the ending of FILE, else markdown)"
        )
        _options(build)
    check = commands.add_parser("check", parents=[shared], help="contradictions in words; exit 1 where there are any")
    check.add_argument(
        "articles", nargs="*", metavar="FILE", help="articles, or timelines (.json, .tml); - or nothing: standard input"
    )
    check.add_argument("-o", "--output", metavar="FILE")
    check.add_argument("--format", choices=("text", "json"), default="text")
    _tlinks(check, "news")
    check.add_argument("--together", action="store_true", help="all files as one story, not each by itself")
    for command in (build, check):
        command.add_argument(
            "--across", action="store_true", help="nouns (since the invasion) may name events of the other articles"
        )
        command.add_argument(
            "--read-as", metavar="CODE", help="read articles in a language without tables as if they were in this one"
        )
    build.add_argument("--suggest", metavar="FILE", help="write what may be one event, as corrections to look through")
    for command in (build, check):
        command.add_argument(
            "--corrections",
            action="append",
            default=[],
            metavar="FILE",
            help="the analyst's corrections (YAML or TOML)",
        )
        command.add_argument(
            "--same",
            action="append",
            nargs=2,
            default=[],
            metavar=("A", "B"),
            help="two events are one: each its id, or its words, or 'ARTICLE: words'",
        )
    tag = commands.add_parser("tag", parents=[shared], help="JSON lines of texts in, JSON lines of time phrases out")
    tag.add_argument(
        "input", nargs="?", metavar="INPUT", help='lines {"doc", "dct", "text"}; - or nothing: standard input'
    )
    tag.add_argument("-o", "--output", metavar="FILE")
    tag.add_argument("--jobs", type=processes, default=1, metavar="N", help="processes that read (default: 1)")
    tag.add_argument("--unread", action="store_true", help="also a row, with its reason, for what no calendar holds")
    resolve = commands.add_parser(
        "resolve", parents=[shared], help="one phrase: value, EDTF, TIMEX3, other readings, explanation"
    )
    resolve.add_argument("phrase", metavar="PHRASE")
    resolve.add_argument("-o", "--output", metavar="FILE")
    resolve.add_argument("--format", choices=("text", "json"), default="text")
    return top


def _options(command: argparse.ArgumentParser) -> None:
    """What the formats offer; one that several share is told once."""
    for option in {option.name: option for one in formats().values() for option in one.options}.values():
        if option.choices:
            command.add_argument(option.flag, dest=f"for_{option.name}", choices=option.choices, help=option.help)
        elif option.free:
            command.add_argument(option.flag, dest=f"for_{option.name}", metavar=option.name.upper(), help=option.help)
        else:
            command.add_argument(
                option.flag, dest=f"for_{option.name}", action="store_const", const=True, help=option.help
            )


def _tlinks(command: argparse.ArgumentParser, default: str) -> None:
    command.add_argument(
        "--tlinks",
        choices=("strict", "news", "dated"),
        default=default,
        help=f"how the links of TimeML files (.tml) are read (default: {default})",
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status."""
    from grammar import GrammarError

    words = sys.argv[1:] if arguments is None else arguments
    options = parser(writing="build" in words).parse_args(words)
    run: Callable[[argparse.Namespace, Problems], int] = {
        "build": _build,
        "check": _check,
        "tag": _tag,
        "resolve": _resolve,
    }[options.command]
    problems = Problems()
    try:
        status = run(options, problems)
    except (TimelineError, GrammarError) as error:
        problems.tell(error)
        status = 2
    except BrokenPipeError:  # the reader has gone: nothing is left to say
        with contextlib.suppress(OSError):
            sys.stdout.close()
        return 0
    return 2 if problems.count else status


def _policy(options: argparse.Namespace) -> Policy:
    from grammar import Policy

    return Policy.named(options.policy).preferring(options.prefer)


def _articles(options: argparse.Namespace, problems: Problems) -> Iterator[tuple[str, Article | Timeline]]:
    """Name and article (or timeline, from JSON or TimeML) of each input; bad ones are told and passed over."""
    from grammar import GrammarError
    from timeline.article import Article
    from timeline.timeline import Timeline

    settings = {"policy": _policy(options), "language": options.language, "timezone": options.timezone}
    for name in options.articles or ["-"]:
        try:
            if name == "-":
                told = sys.stdin.buffer.read()
                article = Article.parse(
                    told, name="stdin", where="standard input", published=options.published, **settings
                )
                yield "standard input", _spoken(article, options)
            elif name.lower().endswith(".json"):
                yield name, Timeline.from_json(_text(name))
            elif name.lower().endswith((".jsonl", ".ndjson")):
                yield name, Timeline.from_jsonl(_text(name))
            elif name.lower().endswith(".tml"):
                yield (
                    name,
                    Timeline.read_timeml(
                        name, tlinks=options.tlinks, published=options.published, language=options.language
                    ),
                )
            else:
                yield name, _spoken(Article.read(name, options.published, **settings), options)
        except (TimelineError, GrammarError) as error:
            message = str(error)
            where = "standard input" if name == "-" else name
            problems.tell(message if where in message else f"{where}: {message}")


def _spoken(article: Article, options: argparse.Namespace) -> Article:
    """The article, in another language where its own has no tables and that is asked for; which is said."""
    from attrs import evolve

    from grammar import UnknownLanguage
    from grammar.language import load

    try:
        load(article.language)
    except UnknownLanguage as error:
        if not options.read_as:
            raise type(error)(f"{error}; --read-as en tries its phrases all the same") from error
        load(options.read_as)
        tell_error(f"{article.id}: language {article.language!r} has no tables: read as {options.read_as}")
        return evolve(article, language=options.read_as)
    return article


def _bytes(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise BadTimeline(f"{name}: can't be read: {error.strerror or error}") from error


def _text(name: str) -> str:
    try:
        return _bytes(name).decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadTimeline(f"{name}: not UTF-8 (byte {error.start})") from error


def _reading(articles: list[Article], problems: Problems, label: str, across: bool = False) -> Timeline | None:
    """The timeline of articles; one in an unknown language is told and left out."""
    from grammar import GrammarError
    from timeline.timeline import Timeline

    try:
        return Timeline.read(articles, across=across)
    except GrammarError as error:
        if len(articles) == 1:
            problems.tell(f"{label}: {error}")
            return None
    good = [article for article in articles if _reading([article], problems, article.id) is not None]
    return Timeline.read(good, across=across) if good else None


def _format(options: argparse.Namespace) -> Format:
    known = formats()
    if options.format:
        return known[options.format]
    if options.output in (None, "-"):
        return known["markdown"]
    found = by_ending(options.output)
    if found is None:
        endings = ", ".join(ending for one in known.values() for ending in one.endings)
        raise BadTimeline(f"{options.output}: its ending tells no format: use one of {endings}, or give --format")
    return found


def _chosen(options: argparse.Namespace, form: Format) -> dict[str, Any]:
    """The options given for a format; raises ``UnknownFormat`` for one that it does not take."""
    given = {key[4:]: value for key, value in vars(options).items() if key.startswith("for_") and value is not None}
    taken = {option.name for option in form.options}
    for one in formats().values():
        for option in one.options:
            if option.name in given and option.name not in taken:
                takers = [name for name, other in formats().items() if option in other.options]
                raise UnknownFormat(f"{option.flag} is for {' and '.join(takers)}: here the format is {form.name}")
    return {**on_terminal(options.output), **given} if form.name == "text" else given


def _announce(articles: list[Article]) -> None:
    """On a terminal, say that long work is going on."""
    size = sum(len(article.text) for article in articles)
    if size > LONG and sys.stderr.isatty():
        tell_error(f"reading {size / 1e6:.1f} million characters; this takes a while")


def _build(options: argparse.Namespace, problems: Problems) -> int:
    from timeline.article import Article
    from timeline.hand import corrected

    form = _format(options)
    chosen = _chosen(options, form)
    given = list(_articles(options, problems))
    articles = [item for _, item in given if isinstance(item, Article)]
    stored = [item for _, item in given if not isinstance(item, Article)]
    if stored and (len(stored) > 1 or articles):
        raise BadTimeline("a timeline (.json, .tml) can only be built by itself, not together with other files")
    _announce(articles)
    timeline = (
        stored[0] if stored else _reading(articles, problems, articles[0].id, options.across) if articles else None
    )
    if timeline is None:
        problems.tell("nothing was built: no article could be read")
        return 2
    (timeline,) = corrected([timeline], options.corrections, options.same, problems.tell)
    if options.suggest:
        from timeline.formats.corrections import dump

        write(dump(timeline.duplicates, timeline.articles, timeline.events), options.suggest)
    made = timeline.export(form.name, **chosen)
    write(made.text, options.output)
    if made.lost:
        tell_error(f"{form.name} does not hold: {'; '.join(made.lost)}")
    return 0


def _check(options: argparse.Namespace, problems: Problems) -> int:
    from timeline.article import Article
    from timeline.hand import corrected
    from timeline.report import as_rows, as_text

    checked: list[tuple[str, Timeline]] = []
    together: list[Article] = []
    for name, item in _articles(options, problems):
        if not isinstance(item, Article):
            checked.append((name, item))
        elif options.together:
            together.append(item)
        else:
            found = _reading([item], problems, name)
            if found is not None:
                checked.append((name, found))
    if together:
        found = _reading(together, problems, "all", options.across)
        if found is not None:
            checked.append((", ".join(article.id for article in together), found))
    told = corrected([timeline for _, timeline in checked], options.corrections, options.same, problems.tell)
    checked = [(name, timeline) for (name, _), timeline in zip(checked, told, strict=True)]
    if options.format == "json":
        rows = as_rows(checked)
        write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", options.output)
        return 1 if any(row["contradictions"] for row in rows) else 0
    text, holding = as_text(checked)
    write(text, options.output)
    return 1 if holding else 0


def _tag(options: argparse.Namespace, problems: Problems) -> int:
    from timeline.tagging import tag

    name = options.input or "-"
    data = sys.stdin.buffer.read() if name == "-" else _bytes(name)
    lines = data.decode("utf-8", "replace").split("\n")
    out, unread = [], 0
    for tagged in tag(
        lines,
        policy=_policy(options),
        language=options.language,
        published=options.published,
        timezone=options.timezone,
        jobs=options.jobs,
    ):
        if tagged.error:
            problems.tell(tagged.error)
        out += [json.dumps(row, ensure_ascii=False) for row in tagged.rows]
        unread += len(tagged.unread)
        if options.unread:
            out += [json.dumps(row, ensure_ascii=False) for row in tagged.unread]
    write("".join(f"{line}\n" for line in out), options.output)
    if unread and not options.unread:
        tell_error(f"{unread} phrases were not read (--unread shows them)")
    return 0


def _resolve(options: argparse.Namespace, _problems: Problems) -> int:
    from timeline.report import resolution_row, resolution_text

    if not options.published:
        raise BadTimeline("no publication date: give --published, such as --published 2024-11-11")
    form = resolution_row if options.format == "json" else resolution_text
    write(
        form(
            options.phrase,
            published=options.published,
            policy=_policy(options),
            language=options.language,
            timezone=options.timezone,
        ),
        options.output,
    )
    return 0
