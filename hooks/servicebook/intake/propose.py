"""A file's text goes in; it is written into the company's folder if the playbook is right with it.

The whole playbook is checked with the new file in it, as it will be on the pull request, whose own
checks GitHub does not start when a workflow has opened it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from servicebook.compiler import Sources, analyse
from servicebook.diagnostics import Diagnostic
from servicebook.intake.refusal import Refusal
from servicebook.layer import Key
from servicebook.load.files import uri_of
from servicebook.rules import ALL_RULES

NAME = re.compile(r" *([a-z_]+):")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A new file of the company's layer."""

    key: Key
    text: str
    headings: Mapping[str, str]
    """What the form calls each field, with a point for one within another."""


def propose(proposal: Proposal, sources: Sources) -> str | Refusal:
    """Write the file and return its path, relative to the repository; or say why not.

    A file that is there already is never touched.
    """
    path = sources.company_path / proposal.key.kind / f"{proposal.key.id}.yml"
    uri = uri_of(path, sources.root_path)
    try:
        path.parent.mkdir(exist_ok=True)
        path.touch(exist_ok=False)
        problems = _try(proposal, path, sources)
    except FileExistsError:
        return Refusal((f"There is a file `{uri}` already: change it there.",))
    except OSError as error:
        return Refusal((f"The file `{uri}` cannot be written: {error.strerror}.",))
    return Refusal(problems) if problems else uri


def _try(proposal: Proposal, path: Path, sources: Sources) -> tuple[str, ...]:
    """Write into the empty file, and take it away again if the playbook is not right with it."""
    is_right = False
    try:
        path.write_text(proposal.text, "utf-8", newline="\n")
        uri = uri_of(path, sources.root_path)
        problems = tuple(dict.fromkeys(_problems(proposal, uri, sources)))
        is_right = not problems
    finally:
        if not is_right:
            path.unlink()
    return problems


def _problems(proposal: Proposal, uri: str, sources: Sources) -> Iterator[str]:
    """Say what is wrong with the file, without repeating what stands in it."""
    for found in analyse(sources).found:
        if found.is_error and found.span.path == uri:
            where = proposal.headings.get(_field(found, proposal.text), "The text")
            yield f"“{where}”: {ALL_RULES[found.code].meaning} ({found.code})."


def _field(found: Diagnostic, text: str) -> str:
    """Name the field that a finding is in."""
    lines = text.split("\n")[: found.span.line]
    outer = next((line for line in reversed(lines) if line[:1].strip()), "")
    names = [match[1] for line in (outer, lines[-1]) if (match := NAME.match(line))]
    return ".".join(names[: 2 if outer == "consent:" else 1])
