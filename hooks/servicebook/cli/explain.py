"""`servicebook explain`: a rule's code or name goes in, what is known about it is written."""

from pathlib import Path

import click

from servicebook.adapters.mkdocs import Project, SettingsError
from servicebook.cli.output import say
from servicebook.cli.project import config_option
from servicebook.rules import ALL_RULES, Rule
from servicebook.suggest import nearest


@click.command()
@click.argument("code", required=False)
@click.option("--list", "is_list", is_flag=True, help="List all codes.")
@config_option
def explain(code: str | None, config_path: Path, *, is_list: bool) -> None:
    """Say what a code such as PB101 means and what to do; without a code, list them all."""
    if code is None or is_list:
        for rule in ALL_RULES.values():
            say(f"{rule.code}  {rule.name:<28} {rule.meaning}")
        return
    rule = _find(code)
    say(_document(rule, config_path) or _in_short(rule))


def _find(word: str) -> Rule:
    """Find a rule by its code or name, in capitals or not."""
    names = {rule.name: rule for rule in ALL_RULES.values()}
    found = ALL_RULES.get(word.upper()) or names.get(word.lower())
    if found is not None:
        return found
    near = nearest(word.upper(), ALL_RULES) or nearest(word.lower(), names)
    advice = f"did you mean `{near}`? " if near else ""
    message = f"there is no `{word}`: {advice}`servicebook explain --list` shows all codes"
    raise click.BadParameter(message, param_hint="CODE")


def _document(rule: Rule, config_path: Path) -> str | None:
    """Read the rule's document, where there is a project that has one."""
    try:
        return Project.load(config_path).rule_document(rule.code)
    except SettingsError:
        return None


def _in_short(rule: Rule) -> str:
    return f"{rule.code} {rule.name} ({rule.severity.value}): {rule.meaning}"
