"""Mistakes that keep a file from being read."""

from playbooks import PLAYBOOK, Files, edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"


def term(text: str) -> Files:
    """Give the playbook one more file, with a term in it."""
    return {"base/terms/call.yml": text}


UNREADABLE = (
    Mistake(
        "a folder named like a file is refused",
        "PB001",
        {"base/terms/call.yml/notes.md": "not an item"},
        "this is not an ordinary file",
        "put the file itself here",
        at="base/terms/call.yml:1:1",
    ),
)

MALFORMED = (
    Mistake(
        "what has no name of its own is shown where it cannot be read",
        "PB002",
        edited(PRINCIPLE, "id: keep-the-promise\n", "▸%YAML 3.0\n---\nid: keep-the-promise\n"),
        "the line cannot be read",
        "put the text in double quotes",
    ),
)

EMPTY = (
    Mistake(
        "a file of no length is empty",
        "PB003",
        term("▸"),
        "the file is empty",
        "write the item's fields, or delete the file",
    ),
    Mistake(
        "a file of comments is empty",
        "PB003",
        term("▸# later\n"),
        "the file holds nothing but notes",
        "write the item's fields, or delete the file",
    ),
    Mistake(
        "a file with only a marker is empty",
        "PB003",
        term("▸---\n"),
        "the file is empty",
        "write the item's fields, or delete the file",
    ),
)

DUPLICATE_KEY = (
    Mistake(
        "a field written twice is shown at the second",
        "PB004",
        edited(PRINCIPLE, "statement:", "▸title: Again\nstatement:"),
        "`title` stands here a second time",
        "keep one of the two",
    ),
    Mistake(
        "a field written twice inside an entry is shown",
        "PB004",
        edited(PRINCIPLE, "    why: It is", "    ▸text: Again\n    why: It is"),
        "`text` stands here a second time",
        "keep one of the two",
    ),
)

UNKNOWN_KIND = (
    Mistake(
        "a folder named as the site names it is led to its kind",
        "PB005",
        {"base/stories/late.yml": "id: late\n"},
        "`stories` is not a kind of item",
        "rename the folder to `anecdotes`",
        at="base/stories/late.yml:1:1",
    ),
    Mistake(
        "a folder in the singular is led to its kind",
        "PB005",
        {"company/checklist/late.yml": "id: late\n"},
        "`checklist` is not a kind of item",
        "rename the folder to `checklists`",
        at="company/checklist/late.yml:1:1",
    ),
    Mistake(
        "a folder like none is told all there are",
        "PB005",
        {"company/xyz/late.yml": "id: late\n"},
        "`xyz` is not a kind of item",
        "it can be: `anecdotes`, `assessments`, `checklists`, `journey`, `limits`, `metrics`, "
        "`onboarding`, `plays`, `principles`, `roles`, `sources`, `standards`, `terms`",
        at="company/xyz/late.yml:1:1",
    ),
    Mistake(
        "a folder of no kind is named with the nearest kind",
        "PB005",
        {"base/principels/early.yml": "id: early\n"},
        "`principels` is not a kind of item",
        "rename the folder to `principles`",
        at="base/principels/early.yml:1:1",
    ),
    Mistake(
        "a folder of no kind is one mistake, whatever is in it and points there",
        "PB005",
        {
            "base/principles/keep-the-promise.yml": None,
            "base/principels/early.yml": "id: early\n",
            "base/principels/keep-the-promise.yml": PLAYBOOK[PRINCIPLE],
        },
        "`principels` is not a kind of item",
        "rename the folder to `principles`",
        at="base/principels/early.yml:1:1",
    ),
)

