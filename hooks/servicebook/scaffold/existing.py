"""Both layers' folders go in; the items that are there, and where, come out."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from servicebook.declared import Default, read_declared
from servicebook.diagnostics import Span
from servicebook.layer import CHANGE_NAMES, Key, Names, RawItem, lay_over, unread_keys
from servicebook.layer.split import split
from servicebook.load.files import load_base, load_company
from servicebook.load.loaded import COMPANY_STEM, Vocabulary
from servicebook.load.nodes import Document
from servicebook.model.kinds import FIELD_NAMES, KINDS


@dataclass(frozen=True, slots=True)
class Existing:
    """What a new item must not clash with, and may refer to."""

    base: Mapping[Key, RawItem]
    """What the base says, as typed: nothing is filled in for `{{ names }}`."""
    own: Mapping[Key, Span]
    """Where the company's files say something of an item, their own or one of the base."""
    names: Names
    """The items of both layers together."""
    variables: Mapping[str, Default]
    """What the base's texts insert, and a company may set."""


def read_existing(base_path: Path, company_path: Path | None, root_path: Path) -> Existing:
    """Read what is there, as far as it can be read; what is wrong with it is no matter here.

    Args:
        base_path: The base's folder.
        company_path: The company's; None for a look at the base alone.
        root_path: What the paths of places are relative to.
    """
    words = Vocabulary(frozenset(KINDS), FIELD_NAMES | CHANGE_NAMES)
    base = load_base(base_path, root_path, words)
    documents: tuple[Document, ...] = ()
    if company_path is not None:
        documents = load_company(company_path, root_path, words).documents
    unread = unread_keys(base)
    alone = {item.key: item for item in lay_over(base.documents, (), unread).items}
    layered = lay_over(base.documents, documents, unread)
    own = {
        Key(document.kind, part.id.text): part.id.span
        for document in documents
        if document.kind != COMPANY_STEM
        for part in split(document).items
    }
    return Existing(alone, own, Names(layered.items), read_declared(base).variables)
