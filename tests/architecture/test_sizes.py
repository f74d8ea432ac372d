"""Files and functions stay small enough to read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import ROOT

MODULES = sorted(
    path for folder in ("hooks", "tests", "bench") for path in (ROOT / folder).rglob("*.py")
)
STYLES = sorted((ROOT / "hooks").rglob("*.css"))
SCRIPTS = sorted((ROOT / "hooks").rglob("*.js"))
MAX_FILE = 300
MAX_FUNCTION = 40
MAX_AT_90TH_PERCENTILE = 22


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each function's name and its number of lines."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno is not None
            yield f"{path.name}:{node.name}", node.end_lineno - node.lineno + 1


@pytest.mark.parametrize("path", [*MODULES, *STYLES, *SCRIPTS], ids=lambda path: path.name)
def test_file_is_short(path: Path) -> None:
    """No file is longer than what one can keep in mind."""
    assert len(path.read_text("utf-8").splitlines()) <= MAX_FILE


def test_no_function_is_long() -> None:
    """No function is longer than a screen."""
    sizes = [one for path in MODULES for one in functions(path)]
    assert [name for name, lines in sizes if lines > MAX_FUNCTION] == []


def test_most_functions_of_the_compiler_are_short() -> None:
    """Nine functions of ten are as short as in the libraries we learn from."""
    hooks = (path for path in MODULES if path.is_relative_to(ROOT / "hooks"))
    lines = sorted(length for path in hooks for _, length in functions(path))
    assert lines[int(len(lines) * 0.9)] <= MAX_AT_90TH_PERCENTILE


def test_hook_module_only_binds() -> None:
    """What MkDocs loads is a binding, with the work in the package."""
    hook = ast.parse((ROOT / "hooks" / "mkdocs_hooks.py").read_text("utf-8"))
    assert not [one for one in hook.body[1:] if not isinstance(one, ast.ImportFrom | ast.Assign)]
