"""Company and words go in; the parts of Material's frame that would be its own become ours."""

from pathlib import Path
from types import MappingProxyType

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig

from servicebook.model.company import Company
from servicebook.routes import logo_uri
from servicebook.words import CONTENT_LANGUAGE, Words, primary

SWITCHES = MappingProxyType({"default": "to-dark-scheme", "slate": "to-light-scheme"})
"""What the switch of each colour scheme says."""


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


def no_page_here(words: Words) -> dict[str, str]:
    """Return what stands where there is no page; the theme inserts it as it is."""
    return {
        "heading": str(escape(words("no-page-here"))),
        "text": str(escape(words("no-page-here-text"))),
        "go_home": str(escape(words("go-home"))),
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
