"""Mistakes in the names of fields: what people call them, instead of what they are called."""

from playbooks import edited
from rules.mistakes.case import Mistake

COMPANY = "company/company.yml"
PRINCIPLE = "base/principles/keep-the-promise.yml"
STORY = "base/anecdotes/the-call.yml"
CHECKLIST = "base/checklists/before-the-call.yml"
PLAY = "base/plays/no-answer.yml"
ROLE = "base/roles/agent.yml"
ONBOARDING = "base/onboarding/agent.yml"
STANDARDS = "base/standards/standards.yml"
LIMITS = "base/limits/limits.yml"
JOURNEY = "base/journey/journey.yml"
ASSESSMENT = "base/assessments/check.yml"
TERMS = "base/terms/terms.yml"
SOURCES = "base/sources/sources.yml"
ITEM = "an entry of `items`"

MEANT = (
    # as they are called, but for capitals and what stands between words
    (PRINCIPLE, "a principle", "Title", "title", "title:", "▸Title:"),
    (PRINCIPLE, "a principle", "SUMMARY", "summary", "summary:", "▸SUMMARY:"),
    (PLAY, "a play", "first words", "first_words", "first_words:", "▸first words:"),
    (PLAY, "a play", "first-words", "first_words", "first_words:", "▸first-words:"),
    (PLAY, "a play", "firstWords", "first_words", "first_words:", "▸firstWords:"),
    (ROLE, "a role", "See also", "see_also", "purpose:", "▸See also: [plays/no-answer]\npurpose:"),
    (TERMS, "a term", "ID", "id", "- id:", "- ▸ID:"),
    # with a letter mistyped
    (PRINCIPLE, "a principle", "titel", "title", "title:", "▸titel:"),
    (PRINCIPLE, "a principle", "statemnt", "statement", "statement:", "▸statemnt:"),
    (STORY, "a story", "polartiy", "polarity", "polarity:", "▸polartiy:"),
    (STORY, "a story", "what_happend", "what_happened", "what_happened:", "▸what_happend:"),
    (COMPANY, "the company", "curency", "currency", "currency:", "▸curency:"),
    (PRINCIPLE, "a principle", "practises", "practices", "practices:", "▸practises:"),
    (COMPANY, "the company", "colors", "colours", "colours:", "▸colors:"),
    # by another word
    (PRINCIPLE, "a principle", "name", "title", "title:", "▸name:"),
    (CHECKLIST, "an entry of `sections`", "heading", "title", "    title:", "    ▸heading:"),
    (PRINCIPLE, "a principle", "description", "summary", "summary:", "▸description:"),
    (PRINCIPLE, "a principle", "rule", "statement", "statement:", "▸rule:"),
    (PRINCIPLE, "a principle", "reason", "why", "why: A", "▸reason: A"),
    (PRINCIPLE, "a principle", "examples", "looks_like", "looks_like:", "▸examples:"),
    (PRINCIPLE, "a principle", "author", "owner", "why: A", "▸author: agent\nwhy: A"),
    (PRINCIPLE, "a principle", "date", "reviewed", "why: A", "▸date: 2026-03-01\nwhy: A"),
    (
        PRINCIPLE,
        "a principle",
        "last_reviewed",
        "reviewed",
        "why: A",
        "▸last_reviewed: 2026-03-01\nwhy: A",
    ),
    (PRINCIPLE, "a principle", "keywords", "tags", "why: A", "▸keywords: [word]\nwhy: A"),
    (
        PRINCIPLE,
        "a principle",
        "search_words",
        "phrases",
        "why: A",
        "▸search_words: [you promised me]\nwhy: A",
    ),
    (PRINCIPLE, "a principle", "links", "see_also", "why: A", "▸links: [plays/no-answer]\nwhy: A"),
    (STORY, "a story", "story", "what_happened", "what_happened:", "▸story:"),
    (STORY, "a story", "background", "situation", "situation:", "▸background:"),
    (STORY, "a story", "result", "outcome", "outcome:", "▸result:"),
    (STORY, "a story", "takeaway", "lesson", "lesson:", "▸takeaway:"),
    (STORY, "a story", "type", "polarity", "polarity:", "▸type:"),
    (STORY, "a story", "sector", "industry", "industry:", "▸sector:"),
    (CHECKLIST, "a checklist", "goal", "objective", "objective:", "▸goal:"),
    (CHECKLIST, "a checklist", "when", "moment", "moment:", "▸when:"),
    (CHECKLIST, "a checklist", "who", "audience", "audience:", "▸who:"),
    (CHECKLIST, "a checklist", "duration", "minutes", "mode:", "▸duration: 5\nmode:"),
    (CHECKLIST, "an entry of `sections`", "steps", "items", "items:", "▸steps:"),
    (CHECKLIST, ITEM, "task", "text", "text:", "▸task:"),
    (CHECKLIST, ITEM, "important", "critical", "the notes", "the notes\n        ▸important: yes"),
    (CHECKLIST, ITEM, "deadline", "due", "the notes", "the notes\n        ▸deadline: Friday"),
    (PLAY, "a play", "items", "steps", "steps:", "▸items:"),
    (PLAY, "a play", "escalation", "escalate", "escalate:", "▸escalation:"),
    (
        PLAY,
        "an entry of `steps`",
        "avoid",
        "not",
        "text: Say when",
        "text: Say when\n    ▸avoid: Soon",
    ),
    (PLAY, "`escalate`", "who", "to", "to: agent", "▸who: agent"),
    (ROLE, "a role", "reading", "path", "path:", "▸reading:"),
    (ONBOARDING, "an onboarding plan", "stages", "phases", "phases:", "▸stages:"),
    (STANDARDS, "a standard", "goal", "target", "target:", "▸goal:"),
    (STANDARDS, "`target`", "number", "value", "value: 1", "▸number: 1"),
    (STANDARDS, "`target`", "percent", "share", "share: 90", "▸percent: 90"),
    (LIMITS, "a limit", "maximum", "up_to", "up_to:", "▸maximum:"),
    (LIMITS, "a limit", "allowed", "may_always", "may_always:", "▸allowed:"),
    (JOURNEY, "a journey", "steps", "stages", "stages:", "▸steps:"),
    (JOURNEY, "an entry of `stages`", "needs", "wants", "wants:", "▸needs:"),
    (ASSESSMENT, "an assessment", "questions", "statements", "statements:", "▸questions:"),
    (TERMS, "a term", "meaning", "definition", "definition:", "▸meaning:"),
    (SOURCES, "a source", "link", "url", "type: book", "type: book\n  ▸link: https://example.com"),
    (SOURCES, "a source", "writer", "author", "type: book", "type: book\n  ▸writer: Ann"),
    (COMPANY, "the company", "title", "name", "name: Harbour Energy", "▸title: Harbour Energy"),
    (COMPANY, "the company", "slogan", "promise", "promise:", "▸slogan:"),
)
"""The file, whose field it is, what was typed, what was meant; what is replaced, and by what."""

