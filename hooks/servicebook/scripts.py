"""The folder of templates goes in; the scripts that pages load come out, by their names."""

from pathlib import Path

PLACES = ("scripts/*.js", "components/*/*.js", "print/*.js")
"""Shared modules, those of components, and what print pages do."""


def scripts(templates_path: Path) -> dict[str, str]:
    """Return the text of each script by its file name.

    All are published in one folder, so that they import each other as `./name.js`.

    Args:
        templates_path: The folder that holds `scripts/`, `components/` and `print/`.
    """
    paths = [path for place in PLACES for path in sorted(templates_path.glob(place))]
    found = {path.name: path.read_text("utf-8") for path in paths}
    assert len(found) == len(paths), "two scripts have one name"
    return found
