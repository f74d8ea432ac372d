"""Files that are not text saved as UTF-8, or are too large."""

from playbooks import Files
from rules.mistakes.case import Mistake


def term(text: str) -> Files:
    """Give the playbook one more file, with a term in it."""
    return {"base/terms/call.yml": text}


SAVE_AGAIN = "open it in your editor and save it again with the encoding UTF-8"
SAVED = (
    Mistake(
        "text saved as cp1252 is refused at its first such letter",
        "PB010",
        {"base/terms/call.yml": b"id: call\ntitle: Caf\xe9\n"},
        "the file is not saved as UTF-8: this is probably `é` as Windows once wrote it",
        SAVE_AGAIN,
        at="base/terms/call.yml:2:11",
    ),
    Mistake(
        "letters before the first that is not UTF-8 count as letters, not as bytes",
        "PB010",
        {"base/terms/call.yml": "id: call\ntitle: Café".encode() + b" d\xe9j\xe0\n"},
        "the file is not saved as UTF-8: this is probably `é` as Windows once wrote it",
        SAVE_AGAIN,
        at="base/terms/call.yml:2:14",
    ),
    Mistake(
        "text saved as UTF-16 is refused",
        "PB010",
        {"base/terms/call.yml": "id: call\n".encode("utf-16")},
        "the file is saved as UTF-16, which some editors call Unicode",
        SAVE_AGAIN,
        at="base/terms/call.yml:1:1",
    ),
    Mistake(
        "text saved as UTF-16 without its mark is refused",
        "PB010",
        {"base/terms/call.yml": "id: call\ntitle: Call\n".encode("utf-16-le")},
        "the file is saved as UTF-16, which some editors call Unicode",
        SAVE_AGAIN,
        at="base/terms/call.yml:1:1",
    ),
    Mistake(
        "a Word file with a wrong name is refused",
        "PB010",
        {"base/terms/call.yml": b"PK\x03\x04\x14\x00\x06\x00\x08\x00"},
        "this is a Word, Excel or zip file, not text",
        "write the text in a text editor and save it as UTF-8",
        at="base/terms/call.yml:1:1",
    ),
    Mistake(
        "a picture with a wrong name is refused",
        "PB010",
        {"base/terms/call.yml": b"\x89PNG\r\n\x1a\n"},
        "this is a picture, not text",
        "write the text in a text editor and save it as UTF-8",
        at="base/terms/call.yml:1:1",
    ),
    Mistake(
        "bytes that are no text are refused where they stand",
        "PB010",
        {"base/terms/call.yml": b"id: call\ntitle: \xff\x00\x01\n"},
        "the file holds bytes that are no text",
        "write the text in a text editor and save it as UTF-8",
        at="base/terms/call.yml:2:8",
    ),
)

SIZE = (
    Mistake(
        "a file of more than a megabyte is refused",
        "PB011",
        term("▸id: call\ntitle: Call\ndefinition: " + 1_000_000 * "x" + "\n"),
        "the file is larger than 1 MB",
        "split it: an item for each file, or move entries of a list to a second file",
    ),
    Mistake(
        "a list that is too deep is refused",
        "PB011",
        term("id: call\nphrases: " + 20 * "[" + "▸[" + 20 * "]" + "]\n"),
        "more than 20 lists or fields lie in one another",
        "use fewer levels",
    ),
    Mistake(
        "a file with too many values is refused",
        "PB011",
        term("id: call\nphrases: ▸[" + 50_001 * "x," + "]\n"),
        "the file holds more than 50,000 texts, lists and fields",
        "split it into several files",
    ),
)

ENCODING = (*SAVED, *SIZE)
