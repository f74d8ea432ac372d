"""Skeletons of every kind: valid as they are, complete, and never published by accident."""

import re
from pathlib import Path

import pytest
from playbooks import PLAYBOOK, TODAY, Files, analyse_files, compile_files, sources_in, write_files

from servicebook.compiler import Analysis
from servicebook.diagnostics import Severity
from servicebook.model.kinds import COMPANY_SHAPE, KINDS
from servicebook.model.shapes import ListShape, ModelShape, Shape, TableShape
from servicebook.scaffold import Existing, RefusedError, new_id, read_existing, skeleton

PATTERN = re.compile(r"^#(?=\s*(?:- |[a-z_]+:))", re.MULTILINE)
"""The sign before a field that is not in use."""


@pytest.fixture(scope="module")
def existing(tmp_path_factory: pytest.TempPathFactory) -> Existing:
    """Read the small playbook."""
    folder = tmp_path_factory.mktemp("playbook")
    write_files(folder, PLAYBOOK)
    sources = sources_in(folder)
    return read_existing(sources.base_path, sources.company_path, folder)


def new_item(existing: Existing, kind: str) -> str:
    """Write a skeleton of a kind."""
    return skeleton(KINDS[kind], "co-the-lost-key", existing.names, TODAY)


def file_of(kind: str, text: str) -> Files:
    """Put an item into the company's layer."""
    return {f"company/{kind}/co-the-lost-key.yml": text}


def mistakes(analysis: Analysis) -> list[tuple[str, str]]:
    """List what is wrong with the new item."""
    return [
        (one.code, one.message)
        for one in analysis.found
        if "co-the-lost-key" in one.span.path and one.severity is not Severity.NOTE
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_skeleton_changes_no_page_and_has_nothing_wrong(
    tmp_path: Path, existing: Existing, kind: str
) -> None:
    """As it is written it can stay for months: the check finds nothing, readers see nothing."""
    before = compile_files(tmp_path / "before", {})
    files = file_of(kind, new_item(existing, kind))

    assert mistakes(analyse_files(tmp_path / "after", files)) == []
    after = compile_files(tmp_path / "after", files)
    assert after.pages == before.pages
    assert after.navigation == before.navigation


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_skeleton_can_be_put_in_use(
    tmp_path: Path, existing: Existing, kind: str
) -> None:
    """Who deletes the sign before a field gets a field that is right, at the right place."""
    text = PATTERN.sub("", new_item(existing, kind))

    assert text != new_item(existing, kind)
    assert mistakes(analyse_files(tmp_path, file_of(kind, text))) == []


@pytest.mark.parametrize("kind", KINDS)
def test_skeleton_without_its_draft_line_is_a_valid_item(
    tmp_path: Path, existing: Existing, kind: str
) -> None:
    """Only a story lacks something then: where it comes from is never made up."""
    text = new_item(existing, kind).replace("status: draft\n", "")
    if kind == "onboarding":
        text = text.replace("role: co-the-lost-key", "role: agent")
    codes = [code for code, _ in mistakes(analyse_files(tmp_path, file_of(kind, text)))]

    assert [code for code in codes if code < "PB303" or code == "PB309"] == (
        ["PB309"] if kind == "anecdotes" else []
    )


@pytest.mark.parametrize("kind", KINDS)
def test_skeleton_says_when_it_was_checked(existing: Existing, kind: str) -> None:
    """The day is the day it was made."""
    assert f"\nreviewed: {TODAY}\n" in new_item(existing, kind)


def test_references_name_what_is_there(existing: Existing) -> None:
    """An author sees what such an id looks like."""
    text = new_item(existing, "checklists")

    assert "audience:\n  - agent\n" in text
    assert "#principles:\n#  - keep-the-promise\n" in text


def test_plan_leads_into_the_role_it_is_called_after(existing: Existing) -> None:
    """A plan has the id of its role, even before that is written."""
    assert "\nrole: co-the-lost-key\n" in new_item(existing, "onboarding")


def fields_in(shape: Shape) -> list[tuple[ModelShape, str]]:
    """List every field of a shape, at whatever depth."""
    match shape:
        case ModelShape(fields=fields):
            inner = [one for field in fields.values() for one in fields_in(field.shape)]
            return [*((shape, name) for name in fields), *inner]
        case ListShape(element=element) | TableShape(element=element):
            return fields_in(element)
        case _:
            return []


@pytest.mark.parametrize("shape", [COMPANY_SHAPE, *(kind.shape for kind in KINDS.values())])
def test_every_field_says_what_it_is_for(shape: ModelShape) -> None:
    """That is what authors read in a new file."""
    for model, name in fields_in(shape):
        attribute = model.fields[name].attribute
        assert model.model.model_fields[attribute].description, f"{model.model.__name__}.{name}"


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("the-lost-key", "co-the-lost-key"),
        ("co-the-lost-key", "co-the-lost-key"),
        ("The Lost Key", "co-the-lost-key"),
        ("Der Schlüssel!", "co-der-schlussel"),
        ("../../the/lost.key", "co-the-lost-key"),
        ("con", "co-con"),
        ("a" * 64, "co-" + "a" * 61),
    ],
)
def test_id_is_made_of_what_was_typed(existing: Existing, typed: str, made: str) -> None:
    """Small letters, with the prefix that keeps it from clashing with what comes from upstream."""
    assert new_id(typed, KINDS["principles"], existing, is_base=False) == made


@pytest.mark.parametrize(
    ("layer", "typed", "said"),
    [
        ("own", "钥匙", "such as `the-lost-key`"),
        ("own", "", "such as `the-lost-key`"),
        ("own", "co-", "such as `the-lost-key`"),
        ("base", "con", "on Windows"),
        ("base", "co-key", "Use `key`"),
        ("own", "keep-the-promise", "base/principles/keep-the-promise.yml:1"),
        ("base", "Keep the promise", "new principle keep-the-promise --from keep-the-promise"),
    ],
)
def test_id_that_cannot_be_is_refused(
    existing: Existing, layer: str, typed: str, said: str
) -> None:
    """With the id, the file or the command to use instead."""
    with pytest.raises(RefusedError, match=re.escape(said)):
        new_id(typed, KINDS["principles"], existing, is_base=layer == "base")


def test_id_of_the_company_is_refused_with_its_place(tmp_path: Path) -> None:
    """Also where it stands in a list with others."""
    write_files(tmp_path, {**PLAYBOOK, "company/terms/words.yml": "- id: co-key\n  title: Key\n"})
    found = read_existing(tmp_path / "base", tmp_path / "company", tmp_path)

    with pytest.raises(RefusedError, match=re.escape("company/terms/words.yml:1")):
        new_id("key", KINDS["terms"], found, is_base=False)
