"""Say in plain words what libyaml could not read, and where."""

import yaml

from servicebook.diagnostics import Diagnostic, Span
from servicebook.rules import MALFORMED_YAML

EXPLANATIONS = (
    (
        "mapping values are not allowed",
        "a colon stands inside a text",
        "put the whole text in double quotes",
    ),
    (
        "could not find expected ':'",
        "this line is neither a field nor part of a text",
        "write `name: value`, and indent the lines of a long text under its field",
    ),
    (
        "found unexpected end of stream",
        "a quote is opened and never closed",
        "close the quote at the end of the text",
    ),
    (
        "found character that cannot start any token",
        "a text begins with a character that has a meaning of its own",
        "put the text in double quotes, and indent with spaces, never with tabs",
    ),
    (
        "control characters are not allowed",
        "a control character, which cannot be seen, stands here",
        "delete it, and type the words around it again",
    ),
    (
        "did not find expected",
        "the line does not fit the ones above it",
        "indent it like its neighbours, or put the text in double quotes",
    ),
)
"""What libyaml says, what it means, and what to do."""
FOUND_LATE = ("unexpected end of stream", "could not find expected ':'")
"""What libyaml notices only after the place where it went wrong."""
TAB = ("the line is indented with a tab", "indent it with spaces, two for each step")
OTHERWISE = ("the line cannot be read", "put the text in double quotes")


def explain(path: str, text: str, error: yaml.YAMLError) -> Diagnostic:
    """Turn libyaml's error into a finding; its own words are never shown.

    Args:
        path: The file's name.
        text: The file's text.
        error: What was raised.
    """
    problem = str(getattr(error, "problem", None) or error)
    line, column = _place(text, error, is_earlier=any(part in problem for part in FOUND_LATE))
    said = (words for part, *words in EXPLANATIONS if part in problem)
    is_tab = text.split("\n")[line - 1][column - 1 : column] == "\t"
    message, advice = TAB if is_tab else next(said, OTHERWISE)
    return MALFORMED_YAML.at(Span(path, line, column, line, column + 1), message, advice)


def _place(text: str, error: yaml.YAMLError, *, is_earlier: bool) -> tuple[int, int]:
    """Find the place; an unclosed quote is shown where it opens, not where the file ends."""
    problem, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    mark = context if is_earlier and context is not None else problem or context
    if mark is not None:
        lines = text.split("\n")
        is_past_end = mark.line >= len(lines)
        return (len(lines), len(lines[-1]) + 1) if is_past_end else (mark.line + 1, mark.column + 1)
    # For characters it refuses, libyaml counts the bytes of UTF-8.
    before = text.encode()[: getattr(error, "position", 0)].decode(errors="ignore")
    return before.count("\n") + 1, len(before) - before.rfind("\n")
