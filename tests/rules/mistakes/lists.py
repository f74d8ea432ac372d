"""Lines of lists that begin with something else than a dash, and what Git leaves in a file."""

from playbooks import Files, edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"
TITLE = "title: Keep the promise\n"


def looks_like(lines: str) -> Files:
    """Give the principle other lines for what it looks like."""
    return edited(PRINCIPLE, "looks_like: [A call at five]", f"looks_like:\n{lines}")


LISTS = (
    Mistake(
        "a bullet instead of a dash is shown at the bullet",
        "PB015",
        looks_like("  ▸• A call at five"),
        "this line of a list begins with `•`",
        "begin each line of a list with a hyphen and a space, `- `",
    ),
    Mistake(
        "a list with bullets is one mistake",
        "PB015",
        looks_like("  ▸• A call at five\n  • A note\n  • A smile"),
        "this line of a list begins with `•`",
        "begin each line of a list with a hyphen and a space, `- `",
    ),
    Mistake(
        "a star instead of a dash is shown at the star",
        "PB015",
        looks_like("  ▸* A call at five\n  * A note"),
        "this line of a list begins with `*`",
        "begin each line of a list with a hyphen and a space, `- `",
    ),
    Mistake(
        "a plus sign instead of a dash is shown at the sign",
        "PB015",
        looks_like("  ▸+ A call at five"),
        "this line of a list begins with `+`",
        "begin each line of a list with a hyphen and a space, `- `",
    ),
    Mistake(
        "a long dash instead of a hyphen is shown at the dash",
        "PB015",
        looks_like("  ▸– A call at five"),
        "this line of a list begins with `–`",
        "begin each line of a list with a hyphen and a space, `- `",
    ),
    Mistake(
        "numbers with points instead of dashes are shown at the first",
        "PB015",
        looks_like("  ▸1. A call at five\n  2. A note"),
        "this line of a list begins with `1.`",
        "begin each line of a list with a hyphen and a space, `- `",
    ),
    Mistake(
        "numbers with brackets instead of dashes are shown at the first",
        "PB015",
        looks_like("  ▸1) A call at five\n  2) A note"),
        "this line of a list begins with `1)`",
        "begin each line of a list with a hyphen and a space, `- `",
    ),
    Mistake(
        "a bullet after lines with dashes is shown",
        "PB015",
        looks_like("  - A call at five\n  ▸• A note"),
        "this line of a list begins with `•`",
        "begin each line of a list with a hyphen and a space, `- `",
    ),
    Mistake(
        "a missing space behind a dash is shown at the dash",
        "PB015",
        looks_like("  ▸-A call at five"),
        "behind the dash of this entry, the space is missing",
        "write `- ` and then the text",
    ),
    Mistake(
        "a list without spaces behind its dashes is one mistake",
        "PB015",
        looks_like("  ▸-A call at five\n  -A note"),
        "behind the dash of this entry, the space is missing",
        "write `- ` and then the text",
    ),
    Mistake(
        "a missing space behind one dash of several is shown at that",
        "PB015",
        looks_like("  - A call at five\n  ▸-A note\n  - A smile"),
        "behind the dash of this entry, the space is missing",
        "write `- ` and then the text",
    ),
    Mistake(
        "an empty box to tick is shown at the box",
        "PB015",
        looks_like("  - ▸[ ] A call at five"),
        "a box, `[ ]`, is drawn here",
        "write the text alone; for the items of a checklist, the page draws the boxes",
    ),
    Mistake(
        "a ticked box is shown at the box",
        "PB015",
        looks_like("  - ▸[x] A call at five"),
        "a box, `[x]`, is drawn here",
        "write the text alone; for the items of a checklist, the page draws the boxes",
    ),
    Mistake(
        "a list with boxes is one mistake",
        "PB015",
        looks_like("  - ▸[ ] A call at five\n  - [x] A note"),
        "a box, `[ ]`, is drawn here",
        "write the text alone; for the items of a checklist, the page draws the boxes",
    ),
    Mistake(
        "two versions of a line are one mistake",
        "PB019",
        edited(
            PRINCIPLE, TITLE, f"▸<<<<<<< HEAD\n{TITLE}=======\ntitle: Our word\n>>>>>>> other\n"
        ),
        "two versions of these lines stand here, as Git left them",
        (
            "keep the lines that are right, and delete the others and the lines with "
            "`<<<<<<<`, `=======` and `>>>>>>>`"
        ),
    ),
    Mistake(
        "three versions of a line are one mistake",
        "PB019",
        edited(
            PRINCIPLE,
            TITLE,
            f"▸<<<<<<< HEAD\n{TITLE}||||||| base\ntitle: Word\n=======\n"
            "title: Our word\n>>>>>>> other\n",
        ),
        "two versions of these lines stand here, as Git left them",
        (
            "keep the lines that are right, and delete the others and the lines with "
            "`<<<<<<<`, `=======` and `>>>>>>>`"
        ),
    ),
    Mistake(
        "a second document is shown at the dashes",
        "PB006",
        edited(PRINCIPLE, TITLE, f"{TITLE}▸---\n"),
        "a second document begins here",
        "delete this line",
    ),
)
