"""Principles: what we hold to, and how it shows."""

from typing import Literal

from servicebook.model.fields import Evidence, Id, Line, Model, Rich, SourceRef
from servicebook.model.item import Article

Emblem = Literal[
    "through-their-eyes",
    "keep-the-promise",
    "answer-fast",
    "be-reachable",
    "fix-the-system",
    "trust-your-people",
    "welcome-complaints",
    "one-best-for-all",
    "everyones-job",
    "relationship-first",
    "know-their-world",
    "care-and-mean-it",
    "know-the-limits",
    "servicebook",
]


class Practice(Model):
    """Something a team can do next week."""

    id: Id
    """Permanent name within the principle."""
    text: Line
    """What to do; begins with a verb."""
    why: Rich
    """What it brings, or how to go about it."""


class HowWeKnow(Model):
    """What stands behind a principle, and how strong it is."""

    grade: Evidence
    """How strong the evidence is."""
    text: Rich
    """What is known, and what is not."""
    sources: tuple[SourceRef, ...] = ()
    """Where it can be read."""


class Principle(Article):
    """A rule of conduct with what it looks like and what it does not mean."""

    stands: Literal["principle", "boundary"] = "principle"
    """A boundary limits the principles: it stands beside them, not among them.

    - principle: a rule that we hold to
    - boundary: what limits the others
    """
    emblem: Emblem = "servicebook"
    """The drawing that stands for it everywhere."""
    statement: Line
    """The principle in one sentence that can be acted on."""
    why: Rich
    """Why it matters to a customer."""
    evidence: HowWeKnow
    """What stands behind it."""
    looks_like: tuple[Line, ...]
    """What one sees where it is kept."""
    does_not_mean: tuple[Line, ...]
    """What it is mistaken for."""
    practices: tuple[Practice, ...]
    """What a team can do, most useful first."""
    questions: tuple[Line, ...]
    """Questions for a team to talk over."""
    measure: Rich
    """One number or observation that shows whether it is kept."""
