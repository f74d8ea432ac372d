"""What the grades of evidence are called, mean and weigh."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade of evidence."""

    title: str
    meaning: str


GRADES: Mapping[str, Grade] = MappingProxyType(
    {
        "court-or-regulator": Grade(
            "Court or regulator", "A court, tribunal or regulator looked into it and decided."
        ),
        "peer-reviewed": Grade(
            "Reviewed research", "Researchers measured it, and other researchers checked them."
        ),
        "reported": Grade(
            "Reported", "Journalists or a published survey named the people or the numbers."
        ),
        "first-hand": Grade(
            "First-hand", "Told by the person it happened to. We have heard one side."
        ),
        "self-reported": Grade(
            "Self-reported", "Told by the company or the author about their own work."
        ),
        "opinion": Grade(
            "Opinion", "The view of people with experience, without data. Weigh it as that."
        ),
        "disputed": Grade(
            "Disputed", "Told in versions that disagree, or denied by those involved."
        ),
    }
)
"""Strongest first."""

STRENGTH: Mapping[str, int] = MappingProxyType(
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
"""How many of five marks a grade is shown with; a house ranking, not a measurement."""
