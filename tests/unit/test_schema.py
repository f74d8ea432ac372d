"""In an editor nothing is blamed that is right, and what is wrong is blamed in plain words."""

import re
from collections.abc import Iterator

import pytest
from editing import Editor, shipped
from playbooks import PLAYBOOK, edited, write_files
from rules.document import read_document
from running import ROOT

from servicebook.model.kinds import KINDS
from servicebook.schema import base_ids, schema_files

FILES = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("base", "company", "examples")
    for path in (ROOT / "playbook_src" / folder).rglob("*.yml")
    if path.name != "receipt.yml" and path.parent.name != "words"
)
EDITOR = shipped()
NAMES = sorted(EDITOR.schemas)
BASE = "playbook_src/base"
OWN = "playbook_src/northwind"
TERM = "id: {}\ntitle: Ring back\ndefinition: We ring the customer.\n"
DOCUMENTS = ROOT / "docs" / "for-authors" / "errors"


@pytest.mark.parametrize("uri", FILES)
def test_nothing_is_blamed_in_a_real_file(uri: str) -> None:
    """Whatever an editor takes `no`, `2026` and a day for."""
    assert EDITOR.blamed(uri, (ROOT / uri).read_text("utf-8")) == []


@pytest.mark.parametrize(
    "uri", [uri for uri in PLAYBOOK if uri.startswith("base/") and "/words/" not in uri]
)
def test_nothing_is_blamed_in_the_small_playbook(uri: str) -> None:
    """The tests' own playbook, which holds an item of each kind."""
    assert EDITOR.blamed(f"playbook_src/{uri}", PLAYBOOK[uri]) == []


TYPED = [
    "order: '5'",
    "order: 0",
    "reviewed: 2026-03-01",
    "reviewed: '2026-03-01'",
    "tags: [2026, 1e5, no, a-b]",
    "summary:",
    "tags:",
    "status:",
    "owner:",
    "owner: co-our-own-role",
    "see_also: [terms/co-ring-back]",
    "x-note: {anything: [1, 2]}",
    "also: [No, 24, 8:30, 01632, true]",
    "summary: 2026",
    "summary: on",
    "definition: |\n  Two\n\n  paragraphs",
    "review_months: '{{ company.variables.months }}'",
]


@pytest.mark.parametrize("line", TYPED)
@pytest.mark.parametrize("uri", [f"{BASE}/terms/x.yml", f"{OWN}/terms/x.yml"])
def test_what_authors_type_is_not_blamed(uri: str, line: str) -> None:
    """Without quotes or with them, empty, or of the company's own."""
    start = TERM.format("co-ring-back")
    kept = start.split("definition")[0] if line.startswith("definition") else start
    assert EDITOR.blamed(uri, kept + line) == []


@pytest.mark.parametrize("word", ["yes", "no", "Yes", "NO", "true", "off", "'on'"])
def test_answer_may_be_any_word_for_it(word: str) -> None:
    """As the compiler reads them."""
    text = PLAYBOOK["base/checklists/before-the-call.yml"]
    text = text.replace("text: Read", f"critical: {word}\n        text: Read")
    assert EDITOR.blamed(f"{BASE}/checklists/x.yml", text) == []


WRONG = {
    "a misspelt field": ("summery: x", ": 'summery' does not match any"),
    "a wrong choice": ("status: live", "status: It can be one of these: published, draft"),
    "a bad id in a list": ("tags: [Phone calls]", "tags/0: An id has only lower-case letters"),
    "a bad reference": ("owner: Team lead", "owner: An id has only lower-case letters"),
    "a reference without its kind": ("see_also: [answer-fast]", "see_also/0: Write the kind and"),
    "a day in words": ("reviewed: 1 March 2026", "reviewed: Write a day as year, month and day"),
    "a month too many": ("reviewed: 2026-13-01", "reviewed: Write a day as year, month and day"),
    "a number in words": ("order: first", "order: Write a whole number from 0 to 9999"),
    "a number too large": ("order: 10000", "order: 10000 is greater than the maximum of 9999"),
    "a text for a list": ("also: call back", "also: A list belongs here"),
    "a list for a text": ("summary: [a]", "summary: One text belongs here"),
    "an empty text": ("summary: ''", "summary: '' should be non-empty"),
    "an empty entry": ("also: [a, ]\nphrases:\n  -", "phrases/0: One text belongs here"),
}