BY_ANOTHER_NAME = tuple(
    Mistake(
        f"`{typed}` of {whose} is taken for `{meant}`",
        "PB101",
        edited(uri, old, new),
        f"{whose} has no `{typed}`",
        f"did you mean `{meant}`?",
    )
    for uri, whose, typed, meant, old, new in MEANT
)

OTHERS = (
    Mistake(
        "a field like no other is reported with those that are left, needed ones first",
        "PB101",
        edited(STANDARDS, "  basis: house\n", "  basis: house\n  ▸zzz: 1\n"),
        "a standard has no `zzz`",
        (
            "it can also have: `good`, `basis_note`, `source`, `last_result`, `summary`, "
            "`order`, `tags`, `reviewed`, `review_months`, `material`, `status`, `level`, "
            "`aliases`, …; a note of your own begins with `x-`"
        ),
    ),
    Mistake(
        "a field like no other of an entry is reported with all that are left",
        "PB101",
        edited(PRINCIPLE, "    text: Ring early", "    text: Ring early\n    ▸zzz: 1"),
        "an entry of `practices` has no `zzz`",
        "delete it; a note of your own begins with `x-`",
    ),
    Mistake(
        "a draft is said with a status",
        "PB101",
        {"base/terms/call.yml": "id: call\ntitle: Call\ndefinition: We ring.\n▸draft: yes\n"},
        "a term has no `draft`",
        "write `status: draft`",
    ),
    Mistake(
        "an item that is no draft is published",
        "PB101",
        edited(PRINCIPLE, "why: A", "▸draft: no\nwhy: A"),
        "a principle has no `draft`",
        "write `status: published`",
    ),
    Mistake(
        "a second word for a field that is there is reported with that",
        "PB101",
        edited(PRINCIPLE, "why: A", "▸heading: Promise\nwhy: A"),
        "a principle has no `heading`",
        "`title` says the same and is there already: keep one of the two",
    ),
    Mistake(
        "a field in capitals beside the same in small letters is reported with that",
        "PB101",
        edited(PRINCIPLE, "why: A", "▸TITLE: Promise\nwhy: A"),
        "a principle has no `TITLE`",
        "`title` says the same and is there already: keep one of the two",
    ),
    Mistake(
        "hiding an item in the base itself is refused",
        "PB101",
        edited(PRINCIPLE, "why: A", "▸hide: yes\nwhy: A"),
        "a principle has no `hide`",
        "only a file of the company can say that, and only of an item of the base",
    ),
    Mistake(
        "a picture is no field of a story",
        "PB101",
        edited(STORY, "industry:", "▸photo: us.jpg\nindustry:"),
        "a story has no `photo`",
        (
            "it can also have: `region`, `year`, `channels`, `content_note`, `discuss`, "
            "`roles`, `consent`, `text`, `withdrawn`, `order`, `tags`, `owner`, "
            "`reviewed`, …; a note of your own begins with `x-`"
        ),
    ),
)

NAMES = (*BY_ANOTHER_NAME, *OTHERS)
