"""Text that tries to become a program stays text, wherever it is shown.

One site is made with every hostile string in every text field of every kind, and one with harmless
texts in the same fields. What stands in the first and not in the second, a string has made.
"""

import csv
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from every_field import BETWEEN, Texts, company, item, of_every_kind, path_of, written
from hostile import BREAKOUTS, READABLE, WRITABLE
from looking import Looking
from playbooks import ENGLISH, PLAYBOOK, write_files
from playwright.sync_api import Browser, Page
from running import ROOT, run_in
from seen import problems_in, tags_in

from servicebook.model.kinds import KINDS

LONGEST_LINE = 400
MOST_TOGETHER = 8
PLAIN = ("A text", "Another, with “quotes” & more", "A long one" * 30)
FORMATTED = (
    "*a* **b** `c` [d](https://a.b 'e') <https://a.b> f  \ng [h](principles/principles-0)",
    "- a\n- b\n\n1. c\n2. d\n\n> e\n\n    f\n\n***\n\ng",
)
FEW = 7
"""How many of each kind show every choice that a field has, such as how strong evidence is."""
EMBLEMS = 14
"""So many principles show all that can stand for one."""
INSERTED = {
    "script": "<script>alert(1)</script>",
    "attribute": '" autofocus onfocus=alert(1) x="',
    "title": "</title><svg onload=alert(1)>",
}
"""What comes into other texts through double braces."""
BRACES = tuple(f"{{{{ company.variables.{name} }}}}" for name in INSERTED)
PLACEHOLDERS = ["7*7", "constructor.constructor('alert(1)')()"]
FILE_NAMES = ("<img src=x onerror=alert(1)>", "\"'onclick=alert(1) &lt;", "javascript:alert(1)")
"""A file with a list of terms may have any name."""
QUERIES = ("script", "onerror", "javascript", "iframe", "style", "alert 1", "text")
IN_RESULTS = {"p", "strong", "em", "ul", "ol", "li", "code", "pre", "h1", "h2", "h3", "mark"}


def together(texts: Sequence[str]) -> list[list[str]]:
    """Group texts so that each group fits into one field."""
    groups: list[list[str]] = [[]]
    for text in texts:
        group = [*groups[-1], text]
        if len(group) > MOST_TOGETHER or len(BETWEEN.join(group)) > LONGEST_LINE:
            groups.append([])
        groups[-1].append(text)
    return groups


def playbook(plain: list[list[str]], rich: list[list[str]]) -> dict[str, str]:
    """Write an item of each kind for each group of texts; the shorter list begins again."""
    length = max(len(plain), len(rich))
    return of_every_kind(islice(zip(cycle(plain), cycle(rich), strict=False), length))


def settings(plain: Sequence[str], rich: Sequence[str], **more: object) -> dict[str, str]:
    """Write the company's settings."""
    return {"company/company.yml": written(company(Texts(0, plain, rich)) | more)}


def build(folder: Path, files: dict[str, str]) -> Path:
    """Build a site from some files and nothing else."""
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name, left_out in (("docs", "*.md"), ("hooks", "__pycache__")):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(left_out))
    write_files(folder / "playbook_src", {ENGLISH: PLAYBOOK[ENGLISH], **files})
    result = run_in(folder, "servicebook", "build")
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr[-3000:]
    return folder / "site"


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = playbook(together([*WRITABLE, *BRACES]), together([*READABLE, *BRACES]))
    for number, name in enumerate(FILE_NAMES):
        term = item("terms", Texts(0, PLAIN, FORMATTED)) | {"id": f"term-{number}", "aliases": []}
        files[f"base/terms/{name}.yml"] = written([term])
    more = {"variables": INSERTED, "placeholders": PLACEHOLDERS}
    files |= settings([*BREAKOUTS, *WRITABLE], READABLE, **more)
    return build(tmp_path_factory.mktemp("hostile"), files)


@pytest.fixture(scope="module")
def harmless_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = playbook([list(PLAIN)] * FEW, [list(FORMATTED)])
    for number in range(FEW, EMBLEMS):
        emblem = item("principles", Texts(number, PLAIN, FORMATTED))["emblem"]
        principle = item("principles", Texts(0, PLAIN, FORMATTED)) | {"aliases": []}
        principle |= {"id": f"principles-{number}", "emblem": emblem}
        files[path_of("principles", number)] = written(principle)
    return build(tmp_path_factory.mktemp("harmless"), files | settings(PLAIN, FORMATTED))


Serve = Callable[[Path], str]


@pytest.fixture(scope="module")
def looked(browser: Browser, serve: Serve, hostile_site: Path, harmless_site: Path) -> Looking:
    """Look at every page of both sites; what both have is taken out of what was seen."""
    harmless = look_at(browser, serve(harmless_site), harmless_site)
    assert harmless.wrong == []
    hostile = look_at(browser, serve(hostile_site), hostile_site)
    hostile.kinds -= harmless.kinds
    return hostile


