"""What must hold of all that is printed: a read PDF goes in, what is wrong with it comes out.

Each check returns faults as lines to show; an empty list is good. So a test reads
`assert faults(split(paper, items), unmarked(paper, "en", title)) == []`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from paper import Glyph, Paper, squeezed

SIZES = {
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "Letter": (215.9, 279.4),
    "Tabloid": (279.4, 431.8),
}
"""Width and height in millimetres, upright."""
EDGE = 8.0
"""How near to an edge no text may come, in millimetres: printers leave that white."""
SMALLEST = 9.99
"""The smallest text, in points; engines round 10."""
SMALLEST_BOX = 4.0
"""The narrowest box that a pen or a pointer hits, in millimetres."""
BUNDLED = frozenset({"AtkinsonHyperlegible", "ServicebookSigns"})
"""How the names of fonts that come along begin, without hyphens and blanks."""
INSIDE = {
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"THead", "TBody", "TFoot", "TR", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}
"""What may stand directly in a tag. Source: PDF/UA-1 (ISO 14289-1) 7.2, as veraPDF reads it."""


def faults(*several: Iterable[str]) -> list[str]:
    """Join the faults of several checks."""
    return list(chain.from_iterable(several))


def wrong_size(
    paper: Paper, name: str, *, is_landscape: bool = False, within: float = 0.0
) -> Iterator[str]:
    """Find pages that are not of a paper; browsers are right only within 0.2 mm."""
    size = SIZES[name][::-1] if is_landscape else SIZES[name]
    for number, one in enumerate(paper.sizes, 1):
        if max(abs(one[side] - size[side]) for side in (0, 1)) > within:
            yield f"page {number} is {one[0]} × {one[1]} mm, not {size[0]} × {size[1]}"


def split(paper: Paper, items: Sequence[str]) -> Iterator[str]:
    """Find items that are on no page whole."""
    pages = [squeezed(text) for text in paper.texts]
    for item in items:
        if not any(squeezed(item) in page for page in pages):
            yield f"not whole on any page: {item}"


def out_of_order(paper: Paper, items: Sequence[str]) -> Iterator[str]:
    """Find items that are not in their order, in the text or for a screen reader."""
    told = {
        "text": squeezed("".join(paper.texts)),
        "tags": squeezed("".join(one.text for one in paper.tagged)),
    }
    for name, text in told.items():
        place = 0
        for item in items:
            found = text.find(squeezed(item), place)
            if found < 0:
                yield f"missing in the {name}, or before what it follows: {item}"
            else:
                place = found + len(squeezed(item))


def stranded(paper: Paper, groups: Sequence[tuple[str, Sequence[str]]]) -> Iterator[str]:
    """Find headings without their first item, and last items alone.

    Args:
        paper: The file.
        groups: Each heading with its items, in order.
    """
    place = 0
    for heading, items in groups:
        pages = []
        for text in (heading, *items):
            page, place = _find(paper, text, place)
            pages.append(page)
        if pages[:2] != [pages[0]] * 2:
            yield f"the heading stands without its first item: {heading}"
        if len(items) > 1 and pages[-1] != pages[-2]:
            yield f"the last item stands alone: {items[-1]}"


def _find(paper: Paper, text: str, place: int) -> tuple[int | None, int]:
    """Return the page that a text ends on, and the place behind it in all pages' texts."""
    ends = []
    whole = ""
    for page in paper.texts:
        whole += squeezed(page)
        ends.append(len(whole))
    found = whole.find(squeezed(text), place)
    if found < 0:
        return None, place
    end = found + len(squeezed(text))
    return next(number for number, last in enumerate(ends) if end <= last), end


def wrong_fields(paper: Paper, boxes: Iterable[str], lines: Iterable[str]) -> Iterator[str]:
    """Find boxes and lines that are missing, too many, of one name, unnamed or too small."""
    for kind, names in (("box", boxes), ("line", lines)):
        there = Counter(one.name for one in paper.fields if one.is_box == (kind == "box"))
        wanted = Counter(names)
        yield from (f"{kind} missing: {name}" for name in (wanted - there).elements())
        yield from (f"{kind} too many: {name}" for name in (there - wanted).elements())
    for one in paper.fields:
        if not one.tooltip or one.tooltip == one.name:
            yield f"nothing says what this field is for: {one.name}"
        if not one.is_tagged:
            yield f"a screen reader does not find this field: {one.name}"
        if one.is_box and min(one.width, one.height) < SMALLEST_BOX:
            yield f"{one.width:.1f} × {one.height:.1f} mm is small for a box: {one.name}"


