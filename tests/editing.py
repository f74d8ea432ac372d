"""A file of the playbook goes in; what an editor finds wrong in it comes out."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft7Validator
from referencing import Registry, Resource
from running import ROOT
from yaml.resolver import Resolver

SCHEMAS = ROOT / "playbook_src" / "schema"
IDS = "ids.schema.json"


def resolvers(answers: str) -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """Say what an editor takes an unquoted word for; a day is a text, as JSON has none."""
    return {
        letter: [
            (tag, re.compile(answers) if tag.endswith(":bool") else form)
            for tag, form in pairs
            if not tag.endswith(":timestamp")
        ]
        for letter, pairs in Resolver.yaml_implicit_resolvers.items()
    }


class Loader11(yaml.CSafeLoader):
    """Read as YAML 1.1, in which `no` is an answer."""

    yaml_implicit_resolvers = resolvers("^(?i:yes|no|true|false|on|off)$")


class Loader12(yaml.CSafeLoader):
    """Read as YAML 1.2, which VS Code does: `no` is a word."""

    yaml_implicit_resolvers = resolvers("^(?:true|True|TRUE|false|False|FALSE)$")


class Editor:
    """An editor that knows some schemas."""

    def __init__(self, schemas: Mapping[str, str]) -> None:
        self.schemas = {name: json.loads(text) for name, text in schemas.items()}
        ids = Resource.from_contents(self.schemas[IDS])
        self._registry: Registry[Any] = Registry().with_resource(IDS, ids)

    def blamed(self, uri: str, text: str) -> list[str]:
        """Say what it finds wrong in a file, however it reads YAML.

        Args:
            uri: The file's path, by which its schema is found.
            text: What it holds.
        """
        found = set()
        schema = Draft7Validator(self.schemas[schema_of(uri)], registry=self._registry)
        for loader in (Loader11, Loader12):
            for error in schema.iter_errors(loader(text).get_single_data()):
                found.update(message(one) for one in innermost(error))
        return sorted(found)


def shipped() -> Editor:
    """Return an editor that knows the schemas as they are delivered."""
    return Editor({one.name: one.read_text("utf-8") for one in SCHEMAS.glob("*.schema.json")})


def innermost(error: Any) -> Iterator[Any]:
    """Yield what an editor shows of an error: of several ways out, the first."""
    if error.validator == "anyOf":
        first = [one for one in error.context if one.schema_path[0] == 0]
        for one in first:
            yield from innermost(one)
    else:
        yield error


def message(error: Any) -> str:
    """Write what an editor says, with the way to it."""
    way = "/".join(str(step) for step in error.absolute_path)
    known = {} if error.schema is False else error.schema
    own = known.get("patternErrorMessage") if error.validator == "pattern" else None
    if error.validator in {"type", "enum", "const", "pattern"}:
        own = own or known.get("errorMessage")
    return f"{way}: {own or error.message}"


def schema_of(uri: str) -> str:
    """Find a file's schema as VS Code does; exactly one must be meant for it."""
    found = [name for name, patterns in associations() if matches(uri, patterns)]
    assert len(found) == 1, f"{uri} has {found}"
    return found[0]


@cache
def associations() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Read for which files the settings name which schema."""
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    return tuple((Path(path).name, tuple(one)) for path, one in settings["yaml.schemas"].items())


def matches(uri: str, patterns: tuple[str, ...]) -> bool:
    """Whether a path fits one of some patterns, and none of those that begin with `!`."""
    wanted = [one for one in patterns if not one.startswith("!")]
    refused = [one[1:] for one in patterns if one.startswith("!")]
    return any(fits(uri, one) for one in wanted) and not any(fits(uri, one) for one in refused)


def fits(uri: str, pattern: str) -> bool:
    """Compare a path with a pattern in which `**` is any folders, `*` any name."""
    form = re.escape(pattern).replace(r"\*\*/", "(.*/)?").replace(r"\*\*", ".*")
    form = form.replace(r"\*", "[^/]*").replace(r"\{yml,yaml\}", "(yml|yaml)")
    return re.fullmatch(form, uri) is not None
