"""Anecdotes: what really happened to somebody, with its source and its doubts."""

from typing import Literal

from servicebook.model.fields import (
    Day,
    Evidence,
    Line,
    Model,
    PrincipleRef,
    Rich,
    RoleRef,
    SourceRef,
    Year,
    YesNo,
)
from servicebook.model.item import Article


class Consent(Model):
    """Who allowed a company to tell this story about its own customer."""

    who: Line
    """Who gave it, by role rather than name."""
    how: Line
    """How it was given."""
    when: Day
    """The day it was given."""
    until: Day | None = None
    """The last day it holds; empty when it has no end."""


class Anecdote(Article):
    """A true story, told so that a team can learn from it."""

    polarity: Literal["good", "bad", "mixed"]
    """Whether it is an example to follow, to avoid, or both.

    - good: an example to follow
    - bad: an example to avoid
    - mixed: both, or neither
    """
    industry: Line
    """The trade it happened in."""
    region: Line | None = None
    """Where it happened, as far as known."""
    year: Year | None = None
    """When it happened, as far as known."""
    channels: tuple[Line, ...] = ()
    """How customer and company were in contact."""
    situation: Rich
    """How things stood before."""
    what_happened: Rich
    """What people did; stops before the outcome."""
    outcome: Rich
    """How it ended."""
    lesson: Rich
    """What we take from it."""
    try_this: Line
    """One thing a reader can try this week."""
    uncertain: Rich | None = None
    """What is not known or only one side's account; says so plainly when nothing is."""
    evidence: Evidence
    """How strong the evidence is."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was told."""
    content_note: Line | None = None
    """What a reader may want to know before reading, such as a death."""
    discuss: tuple[Line, ...] = ()
    """Questions asked before the outcome is shown."""
    principles: tuple[PrincipleRef, ...]
    """The principles it shows, most important first."""
    roles: tuple[RoleRef, ...] = ()
    """Roles that will recognise themselves."""
    consent: Consent | None = None
    """For a story about a company's own customer."""
    text: Literal["own", "outside"] = "own"
    """Outside: written by somebody we do not know, so only the simplest formatting is kept.

    - own: written by one of us
    - outside: written by somebody we do not know
    """
    withdrawn: YesNo = False
    """Taken back by the person it is about: it disappears from everything that is published."""
