"""All independent mistakes come out of one run, each once, in a fixed order."""

from pathlib import Path

from playbooks import PLAYBOOK, Files, analyse_files, edited

from servicebook.diagnostics import Diagnostic
from servicebook.report import Sources, as_text

PRINCIPLE = "base/principles/keep-the-promise.yml"
SPOILT: Files = {
    **edited(PRINCIPLE, "why: A promise is", "why: A ![x](y.png) promise is"),
    **edited("base/anecdotes/the-call.yml", "[keep-the-promise]", "[keep-promise]"),
    **edited("base/roles/agent.yml", "purpose:", "porpose:"),
    **edited("base/limits/limits.yml", "amount: 50", "amount: fifty"),
    **edited("company/company.yml", '"#1f4e5f"', "blue"),
    **edited("base/checklists/before-the-call.yml", "title: Before", "title: First: before"),
    "base/sources/sources.yml": b"\xff",
    "base/terms/call.yml": "",
    "company/plays/no-answer.yml": "id: no-answer\nhide: yes\n",
}


def place(found: Diagnostic) -> str:
    """Say where and what, in short."""
    return f"{found.span.path}:{found.span.line} {found.code}"


def test_independent_mistakes_are_found_in_one_run_in_order(tmp_path: Path) -> None:
    """No mistake hides another in the next file, and the order is that of places."""
    found = analyse_files(tmp_path, SPOILT).found

    assert [place(one) for one in found] == [
        "base/anecdotes/the-call.yml:13 PB201",
        "base/checklists/before-the-call.yml:2 PB017",
        "base/limits/limits.yml:5 PB104",
        f"{PRINCIPLE}:5 PB302",
        "base/roles/agent.yml:4 PB101",
        "base/sources/sources.yml:1 PB010",
        "base/terms/call.yml:1 PB003",
        "company/company.yml:4 PB104",
        "company/plays/no-answer.yml:2 PB108",
    ]


def test_mistakes_of_one_item_are_found_in_one_run(tmp_path: Path) -> None:
    """A wrong value, an unknown name, a bad link and a wrong reference do not hide each other."""
    text = (
        PLAYBOOK[PRINCIPLE]
        .replace("statement: Do what you said.", "statement: [Do]\nowner: agnet")
        .replace("why: A promise", "why: See [it](javascript:x) and {{ x }}. A promise")
        .replace("text: We think so.}", "text: 'See [it](plays/none).'}")
    )
    found = analyse_files(tmp_path, {PRINCIPLE: text}).found

    assert [one.code for one in found] == ["PB103", "PB201", "PB301", "PB202", "PB201"]


def test_slips_of_one_file_are_found_with_its_other_mistakes(tmp_path: Path) -> None:
    """What makes a file unreadable does not hide what else is wrong in it."""
    text = (
        PLAYBOOK[PRINCIPLE]
        .replace("title: Keep", "title: Promise: keep")
        .replace("statement: Do what", "statement:Do what")
        .replace("    text: Ring early", "\ttext: Ring early")
        .replace("grade: opinion", "grade: guess")
        .replace("measure: Promises kept.", "mesure: Promises kept. #1")
    )
    found = analyse_files(tmp_path, {PRINCIPLE: text}).found

    assert [(one.span.line, one.code) for one in found] == [
        (2, "PB017"),
        (4, "PB016"),
        (6, "PB104"),
        (14, "PB012"),
        (17, "PB018"),
    ]


def test_two_runs_say_the_same(tmp_path: Path) -> None:
    """The order of findings does not change from run to run."""
    first = analyse_files(tmp_path, SPOILT).found

    assert analyse_files(tmp_path, SPOILT).found == first


def test_small_playbook_has_no_mistake(tmp_path: Path) -> None:
    """What the other tests break is whole."""
    assert analyse_files(tmp_path, {}).found == ()


def test_findings_of_one_file_are_bounded_and_the_last_says_how_many_more(tmp_path: Path) -> None:
    """A file that is one muddle does not bury the rest; errors are kept whatever else there is."""
    names = ", ".join(f"unknown-{number}" for number in range(1000))
    files = edited("base/plays/no-answer.yml", "escalate:", f"principles: [{names}]\nescalate:")
    found = analyse_files(tmp_path, files | edited(PRINCIPLE, "grade: opinion", "grade: x")).found

    play = [one for one in found if one.span.path == "base/plays/no-answer.yml"]
    assert len(play) == 200
    assert (play[-1].help or "").endswith("; 800 more were found in this file: check again then")
    assert [one.code for one in found if one.span.path == PRINCIPLE] == ["PB104"]


def test_story_with_another_mistake_still_needs_a_consent_and_a_source(tmp_path: Path) -> None:
    """Whether a stranger agreed does not wait for the rest to be right."""
    story = "base/anecdotes/the-call.yml"
    outside = PLAYBOOK[story].replace("situation:", "text: outside\nsitation:")
    unsourced = PLAYBOOK[story].replace("sources:", "x-sources:").replace("situation:", "sitation:")
    found = analyse_files(tmp_path, {story: outside}).found
    more = analyse_files(tmp_path, {story: unsourced}).found

    assert sorted(one.code for one in found) == ["PB101", "PB315"]
    assert sorted(one.code for one in more) == ["PB101", "PB309"]


def test_story_that_cannot_be_read_still_tells_no_address(tmp_path: Path) -> None:
    """What makes it unreadable would be quoted with the rest of its line."""
    story = "base/anecdotes/the-call.yml"
    broken = PLAYBOOK[story] + 'more: {{{ "jo@example.org\n'
    found = analyse_files(tmp_path, {story: broken}).found
    text = as_text(found, Sources(found, lambda path: (tmp_path / path).read_text().split("\n")))

    assert "PB314" in [one.code for one in found]
    assert "jo@example" not in text
