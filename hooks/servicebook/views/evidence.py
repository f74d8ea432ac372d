"""What the grades of evidence are called, mean and weigh."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade of evidence."""

    title: str
    meaning: str
    strength: int
    """How many of five marks it is shown with; a house ranking, not a measurement."""


GRADES: Mapping[str, Grade] = MappingProxyType(
    {
        "court-or-regulator": Grade(
            "Court or regulator", "A court, tribunal or regulator looked into it and decided.", 5
        ),
        "peer-reviewed": Grade(
            "Reviewed research", "Researchers measured it, and other researchers checked them.", 5
        ),
        "reported": Grade(
            "Reported", "Journalists or a published survey named the people or the numbers.", 4
        ),
        "first-hand": Grade(
            "First-hand", "Told by the person it happened to. We have heard one side.", 3
        ),
        "self-reported": Grade(
            "Self-reported", "Told by the company or the author about their own work.", 2
        ),
        "opinion": Grade(
            "Opinion", "The view of people with experience, without data. Weigh it as that.", 2
        ),
        "disputed": Grade(
            "Disputed", "Told in versions that disagree, or denied by those involved.", 1
        ),
    }
)
"""Strongest first."""
