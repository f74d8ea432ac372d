"""The bytes of GitHub's event file go in; the issue's number and text come out."""

import json
from dataclasses import dataclass

from servicebook.intake.refusal import Refusal

MOST_BYTES = 4_000_000
"""GitHub's events are far smaller; the text of an issue has at most 65,536 letters."""
MOST_NUMBER = 10**12


@dataclass(frozen=True, slots=True)
class Issue:
    """What is taken from an issue; who wrote it is left behind on purpose."""

    body: str
    number: int | None = None


def read_event(content: bytes) -> Issue | Refusal:
    """Read what GitHub puts at `GITHUB_EVENT_PATH` for an event of the sort `issues`."""
    if len(content) > MOST_BYTES:
        return Refusal(("The event is larger than 4 MB.",))
    try:
        event = json.loads(content)
    except (ValueError, RecursionError):
        return Refusal(("The event is not readable as JSON.",))
    issue = event.get("issue") if isinstance(event, dict) else None
    if not isinstance(issue, dict):
        return Refusal(("The event holds no issue.",))
    number, body = issue.get("number"), issue.get("body")
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number < MOST_NUMBER:
        return Refusal(("The issue has no number.",))
    if not isinstance(body, str):
        return Refusal(("The issue has no text.",))
    return Issue(body, number)
