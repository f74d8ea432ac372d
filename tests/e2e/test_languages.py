"""Whatever language a company names, the frame around its pages is in one that there is."""

from pathlib import Path

import pytest
from playbooks import PLAYBOOK, write_files
from running import ROOT

from servicebook.adapters.mkdocs import Project, build_site
from servicebook.adapters.mkdocs.frame import frame_language


@pytest.mark.parametrize(
    ("language", "frame"),
    [("de", "de"), ("de-AT", "de"), ("pt-BR", "pt-BR"), ("zh-TW", "zh-TW"), ("sw", "en")],
)
def test_frame_is_in_the_nearest_language_there_is(language: str, frame: str) -> None:
    """With its country where Material tells them apart, and else English."""
    assert frame_language(Project.load(ROOT / "mkdocs.yml").config, language) == frame


def test_company_with_a_language_that_the_frame_has_not_builds(tmp_path: Path) -> None:
    """Swahili is written by many, and spoken by no frame."""
    company = {"company.yml": PLAYBOOK["company/company.yml"] + "language: sw\n"}
    write_files(tmp_path / "company", company)
    project = Project.load(ROOT / "mkdocs.yml", tmp_path / "company", tmp_path / "site")

    assert (build_site(project, lambda: None) / "index.html").is_file()
