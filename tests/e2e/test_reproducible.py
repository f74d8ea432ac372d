"""The same playbook gives the same site, byte for byte, whoever builds it, where and when."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from running import tree

SITE_URL = "site_url: https://example.org/\n"
"""With an address there is a map of the site, which has days in it."""


def built(folder: Path, *, umask: int, more: dict[str, str]) -> dict[str, str]:
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    program = Path(sys.executable).with_name("servicebook")
    result = subprocess.run(
        [program, "build"],
        cwd=folder,
        env=environment | more,
        capture_output=True,
        text=True,
        check=False,
        umask=umask,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return tree(folder / "site")


def reversed_copy(folder: Path, target: Path) -> Path:
    """Copy a project, its files written in the other order, and as old as time itself."""
    target.mkdir()
    for path in sorted(folder.rglob("*"), reverse=True):
        place = target / path.relative_to(folder)
        if path.is_file():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
            os.utime(place, (1, 1))
    return target


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows neither umask nor TZ")
def test_two_builds_are_the_same(project: Path, tmp_path: Path) -> None:
    """In another folder, time zone, language, day of files and order, with other rights and hashes.

    A day in the zone in the far east is another one than in the far west at every moment.
    """
    settings = project / "playbook_src" / "company" / "company.yml"
    settings.write_text(settings.read_text("utf-8") + SITE_URL, "utf-8")
    other = reversed_copy(project, tmp_path / "an other folder, ünlike the first")

    east = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"}
    west = {"TZ": "Etc/GMT+12", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR", "PYTHONHASHSEED": "2"}
    first = built(project, umask=0o022, more=east)
    second = built(other, umask=0o077, more=west)

    assert [one for one in first if first[one] != second.get(one)] == []
    assert first.keys() == second.keys()
