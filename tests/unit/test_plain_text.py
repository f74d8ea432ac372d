"""Markdown without its signs: what stands in a spreadsheet is what a reader of the page reads."""

import pytest

from servicebook.prose import Prose


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ring back.", "Ring back."),
        ("**Ring** [the customer](plays/no-answer) *back*.", "Ring the customer back."),
        (r"5 \* 4 \_is\_ <20>", "5 * 4 _is_ <20>"),
        ("a & b &lt; `x<y`", "a & b &lt; x<y"),
        ("One line\nthat goes on.\n\nAnother.", "One line that goes on.\nAnother."),
        ("- one\n- two\n    - within\n\nEnd", "• one\n• two\n  • within\nEnd"),
        ("1. one\n2. two", "1. one\n2. two"),
        ("- one\n\n- two", "• one\n• two"),
        ("> said\n\n---\n\nafter  \nthat", "said\nafter\nthat"),
        ("    a  =  1\n    b", "a  =  1\nb"),
        ("See [the law](https://example.org/l).", "See the law (https://example.org/l)."),
        ("<https://example.org/l>", "https://example.org/l"),
        ("[a@example.org](mailto:a@example.org)", "a@example.org"),
        ("[go](javascript:alert(1)) ![x](https://example.org/x.png)", "go"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("= 1 + 1", "= 1 + 1"),
    ],
)
def test_text_loses_its_formatting_and_nothing_else(text: str, plain: str) -> None:
    """Paragraphs and entries are lines; the address of a page elsewhere is kept."""
    assert Prose().plain(text) == plain
