"""The linked playbook with its surroundings, as every check is given it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from servicebook.layer import Key
from servicebook.link import Graph
from servicebook.load.nodes import Fields
from servicebook.model.company import Company
from servicebook.model.locales import ENGLISH
from servicebook.parse import Broken
from servicebook.prose import Prose
from servicebook.words import Words

MOST_IN_ITEM = 100
"""How much of one sort is told of one item; whoever has more pasted something."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The linked playbook and its surroundings."""

    graph: Graph
    broken: tuple[Broken, ...]
    """Items with an error, whose texts are checked all the same."""
    prose: Prose
    unsure_stories: Mapping[str, str]
    """By path, the texts of stories that could not be read, or not as they were typed."""
    known: frozenset[Key]
    """Every id that exists, those of unreadable items too."""
    company: Company | None
    company_path: Path
    today: date
    """The day on which reviews and consents are judged."""
    settings: Fields | None
    """The nodes the company was read from, to find places in."""
    handwritten_uris: frozenset[str]
    """Hand-written pages, relative to their folder."""
    docs_uri: str
    """The folder of hand-written pages, relative to the repository."""
    texts: Mapping[str, str]
    """What each file holds, to find words in."""
    words: Words
    """Of the interface: what stands around numbers in them."""

    @property
    def language(self) -> str:
        """The language that numbers are written in; English where the company cannot be read."""
        return self.company.language if self.company else ENGLISH

    @property
    def company_uri(self) -> str:
        """The company's folder, relative to the repository."""
        path = self.settings.span.path if self.settings else "company/company.yml"
        return path.rpartition("/")[0]
