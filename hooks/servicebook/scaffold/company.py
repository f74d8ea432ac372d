"""A company's name goes in; the files of its folder come out, ready to be built."""

import os
import unicodedata
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

from servicebook import __version__
from servicebook.layer import Key, RawItem
from servicebook.model.fields import is_id
from servicebook.model.kinds import COMPANY_SHAPE
from servicebook.scaffold.existing import Existing
from servicebook.scaffold.override import changeable, override
from servicebook.scaffold.refusal import RefusedError
from servicebook.scaffold.skeleton import HOW_TO, annotated
from servicebook.scaffold.slot import Known
from servicebook.scaffold.typed import UnwritableError, typed_fields
from servicebook.scaffold.writing import NewFile
from servicebook.suggest import slug
from servicebook.upstream import Receipt, Seen, as_yaml, item_fingerprint

MOST_LETTERS = 400
"""How long a company's name may be."""
FALLBACK = "company"
"""What a folder is called where the name has no letters that a folder's name may have."""
FIRST_EXAMPLE = Key("principles", "answer-fast"), "statement"
"""The change that the texts for authors explain, too."""
LETTERS = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфыэіїєґ", "abvgdeziyklmnoprstufyeiieg", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
    | {"ё": "yo", "ъ": "", "ь": "", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "þ": "th"}
    | {"æ": "ae", "œ": "oe", "ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue"}
)
"""Letters that are not simply others with an accent."""
HEAD = (
    "Whose playbook this is. Each line may be changed; what it is for stands above it. "
    f"{HOW_TO.replace('#minutes: 5', '#logo: logo.svg')} `servicebook check` says whether "
    "everything is right."
)


def company_files(name: str, existing: Existing, today: date) -> tuple[NewFile, ...]:
    """Make all files of a new company's folder: whatever else a new company needs is added here.

    Args:
        name: The company's name, as it is to be shown.
        existing: What the base holds.
        today: The day on which they are written.

    Raises:
        RefusedError: Nobody can be called so.
    """
    shown = _shown(name)
    given = {"name": shown, "short_name": shown, "id": folder_for(name, Path()).name}
    settings = annotated(
        COMPANY_SHAPE, HEAD, Known(given, existing.names, today, existing.variables)
    )
    receipt = NewFile("receipt.yml", as_yaml(_everything(existing)))
    return (NewFile("company.yml", settings), *_first_example(existing), receipt)


def _everything(existing: Existing) -> Receipt:
    """Accept the base as it is, so that what comes later waits to be looked at."""
    shown = {None, "published"}
    items = {
        key: item_fingerprint(item.fields)
        for key, item in existing.base.items()
        if item.fields.text("status") in shown
    }
    key, field = FIRST_EXAMPLE
    text = existing.base[key].fields.text(field) if key in existing.base else None
    return Receipt(items, {(key, field): Seen(__version__, text)} if text else {})


def folder_for(name: str, parent: Path) -> Path:
    """Choose a company's folder: called like the company, as far as its letters allow.

    Where no letter does, it is the first of `company`, `company-2` and so on that is free.
    """
    composed = unicodedata.normalize("NFC", name).lower()
    made = slug(composed.translate(LETTERS))
    if is_id(made):
        return parent / made
    names = (FALLBACK if number == 1 else f"{FALLBACK}-{number}" for number in count(1))
    return next(parent / one for one in names if not os.path.lexists(parent / one))


def _shown(name: str) -> str:
    shown = " ".join(name.split())
    if not shown or len(shown) > MOST_LETTERS:
        raise RefusedError(f"A company's name has from 1 to {MOST_LETTERS} letters.")
    if "{{" in shown:
        raise RefusedError("A company's name cannot hold `{{`: that is where a value is inserted.")
    try:
        typed_fields({"name": shown})
        shown.encode()
    except (UnwritableError, UnicodeEncodeError) as error:
        message = "The name holds a character that cannot be shown. Type it again."
        raise RefusedError(message) from error
    return shown


def _first_example(existing: Existing) -> Iterator[NewFile]:
    """Change one text of the base, to show how that is done; what it says is the same for now."""
    key, field = FIRST_EXAMPLE
    item: RawItem | None = existing.base.get(key)
    if item is not None and field in changeable(item):
        note = "# An example: write your own words below, or delete this file.\n"
        yield NewFile(f"{key.kind}/{key.id}.yml", note + override(item, field))
