"""The playbook reads as people speak: short, plain, and without its sources' words."""

import re
from collections.abc import Iterator

import pytest
from reading_ease import grade, sentences_of

from servicebook.compiler import Analysis
from servicebook.model.anecdote import Anecdote
from servicebook.model.checklist import Checklist
from servicebook.parse import Record

MOST_GRADE = {"principles": 8, "plays": 8, "checklists": 8, "anecdotes": 10}
MOST_WORDS_IN_SENTENCE = 20
"""On average over an item."""
STORY_WORDS = range(120, 221)
MOST_WORDS_IN_ITEM = 15
LONG_SENTENCE = 10
NOT_PROSE = frozenset({"phrases", "industry", "region", "channels", "title", "also", "sign_off"})
SLOGANS = re.compile(
    r"\b(?:delight(?:s|ed|ing|ful)?|world-class|best-in-class|going the extra mile|seamless(?:ly)?"
    r"|leverag(?:e|ing)|synerg\w+|stakeholders?|customer-centric|exceed(?:ing)? expectations"
    r"|passionate|game-changer|holistic|low-hanging|touch base|wow)\b",
    re.IGNORECASE,
)
NO_VERBS = frozenset(
    {
        "a",
        "an",
        "all",
        "any",
        "both",
        "each",
        "every",
        "her",
        "his",
        "in",
        "it",
        "its",
        "my",
        "no",
        "on",
        "our",
        "that",
        "the",
        "their",
        "there",
        "these",
        "they",
        "this",
        "those",
        "we",
        "when",
        "where",
        "which",
        "who",
        "with",
        "you",
        "your",
    }
)
"""Words that no instruction begins with."""


def texts_of(record: Record) -> Iterator[str]:
    """Yield the prose of an item, text by text."""
    for leaf in record.leaves():
        if leaf.shape.text is not None and NOT_PROSE.isdisjoint(leaf.path):
            yield leaf.value


def prose_of(record: Record) -> str:
    """Put an item's prose together, each text a sentence of its own."""
    return "\n\n".join(text if text[-1] in ".?!" else f"{text}." for text in texts_of(record))


@pytest.mark.parametrize("kind", MOST_GRADE)
def test_texts_are_easy_to_read(shipped: Analysis, kind: str) -> None:
    """Whoever left school at fourteen understands them at once."""
    grades = {one.key.id: grade(prose_of(one)) for one in shipped.graph.by_kind[kind]}

    assert {name: value for name, value in grades.items() if value > MOST_GRADE[kind]} == {}


def test_sentences_are_short(shipped: Analysis) -> None:
    """Twenty words on average, in every item of every kind."""
    long = {}
    for key, record in shipped.graph.records.items():
        sentences = sentences_of(prose_of(record))
        average = sum(map(len, sentences)) / max(1, len(sentences))
        if average > MOST_WORDS_IN_SENTENCE and key.kind != "sources":
            long[str(key)] = round(average, 1)

    assert long == {}


def test_stories_have_a_length_for_a_break(shipped: Analysis) -> None:
    """What was, what happened and how it ended, in two minutes."""
    lengths = {}
    for key, item in shipped.graph.items(Anecdote):
        told = f"{item.situation}\n\n{item.what_happened}\n\n{item.outcome}"
        lengths[key.id] = sum(map(len, sentences_of(told)))

    assert {name: number for name, number in lengths.items() if number not in STORY_WORDS} == {}


def test_items_to_tick_begin_with_a_verb_and_are_short(shipped: Analysis) -> None:
    """Each is one action."""
    wrong = []
    for _, checklist in shipped.graph.items(Checklist):
        for section in checklist.sections:
            for item in section.items:
                words = item.text.split()
                if words[0].casefold().strip(",") in NO_VERBS or len(words) > MOST_WORDS_IN_ITEM:
                    wrong.append(item.text)

    assert wrong == []


def test_there_are_no_slogans(shipped: Analysis) -> None:
    """Nothing at which somebody on the front line would roll her eyes."""
    found = {
        str(key): match[0]
        for key, record in shipped.graph.records.items()
        if key.kind not in {"sources", "terms"}
        for text in texts_of(record)
        if (match := SLOGANS.search(text)) is not None
    }

    assert found == {}


def test_no_two_items_say_the_same_in_long(shipped: Analysis) -> None:
    """A sentence of ten words and more stands once in the whole playbook."""
    seen: dict[tuple[str, ...], str] = {}
    repeated = [
        (seen[words], str(key), " ".join(words))
        for key, record in shipped.graph.records.items()
        if key.kind != "sources"
        for text in texts_of(record)
        for words in map(tuple, sentences_of(text))
        if len(words) >= LONG_SENTENCE and seen.setdefault(words, str(key)) != str(key)
    ]

    assert repeated == []
