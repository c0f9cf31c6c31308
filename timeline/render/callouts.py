"""Contradictions on a page: the sentences side by side, by how much they fail, what would resolve them."""

from __future__ import annotations

from attrs import frozen

from timeline.contradiction import Contradiction, Testimony
from timeline.render.pages import Pages
from timeline.render.shown import ContradictionView, StatementView
from timeline.render.text import Part, parts
from timeline.render.words import clean, flat, opening


@frozen(slots=False)
class Callouts(Pages):
    """Makes the views of the contradictions."""

    def contradictions(self) -> tuple[ContradictionView, ...]:
        """Show all contradictions."""
        return tuple(self._contradiction(*each) for each in enumerate(self.timeline.contradictions, 1))

    def _contradiction(self, number: int, one: Contradiction) -> ContradictionView:
        words = self.words
        title = words.say("disputed", "title", number=number, total=len(self.timeline.contradictions))
        how = words.say("disputed", one.kind)
        if one.off_by:
            day = 86_400  # beyond a day, seconds are only the strictness of "before"
            amount = -(-one.off_by // day) * day if one.off_by >= day else one.off_by
            how = words.say("disputed", "off", amount=words.length(amount))
        resolving = [key for key in dict.fromkeys(one.resolved_by) if key in self.constraints]
        if one.kind == "phrase":
            form = "resolve_phrase"
        elif not resolving:
            form = "resolve_none"
        elif set(resolving) == set(one.constraints) and len(one.evidence) == len(one.constraints) > 1:
            form = "resolve_any"
        else:
            form = "resolve_one" if len(resolving) == 1 else "resolve_some"
        told = () if form == "resolve_any" or one.kind == "phrase" else tuple(self.aside(key) for key in resolving)
        phrase = next(
            (
                each
                for each in self.timeline.phrases
                if each.conflict
                and one.kind == "phrase"
                and any(
                    each.article == said.article and said.span[0] < each.span[1] and each.span[0] < said.span[1]
                    for said in one.evidence
                )
            ),
            None,
        )
        return ContradictionView(
            number,
            f"{self.prefix}c-{number}",
            words.say("page", "colon", label=title, text=how),
            "" if form == "resolve_any" else opening(flat(one.message)),  # else title and resolution say it
            tuple(self._statement(each, one) for each in one.evidence),
            words.say("disputed", form),
            told,
            self._readings(phrase),
            tuple(sorted((self.links[key] for key in set(one.events) & set(self.links)), key=lambda link: link.number)),
        )

    def _statement(self, one: Testimony, of: Contradiction) -> StatementView:
        shown: tuple[Part, ...] = (Part(clean(one.text)),)
        place = None
        if one.article in self.articles:
            text = self.articles[one.article][1].text
            known = [self.constraints[key].evidence for key in of.constraints if key in self.constraints]
            spans = [each.span for each in known if each is not None and each.article == one.article]
            start = one.span[0]
            if text[start : one.span[1]] == one.text:
                shown = parts(text, one.span, [], [span for span in spans if span[1] - span[0] < len(one.text)])
            place = next((key for key, (low, high) in self.sentences[one.article].items() if low <= start < high), None)
        place = place if place in self._places else None
        return StatementView(shown, opening(flat(one.says)), self.article_line(one.article), place)
