"""The command line: `servicebook check`, `build`, `explain` and `new`."""

import click

from servicebook import __version__
from servicebook.cli.build import build
from servicebook.cli.check import check
from servicebook.cli.explain import explain
from servicebook.cli.new import new
from servicebook.cli.process import spare_collecting


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Compile a customer-service playbook into a site."""
    spare_collecting()


for command in (check, build, explain, new):
    main.add_command(command)
