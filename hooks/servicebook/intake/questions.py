"""What the forms ask: the headings that GitHub writes above each answer, and what they stand for.

The forms themselves are in .github/ISSUE_TEMPLATE/; a test says that they ask the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from servicebook.model.fields import MOST_RICH_LETTERS

MOST_LINE_LETTERS = 400


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form."""

    name: str
    """The field that the answer goes into, with a point for one within another."""
    heading: str
    """As it stands on the form, and above the answer."""
    form: Literal["line", "text", "choice", "ids", "day", "year", "tick"] = "line"
    is_required: bool = True
    choices: Mapping[str, str] = field(default_factory=dict)
    """The words on the form, and what is written for them."""

    @property
    def most_letters(self) -> int:
        """How long the answer may be."""
        return MOST_RICH_LETTERS if self.form == "text" else MOST_LINE_LETTERS


POLARITIES = {
    "Good: an example to follow": "good",
    "Bad: an example to avoid": "bad",
    "Mixed: some of it went well": "mixed",
}
EVIDENCE = {
    "It happened to me: I was the customer": "first-hand",
    "I was there for the company, or we tell it about ourselves": "self-reported",
    "It is told in different ways, or somebody denies it": "disputed",
}

STORY = (
    Question("title", "Title"),
    Question("summary", "The story in one sentence"),
    Question("situation", "What happened", "text"),
    Question("what_happened", "What was done", "text"),
    Question("outcome", "How it ended", "text"),
    Question("polarity", "Good, bad or mixed", "choice", choices=POLARITIES),
    Question("principles", "The principle it shows", "ids"),
    Question("lesson", "What others can learn from it", "text"),
    Question("try_this", "One thing to try this week"),
    Question("evidence", "How you know it", "choice", choices=EVIDENCE),
    Question("uncertain", "What is not certain", "text", is_required=False),
    Question("industry", "Trade", is_required=False),
    Question("year", "Year", "year", is_required=False),
    Question("consent.who", "Who agreed that it is told"),
    Question("consent.how", "How they agreed"),
    Question("consent.when", "On which day they agreed", "day"),
    Question("consent.until", "The last day on which it may be told", "day", is_required=False),
    Question("", "Before you send it", "tick"),
)
"""A story, in the order of the form."""

CORRECTION = (
    Question("page", "Which page"),
    Question("wrong", "The words that are wrong", "text"),
    Question("right", "What should stand there", "text"),
    Question("how", "How you know", "text"),
)
"""A correction, in the order of the form."""
