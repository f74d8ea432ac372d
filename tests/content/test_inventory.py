"""The playbook holds what a company needs to adopt it, and each item is whole."""

import pytest

from servicebook.compiler import Analysis
from servicebook.layer import Key
from servicebook.model.anecdote import Anecdote
from servicebook.model.assessment import Assessment
from servicebook.model.checklist import Checklist
from servicebook.model.play import Play
from servicebook.model.principle import Principle
from servicebook.model.reference import Source, Term
from servicebook.model.role import Onboarding, Role
from servicebook.model.standard import Limit, Metric, Standard

SEEDS = frozenset(
    {
        "the-technician-who-knocked",
        "the-hotel-by-the-office",
        "everyone-in-the-park",
        "the-renewal-that-locked-a-card",
        "a-better-deal-for-strangers",
        "screened-from-every-call",
    }
)
"""Stories told in the articles that the playbook began with; nobody knows who published some."""
FEWEST = {
    "anecdotes": 55 + len(SEEDS),
    "checklists": 28,
    "plays": 16,
    "roles": 14,
    "onboarding": 14,
    "standards": 15,
    "limits": 6,
    "metrics": 6,
    "terms": 64,
    "journey": 1,
    "assessments": 1,
}
PHASES = ["before-day-1", "day-1", "week-1", "day-30", "day-60", "day-90"]
TREATED_WITH_CARE = (
    "the-pilot-who-waited",
    "hello-my-name-is",
    "no-complaint-reached-the-board",
)
"""Stories that nobody should come upon unprepared."""


def test_nothing_is_wrong_with_it(shipped: Analysis) -> None:
    """No error and no warning, as `servicebook check` would print them."""
    assert shipped.found == ()


@pytest.mark.parametrize("kind", FEWEST)
def test_there_is_enough_of_each_kind(shipped: Analysis, kind: str) -> None:
    """Fewer would leave a role or a situation without help."""
    assert shipped.graph.count(kind) >= FEWEST[kind]


def test_there_are_twelve_principles_and_their_limits(shipped: Analysis) -> None:
    """A boundary stands beside them."""
    stands = [item.stands for _, item in shipped.graph.items(Principle)]

    assert stands.count("principle") == 12
    assert stands.count("boundary") == 1


def test_principles_are_whole(shipped: Analysis) -> None:
    """Each can be acted on, talked over and measured."""
    for key, item in shipped.graph.items(Principle):
        assert len(item.practices) >= 3, key
        assert item.looks_like, key
        assert item.does_not_mean, key
        assert item.questions, key
        assert item.evidence.sources, key


def test_each_principle_has_stories_of_both_sorts_and_a_checklist(shipped: Analysis) -> None:
    """One that went well, and one that did not."""
    for key, item in shipped.graph.items(Principle):
        sources = {one.source for one in shipped.graph.backlinks[key]}
        stories = {story.polarity for one, story in shipped.graph.items(Anecdote) if one in sources}
        assert "good" in stories or item.stands == "boundary", key
        assert stories & {"bad", "mixed"}, key
        assert [one for one in sources if one.kind == "checklists"], key


def test_stories_can_be_talked_over(shipped: Analysis) -> None:
    """Questions to ask before the outcome is read, a doubt, and something to try."""
    for key, item in shipped.graph.items(Anecdote):
        assert 2 <= len(item.discuss) <= 3, key
        assert item.uncertain, key
        assert item.sources, key


@pytest.mark.parametrize("story", TREATED_WITH_CARE)
def test_hard_stories_say_so_first(shipped: Analysis, story: str) -> None:
    """A reader may have lived through the same."""
    items = {key.id: item for key, item in shipped.graph.items(Anecdote)}

    assert items[story].content_note


def test_checklists_are_short_and_honest(shipped: Analysis) -> None:
    """A pause for each section, nine items at most, and nobody claims to have tried it."""
    for key, item in shipped.graph.items(Checklist):
        assert item.minutes or len(item.sections) > 1, f"{key}: one sitting has a length"
        assert item.audience, key
        assert item.tested_with is None, key
        for section in item.sections:
            assert len(section.items) <= 9, key
            assert section.pause_point or len(item.sections) == 1, key
            is_critical = [one.critical for one in section.items]
            assert is_critical[0] or not any(is_critical), f"{key}: the most critical comes first"


