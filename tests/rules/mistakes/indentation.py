"""Lines that stand further in or out than they may."""

from playbooks import edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"

INDENTATION = (
    Mistake(
        "a field one space too far in is shown",
        "PB021",
        edited(PRINCIPLE, "title: Keep the promise", " ▸title: Keep the promise"),
        "`title` stands 1 space too far in",
        "begin it at the very left",
    ),
    Mistake(
        "a field of an entry one space too far in is shown",
        "PB021",
        edited(PRINCIPLE, "    text: Ring early", "     ▸text: Ring early"),
        "`text` stands 1 space too far in",
        "begin it under what it belongs with, after 4 spaces",
    ),
    Mistake(
        "a field of an entry one space too far out is shown",
        "PB021",
        edited(PRINCIPLE, "    text: Ring early", "   ▸text: Ring early"),
        "`text` stands 1 space too far out",
        "begin it under what it belongs with, after 4 spaces",
    ),
    Mistake(
        "a field of an entry as far out as its dash is shown",
        "PB021",
        edited(PRINCIPLE, "    text: Ring early", "  ▸text: Ring early"),
        "`text` stands 2 spaces too far out",
        "begin it under what it belongs with, after 4 spaces",
    ),
    Mistake(
        "an entry one space too far in is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "looks_like: [A call at five]",
            "looks_like:\n  - A call at five\n   ▸- A note by noon",
        ),
        "this entry stands 1 space too far in",
        "begin it under what it belongs with, after 2 spaces",
    ),
    Mistake(
        "an entry one space too far out is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "looks_like: [A call at five]",
            "looks_like:\n  - A call at five\n ▸- A note by noon",
        ),
        "this entry stands 1 space too far out",
        "begin it under what it belongs with, after 2 spaces",
    ),
    Mistake(
        "an entry with fields one space too far in is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "  - id: ring-early\n    text: Ring early\n    why: Nobody likes to wait.\n",
            "   ▸- id: ring-early\n     text: Ring early\n     why: Nobody likes to wait.\n",
        ),
        "this entry stands 1 space too far in",
        "begin it under what it belongs with, after 2 spaces",
    ),
    Mistake(
        "an entry's first line one space too far in is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "  - id: ring-early\n    text: Ring early\n    why: Nobody likes to wait.\n",
            "   ▸- id: ring-early\n    text: Ring early\n    why: Nobody likes to wait.\n",
        ),
        "this entry stands 1 space too far in",
        "begin it under what it belongs with, after 2 spaces",
    ),
    Mistake(
        "a first entry one space too far out is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "looks_like: [A call at five]",
            "looks_like:\n ▸- A call at five\n  - A note by noon",
        ),
        "this entry stands 1 space too far out",
        "begin it under what it belongs with, after 2 spaces",
    ),
    Mistake(
        "a first entry two spaces too far in is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "looks_like: [A call at five]",
            "looks_like:\n    ▸- A call at five\n  - A note by noon",
        ),
        "this entry stands 2 spaces too far in",
        "begin it under what it belongs with, after 2 spaces",
    ),
    Mistake(
        "a first line one space too far in is shown",
        "PB021",
        edited(PRINCIPLE, "id: keep-the-promise\ntitle", " ▸id: keep-the-promise\ntitle"),
        "`id` stands 1 space too far in",
        "begin it at the very left",
    ),
    Mistake(
        "the second line of a long text as far out as its field is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "why: A promise is all a customer has.",
            "why: A promise is all\n▸a customer has.",
        ),
        "this line is neither a field nor part of the text above it",
        "if it goes on with `why`, begin it further in",
    ),
    Mistake(
        "a line of a folded text as far out as its field is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "why: A promise is all a customer has.",
            "why: >-\n  A promise is all\n▸a customer has.",
        ),
        "this line is neither a field nor part of the text above it",
        "if it goes on with `why`, begin it further in",
    ),
    Mistake(
        "a field swallowed by the text above is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "statement: Do what you said.\nwhy: A promise is all a customer has.",
            "why: >-\n  A promise is all a customer has.\n  ▸statement: Do what you said.",
        ),
        "`statement` stands as far in as the text above it, and is part of it",
        "begin it under the field that the text belongs to",
    ),
    Mistake(
        "a list under a field that has a text is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "looks_like: [A call at five]",
            "looks_like: A call at five\n  ▸- A note by noon",
        ),
        "a list begins here, but a text stands already behind `looks_like:`",
        "make the text the first entry of the list",
    ),
    Mistake(
        "a field under a folded text one space too far in is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "why: A promise is all a customer has.\nevidence",
            "why: >-\n  A promise.\n ▸evidence",
        ),
        "`evidence` stands 1 space too far in",
        "begin it at the very left",
    ),
    Mistake(
        "a field of fields one space too far out is shown",
        "PB021",
        edited(
            PRINCIPLE,
            "evidence: {grade: opinion, text: We think so.}",
            "evidence:\n  grade: opinion\n ▸text: We think so.",
        ),
        "`text` stands 1 space too far out",
        "begin it under what it belongs with, after 2 spaces",
    ),
)
