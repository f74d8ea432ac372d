"""The grades of evidence: how much each weighs, and how it is shown on a page."""

from collections.abc import Mapping
from types import MappingProxyType

from servicebook.routes import PROVENANCE_URI, Target
from servicebook.views.blocks import EvidenceBlock, LinkView
from servicebook.views.context import Context

GRADES: Mapping[str, int] = MappingProxyType(
    {
        "court-or-regulator": 5,
        "peer-reviewed": 5,
        "reported": 4,
        "first-hand": 3,
        "self-reported": 2,
        "opinion": 2,
        "disputed": 1,
    }
)
"""Strongest first: how many of five marks each is shown with; a house ranking, no measurement."""


def evidence_block(
    context: Context,
    grade: str,
    text: tuple[str, str | None],
    sources: tuple[str, ...],
    *,
    is_outside: bool = False,
) -> EvidenceBlock:
    """Show what a page rests on.

    Args:
        context: The playbook.
        grade: One of `GRADES`.
        text: What is said about it, below its heading; None where nothing is.
        sources: References to them.
        is_outside: Whether the text was written by somebody outside.
    """
    heading, said = text
    return EvidenceBlock(
        grade=context.words(f"grade-{grade}"),
        meaning=context.words(f"grade-{grade}-text"),
        strength=GRADES[grade],
        text=said,
        text_heading=heading,
        sources=context.sources(sources),
        explained=grades_explained(context),
        is_outside=is_outside,
    )


def grades_explained(context: Context) -> LinkView:
    """Link to what each grade means."""
    return LinkView(context.words("how-evidence-is-graded"), Target(PROVENANCE_URI, "grades"))
