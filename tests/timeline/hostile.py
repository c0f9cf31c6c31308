"""Texts that try to be more than text, and timelines that hold one of them in every field; shared by several tests."""

from __future__ import annotations

import functools
import re
from typing import Any

import render_stub as stub
from attrs import evolve

from grammar import Interval
from timeline import Article, Constraint, Correction, Timeline
from timeline.constraint import Evidence
from timeline.event import Event, EventAnchor, EventTime, PhraseRef, Quote
from timeline.phrase import TimePhrase, Unread

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><style>*{}</style>",
    "</title><img src=x>",
    "<img src=x onerror=alert(1)>",
    "--><svg onload=alert(1)>",
    "</li></ol><p>",
    "<b onclick=x>",
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)' autofocus='",
    "<!--",
    "]]><b>",
    "<![CDATA[<x>]]>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "java\tscript:alert(1)",
    "{{7*7}}",
    "{% raw %}{# x #}",
    "${7*7}#{7*7}",
    "{0.__class__}{rule}",
    "&lt;script&gt;&#x3c;b&#x3e;",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext></p><style><img src=x>",
    "<base href=//evil>",
    "<meta http-equiv=refresh content=0;url=//evil>",
    "<iframe srcdoc='<script>1</script>'>",
    "a\0b\x08\x1b[31m",
    "\u202egnp.exe\u2066x",
    "one\u2028two\u2029three\u0085four",
    "\ud800 \ufffe",
    "<" * 40 + ">" * 40,
    "x" * 10_000,
    "![x](javascript:1) [y](//evil) @me #1 <http://a>",
    "\n\n# head\n\n- item\n\n| a | b |\n|---|---|\n",
    "</textarea></xmp></noscript></template><script>alert(1)</script>",
    "<svg><script>alert(1)</script><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "<details open ontoggle=alert(1)><form action=//evil><button>x",
    "<object data=javascript:alert(1)><embed src=//evil><link rel=stylesheet href=//evil>",
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    '<a href="javascript&colon;alert(1)">x</a>',
    "vbscript:msgbox(1)",
    '=HYPERLINK("http://evil","x")',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    "\t=1+1",
    "\uff1d1+1",
    'a,b;c\t"d""\r\ne,"',
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nATTACH:http://evil",
    "x\\nATTENDEE:mailto:a@b\\,c\\;d\\\\",
    "%%{init: {'theme': 'x', 'securityLevel': 'loose'}}%%",
    "x : y : z\n    section other\n    click a href 'javascript:alert(1)'",
    "#58; #60;b#62; &#58; ;;",
    "```\n```mermaid\ngraph TD\n",
    "[^s1]: note\n[x]: javascript:alert(1)\n[x] [^s1]",
    "| a | b |\\| `c|d` ~~e~~ $f$ $$g$$",
    "1. one\n2) two\n+ three\n    four\n> five\n===",
    "<http://evil> www.evil.example mailto:a@evil.example a@evil.example",
    "\x1b]8;;http://evil\x07link\x1b]8;;\x07\x9b31m",
    "a\u200bb\u200dc\ufeffd\u00a0e\u2060f",
    "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
    "\u202e\u2067\u2069\u202c",
]


_UNSAFE = re.compile(
    "[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)


def seen(text: str) -> str:
    """What a reader should see of a text: on one line, what can't be shown safely as U+FFFD."""
    return " ".join(_UNSAFE.sub("\ufffd", text).split())


@functools.cache
def told(text: str) -> Timeline:
    """A timeline with a text in every field that an article or an event by hand can hold, three events of each kind."""
    body = f"The mill burnt down. {text} The bridge held."
    article = Article(body, published="2024-06-01", id=f"a {text}", title=text, url=text, source=text)
    last = body.index("The bridge")
    spans = ((0, 20), (21, last), (last, len(body)))
    day, open_one = Interval.from_edtf("2024-05-02"), Interval.from_edtf("2024-05-03/..")
    events = tuple(
        Event(
            f"{number} {text}",
            article.id,
            text,
            spans[number],
            number,
            headline=text,
            source=Quote(text, spans[1]),
            phrase=PhraseRef(f"p {text}", text, spans[1]),
            time=time,
            anchor=EventAnchor("context", label=text),
            same_as=(f"2 {text}",) if number == 1 else (),
        )
        for number, time in enumerate((EventTime.of(day), EventTime.of(open_one, "since"), None))
    )
    by_hand = Event(f"hand {text}", "", text, (0, len(text)), headline=text, time=EventTime.of(day, "within"))
    phrase = TimePhrase(
        f"p {text}", article.id, spans[1], text, spans[1], None, "DATE", "2024-05-02", "", "2024-05-02", conflict=text
    )
    said = tuple(
        Constraint(f"c{n} {text}", "date", event.id, interval=event.time.interval, rule=text)
        for n, event in enumerate((*events[:2], by_hand))
        if event.time
    )
    clash = Constraint(f"d {text}", "relation", events[0].id, events[1].id, "after", rule=text)
    return Timeline(
        (article,),
        (phrase,),
        (*events, by_hand),
        (*said, evolve(clash, evidence=Evidence(article.id, spans[1]))),
        (Unread(article.id, spans[1], text, text),),
        1,
        ((article.id, spans),),
        (Correction("The mill burnt down", note=text or "x", by=text), Correction("no such words", note=text or "x")),
    )


def hostile(text: str) -> Any:
    """The rich timeline with a text in every field that may hold one."""
    known = stub.rich()
    articles = tuple(
        evolve(
            article,
            title=text,
            url=text,
            source=text,
            language=text[:30] or "en",
            timezone=None,
            text=article.text + "\n\n" + text,
        )
        for article in known.articles
    )
    events = tuple(
        evolve(
            event,
            text=text,
            headline=text,
            source=Quote(text, (0, 5)),
            same_as=("e1", text),
            phrase=event.phrase and evolve(event.phrase, text=text),
            anchor=EventAnchor("context", label=text, offset=text),
        )
        for event in known.events
    )
    phrases = tuple(
        evolve(
            phrase,
            text=text,
            conflict=text,
            steps=((text, text, text),),
            candidates=tuple(evolve(reading, edtf=None, value=text, policy=text) for reading in phrase.candidates),
        )
        for phrase in known.phrases
    )
    contradictions = tuple(
        evolve(one, message=text, evidence=tuple(evolve(each, text=text, says=text) for each in one.evidence))
        for one in known.contradictions
    )
    by_hand = Event(text, text, text, (0, 3), headline=text, time=EventTime.of(Interval.from_edtf("2024-01")))
    unread = tuple(evolve(each, text=text, reason=text) for each in known.unread)
    constraints = tuple(evolve(each, rule=text) for each in known.constraints)
    # the page's own language must be known for its words to come out
    articles = (evolve(articles[0], language="en"), *articles[1:])
    return evolve(
        known,
        articles=articles,
        events=(*events, by_hand),
        phrases=phrases,
        contradictions=contradictions,
        unread=unread,
        constraints=constraints,
        order=(*known.order, (text,)),
    )
