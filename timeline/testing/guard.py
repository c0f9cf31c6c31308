"""An adapter under guard: a time limit for each answer, the clock watched, the process left as it was.

>>> from timeline.testing.adapters.ours import adapter
>>> Guarded(adapter).resolve("yesterday", datetime(2024, 3, 1))
('2024-02-29', '2024-03-01')
"""

from __future__ import annotations

import os
import random
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from types import FrameType
from typing import Any, Final

from timeline.testing.violation import AdapterFault

_READS: Final = {"now", "today", "utcnow", "time", "time_ns"}
"""Functions in C that tell what time it is; ``localtime`` without an argument can't be told from one with it."""
_MINE: Final = ("find", "format", "within")


class _Overrun(BaseException):
    """The time is up; no ``Exception``, so that an adapter which swallows those is stopped too."""


class Guarded:
    """An adapter whose every call is watched.

    Takes
        adapter  the one under test
        limit    seconds for each answer
        clock    whether to see if it asks for the time: slow, so only where that is the question
        process  whether to see if it leaves environment or random numbers changed
    """

    def __init__(self, adapter: Any, *, limit: float = 2.0, clock: bool = False, process: bool = False) -> None:
        self.adapter, self.limit, self.clock, self.process = adapter, limit, clock, process
        self.policies = tuple(getattr(adapter, "policies", ()))
        for name in _MINE:
            call = getattr(adapter, name, None)
            if call is not None:
                setattr(self, name, self._watched(call))
        if hasattr(adapter, "preferring"):
            self.preferring = self._preferring

    def resolve(self, text: str, reference: datetime) -> Any:
        """What the adapter answers; ``AdapterFault`` where it takes too long, asks the clock, changes the process."""
        resolve = self.adapter.resolve if hasattr(self.adapter, "resolve") else self.adapter
        return self._watched(resolve)(text, reference)

    def _preferring(self, direction: str) -> Guarded:
        return Guarded(self.adapter.preferring(direction), limit=self.limit)

    def _watched(self, call: Callable[[Any, datetime], Any]) -> Callable[[Any, datetime], Any]:
        def watched(given: Any, reference: datetime) -> Any:
            text = given if isinstance(given, str) else str(given)
            try:
                before = _state() if self.process else None
                with _clock_watched() if self.clock else _nothing() as asked:
                    found = _in_time(lambda: call(given, reference), self.limit)
            except _Overrun:
                raise _fault("hangs", text, reference, f"an answer within {self.limit:g} s", "none") from None
            if asked:
                raise _fault("clock", text, reference, "no look at the clock", f"a call of {asked[0]}()")
            if before is not None and (changed := _changed(before)):
                raise _fault("process", text, reference, "the process as it was", f"another {changed}")
            return found

        return watched


def _fault(kind: str, text: str, reference: datetime, expected: str, got: str) -> AdapterFault:
    return AdapterFault(kind, text, reference.isoformat(), expected, got)


# --- a limit of time ---

_COLLECTING: Final = ("weakref.py", "_weakrefset.py", "junkdrawer.py")
"""The files whose functions the garbage collector calls, where what is raised is lost."""


def _in_time(call: Callable[[], Any], limit: float) -> Any:
    """By a signal on the main thread, which stops the call; elsewhere by another thread, which can only be left."""
    if threading.current_thread() is threading.main_thread() and hasattr(signal, "setitimer"):
        return _by_signal(call, limit)
    return _by_thread(call, limit)


def _by_signal(call: Callable[[], Any], limit: float) -> Any:
    def stop(_: int, frame: FrameType | None) -> None:
        # in a callback of the garbage collector it would be lost with a warning: the next one comes soon
        if frame is None or not frame.f_code.co_filename.endswith(_COLLECTING):
            raise _Overrun

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, limit, 0.05)  # again and again, should it be swallowed
    try:
        return call()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _by_thread(call: Callable[[], Any], limit: float) -> Any:
    answer: list[Any] = []
    raised: list[Exception] = []

    def work() -> None:
        try:
            answer.append(call())
        except Exception as error:  # handed over to whoever asked
            raised.append(error)

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    worker.join(limit)
    if raised:
        raise raised[0]
    if not answer:
        raise _Overrun
    return answer[0]


# --- the clock ---


@contextmanager
def _clock_watched() -> Iterator[list[str]]:
    """Names of the functions that were asked what time it is, through the interpreter's profile hook."""
    asked: list[str] = []

    def see(_: FrameType, event: str, called: Any) -> None:
        if event == "c_call" and getattr(called, "__name__", "") in _READS:
            owner = getattr(called, "__self__", None)
            where = getattr(owner, "__name__", "")
            if where in ("time", "datetime", "date") or (isinstance(owner, type) and issubclass(owner, datetime)):
                asked.append(f"{where}.{called.__name__}")

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        yield asked
    finally:
        sys.setprofile(before)


@contextmanager
def _nothing() -> Iterator[list[str]]:
    yield []


# --- the process ---


def _state() -> dict[str, Any]:
    return {"environment": dict(os.environ), "state of random": random.getstate()}


def _changed(before: dict[str, Any]) -> str:
    return next((name for name, value in _state().items() if value != before[name]), "")
