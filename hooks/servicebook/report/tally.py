"""Findings go in; how many there are of each severity comes out, as numbers and in words."""

from collections.abc import Iterable

from servicebook.diagnostics import Diagnostic, Severity


def tally(found: Iterable[Diagnostic]) -> dict[Severity, int]:
    """Count findings by severity, errors first; a severity without any has zero."""
    numbers = dict.fromkeys(Severity, 0)
    for diagnostic in found:
        numbers[diagnostic.severity] += 1
    return numbers


def count(found: Iterable[Diagnostic]) -> str:
    """Say how many there are of each severity, as in `2 errors, 1 note`."""
    said = [several(number, severity) for severity, number in tally(found).items() if number]
    return ", ".join(said) or "nothing found"


def several(number: int, severity: Severity) -> str:
    """Say a number of findings of one severity, as in `2 errors`."""
    return f"{number} {severity.value}{'' if number == 1 else 's'}"


def summary(items: int, found: Iterable[Diagnostic]) -> str:
    """Say how many items were read and how many findings there are, in one line."""
    return f"{items} item{'' if items == 1 else 's'}: {count(found)}"
