"""Follow MkDocs' events: compile before anything is written, then hand the pages over."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from servicebook.adapters.mkdocs.assembly import add_files, add_pages
from servicebook.adapters.mkdocs.building import MARKER, refuse_faults, refuse_irregular
from servicebook.adapters.mkdocs.frame import (
    frame_language,
    frame_words,
    name_parts,
    show_logo,
)
from servicebook.adapters.mkdocs.handwritten import (
    navigation,
    parents,
    search_settings,
    set_parents,
)
from servicebook.adapters.mkdocs.mending import mended
from servicebook.adapters.mkdocs.offline import for_files, write_index_script
from servicebook.adapters.mkdocs.pages import CompiledPage
from servicebook.adapters.mkdocs.pdfs import PdfPress, print_assets
from servicebook.adapters.mkdocs.project import Project
from servicebook.adapters.mkdocs.publishing import (
    ENTRY_URI,
    STYLESHEET_URI,
    add_looks,
    leave_behind,
)
from servicebook.adapters.mkdocs.search import ask_in_our_words, index_in_our_way
from servicebook.adapters.mkdocs.serving import RESTART, newest_code, trouble, watch
from servicebook.adapters.mkdocs.telling import log, log_console, report
from servicebook.adapters.mkdocs.unused import leave_out_unused
from servicebook.compiled import Site
from servicebook.compiler import Analysis, analyse, compile_site
from servicebook.publish.policy import Inline, headers, inline, with_policy
from servicebook.report import (
    Console,
    Sources,
    as_text,
    count,
    where_to_read_more,
)

HEADERS_NAME = "_headers"
BEFORE_OTHERS = 100
"""A plugin without a priority of its own has 0."""


class Adapter:
    """One build after another; what a build needs is made anew in `on_config`."""

    def __init__(self) -> None:
        self._site: Site | None = None
        self._project: Project | None = None
        self._is_serving = False
        self._pdf_files: Mapping[str, Path] = {}
        """Where PDFs lie, by the path they are published as."""
        self._inline = Inline()
        """What the pages written so far have within them."""
        self._trouble: str | None = None
        """What is wrong with the playbook while its last good site is shown."""
        self._code = 0
        """When the compiler was last changed before it began."""
        self._expected: tuple[str, ...] = ()
        """The paths of the files that MkDocs is to write."""
        self._written: Mapping[str, Path] = {}
        """The files of pages written by hand, by the path that they are published as."""

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 -- MkDocs' signature
        """Remember whether somebody is looking while they write; say which build is safe."""
        self._is_serving = command == "serve"
        self._code = newest_code()
        if command == "build":
            log.info(
                "`servicebook build` is the safe way: until all is well, it leaves the old site"
            )

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Compile the playbook and set the site up for it; stop here where it has errors."""
        project = Project(config)
        refuse_irregular(project)
        analysis = analyse(project.sources())
        sources = Sources(analysis.found, project.read_lines)
        report(analysis, sources)
        if self._is_serving and newest_code() != self._code:
            log.warning(RESTART)
        self._trouble = None
        if analysis.has_errors:
            site = self._last(analysis, sources)
        else:
            site = self._compile(analysis, project)
        self._set_up(config, site, project)
        self._site, self._project, self._inline = site, project, Inline()
        return config

    def _set_up(self, config: MkDocsConfig, site: Site, project: Project) -> None:
        """Give MkDocs the names, languages, navigation, styles and scripts of the site."""
        words = site.words
        config.site_name = str(escape(words("site-name", name=site.company.short_name)))
        config.theme["language"] = frame_language(config, site.company.language)
        name_parts(config, words)
        show_logo(config, site.company)
        if site.company.site_url is not None and not self._is_serving:
            config.site_url = f"{site.company.site_url.rstrip('/')}/"
        handwritten = project.handwritten_uris()
        config.nav = navigation(site.navigation, handwritten, words("for-authors"))
        config.extra_css.append(STYLESHEET_URI)
        config.extra_javascript.append(_module(ENTRY_URI))
        index_in_our_way(config)

    def _compile(self, analysis: Analysis, project: Project) -> Site:
        """Make the site; with PDFs unless somebody waits to see what they have just written."""
        self._pdf_files = {}
        if self._is_serving or not project.makes_pdfs:
            return compile_site(analysis)
        assert analysis.company is not None
        assets = print_assets(analysis.company, project.sources().company_path)
        press = PdfPress(project.pdf_cache_path, assets)
        site = compile_site(analysis, press)
        self._pdf_files = press.files
        return site

    def _last(self, analysis: Analysis, sources: Sources) -> Site:
        """Go on showing the last good site while somebody mends the next; else stop."""
        errors = [one for one in analysis.found if one.is_error]
        more = f"the playbook has {count(errors)}.\n{where_to_read_more(errors)}"
        if self._site is None or not self._is_serving:
            text = as_text(errors, sources, Console.of(sys.stdout, os.environ))
            raise Abort(f"{text}\n\nNothing was written: {more}")
        text = as_text(errors, sources, log_console())
        log.error("\n%s\n\nYou see the site as it was: %s", text, more)
        self._trouble = trouble(errors, sources)
        return self._site

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add pages and files, redirects, styles, scripts, logo, and the mark of a site of ours."""
        assert self._site is not None
        assert self._project is not None
        company_path = self._project.sources().company_path
        are_files = self._project.is_offline
        add_looks(files, config, self._site.company, company_path, are_files=are_files)
        files.append(File.generated(config, MARKER, content="", inclusion=InclusionLevel.INCLUDED))
        add_files(files, config, self._site, self._held)
        for uri, path in self._pdf_files.items():
            files.append(File.generated(config, uri, abs_src_path=str(path)))
        ask_in_our_words(files, config)
        leave_behind(files, config)
        leave_out_unused(files, config)
        pages = files.documentation_pages()
        self._written = {one.dest_uri: Path(one.abs_src_path) for one in pages if one.abs_src_path}
        add_pages(files, config, self._site)
        self._expected = tuple(one.dest_uri for one in files if one.inclusion.is_included())  # type: ignore[no-untyped-call]
        return files

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002 -- MkDocs' signature
        """Let pages that are reached from another one mark it in the navigation."""
        assert self._project is not None
        set_parents(files, parents(self._project.handwritten_uris()))
        return nav

    def on_page_markdown(
        self,
        markdown: str,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002 -- MkDocs' signature
        files: Files,  # noqa: ARG002 -- MkDocs' signature
    ) -> str:
        """Tell the search what to make of a hand-written page that does not say so itself.

        To the map of the site, a page is as new as the playbook, whenever it is built.
        """
        assert self._site is not None
        page.update_date = self._site.day.isoformat()
        page.meta = {"search": search_settings(page)} | dict(page.meta)
        return markdown

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002 -- MkDocs' signature
        """Give the frame its words, and the page that is shown where there is none its links."""
        assert self._site is not None
        assert self._project is not None
        env.globals["trouble"] = self._trouble
        env.globals["servicebook"] = frame_words(self._site, are_files=self._project.is_offline)
        return env

    @event_priority(BEFORE_OTHERS)
    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002 -- MkDocs' signature
        nav: Navigation,  # noqa: ARG002 -- MkDocs' signature
    ) -> TemplateContext:
        """Make the body of a page of ours, before search reads it."""
        if isinstance(page, CompiledPage):
            page.fill()
        return context

    def on_post_template(self, output: str, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002 -- MkDocs' signature
        """Finish the page that is shown where there is none."""
        return self._finished(output) if template_name.endswith(".html") else output

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002 -- MkDocs' signature
        """Mend what Material writes, and let the page run only what stands in it now."""
        if isinstance(page, CompiledPage):
            page.clear()
        return self._finished(output)

    def _finished(self, html: str) -> str:
        """Finish a page; `serve` adds a script of its own, which the policy would stop."""
        assert self._site is not None
        html = mended(html, str(escape(self._site.words.plain("search"))))
        return html if self._is_serving else self._held(html)

    def _held(self, html: str) -> str:
        """Hold a page to its policy; where it is opened as a file, let it find its neighbours."""
        assert self._project is not None
        html = for_files(html) if self._project.is_offline else html
        self._inline |= inline(html)
        return with_policy(html)

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write the rules for hosts that send them ahead of the pages, and look at all of it."""
        assert self._project is not None
        if self._is_serving:
            return
        site_path = Path(config.site_dir)
        (site_path / HEADERS_NAME).write_text(headers(self._inline), "utf-8")
        if self._project.is_offline:
            write_index_script(site_path)
        refuse_faults(site_path, self._expected, self._written, config)

    def on_serve(
        self,
        server: LiveReloadServer,
        config: MkDocsConfig,  # noqa: ARG002 -- MkDocs' signature
        builder: Any,  # noqa: ARG002 -- MkDocs' signature
    ) -> LiveReloadServer:
        """Build again when anything changes that a page is made of."""
        assert self._project is not None
        watch(server, self._project.sources())
        return server


def _module(uri: str) -> ExtraScriptValue:
    script = ExtraScriptValue(uri)
    script.type = "module"
    return script
