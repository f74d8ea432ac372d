"""A style sheet without what a site does not use says the rest as before."""

import pytest

from servicebook.adapters.mkdocs.unused import without


def is_note(selector: str) -> bool:
    return ".note" in selector


@pytest.mark.parametrize(
    ("css", "left"),
    [
        (".a{x:y}.note{x:y}", ".a{x:y}"),
        (".a,.note b,.c{x:y}", ".a,.c{x:y}"),
        ("@media print{.note{x:y}.a{x:y}}", "@media print{.a{x:y}}"),
        ("@media print{.note{x:y}}", ""),
        ("@supports (a:b){@media print{.note{x:y}.a{x:y}}}", None),
        (":is(.note,.a) b{x:y}.a{x:y}", ".a{x:y}"),
        (":is(.b,.a) b,.note{x:y}", ":is(.b,.a) b{x:y}"),
        ('.a{x:url("data:image/svg+xml,<svg .note{}>")}', None),
        ("@font-face{font-family:note}", None),
        ("@keyframes note{from{x:y}to{x:y}}", None),
        ("/* said */.a{x:y}", ".a{x:y}"),
    ],
)
def test_only_unused_selectors_go(css: str, left: str | None) -> None:
    """In lists, in conditions, and never out of a text or an address."""
    expected = css.replace(".note{x:y}", "") if left is None else left

    assert without(css, is_note) == expected
