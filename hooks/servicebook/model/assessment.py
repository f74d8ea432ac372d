"""Self-assessments: statements a team scores about its own conduct."""

from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from servicebook.model.fields import Count, Id, Line, Model, PrincipleRef, Rich, Score, YesNo
from servicebook.model.item import Article


class ScalePoint(Model):
    """One answer of the scale."""

    value: Score
    """Its score."""
    label: Line
    """Its name."""


class Statement(Model):
    """One thing that is or is not so."""

    id: Id
    """Permanent name within the assessment."""
    text: Line
    """What is said; one idea."""
    reverse: YesNo = False
    """Whether a low answer is the good one."""
    principle: PrincipleRef
    """The principle it tells about."""
    evidence_prompt: Line | None = None
    """What to point to when the answer is high."""


class Band(Model):
    """A range of scores and what it suggests."""

    id: Id
    """Permanent name."""
    title: Line
    """Its name."""
    score_from: Score
    """Lowest score, 0 to 100; it ends where the next band begins."""
    meaning: Line
    """What to do next."""


class Assessment(Article):
    """A set of statements answered on one scale."""

    how_to: Rich
    """How to answer, and how to read the result."""
    minutes: Count | None = None
    """How long it takes."""
    scale: tuple[ScalePoint, ...]
    """Answers, lowest first."""
    statements: tuple[Statement, ...]
    """In the order they are asked."""
    bands: tuple[Band, ...]
    """Lowest first."""
    caveat: Rich
    """What the result cannot say."""

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        _must_rise("scale", "value", [one.value for one in self.scale])
        _must_rise("bands", "score_from", [one.score_from for one in self.bands])
        return self


def _must_rise(part: str, field: str, scores: list[int]) -> None:
    """Refuse scores of which one is not higher than the one before it."""
    for index in range(1, len(scores)):
        if scores[index] <= scores[index - 1]:
            raise PydanticCustomError("not_rising", "not rising", {"at": (part, index, field)})
