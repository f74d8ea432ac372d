"""A finished site is looked at: what leads nowhere or loads from elsewhere is found."""

from pathlib import Path

import pytest

from servicebook.publish import inspect
from servicebook.publish.policy import CHARSET, with_policy

HEAD = f"<!doctype html><head>{CHARSET}</head>"
GOOD = {
    "index.html": '<a href="plays/">P</a> <a href="plays/#one">1</a> <img src="logo.svg">',
    "plays/index.html": '<h2 id="one">1</h2><a href="..">H</a><a href="#one">1</a><a href="">.</a>',
    "logo.svg": "<svg/>",
}
ELSEWHERE = "https://example.org/a"


def put(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(with_policy(HEAD + text) if name.endswith(".html") else text, "utf-8")
    return folder


def faults(folder: Path, files: dict[str, str], base: str = "/") -> list[str]:
    found = inspect(put(folder, {**GOOD, **files}), ["index.html"], base)
    return [f"{one.page}: {one.text}" for one in found]


def test_whole_site_has_no_fault(tmp_path: Path) -> None:
    """Links to folders, places and pictures, and to the page itself."""
    assert faults(tmp_path, {}) == []


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<a href="no/">x</a>', "`no/` leads nowhere"),
        ('<img src="no.png" alt="">', "`no.png` leads nowhere"),
        ('<a href="../plays/#two">x</a>', "`../plays/#two` leads to no place on its page"),
        ('<a href="#no">x</a>', "`#no` leads to no place on its page"),
        ('<p id="a"></p><p id="a"></p>', "it has the id `a` 2 times"),
        (f'<script src="{ELSEWHERE}"></script>', f"it loads `{ELSEWHERE}` from elsewhere"),
        (f'<link rel="stylesheet" href="{ELSEWHERE}">', f"it loads `{ELSEWHERE}` from elsewhere"),
        ('<img src="//example.org/a">', "it loads `//example.org/a` from elsewhere"),
        ('<iframe src="javascript:1"></iframe>', "it loads `javascript:1` from elsewhere"),
    ],
)
def test_each_fault_is_told_with_its_page(tmp_path: Path, html: str, text: str) -> None:
    """One for each."""
    assert faults(tmp_path, {"a/index.html": html}) == [f"a/index.html: {text}"]


@pytest.mark.parametrize(
    "html",
    [
        f'<a href="{ELSEWHERE}">x</a>',
        f'<link rel="canonical" href="{ELSEWHERE}">',
        '<a href="mailto:a@b.example">x</a><a href="tel:+44">x</a>',
        '<img src="data:image/png;base64,AA==" alt="">',
        '<a href="../plays/?drill#one">x</a>',
        "<script>const a = '<a href=\"no/\">';</script>",
        '<!-- <a href="no/"> -->',
        '<p>id="one" id="one" href="no/"</p>',
    ],
)
def test_what_is_no_fault_is_not_told(tmp_path: Path, html: str) -> None:
    """Links to elsewhere are offered and not loaded; texts and scripts are no markup."""
    assert faults(tmp_path, {"a/index.html": html}) == []


def test_page_that_is_missing_is_told(tmp_path: Path) -> None:
    """What was to be published, and is not there."""
    found = inspect(put(tmp_path, GOOD), ["index.html", "plays/no/index.html"])
    assert [(one.page, one.text) for one in found] == [("plays/no/index.html", "it is not there")]


def test_page_that_runs_more_than_its_policy_allows_is_told(tmp_path: Path) -> None:
    """Something has been written into it after it was finished."""
    put(tmp_path, GOOD)
    page = tmp_path / "index.html"
    page.write_text(page.read_text("utf-8") + "<script>1</script>", "utf-8")
    assert [one.page for one in inspect(tmp_path, [])] == ["index.html"]


def test_whole_paths_begin_where_the_site_is_published(tmp_path: Path) -> None:
    """As on the page that is shown where there is none."""
    lost = {"404.html": '<a href="/service/plays/">x</a>'}
    assert faults(tmp_path, lost, "/service/") == []
    assert faults(tmp_path, lost) == ["404.html: `/service/plays/` leads nowhere"]
