"""Check what authors link to and show inside their texts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from servicebook.checks.subject import MOST_IN_ITEM, Subject
from servicebook.diagnostics import Diagnostic, Span, start_of
from servicebook.link import explain_missing, key_of
from servicebook.load.nodes import Fields, at_path, narrow
from servicebook.model.effort import MOST_SIGNS_OF_A_FILE, effort
from servicebook.model.fields import TextMark
from servicebook.model.kinds import COMPANY_SHAPE
from servicebook.model.shapes import Leaf, leaves
from servicebook.parse import Broken, Record
from servicebook.prose import Survey
from servicebook.rules import REFUSED_IMAGE, TOO_LARGE, UNSAFE_LINK

LINK_MARKS = ("](", "]:", "<", "\\", "{{")
"""What a file must hold for one of its texts to hold a link or picture.

A backslash may stand for any character in quotes, double braces for any text.
"""
NOTHING = Survey(())


def check_texts(subject: Subject) -> Iterator[Diagnostic]:
    """Report unsafe links, pictures, and links to items that do not exist."""
    tangled = _tangled_files(subject)
    for path in tangled:
        message = "the texts in this file hold more formatting signs than can be read"
        yield TOO_LARGE.at(start_of(path), message, "move some of its entries to a second file")
    told = Counter[str]()
    for fields, leaf, is_outside in _texts(subject):
        if fields.span.path in tangled or told[fields.span.path] >= MOST_IN_ITEM:
            continue
        text = subject.prose.survey(leaf.value, is_outside=is_outside)
        if text != NOTHING:
            problems = _problems(subject, text, at_path(fields, leaf.path).span)
            for problem in islice(problems, MOST_IN_ITEM):
                told[fields.span.path] += 1
                yield problem


def _linking(texts: Iterable[Leaf]) -> list[Leaf]:
    """Keep the texts that may, with their values in, hold a link or picture."""
    signed = [one for one in texts if "[" in one.value or "<" in one.value]
    return [one for one in signed if one.shape.text is TextMark.RICH]


def _tangled_files(subject: Subject) -> Sequence[str]:
    """List the files whose texts Markdown would take seconds over in sum."""
    signs = Counter[str]()
    large = {path for path, text in subject.texts.items() if len(text) > MOST_SIGNS_OF_A_FILE}
    for record in subject.graph.records.values() if large else ():
        if (path := record.fields.span.path) in large:
            texts = (one.value for one in record.leaves() if one.shape.text is TextMark.RICH)
            signs[path] += sum(map(effort, texts))
    return sorted(path for path in large if signs[path] > MOST_SIGNS_OF_A_FILE)


def _texts(subject: Subject) -> Iterator[tuple[Fields, Leaf, bool]]:
    """Yield each text that may link with its nodes, and whether a stranger wrote it."""
    suspect = frozenset(
        path for path, text in subject.texts.items() if any(mark in text for mark in LINK_MARKS)
    )
    worth = [
        one
        for one in subject.graph.records.values()
        # What a company changed stands in two files; it is looked at in any case.
        if one.fields.span.path in suspect or one.origin == "changed"
    ]
    records: Iterable[Record | Broken] = (*worth, *subject.broken)
    for record in records:
        is_outside = record.key.kind == "anecdotes" and record.fields.text("text") == "outside"
        for leaf in _linking(record.leaves()):
            yield record.fields, leaf, is_outside
    if subject.company is not None and subject.settings is not None:
        for leaf in _linking(leaves(subject.company, COMPANY_SHAPE)):
            yield subject.settings, leaf, False


def _problems(subject: Subject, text: Survey, span: Span) -> Iterator[Diagnostic]:
    graph, source = subject.graph, subject.texts[span.path]
    for address in text.unsafe_links:
        advice = (
            "begin the address with `https://`, `mailto:` or `tel:`, "
            "or name an item, such as `principles/its-id`"
        )
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
            problem = explain_missing(target, place, written, graph, subject.known)
            if problem is not None:
                yield problem
