"""The stages in order: a playbook's folders go in, pages, navigation and findings come out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from servicebook import __version__
from servicebook.checks import Subject, check
from servicebook.diagnostics import Diagnostic, in_order, start_of
from servicebook.layer import ANY_ID, Hidden, Key, Layered, RawItem, lay_over
from servicebook.link import Graph, link
from servicebook.load.files import Loaded, load_company, load_layer, uri_of
from servicebook.load.nodes import Fields, Scalar, Sequence, at_path
from servicebook.model.company import Company
from servicebook.model.kinds import KINDS
from servicebook.model.standard import Limit, Standard
from servicebook.parse import Parsed, Record, parse_company, parse_items
from servicebook.prose import Prose
from servicebook.render import Redirect, RenderedPage, Renderer
from servicebook.routes import target_of
from servicebook.variables import ANYTHING, Variables, fill
from servicebook.views.amounts import amount_text, measured_text
from servicebook.views.context import Context
from servicebook.views.page import NavEntry
from servicebook.views.site import all_pages, navigation

NUMBER_KINDS = frozenset({"standards", "limits"})
"""Kinds whose values other texts may insert; they are read first."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a playbook is."""

    root_path: Path
    """What paths in findings are relative to."""
    base_path: Path
    company_path: Path
    handwritten_uris: frozenset[str] = frozenset()
    """Hand-written pages, relative to their folder."""
    docs_uri: str = "docs"
    """That folder, relative to the repository."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """A playbook that has been read, and everything found in it."""

    company: Company | None
    graph: Graph
    hidden: tuple[Hidden, ...]
    prose: Prose
    found: tuple[Diagnostic, ...]
    """In the order of places."""

    @property
    def has_errors(self) -> bool:
        """Whether it cannot be published."""
        return any(one.is_error for one in self.found)


@dataclass(frozen=True, slots=True)
class Site:
    """Everything a host needs to publish."""

    company: Company
    pages: tuple[RenderedPage, ...]
    navigation: tuple[NavEntry, ...]
    redirects: tuple[Redirect, ...]
    """For names that items had before."""


def analyse(sources: Sources) -> Analysis:
    """Read a playbook and report everything that is wrong with it in one go."""
    kinds = frozenset(KINDS)
    base = load_layer(sources.base_path, sources.root_path, kinds)
    own = load_company(sources.company_path, sources.root_path, kinds)
    folder_uri = uri_of(sources.company_path, sources.root_path)
    # Changes mean nothing without a base; that it is missing is reported.
    changes = own.documents if sources.base_path.is_dir() else own.settings
    layered = lay_over(base.documents, changes, _unread(base))
    texts = {one.path: one.source for one in (*base.documents, *own.documents)}
    unread = _unread(base, own)
    reading = _read(layered, texts, unread)
    known = unread | _written(layered, base, own)
    linked = link(reading.parsed, layered, known, reading.company)
    prose = Prose()
    checked = check(
        Subject(
            graph=linked.graph,
            broken=reading.parsed.broken,
            prose=prose,
            known=known,
            company=reading.company,
            company_path=sources.company_path,
            logo_span=layered.company.place("logo") if layered.company else start_of(folder_uri),
            handwritten_uris=sources.handwritten_uris,
            docs_uri=sources.docs_uri,
            texts=texts,
        )
    )
    found = [*base.found, *own.found, *layered.found, *reading.found, *linked.found, *checked]
    return Analysis(reading.company, linked.graph, layered.hidden, prose, in_order(found))


def compile_site(analysis: Analysis) -> Site:
    """Make the pages of a playbook without errors."""
    assert analysis.company is not None
    context = Context(analysis.company, analysis.graph)
    views = all_pages(context, analysis.hidden, __version__)
    renderer = Renderer(analysis.graph, analysis.prose)
    pages = tuple(renderer.render(view) for view in views)
    renamed = sorted(analysis.graph.renamed.items())
    redirects = tuple(
        renderer.redirect(target_of(old), target_of(new))
        for old, new in renamed
        if KINDS[old.kind].own_pages and new in analysis.graph.records
    )
    return Site(analysis.company, pages, navigation(views, context), redirects)


def _written(layered: Layered, *layers: Loaded) -> frozenset[Key]:
    """Collect every id that exists; a file's name counts as one, for an item that lost its id."""
    documents = [one for layer in layers for one in layer.documents]
    files = [Key(one.kind, one.stem) for one in documents if not isinstance(one.root, Sequence)]
    hidden = [one.key for one in layered.hidden]
    return frozenset([*(one.key for one in layered.items), *hidden, *files])


