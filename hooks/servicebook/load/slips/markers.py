"""What begins a line of a list and is none of YAML's dashes, and what Git leaves in a file."""

import re
from collections.abc import Iterator

from servicebook.diagnostics import Edit, Label, Span
from servicebook.load.line import Line, Role
from servicebook.load.slips.slip import Sheet, Slip, slip
from servicebook.rules import CONFLICT_MARKER, UNSUPPORTED_YAML, WRONG_LIST_MARKER

BULLET = re.compile(r"(?P<marker>[*•·‣▪◦●–—+]|\d{1,3}[.)])[ \t]+(?=\S)")
TIGHT_DASH = re.compile(r"-(?=[^\s\-\d.])")
BEFORE_DASH = re.compile(r"[ \t]*(?P<before>\S{1,3})[ \t]*(?P<dash>-[ ])")
TASK_BOX = re.compile(r"\[[ xX]?\][ \t]*(?=\S)")
OURS, MIDDLE, BASE, THEIRS = "<<<<<<<", "=======", "|||||||", ">>>>>>>"


def bullets(sheet: Sheet) -> Iterator[Slip]:
    """Find lists whose lines begin with a bullet or a number; one list is one slip."""
    handled = 0
    for line in sheet.outline.lines:
        if line.number <= handled or not _begins_list(sheet, line):
            continue
        run = _alike(sheet, line, BULLET)
        if run:
            handled = run[-1].number
            yield _bullets(sheet, run)


def _begins_list(sheet: Sheet, line: Line) -> bool:
    """Whether a list may begin in this line, under a field with nothing behind it, or go on."""
    if not line.is_structure or line.dashes:
        return False
    above = sheet.above(line)
    if above is None or above.opens:
        return True
    return line.indent in sheet.columns(line).lists


def _alike(sheet: Sheet, first: Line, marker: re.Pattern[str]) -> list[Line]:
    """Collect the lines from one on that begin with a marker at the same column."""
    if not marker.match(first.text, first.indent):
        return []
    run = [first]
    for line in sheet.outline.following(first):
        if line.role in {Role.BLANK, Role.COMMENT} or line.indent > first.indent:
            continue
        if line.indent < first.indent or not marker.match(line.text, line.indent):
            break
        run.append(line)
    return run


def _bullets(sheet: Sheet, run: list[Line]) -> Slip:
    first = run[0]
    edits = []
    for line in run:
        match = BULLET.match(line.text, line.indent)
        assert match is not None
        edits.append(line.edit(sheet.path, line.indent, match.end(), "- "))
    marker = first.text[first.indent :].split()[0]
    message = f"this line of a list begins with `{marker}`"
    advice = "begin each line of a list with a hyphen and a space, `- `"
    span = first.span(sheet.path, first.indent, first.indent + len(marker))
    return slip(WRONG_LIST_MARKER.at(span, message, advice, fix=edits))


def tight_dashes(sheet: Sheet) -> Iterator[Slip]:
    """Find entries of a list without the space behind the dash; one list is one slip."""
    handled = 0
    for line in sheet.outline.lines:
        if line.number <= handled or not _may_be_entry(sheet, line):
            continue
        run = _alike(sheet, line, TIGHT_DASH)
        if run:
            handled = run[-1].number
            column = _dash_column(sheet, line)
            edits = [
                one.edit(sheet.path, 0, one.indent + 1, " " * (one.indent + column) + "- ")
                for one in run
            ]
            span = line.span(sheet.path, line.indent, line.indent + 1)
            message = "behind the dash of this entry, the space is missing"
            yield slip(
                WRONG_LIST_MARKER.at(span, message, "write `- ` and then the text", fix=edits)
            )


def _dash_column(sheet: Sheet, line: Line) -> int:
    """Say how far a dash has to be moved; one at the column of a list stays where it is."""
    beginning = sheet.outline.line(line.began) if line.began else line
    return beginning.dashes[-1] - line.indent if line.began else 0


def _may_be_entry(sheet: Sheet, line: Line) -> bool:
    if line.role is Role.CONTINUED:
        beginning = sheet.outline.line(line.began)
        return bool(beginning.dashes) and line.indent < beginning.start
    return line.is_structure and not line.dashes and not line.text.startswith("---")


def task_boxes(sheet: Sheet) -> Iterator[Slip]:
    """Find boxes to tick that are drawn as `[ ]`; those of one list are one slip."""
    handled = 0
    for line in sheet.outline.lines:
        if line.number <= handled or not line.is_structure or not _box(line):
            continue
        run = [line]
        for other in sheet.outline.following(line):
            if other.is_structure and other.indent <= line.indent:
                if other.indent < line.indent or not _box(other):
                    break
                run.append(other)
        handled = run[-1].number
        yield _task_boxes(sheet, run)


def _box(line: Line) -> re.Match[str] | None:
    return TASK_BOX.match(line.text, line.start) if line.dashes else None


def _task_boxes(sheet: Sheet, run: list[Line]) -> Slip:
    edits = []
    for line in run:
        box = _box(line)
        assert box is not None
        edits.append(line.edit(sheet.path, box.start(), box.end(), ""))
    message = f"a box, `{run[0].text[edits[0].span.column - 1 :].split(']')[0]}]`, is drawn here"
    advice = "write the text alone; for the items of a checklist, the page draws the boxes"
    return slip(WRONG_LIST_MARKER.at(edits[0].span, message, advice, fix=edits))


