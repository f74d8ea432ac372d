"""Files that findings point at, read to be quoted: numbered as the compiler does, never failing."""

import os
from pathlib import Path

import pytest
from running import ROOT

from servicebook.adapters.mkdocs import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Set up a project that is nothing but its settings."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    return Project.load(tmp_path / "mkdocs.yml")


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"a: 1\nb: 2\n", ["a: 1", "b: 2", ""]),
        (b"a: 1\r\nb: 2", ["a: 1", "b: 2"]),
        (b"\xef\xbb\xbfa: 1", ["a: 1"]),
        (b"", [""]),
        ("a\x0bb\x0cc\x1dd\x85e\u2028f\u2029g".encode(), ["a\x0bb\x0cc\x1dd\x85e\u2028f\u2029g"]),
        (b"caf\xe9\nb", ["caf\N{REPLACEMENT CHARACTER}", "b"]),
        ("a: 1\n".encode("utf-16"), []),
        (b"\x89PNG\r\n\x1a\n\x00\x00", []),
        (b"a" * 5_000_000, []),
    ],
)
def test_lines_are_those_the_compiler_counts(
    project: Project, content: bytes, lines: list[str]
) -> None:
    """Only line feeds end a line, with or without a carriage return; what is no text has none."""
    (project.root_path / "a.yml").write_bytes(content)

    assert project.read_lines("a.yml") == lines


@pytest.mark.parametrize("uri", ["none.yml", "docs", ".", "", "a\0b.yml", "x" * 5000, "a/b/c.yml"])
def test_what_is_no_file_has_no_lines(project: Project, uri: str) -> None:
    """A finding may point at a folder, or at what is missing."""
    assert project.read_lines(uri) == []


def test_link_is_not_followed(project: Project) -> None:
    """What lies elsewhere is not quoted."""
    (project.root_path / "a.yml").symlink_to(ROOT / "LICENSE")
    (project.root_path / "b.yml").symlink_to("b.yml")

    assert project.read_lines("a.yml") == []
    assert project.read_lines("b.yml") == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_is_not_waited_for(project: Project) -> None:
    """Nobody may ever write into it."""
    os.mkfifo(project.root_path / "a.yml")

    assert project.read_lines("a.yml") == []
