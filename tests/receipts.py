"""Receipts of the small playbook: what a company would keep, had it accepted everything once."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from playbooks import PLAYBOOK, Files

from servicebook.layer import lay_over
from servicebook.load.compose import compose
from servicebook.load.nodes import Document
from servicebook.upstream import Comparison, Receipt, accept, as_yaml, everything

RECEIPT = "company/receipt.yml"
"""Where the receipt of a playbook for tests is kept."""
VERSION = "1.0.0"
"""The version of the base in which it was accepted."""


def compared(files: Files, receipt: Receipt | None = None) -> Comparison:
    """Compare the small playbook, with the given files on top, with a receipt or with none."""
    layered = lay_over(
        tuple(_documents(files, "base")), tuple(_documents(files, "company")), frozenset()
    )
    return Comparison(layered, receipt or Receipt())


def accepted(files: Files) -> Receipt:
    """Accept everything in the small playbook with the given files on top."""
    comparison = compared(files)
    return accept(comparison, everything(comparison), VERSION)


def kept(*files: Files) -> Files:
    """Return the receipt's file as it is after everything in the files was accepted."""
    before = {uri: text for some in files for uri, text in some.items()}
    return {RECEIPT: as_yaml(accepted(before))}


def _documents(files: Files, layer: str) -> Iterator[Document]:
    for uri, text in {**PLAYBOOK, **files}.items():
        path = PurePosixPath(uri)
        if isinstance(text, str) and path.parts[0] == layer and uri != RECEIPT:
            root = compose(uri, text).root
            assert root is not None
            yield Document(
                uri, (*path.parts, path.stem)[1].removesuffix(".yml"), path.stem, root, text
            )
