"""Whatever was written into a form, the file says exactly that, and has no slip in it."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicebook.intake.tidy import is_blank, tidy
from servicebook.intake.yaml_text import Tree, as_yaml
from servicebook.layer import CHANGE_NAMES
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.load.recover import read
from servicebook.model.kinds import FIELD_NAMES

PIECES = [
    *("# not a note", "- a list", "* another", "1. first", "title: x", "---", "...", "%YAML"),
    *("<<<<<<< HEAD", "=======", ">>>>>>> other", "```", "'", '"', "“", "”", "\\", "\\n", "|"),
    *("&a", "*a", "!!python/object:x", "[", "]", "{", "}", "{{ x }}", ": ", " #", "\t", "\n"),
    *("  ", "\u00a0", "\u200b", "\u2028", "\x85", "\x00", "\x1b[31m", "\ufeff", "\u202e"),
    *("é", "日本", "🐕", "null", "yes", "~", "2026-01-31", "8:30", "1e3", "@", "`", "? y", ">-"),
    *("\ud800", "\n\n", "https://x.example"),
]
TEXTS = st.one_of(
    st.text(),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5))).map("".join),
    st.lists(st.sampled_from(PIECES), min_size=2).map("\n".join),
    st.lists(st.sampled_from(PIECES), min_size=2).map(" and so it went on for a while ".join),
).map(tidy)
TREES: st.SearchStrategy[Tree] = st.recursive(
    TEXTS,
    lambda inner: st.one_of(
        st.dictionaries(st.sampled_from(["who", "how", "text"]), inner, min_size=1),
        st.lists(TEXTS),
        st.lists(st.dictionaries(st.sampled_from(["id", "text", "items"]), inner, min_size=1)),
    ),
    max_leaves=6,
)
ITEMS = st.dictionaries(st.sampled_from(["id", "title", "lesson", "sections"]), TREES, min_size=1)


def as_tree(node: Node) -> Tree:
    """Forget the places."""
    match node:
        case Scalar():
            return node.text
        case Sequence(items=items):
            return [as_tree(item) for item in items]
        case Fields(entries=entries):
            return {name: as_tree(entry.value) for name, entry in entries.items()}


@given(ITEMS)
def test_what_is_written_is_what_is_read(fields: Mapping[str, Tree]) -> None:
    """Every text comes back letter for letter, and nothing in the file is found amiss."""
    composed = read("x.yml", as_yaml(fields), FIELD_NAMES | CHANGE_NAMES)

    assert composed.found == ()
    assert composed.root is not None
    assert as_tree(composed.root) == fields


@given(st.text())
def test_a_tidy_text_stays_as_it_is(text: str) -> None:
    """Tidying takes out once what has to go, and can be written as UTF-8."""
    assert tidy(tidy(text)) == tidy(text)
    assert tidy(text).encode() is not None


def test_words_of_every_language_are_kept() -> None:
    """Only what nobody sees is taken out: accents, other scripts and joined emoji stay."""
    text = "Größe, niño, 日本語, עברית, فارسی\u200cها, 👩\u200d👧"
    assert tidy(f"\ufeff  {text}\r\n") == text


@pytest.mark.parametrize("text", ["", " ", "\u200b", "\u00a0\u2060"])
def test_what_nobody_sees_is_blank(text: str) -> None:
    """A form field filled with spaces or characters without width is empty."""
    assert is_blank(text)


def test_long_texts_are_blocks_that_people_can_edit() -> None:
    """Quotes are for short texts; a paragraph stands as it was written."""
    text = "One.\n\n- two\n  three: 3 # four"
    assert as_yaml({"lesson": text}) == "lesson: |-\n  One.\n\n  - two\n    three: 3 # four\n"
