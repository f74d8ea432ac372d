"""Mistakes that come to light when the base playbook has become another one."""

from receipts import RECEIPT, kept
from rules.mistakes.beneath import BENEATH, SAME
from rules.mistakes.case import MARK, Mistake
from rules.mistakes.damaged import DAMAGED
from rules.mistakes.removed import REMOVED
from rules.mistakes.upgraded import (
    KEEP,
    RENAMED,
    TERM,
    TERMS,
    THREE_TERMS,
    change,
    hidden,
    since,
    standing_in,
)

NAMES = (
    Mistake(
        "a change of an item that was renamed upstream is told its name",
        "PB506",
        since({TERM: "id: ▸promise\ntitle: Our word\n"}, RENAMED),
        "`promise` is called `pledge` upstream by now",
        "write `id: pledge`, and rename the file to pledge.yml",
    ),
    Mistake(
        "a change in a list of an item that was renamed upstream is told its name",
        "PB506",
        since({"company/terms/ours.yml": "- id: ▸promise\n  title: Our word\n"}, RENAMED),
        "`promise` is called `pledge` upstream by now",
        "write `id: pledge`",
    ),
    Mistake(
        "hiding an item that was renamed upstream is told its name",
        "PB506",
        since(hidden(mark=MARK), RENAMED),
        "`promise` is called `pledge` upstream by now",
        "write `id: pledge`, and rename the file to pledge.yml",
    ),
    Mistake(
        "two files for one item that was renamed upstream are one too many",
        "PB106",
        {
            **kept({TERM: "id: promise\ntitle: Our word\n"}),
            "company/terms/pledge.yml": "id: pledge\ntitle: Pledge\n",
            TERM: "id: ▸promise\ntitle: Our word\n",
            **RENAMED,
        },
        "`promise` is the id of two items",
        "delete one of them, or give it another id, such as `id: our-word`",
    ),
    Mistake(
        "an item of the company's own whose id came from upstream as well is reported",
        "PB508",
        since(
            {"company/terms/word.yml": "id: ▸word\ntitle: Word\ndefinition: Ours.\n"},
            {"base/terms/word.yml": "id: word\ntitle: Words\ndefinition: Theirs.\n"},
        ),
        "upstream has an item `terms/word` of its own now",
        "give yours another id, such as `id: co-word`, in the name of its file too",
    ),
)

TAKEN = (
    Mistake(
        "an item with an id of the base that stands in for another item is reported at its id",
        "PB508",
        {**THREE_TERMS, **standing_in("▸one", "two", "one")},
        "the base has an item `terms/one` of its own",
        "give yours another id, such as `id: co-one`, and rename the file to co-one.yml",
    ),
    Mistake(
        "an item in a list with an id of the base that stands in for another is reported",
        "PB508",
        {
            **THREE_TERMS,
            "company/terms/ours.yml": "- {id: ▸one, replaces: two, title: W, definition: O.}\n",
        },
        "the base has an item `terms/one` of its own",
        "give yours another id, such as `id: co-one`",
    ),
    Mistake(
        "an item with an id that the base had before cannot stand in for another",
        "PB508",
        {**RENAMED, **standing_in("▸promise", "pledge", "promise")},
        "the base has an item `terms/promise` of its own",
        "give yours another id, such as `id: co-promise`, and rename the file to co-promise.yml",
    ),
    Mistake(
        "an item that stands in for another is reported once where its id came from upstream",
        "PB508",
        since(
            standing_in("▸word", "promise", "word"),
            {"base/terms/word.yml": "id: word\ntitle: Words\ndefinition: Theirs.\n"},
        ),
        "the base has an item `terms/word` of its own",
        "give yours another id, such as `id: co-word`, and rename the file to co-word.yml",
    ),
)

UNRECORDED = (
    Mistake(
        "a change that was made after the last acceptance is noted",
        "PB509",
        {**change("▸title: Our word\n"), **kept()},
        "this change is not in the receipt yet, so later changes beneath cannot be shown in full",
        f"run `servicebook upgrade --accept {KEEP}`",
    ),
    Mistake(
        "several changes made after the last acceptance are one note at the first",
        "PB509",
        {**change("▸title: Our word\nwhy: Ours.\n"), **hidden(), **kept()},
        (
            "3 changes of yours are not in the receipt yet, so later changes beneath cannot be "
            "shown in full"
        ),
        f"run `servicebook upgrade --accept {KEEP} terms/promise`",
    ),
    Mistake(
        "hiding an item that nobody has accepted is noted, and no longer waits",
        "PB509",
        {**kept({TERMS: None}), **hidden(mark=MARK)},
        "this change is not in the receipt yet, so later changes beneath cannot be shown in full",
        "run `servicebook upgrade --accept terms/promise`",
    ),
)

WAITING = (
    Mistake(
        "a new item waits, and is noted at the receipt",
        "PB505",
        kept({TERMS: None}),
        "`terms/promise` is new and waits to be accepted",
        (
            "`servicebook upgrade` shows it; `servicebook upgrade --accept terms/promise` "
            "publishes it"
        ),
        f"{RECEIPT}:1:1",
    ),
    Mistake(
        "several new items are one note",
        "PB505",
        kept({TERMS: None, "base/metrics/metrics.yml": None}),
        "2 new items wait to be accepted",
        (
            "`servicebook upgrade` shows them; `servicebook upgrade --accept` with a name "
            "publishes that one"
        ),
        f"{RECEIPT}:1:1",
    ),
)

CIRCLES = (
    Mistake(
        "an item of the base cannot stand in for itself",
        "PB510",
        standing_in("promise", "▸promise"),
        "`promise` is to stand in for itself",
        "delete this line, or name the item of the base that yours is to stand in for",
    ),
    Mistake(
        "an item of the company's own cannot stand in for itself",
        "PB510",
        standing_in("co-word", "▸co-word"),
        "`co-word` is to stand in for itself",
        "delete this line, or name the item of the base that yours is to stand in for",
    ),
    Mistake(
        "two items cannot stand in for each other",
        "PB510",
        {**THREE_TERMS, **standing_in("one", "two"), **standing_in("two", "▸one")},
        "`two` is to stand in for `one`, which stands in for it",
        "delete this line, or the one in the other file",
    ),
    Mistake(
        "three items cannot stand in for one another in a circle",
        "PB510",
        {
            **THREE_TERMS,
            **standing_in("one", "three"),
            **standing_in("three", "two"),
            **standing_in("two", "▸one"),
        },
        "`two` is to stand in for `one`, which stands in for it",
        "delete this line, or the one in the other file",
    ),
)

UPGRADES = (*REMOVED, *BENEATH, *SAME, *NAMES, *TAKEN, *UNRECORDED, *WAITING, *CIRCLES, *DAMAGED)
