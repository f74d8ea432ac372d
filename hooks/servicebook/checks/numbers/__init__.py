"""Rules on numbers in texts: none may contradict a standard or a limit."""

from servicebook.checks.numbers.sums import check_sums
from servicebook.checks.numbers.times import check_times

__all__ = ["check_sums", "check_times"]
