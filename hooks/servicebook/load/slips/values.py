"""Texts without quotes that hold what has a meaning of its own: colons, signs, a `#`."""

import re
from collections.abc import Iterator

from servicebook.diagnostics import Edit
from servicebook.load.line import QUOTED_VALUE, Line, Role, line_around
from servicebook.load.outline import BLOCK, CLOSERS
from servicebook.load.slips.closing import SURPLUS
from servicebook.load.slips.slip import Sheet, Slip, quote_text, quoted, slip
from servicebook.rules import CUT_BY_HASH, NEEDS_QUOTES

HASH_IN_BRACKETS = re.compile(r"(?<=[ \t])(#[^\s,\]}\"']*)")
HASH = re.compile(r"[ \t]#")
COLON = re.compile(r":(?=[ \t]|$)")
SIGNS = re.compile(r"[%@`!]|[&*](?![\w-]+$)|[|>](?=.)|\?(?=[ \t])|[,\]}]")
"""What a text may not begin with; a single word behind `&` or `*` is for whoever reads YAML."""
TAG = re.compile(r"!!|![A-Z]{2,}(?:[ \t]|$)")
WORDLIKE = re.compile(r"[a-z0-9][a-z0-9./-]*")
"""An id, a number, a day or a choice: what stands behind it is a note, not the rest of a text."""
PUT_IN_QUOTES = "put the whole text in quotes"


def signs(sheet: Sheet) -> Iterator[Slip]:
    """Find texts that begin with a sign that YAML takes for its own."""
    for line in sheet.outline.lines:
        is_value = line.is_structure and bool(line.name or line.dashes)
        if is_value and line.typed and _begins_with_sign(line.typed):
            yield _sign(sheet, line)


def _sign(sheet: Sheet, line: Line) -> Slip:
    sign = "a backtick" if line.typed[0] == "`" else f"`{line.typed[0]}`"
    message = f"a text begins with {sign}, which has a meaning of its own"
    span = line.span(sheet.path, line.value, line.value + 1)
    return slip(NEEDS_QUOTES.at(span, message, PUT_IN_QUOTES, fix=quote_text(sheet, line)))


def _begins_with_sign(typed: str) -> bool:
    return bool(SIGNS.match(typed)) and not BLOCK.fullmatch(typed) and not TAG.match(typed)


def brackets_in_text(sheet: Sheet) -> Iterator[Slip]:
    """Find texts that begin with a bracket and are no list, such as `[Name] rings back`."""
    for line in sheet.outline.lines:
        if not line.is_structure or not line.typed.startswith(("[", "{")) or _is_box(line):
            continue
        is_value = line.typed.startswith("{{")
        after = _after_end(line)
        if is_value or (after and after[0] != "#" and not SURPLUS.fullmatch(after)):
            yield _sign(sheet, line)


def _is_box(line: Line) -> bool:
    return bool(line.dashes) and line.typed[:3] in {"[ ]", "[x]", "[X]"}


def _after_end(line: Line) -> str:
    """Return what stands behind the brackets on the line they began in."""
    if line.end is None or line.end.line != line.number:
        return ""
    return line.text[line.end.column :].strip()


def colons_in_text(sheet: Sheet) -> Iterator[Slip]:
    """Find a text with a colon in it, which YAML takes for a field in a field."""
    told = 0  # the text told last: one text is one slip, however many colons it has
    for line in sheet.outline.lines:
        if line.role is Role.FIELD and line.typed and line.typed[0] not in "\"'[{|>#":
            match = COLON.search(line.text, line.value, line.value + len(line.typed))
            if match:
                yield _colon(sheet, line, line, match.start())
        elif line.role is Role.CONTINUED and line.name and not line.dashes:
            beginning = sheet.outline.line(line.began)
            match = COLON.search(line.text, line.start)
            is_text = line.name.strip() not in sheet.names and beginning.typed
            if match and is_text and beginning.number != told:
                told = beginning.number
                yield _colon(sheet, beginning, line, match.start())


def _colon(sheet: Sheet, beginning: Line, line: Line, column: int) -> Slip:
    edits = quote_text(sheet, beginning)
    span = line.span(sheet.path, column, column + 1)
    message = "a colon stands inside a text without quotes"
    return slip(NEEDS_QUOTES.at(span, message, PUT_IN_QUOTES, fix=edits))


def hashes(sheet: Sheet) -> Iterator[Slip]:
    """Find a `#` that would cut a text off, or leave nothing of it."""
    told = 0
    for line in sheet.outline.lines:
        if line.is_structure and line.typed.startswith("#"):
            is_text = line.name or line.dashes
            if is_text and re.match(r"#\S", line.typed) and not _has_more(sheet, line):
                yield _all_cut(sheet, line)
        elif line.role in {Role.FIELD, Role.TEXT, Role.CONTINUED} and _is_plain(sheet, line):
            begin = line.indent if line.role is Role.CONTINUED else line.value
            match = HASH.search(line.text, begin)
            if match and (line.began or line.number) != told:
                told = line.began or line.number
                yield _cut(sheet, line, match.start() + 1)
        elif line.role is Role.COMMENT and line.number > 1:
            yield from _cut_by_line(sheet, line)


