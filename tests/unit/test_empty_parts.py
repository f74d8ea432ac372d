"""Nothing stands on a page for what there is not: no heading, label or list without a content."""

import re
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, compile_files, edited

from servicebook.compiler import Site

PLAN = "base/onboarding/agent.yml"
READING = """\
    read: [plays/no-answer]
    items:"""
EMPTY = re.compile(
    r"<(ul|ol|dl|p|div|dd|section|h[1-6])\b[^>]*>\s*</\1>"
    r"|<dt>[^<]*</dt>\s*(?=<dt>|</)"
    r"|</h[2-6]>\s*(?=</(?:div|section)>)"
)
"""A block with nothing in it, a label without a value, a heading at the end of its part."""
REPLACED = {
    "company/terms/co-word.yml": "id: co-word\ntitle: Word\ndefinition: Ours.\nreplaces: promise\n"
}


def pages(site: Site) -> dict[str, str]:
    """Return the HTML of each page."""
    return {one.src_uri: str(one.html) for one in site.pages}


def levels(company: str) -> dict[str, str]:
    """Give the company a level, the plan the first and all that the plan names the last."""
    return {
        **edited("company/company.yml", "currency:", f"level: {company}\ncurrency:"),
        **edited("base/plays/no-answer.yml", "summary:", "level: full\nsummary:"),
        PLAN: PLAYBOOK[PLAN].replace("    items:", READING),
    }


def kept() -> dict[str, str]:
    """Let the role and its plan be published at the smallest size too."""
    return {
        f"company/{kind}/agent.yml": "id: agent\nlevel: essential\n"
        for kind in ("roles", "onboarding")
    }


def test_phase_whose_reading_is_for_a_larger_size_has_no_heading_for_it(tmp_path: Path) -> None:
    """At a small size a phase may have nothing to read; it still has its tasks and its gate."""
    small = pages(compile_files(tmp_path / "a", levels("essential") | kept()))[
        "onboarding/agent.md"
    ]
    large = pages(compile_files(tmp_path / "b", levels("full") | kept()))["onboarding/agent.md"]

    assert "Use and read" in large
    assert "Use and read" not in small
    assert "Go on when" in small


@pytest.mark.parametrize("level", ["essential", "standard", "full"])
def test_no_page_has_an_empty_part(tmp_path: Path, level: str) -> None:
    """Whatever is left out, nothing announces it."""
    files = levels(level) | kept() | REPLACED
    for uri, html in pages(compile_files(tmp_path, files)).items():
        assert [one.group() for one in EMPTY.finditer(html)] == [], uri
