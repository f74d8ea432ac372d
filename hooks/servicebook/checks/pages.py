"""Check that no two pages have one address."""

from collections.abc import Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, start_of
from servicebook.model.kinds import KINDS
from servicebook.routes import ABOUT_URI, HOME_URI, index_uri, target_of
from servicebook.rules import PAGE_COLLISION


def check_page_addresses(subject: Subject) -> Iterator[Diagnostic]:
    """Report pages of the playbook that a hand-written page, or each other, would replace."""
    lists = {_address(uri) for uri in (HOME_URI, ABOUT_URI, *map(index_uri, KINDS))}
    written = {_address(uri): uri for uri in subject.handwritten_uris}
    for address in sorted(lists & written.keys()):
        uri = f"{subject.docs_uri}/{written[address]}"
        message = "the playbook makes a page with this address itself"
        yield PAGE_COLLISION.at(start_of(uri), message, "rename this file")
    for record in subject.graph.records.values():
        if not KINDS[record.key.kind].own_pages:
            continue
        address = _address(target_of(record.key).src_uri)
        if address in written:
            other = f"{subject.docs_uri}/{written[address]}"
            advice = f"rename {other}, or give the item another id"
        elif address in lists:
            other, advice = "the list of its kind", "give the item another id"
        else:
            continue
        message = f"`{record.key}` has the same page as {other}"
        yield PAGE_COLLISION.at(record.fields.place("id"), message, advice)


def _address(src_uri: str) -> str:
    """Reduce a page to what a file system that ignores case would see."""
    stem = src_uri.removesuffix(".md").casefold()
    return stem.removesuffix("index").rstrip("/")
