"""A folder goes in; the signatures in its files come out, and which files hold none that counts."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from servicebook.signoffs.record import NoRecordError, Record, read_record

MOST_BYTES = 1024 * 1024
SLACK = timedelta(days=1)
"""Somewhere on earth it is tomorrow already."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """A signature."""

    file: str
    """Where it stands, relative to the folder."""
    record: Record


@dataclass(frozen=True, slots=True)
class Unread:
    """A file whose signature does not count."""

    file: str
    reason: str
    """Goes on from the name of the file: `is damaged`."""


def read_folder(folder: Path, playbook: str, today: date) -> tuple[SignOff | Unread, ...]:
    """Read each JSON file in a folder and the folders in it, in the order of their names.

    Args:
        folder: Where the records were collected.
        playbook: The company's `id`; records of other playbooks do not count.
        today: The day on which that is asked.
    """
    return tuple(_read(path, folder, playbook, today) for path in _files(folder))


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() == ".json" and not path.is_dir():
            yield path


def _read(path: Path, folder: Path, playbook: str, today: date) -> SignOff | Unread:
    name = os.fsencode(path.relative_to(folder).as_posix()).decode("utf-8", "replace")
    try:
        record = read_record(_content(path))
        _refuse_foreign(record, playbook, today)
    except NoRecordError as error:
        return Unread(name, str(error))
    return SignOff(name, record)


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise NoRecordError("is no file that can be read")
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise NoRecordError(f"cannot be read: {error.strerror}") from error
    if len(content) > MOST_BYTES:
        raise NoRecordError("is larger than any sign-off")
    return content


def _refuse_foreign(record: Record, playbook: str, today: date) -> None:
    if record.playbook != playbook:
        raise NoRecordError(f"belongs to another playbook: {record.playbook}")
    if record.date - SLACK > today:
        raise NoRecordError(f"is signed on a day to come: {record.date}")
