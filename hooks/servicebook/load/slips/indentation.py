"""Lines that stand further in or out than anything they could belong to."""

import re
from collections.abc import Iterator

from servicebook.diagnostics import Diagnostic, Edit
from servicebook.load.line import Line, Role
from servicebook.load.outline import BLOCK
from servicebook.load.slips.columns import STEP, Columns
from servicebook.load.slips.slip import Sheet, Slip, slip
from servicebook.rules import WRONG_INDENTATION

SENTENCE_ENDS = (".", "!", "?", '"', "”", ")")


def lists_in_texts(sheet: Sheet) -> Iterator[Slip]:
    """Find `- entry` further in than its list, which YAML reads as more of the text above."""
    for line in sheet.outline.lines:
        if line.role is not Role.CONTINUED or not line.dashes:
            continue
        beginning = sheet.outline.line(line.began)
        if line.number > 1 and sheet.outline.line(line.number - 1).role is Role.CONTINUED:
            previous = sheet.outline.line(line.number - 1)
            if previous.dashes:
                continue  # the first such line says it for those after it
        above = sheet.above(beginning)
        if beginning.dashes and above is not None and _is_first_of(above, beginning, line):
            by = line.indent - beginning.indent
            edits = [_shift(sheet, beginning, by)]
            yield slip(_misplaced(sheet, beginning, by, edits))
        elif beginning.dashes:
            yield _shifted(sheet, line)
        elif beginning.name:
            yield _list_under_text(sheet, beginning, line)


def _is_first_of(above: Line, first: Line, second: Line) -> bool:
    """Whether of two entries the second stands as entries usually do, and the first does not."""
    usual = above.depth + STEP
    return above.opens and bool(above.name) and second.indent == usual != first.indent


def swallowed_fields(sheet: Sheet) -> Iterator[Slip]:
    """Find a field that stands as far in as the lines of the text above, and became part of it.

    Prose may begin a line with a word and a colon; after the end of a sentence it would begin with
    a capital, which no field's name does.
    """
    for line in sheet.outline.lines:
        if line.role is not Role.INSIDE or line.name not in sheet.names or line.dashes:
            continue
        beginning = sheet.outline.line(line.began)
        before = sheet.outline.line(line.number - 1)
        is_block = BLOCK.fullmatch(beginning.typed) is not None
        if is_block and before is not beginning and before.text.rstrip().endswith(SENTENCE_ENDS):
            by = beginning.depth - line.indent
            edits = [_shift(sheet, line, by)]
            message = f"`{line.name}` stands as far in as the text above it, and is part of it"
            advice = "begin it under the field that the text belongs to"
            span = line.span(sheet.path, line.start, line.start + len(line.name))
            yield slip(WRONG_INDENTATION.at(span, message, advice, fix=edits))


def _list_under_text(sheet: Sheet, beginning: Line, line: Line) -> Slip:
    span = line.span(sheet.path, line.indent, line.indent + 1)
    name = beginning.name
    message = f"a list begins here, but a text stands already behind `{name}:`"
    advice = "make the text the first entry of the list"
    typed = beginning.typed
    end = beginning.value + len(typed)
    colon = len(beginning.text[: beginning.value].rstrip())
    entry = f"\n{' ' * line.indent}- {typed}"
    fix = [beginning.edit(sheet.path, colon, end, entry)]
    repair = [beginning.edit(sheet.path, beginning.value, end, "")]
    return slip(WRONG_INDENTATION.at(span, message, advice, fix=fix), repair)


def misplaced_lines(sheet: Sheet) -> Iterator[Slip]:
    """Find fields and entries at a column where nothing is open for them."""
    handled = 0
    for line in sheet.outline.lines:
        if line.number <= handled or not _is_of_interest(sheet, line):
            continue
        columns = sheet.columns(line)
        if columns.all and not _fits(sheet, line, columns):
            found = _shifted(sheet, line)
            handled = max(found.lines)
            if any(edit.text or edit.span.column < edit.span.end_column for edit in found.repair):
                yield found


def misplaced_first_lines(sheet: Sheet) -> Iterator[Slip]:
    """Find a first entry or field that stands otherwise than all those after it."""
    for line in sheet.outline.lines:
        above = sheet.above(line)
        if not line.is_structure or (above is not None and not (above.opens and above.name)):
            continue
        right = above.depth + STEP if above is not None else 0
        after = _next_beside(sheet, line, right)
        if after is None or line.indent == right or (above and line.indent < above.depth):
            continue
        is_alone = after.indent == right and bool(after.dashes) == bool(line.dashes)
        if is_alone or (line.dashes and line.name and after.indent == right + STEP):
            edits = [_shift(sheet, line, right - line.indent)]
            yield slip(_misplaced(sheet, line, right - line.indent, edits))


def _next_beside(sheet: Sheet, line: Line, column: int) -> Line | None:
    """Return the next line that does not lie within what a line at a column holds."""
    deepest = column + STEP if line.dashes and line.name else column
    lines = (one for one in sheet.outline.following(line) if _counts(one))
    return next((one for one in lines if one.indent <= deepest), None)


