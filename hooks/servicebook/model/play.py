"""Plays: what to say and do in one situation, found in ten seconds."""

from pydantic import Field

from servicebook.model.fields import (
    AnecdoteRef,
    ChecklistRef,
    Id,
    LimitRef,
    Line,
    Model,
    PrincipleRef,
    Rich,
    RoleRef,
)
from servicebook.model.item import Article


class PlayStep(Model):
    """One move."""

    id: Id
    """Permanent name within the play."""
    text: Line
    """What to do."""
    say: Line | None = None
    """Words that work."""
    avoid: Line | None = Field(default=None, alias="not")
    """Words that make it worse."""
    limit: LimitRef | None = None
    """Whose limit applies to this step."""
    more: Rich | None = None
    """Detail for a second reading."""


class Escalation(Model):
    """When somebody else must take over."""

    when: tuple[Line, ...]
    """Signs, each enough on its own."""
    to: RoleRef
    """Who takes over."""


class Play(Article):
    """Moves for one situation."""

    situation: Line
    """What has just happened, in the customer's words or as one would see it."""
    first_words: Line
    """The first sentence to say."""
    steps: tuple[PlayStep, ...]
    """In order."""
    escalate: Escalation
    """When to pass it on, and to whom."""
    afterwards: tuple[Line, ...] = ()
    """What to do when the customer has gone."""
    principles: tuple[PrincipleRef, ...] = ()
    """The principles behind it."""
    checklists: tuple[ChecklistRef, ...] = ()
    """Checklists that help."""
    anecdotes: tuple[AnecdoteRef, ...] = ()
    """Stories that show it."""
    roles: tuple[RoleRef, ...] = ()
    """Who plays it."""
