"""A kind and an id go in; a file comes out in which each field says what belongs into it.

Fields, their order, their descriptions and their choices are the model's own, so that a new field
stands in new files as soon as it is declared.
"""

import textwrap
from datetime import date

from servicebook.layer import Names
from servicebook.layer.base import OWN_PREFIX
from servicebook.model.kinds import Kind
from servicebook.model.shapes import ListShape, ModelShape, TableShape
from servicebook.scaffold.examples import CHOSEN, FILLED, LATER, SEVERAL
from servicebook.scaffold.slot import Known, Slot, slot
from servicebook.scaffold.typed import STEP, WIDTH, as_entry, typed_fields

VARIABLES = "variables"
TABLE_NAME = "a_name"
"""Stands for a name that the author chooses."""
HOW_TO = "To use a line such as `#minutes: 5`, delete its `#`."


def skeleton(kind: Kind, item_id: str, names: Names, today: date) -> str:
    """Write a new item, as a draft: nobody sees it before somebody says so.

    Args:
        kind: What it is.
        item_id: Its id.
        names: The items it may refer to.
        today: The day on which it is written.
    """
    given = {
        "id": item_id,
        "title": item_id.removeprefix(OWN_PREFIX).replace("-", " ").capitalize(),
        "status": "draft",
        "reviewed": today.isoformat(),
        "year": str(today.year),
    }
    if kind.name == "onboarding":
        given["role"] = item_id  # a plan has the id of its role
    head = (
        f"A new {kind.bare_noun}. Each text says what belongs in its place. Nobody sees any of it "
        f"in the site until you delete the line `status: draft`. {HOW_TO}"
    )
    return annotated(kind.shape, head, Known(given, names, today))


def annotated(shape: ModelShape, head: str, known: Known) -> str:
    """Write the fields of a shape, with what they are for; those not needed are written as notes.

    Args:
        shape: What fields there are.
        head: What is said at the top.
        known: What can stand in them.
    """
    return "\n".join([*_notes(head, 0), *_Writer(known).outermost(shape), ""])


class _Writer:
    def __init__(self, known: Known) -> None:
        self.known = known

    def outermost(self, shape: ModelShape) -> list[str]:
        """Write the fields of an item, or of the company."""
        lines: list[str] = []
        for name, field in shape.fields.items():
            one = slot(shape, name, 0, self.known.given)
            is_used = field.required or name in FILLED
            part = [] if name in LATER else self._with_note(one, 0, is_used=is_used)
            lines += ["", *part] if part and one.note else part
        return lines

    def _with_note(self, one: Slot, indent: int, *, is_used: bool) -> list[str]:
        """Write a field under a note; one that is not used, as a note itself."""
        lines = self._field(one, indent, is_bare=not is_used)
        if not lines:
            return []
        return [*_notes(one.note, indent), *(lines if is_used else [f"#{line}" for line in lines])]

    def _field(self, one: Slot, indent: int, *, is_bare: bool) -> list[str]:
        """Write a field; nothing where the model does not say what could stand in it."""
        begin = f"{' ' * indent}{one.name}:"
        match one.shape:
            case ListShape(element=ModelShape() as element):
                return [begin, *self._entries(one.name, element, indent + STEP, is_bare=is_bare)]
            case ModelShape() as inside:
                return [begin, *self._inner(inside, indent + STEP, 0, is_bare=is_bare)]
            case _:
                return self._values(one, indent)

    def _values(self, one: Slot, indent: int) -> list[str]:
        """Write a single value, or a list or table of one."""
        value = one.value(self.known)
        if value is None or one.single is None:
            return []
        match one.shape:
            case ListShape():
                return typed_fields({one.name: one.single.choices or (value,)}, indent)
            case TableShape():
                begin, *others = typed_fields({one.name: {TABLE_NAME: value}}, indent)
                known = self._variables(indent + STEP) if one.name == VARIABLES else []
                return [begin, *known, *others]
            case _:
                return typed_fields({one.name: value}, indent)

    def _variables(self, indent: int) -> list[str]:
        """Write what the base's texts insert, each as it is if nothing is set."""
        lines: list[str] = []
        for name, one in self.known.variables.items():
            is_text = one.value is None
            typed = typed_fields({name: one.text.text}, indent)
            fields = [f"{' ' * indent}{name}: {one.form}"]
            lines += [*_notes(one.about, indent), *(typed if is_text else fields)]
        return lines

    def _entries(self, name: str, shape: ModelShape, indent: int, *, is_bare: bool) -> list[str]:
        """Write the entries of a list; only the first has notes."""
        lines: list[str] = []
        for position in range(2 if name in SEVERAL else 1):
            bare = is_bare or position > 0
            lines += as_entry(self._inner(shape, indent + STEP, position, is_bare=bare), indent)
        return lines

    def _inner(self, shape: ModelShape, indent: int, position: int, *, is_bare: bool) -> list[str]:
        """Write the fields of an entry or a group; bare ones without what is not needed."""
        lines: list[str] = []
        for name in CHOSEN.get(shape.model, shape.fields):
            one = slot(shape, name, position, {})
            is_used = shape.fields[name].required or shape.model in CHOSEN
            if not is_bare:
                lines += self._with_note(one, indent, is_used=is_used)
            elif is_used:
                lines += self._field(one, indent, is_bare=True)
        return lines


def _notes(text: str, indent: int) -> list[str]:
    """Write a note, each of its lines on as many as it needs."""
    sign = f"{' ' * indent}# "
    wrapper = textwrap.TextWrapper(
        WIDTH, initial_indent=sign, subsequent_indent=sign, break_on_hyphens=False
    )
    return [one for line in text.split("\n") for one in wrapper.wrap(line)]
