"""`servicebook explain`: what a code means, from its document or in short."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from servicebook.cli import main
from servicebook.rules import ALL_RULES


@pytest.fixture
def config_path(tmp_path: Path) -> Path:
    """Set up a project with a document about one code."""
    folder = tmp_path / "docs" / "for-authors" / "errors"
    folder.mkdir(parents=True)
    text = "---\ntitle: PB101\n---\n\n# PB101: unknown field\n\nCheck the “spelling”.\n\x1b[2J\tx\n"
    (folder / "PB101.md").write_text(text, "utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    return tmp_path / "mkdocs.yml"


def explain(config_path: Path, *arguments: str) -> Result:
    """Run the command; our own mistakes come through."""
    command = ["explain", *arguments, "--config", str(config_path)]
    return CliRunner().invoke(main, command, catch_exceptions=False)


@pytest.mark.parametrize("word", ["PB101", "pb101", "unknown-key", "Unknown-Key"])
def test_document_is_shown_for_a_code_or_a_name(config_path: Path, word: str) -> None:
    """As it stands, without what is meant for MkDocs, and without steering the console."""
    result = explain(config_path, word)

    assert result.exit_code == 0
    assert result.stdout == (
        "# PB101: unknown field\n\nCheck the “spelling”.\n<U+001B>[2J    x\n\n"
    )


def test_rule_without_a_document_is_said_in_short(config_path: Path) -> None:
    """Code, name, severity and meaning."""
    rule = ALL_RULES["PB203"]

    assert explain(config_path, "PB203").stdout == (
        f"PB203 hidden-reference (note): {rule.meaning}\n"
    )


@pytest.mark.parametrize("text", [None, "a: b: c", "extra: {}\n"])
def test_explanation_needs_no_project(tmp_path: Path, text: str | None) -> None:
    """Somebody may ask about a code that they read elsewhere, or while settings are broken."""
    if text is not None:
        (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    result = explain(tmp_path / "mkdocs.yml", "PB101")

    assert result.exit_code == 0
    assert "unknown-key" in result.stdout


@pytest.mark.parametrize("arguments", [(), ("--list",), ("PB101", "--list")])
def test_all_rules_are_listed(config_path: Path, arguments: tuple[str, ...]) -> None:
    """Each on its line: code, name and meaning."""
    lines = explain(config_path, *arguments).stdout.splitlines()

    assert len(lines) == len(ALL_RULES)
    for line, rule in zip(lines, ALL_RULES.values(), strict=True):
        assert line.startswith(f"{rule.code}  {rule.name} ")
        assert line.endswith(f" {rule.meaning}")


@pytest.mark.parametrize(
    ("word", "near"),
    [("PB1001", "`PB101`"), ("unknwn-key", "`unknown-key`"), ("101", "`PB101`"), ("\x1b[2J", "")],
)
def test_unknown_code_is_wrong_use(config_path: Path, word: str, near: str) -> None:
    """With the nearest that there is, and where to see them all."""
    result = explain(config_path, word)

    assert result.exit_code == 2
    assert f"did you mean {near}?" in result.stderr or not near
    assert "servicebook explain --list" in result.stderr
    assert "\x1b" not in result.stderr