ALIAS = "`&` and `*` names are not used here"
UNSUPPORTED = (
    Mistake(
        "a name for a value is refused",
        "PB006",
        edited(PRINCIPLE, "looks_like: [A call at five]", "looks_like: ▸&a\n  - A call at five"),
        ALIAS,
        "write the text out",
    ),
    Mistake(
        "a value by its name is refused",
        "PB006",
        edited(PRINCIPLE, "title: Keep the promise", "title: ▸*call"),
        ALIAS,
        "write the text out",
    ),
    Mistake(
        "a tag is refused",
        "PB006",
        edited(PRINCIPLE, "title: Keep", "title: ▸!!python/object:os.system Keep"),
        "a `!` tag is not used here",
        "put the text in double quotes",
    ),
    Mistake(
        "fields that are merged in are refused",
        "PB006",
        edited(PRINCIPLE, "title: Keep the promise", "▸<<: {title: Keep the promise}"),
        "`<<` is not used here",
        "write the fields out",
    ),
    Mistake(
        "a second document is refused",
        "PB006",
        edited(PRINCIPLE, "title: Keep", "▸---\ntitle: Keep"),
        "a second document begins here",
        "delete this line",
    ),
    Mistake(
        "a list as a field's name is refused",
        "PB006",
        edited(COMPANY, "colours: {", "colours: {▸[a, b]: c, "),
        "a field's name must be a word",
        "write `name: value`, or put a text that begins with a brace in quotes",
    ),
)

ABSENT = (
    Mistake(
        "a missing base folder is one mistake",
        "PB007",
        {uri: None for uri in PLAYBOOK if uri.startswith("base/")},
        "no folder `base`",
        "check how it is spelt in mkdocs.yml and behind `--company`, or create it",
        at="base:1:1",
    ),
    Mistake(
        "a missing company folder is one mistake",
        "PB007",
        {"company/company.yml": None}
        | term("id: call\ntitle: '{{ company.name }}'\ndefinition: We ring.\n"),
        "no folder `company`",
        "check how it is spelt in mkdocs.yml and behind `--company`, or create it",
        at="company:1:1",
    ),
    Mistake(
        "a company without settings is one mistake",
        "PB008",
        {"company/company.yml": None, "company/readme.txt": "soon"}
        | term("id: call\ntitle: '{{ company.name }}'\ndefinition: We ring.\n"),
        "the company has no company.yml",
        "make one with `servicebook new company NAME`, and move its company.yml here",
        at="company/company.yml:1:1",
    ),
    Mistake(
        "an item outside any folder is misplaced",
        "PB009",
        {"base/call.yml": "id: call\n"},
        "the file is in no kind's folder",
        "move it into the folder of its kind, such as principles/",
        at="base/call.yml:1:1",
    ),
    Mistake(
        "an item that an editor gave another ending is reported",
        "PB009",
        {"base/terms/call.yml.txt": "id: call\n"},
        "the name ends with `.txt`, so nobody reads this file",
        "rename it to `call.yml`",
        at="base/terms/call.yml.txt:1:1",
    ),
    Mistake(
        "an item written with a word processor is reported",
        "PB009",
        {"base/terms/call.docx": b"PK"},
        "the name ends with `.docx`, so nobody reads this file",
        "save it as UTF-8 text under the name `call.yml`",
        at="base/terms/call.docx:1:1",
    ),
    Mistake(
        "settings in the base are reported, because nobody would read them",
        "PB009",
        {"base/company.yml": "name: Somebody else\n"},
        "settings belong in the company's folder",
        "delete it",
        at="base/company.yml:1:1",
    ),
    Mistake(
        "a second file of settings is reported, because only one would be read",
        "PB009",
        {
            "company/company.yaml": PLAYBOOK["company/company.yml"],
            "company/company.yml": PLAYBOOK["company/company.yml"],
        },
        "there is another company.yml",
        "delete it",
        at="company/company.yml:1:1",
    ),
    Mistake(
        "a folder called company is no place for settings",
        "PB009",
        {"company/company/company.yml": "name: Somebody else\n"},
        "the file is in no kind's folder",
        "move it into the folder of its kind, such as principles/",
        at="company/company/company.yml:1:1",
    ),
)

READING = (
    *UNREADABLE,
    *MALFORMED,
    *EMPTY,
    *DUPLICATE_KEY,
    *UNKNOWN_KIND,
    *UNSUPPORTED,
    *ABSENT,
)
