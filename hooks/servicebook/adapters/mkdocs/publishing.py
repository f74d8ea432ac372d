"""What Material brings for its own makers and for languages nobody searches in stays behind."""

from collections.abc import Iterator
from fnmatch import fnmatch

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

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
