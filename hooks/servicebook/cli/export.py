"""`servicebook export`: a playbook goes in, its spreadsheets are written into a folder.

Exit status: 0 if they are there, 1 if the playbook has errors, 2 if they cannot be put there.
"""

import os
from collections.abc import Iterable
from pathlib import Path

import click

from servicebook.adapters.mkdocs import Project
from servicebook.cli.output import console, say
from servicebook.cli.project import WRONG_USE, company_option, config_option, load_project
from servicebook.cli.readable import publishable
from servicebook.cli.writing import write_all
from servicebook.compiler import compile_tables
from servicebook.routes import DOWNLOADS, TABLE_FORMS
from servicebook.site_file import SiteFile

MOST_NAMED = 10
"""How many files are named that stand in the way."""


class ExportError(click.ClickException):
    """The files cannot be put where they were to go."""

    exit_code = WRONG_USE


@click.command()
@click.argument("form", type=click.Choice(sorted(TABLE_FORMS)))
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--replace", "replaces", is_flag=True, help="Write over files that say otherwise.")
@company_option
@config_option
def export(
    form: str, folder: Path, company: Path | None, config_path: Path, *, replaces: bool
) -> None:
    """Write the playbook's spreadsheets into the folder DIR, as the site offers them.

    A file that is there and says something else stops it before anything is written: somebody may
    have filled it in. --replace writes over such files; all others in the folder stay.
    """
    project = load_project(config_path, company)
    _refuse_sources(folder, project)
    tables = compile_tables(publishable(project), form)
    files = {Path(one.path).relative_to(DOWNLOADS): _bytes(one) for one in tables}
    try:
        others = [path for path, content in files.items() if _says_else(folder / path, content)]
        if others and not replaces:
            raise ExportError(_in_the_way(folder, others))
        write_all(folder, files)
    except OSError as error:
        message = f"{error.filename or folder} cannot be written: {error.strerror}"
        raise ExportError(console().printable(message)) from error
    say(f"{len(files)} files are in {folder}")


def _refuse_sources(folder: Path, project: Project) -> None:
    """Keep spreadsheets out of the folders that are read."""
    sources, place = project.sources(), Path(os.path.realpath(folder))
    for source in (sources.base_path, sources.company_path, project.docs_path):
        if place.is_relative_to(os.path.realpath(source)):
            raise ExportError(f"{folder} lies in {source}, which is read: name another folder.")


def _bytes(file: SiteFile) -> bytes:
    return file.content if isinstance(file.content, bytes) else file.content.encode()


def _says_else(path: Path, content: bytes) -> bool:
    """Whether something else is there, which may be dear to somebody."""
    if not os.path.lexists(path):
        return False
    return path.is_symlink() or not path.is_file() or path.read_bytes() != content


def _in_the_way(folder: Path, others: Iterable[Path]) -> str:
    paths = sorted(path.as_posix() for path in others)
    named = [*paths[:MOST_NAMED], *(["…"] if len(paths) > MOST_NAMED else [])]
    shown = "".join(f"\n  {console().printable(name)}" for name in named)
    return (
        f"Nothing was written, because files in {folder} say something else. Name another folder, "
        f"or write over them with --replace:{shown}"
    )
