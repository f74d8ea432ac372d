"""Company and words go in; the parts of Material's frame that would be its own become ours."""

from pathlib import Path
from types import MappingProxyType
from typing import Any

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig

from servicebook.compiled import Site
from servicebook.model.company import Company
from servicebook.routes import A_TO_Z_URI, HOME_URI, Target, index_uri, logo_uri, site_url
from servicebook.words import CONTENT_LANGUAGE, Words, primary

SWITCHES = MappingProxyType({"default": "to-dark-scheme", "slate": "to-light-scheme"})
"""What the switch of each colour scheme says."""
FRAME_WORKER_PATH = Path(__file__).with_name("frame-worker.js")
LATE_SEARCH_PATH = Path(__file__).with_name("late-search.js")
WAYS_ON = (*map(index_uri, ("plays", "roles", "principles")), A_TO_Z_URI)
"""Where somebody may go on from a page that is not there."""


def frame_language(config: MkDocsConfig, language: str) -> str:
    """Return the language that Material has for its own words: the company's, or else English."""
    folders = [Path(one) / "partials" / "languages" for one in config.theme.dirs]
    for name in (language, primary(language)):
        if any((folder / f"{name}.html").is_file() for folder in folders):
            return name
    return CONTENT_LANGUAGE


def show_logo(config: MkDocsConfig, company: Company) -> None:
    """Put the company's logo, if it has one, into the header and the browser's tab."""
    if company.logo is not None:
        config.theme["logo"] = config.theme["favicon"] = logo_uri(company.logo)


def frame_words(site: Site, *, are_files: bool) -> dict[str, Any]:
    """Return what the theme's templates say, link to and begin with; they insert it as it is.

    Args:
        site: The site.
        are_files: Whether pages are opened as files, where the search has no worker.
    """
    early = (FRAME_WORKER_PATH, LATE_SEARCH_PATH) if are_files else (LATE_SEARCH_PATH,)
    titles = {page.src_uri: page.title for page in site.views}
    return {
        "late_search": "".join(path.read_text("utf-8") for path in early),
        "menu": escape(site.words.plain("menu")),
        "search": escape(site.words.plain("search")),
        "everything": escape(site.words("everything")),
        "no_page_here": escape(site.words("no-page-here")),
        "no_page_here_text": escape(site.words("no-page-here-text")),
        "go_home": escape(site.words("go-home")),
        "ways_on": [
            {"title": escape(titles[uri]), "url": site_url(HOME_URI, Target(uri))}
            for uri in WAYS_ON
            if uri in titles
        ],
    }


def name_parts(config: MkDocsConfig, words: Words) -> None:
    """Name what mkdocs.yml leaves without a name: the switches of colours, and the outline."""
    for scheme in config.theme.get("palette") or ():
        switch = scheme.get("toggle")
        if switch is not None and scheme.get("scheme") in SWITCHES:
            switch.setdefault("name", str(escape(words(SWITCHES[scheme["scheme"]]))))
    if "toc" in config.markdown_extensions:
        outline = config.mdx_configs.setdefault("toc", {})
        outline.setdefault("title", str(escape(words("on-this-page"))))
