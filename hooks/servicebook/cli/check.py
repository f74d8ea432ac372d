"""`servicebook check`: a playbook goes in, what was found is written in the form asked for."""

import os
import sys
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

import click

from servicebook.addresses import addresses
from servicebook.cli.output import console, say
from servicebook.cli.project import company_option, config_option, load_project
from servicebook.cli.urls import url_report
from servicebook.compiler import Analysis, analyse
from servicebook.report import (
    Sources,
    as_annotations,
    as_job_summary,
    as_json,
    as_sarif,
    as_text,
    summary,
    where_to_read_more,
)
from servicebook.report.github_form import MAX_SUMMARY

PLAYBOOK_HAS_ERRORS = 1
JOB_SUMMARY = "GITHUB_STEP_SUMMARY"
"""GitHub's name for the file of a job's summary."""


class Form(Enum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


@click.command()
@company_option
@config_option
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Form]),
    default=Form.TEXT.value,
    show_default=True,
    help="How findings are written: for people, for programs, or for GitHub.",
)
@click.option(
    "--check-urls", "asks_web", is_flag=True, help="Ask the web whether its addresses answer."
)
def check(
    company: Path | None,
    config_path: Path,
    form: str,
    asks_web: bool,  # noqa: FBT001 -- click gives it so
) -> None:
    """Read the playbook and say everything that is wrong with it."""
    project = load_project(config_path, company)
    analysis = analyse(project.sources())
    sources = Sources(analysis.found, project.read_lines)
    match Form(form):
        case Form.TEXT:
            _write_text(analysis, sources)
        case Form.JSON:
            click.echo(as_json(len(analysis.graph.records), analysis.found, sources))
        case Form.SARIF:
            click.echo(as_sarif(analysis.found, sources))
        case Form.GITHUB:
            _write_for_github(analysis, sources, os.environ)
    if asks_web:
        # Beside the output, where no program takes it for findings; it never makes a check fail.
        say("\n".join(url_report(addresses(analysis.graph))), is_error=True)
    sys.exit(PLAYBOOK_HAS_ERRORS if analysis.has_errors else 0)


def _write_text(analysis: Analysis, sources: Sources) -> None:
    if analysis.found:
        click.echo(as_text(analysis.found, sources, console()) + "\n")
    click.echo(_summary(analysis))
    if analysis.has_errors:
        click.echo(where_to_read_more(analysis.found))


def _write_for_github(analysis: Analysis, sources: Sources, environment: Mapping[str, str]) -> None:
    for line in as_annotations(analysis.found, sources, console()):
        click.echo(line)
    click.echo(_summary(analysis))
    if name := environment.get(JOB_SUMMARY):
        try:
            _add_job_summary(Path(name), analysis, sources)
        except OSError as error:
            say(f"The job's summary cannot be written to {name}: {error.strerror}")


def _add_job_summary(path: Path, analysis: Analysis, sources: Sources) -> None:
    """Write below what is already there."""
    taken = path.stat().st_size if path.exists() else 0
    text = as_job_summary(
        f"Playbook, {_summary(analysis)}",
        analysis.found,
        sources,
        MAX_SUMMARY - taken,
    )
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"\n{text}")


def _summary(analysis: Analysis) -> str:
    return summary(len(analysis.graph.records), analysis.found)
