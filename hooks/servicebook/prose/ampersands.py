"""Keep what looks like an HTML entity as typed: `&lt;` is shown as these four letters."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

AFTER_ALL_OTHERS = -10


class LiteralAmpersands(Treeprocessor):
    """Escape every ampersand, because Markdown's serializer leaves those of entities alone."""

    def __init__(self, markdown: Markdown) -> None:
        super().__init__(markdown)
        markdown.treeprocessors.register(self, "servicebook-ampersands", AFTER_ALL_OTHERS)

    def run(self, root: Element) -> None:
        """Look through the tree that Markdown has made; in code it has escaped them itself."""
        for element in root.iter():
            if element.text and element.tag != "code":
                element.text = _escaped(element.text)
            if element.tail:
                element.tail = _escaped(element.tail)
            for name, value in element.items():
                element.set(name, _escaped(value))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;")
