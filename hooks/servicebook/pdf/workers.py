"""Jobs go in; PDFs come out as they are ready, made by several processes at once."""

import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, redirect_stdout
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from io import StringIO
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait

from servicebook.pdf.document import Assets, Job, Printed, Unprintable
from servicebook.pdf.failure import EngineError, EngineMissingError
from servicebook.pdf.pango import pango_version

PARTS = ("weasyprint", "pydyf", "fonttools", "tinycss2", "tinyhtml5", "cssselect2")
"""Packages that a PDF's bytes depend on, besides Pango."""
WORTH_A_PROCESS = 4
"""How many documents it takes to make up for another process's start."""


@dataclass(frozen=True, slots=True)
class WeasyPrint:
    """The engine whose PDFs can be read by everyone and filled in."""

    identity: str
    """Changes whenever the same document may give another PDF."""
    name: str = "WeasyPrint"
    is_accessible: bool = True

    def make(self, jobs: Sequence[Job], assets: Assets) -> Iterator[Printed | Unprintable]:
        """Make PDFs, those of the longest documents first.

        Raises:
            EngineMissingError: WeasyPrint cannot be loaded.
            EngineError: It complains of a document, or ends before its time.
        """
        longest_first = sorted(jobs, key=lambda job: -len(job.document.html))
        most = -(-len(jobs) // WORTH_A_PROCESS)
        with ExitStack() as stack:
            count = min(cores(), most)
            idle = [stack.enter_context(_worker(assets)) for _ in range(count)]
            yield from _hand_out(longest_first, idle)


def weasyprint() -> WeasyPrint:
    """Say which WeasyPrint is installed, without loading it.

    Raises:
        EngineMissingError: There is none.
    """
    try:
        versions = " ".join(f"{part} {version(part)}" for part in PARTS)
    except PackageNotFoundError as error:
        raise EngineMissingError("WeasyPrint is not installed") from error
    return WeasyPrint(f"{versions} Pango {pango_version()}")


def work(connection: Connection, assets: Assets) -> None:
    """Make one job after another until the other end hangs up; runs in a process of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this one ends it
    try:
        with redirect_stdout(StringIO()):  # WeasyPrint prints advice before it raises
            from servicebook.pdf.typesetter import Typesetter  # noqa: PLC0415 -- may be missing
    except (ImportError, OSError) as error:
        why = str(error).partition(":")[0]
        connection.send(EngineMissingError(f"WeasyPrint cannot be loaded ({why})"))
        return
    typesetter = Typesetter(assets)
    connection.send(None)
    while True:
        try:
            job = connection.recv()
        except EOFError:
            return
        try:
            connection.send(typesetter.make(job))
        except EngineError as error:
            connection.send(error)


@contextmanager
def _worker(assets: Assets) -> Iterator[Connection]:
    """Run a process that makes PDFs; it is there to be asked through a connection."""
    context = get_context("spawn")  # Pango's threads would not outlive a fork
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs, assets), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours
    except BaseException:
        process.terminate()
        raise
    finally:
        ours.close()
        process.join()


def _hand_out(
    jobs: Sequence[Job], connections: Sequence[Connection]
) -> Iterator[Printed | Unprintable]:
    """Give each process that has nothing to do the next job."""
    waiting, busy = iter(jobs), list(connections)
    while busy:
        for one in wait(busy):
            assert isinstance(one, Connection)
            answer = _answer(one)
            job = next(waiting, None)
            if job is None:
                busy.remove(one)
            else:
                one.send(job)
            if answer is not None:
                yield answer


def _answer(connection: Connection) -> Printed | Unprintable | None:
    """Read what a process has made; nothing, where it has just begun."""
    try:
        answer = connection.recv()
    except (EOFError, ConnectionError) as error:
        raise EngineError("a process that makes PDFs has ended; was there memory left?") from error
    if isinstance(answer, Exception):
        raise answer
    assert answer is None or isinstance(answer, Printed | Unprintable)
    return answer


def cores() -> int:
    """Count the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
