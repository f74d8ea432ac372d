"""What the base has goes in; what a company's change of something else was meant for comes out."""

from collections import defaultdict
from collections.abc import Iterable

from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.layer.raw import Key, RawItem
from servicebook.load.nodes import Scalar
from servicebook.model.kinds import KINDS
from servicebook.rules import INVALID_VALUE, UNKNOWN_ENTRY
from servicebook.suggest import Finder, listed

OWN_PREFIX = "co-"
"""With which companies begin the ids of items of their own."""


class BaseIds:
    """The ids that the base has."""

    def __init__(self, keys: Iterable[Key]) -> None:
        ids: defaultdict[str, list[str]] = defaultdict(list)
        for key in keys:
            ids[key.kind].append(key.id)
        self._ids = {kind: frozenset(names) for kind, names in ids.items()}
        self._finders: dict[str, Finder] = {}

    def of(self, kind: str) -> frozenset[str]:
        """Return all ids of a kind."""
        return self._ids.get(kind, frozenset())

    def is_change(self, item: RawItem) -> bool:
        """Whether an item that the base does not have was meant to change one that it has."""
        kind, names = KINDS[item.key.kind], item.fields.entries.keys()
        missing = kind.required - names
        misspelt = [name for name in names if name not in kind.shape.fields and name[:2] != "x-"]
        if (len(missing) - len(misspelt)) * 2 < len(kind.required) - 1:
            return False
        if item.key.id.startswith(OWN_PREFIX):
            return False
        return "title" in missing or bool(self._nearest(item.key) or self._kinds(item.key.id))

    def not_there(self, item: RawItem) -> Diagnostic:
        """Say that an item to be changed or hidden is not there, and which one was meant."""
        message = f"the base playbook has no `{item.key}`"
        near = self._nearest(item.key)
        if near is None:
            kinds = self._kinds(item.key.id)
            advice = _moved(item.key, kinds[0]) if kinds else self._choose(item.key.kind)
            return UNKNOWN_ENTRY.at(item.id_span, message, advice)
        is_listed = item.fields.span.column > 1
        fix = [Edit(item.id_span, near)] if is_listed else []
        advice = f"did you mean `{near}`?"
        if not is_listed:
            advice += f" Then write `id: {near}`, and rename the file to {near}.yml"
        return UNKNOWN_ENTRY.at(item.id_span, message, advice, fix=fix)

    def not_replaceable(self, target: Key, value: object, span: Span) -> Diagnostic:
        """Say that an item to be replaced is not there, and which one was meant."""
        before, _, item_id = target.id.rpartition("/")
        if before and item_id in self.of(target.kind):
            message, advice = f"`replaces` cannot be `{target.id}`", f"write `replaces: {item_id}`"
            return INVALID_VALUE.at(span, message, advice, fix=[Edit(span, item_id)])
        message = f"the base playbook has no `{target}`"
        near = self._nearest(Key(target.kind, item_id))
        if near is None or not isinstance(value, Scalar):
            return UNKNOWN_ENTRY.at(span, message, self._choose(target.kind))
        advice, fix = f"did you mean `{near}`?", [Edit(span, near)]
        return UNKNOWN_ENTRY.at(span, message, advice, fix=fix)

    def _nearest(self, key: Key) -> str | None:
        if key.kind not in self._finders:
            self._finders[key.kind] = Finder(sorted(self.of(key.kind)))
        return self._finders[key.kind].nearest(key.id)

    def _kinds(self, item_id: str) -> list[str]:
        """List the kinds of which the base has an item with this id."""
        return [kind for kind, ids in self._ids.items() if item_id in ids]

    def _choose(self, kind: str) -> str:
        """Say what there is to be changed, and how to add something else."""
        ids = sorted(self.of(kind))
        there = f"it has: {listed(ids)}" if ids else "it has nothing of that kind"
        return f"{there}; an item of your own needs all its fields, such as `title:`"


def _moved(key: Key, kind: str) -> str:
    return f"`{kind}/{key.id}` is {KINDS[kind].noun}: move the file to the folder {kind}/"
