"""Ask on demand whether what the playbook names of the web is still there; no build ever does."""

import http.client
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from servicebook import __version__
from servicebook.addresses import Named

AT_ONCE = 8
SECONDS = 15
NOT_FOR_PROGRAMS = frozenset({401, 403, 405, 406, 429, 451, 503, 999})
"""Answers of pages that are there, but not for everybody or not for programs."""
AGENT = f"servicebook/{__version__} (checks links)"


def url_report(named: Iterable[Named]) -> list[str]:
    """Ask for each address, and say what came of those that did not simply answer.

    Args:
        named: Addresses with their places.

    Returns:
        A line for each that needs a look, in the order given, and one that counts them all.
    """
    every = list(named)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(_answer, (one.address for one in every)))
    lines = [
        f"{one.span.path}:{one.span.line}:{one.span.column}: {one.address} {answer}"
        for one, answer in zip(every, answers, strict=True)
        if answer is not None
    ]
    return [*lines, f"Asked for {len(every)} addresses: {len(lines)} need a look."]


def _answer(address: str) -> str | None:
    """Say what is wrong with an address; None where it answers."""
    try:
        return _asked(address, "HEAD")
    except HTTPError as error:
        if error.code in NOT_FOR_PROGRAMS:
            return _asked_again(address)
        return f"answers {error.code}"
    except (URLError, OSError, ValueError, http.client.HTTPException) as error:
        return f"does not answer: {getattr(error, 'reason', error)}"


def _asked_again(address: str) -> str | None:
    """Ask as a browser does, where the short way is refused."""
    try:
        return _asked(address, "GET")
    except HTTPError as error:
        return f"answers {error.code}; open it in a browser"
    except (URLError, OSError, ValueError, http.client.HTTPException) as error:
        return f"does not answer: {getattr(error, 'reason', error)}"


def _asked(address: str, method: str) -> str | None:
    request = Request(address, method=method, headers={"User-Agent": AGENT})  # noqa: S310 -- http alone
    with urlopen(request, timeout=SECONDS) as answer:  # noqa: S310 -- http alone
        place = str(answer.geturl())
    return None if place == address else f"leads on to {place}"
