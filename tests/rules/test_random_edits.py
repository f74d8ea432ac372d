"""One character typed wrongly anywhere in the real content: the same playbook, or clean findings.

The examples are the same in each run, so that a change is judged by what it changes.
"""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from playbooks import TODAY
from running import ROOT

from servicebook.compiler import Analysis, Sources, analyse
from servicebook.diagnostics import Diagnostic
from servicebook.edits import edited
from servicebook.layer import CHANGE_NAMES
from servicebook.load.nodes import Fields, Node, Sequence
from servicebook.load.recover import read
from servicebook.model.kinds import FIELD_NAMES

BASE = ROOT / "playbook_src" / "base"
TEXTS = {
    path.relative_to(BASE).as_posix(): path.read_text("utf-8")
    for path in sorted(BASE.rglob("*.yml"))
}
LETTERS = "abcxyzABC019 \t-:#'\"[]{}|>&*!%@`?,.;“”‘’–—~=_()/\\\u00a0•éß<+"
JARGON = re.compile(
    r"\b(mapping|scalar|sequence|token|pars(e|er|ing)|key|string|integer|boolean|invalid|null|"
    r"syntax|exception|traceback|node|yaml|none|dict|tuple|str|int|bool)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"`[^`]*`+|“[^”]*”")
BRACKETS = re.compile(r"[\[\]{},]")
NAMES = FIELD_NAMES | CHANGE_NAMES
FEW = 3
SAMPLE = 60
MOST_WITH_MORE = 2
"""How many of them may bring more than a few findings."""
SAME_IN_EACH_RUN = settings(derandomize=True, deadline=None, suppress_health_check=[*HealthCheck])


@dataclass(frozen=True)
class Slip:
    """A file with one line typed otherwise."""

    path: str
    number: int
    old: str
    new: str

    @property
    def text(self) -> str:
        """The whole file."""
        lines = TEXTS[self.path].split("\n")
        return "\n".join([*lines[: self.number - 1], self.new, *lines[self.number :]])

    @property
    def may_mean_another_structure(self) -> bool:
        """Whether it is another list or field, and no mistake.

        A `#` before a line takes that line out, as it is meant to. A comma or a bracket typed or
        deleted within brackets divides entries otherwise, and nobody can know how they were meant.
        """
        is_comment = self.new.lstrip(" -").startswith("#")
        signs = (BRACKETS.findall(line) for line in (self.old, self.new))
        return is_comment or ("[" in self.old and len({*map(tuple, signs)}) > 1)


def _changed(line: str, change: str, column: int, letter: str) -> str:
    match change:
        case "insert":
            return line[:column] + letter + line[column:]
        case "delete":
            return line[:column] + line[column + 1 :]
        case "replace":
            return line[:column] + letter + line[column + 1 :]
        case _:
            return line[:column] + line[column : column + 2][::-1] + line[column + 2 :]


@st.composite
def slips(draw: st.DrawFn) -> Slip:
    """Type one character too many, too few, another one, or two the wrong way round."""
    path = draw(st.sampled_from(sorted(TEXTS)))
    lines = TEXTS[path].split("\n")
    number = draw(st.integers(1, len(lines)))
    old = lines[number - 1]
    assume(old.strip())
    # As often among the signs that make the structure as anywhere.
    signs = [column for column, letter in enumerate(old[:40]) if not letter.isalnum()]
    column = draw(st.sampled_from(signs) | st.integers(0, len(old) - 1))
    change = draw(st.sampled_from(["insert", "delete", "replace", "swap"]))
    new = _changed(old, change, column, draw(st.sampled_from(LETTERS)))
    assume(new != old)
    return Slip(path, number, old, new)


Structure = str | tuple[object, ...]


def structure(node: Node | None) -> Structure:
    """Leave the texts out of a file: its lists and the names of its fields stay."""
    match node:
        case Sequence(items=items):
            return tuple(structure(item) for item in items)
        case Fields(entries=entries):
            return tuple((name, structure(entry.value)) for name, entry in entries.items())
        case _:
            return "text"


STRUCTURES = {path: structure(read(path, text, NAMES).root) for path, text in TEXTS.items()}
Analyse = Callable[[str, str], Analysis]
"""Takes a file's path and its text."""


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Analyse:
    """Return a function that analyses the real playbook with one file of another text.

    Where that holds words of the interface, the company speaks their language: it reads no others.
    """
    root = tmp_path_factory.mktemp("playbook")
    shutil.copytree(ROOT / "playbook_src", root / "playbook_src")
    folder = root / "playbook_src"
    sources = Sources(root, folder / "base", folder / "company", TODAY)

    settings_path = folder / "company" / "company.yml"
    settings_text = settings_path.read_text("utf-8")
    spoken = "language: en-GB\n"
    assert spoken in settings_text

    def with_text(path: str, text: str) -> Analysis:
        file = PurePosixPath(path)
        language = file.stem if file.parent.name == "words" else "en-GB"
        own = settings_text.replace(spoken, f"language: {language}\n")
        settings_path.write_text(own, "utf-8")
        (folder / "base" / path).write_text(text, "utf-8")
        analysis = analyse(sources)
        (folder / "base" / path).write_text(TEXTS[path], "utf-8")
        return analysis

    assert with_text(*next(iter(TEXTS.items()))).found == ()
    return with_text