def _counts(line: Line) -> bool:
    return line.role not in {Role.BLANK, Role.COMMENT, Role.INSIDE}


def _is_of_interest(sheet: Sheet, line: Line) -> bool:
    if line.role is Role.CONTINUED:
        return bool(line.dashes) or line.name in sheet.names
    return line.is_structure and bool(line.name or line.dashes)


def _fits(sheet: Sheet, line: Line, columns: Columns) -> bool:
    """Whether a line may stand where it does: at an open column, or under a field with nothing."""
    if line.role is Role.CONTINUED:
        return False
    above = sheet.above(line)
    if above is not None and above.opens:
        is_under = line.indent > above.depth or (line.dashes and line.indent == above.depth)
        if is_under:
            return True
    return line.indent in (columns.lists if line.dashes else columns.fields)


def _shifted(sheet: Sheet, line: Line) -> Slip:
    by = _target(sheet, line) - line.indent
    edits = [_shift(sheet, one, by) for one in _group(sheet, line, by)]
    return slip(_misplaced(sheet, line, by, edits))


def _target(sheet: Sheet, line: Line) -> int:
    """Choose where a line belongs: where its entry's fields fit, else the nearest column."""
    columns = sheet.columns(line).for_line(line)
    after = next((one for one in sheet.outline.following(line) if _counts(one)), None)
    if after is not None and line.dashes and line.name and not after.dashes:
        fitting = after.indent - (line.start - line.indent)
        if fitting in columns:
            return fitting
    return min(columns, key=lambda column: (abs(column - line.indent), -column))


def _group(sheet: Sheet, line: Line, by: int) -> Iterator[Line]:
    """Yield a line and those after it that have to move along."""
    yield line
    for one in sheet.outline.following(line):
        if one.role is Role.BLANK:
            continue
        is_fellow = one.role is Role.CONTINUED and one.name in sheet.names
        belongs = line.dashes or line.opens or (one.began == line.number and not is_fellow)
        if one.indent <= line.indent or not belongs:
            return
        stands_right = one.indent == line.start + by or (
            bool(one.dashes) and one.indent == line.indent + by
        )
        if stands_right if line.dashes else one.indent > line.indent + by:
            return
        yield one


def _shift(sheet: Sheet, line: Line, by: int) -> Edit:
    if by > 0:
        return line.edit(sheet.path, 0, 0, " " * by)
    return line.edit(sheet.path, 0, -by, "")


def _misplaced(sheet: Sheet, line: Line, by: int, edits: list[Edit]) -> Diagnostic:
    spaces = f"{abs(by)} space{'' if abs(by) == 1 else 's'}"
    far = "out" if by > 0 else "in"
    what = f"`{line.name}`" if line.name and not line.dashes else "this entry"
    message = f"{what} stands {spaces} too far {far}"
    aligned = f"begin it under what it belongs with, after {line.indent + by} spaces"
    advice = aligned if line.indent + by else "begin it at the very left"
    span = line.span(sheet.path, line.start if not line.dashes else line.indent, len(line.text))
    return WRONG_INDENTATION.at(span, message, advice, fix=edits)


def outlying_texts(sheet: Sheet) -> Iterator[Slip]:
    """Find lines of a long text that stand as far out as its field."""
    handled = 0
    for line in sheet.outline.lines:
        if line.number <= handled or line.role is not Role.TEXT or line.dashes:
            continue
        above = sheet.above(line)
        if above is None or not above.name or line.indent > above.depth:
            continue
        run = list(_run_of_text(sheet, line))
        handled = run[-1].number
        by = above.depth + STEP - line.indent
        edits = [_shift(sheet, one, by) for one in run]
        span = line.span(sheet.path, line.indent, len(line.text.rstrip()))
        message = "this line is neither a field nor part of the text above it"
        advice = f"if it goes on with `{above.name}`, begin it further in"
        yield slip(WRONG_INDENTATION.at(span, message, advice, fix=edits))


def _run_of_text(sheet: Sheet, line: Line) -> Iterator[Line]:
    yield line
    for one in sheet.outline.following(line):
        if one.role not in {Role.TEXT, Role.CONTINUED} or one.dashes or one.name:
            return
        yield one


JOINED_ENTRY = re.compile(
    r"""
    \n([ ]*+)(?:-|([^ \n-])) [^\n]*+ \n(?<!:\n)  # a text that is no field's name
    \1(?:[ ]+-[ ]|(?(2)-[ ]|(?!)))  # an entry further in, or as far in as a text itself
    """,
    re.VERBOSE,
)
JOINED_FIELD = re.compile(
    r"""
    \n([ ]++)(?!-[ ]|[a-z_]+:)[^ \n]  # goes on with a block
    [^\n]*+ \n(?<=[.!?"”)]\n) \1[a-z_]+:[ \n]
    """,
    re.VERBOSE,
)


def may_hide(text: str) -> bool:
    """Whether an entry or a field may have become part of the text above it."""
    return JOINED_ENTRY.search(text) is not None or JOINED_FIELD.search(text) is not None
