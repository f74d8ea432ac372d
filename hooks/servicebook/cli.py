"""The command line: `servicebook check` and `servicebook build`."""

import gc
import sys
from pathlib import Path

import click

from servicebook import __version__
from servicebook.adapters.mkdocs import ForeignFolderError, Project, build_site
from servicebook.compiler import analyse
from servicebook.report import as_text, count

PLAYBOOK_HAS_ERRORS = 1

company_option = click.option(
    "--company",
    type=click.Path(path_type=Path),
    help="The company's folder; the one named in mkdocs.yml if not given.",
)
config_option = click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="The site's settings.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Compile a customer-service playbook into a site."""


@main.command()
@company_option
@config_option
def check(company: Path | None, config_path: Path) -> None:
    """Read the playbook and say everything that is wrong with it."""
    project = Project.load(config_path, company_path=company)
    analysis = analyse(project.sources())
    if analysis.found:
        click.echo(as_text(analysis.found, project.read_lines) + "\n")
    click.echo(f"{len(analysis.graph.records)} items: {count(analysis.found)}")
    sys.exit(PLAYBOOK_HAS_ERRORS if analysis.has_errors else 0)


@main.command()
@company_option
@config_option
@click.option("--out", "out_path", type=click.Path(path_type=Path), help="Where the site goes.")
def build(company: Path | None, config_path: Path, out_path: Path | None) -> None:
    """Compile the playbook and write the site; nothing is written if it has errors."""
    project = Project.load(config_path, company_path=company, out_path=out_path)
    # One build is one process that soon ends: collecting its garbage costs more than keeping it.
    gc.set_threshold(200_000, 50, 100)
    try:
        site_path = build_site(project)
    except ForeignFolderError as error:
        raise click.BadParameter(str(error), param_hint="--out") from error
    click.echo(f"The site is in {site_path}")
    click.echo("Its pages need a web server: `make serve` shows it at http://127.0.0.1:8000")
