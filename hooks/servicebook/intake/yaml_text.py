"""Names and texts go in; YAML that our own loader reads as exactly those comes out."""

from collections.abc import Iterator, Mapping, Sequence

from servicebook.layer import CHANGE_NAMES
from servicebook.load.nodes import Fields
from servicebook.load.recover import read
from servicebook.model.kinds import FIELD_NAMES

Tree = str | Sequence["Tree"] | Mapping[str, "Tree"]
"""A text, a list or named fields."""

LONGEST_LINE = 90
SAFE_INSIDE = frozenset(" .,;!?()/&+%–—€£$_-")
"""What may stand in a text without quotes, between letters."""
WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off"})
"""Texts that other programs would not take for a text."""
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def as_yaml(fields: Mapping[str, Tree]) -> str:
    """Write an item's file.

    Args:
        fields: Texts hold no control characters but line breaks and tabs.
    """
    return "".join(f"{line}\n" for line in _fields(fields, ""))


def _fields(fields: Mapping[str, Tree], indent: str) -> Iterator[str]:
    for name, value in fields.items():
        yield from _under(f"{indent}{name}:", value, f"{indent}  ")


def _under(start: str, value: Tree, indent: str) -> Iterator[str]:
    """Write a value behind its name, or below it where it takes more than a line."""
    if isinstance(value, str):
        yield from _text(start, value, indent)
    elif isinstance(value, Mapping):
        yield start
        yield from _fields(value, indent)
    elif value:
        yield start
        for entry in value:
            yield from _entry(entry, indent)
    else:
        yield f"{start} []"


def _entry(value: Tree, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{indent}- {quoted(value)}"
        return
    assert isinstance(value, Mapping), "no list of the playbook stands directly in another"
    first, *others = _fields(value, f"{indent}  ")
    yield f"{indent}- {first[len(indent) + 2 :]}"
    yield from others


def _text(start: str, text: str, indent: str) -> Iterator[str]:
    """Write a long text as a block, as people read and mend it most easily."""
    is_long = "\n" in text or len(text) > LONGEST_LINE
    if is_long and _is_read_from_block(text):
        yield from (f"{start} |-", *_block(text, indent))
    else:
        yield f"{start} {quoted(text)}"


def _block(text: str, indent: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield f"{indent}{line}" if line else ""


def _is_read_from_block(text: str) -> bool:
    """Whether a block says the text as it is, and no line in it looks like a slip.

    A line such as `title: x` in it would be taken for a field that stands too far in.
    """
    lines = "\n".join(["title: |-", *_block(text, "  ")])
    composed = read("", f"{lines}\n", FIELD_NAMES | CHANGE_NAMES)
    root = composed.root
    return not composed.found and isinstance(root, Fields) and root.text("title") == text


def quoted(text: str) -> str:
    """Write a text on one line, in quotes where it could be read otherwise without."""
    is_plain = text[:1].isalnum() and text[-1:] != " " and text.casefold() not in WORDS
    if is_plain and all(letter.isalnum() or letter in SAFE_INSIDE for letter in text):
        return text
    return f'"{"".join(ESCAPES.get(letter, letter) for letter in text)}"'
