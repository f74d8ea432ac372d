"""`servicebook intake`: answers to a form go in, a file of the company's layer is written.

Exit status: 0 if a file was written, 1 if the answers do not allow it, with the reasons.
"""

import sys
from pathlib import Path

import click

from servicebook.cli.output import say
from servicebook.cli.project import company_option, config_option, load_project
from servicebook.compiler import Sources
from servicebook.intake import (
    Issue,
    Proposal,
    Refusal,
    propose,
    read_correction,
    read_event,
    read_story,
)
from servicebook.intake.event import MOST_BYTES

NOT_WRITTEN = 1
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("form", type=click.Choice(["anecdote", "correction"]))
@click.option("--event", "event_path", type=FILE, help="GitHub's file about the issue, as JSON.")
@click.option("--body", "body_path", type=FILE, help="The text of the issue alone.")
@company_option
@config_option
def intake(
    form: str,
    event_path: Path | None,
    body_path: Path | None,
    company: Path | None,
    config_path: Path,
) -> None:
    """Make a file of the company's layer of an issue that was written with one of the forms."""
    issue = _issue(event_path, body_path)
    sources = load_project(config_path, company).sources()
    written = issue if isinstance(issue, Refusal) else _write(form, issue, sources)
    if isinstance(written, Refusal):
        say("Nothing was written.\n")
        for problem in written.problems:
            say(f"- {problem}")
        sys.exit(NOT_WRITTEN)
    say(f"Written: {written}")


def _issue(event_path: Path | None, body_path: Path | None) -> Issue | Refusal:
    if (event_path is None) == (body_path is None):
        raise click.UsageError("Name one file: either with --event or with --body.")
    if event_path is not None:
        return read_event(_content(event_path))
    assert body_path is not None
    return Issue(_content(body_path).decode("utf-8-sig", "replace"))


def _content(path: Path) -> bytes:
    """Read as much of a file as is needed to see that it is too large."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _write(form: str, issue: Issue, sources: Sources) -> str | Refusal:
    proposal: Proposal | Refusal
    proposal = read_story(issue) if form == "anecdote" else read_correction(issue, sources)
    return proposal if isinstance(proposal, Refusal) else propose(proposal, sources)
