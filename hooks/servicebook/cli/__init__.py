"""The command line: `servicebook check`, `servicebook build` and `servicebook explain`."""

import click

from servicebook import __version__
from servicebook.cli.build import build
from servicebook.cli.check import check
from servicebook.cli.explain import explain
from servicebook.cli.process import spare_collecting
from servicebook.cli.schema import schema


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Compile a customer-service playbook into a site."""
    spare_collecting()


for command in (check, build, explain, schema):
    main.add_command(command)
