"""Addresses are relative, so that the site works wherever it stands."""

import pytest

from servicebook.layer import Key
from servicebook.model.kinds import KINDS
from servicebook.routes import (
    ABOUT_URI,
    HOME_URI,
    Target,
    asset_url,
    index_uri,
    page_path,
    site_url,
    target_of,
)


@pytest.mark.parametrize(
    ("key", "target"),
    [
        (Key("principles", "a"), Target("principles/a.md")),
        (Key("anecdotes", "a"), Target("stories/a.md")),
        (Key("onboarding", "a"), Target("onboarding/a.md")),
        (Key("terms", "a"), Target("glossary/index.md", "a")),
        (Key("limits", "a"), Target("limits/index.md", "a")),
        (Key("journey", "a"), Target("journey/index.md", "a")),
        (Key("assessments", "a"), Target("assessment/index.md", "a")),
    ],
)
def test_item_has_a_page_or_a_place_on_one(key: Key, target: Target) -> None:
    """Small kinds share a page."""
    assert target_of(key) == target


@pytest.mark.parametrize(
    ("page", "target", "address"),
    [
        (HOME_URI, Target("plays/a.md"), "plays/a/"),
        (HOME_URI, Target("plays/index.md"), "plays/"),
        (HOME_URI, Target(HOME_URI), "./"),
        ("plays/index.md", Target("plays/a.md"), "a/"),
        ("plays/a.md", Target("plays/index.md"), "../"),
        ("plays/a.md", Target("plays/b.md"), "../b/"),
        ("plays/a.md", Target("stories/b.md"), "../../stories/b/"),
        ("plays/a.md", Target(HOME_URI), "../../"),
        ("plays/a.md", Target("glossary/index.md", "x"), "../../glossary/#x"),
        ("glossary/index.md", Target("glossary/index.md", "x"), "#x"),
        ("plays/a.md", Target("plays/a.md"), "./"),
    ],
)
def test_address_is_relative_to_the_page(page: str, target: Target, address: str) -> None:
    """Every page is a folder."""
    assert site_url(page, target) == address


@pytest.mark.parametrize(
    ("page", "address"),
    [
        (HOME_URI, "assets/x.css"),
        (ABOUT_URI, "../assets/x.css"),
        ("plays/a.md", "../../assets/x.css"),
    ],
)
def test_address_of_a_file_is_relative_to_the_page(page: str, address: str) -> None:
    """Pictures are found from every page."""
    assert asset_url(page, "assets/x.css") == address


@pytest.mark.parametrize(
    ("page", "path"),
    [
        (HOME_URI, "index.html"),
        ("plays/index.md", "plays/index.html"),
        ("plays/a.md", "plays/a/index.html"),
    ],
)
def test_page_is_published_as_a_folder(page: str, path: str) -> None:
    """The address ends with a slash."""
    assert page_path(page) == path


def test_no_two_kinds_share_an_address() -> None:
    """Every list has a page of its own, apart from home and about."""
    uris = [HOME_URI, ABOUT_URI, *map(index_uri, KINDS)]

    assert len(set(uris)) == len(uris)
