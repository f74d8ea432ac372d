"""The example companies' own items are as whole and plain as the base's, and called invented."""

import re
from collections.abc import Iterator
from typing import TypeVar

import pytest
from reading_ease import grade
from untouched import ROOT, Built, built

from servicebook.model.anecdote import Anecdote
from servicebook.model.checklist import Checklist
from servicebook.model.item import Item
from servicebook.model.play import Play
from servicebook.model.role import Onboarding, Role
from servicebook.parse import Record

MOST_GRADE = {"principles": 8, "plays": 8, "checklists": 8, "anecdotes": 10, "roles": 8}
STORY_WORDS = range(120, 221)
MOST_WORDS_IN_SENTENCE = 20
MOST_ITEMS = 9
MOST_WORDS_IN_ITEM = 15
INVENTED = re.compile(r"\b(?:invented|erfunden)\b")
NOT_PROSE = frozenset({"phrases", "industry", "region", "channels", "title", "also", "sign_off"})
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


ItemT = TypeVar("ItemT", bound=Item)


@pytest.fixture(scope="module", params=["greenleaf-lawns", "nabendorf"])
def example(request: pytest.FixtureRequest) -> Built:
    """Read an example company's playbook."""
    return built(ROOT / "playbook_src" / "examples" / request.param)


def own(example: Built, model: type[ItemT]) -> Iterator[ItemT]:
    """Yield the items that the company wrote itself, of which there are some of each class."""
    found = [
        item
        for key, item in example.analysis.graph.items(model)
        if example.records[key].origin == "own"
    ]
    assert found
    yield from found


def prose_of(record: Record) -> str:
    """Put an item's prose together, each text a sentence of its own."""
    texts = [
        leaf.value
        for leaf in record.leaves()
        if leaf.shape.text is not None and NOT_PROSE.isdisjoint(leaf.path)
    ]
    return "\n\n".join(text if text[-1] in ".?!" else f"{text}." for text in texts)


def sentences_of(text: str) -> list[list[str]]:
    """Divide a text in whatever language into sentences and those into words."""
    plain = LINK.sub(r"\1", text)
    sentences = re.split(r"(?<=[.!?:;])[”\"*)]*\s+|\n\s*\n", plain)
    return [words for words in map(str.split, sentences) if words]


def test_stories_say_that_they_are_invented(example: Built) -> None:
    """Nobody takes an example's customer for a real one, nor its consent."""
    stories = list(own(example, Anecdote))
    assert len(stories) >= 3
    for story in stories:
        assert INVENTED.search(story.uncertain or ""), story.id
        assert story.consent is not None
        assert INVENTED.search(story.consent.who), story.id
        assert story.consent.until is not None, story.id


def test_stories_have_a_length_for_a_break(example: Built) -> None:
    """As long as the base's, with questions to stop at."""
    for story in own(example, Anecdote):
        told = f"{story.situation}\n\n{story.what_happened}\n\n{story.outcome}"
        assert sum(map(len, sentences_of(told))) in STORY_WORDS, story.id
        assert 2 <= len(story.discuss) <= 3, story.id


def test_stories_are_not_all_of_one_sort(example: Built) -> None:
    """One went well, and one did not."""
    assert {story.polarity for story in own(example, Anecdote)} == {"good", "bad", "mixed"}


def test_plans_and_roles_are_whole(example: Built) -> None:
    """A role ends its path with its plan, and a plan has six stretches with a few things each."""
    plans = {plan.role: plan for plan in own(example, Onboarding)}
    for role in own(example, Role):
        assert role.path[-1] == f"onboarding/{role.id}"
        assert len(role.decisions) >= 3, role.id
        plan = plans.pop(role.id)
        assert len(plan.phases) == 6, role.id
        assert all(3 <= len(phase.items) <= MOST_ITEMS for phase in plan.phases), role.id
        assert len(plan.sign_off) >= 3, role.id
    assert plans == {}


def test_plays_say_what_to_say(example: Built) -> None:
    """And what not to, as in the base."""
    for play in own(example, Play):
        assert 4 <= len(play.steps) <= MOST_ITEMS, play.id
        assert all(step.say and step.avoid for step in play.steps), play.id
        assert play.principles, play.id
        assert play.anecdotes, play.id
        assert len(play.phrases) >= 4, play.id


def test_lists_to_tick_are_short(example: Built) -> None:
    """Nine items, fifteen words, the most critical first, changed ones included."""
    for key, checklist in example.analysis.graph.items(Checklist):
        for section in checklist.sections:
            critical = [one.critical for one in section.items]
            long = [one for one in section.items if len(one.text.split()) > MOST_WORDS_IN_ITEM]
            assert len(section.items) <= MOST_ITEMS or example.records[key].origin == "base", key
            assert critical[0] or not any(critical), key
            assert long == [], key


def test_nobody_claims_to_have_tried_a_list(example: Built) -> None:
    """An invented team has tried nothing."""
    for checklist in own(example, Checklist):
        assert checklist.tested_with is None


def test_sentences_are_short(example: Built) -> None:
    """In both languages, in what the company wrote or changed."""
    for key, record in example.records.items():
        if record.origin != "base":
            sentences = sentences_of(prose_of(record))
            average = sum(map(len, sentences)) / len(sentences)
            assert average <= MOST_WORDS_IN_SENTENCE, key


def test_english_is_easy_to_read() -> None:
    """The firm of twelve writes as plainly as the base."""
    greenleaf = built(ROOT / "playbook_src" / "examples" / "greenleaf-lawns")
    grades = {
        str(key): round(grade(prose_of(record)), 1)
        for key, record in greenleaf.records.items()
        if record.origin != "base" and key.kind in MOST_GRADE
    }
    assert len(grades) > 10
    assert {key: one for key, one in grades.items() if one > MOST_GRADE[key.split("/")[0]]} == {}
