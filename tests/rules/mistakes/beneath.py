"""Changes of a company beneath which the base playbook says something else, or the same."""

from playbooks import Files, edited
from rules.mistakes.case import MARK, Mistake
from rules.mistakes.upgraded import (
    DEFINITION,
    KEEP,
    OWNED,
    PRINCIPLE,
    TERMS,
    WHY,
    change,
    hidden,
    principle,
    since,
    standing_in,
)


def beneath(fact: str, files: Files, message: str, texts: str, item: str) -> Mistake:
    """Expect that a change beneath one of the company's is reported with both texts."""
    advice = f"{texts}: keep yours or take theirs, then run `servicebook upgrade --accept {item}`"
    return Mistake(fact, "PB504", files, f"{message} was changed upstream beneath this", advice)


BENEATH = (
    beneath(
        "a text that changed beneath the company's is shown as it was and is",
        since(change("▸title: Our word\n"), principle("title: Keep the", "title: Hold the")),
        "`title`",
        "it was “Keep the promise” and is “Hold the promise”",
        KEEP,
    ),
    beneath(
        "one letter that changed beneath the company's text is enough",
        since(change("▸why: Ours.\n"), principle("customer has.", "customer had.")),
        "`why`",
        "it was “A promise is all a customer has.” and is “A promise is all a customer had.”",
        KEEP,
    ),
    beneath(
        "a list of texts that changed beneath the company's is shown as a list",
        since(change("▸looks_like: [A note]\n"), principle("[A call at five]", "[A call at six]")),
        "`looks_like`",
        "it was “- A call at five” and is “- A call at six”",
        KEEP,
    ),
    beneath(
        "a group of fields that changed beneath the company's is shown whole",
        since(
            {
                "company/standards/standards.yml": (
                    "- id: email\n  ▸target: {share: 80, value: 1, unit: working days}\n"
                )
            },
            edited("base/standards/standards.yml", "share: 90, value: 1", "share: 95, value: 1"),
        ),
        "`target`",
        (
            "it was “share: 90 unit: working days value: 1” and is "
            "“share: 95 unit: working days value: 1”"
        ),
        "standards/email",
    ),
    beneath(
        "an entry's field that changed beneath the company's is named with the entry",
        since(
            change("practices:\n  - {id: ring-early, ▸text: Ring}\n"),
            principle("text: Ring early", "text: Ring at once"),
        ),
        "`practices.ring-early.text`",
        "it was “Ring early” and is “Ring at once”",
        KEEP,
    ),
    beneath(
        "an entry that changed although the company hides it is reported",
        since(
            change("practices:\n  - {id: ▸ring-early, hide: yes, reason: Ours.}\n"),
            principle("text: Ring early", "text: Ring at once"),
        ),
        "`practices.ring-early`",
        (
            "it was “id: ring-early text: Ring early why: Nobody likes to wait.” and is "
            "“id: ring-early text: Ring at once why: Nobody likes to wait.”"
        ),
        KEEP,
    ),
    beneath(
        "an item that changed although the company hides it is reported",
        since(hidden(mark=MARK), edited(TERMS, DEFINITION, "Our word.")),
        "`terms/promise`",
        (
            f"it was “definition: {DEFINITION} title: Promise” and is "
            "“definition: Our word. title: Promise”"
        ),
        "terms/promise",
    ),
    beneath(
        "an item that changed although the company replaced it is reported",
        since(
            standing_in("co-word", "▸promise"),
            edited(TERMS, DEFINITION, "Our word."),
        ),
        "`terms/promise`",
        (
            f"it was “definition: {DEFINITION} title: Promise” and is "
            "“definition: Our word. title: Promise”"
        ),
        "terms/promise",
    ),
    beneath(
        "a field that changed although the company cleared it is reported",
        since(change("unset: [▸owner]\n"), edited(PRINCIPLE, WHY, f"{WHY}\nowner: nobody"), OWNED),
        "`owner`",
        "it was “agent” and is “nobody”",
        KEEP,
    ),
    beneath(
        "a field that upstream no longer has is still the company's, and reported",
        since(change("▸owner: agent\n"), {}, edited(PRINCIPLE, WHY, f"{WHY}\nowner: nobody")),
        "`owner`",
        "it was “nobody” and is gone",
        KEEP,
    ),
    beneath(
        "a field that upstream has by now beneath one that was only the company's is reported",
        since(change("▸owner: agent\n"), edited(PRINCIPLE, WHY, f"{WHY}\nowner: nobody")),
        "`owner`",
        "what it was is unknown and is “nobody”",
        KEEP,
    ),
)

SAME = (
    Mistake(
        "a change that says what upstream says by now is noted",
        "PB507",
        since(
            change("▸title: Our word\n"), principle("title: Keep the promise", "title: Our word")
        ),
        "`title` is the same upstream by now",
        "you can delete it here",
    ),
    Mistake(
        "a change of an entry that says what upstream says by now is noted",
        "PB507",
        since(
            change("practices:\n  - {id: ring-early, ▸text: Ring}\n"),
            principle("text: Ring early", 'text: "Ring"'),
        ),
        "`practices.ring-early.text` is the same upstream by now",
        "you can delete it here",
    ),
)
