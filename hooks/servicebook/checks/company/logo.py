"""Check that the company's logo is there, and is a picture."""

import re
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from types import MappingProxyType

from servicebook.checks.company.vector import NoPictureError, read_vector
from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Edit, Span
from servicebook.rules import MISSING_FILE, NOT_A_PICTURE, TOO_LARGE, UNREADABLE_FILE

MOST_BYTES = 1_000_000
SUFFIXES = MappingProxyType({"PNG": "png", "JPG": "jpg", "WEBP": "webp", "SVG": "svg"})
"""What we show, and how such files end."""
KINDS = (
    ("PNG", re.compile(rb"\x89PNG\r\n\x1a\n.{4}IHDR", re.DOTALL)),
    ("JPG", re.compile(rb"\xff\xd8\xff")),
    ("WEBP", re.compile(rb"RIFF.{4}WEBP", re.DOTALL)),
    ("GIF", re.compile(rb"GIF8[79]a")),
    ("PDF", re.compile(rb"%PDF-")),
    ("AVIF or HEIC", re.compile(rb".{4}ftyp", re.DOTALL)),
    ("ZIP", re.compile(rb"PK\x03\x04")),
    ("SVG", re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|(?:\w+:)?svg)")),
)
"""How files begin, whatever they are called."""
EXPORT = "export the logo as PNG, JPG, WEBP or SVG, and put that file beside company.yml"


def check_logo(subject: Subject) -> Iterator[Diagnostic]:
    """Report a logo that is not in the company's folder, or is no picture."""
    logo = subject.company.logo if subject.company else None
    if logo is None or subject.settings is None:
        return
    place = subject.settings.place("logo")
    path = subject.company_path / logo
    if path.is_symlink() or not path.is_file():
        message = f"there is no picture `{logo}` beside company.yml"
        yield MISSING_FILE.at(place, message, "put it there, or delete the line")
        return
    problem = _problem_with(path, place)
    if problem is not None:
        yield problem


def _problem_with(path: Path, place: Span) -> Diagnostic | None:
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            message = f"`{path.name}` is {ceil(size / MOST_BYTES * 10) / 10} MB large"
            return TOO_LARGE.at(place, message, "save it smaller: a logo may be 1 MB large")
        content = path.read_bytes()
    except OSError as error:
        message = f"`{path.name}` cannot be opened: {error.strerror}"
        return UNREADABLE_FILE.at(place, message, "check who may read it")
    return _not_as_named(path, _kind_of(content), place) or _not_drawn(path, content, place)


def _kind_of(content: bytes) -> str | None:
    return next((kind for kind, begins in KINDS if begins.match(content)), None)


def _not_as_named(path: Path, kind: str | None, place: Span) -> Diagnostic | None:
    """Say that a file is something else than its name says."""
    if kind is None:
        return NOT_A_PICTURE.at(place, f"`{path.name}` is no picture", EXPORT)
    if kind not in SUFFIXES:
        return NOT_A_PICTURE.at(place, f"`{path.name}` is a file of the sort {kind}", EXPORT)
    if path.suffix.removeprefix(".").replace("jpeg", "jpg") == SUFFIXES[kind]:
        return None
    name = f"{path.stem}.{SUFFIXES[kind]}"
    advice = f"rename the file to {name}, and write `logo: {name}`"
    fix = [Edit(place, name)] if (path.parent / name).is_file() else []
    return NOT_A_PICTURE.at(place, f"`{path.name}` is a {kind} picture", advice, fix=fix)


def _not_drawn(path: Path, content: bytes, place: Span) -> Diagnostic | None:
    """Say what an SVG file holds beside a picture."""
    if path.suffix != ".svg":
        return None
    try:
        read_vector(content)
    except NoPictureError as error:
        return NOT_A_PICTURE.at(place, f"`{path.name}` {error.what}", error.advice)
    return None
