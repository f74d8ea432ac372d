"""Quotes and brackets that are not closed, or closed too early."""

import re
from collections.abc import Iterator

from servicebook.diagnostics import Edit
from servicebook.load.line import Line, Role
from servicebook.load.outline import CLOSERS, QUOTES
from servicebook.load.slips.slip import Sheet, Slip, quoted, slip
from servicebook.rules import NEEDS_QUOTES, TEXT_AFTER_QUOTE, UNCLOSED_BRACKET, UNCLOSED_QUOTE

APOSTROPHE = re.compile(r"'(?:tis|twas|em|til|cause|n|\d0s)\b", re.IGNORECASE)
SURPLUS = re.compile(r"[\]},;.]+")
"""What may stand behind brackets by mistake, without being the rest of a text."""
ESCAPE = re.compile(r"\\.")
KNOWN_ESCAPE = re.compile(
    r"\\(?:[0abtnvfre \"/\\N_LP\t]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})"
)
LONE_CLOSING = re.compile(r"[^\"]*[^\s\"\d]\"")
COMMA_MISSING = re.compile(r"(?<=[\"'}\]])([ \t]+)(?=[\"'{\[])")


def unclosed_quotes(sheet: Sheet) -> Iterator[Slip]:
    """Find a quote that opens a text and is not closed before the next field."""
    for line in sheet.outline.lines:
        if line.is_structure and line.typed[:1] in QUOTES and line.end is None:
            if line.typed[0] == '"' and line.typed[-1] in "“”":
                continue  # closed with a typographic quote
            yield _unclosed(sheet, line)


def _unclosed(sheet: Sheet, line: Line) -> Slip:
    span = line.span(sheet.path, line.value, line.value + 1)
    if APOSTROPHE.match(line.typed):
        edits = [
            line.edit(sheet.path, line.value, line.value + len(line.typed), quoted(line.typed))
        ]
        message = "a text begins with an apostrophe, which opens a quote that is never closed"
        return slip(UNCLOSED_QUOTE.at(span, message, "put the whole text in quotes", fix=edits))
    last = _last_line(sheet, line)
    end = len(last.text.rstrip())
    edits = [last.edit(sheet.path, end, end, line.typed[0])]
    message = "a quote is opened here and never closed"
    advice = "close it with the same quote at the end of the text"
    return slip(UNCLOSED_QUOTE.at(span, message, advice, fix=edits))


def _last_line(sheet: Sheet, line: Line) -> Line:
    """Return the last line that can belong to a text: those after it are not further in."""
    last = line
    for one in sheet.outline.following(line):
        if one.role in {Role.BLANK, Role.COMMENT} or one.indent <= line.depth or one.name:
            break
        last = one
    return last


def lone_closing_quotes(sheet: Sheet) -> Iterator[Slip]:
    """Find a text that ends with the only quote in it."""
    for line in sheet.outline.lines:
        if not line.is_structure or not line.typed or line.typed[0] in "\"'[{|>#&*!":
            continue
        is_whole = sheet.outline.last_of_text(line) is line
        if is_whole and LONE_CLOSING.fullmatch(line.typed):
            end = line.value + len(line.typed)
            edit = line.edit(sheet.path, line.value, line.value, '"')
            span = line.span(sheet.path, end - 1, end)
            message = "a quote is closed here that was never opened"
            advice = "put a quote at the beginning of the text as well, or delete this one"
            yield slip(UNCLOSED_QUOTE.at(span, message, advice, fix=[edit]))


def text_after_quotes(sheet: Sheet) -> Iterator[Slip]:
    """Find a text that goes on behind its closing quote."""
    for line in sheet.outline.lines:
        if not line.is_structure or line.typed[:1] not in QUOTES or line.end is None:
            continue
        closing = sheet.outline.line(line.end.line)
        after = closing.text[line.end.column :].strip()
        if after and not after.startswith("#") and closing is line:
            yield _text_after(sheet, line, line.end.column)


def _text_after(sheet: Sheet, line: Line, column: int) -> Slip:
    edit = _requoted(sheet, line)
    begin = column + len(line.text[column:]) - len(line.text[column:].lstrip())
    span = line.span(sheet.path, begin, line.value + len(line.typed))
    message = "the text goes on behind the quote that closed it"
    advice = "put the whole text in quotes of the other sort"
    return slip(TEXT_AFTER_QUOTE.at(span, message, advice, fix=[edit]))


def _requoted(sheet: Sheet, line: Line) -> Edit:
    """Put a text with quotes in it in quotes that leave them as they are."""
    typed = line.typed
    inner = typed[1:-1]
    text = inner if typed[-1] == typed[0] and _are_around(inner, typed[0]) else typed
    return line.edit(sheet.path, line.value, line.value + len(typed), quoted(text))


def _are_around(inner: str, quote: str) -> bool:
    """Whether the quotes outside were meant to stand around all of it: an inner one opens."""
    column = inner.find(quote)
    before, after = inner[:column][-1:], inner[column + 1 :][:1]
    is_opening = before in {"", " ", "("} and after not in {"", " "}
    return is_opening or (before.isalpha() and after.isalpha())


