"""Where each item stands in the site: keys go in, targets and addresses come out."""

import posixpath
from dataclasses import dataclass
from itertools import takewhile

from servicebook.layer import Key
from servicebook.model.kinds import KINDS

HOME_URI = "index.md"
A_TO_Z_URI = "a-to-z/index.md"
ABOUT_URI = "about/index.md"
PRINT_CENTRE_URI = "print/index.md"
LINE_UP_URI = "line-up/index.md"
LINE_UP_FEED = "line-up/line-up"
"""The name of the files that programs follow, without what they end in."""
PAIRS_URI = "print/pairs.md"
"""All stories for two to practise with; each has its id for an anchor."""
PROVENANCE_URI = "about/where-this-comes-from.md"
DOWNLOADS = "downloads"
"""The folder of what can be saved."""
ALL_ITEMS = "playbook"
"""The name of the spreadsheet that lists every item."""
TABLE_FORMS = ("xlsx", "csv")
"""The forms that spreadsheets have, as their files end."""


@dataclass(frozen=True, slots=True)
class Target:
    """A page, or a place on it; its address depends on the page it is linked from."""

    src_uri: str
    """The page's source, as MkDocs names it: relative, ending in .md."""
    anchor: str | None = None


def logo_uri(name: str) -> str:
    """Name the file that a company's logo is published as."""
    return f"assets/company/{name}"


def print_uri(src_uri: str) -> str:
    """Name the print of a page, as pages are named; a list is printed under its own name."""
    return f"print/{src_uri.removesuffix('/index.md').removesuffix('.md')}.md"


def download_uri(name: str, form: str) -> str:
    """Name the file that something to be saved is published as.

    Args:
        name: `kind/id` for an item, or another name.
        form: How the file ends.
    """
    return f"{DOWNLOADS}/{name}.{form}"


def index_uri(kind: str) -> str:
    """Name the page that lists a kind."""
    return f"{KINDS[kind].address}/index.md"


def target_of(key: Key) -> Target:
    """Name the page, or the place on a page, where an item stands."""
    kind = KINDS[key.kind]
    if kind.own_pages:
        return Target(f"{kind.address}/{key.id}.md")
    return Target(index_uri(key.kind), key.id)


def site_url(from_uri: str, target: Target) -> str:
    """Write the address of a target relative to a page, with directories for pages."""
    if from_uri == target.src_uri:
        return f"#{target.anchor}" if target.anchor else "./"
    here, there = _steps(from_uri), _steps(target.src_uri)
    same = takewhile(lambda pair: pair[0] == pair[1], zip(here, there, strict=False))
    shared = sum(1 for _ in same)
    address = "../" * (len(here) - shared) + "".join(f"{step}/" for step in there[shared:])
    return f"{address}#{target.anchor}" if target.anchor else address


def page_path(src_uri: str) -> str:
    """Name the file a page is published as."""
    directory = _directory(src_uri)
    return "index.html" if directory == "." else f"{directory}/index.html"


def asset_url(from_uri: str, asset_uri: str) -> str:
    """Write the address of a file relative to a page."""
    return posixpath.relpath(asset_uri, _directory(from_uri))


def _steps(src_uri: str) -> list[str]:
    """Take the directory of a page apart."""
    directory = _directory(src_uri)
    return [] if directory == "." else directory.split("/")


def _directory(src_uri: str) -> str:
    stem = src_uri.removesuffix(".md")
    return posixpath.dirname(stem) or "." if posixpath.basename(stem) == "index" else stem
