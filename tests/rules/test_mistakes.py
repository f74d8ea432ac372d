"""Every rule, broken by one author's mistake at a time."""

from pathlib import Path

import pytest
from playbooks import analyse_files, sources_in
from rules.mistakes.case import Mistake
from rules.mistakes.changes import CHANGES
from rules.mistakes.characters import CHARACTERS
from rules.mistakes.colons import COLONS
from rules.mistakes.company import OF_THE_COMPANY
from rules.mistakes.conflicting import CONFLICTING
from rules.mistakes.consequences import CONSEQUENCES
from rules.mistakes.country import OF_THE_COUNTRY
from rules.mistakes.declarations import DECLARATIONS
from rules.mistakes.encoding import ENCODING
from rules.mistakes.indentation import INDENTATION
from rules.mistakes.interface import INTERFACE
from rules.mistakes.lists import LISTS
from rules.mistakes.meaning import MEANING
from rules.mistakes.numbers import NUMBERS
from rules.mistakes.practice import PRACTICE
from rules.mistakes.privacy import PRIVACY
from rules.mistakes.quotes import QUOTES
from rules.mistakes.reading import READING
from rules.mistakes.references import REFERENCES
from rules.mistakes.shape import SHAPE
from rules.mistakes.signs import SIGNS
from rules.mistakes.stories import STORIES
from rules.mistakes.upgrades import UPGRADES
from rules.mistakes.values import VALUES
from rules.mistakes.variables import OF_VARIABLES

from servicebook import rules
from servicebook.compiler import analyse
from servicebook.edits import edited as edited_text

MISTAKES = (
    *READING,
    *ENCODING,
    *CHARACTERS,
    *LISTS,
    *COLONS,
    *QUOTES,
    *SIGNS,
    *INDENTATION,
    *SHAPE,
    *VALUES,
    *OF_THE_COMPANY,
    *OF_THE_COUNTRY,
    *OF_VARIABLES,
    *DECLARATIONS,
    *REFERENCES,
    *CHANGES,
    *CONFLICTING,
    *INTERFACE,
    *MEANING,
    *PRACTICE,
    *STORIES,
    *NUMBERS,
    *PRIVACY,
    *CONSEQUENCES,
    *UPGRADES,
)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.fact)
def test_mistake_is_found_alone_at_its_place(tmp_path: Path, mistake: Mistake) -> None:
    """One finding, with the code, file, line, column and words that belong to it."""
    found = analyse_files(tmp_path, mistake.unmarked).found

    said = [(d.code, f"{d.span.path}:{d.span.line}:{d.span.column}", d.message) for d in found]
    assert said == [(mistake.code, mistake.place, mistake.message)]
    assert found[0].help == mistake.help


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.fact)
def test_fix_that_is_shown_mends_the_playbook(tmp_path: Path, mistake: Mistake) -> None:
    """Whoever types what a finding says to type has nothing left to mend."""
    (found,) = analyse_files(tmp_path, mistake.unmarked).found
    if not found.fix:
        return
    path = tmp_path / found.span.path
    path.write_text(edited_text(path.read_text("utf-8"), found.fix), "utf-8")

    assert analyse(sources_in(tmp_path)).found == ()


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.fact)
def test_finding_is_written_as_the_style_says(tmp_path: Path, mistake: Mistake) -> None:
    """One line in lower case, no full stop; advice; no name of a class or a parser's word."""
    (found,) = analyse_files(tmp_path, mistake.unmarked).found

    assert "\n" not in found.message
    assert not found.message[0].isupper()
    assert not found.message.endswith(".")
    assert found.help
    jargon = ("mapping", "scalar", "sequence", "token", "pydantic", "None", "str ", "invalid")
    assert not [word for word in jargon if word in f"{found.message} {found.help}"]


def test_every_rule_has_a_mistake() -> None:
    """A rule without a test is not kept; a test without a rule is out of date."""
    codes = {rule.code for rule in vars(rules).values() if isinstance(rule, rules.Rule)}

    assert {mistake.code for mistake in MISTAKES} == codes


def test_mistakes_have_different_names() -> None:
    """A name stands for one fact."""
    facts = [mistake.fact for mistake in MISTAKES]

    assert sorted(facts) == sorted(set(facts))
