"""What comes from outside is named to the byte, and what is promised about it is tried."""

import ast
import json
import re

import pytest
from running import ROOT
from workflows import read_yaml

LOCKS = ("site.txt", "dev.txt")
PACKAGE = re.compile(r"^[a-z0-9][a-z0-9._-]*(\[[a-z,]+\])?==\S+( ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")
NAMED_TEST = re.compile(r"`(tests/[a-z0-9_/]+\.py)::(test_[a-z0-9_]+)`")


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_locked_by_its_hash_and_by_no_address(name: str) -> None:
    """Wherever it is taken from, it is the same."""
    lines = (ROOT / "requirements" / name).read_text("utf-8").splitlines()
    packages = [number for number, line in enumerate(lines) if PACKAGE.match(line)]

    assert packages
    assert [line for line in lines if not PACKAGE.match(line) and not HASH.match(line)] == []
    assert all(HASH.match(lines[number + 1]) for number in packages)


def test_programs_for_tests_are_locked_by_hash_and_by_no_address() -> None:
    """As npm writes it, without the host that it came from."""
    lock = json.loads((ROOT / "requirements" / "web" / "package-lock.json").read_text("utf-8"))
    packages = [one for name, one in lock["packages"].items() if name]

    assert packages
    assert all(one["integrity"].startswith("sha512-") for one in packages)
    assert not [one for one in packages if "resolved" in one]


def test_every_statement_names_a_test_that_there_is() -> None:
    """A promise nobody tries is none."""
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    rows = text.partition("| Statement | Tests |")[2].splitlines()[2:]
    named = [(row, NAMED_TEST.findall(row)) for row in rows]

    assert len(rows) > 10
    assert [row for row, tests in named if not tests] == []
    for _, tests in named:
        for path, name in tests:
            tree = ast.parse((ROOT / path).read_text("utf-8"))
            found = {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)}
            assert name in found, f"{path} has no {name}"


def test_whatever_is_locked_is_asked_after() -> None:
    """Each lock file and every workflow is looked after by Dependabot."""
    asked = read_yaml(ROOT / ".github" / "dependabot.yml")["updates"]
    places = {(one["package-ecosystem"], one["directory"]) for one in asked}

    assert places == {
        ("github-actions", "/"),
        ("pip", "/requirements"),
        ("npm", "/requirements/web"),
    }
