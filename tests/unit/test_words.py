"""The words of the interface: complete in each language, and nothing is said without them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from every_field import Texts, company, item, path_of, written
from playbooks import ENGLISH, PLAYBOOK, analyse_files, compile_files, edited
from running import ROOT
from seen import shown_in, tags_in
from spoken import FOLDER, words_in

from servicebook.compiler import Site
from servicebook.model.kinds import KINDS
from servicebook.words import Said, Words, placeholders

LANGUAGES = ("de", "en", "es", "fr")
PACKAGE = ROOT / "hooks" / "servicebook"
SPEAKERS = (
    *sorted((PACKAGE / "views").rglob("*.py")),
    *sorted((PACKAGE / "adapters" / "mkdocs").glob("*.py")),
    *sorted((PACKAGE / "tables").glob("*.py")),
    PACKAGE / "render.py",
    PACKAGE / "sheets.py",
    PACKAGE / "model" / "amounts.py",
)
"""The modules that say words."""
ENDINGS = ("", "-one", "-many")
MANY = 12
"""How many items of each kind have every choice among them that there is."""
SAID = re.compile("‹[^‹›]*›")
NO_WORDS = frozenset({"Servicebook", "MIT", "EUR", "Europe", "London"})
UNITS = frozenset({"seconds", "minutes", "hours", "days", "weeks"})
"""Their words come from CLDR, in every language."""
TAGS = frozenset({"odd"})
"""Each item has one; the index lists them."""


def names_in_templates() -> set[str]:
    """Collect the words that templates say."""
    texts = [path.read_text("utf-8") for path in (PACKAGE / "templates").rglob("*.j2")]
    return {name for text in texts for name in re.findall(r'words(?:\.plain)?\("([^"]+)"', text)}


def literals_in(path: Path) -> Iterator[str]:
    """Yield a module's texts; where something is put into one, `*` stands for it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            parts = (one.value if isinstance(one, ast.Constant) else "*" for one in node.values)
            yield "".join(map(str, parts))


def names_called(path: Path) -> Iterator[str]:
    """Yield the words that a module says by their whole names."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = ast.unparse(node.func)
            if re.fullmatch(r"(.*\.)?words(\.plain|\.around)?", called):
                yield str(node.args[0].value)
            elif re.fullmatch(r"(.*\.)?words\.counted", called):
                yield from (f"{node.args[0].value}{ending}" for ending in ENDINGS[1:])


def test_every_word_that_is_said_is_among_the_english_ones() -> None:
    """In templates and in Python alike."""
    said = names_in_templates().union(*map(names_called, SPEAKERS))

    assert len(said) > 200
    assert said - words_in("en").keys() == set()


def test_every_english_word_is_said_somewhere() -> None:
    """Nobody translates what nobody reads."""
    literals = {text for path in SPEAKERS for text in literals_in(path)}
    forms = {"".join(".+" if one == "*" else re.escape(one) for one in text) for text in literals}
    patterns = [re.compile(form) for form in forms if re.search("[a-z]", form)]
    unsaid = words_in("en").keys() - names_in_templates()
    exact = {f"{text}{ending}" for text in literals for ending in ENDINGS}

    left = [name for name in unsaid - exact if not any(one.fullmatch(name) for one in patterns)]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_read_without_a_finding(tmp_path: Path, language: str) -> None:
    """A run reads only the words of the company's language: here is where all are looked at."""
    settings = edited("company/company.yml", "colours:", f"language: {language}\ncolours:")
    words = {f"base/words/{one}.yml": (FOLDER / f"{one}.yml").read_text("utf-8")
             for one in {"en", language}}  # fmt: skip
    analysis = analyse_files(tmp_path, settings | words)

    assert analysis.found == ()
    assert analysis.words.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_says_every_word_with_the_same_places_for_values(language: str) -> None:
    """A word left out would be English in the middle of a page."""
    theirs, english = words_in(language), words_in("en")

    assert list(theirs) == list(english)
    assert {n: placeholders(t) for n, t in theirs.items()} == {
        n: placeholders(t) for n, t in english.items()
    }


def test_french_has_narrow_spaces_and_its_own_quotes() -> None:
    """Before signs of two parts and inside quotes; an apostrophe is curved."""
    for name, text in words_in("fr").items():
        assert re.search("[^\u202f][:;!?»](?= |$)|«[^\u202f]|['\"]", text) is None, name


@pytest.mark.parametrize(("language", "quotes"), [("de", "„“"), ("es", "«»")])
def test_language_has_its_own_quotes(language: str, quotes: str) -> None:
    """Straight ones, and those of other languages, are nowhere."""
    texts = "".join(words_in(language).values())

    assert set(texts) & set("\"'“”„«»") <= set(quotes)
    assert words_in(language)["quoted"] == f"{quotes[0]}{{text}}{quotes[1]}"


def test_value_is_filled_in_and_never_read_again() -> None:
    """What a value holds is text, whatever it looks like."""
    words = Words("en", {"a": Said("{who} said {what}: {{what}} {what.__class__} {}")})

    said = words("a", who="{what}", what="<b>")

    assert said == "{what} said <b>: {<b>} {what.__class__} {}"


@pytest.mark.parametrize(
    ("language", "one"), [("en", [1]), ("de", [1]), ("es", [1]), ("fr", [0, 1]), ("fr-CA", [0, 1])]
)
def test_number_picks_the_form(language: str, one: list[int]) -> None:
    """In French nothing counts as one."""
    words = Words(language, {"box-one": Said("{count} box"), "box-many": Said("{count} boxes")})

    said = [words.counted("box", number) for number in (0, 1, 2, 21)]

    assert said == [f"{n} box" if n in one else f"{n} boxes" for n in (0, 1, 2, 21)]


