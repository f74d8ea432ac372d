"""A small valid playbook with one item of each kind, for tests to add to and to break."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from servicebook.compiler import Analysis, Site, Sources, analyse, compile_site
from servicebook.link import key_of

Files = Mapping[str, str | bytes | None]
"""What each file holds, by its path; None leaves one out that the small playbook has."""

TODAY = date(2026, 11, 22)
"""The day on which every test's playbook is read."""

ENGLISH = "base/words/en.yml"
"""The words of the interface, without which there is no page."""

PLAYBOOK = {
    ENGLISH: (Path(__file__).parent.parent / "playbook_src" / ENGLISH).read_text("utf-8"),
    "company/company.yml": """\
name: Harbour Energy
short_name: Harbour
promise: We answer.
colours: {brand: "#1f4e5f", accent: "#b4532a"}
currency: {code: EUR, symbol: "€"}
""",
    "base/principles/keep-the-promise.yml": """\
id: keep-the-promise
title: Keep the promise
summary: We do what we said.
statement: Do what you said.
why: A promise is all a customer has.
evidence: {grade: opinion, text: We think so.}
looks_like: [A call at five]
does_not_mean: [Saying yes to everything]
practices:
  - id: write-it-down
    text: Write it down
    why: It is forgotten otherwise.
  - id: ring-early
    text: Ring early
    why: Nobody likes to wait.
questions: [What did we promise today?]
measure: Promises kept.
""",
    "base/anecdotes/the-call.yml": """\
id: the-call
title: The call
summary: Somebody rang back.
polarity: good
industry: energy
situation: A bill was wrong.
what_happened: A colleague rang.
outcome: It was put right.
lesson: Ring.
try_this: Ring one customer.
uncertain: One side only.
evidence: first-hand
principles: [keep-the-promise]
sources: [a-book]
""",
    "base/checklists/before-the-call.yml": """\
id: before-the-call
title: Before the call
summary: Three things to look at.
objective: You know the customer.
moment: Before you dial
mode: read-do
audience: [agent]
sections:
  - id: look
    title: Look
    items:
      - id: read-notes
        text: Read the notes
principles: [keep-the-promise]
owner: agent
""",
    "base/plays/no-answer.yml": """\
id: no-answer
title: No answer yet
summary: What to say when we are late.
situation: A customer waits.
first_words: I am sorry.
steps:
  - id: say-when
    text: Say when
escalate: {when: [A third call], to: agent}
""",
    "base/roles/agent.yml": """\
id: agent
title: Agent
summary: Answers.
purpose: To answer.
reaches_customers_by: [The phone]
decisions:
  - {id: late, choice: It is late., better: Answer., why: They wait.}
path: [principles/keep-the-promise]
""",
    "base/onboarding/agent.yml": """\
id: agent
title: First ninety days
summary: From customer to colleague.
role: agent
phases:
  - id: day-1
    goal: Know whom to ask.
    how_we_know: You asked.
    items:
      - {id: meet, text: Meet your buddy}
""",
    "base/standards/standards.yml": """\
- id: email
  title: E-mail
  channel: E-mail
  promise: answered
  target: {share: 90, value: 1, unit: working days}
  hours: Working hours
  measure: Time to the first reply.
  owner: agent
  basis: house
""",
    "base/limits/limits.yml": """\
- id: agent
  title: Front line
  role: agent
  may_always: [Apologise]
  up_to: {amount: 50, per: case}
  must_escalate: [Danger]
  record: A note.
""",
    "base/metrics/metrics.yml": """\
- id: promises-kept
  title: Promises kept
  formula: Kept ÷ made × 100
  example: 9 ÷ 10 × 100 = 90 per cent.
  tells: Whether our word holds.
  hides: What nobody wrote down.
""",
    "base/journey/journey.yml": """\
id: journey
title: The journey
summary: From outside.
stages:
  - id: enquire
    title: Enquire
    wants: An answer.
    touchpoints: [phone]
    implied_promise: Somebody is there.
    must_not_fail: [An answer]
""",
    "base/assessments/check.yml": """\
id: check
title: Check
summary: How are we doing?
how_to: Answer together.
scale:
  - {value: 0, label: Never}
  - {value: 4, label: Always}
statements:
  - {id: we-ring, text: We ring., principle: keep-the-promise}
bands:
  - {id: low, title: Begin, score_from: 0, meaning: Choose one thing.}
caveat: It is only a talk.
""",
    "base/terms/terms.yml": """\
- id: promise
  title: Promise
  definition: What we said we would do.
""",
    "base/sources/sources.yml": """\
- id: a-book
  title: A book
  type: book
""",
}


def write_files(folder: Path, files: Files) -> None:
    """Write files under a folder, with the folders they need."""
    for uri, content in files.items():
        if content is None:
            continue
        path = folder / uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def sources_in(folder: Path) -> Sources:
    """Name the places of a playbook in a folder: base/, company/ and docs/."""
    docs = folder / "docs"
    pages = frozenset(path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))
    return Sources(folder, folder / "base", folder / "company", TODAY, pages)


def analyse_files(tmp_path: Path, files: Files) -> Analysis:
    """Analyse the small playbook with the given files on top."""
    write_files(tmp_path, {**PLAYBOOK, **files})
    return analyse(sources_in(tmp_path))


def compile_files(tmp_path: Path, files: Files) -> Site:
    """Compile the small playbook with the given files on top; it must have no error."""
    analysis = analyse_files(tmp_path, files)
    assert not analysis.has_errors, [one.message for one in analysis.found][:9]
    return compile_site(analysis)


def edited(uri: str, old: str, new: str) -> dict[str, str]:
    """Return one file of the small playbook with some of its text changed."""
    text = PLAYBOOK[uri]
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {uri}"
    return {uri: text.replace(old, new)}


def item_of(analysis: Analysis, name: str) -> Any:
    """Return a published item by its `kind/id`; its class is what the test knows."""
    record = analysis.graph.find(key_of(name, None))
    assert record is not None, f"{name} is not published: {analysis.found}"
    return record.item
