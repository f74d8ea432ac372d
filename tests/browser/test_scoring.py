"""Answers go in, scores come out: each expected number here was worked out by hand."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from servicebook.scripts import scripts
from servicebook.templating import TEMPLATES_PATH

Scored = dict[str, Any]
Score = Callable[[str, Mapping[str, Any]], Scored]
SCALE = [0, 1, 2, 3, 4]
BANDS = [
    {"from": 0, "title": "starting"},
    {"from": 40, "title": "partial"},
    {"from": 60, "title": "working"},
    {"from": 80, "title": "strong"},
]


@pytest.fixture(scope="module")
def page(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str]
) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("scripts")
    (folder / "index.html").write_text("<!doctype html><title>x</title>", "utf-8")
    for name, text in scripts(TEMPLATES_PATH).items():
        (folder / name).write_text(text, "utf-8")
    page = browser.new_page()
    page.goto(serve(folder))
    yield page
    page.close()


@pytest.fixture
def call(page: Page) -> Callable[..., Any]:
    """Return a function that calls one of the module's."""
    script = "async ([name, all]) => (await import('./scoring.js'))[name](...all)"
    return lambda name, *values: page.evaluate(script, [name, list(values)])


@pytest.fixture
def score(call: Callable[..., Any]) -> Score:
    """Return a function that scores answers.

    Statements are written as `a1 a2 b1-`: the letter names the principle, a minus reverses.
    """

    def scored(statements: str, answers: Mapping[str, Any]) -> Scored:
        asked = [
            {"id": one.rstrip("-"), "principle": one[0], "isReverse": one.endswith("-")}
            for one in statements.split()
        ]
        found: Scored = call("scored", {"scale": SCALE, "statements": asked}, answers)
        return found

    return scored


def scores(result: Scored) -> dict[str, float | None]:
    """Return each principle's score."""
    return {one["id"]: one["score"] for one in result["principles"]}


@pytest.mark.parametrize(
    ("statements", "answers", "expected"),
    [
        ("a1", {"a1": 3}, 75),  # 3 of 4
        ("a1-", {"a1": 3}, 25),  # reversed: 4 - 3 = 1
        ("a1-", {"a1": 0}, 100),
        ("a1-", {"a1": 4}, 0),
        ("a1", {"a1": 0}, 0),  # a nought is a number
        ("a1 a2", {"a1": 4, "a2": 1}, 62.5),  # (4 + 1) ÷ 2 = 2.5
        ("a1 a2-", {"a1": 4, "a2": 1}, 87.5),  # (4 + 3) ÷ 2 = 3.5
        ("a1 a2 a3", {"a1": 4, "a2": 0, "a3": 1}, 500 / 12),  # 5 ÷ 3 ÷ 4 = 41.666…
        ("a1 a2 a3 a4", {"a1": 1, "a2": 2, "a3": 3, "a4": 4}, 62.5),  # 10 ÷ 4 = 2.5
        ("a1 a2", {"a1": "4", "a2": "1"}, 62.5),  # as they are kept
    ],
)
def test_principle_is_the_mean_of_its_statements(
    score: Score, statements: str, answers: Mapping[str, Any], expected: float
) -> None:
    """Divided by four, times a hundred; reversed statements count four minus the answer."""
    assert scores(score(statements, answers))["a"] == pytest.approx(expected)


@pytest.mark.parametrize(
    ("statements", "answers", "expected"),
    [
        ("a1 a2", {"a1": 4, "a2": "unknown"}, None),  # 1 of 2: 50 %
        ("a1 a2 a3 a4", {"a1": 4, "a2": 4, "a3": 4, "a4": "unknown"}, None),  # 1 of 4: 25 %
        ("a1 a2 a3 a4 a5", {"a1": 4, "a2": 2, "a3": 3, "a4": 3, "a5": "unknown"}, 75),  # 20 %
        ("a1 a2 a3 a4 a5", {"a1": 4, "a2": 4, "a3": 4, "a4": "unknown", "a5": "unknown"}, None),
        ("a1 a2 a3 a4 a5", {"a1": 2, "a5": "unknown"}, 50),  # what is open is not unknown
        ("a1 a2", {"a1": "unknown", "a2": "unknown"}, None),
        ("a1 a2", {}, None),
        ("a1 a2", {"a2": 2}, 50),  # what is open counts for nothing
        ("a1 a2", {"a1": 7, "a2": 2}, 50),  # nor does what the scale no longer has
    ],
)
def test_too_many_who_do_not_know_leave_no_number(
    score: Score, statements: str, answers: Mapping[str, Any], expected: float | None
) -> None:
    """More than one in five of the principle's statements; exactly one in five is still enough."""
    assert scores(score(statements, answers))["a"] == expected


