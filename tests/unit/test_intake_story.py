"""A story that was sent in with the form becomes a valid file, or it is said what is missing."""

import json
from pathlib import Path

import pytest
from filled_in import ANSWERS, CONFIRMED, story
from hostile import BREAKOUTS, SCRIPTS, TEMPLATES, UNSEEN
from hypothesis import given
from hypothesis import strategies as st
from playbooks import PLAYBOOK, analyse_files, item_of, sources_in, write_files

from servicebook.intake import Issue, Refusal, propose, read_event, read_story
from servicebook.intake.questions import MOST_LINE_LETTERS, STORY
from servicebook.intake.story import story_id
from servicebook.intake.tidy import tidy
from servicebook.layer.base import OWN_PREFIX
from servicebook.model.fields import is_id

NUMBER = 12
ID = "co-the-gate-left-open-12"
URI = f"company/anecdotes/{ID}.yml"


def send_in(folder: Path, body: str) -> str | Refusal:
    """Send a story in to the small playbook."""
    write_files(folder, PLAYBOOK)
    proposal = read_story(Issue(body, NUMBER))
    return proposal if isinstance(proposal, Refusal) else propose(proposal, sources_in(folder))


def problem(folder: Path, body: str) -> str:
    """Return the only thing that is wrong with a story, of which nothing was written."""
    refusal = send_in(folder, body)
    assert isinstance(refusal, Refusal)
    assert not [*(folder / "company").rglob("co-*")]
    (found,) = refusal.problems
    return found


def test_story_is_published_as_it_was_told(tmp_path: Path) -> None:
    """Every answer stands in its field, and the text is marked as one from outside."""
    assert send_in(tmp_path, story(year="2026", uncertain="Much.", consent_until="2030-01-01")) == (
        URI
    )
    item = item_of(analyse_files(tmp_path, {}), f"anecdotes/{ID}")

    for question in STORY:
        holder, _, name = question.name.rpartition(".")
        answer = ANSWERS.get(question.name)
        if answer is not None and name and question.form in {"line", "text"}:
            assert getattr(item.consent if holder else item, name) == answer
    assert (item.text, item.polarity, item.evidence) == ("outside", "mixed", "first-hand")
    assert (item.principles, item.year, item.uncertain) == (("keep-the-promise",), 2026, "Much.")
    assert (str(item.consent.when), str(item.consent.until)) == ("2026-11-02", "2030-01-01")


def test_what_may_be_left_out_is_said_honestly(tmp_path: Path) -> None:
    """Without a word on doubts, the story says that one side was heard; nothing else is added."""
    send_in(tmp_path, story())
    analysis = analyse_files(tmp_path, {})
    item = item_of(analysis, f"anecdotes/{ID}")

    assert "Only the side of the person" in item.uncertain
    assert (item.year, item.consent.until, item.industry) == (None, None, "Our own")
    assert [one for one in analysis.found if one.span.path == URI] == []


@pytest.mark.parametrize("question", STORY, ids=lambda one: one.heading)
def test_each_missing_answer_is_named(tmp_path: Path, question: object) -> None:
    """An answer that must be there is asked for by the words on the form."""
    assert question in STORY
    body = story(**{question.name.replace(".", "_"): ""})  # type: ignore[attr-defined]
    if question.is_required:  # type: ignore[attr-defined]
        heading = question.heading  # type: ignore[attr-defined]
        assert problem(tmp_path, body) == f"“{heading}” is empty."
    else:
        assert send_in(tmp_path, body) == URI


WRONG = {
    "not ticked": (story(**{"": CONFIRMED.replace("x", " ", 1)}), "“Before you send it” is not"),
    "ticked in words": (story(**{"": "yes"}), "“Before you send it” is not ticked"),
    "no such polarity": (story(polarity="Fine"), "“Good, bad or mixed” is none of the answers"),
    "no principle": (story(principles="Honesty"), "“The principle it shows” is none of"),
    "no such principle": (story(principles="X (x-y)"), "“The principle it shows”: a reference"),
    "a path for a principle": (story(principles="X (../x)"), "“The principle it shows” is none"),
    "a word for a day": (story(consent_when="May"), "“On which day they agreed” is not a day"),
    "no such day": (story(consent_when="2026-02-30"), "“On which day they agreed” is not a day"),
    "a day to come": (story(consent_when="2027-01-01"), "“On which day they agreed”: something"),
    "consent is over": (story(consent_until="2026-11-03"), "“The last day on which it may be"),
    "a word for a year": (story(year="last"), "“Year” is not a year such as 2026"),
    "a long title": (story(title="x" * 401), "“Title” has more than 400 letters"),
    "a long text": (story(lesson="x" * 6001), "“What others can learn from it” has more than"),
    "tangled": (story(lesson="[" * 5000), "“What others can learn from it” holds more format"),
    "only spaces": (story(title=" \u200b\u00a0 "), "“Title” is empty"),
    "a phone number": (story(outcome="Ring 01632 960143."), "“How it ended”: a story holds an"),
    "an address": (story(consent_who="anna@example.org"), "“Who agreed that it is told”: a story"),
    "braces": (story(lesson="Say {{ secrets.TOKEN }}."), "“What others can learn from it”: double"),
    "a script as a link": (story(lesson="[x](javascript:x)"), "“What others can learn from it”: a"),
    "a picture": (story(lesson="![x](https://x.example/p)"), "“What others can learn from it”: a"),
    "no form": ("I want to tell something.", "The text was not written with the form"),
    "nothing": ("", "The text was not written with the form"),
    "a megabyte": (story(lesson="x " * 500_000), "The text has more than 200,000 letters"),
    "a forged heading": (story(situation="a\n\n### What was done\n\nb"), "“What was done” stands"),
}


