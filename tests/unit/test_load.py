"""Reading files: what was typed stays as it was typed, with its place."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playbooks import PLAYBOOK, analyse_files, item_of

from servicebook.diagnostics import Span
from servicebook.load.compose import compose
from servicebook.load.nodes import Fields, Node, Scalar, Sequence, at_path, narrow

TERM = "id: call\ntitle: Call\ndefinition: We ring.\n"


def root_of(text: str) -> Node:
    """Compose a text that has nothing wrong with it."""
    composed = compose("f.yml", text)
    assert composed.found == ()
    assert composed.root is not None
    return composed.root


def value_of(text: str) -> Scalar:
    """Return the value of the field `a`."""
    node = at_path(root_of(text), ("a",))
    assert isinstance(node, Scalar)
    return node


@pytest.mark.parametrize(
    ("name", "content"),
    {
        "lines that end with CR LF": ("call.yml", TERM.replace("\n", "\r\n").encode()),
        "a byte-order mark": ("call.yml", b"\xef\xbb\xbf" + TERM.encode()),
        "the suffix yaml": ("call.yaml", TERM.encode()),
        "a folder inside the kind's": ("more/call.yml", TERM.encode()),
        "a marker at the top": ("call.yml", f"---\n{TERM}...\n".encode()),
    }.values(),
)
def test_file_is_read(tmp_path: Path, name: str, content: bytes) -> None:
    """What editors and systems do to files changes nothing in what they say."""
    analysis = analyse_files(tmp_path, {f"base/terms/{name}": content})

    assert analysis.found == ()
    assert item_of(analysis, "terms/call").definition == "We ring."


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        (b"\xef\xbb\xbfid: call\r\ntitel: Call\r\ndefinition: We ring.\r\n", 2, 1),
        (b"\xef\xbb\xbfdefinition: See {{ x }}\r\nid: call\r\ntitle: Call\r\n", 1, 17),
    ],
)
def test_places_are_those_of_the_editor(
    tmp_path: Path, content: bytes, line: int, column: int
) -> None:
    """Neither CR LF nor a byte-order mark shifts a line or a column."""
    (found,) = analyse_files(tmp_path, {"base/terms/call.yml": content}).found

    assert (found.span.line, found.span.column) == (line, column)


@pytest.mark.parametrize(
    "text",
    ["NO", "yes", "01234", "1.10", "8:30", "1_000", "2024-03-01", "null", "~", "1e3", ".5", "0x1F"],
)
def test_text_is_kept_as_typed(text: str) -> None:
    """YAML's own ideas of what a word means are not followed."""
    assert value_of(f"a: {text}\n").text == text


@pytest.mark.parametrize("text", ["café", "日本語", "مرحبا", "🙂", "½ – “x” …", "a\u00a0b"])
def test_every_language_is_kept(text: str) -> None:
    """No letter is altered."""
    assert value_of(f"a: {text}\n").text == text


def test_text_has_its_span() -> None:
    """Lines and columns are 1-based, the end is exclusive, letters count rather than bytes."""
    assert value_of("b: café\na: déjà vu\n").span == Span("f.yml", 2, 4, 2, 11)


def test_name_has_its_span() -> None:
    """A field is shown at its name."""
    root = root_of("a: 1\nlong: 2\n")
    assert isinstance(root, Fields)

    assert root.entries["long"].key == Span("f.yml", 2, 1, 2, 5)


def test_value_in_braces_has_its_span() -> None:
    """Lists and fields on one line are as exact as those on several."""
    node = at_path(root_of("a: [{b: c}, {b: dd}]\n"), ("a", 1, "b"))

    assert node.span == Span("f.yml", 1, 17, 1, 19)


def test_folded_text_keeps_its_paragraphs() -> None:
    """An empty line of a folded text is an empty line, so that Markdown sees two paragraphs."""
    assert value_of("a: >-\n  one\n  two\n\n  three\n").text == "one two\n\nthree"


def test_literal_text_keeps_its_lines() -> None:
    """Lines of a literal text stand as typed."""
    assert value_of("a: |-\n  - one\n  - two\n\n  three\n").text == "- one\n- two\n\nthree"


@pytest.mark.parametrize("text", ["a:\n", "a: # later\n", "{a: , b: c}\n"])
def test_nothing_typed_is_empty(text: str) -> None:
    """A field without a value is empty."""
    assert value_of(text).is_empty


@pytest.mark.parametrize("text", ['a: ""\n', "a: ''\n", "a: |\n"])
def test_quotes_around_nothing_are_not_empty(text: str) -> None:
    """Somebody meant an empty text."""
    assert not value_of(text).is_empty


def test_depth_of_twenty_is_read() -> None:
    """The limit is where the message says."""
    node = root_of("[" * 20 + "a" + "]" * 20)
    for _ in range(20):
        assert isinstance(node, Sequence)
        (node,) = node.items

    assert node == Scalar("a", Span("f.yml", 1, 21, 1, 22))


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_nodes_or_one_finding(text: str) -> None:
    """Whatever stands in a file, nothing crashes, and nothing is passed over in silence."""
    composed = compose("f.yml", text)

    refusals = [one for one in composed.found if one.code != "PB004"]
    assert len(refusals) == (0 if composed.root is not None else 1)


@settings(deadline=None)
@given(st.text("abc:-#'\"[]{}|>&*!%@`? \n\t", max_size=60))
def test_place_of_a_finding_is_in_the_file(text: str) -> None:
    """A line and a column that an editor can go to."""
    for one in compose("f.yml", text).found:
        assert 1 <= one.span.line <= text.count("\n") + 1
        assert 1 <= one.span.column <= max(map(len, text.split("\n"))) + 1


def test_words_in_quotes_are_found_where_they_stand() -> None:
    """The place of some words in a text is narrowed to them."""
    span = value_of('a: "see x and x"\n').span

    assert narrow(span, "x", 'a: "see x and x"\n', 1) == Span("f.yml", 1, 15, 1, 16)


def test_words_written_otherwise_leave_the_place_of_the_text() -> None:
    """Words that are not in the file as such, because of quotes or folds, are not searched far."""
    span = value_of('a: "se\\x65 x"\nb: see\n').span

    assert narrow(span, "see", 'a: "se\\x65 x"\nb: see\n') == span


def test_small_playbook_is_read_in_any_order_of_files(tmp_path: Path) -> None:
    """The order in which a file system lists files changes nothing."""
    one, other = tmp_path / "one", tmp_path / "other"
    first = analyse_files(one, {})
    second = analyse_files(other, dict(reversed(PLAYBOOK.items())))

    assert list(first.graph.records) == list(second.graph.records)