@pytest.mark.parametrize(("line", "said"), WRONG.values(), ids=WRONG.keys())
@pytest.mark.parametrize("uri", [f"{BASE}/terms/x.yml", f"{OWN}/terms/x.yml"])
def test_mistake_is_blamed_in_plain_words(uri: str, line: str, said: str) -> None:
    """At its field, in the base and in an item of the company's own."""
    found = EDITOR.blamed(uri, f"{TERM.format('co-ring-back')}{line}\n")
    assert len(found) == 1
    assert said in found[0]


@pytest.mark.parametrize("kind", KINDS)
def test_missing_field_is_blamed(kind: str) -> None:
    """Each one that an item must have, in the base and in an item of the company's own."""
    text = "id: co-new\ntitle: New\n"
    missing = KINDS[kind].required - {"id", "title"}
    for folder in (BASE, OWN):
        found = EDITOR.blamed(f"{folder}/{kind}/co-new.yml", text)
        assert found == sorted(f": '{name}' is a required property" for name in missing)


def test_wrong_id_of_an_item_is_blamed() -> None:
    """Where one is given for the first time."""
    (found,) = EDITOR.blamed(f"{BASE}/terms/x.yml", TERM.format("Ring Back"))
    assert "id: An id has only lower-case letters" in found


CHANGES = {
    "one field": "statement: Reply within two hours.",
    "an item out": "hide: yes\nreason: We have no shop.",
    "an entry changed": "practices:\n  - {id: time-each-reply, text: Write it down}",
    "an entry moved": "practices:\n  - {id: a, before: b}",
    "a new entry": "practices:\n  - {id: co-a, after: b, text: A, why: B}",
    "an entry out": "practices:\n  - {id: a, hide: on, reason: No}",
    "texts added": "add: {phrases: [where are you], questions: [Who?], x-why: we do}",
    "fields emptied": "unset: [owner, reviewed, x-note]",
    "a field emptied": "unset: owner",
    "its day": "statement: Reply.\nchanged: 2026-03-01",
    "a note": "x-agreed: 2026-03-01",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_change_needs_only_the_id(change: str) -> None:
    """And may hold everything that the layer understands."""
    assert EDITOR.blamed(f"{OWN}/principles/answer-fast.yml", f"id: answer-fast\n{change}\n") == []


WRONG_CHANGES = {
    "no id": ("statement: x", ": 'id' is a required property"),
    "a misspelt id": ("id: answer-fst\nstatement: x", "id: The base playbook has no principle of"),
    "a misspelt field": ("id: answer-fast\nstatment: x", ": 'statment' does not match any"),
    "hidden without a reason": ("id: answer-fast\nhide: yes", "'reason' is a dependency of 'hide'"),
    "a reason for nothing": ("id: answer-fast\nreason: x", "'hide' is a dependency of 'reason'"),
    "no day": ("id: answer-fast\nchanged: in May", "changed: Write a day as year, month and"),
    "not hidden": ("id: answer-fast\nhide: no\nreason: x", "hide: Write hide: yes"),
    "hidden perhaps": ("id: answer-fast\nhide: maybe\nreason: x", "hide: Write hide: yes"),
    "added to a text": ("id: answer-fast\nadd: {why: [x]}", "add: 'why' does not match any"),
    "emptied what must be there": (
        "id: answer-fast\nunset: [statement]",
        "unset/0: Only these can be left empty: order, tags",
    ),
    "an entry without an id": ("id: answer-fast\npractices: [{text: x}]", "'id' is a required"),
    "a misspelt field of an entry": (
        "id: answer-fast\npractices: [{id: a, txt: x}]",
        "practices/0: 'txt' does not match any",
    ),
    "a group in part": ("id: answer-fast\nevidence: {text: x}", "'grade' is a required property"),
    "a field left empty": ("id: answer-fast\nstatement:", "statement: One text belongs here"),
}


@pytest.mark.parametrize(("text", "said"), WRONG_CHANGES.values(), ids=WRONG_CHANGES.keys())
def test_mistake_in_a_change_is_blamed(text: str, said: str) -> None:
    """Once, at its field."""
    found = EDITOR.blamed(f"{OWN}/principles/answer-fast.yml", text)
    assert len(found) == 1
    assert said in found[0]


def test_only_what_the_base_has_can_be_replaced() -> None:
    """An item of the company's own stands in for one that there is."""
    uri, text = f"{OWN}/terms/terms.yml", TERM.format("co-ring-back")
    term = EDITOR.schemas["ids.schema.json"]["definitions"]["terms"]["enum"][0]

    assert EDITOR.blamed(uri, f"{text}replaces: {term}\n") == []
    (found,) = EDITOR.blamed(uri, f"{text}replaces: nothing\n")
    assert found == "replaces: The base playbook has no such term."


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.listed])
def test_listed_kind_may_stand_in_a_list(name: str) -> None:
    """In the base and in a company's folder; another kind may not."""
    text = PLAYBOOK[f"base/{name}/{name}.yml"]
    for folder in (BASE, OWN):
        assert EDITOR.blamed(f"{folder}/{name}/{name}.yml", text) == []
        assert EDITOR.blamed(f"{folder}/principles/{name}.yml", text) != []


