"""Find e-mail addresses, also those that are spelled out: `name (at) example (dot) com`."""

import re
from collections.abc import Iterator

from servicebook.checks.privacy.codes import Place

OPEN, CLOSE = r"[(\[{<] ?", r" ?[)\]}>]"
AT = re.compile(
    rf" {{0,3}}@ {{0,3}}| {{0,3}}{OPEN}(?:at|@){CLOSE} {{0,3}}|(?P<word> {{1,3}}at(?= ))",
    re.IGNORECASE,
)
SAID_DOT = r" {1,3}dot {1,3}"
DOT = rf"(?:\.| \. |{SAID_DOT}| {{0,3}}{OPEN}(?:dot|\.){CLOSE} {{0,3}})"
HOST = re.compile(rf"(?:[\w-]{{1,63}}{DOT}){{1,8}}[^\W\d_]{{2,24}}", re.IGNORECASE)
SAID_HOST = re.compile(
    rf" {{1,3}}(?:[\w-]{{1,63}}{SAID_DOT}){{1,8}}[^\W\d_]{{2,24}}", re.IGNORECASE
)
"""After the mere word `at`, the dot must be a word too: people meet at places."""
NAME = re.compile(r"[\w.+'%-]+$")
LONGEST_NAME = 64


def addresses(text: str) -> Iterator[Place]:
    """Yield where e-mail addresses stand."""
    for at in AT.finditer(text):
        name = NAME.search(text, max(0, at.start() - LONGEST_NAME), at.start())
        host = (SAID_HOST if at["word"] else HOST).match(text, at.end())
        if name is not None and host is not None:
            yield name.start(), host.end()
