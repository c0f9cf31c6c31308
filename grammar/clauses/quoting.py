"""Who says what: contents told before their saying ("..., she said"), and quotations across sentences."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from grammar.clauses.clause import Clause, Reading
from grammar.clauses.sentence import Quotation, Sentence


def told_after(clauses: list[Clause], base: int) -> list[Clause]:
    """ "..., its governor said": what stands before a verb of saying that ends its sentence is its content."""
    for index, clause in enumerate(clauses):
        if index == 0 or not clause.saying or clause.tense == "none" or clause.role != "main":
            continue
        if any(other.content_of == base + index for other in clauses[index + 1 :] if other.role == "complement"):
            continue
        for place in range(index):
            before = clauses[place]
            if before.content_of is None and not (before.saying and before.role == "main" and before.tense != "past"):
                clauses[place] = evolve(before, content_of=base + index)
    return clauses


def _told_before(clauses: Sequence[Clause], reading: Reading, sentence: int, quoted: Sequence[Quotation]) -> int | None:
    """The saying at the end of the sentence before, if that sentence is itself a quotation with its speaker."""
    low, high = reading.ranges[sentence - 1]
    span = reading.sentences[sentence - 1]
    if not any(q.start < span.end and span.start < q.end for q in quoted):
        return None
    return next((i for i in range(high - 1, low - 1, -1) if clauses[i].saying and clauses[i].quoted is None), None)


def spoken(clauses: list[Clause], quoted: Sequence[Quotation], found: Sequence[Sentence]) -> list[Clause]:
    """What stands in quotation marks is content of the clause of saying beside them, across sentences."""
    if not quoted:
        return clauses
    reading = Reading(tuple(found), tuple(clauses), ())
    result = list(clauses)
    for number, quotation in enumerate(quoted):
        last = reading.sentence_at(max(quotation.end - 1, 0))
        first = reading.sentence_at(quotation.start)
        near = range(reading.ranges[first][0], reading.ranges[last][1])
        inside = [i for i in near if quotation.start <= result[i].verb[0] and result[i].verb[1] <= quotation.end]
        if not inside:
            continue
        speakers = [i for i in near if result[i].saying and i not in inside and result[i].sentence in (last, first)]
        after = [i for i in speakers if result[i].start >= quotation.end - 1 and result[i].sentence == last]
        before = [i for i in speakers if result[i].end <= quotation.start + 1 and result[i].sentence == first]
        speaker = after[0] if after else before[-1] if before else None
        if speaker is None and first > 0 and quotation.start <= found[first].start + 1:
            speaker = _told_before(result, reading, first, quoted)  # "..., he said. “We know why.”"
        for index in inside:
            result[index] = evolve(
                result[index], quoted=number, content_of=speaker if speaker is not None else result[index].content_of
            )
    return result


def carried(text: str, clauses: list[Clause], found: Sequence[Sentence]) -> list[Clause]:
    """What a verb says by its mood to be another's word is content of the saying in the sentence before, or of its own.

    "Ein Zeuge sagte am Montag aus. Er habe nichts gesehen. Es sei dunkel gewesen." The paragraph is its limit.
    """
    if not any(clause.told for clause in clauses):
        return clauses
    reading = Reading(tuple(found), tuple(clauses), ())
    result = list(clauses)
    for index, clause in enumerate(clauses):
        place = clause.sentence
        if not clause.told or clause.content_of is not None or clause.according is not None or not place:
            continue
        if "\n" in text[found[place - 1].end : found[place].start].strip(" "):
            continue
        earlier = range(*reading.ranges[place - 1])
        teller = next((i for i in reversed(earlier) if result[i].saying and result[i].content_of is None), None)
        if teller is None:
            teller = next((result[i].content_of for i in reversed(earlier) if result[i].told), None)
        if teller is not None:
            result[index] = evolve(clause, content_of=teller, hearsay=False)
    return result
