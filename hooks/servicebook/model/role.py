"""Roles and their first ninety days."""

from typing import Literal

from servicebook.model.fields import AnyRef, ChecklistRef, Id, Line, Model, PlayRef, RoleRef
from servicebook.model.item import Article


class Decision(Model):
    """A choice a role makes that reaches a customer."""

    id: Id
    """Permanent name within the role."""
    choice: Line
    """The choice as it presents itself."""
    better: Line
    """The way that serves the customer."""
    why: Line
    """What the customer notices."""


class Role(Article):
    """Somebody whose work reaches customers, seen or unseen."""

    purpose: Line
    """What the role is for, in the customer's terms."""
    reaches_customers_by: tuple[Line, ...]
    """The ways its work arrives at a customer."""
    decisions: tuple[Decision, ...]
    """Choices that matter, most frequent first."""
    path: tuple[AnyRef, ...]
    """What to read, in order, each as kind/id."""
    checklists: tuple[ChecklistRef, ...] = ()
    """Checklists it uses."""
    plays: tuple[PlayRef, ...] = ()
    """Plays it needs."""


class OnboardingTask(Model):
    """One thing to do in a phase."""

    id: Id
    """Permanent name: a tick belongs to it."""
    aliases: tuple[Id, ...] = ()
    """Names it had before; where it stood in another phase, with it, as day-1-meet-your-buddy."""
    text: Line
    """What is done; begins with a verb."""
    owner: RoleRef | None = None
    """Who sees to it, where that is not the newcomer."""


class OnboardingPhase(Model):
    """A stretch of the first ninety days, with its gate."""

    id: Literal["before-day-1", "day-1", "week-1", "day-30", "day-60", "day-90"]
    """Which stretch."""
    goal: Line
    """What the newcomer can do at its end."""
    how_we_know: Line
    """The evidence that opens the next phase."""
    items: tuple[OnboardingTask, ...]
    """What is done."""
    checklists: tuple[ChecklistRef, ...] = ()
    """Checklists met in this phase."""
    read: tuple[AnyRef, ...] = ()
    """What to read, each as kind/id."""


class Onboarding(Article):
    """The first ninety days in one role; `id` is the role's id."""

    role: RoleRef
    """The role it leads into."""
    phases: tuple[OnboardingPhase, ...]
    """In order of time."""
    sign_off: tuple[Line, ...] = ()
    """Who signs at the end, a line each."""
