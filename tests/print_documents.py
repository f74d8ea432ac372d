"""Small documents for paper, with the fonts that come along, and machines that lack an engine."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from servicebook.pdf import PrintDocument
from servicebook.templating import PRINT_PATH

FONTS = {
    f"assets/fonts/{path.name}": path.read_bytes()
    for path in (PRINT_PATH / "fonts").glob("*.woff2")
}
STYLE = """
@font-face {
  font-family: "Atkinson Hyperlegible";
  src: url("fonts/atkinson-hyperlegible-latin-400-normal.woff2") format("woff2");
}
@font-face {
  font-family: "Atkinson Hyperlegible";
  font-weight: 700;
  src: url("fonts/atkinson-hyperlegible-latin-700-normal.woff2") format("woff2");
}
@page {
  margin: 17mm 15mm 18mm;
  font: 10pt "Atkinson Hyperlegible";
  @bottom-left { content: "Shop 1.0"; padding-top: 4mm; vertical-align: top }
  @bottom-right {
    content: "Page " counter(page) " of " counter(pages);
    padding-top: 4mm;
    vertical-align: top;
  }
}
body { margin: 0; font: 12pt/1.35 "Atkinson Hyperlegible" }
h2 { break-after: avoid }
tr { break-inside: avoid }
table { border-collapse: collapse }
td { padding: 2mm }
input { box-sizing: border-box; padding: 0; margin: 0; vertical-align: middle; font: inherit }
input[type=checkbox] { width: 5mm; height: 5mm; border: 1pt solid #000; appearance: none }
"""
ASSETS = {"assets/print.css": STYLE.encode(), **FONTS}
ITEMS = (
    "Read the note from the last call.",
    "Say who you are & what you “do”.",
    "Ask for the day.",
)


def field(number: int) -> str:
    """Name the box of an item."""
    return f"checklists/before-the-call/item-{number}"


def row(number: int, text: str) -> str:
    """Write an item with its box."""
    shown = text.replace("&", "&amp;")
    box = f'<input type="checkbox" name="{field(number)}" aria-label="{shown}">'
    return f"<tr><td>{box}</td><td>{shown}</td></tr>"


def print_document(
    items: Sequence[str] = ITEMS,
    *,
    extra: str = "",
    name: str = "before-the-call",
    papers: tuple[str, ...] = ("A4",),
    is_landscape: bool = False,
) -> PrintDocument:
    """Make a checklist with a line for a name.

    Args:
        items: The texts of its items.
        extra: HTML at its end.
        name: The folder it stands in.
        papers: What it is printed on.
        is_landscape: Whether they lie.
    """
    rows = "".join(row(number, text) for number, text in enumerate(items))
    html = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Before the call</title>
<link rel="stylesheet" href="../../../assets/print.css"></head><body><main>
<h1>Before the call</h1>
<p>Name <input type="text" name="checklists/before-the-call:name" aria-label="Your name"></p>
<h2>In the quiet</h2>
<table><thead><tr><th>Done</th><th>What</th></tr></thead><tbody>{rows}</tbody></table>
{extra}</main></body></html>"""
    path = f"print/checklists/{name}/index.html"
    return PrintDocument(path, "Before the call", html, papers, is_landscape, "en")


def without_pango(folder: Path) -> dict[str, str]:
    """Return surroundings in which WeasyPrint finds a library that cannot be loaded.

    Args:
        folder: An empty place for it.
    """
    if sys.platform != "linux":
        pytest.skip("only here is it known how to hide a library")
    (folder / "libpangoft2-1.0.so.0").touch()
    return {**os.environ, "LD_LIBRARY_PATH": str(folder)}
