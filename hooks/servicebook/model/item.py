"""What every item of the playbook has, whatever its kind."""

from typing import Annotated, Literal

from pydantic import Field

from servicebook.model.fields import (
    AnyRef,
    Count,
    Day,
    Id,
    ItemId,
    Line,
    Model,
    RoleRef,
    Whole,
)

Level = Literal["essential", "standard", "full"]
"""Sizes of a playbook, smallest first; each holds all that the smaller ones hold."""


class Item(Model):
    """One thing of the playbook that can be named, linked to and changed by a company."""

    id: ItemId
    """The permanent name: the same as the file name, never used again for something else."""
    title: Line
    """What people see in headings and links."""
    summary: Line | None = None
    """One sentence that says what it is."""
    order: Annotated[Whole, Field(ge=0, le=9999)] = 500
    """Where it stands in lists: lower comes first, equal ones go by title."""
    tags: tuple[Id, ...] = ()
    """Short labels, in lower case with hyphens."""
    owner: RoleRef | None = None
    """The role that keeps this item true."""
    reviewed: Day | None = None
    """The day somebody last checked it, as 2026-01-31."""
    review_months: Count = 12
    """After how many months it should be checked again."""
    material: Day | None = None
    """The day of the last change that whoever has signed for it must read again, as 2026-01-31."""
    status: Literal["published", "draft", "retired"] = "published"
    """Only published items are in the site."""
    level: Level = "standard"
    """The smallest size of playbook that it belongs to."""
    aliases: tuple[Id, ...] = ()
    """Names it had before; links to them still find it."""
    phrases: tuple[Line, ...] = ()
    """Words a customer or colleague would use; search finds them."""
    see_also: tuple[AnyRef, ...] = ()
    """Other items worth reading, each as kind/id."""


class Article(Item):
    """An item with a page of its own, which must therefore have a summary."""

    summary: Line
    """One sentence that says what it is; shown by search engines and in most lists."""
