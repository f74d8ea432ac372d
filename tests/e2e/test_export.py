"""`servicebook export` as somebody would use it, in a project of the small playbook."""

import subprocess
import sys
from pathlib import Path

import pytest
from running import contents, run_in

FILES = [
    "checklists/before-the-call.csv",
    "limits.csv",
    "onboarding/agent.csv",
    "playbook.csv",
    "standards.csv",
]


def export(shop: Path, *arguments: str) -> tuple[int, str]:
    """Run the command, and return its exit status and all that it says."""
    result = run_in(shop, "servicebook", "export", *arguments)
    assert "Traceback" not in result.stderr
    return result.returncode, result.stdout + result.stderr


def test_files_are_written_and_written_again(shop: Path) -> None:
    """Into a folder that is made; a second time changes nothing, and nothing else is left."""
    assert export(shop, "csv", "a/b") == (0, "5 files are in a/b\n")
    before = contents(shop / "a")
    assert list(before) == [f"b/{one}" for one in FILES]

    assert export(shop, "csv", "a/b") == (0, "5 files are in a/b\n")
    assert contents(shop / "a") == before


def test_file_that_somebody_filled_in_is_not_lost(shop: Path) -> None:
    """Nothing at all is written before they say so; what else lies there stays anyway."""
    export(shop, "csv", "out")
    (shop / "out" / "mine.txt").write_text("Mine.", "utf-8")
    (shop / "out" / "limits.csv").write_text("filled in", "utf-8")
    (shop / "out" / "standards.csv").unlink()
    before = contents(shop / "out")

    status, said = export(shop, "csv", "out")
    assert status == 2
    assert said.endswith("with --replace:\n  limits.csv\n")
    assert contents(shop / "out") == before

    assert export(shop, "csv", "out", "--replace")[0] == 0
    after = contents(shop / "out")
    assert list(after) == sorted([*FILES, "mine.txt"])
    assert after["mine.txt"] == before["mine.txt"]
    assert after["limits.csv"] != before["limits.csv"]


def test_folder_in_the_place_of_a_file_stops_it(shop: Path) -> None:
    """With --replace too, and before anything is changed."""
    export(shop, "csv", "out")
    (shop / "out" / "playbook.csv").unlink()
    (shop / "out" / "playbook.csv").mkdir()
    (shop / "out" / "limits.csv").write_text("filled in", "utf-8")
    before = contents(shop / "out")

    status, said = export(shop, "csv", "out", "--replace")

    assert (status, "playbook.csv cannot be written" in said) == (2, True)
    assert contents(shop / "out") == before


def test_sources_are_no_place_for_spreadsheets(shop: Path) -> None:
    """They would be read as a part of the playbook, or published."""
    for folder in ("playbook_src/base", "playbook_src/company/new", "docs"):
        status, said = export(shop, "xlsx", folder)
        assert (status, "which is read: name another folder" in said) == (2, True)
    assert not (shop / "playbook_src" / "company" / "new").exists()


def test_playbook_with_errors_is_not_written(shop: Path) -> None:
    """What is wrong is told, as a check tells it."""
    path = shop / "playbook_src" / "base" / "limits" / "limits.yml"
    path.write_text(path.read_text("utf-8").replace("role: agent", "role: agnet"), "utf-8")

    status, said = export(shop, "csv", "out")

    assert status == 1
    assert "error[PB201]" in said
    assert not (shop / "out").exists()


@pytest.mark.parametrize("arguments", [("pdf", "out"), ("csv",), ("csv", "mkdocs.yml")])
def test_wrong_use_ends_with_2(shop: Path, arguments: tuple[str, ...]) -> None:
    """An unknown form, no folder, or a file in its place."""
    assert export(shop, *arguments)[0] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="only here can a disk be filled at will")
def test_disk_that_takes_no_more_is_told(shop: Path) -> None:
    """In a sentence, and nothing half-written stays."""
    program = Path(sys.executable).with_name("servicebook")
    result = subprocess.run(
        ["bash", "-c", 'ulimit -f 0; exec "$0" export csv out', str(program)],  # noqa: S607
        cwd=shop,
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 2, result.stderr
    assert "cannot be written" in result.stderr
    assert "Traceback" not in result.stderr
    assert contents(shop / "out") == {}
