"""Texts go in and are written to the console, whatever it can show."""

import os
import sys

import click

from servicebook.report import Console


def console() -> Console:
    """Ask what the console can show."""
    return Console.of(sys.stdout, os.environ)


def say(text: str, *, is_error: bool = False) -> None:
    """Write some lines of our own, in which a name may hold anything.

    Args:
        text: The lines.
        is_error: Whether they go beside the output, where no program takes them for a part of it.
    """
    shown = Console.of(sys.stderr if is_error else sys.stdout, os.environ)
    for line in text.split("\n"):
        click.echo(shown.printable(line), err=is_error)
