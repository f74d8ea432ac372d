"""Look through a file's lines for what people really type, before or after YAML is asked."""

from collections.abc import Callable, Iterator

from servicebook.load.slips import characters, closing, colons, indentation, markers, values
from servicebook.load.slips.slip import Sheet, Slip

__all__ = ["Sheet", "Slip", "may_hide_slips", "slips_that_hide", "slips_that_show", "slips_unseen"]

Look = Callable[[Sheet], Iterator[Slip]]

UNSEEN: tuple[Look, ...] = (characters.control_characters, characters.invisible_in_structure)
"""What nobody sees; mended first, because all else is judged by columns."""
MISTYPED: tuple[Look, ...] = (
    markers.conflict_markers,
    characters.curly_quotes,
    markers.bullets,
    markers.tight_dashes,
    colons.colons_without_space,
    colons.wide_colons,
    colons.colons_in_braces,
)
"""What can be told from the line alone, whether or not YAML stumbles over it."""
HIDING: tuple[Look, ...] = (
    markers.lost_dashes,
    closing.lone_closing_quotes,
    closing.unclosed_quotes,
    values.hashes,
    indentation.lists_in_texts,
    indentation.swallowed_fields,
)
"""What YAML may read without a word, and otherwise than it was meant."""
SHOWING: tuple[Look, ...] = (
    markers.second_documents,
    markers.task_boxes,
    markers.words_before_dash,
    markers.missing_dashes,
    closing.unclosed_quotes,
    closing.text_after_quotes,
    closing.missing_commas,
    closing.surplus_after_brackets,
    closing.unknown_escapes,
    values.hashes,
    values.hashes_in_brackets,
    closing.unclosed_brackets,
    values.signs,
    values.brackets_in_text,
    values.colons_in_text,
    colons.missing_colons,
    colons.loose_first_lines,
    indentation.misplaced_first_lines,
    indentation.misplaced_lines,
    indentation.outlying_texts,
)
"""What YAML stumbles over; looked for only then, because some of it is right elsewhere."""
MAY_HIDE = (
    characters.may_hide,
    values.may_hide,
    colons.may_hide,
    closing.may_hide,
    markers.may_hide,
    indentation.may_hide,
)


def may_hide_slips(text: str) -> bool:
    """Whether a text that can be read needs a closer look; quick, and seldom yes for nothing."""
    framed = f"\n{text}\n"
    return any(may_hide(framed) for may_hide in MAY_HIDE)


def slips_unseen(sheet: Sheet, *, is_readable: bool) -> list[Slip]:
    """Find characters that nobody sees, and tabs where YAML stumbles over one."""
    return _first_of_each_line(sheet, UNSEEN if is_readable else (*UNSEEN, characters.tabs))


def slips_mistyped(sheet: Sheet) -> list[Slip]:
    """Find signs that are none of YAML's, or without the space that belongs to them."""
    return _first_of_each_line(sheet, MISTYPED)


def slips_that_hide(sheet: Sheet) -> list[Slip]:
    """Find what YAML would read in silence."""
    return _first_of_each_line(sheet, HIDING)


def slips_that_show(sheet: Sheet) -> list[Slip]:
    """Find what may make a file unreadable, in the order of lines; one line may hold several."""
    found = [one for look in SHOWING for one in look(sheet)]
    return sorted(found, key=lambda one: one.finding.span.line)


def _first_of_each_line(sheet: Sheet, looks: tuple[Look, ...]) -> list[Slip]:
    """Let each line have one slip, so that one mistake is told once."""
    taken: set[int] = set()
    found = []
    for look in looks:
        for one in look(sheet):
            if taken.isdisjoint(one.lines):
                taken |= one.lines
                found.append(one)
    return found