def not_on_every_page(paper: Paper, texts: Iterable[str]) -> Iterator[str]:
    """Find pages without what must stand on each; `{page}` and `{pages}` are their numbers."""
    for number, page in enumerate(paper.texts, 1):
        for text in texts:
            wanted = text.format(page=number, pages=len(paper.texts))
            if squeezed(wanted) not in squeezed(page):
                yield f"page {number} lacks {wanted}"


def unfinished(
    paper: Paper, signs: Iterable[str] = ("&amp;", "&lt;", "&#", "{{", "{%")
) -> Iterator[str]:
    """Find what was meant for a machine."""
    for number, page in enumerate(paper.texts, 1):
        yield from (f"page {number} shows {sign}" for sign in signs if sign in page)


def foreign_fonts(paper: Paper, also: Iterable[str] = ()) -> Iterator[str]:
    """Find fonts that are not those that come along, not embedded, or drawn instead of set.

    Args:
        paper: The file.
        also: How the names of others begin that it may use, for scripts that ours do not have.
    """
    known = (*BUNDLED, *also)
    for font in sorted(paper.fonts, key=lambda one: one.name):
        name = font.name.replace("-", "").replace(" ", "")
        if not name.startswith(known):
            yield f"foreign font: {font.name}"
        if not font.is_embedded:
            yield f"font not embedded: {font.name}"
        if font.is_type3:
            yield f"font of type 3: {font.name}"


def near_an_edge(paper: Paper, distance: float = EDGE) -> Iterator[str]:
    """Find text that a printer may cut off; one line for each page and side."""
    nearest: dict[tuple[int, str], Glyph] = {}
    for glyph in paper.glyphs:
        width, height = paper.sizes[glyph.page]
        sides = {
            "left": glyph.left,
            "top": glyph.top,
            "right": width - glyph.right,
            "bottom": height - glyph.bottom,
        }
        for side, space in sides.items():
            if space < distance:
                nearest.setdefault((glyph.page, side), glyph)
    for (page, side), glyph in nearest.items():
        yield f"page {page + 1}: “{glyph.sign}” stands too near to the {side}"


def too_small(paper: Paper, smallest: float = SMALLEST) -> Iterator[str]:
    """Find text that is hard to read; one line for each page and size."""
    small: dict[tuple[int, float], Glyph] = {}
    for one in paper.glyphs:
        if one.size < smallest:
            small.setdefault((one.page, one.size), one)
    for (page, size), glyph in small.items():
        yield f"page {page + 1}: “{glyph.sign}” is {size} pt"


def unmarked(paper: Paper, language: str, title: str) -> Iterator[str]:
    """Find what PDF/UA asks for and is not there, and what differs from build to build."""
    wanted = {
        "Lang": language,
        "Title": title,
        "DisplayDocTitle": "True",
        "Marked": "True",
        "pdfuaid:part": "1",
    }
    for name, value in wanted.items():
        if paper.marks[name] != value:
            yield f"{name} is {paper.marks[name]!r}, not {value!r}"
    if "CreationDate" in paper.marks:
        yield "the day of its making is in it"
    if not paper.bookmarks:
        yield "no bookmarks"


def badly_nested(paper: Paper) -> Iterator[str]:
    """Find tags that a screen reader cannot follow: lists, tables and headings out of step."""
    wrong = Counter(
        f"{outer} holds {inner}"
        for one in paper.tagged
        for outer, inner in pairwise(one.tags)
        if outer in INSIDE and inner not in INSIDE[outer]
    )
    yield from (f"{text} ({times} times)" for text, times in sorted(wrong.items()))
    level = 0
    for one in paper.tagged:
        for tag in one.tags:
            if len(tag) == 2 and tag[0] == "H" and tag[1].isdigit():
                if int(tag[1]) > level + 1:
                    yield f"{tag} follows level {level}: {one.text}"
                level = int(tag[1])


def wrong_code(paper: Paper, address: str | None) -> Iterator[str]:
    """Find codes that do not say exactly one address; None where there must be no code."""
    wanted = (address,) if address else ()
    if paper.codes != wanted:
        yield f"the codes say {paper.codes}, not {wanted}"


def local_links(paper: Paper) -> Iterator[str]:
    """Find links that only lead somewhere on the machine that made the file."""
    known = ("https://", "http://", "mailto:", "tel:")
    for link in paper.links:
        if not link.startswith(known) or ".invalid/" in link:
            yield f"leads nowhere: {link}"
