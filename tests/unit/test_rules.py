"""The list of rules: each code and each name stands for one."""

from servicebook import rules
from servicebook.diagnostics import Severity, start_of
from servicebook.rules import ALL_RULES, HIDDEN_REFERENCE, UNKNOWN_KEY


def test_every_rule_is_in_the_list_in_the_order_of_codes() -> None:
    """No code and no name stands for two."""
    written = [one for one in vars(rules).values() if isinstance(one, rules.Rule)]

    assert list(ALL_RULES) == sorted(rule.code for rule in written)
    assert len({rule.name for rule in written}) == len(written)


def test_only_an_error_stops() -> None:
    """A note does not."""
    assert UNKNOWN_KEY.at(start_of("a"), "x").is_error
    assert not HIDDEN_REFERENCE.at(start_of("a"), "x").is_error
    assert HIDDEN_REFERENCE.severity is Severity.NOTE
