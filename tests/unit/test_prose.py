"""Texts become HTML that can do no harm, and that shows what was typed."""

import pytest
from hostile import STRINGS
from hypothesis import example, given, settings
from hypothesis import strategies as st
from seen import problems_in, shown_in

from servicebook.prose import ItemLink, Prose
from servicebook.prose.links import item_links

RICH = {"p", "strong", "em", "a", "ul", "ol", "li", "blockquote", "code", "br", "pre", "hr"}
OUTSIDE = RICH - {"pre", "hr"}
END = "\n\n*end*"
"""A second paragraph that has to go through Markdown, and so takes the first along."""


def html_of(text: str, *, is_outside: bool = False) -> str:
    """Convert a text; links to items lead to a fixed address."""
    return str(Prose().convert(text, is_outside=is_outside).html(lambda _: "../item/"))


def slow_html_of(text: str) -> str:
    """Convert a text the long way round, whatever stands in it."""
    return html_of(text + END).removesuffix("\n<p><em>end</em></p>")


PIECES = st.sampled_from(
    [*STRINGS, "[a](", ")", "<", ">", "*", "`", "![", "]", "\n", "\n\n", "    "]
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=8).map("".join)


@settings(deadline=None)
@given(TEXTS)
def test_no_text_brings_anything_but_formatting(text: str) -> None:
    """Only tags of the list, only attributes of links, only safe addresses."""
    assert problems_in(html_of(text), RICH) == []
    assert problems_in(html_of(text, is_outside=True), OUTSIDE) == []


@pytest.mark.parametrize("text", STRINGS)
@pytest.mark.parametrize(
    "around", ["{}", "A {}", "a {} *b*", "- {}\n- b", "> {}", "1. {}", "    {}", "`{}`"]
)
def test_nothing_hostile_survives(text: str, around: str) -> None:
    """Wherever it stands in a text."""
    html = html_of(around.format(text))

    assert problems_in(html, RICH) == []
    assert problems_in(html_of(around.format(text), is_outside=True), OUTSIDE) == []


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["C"]), min_size=1).map(str.strip))
@example('Say "yes" – and mean it (always).')
@example("a\u00a0b")
@example("a <b")
@example("a & b")
@example("a\tb")
def test_short_way_gives_what_the_long_way_gives(text: str) -> None:
    """A text that Markdown has nothing to do with is the same whether it goes through or not."""
    if text:
        assert html_of(text) == slow_html_of(text)


@settings(deadline=None)
@given(st.text("abc <>&;\"'lgtamp#0123456789xXé€=/", min_size=1).map(str.strip))
@example("<div>a</div>")
@example("&lt;script&gt; &amp; &copy; &#60;")
@example('x href="servicebook:plays/a" <b>')
def test_text_shown_is_text_typed(text: str) -> None:
    """HTML, entities and quotes are letters like any other."""
    if text and not text.startswith(("#", ">", "=")) and not text[0].isdigit():
        assert shown_in(html_of(text + END)) == f"{text}\nend"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One *two* **three**.", "<p>One <em>two</em> <strong>three</strong>.</p>"),
        ("One\n\nTwo", "<p>One</p>\n<p>Two</p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
        ("# No heading", "<p># No heading</p>"),
        ("No heading\n===", "<p>No heading\n===</p>"),
        ("[a](https://a.b)", '<p><a href="https://a.b">a</a></p>'),
        ("[a](HTTPS://a.b)", '<p><a href="HTTPS://a.b">a</a></p>'),
        ("[a](tel:+441)", '<p><a href="tel:+441">a</a></p>'),
        ("<https://a.b>", '<p><a href="https://a.b">https://a.b</a></p>'),
        ("[a](plays/x)", '<p><a href="../item/">a</a></p>'),
        ("![a](x.png)", "<p></p>"),
        ("<b>a</b>", "<p>&lt;b&gt;a&lt;/b&gt;</p>"),
        ("`<b>`", "<p><code>&lt;b&gt;</code></p>"),
        ("`&lt;`", "<p><code>&amp;lt;</code></p>"),
        ("a {: onclick=x } *b*", "<p>a {: onclick=x } <em>b</em></p>"),
    ],
)
def test_markdown_is_read(text: str, html: str) -> None:
    """The formatting that authors use, and nothing beyond it."""
    assert html_of(text) == html


