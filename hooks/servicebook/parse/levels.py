"""Fields that stand a step too far out or in go in; they come out where they were meant to be."""

from collections.abc import Iterator
from collections.abc import Sequence as Many

from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.load.nodes import Entry, Fields, Scalar
from servicebook.model.shapes import ListShape, ModelShape
from servicebook.parse.around import Findings, Level
from servicebook.rules import WRONG_INDENTATION
from servicebook.written import Written

STEP = 2


class Levels:
    """Puts fields back to the level at which they mean something."""

    def __init__(self, written: Written, findings: Findings) -> None:
        self._written = written
        self._findings = findings

    def sink(self, level: Level) -> None:
        """Move fields that belong into a group of this level under that group's name."""
        while run := self._run(level):
            group, names = run
            self._findings.add(self._too_far_out(level, group, names))
            under = {name: level.entries.pop(name) for name in names}
            old = level.entries.get(group)
            level.settled.add(group)
            if isinstance(level.shape.fields[group].shape, ModelShape):
                level.entries[group] = _joined(old, under)
            else:
                level.entries.pop(group, None)

    def _run(self, level: Level) -> tuple[str, list[str]] | None:
        """Find the first unknown names that one group of this level would understand."""
        names = level.unknown()
        for name in names:
            for group in _groups(level, name):
                run = [one for one in names if one in _inner(level, group)]
                if self._is_meant(level, group, run):
                    return group, run
        return None

    def _is_meant(self, level: Level, group: str, run: Many[str]) -> bool:
        """Whether a group lacks what stands outside it."""
        old = level.entries.get(group)
        if old is not None and isinstance(old.value, Fields):
            return old.key.path == level.entries[run[0]].key.path and not any(
                one in old.value.entries for one in run
            )
        is_empty = old is not None and isinstance(old.value, Scalar) and old.value.is_empty
        return is_empty or (old is None and (level.shape.fields[group].required or len(run) > 1))

    def _too_far_out(self, level: Level, group: str, names: Many[str]) -> Diagnostic:
        place = level.entries[names[0]].key
        what, verb = _all_of(names), "belongs" if len(names) == 1 else "belong"
        message = f"{what} {verb} under `{group}`, one step further in"
        if isinstance(level.shape.fields[group].shape, ListShape):
            return WRONG_INDENTATION.at(place, message, _into_list(level, group, names[0]))
        fix = list(self._indented(level, group, names))
        them = "it" if len(names) == 1 else "them"
        if group in level.entries and not fix:
            advice = f"move {them} right under `{group}:`, two spaces further in"
        elif group in level.entries:
            advice = f"indent {them} by two spaces more than `{group}:`, right under it"
        else:
            advice = f"write `{group}:` on a line above, and indent {them} by two spaces more"
        return WRONG_INDENTATION.at(place, message, advice, fix=fix)

    def _indented(self, level: Level, group: str, names: Many[str]) -> Iterator[Edit]:
        """Yield the edits, where the group's name stands right above or is not there yet."""
        first, last = level.entries[names[0]], level.entries[names[-1]]
        typed = list(level.typed.entries)
        begin = typed.index(names[0])
        old = level.entries.get(group)
        is_apart = typed[begin : begin + len(names)] != list(names)
        if self._written.is_bracketed(level.typed) or is_apart or not self._begins_line(first.key):
            return
        path, line = first.key.path, first.key.line
        if old is not None:
            above = self._written.last_line(old.value)
            is_above = begin > 0 and typed[begin - 1] == group
            if not is_above or not self._written.is_blank(path, above + 1, line - 1):
                return
            if isinstance(old.value, Fields) and self._written.is_bracketed(old.value):
                return
            begin_at = line
        else:
            indent = " " * (first.key.column - 1)
            yield Edit(Span(path, line, 1, line, 1), f"{indent}{group}:\n{' ' * STEP}")
            begin_at = line + 1
        lines = range(begin_at, self._written.last_line(last.value) + 1)
        yield from self._written.shift(path, lines, STEP)

    def raise_up(self, level: Level, outer: Many[Level]) -> None:
        """Give names that mean nothing here to the level around that knows them."""
        for name in level.unknown():
            entry = level.entries[name]
            for above in reversed(outer):
                if above.is_free(name, entry.key.path) and name not in above.entries:
                    self._findings.add(self._too_far_in(level, above, name))
                    above.entries[name] = level.entries.pop(name)
                    break

    def _too_far_in(self, level: Level, above: Level, name: str) -> Diagnostic:
        entry = level.entries[name]
        message = f"`{name}` belongs to {above.noun}, not to {level.noun}"
        by = entry.key.column - above.typed.span.column
        fix = list(self._outdented(level, above, name, by)) if by > 0 else []
        advice = f"begin the line `{name}:` in the same column as the other fields of {above.noun}"
        if not fix:
            advice = f"move `{name}:` out, and begin its line like the others of {above.noun}"
        return WRONG_INDENTATION.at(entry.key, message, advice, fix=fix)

    def _outdented(self, level: Level, above: Level, name: str, by: int) -> Iterator[Edit]:
        """Yield the edits, where nothing of the inner levels follows."""
        entry, path = level.entries[name], level.entries[name].key.path
        is_block = not self._written.is_bracketed(level.typed)
        if not is_block or path != above.typed.span.path or not self._begins_line(entry.key):
            return
        end = self._written.last_line(entry.value)
        later = [one.key.line for one in above.typed.entries.values() if one.key.path == path]
        after = min((line for line in later if line > end), default=0)
        until = after - 1 if after else self._written.last_line(above.typed)
        if self._written.is_blank(path, end + 1, until):
            yield from self._written.shift(path, range(entry.key.line, end + 1), -by)

    def _begins_line(self, key: Span) -> bool:
        return not self._written.line(key.path, key.line)[: key.column - 1].strip()


def _groups(level: Level, name: str) -> Iterator[str]:
    """Yield the fields of this level that hold fields or entries with a name, empty ones first."""
    path = level.entries[name].key.path
    for group, field in level.shape.fields.items():
        if group not in level.settled and name in _inner(level, group):
            is_list = isinstance(field.shape, ListShape)
            if not is_list or (field.required and level.is_free(group, path)):
                yield group


def _inner(level: Level, group: str) -> Many[str]:
    """List the names that a group of this level, or an entry of a list, understands."""
    match level.shape.fields[group].shape:
        case ModelShape(fields=fields) | ListShape(element=ModelShape(fields=fields)):
            return tuple(fields)
        case _:
            return ()


def _joined(old: Entry | None, more: dict[str, Entry]) -> Entry:
    """Put entries under those that a group has already, if it has any."""
    if old is not None and isinstance(old.value, Fields):
        return Entry(old.key, Fields({**old.value.entries, **more}, old.value.span))
    first = next(iter(more.values()))
    return Entry(old.key if old else first.key, Fields(more, first.key))


def _all_of(names: Many[str]) -> str:
    *others, last = (f"`{name}`" for name in names)
    return f"{', '.join(others)} and {last}" if others else last


def _into_list(level: Level, group: str, name: str) -> str:
    shape = level.shape.fields[group].shape
    inner = shape.element.fields if isinstance(shape, ListShape) else {}  # type: ignore[union-attr]
    others = [f"`{one}: …`" for one in inner if inner[one].required and one not in {"id", name}]
    begin = " and ".join(["`- id: first`", *others])
    return f"write `{group}:`, under it {begin}, and indent `{name}:` like those"
