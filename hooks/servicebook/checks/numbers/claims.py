"""Texts in which a company promises something go in; their sentences come out, with places."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from servicebook.checks.places import Typed
from servicebook.checks.subject import Subject
from servicebook.diagnostics import Span
from servicebook.load.nodes import Scalar, at_path
from servicebook.model.shapes import Leaf
from servicebook.parse import Record

KINDS = ("principles", "checklists", "plays", "roles", "onboarding", "journey")
"""Kinds in which we say what we do; elsewhere people tell, quote, define or set the numbers."""
NOT_OURS = frozenset({"evidence", "does_not_mean", "not", "phrases", "questions"})
"""Fields that hold what others say or do, or what we would not."""

SENTENCE = re.compile(r"(?:[^.!?;\n]|\n(?!\n)|[.!?;](?!\s))+")
"""Up to a mark with a space after it, so that 1.5 stays whole, or up to an empty line."""

FIELD = re.compile(r" *(?:- +)*(?:[\w-]+: +)?")
"""What stands before a text on its line, where it does not stand in brackets."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence in which we may promise something."""

    record: Record
    leaf: Leaf
    text: str
    start: int
    """Where it begins in the leaf's text."""

    @property
    def span(self) -> Span:
        """The place of the whole text."""
        return at_path(self.record.fields, self.leaf.path).span

    def place(self, words: str, start: int, typed: Typed) -> Span | None:
        """Find where some of its words were typed; None where a value was inserted.

        Args:
            words: The words.
            start: Where they begin in the sentence.
            typed: Knows what the files hold.
        """
        before = self.leaf.value.count(words, 0, self.start + start)
        return typed.place(self.span, words, before)

    def takes_braces(self, place: Span, typed: Typed) -> bool:
        """Whether double braces can be typed at a place in it without any quotes."""
        node = at_path(self.record.fields, self.leaf.path)
        if isinstance(node, Scalar) and node.is_quoted:
            return True
        before, after = typed.around(node.span)
        is_first = place[1:3] == node.span[1:3]
        return bool(FIELD.fullmatch(before)) and not after.strip() and not is_first


def claims(subject: Subject, may_hold: Callable[[str], object]) -> Iterator[Claim]:
    """Yield each sentence of the texts in which we promise.

    Args:
        subject: The playbook.
        may_hold: Whether a file or text may hold what is looked for; others are passed over.
    """
    records = [one for kind in KINDS for one in subject.graph.by_kind.get(kind, ())]
    paths = {one.fields.span.path for one in records}
    worth = {path for path in paths if may_hold(subject.texts[path])}
    for record in records:
        if record.origin != "changed" and record.fields.span.path not in worth:
            continue
        for leaf in record.leaves():
            if leaf.shape.text is not None and may_hold(leaf.value):
                yield from _sentences(record, leaf)


def _sentences(record: Record, leaf: Leaf) -> Iterator[Claim]:
    if NOT_OURS.isdisjoint(leaf.path):
        for match in SENTENCE.finditer(leaf.value):
            yield Claim(record, leaf, match[0], match.start())
