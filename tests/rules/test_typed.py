"""What people mistype, at many places of the real content: found, where it is, and mended."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from rules.typed import TYPED, Typed

from servicebook.diagnostics import Diagnostic
from servicebook.edits import edited
from servicebook.layer import CHANGE_NAMES
from servicebook.load.nodes import Fields, Node, Scalar
from servicebook.load.outline import outline
from servicebook.load.recover import read
from servicebook.model.kinds import FIELD_NAMES

BASE = Path(__file__).parents[2] / "playbook_src" / "base"
FILES = sorted(BASE.rglob("*.yml"))
NAMES = FIELD_NAMES | CHANGE_NAMES
EVERY = 6
"""Each mistake is made in one line of every sixth file, other files for the next mistake."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One mistake at one place."""

    line: int
    text: str
    found: tuple[Diagnostic, ...]
    is_mended: bool
    """Whether typing what the first finding says makes the file whole."""


def plain(node: Node | None) -> object:
    """Reduce nodes to what they say."""
    match node:
        case None | Scalar():
            return node and node.text
        case Fields(entries=entries):
            return {name: plain(entry.value) for name, entry in entries.items()}
        case _:
            return [plain(item) for item in node.items]


def all_tried(number: int, typed: Typed) -> Iterator[Tried]:
    """Make a mistake in the middle of many files, where it changes anything."""
    for path in FILES[number % EVERY :: EVERY]:
        text = path.read_text("utf-8")
        whole = outline(path.name, text)
        changed = [
            (line.number, new)
            for line in whole.lines
            if (new := typed(whole, line)) and new != line.text
        ]
        if changed:
            yield from tried(text, *changed[len(path.name) % len(changed)])


def tried(text: str, number: int, new: str) -> Iterator[Tried]:
    """Read the mistake; nothing where the file says the same as before."""
    before = read("f.yml", text, NAMES)
    lines = text.split("\n")
    mistaken = "\n".join([*lines[: number - 1], new, *lines[number:]])
    after = read("f.yml", mistaken, NAMES)
    if not after.found and plain(after.root) == plain(before.root):
        return
    fix = after.found[0].fix if after.found else ()
    is_mended = bool(fix) and read("f.yml", edited(mistaken, fix), NAMES).found == ()
    yield Tried(number, mistaken, after.found, is_mended)


@pytest.fixture(scope="module")
def every_try() -> dict[str, list[Tried]]:
    return {
        name: list(all_tried(number, typed)) for number, (name, typed) in enumerate(TYPED.items())
    }


def test_mistakes_are_made_at_many_places(every_try: dict[str, list[Tried]]) -> None:
    """The shares below rest on at least five hundred places, five for each sort."""
    assert sum(map(len, every_try.values())) > 500
    assert {name for name, tries in every_try.items() if len(tries) < 5} == set()


def test_mistakes_are_found_alone_where_they_are(every_try: dict[str, list[Tried]]) -> None:
    """At least 99 of 100 are found, 97 at the right line, and 97 by exactly one finding."""
    tries = [one for group in every_try.values() for one in group]
    at_line = [one for one in tries if one.found and one.found[0].span.line == one.line]

    assert sum(bool(one.found) for one in tries) >= 0.99 * len(tries)
    assert len(at_line) >= 0.97 * len(tries)
    assert sum(len(one.found) == 1 for one in tries) >= 0.97 * len(tries)


def test_mistakes_are_mended_by_typing_what_is_shown(every_try: dict[str, list[Tried]]) -> None:
    """At least 90 of 100 have a fix that makes the file whole when it is typed."""
    tries = [one for group in every_try.values() for one in group]

    assert sum(one.is_mended for one in tries) >= 0.9 * len(tries)


def test_no_sort_of_mistake_goes_unseen(every_try: dict[str, list[Tried]]) -> None:
    """Each sort by itself is found nearly everywhere."""
    unseen = {
        name: [one.text.split("\n")[one.line - 1] for one in tries if not one.found]
        for name, tries in every_try.items()
    }

    assert {name: seen for name, seen in unseen.items() if len(seen) > 2} == {}


def test_shipped_content_has_no_slip() -> None:
    """Nothing that is typed right is taken for a mistake."""
    for path in sorted(BASE.parent.rglob("*.yml")):
        assert read(path.name, path.read_text("utf-8"), NAMES).found == ()
