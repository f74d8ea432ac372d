"""Files of the site that are no pages: those of ours go in, those nobody needs stay out."""

from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from servicebook.model.company import Company
from servicebook.routes import logo_uri
from servicebook.scripts import bundle, scripts
from servicebook.sheets import STYLESHEET_URI as PRINT_STYLESHEET_URI
from servicebook.stylesheet import further_stylesheet, print_stylesheet, stylesheet
from servicebook.templating import PRINT_PATH, TEMPLATES_PATH

STYLESHEET_URI = "assets/servicebook.css"
FURTHER_STYLESHEET_URI = "assets/servicebook-pages.css"
"""The theme names it on all pages but the home page."""
SCRIPTS_URI = "assets/scripts"
ENTRY_URI = f"{SCRIPTS_URI}/servicebook.js"
ENTRIES = ("servicebook.js", "print.js")
"""What pages, and print pages, begin with."""
FONTS_URI = "assets/fonts"
SOURCE_MAPS = "assets/*.map"
LANGUAGES = "assets/javascripts/lunr/*"
STEMMERS = "assets/javascripts/lunr/min/lunr.{language}.min.js"
SHARED_BY_LANGUAGES = frozenset(
    {
        "assets/javascripts/lunr/min/lunr.stemmer.support.min.js",
        "assets/javascripts/lunr/min/lunr.multi.min.js",
    }
)
WORD_SPLITTERS = {
    "ja": "assets/javascripts/lunr/tinyseg.js",
    "hi": "assets/javascripts/lunr/wordcut.js",
    "th": "assets/javascripts/lunr/wordcut.js",
}
NEEDS_NONE = "en"
"""The language that lunr knows by itself."""


def add_looks(
    files: Files,
    config: MkDocsConfig,
    company: Company,
    company_path: Path,
    *,
    are_files: bool = False,
) -> None:
    """Add styles, scripts, fonts and the company's logo, for pages and for paper.

    Args:
        files: The site's files.
        config: The site's settings.
        company: The company, for its colours and logo.
        company_path: Its folder.
        are_files: Whether pages are opened as files, which load no modules.
    """
    texts = {
        STYLESHEET_URI: stylesheet(TEMPLATES_PATH, company.colours),
        FURTHER_STYLESHEET_URI: further_stylesheet(TEMPLATES_PATH),
        PRINT_STYLESHEET_URI: print_stylesheet(PRINT_PATH, company.colours),
    }
    modules = scripts(TEMPLATES_PATH)
    if are_files:
        modules = {name: bundle(modules, name) for name in ENTRIES}
    texts |= {f"{SCRIPTS_URI}/{name}": one for name, one in modules.items()}
    for uri, text in texts.items():
        files.append(File.generated(config, uri, content=text))
    paths = {f"{FONTS_URI}/{one.name}": one for one in sorted((PRINT_PATH / "fonts").iterdir())}
    if company.logo is not None:
        paths[logo_uri(company.logo)] = company_path / company.logo
    for uri, path in paths.items():
        files.append(File.generated(config, uri, abs_src_path=str(path)))


def leave_behind(files: Files, config: MkDocsConfig) -> None:
    """Take source maps, and search languages other than the site's, out of what is published."""
    needed = _needed(config)
    for file in list(_brought(files)):
        if file.src_uri not in needed:
            files.remove(file)


def _brought(files: Files) -> Iterator[File]:
    for file in files:
        if fnmatch(file.src_uri, SOURCE_MAPS) or fnmatch(file.src_uri, LANGUAGES):
            yield file


def _needed(config: MkDocsConfig) -> frozenset[str]:
    """Name what the search loads for the languages it is told."""
    search = config.plugins.get("material/search") or config.plugins.get("search")
    languages = [] if search is None else list(search.config.get("lang") or [])
    others = [one for one in languages if one != NEEDS_NONE]
    if not others:
        return frozenset()
    stemmers = {STEMMERS.format(language=one) for one in others}
    splitters = {WORD_SPLITTERS[one] for one in others if one in WORD_SPLITTERS}
    return SHARED_BY_LANGUAGES | stemmers | splitters
