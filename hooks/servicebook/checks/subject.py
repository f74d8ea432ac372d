"""What checks look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from servicebook.diagnostics import Span
from servicebook.layer import Key
from servicebook.link import Graph
from servicebook.model.company import Company
from servicebook.parse import Broken
from servicebook.prose import Prose


@dataclass(frozen=True, slots=True)
class Subject:
    """The linked playbook and its surroundings."""

    graph: Graph
    broken: tuple[Broken, ...]
    """Items with an error, whose texts are checked all the same."""
    prose: Prose
    known: frozenset[Key]
    """Every id that exists, those of unreadable items too."""
    company: Company | None
    company_path: Path
    logo_span: Span
    """Where the company names its logo."""
    handwritten_uris: frozenset[str]
    """Hand-written pages, relative to their folder."""
    docs_uri: str
    """The folder of hand-written pages, relative to the repository."""
    texts: Mapping[str, str]
    """What each file holds, to find words in."""