def conflict_markers(sheet: Sheet) -> Iterator[Slip]:
    """Find two versions of some lines that were not merged; one conflict is one slip."""
    lines = iter(sheet.outline.lines)
    for line in lines:
        if line.text.startswith((OURS, THEIRS, BASE)):
            conflict = [line]
            if line.text.startswith(OURS):
                for other in lines:
                    conflict.append(other)
                    if other.text.startswith(THEIRS):
                        break
            yield _conflict(sheet, conflict)


def _conflict(sheet: Sheet, lines: list[Line]) -> Slip:
    first = lines[0]
    markers = [one for one in lines[1:] if one.text.startswith((MIDDLE, BASE, THEIRS))]
    names = {MIDDLE: "the other version begins", BASE: "the older version begins"}
    labels = [
        Label(_whole(sheet, one), names.get(one.text[: len(MIDDLE)], "both versions end here"))
        for one in markers
    ]
    return slip(
        CONFLICT_MARKER.at(
            _whole(sheet, first),
            "two versions of these lines stand here, as Git left them",
            "keep the lines that are right, and delete the others and the lines with `<<<<<<<`, "
            "`=======` and `>>>>>>>`",
            *labels,
        ),
        _without_theirs(sheet, lines),
    )


def _without_theirs(sheet: Sheet, lines: list[Line]) -> Iterator[Edit]:
    """Keep the first version, to be able to read on."""
    is_ours = True
    for line in lines:
        is_ours = is_ours and not line.text.startswith((MIDDLE, BASE))
        if not is_ours or line is lines[0]:
            yield line.edit(sheet.path, 0, len(line.text), "")


def _whole(sheet: Sheet, line: Line) -> Span:
    return line.span(sheet.path, 0, len(line.text))


def lost_dashes(sheet: Sheet) -> Iterator[Slip]:
    """Find a line that goes on with an entry, but begins left of where its text began."""
    for line in sheet.outline.lines:
        beginning = sheet.outline.line(line.began) if line.began else line
        is_left = line.role is Role.CONTINUED and line.indent < beginning.start
        if is_left and beginning.dashes and not beginning.name and not line.dashes:
            yield _lost_dash(sheet, line, beginning.dashes[-1])


def _lost_dash(sheet: Sheet, line: Line, column: int) -> Slip:
    edit = line.edit(sheet.path, 0, line.indent, " " * column + "- ")
    span = line.span(sheet.path, line.indent, line.indent + len(line.text.split()[0]))
    message = "before this entry of a list, the dash is missing"
    advice = "write `- ` and then the text; if it goes on with the one above, indent it"
    return slip(WRONG_LIST_MARKER.at(span, message, advice, fix=[edit]))


def words_before_dash(sheet: Sheet) -> Iterator[Slip]:
    """Find an entry of a list with something typed before its dash."""
    for line in sheet.outline.lines:
        match = BEFORE_DASH.match(line.text) if line.is_structure and not line.dashes else None
        lists = sheet.columns(line).lists if match else ()
        if match is not None and lists:
            column = min(lists, key=lambda one: abs(one - match.start("dash")))
            edit = line.edit(sheet.path, 0, match.start("dash"), " " * column)
            span = line.span(sheet.path, match.start("before"), match.end("before"))
            message = f"before the dash of this entry stands `{match['before']}`"
            yield slip(WRONG_LIST_MARKER.at(span, message, "delete it", fix=[edit]))


def missing_dashes(sheet: Sheet) -> Iterator[Slip]:
    """Find a text among the entries of a list that has no dash."""
    for line in sheet.outline.lines:
        above = sheet.above(line)
        is_loose = line.role is Role.TEXT and not line.dashes
        if is_loose and above is not None and line.indent in above.dashes:
            yield _lost_dash(sheet, line, line.indent)


def second_documents(sheet: Sheet) -> Iterator[Slip]:
    """Find `---` between fields, which begins a second document."""
    names: set[str] = set()
    for line in sheet.outline.lines:
        if line.text.rstrip() == "---" and names:
            yield _second_document(sheet, line, names)
            return
        if not line.indent and not line.text.startswith("%"):
            names.add(line.name)


def _second_document(sheet: Sheet, line: Line, names: set[str]) -> Slip:
    edit = line.edit(sheet.path, 0, len(line.text), "")
    after = sheet.outline.next_content(line)
    if after is not None and after.name in names:
        message = "a second item begins here"
        advice = "put it into a file of its own, called by its id"
        rest = [one.edit(sheet.path, 0, len(one.text), "") for one in sheet.outline.following(line)]
        return slip(UNSUPPORTED_YAML.at(edit.span, message, advice), [edit, *rest])
    message = "a second document begins here"
    return slip(UNSUPPORTED_YAML.at(edit.span, message, "delete this line", fix=[edit]))


LINE_START = re.compile(rf"\n[ ]*+(?:[•·‣▪◦●–—+]|-[^\s\-\d.]|{OURS}|{re.escape(BASE)}|{THEIRS})")


NUMBERED = re.compile(r":\n[ ]*\d{1,3}[.)][ \t]")
DASH_LOST = re.compile(r"\n([ ]*+)-[ ][^\n]*+\n\1[ ](?=[^\s-])")


def may_hide(text: str) -> bool:
    """Whether a line may begin with a sign that is none of YAML's, or without its dash."""
    return any(sign.search(text) for sign in (LINE_START, NUMBERED, DASH_LOST))
