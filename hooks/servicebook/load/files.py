"""Find a layer's files and read them: a folder goes in, documents and findings come out."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from stat import S_ISREG

from servicebook.diagnostics import Diagnostic, start_of
from servicebook.load.compose import Composed, compose
from servicebook.load.decode import MOST_BYTES, decode
from servicebook.load.loaded import (
    COMPANY_STEM,
    RECEIPT_STEM,
    SETTINGS_STEMS,
    Loaded,
    Unread,
    Vocabulary,
)
from servicebook.load.nodes import Document
from servicebook.load.recover import read
from servicebook.rules import (
    CONFLICT_MARKER,
    DAMAGED_RECEIPT,
    DUPLICATE_KEY,
    MISPLACED_FILE,
    MISSING_FILE,
    MISSING_FOLDER,
    UNKNOWN_KIND,
    UNREADABLE_FILE,
)
from servicebook.suggest import did_you_mean, kind_meant
from servicebook.words import CONTENT_LANGUAGE, LANGUAGE

SUFFIXES = frozenset({".yml", ".yaml"})
OTHER_SUFFIXES = frozenset({".txt", ".text", ".yam", ".ymal", ".ylm"})
"""Endings that editors and hurried fingers give a file of text."""
PROCESSOR_SUFFIXES = frozenset({".doc", ".docx", ".odt", ".rtf", ".pages"})
"""Endings of word processors' files."""
ALL_SUFFIXES = SUFFIXES | OTHER_SUFFIXES | PROCESSOR_SUFFIXES
NO_FOLDER = "check how it is spelt in mkdocs.yml and behind `--company`, or create it"
WORDS_FOLDER = "words"
"""Holds the words of the interface, a file for each language; not a kind of item."""
RESTORE_RECEIPT = (
    "take the file as it was from Git; or delete it and run `servicebook upgrade --accept --all`, "
    "which accepts the whole base as it is now"
)
MOVE_VARIABLES = "write its lines there, under `variables:`, and delete this file"
LEFT_BY_GIT = frozenset({CONFLICT_MARKER.code, DUPLICATE_KEY.code})
"""What is wrong with a receipt that was merged, and is mended as in any other file."""
USUAL_BYTES = 50_000
"""Few files are larger; room for the largest, made for each file, would cost more than reading."""


def _load_layer(
    folder: Path, root: Path, words: Vocabulary, languages: Iterable[str] | None = None
) -> Loaded:
    """Read every file of a layer.

    Args:
        folder: The layer's folder: `company.yml` and a folder for each kind.
        root: What paths in findings are relative to.
        words: What folders and fields are called.
        languages: Those whose words are read; None for all.
    """
    name = uri_of(folder, root)
    if not folder.is_dir():
        return Loaded((), (MISSING_FOLDER.at(start_of(name), f"no folder `{name}`", NO_FOLDER),))
    documents: list[Document] = []
    found: list[Diagnostic] = []
    unread: list[Unread] = []
    for path, kind in _files(folder):
        if kind == WORDS_FOLDER and languages is not None and _is_other(path.stem, languages):
            continue
        uri = f"{name}/{path.as_posix()[len(folder.as_posix()) + 1 :]}"
        document, problems = _read_or_refuse(path, uri, kind, words)
        # A folder of no kind is one mistake, however many files are in it.
        if problems and problems[0].code == UNKNOWN_KIND.code:
            problems = () if any(one.kind == kind for one in unread) else problems
        found.extend(problems)
        if isinstance(document, Document):
            documents.append(document)
        elif kind != WORDS_FOLDER:
            unread.append(document)
    items = tuple(one for one in documents if one.kind != WORDS_FOLDER)
    interface = tuple(one for one in documents if one.kind == WORDS_FOLDER)
    return Loaded(items, tuple(found), tuple(unread), interface)


def _is_other(stem: str, languages: Iterable[str]) -> bool:
    return stem not in languages and LANGUAGE.fullmatch(stem) is not None


def load_company(folder: Path, root: Path, words: Vocabulary) -> Loaded:
    """Read the company's layer, which must have a company.yml."""
    loaded = _load_layer(folder, root, words)
    message = "a company's variables stand in company.yml"
    loaded = _without_settings(loaded, loaded.variables, message, MOVE_VARIABLES)
    names = {f"{COMPANY_STEM}{suffix}" for suffix in SUFFIXES}
    if not folder.is_dir() or any((folder / name).exists() for name in names):
        loaded = _without_settings(loaded, loaded.settings[1:], "there is another company.yml")
        message = "a receipt is called receipt.yml"
        return _without_settings(loaded, _misnamed(loaded), message, "rename it, or delete it")
    place = start_of(f"{uri_of(folder, root)}/company.yml")
    advice = "make one with `servicebook new company NAME`, and move its company.yml here"
    missing = MISSING_FILE.at(place, "the company has no company.yml", advice)
    return replace(loaded, found=(*loaded.found, missing))


def load_base(
    folder: Path, root: Path, words: Vocabulary, languages: Iterable[str] = (CONTENT_LANGUAGE,)
) -> Loaded:
    """Read the base's layer, which has no settings of a company, but words of the interface.

    It speaks more languages than a company does: only the words of those asked for are read.
    """
    loaded = _load_layer(folder, root, words, languages)
    receipts = tuple(one for one in loaded.documents if one.kind == RECEIPT_STEM)
    refused = (*loaded.settings, *receipts)
    loaded = _without_settings(loaded, refused, "settings belong in the company's folder")
    message = "there is another file of variables"
    loaded = _without_settings(loaded, loaded.variables[1:], message, "put its lines into that one")
    english = f"{WORDS_FOLDER}/{CONTENT_LANGUAGE}.yml"
    if not folder.is_dir() or (folder / english).exists():
        return loaded
    place = start_of(f"{uri_of(folder, root)}/{english}")
    advice = "put back the file that the playbook came with"
    missing = MISSING_FILE.at(place, "the base has no English words for headings", advice)
    return replace(loaded, found=(*loaded.found, missing))


