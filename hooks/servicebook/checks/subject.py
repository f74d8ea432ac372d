"""What checks look at."""

from dataclasses import dataclass
from pathlib import Path

from servicebook.diagnostics import Span
from servicebook.layer import Key
from servicebook.link import Graph
from servicebook.model.company import Company
from servicebook.prose import Prose


@dataclass(frozen=True, slots=True)
class Subject:
    """The linked playbook and its surroundings."""

    graph: Graph
    prose: Prose
    known: frozenset[Key]
    """Every id that exists, those of unreadable items too."""
    company: Company | None
    company_path: Path
    logo_span: Span
    """Where the company names its logo."""
    handwritten_uris: frozenset[str]
    """Pages in docs/, relative to it."""
