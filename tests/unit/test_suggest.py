"""The word that was meant: by how near it is, by what it is part of, by what else it is called."""

from collections.abc import Iterator
from string import ascii_lowercase

import pytest

from servicebook.diagnostics import start_of
from servicebook.load.nodes import Entry, Fields, Node, Scalar, Sequence
from servicebook.model.kinds import COMPANY_SHAPE, KINDS
from servicebook.model.shapes import ListShape, ModelShape, ScalarShape, Shape, TableShape
from servicebook.parse.around import Level
from servicebook.parse.unknown import field_meant
from servicebook.suggest import did_you_mean, distance, is_typo, kind_meant, nearest, slug

HERE = start_of("terms/call.yml")
RIGHT = 0.97
"""The share of typing mistakes in a field's name for which the right name must be found."""


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Answer Fast!", "answer-fast"),
        ("AnswerFast", "answer-fast"),
        ("answer_fast", "answer-fast"),
        ("  -Answer--fast- ", "answer-fast"),
        ("Everyone's job", "everyones-job"),
        ("Überall für alle", "uberall-fur-alle"),
        ("Straße", "strasse"),
        ("№ 1", "no-1"),
        ("电话", ""),
        ("words " * 20, "-".join(["words"] * 10)),
        ("x" * 70, "x" * 64),
    ],
)
def test_slug_is_an_id(text: str, made: str) -> None:
    """Lower-case letters, digits and hyphens, no more than a file name may have."""
    assert slug(text) == made


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        ("title", "title", 0),
        ("titel", "title", 1),
        ("tile", "title", 1),
        ("ab", "ba", 1),
        ("", "abc", 3),
        ("kitten", "sitting", 3),
        ("promise", "premises", 2),
    ],
)
def test_distance_counts_single_mistakes(one: str, other: str, steps: int) -> None:
    """A letter more, less, changed or swapped with its neighbour, in either direction."""
    assert (distance(one, other), distance(other, one)) == (steps, steps)
    assert is_typo(one, other) is (steps <= 1)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("titel", "title"),
        ("Title", "title"),
        ("sumary", "summary"),
        ("tag", "tags"),
        ("see also", "see_also"),
        ("first", "first_words"),
        ("words_first", "first_words"),
        ("the title", "title"),
        ("summ", "summary"),
        ("xyz", None),
        ("", None),
    ],
)
def test_nearest_word_is_the_one_meant(word: str, meant: str | None) -> None:
    """Or none, if nothing is near."""
    assert nearest(word, ["title", "summary", "tags", "see_also", "first_words"]) == meant


def test_of_words_equally_near_the_one_that_begins_alike_is_meant() -> None:
    """People get the beginning of a word right."""
    assert nearest("PB1001", ["PB001", "PB101"]) == "PB101"


def test_all_words_are_named_where_none_is_near() -> None:
    """In the order of the alphabet, as many as one can take in."""
    assert did_you_mean("xyz", ["b", "a"]) == "it can be: `a`, `b`"
    assert did_you_mean("xyz", []) == "there is none"
    assert did_you_mean("xyz", ascii_lowercase).endswith("`l`, `m`, …")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("stories", "anecdotes"),
        ("story", "anecdotes"),
        ("case-studies", "anecdotes"),
        ("glossary", "terms"),
        ("Glossary", "terms"),
        ("assessment", "assessments"),
        ("principle", "principles"),
        ("checklist", "checklists"),
        ("check lists", "checklists"),
        ("role", "roles"),
        ("journeys", "journey"),
        ("sla", "standards"),
        ("anectodes", "anecdotes"),
        ("images", None),
    ],
)
def test_kind_is_found_by_what_it_is_called(word: str, kind: str | None) -> None:
    """By the site's addresses, in the singular, by other words, misspelt."""
    assert kind_meant(word, KINDS) == kind


def models(shape: Shape) -> Iterator[ModelShape]:
    """Yield each sort of fields in a shape."""
    match shape:
        case ModelShape(fields=fields):
            yield shape
            for field in fields.values():
                yield from models(field.shape)
        case ListShape(element=element) | TableShape(element=element):
            yield from models(element)
        case ScalarShape():
            pass


def value_of(shape: Shape) -> Node:
    """Make a value of a shape."""
    match shape:
        case ScalarShape(choices=choices):
            return Scalar(choices[0] if choices else "x", HERE)
        case ListShape(element=element):
            return Sequence((value_of(element),), HERE)
        case ModelShape(fields=fields):
            values = {name: Entry(HERE, value_of(one.shape)) for name, one in fields.items()}
            return Fields(values, HERE)
        case TableShape():
            return Fields({}, HERE)


def typos(word: str) -> frozenset[str]:
    """Make every word that is one letter more, less, other or swapped away."""
    letters = f"{ascii_lowercase}_"
    places = range(len(word))
    more = {word[:at] + one + word[at:] for at in (*places, len(word)) for one in letters}
    less = {word[:at] + word[at + 1 :] for at in places}
    other = {word[:at] + one + word[at + 1 :] for at in places for one in letters}
    swapped = {word[:at] + word[at : at + 2][::-1] + word[at + 2 :] for at in places}
    return frozenset(more | less | other | swapped) - {word, ""}


def found(shape: ModelShape, field: str) -> Iterator[bool]:
    """Say for each typing mistake in a field whether the field is found, all needed ones there."""
    fields = shape.fields
    others = {
        name: Entry(HERE, value_of(one.shape))
        for name, one in fields.items()
        if one.required and name != field
    }
    value = value_of(fields[field].shape)
    for typo in typos(field) - fields.keys():
        entries = {**others, typo: Entry(HERE, value)}
        level = Level("a term", shape, Fields(entries, HERE), entries=dict(entries))
        yield field_meant(level, typo, value) == field


def test_field_with_one_letter_mistyped_is_found() -> None:
    """Of all such mistakes in all fields of all kinds, nearly all get the right suggestion."""
    shapes = [COMPANY_SHAPE, *(kind.shape for kind in KINDS.values())]
    known = {one.model: one for shape in shapes for one in models(shape)}
    results = [
        result
        for shape in known.values()
        for field in shape.fields
        for result in found(shape, field)
    ]

    assert len(results) > 100_000
    assert sum(results) / len(results) >= RIGHT
