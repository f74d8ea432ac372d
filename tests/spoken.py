"""A language goes in; the words of the interface in it come out, as the base says them."""

from running import ROOT

from servicebook.load.nodes import Fields, Scalar
from servicebook.load.recover import read
from servicebook.words import Said, Words

FOLDER = ROOT / "playbook_src" / "base" / "words"


def words_in(language: str) -> dict[str, str]:
    """Read a language's words from the base."""
    root = read(language, (FOLDER / f"{language}.yml").read_text("utf-8"), frozenset()).root
    assert isinstance(root, Fields)
    values = {name: entry.value for name, entry in root.entries.items()}
    return {name: one.text for name, one in values.items() if isinstance(one, Scalar)}


def spoken(language: str) -> Words:
    """Speak a language that the base has words for."""
    return Words(language, {name: Said(text) for name, text in words_in(language).items()})
