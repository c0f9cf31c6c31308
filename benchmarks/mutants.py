"""Can the harness fail? Faults planted one by one in the library, and whether a command notices each.

    python benchmarks/mutants.py timeline/network.py timeline/allen.py --count 100 --seed 7
    python benchmarks/mutants.py --list                       # all mutants of all files, none run
    python benchmarks/mutants.py --only timeline/allen.py:92  # those of one line

The command, ``python -m timeline.testing.selfcheck`` of the mutant's room unless another follows ``--``, runs in a copy
of the library with one mutant in it. It is killed by an exit code or by the time limit; the survivors are listed. A
mutant is told as ``file:line:column kind``. Kinds: comparison, equality, identity, membership, one (a number by one),
sign, logic (and, or), negation, extreme (min, max), flag (True, False), return (nothing instead of a value).

Not planted is what changes no answer of any program: the words of errors, annotations, ``strict=True`` of ``zip``
(rows of one length give the same with and without it), ``maxsize`` of a cache (how much is kept, not what), ``slots``
of a class (how it is stored).
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib
import os
import random
import resource
import runpy
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FILES = (
    "grammar/resolution.py",
    "grammar/resolving/candidates.py",
    "grammar/resolving/delimiting.py",
    "grammar/resolving/resolver.py",
    "grammar/resolving/arithmetic.py",
    "grammar/resolving/shifting.py",
    "grammar/calendar.py",
    "grammar/interval.py",
    "grammar/edtf.py",
    "grammar/island.py",
    "grammar/maximal.py",
    "timeline/network.py",
    "timeline/reasons.py",
    "timeline/graph.py",
    "timeline/solution.py",
    "timeline/allen.py",
    "timeline/choice.py",
)
SWAPS: dict[type, tuple[str, type]] = {
    ast.Lt: ("comparison", ast.LtE),
    ast.LtE: ("comparison", ast.Lt),
    ast.Gt: ("comparison", ast.GtE),
    ast.GtE: ("comparison", ast.Gt),
    ast.Eq: ("equality", ast.NotEq),
    ast.NotEq: ("equality", ast.Eq),
    ast.Is: ("identity", ast.IsNot),
    ast.IsNot: ("identity", ast.Is),
    ast.In: ("membership", ast.NotIn),
    ast.NotIn: ("membership", ast.In),
    ast.Add: ("sign", ast.Sub),
    ast.Sub: ("sign", ast.Add),
    ast.And: ("logic", ast.Or),
    ast.Or: ("logic", ast.And),
}
STILL = {
    "zip": "strict",
    "lru_cache": "maxsize",
    **dict.fromkeys(("frozen", "define", "mutable", "dataclass"), "slots"),
}
"""Options that change no answer of any program, by what they are given to."""

VALUES = ("grammar/calendar.py", "grammar/interval.py", "grammar/edtf.py")


def check_of(file: str) -> list[str]:
    """The check of our own library, of the room in which a mutant is: first the laws under which it dies soonest."""
    groups = ("values", "phrases") if file in VALUES else ("phrases", "values")
    return ["-m", "timeline.testing.selfcheck", *(("networks",) if file.startswith("timeline/") else groups)]


class Mutant(NamedTuple):
    """A fault: the file, where in its tree (the number of the node in a walk, and of the operator), and its kind."""

    file: str
    line: int
    column: int
    kind: str
    node: int
    part: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column} {self.kind}"


def faults(node: ast.AST) -> Iterator[tuple[str, int]]:
    """The kinds of faults that can be planted at a node, each with the number of the operator."""
    if isinstance(node, ast.Compare):
        for part, operator in enumerate(node.ops):
            yield SWAPS[type(operator)][0], part
    elif isinstance(node, ast.BinOp | ast.BoolOp | ast.AugAssign) and type(node.op) in SWAPS:
        yield SWAPS[type(node.op)][0], 0
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        yield "one", 0
    elif isinstance(node, ast.Constant) and type(node.value) is bool:
        yield "flag", 0
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "negation", 0
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("min", "max"):
        yield "extreme", 0
    elif isinstance(node, ast.Return) and node.value is not None and not is_none(node.value):
        yield "return", 0


def is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def unmoved(tree: ast.AST) -> set[ast.AST]:
    """What is no behaviour: annotations, the words of errors, and options that change no answer of any program."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if part is not None:
                found |= set(ast.walk(part))
        if isinstance(node, ast.Raise | ast.JoinedStr):
            found |= set(ast.walk(node))
        if isinstance(node, ast.Call):
            for option in node.keywords:
                if option.arg == STILL.get(called(node), "") and not is_a_new_check(option):
                    found |= set(ast.walk(option.value))
    return found


def is_a_new_check(option: ast.keyword) -> bool:
    """``strict=False``: turned round it raises where nothing was raised before."""
    return option.arg == "strict" and isinstance(option.value, ast.Constant) and option.value.value is False


