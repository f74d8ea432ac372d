"""A section's finished HTML goes in; each term is explained where it is first used."""

import re
from collections.abc import Callable, Iterator

from markupsafe import Markup

from servicebook.glossary import Entry, Glossary

TAG = re.compile(r"(<[^>]*>)")
"""Tags of our own HTML, in whose attributes every `>` is escaped."""
NAME = re.compile(r"</?([a-z0-9-]+)")
READ = frozenset({"p", "li"})
"""What holds sentences; elsewhere stand names and labels."""
SILENT = frozenset(
    {
        "a",
        "button",
        "summary",
        "label",
        "code",
        "pre",
        "q",
        "svg",
        "table",
        "dl",
        "legend",
        "script",
        "template",
    }
    | {f"h{level}" for level in range(1, 7)}
)
"""Where nothing is explained: a link or heading is one thing, code and quotations are exact, and
tables and lists of facts are too narrow, and of what is in a template scripts take bare words."""

Explain = Callable[[Entry, Markup], Markup]
"""Makes of a term and its word, as it stands in the text, the word with its explanation."""


def explained(html: Markup, glossary: Glossary, language: str, explain: Explain) -> Markup:
    """Explain each term once, the first time that it is used in a sentence.

    Args:
        html: Made by our templates.
        glossary: The terms.
        language: The language of the texts.
        explain: Writes the explanation.
    """
    known: set[Entry] = set()
    pieces = []
    for piece, is_read in _pieces(html):
        found = _explained(piece, glossary, language, explain, known) if is_read else piece
        pieces.append(found)
    # The tags are those of the template; what is added comes from one, too.
    return Markup("".join(pieces))  # noqa: S704


def _explained(
    text: str, glossary: Glossary, language: str, explain: Explain, known: set[Entry]
) -> str:
    done, pieces = 0, []
    for use in glossary.uses(text, language):
        if use.entry not in known:
            known.add(use.entry)
            word = Markup(text[use.begin : use.end])  # noqa: S704 -- it is HTML as it stands
            pieces += [text[done : use.begin], explain(use.entry, word)]
            done = use.end
    return "".join((*pieces, text[done:]))


def _pieces(html: str) -> Iterator[tuple[str, bool]]:
    """Yield tags and texts, and whether a text is one in which terms are explained."""
    read, silent = 0, list[str]()
    for index, piece in enumerate(TAG.split(html)):
        if index % 2 == 0:
            yield piece, read > 0 and not silent
            continue
        yield piece, False
        match = NAME.match(piece)
        name = match[1] if match else ""
        step = -1 if piece.startswith("</") else 1
        if silent:
            if name == silent[0]:
                silent = [name] * (len(silent) + step)
        elif step > 0 and name in SILENT:
            silent = [name]
        elif name in READ:
            read += step
