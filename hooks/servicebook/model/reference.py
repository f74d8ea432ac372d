"""Reference material: the customer's journey, the words we use, the sources we read."""

from typing import Literal

from servicebook.model.fields import AnyRef, Id, Line, Model, Rich, WebAddress, YesNo
from servicebook.model.item import Article, Item


class Stage(Model):
    """A stretch of the customer's way with us."""

    id: Id
    """Permanent name within the journey."""
    title: Line
    """What the customer is doing."""
    wants: Line
    """What the customer wants then."""
    touchpoints: tuple[Line, ...]
    """Where the customer meets us."""
    implied_promise: Line
    """What the customer takes as promised."""
    must_not_fail: tuple[Line, ...]
    """What has to be right."""
    moment_of_truth: Line | None = None
    """A short contact that decides much, where this stage has one."""
    links: tuple[AnyRef, ...] = ()
    """What helps, each as kind/id."""


class Journey(Article):
    """The customer's way with us, from outside."""

    stages: tuple[Stage, ...]
    """In the customer's order."""
    beneath: tuple[Line, ...] = ()
    """What has to work underneath every stage."""


class Term(Item):
    """A word with a meaning we agree on; the title is the word."""

    definition: Rich
    """What we mean by it."""
    also: tuple[Line, ...] = ()
    """Other names for it."""
    everyday: YesNo = False
    """Whether it is too common a word to be explained in other texts; it stands in the glossary."""


class Source(Item):
    """A text that something in the playbook rests on; the title is its title."""

    author: Line | None = None
    """Who wrote it, as shown."""
    publisher: Line | None = None
    """Who published it."""
    date: Line | None = None
    """When, as exactly as known."""
    url: WebAddress | None = None
    """Where it can be read."""
    type: Literal[
        "article", "book", "court", "regulator", "research", "survey", "standard", "report", "web"
    ]
    """What it is."""
    note: Rich | None = None
    """What to know when using it."""
    checked_live: YesNo = False
    """Whether a person has opened the address."""
