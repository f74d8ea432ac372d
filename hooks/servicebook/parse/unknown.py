"""A field that its item does not have goes in; what it was meant to be comes out as a finding."""

from collections.abc import Sequence as Many
from types import MappingProxyType

from servicebook.diagnostics import Diagnostic, Edit, Label, Span
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.model.fields import ANSWERS
from servicebook.model.item import Item
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.parse.around import Level
from servicebook.parse.synonyms import SYNONYMS
from servicebook.rules import UNKNOWN_KEY
from servicebook.suggest import is_typo, listed, nearest, slug

_COMPANYS = "only a file of the company can say that, and only of an item of the base"
_MOVE = "only an entry of a list can be moved; an item is moved with `order:` and a number"
_REASON = "a reason belongs to `hide: yes`; delete it, or write `x-reason:` to keep it as a note"
OPERATION_ADVICE = MappingProxyType(
    dict.fromkeys(("hide", "unset", "add", "replaces"), _COMPANYS)
    | {"before": _MOVE, "after": _MOVE, "reason": _REASON}
)
STATES = MappingProxyType(
    dict.fromkeys(("draft", "unpublished", "hidden"), ("draft", "published"))
    | dict.fromkeys(("published", "public", "live"), ("published", "draft"))
    | dict.fromkeys(("retired", "archived", "obsolete"), ("retired", "published"))
)
"""What an item's status is where an author answers such a question with yes, and with no."""
COMMON = frozenset(Item.model_fields)
"""The fields that items of every kind have."""
OWN_NOTES = "a note of your own begins with `x-`"


def unknown_field(level: Level, name: str) -> tuple[Diagnostic, str | None]:
    """Report a name that means nothing here, and return the field that was meant, if one was."""
    entry = level.entries[name]
    message = f"{level.noun} has no `{name}`"
    state = _state(level, name, entry)
    if state is not None:
        return UNKNOWN_KEY.at(entry.key, message, f"write `{state.text}`", fix=[state]), None
    meant = field_meant(level, name, entry.value)
    is_operation = name in OPERATION_ADVICE and (meant is None or meant in level.entries)
    if is_operation and not level.name:
        return UNKNOWN_KEY.at(entry.key, message, OPERATION_ADVICE[name]), None
    if meant is not None:
        fix = [Edit(entry.key, meant)]
        return UNKNOWN_KEY.at(entry.key, message, f"did you mean `{meant}`?", fix=fix), meant
    twin = _twin(level, name, entry.value)
    if twin is not None:
        label = Label(level.entries[twin].key, f"`{twin}` stands here")
        advice = f"`{twin}` says the same and is there already: keep one of the two"
        return UNKNOWN_KEY.at(entry.key, message, advice, label), None
    return UNKNOWN_KEY.at(entry.key, message, _advice(level, entry)), None


def _state(level: Level, name: str, entry: Entry) -> Edit | None:
    """Write `draft: yes` and the like as the item's status."""
    word, path = slug(name), entry.key.path
    value = entry.value.text.lower() if isinstance(entry.value, Scalar) else ""
    if level.name or word not in STATES or not level.is_free("status", path):
        return None
    if value not in ANSWERS:
        return None
    text = f"status: {STATES[word][0 if ANSWERS[value] else 1]}"
    end = entry.value.span
    return Edit(Span(path, *entry.key[1:3], end.end_line, end.end_column), text)


def field_meant(level: Level, name: str, value: Node) -> str | None:
    """Find the field that a name was meant to be, among those not written yet."""
    path = level.entries[name].key.path
    free = [one for one in level.shape.fields if level.is_free(one, path)]
    free.sort(key=lambda one: (one in level.entries, not level.shape.fields[one].required))
    form = slug(name)
    close = [one for one in free if form and is_typo(form, one.replace("_", "-"))]
    close.sort(key=lambda one: (slug(one) != form, not _fits(level, one, value)))
    if close:
        return close[0]
    words = _synonyms(form)
    said = [one for one in free if one in words and _fits(level, one, value)]
    return said[0] if said else nearest(name, free)


def _synonyms(form: str) -> tuple[str, ...]:
    """Look a word up, in the plural too, or with one letter mistyped."""
    for word in (form, form.removesuffix("s"), f"{form}s"):
        if word in SYNONYMS:
            return SYNONYMS[word]
    if len(form) < len("short"):
        return ()
    return next((fields for word, fields in SYNONYMS.items() if is_typo(form, word)), ())


def _twin(level: Level, name: str, value: Node) -> str | None:
    """Find a field that is written already and that the name is another word for."""
    form, path = slug(name), level.entries[name].key.path
    words = [one for one in level.shape.fields if slug(one) == form]
    words += [one for one in _synonyms(form) if one in level.shape.fields]
    written = (one for one in words if one in level.entries and not level.is_free(one, path))
    return next((one for one in written if _fits(level, one, value)), None)


def _fits(level: Level, name: str, value: Node) -> bool:
    return fits(value, level.shape.fields[name].shape)


def fits(node: Node, shape: Shape) -> bool:
    """Whether a value can be what a field takes, by its looks."""
    match node, shape:
        case Scalar(text=text), ScalarShape(choices=choices) if choices:
            return text in choices
        case Scalar(text=text), ScalarShape():
            is_id = shape.python_type is str and shape.text is None
            return not is_id or " " not in text
        case Sequence(items=items), ListShape(element=element):
            return all(fits(item, element) for item in items[:1])
        case Fields(), ModelShape(fields=fields):
            return any(name in fields for name in node.entries)
        case Fields(), TableShape():
            return True
        case _:
            return False


def _advice(level: Level, entry: Entry) -> str:
    free = [one for one in level.shape.fields if level.is_free(one, entry.key.path)]
    if not free:
        return f"delete it; {OWN_NOTES}"
    return f"it can also have: {listed(_most_needed_first(level, free))}; {OWN_NOTES}"


def _most_needed_first(level: Level, names: Many[str]) -> list[str]:
    """Put first what must be there, then what only this sort of item has."""
    fields = level.shape.fields
    return sorted(
        names, key=lambda one: (one in level.entries, not fields[one].required, one in COMMON)
    )