def test_company_is_held_against_its_own_schema() -> None:
    """Its colours, codes and names."""
    text = PLAYBOOK["company/company.yml"]
    uri = f"{OWN}/company.yml"

    assert EDITOR.blamed(uri, text) == []
    assert "colours/brand: Write # and" in EDITOR.blamed(uri, text.replace('"#1f4e5f"', "teal"))[0]
    assert EDITOR.blamed(uri, text.replace("EUR", "euro")) == [
        "currency/code: This cannot stand here. Three letters, as EUR."
    ]
    assert "'Team' does not match" in EDITOR.blamed(uri, f"{text}variables: {{Team: a}}\n")[0]


def examples_put_right() -> Iterator[object]:
    """Yield each file of the rules' documents that holds no mistake any more.

    An editor knows nothing of a base that an example changes, and a receipt is nobody's to edit.
    """
    for path in sorted(DOCUMENTS.glob("PB*.md")):
        for number, example in enumerate(read_document(path.read_text("utf-8")).examples, 1):
            has_other_base = any("/base/" in file.path for file in example.wrong)
            for file in () if has_other_base else example.right:
                is_item = re.fullmatch(r"playbook_src/[a-z]+/([a-z]+/)?[\w-]+\.ya?ml", file.path)
                is_other = file.path.endswith("/receipt.yml") or "/words/" in file.path
                if is_item and not file.note and not is_other:
                    yield pytest.param(file.path, file.text, id=f"{path.stem}-{number}-{file.path}")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Editor:
    """Return an editor that knows the base of the small playbook, which the documents change."""
    folder = tmp_path_factory.mktemp("small")
    renamed = edited("base/terms/terms.yml", "title: P", "aliases: [word-given]\n  title: P")
    write_files(folder, {**PLAYBOOK, **renamed})
    return Editor(schema_files(base_ids(folder / "base", folder)))


@pytest.mark.parametrize(("uri", "text"), list(examples_put_right()))
def test_nothing_is_blamed_in_what_the_documents_advise(small: Editor, uri: str, text: str) -> None:
    """Whoever follows the compiler's advice pleases the editor as well."""
    assert small.blamed(uri, text) == []


def test_change_may_name_what_the_item_was_called_before(small: Editor) -> None:
    """As the layer finds it by that name; but only the present one is offered."""
    change = "id: word-given\ndefinition: What we owe.\n"

    assert small.blamed(f"{OWN}/terms/word-given.yml", change) == []
    assert small.schemas["ids.schema.json"]["definitions"]["terms"] == {"enum": ["promise"]}
