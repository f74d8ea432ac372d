"""Characters that nobody sees, or that look like others: tabs, odd spaces, typographic quotes."""

import re
from collections.abc import Iterator

from servicebook.diagnostics import Diagnostic, Edit
from servicebook.load.line import CONTROL, INVISIBLE, QUOTED_VALUE, WHITE, Line, Role, line_around
from servicebook.load.slips.slip import Sheet, Slip, quoted, slip
from servicebook.rules import CURLY_QUOTES, INVISIBLE_CHARACTER, TAB_INDENTATION

CONTROLS = re.compile(f"{CONTROL.pattern}+")
NAMES = {
    "\u00a0": "a space that does not break",
    "\u2007": "a space as wide as a digit",
    "\u202f": "a narrow space that does not break",
    "\u3000": "a wide space",
    "\ufeff": "a byte-order mark",
    "\u00ad": "a hyphen that is not shown",
}
"""What invisible characters are; those without a name here have no width."""
CURLY = {"“": "”", "”": "”", "„": "“”", "‟": "”", "‘": "’", "’": "’", "‚": "‘’", "«": "»"}
"""Typographic quotes, and what closes each of them."""
CURLY_ENTRY = re.compile(r"(?<=[\[,])\s*([“”„‟])([^“”„‟,\[\]]*)([“”])(?=\s*[,\]])")
TAB_WIDTH = 2


def control_characters(sheet: Sheet) -> Iterator[Slip]:
    """Find what has no place in any text; those of one line are one slip."""
    for line in sheet.outline.lines:
        matches = list(CONTROLS.finditer(line.text))
        if matches:
            code = f"U+{ord(matches[0][0][0]):04X}"
            message = f"a control character ({code}), which cannot be seen, stands here"
            edits = [line.edit(sheet.path, one.start(), one.end(), "") for one in matches]
            advice = "delete it, or type the words around it again"
            span = line.span(sheet.path, matches[0].start(), matches[0].start() + 1)
            yield slip(INVISIBLE_CHARACTER.at(span, message, advice, fix=edits))


def invisible_in_structure(sheet: Sheet) -> Iterator[Slip]:
    """Find odd spaces before, in and right behind a field's name; in a text they may be meant."""
    for line in sheet.outline.lines:
        if not line.is_structure and line.role is not Role.CONTINUED:
            continue
        end = line.value if line.name else line.start
        columns = [n for n, letter in enumerate(line.text[:end]) if letter in INVISIBLE]
        if columns:
            yield slip(_invisible(sheet, line, columns))


def _invisible(sheet: Sheet, line: Line, columns: list[int]) -> Diagnostic:
    letter = line.text[columns[0]]
    what = NAMES.get(letter, "a character without width")
    name_end = line.start + len(line.name)
    where = "before this field" if columns[0] < line.start else "in this field's name"
    where = where if columns[0] < name_end else f"behind `{line.name.strip(INVISIBLE)}`"
    message = f"{what} (U+{ord(letter):04X}) stands {where}"
    edits = [line.edit(sheet.path, n, n + 1, _instead(line.text[n])) for n in columns]
    advice = "delete it and type an ordinary space; copied text often brings such characters along"
    return INVISIBLE_CHARACTER.at(edits[0].span, message, advice, fix=edits)


def _instead(letter: str) -> str:
    if letter == "\u3000":
        return "  "
    return " " if letter.isspace() else ""


def tabs(sheet: Sheet) -> Iterator[Slip]:
    """Find lines that begin with a tab; those that follow one another are one slip."""
    run: list[Line] = []
    for line in sheet.outline.lines:
        if line.role is Role.BLANK:
            continue
        if _begins_with_tab(line):
            run.append(line)
        elif run:
            yield _tabs(sheet, run)
            run = []
    if run:
        yield _tabs(sheet, run)


def _begins_with_tab(line: Line) -> bool:
    return line.role is not Role.INSIDE and "\t" in line.text[: line.start]


