"""Whatever stands in a playbook's folder, `servicebook check` says what is wrong and ends."""

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, write_files
from running import ROOT
from worst_inputs import WorstInput, worst_inputs

PROGRAM = str(Path(sys.executable).with_name("servicebook"))
SMALL = 20_000
"""Enough for any mistake of ours that large files show, and read quickly."""
TOGETHER = 40
"""How many of them stand in one playbook."""
MOST_MEGABYTES = 200
HUGE = (
    "'['",
    "'a: b\\n'",
    "'? '",
    "random signs",
    "20,000 items",
    "20,000 entries",
    "unknown fields",
)
"""Inputs that take much memory, if any do."""
MEASURE = """\
import json, resource, subprocess, sys
run = subprocess.run(sys.argv[1:], capture_output=True)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
unit = 2**20 if sys.platform == "darwin" else 2**10
print(json.dumps([run.returncode, run.stderr.decode(), peak / unit]))
"""
"""Runs a command as the only one of a process, and tells its peak of memory in MB."""
WITHOUT_PRIVILEGE = """\
import ctypes, os, sys
for capability in (1, 2):  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH
    assert ctypes.CDLL(None).prctl(24, capability, 0, 0, 0) == 0  # PR_CAPBSET_DROP
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Runs a command that may open no file it has no right to, even as root."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write the small playbook as a project."""
    settings = {
        "site_name": "Playbook",
        "hooks": [str(ROOT / "hooks" / "mkdocs_hooks.py")],
        "theme": "material",
        "extra": {"servicebook": {"base": "base", "company": "company"}},
    }
    write_files(tmp_path, {**PLAYBOOK, "mkdocs.yml": json.dumps(settings), "docs/a.txt": ""})
    return tmp_path


def check(project: Path, *before: str) -> tuple[int, str]:
    """Check a project, and return the exit code and all that was said."""
    command = [*before, PROGRAM, "check"]
    run = subprocess.run(command, cwd=project, capture_output=True, check=False)
    assert run.stderr == b""
    said = run.stdout.decode("utf-8")
    assert all(letter.isprintable() or letter in "\n\u00a0\u3000" for letter in said)
    return run.returncode, said


def groups() -> list[list[WorstInput]]:
    """Put inputs together, some dozens for each run."""
    inputs = list(worst_inputs(SMALL))
    return [inputs[begin : begin + TOGETHER] for begin in range(0, len(inputs), TOGETHER)]


@pytest.mark.parametrize("inputs", groups(), ids=lambda inputs: f"from {inputs[0].name}")
def test_no_input_breaks_a_check(project: Path, inputs: list[WorstInput]) -> None:
    """Exit code 1 and findings; no traceback, and nothing that steers a terminal."""
    for number, one in enumerate(inputs):
        folder, _, name = one.path.partition("/")
        (project / "base" / folder / f"{number}-{name}").write_bytes(one.content)
    code, said = check(project)

    assert code == 1
    assert f"base/{inputs[0].path.partition('/')[0]}/0-worst.yml:" in said
    assert "base/terms/terms.yml:" not in said


@pytest.mark.parametrize("name", HUGE)
def test_file_of_a_megabyte_takes_little_memory(project: Path, name: str) -> None:
    """Not more than 200 MB above what the playbook without it takes."""
    (one,) = (one for one in worst_inputs() if one.name == name)
    command = [sys.executable, "-c", MEASURE, PROGRAM, "check"]
    peaks = []
    for code in (0, 1):
        run = subprocess.run(command, cwd=project, capture_output=True, check=True)
        returned, said, peak = json.loads(run.stdout)
        assert (returned, said) == (code, "")
        peaks.append(peak)
        (project / "base" / one.path).write_bytes(one.content)

    assert peaks[1] - peaks[0] <= MOST_MEGABYTES


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    # The system allows only short paths for one.
    with contextlib.chdir(path.parent), socket.socket(socket.AF_UNIX) as one:
        one.bind(path.name)


def make_loop(path: Path) -> None:
    path.symlink_to(path.with_name("other.yml"))
    path.with_name("other.yml").symlink_to(path)


def make_link_to_a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def make_link_upwards(path: Path) -> None:
    path.symlink_to(path.parent.parent)


def make_link_to_a_file(path: Path) -> None:
    path.symlink_to(path.with_name("terms.yml"))


def make_folder(path: Path) -> None:
    path.mkdir()


def make_secret(path: Path) -> None:
    path.write_text("- id: a\n", "utf-8")
    path.chmod(0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these")
@pytest.mark.parametrize(
    "make",
    [
        make_pipe,
        make_socket,
        make_loop,
        make_link_to_a_device,
        make_link_upwards,
        make_link_to_a_file,
        make_folder,
    ],
)
def test_what_is_no_ordinary_file_is_not_opened(
    project: Path, make: Callable[[Path], None]
) -> None:
    """It is named, once, and the check does not wait for it."""
    make(project / "base" / "terms" / "odd.yml")
    code, said = check(project)

    assert code == 1
    assert said.count("base/terms/odd.yml:1:1: error[PB001]") == 1


def test_file_that_nobody_may_open_is_named(project: Path) -> None:
    """With what the system says about it, also to root, who may open everything."""
    if os.geteuid() == 0 and sys.platform != "linux":
        pytest.skip("root may open every file here")
    make_secret(project / "base" / "terms" / "secret.yml")
    before = [sys.executable, "-c", WITHOUT_PRIVILEGE] if os.geteuid() == 0 else []
    code, said = check(project, *before)

    assert code == 1
    assert "base/terms/secret.yml:1:1: error[PB001]" in said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows none of these names")
@pytest.mark.parametrize(
    "name", ["n" * 200, "a\nb", "a\x1b[31mb", "a\u202eb", "a\udcffb", "::error::a", " ", "a\\b"]
)
def test_file_may_have_any_name(project: Path, name: str) -> None:
    """What is wrong in it is said in lines that are ours alone."""
    path = project / "base" / "terms" / f"{name}.yml"
    path.write_text("- id: a\n  titel: b\n  definition: c\n", "utf-8")
    code, said = check(project)

    assert code == 1
    assert said.count("error[PB") == 1
    assert said.startswith("base/terms/")
