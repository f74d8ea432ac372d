"""Checklists: what is dangerous to skip at one moment, and is sometimes skipped."""

from typing import Literal

from servicebook.model.fields import (
    Count,
    Id,
    LimitRef,
    Line,
    Model,
    PrincipleRef,
    Rich,
    RoleRef,
    YesNo,
)
from servicebook.model.item import Article


class ChecklistItem(Model):
    """One box to tick."""

    id: Id
    """Permanent name: a tick belongs to it."""
    aliases: tuple[Id, ...] = ()
    """Names it had before; ticks made under them still count."""
    text: Line
    """What is done, in at most fifteen words; begins with a verb."""
    note: Rich | None = None
    """How, or why; shown small."""
    critical: YesNo = False
    """Whether skipping it does real harm."""
    owner: RoleRef | None = None
    """Who does it, where that is not the reader."""
    due: Line | None = None
    """By when; `day 30`, `week 2`, `before day 1`, `same day` and `within a week` become dates."""
    limit: LimitRef | None = None
    """Whose limit applies."""


class ChecklistSection(Model):
    """Items done at one pause."""

    id: Id
    """Permanent name within the checklist."""
    title: Line
    """What the section is about."""
    pause_point: Line | None = None
    """The natural break at which it is run."""
    items: tuple[ChecklistItem, ...]
    """Most critical first."""


class Checklist(Article):
    """A short list for one moment."""

    objective: Line
    """What is true once it is done."""
    moment: Line
    """When it is run: a natural pause."""
    mode: Literal["read-do", "do-confirm"]
    """Read each step and do it; or do from memory, then confirm.

    - read-do: each step is read, then done
    - do-confirm: all is done from memory, then confirmed by the list
    """
    audience: tuple[RoleRef, ...]
    """Who runs it."""
    minutes: Count | None = None
    """How long it takes."""
    sections: tuple[ChecklistSection, ...]
    """In the order they are run."""
    sign_off: tuple[Line, ...] = ()
    """Who signs at the end, a line each."""
    tested_with: Line | None = None
    """Who has tried it, and when; empty until somebody has."""
    principles: tuple[PrincipleRef, ...] = ()
    """The principles it puts into practice."""