def _unread(*layers: Loaded) -> frozenset[Key]:
    """Collect what probably stands in the files that could not be read."""
    found = set()
    for layer in layers:
        for folder, stem in layer.unread:
            kinds = [folder] if folder in KINDS else list(KINDS)
            found |= {Key(kind, ANY_ID if KINDS[kind].listed else stem) for kind in kinds}
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Reading:
    company: Company | None
    parsed: Parsed
    found: tuple[Diagnostic, ...]


def _read(layered: Layered, texts: Mapping[str, str], unread: frozenset[Key]) -> _Reading:
    """Fill in and parse: first the company, then what is said in numbers, then the rest."""
    company, company_found = parse_company(layered.company) if layered.company else (None, ())
    variables = _company_variables(company, layered.company)
    numbers = [item for item in layered.items if item.key.kind in NUMBER_KINDS]
    others = [item for item in layered.items if item.key.kind not in NUMBER_KINDS]
    first = _fill_and_parse(numbers, variables, texts)
    if company is not None:
        values = _number_variables(first.records, company)
        values |= _values_of_replaced(values, layered.successors)
        broken = {item.key for item in numbers} - {record.key for record in first.records}
        names = {f"{key.kind}.{key.id}" for key in broken}
        names |= {key.kind for key in unread if key.kind in NUMBER_KINDS}
        variables = variables.with_values(values, frozenset(names))
    second = _fill_and_parse(others, variables, texts)
    parsed = Parsed(
        (*first.records, *second.records),
        (*first.broken, *second.broken),
        (*first.found, *second.found),
    )
    return _Reading(company, parsed, (*company_found, *parsed.found))


def _fill_and_parse(items: list[RawItem], variables: Variables, texts: Mapping[str, str]) -> Parsed:
    filled = fill(items, variables, texts)
    parsed = parse_items(filled.items)
    return replace(parsed, found=(*filled.found, *parsed.found))


def _company_variables(company: Company | None, fields: Fields | None) -> Variables:
    if company is None:
        names = at_path(fields, ("placeholders",)) if fields else None
        placeholders = names.items if isinstance(names, Sequence) else ()
        return Variables(
            {},
            frozenset(one.text for one in placeholders if isinstance(one, Scalar)),
            frozenset({"company", *NUMBER_KINDS} if fields else {ANYTHING}),
        )
    values = {
        "company.name": company.name,
        "company.short_name": company.short_name,
        "company.promise": company.promise,
        "company.currency": company.currency.symbol,
    }
    values |= {f"company.variables.{name}": text for name, text in company.variables.items()}
    return Variables(values, frozenset(company.placeholders))


def _values_of_replaced(values: Mapping[str, str], successors: Mapping[Key, Key]) -> dict[str, str]:
    """Give the values of the company's own items the names of those they stand in for."""
    found = {}
    for old, new in successors.items():
        before = f"{new.kind}.{new.id}."
        for name in [name for name in values if name.startswith(before)]:
            found[f"{old.kind}.{old.id}.{name.removeprefix(before)}"] = values[name]
    return found


def _number_variables(records: tuple[Record, ...], company: Company) -> dict[str, str]:
    values = {}
    for record in records:
        match record.item:
            case Standard() as item:
                values[f"standards.{item.id}.target"] = measured_text(item.target)
                values[f"standards.{item.id}.hours"] = item.hours
                if item.good is not None:
                    values[f"standards.{item.id}.good"] = measured_text(item.good)
            case Limit() as item:
                values[f"limits.{item.id}.up_to"] = amount_text(item.up_to, company)
            case _:
                pass
    return values