def test_overall_is_the_mean_of_the_principles_that_have_a_score(score: Score) -> None:
    """So that a long principle does not weigh more, and one without a score does not weigh at all.

    a: (4 + 4 + 4 + 0) ÷ 4 ÷ 4 = 75; b: 1 ÷ 4 = 25; c: not enough evidence; d: nothing answered.
    """
    answers = {"a1": 4, "a2": 4, "a3": 4, "a4": 0, "b1": 1, "c1": 4, "c2": "unknown"}
    result = score("a1 a2 a3 a4 b1 c1 c2 d1", answers)

    assert scores(result) == {"a": 75, "b": 25, "c": None, "d": None}
    assert (result["overall"], result["scored"]) == (50, 2)
    assert (result["given"], result["unknown"], result["all"]) == (6, 1, 8)


def test_nothing_answered_has_no_overall_score(score: Score) -> None:
    assert score("a1 b1", {})["overall"] is None
    assert score("a1 b1", {})["lowest"] == []
    assert score("a1 b1", {"a1": "unknown", "b1": "unknown"})["overall"] is None


def test_three_lowest_are_those_with_the_fewest_points(score: Score) -> None:
    """Equal ones in the order in which they are asked; what nobody knows is not low.

    Points: a1 2, a2 0, a3 4 - 4 = 0, b1 1, b2 unknown, b3 open, b4 1.
    """
    answers = {"a1": 2, "a2": 0, "a3": 4, "b1": 1, "b2": "unknown", "b4": 1}

    assert score("a1 a2 a3- b1 b2 b3 b4", answers)["lowest"] == ["a2", "a3", "b1"]
    assert score("a1 a2 a3 a4", dict.fromkeys(["a1", "a2", "a3", "a4"], 3))["lowest"] == [
        "a1",
        "a2",
        "a3",
    ]
    assert score("a1 a2", {"a2": 4})["lowest"] == ["a2"]


@pytest.mark.parametrize(
    ("exact", "shown", "band"),
    [
        (0, 0, "starting"),
        (39.4, 39, "starting"),
        (39.5, 40, "partial"),  # a half goes up, and the band goes by what is shown
        (59.49, 59, "partial"),
        (62.5, 63, "working"),
        (79.5, 80, "strong"),
        (100, 100, "strong"),
    ],
)
def test_score_is_rounded_half_up_and_has_its_band(
    call: Callable[..., Any], exact: float, shown: int, band: str
) -> None:
    assert call("rounded", exact) == shown
    assert call("bandOf", BANDS, exact)["title"] == band


def test_half_goes_up_whatever_adding_thirds_has_lost(
    score: Score, call: Callable[..., Any]
) -> None:
    """Principles of 3, 5, 5 and 5 points of 12: 25 and three times 41.666..., 150 / 4 = 37.5."""
    points = {"a": [1, 1, 1], "b": [1, 2, 2], "c": [1, 2, 2], "d": [1, 2, 2]}
    answers = {f"{name}{n}": one for name, ones in points.items() for n, one in enumerate(ones)}
    result = score(" ".join(answers), answers)

    assert call("rounded", result["overall"]) == 38


def test_band_may_be_missing(call: Callable[..., Any]) -> None:
    """Below the lowest band, and where there is no score."""
    assert call("bandOf", [{"from": 40, "title": "high"}], 39) is None
    assert call("bandOf", BANDS, None) is None


def test_gaps_of_more_than_twenty_points_are_wide(score: Score, call: Callable[..., Any]) -> None:
    """Told by the scores as they are shown, the widest first.

    a: 100 and 75 and 50, so 50; b: 45 and 25, so 20, which is not more than 20;
    c: 25 and 0; d: one score only. b is five statements: 9 of 20 and 5 of 20.
    """
    asked = "a1 b1 b2 b3 b4 b5 c1 d1"
    fives = ["b1", "b2", "b3", "b4", "b5"]
    leaders = {"a1": 4, **dict(zip(fives, [2, 2, 2, 2, 1], strict=True)), "c1": 1, "d1": 4}
    front = {"a1": 3, **dict.fromkeys(fives, 1), "c1": 0, "d1": "unknown"}
    results = [score(asked, one) for one in (leaders, front, {"a1": 2})]

    assert call("gaps", results) == [
        {"id": "a", "gap": 50, "isWide": True},
        {"id": "c", "gap": 25, "isWide": True},
        {"id": "b", "gap": 20, "isWide": False},
    ]


def test_answers_to_what_is_not_asked_count_for_nothing(score: Score) -> None:
    """Names that every object has are no answers either."""
    assert score("a1 constructor", {"a1": 2, "gone": 0})["overall"] == 50
