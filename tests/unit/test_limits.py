"""Whatever a file holds, reading it ends in nodes or in findings."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from worst_inputs import WorstInput, worst_inputs

from servicebook.diagnostics import Diagnostic
from servicebook.layer import CHANGE_NAMES
from servicebook.load.compose import Composed, compose
from servicebook.load.decode import decode, one_line_end
from servicebook.load.line import CONTROL
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.load.recover import read
from servicebook.model.kinds import FIELD_NAMES

PATH = "terms/a.yml"
NAMES = FIELD_NAMES | CHANGE_NAMES
PIECES = st.sampled_from(
    [
        *("[", "]", "{", "}", '"', "'", "- ", "-", ": ", ":", "? ", "#", " #", "|", ">", ">-", ","),
        *("&a ", "*a", "!x ", "%", "@", "`", "---", "...", "<<", "<<<<<<<", "=======", ">>>>>>>"),
        *("\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\t", " ", "\u00a0", "\u200b", "\ufeff"),
        *(
            "title",
            "id",
            "summary",
            "definition",
            "a",
            "one two",
            "title: ",
            "x:y",
            "1.",
            "• ",
            "“",
        ),
        *(
            "”",
            "：",
            "\\",
            "\\x",
            "\x00",
            "\x07",
            "\u2028",
            "\x85",
            "\r",
            "é",
            "☕",
            "{{ a }}",
            "[ ] ",
        ),
    ]
)
LETTERS = st.characters(codec="utf-8", exclude_characters="\x85\u2028\u2029")
"""Without those that are line ends to libyaml and nobody else, and therefore refused."""
TEXTS = st.lists(PIECES | st.text(LETTERS, max_size=3), max_size=40).map("".join)


def spans_in(node: Node) -> list[tuple[int, int]]:
    """List where nodes begin."""
    here = [(node.span.line, node.span.column)]
    match node:
        case Scalar():
            return here
        case Sequence(items=items):
            return here + [place for one in items for place in spans_in(one)]
        case Fields(entries=entries):
            return here + [place for one in entries.values() for place in spans_in(one.value)]


def assert_sound(text: str, composed: Composed) -> None:
    """There are nodes or findings, and all of them have a place in the file."""
    assert composed.root is not None or composed.found
    lines = text.split("\n")
    places = [(one.span.line, one.span.column) for one in composed.found]
    places += [(edit.span.line, edit.span.column) for one in composed.found for edit in one.fix]
    for line, column in places:
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 1
    # To libyaml, what is empty at the end of a file stands on the line after it.
    beyond = (len(lines) + 1, 1)
    for line, column in spans_in(composed.root) if composed.root else []:
        assert (line, column) == beyond or 1 <= column <= len(lines[line - 1]) + 1


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=300))
@example(b"\xff\xfei\x00d\x00:\x00")
@example(b"id: \xed\xa0\x80")
@example(b"\x00")
@example(b"\xef\xbb\xbf")
def test_any_bytes_are_text_or_a_finding(content: bytes) -> None:
    """And the text can be read, or has a finding."""
    text = decode(content, PATH)
    if isinstance(text, Diagnostic):
        assert text.help
    else:
        assert_sound(text, read(PATH, text, NAMES))


@settings(deadline=None, max_examples=200)
@given(TEXTS)
def test_any_signs_are_nodes_or_findings(text: str) -> None:
    """With places inside the file, whatever has been mended on the way."""
    text = one_line_end(text)
    assert_sound(text, read(PATH, text, NAMES))
    if not CONTROL.search(text):  # with some of them, libyaml counts more lines than an editor
        assert_sound(text, compose(PATH, text))


@settings(deadline=None, max_examples=40)
@given(st.sampled_from([*worst_inputs(3_000)]), st.integers(0, 3_000), TEXTS)
def test_worst_inputs_can_be_read_with_anything_in_them(
    worst: WorstInput, position: int, piece: str
) -> None:
    """The muddle does not have to be regular."""
    text = decode(worst.content, PATH)
    if isinstance(text, str):
        text = one_line_end(text[:position] + piece + text[position:])
        assert_sound(text, read(PATH, text, NAMES))
