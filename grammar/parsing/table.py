"""Lark's LALR table as plain numbers, and the stacks that it reaches, each step worked out once.

What a parser's stack of states becomes after one more word depends on the states and on
the terminals of that word alone. So stacks are kept as linked nodes, shared by all texts,
and a step from a node, with the rules that it reduces on its way, is worked out when it is
first taken. The rules are run afterwards, on values, for the one prefix that is wanted.

The table is private to lark: its use stays in this file, lark's minor version is pinned,
and a test compares what is read with lark's ``InteractiveParser``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from lark import Lark, Tree
from lark.parsers.lalr_analysis import Shift

DEPTH: Final = 16
"""Nested deeper ("a day before a day before ..."), a phrase is not read."""
KEPT: Final = 40_000
"""So many nodes and steps are kept; beyond them each is worked out anew."""

Names = str | tuple[str, ...]
"""The terminals that a word may be: one, or several in order of preference."""
Operation = tuple[int, Callable[..., Any], tuple[int, ...]]
"""A rule to run: how many values it takes, what makes one of them, which of them are lists to be spread out."""
Program = tuple[Operation, ...]
"""Rules to run, in order."""


class Stack:
    """A stack of states: the topmost, and the stack below it."""

    __slots__ = ("above", "below", "deep", "ending", "final", "row", "steps")

    def __init__(self, row: dict[str, Any], below: Stack | None, height: int, final: bool) -> None:
        """Keep the actions of the topmost state."""
        self.row, self.below = row, below
        self.above: dict[int, Stack] = {}
        self.deep = height
        """How many states are stacked."""
        self.final = final
        """Whether a phrase may end here."""
        self.steps: dict[Names, Step | tuple[()]] = {}
        self.ending: Program | bool | None = None
        """What reduces all to the start symbol; ``False`` where that fails, ``None`` where it was never tried."""


Step = tuple[Stack, Program, int, str]
"""The stack after a word, the rules reduced before it, which of its terminals was taken, and that terminal."""


class Table:
    """The actions of one grammar."""

    def __init__(self, parser: Lark) -> None:
        """Take the table from lark, and the methods of its transformer for the rules."""
        private: Any = parser.parser.parser  # private to lark, see above
        table = private._parse_table
        builder = parser.options.transformer
        operations = {rule: _operation(rule, builder) for rule in private.parser.callbacks}
        self.rows: dict[int, dict[str, Any]] = {
            state: {
                name: target if action is Shift else (len(target.expansion), target.origin.name, operations[target])
                for name, (action, target) in row.items()
            }
            for state, row in table.states.items()
        }
        self.accept: int = table.end_states["start"]
        self.begin: int = table.start_states["start"]
        self.root = self._stack(self.begin, None, 1)
        self._kept = 0

    def _stack(self, state: int, below: Stack | None, height: int) -> Stack:
        row = self.rows[state]
        return Stack(row, below, height, "$END" in row)

    def _push(self, below: Stack, state: int) -> Stack:
        found = below.above.get(state)
        if found is None:
            found = self._stack(state, below, below.deep + 1)
            if self._kept < KEPT:
                self._kept += 1
                found = below.above.setdefault(state, found)
        return found

    def _reduced(self, stack: Stack, size: int, origin: str) -> Stack:
        for _ in range(size):
            stack = stack.below  # type: ignore[assignment]  # the table never takes more than there is
        return self._push(stack, stack.row[origin])

    def step(self, stack: Stack, names: Names) -> Step | tuple[()]:
        """The stack after a word that may be these terminals; an empty row where the table has no action."""
        step: Step | tuple[()] = ()
        program: list[Operation] = []
        for which, name in enumerate((names,) if isinstance(names, str) else names):
            action = stack.row.get(name)
            if action is None:
                continue
            at = stack
            while action.__class__ is tuple:
                size, origin, operation = action
                at = self._reduced(at, size, origin)
                if operation is not None:
                    program.append(operation)
                action = at.row.get(name)
            if action is not None:
                step = self._push(at, action), tuple(program), which, name
            break
        if self._kept < KEPT:
            self._kept += 1
            stack.steps[names] = step
        return step

    def ending(self, stack: Stack) -> Program | None:
        """The rules that reduce a stack to the start symbol, as if the text ended here; ``None`` where none do."""
        known = stack.ending
        if known is None:
            program: list[Operation] = []
            at, known = stack, False
            while True:
                if at.row is self.rows[self.accept]:
                    known = tuple(program)
                    break
                action = at.row.get("$END")
                if action.__class__ is not tuple:
                    break
                size, origin, operation = action
                at = self._reduced(at, size, origin)
                if operation is not None:
                    program.append(operation)
            stack.ending = known
        return known if isinstance(known, tuple) else None


def _operation(rule: Any, builder: Any) -> Operation | None:
    """How a rule makes its value, as lark would with this transformer; ``None`` where it hands on its only value."""
    size = len(rule.expansion)
    spread = tuple(place for place, symbol in enumerate(rule.expansion) if _inlined(symbol.is_term, symbol.name))
    name = rule.alias or rule.origin.name
    method = getattr(builder, name, None)
    make: Callable[..., Any]
    if method is not None:
        make = getattr(method, "base_func", method)  # past lark's wrapper, which only hands on the values one by one
    elif _inlined(False, rule.origin.name) and not rule.alias:
        make = _listed
    else:
        make = partial(_tree, name)
    if rule.options.expand1 and not rule.alias:
        if size == 1 and not spread:
            return None
        make = partial(_only, make)
    return size, make, spread


def _inlined(terminal: bool, name: str) -> bool:
    return not terminal and name.startswith("_")


def _listed(*values: Any) -> Sequence[Any]:
    """The values of an inlined rule, to be spread out in the rule that takes them."""
    return values


def _tree(name: str, *values: Any) -> Any:
    return Tree(name, list(values))


def _only(make: Callable[..., Any], *values: Any) -> Any:
    """The only value, as it is; several are made into one."""
    return values[0] if len(values) == 1 else make(*values)