def _tabs(sheet: Sheet, run: list[Line]) -> Slip:
    first = run[0]
    column = first.text.index("\t")
    others = {1: "", 2: ", and so is the line after it"}
    more = others.get(len(run), f", and so are {len(run) - 1} lines after it")
    message = f"the line is indented with a tab{more}"
    advice = "indent with spaces, two for each step"
    edits = [edit for line in run for edit in _without_tabs(sheet, line)]
    span = first.span(sheet.path, column, column + 1)
    return slip(TAB_INDENTATION.at(span, message, advice, fix=edits))


def _without_tabs(sheet: Sheet, line: Line) -> Iterator[Edit]:
    lead = line.text[: line.indent]
    if "\t" in lead:
        width = len(lead.replace("\t", " " * TAB_WIDTH))
        columns = sheet.columns(line).for_line(line)
        fitting = [column for column in columns if column >= width]
        yield line.edit(sheet.path, 0, line.indent, " " * min(fitting, default=width))
    for column in range(line.indent, line.start):
        if line.text[column] == "\t":
            yield line.edit(sheet.path, column, column + 1, " ")


def curly_quotes(sheet: Sheet) -> Iterator[Slip]:
    """Find texts that stand in typographic quotes from end to end."""
    for line in sheet.outline.lines:
        if not line.is_structure or not line.typed:
            continue
        if _is_wrapped(line.typed) and sheet.outline.last_of_text(line) is line:
            end = line.value + len(line.typed)
            yield _curly(sheet, line, [(line.value, end, line.typed[1:-1])])
        elif line.typed[0] in "[{":
            entries = [(m.start(1), m.end(3), m[2]) for m in CURLY_ENTRY.finditer(line.text)]
            if entries:
                yield _curly(sheet, line, entries)
        elif line.typed[0] == '"' and line.end is None and line.typed[-1] in "“”":
            yield _half_curly(sheet, line)


def _is_wrapped(typed: str) -> bool:
    closing = CURLY.get(typed[0], "")
    inner = typed[1:-1]
    return len(typed) > 1 and typed[-1] in closing and not any(one in inner for one in closing)


def _curly(sheet: Sheet, line: Line, texts: list[tuple[int, int, str]]) -> Slip:
    edits = [line.edit(sheet.path, begin, end, quoted(text)) for begin, end, text in texts]
    begin, end, _ = texts[0]
    message = f"the text stands in typographic quotes, {line.text[begin]} and {line.text[end - 1]}"
    shown = line.text[begin:end]
    advice = f"type straight quotes; to show the typographic ones as well, write `{quoted(shown)}`"
    return slip(CURLY_QUOTES.at(edits[0].span, message, advice, fix=edits))


def _half_curly(sheet: Sheet, line: Line) -> Slip:
    end = line.value + len(line.typed)
    edit = line.edit(sheet.path, end - 1, end, '"')
    message = f"a straight quote opens this text and a typographic one, {line.typed[-1]}, closes it"
    return slip(
        CURLY_QUOTES.at(edit.span, message, "type straight quotes at both ends", fix=[edit])
    )


HARMFUL = re.compile(rf"{CONTROL.pattern}|[{INVISIBLE}\t]")
HARMLESS = bytes([*b"\n", *range(0x20, 0x7F)])
WRAPPED = re.compile(rf"(?:[:\[,]|\n[{WHITE}]*-)[{WHITE}]*[“”„‟‘’‚«]|[“”][{WHITE}]*\n")


def may_hide(text: str) -> bool:
    """Whether one of these may stand in a text."""
    if text.isascii():
        return bool(text.encode().translate(None, HARMLESS))  # the quickest way to ask
    has_curly = any(quote in text for quote in CURLY)
    # Nothing harmful is printable, and that is quicker to ask.
    is_harmful = not text.replace("\n", "").isprintable() and any(
        not _is_in_quotes(text, one) for one in HARMFUL.finditer(text)
    )
    return is_harmful or (has_curly and WRAPPED.search(text) is not None)


def _is_in_quotes(text: str, found: re.Match[str]) -> bool:
    """Whether a space that is none stands in a text in quotes, where it is meant."""
    around = line_around(text, found.start())
    return not CONTROL.match(found[0]) and QUOTED_VALUE.fullmatch(text, *around) is not None
