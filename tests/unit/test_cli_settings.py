"""Settings that cannot be used: said in a sentence, exit code 2, no traceback."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from servicebook.cli import main


def run(folder: Path, *arguments: str) -> Result:
    """Run a command on a folder's mkdocs.yml; our own mistakes come through."""
    config = ["--config", str(folder / "mkdocs.yml")]
    return CliRunner().invoke(main, [*arguments, *config], catch_exceptions=False)


SETTINGS = {
    "a colon too many": ("site_name: x\n  theme: y\n", "mkdocs.yml:2:8: the site's settings"),
    "an open quote": ('site_name: "x\n', "mkdocs.yml:2:1: the site's settings"),
    "a list": ("- x\n", "cannot be used as the site's settings"),
    "no name": ("docs_dir: docs\n", "cannot be used as the site's settings"),
    "no such theme": ("site_name: x\ntheme: {name: none}\n", "cannot be used"),
    "no such parent": ("INHERIT: none.yml\n", "none.yml"),
    "a control character": ("site_name: \x07\n", "cannot be used"),
    "no text": (b"\x89PNG\x00\xff", "cannot be used"),
    "a word for our settings": (
        "site_name: x\nextra: {servicebook: x}\n",
        "mkdocs.yml must name two folders",
    ),
    "a number for a folder": (
        "site_name: x\nextra: {servicebook: {base: 3}}\n",
        "mkdocs.yml must name two folders",
    ),
}


@pytest.mark.parametrize(("text", "said"), SETTINGS.values(), ids=SETTINGS.keys())
@pytest.mark.parametrize("command", ["check", "build"])
def test_settings_that_cannot_be_used_are_named(
    tmp_path: Path, command: str, text: str | bytes, said: str
) -> None:
    """The file, the place where it is known, and 2 for wrong use."""
    (tmp_path / "docs").mkdir()
    content = text.encode() if isinstance(text, str) else text
    (tmp_path / "mkdocs.yml").write_bytes(content)
    result = run(tmp_path, command)

    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize("command", ["check", "build"])
def test_missing_settings_are_named(tmp_path: Path, command: str) -> None:
    """With what to do: most likely the command was typed in another folder."""
    result = run(tmp_path, command)

    assert result.exit_code == 2
    assert "There is no file" in result.stderr
    assert "go to the folder of the playbook" in result.stderr


def test_settings_without_ours_mean_the_usual_folders(tmp_path: Path) -> None:
    """`extra: {servicebook: }` with nothing behind it is none."""
    (tmp_path / "docs").mkdir()
    text = "site_name: x\nextra: {servicebook: }\n"
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    result = run(tmp_path, "check")

    assert result.exit_code == 1
    assert "no folder `playbook_src/base`" in result.stdout
