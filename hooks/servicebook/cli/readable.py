"""A project goes in; what was read of it comes out, unless a file could not be read."""

import sys
from collections.abc import Sequence

import click

from servicebook.adapters.mkdocs import Project
from servicebook.cli.output import console
from servicebook.compiler import Analysis, analyse
from servicebook.diagnostics import Diagnostic
from servicebook.report import Sources, as_json, as_text
from servicebook.rules import is_about_reading

HAS_ERRORS = 1


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
    _stop_at(unclear, analysis, project, form)
    return analysis


def publishable(project: Project, form: str = "text") -> Analysis:
    """Read both layers; stop where anything in them could not be published, and tell why.

    Args:
        project: What to read.
        form: As for what is only read.
    """
    analysis = analyse(project.sources())
    _stop_at([one for one in analysis.found if one.is_error], analysis, project, form)
    return analysis


def _stop_at(errors: Sequence[Diagnostic], analysis: Analysis, project: Project, form: str) -> None:
    """Tell errors, if there are any, and exit with 1."""
    if not errors:
        return
    sources = Sources(errors, project.read_lines)
    if form == "json":
        click.echo(as_json(len(analysis.graph.records), errors, sources))
    else:
        click.echo(as_text(errors, sources, console()))
    sys.exit(HAS_ERRORS)
