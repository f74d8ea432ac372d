"""Options that name a project go in; the project comes out, or what is wrong with its settings."""

from pathlib import Path

import click

from servicebook.adapters.mkdocs import Project, SettingsError

WRONG_USE = 2

company_option = click.option(
    "--company",
    type=click.Path(path_type=Path),
    help="The company's folder; the one named in mkdocs.yml if not given.",
)
config_option = click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="The site's settings.",
)


class ProjectError(click.ClickException):
    """A project's settings cannot be used."""

    exit_code = WRONG_USE


def load_project(
    config_path: Path,
    company_path: Path | None = None,
    out_path: Path | None = None,
    *,
    pdf: bool | None = None,
    offline: bool = False,
) -> Project:
    """Read a project's settings, or stop with 2 and say what is wrong with them."""
    if not config_path.is_file():
        advice = "go to the folder of the playbook first, or name its mkdocs.yml with --config"
        raise ProjectError(f"There is no file `{config_path}` here: {advice}.")
    try:
        return Project.load(config_path, company_path, out_path, pdf=pdf, offline=offline)
    except SettingsError as error:
        raise ProjectError(str(error)) from error
