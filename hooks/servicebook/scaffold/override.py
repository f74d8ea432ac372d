"""An item of the base and a field go in; the file that changes just that field comes out."""

from collections.abc import Iterator

from servicebook.layer import RawItem
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.model.kinds import KINDS
from servicebook.scaffold.refusal import RefusedError
from servicebook.scaffold.typed import Plain, plain_value, typed_fields
from servicebook.suggest import nearest

DOT = "."


def override(item: RawItem, field: str) -> str:
    """Write a change of one field, which holds for now what the base says.

    Args:
        item: What the base says.
        field: The field's name; for one of an entry, the way to it by names and ids, such as
            `practices.ring-early.text`.

    Raises:
        RefusedError: There is no such field, or it is not changed by itself.
    """
    ways = changeable(item)
    if field not in ways:
        raise RefusedError(_not_changeable(item, field, ways))
    change = _change(item.fields, field.split(DOT))
    noun = KINDS[item.key.kind].bare_noun
    note = f"# Changes one field of the base's {noun} `{item.key.id}`; all else stays as it is."
    return "\n".join([note, *typed_fields({"id": item.key.id, **change}), ""])


def changeable(item: RawItem) -> tuple[str, ...]:
    """List what can be changed of an item, one field each, in the order of the base's file."""
    known = KINDS[item.key.kind].shape.fields
    return tuple(way for way in _ways(item.fields) if way.partition(DOT)[0] in known)


def _ways(fields: Fields) -> Iterator[str]:
    for name, entry in fields.entries.items():
        entries = _entries(entry.value)
        for entry_id, inner in entries.items():
            yield from (DOT.join((name, entry_id, way)) for way in _ways(inner))
        is_empty = isinstance(entry.value, Scalar) and entry.value.is_empty
        if name != "id" and not entries and not is_empty:
            yield name


def _change(fields: Fields, steps: list[str]) -> dict[str, Plain]:
    """Return the named field alone, below the ids of the entries it stands in."""
    name, *more = steps
    value = fields.entries[name].value
    if not more:
        return {name: plain_value(value)}
    entry_id, *inner = more
    change = _change(_entries(value)[entry_id], inner)
    return {name: ({"id": entry_id, **change},)}


def _entries(node: Node) -> dict[str, Fields]:
    """Return the entries of a list that a company changes one by one, by their ids."""
    items = node.items if isinstance(node, Sequence) else ()
    found = {one.text("id") or "": one for one in items if isinstance(one, Fields)}
    is_by_id = len(found) == len(items) and "" not in found
    return found if is_by_id else {}


def _not_changeable(item: RawItem, field: str, ways: tuple[str, ...]) -> str:
    """Say why a field cannot be changed by itself, and which ones can."""
    first = field.partition(DOT)[0]
    inside = [way for way in ways if way.startswith(f"{field}{DOT}")]
    if inside:
        return f"`{field}` is changed entry by entry. Choose one of these:{_listed(inside)}"
    if first in ways:
        return f"`{first}` is changed as a whole: use --field {first}"
    if first in KINDS[item.key.kind].shape.fields and first not in item.fields.entries:
        return (
            f"The base says nothing under `{first}` for `{item.key.id}`, so there is no text to "
            f"begin with. Write the line `{first}:` into a file of yours."
        )
    near = nearest(field, ways)
    advice = f"Did you mean --field {near}? " if near else ""
    return f"`{item.key.id}` has no `{field}`. {advice}These can be changed:{_listed(ways)}"


def _listed(ways: list[str] | tuple[str, ...]) -> str:
    return "".join(f"\n  {way}" for way in ways)
