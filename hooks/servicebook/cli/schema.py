"""`servicebook schema`: the models go in, JSON Schemas for editors are written or compared."""

import sys
from pathlib import Path

import click

from servicebook.cli.output import say
from servicebook.cli.project import config_option, load_project
from servicebook.load.files import uri_of
from servicebook.schema import MARK, base_ids, schema_files

STALE = 1
FOLDER = "schema"
"""Where the schemas are, beside the base's folder."""


@click.command()
@config_option
@click.option(
    "--out",
    "out_path",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the schemas go; the folder `schema` beside the base if not given.",
)
@click.option(
    "--check", "is_check", is_flag=True, help="Write nothing; exit with 1 if any is stale."
)
def schema(config_path: Path, out_path: Path | None, *, is_check: bool) -> None:
    """Write what editors know about fields, choices and ids: a JSON Schema for each kind."""
    sources = load_project(config_path).sources()
    folder = out_path or sources.base_path.parent / FOLDER
    files = schema_files(base_ids(sources.base_path, sources.root_path))
    stale = [name for name, text in files.items() if _text_of(folder / name) != text]
    surplus = [path.name for path in sorted(folder.glob("*.schema.json")) if _is_left(path, files)]
    where = uri_of(folder, sources.root_path)
    if not is_check:
        _write(folder, {name: files[name] for name in stale}, surplus)
        say(f"{len(files)} schemas are in {where}; {len(stale)} of them were renewed")
    elif stale or surplus:
        for name in sorted((*stale, *surplus)):
            say(f"{where}/{name} is stale")
        say("`servicebook schema` renews them; commit them with what you changed")
        sys.exit(STALE)


def _write(folder: Path, files: dict[str, str], surplus: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    for name in surplus:
        (folder / name).unlink()


def _text_of(path: Path) -> str | None:
    """Read a schema, whatever ends its lines; None where there is none."""
    return path.read_text("utf-8", errors="replace") if path.is_file() else None


def _is_left(path: Path, files: dict[str, str]) -> bool:
    """Whether a schema was written for a kind that is no more."""
    return path.name not in files and MARK in (_text_of(path) or "")