def unknown_escapes(sheet: Sheet) -> Iterator[Slip]:
    """Find a backslash in double quotes, which makes the letter behind it something else."""
    for line in sheet.outline.lines:
        beginning = sheet.outline.line(line.began) if line.began else line
        is_quoted = beginning.typed[:1] == '"' and (line.is_structure or line.role is Role.INSIDE)
        if not is_quoted or "\\" not in line.text:
            continue
        wrong = [
            one
            for one in ESCAPE.finditer(line.text)
            if not KNOWN_ESCAPE.match(line.text, one.start())
        ]
        if wrong:
            edits = [line.edit(sheet.path, one.start(), one.start(), "\\") for one in wrong]
            span = line.span(sheet.path, wrong[0].start(), wrong[0].end())
            message = f"in double quotes, the backslash of `{wrong[0][0]}` has another meaning"
            advice = "write it twice, or put the text in single quotes"
            yield slip(NEEDS_QUOTES.at(span, message, advice, fix=edits))


def unclosed_brackets(sheet: Sheet) -> Iterator[Slip]:
    """Find a bracket that is not closed before the next field, or closed by another."""
    for line in sheet.outline.lines:
        if not line.is_structure or line.typed[:1] not in CLOSERS or line.end is not None:
            continue
        if line.typed.startswith("{{"):
            continue
        edits = _closed(sheet, line)
        span = line.span(sheet.path, line.value, line.value + 1)
        message = f"the bracket `{line.typed[0]}` is opened here and never closed"
        advice = f"close it with `{CLOSERS[line.typed[0]]}`"
        repair = edits or [line.edit(sheet.path, line.value, len(line.text), "")]
        yield slip(UNCLOSED_BRACKET.at(span, message, advice, fix=edits), repair)


def surplus_after_brackets(sheet: Sheet) -> Iterator[Slip]:
    """Find what stands behind the last bracket and belongs to nothing, such as a comma."""
    for line in sheet.outline.lines:
        end = line.end
        if line.typed[:1] not in CLOSERS or end is None or end.line != line.number:
            continue
        match = SURPLUS.fullmatch(line.text[end.column :].strip())
        if match:
            column = line.text.index(match[0], end.column)
            edit = line.edit(sheet.path, column, column + len(match[0]), "")
            message = f"behind the closing bracket, `{match[0]}` belongs to nothing"
            yield slip(UNCLOSED_BRACKET.at(edit.span, message, "delete it", fix=[edit]))


def _closed(sheet: Sheet, line: Line) -> list[Edit]:
    """Close what is open at the end of a line, or put the right bracket in place of a wrong one."""
    end = line.value + len(line.typed)
    missing = _missing_closers(line.typed)
    if missing:
        return [line.edit(sheet.path, end, end, missing)] if _last_line(sheet, line) is line else []
    if line.typed[-1] in CLOSERS.values():
        return [line.edit(sheet.path, end - 1, end, _missing_closers(line.typed[:-1]))]
    return []


def _missing_closers(typed: str) -> str:
    """Return the brackets that are still open at the end; nothing where they do not match."""
    expected: list[str] = []
    for letter in typed:
        if letter in CLOSERS:
            expected.append(CLOSERS[letter])
        elif letter in CLOSERS.values() and (not expected or expected.pop() != letter):
            return ""
    return "".join(reversed(expected))


def missing_commas(sheet: Sheet) -> Iterator[Slip]:
    """Find entries in brackets without a comma between them."""
    for line in sheet.outline.lines:
        beginning = sheet.outline.line(line.began) if line.began else line
        if beginning.typed[:1] not in CLOSERS or not (line.is_structure or line.began):
            continue
        for match in COMMA_MISSING.finditer(line.text, line.value):
            edit = line.edit(sheet.path, match.start(), match.start(), ",")
            span = line.span(sheet.path, match.start(), match.end())
            message = "between two entries in brackets, a comma is missing"
            advice = "write a comma between them"
            yield slip(UNCLOSED_BRACKET.at(span, message, advice, fix=[edit]))


BEFORE_VALUE = re.compile(r"[ ]*+(?:-[ ]++)*+(?:[a-z_]++:[ ]++)?+")
OPENED = re.compile(rf"\n{BEFORE_VALUE.pattern}(?:\"[^\"\n]*+|'[^'\n]*+)\n")
CLOSED = re.compile(r"\"[ \t]*\n")


def may_hide(text: str) -> bool:
    """Whether a quote may be opened and not closed on its line, or closed and not opened."""
    return OPENED.search(text) is not None or any(
        _is_only_quote(text, one.start()) for one in CLOSED.finditer(text)
    )


def _is_only_quote(text: str, column: int) -> bool:
    begin = text.rfind("\n", 0, column) + 1
    before = BEFORE_VALUE.match(text, begin)
    is_structure = before is not None and bool(before[0].strip())
    return is_structure and text.find('"', begin, column) < 0 and not text[column - 1].isdigit()
