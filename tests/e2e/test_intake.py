"""What was sent in with a form, on its way through the steps of the workflow."""

import base64
import re
import shutil
from pathlib import Path

import pytest
from filled_in import correction, story
from running import run_in
from workflows import HOSTILE, Runner


@pytest.fixture
def runner(tmp_path: Path, project: Path) -> Runner:
    if shutil.which("bash") is None or shutil.which("git") is None:
        pytest.fail("These tests need bash and git.", pytrace=False)
    made = Runner(tmp_path, project)
    made.git("add", ".")
    made.git("-c", "user.name=x", "-c", "user.email=x", "commit", "-qm", "x")
    made.git("push", "--quiet", "origin", "main")
    return made


def decoded(text: str) -> str:
    """Read what was wrapped for its way between jobs."""
    return base64.b64decode(text).decode()


def test_story_goes_all_the_way_to_a_pull_request(runner: Runner) -> None:
    """Read, proposed on a branch of its own, answered; no word of it is ever run."""
    read_out = runner.read("anecdote", story(title=HOSTILE, lesson=HOSTILE))
    runner.git("clean", "-qfd")
    runner.gh('[ "$1" = pr ] && echo https://github.example/harbour/playbook/pull/13 || true')
    more = {"FILE": read_out["file"], "CONTENT": read_out["content"], "MAIN": "main"}
    done = runner.run("propose", NUMBER="12", **more)
    assert done.returncode == 0, done.stdout + done.stderr

    link = runner.output_path.read_text("utf-8").strip()
    assert link == "link=https://github.example/harbour/playbook/pull/13"
    changed = runner.git("diff", "--name-only", "main", "origin/intake/issue-12").split()
    assert changed == [read_out["file"]]
    assert "touch owned" in runner.git("show", f"origin/intake/issue-12:{read_out['file']}")
    assert not [*runner.folder.rglob("owned")]
    assert run_in(runner.project, "servicebook", "check").returncode == 0
    assert "touch" not in (runner.folder / "asked").read_text("utf-8")


def test_second_run_leaves_the_branch_alone(runner: Runner) -> None:
    """What was changed on the branch since is not lost when the issue is edited or labelled."""
    runner.gh("exit 0")
    more = {"FILE": "playbook_src/company/anecdotes/co-x.yml", "MAIN": "main", "NUMBER": "12"}
    runner.run("propose", CONTENT=base64.b64encode(b"id: co-x\n").decode(), **more)
    runner.git("switch", "--quiet", "main")
    again = runner.run("propose", CONTENT="", **more)

    assert again.returncode == 0
    assert runner.output_path.read_text("utf-8") == ""
    assert runner.git("show", f"origin/intake/issue-12:{more['FILE']}") == "id: co-x\n"


def test_where_workflows_may_open_nothing_a_link_does(runner: Runner) -> None:
    """The branch is there, and the answer leads to the page that makes a pull request of it."""
    runner.gh('[ "$1" != pr ]')
    more = {"FILE": "playbook_src/company/anecdotes/co-x.yml", "MAIN": "main", "NUMBER": "12"}
    done = runner.run("propose", CONTENT="eA==", **more)

    assert done.returncode == 0
    link = "https://github.example/harbour/playbook/compare/main...intake/issue-12?expand=1"
    assert runner.output_path.read_text("utf-8").strip() == f"link={link}"


@pytest.mark.parametrize(
    "path", [".github/workflows/x.yml", "playbook_src/company/../../x/y.yml", "", "hooks/x/y.yml"]
)
def test_only_a_file_of_the_company_is_ever_proposed(runner: Runner, path: str) -> None:
    """Whatever the first job said: nothing else is written or pushed."""
    runner.gh("exit 0")
    done = runner.run("propose", FILE=path, CONTENT="eA==", NUMBER="12", MAIN="main")

    assert done.returncode == 1
    assert "intake" not in runner.git("branch", "--all")


def test_what_is_missing_is_answered(runner: Runner) -> None:
    """The person reads what to mend, where it was written, in our words alone."""
    read_out = runner.read("anecdote", story(title="", lesson=HOSTILE))
    assert "file" not in read_out
    assert "“Title” is empty." in decoded(read_out["answer"])
    assert "touch" not in decoded(read_out["answer"])

    runner.gh("exit 0")
    done = runner.run("answer", NUMBER="12", ANSWER=read_out["answer"], LINK="")
    assert done.returncode == 0
    comment = (runner.folder / "comment.md").read_text("utf-8")
    assert comment.startswith("Thank you. Nothing was written.\n\n- “Title” is empty.\n")
    assert "edit your text" in comment


def test_correction_of_the_real_playbook_is_proposed(runner: Runner) -> None:
    """A sentence of a real page, corrected: the file changes that field and nothing else."""
    page = "https://harbour.example/playbook/principles/keep-the-promise/"
    path = runner.project / "playbook_src" / "base" / "principles" / "keep-the-promise.yml"
    summary = re.search(r"^summary: *>-\n +(\w+ \w+ \w+)", path.read_text("utf-8"), re.MULTILINE)
    assert summary is not None
    read_out = runner.read("correction", correction(page=page, wrong=summary[1], right="Other"))

    assert read_out["file"] == "playbook_src/company/principles/keep-the-promise.yml"
    assert decoded(read_out["content"]).startswith("id: keep-the-promise\nsummary: |-\n  Other ")
