"""The edition that is read from a folder: without a server, pages still lead to each other.

A browser that opens a file looks for no `index.html`, starts no worker, and loads no module.
"""

import json
import re
from pathlib import Path

ADDRESS = re.compile(r'(?P<before>\b(?:href|data-stories)="|content="0; url=)(?P<address>[^"]*)')
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|/|#|\?", re.IGNORECASE)
"""What addresses begin with that are no relative paths."""
PARTS = re.compile(r"(?P<path>[^?#]*)(?P<rest>.*)", re.DOTALL)
MODULE = re.compile(r'(<script\b[^>]*?) type="module"')
INDEX = "search/search_index.json"
PAGE = "index.html"


def for_files(html: str) -> str:
    """Let a page's links name files, and its scripts be plain ones."""
    html = ADDRESS.sub(lambda found: found["before"] + file_address(found["address"]), html)
    return MODULE.sub(r"\1 defer", html)


def file_address(address: str) -> str:
    """Name the file of a page that is linked by its folder; other addresses stay as they are."""
    parts = PARTS.fullmatch(address)
    assert parts is not None
    path, rest = parts["path"], parts["rest"]
    if OUTSIDE.match(address) or not path:
        return address
    if path.endswith("/"):
        return f"{path}{PAGE}{rest}"
    if path == ".":
        return f"{PAGE}{rest}"
    is_folder = path.rpartition("/")[2] in {".", ".."}
    return f"{path}/{PAGE}{rest}" if is_folder else address


def write_index_script(site_path: Path) -> None:
    """Write the search's index as a script, which is all that a file may load."""
    path = site_path / INDEX
    index = json.loads(path.read_text("utf-8"))
    for document in index["docs"]:
        page, mark, place = document["location"].partition("#")
        document["location"] = file_address(page or ".") + mark + place
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    path.with_suffix(".js").write_text(f"var __index = {text};", "utf-8")
