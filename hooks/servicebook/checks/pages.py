"""Check that no two pages have one address."""

from collections.abc import Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Label, start_of
from servicebook.model.kinds import KINDS
from servicebook.routes import (
    A_TO_Z_URI,
    ABOUT_URI,
    HOME_URI,
    LINE_UP_URI,
    PROVENANCE_URI,
    index_uri,
    target_of,
)
from servicebook.rules import PAGE_COLLISION

ALONE = (HOME_URI, LINE_UP_URI, A_TO_Z_URI, ABOUT_URI, PROVENANCE_URI)
"""Pages that list no kind."""


def check_page_addresses(subject: Subject) -> Iterator[Diagnostic]:
    """Report pages of the playbook that a hand-written page, or each other, would replace."""
    lists = {_address(uri) for uri in (*ALONE, *map(index_uri, KINDS))}
    written = {_address(uri): uri for uri in subject.handwritten_uris}
    for address in sorted(lists & written.keys()):
        uri = f"{subject.docs_uri}/{written[address]}"
        message = "the playbook makes a page with this address itself"
        yield PAGE_COLLISION.at(start_of(uri), message, "rename this file")
    for record in subject.graph.records.values():
        if not KINDS[record.key.kind].own_pages:
            continue
        address = _address(target_of(record.key).src_uri)
        place = record.fields.place("id")
        if address in written:
            span = start_of(f"{subject.docs_uri}/{written[address]}")
            message = f"the playbook makes the page of `{record.key}` with this address"
            label = Label(place, "the item")
            yield PAGE_COLLISION.at(span, message, "rename this file", label)
        elif address in lists:
            message = f"`{record.key}` has the same page as the list of its kind"
            yield PAGE_COLLISION.at(place, message, "give the item another id")


def _address(src_uri: str) -> str:
    """Reduce a page to what a file system that ignores case would see."""
    stem = src_uri.removesuffix(".md").casefold()
    return stem.removesuffix("index").rstrip("/")
