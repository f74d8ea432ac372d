"""Hand-written pages have their place in the navigation."""

from servicebook.adapters.mkdocs.handwritten import navigation, parents
from servicebook.views.page import NavEntry

COMPILED = (
    NavEntry("Home", "index.md"),
    NavEntry("Roles & more", "roles/index.md"),
    NavEntry("About", children=(NavEntry("About us", "about/index.md"),), takes_more=True),
)


def test_pages_for_authors_stand_in_a_part_of_their_own() -> None:
    """Pages come by name, then the indexes of folders, all after the compiled parts."""
    uris = ["for-authors/errors/index.md", "for-authors/change.md", "for-authors/yours.md"]

    nav = navigation(COMPILED, uris, "For authors")

    assert nav[-1] == {
        "For authors": [
            "for-authors/change.md",
            "for-authors/yours.md",
            "for-authors/errors/index.md",
        ]
    }


def test_other_pages_stand_under_about() -> None:
    """What a company writes for its readers is not put among what is for authors."""
    nav = navigation(COMPILED, ["about/history.md", "our-shop.md"], "For authors")

    assert nav[-1] == {"About": [{"About us": "about/index.md"}, "our-shop.md", "about/history.md"]}


def test_pages_beside_an_index_are_not_in_the_navigation() -> None:
    """They are reached from the index of their folder."""
    uris = ["for-authors/errors/PB101.md", "for-authors/errors/index.md", "for-authors/a.md"]

    assert parents(uris) == {"for-authors/errors/PB101.md": "for-authors/errors/index.md"}
    assert "PB101" not in str(navigation(COMPILED, uris, "For authors"))


def test_title_is_escaped() -> None:
    """MkDocs' templates insert titles as they are."""
    assert {"Roles &amp; more": "roles/index.md"} in navigation(COMPILED, [], "For authors")


def test_without_pages_there_is_no_empty_part() -> None:
    """A site without hand-written pages has no part for them."""
    assert [key for entry in navigation(COMPILED, [], "For authors") for key in entry][
        -1
    ] == "About"
