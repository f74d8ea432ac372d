"""Titles in lists stand where people look for them: as in a dictionary."""

from pathlib import Path

import pytest
from playbooks import PLAYBOOK, analyse_files, compile_files
from seen import tags_in

from servicebook.model.play import Play
from servicebook.model.titles import dictionary_order, first_letter


@pytest.mark.parametrize(
    "titles",
    [
        ["Apfel", "Äpfel", "Birne", "Öl", "Zeder"],
        ["École", "écrire", "Effort", "Œuvre", "Ordre"],
        ["Ano", "Año", "Árbol", "Ñandú", "Nube"],
        ["Strasse", "Straße", "Strauß"],
        ["a new one", "“A” priority", "Above"],
        ["E-mail", "Email", "Mail"],
        ["Łódź", "Lund", "Ønske", "Opera"],
        ["Call", "call"],
    ],
)
def test_titles_are_sorted_as_in_a_dictionary(titles: list[str]) -> None:
    """Accents, capitals and signs count only where nothing else tells two titles apart."""
    assert sorted({*titles}, key=dictionary_order) == titles


@pytest.mark.parametrize(
    ("title", "letter"),
    [("écrire", "E"), ("Öl", "O"), ("“Yes”", "Y"), ("24 hours", "2"), ("한국", "한"), ("?!", "?")],
)
def test_title_stands_under_its_first_letter(title: str, letter: str) -> None:
    """Without its accent, and whatever signs stand before it; letters of other scripts too."""
    assert first_letter(title) == letter


def test_glossary_has_each_letter_once(tmp_path: Path) -> None:
    """Words with accents stand among those without, under one heading."""
    titles = ["Ärger", "Antwort", "Zusage", "Öffnung", "Ort", "„Akte“"]
    terms = "".join(
        f"- {{id: t{number}, title: {title}, definition: Ours.}}\n"
        for number, title in enumerate(titles)
    )
    site = compile_files(
        tmp_path, {"base/terms/terms.yml": PLAYBOOK["base/terms/terms.yml"] + terms}
    )
    html = next(str(one.html) for one in site.pages if one.src_uri == "glossary/index.md")

    ids = [names["id"] for _, names in tags_in(html) if "id" in names]
    letters = [one.removeprefix("page--letter-") for one in ids if one.startswith("page--letter")]
    assert letters == ["a", "o", "p", "z"]
    assert [one for one in ids if one[0] == "t" and one[1:].isdigit()] == [
        "t5",
        "t1",
        "t0",
        "t3",
        "t4",
        "t2",
    ]


def test_lists_of_items_are_sorted_so_too(tmp_path: Path) -> None:
    """Among items of the same order."""
    text = PLAYBOOK["base/plays/no-answer.yml"]
    files = {
        f"base/plays/p{number}.yml": text.replace("id: no-answer", f"id: p{number}").replace(
            "title: No answer yet", f"title: {title}"
        )
        for number, title in enumerate(["Zorn", "Ärger", "Eile", "Âge", "Égal"])
    }
    plays = analyse_files(tmp_path, files).graph.items(Play)

    assert [item.title for _, item in plays] == [
        "Âge",
        "Ärger",
        "Égal",
        "Eile",
        "No answer yet",
        "Zorn",
    ]
