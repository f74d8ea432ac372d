"""Mistakes in indentation that can be read: fields a step too far out or in."""

from playbooks import edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
PLAY = "base/plays/no-answer.yml"
STANDARDS = "base/standards/standards.yml"
LIMITS = "base/limits/limits.yml"

EVIDENCE = "evidence: {grade: opinion, text: We think so.}"
FLAT = "grade: opinion\ntext: We think so."
DEEP = "evidence:\n  grade: opinion\n  text: We think so.\n"
ITEMS = """\
sections:
  - id: look
    title: Look
    items:
      - id: read-notes
        text: Read the notes
"""

LEVELS = (
    Mistake(
        "fields of a group that are not indented are indented under it",
        "PB021",
        edited(PRINCIPLE, EVIDENCE, f"evidence:\n▸{FLAT}"),
        "`grade` and `text` belong under `evidence`, one step further in",
        "indent them by two spaces more than `evidence:`, right under it",
    ),
    Mistake(
        "fields of a group without its name are put under it",
        "PB021",
        edited(PRINCIPLE, EVIDENCE, f"▸{FLAT}"),
        "`grade` and `text` belong under `evidence`, one step further in",
        "write `evidence:` on a line above, and indent them by two spaces more",
    ),
    Mistake(
        "texts of several lines are indented with their fields",
        "PB021",
        edited(
            PRINCIPLE,
            EVIDENCE,
            "evidence:\n▸grade: opinion\ntext: |-\n  We think so.\n\n  Still.\nsources:\n- a-book",
        ),
        "`grade`, `text` and `sources` belong under `evidence`, one step further in",
        "indent them by two spaces more than `evidence:`, right under it",
    ),
    Mistake(
        "a target that is not indented is indented in its entry",
        "PB021",
        edited(
            STANDARDS,
            "{share: 90, value: 1, unit: working days}",
            "\n  ▸value: 1\n  unit: working days",
        ),
        "`value` and `unit` belong under `target`, one step further in",
        "indent them by two spaces more than `target:`, right under it",
    ),
    Mistake(
        "a sum that is not indented is indented in its entry",
        "PB021",
        edited(LIMITS, "{amount: 50, per: case}", "# as we do\n  ▸amount: 50\n  per: case"),
        "`amount` and `per` belong under `up_to`, one step further in",
        "indent them by two spaces more than `up_to:`, right under it",
    ),
    Mistake(
        "a currency that is not indented is indented",
        "PB021",
        edited(COMPANY, 'currency: {code: EUR, symbol: "€"}', 'currency:\n▸code: EUR\nsymbol: "€"'),
        "`code` and `symbol` belong under `currency`, one step further in",
        "indent them by two spaces more than `currency:`, right under it",
    ),
    Mistake(
        "colours that are not indented are indented",
        "PB021",
        edited(
            COMPANY,
            '{brand: "#1f4e5f", accent: "#b4532a"}',
            '\n▸brand: "#1f4e5f"\naccent: "#b4532a"',
        ),
        "`brand` and `accent` belong under `colours`, one step further in",
        "indent them by two spaces more than `colours:`, right under it",
    ),
    Mistake(
        "an escalation that is not indented is indented with its list",
        "PB021",
        edited(PLAY, "{when: [A third call], to: agent}", "\n▸when:\n  - A third call\nto: agent"),
        "`when` and `to` belong under `escalate`, one step further in",
        "indent them by two spaces more than `escalate:`, right under it",
    ),
    Mistake(
        "a last field of a group that is not indented is indented",
        "PB021",
        edited(PRINCIPLE, f"{EVIDENCE}\n", f"{DEEP}▸sources: [a-book]\n"),
        "`sources` belongs under `evidence`, one step further in",
        "indent it by two spaces more than `evidence:`, right under it",
    ),
    Mistake(
        "a field of a group that stands apart from it is told where to go",
        "PB021",
        edited(
            PRINCIPLE, EVIDENCE, "evidence:\n  grade: opinion\nowner: agent\n▸text: We think so."
        ),
        "`text` belongs under `evidence`, one step further in",
        "move it right under `evidence:`, two spaces further in",
    ),
    Mistake(
        "a field that is indented into a group is taken out",
        "PB021",
        edited(PRINCIPLE, f"{EVIDENCE}\nlooks_like:", f"{DEEP}  ▸looks_like:"),
        "`looks_like` belongs to a principle, not to `evidence`",
        ("begin the line `looks_like:` in the same column as the other fields of a principle"),
    ),
    Mistake(
        "a field that is indented into the middle of a group is told to go",
        "PB021",
        edited(
            PRINCIPLE,
            f"{EVIDENCE}\nlooks_like: [A call at five]\n",
            "evidence:\n  ▸looks_like: [A call at five]\n  grade: opinion\n  text: We think so.\n",
        ),
        "`looks_like` belongs to a principle, not to `evidence`",
        "move `looks_like:` out, and begin its line like the others of a principle",
    ),
    Mistake(
        "a list that is indented into the last entry of another is taken out",
        "PB021",
        edited(
            PRINCIPLE,
            "questions: [What did we promise today?]",
            "    ▸questions:\n      - What did we promise today?",
        ),
        "`questions` belongs to a principle, not to an entry of `practices`",
        ("begin the line `questions:` in the same column as the other fields of a principle"),
    ),
    Mistake(
        "a field of a section that is indented into an item is taken out",
        "PB021",
        edited(
            CHECKLIST,
            "        text: Read the notes",
            "        text: Read the notes\n        ▸pause_point: Now",
        ),
        "`pause_point` belongs to an entry of `sections`, not to an entry of `items`",
        (
            "begin the line `pause_point:` in the same column as the other fields of an "
            "entry of `sections`"
        ),
    ),
    Mistake(
        "items without a section are told to be in one",
        "PB021",
        edited(CHECKLIST, ITEMS, "▸items:\n  - id: read-notes\n    text: Read the notes\n"),
        "`items` belongs under `sections`, one step further in",
        (
            "write `sections:`, under it `- id: first` and `title: …`, and indent `items:` "
            "like those"
        ),
    ),
)
