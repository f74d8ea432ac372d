"""`servicebook signoffs`: a folder of signatures goes in, who must read again is told.

Exit status: 0 if nobody must, 1 while somebody must or the playbook has errors, 2 if there is no
such folder.
"""

import sys
from pathlib import Path

import click

from servicebook import __version__
from servicebook.cli.output import say
from servicebook.cli.project import company_option, config_option, load_project
from servicebook.cli.readable import publishable
from servicebook.signoffs import (
    as_json,
    as_text,
    in_a_line,
    judge,
    must_read_again,
    read_folder,
)

MUST_READ_AGAIN = 1


@click.command()
@click.argument(
    "folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
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
def signoffs(folder: Path, form: str, company: Path | None, config_path: Path) -> None:
    """Say who signed for what, from the files that the site saved, collected in the folder DIR.

    Who signed before the day under `material:` in an item must read it again: it ends with 1 then.
    Other changes of words are only named. Files that cannot be counted are named with the reason.
    """
    project = load_project(config_path, company)
    analysis = publishable(project, form)
    assert analysis.company is not None
    found = read_folder(folder, analysis.company.id, project.sources().today)
    judged, unread = judge(found, analysis.graph)
    if form == "json":
        click.echo(as_json(judged, unread, __version__))
    else:
        if judged or unread:
            say(as_text(judged, unread) + "\n")
        say(f"{in_a_line(judged, unread).capitalize()}.")
    sys.exit(MUST_READ_AGAIN if must_read_again(judged) else 0)
