"""Mistakes in the receipt, which only Servicebook writes."""

from playbooks import Files
from receipts import RECEIPT, kept
from rules.mistakes.case import Mistake

OVER = "company/principles/keep-the-promise.yml"
CHANGE: Files = {OVER: "id: keep-the-promise\ntitle: Our word\n"}
RESTORE = (
    "take the file as it was from Git; or delete it and run `servicebook upgrade --accept --all`, "
    "which accepts the whole base as it is now"
)
ITEM = "  terms/promise: "


def edited_receipt(old: str, new: str) -> Files:
    """Let somebody edit what Servicebook wrote."""
    text = str(kept(CHANGE)[RECEIPT])
    assert text.count(old) == 1, old
    return {**CHANGE, RECEIPT: text.replace(old, new)}


def damaged(fact: str, files: Files, message: str, at: str = "") -> Mistake:
    """Expect that a receipt is refused."""
    return Mistake(f"a receipt {fact}", "PB501", files, message, RESTORE, at)


DAMAGED = (
    damaged(
        "without its format is none",
        edited_receipt("format: 1\n", ""),
        "this is no receipt as Servicebook writes it",
        f"{RECEIPT}:3:1",
    ),
    damaged(
        "with an older format than there ever was is none",
        edited_receipt("format: 1", "format: ▸0"),
        "this is no receipt as Servicebook writes it",
    ),
    damaged(
        "with a field that Servicebook does not write is none",
        edited_receipt("format: 1", "format: ▸1\nnote: Mine"),
        "this is no receipt as Servicebook writes it",
    ),
    damaged(
        "without its items is none",
        {RECEIPT: "▸format: 1\nformer: {}\ntouched: {}\n"},
        "`items:` is missing",
    ),
    damaged(
        "with more digits in its format than a number has is none",
        {RECEIPT: f"format: ▸{'9' * 5000}\n"},
        "this is no receipt as Servicebook writes it",
    ),
    damaged(
        "with a former name that is none is refused",
        edited_receipt("former: {}", "former:\n  ▸promise: terms/pledge"),
        "`promise` is not the name of an item",
    ),
    damaged(
        "with a fingerprint that is none is refused",
        edited_receipt(f"{ITEM}c", f"{ITEM}▸z"),
        "this is no fingerprint",
    ),
    damaged(
        "with a fingerprint that is cut off is refused",
        edited_receipt(f"{ITEM}cda43b37f402485e", f"{ITEM}▸cda4"),
        "this is no fingerprint",
    ),
    damaged(
        "with a kind that there is not is refused",
        edited_receipt(ITEM, "  ▸words/promise: "),
        "`words/promise` is not the name of an item",
    ),
    damaged(
        "with a place among the items is refused",
        edited_receipt(ITEM, "  ▸terms/promise title: "),
        "`terms/promise title` is not the name of an item",
    ),
    damaged(
        "with an item among the places is refused",
        edited_receipt("  principles/keep-the-promise title:", "  ▸principles/keep-the-promise:"),
        "`principles/keep-the-promise` is not the name of a place in an item",
    ),
    damaged(
        "with a text that was edited by hand is refused",
        {
            **CHANGE,
            RECEIPT: (
                "format: 1\nitems: {}\nformer: {}\ntouched:\n"
                "  principles/keep-the-promise title: "
                '▸{version: "1", fingerprint: 0123456789abcdef, text: "Keep the promises"}\n'
            ),
        },
        "the text is not the one that was accepted",
    ),
    damaged(
        "with a list in place of its items is refused",
        {RECEIPT: "format: 1\nitems:\n  ▸- terms/promise\ntouched: {}\n"},
        "fields belong here",
    ),
    damaged(
        "with a list in place of a text is refused",
        edited_receipt('version: "1.0.0"', "version: ▸[1]"),
        "a text belongs here",
    ),
    damaged(
        "that is a list is none",
        {RECEIPT: "▸- terms/promise\n"},
        "fields belong here",
    ),
    damaged(
        "that is empty is none",
        {RECEIPT: ""},
        "the file is empty",
        f"{RECEIPT}:1:1",
    ),
    damaged(
        "that breaks off is none",
        {RECEIPT: "format: 1\nitems: {\n▸"},
        "the line does not fit the ones above it",
    ),
    Mistake(
        "a receipt of a newer Servicebook is not read",
        "PB502",
        edited_receipt("format: 1", "format: ▸2"),
        "a newer Servicebook wrote this receipt: its format is 2, known here is 1",
        "install the version of Servicebook that wrote it",
    ),
    Mistake(
        "a receipt of a newer Servicebook may hold anything",
        "PB502",
        {RECEIPT: "format: ▸12\nseen: [terms/promise]\n"},
        "a newer Servicebook wrote this receipt: its format is 12, known here is 1",
        "install the version of Servicebook that wrote it",
    ),
    Mistake(
        "a receipt in which Git left two versions is told to keep one of them",
        "PB019",
        edited_receipt(
            f"{ITEM}cda43b37f402485e\n",
            f"▸<<<<<<< HEAD\n{ITEM}cda43b37f402485e\n=======\n{ITEM}aaaaaaaaaaaaaaaa\n"
            ">>>>>>> upstream\n",
        ),
        "two versions of these lines stand here, as Git left them",
        (
            "keep the lines that are right, and delete the others and the lines with `<<<<<<<`, "
            "`=======` and `>>>>>>>`"
        ),
    ),
    Mistake(
        "a receipt in which a merge kept both lines is told to keep one of them",
        "PB004",
        edited_receipt(
            f"{ITEM}cda43b37f402485e\n",
            f"{ITEM}cda43b37f402485e\n  ▸terms/promise: aaaaaaaaaaaaaaaa\n",
        ),
        "`terms/promise` stands here a second time",
        "keep one of the two",
    ),
    Mistake(
        "a receipt in the base's folder is in the wrong place",
        "PB009",
        {"base/receipt.yml": "▸format: 1\n"},
        "settings belong in the company's folder",
        "delete it",
    ),
    Mistake(
        "a receipt by another name is not read",
        "PB009",
        {"company/receipt.yaml": "▸format: 1\n"},
        "a receipt is called receipt.yml",
        "rename it, or delete it",
    ),
)
