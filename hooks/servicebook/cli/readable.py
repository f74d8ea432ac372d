"""A project goes in; what was read of it comes out, unless a file could not be read."""

import sys

import click

from servicebook.adapters.mkdocs import Project
from servicebook.cli.output import console
from servicebook.compiler import Analysis, analyse
from servicebook.report import Sources, as_json, as_text
from servicebook.rules import is_about_reading

CANNOT_BE_READ = 1


def readable(project: Project, form: str) -> Analysis:
    """Read both layers; stop where a file or the receipt could not be read.

    Nothing can be said then of what is in it, so only the findings are told, and nothing is
    written.

    Args:
        project: What to read.
        form: `json` to tell them to a program, as `servicebook check` does; else to people.
    """
    analysis = analyse(project.sources())
    unclear = [one for one in analysis.found if one.is_error and is_about_reading(one.code)]
    if unclear:
        sources = Sources(unclear, project.read_lines)
        if form == "json":
            click.echo(as_json(len(analysis.graph.records), unclear, sources))
        else:
            click.echo(as_text(unclear, sources, console()))
        sys.exit(CANNOT_BE_READ)
    return analysis
