"""Files as typed: what stands at a place, where a value ends, and how to type a text again."""

import pytest

from servicebook.diagnostics import Span
from servicebook.load.compose import compose
from servicebook.load.nodes import Fields, Node
from servicebook.written import Written, as_value

TEXT = """\
block: |
  one
  two

brackets: [1, 2 ] # three
braces: {a: [b], c: {}}
list:
  - h
  - i: "j"
empty:
lines: [
  m # ]
  ]
plain: two
  lines
last: >-
  z
"""


def fields() -> Fields:
    """Read the text."""
    root = compose("a.yml", TEXT).root
    assert isinstance(root, Fields)
    return root


def value(name: str) -> Node:
    """Return one field's value."""
    return fields().entries[name].value


@pytest.mark.parametrize(
    ("name", "line", "is_bracketed"),
    [
        ("block", 3, False),
        ("brackets", 5, True),
        ("braces", 6, True),
        ("list", 9, False),
        ("empty", 10, False),
        ("lines", 13, True),
        ("plain", 15, False),
        ("last", 17, False),
    ],
)
def test_last_line_of_a_value(name: str, line: int, is_bracketed: bool) -> None:  # noqa: FBT001 -- a column of the table
    """Where something of it stands, the bracket that closes it too, but no empty line."""
    written = Written({"a.yml": TEXT})

    assert written.last_line(value(name)) == line
    assert written.is_bracketed(value(name)) is is_bracketed


def test_end_of_brackets_is_behind_them() -> None:
    """A comment after them is not part of them."""
    written = Written({"a.yml": TEXT})

    assert written.end(value("brackets")) == Span("a.yml", 5, 18, 5, 18)
    assert written.end(value("braces")) == Span("a.yml", 6, 24, 6, 24)


def test_words_are_found_where_they_stand() -> None:
    """From where the place begins; the whole place, if they are not in it."""
    written = Written({"a.yml": "why: >-\n  a x and\n  x\n"})

    assert written.narrow(Span("a.yml", 1, 6, 4, 1), "x") == Span("a.yml", 2, 5, 2, 6)
    assert written.narrow(Span("a.yml", 2, 6, 4, 1), "x") == Span("a.yml", 3, 3, 3, 4)
    assert written.narrow(Span("a.yml", 1, 6, 4, 1), "y") == Span("a.yml", 1, 6, 4, 1)


@pytest.mark.parametrize("text", ["A call", "50%", "(so)", "#1", "a: b", "a, b", "x #y", 'a "b"'])
def test_value_is_read_as_it_was(text: str) -> None:
    """On a line of its own and in brackets."""
    root = compose("a.yml", f"a: {as_value(text)}\nb: [{as_value(text)}]\n").root

    assert isinstance(root, Fields)
    assert root.text("a") == text
    (item,) = root.entries["b"].value.items  # type: ignore[union-attr]
    assert item.text == text  # type: ignore[union-attr]
