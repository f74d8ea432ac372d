"""A folder takes another's place whole, or not at all."""

from pathlib import Path

import pytest
from running import contents

from servicebook.publish import replacing


def nobody() -> None:
    """Nobody else builds here."""
    pytest.fail("it waits")


def test_new_folder_is_made(tmp_path: Path) -> None:
    """With the folders above it; nothing is left beside it."""
    live = tmp_path / "public" / "site"
    with replacing(live, nobody) as stage:
        (stage / "a").write_text("new", "utf-8")

    assert {path.name for path in live.parent.iterdir()} == {"site"}
    assert (live / "a").read_text("utf-8") == "new"


def test_old_folder_goes_with_all_that_it_held(tmp_path: Path) -> None:
    """What the new one has not is gone."""
    live = tmp_path / "site"
    live.mkdir()
    (live / "old").write_text("old", "utf-8")
    with replacing(live, nobody) as stage:
        (stage / "a").write_text("new", "utf-8")

    assert [path.name for path in tmp_path.rglob("*")] == ["site", "a"]


def test_error_leaves_the_old_one(tmp_path: Path) -> None:
    """And nothing beside it."""
    live = tmp_path / "site"
    live.mkdir()
    (live / "old").write_text("old", "utf-8")
    before = contents(tmp_path)
    with pytest.raises(FileNotFoundError), replacing(live, nobody) as stage:
        (stage / "no folder" / "a").write_text("half", "utf-8")

    assert contents(tmp_path) == before


def test_site_set_aside_by_a_killed_build_comes_back(tmp_path: Path) -> None:
    """Where a system cannot exchange two folders, the old one is aside for an instant."""
    aside, half = tmp_path / ".site.servicebook-old", tmp_path / ".site.servicebook-new"
    for path in (aside, half):
        path.mkdir()
    (aside / "old").write_text("old", "utf-8")
    with pytest.raises(RuntimeError), replacing(tmp_path / "site", nobody):
        raise RuntimeError

    assert contents(tmp_path).keys() == {"site/old"}


def test_rights_hang_on_nobodys_settings(tmp_path: Path) -> None:
    """Whoever builds, the same people can read it."""
    live = tmp_path / "site"
    with replacing(live, nobody) as stage:
        (stage / "a").mkdir(mode=0o700)
        (stage / "a" / "b").touch(mode=0o600)

    modes = [f"{path.stat().st_mode & 0o777:o}" for path in (live, live / "a", live / "a" / "b")]
    assert modes == ["755", "755", "644"]
