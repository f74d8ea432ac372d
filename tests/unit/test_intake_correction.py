"""A correction becomes a change of the company's layer where it is clear what has to be changed."""

from pathlib import Path

import pytest
from filled_in import correction
from playbooks import PLAYBOOK, Files, analyse_files, item_of, sources_in, write_files

from servicebook.intake import Issue, Refusal, propose, read_correction
from servicebook.intake.correction import page_of

URI = "company/principles/keep-the-promise.yml"


def send_in(folder: Path, body: str, files: Files | None = None) -> str | Refusal:
    """Send a correction in to the small playbook."""
    write_files(folder, {**PLAYBOOK, **(files or {})})
    sources = sources_in(folder)
    proposal = read_correction(Issue(body), sources)
    return proposal if isinstance(proposal, Refusal) else propose(proposal, sources)


def problem(folder: Path, body: str, files: Files | None = None) -> str:
    """Return the only thing that is wrong."""
    refusal = send_in(folder, body, files)
    assert isinstance(refusal, Refusal)
    (found,) = refusal.problems
    return found


def test_only_the_changed_field_is_written(tmp_path: Path) -> None:
    """The file holds the id and what differs; all else goes on coming from upstream."""
    assert send_in(tmp_path, correction()) == URI
    assert (tmp_path / URI).read_text("utf-8") == (
        "id: keep-the-promise\nwhy: A promise is nearly all a customer has.\n"
    )


CHANGES = {
    "an entry with an id": (
        {"wrong": "Write it down", "right": "Write it in the file"},
        "practices:\n  - id: write-it-down\n    text: Write it in the file\n",
    ),
    "a text in a list": (
        {"wrong": "Saying yes", "right": "Saying yes: always"},
        'does_not_mean:\n  - "Saying yes: always to everything"\n',
    ),
    "a text in a group": (
        {"wrong": "We think so", "right": "We know so"},
        "evidence:\n  grade: opinion\n  text: We know so.\n",
    ),
    "an entry in an entry": (
        {"page": "/checklists/before-the-call/", "wrong": "Read the notes", "right": "Read all"},
        "sections:\n  - id: look\n    items:\n      - id: read-notes\n        text: Read all\n",
    ),
    "an item of a list": (
        {"page": "https://x.example/glossary/#promise", "wrong": "we would do", "right": "we do"},
        "definition: What we said we do.\n",
    ),
}


@pytest.mark.parametrize(("answers", "written"), CHANGES.values(), ids=CHANGES.keys())
def test_text_is_found_wherever_it_stands(
    tmp_path: Path, answers: dict[str, str], written: str
) -> None:
    """In lists, groups and entries, as little is written as merging needs, and it is right."""
    uri = send_in(tmp_path, correction(**answers))
    assert isinstance(uri, str)
    assert (tmp_path / uri).read_text("utf-8").partition("\n")[2] == written
    assert not analyse_files(tmp_path, {}).has_errors


def test_spaces_and_line_breaks_do_not_matter(tmp_path: Path) -> None:
    """What was copied from a page is found though it is broken otherwise in the file."""
    assert send_in(tmp_path, correction(wrong="A  promise\nis all")) == URI


def test_inserted_values_stay_inserted(tmp_path: Path) -> None:
    """Around the corrected words, names in double braces are kept, not what they stand for."""
    uri = "base/principles/keep-the-promise.yml"
    why = "why: A promise is all a customer of {{ company.name }} has."
    text = PLAYBOOK[uri].replace("why: A promise is all a customer has.", why)
    send_in(tmp_path, correction(), {uri: text})

    assert "{{ company.name }}" in (tmp_path / URI).read_text("utf-8")
    item = item_of(analyse_files(tmp_path, {uri: text}), "principles/keep-the-promise")
    assert item.why == "A promise is nearly all a customer of Harbour Energy has."


REFUSED = {
    "no page": ({"page": "the promises page"}, "“Which page” is not the address"),
    "another page": ({"page": "https://x.example/about/"}, "“Which page” is not the address"),
    "no such item": ({"page": "principles/honesty"}, "“Which page” is not the address"),
    "elsewhere": ({"wrong": "What is this?"}, "The words that are wrong stand in no text"),
    "an id": ({"wrong": "write-it-down"}, "The words that are wrong stand in no text"),
    "a choice": ({"wrong": "opinion"}, "The words that are wrong stand in no text"),
    "often": ({"wrong": "promise"}, "The words that are wrong stand 3 times on this page"),
    "no change": ({"right": "A promise is all"}, "“What should stand there” is what stands there"),
    "nothing instead": ({"right": ""}, "“What should stand there” is empty"),
    "a bad link": ({"right": "[x](javascript:x)"}, "“The text”: a link in a text leads where"),
    "braces": ({"right": "{{ x }}"}, "“The text”: double braces name nothing"),
}


@pytest.mark.parametrize(("answers", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_what_a_person_must_look_at_is_said(
    tmp_path: Path, answers: dict[str, str], said: str
) -> None:
    """Nothing is guessed: in a sentence, why no change was written."""
    assert problem(tmp_path, correction(**answers)).startswith(said)
    assert [path.name for path in (tmp_path / "company").rglob("*.yml")] == ["company.yml"]


def test_file_to_look_at_is_named(tmp_path: Path) -> None:
    """Whoever looks knows where."""
    said = problem(tmp_path, correction(wrong="What is this?"))
    assert "`base/principles/keep-the-promise.yml`" in said


@pytest.mark.parametrize("wrong", ["A promise is all", "We say so"])
def test_what_the_company_changed_is_left_to_the_company(tmp_path: Path, wrong: str) -> None:
    """There is a file already: the answer names it, or where the words stand."""
    files = {URI: "id: keep-the-promise\nstatement: We say so.\n"}
    said = problem(tmp_path, correction(wrong=wrong), files)
    assert said.startswith("This item is the company's own or changed already: see `")
    assert (tmp_path / URI).read_text("utf-8") == files[URI]


PAGES = {
    "principles/answer-fast": ("principles", "answer-fast"),
    "https://x.example/standards/principles/answer-fast/index.html?a=b#why": (
        "principles",
        "answer-fast",
    ),
    "https://x.example/Stories/The-Call/": ("anecdotes", "the-call"),
    "https://x.example/limits/#agent": ("limits", None),
    "https://x.example/checklists/": ("checklists", None),
    "principles/../../etc/passwd": ("principles", None),
}


@pytest.mark.parametrize(("address", "page"), PAGES.items())
def test_address_leads_to_an_item(address: str, page: tuple[str, str | None]) -> None:
    """However it was copied."""
    found = page_of(address)
    assert found is not None
    assert (found.kind.name, found.item_id) == page
