"""Each check for paper finds the fault that it is there for."""

from collections.abc import Callable, Iterable

import paper_checks as checks
import pytest
import segno
from paper import Paper
from print_documents import ASSETS, ITEMS, print_document

from servicebook.pdf import make_pdfs

BREAK = '<p style="break-before: page">'
CODE = segno.make("https://example.org/there/", error="m").svg_data_uri(border=2)
WRONG = {
    "plain": "",
    "split": f"<p>Half of a thing {BREAK}and the rest.</p>",
    "stranded": f"<h3>Alone</h3>{BREAK}First.</p><p>Second.</p>{BREAK}Third.</p>",
    "field": '<input type="checkbox" name="x" style="width: 2mm">',
    "sign": "<p>Salt &amp;amp; pepper, {{ name }}</p>",
    "font": '<p style="font-family: monospace">Other</p>',
    "edge": '<p style="margin-left: -10mm">Out</p>',
    "small": '<p style="font-size: 8pt">Little</p>',
    "nested": "<dl><div><dt>Word</dt><dd>Meaning</dd></div></dl>",
    "level": "<h5>Too deep</h5>",
    "code": f'<img src="{CODE}" alt="A code" width="80">',
}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Paper]:
    """Make all of them at once and read them."""
    several = [print_document(extra=extra, name=name) for name, extra in WRONG.items()]
    made = make_pdfs(several, ASSETS, tmp_path_factory.mktemp("pdf"), lambda *_: None)
    return {one.job.document.path.split("/")[2]: Paper.read(one.file_path) for one in made.pdfs}


CASES: dict[str, tuple[str, Callable[[Paper], Iterable[str]], str]] = {
    "size": ("plain", lambda one: checks.wrong_size(one, "Letter"), "210.0 × 297.0"),
    "split item": ("split", lambda one: checks.split(one, ["a thing and the rest."]), "not whole"),
    "order": ("plain", lambda one: checks.out_of_order(one, ITEMS[::-1]), "missing in the tags"),
    "heading alone": (
        "stranded",
        lambda one: checks.stranded(one, [("Alone", ["First.", "Second."])]),
        "without its first item: Alone",
    ),
    "last item alone": (
        "stranded",
        lambda one: checks.stranded(one, [("First.", ["Second.", "Third."])]),
        "last item stands alone: Third.",
    ),
    "field missing": (
        "plain",
        lambda one: checks.wrong_fields(one, ["checklists/before-the-call/item-9"], []),
        "box missing: checklists/before-the-call/item-9",
    ),
    "field too many": ("field", lambda one: checks.wrong_fields(one, [], []), "box too many: x"),
    "field unnamed": ("field", lambda one: checks.wrong_fields(one, [], []), "what this field is"),
    "field small": ("field", lambda one: checks.wrong_fields(one, [], []), "small for a box: x"),
    "foot": ("split", lambda one: checks.not_on_every_page(one, ["Name"]), "page 2 lacks Name"),
    "entity": ("sign", checks.unfinished, "page 1 shows &amp;"),
    "braces": ("sign", checks.unfinished, "page 1 shows {{"),
    "font": ("font", checks.foreign_fonts, "foreign font: "),
    "edge": ("edge", checks.near_an_edge, "“O” stands too near to the left"),
    "small": ("small", checks.too_small, "“L” is 8.0 pt"),
    "language": ("plain", lambda one: checks.unmarked(one, "de", "Before the call"), "Lang is"),
    "title": ("plain", lambda one: checks.unmarked(one, "en", "Other"), "Title is"),
    "nesting": ("nested", checks.badly_nested, "L holds Div"),
    "level": ("level", checks.badly_nested, "H5 follows level 2: Too deep"),
    "other code": (
        "code",
        lambda one: checks.wrong_code(one, "https://example.org/"),
        "the codes say ('https://example.org/there/',)",
    ),
    "no code": ("plain", lambda one: checks.wrong_code(one, "https://a.b/"), "the codes say ()"),
}


@pytest.mark.parametrize("name", CASES)
def test_check_finds_what_is_wrong(papers: dict[str, Paper], name: str) -> None:
    """A fault made on purpose is told in words."""
    which, check, told = CASES[name]
    assert told in "\n".join(check(papers[which]))


def test_code_that_is_right_is_no_fault(papers: dict[str, Paper]) -> None:
    """A scanner reads the exact address from the page as it is drawn."""
    assert list(checks.wrong_code(papers["code"], "https://example.org/there/")) == []
