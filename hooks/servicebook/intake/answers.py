"""The text of an issue and the questions of a form go in; the answers come out, by field."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from collections.abc import Sequence as Many
from datetime import date

from servicebook.intake.questions import Question
from servicebook.intake.refusal import Refusal
from servicebook.intake.tidy import is_blank, one_line, tidy
from servicebook.model.effort import is_too_tangled
from servicebook.model.fields import DAY

MOST_LETTERS = 200_000
"""GitHub takes 65,536 letters; more was not written into a form."""
MARK = "### "
"""What GitHub writes before each question."""
NOTHING = frozenset({"", "_no response_", "none"})
"""What GitHub writes where a question was left out."""
ID_IN_BRACKETS = re.compile(r"\(([a-z0-9-]{1,64})\)(?=,|$)")
YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
TICKED = ("- [x]", "- [X]")
UNTICKED = "- [ ]"

Answers = Mapping[str, str]
"""What was answered, by field; questions without an answer are not there."""


def read_answers(body: str, questions: Many[Question]) -> Answers | Refusal:
    """Read every answer, or say of all that are missing or wrong what is the matter."""
    if len(body) > MOST_LETTERS:
        return Refusal((f"The text has more than {MOST_LETTERS:,} letters.",))
    parts = _parts(tidy(body), frozenset(one.heading for one in questions))
    if not parts:
        return Refusal(("The text was not written with the form: none of its headings is there.",))
    answers: dict[str, str] = {}
    problems: list[str] = []
    for question in questions:
        texts = parts.get(question.heading, [])
        answer = _answer(question, texts)
        problem = _twice(texts) or _problem(question, answer)
        if problem:
            problems.append(f"“{question.heading}” {problem}.")
        elif answer is not None:
            answers[question.name] = question.choices.get(answer, answer)
    return Refusal(tuple(problems)) if problems else answers


def ids_in(answer: str) -> tuple[str, ...]:
    """Return the ids in brackets behind what was chosen, each once, in order."""
    return tuple(dict.fromkeys(found[1] for found in ID_IN_BRACKETS.finditer(answer)))


def _parts(body: str, headings: frozenset[str]) -> Mapping[str, list[str]]:
    """Take a text apart at the form's headings; other headings belong to an answer."""
    begun: list[tuple[str, list[str]]] = []
    for line in body.split("\n"):
        name = line[len(MARK) :].strip() if line.startswith(MARK) else ""
        if name in headings:
            begun.append((name, []))
        elif begun:
            begun[-1][1].append(line)
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for name, lines in begun:
        parts[name].append("\n".join(lines))
    return parts


def _twice(texts: Many[str]) -> str | None:
    """Say that nobody can tell where an answer begins: its heading was typed in another."""
    return "stands there more than once: take the heading out of the answer" if texts[1:] else None


def _answer(question: Question, texts: Many[str]) -> str | None:
    text = texts[0].strip() if texts else ""
    if text.casefold() in NOTHING or is_blank(text):
        return None
    return text if question.form in {"text", "tick"} else one_line(text)


def _problem(question: Question, answer: str | None) -> str | None:
    """Say what is the matter with an answer, without repeating it."""
    if answer is None:
        return "is empty" if question.is_required else None
    return next(_problems(question, answer), None)


def _problems(question: Question, answer: str) -> Iterator[str]:
    if len(answer) > question.most_letters:
        yield f"has more than {question.most_letters:,} letters"
    if question.form == "text" and is_too_tangled(answer):
        yield "holds more formatting signs than can be read"
    if question.choices and answer not in question.choices:
        yield "is none of the answers to choose from"
    if question.form == "ids" and not ids_in(answer):
        yield "is none of the answers to choose from"
    if question.form == "year" and not YEAR.fullmatch(answer):
        yield "is not a year such as 2026"
    if question.form == "day" and not _is_day(answer):
        yield "is not a day written as 2026-01-31"
    if question.form == "tick" and (UNTICKED in answer or not answer.startswith(TICKED)):
        yield "is not ticked"


def _is_day(answer: str) -> bool:
    try:
        return DAY.fullmatch(answer) is not None and bool(date.fromisoformat(answer))
    except ValueError:
        return False
