"""The folder of templates goes in; the scripts that pages load come out, by their names."""

import re
from collections.abc import Iterator, Mapping
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


IMPORT = re.compile(
    r'^import (?:\{(?P<names>[^}]*)\} from )?"\./(?P<file>[\w.-]+)";$', re.MULTILINE
)
DYNAMIC_IMPORT = re.compile(r"\bimport\((?P<name>`[^`]*`)\);$", re.MULTILINE)
EXPORT = re.compile(r"^export (?P<is>(?:async )?function|class|const) (?P<name>\w+)", re.MULTILINE)
RENAMED = re.compile(r"\bas\b")


def bundle(modules: Mapping[str, str], entry: str) -> str:
    """Write modules as one plain script, for pages that may load no module.

    Args:
        modules: Texts by file name; they import each other by name, as ours do.
        entry: The one that begins.
    """
    names = sorted(_reached(modules, entry))
    parts = (f'  "./{name}": () => {{\n{_as_function(modules[name])}\n  }},' for name in names)
    return BUNDLE.format(parts="\n".join(parts), entry=entry)


BUNDLE = """\
(() => {{
  "use strict";
  const made = new Map();
  const use = (name) => {{
    if (!made.has(name)) {{
      made.set(name, parts[name]());
    }}
    return made.get(name);
  }};
  const parts = {{
{parts}
  }};
  use("./{entry}");
}})();
"""


def _reached(modules: Mapping[str, str], entry: str) -> Iterator[str]:
    """Find what a module needs; one that imports by names made as it runs may need any."""
    waiting, seen = [entry], set[str]()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            text = modules[name]
            waiting += [found["file"] for found in IMPORT.finditer(text)]
            waiting += [one for one in modules if DYNAMIC_IMPORT.search(text)]
    return iter(seen)


def _as_function(text: str) -> str:
    exported = ", ".join(found["name"] for found in EXPORT.finditer(text))
    text = IMPORT.sub(_use, text)
    text = DYNAMIC_IMPORT.sub(r"use(\g<name>);", text)
    text = EXPORT.sub(r"\g<is> \g<name>", text)
    return f"{text}\nreturn {{ {exported} }};"


def _use(found: re.Match[str]) -> str:
    if found["names"] is None:
        return f'use("./{found["file"]}");'
    return f'const {{{RENAMED.sub(":", found["names"])}}} = use("./{found["file"]}");'
