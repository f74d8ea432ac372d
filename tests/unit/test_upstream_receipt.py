"""What a company has accepted of the base: fingerprints, and the receipt that holds them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from receipts import VERSION, accepted

from servicebook.diagnostics import Diagnostic
from servicebook.layer import Key
from servicebook.load.compose import compose
from servicebook.load.line import CONTROL
from servicebook.load.nodes import Document, Fields
from servicebook.upstream import Receipt, Seen, as_yaml
from servicebook.upstream.canonical import canonical, fingerprint, item_text
from servicebook.upstream.reading import read_receipt

KEEP = Key("principles", "keep-the-promise")
TERM = Key("terms", "promise")
OVER = "company/principles/keep-the-promise.yml"
SAID = "title: Word\nwhy: One two.\nlist: [a, b]\n"
HOSTILE = [
    "'\"",
    "a: b #c",
    "{}[],&*!|>%@`",
    "\\n\\",
    "\n\n x\t",
    "😀 é ",
    "null",
    "~",
    "- x",
    "\ufeff",
]

TEXTS = st.text(st.characters(exclude_categories=["Cs"])).filter(
    lambda one: not CONTROL.search(one)
)
"""All that can stand in a playbook: what YAML cannot hold is refused before."""
IDS = st.from_regex("[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
KEYS = st.builds(Key, st.sampled_from(["principles", "terms", "plays"]), IDS)
PATHS = st.lists(IDS, min_size=1, max_size=4).map(".".join)


def fields(text: str) -> Fields:
    """Read some fields."""
    root = compose("x.yml", text).root
    assert isinstance(root, Fields)
    return root


def reread(receipt: Receipt) -> Receipt | Diagnostic:
    """Write a receipt and read it again."""
    text = as_yaml(receipt)
    composed = compose("company/receipt.yml", text)
    assert composed.root is not None, composed.found
    return read_receipt(Document("company/receipt.yml", "receipt", "receipt", composed.root, text))


@pytest.mark.parametrize(
    "text",
    [
        "title: 'Word'\nwhy: \"One two.\"\nlist: ['a', \"b\"]\n",
        "# A note.\ntitle: Word # another\nwhy: >-\n  One\n  two.\nlist:\n  - a\n  - b\n",
        "list: [a, b]\nwhy: One two.\ntitle: Word\n",
        "\n\ntitle:    Word\n\nwhy: One\n  two.\nlist: [ a,b ]\n",
        "id: other\naliases: [word]\ntitle: Word\nwhy: One two.\nlist: [a, b]\n",
    ],
    ids=["quotes", "notes and folding", "order of fields", "layout", "names"],
)
def test_what_nobody_reads_makes_no_difference(text: str) -> None:
    """Quotes, notes, layout, the order of fields, and what the item is called."""
    assert item_text(fields(text)) == item_text(fields(SAID))


@pytest.mark.parametrize(
    "text",
    [
        SAID.replace("Word", "word"),
        SAID.replace("two.", "two"),
        SAID.replace("[a, b]", "[b, a]"),
        SAID.replace("[a, b]", "[a b]"),
        SAID.replace("[a, b]", "'[a, b]'"),
        SAID.replace("why: One two.", "why:"),
        SAID.replace("why: One two.\n", ""),
        f"{SAID}note: More\n",
    ],
)
def test_what_somebody_reads_makes_a_difference(text: str) -> None:
    """A letter, a full stop, the order of a list, a field more or less."""
    assert fingerprint(item_text(fields(text))) != fingerprint(item_text(fields(SAID)))


def test_empty_text_in_quotes_is_not_a_field_left_empty() -> None:
    """One was meant, the other forgotten."""
    assert item_text(fields("why: ''\n")) != item_text(fields("why:\n"))


@given(TEXTS, TEXTS)
def test_every_letter_counts(one: str, other: str) -> None:
    """Two texts have one fingerprint only if they are one text."""
    assert (fingerprint(one) == fingerprint(other)) == (one == other)


def test_single_text_is_kept_as_it_is() -> None:
    """So that a receipt shows people what they know."""
    assert canonical(fields(SAID).entries["why"].value) == "One two."
    assert canonical(fields(SAID).entries["list"].value) == '[\n "a",\n "b"\n]'


@given(
    st.dictionaries(KEYS, TEXTS.map(fingerprint)),
    st.dictionaries(st.tuples(KEYS, PATHS), st.builds(Seen, TEXTS, st.none() | TEXTS)),
)
def test_receipt_is_read_as_it_was_written(items: object, touched: object) -> None:
    """Whatever was said beneath a change comes back letter for letter."""
    receipt = Receipt(items, touched)  # type: ignore[arg-type] -- hypothesis knows no types

    assert reread(receipt) == receipt


@pytest.mark.parametrize("text", HOSTILE)
def test_any_sign_can_stand_in_a_receipt(text: str) -> None:
    """What means something to YAML is only text there."""
    receipt = Receipt({}, {(KEEP, "title"): Seen(VERSION, text)})

    assert reread(receipt) == receipt


def test_receipt_is_sorted_line_by_line() -> None:
    """Two branches that accept different things change different lines."""
    there = {Key("terms", name): "0" * 16 for name in ("b", "a", "c")}
    one = as_yaml(Receipt(there, {(TERM, path): Seen(VERSION, "x\ny") for path in "ba"}))
    other = as_yaml(Receipt(dict(reversed(there.items())), {}))

    assert one.splitlines()[4:7] == [f"  terms/{name}: {'0' * 16}" for name in "abc"]
    assert other.splitlines()[:8] == one.splitlines()[:8]
    assert [line.split()[1] for line in one.splitlines()[-2:]] == ["a:", "b:"]


@pytest.mark.parametrize("name", ["my title", "title:", "#title", "t\u00a0t", "x" * 1001, "'", "-"])
def test_receipt_can_be_read_whatever_a_field_is_called(name: str) -> None:
    """A misspelt name in a company's file must not spoil the receipt."""
    receipt = accepted({OVER: f'id: keep-the-promise\n"{name}": Ours\ntitle: Ours\n'})

    assert reread(receipt) == receipt
    assert (KEEP, "title") in receipt.touched
