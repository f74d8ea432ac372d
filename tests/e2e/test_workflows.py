"""What GitHub and GitLab run: forms that ask what is read, workflows that cannot be talked over."""

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from running import ROOT
from workflows import WORKFLOWS, jobs, read_yaml, steps

from servicebook.adapters.mkdocs import Project
from servicebook.compiler import analyse
from servicebook.intake.questions import CORRECTION, STORY, Question

FORMS = {"story": STORY, "correction": CORRECTION}
KINDS_OF_INPUT = {
    "line": "input",
    "day": "input",
    "year": "input",
    "text": "textarea",
    "choice": "dropdown",
    "ids": "dropdown",
    "tick": "checkboxes",
}
PINNED = re.compile(r"[a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+")
ALLOWED = {
    "check": {"contents": "read"},
    "publish": {"pages": "write", "id-token": "write"},
    "read": {"contents": "read"},
    "propose": {"contents": "write", "pull-requests": "write"},
    "answer": {"issues": "write"},
}
"""What each job may do, and no more."""


def scripts() -> list[str]:
    """List what is given to a shell, on GitHub and on GitLab."""
    gitlab = read_yaml(ROOT / ".gitlab-ci.yml")
    lines = [*gitlab["default"]["before_script"]]
    lines += [line for name in ("check", "pages") for line in gitlab[name]["script"]]
    return [step["run"] for step in steps() if "run" in step] + lines


def test_every_action_is_pinned() -> None:
    """By the full name of a commit, which nobody can move, with its version beside it."""
    used = [step["uses"] for step in steps() if "uses" in step]
    text = "\n".join(path.read_text("utf-8") for path in WORKFLOWS)
    typed = re.findall(r"uses: (.*)", text)

    assert len(used) == len(typed) > 0
    assert [one for one in typed if not PINNED.fullmatch(one)] == []


def test_nothing_is_put_into_a_shell_line() -> None:
    """Values reach a script as variables of its environment alone; what it says is fixed."""
    assert len(scripts()) > 9
    assert [one for one in scripts() if "${{" in one] == []


def test_text_of_an_issue_is_named_nowhere_but_in_conditions() -> None:
    """No step is handed the title or the text: it is read from the event's file."""
    for step in steps():
        handed = {**step.get("env", {}), **step.get("with", {})}
        assert not [one for one in handed.values() if "issue.body" in one or "issue.user" in one]
    titled = [step["env"]["FORM"] for step in steps() if "FORM" in step.get("env", {})]
    assert all(one.endswith("'correction' || 'anecdote' }}") for one in titled)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflow_may_do_nothing_that_a_job_does_not_ask_for(path: Path) -> None:
    """Rights are given job by job, and pull requests from outside never get any that write."""
    workflow = read_yaml(path)
    assert "permissions: {}" in path.read_text("utf-8")
    assert "pull_request_target" not in workflow["on"]
    for name, job in workflow["jobs"].items():
        assert job["permissions"] == ALLOWED[name]
        assert "timeout-minutes" in job
    for step in (step for job in workflow["jobs"].values() for step in job["steps"]):
        if step.get("uses", "").startswith("actions/checkout"):
            assert step["with"]["persist-credentials"] == "false"


def test_job_that_reads_answers_may_change_nothing_and_others_run_none_of_our_code() -> None:
    """Whatever a text could do to a reader of it, there is nothing to be had there."""
    for name, job in jobs():
        runs = "\n".join(step.get("run", "") for step in job["steps"])
        if "write" in job["permissions"].values():
            assert "servicebook " not in runs
            assert "pip" not in runs, name


@pytest.mark.parametrize("script", scripts())
def test_shell_can_be_read(script: str) -> None:
    """Bash finds nothing wrong with how it is written."""
    result = subprocess.run(["bash", "-n"], input=script, text=True, check=False)  # noqa: S607
    assert result.returncode == 0


def test_everything_is_installed_as_the_lock_file_says() -> None:
    """With hashes, and the project from its own folder."""
    installs = [line.strip() for one in scripts() for line in one.split("\n") if "pip" in line]
    for line in installs:
        assert "--require-hashes -r requirements/site.txt" in line or "--no-deps" in line
    assert len(installs) == 6


@pytest.mark.parametrize("name", FORMS)
def test_form_asks_what_is_read(name: str) -> None:
    """The same headings and sorts of field, what must be answered, and what can be chosen."""
    form = read_yaml(ROOT / ".github" / "ISSUE_TEMPLATE" / f"{name}.yml")
    asked = [one for one in form["body"] if one["type"] != "markdown"]

    assert form["labels"] == [name]
    assert form["title"] == f"{name.capitalize()}: "
    assert [_as_asked(one) for one in asked] == [_as_read(one) for one in FORMS[name]]
    assert len({one["id"] for one in asked}) == len(asked)


def _as_asked(field: Mapping[str, Any]) -> tuple[str, str, bool, list[str]]:
    details = field["attributes"]
    options = details.get("options", [])
    if field["type"] == "checkboxes":
        return details["label"], field["type"], options[0]["required"] == "true", []
    is_list = bool(options) and "multiple" not in details
    required = field["validations"]["required"] == "true"
    return details["label"], field["type"], required, options if is_list else []


def _as_read(question: Question) -> tuple[str, str, bool, list[str]]:
    kind = KINDS_OF_INPUT[question.form]
    return question.heading, kind, question.is_required, [*question.choices]


def test_form_offers_the_principles_of_the_playbook() -> None:
    """Each by its title and id, in the order of the list."""
    form = read_yaml(ROOT / ".github" / "ISSUE_TEMPLATE" / "story.yml")
    (field,) = (one for one in form["body"] if one.get("id") == "principles")
    graph = analyse(Project.load(ROOT / "mkdocs.yml").sources()).graph
    principles = [one.item for one in graph.by_kind["principles"]]
    assert field["attributes"]["options"] == [f"{one.title} ({one.id})" for one in principles]
