"""Documents go in; their PDFs come out, made by the best engine that this machine has."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from servicebook.pdf.browser import browser
from servicebook.pdf.cache import Cache, Recipe
from servicebook.pdf.document import Assets, Job, Pdf, PrintDocument, Printed, Unprintable
from servicebook.pdf.failure import EngineMissingError
from servicebook.pdf.workers import weasyprint

Progress = Callable[[int, int], None]
"""Is told how many PDFs are made, and of how many that must be."""


class Engine(Protocol):
    """Makes PDFs."""

    @property
    def identity(self) -> str:
        """Changes whenever the same document may give another PDF."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def is_accessible(self) -> bool:
        """Whether its PDFs are PDF/UA and can be filled in."""

    def make(self, jobs: Sequence[Job], assets: Assets) -> Iterator[Printed | Unprintable]:
        """Make PDFs, in any order."""


ENGINES: tuple[Callable[[], Engine], ...] = (weasyprint, browser)
"""The best first; each raises EngineMissingError where it cannot be used."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was made, and by what."""

    pdfs: tuple[Pdf, ...]
    """In the order of the documents and their papers."""
    unprintable: tuple[Unprintable, ...]
    engine: Engine | None
    """None if there is none; then nothing was made."""
    missing: tuple[str, ...]
    """Why better engines could not be used, one part of a sentence each."""
    made: int
    """How many were not there yet."""


def make_pdfs(
    documents: Iterable[PrintDocument], assets: Assets, folder: Path, progress: Progress
) -> Outcome:
    """Make the PDFs of documents, or find those that are there from an earlier build.

    Args:
        documents: What is printed.
        assets: Everything that they refer to.
        folder: Where PDFs are kept from one build to the next.
        progress: Is told how far it is.

    Raises:
        EngineError: An engine complains of a document of ours.
        OSError: The folder cannot be written.
    """
    jobs = [Job(document, paper) for document in documents for paper in document.papers]
    missing: list[str] = []
    for find_engine in ENGINES:
        try:
            outcome = _make_with(find_engine(), jobs, assets, folder, progress)
        except EngineMissingError as error:
            missing.append(str(error))
        else:
            return replace(outcome, missing=tuple(missing))
    return Outcome((), (), None, tuple(missing), 0)


def _make_with(
    engine: Engine, jobs: Sequence[Job], assets: Assets, folder: Path, progress: Progress
) -> Outcome:
    cache, recipe = Cache(folder), Recipe(engine.identity, assets)
    keys = {job: recipe.key(job) for job in jobs}
    found = {job: cache.find(key, job) for job, key in keys.items()}
    missing = [job for job in jobs if found[job] is None]
    unprintable = []
    results = engine.make(missing, assets) if missing else ()
    for number, result in enumerate(results, 1):
        if isinstance(result, Printed):
            found[result.job] = cache.keep(keys[result.job], result)
        else:
            unprintable.append(result)
        progress(number, len(missing))
    pdfs = tuple(pdf for job in jobs if (pdf := found[job]) is not None)
    cache.tidy(pdfs)
    unprintable.sort(key=lambda one: one.job.path)
    return Outcome(pdfs, tuple(unprintable), engine, (), len(missing) - len(unprintable))