def called(node: ast.Call) -> str:
    """The name of what is called, without its module: ``lru_cache`` of ``functools.lru_cache``."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def mutants(file: str) -> list[Mutant]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    still = unmoved(tree)
    return [
        Mutant(file, getattr(node, "lineno", 0), getattr(node, "col_offset", 0), kind, number, part)
        for number, node in enumerate(ast.walk(tree))
        if node not in still
        for kind, part in faults(node)
    ]


def planted(source: str, mutant: Mutant) -> str:
    """The source with the fault in it."""
    tree = ast.parse(source)
    for number, node in enumerate(ast.walk(tree)):
        if number != mutant.node:
            continue
        if isinstance(node, ast.Compare):
            node.ops[mutant.part] = SWAPS[type(node.ops[mutant.part])][1]()
        elif isinstance(node, ast.BinOp | ast.BoolOp | ast.AugAssign):
            node.op = SWAPS[type(node.op)][1]()
        elif isinstance(node, ast.Constant):
            node.value = not node.value if type(node.value) is bool else node.value + 1  # type: ignore[operator]
        elif isinstance(node, ast.UnaryOp):
            node.op, node.operand = ast.Not(), ast.UnaryOp(ast.Not(), copy.copy(node.operand))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            node.func.id = {"min": "max", "max": "min"}[node.func.id]
        elif isinstance(node, ast.Return):
            node.value = ast.Constant(None)
        break
    return ast.unparse(ast.fix_missing_locations(tree))


def ran(command: list[str], folder: Path, limit: float) -> tuple[str, float]:
    """``kept``, ``broken`` or ``too long``, and the seconds that it took: of the processor, where it is a module."""
    began = time.perf_counter()
    if command[0] == "-m" and hasattr(os, "fork"):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        return forked(command[1:], limit), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    there = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", PYTHONPATH=str(folder))
    words = [sys.executable, *command]
    try:
        done = subprocess.run(words, cwd=folder, env=there, capture_output=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return "too long", time.perf_counter() - began
    return "broken" if done.returncode else "kept", time.perf_counter() - began


def prepare(folder: Path) -> None:
    """Load what no mutant is in, so that the children need not: other packages, and the walked calendar."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(folder))
    for name in ("attrs", "hypothesis", "lark", "pendulum", "pytest"):
        importlib.import_module(name)
    walk = importlib.import_module("timeline.testing.oracles.calendar")
    walk.easters()
    for unit in ("week", "month", "quarter", "season", "half", "year", "decade", "century"):
        walk.run(walk.at(2024, 11, 11), unit)


def forked(words: list[str], limit: float) -> str:
    """The module in a child that has loaded nothing of the library but the oracle; stopped when its time is up.

    What is limited is its time on the processor: others may use the machine, too.
    """
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_CPU, (int(limit) + 1, int(limit) + 1))
        code = 1
        with open(os.devnull, "w") as quiet:  # noqa: PTH123  (a device)
            os.dup2(quiet.fileno(), 1)
            os.dup2(quiet.fileno(), 2)
        try:
            sys.argv = words
            runpy.run_module(words[0], run_name="__main__")
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        except BaseException:  # noqa: S110  (a mutant may raise anything)
            pass
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return "too long"
    return "broken" if status else "kept"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", default=[])
    parser.add_argument("--count", type=int, default=0, help="so many, drawn by the seed; all unless given")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", action="append", default=[], help="file:line, or more of a mutant's name")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--factor", type=float, default=6, help="the time limit, in runs without a fault")
    given, rest = parser.parse_known_args(sys.argv[1 : sys.argv.index("--")] if "--" in sys.argv else None)
    if rest:
        parser.error(f"not known: {' '.join(rest)}")
    own = sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else []
    chosen = [mutant for file in given.files or FILES for mutant in mutants(file)]
    if given.only:
        chosen = [one for one in chosen if any(f"{one} ".startswith(f"{start}") for start in given.only)]
    if given.count and given.count < len(chosen):
        chosen = sorted(random.Random(given.seed).sample(chosen, given.count))  # noqa: S311
    if given.list:
        print(*chosen, sep="\n")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for room in ("grammar", "timeline"):
            shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
        prepare(folder)
        verdict, seconds = ran(own or check_of(""), folder, 600)
        if verdict != "kept":
            print("the command fails without a fault")
            return 2
        print(f"{len(chosen)} mutants, seed {given.seed}; without a fault {seconds:.1f} s", flush=True)
        survivors = []
        for number, mutant in enumerate(chosen, 1):
            source = (ROOT / mutant.file).read_text(encoding="utf-8")
            (folder / mutant.file).write_text(planted(source, mutant), encoding="utf-8")
            verdict, took = ran(own or check_of(mutant.file), folder, given.factor * seconds + 5)
            (folder / mutant.file).write_text(source, encoding="utf-8")
            if verdict == "kept":
                survivors.append(mutant)
            told = "survived" if verdict == "kept" else "killed" if verdict == "broken" else "killed by the time limit"
            print(f"{number:4} {told:9} {mutant} ({took:.1f} s)", flush=True)
    killed = len(chosen) - len(survivors)
    print(f"killed {killed} of {len(chosen)} ({100 * killed / max(1, len(chosen)):.1f} %); survivors:")
    print(*(f"  {mutant}" for mutant in survivors), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
