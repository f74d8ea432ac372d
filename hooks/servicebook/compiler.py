"""The stages in order: a playbook's folders go in, pages, navigation and findings come out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from servicebook import __version__
from servicebook.checks import Subject, check
from servicebook.compiled import Site
from servicebook.declared import read_declared
from servicebook.diagnostics import Diagnostic, in_bounds, in_order
from servicebook.feeds import line_up_feeds
from servicebook.glossary import Glossary
from servicebook.layer import (
    CHANGE_NAMES,
    Size,
    at_level,
    lay_over,
    sizes,
    unread_keys,
    written_keys,
)
from servicebook.link import Graph, link, one_note_each
from servicebook.load.files import load_base, load_company
from servicebook.load.loaded import Loaded, Vocabulary
from servicebook.load.wordings import read_words
from servicebook.model.company import Company
from servicebook.model.kinds import FIELD_NAMES, KINDS, kinds_in
from servicebook.prose import Prose
from servicebook.reading import read_playbook
from servicebook.render import Renderer
from servicebook.sheets import RenderedSheet, SheetRenderer
from servicebook.site_file import SiteFile
from servicebook.tables import table_files
from servicebook.upstream import Settled, not_following, settle
from servicebook.variables import Variables
from servicebook.views.context import Context
from servicebook.views.prints import Pdfs, all_sheets, print_centre, with_prints
from servicebook.views.site import all_pages, moved_pages, navigation
from servicebook.words import Words, languages_for

NO_DAY = date(1980, 1, 1)
"""The day of a playbook that names none, as archives have it."""
PdfMaker = Callable[[Iterable[RenderedSheet]], Pdfs]
"""Makes files of sheets, and says what it has made."""


def no_pdfs(sheets: Iterable[RenderedSheet]) -> Pdfs:  # noqa: ARG001 -- there are other makers
    """Make no files: sheets are printed by the browser."""
    return {}


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a playbook is."""

    root_path: Path
    """What paths in findings are relative to."""
    base_path: Path
    company_path: Path
    today: date
    """The day on which reviews and consents are judged."""
    handwritten_uris: frozenset[str] = frozenset()
    """Hand-written pages, relative to their folder."""
    docs_uri: str = "docs"
    """That folder, relative to the repository."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """A playbook that has been read, and everything found in it."""

    company: Company | None
    graph: Graph
    settled: Settled
    """Both layers, and how the base stands beside what the company accepted."""
    prose: Prose
    variables: Variables
    """What `{{ names }}` stand for."""
    found: tuple[Diagnostic, ...]
    """In the order of places."""
    words: Words
    """Of the interface, in the company's language."""

    @property
    def has_errors(self) -> bool:
        """Whether it cannot be published."""
        return any(one.is_error for one in self.found)


def analyse(sources: Sources) -> Analysis:
    """Read a playbook and report everything that is wrong with it in one go."""
    base, own = _load(sources)
    # Changes mean nothing without a base; that it is missing is reported.
    changes = own.documents if sources.base_path.is_dir() else own.settings
    laid_over = lay_over(base.documents, changes, unread_keys(base))
    settled = settle(laid_over, own.receipt, unread_keys(base))
    layered = at_level(settled.layered)
    texts = {one.path: one.source for one in (*base.documents, *own.documents)}
    unread = unread_keys(base, own)
    words, words_found = read_words(base, own)
    reading = read_playbook(layered, read_declared(base), texts, unread, words)
    known = unread | written_keys(layered, base, own)
    linked = link(reading.parsed, layered, known, reading.company)
    prose = Prose()
    checked = check(
        Subject(
            graph=linked.graph,
            broken=reading.parsed.broken,
            prose=prose,
            unsure_stories=base.unsure("anecdotes") | own.unsure("anecdotes"),
            known=known,
            company=reading.company,
            company_path=sources.company_path,
            today=sources.today,
            settings=reading.settings,
            handwritten_uris=sources.handwritten_uris,
            docs_uri=sources.docs_uri,
            texts=texts,
            words=words,
        )
    )
    later = [*layered.found, *reading.found, *linked.found, *checked, *words_found]
    independent = _independent(not_following(later, settled), base, own)
    found = [*base.found, *own.found, *one_note_each(independent)]
    told = tuple(in_bounds(in_order(found)))
    variables = reading.variables
    return Analysis(reading.company, linked.graph, settled, prose, variables, told, words)


def _load(sources: Sources) -> tuple[Loaded, Loaded]:
    """Read the base and the company, whose language says which words are needed of the base."""
    vocabulary = Vocabulary(frozenset(KINDS), FIELD_NAMES | CHANGE_NAMES)
    own = load_company(sources.company_path, sources.root_path, vocabulary)
    languages = languages_for(own.language)
    return load_base(sources.base_path, sources.root_path, vocabulary, languages), own


def _independent(found: Iterable[Diagnostic], *layers: Loaded) -> Iterator[Diagnostic]:
    """Leave out what lies on a line that could not be read as typed: it may follow from that.

    What is private is kept: the line is quoted, and must not tell it.
    """
    unsure = {place for layer in layers for place in layer.mended}
    for one in found:
        lines = range(one.span.line, one.span.end_line + 1)
        if one.is_private or not any((one.span.path, line) in unsure for line in lines):
            yield one


def compile_site(analysis: Analysis, make_pdfs: PdfMaker = no_pdfs) -> Site:
    """Lay out the pages and sheets of a playbook without errors.

    Args:
        analysis: The playbook.
        make_pdfs: Makes files of the sheets, so that pages can lead to those that there are.
    """
    company, words = analysis.company, analysis.words
    assert company is not None
    sizes = _sizes(company, analysis)
    context = Context(company, analysis.graph, words, sizes, analysis.variables)
    views = all_pages(context, analysis.settled.layered, __version__)
    entries = navigation(views, context)
    printed = tuple(all_sheets(views, entries, context))
    on_paper = SheetRenderer(company, analysis.graph, analysis.prose, words, __version__)
    pdfs = make_pdfs(map(on_paper.render, printed))
    glossary = Glossary(analysis.graph, context.language_of)
    return Site(
        company=company,
        views=(*with_prints(views, printed, pdfs, context), *print_centre(printed, pdfs, context)),
        navigation=entries,
        moved=moved_pages(analysis.graph),
        words=words,
        sheet_views=printed,
        files=(*table_files(context, analysis.prose), *line_up_feeds(context)),
        day=_newest(analysis),
        renderer=Renderer(analysis.graph, glossary, analysis.prose, words, company.language),
        on_paper=on_paper,
    )


def _newest(analysis: Analysis) -> date:
    days = (record.item.reviewed for record in analysis.graph.records.values())
    return max((day for day in days if day is not None), default=NO_DAY)


def compile_tables(analysis: Analysis, form: str) -> tuple[SiteFile, ...]:
    """Make the spreadsheets of a playbook without errors, in one form: `csv` or `xlsx`."""
    assert analysis.company is not None
    context = Context(
        analysis.company, analysis.graph, analysis.words, variables=analysis.variables
    )
    return table_files(context, analysis.prose, (form,))


def _sizes(company: Company, analysis: Analysis) -> tuple[Size, ...]:
    """Measure what is published, and what would be at another level."""
    graph, kinds = analysis.graph, kinds_in(company.sections)
    more = {key for key in graph.beyond if key.kind in kinds}
    return sizes(analysis.settled.layered, graph.records.keys() | more)
