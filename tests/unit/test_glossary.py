"""Terms in texts: found by all their names and forms, and explained once where readers read."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from playbooks import PLAYBOOK, analyse_files, compile_files

from servicebook.explain import explained
from servicebook.glossary import Entry, Glossary

TERMS = {
    "base/terms/terms.yml": """\
- {id: hand-over, title: Hand-over, also: [Handoff], definition: To a colleague.}
- {id: moment-of-truth, title: Moment of truth, definition: It *decides* & stays.}
- {id: truth, title: Truth, definition: What is.}
- {id: policy, title: Policy, definition: A rule.}
- {id: aht, title: Average handle time, also: [AHT, EOS], definition: Minutes.}
- {id: customer, title: Customer, everyday: yes, definition: Whoever we serve.}
"""
}


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    graph = analyse_files(tmp_path_factory.mktemp("terms"), TERMS).graph
    return Glossary(graph, lambda _: "en")


def named(entry: Entry, word: Markup) -> Markup:
    """Explain a term by its id."""
    return Markup("{}[{}]").format(word, entry.key.id)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A hand-over, then.", ["hand-over: hand-over"]),
        ("Two hand overs", ["hand-over: hand overs"]),
        ("Handoffs!", ["hand-over: Handoffs"]),
        ("Moments of truth and truths.", ["moment-of-truth: Moments of truth", "truth: truths"]),
        ("Moment of doubt, the truth", ["truth: truth"]),
        ("Policies", ["policy: Policies"]),
        ("Our AHT and AHTs", ["aht: AHT", "aht: AHTs"]),
        ("one eos camera", []),
        ("The customer", []),
        ("truthful, untruth", []),
        ("ask truth@example.org, half-truth, truth/lie, the_truth", []),
        ("&truth; &#truth;", []),
        ("moment. Of truth", ["truth: truth"]),
    ],
)
def test_term_is_found_by_its_names_and_forms(
    glossary: Glossary, text: str, found: list[str]
) -> None:
    """The longest name wins; capitals, part of a word, an address or an entity are told apart."""
    uses = glossary.uses(text, "en")
    assert [f"{one.entry.key.id}: {text[one.begin : one.end]}" for one in uses] == found


def test_word_of_another_language_is_another_word(glossary: Glossary) -> None:
    """An English term in a German text is not what the term means."""
    assert list(glossary.uses("Die Policy", "de")) == []


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Truth, truth.</p><p>Truths</p>", "<p>Truth[truth], truth.</p><p>Truths</p>"),
        ("<li>A <em>truth</em></li>", "<li>A <em>truth[truth]</em></li>"),
        ('<p><a href="x">truth</a> truth</p>', '<p><a href="x">truth</a> truth[truth]</p>'),
        ("<p><code>truth <b>truth</b></code></p>", "<p><code>truth <b>truth</b></code></p>"),
        ("<div>truth</div><h2>Truth</h2>", "<div>truth</div><h2>Truth</h2>"),
        ("<table><tr><td><p>truth</p></td></tr></table><p>truth</p>", None),
        ('<p title="truth &gt; all">so</p>', '<p title="truth &gt; all">so</p>'),
        ("<template><p>truth</p></template><p>x</p>", "<template><p>truth</p></template><p>x</p>"),
        ("<p>a<br>truth<input>policy</p>", "<p>a<br>truth[truth]<input>policy[policy]</p>"),
    ],
)
def test_term_is_explained_once_in_a_sentence(
    glossary: Glossary, html: str, expected: str | None
) -> None:
    """Not in links, headings, code, tables, or tags; a second time only in another section."""
    if expected is None:
        expected = html.replace("</table><p>truth", "</table><p>truth[truth]")
    page = Markup(html)  # noqa: S704 -- ours
    assert explained(page, glossary, "en", named) == expected


@given(pieces=st.lists(st.sampled_from(["truth", "AHT", "<", "&amp", ";", " ", "-", "é", "x"])))
def test_no_letter_is_lost(glossary: Glossary, pieces: list[str]) -> None:
    """Whatever a text says, it says so afterwards too."""
    html = Markup("<p>{}</p>").format("".join(pieces))
    marked = explained(html, glossary, "en", lambda _, word: Markup("<i>{}</i>").format(word))
    assert marked.replace("<i>", "").replace("</i>", "") == html


def test_page_explains_its_terms(tmp_path: Path) -> None:
    """The meaning is plain text, and named by the word it stands for."""
    story = "base/anecdotes/the-call.yml"
    text = PLAYBOOK[story].replace("A bill was wrong.", "A moment of truth. A moment of truth.")
    site = compile_files(tmp_path, {**TERMS, story: text})
    (page,) = (one for one in site.pages if one.src_uri == "stories/the-call.md")

    assert page.html.count("It decides &amp; stays.") == 1
    (described,) = re.findall(r'aria-describedby="([^"]*)">moment of truth<', page.html)
    assert f'id="{described}"' in page.html
    glossary = next(one for one in site.pages if one.src_uri == "glossary/index.md")
    assert "stories/the-call" in glossary.html.partition("Moment of truth")[2]
