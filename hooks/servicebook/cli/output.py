"""Texts go in and are written to the console, whatever it can show."""

import os
import sys

import click

from servicebook.report import Console


def console() -> Console:
    """Ask what the console can show."""
    return Console.of(sys.stdout, os.environ)


def say(text: str) -> None:
    """Write some lines of our own, in which a name may hold anything."""
    shown = console()
    for line in text.split("\n"):
        click.echo(shown.printable(line))
