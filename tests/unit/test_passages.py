"""What search is told of our pages, held against the parser that Material reads others with."""

import pytest
from material.plugins.search.plugin import Parser
from playbooks import compile_files

from servicebook.adapters.mkdocs.passages import passages

TOLD = tuple[str | None, str, str]


def told(html: str) -> list[TOLD]:
    """List id, title and text of each passage that is searched."""
    return [
        (one.id, "".join(one.title).strip(), "".join(one.text).strip())
        for one in passages(html)
        if not one.is_excluded
    ]


def told_by_material(html: str) -> list[TOLD]:
    """List the same as Material reads it."""
    parser = Parser()
    parser.feed(html)
    parser.close()
    return [
        (one.id, "".join(one.title).strip(), "".join(one.text).strip())
        for one in parser.data
        if not one.is_excluded()
    ]


def test_each_page_is_told_as_material_would(tmp_path_factory: pytest.TempPathFactory) -> None:
    """One page has a heading without an id under another, which Material takes for a part of it."""
    site = compile_files(tmp_path_factory.mktemp("small"), {})
    pages = {one.src_uri: str(one.html) for one in site.pages}
    others = {uri: html for uri, html in pages.items() if uri != "line-up/index.md"}

    assert len(others) > 20
    for uri, html in others.items():
        assert told(html) == told_by_material(html), uri


@pytest.mark.parametrize(
    "html",
    [
        "",
        "words alone",
        "<p>before</p><h1 id='x'>no</h1>".replace("'", '"'),
        '<h1 id="a">A</h1><p>one</p><h2 id="b">B &amp; b</h2><p>two</p>',
        '<div><section><h2 id="b">B</h2><p>in</p></section><p>out</p></div>',
        '<div><h1 id="a">A</h1><div><section><h2 id="b">B</h2>in</section>out</div></div>',
        '<h2 id="b" data-search-exclude>B</h2><p>two</p><h2 id="c">C</h2>',
        "<p>  </p><ul><li> </li><li>x</li></ul>",
        "<p>a\nb</p>\n\n<p>c</p>",
        "<pre><code>a\n  b\n\n</code> \n</pre>",
        '<p>a<br>b<img src="x" alt="y">c</p>',
        '<p>a<svg viewBox="0 0 1 1"><path d="M0"/></svg>b</p>',
        '<p>a<script>if (1) { x("b") }</script><style>p{}</style>c</p>',
        "<p>a</p><template data-search-exclude><p>b</p><div>c</div></template><p>d</p>",
        "<p>&lt;b&gt; &#39;q&#39; &#34;r&#34; &eacute; &nbsp; 1 &gt; 0</p>",
        '<h1 id="a">A <code>b</code></h1><p>H<sub>2</sub>O<sup>2</sup></p>',
    ],
)
def test_markup_is_told_as_material_would(html: str) -> None:
    """Headings inside and outside of parts, what is left out, space, signs, what closes itself."""
    assert told(html) == told_by_material(html)


def test_what_is_left_out_may_hold_its_like() -> None:
    """Material goes on reading behind the first one that closes."""
    html = "<p>a<span data-search-exclude>b<span>c</span>d</span>e</p>"

    assert told(html) == [(None, "", "<p>ae</p>")]
