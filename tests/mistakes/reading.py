"""Mistakes that keep a file from being read."""

from mistakes.case import Mistake
from playbooks import PLAYBOOK, Files, edited

PRINCIPLE = "base/principles/keep-the-promise.yml"


def term(text: str) -> Files:
    """Give the playbook one more file, with a term in it."""
    return {"base/terms/call.yml": text}


UNREADABLE = (
    Mistake(
        "text saved as cp1252 is refused at its first such letter",
        "PB001",
        term("") | {"base/terms/call.yml": b"id: call\ntitle: Caf\xe9\n"},
        "the file is not UTF-8 text",
        "save it again with the encoding UTF-8",
        at="base/terms/call.yml:2:11",
    ),
    Mistake(
        "text saved as UTF-16 is refused",
        "PB001",
        {"base/terms/call.yml": "id: call\n".encode("utf-16")},
        "the file is not UTF-8 text",
        "UTF-8",
        at="base/terms/call.yml:1:1",
    ),
    Mistake(
        "a folder named like a file is refused",
        "PB001",
        {"base/terms/call.yml/readme.txt": "not an item"},
        "this is not an ordinary file",
        "put the file itself here",
        at="base/terms/call.yml:1:1",
    ),
)

MALFORMED = (
    Mistake(
        "a colon in a text is shown at the colon",
        "PB002",
        term("id: call\ntitle: Note▸: call\n"),
        "a colon stands inside a text",
        "double quotes",
    ),
    Mistake(
        "a tab at the beginning of a line is named",
        "PB002",
        term("id: call\ntitle: Call\nalso:\n▸\t- Ring\ndefinition: We ring.\n"),
        "the line is indented with a tab",
        "indent it with spaces",
    ),
    Mistake(
        "an open quote is shown where it opens",
        "PB002",
        term('id: call\ntitle: ▸"Call\ndefinition: We ring.\n'),
        "a quote is opened and never closed",
        "close the quote",
    ),
    Mistake(
        "a line of its own is shown where it stands",
        "PB002",
        term("id: call\n▸We ring back\ntitle: Call\n"),
        "this line is neither a field nor part of a text",
        "write `name: value`",
    ),
    Mistake(
        "a text that begins with an at sign is shown",
        "PB002",
        term("id: call\ntitle: ▸@home\n"),
        "a text begins with a character that has a meaning of its own",
        "double quotes",
    ),
    Mistake(
        "a line that is indented too little is shown",
        "PB002",
        term("id: call\nphrases:\n    - ring\n  ▸- phone\n"),
        "the line does not fit the ones above it",
        "indent it like its neighbours",
    ),
    Mistake(
        "a control character is counted in letters, not in bytes",
        "PB002",
        term("id: call\ntitle: Café déjà▸\x07\n"),
        "a control character, which cannot be seen, stands here",
        "delete it",
    ),
    Mistake(
        "an unknown escape in quotes is shown",
        "PB002",
        term('id: call\ntitle: "C:▸\\quit"\n'),
        "the line cannot be read",
        "double quotes",
    ),
)

EMPTY = (
    Mistake("a file of no length is empty", "PB003", term("▸"), "the file is empty", "delete the"),
    Mistake("a file of comments is empty", "PB003", term("▸# later\n"), "the file is empty"),
    Mistake("a file with only a marker is empty", "PB003", term("▸---\n"), "the file is empty"),
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
    ),
)

UNKNOWN_KIND = (
    Mistake(
        "a folder of no kind is named with the nearest kind",
        "PB005",
        {"base/principels/early.yml": "id: early\n"},
        "`principels` is not a kind of item",
        "did you mean `principles`?",
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
        "did you mean `principles`?",
        at="base/principels/early.yml:1:1",
    ),
)

ALIAS = "`&` and `*` names are not used here"
UNSUPPORTED = (
    Mistake("an anchor is refused", "PB006", term("id: call\ntitle: ▸&a Call\n"), ALIAS, "write"),
    Mistake("an alias is refused", "PB006", term("id: call\ntitle: ▸*call\n"), ALIAS, "write"),
    Mistake(
        "a tag is refused",
        "PB006",
        term("id: call\ntitle: ▸!!python/object:os.system Call\n"),
        "a `!` tag is not used here",
        "double quotes",
    ),
    Mistake(
        "a merge key is refused",
        "PB006",
        term("id: call\n▸<<: {title: Call}\n"),
        "`<<` is not used here",
        "write the fields out",
    ),
    Mistake(
        "a second document is refused",
        "PB006",
        term("id: call\n▸---\nid: ring\n"),
        "a second document begins here",
        "delete the line `---`",
    ),
    Mistake(
        "a list that is too deep is refused",
        "PB006",
        term("id: call\nphrases: " + 20 * "[" + "▸[" + 20 * "]" + "]\n"),
        "more than 20 levels of indentation",
        "use fewer",
    ),
    Mistake(
        "a text that begins with braces is refused as a field's name",
        "PB006",
        term("id: call\ntitle: {▸{ company.name }} calls\n"),
        "a field's name must be a word",
        "put a text that begins with a brace in quotes",
    ),
)

ABSENT = (
    Mistake(
        "a missing base folder is one mistake",
        "PB007",
        {uri: None for uri in PLAYBOOK if uri.startswith("base/")},
        "no folder `base`",
        "check the spelling",
        at="base:1:1",
    ),
    Mistake(
        "a missing company folder is one mistake",
        "PB007",
        {"company/company.yml": None}
        | term("id: call\ntitle: '{{ company.name }}'\ndefinition: We ring.\n"),
        "no folder `company`",
        "create the folder",
        at="company:1:1",
    ),
    Mistake(
        "a company without settings is one mistake",
        "PB008",
        {"company/company.yml": None, "company/readme.txt": "soon"}
        | term("id: call\ntitle: '{{ company.name }}'\ndefinition: We ring.\n"),
        "the company has no company.yml",
        "copy the one in playbook_src/examples/greenleaf-lawns",
        at="company/company.yml:1:1",
    ),
    Mistake(
        "an item outside any folder is misplaced",
        "PB009",
        {"base/call.yml": "id: call\n"},
        "the file is in no kind's folder",
        "move it",
        at="base/call.yml:1:1",
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
        "move it",
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