@pytest.mark.parametrize(("body", "said"), WRONG.values(), ids=WRONG.keys())
def test_wrong_answers_are_named(tmp_path: Path, body: str, said: str) -> None:
    """Each by its heading, in a sentence that repeats no word of the answer; nothing is written."""
    assert problem(tmp_path, body).startswith(said)


def test_all_that_is_missing_is_said_at_once(tmp_path: Path) -> None:
    """Nobody has to send a form in three times."""
    refusal = send_in(tmp_path, story(title="", outcome="", year="x"))
    assert isinstance(refusal, Refusal)
    assert len(refusal.problems) == 3


def test_lines_may_end_as_on_windows(tmp_path: Path) -> None:
    """GitHub sends CR LF; it means nothing."""
    assert send_in(tmp_path, story().replace("\n", "\r\n")) == URI
    assert b"\r" not in (tmp_path / URI).read_bytes()


def test_other_headings_belong_to_the_answer(tmp_path: Path) -> None:
    """A heading that the form does not have is a part of what somebody wrote."""
    text = "One.\n\n### A heading of my own\n\n#### What was done\n\nTwo."
    send_in(tmp_path, story(situation=text))
    assert item_of(analyse_files(tmp_path, {}), f"anecdotes/{ID}").situation == text


@pytest.mark.parametrize("text", [*SCRIPTS, *BREAKOUTS, *TEMPLATES, *UNSEEN])
def test_hostile_texts_are_shown_or_refused(tmp_path: Path, text: str) -> None:
    """What somebody sends in is marked as text from outside, or nothing is written."""
    if isinstance(send_in(tmp_path, story(lesson=text, title=text)), str):
        (path,) = (tmp_path / "company" / "anecdotes").iterdir()
        item = item_of(analyse_files(tmp_path, {}), f"anecdotes/{path.stem}")
        assert item.text == "outside"
        assert item.lesson == tidy(text)


def test_a_file_that_is_there_is_never_touched(tmp_path: Path) -> None:
    """The second story of one issue is refused, and the first stays as it is."""
    send_in(tmp_path, story())
    before = (tmp_path / URI).read_bytes()
    refusal = send_in(tmp_path, story(lesson="Another."))

    assert refusal == Refusal((f"There is a file `{URI}` already: change it there.",))
    assert (tmp_path / URI).read_bytes() == before


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A company's folder that does not exist is not made."""
    write_files(tmp_path, PLAYBOOK)
    (tmp_path / "company" / "company.yml").unlink()
    (tmp_path / "company").rmdir()
    proposal = read_story(Issue(story(), NUMBER))
    assert not isinstance(proposal, Refusal)
    refusal = propose(proposal, sources_in(tmp_path))

    assert isinstance(refusal, Refusal)
    assert "cannot be written" in refusal.problems[0]
    assert not (tmp_path / "company").exists()


@given(st.text(), st.integers(1, 10**12) | st.none())
def test_every_title_gives_a_name_for_a_file(title: str, number: int | None) -> None:
    """Whatever the title is, the name is short and plain, and ends in the number."""
    made = story_id(title, number)
    assert is_id(made)
    assert made.startswith(OWN_PREFIX)
    assert number is None or made.endswith(f"-{number}")


@given(st.text(max_size=300), st.sampled_from([one.name for one in STORY]))
def test_any_answer_ends_well(text: str, name: str) -> None:
    """A story or a refusal, whatever stands in whichever field."""
    read = read_story(Issue(story(**{name.replace(".", "_"): text}), NUMBER))
    assert not isinstance(read, Refusal) or read.problems


@given(st.text())
def test_any_body_ends_well(body: str) -> None:
    """A text that is no form is refused."""
    assert isinstance(read_story(Issue(body, NUMBER)), Refusal)


NO_EVENTS = {
    "nothing": b"",
    "no JSON": b"{",
    "no text": b"\xff\xfe\x00",
    "a list": b"[]",
    "no issue": b"{}",
    "issue is a word": b'{"issue": "x"}',
    "deep": b"[" * 100_000,
    "a long number": b'{"issue": {"number": ' + b"9" * 5000 + b', "body": "x"}}',
    "no number": b'{"issue": {"body": "x"}}',
    "a word for a number": b'{"issue": {"number": "../1", "body": "x"}}',
    "yes for a number": b'{"issue": {"number": true, "body": "x"}}',
    "below nothing": b'{"issue": {"number": -1, "body": "x"}}',
    "no body": b'{"issue": {"number": 1, "body": null}}',
    "large": b" " * 4_000_001,
}


@pytest.mark.parametrize("content", NO_EVENTS.values(), ids=NO_EVENTS.keys())
def test_what_is_no_event_is_said_to_be_none(content: bytes) -> None:
    """In a sentence, whatever the file holds."""
    refusal = read_event(content)
    assert isinstance(refusal, Refusal)
    assert refusal.problems[0].startswith(("The event", "The issue"))


def test_event_gives_number_and_text() -> None:
    """Halves of characters, which JSON allows, are in the text; who wrote it is not."""
    event = {"issue": {"number": 3, "body": "x\ud800", "user": {"login": "somebody"}}}
    assert read_event(json.dumps(event).encode()) == Issue("x\ud800", 3)


def test_limits_are_those_of_the_model(tmp_path: Path) -> None:
    """The longest answers that are taken fit into their fields."""
    longest = {"title": "x" * MOST_LINE_LETTERS, "lesson": "x " * 2999 + "xx"}
    assert isinstance(send_in(tmp_path, story(**longest)), str)
