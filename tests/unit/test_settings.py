"""What the company's settings make of the site: signs, links, what is left out, and the logo."""

from pathlib import Path

import pytest
from playbooks import PLAYBOOK, Files, analyse_files, compile_files, edited

from servicebook.compiler import Site
from servicebook.layer import Key

COMPANY = "company/company.yml"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg">'


def settings(lines: str) -> Files:
    """Write more lines into company.yml."""
    return {COMPANY: f"{PLAYBOOK[COMPANY]}{lines}\n"}


def about(site: Site) -> str:
    """Return the page about the playbook."""
    return next(str(page.html) for page in site.pages if page.src_uri.startswith("about"))


@pytest.mark.parametrize(
    "lines",
    [
        *(f"language: {one}" for one in ("en", "en-GB", "en-FR", "de-CH", "uk", "sw", "zh-TW")),
        *(f"time_zone: {one}" for one in ("Europe/Kyiv", "Europe/Kiev", "UTC", "Asia/Kolkata")),
    ],
)
def test_language_and_time_zone_that_there_are_pass(tmp_path: Path, lines: str) -> None:
    """Rare pairs of language and country too, and names that a zone had before."""
    assert analyse_files(tmp_path, settings(lines)).found == ()


@pytest.mark.parametrize("code", ["EUR", "GBP", "CHF", "ISK", "KWD", "XOF"])
def test_currency_that_there_is_passes(tmp_path: Path, code: str) -> None:
    """Without a sign of its own."""
    files = edited(COMPANY, '{code: EUR, symbol: "€"}', f"{{code: {code}}}")

    assert analyse_files(tmp_path, files).found == ()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("logo.png", PNG),
        ("logo.jpg", b"\xff\xd8\xff\xe0"),
        ("logo.jpeg", b"\xff\xd8\xff\xe1"),
        ("logo.webp", b"RIFF\x00\x00\x00\x00WEBP"),
        ("logo.svg", f"{DRAWING}<path d='M0 0'/></svg>".encode()),
        ("logo.svg", f"\ufeff<?xml version='1.0'?>\n<!-- drawn -->\n{DRAWING}</svg>".encode()),
        ("logo.svg", b'<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'),
        ("logo.svg", f"{DRAWING}<use href='#a' fill='url(#b)'/></svg>".encode()),
        ("logo.svg", f"{DRAWING}<image href='data:image/png;base64,iVBORw'/></svg>".encode()),
        ("logo.svg", f"{DRAWING}<style>a{{fill:url( '#b' )}}</style></svg>".encode()),
    ],
)
def test_picture_passes(tmp_path: Path, name: str, content: bytes) -> None:
    """Each sort that we show, under its own name; a drawing may refer to parts of itself."""
    files = settings(f"logo: {name}") | {f"company/{name}": content}

    assert analyse_files(tmp_path, files).found == ()


@pytest.mark.parametrize(
    "inside",
    [
        "<ScRiPt/>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
        "<g onload='alert(1)'/>",
        "<a href='javascript:alert(1)'/>",
        "<animate attributeName='href' to='java&#10;script:alert(1)'/>",
        "<use href='other.svg#a'/>",
        "<use xlink:href='data:image/svg+xml,x' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
        "<rect style='fill: url(//x.y/z)'/>",
        "<style>@import 'x.css';</style>",
        "<style>a { fill: url(\nhttps://x.y) }</style>",
        "<?xml-stylesheet href='x.css'?>",
    ],
)
def test_drawing_that_holds_more_is_refused(tmp_path: Path, inside: str) -> None:
    """It would be run or loaded by whoever opens the file by itself."""
    files = settings("logo: logo.svg")
    drawn = {"company/logo.svg": f"{DRAWING}\n{inside}</svg>"}
    (found,) = analyse_files(tmp_path, files | drawn).found

    assert found.code == "PB114"
    assert "in line " in found.message


def test_entities_of_a_drawing_are_never_expanded(tmp_path: Path) -> None:
    """A file of a few lines that would grow to gigabytes is refused at its first."""
    names = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 20))
    bomb = f'<!DOCTYPE svg [<!ENTITY a0 "ha">{names}]>\n{DRAWING}&a19;</svg>'
    files = settings("logo: logo.svg") | {"company/logo.svg": bomb}

    assert [one.code for one in analyse_files(tmp_path, files).found] == ["PB114"]


def test_item_is_left_out_with_its_reason(tmp_path: Path) -> None:
    """As a file with `hide: yes` does it; the page about the playbook says why."""
    lines = "leave_out:\n  - item: terms/promise\n    reason: We say it otherwise."
    analysis = analyse_files(tmp_path / "settings", settings(lines))
    site = compile_files(tmp_path / "site", settings(lines))
    file = {"company/terms/promise.yml": "id: promise\nhide: yes\nreason: We say it otherwise.\n"}
    hidden = compile_files(tmp_path / "file", file)

    assert analysis.graph.find(Key("terms", "promise")) is None
    assert [one.key for one in analysis.settled.layered.hidden] == [Key("terms", "promise")]
    assert about(site) == about(hidden)
    assert "We say it otherwise." in about(site)


def test_item_that_could_not_be_read_can_be_left_out(tmp_path: Path) -> None:
    """What is wrong with it is said, and nothing else."""
    files = settings("leave_out:\n  - {item: roles/agent, reason: We are all agents.}")
    files = files | {"base/roles/agent.yml": b"id: agent \xff"}
    found = analyse_files(tmp_path, files).found

    assert {one.span.path for one in found} == {"base/roles/agent.yml"}


def test_links_stand_on_the_page_about_the_playbook(tmp_path: Path) -> None:
    """With what is there as their words, which are escaped."""
    lines = "links:\n  - {label: Shop & more, url: 'https://shop.example.com/?a=1&b=2'}"
    html = about(compile_files(tmp_path, settings(lines)))

    assert 'href="https://shop.example.com/?a=1&amp;b=2">Shop &amp; more</a>' in html


def test_parts_of_the_site_stand_in_the_order_of_the_settings(tmp_path: Path) -> None:
    """Those that are not named are not there."""
    site = compile_files(tmp_path, settings("sections: [terms, principles]"))
    titles = [one.title for one in site.navigation]

    assert titles.index("Glossary") < titles.index("Principles")
    assert "Plays" not in titles
