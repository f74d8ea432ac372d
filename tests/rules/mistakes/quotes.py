"""Quotes and brackets that are not closed, or closed too early."""

from playbooks import edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"
ASSESSMENT = "base/assessments/check.yml"

QUOTES = (
    Mistake(
        "a quote that is not closed is shown where it opens",
        "PB020",
        edited(PRINCIPLE, "title: Keep the promise", 'title: ▸"Keep the promise'),
        "a quote is opened here and never closed",
        "close it with the same quote at the end of the text",
    ),
    Mistake(
        "a single quote that is not closed is shown where it opens",
        "PB020",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸'Keep the promise"),
        "a quote is opened here and never closed",
        "close it with the same quote at the end of the text",
    ),
    Mistake(
        "an open quote in a list is shown where it opens",
        "PB020",
        edited(
            PRINCIPLE,
            "looks_like: [A call at five]",
            'looks_like:\n  - ▸"A call at five\n  - A note by noon',
        ),
        "a quote is opened here and never closed",
        "close it with the same quote at the end of the text",
    ),
    Mistake(
        "an open quote on the last line is shown where it opens",
        "PB020",
        edited(PRINCIPLE, "measure: Promises kept.", 'measure: ▸"Promises kept.'),
        "a quote is opened here and never closed",
        "close it with the same quote at the end of the text",
    ),
    Mistake(
        "two open quotes of which each closes the other are two mistakes' first",
        "PB020",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸'Tis kept"),
        "a text begins with an apostrophe, which opens a quote that is never closed",
        "put the whole text in quotes",
    ),
    Mistake(
        "a quote that was never opened is shown where it closes",
        "PB020",
        edited(PRINCIPLE, "title: Keep the promise", 'title: Keep the promise▸"'),
        "a quote is closed here that was never opened",
        "put a quote at the beginning of the text as well, or delete this one",
    ),
    Mistake(
        "a text that begins with a quoted word is shown behind it",
        "PB022",
        edited(PRINCIPLE, "title: Keep the promise", 'title: "Keep" ▸the promise'),
        "the text goes on behind the quote that closed it",
        "put the whole text in quotes of the other sort",
    ),
    Mistake(
        "quotes in quotes are shown behind the first",
        "PB022",
        edited(PRINCIPLE, "title: Keep the promise", 'title: "He said "▸no" to her"'),
        "the text goes on behind the quote that closed it",
        "put the whole text in quotes of the other sort",
    ),
    Mistake(
        "an apostrophe in single quotes is shown behind it",
        "PB022",
        edited(PRINCIPLE, "title: Keep the promise", "title: 'It'▸s a promise'"),
        "the text goes on behind the quote that closed it",
        "put the whole text in quotes of the other sort",
    ),
    Mistake(
        "a bracket that is not closed is shown where it opens",
        "PB023",
        edited(PRINCIPLE, "looks_like: [A call at five]", "looks_like: ▸[A call at five"),
        "the bracket `[` is opened here and never closed",
        "close it with `]`",
    ),
    Mistake(
        "a brace that is not closed is shown where it opens",
        "PB023",
        edited(
            PRINCIPLE,
            "{grade: opinion, text: We think so.}",
            "▸{grade: opinion, text: We think so.",
        ),
        "the bracket `{` is opened here and never closed",
        "close it with `}`",
    ),
    Mistake(
        "a bracket closed by a brace is shown where it opens",
        "PB023",
        edited(PRINCIPLE, "looks_like: [A call at five]", "looks_like: ▸[A call at five}"),
        "the bracket `[` is opened here and never closed",
        "close it with `]`",
    ),
    Mistake(
        "a missing comma between quoted entries is shown",
        "PB023",
        edited(PRINCIPLE, "looks_like: [A call at five]", 'looks_like: ["A call"▸ "A note"]'),
        "between two entries in brackets, a comma is missing",
        "write a comma between them",
    ),
    Mistake(
        "a missing comma between entries in braces is shown",
        "PB023",
        edited(
            ASSESSMENT,
            "scale:\n  - {value: 0, label: Never}\n  - {value: 4, label: Always}",
            "scale: [{value: 0, label: Never}▸ {value: 4, label: Always}]",
        ),
        "between two entries in brackets, a comma is missing",
        "write a comma between them",
    ),
    Mistake(
        "a backslash in double quotes is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", 'title: "C:▸\\quit"'),
        "in double quotes, the backslash of `\\q` has another meaning",
        "write it twice, or put the text in single quotes",
    ),
)
