"""A page runs and loads what it was written with, and nothing else."""

import base64
import hashlib

import pytest

from servicebook.publish.policy import CHARSET, Inline, headers, inline, policy, with_policy

RUN = "alert(1 < 2 && '&amp;')"


def digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_scripts_and_styles_are_allowed_by_their_hash() -> None:
    """Letter for letter, as a browser takes it; data is no script."""
    html = (
        f"<script>{RUN}</script><script src='a.js'></script>"
        "<script type='application/json'>{}</script><style>a > b {}</style>"
    )

    assert inline(html) == Inline(frozenset({digest(RUN)}), frozenset({digest("a > b {}")}))


def test_nothing_is_allowed_that_nobody_wrote() -> None:
    """No wildcard, no other host, no `unsafe-`."""
    said = policy(inline(f"<script>{RUN}</script>"))

    assert f"script-src 'self' {digest(RUN)};" in said
    assert said.startswith("default-src 'none';")
    assert not [word for word in ("unsafe", "*", "http", "blob:") if word in said]


def test_policy_comes_before_all_it_holds_for() -> None:
    """What stands above it would not be held to it."""
    html = with_policy(f"<head>{CHARSET}<script>{RUN}</script></head>")

    assert html.startswith(f'<head>{CHARSET}\n<meta http-equiv="Content-Security-Policy"')
    assert html.count(RUN) == 1


def test_page_without_its_letters_named_is_our_mistake() -> None:
    """Better no page than one without rules."""
    with pytest.raises(ValueError, match="charset"):
        with_policy("<head></head>")


def test_headers_hold_for_all_pages() -> None:
    """One rule for every address, with what every page has within it, and what only headers say."""
    first, second = inline("<script>1</script>"), inline("<script>2</script>")
    lines = headers(first | second).splitlines()

    assert lines[0] == "/*"
    assert all(line.startswith("  ") for line in lines[1:])
    assert {digest("1"), digest("2")} <= set(lines[1].replace(";", "").split())
    assert "frame-ancestors 'none'" in lines[1]
