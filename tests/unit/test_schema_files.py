"""The schemas as files: complete, in plain words, found by editors, and renewed when stale."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from editing import SCHEMAS, associations, schema_of, shipped
from jsonschema import Draft7Validator
from running import ROOT

from servicebook.cli import main
from servicebook.model.kinds import KINDS

EDITOR = shipped()
NAMES = sorted(EDITOR.schemas)


def parts(
    value: Any, way: tuple[Any, ...] = ()
) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
    """Yield every object of a schema with the way to it."""
    if isinstance(value, dict):
        yield way, value
    steps = value.items() if isinstance(value, dict) else enumerate(value)
    for step, one in steps:
        if isinstance(one, dict | list):
            yield from parts(one, (*way, step))


def fields() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield every field of every schema: the schema's name, the way, and what is said of it."""
    for name in NAMES:
        for way, part in parts(EDITOR.schemas[name]):
            if way[-2:-1] == ("properties",) and not {"not", "pattern"} & part.keys():
                yield name, "/".join(map(str, way)), part


@pytest.mark.parametrize("name", NAMES)
def test_schema_is_one(name: str) -> None:
    """By the official schema of draft 7, and by the stricter reading of some editors."""
    schema = EDITOR.schemas[name]
    Draft7Validator.check_schema(schema)
    assert all(one["enum"] for _, one in parts(schema) if isinstance(one.get("enum"), list))


@pytest.mark.parametrize("name", NAMES)
def test_pattern_has_words(name: str) -> None:
    """Nobody is shown a pattern."""
    bare = [
        way
        for way, part in parts(EDITOR.schemas[name])
        if isinstance(part.get("pattern"), str) and "patternErrorMessage" not in part
    ]
    assert bare == []


def test_field_has_words() -> None:
    """Each has a title and says what it is for."""
    assert [(name, way) for name, way, one in fields() if not one.get("title")] == []
    assert [(name, way) for name, way, one in fields() if not one.get("description")] == []


def test_words_that_a_field_takes_are_explained() -> None:
    """As the models' own documents say."""
    story = EDITOR.schemas["anecdotes.schema.json"]["definitions"]["item"]
    evidence = story["properties"]["evidence"]
    told = dict(zip(evidence["enum"], evidence["markdownEnumDescriptions"], strict=True))

    assert told["disputed"] == "told in versions that disagree, or denied"
    assert evidence["description"].startswith("How strong the evidence is.")


@pytest.mark.parametrize("name", [name for name in NAMES if name != "ids.schema.json"])
def test_ids_are_offered_for_every_reference(name: str) -> None:
    """Wherever an item is named, those of the base can be chosen."""
    known = EDITOR.schemas["ids.schema.json"]["definitions"]
    text = (SCHEMAS / name).read_text("utf-8")
    named = set(re.findall(r'"ids\.schema\.json#/definitions/([a-z]+)"', text))

    assert named <= known.keys()
    assert ("id of a principle" in text.lower()) <= ("principles" in named)
    assert ("kind/id" in text) <= ("anything" in named)


def test_ids_are_those_of_the_base() -> None:
    """Of every kind, and once more with it."""
    known = EDITOR.schemas["ids.schema.json"]["definitions"]

    assert known.keys() == {*KINDS, "anything", *(f"former-{kind}" for kind in KINDS)}
    assert "answer-fast" in known["principles"]["enum"]
    assert "principles/answer-fast" in known["anything"]["enum"]
    listed = [one["enum"] for one in known.values() if "enum" in one]
    assert all(ids == sorted(ids) for ids in listed)


@pytest.mark.parametrize("kind", KINDS)
def test_schema_is_found_for_every_folder(kind: str) -> None:
    """The base's, a company's, an example's, and one that is made later; short and long endings."""
    for place in (f"{kind}/x.yml", f"{kind}/deep/x.yaml"):
        assert schema_of(f"playbook_src/base/{place}") == f"{kind}.schema.json"
        for folder in ("company", "northwind", "examples/shop"):
            assert schema_of(f"playbook_src/{folder}/{place}") == f"{kind}.changes.schema.json"


def test_settings_name_all_schemas_and_the_extension() -> None:
    """Whoever opens the folder is asked to install what reads them."""
    wanted = json.loads((ROOT / ".vscode" / "extensions.json").read_text("utf-8"))

    assert wanted["recommendations"] == ["redhat.vscode-yaml"]
    assert {name for name, _ in associations()} == {*NAMES} - {"ids.schema.json"}
    assert schema_of("playbook_src/company/company.yml") == "company.schema.json"
    assert schema_of("playbook_src/examples/shop/company.yml") == "company.schema.json"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy what the schemas are made from, and the schemas."""
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    for name in ("docs", "hooks", "playbook_src"):
        (tmp_path / name).mkdir()
    for name in ("hooks/mkdocs_hooks.py", "hooks/servicebook/adapters/mkdocs/theme/main.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    for name in ("base", "schema"):
        shutil.copytree(ROOT / "playbook_src" / name, tmp_path / "playbook_src" / name)
    return tmp_path


def renew(folder: Path, *arguments: str) -> Result:
    """Run the command; our own mistakes come through."""
    command = ["schema", *arguments, "--config", str(folder / "mkdocs.yml")]
    return CliRunner().invoke(main, command, catch_exceptions=False)


def test_delivered_schemas_are_not_stale(copy: Path) -> None:
    """They are what the models and the base say, letter for letter."""
    result = renew(copy, "--check")

    assert result.stdout == ""
    assert result.exit_code == 0


def test_stale_schemas_are_named_with_the_command_that_renews_them(copy: Path) -> None:
    """A new item, a change by hand, a missing file, and a kind that is no more."""
    schemas = copy / "playbook_src" / "schema"
    term = "id: ring-back\ntitle: Ring back\ndefinition: We ring.\n"
    (copy / "playbook_src" / "base" / "terms" / "ring-back.yml").write_text(term, "utf-8")
    (schemas / "plays.schema.json").write_text("{}", "utf-8")
    (schemas / "roles.schema.json").rename(schemas / "jobs.schema.json")
    (schemas / "ours.schema.json").write_text("{}", "utf-8")
    result = renew(copy, "--check")

    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "playbook_src/schema/ids.schema.json is stale",
        "playbook_src/schema/jobs.schema.json is stale",
        "playbook_src/schema/plays.schema.json is stale",
        "playbook_src/schema/roles.schema.json is stale",
        "`servicebook schema` renews them; commit them with what you changed",
    ]
    assert "3 of them were renewed" in renew(copy).stdout
    assert renew(copy, "--check").exit_code == 0
    assert (schemas / "ours.schema.json").exists()
    assert not (schemas / "jobs.schema.json").exists()


def test_item_that_cannot_be_read_is_offered_by_its_name(copy: Path) -> None:
    """A slip in one file takes no id from the others' choice."""
    path = copy / "playbook_src" / "base" / "principles" / "answer-fast.yml"
    path.write_bytes(b"\x00\xff")

    assert renew(copy, "--check").exit_code == 0


def test_schemas_go_where_they_are_wanted(copy: Path, tmp_path: Path) -> None:
    """And those in the playbook stay as they are."""
    out = tmp_path / "else" / "where"
    result = renew(copy, "--out", str(out))

    assert result.exit_code == 0
    assert sorted(path.name for path in out.iterdir()) == NAMES
    assert all((out / name).read_bytes() == (SCHEMAS / name).read_bytes() for name in NAMES)
