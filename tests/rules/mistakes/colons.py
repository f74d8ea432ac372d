"""Fields without their colon, or without the space behind it."""

from playbooks import edited
from rules.mistakes.case import Mistake

PRINCIPLE = "base/principles/keep-the-promise.yml"
COMPANY = "company/company.yml"

COLONS = (
    Mistake(
        "a missing space behind a colon is shown at the colon",
        "PB016",
        edited(PRINCIPLE, "title: Keep the promise", "title▸:Keep the promise"),
        "behind the colon of `title`, the space is missing",
        "write `title: ` and then the text",
    ),
    Mistake(
        "a missing space behind a colon is seen in an entry",
        "PB016",
        edited(PRINCIPLE, "    text: Ring early", "    text▸:Ring early"),
        "behind the colon of `text`, the space is missing",
        "write `text: ` and then the text",
    ),
    Mistake(
        "a missing space behind a colon is seen behind a dash",
        "PB016",
        edited(PRINCIPLE, "  - id: ring-early", "  - id▸:ring-early"),
        "behind the colon of `id`, the space is missing",
        "write `id: ` and then the text",
    ),
    Mistake(
        "a missing space behind a colon is seen under an empty field",
        "PB016",
        edited(
            PRINCIPLE,
            "evidence: {grade: opinion, text: We think so.}",
            "evidence:\n  grade▸:opinion\n  text: We think so.",
        ),
        "behind the colon of `grade`, the space is missing",
        "write `grade: ` and then the text",
    ),
    Mistake(
        "a missing space behind a colon is seen in braces",
        "PB016",
        edited(PRINCIPLE, "{grade: opinion, text", "{grade▸:opinion, text"),
        "behind the colon of `grade`, the space is missing",
        "write `grade: ` and then the text",
    ),
    Mistake(
        "a missing space before a list in brackets is seen",
        "PB016",
        edited(PRINCIPLE, "looks_like: [A call at five]", "looks_like▸:[A call at five]"),
        "behind the colon of `looks_like`, the space is missing",
        "write `looks_like: ` and then the text",
    ),
    Mistake(
        "a missing colon is shown at the field's name",
        "PB016",
        edited(PRINCIPLE, "title: Keep the promise", "▸title Keep the promise"),
        "behind `title`, the colon is missing",
        "write `title: ` and then the text",
    ),
    Mistake(
        "a missing colon is seen in an entry",
        "PB016",
        edited(PRINCIPLE, "    text: Ring early", "    ▸text Ring early"),
        "behind `text`, the colon is missing",
        "write `text: ` and then the text",
    ),
    Mistake(
        "a missing colon is seen behind a dash",
        "PB016",
        edited(PRINCIPLE, "  - id: ring-early", "  - ▸id ring-early"),
        "behind `id`, the colon is missing",
        "write `id: ` and then the text",
    ),
    Mistake(
        "a missing colon is seen where a list follows",
        "PB016",
        edited(PRINCIPLE, "practices:", "▸practices"),
        "behind `practices`, the colon is missing",
        "write `practices: ` and then the text",
    ),
    Mistake(
        "an equals sign instead of a colon is shown",
        "PB016",
        edited(PRINCIPLE, "title: Keep the promise", "▸title = Keep the promise"),
        "behind `title`, the colon is missing",
        "write `title: ` and then the text",
    ),
    Mistake(
        "a semicolon instead of a colon is shown",
        "PB016",
        edited(PRINCIPLE, "title: Keep the promise", "▸title; Keep the promise"),
        "behind `title`, the colon is missing",
        "write `title: ` and then the text",
    ),
    Mistake(
        "a wide colon is shown",
        "PB016",
        edited(PRINCIPLE, "title: Keep the promise", "title▸：Keep the promise"),
        "a wide colon (U+FF1A) stands behind `title`",
        "type an ordinary colon",
    ),
    Mistake(
        "a missing space in the company's settings is seen",
        "PB016",
        edited(COMPANY, "short_name: Harbour", "short_name▸:Harbour"),
        "behind the colon of `short_name`, the space is missing",
        "write `short_name: ` and then the text",
    ),
)
