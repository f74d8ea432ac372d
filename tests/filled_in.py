"""Answers go in; the text of an issue comes out, as GitHub writes it when a form is sent."""

from collections.abc import Mapping
from collections.abc import Sequence as Many

from servicebook.intake.questions import CORRECTION, STORY, Question

CONFIRMED = "- [x] There are no names, phone numbers or addresses in it."
ANSWERS = {
    "title": "The gate left open",
    "summary": "A gate stood open and a dog got out.",
    "situation": "We treat a lawn while nobody is at home.",
    "what_happened": "A colleague did not hear the latch.\n\nShe rang us at noon.",
    "outcome": "The dog was found, and she stayed with us.",
    "polarity": "Mixed: some of it went well",
    "principles": "Keep every promise, spoken or implied (keep-the-promise)",
    "lesson": "Look at each gate on the way in.",
    "try_this": "Look at one gate today.",
    "evidence": "It happened to me: I was the customer",
    "consent.who": "The customer in the story",
    "consent.how": "By this form",
    "consent.when": "2026-11-02",
    "": CONFIRMED,
}
"""A story of which everything that must be there is there."""
CORRECTED = {
    "page": "https://harbour.example/playbook/principles/keep-the-promise/#why",
    "wrong": "A promise is all",
    "right": "A promise is nearly all",
    "how": "A customer said so.",
}
"""A correction of the small playbook."""


def filled_in(questions: Many[Question], answers: Mapping[str, str]) -> str:
    """Write each heading with its answer; where there is none, what GitHub writes then."""
    parts = (
        f"### {one.heading}\n\n{answers.get(one.name) or '_No response_'}" for one in questions
    )
    return "\n\n".join(parts)


def story(**others: str) -> str:
    """Write the story, with other answers; `consent_when` stands for `consent.when`."""
    changed = {name.replace("consent_", "consent."): answer for name, answer in others.items()}
    return filled_in(STORY, ANSWERS | changed)


def correction(**others: str) -> str:
    """Write the correction, with other answers."""
    return filled_in(CORRECTION, CORRECTED | others)