def test_plays_say_what_to_say(shipped: Analysis) -> None:
    """And what not to, when to pass it on, and what is left to do."""
    for key, item in shipped.graph.items(Play):
        assert 4 <= len(item.steps) <= 9, key
        assert sum(one.say is not None for one in item.steps) >= len(item.steps) - 1, key
        assert sum(one.avoid is not None for one in item.steps) >= 3, key
        assert item.escalate.when, key
        assert item.afterwards, key
        assert item.principles, key
        assert item.anecdotes, key


@pytest.mark.parametrize("model", [Principle, Play, Checklist])
def test_search_has_words_of_customers(shipped: Analysis, model: type[Play]) -> None:
    """At least four ways in which somebody would say it."""
    few = {key: item.phrases for key, item in shipped.graph.items(model) if len(item.phrases) < 4}

    assert few == {}


def test_each_role_has_a_plan_in_six_stretches(shipped: Analysis) -> None:
    """Each with a goal, a few things to do, and names to sign at the end."""
    roles = {key.id for key, _ in shipped.graph.items(Role)}
    plans = shipped.graph.items(Onboarding)

    assert {item.role for _, item in plans} == roles
    for key, plan in plans:
        assert [phase.id for phase in plan.phases] == PHASES, key
        assert all(3 <= len(phase.items) <= 9 for phase in plan.phases), key
        assert len(plan.sign_off) >= 3, key


def test_no_two_plans_ask_the_same(shipped: Analysis) -> None:
    """What is common to all stands in the newcomer's."""
    texts = [
        item.text
        for _, plan in shipped.graph.items(Onboarding)
        for phase in plan.phases
        for item in phase.items
    ]

    assert sorted(texts) == sorted(set(texts))


def test_roles_are_read_in_order(shipped: Analysis) -> None:
    """The last thing on each path is the plan of the first ninety days."""
    for key, item in shipped.graph.items(Role):
        assert item.decisions, key
        assert item.path[-1] == f"onboarding/{key.id}", key


def test_assessment_asks_about_each_principle(shipped: Analysis) -> None:
    """With some statements turned round, so that nobody ticks down one side."""
    ((_, assessment),) = shipped.graph.items(Assessment)
    asked = {one.principle for one in assessment.statements}

    assert len(assessment.statements) >= 29
    assert asked >= {
        key.id for key, item in shipped.graph.items(Principle) if item.stands != "boundary"
    }
    assert [one for one in assessment.statements if one.reverse]


def test_numbers_say_what_they_rest_on(shipped: Analysis) -> None:
    """A house number is called one, all others name a source or say how weak they are."""
    for key, item in shipped.graph.items(Standard):
        assert item.basis == "house" or item.source or item.basis_note, key
    assert all(item.record for _, item in shipped.graph.items(Limit))
    assert all(item.hides for _, item in shipped.graph.items(Metric))


def test_sources_can_be_found(shipped: Analysis) -> None:
    """Each story has one that says who published it and, but for books, where it can be read."""
    sources = {key.id: item for key, item in shipped.graph.items(Source)}
    for key, story in shipped.graph.items(Anecdote):
        cited = [sources[name] for name in story.sources]
        assert key.id in SEEDS or any(map(_can_be_found, cited)), key


def _can_be_found(source: Source) -> bool:
    is_addressed = source.url is not None or source.type == "book"
    return bool(source.title and (source.publisher or source.author) and is_addressed)


def test_nothing_stands_alone(shipped: Analysis) -> None:
    """Each item is named by another one, or names one itself; a source is always used."""
    named = set(shipped.graph.backlinks)
    naming = {one.source for one in shipped.graph.references}
    alone = [str(key) for key in shipped.graph.records if key not in named | naming]
    unused = [str(key) for key, _ in shipped.graph.items(Source) if key not in named]

    assert alone == []
    assert unused == []


def test_every_word_explained_is_met_somewhere(shipped: Analysis) -> None:
    """A term nobody uses is not worth a place in the glossary."""
    terms = {key for key, _ in shipped.graph.items(Term)}
    linked = {key for key in terms if shipped.graph.backlinks.get(key)}
    linking = {one.source for one in shipped.graph.references if one.source in terms}

    assert terms == linked | linking
    assert Key("terms", "complaint") in terms
