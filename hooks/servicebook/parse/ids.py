"""A text that cannot be an id, or a reference, goes in; the id that was meant comes out."""

from servicebook.layer import Key
from servicebook.load.nodes import Fields, Sequence, at_path
from servicebook.model.fields import is_id
from servicebook.model.kinds import KINDS
from servicebook.parse.wrong import Said, Wrong
from servicebook.suggest import LONGEST_ID, slug

RULE = "use lower-case letters from a to z, digits and hyphens"


def own_id(wrong: Wrong) -> Said:
    """Say what to write for an id that is none."""
    what = _what(wrong)
    meant = slug(wrong.text)
    if len(wrong.path) == 1:
        stem = _stem(wrong)
        if stem is not None and is_id(stem):
            return Said(what, f"write `id: {stem}`, as the file is called", stem)
        if stem is not None and is_id(meant):
            return Said(what, f"write `id: {meant}`, and rename the file to {meant}.yml")
    if not is_id(meant):
        return Said(what, f"{RULE}, such as {wrong.line('answer-fast')}")
    if _is_taken(wrong, meant):
        return Said(what, f"choose another, as `{meant}` is taken, such as `id: {meant}-2`")
    return Said(what, f"{RULE}: {wrong.line(meant)}", meant)


def reference(wrong: Wrong) -> Said:
    """Say what to write for a reference that cannot be one."""
    assert wrong.shape.ref is not None
    what, kind = _what(wrong), wrong.shape.ref.kind
    key = wrong.around.names.meant(wrong.text, kind)
    if key is not None:
        written = str(key) if kind is None else key.id
        return Said(what, f"write {wrong.line(written)}", written)
    if kind is None:
        example = _example(wrong, "principles")
        return Said(what, f"write the kind, a slash and the id, such as {wrong.line(example)}")
    other = wrong.around.names.anywhere(wrong.text.rpartition("/")[2])
    if other is not None:
        noun = KINDS[other.kind].noun
        return Said(what, f"`{other.id}` is {noun}; name {KINDS[kind].noun} here")
    return Said(what, f"write the id of {KINDS[kind].noun}; {wrong.around.names.home(kind)}")


def device(wrong: Wrong) -> Said:
    """Say why an id cannot be one of those that Windows keeps for itself."""
    meant = f"the-{wrong.text}"
    what = f"cannot be {wrong.shown}: Windows allows no file of that name"
    if _stem(wrong) is None and not _is_taken(wrong, meant):
        return Said(what, f"write another, such as `id: {meant}`", meant)
    return Said(what, f"write another, such as `id: {meant}`, and rename the file to {meant}.yml")


def _what(wrong: Wrong) -> str:
    if len(wrong.text) > LONGEST_ID:
        return f"is too long for an id: {len(wrong.text)} characters, {LONGEST_ID} are allowed"
    return f"cannot be {wrong.shown}" if wrong.shown else "cannot be this text"


def _stem(wrong: Wrong) -> str | None:
    """Return the name of the file that holds this item alone; None in a list of items."""
    is_alone = wrong.item.span.column == 1 and wrong.key is not None
    name = wrong.node.span.path.rpartition("/")[2]
    return name.rpartition(".")[0] if is_alone else None


def _is_taken(wrong: Wrong, meant: str) -> bool:
    """Whether another item, or another entry of the same list, has an id already."""
    if len(wrong.path) == 1:
        return wrong.key is not None and wrong.around.names.has(Key(wrong.key.kind, meant))
    siblings = at_path(wrong.item, wrong.path[: -1 if wrong.is_entry else -2])
    others = siblings.items if isinstance(siblings, Sequence) else ()
    return any(
        meant == (other.text("id") if isinstance(other, Fields) else getattr(other, "text", None))
        for other in others
    )


def _example(wrong: Wrong, kind: str) -> str:
    return f"{kind}/{wrong.around.names.first(kind) or 'answer-fast'}"
