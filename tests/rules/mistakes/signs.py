"""Signs in texts without quotes that have a meaning of their own."""

from playbooks import edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"
LIMITS = "base/limits/limits.yml"
PLAY = "base/plays/no-answer.yml"
COMPANY = "company/company.yml"

SIGNS = (
    Mistake(
        "a colon inside a text is shown at the colon",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: Promise▸: keep it"),
        "a colon stands inside a text without quotes",
        "put the whole text in quotes",
    ),
    Mistake(
        "a colon at the end of a text is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: Keep the promise▸:"),
        "a colon stands inside a text without quotes",
        "put the whole text in quotes",
    ),
    Mistake(
        "a colon on the second line of a text is shown",
        "PB017",
        edited(
            PRINCIPLE,
            "why: A promise is all a customer has.",
            "why: A promise is all\n  that counts▸: nothing else",
        ),
        "a colon stands inside a text without quotes",
        "put the whole text in quotes",
    ),
    Mistake(
        "a colon in a text with double quotes gives single quotes",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", 'title: Keep "it"▸: always'),
        "a colon stands inside a text without quotes",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with an at sign is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸@home"),
        "a text begins with `@`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with a percent sign is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸% of promises"),
        "a text begins with `%`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with a backtick is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸`kept` promises"),
        "a text begins with a backtick, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with an ampersand is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸& Sons"),
        "a text begins with `&`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text in stars at its beginning is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸*always* keep it"),
        "a text begins with `*`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with an exclamation mark is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸!important promise"),
        "a text begins with `!`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with a vertical bar is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸| promise"),
        "a text begins with `|`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with a greater sign is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸> 5 minutes"),
        "a text begins with `>`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with a question mark is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸? what"),
        "a text begins with `?`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with a bracket is shown",
        "PB017",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸[Name] rings back"),
        "a text begins with `[`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a text that begins with double braces is shown",
        "PB017",
        edited(
            PRINCIPLE,
            "why: A promise is all a customer has.",
            "why: ▸{{ company.name }} keeps it.",
        ),
        "a text begins with `{`, which has a meaning of its own",
        "put the whole text in quotes",
    ),
    Mistake(
        "a hash in a text cuts it off and is shown",
        "PB018",
        edited(PRINCIPLE, "title: Keep the promise", "title: Promise ▸#1 comes first"),
        "the text is cut off here: a `#` begins a note that nobody reads",
        "put the whole text in quotes",
    ),
    Mistake(
        "a hash with a space in a text cuts it off and is shown",
        "PB018",
        edited(PRINCIPLE, "title: Keep the promise", "title: Press ▸# to speak to us"),
        "the text is cut off here: a `#` begins a note that nobody reads",
        "put the whole text in quotes",
    ),
    Mistake(
        "a hash before a text leaves nothing of it and is shown",
        "PB018",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸#1 promise"),
        "nothing is left of `title`: a `#` begins a note that nobody reads",
        "put the whole text in quotes",
    ),
    Mistake(
        "a hash before an entry of a list is shown",
        "PB018",
        edited(
            PRINCIPLE,
            "looks_like: [A call at five]",
            "looks_like:\n  - ▸#1 A call\n  - A note",
        ),
        "nothing is left of this entry: a `#` begins a note that nobody reads",
        "put the whole text in quotes",
    ),
    Mistake(
        "a colour without quotes is shown at its hash",
        "PB018",
        edited(COMPANY, 'brand: "#1f4e5f"', "brand: ▸#1f4e5f"),
        "the rest of the line is cut off: a `#` begins a note that nobody reads",
        "put the text that begins with `#` in quotes",
    ),
    Mistake(
        "a note behind a number goes on a line of its own",
        "PB018",
        edited(
            LIMITS,
            "amount: 50, per: case}",
            "amount: 50, per: case}\n  order: 10 ▸# first of all",
        ),
        "the text is cut off here: a `#` begins a note that nobody reads",
        "write the note on a line of its own, above",
    ),
    Mistake(
        "a note behind an id goes on a line of its own",
        "PB018",
        edited(PLAY, "first_words", "owner: agent ▸# for now\nfirst_words"),
        "the text is cut off here: a `#` begins a note that nobody reads",
        "write the note on a line of its own, above",
    ),
    Mistake(
        "a line of a text that begins with a hash is shown",
        "PB018",
        edited(
            PRINCIPLE,
            "why: A promise is all a customer has.",
            "why: A promise is all\n  ▸#1 in a customer's mind",
        ),
        "the text ends before this line: a `#` begins a note that nobody reads",
        "put the whole text in quotes",
    ),
    Mistake(
        "a hash in the middle of a long text is shown",
        "PB018",
        edited(
            PRINCIPLE,
            "why: A promise is all a customer has.",
            "why: A promise is all\n  that ▸#1 customers have",
        ),
        "the text is cut off here: a `#` begins a note that nobody reads",
        "put the whole text in quotes",
    ),
)