def redirects_in(site: Path) -> dict[Path, str]:
    """Find the pages that only send readers on, and where to."""
    found = {}
    for path in site.rglob("*.html"):
        tags = tags_in(path.read_text("utf-8"))
        metas = [one for tag, one in tags if tag == "meta" and one.get("http-equiv") == "refresh"]
        if metas:
            found[path] = metas[0]["content"].partition("url=")[2]
    return found


def look_at(browser: Browser, address: str, site: Path) -> Looking:
    """Open each page, one of each sort as it is printed too, and search for some words."""
    looking = Looking(address)
    context = browser.new_context()
    looking.listen(context)
    page = context.new_page()
    index = site / "search" / "search_index.json"
    whole = json.loads(index.read_text("utf-8"))
    # Each page reads the whole index when it is opened, which takes longer than all the rest.
    index.write_text(json.dumps(whole | {"docs": whole["docs"][:1]}), "utf-8")
    for path in sorted({*site.rglob("*.html")} - {*redirects_in(site)}):
        page.goto(f"{address}{path.relative_to(site).as_posix()}")
        looking.look(page)
        if not path.parent.name[-1:].isdigit() or path.parent.name.endswith("-0"):
            page.emulate_media(media="print")
            looking.look(page)
            page.emulate_media(media="screen")
    index.write_text(json.dumps(whole), "utf-8")
    page = context.new_page()
    page.goto(address)
    for _ in searched(page):
        looking.look(page)
    context.close()
    return looking


def searched(page: Page) -> Iterator[str]:
    """Search for one word after the other."""
    field = page.locator("[data-md-component=search-query]")
    said = page.locator(".md-search-result__meta")
    for query in QUERIES:
        field.press("Control+A")
        field.press("Backspace")
        said.filter(has_text="Type to start").wait_for()
        # The search listens to keys, which `fill` does not press. All letters come at once, so that
        # what is said is said of all of them.
        field.fill(query)
        field.press("End")
        said.filter(has_text="matching").wait_for()
        if "No matching" not in said.inner_text():
            # What was found is put into the page after its number.
            page.locator(".md-search-result__item").first.wait_for()
        yield query


def test_no_page_does_what_an_author_wrote(looked: Looking) -> None:
    """Nothing ran, nobody was asked for anything, no address leads astray, nothing complains."""
    assert looked.wrong == []


def test_no_text_becomes_an_element(looked: Looking) -> None:
    """No element and no attribute stands on any page that is not on those with harmless texts."""
    assert looked.kinds == set()


def test_old_names_lead_to_pages_of_the_site(hostile_site: Path) -> None:
    """One for each kind whose items have pages, and none that a text has made."""
    redirects = redirects_in(hostile_site)

    assert len(redirects) == sum(kind.own_pages for kind in KINDS.values())
    for path, target in redirects.items():
        assert (path.parent / target / "index.html").is_file()


def texts_in(value: object) -> Iterator[str]:
    """Yield every text of a JSON file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts_in(one)


def test_search_finds_texts_and_no_elements(hostile_site: Path) -> None:
    """Its results are put into the page as they stand in the index."""
    index = json.loads((hostile_site / "search" / "search_index.json").read_text("utf-8"))
    found = [problem for text in texts_in(index) for problem in problems_in(text, IN_RESULTS)]

    assert len(index["docs"]) > len(WRITABLE)
    assert found == []


def test_map_of_the_site_leads_to_its_pages(hostile_site: Path) -> None:
    """And nowhere else."""
    pages = {path.parent.relative_to(hostile_site) for path in hostile_site.rglob("index.html")}
    for path in hostile_site.glob("*.xml"):
        for element in ET.parse(path).iter():  # noqa: S314 -- we made it, and it must be readable
            assert not list(element) or element.tag.endswith(("urlset", "url", "sitemapindex"))
            if element.tag.endswith("loc"):
                assert Path((element.text or "").strip("/")) in pages


def test_every_other_file_is_data(hostile_site: Path) -> None:
    """JSON can be read, no cell of a table is a formula, no plain text holds control characters."""
    for path in hostile_site.rglob("*.json"):
        json.loads(path.read_text("utf-8"))
    for path in hostile_site.rglob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        texts = [cell for cell in cells if not cell.removeprefix("-").isdigit()]
        assert not [cell for cell in texts if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    for pattern in ("*.txt", "*.md"):
        for path in hostile_site.rglob(pattern):
            text = path.read_text("utf-8")
            assert all(letter.isprintable() or letter in "\n\t" for letter in text)
