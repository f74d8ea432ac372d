"""Each kind has its icon, in its head and beside links to it; it is decoration and says nothing."""

from pathlib import Path

import pytest
from playbooks import compile_files
from seen import shown_in, tags_in

from servicebook.model.kinds import KINDS
from servicebook.templating import ICONS_PATH
from servicebook.views.icons import ICON_OF_ITEMS, ICON_OF_PAGES


def test_every_kind_has_an_icon() -> None:
    """One of its own, so that kinds are told apart."""
    assert set(ICON_OF_ITEMS) == set(KINDS)
    assert len(set(ICON_OF_ITEMS.values())) == len(ICON_OF_ITEMS)


@pytest.mark.parametrize("name", sorted(set(ICON_OF_PAGES.values())))
def test_icon_is_a_picture_without_words(name: str) -> None:
    """Nothing in it runs, loads or is read aloud."""
    tags = [tag for tag, _ in tags_in((ICONS_PATH / f"{name}.svg").read_text("utf-8"))]

    assert tags[0] == "svg"
    assert set(tags[1:]) == {"path"}


def test_head_and_links_show_icons_that_nobody_reads_aloud(tmp_path: Path) -> None:
    """They are hidden from screen readers, and are no words of the page."""
    pages = {one.src_uri: one.html for one in compile_files(tmp_path, {}).pages}
    html = pages["roles/agent.md"]
    hidden = [at for _, at in tags_in(html) if at.get("class") == "pb-icon"]

    assert len(hidden) > 1
    assert all(at.get("aria-hidden") == "true" for at in hidden)
    assert "Role" in shown_in(html)


def test_grade_of_a_story_leads_to_what_it_means(tmp_path: Path) -> None:
    """From its head to the evidence below, which says what the grade stands for."""
    pages = {one.src_uri: one.html for one in compile_files(tmp_path, {}).pages}
    story = tags_in(pages["stories/the-call.md"])
    listed = tags_in(pages["stories/index.md"])

    assert "#evidence" in [at.get("href") for tag, at in story if tag == "a"]
    assert "evidence" in [at.get("id") for _, at in story]
    assert any(at.get("href", "").endswith("#grades") for tag, at in listed if tag == "a")
