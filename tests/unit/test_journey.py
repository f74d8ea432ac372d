"""Stages go in; the bands that they stand in come out."""

import pytest

from servicebook.views.journey import columns_for


@pytest.mark.parametrize(
    ("stages", "columns"), [(1, 1), (3, 3), (5, 5), (6, 3), (7, 4), (10, 5), (11, 4), (16, 4)]
)
def test_bands_are_few_and_even(stages: int, columns: int) -> None:
    """No band holds more stages than can be read side by side, and none is nearly empty."""
    assert columns_for(stages) == columns
