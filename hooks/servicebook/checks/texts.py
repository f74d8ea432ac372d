"""Check what authors link to and show inside their texts."""

from collections.abc import Iterable, Iterator

from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Span
from servicebook.link import explain_missing, key_of
from servicebook.load.nodes import at_path, narrow
from servicebook.model.fields import TextMark
from servicebook.parse import Broken, Record
from servicebook.prose import RichText
from servicebook.rules import REFUSED_IMAGE, UNSAFE_LINK


def check_texts(subject: Subject) -> Iterator[Diagnostic]:
    """Report unsafe links, pictures, and links to items that do not exist."""
    records: Iterable[Record | Broken] = subject.graph.records.values()
    for record in (*records, *subject.broken):
        is_outside = record.key.kind == "anecdotes" and record.fields.text("text") == "outside"
        for leaf in record.leaves():
            if leaf.shape.text is not TextMark.RICH:
                continue
            text = subject.prose.convert(leaf.value, is_outside=is_outside)
            if text.links or text.unsafe_links or text.images:
                span = at_path(record.fields, leaf.path).span
                yield from _problems(subject, text, span)


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
