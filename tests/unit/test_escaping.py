"""Whatever an author or a stranger writes, in whatever field, is text on the page."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from hostile import STRINGS
from playbooks import ENGLISH, PLAYBOOK, compile_files
from seen import shown_in, tags_in, unsafe_addresses

from servicebook.load.compose import compose
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.model.fields import TextMark
from servicebook.model.kinds import COMPANY_SHAPE, KINDS
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape

PLAIN = [text for text in STRINGS if text.isprintable() and "{{" not in text]
ROUNDS = range(0, len(PLAIN), 5)
"""How far the strings are turned on against the texts, so that each text meets several."""
NEVER = {"script", "iframe", "object", "embed", "style", "base", "meta", "link"}
OURS = ("form", "template")
"""Elements that some pages have, and no text may add to."""
HAVE = {
    "checklists/before-the-call.md": [2, 4],
    "line-up/index.md": [0, 1],
    "onboarding/agent.md": [2, 4],
    "assessment/index.md": [1, 5],
    "roles/agent.md": [0, 3],
    "stories/index.md": [1, 1],
    "stories/the-call.md": [0, 1],
}
"""How many of each."""


def quoted(text: str) -> str:
    """Write a text as YAML in quotes."""
    return "'" + text.replace("'", "''") + "'"


def spoilt(source: str, node: Node, shape: Shape, texts: Iterator[str]) -> str:
    """Put a text after every plain text of a file, from the last to the first."""
    lines = source.split("\n")
    for scalar in sorted(_plain(node, shape), key=lambda one: one.span, reverse=True):
        span = scalar.span
        line = lines[span.line - 1]
        value = quoted(f"{scalar.text} {next(texts)}")
        lines[span.line - 1] = line[: span.column - 1] + value + line[span.end_column - 1 :]
    return "\n".join(lines)


def _plain(node: Node, shape: Shape) -> list[Scalar]:
    found: list[Scalar] = []
    match node, shape:
        case Scalar(), ScalarShape(text=TextMark.PLAIN):
            found.append(node)
        case Sequence(items=items), ListShape(element=element):
            found += [one for item in items for one in _plain(item, element)]
        case Fields(entries=entries), ModelShape(fields=fields):
            for name, entry in entries.items():
                found += _plain(entry.value, fields[name].shape)
        case Fields(entries=entries), TableShape(element=element):
            found += [one for entry in entries.values() for one in _plain(entry.value, element)]
        case _:
            pass
    return found


def spoil_everything(texts: Iterator[str]) -> dict[str, str]:
    """Put a text after every plain text of the small playbook."""
    files: dict[str, str] = {}
    for uri, source in PLAYBOOK.items():
        if uri == ENGLISH:
            continue
        root: Any = compose(uri, source).root
        kind = uri.split("/")[1]
        shape: Shape = KINDS[kind].shape if kind in KINDS else COMPANY_SHAPE
        if isinstance(root, Sequence):
            shape = ListShape(shape)
        files[uri] = spoilt(source, root, shape, texts)
    return files


@pytest.mark.parametrize("turn", ROUNDS)
def test_plain_text_is_never_markup(tmp_path: Path, turn: int) -> None:
    """No element, attribute or address comes from a title, summary, step, label or number."""
    texts = cycle([*PLAIN[turn:], *PLAIN[:turn]])
    for page in compile_files(tmp_path, spoil_everything(texts)).pages:
        tags = tags_in(page.html)
        counts = [sum(tag == ours for tag, _ in tags) for ours in OURS]
        assert counts == HAVE.get(page.src_uri, [0, 0]), page.src_uri
        for tag, attributes in tags:
            assert tag not in NEVER, page.src_uri
            assert not [name for name in attributes if name.startswith("on")], page.src_uri
            assert "style" not in attributes, page.src_uri
            assert unsafe_addresses(attributes) == [], page.src_uri


@pytest.mark.parametrize("text", [PLAIN[0], '"><b>&lt;', "' x='", "&amp;&#60;"])
def test_plain_text_is_shown_as_typed(tmp_path: Path, text: str) -> None:
    """In the page's heading and in the lists that name the item."""
    site = compile_files(tmp_path, spoil_everything(cycle([text])))
    pages = {page.src_uri: page for page in site.pages}

    title = f"Keep the promise {text}"
    assert pages["principles/keep-the-promise.md"].title == title
    for uri in ("principles/keep-the-promise.md", "principles/index.md", "index.md"):
        assert title in shown_in(pages[uri].html), uri


def test_every_plain_text_is_spoilt(tmp_path: Path) -> None:
    """The tests above reach what authors write, not only a few fields of it."""
    files = spoil_everything(cycle(["<b>"]))

    assert "\n".join(files.values()).count("<b>") > 60
    assert compile_files(tmp_path, files).company.name == "Harbour Energy <b>"
