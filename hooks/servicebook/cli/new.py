"""`servicebook new`: what somebody wants to begin goes in, and a file to go on with is written."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from servicebook.cli.output import console, say
from servicebook.cli.project import WRONG_USE, company_option, config_option, load_project
from servicebook.compiler import Sources
from servicebook.layer import Key
from servicebook.model.kinds import KINDS, Kind
from servicebook.scaffold import (
    Existing,
    NewFile,
    RefusedError,
    changeable,
    company_files,
    folder_for,
    new_id,
    override,
    read_existing,
    skeleton,
    write_file,
    write_folder,
)
from servicebook.suggest import KIND_WORDS, did_you_mean, nearest, slug


class CannotMakeError(click.ClickException):
    """What was asked for cannot be made."""

    exit_code = WRONG_USE


class _Kinds(click.Group):
    """A command for a company and for each kind, under every name that people give them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(self.commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        found = super().get_command(ctx, cmd_name) or super().get_command(ctx, _name_of(cmd_name))
        if found is None:
            near = nearest(cmd_name, self.commands)
            advice = f"did you mean `{near}`?" if near else "`servicebook new --help` lists all."
            ctx.fail(f"`{cmd_name}` is nothing that can be begun: {advice}")
        return found


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was typed after the name of a kind."""

    item_id: str | None
    company: Path | None
    config_path: Path
    is_base: bool
    base_id: str | None
    field: str | None


@click.group(cls=_Kinds, subcommand_metavar="WHAT NAME")
def new() -> None:
    """Begin a company, an item of its own, or a change of an item of the base.

    A file is written with everything in it that belongs there; nothing is opened, and nothing that
    is there is ever written over.
    """


@new.command("company")
@click.argument("name")
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="Where it goes; beside the base, under the company's name, if not given.",
)
@config_option
def new_company(name: str, folder: Path | None, config_path: Path) -> None:
    """Make a company's folder, which can be built at once.

    NAME is the company's name as it is to be shown, in quotes if it has a space or a sign.
    """
    project = load_project(config_path)
    sources = project.sources()
    chosen = folder or folder_for(name, sources.base_path.parent)
    path = Path(os.path.normpath(chosen.absolute()))
    with _told():
        _refuse_inside(path, sources.base_path, project.docs_path)
        if path != sources.company_path:
            _refuse_inside(path, sources.company_path)
        existing = read_existing(sources.base_path, None, sources.root_path)
        write_folder(path, company_files(name, existing, sources.today))
    shown = _shown(path)
    say(f"The company's folder is {shown}")
    say(f"Next: open {_shown(path / 'company.yml')} and change what it says.")
    say(f'Then look at it: servicebook build --company "{shown}"')
    say("To build it always, write its folder behind `company:` in mkdocs.yml.")


def _refuse_inside(path: Path, *layers: Path) -> None:
    """Keep a new folder out of those that are read, and those out of it."""
    for layer in layers:
        if path.is_relative_to(layer) or layer.is_relative_to(path):
            raise RefusedError(f"{path} and {layer} lie in one another. Name another --folder.")


def _kind_command(kind: Kind) -> click.Command:
    """Make the command that begins an item of a kind."""

    @click.argument("item_id", metavar="ID", required=False)
    @click.option(
        "--from",
        "base_id",
        metavar="BASE_ID",
        help="Change an item of the base instead: its id.",
    )
    @click.option("--field", help="With --from: the field to change. Without it, all are listed.")
    @click.option(
        "--base", "is_base", is_flag=True, help="Put it into the base, for those who write that."
    )
    @company_option
    @config_option
    def begin(**typed: Any) -> None:
        _begin(kind, _Asked(**typed))

    about = (
        f"Begin {kind.noun}, as a draft that nobody sees in the site until you say so.\n\n"
        "ID is its name for ever: small letters, digits and hyphens, such as `the-lost-key`. "
        "A company's own begin with `co-`, which is added if you leave it out."
    )
    return click.command(_command_name(kind), help=about, short_help=f"Begin {kind.noun}.")(begin)


def _begin(kind: Kind, asked: _Asked) -> None:
    sources = load_project(asked.config_path, asked.company).sources()
    own_path = None if asked.is_base else sources.company_path
    with _told():
        _refuse_muddle(kind, asked)
        _refuse_missing(sources, own_path)
        existing = read_existing(sources.base_path, own_path, sources.root_path)
        if asked.base_id is None:
            file = _new_item(kind, asked, existing, sources)
        else:
            file = _change(kind, asked.base_id, asked.field, existing)
        path = write_file(own_path or sources.base_path, file)
    say(f"Written: {_shown(path)}")
    then = "" if asked.base_id else ", delete the line `status: draft`"
    check = (
        f'servicebook check --company "{asked.company}"' if asked.company else "servicebook check"
    )
    say(f"Next: open it, put your own words in{then}, and run: {check}")


def _refuse_muddle(kind: Kind, asked: _Asked) -> None:
    """Refuse options that do not go together."""
    name = _command_name(kind)
    if asked.base_id is None and asked.item_id is None:
        raise RefusedError(f"Say which id it gets: servicebook new {name} the-lost-key")
    if asked.base_id is None and asked.field is not None:
        raise RefusedError("--field goes with --from: it is the field of the base to change.")
    if asked.base_id is not None and asked.is_base:
        raise RefusedError("--from changes the base from a company's layer: leave --base out.")
    if asked.base_id is not None and asked.item_id not in {None, asked.base_id}:
        again = f"servicebook new {name} {asked.base_id} --from {asked.base_id}"
        raise RefusedError(f"A change has the id of what it changes: {again}")


def _refuse_missing(sources: Sources, own_path: Path | None) -> None:
    """Refuse to make up a layer: one that is not there was probably mistyped."""
    if not sources.base_path.is_dir():
        raise RefusedError(f"There is no folder {sources.base_path}: see `base:` in mkdocs.yml.")
    if own_path is not None and not own_path.is_dir():
        shown = _shown(own_path)
        make = f'servicebook new company NAME --folder "{shown}"'
        raise RefusedError(f"There is no folder {shown}. To make it: {make}")


def _new_item(kind: Kind, asked: _Asked, existing: Existing, sources: Sources) -> NewFile:
    typed = asked.item_id or ""
    item_id = new_id(typed, kind, existing, is_base=asked.is_base)
    if item_id != typed:
        own = "" if asked.is_base else ", and a company's own begin with `co-`"
        say(f"Its id is `{item_id}`: ids are small letters, digits and hyphens{own}.")
    text = skeleton(kind, item_id, existing.names, sources.today)
    return NewFile(f"{kind.name}/{item_id}.yml", text)


def _change(kind: Kind, base_id: str, field: str | None, existing: Existing) -> NewFile:
    item = existing.base.get(Key(kind.name, base_id))
    if item is None:
        ids = [key.id for key in existing.base if key.kind == kind.name]
        raise RefusedError(
            f"The base has no {kind.bare_noun} `{base_id}`: {did_you_mean(base_id, ids)}"
        )
    taken = existing.own.get(item.key)
    if taken is not None:
        raise RefusedError(
            f"Your changes of `{base_id}` stand in {taken.path}:{taken.line} already; "
            "write the field there."
        )
    if field is None:
        ways = "".join(f"\n  {way}" for way in changeable(item))
        raise RefusedError(f"Say which field to change, with --field and one of these:{ways}")
    return NewFile(f"{kind.name}/{base_id}.yml", override(item, field))


@contextmanager
def _told() -> Iterator[None]:
    """Say in a sentence why something cannot be made, and exit with 2."""
    try:
        yield
    except RefusedError as error:
        lines = str(error).split("\n")
        raise CannotMakeError("\n".join(map(console().printable, lines))) from error
    except OSError as error:
        message = f"{error.filename} cannot be written: {error.strerror}"
        raise CannotMakeError(console().printable(message)) from error


def _shown(path: Path) -> str:
    """Write a path as one would type it here."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _command_name(kind: Kind) -> str:
    return kind.name.removesuffix("s")


def _name_of(word: str) -> str:
    """Return the command for a kind by any of its names; empty where it is none."""
    form = slug(word)
    forms = (form, form.removesuffix("s"), f"{form.removesuffix('ies')}y")
    kind = next((KIND_WORDS[one] for one in forms if one in KIND_WORDS), None)
    return _command_name(KINDS[kind]) if kind else ""


for one in KINDS.values():
    new.add_command(_kind_command(one))