def hashes_in_brackets(sheet: Sheet) -> Iterator[Slip]:
    """Find a `#` that cuts off the rest of a list or of fields in brackets."""
    for line in sheet.outline.lines:
        if not line.is_structure or line.typed[:1] not in CLOSERS or line.end is not None:
            continue
        words = list(HASH_IN_BRACKETS.finditer(line.text, line.value))
        if words:
            edits = [
                line.edit(sheet.path, one.start(1), one.end(1), quoted(one[1])) for one in words
            ]
            span = line.span(sheet.path, words[0].start(1), words[0].start(1) + 1)
            message = "the rest of the line is cut off: a `#` begins a note that nobody reads"
            advice = "put the text that begins with `#` in quotes"
            yield slip(CUT_BY_HASH.at(span, message, advice, fix=edits))


def _has_more(sheet: Sheet, line: Line) -> bool:
    """Whether what belongs to a field begins on the next line."""
    after = sheet.outline.next_content(line)
    return after is not None and (
        after.indent > line.depth
        or (bool(line.name) and bool(after.dashes) and after.indent == line.depth)
    )


def _is_plain(sheet: Sheet, line: Line) -> bool:
    beginning = sheet.outline.line(line.began) if line.began else line
    return bool(beginning.typed) and beginning.typed[0] not in "\"'[{|>"


def _all_cut(sheet: Sheet, line: Line) -> Slip:
    edit = line.edit(sheet.path, line.value, line.value + len(line.typed), quoted(line.typed))
    what = f"`{line.name}`" if line.name else "this entry"
    message = f"nothing is left of {what}: a `#` begins a note that nobody reads"
    span = line.span(sheet.path, line.value, line.value + 1)
    return slip(CUT_BY_HASH.at(span, message, PUT_IN_QUOTES, fix=[edit]))


def _cut(sheet: Sheet, line: Line, column: int) -> Slip:
    span = line.span(sheet.path, column, column + 1)
    message = "the text is cut off here: a `#` begins a note that nobody reads"
    before = line.text[line.value : column].strip()
    is_note = line.text[column + 1 : column + 2] in {" ", ""} and WORDLIKE.fullmatch(before)
    if is_note and line.role is not Role.CONTINUED:
        advice = "write the note on a line of its own, above"
        note = line.text[column:].rstrip()
        cut = line.edit(sheet.path, len(line.text[:column].rstrip()), len(line.text), "")
        start = Edit(line.span(sheet.path, 0, 0), f"{line.text[: line.indent]}{note}\n")
        return slip(CUT_BY_HASH.at(span, message, advice, fix=[start, cut]), [cut])
    beginning = sheet.outline.line(line.began) if line.began else line
    edits = quote_text(sheet, beginning)
    return slip(CUT_BY_HASH.at(span, message, PUT_IN_QUOTES, fix=edits))


def _cut_by_line(sheet: Sheet, line: Line) -> Iterator[Slip]:
    """Find a line of a text that begins with `#`: what was meant as text is a note."""
    above = sheet.outline.line(line.number - 1)
    beginning = sheet.outline.line(above.began) if above.began else above
    if above.role not in {Role.FIELD, Role.TEXT, Role.CONTINUED} or line.indent <= beginning.depth:
        return
    if beginning.typed and _is_plain(sheet, above) and not HASH.search(above.text):
        span = line.span(sheet.path, line.indent, line.indent + 1)
        message = "the text ends before this line: a `#` begins a note that nobody reads"
        last = _last_deeper(sheet, line, beginning.depth)
        whole = sheet.outline.lines[beginning.number - 1 : last.number]
        quote = "'" if any('"' in one.text for one in whole) else '"'
        end = len(last.text.rstrip())
        edits = [
            beginning.edit(sheet.path, beginning.value, beginning.value, quote),
            last.edit(sheet.path, end, end, quote),
        ]
        can_be_quoted = not any(quote in one.text or "\\" in one.text for one in whole)
        yield slip(
            CUT_BY_HASH.at(span, message, PUT_IN_QUOTES, fix=edits if can_be_quoted else ()),
            edits if can_be_quoted else [line.edit(sheet.path, 0, len(line.text), "")],
        )


def _last_deeper(sheet: Sheet, line: Line, depth: int) -> Line:
    last = line
    for one in sheet.outline.following(line):
        if one.indent <= depth:
            break
        if one.role is not Role.BLANK:
            last = one
    return last


def may_hide(text: str) -> bool:
    """Whether a text may be cut off."""
    return "#" in text and any(
        QUOTED_VALUE.fullmatch(text, *line_around(text, one.start())) is None
        for one in HASH.finditer(text)
    )
