"""Check what the company says of itself in company.yml."""

from servicebook.checks.company.colours import check_colours
from servicebook.checks.company.country import check_currency, check_language, check_time_zone
from servicebook.checks.company.logo import check_logo

__all__ = ["check_colours", "check_currency", "check_language", "check_logo", "check_time_zone"]
