"""Check that no story holds what belongs to a person: addresses and numbers, however hidden."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from servicebook.checks.places import Typed
from servicebook.checks.privacy.personal import Finder, Private
from servicebook.checks.subject import MOST_IN_ITEM, Subject
from servicebook.diagnostics import Diagnostic, Span
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.rules import PERSONAL_DATA

ADVICE = (
    "say who it was without it, as in `a customer`; then read the whole story once more for names, "
    "because no machine finds every name"
)


def check_privacy(subject: Subject) -> Iterator[Diagnostic]:
    """Report what belongs to a person, in each text of each story."""
    typed = Typed(subject.texts)
    finder = Finder(subject.company.order_numbers if subject.company else ())
    published = [record.fields for record in subject.graph.by_kind.get("anecdotes", ())]
    broken = [record.fields for record in subject.broken if record.key.kind == "anecdotes"]
    told = set[tuple[str, int]]()
    for fields in (*published, *broken):
        for found in islice(_in_story(fields, finder, typed), MOST_IN_ITEM):
            told.add((found.span.path, found.span.line))
            yield found
    for path, text in subject.unsure_stories.items():
        lines = [*enumerate(text.split("\n"), start=1)]
        others = (one for one in lines if (path, one[0]) not in told)
        yield from islice(_in_lines(path, others, finder), MOST_IN_ITEM)


def _in_lines(path: str, lines: Iterable[tuple[int, str]], finder: Finder) -> Iterator[Diagnostic]:
    """Look through lines as typed: what is wrong in one is quoted, and must not tell it."""
    for number, line in lines:
        for private in finder.find(line):
            place = Span(path, number, private.start + 1, number, private.end + 1)
            message = f"this line holds {private.what}: {private.mask}"
            yield replace(PERSONAL_DATA.at(place, message, ADVICE), is_private=True)


def _in_story(fields: Fields, finder: Finder, typed: Typed) -> Iterator[Diagnostic]:
    texts: list[tuple[str, Scalar]] = []
    _collect(fields, "", texts)
    for name, scalar in texts:
        for private in finder.find(scalar.text):
            yield _report(name, scalar, private, typed)


def _collect(node: Node, name: str, texts: list[tuple[str, Scalar]]) -> None:
    """Collect every text, whether or not its field is known, with the name of its field."""
    if isinstance(node, Scalar):
        texts.append((name, node))
    elif isinstance(node, Sequence):
        for item in node.items:
            _collect(item, name, texts)
    else:
        for key, entry in node.entries.items():
            _collect(entry.value, key, texts)


def _report(name: str, scalar: Scalar, private: Private, typed: Typed) -> Diagnostic:
    words = scalar.text[private.start : private.end]
    before = scalar.text.count(words, 0, private.start)
    place = typed.place(scalar.span, words, before)
    message = f"`{name}` holds {private.what}: {private.mask}"
    found = PERSONAL_DATA.at(place or scalar.span, message, ADVICE)
    return replace(found, is_private=True)
