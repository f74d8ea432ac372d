"""Stories go in; what they can be picked by comes out."""

from pathlib import Path

from playbooks import PLAYBOOK, analyse_files

from servicebook.model.anecdote import Anecdote
from servicebook.views.context import Context
from servicebook.views.facets import marks_of, story_filter

STORY = "base/anecdotes/the-call.yml"


def other(**fields: str) -> str:
    """Write another story with some fields of its own."""
    text = PLAYBOOK[STORY].replace("id: the-call", "id: the-mail")
    for name, value in fields.items():
        lines = [one for one in text.splitlines() if not one.startswith(f"{name}:")]
        text = "\n".join([*lines, f"{name}: {value}", ""])
    return text


def context_of(folder: Path, story: str) -> Context:
    analysis = analyse_files(folder, {"base/anecdotes/the-mail.yml": story})
    assert analysis.company is not None
    assert not analysis.has_errors, [one.message for one in analysis.found]
    return Context(analysis.company, analysis.graph, analysis.words)


def test_one_answer_in_two_spellings_is_one_choice(tmp_path: Path) -> None:
    """Authors write `Phone` and `phone`; readers see what the first of them wrote."""
    story = other(channels="[Phone, letter]", industry="Energy", polarity="bad")
    context = context_of(tmp_path, story)
    stories = [item for _, item in context.graph.items(Anecdote)]
    facets = {one.name: one.options for one in story_filter(stories, context).facets}
    assert facets["polarity"] == (("good", "Went well"), ("bad", "Went wrong"))
    assert facets["channel"] == (("letter", "letter"), ("phone", "Phone"))
    assert "industry" not in facets, "energy and Energy leave nothing to choose"


def test_card_is_marked_with_what_is_published(tmp_path: Path) -> None:
    """A role that the company does without is nothing to pick by."""
    context = context_of(tmp_path, other(roles="[agent]"))
    [_, story] = [item for _, item in context.graph.items(Anecdote)]
    marks = dict(marks_of(story, context))
    assert marks["role"] == ("agent",)
    assert marks["evidence"] == ("first-hand",)
    assert marks["industry"] == ("energy",)
