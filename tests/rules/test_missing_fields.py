"""Every field that must be there, left out once: what the advice shows can be typed as shown."""

from pathlib import Path

import pytest
from playbooks import ENGLISH, PLAYBOOK, analyse_files

from servicebook.model.kinds import COMPANY_SHAPE, KINDS


def needed_fields() -> list[tuple[str, str]]:
    """List each file of the small playbook with each field that its item must have."""
    shapes = {name: kind.shape for name, kind in KINDS.items()} | {"company": COMPANY_SHAPE}
    return [
        (uri, name)
        for uri in PLAYBOOK
        if uri != ENGLISH
        for name, field in shapes[Path(uri).parent.name].fields.items()
        if field.required and name != "id"
    ]


def parted(uri: str, name: str) -> tuple[str, str, str]:
    """Take a field out of a file: what stands before it, how far it is indented, what follows."""
    lines = PLAYBOOK[uri].splitlines()
    start = next(n for n, line in enumerate(lines) if line.strip().startswith(f"{name}:"))
    indent = len(lines[start]) - len(lines[start].lstrip())
    end = start + 1
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip()) > indent:
        end += 1
    before, after = ("".join(f"{one}\n" for one in part) for part in (lines[:start], lines[end:]))
    return before, " " * indent, after


@pytest.mark.parametrize(("uri", "name"), needed_fields())
def test_advice_for_a_missing_field_can_be_typed(tmp_path: Path, uri: str, name: str) -> None:
    """One finding says which field it is; with the line that it shows, nothing is wrong."""
    before, indent, after = parted(uri, name)
    (found,) = analyse_files(tmp_path / "without", {uri: before + after}).found
    assert (found.code, found.help is not None) == ("PB102", True)
    (line,) = (part for part in str(found.help).split("`") if part.startswith(f"{name}: "))

    mended = {uri: f"{before}{indent}{line}\n{after}"}
    assert [one for one in analyse_files(tmp_path / "with", mended).found if one.is_error] == []