def assert_clean(found: tuple[Diagnostic, ...], slip: Slip) -> None:
    """Each has a place that exists, says one thing in plain words, and says what to do."""
    uri = f"playbook_src/base/{slip.path}"
    for one in found:
        is_here = one.span.path == uri
        text = slip.text if is_here else (ROOT / one.span.path).read_text("utf-8")
        lines = text.split("\n")
        assert 1 <= one.span.line <= len(lines)
        assert 1 <= one.span.column <= len(lines[one.span.line - 1]) + 1
        assert "\n" not in one.message
        assert one.help
        said = QUOTED.sub("", f"{one.message} {one.help}")
        assert JARGON.search(said) is None, said


@settings(SAME_IN_EACH_RUN, max_examples=200)
@given(slips())
def test_file_with_a_slip_is_read_the_same_or_the_slip_is_named(
    analysed: Analyse, slip: Slip
) -> None:
    """Reading alone finds it, or nothing but a text differs, or a later stage finds it."""
    now = read(f"playbook_src/base/{slip.path}", slip.text, NAMES)
    assert_clean(now.found, slip)
    is_same = structure(now.root) == STRUCTURES[slip.path]
    if not (now.found or is_same or slip.may_mean_another_structure):
        assert analysed(slip.path, slip.text).found


@settings(SAME_IN_EACH_RUN, max_examples=25)
@given(slips())
def test_playbook_with_a_slip_has_clean_findings(analysed: Analyse, slip: Slip) -> None:
    """In all stages; and what a finding says to type can be typed, and makes nothing worse."""
    found = analysed(slip.path, slip.text).found
    assert_clean(found, slip)
    for one in found[:FEW]:
        if one.fix and {edit.span.path for edit in one.fix} == {f"playbook_src/base/{slip.path}"}:
            mended = edited(slip.text, one.fix)
            assert_other_lines_kept(slip.text, mended, one)
            assert len(analysed(slip.path, mended).found) <= 2 * len(found) + FEW


def test_one_slip_brings_few_findings(analysed: Analyse) -> None:
    """One mistake is told once: what follows from it is not told as well."""
    chance = Random(1)  # noqa: S311 -- the same slips each time
    counts = []
    while len(counts) < SAMPLE:
        path = chance.choice(sorted(TEXTS))
        number, old = chance.choice([*enumerate(TEXTS[path].split("\n"), 1)])
        change = chance.choice(["insert", "delete", "replace", "swap"])
        new = _changed(old, change, chance.randrange(len(old) + 1), chance.choice(LETTERS))
        if old.strip() and new != old:
            counts.append(len(analysed(path, Slip(path, number, old, new).text).found))

    assert sum(count > FEW for count in counts) <= MOST_WITH_MORE


def assert_other_lines_kept(text: str, mended: str, one: Diagnostic) -> None:
    """What stands before and behind the places of a fix is as it was."""
    before, after = text.split("\n"), mended.split("\n")
    first = min(edit.span.line for edit in one.fix) - 1
    last = len(before) - max(edit.span.end_line for edit in one.fix)
    assert after[:first] == before[:first]
    assert after[len(after) - last :] == before[len(before) - last :]
