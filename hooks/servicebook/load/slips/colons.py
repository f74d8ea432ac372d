"""A field's name and its text without `: ` between them."""

import re
from collections.abc import Iterator

from servicebook.load.line import Line, Role
from servicebook.load.slips.slip import Sheet, Slip, slip
from servicebook.rules import MISSING_COLON

WORD = re.compile(r"(?P<word>[A-Za-z][A-Za-z_-]*)(?P<gap>[ \t]*)(?P<sign>[:：=;])?(?P<after>.?)")
ENDS = frozenset(".,-")
"""What hurried fingers type at the end of a line instead of a colon."""
IN_BRACES = re.compile(r"(?<=[{,])[ \t]*(?P<word>[a-z_]+):(?=[^\s/,}\]])")


def colons_without_space(sheet: Sheet) -> Iterator[Slip]:
    """Find `name:text`, with a field's name, where a field may begin."""
    for line in sheet.outline.lines:
        match = _named(sheet, line)
        if match is None or match["sign"] != ":" or not match["after"].strip():
            continue
        if match["after"] not in "/:":
            column = match.end("sign")
            edit = line.edit(sheet.path, column, column, " ")
            span = line.span(sheet.path, column - 1, column)
            message = f"behind the colon of `{match['word']}`, the space is missing"
            advice = f"write `{match['word']}: ` and then the text"
            yield slip(MISSING_COLON.at(span, message, advice, fix=[edit]))


def wide_colons(sheet: Sheet) -> Iterator[Slip]:
    """Find the wide colon of an East Asian keyboard behind a field's name."""
    for line in sheet.outline.lines:
        match = _named(sheet, line)
        if match is not None and match["sign"] == "：":
            column = match.start("sign")
            edit = line.edit(sheet.path, column, column + 1, ": " if match["after"] != " " else ":")
            message = f"a wide colon (U+FF1A) stands behind `{match['word']}`"
            span = line.span(sheet.path, column, column + 1)
            yield slip(MISSING_COLON.at(span, message, "type an ordinary colon", fix=[edit]))


def colons_in_braces(sheet: Sheet) -> Iterator[Slip]:
    """Find `{name:text}` in braces, which YAML reads as one word."""
    for line in sheet.outline.lines:
        if "{" not in line.text or not (line.is_structure or line.role is Role.INSIDE):
            continue
        beginning = sheet.outline.line(line.began) if line.began else line
        if not beginning.typed.startswith(("{", "[")):
            continue
        for match in IN_BRACES.finditer(line.text, line.value if not line.began else 0):
            if match["word"] in sheet.names:
                column = match.end()
                edit = line.edit(sheet.path, column, column, " ")
                message = f"behind the colon of `{match['word']}`, the space is missing"
                advice = f"write `{match['word']}: ` and then the text"
                span = line.span(sheet.path, column - 1, column)
                yield slip(MISSING_COLON.at(span, message, advice, fix=[edit]))


def missing_colons(sheet: Sheet) -> Iterator[Slip]:
    """Find `name text` and `name = text`, where the line can be nothing but a field."""
    for line in sheet.outline.lines:
        match = _named(sheet, line)
        if match is None or line.role is Role.FIELD:
            continue
        column = match.end("word")
        end = match.end("sign") if match["sign"] in {"=", ";"} else column
        end = len(line.text) if line.text[column:].strip() in ENDS else end
        is_other_sign = match["sign"] in {"=", ";"} or match["after"] in ENDS
        if match["after"] in ENDS and line.text[column:].strip() not in ENDS:
            continue
        if not is_other_sign and (match["sign"] or (match["after"] and not match["gap"])):
            continue
        edit = line.edit(sheet.path, column, end, ":")
        message = f"behind `{match['word']}`, the colon is missing"
        advice = f"write `{match['word']}: ` and then the text"
        span = line.span(sheet.path, line.start, column)
        yield slip(MISSING_COLON.at(span, message, advice, fix=[edit]))


def loose_first_lines(sheet: Sheet) -> Iterator[Slip]:
    """Find a text before the first field."""
    for line in sheet.outline.lines:
        if line.is_structure:
            after = sheet.outline.next_content(line)
            if line.name or line.dashes or after is None or not after.name:
                return
            span = line.span(sheet.path, line.start, len(line.text.rstrip()))
            message = "this line is no field: a name and a colon are missing"
            advice = "write the field's name before it, such as `title: `, or delete the line"
            repair = [line.edit(sheet.path, 0, len(line.text), "")]
            yield slip(MISSING_COLON.at(span, message, advice), repair)
            return


def _named(sheet: Sheet, line: Line) -> re.Match[str] | None:
    """Read a line that begins with a field's name where a field may begin."""
    if line.role is Role.CONTINUED:
        if line.start not in sheet.columns(line).fields:
            return None
    elif not line.is_structure:
        return None
    match = WORD.match(line.text, line.start)
    return match if match is not None and match["word"] in sheet.names else None


TIGHT = re.compile(r":(?=[^\s/:])")
BEFORE = re.compile(r"[ \t-]*[a-z_]+")
BRACE = re.compile(r"\{(?<!\{\{)(?!\{)")
BRACES = re.compile(r"[{,][ \t]*[a-z_]+:[^\s/,}\]]")


def may_hide(text: str) -> bool:
    """Whether a colon may lack its space, or be a wide one."""
    if "：" in text or (BRACE.search(text) and BRACES.search(text)):
        return True
    ends = (one.start() for one in TIGHT.finditer(text))
    return any(BEFORE.fullmatch(text, text.rfind("\n", 0, end) + 1, end) for end in ends)
