"""Findings for GitHub: read as its runner reads them, and as its pages show them."""

from dataclasses import replace
from html.parser import HTMLParser
from unicodedata import category

import pytest
from findings import FILES, FINDING, PATH, on_line, quoting
from hostile import STRINGS
from hypothesis import given
from hypothesis import strategies as st

from servicebook.diagnostics import Diagnostic, Span
from servicebook.report import Console, as_annotations, as_job_summary
from servicebook.rules import HIDDEN_REFERENCE, LONG_ITEM, UNKNOWN_KEY

HOSTILE = (
    "::error::x",
    "\n::error::x",
    "\r::set-output name=x::y",
    "%0A::error::x",
    "%250A",
    "x,line=1::y",
    "##[error]x",
    "\x1b[2J",
    *STRINGS,
)


def lines_for(*found: Diagnostic) -> list[str]:
    """Write annotations."""
    return list(as_annotations(found, quoting(FILES), Console()))


def command_in(line: str) -> tuple[str, dict[str, str], str]:
    """Read a line as GitHub's runner does: command, properties and text."""
    head, _, text = line.lstrip().removeprefix("::").partition("::")
    name, _, written = head.partition(" ")
    properties = dict(one.split("=", 1) for one in written.split(","))
    for sign, code in {"\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C", "%": "%25"}.items():
        properties = {name: value.replace(code, sign) for name, value in properties.items()}
        text = text.replace(code, sign) if sign not in ":," else text
    return name, properties, text


def test_annotation_names_place_code_and_what_to_do() -> None:
    """One line for GitHub, two for who reads it."""
    place = f"file={PATH},line=4,endLine=4,col=1,endColumn=8"
    said = "a principle has no `porpose`%0Adid you mean `purpose`?"

    assert lines_for(FINDING) == [f"::error {place},title=PB101 unknown-key::{said}"]


def test_place_over_several_lines_has_no_columns() -> None:
    """GitHub drops the end of a place that has both."""
    (line,) = lines_for(UNKNOWN_KEY.at(Span(PATH, 1, 3, 2, 4), "x"))

    assert line == f"::error file={PATH},line=1,endLine=2,title=PB101 unknown-key::x"


def test_first_ten_of_each_severity_are_annotations() -> None:
    """GitHub shows no more; how many there are besides is said in words."""
    note = HIDDEN_REFERENCE.at(on_line(1, 1, 2), "x")
    warning = LONG_ITEM.at(on_line(1, 1, 2), "x")
    lines = lines_for(*[note] * 10, *[FINDING] * 12, *[warning] * 11)

    kinds = [line.split(" ")[0] for line in lines if line.startswith("::")]
    assert kinds == ["::error"] * 10 + ["::warning"] * 10 + ["::notice"] * 10
    assert lines[10] == "and 2 more errors"
    assert lines[21] == "and 1 more warning"
    assert len(lines) == 32


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("where", ["message", "help", "path"])
def test_hostile_text_is_no_command_of_its_own(text: str, where: str) -> None:
    """Whatever a file holds or is called, a finding is one command that says what was found."""
    span = Span(text, 1, 1, 1, 2) if where == "path" else FINDING.span
    change = {"span": span} if where == "path" else {where: text}
    (line,) = lines_for(replace(FINDING, **change))
    name, properties, said = command_in(line)

    assert line.startswith("::error file=")
    assert line.splitlines() == [line]
    assert not any(category(letter).startswith("C") for letter in line)
    assert name == "error"
    assert properties.keys() == {"file", "line", "endLine", "col", "endColumn", "title"}
    shown = Console().printable(text)
    assert (properties["file"] if where == "path" else said).count(shown) >= (where != "help")


@given(st.text(), st.text())
def test_any_text_comes_back_as_it_is_shown(path: str, message: str) -> None:
    """Nothing in a text is taken for a sign of the command's."""
    (line,) = lines_for(UNKNOWN_KEY.at(Span(path, 1, 1, 1, 2), message))
    _, properties, said = command_in(line)

    assert properties["file"] == Console().printable(path)
    assert said == Console().printable(message)


class Page(HTMLParser):
    """The elements and the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note every element."""
        self.tags.append(tag if not attrs else f"{tag} {attrs}")

    def handle_data(self, data: str) -> None:
        """Gather the text."""
        self.text += data


def test_job_summary_holds_every_finding_as_it_is_shown() -> None:
    """Under a heading, in a block that Markdown leaves alone."""
    found = [FINDING] * 30
    summary = as_job_summary("30 errors", found, quoting(FILES))

    assert summary.startswith("### 30 errors\n\n<pre>\n")
    assert summary.endswith("\n</pre>\n")
    assert summary.count("did you mean `purpose`?") == 30


def test_job_summary_of_a_good_playbook_is_a_heading() -> None:
    """There is nothing to list."""
    assert as_job_summary("nothing found", [], quoting({})) == "### nothing found\n"


@pytest.mark.parametrize("text", [*HOSTILE, "</pre>", "<!--", "```", "&lt;/pre&gt;"], ids=ascii)
def test_hostile_text_stays_text_in_the_job_summary(text: str) -> None:
    """It makes no element, and does not end the block that it stands in."""
    found = UNKNOWN_KEY.at(on_line(1, 1, 2), text, text)
    page = Page()
    page.feed(as_job_summary("x", [found, FINDING], quoting({PATH: f"{text}\n\n{text}"})))

    assert page.tags == ["pre"]
    assert Console().printable(text) in page.text


def test_job_summary_keeps_below_what_github_takes() -> None:
    """What is cut is counted, and findings are cut between, not within."""
    found = [UNKNOWN_KEY.at(on_line(1, 1, 2), "<é>" * 10)] * 20_000
    summary = as_job_summary("20000 errors", found, quoting(FILES))
    shown = summary.count("error[PB101]")

    assert 900_000 < len(summary.encode()) <= 1024 * 1024
    assert summary.count("</pre>") == 1
    assert f"And {20_000 - shown} more, for which there is no room here" in summary


@pytest.mark.parametrize("room", [0, -5, 100, 300])
def test_job_summary_without_room_says_how_many_there_are(room: int) -> None:
    """Another step may have filled it."""
    summary = as_job_summary("x", [FINDING], quoting(FILES), room)

    assert "And 1 more, for which there is no room here" in summary
