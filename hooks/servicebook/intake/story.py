"""The text of an issue written with the story's form goes in; the story's file comes out."""

from servicebook.intake.answers import Answers, ids_in, read_answers
from servicebook.intake.event import Issue
from servicebook.intake.propose import Proposal
from servicebook.intake.questions import STORY
from servicebook.intake.refusal import Refusal
from servicebook.intake.yaml_text import Tree, as_yaml
from servicebook.layer import Key
from servicebook.layer.base import OWN_PREFIX
from servicebook.model.fields import MOST_LETTERS
from servicebook.suggest import slug

ONE_SIDE = "Only the side of the person who sent the story in was heard."
OUR_TRADE = "Our own"
CONSENT = "consent."


def read_story(issue: Issue) -> Proposal | Refusal:
    """Make a story of an issue, ready to be reviewed: once it is merged, it is published.

    It is not a draft, because drafts are not checked, and merging one would show nothing.
    """
    answers = read_answers(issue.body, STORY)
    if isinstance(answers, Refusal):
        return answers
    item_id = story_id(answers["title"], issue.number)
    fields: dict[str, Tree] = {"id": item_id, **_fields(answers), "text": "outside"}
    return Proposal(Key("anecdotes", item_id), as_yaml(fields), _headings())


def story_id(title: str, number: int | None) -> str:
    """Make an id of a title, of which nothing may be left, and the issue's number."""
    end = "" if number is None else f"-{number}"
    room = MOST_LETTERS - len(OWN_PREFIX) - len(end)
    return f"{OWN_PREFIX}{(slug(title) or 'story')[:room].strip('-')}{end}"


def _fields(answers: Answers) -> dict[str, Tree]:
    """Put the answers into the fields of a story, in the order in which stories are written."""
    fields: dict[str, Tree] = {name: answers[name] for name in ("title", "summary", "polarity")}
    fields["industry"] = answers.get("industry", OUR_TRADE)
    if "year" in answers:
        fields["year"] = answers["year"]
    names = ("situation", "what_happened", "outcome", "lesson", "try_this")
    fields |= {name: answers[name] for name in names}
    fields["uncertain"] = answers.get("uncertain", ONE_SIDE)
    fields["evidence"] = answers["evidence"]
    fields["principles"] = ids_in(answers["principles"])
    fields["consent"] = {
        name.removeprefix(CONSENT): answer
        for name, answer in answers.items()
        if name.startswith(CONSENT)
    }
    return fields


def _headings() -> dict[str, str]:
    return {one.name: one.heading for one in STORY}
