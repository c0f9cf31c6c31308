"""A sentence cut into clauses around its verb groups; token indices only, no offsets.

The rules are those measured in the research notes: break at subordinators and relatives,
after a verb of saying, at commas and coordinators with a verb of their own; a fronted
phrase belongs to the verb that follows it.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence

from grammar.clauses.beside import OWNER
from grammar.clauses.between import QUOTES as _QUOTES
from grammar.clauses.between import Words
from grammar.clauses.draft import Draft
from grammar.clauses.group import Group

_HARD = frozenset(";:—–()[]")


class Cutter(Words):
    """One sentence being cut."""

    pending: int | None = None
    """Where a subject begins that waits for its verb."""

    def cut(self) -> list[Draft]:
        """The clauses, in the order of their verbs."""
        drafts: list[Draft] = []
        for group in self.verbs:
            before = next((draft for draft in reversed(drafts) if draft.role != "reduced"), None)
            if (
                before is not None
                and group.form == "participle"
                and self._empty(before.group.last + 1, group.first)
                and not any(self.tokens[i].text == "," for i in range(before.group.last + 1, group.first))
            ):
                continue  # "will stay shut": a part of the predicate
            draft = self._first(group) if before is None else self._next(group, before, drafts)
            self._strip_front(draft)
            drafts.append(draft)
        self._front_of_main(drafts)
        real = [draft for draft in drafts if draft.role != "reduced"]
        joints: list[int] = []  # of the clauses behind, in order
        for draft in reversed(real):
            place = bisect_right(joints, draft.group.last)
            draft.end = joints[place] if place < len(joints) else len(self.tokens)
            insort(joints, draft.joint)
        for draft in drafts:
            if draft.role == "reduced":
                draft.end = min(
                    (d.group.first for d in drafts if d.group.first > draft.group.last), default=len(self.tokens)
                )
                draft.end = min(
                    draft.end, min((d.joint for d in real if d.joint > draft.group.last), default=draft.end)
                )
        return drafts

    def _front_of_main(self, drafts: list[Draft]) -> None:
        """Give a time that opens a sentence to its main clause, over what came before or after that: "On 2 January,
        three days after the bank collapsed, he fled".
        """
        first = drafts[0] if drafts else None
        if first is None or first.role != "adverbial" or first.kind not in ("after", "before") or first.link is None:
            return
        comma = next((at for at in range(1, first.link[0]) if self.tokens[at].text == ","), None)
        main = next((draft for draft in drafts[1:] if draft.role == "main"), None)
        if comma is not None and main is not None and main.front is None and self._opens_front(0):
            main.front = (0, comma + 1)

    # --- boundaries ---

    def _first(self, group: Group) -> Draft:
        """The clause of the first verb of a sentence."""
        hi = group.first
        if group.form == "participle" and hi > 0 and self.tokens[hi - 1].word and self._link_at(hi - 1, hi) == "":
            return Draft(group, self._described(0, hi), 0, role="reduced")
        found = self._subordinator(0, hi)
        if found is None:
            hard = [i for i in range(hi) if self.tokens[i].text in _HARD and not self._empty(i + 1, hi)]
            begin = hard[-1] + 1 if hard else 0
            while begin < hi and (self.tokens[begin].text == "," or self.tokens[begin].text in _QUOTES):
                begin += 1
            role = "participle" if group.form == "participle" else "main"
            if role == "participle" and begin < hi:
                self.pending = 0  # "The law, passed in May, takes effect": the subject waits for its verb
                self.asides.update(i for i in range(begin, hi) if self.tokens[i].text == ",")
                begin = max((i + 1 for i in range(begin, hi) if self.tokens[i].text == ","), default=begin)
            return Draft(group, begin, 0, role, joint=0)
        index, kind = found
        comma = next((i for i in range(index + 1, hi) if self.tokens[i].text == ","), None)
        if index == 0 and kind not in ("that", "relative") and comma is not None and not self._empty(comma + 1, hi):
            return Draft(
                group, comma + 1, 0, front=(0, comma + 1)
            )  # "If so, the council may ...": that verb was not read
        if index > 0 and not self._empty(0, index):
            self.pending = 0
        return self._linked(group, index, kind, None)

    def _linked(self, group: Group, index: int, kind: str, before: Draft | None) -> Draft:
        if kind == "relative" or (kind == "that" and not self._told(index, before)):
            if before is not None:
                self._wait(before.group.last + 1, index)
            if self._lower(index - 1) in self.words.links:  # "during which"
                link = (index - 1, index + 1)
                return Draft(group, index + 1, 0, "adverbial", "when", link, joint=index - 1)
            begin = index if group.first == index + 1 else index + 1
            return Draft(group, begin, 0, "relative", "relative", (index, index + 1), joint=index)
        if kind == "that":
            return Draft(group, index + 1, 0, "complement", "that", (index, index + 1), joint=index)
        opens = self.closed["complementizer"] | self.closed["adding"]
        leading = index > 0 and self._lower(index - 1) in opens
        return Draft(group, index + 1, 0, "adverbial", kind, (index, index + 1), joint=index, leading=leading)

    def _wait(self, lo: int, index: int) -> None:
        """Keep the noun before a relative clause for the verb that follows it: "exams that were due have been ..."."""
        breaks = [
            i
            for i in range(lo, index - 1)
            if self.tokens[i].text == "," or self._lower(i) in self.closed["coordinator"]
        ]
        if breaks and not self._empty(breaks[-1] + 1, index):
            self.pending = breaks[-1] + 1

    def _told(self, index: int, before: Draft | None) -> bool:
        """Whether "that" opens what is said: after a verb of saying, or a noun of one ("reports that")."""
        noun = self._lower(index - 1)
        if before is not None and before.group.lemma in self.words.speech:
            between = range(before.group.last + 1, index)
            parted = any(
                (self.tokens[i].text == "," and not self._times(i + 1)) or self._lower(i) in self.closed["coordinator"]
                for i in between
            )
            if not parted or noun in self.closed["coordinator"] or noun == ",":
                return True
        return noun in self.words.data["speech_verbs"]["nouns"] or self.words.lemma_as(noun, "VBZ") in self.words.saying

    def _next(self, group: Group, before: Draft, drafts: Sequence[Draft]) -> Draft:
        """The clause of a later verb."""
        lo, hi = before.group.last + 1, group.first
        later = next((d.group.last + 1 for d in reversed(drafts) if d.group.last < hi), lo)
        found = self._subordinator(lo, hi)
        if found is not None and self._is_of_noun(found[0], before, hi):
            found = None
        told = self._told_after(lo, hi, group)
        if told is not None:
            return Draft(group, told + 1, 0, "main", joint=told)
        if found is not None and found[0] < hi - 1 and self._leads_on(group):
            return Draft(group, self._described(later, hi), 0, role="reduced")
        if found is not None and not any(self._closing_quote(i) for i in range(found[0] + 1, hi)):
            index, kind = found
            marks = [i for i in range(index + 1, hi) if self.tokens[i].text in _QUOTES or self.tokens[i].text in _HARD]
            if not marks or kind in ("that", "relative", "if"):
                return self._linked(group, index, kind, before)
        commas = [i for i in range(lo, hi) if self.tokens[i].text == ","]
        hard = [i for i in range(lo, hi) if self.tokens[i].text in _HARD or self._closing_quote(i)]
        if group.form == "participle":
            opening = [i for i in (*commas, *hard) if self._empty(i + 1, hi)]
            if opening:
                place = self._waiting(lo, opening[-1], group)
                return Draft(group, opening[-1] + 1, 0, "participle", joint=opening[-1] if place is None else place)
            if self._lower(hi - 1) in self.closed["coordinator"] and drafts[-1].role == "participle":
                return Draft(group, hi, 0, "participle", joint=hi - 1)  # "built in 1894 and raised in 2014"
            return Draft(group, self._described(later, hi), 0, role="reduced")
        content = self._content(before, lo, hi, commas)
        if content is not None:
            return Draft(group, content, 0, "complement", "that", joint=content)
        if hard and (not commas or hard[-1] > commas[-1] or not self._empty(hard[-1] + 1, hi)):
            return Draft(group, hard[-1] + 1, 0, "main", joint=hard[-1])
        coordinators = [i for i in range(lo, hi) if self._lower(i) in self.closed["coordinator"]]
        if self.pending is not None and before.role == "relative":  # "what it stirred in the 1980s and 1990s is gone"
            coordinators = [i for i in coordinators if not (self._dated(i - 1) and self._times(i + 1))]
        if coordinators and (not commas or coordinators[-1] > commas[-1]):
            place = coordinators[-1]
            return Draft(group, place + 1, 0, "coordinate", joint=place - (self._lower(place - 1) == ","))
        if commas and not self._empty(commas[-1] + 1, hi):
            first = self._first_comma(commas, hi, group)
            return Draft(group, first + 1, 0, "main", joint=first)
        if self.pending is not None:
            begin, self.pending = self.pending, None
            return Draft(group, begin, 0, "main", joint=hi)
        if commas:
            first = self._first_comma(commas, hi, group)
            return Draft(group, first + 1, 0, "main", joint=first)
        contact = [i for i in range(lo, hi) if self._lower(i) in self.closed["subject_pronoun"]]
        if contact:  # "territory it has lost"
            return Draft(group, contact[-1], 0, "relative", joint=contact[-1])
        return Draft(group, lo, 0, "main", joint=lo)

    def _is_of_noun(self, index: int, before: Draft, hi: int) -> bool:
        """Whether "that" right behind a verb tells which thing a noun is, where a comma parts that from the next verb:
        "who had taken that title in March, asked".
        """
        if index != before.group.last + 1 or self._lower(index) not in self.closed["content"]:
            return False
        if before.group.lemma in self.words.speech or self.tokens[hi - 1].text != ",":
            return False
        return all(self.tokens[at].text != "," for at in range(index, hi - 1))

    def _waiting(self, lo: int, comma: int, group: Group) -> int | None:
        """The boundary before a subject whose verb comes after an aside: ", and the church, begun in 1190, fell"."""
        following = next((other for other in self.verbs if other.first > group.last and other.form == "finite"), None)
        if following is None or self.tokens[following.first - 1].text != ",":
            return None
        for index in range(comma - 2, lo, -1):
            if self._lower(index) in self.closed["coordinator"] and self.tokens[index - 1].text == ",":
                self.pending = index + 1
                self.asides.add(comma)
                return index - 1
        return None

    def _described(self, lo: int, hi: int) -> int:
        """Where the noun begins that a participle right after it describes: "a suit filed in court"."""
        index = hi
        while index > lo and self.tokens[index - 1].word and not self._timed(index - 1):
            word = self._lower(index - 1)
            if word in self.closed["preposition"] or word in self.closed["coordinator"]:
                break
            index -= 1
            if word in self.closed["determiner"]:
                break
        return index

    def _told_after(self, lo: int, hi: int, group: Group) -> int | None:
        """ "..., the mayor, Edda Lorne, told the paper": the comma where a closing clause of saying begins."""
        if group.lemma not in self.words.telling or group.form != "finite" or group.passive:
            return None
        following = next((other.first for other in self.verbs if other.first > group.last), len(self.tokens))
        if any(self._lower(i) in self.closed["content"] for i in range(group.last + 1, following)):
            return None
        commas = [i for i in range(lo, hi) if self.tokens[i].text == ","]
        if any(self._closing_quote(i) or self.tokens[i].text == ";" for i in range(lo, hi)):
            return None
        if not commas or all(self._empty(i + 1, hi) for i in commas):
            return None
        place = self._first_comma(commas, hi, group)
        return None if self._lower(place + 1) in self.closed["relative"] else place

    def _first_comma(self, commas: Sequence[int], hi: int, group: Group) -> int:
        """Where "..., the mayor, Ines Coldwell, said" begins: the first comma before a subject, not in a date."""
        last = commas[-1]
        adjacent = not self._empty(last + 1, hi)
        if group.lemma not in self.words.telling:
            return last if adjacent else commas[0]
        if adjacent and not self._times(last + 1) and self._lower(last + 1) not in self.closed["preposition"]:
            return last  # "..., police said", even after "his small, neighbourhood store"
        for index in commas:
            following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
            if following is None or following.text[0].isdigit() or following.lower in self.time_words:
                continue
            if following.lower in self.closed["preposition"] or following.lower in self.closed["coordinator"]:
                continue
            return index
        return commas[-1]

    def _content(self, before: Draft, lo: int, hi: int, commas: Sequence[int]) -> int | None:
        """Where a content without "that" begins, after a verb of saying; ``None`` where there is none."""
        if before.group.lemma not in self.words.bare or lo >= hi or (commas and commas[0] == lo):
            return None
        index = lo
        if before.group.lemma == self.words.data["speech_verbs"]["indirect"]:
            index = self._noun_phrase(index, hi)
        while index < hi and (
            self._lower(index) in self.closed["preposition"] or self._timed(index)
        ):  # "said Friday the ship", "said in a statement the ship"
            if self._lower(index + 1) in OWNER or self._lower(index + 2) in OWNER:
                break  # "said last month's discovery ..."
            index = index + 1 if self._timed(index) else self._noun_phrase(index + 1, hi)
        if any(self._closing_quote(i) or self.tokens[i].text in _HARD for i in range(lo, hi)):
            return None
        if index >= hi or self._empty(index, hi) or self.tokens[index].text in _QUOTES:
            return None
        if self._lower(index) in self.words.to or (before.role == "relative" and self.tokens[hi - 1].text == ","):
            return None  # "Engineers, who warned him, left"
        return index

    def _noun_phrase(self, index: int, hi: int) -> int:
        """Past one noun phrase: a determiner and the words up to the next determiner, pronoun, preposition or name."""
        start = index
        while index < hi:
            token = self.tokens[index]
            opener = token.lower in self.closed["determiner"] or token.lower in self.closed["pronoun"]
            if index > start and (
                opener
                or token.lower in self.closed["preposition"]
                or (token.text[0].isupper() and not self.tokens[index - 1].text[0].isupper() and index > start + 1)
            ):
                break
            index += 1
        return index

    # --- fronts ---

    def _strip_front(self, draft: Draft) -> None:
        """Set the words before the subject apart: "In August,", "Meanwhile, on Monday,"."""
        hi = draft.group.first
        start = draft.begin
        while draft.begin < hi:
            comma = next((i for i in range(draft.begin, hi) if self.tokens[i].text == ","), None)
            if comma is None or not self._opens_front(draft.begin) or self._empty(comma + 1, hi):
                break
            later = [i for i in range(comma + 1, hi) if self.tokens[i].text == ","]
            if comma in self.asides or (len(later) == 1 and self._empty(later[0], hi)):
                break  # "and some men, many with wives, settled": the subject stands before
            if comma + 1 < hi and self.tokens[comma + 1].text[0].isdigit():  # "On Tuesday, 10 June, the council ..."
                if not later or self._empty(later[0] + 1, hi):
                    break
                comma = later[0]
            draft.begin = comma + 1
        if draft.begin > start:
            draft.front = (start, draft.begin)

    def _opens_front(self, index: int) -> bool:
        word = self._lower(index)
        return (
            word in self.closed["preposition"]
            or word in self.closed["coordinator"]
            or word in self.time_words
            or word in self.words.starters
            or (self.words.adverb(self.tokens[index]) and self.tokens[index].word)
        )
