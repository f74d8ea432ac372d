"""Follow MkDocs' events: compile before anything is written, then hand the pages over."""

from collections.abc import Iterable
from typing import Any

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from servicebook.adapters.mkdocs.pages import CompiledPage
from servicebook.adapters.mkdocs.project import MARKER, Project
from servicebook.compiler import Analysis, Site, analyse, compile_site
from servicebook.diagnostics import Severity
from servicebook.render import TEMPLATES_PATH
from servicebook.report import as_text, count
from servicebook.stylesheet import stylesheet
from servicebook.views.page import NavEntry
from servicebook.views.site import ABOUT_TITLE

STYLESHEET_URI = "assets/servicebook.css"

log = get_plugin_logger("servicebook")


class Adapter:
    """One build after another; what a build needs is made anew in `on_config`."""

    def __init__(self) -> None:
        self._site: Site | None = None
        self._project: Project | None = None
        self._is_serving = False

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 -- MkDocs' signature
        """Remember whether somebody is looking while they write."""
        self._is_serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Compile the playbook and set the site up for it; stop here where it has errors."""
        project = Project(config)
        analysis = analyse(project.sources())
        _report(analysis, project)
        site = compile_site(analysis) if not analysis.has_errors else self._last(analysis, project)
        config.site_name = str(escape(f"{site.company.short_name} service playbook"))
        config.theme["language"] = site.company.language.split("-")[0]
        config.nav = _navigation(site.navigation, project.handwritten_uris())
        config.extra_css.append(STYLESHEET_URI)
        self._site, self._project = site, project
        return config

    def _last(self, analysis: Analysis, project: Project) -> Site:
        """Go on showing the last good site while somebody mends the next; else stop."""
        errors = [one for one in analysis.found if one.is_error]
        text = as_text(errors, project.read_lines)
        if self._site is None or not self._is_serving:
            raise Abort(f"{text}\n\nNothing was written: the playbook has {count(errors)}.")
        log.error("\n%s\n\nYou see the site as it was: the playbook has %s.", text, count(errors))
        return self._site

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add pages, redirects, stylesheet, logo, and the mark of a site of ours."""
        assert self._site is not None
        assert self._project is not None
        company = self._site.company
        css = stylesheet(TEMPLATES_PATH, company.colours)
        files.append(File.generated(config, STYLESHEET_URI, content=css))
        files.append(File.generated(config, MARKER, content="", inclusion=InclusionLevel.INCLUDED))
        if company.logo is not None:
            logo_path = self._project.sources().company_path / company.logo
            uri = f"assets/company/{company.logo}"
            files.append(File.generated(config, uri, abs_src_path=str(logo_path)))
        for redirect in self._site.redirects:
            files.append(File.generated(config, redirect.path, content=redirect.html))
        _add_pages(files, config, self._site)
        return files

    def on_serve(
        self,
        server: LiveReloadServer,
        config: MkDocsConfig,  # noqa: ARG002 -- MkDocs' signature
        builder: Any,  # noqa: ARG002 -- MkDocs' signature
    ) -> LiveReloadServer:
        """Build again when the playbook, the company's folder or a template changes."""
        assert self._project is not None
        sources = self._project.sources()
        for path in (sources.base_path, sources.company_path, TEMPLATES_PATH):
            server.watch(str(path))
        return server


def _add_pages(files: Files, config: MkDocsConfig, site: Site) -> None:
    pages: dict[str, Page] = {}
    for rendered in site.pages:
        file = File.generated(
            config, rendered.src_uri, content="", inclusion=InclusionLevel.NOT_IN_NAV
        )
        pages[rendered.src_uri] = CompiledPage(rendered, file, config)
        files.append(file)
    for rendered in site.pages:
        if rendered.parent_uri is not None:
            # Marks the part of the navigation a page belongs to, without listing the page there.
            pages[rendered.src_uri].parent = pages[rendered.parent_uri]  # type: ignore[assignment]


def _report(analysis: Analysis, project: Project) -> None:
    """Show warnings; of notes say only how many there are, because a build is run often."""
    warnings = [one for one in analysis.found if one.severity is Severity.WARNING]
    if warnings:
        log.warning("\n%s", as_text(warnings, project.read_lines))
    notes = [one for one in analysis.found if one.severity is Severity.NOTE]
    if notes:
        log.info("%s: `servicebook check` shows them", count(notes))


def _navigation(entries: Iterable[NavEntry], handwritten: Iterable[str]) -> list[Any]:
    """Write the navigation as mkdocs.yml would; hand-written pages stand under About."""
    nav: list[Any] = []
    for entry in entries:
        if entry.children:
            children: list[Any] = [
                {str(escape(child.title)): child.src_uri} for child in entry.children
            ]
            if entry.title == ABOUT_TITLE:
                children += list(handwritten)
            nav.append({str(escape(entry.title)): children})
        else:
            nav.append({str(escape(entry.title)): entry.src_uri})
    return nav
