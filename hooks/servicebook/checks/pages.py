"""Check that no two pages have one address."""

from collections.abc import Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic
from servicebook.model.kinds import KINDS
from servicebook.routes import target_of
from servicebook.rules import PAGE_COLLISION


def check_page_addresses(subject: Subject) -> Iterator[Diagnostic]:
    """Report items whose page a hand-written one would replace."""
    written = {_address(uri): uri for uri in subject.handwritten_uris}
    for record in subject.graph.records.values():
        if not KINDS[record.key.kind].own_pages:
            continue
        uri = target_of(record.key).src_uri
        if (other := written.get(_address(uri))) is not None:
            message = f"`{record.key}` has the same page as docs/{other}"
            advice = f"rename docs/{other}, or give the item another id"
            yield PAGE_COLLISION.at(record.fields.place("id"), message, advice)


def _address(src_uri: str) -> str:
    """Reduce a page to what a file system that ignores case would see."""
    return src_uri.removesuffix(".md").removesuffix("/index").casefold()
