"""Why nothing can be written: sentences of our own, which never quote what was sent in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """What is missing or wrong, for the person who filled in the form.

    The sentences are shown where others read them, so no word of an answer is repeated.
    """

    problems: tuple[str, ...]
