"""Check what authors link to and show inside their texts."""

from collections.abc import Iterable, Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Span
from servicebook.link import explain_missing, key_of
from servicebook.load.nodes import Fields, at_path, narrow
from servicebook.model.fields import TextMark
from servicebook.model.kinds import COMPANY_SHAPE
from servicebook.model.shapes import Leaf, leaves
from servicebook.parse import Broken, Record
from servicebook.prose import RichText
from servicebook.rules import REFUSED_IMAGE, UNSAFE_LINK


def check_texts(subject: Subject) -> Iterator[Diagnostic]:
    """Report unsafe links, pictures, and links to items that do not exist."""
    for fields, leaf, is_outside in _texts(subject):
        if leaf.shape.text is not TextMark.RICH:
            continue
        text = subject.prose.convert(leaf.value, is_outside=is_outside)
        if text.links or text.unsafe_links or text.images:
            yield from _problems(subject, text, at_path(fields, leaf.path).span)


def _texts(subject: Subject) -> Iterator[tuple[Fields, Leaf, bool]]:
    """Yield each text with the nodes it stands in, and whether a stranger wrote it."""
    records: Iterable[Record | Broken] = subject.graph.records.values()
    for record in (*records, *subject.broken):
        is_outside = record.key.kind == "anecdotes" and record.fields.text("text") == "outside"
        for leaf in record.leaves():
            yield record.fields, leaf, is_outside
    if subject.company is not None and subject.settings is not None:
        for leaf in leaves(subject.company, COMPANY_SHAPE):
            yield subject.settings, leaf, False


def _problems(subject: Subject, text: RichText, span: Span) -> Iterator[Diagnostic]:
    graph, source = subject.graph, subject.texts[span.path]
    for address in text.unsafe_links:
        advice = "write an address that begins with https://, or an item as `principles/its-id`"
        place = narrow(span, address, source)
        yield UNSAFE_LINK.at(place, f"a link leads to `{address}`", advice)
    for address in text.images:
        advice = "describe in words what the picture shows"
        place = narrow(span, address, source)
        yield REFUSED_IMAGE.at(place, f"a text holds the picture `{address}`", advice)
    for written in text.links:
        key = key_of(written, None)
        target = graph.renamed.get(key, key)
        if target not in graph.records:
            place = narrow(span, written, source)
            problem = explain_missing(target, place, written, graph.left_out, subject.known)
            if problem is not None:
                yield problem
