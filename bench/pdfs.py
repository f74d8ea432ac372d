"""The shipped playbook's sheets go in; how long 40 of their PDFs take, new and unchanged."""

import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.measure import measure
from servicebook.adapters.mkdocs import Project
from servicebook.adapters.mkdocs.pdfs import print_assets, print_document
from servicebook.compiler import analyse, compile_site
from servicebook.pdf import make_pdfs

CONFIG_PATH = Path(__file__).parents[1] / "mkdocs.yml"
SHEETS = 20
"""How many checklists there are, on two papers each."""
NEW_SECONDS = 15.0
UNCHANGED_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Wait:
    """How long somebody waits for PDFs."""

    name: str
    seconds: float
    """On the clock: what counts is the wait, with all cores at work."""
    goal: float


def waits() -> tuple[Wait, ...]:
    """Make PDFs where there are none, and again where nothing has changed, in processes alone."""
    with tempfile.TemporaryDirectory(prefix="servicebook-pdfs-") as folder:
        command = [sys.executable, "-m", "bench.pdfs", folder]
        new, unchanged = (float(measure(command).output) for _ in range(2))
    return (
        Wait(f"{2 * SHEETS} PDFs, new, {os.cpu_count()} cores", new, NEW_SECONDS),
        Wait(f"{2 * SHEETS} PDFs, unchanged", unchanged, UNCHANGED_SECONDS),
    )


def _make(folder: Path) -> float:
    """Make the PDFs and return the seconds this took, without what comes before."""
    project = Project.load(CONFIG_PATH, pdf=True)
    analysis = analyse(project.sources())
    assert analysis.company is not None
    sheets = [one for one in compile_site(analysis).sheets if "/checklists/" in one.path]
    assets = print_assets(analysis.company, project.sources().company_path)
    documents = [print_document(one) for one in sheets[:SHEETS]]
    begin = time.perf_counter()
    outcome = make_pdfs(documents, assets, folder, lambda *_: None)
    took = time.perf_counter() - begin
    assert len(outcome.pdfs) == 2 * SHEETS, outcome.missing
    return took


if __name__ == "__main__":
    print(_make(Path(sys.argv[1])))