def in_language(language: str, **files: str) -> dict[str, str]:
    """Give the small playbook a language, the German words, and others by layer and language."""
    places = {f"{place.replace('__', '/words/').replace('_', '-')}.yml": text
              for place, text in files.items()}  # fmt: skip
    german = {"base/words/de.yml": (FOLDER / "de.yml").read_text("utf-8")}
    settings = edited("company/company.yml", "colours:", f"language: {language}\ncolours:")
    return german | settings | places


@pytest.mark.parametrize(
    ("language", "files", "said"),
    [
        ("en-GB", {}, "See also"),
        ("de", {}, "Siehe auch"),
        ("de-AT", {}, "Siehe auch"),
        ("it", {}, "See also"),
        ("it", {"company__it": "see-also: Vedi anche\n"}, "Vedi anche"),
        ("de", {"company__de": "see-also: Mehr dazu\n"}, "Mehr dazu"),
        ("de-AT", {"company__de": "see-also: Mehr dazu\n"}, "Mehr dazu"),
        ("de-AT", {"company__de_AT": "see-also: Schauns auch\n"}, "Schauns auch"),
        ("de-AT", {"base__de_AT": "see-also: Siehe a\n"}, "Siehe a"),
        ("de", {"base__de": "home: Start\n"}, "See also"),
        ("de", {"base__de": "home: Start\n", "company__en": "see-also: Look\n"}, "Look"),
    ],
)
def test_word_comes_from_the_nearest_language(
    tmp_path: Path, language: str, files: dict[str, str], said: str
) -> None:
    """The country's before the language's, that before English; on each step the company's."""
    analysis = analyse_files(tmp_path, in_language(language, **files))

    assert analysis.found == ()
    assert analysis.words("see-also") == said


def test_words_that_cannot_be_read_bring_no_other_findings(tmp_path: Path) -> None:
    """Neither unknown items nor unknown words follow from a slip in the English words."""
    broken = PLAYBOOK[ENGLISH].replace("home: Home", 'home: "Home')
    files = {ENGLISH: broken, "company/words/en.yml": "see-also: Compare\n"}
    found = analyse_files(tmp_path, files).found

    assert {(one.code, one.span.path) for one in found} == {("PB020", ENGLISH)}


def test_words_are_never_markup(tmp_path: Path) -> None:
    """What a company writes for a heading is text, in attributes too."""
    hostile = "\"'><img src=x onerror=alert(1)><script>"
    texts = words_in("en").items()
    said = {name: f"{hostile}{''.join(f'{{{one}}}' for one in placeholders(text))}"
            for name, text in texts}  # fmt: skip
    site = compile_files(tmp_path, {"company/words/en.yml": written(said)})

    for html in [one.html for one in site.pages] + [one.html for one in site.redirects]:
        assert not [tag for tag, _ in tags_in(html) if tag in {"img", "script"}]
        assert not [name for _, names in tags_in(html) for name in names if name[:2] == "on"]
    assert hostile in shown_in(next(iter(site.pages)).html)


TIME_ZONE = {"Europe", "London"}
"""The company's, which must be one that there is."""


def site_of_numbers(folder: Path) -> Site:
    """Compile a playbook whose texts are all digits, and whose words stand in marks."""
    words = {name: f"‹{text}›" for name, text in words_in("en").items()}
    files = dict.fromkeys(PLAYBOOK) | {ENGLISH: written(words)}
    for number in range(MANY):
        texts = Texts(number, ["7"], ["8"])
        for kind in KINDS:
            fields = item(kind, texts) | ({"aliases": []} if number else {})
            files[path_of(kind, number)] = written(fields)
    return compile_files(
        folder, files | {"company/company.yml": written(company(Texts(0, ["7"], ["8"])))}
    )


def test_nothing_is_said_but_words(tmp_path: Path) -> None:
    """Where no item holds a letter, every letter on every page is a word of the interface."""
    left: set[str] = set()
    for page in site_of_numbers(tmp_path).pages:
        labels = " ".join(names.get("aria-label", "") for _, names in tags_in(page.html))
        shown = f"{shown_in(page.html)} {page.title} {page.description} {labels}"
        while SAID.search(shown):
            shown = "".join(SAID.split(shown))
        left |= set(re.findall(r"[^\W\d_]{2,}", shown))

    assert left - NO_WORDS - UNITS - TAGS - TIME_ZONE == set()


def test_texts_of_the_base_are_marked_as_english(tmp_path: Path) -> None:
    """On a German site a page of the base's is English, with the German words marked in it."""
    own = "id: co-wort\ntitle: Wort\ndefinition: Was wir zusagen.\n"
    mine = {"company/terms/co-wort.yml": own}
    changed = {"company/plays/no-answer.yml": "id: no-answer\ntitle: Noch keine Antwort\n"}
    site = compile_files(tmp_path, in_language("de") | mine | changed)
    pages = {one.src_uri: one.html for one in site.pages}

    assert (
        '<div class="pb-page pb-page--story pb-page--good" lang="en">'
        in pages["stories/the-call.md"]
    )
    assert '<span lang="de">Was geschah</span>' in pages["stories/the-call.md"]
    assert "lang" not in dict(tags_in(pages["plays/no-answer.md"])[0][1])
    assert '<div class="pb-term" id="co-wort" lang="de">' in pages["glossary/index.md"]
    assert '<div class="pb-term" id="promise">' in pages["glossary/index.md"]
    assert 'lang="en">Keep the promise</a>' in pages["index.md"]
    assert '">Noch keine Antwort</a>' in pages["index.md"]


def test_page_in_one_language_marks_none(tmp_path: Path) -> None:
    """An English site has English words around English texts."""
    for page in compile_files(tmp_path, {}).pages:
        assert not [names for _, names in tags_in(page.html) if "lang" in names]
