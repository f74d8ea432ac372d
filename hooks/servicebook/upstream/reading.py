"""The nodes of `receipt.yml` go in; the receipt comes out, or what is wrong with the file."""

import re
from collections.abc import Iterator

from servicebook.diagnostics import Diagnostic, Span
from servicebook.layer import Key
from servicebook.load.files import RESTORE_RECEIPT
from servicebook.load.nodes import Document, Entry, Fields, Node, Scalar
from servicebook.model.kinds import KINDS
from servicebook.rules import DAMAGED_RECEIPT, NEWER_RECEIPT
from servicebook.upstream.receipt import FORMAT, NAME, Receipt, Seen

SIGN = re.compile("[0-9a-f]{16}")
NUMBER = re.compile("[1-9][0-9]{0,8}")
NAMES = frozenset({"format", "items", "former", "touched"})


class _DamagedError(Exception):
    """Stop at the first line that no Servicebook wrote."""

    def __init__(self, span: Span, message: str) -> None:
        super().__init__(message)
        self.span = span


def read_receipt(document: Document) -> Receipt | Diagnostic:
    """Read a receipt; a file that was changed by hand is refused, because it proves nothing."""
    root = document.root
    try:
        fields = _fields(root)
        form = fields.text("format") or ""
        if NUMBER.fullmatch(form) and int(form) > FORMAT:
            return _newer(fields.place("format"), form)
        _check_form(fields, form)
        items = dict(_item(name, one) for name, one in _group(fields, "items"))
        touched = dict(_touched(name, one) for name, one in _group(fields, "touched"))
        former = dict(_former(name, one) for name, one in _group(fields, "former"))
    except _DamagedError as damaged:
        return DAMAGED_RECEIPT.at(damaged.span, str(damaged), RESTORE_RECEIPT)
    return Receipt(items, touched, former)


def _check_form(fields: Fields, form: str) -> None:
    if form != str(FORMAT) or not fields.entries.keys() <= NAMES:
        raise _DamagedError(fields.place("format"), "this is no receipt as Servicebook writes it")


def _newer(span: Span, form: str) -> Diagnostic:
    message = (
        f"a newer Servicebook wrote this receipt: its format is {form}, known here is {FORMAT}"
    )
    return NEWER_RECEIPT.at(span, message, "install the version of Servicebook that wrote it")


def _fields(node: Node) -> Fields:
    if not isinstance(node, Fields):
        raise _DamagedError(node.span, "fields belong here")
    return node


def _group(fields: Fields, name: str) -> Iterator[tuple[str, Entry]]:
    entry = fields.entries.get(name)
    if entry is None:
        raise _DamagedError(fields.span, f"`{name}:` is missing")
    yield from _fields(entry.value).entries.items()


def _item(name: str, entry: Entry) -> tuple[Key, str]:
    sign = _text(entry.value)
    if not SIGN.fullmatch(sign):
        raise _DamagedError(entry.value.span, "this is no fingerprint")
    return _key(name, entry), sign


def _former(name: str, entry: Entry) -> tuple[Key, Key]:
    old = _key(name, entry)
    return old, _key(f"{old.kind}/{_text(entry.value)}", entry)


def _key(name: str, entry: Entry) -> Key:
    key, path = _named(name)
    if key is None or path:
        raise _DamagedError(entry.key, f"`{name}` is not the name of an item")
    return key


def _touched(name: str, entry: Entry) -> tuple[tuple[Key, str], Seen]:
    key, path = _named(name)
    if key is None or not path:
        raise _DamagedError(entry.key, f"`{name}` is not the name of a place in an item")
    said = {one: _text(value.value) for one, value in _fields(entry.value).entries.items()}
    seen = Seen(said.get("version", ""), said.get("text"))
    if seen.fingerprint != said.get("fingerprint"):
        raise _DamagedError(entry.value.span, "the text is not the one that was accepted")
    return (key, path), seen


def _named(name: str) -> tuple[Key | None, str]:
    match = NAME.fullmatch(name)
    if match is None or match["kind"] not in KINDS:
        return None, ""
    return Key(match["kind"], match["id"]), match["path"] or ""


def _text(node: Node) -> str:
    if not isinstance(node, Scalar):
        raise _DamagedError(node.span, "a text belongs here")
    return node.text
