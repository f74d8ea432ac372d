"""`servicebook upgrade`: what came from upstream is told, and accepted by name."""

import sys
from pathlib import Path

import click

from servicebook import __version__
from servicebook.adapters.mkdocs import Project
from servicebook.cli.output import say
from servicebook.cli.project import WRONG_USE, company_option, config_option, load_project
from servicebook.cli.readable import readable
from servicebook.cli.writing import write_whole
from servicebook.compiler import Analysis
from servicebook.layer import Key
from servicebook.load.loaded import RECEIPT_STEM
from servicebook.rules import REMOVED_UPSTREAM
from servicebook.suggest import did_you_mean
from servicebook.upstream import Comparison, accept, as_yaml, everything, left_over, telling

NEEDS_DECISION = 1
NO_RECEIPT = """\
This company has no receipt yet, so everything that the base has is published.
`servicebook upgrade --accept --all` begins one: what comes from upstream after that is shown here
first."""


class AcceptError(click.ClickException):
    """What is to be accepted cannot be."""

    exit_code = WRONG_USE


@click.command()
@click.argument("names", nargs=-1, metavar="[ITEM]...")
@click.option("--accept", "accepts", is_flag=True, help="Accept the items named, as they are now.")
@click.option("--all", "is_all", is_flag=True, help="With --accept: accept everything.")
@click.option("--check", "is_check", is_flag=True, help="Only count, for a machine that checks.")
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
def upgrade(  # noqa: PLR0913 -- one for each option
    names: tuple[str, ...],
    company: Path | None,
    config_path: Path,
    form: str,
    *,
    accepts: bool,
    is_all: bool,
    is_check: bool,
) -> None:
    """Show what changed upstream since you last accepted it, and accept it.

    ITEM is the name of an item, such as principles/answer-fast. Accepting writes receipt.yml in
    the company's folder and changes no other file. Ends with 1 while something must be decided.
    """
    accepts = accepts or is_all
    if accepts == (not names and not is_all):
        raise AcceptError("Name items behind --accept, or write --accept --all.")
    project = load_project(config_path, company)
    analysis = readable(project, form)
    if accepts:
        keys = _chosen(names, analysis, is_all=is_all)
        _accept(project, analysis, keys)
        before, analysis = analysis.settled.drifts, readable(project, form)
        for line in () if is_all else left_over(keys, before, analysis.settled.drifts):
            say(line, is_error=True)
    if form == "json":
        click.echo(telling.as_json(analysis.settled.drifts, __version__))
    elif is_check and analysis.settled.has_receipt:
        say(telling.in_a_line(analysis.settled.drifts).capitalize() + ".")
    else:
        _tell(analysis)
    sys.exit(NEEDS_DECISION if _must_decide(analysis) else 0)


def _accept(project: Project, analysis: Analysis, keys: frozenset[Key]) -> None:
    receipt = accept(analysis.settled.comparison, keys, __version__)
    path = project.sources().company_path / f"{RECEIPT_STEM}.yml"
    try:
        write_whole(path, as_yaml(receipt))
    except OSError as error:
        raise AcceptError(f"{path} cannot be written: {error.strerror}.") from error


def _chosen(names: tuple[str, ...], analysis: Analysis, *, is_all: bool) -> frozenset[Key]:
    comparison = analysis.settled.comparison
    if is_all:
        return everything(comparison)
    if not analysis.settled.has_receipt:
        raise AcceptError("There is no receipt yet: begin one with --accept --all.")
    return frozenset(_meant(name, comparison) for name in names)


def _meant(name: str, comparison: Comparison) -> Key:
    """Find an item by `kind/id`, or by its id where only one item has it."""
    known = everything(comparison)
    before = comparison.layered.names_before
    names = {str(key): key for key in known} | {str(old): new for old, new in before.items()}
    found = {key for written, key in names.items() if name in {written, written.partition("/")[2]}}
    if len(found) == 1:
        return found.pop()
    if found:
        several = " or ".join(sorted(map(str, found)))
        raise AcceptError(f"`{name}` may be {several}: write which.")
    raise AcceptError(f"The base has no `{name}`: {did_you_mean(name, sorted(names))}.")


def _must_decide(analysis: Analysis) -> bool:
    is_used = any(one.code == REMOVED_UPSTREAM.code for one in analysis.found)
    return is_used or bool(telling.decisions(analysis.settled.drifts))


def _tell(analysis: Analysis) -> None:
    drifts = analysis.settled.drifts
    if not analysis.settled.has_receipt:
        say(NO_RECEIPT)
        return
    if drifts:
        say(telling.as_text(drifts) + "\n")
    told = {one.span for one in drifts}
    for one in analysis.found:
        if one.code == REMOVED_UPSTREAM.code and one.span not in told:
            say(f"{one.span.path}:{one.span.line}: {one.message}: {one.help}")
    say(telling.in_a_line(drifts).capitalize() + ".")
