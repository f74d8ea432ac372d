"""`servicebook diff`: all that a company says otherwise than the base is told."""

from pathlib import Path

import click

from servicebook import __version__
from servicebook.cli.output import say
from servicebook.cli.project import company_option, config_option, load_project
from servicebook.cli.readable import readable
from servicebook.upstream import (
    count_line,
    differences,
    differences_as_json,
    differences_as_text,
)


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people or for programs.",
)
@company_option
@config_option
def diff(company: Path | None, config_path: Path, form: str) -> None:
    """Show all that the company changes, hides, replaces and adds."""
    project = load_project(config_path, company)
    analysis = readable(project, form)
    layered = analysis.settled.layered
    found, base_items = differences(layered), len(layered.base)
    if form == "json":
        click.echo(differences_as_json(found, base_items, __version__))
        return
    if found:
        say(differences_as_text(found) + "\n")
    say(count_line(found, base_items, __version__))