def _misnamed(loaded: Loaded) -> tuple[Document, ...]:
    receipts = (one for one in loaded.documents if one.kind == RECEIPT_STEM)
    return tuple(one for one in receipts if not one.path.endswith(f"/{RECEIPT_STEM}.yml"))


def uri_of(path: Path, root: Path) -> str:
    """Name a path relative to the root, or as it is where it lies outside."""
    path = path.absolute()
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()


def _without_settings(
    loaded: Loaded, settings: tuple[Document, ...], message: str, advice: str = "delete it"
) -> Loaded:
    """Report files of settings that nobody would read, and leave them out."""
    refused = [MISPLACED_FILE.at(start_of(one.path), message, advice) for one in settings]
    kept = tuple(one for one in loaded.documents if one not in settings)
    return replace(loaded, documents=kept, found=(*loaded.found, *refused))


def _read_or_refuse(
    path: Path, uri: str, kind: str, words: Vocabulary
) -> tuple[Document | Unread, tuple[Diagnostic, ...]]:
    """Read one file, and say what was found in it."""
    unread = Unread(kind, path.stem, uri)
    if not kind:
        return unread, (_loose(uri),)
    if kind not in {*SETTINGS_STEMS, WORDS_FOLDER} and kind not in words.kinds:
        return unread, (_of_no_kind(uri, kind, words.kinds),)
    if path.suffix.lower() not in SUFFIXES and _is_ordinary(path):
        return unread, (_of_other_suffix(path, uri),)
    text = _read_text(path, uri)
    if isinstance(text, Diagnostic):
        return unread, (text,)
    composed = _receipt(uri, text) if kind == RECEIPT_STEM else read(uri, text, words.names)
    if composed.root is None:
        return unread._replace(text=text), composed.found
    return Document(uri, kind, path.stem, composed.root, text), composed.found


def _receipt(uri: str, text: str) -> Composed:
    """Read a receipt: a program writes it, so the only slips in it are those that Git makes."""
    composed = compose(uri, text)
    if not composed.found:
        return composed
    slips = (one for one in read(uri, text, frozenset()).found if one.code in LEFT_BY_GIT)
    first = composed.found[0]
    said = next(slips, None) or DAMAGED_RECEIPT.at(first.span, first.message, RESTORE_RECEIPT)
    return Composed(None, (said,))


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield each YAML file, and each linked folder, with its place's kind, in a fixed order."""
    for entry in sorted(folder.iterdir()):
        if entry.name.startswith("."):
            continue
        if entry.is_dir() and not entry.is_symlink():
            kind = entry.name if entry.name not in SETTINGS_STEMS else ""
            for path in _items_in(entry):
                yield path, kind
        elif entry.is_dir():
            yield entry, entry.name
        elif entry.suffix.lower() in SUFFIXES:
            yield entry, entry.stem if entry.stem in SETTINGS_STEMS else ""


def _items_in(folder: Path) -> Iterator[Path]:
    """Yield what may be an item in a folder and those in it; links are not followed."""
    paths = (
        f"{where}/{name}"
        for where, folders, files in os.walk(folder)
        for name in (*folders, *files)
        if _may_be_item(name)
    )
    return map(Path, sorted(paths))


def _may_be_item(name: str) -> bool:
    stem, _, suffix = name.lower().rpartition(".")
    return f".{suffix}" in ALL_SUFFIXES and stem not in {"", "readme", "notes"}


def _loose(uri: str) -> Diagnostic:
    advice = "move it into the folder of its kind, such as principles/"
    return MISPLACED_FILE.at(start_of(uri), "the file is in no kind's folder", advice)


def _of_other_suffix(path: Path, uri: str) -> Diagnostic:
    name = f"`{path.name.split('.')[0]}.yml`"
    message = f"the name ends with `{path.suffix}`, so nobody reads this file"
    is_text = path.suffix.lower() in OTHER_SUFFIXES
    advice = f"rename it to {name}" if is_text else f"save it as UTF-8 text under the name {name}"
    return MISPLACED_FILE.at(start_of(uri), message, advice)


def _of_no_kind(uri: str, kind: str, kinds: frozenset[str]) -> Diagnostic:
    meant = kind_meant(kind, kinds)
    advice = f"rename the folder to `{meant}`" if meant else did_you_mean(kind, kinds)
    return UNKNOWN_KIND.at(start_of(uri), f"`{kind}` is not a kind of item", advice)


def _is_ordinary(path: Path) -> bool:
    """Whether this is a file, and no link, folder, pipe or device."""
    return S_ISREG(path.lstat().st_mode)


def _read_text(path: Path, uri: str) -> str | Diagnostic:
    if not _is_ordinary(path):
        advice = "put the file itself here"
        return UNREADABLE_FILE.at(start_of(uri), "this is not an ordinary file", advice)
    try:
        with path.open("rb") as file:
            content = file.read(USUAL_BYTES)
            if len(content) == USUAL_BYTES:
                content += file.read(MOST_BYTES + 1 - USUAL_BYTES)
    except OSError as error:
        message = f"the file cannot be opened: {error.strerror}"
        return UNREADABLE_FILE.at(start_of(uri), message, "check who may read it")
    return decode(content, uri)