def test_link_of_a_stranger_is_marked() -> None:
    """Search engines and readers can tell."""
    html = html_of("[a](https://a.b)", is_outside=True)

    assert html == '<p><a href="https://a.b" rel="nofollow ugc">a</a></p>'


@pytest.mark.parametrize("address", ["http://a.b", "tel:+441"])
def test_stranger_may_link_to_less(address: str) -> None:
    """Only https and mail."""
    text = Prose().convert(f"[a]({address})", is_outside=True)

    assert text.unsafe_links == (address,)


@pytest.mark.parametrize(
    "address",
    ["https:javascript:alert(1)", "http:x", "https://a.b:99999/", "https://[x]", "https://"],
)
def test_link_that_cannot_be_read_is_refused_rather_than_lost(address: str) -> None:
    """Nothing is taken out of a text in silence."""
    text = Prose().convert(f"[a]({address})")

    assert (text.unsafe_links, text.parts) == ((address,), ("<p><a>a</a></p>",))


def test_address_with_backslashes_is_told_as_typed() -> None:
    """Markdown's own marks for escaped letters are its own business."""
    assert Prose().convert("[a](\\\\x.y)").unsafe_links == ("\\x.y",)
    assert Prose().convert("[a](https://a.b/c\\_d)").unsafe_links == ()


def test_links_to_items_are_listed_as_written() -> None:
    """Whoever checks them finds them in the order of the text."""
    text = Prose().convert("[a](plays/x), [b](https://a.b) and [c](terms/y-z)")

    assert text.links == ("plays/x", "terms/y-z")
    assert ItemLink("plays/x") in text.parts


def test_link_to_an_item_left_out_has_no_address() -> None:
    """Its words stay."""
    assert Prose().convert("[a](plays/x)").html(lambda _: None) == "<p><a>a</a></p>"


def test_address_of_an_item_is_escaped() -> None:
    """Whoever gives the address cannot break out of the attribute."""
    html = Prose().convert("[a](plays/x)").html(lambda _: '"><script>')

    assert html == '<p><a href="&#34;&gt;&lt;script&gt;">a</a></p>'


def test_words_that_look_like_our_own_mark_are_words() -> None:
    """The mark that stands for an address is found only in a link."""
    text = Prose().convert('*x* href="servicebook:plays/x"')

    assert text.links == ()


def test_text_is_converted_alike_after_another() -> None:
    """What one text defines does not reach the next."""
    prose = Prose()
    prose.convert("[a]: https://a.b\n\n[a] ![x](y)")
    text = prose.convert("[a] *b*")

    assert (text.parts, text.images) == (("<p>[a] <em>b</em></p>",), ())


@given(st.text(alphabet="ab [](!)/-*_`<>\\&\n\t", max_size=60))
def test_links_seen_at_once_are_those_that_markdown_sees(text: str) -> None:
    """A text whose links can be told without Markdown has exactly these, and nothing else."""
    seen = item_links(text)

    if seen is not None:
        rich = Prose().convert(text)
        assert (rich.links, rich.unsafe_links, rich.images) == (seen, (), ())


@pytest.mark.parametrize(
    "text",
    [
        "See [it](plays/a) and *then* [that](roles/b).",
        "- one [it](plays/a)\n- two",
        "> [it](plays/a)",
    ],
)
def test_links_of_ordinary_texts_are_seen_at_once(text: str) -> None:
    """What authors usually write needs no Markdown to be checked."""
    assert item_links(text) == Prose().convert(text).links


@pytest.mark.parametrize(
    "text",
    [
        "![it](plays/a)",
        "`[it](plays/a)`",
        "[it](https://example.org/)",
        "[it][1]\n\n[1]: javascript:x",
        "    [it](plays/a)",
        r"\[it](plays/a)",
        "<https://example.org/>",
    ],
)
def test_text_with_anything_else_is_left_to_markdown(text: str) -> None:
    """Only Markdown can tell what such a text leads to or shows."""
    assert item_links(text) is None
