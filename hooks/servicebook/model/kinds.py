"""The kinds of item a playbook holds, each with its class, its folder and its address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import get_args

from servicebook.model.anecdote import Anecdote
from servicebook.model.assessment import Assessment
from servicebook.model.checklist import Checklist
from servicebook.model.company import Company, Section
from servicebook.model.item import Item
from servicebook.model.play import Play
from servicebook.model.principle import Principle
from servicebook.model.reference import Journey, Source, Term
from servicebook.model.role import Onboarding, Role
from servicebook.model.shapes import ModelShape, field_names, shape_of_model
from servicebook.model.standard import Limit, Metric, Standard
from servicebook.model.variable import Declarations, VariableValue


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of item."""

    name: str
    """The folder's name, and the first part of `kind/id`."""
    noun: str
    """What one is called, with its article."""
    address: str
    """The first part of its pages' addresses."""
    shape: ModelShape
    own_pages: bool
    """Whether each item has a page; otherwise all stand on one."""
    listed: bool
    """Whether a file may hold a list of items."""

    @property
    def bare_noun(self) -> str:
        """What one is called, without the article."""
        return self.noun.partition(" ")[2]

    @property
    def required(self) -> frozenset[str]:
        """The fields that every item of this kind must have."""
        return frozenset(name for name, field in self.shape.fields.items() if field.required)


def _kind(model: type[Item], name: str, noun: str, address: str) -> Kind:
    small = name in {"standards", "limits", "metrics", "terms", "sources"}
    shared_page = small or name in {"journey", "assessments"}
    return Kind(name, noun, address, shape_of_model(model), not shared_page, listed=small)


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            _kind(Principle, "principles", "a principle", "principles"),
            _kind(Anecdote, "anecdotes", "a story", "stories"),
            _kind(Checklist, "checklists", "a checklist", "checklists"),
            _kind(Play, "plays", "a play", "plays"),
            _kind(Role, "roles", "a role", "roles"),
            _kind(Onboarding, "onboarding", "an onboarding plan", "onboarding"),
            _kind(Standard, "standards", "a standard", "standards"),
            _kind(Limit, "limits", "a limit", "limits"),
            _kind(Metric, "metrics", "a metric", "metrics"),
            _kind(Journey, "journey", "a journey", "journey"),
            _kind(Assessment, "assessments", "an assessment", "assessment"),
            _kind(Term, "terms", "a term", "glossary"),
            _kind(Source, "sources", "a source", "sources"),
        )
    }
)
"""All kinds, in the order in which they are read and listed."""

PARTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {part: (part,) for part in get_args(Section)}
    | {"roles": ("roles", "onboarding"), "standards": ("standards", "limits", "metrics")}
)
"""The parts of the site that a company chooses from, each with the kinds that stand in it."""


def kinds_in(parts: Iterable[Section]) -> frozenset[str]:
    """Collect the kinds that stand in some parts of the site; sources always do."""
    return frozenset({"sources"}.union(*(PARTS[part] for part in parts)))


COMPANY_SHAPE = shape_of_model(Company)
VALUE_SHAPE = shape_of_model(VariableValue)
DECLARATIONS_SHAPE = shape_of_model(Declarations)

FIELD_NAMES = field_names(COMPANY_SHAPE).union(
    field_names(VALUE_SHAPE),
    field_names(DECLARATIONS_SHAPE),
    *(field_names(kind.shape) for kind in KINDS.values()),
)
"""Every name that a field of any kind, of the company or of a variable has."""
