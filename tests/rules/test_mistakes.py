"""Every rule, broken by one author's mistake at a time."""

from pathlib import Path

import pytest
from mistakes.case import Mistake
from mistakes.changes import CHANGES
from mistakes.consequences import CONSEQUENCES
from mistakes.meaning import MEANING
from mistakes.reading import READING
from mistakes.references import REFERENCES
from mistakes.shape import SHAPE
from mistakes.values import VALUES
from playbooks import analyse_files

from servicebook import rules

MISTAKES = (*READING, *SHAPE, *VALUES, *REFERENCES, *CHANGES, *MEANING, *CONSEQUENCES)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.fact)
def test_mistake_is_found_alone_at_its_place(tmp_path: Path, mistake: Mistake) -> None:
    """One finding, with the code, file, line, column and words that belong to it."""
    found = analyse_files(tmp_path, mistake.unmarked).found

    said = [(d.code, f"{d.span.path}:{d.span.line}:{d.span.column}", d.message) for d in found]
    assert said == [(mistake.code, mistake.place, mistake.message)]
    assert mistake.help in (found[0].help or "")


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
