"""GitHub's workflows: what stands in them, and a runner that runs their steps as GitHub does."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from running import ROOT

from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.load.recover import read

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
HOSTILE = 'x"; touch owned; $(touch owned) `touch owned`\n::set-output name=file::../../x\n${{ x'
"""Written by somebody who hopes that a shell reads it."""


def as_data(node: Node) -> Any:
    """Forget the places; every value is a text, so that `on` stays a word."""
    match node:
        case Scalar():
            return node.text
        case Sequence(items=items):
            return [as_data(item) for item in items]
        case Fields(entries=entries):
            return {name: as_data(entry.value) for name, entry in entries.items()}


def read_yaml(path: Path) -> Any:
    """Read a file with our own loader."""
    composed = read(path.name, path.read_text("utf-8"), frozenset())
    assert composed.root is not None, composed.found
    return as_data(composed.root)


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every job of every workflow, with its name."""
    for path in WORKFLOWS:
        yield from read_yaml(path)["jobs"].items()


def steps() -> Iterator[dict[str, Any]]:
    """Yield every step."""
    for _, job in jobs():
        yield from job["steps"]


class Runner:
    """A repository, and what a runner gives to the steps of its workflows."""

    def __init__(self, folder: Path, project: Path) -> None:
        self.folder = folder
        self.project = project
        self.output_path = folder / "output"
        (folder / "bin").mkdir()
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("-c", "user.name=x", "-c", "user.email=x", "commit", "--allow-empty", "-qm", "x")
        self.git("init", "--quiet", "--bare", str(folder / "origin"))
        self.git("remote", "add", "origin", str(folder / "origin"))

    def git(self, *arguments: str) -> str:
        """Run git in the repository."""
        command = ["git", *arguments]
        done = subprocess.run(
            command, cwd=self.project, capture_output=True, text=True, check=True, env=self.env()
        )
        return done.stdout

    def env(self) -> dict[str, str]:
        """Return what a step finds in its environment; nobody's own git settings."""
        commands = f"{self.folder / 'bin'}:{ROOT / '.venv' / 'bin'}:{os.environ['PATH']}"
        return {
            "PATH": commands,
            "PYTHONPATH": str(ROOT / "hooks"),
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "RUNNER_TEMP": str(self.folder),
            "GITHUB_OUTPUT": str(self.output_path),
            "GITHUB_SERVER_URL": "https://github.example",
            "GITHUB_REPOSITORY": "harbour/playbook",
            "GITHUB_EVENT_PATH": str(self.folder / "event.json"),
        }

    def gh(self, script: str) -> None:
        """Put a command in the place of GitHub's, which writes down what it is asked."""
        path = self.folder / "bin" / "gh"
        path.write_text(f'#!/bin/sh\necho "$*" >> {self.folder}/asked\n{script}\n', "utf-8")
        path.chmod(0o755)

    def run(self, job: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Run the last step of a job as GitHub does."""
        script = dict(jobs())[job]["steps"][-1]["run"]
        self.output_path.write_text("", "utf-8")
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return subprocess.run(
            command,
            cwd=self.project,
            env={**self.env(), **env},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def read(self, form: str, body: str) -> dict[str, str]:
        """Run the step that reads answers, and return its outputs."""
        event = {"issue": {"number": 12, "title": HOSTILE, "body": body}}
        (self.folder / "event.json").write_text(json.dumps(event), "utf-8")
        done = self.run("read", FORM=form)
        assert done.returncode == 0, done.stdout + done.stderr
        pairs = (line.split("=", 1) for line in self.output_path.read_text("utf-8").splitlines())
        return dict(pairs)  # type: ignore[arg-type]
