"""The command line: one command for each thing that people do with a playbook."""

import click

from servicebook import __version__
from servicebook.cli.build import build
from servicebook.cli.check import check
from servicebook.cli.diff import diff
from servicebook.cli.explain import explain
from servicebook.cli.export import export
from servicebook.cli.intake import intake
from servicebook.cli.new import new
from servicebook.cli.process import spare_collecting
from servicebook.cli.schema import schema
from servicebook.cli.signoffs import signoffs
from servicebook.cli.upgrade import upgrade


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Compile a customer-service playbook into a site."""
    spare_collecting()


for command in (
    check,
    build,
    explain,
    upgrade,
    diff,
    new,
    export,
    signoffs,
    intake,
    schema,
):
    main.add_command(command)
