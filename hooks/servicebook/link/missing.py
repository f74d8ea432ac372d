"""A reference that leads to nothing published goes in; what to do about it comes out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from servicebook.diagnostics import Diagnostic, Edit, Label, Span
from servicebook.layer import ANY_ID, Key, Names
from servicebook.link.graph import Graph
from servicebook.model.kinds import KINDS
from servicebook.rules import HIDDEN_REFERENCE, REMOVED_UPSTREAM, UNKNOWN_REFERENCE
from servicebook.suggest import listed

MOST_PLACES = 3
"""How many further places a note about one item shows."""
QUOTES = 2


def explain_missing(
    target: Key, span: Span, written: str, graph: Graph, known: frozenset[Key]
) -> Diagnostic | None:
    """Say why a reference finds nothing; None where nothing need be said.

    Args:
        target: What is looked for.
        span: Where the reference stands.
        written: The reference as typed: with its kind, where the field does not say it.
        graph: What there is.
        known: Every id that exists, those of unreadable items too.
    """
    if target in graph.beyond:
        return None
    if target in graph.left_out:
        advice = "nothing need be done: the link becomes plain text"
        return HIDDEN_REFERENCE.at(span, f"`{target}` is left out of this playbook", advice)
    if target in graph.gone:
        message = f"`{target}` was removed upstream"
        return REMOVED_UPSTREAM.at(span, message, "name another item here, or none")
    if target in known or Key(target.kind, ANY_ID) in known:
        return None
    kind = None if "/" in written else target.kind
    if target.kind in KINDS:
        message = f"there is no {KINDS[target.kind].bare_noun} `{written}`"
    else:
        message = f"`{target.kind}` is not a kind of item"
    meant = graph.names.meant(written, kind)
    if meant is not None:
        text = meant.id if kind is not None else str(meant)
        # Words that could not be found in the file as they were read have the whole text's place.
        is_typed = span.end_column - span.column in {len(written), len(written) + QUOTES}
        fix = [Edit(span, text)] if is_typed and span.line == span.end_line else []
        advice = f"did you mean `{text}`? {_capital(graph.names.home(meant.kind))}"
        return UNKNOWN_REFERENCE.at(span, message, advice, fix=fix)
    return UNKNOWN_REFERENCE.at(span, message, _where_to_look(target, kind, graph.names))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _where_to_look(target: Key, kind: str | None, names: Names) -> str:
    """Say what else of that name there is, or where the names of that kind are found."""
    other = names.anywhere(target.id)
    if kind is not None and other is not None:
        return f"`{target.id}` is {KINDS[other.kind].noun}; name {KINDS[kind].noun} here"
    if target.kind in KINDS:
        return names.home(target.kind)
    return f"the first half can be: {listed(KINDS)}"


def one_note_each(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Put all notes about one item that is left out into one, which counts the places."""
    places: dict[str, list[Diagnostic]] = {}
    for one in found:
        if one.code == HIDDEN_REFERENCE.code:
            places.setdefault(one.message, []).append(one)
        else:
            yield one
    for notes in places.values():
        first, *others = sorted(notes, key=lambda note: note.span)
        if not others:
            yield first
            continue
        message = f"{first.message}, and {len(notes)} places refer to it"
        labels = [Label(note.span, "also named here") for note in others[:MOST_PLACES]]
        if len(others) > MOST_PLACES:
            last = labels.pop()
            more = f"also named here, and at {len(others) - MOST_PLACES} more places"
            labels.append(Label(last.span, more))
        yield replace(first, message=message, related=tuple(labels))
