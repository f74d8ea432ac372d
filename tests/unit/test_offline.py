"""Addresses of pages become addresses of files, and all others stay."""

import pytest

from servicebook.adapters.mkdocs.offline import file_address, for_files


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (".", "index.html"),
        ("./", "./index.html"),
        ("..", "../index.html"),
        ("../..", "../../index.html"),
        ("../plays/", "../plays/index.html"),
        ("plays/a-play/#step-1", "plays/a-play/index.html#step-1"),
        ("../stories/?practise&amp;not=x", "../stories/index.html?practise&amp;not=x"),
        ("../assets/a.css", "../assets/a.css"),
        ("a.pdf", "a.pdf"),
        ("#top", "#top"),
        ("", ""),
        ("https://example.org/", "https://example.org/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("/elsewhere/", "/elsewhere/"),
        ("JavaScript:x/", "JavaScript:x/"),
    ],
)
def test_page_is_named_by_its_file(address: str, expected: str) -> None:
    """Queries and places on it stay."""
    assert file_address(address) == expected


def test_only_addresses_change() -> None:
    """Texts that look like some stay; redirects go to files; modules become plain scripts."""
    html = (
        '<p>href is ../</p><a href="../">x</a><script src="a.js" type="module"></script>'
        '<meta http-equiv="refresh" content="0; url=../new/">'
    )

    assert for_files(html) == (
        '<p>href is ../</p><a href="../index.html">x</a><script src="a.js" defer></script>'
        '<meta http-equiv="refresh" content="0; url=../new/index.html">'
    )
