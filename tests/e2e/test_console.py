"""`servicebook check` on every kind of console, and in every form."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from running import run_in

TERM = "playbook_src/base/terms/café.yml"
TEXT = "id: café\ntitle: 日本語 “é” \x1b[31m\u202e\n"
PROGRAM = Path(sys.executable).with_name("servicebook")


@pytest.fixture
def spoilt(project: Path) -> Path:
    """Put a file into the project whose name and lines few consoles can show."""
    (project / TERM).write_text(TEXT, "utf-8")
    return project


def environment(**more: str) -> Mapping[str, str]:
    """Take this process' environment without what decides about consoles."""
    decisive = {"NO_COLOR", "TERM", "COLUMNS", "PYTHONIOENCODING", "PYTHONUTF8", "LC_ALL"}
    return {name: value for name, value in os.environ.items() if name not in decisive} | more


def check(folder: Path, *arguments: str, **more: str) -> tuple[int, bytes]:
    """Run the command and return its exit code and the bytes it writes."""
    result = subprocess.run(
        [PROGRAM, "check", *arguments],
        cwd=folder,
        env=environment(**more),
        capture_output=True,
        check=False,
    )
    assert result.stderr == b""
    return result.returncode, result.stdout


def on_terminal(folder: Path, **more: str) -> str:
    """Run the command on a terminal and return what it writes there."""
    reader, writer = pty.openpty()
    command = [PROGRAM, "check"]
    process = subprocess.Popen(command, cwd=folder, env=environment(**more), stdout=writer)
    os.close(writer)
    said = b""
    try:
        while part := os.read(reader, 4096):
            said += part
    except OSError:  # how Linux says that nobody writes any more
        pass
    os.close(reader)
    assert process.wait() == 1
    return said.decode("utf-8").replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("settings", "encoding"),
    [
        ({"PYTHONIOENCODING": "utf-8"}, "utf-8"),
        ({"PYTHONIOENCODING": "cp1252"}, "cp1252"),
        ({"PYTHONIOENCODING": "ascii"}, "ascii"),
        ({"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, "ascii"),
        ({"LC_ALL": "C"}, "utf-8"),
    ],
)
def test_findings_are_shown_on_every_console(
    spoilt: Path, settings: dict[str, str], encoding: str
) -> None:
    """In its encoding, with everything else escaped, and never a traceback."""
    code, said = check(spoilt, **settings)
    text = said.decode(encoding)

    assert code == 1
    assert "caf" in text
    assert "PB" in text
    assert all(c.isprintable() or c == "\n" for c in text)


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_forms_for_programs_are_ascii(spoilt: Path, form: str) -> None:
    """They can be written anywhere, and hold what the file holds."""
    code, said = check(spoilt, "--format", form, PYTHONIOENCODING="ascii")

    assert code == 1
    assert "caf" in json.dumps(json.loads(said.decode("ascii")))


def test_terminal_shows_colours(spoilt: Path) -> None:
    """Its own, and none that a file asks for."""
    said = on_terminal(spoilt, TERM="xterm")

    assert "\x1b[31m\x1b[1merror[PB" in said
    assert "<U+001B>[31m" in said
    assert "\u202e" not in said


@pytest.mark.parametrize("settings", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_terminal_shows_no_colours_where_they_are_not_wanted(
    spoilt: Path, settings: dict[str, str]
) -> None:
    """NO_COLOR is a promise."""
    said = on_terminal(spoilt, **({"TERM": "xterm"} | settings))

    assert "error[PB" in said
    assert "\x1b" not in said


def test_lines_fit_a_terminal(spoilt: Path) -> None:
    """A quoted line that the terminal would break is cut."""
    text = f"id: café\ntitle: {'long ' * 60}\ncolour: x {'long ' * 60}\n"
    (spoilt / TERM).write_text(text, "utf-8")
    said = on_terminal(spoilt, TERM="xterm", NO_COLOR="1", COLUMNS="72")
    quoted = [line for line in said.split("\n") if " | " in line]

    assert any(line.endswith("…") for line in quoted)
    assert max(map(len, quoted)) <= 72


@pytest.mark.parametrize("command", [("servicebook", "build"), ("mkdocs", "build")])
def test_build_shows_what_check_shows(spoilt: Path, command: tuple[str, ...]) -> None:
    """The same text in the log, and the build fails."""
    text = check(spoilt, PYTHONIOENCODING="utf-8")[1].decode().split("\n\n")[0]
    result = run_in(spoilt, *command)

    assert result.returncode == 1
    assert text in result.stdout + result.stderr
    assert "servicebook explain PB" in result.stdout + result.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_build_fails_in_order_on_every_console(spoilt: Path, encoding: str) -> None:
    """MkDocs writes what it is given: it must fit."""
    command = [PROGRAM.with_name("mkdocs"), "build"]
    settings = environment(PYTHONIOENCODING=encoding)
    result = subprocess.run(command, cwd=spoilt, env=settings, capture_output=True, check=False)

    assert result.returncode == 1
    assert b"Traceback" not in result.stderr
    assert b"error[PB" in result.stdout


def test_github_gets_annotations_and_a_summary(spoilt: Path) -> None:
    """The summary is added to what the step has already written."""
    path = spoilt / "summary.md"
    path.write_text("# Before", "utf-8")
    code, said = check(spoilt, "--format", "github", GITHUB_STEP_SUMMARY=str(path))
    summary = path.read_text("utf-8")

    assert code == 1
    assert said.startswith(b"::error file=playbook_src/base/terms/caf")
    assert summary.startswith("# Before\n### Playbook, ")
    assert "<pre>\nplaybook_src/base/terms/café.yml:" in summary


def test_github_summary_that_cannot_be_written_is_said(spoilt: Path) -> None:
    """The findings are there all the same."""
    code, said = check(spoilt, "--format", "github", GITHUB_STEP_SUMMARY=str(spoilt))

    assert code == 1
    assert b"summary cannot be written" in said


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_good_playbook_ends_with_zero_in_every_form(project: Path, form: str) -> None:
    """Warnings and notes stop nobody."""
    assert check(project, "--format", form)[0] == 0


def test_unknown_form_is_wrong_use(project: Path) -> None:
    """Exit code 2, as for every option."""
    result = run_in(project, "servicebook", "check", "--format", "xml")

    assert result.returncode == 2
    assert "'sarif'" in result.stderr
