"""Ten releases of an upstream playbook arrive at a company that changes it in every way."""

import copy
import json
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from companies import SORTS, YOURS, Company, Sort
from playbooks import PLAYBOOK, write_files
from releases import Said, Upstream, at, content, without

from servicebook.compiler import Analysis
from servicebook.link import key_of
from servicebook.load.nodes import Fields, Node, Scalar, Sequence
from servicebook.rules import CHANGED_BENEATH, REMOVED_UPSTREAM
from servicebook.upstream import everything

RELEASES = 10
Expected = set[tuple[str, str, str]]
"""States, items and places."""


def expected(company: Company, upstream: Upstream) -> Expected:
    """Work out what must be reported, from what was accepted and what there is."""
    hands = {number: sort for sort, number in company.hands.items()}
    found: Expected = set()
    for number, said in upstream.items.items():
        before = company.accepted.get(number)
        name = upstream.name(number)
        if before is None:
            found.add(("new", name, ""))
            continue
        if before["id"] != said["id"]:
            found.add(("renamed", name, ""))
        path = SORTS[hands[number]].path if number in hands else ""
        if path != "whole" and without(content(before), path) != without(content(said), path):
            found.add(("changed", name, ""))
        if number in hands:
            found |= _beneath(SORTS[hands[number]], before, said, name)
    for number, before in company.accepted.items():
        if number not in upstream.items:
            name = f"{upstream.kinds[number]}/{before['id']}"
            is_changed = number in hands and hands[number] != "a reference"
            found.add(("lost", name, "whole") if is_changed else ("removed", name, ""))
    return found


def _beneath(sort: Sort, before: Said, said: Said, name: str) -> Expected:
    if not sort.path:
        return set()
    if sort.path == "whole":
        return {("beneath", name, "whole")} if content(before) != content(said) else set()
    if sort.entry and at(said, sort.entry) is None:
        return {("lost", name, sort.entry)}
    is_same = at(before, sort.path) == at(said, sort.path)
    return set() if is_same else {("beneath", name, sort.path)}


def reported(analysis: Analysis) -> Expected:
    """List what is reported."""
    return {(one.state, str(one.key), one.path) for one in analysis.settled.drifts}


@pytest.mark.parametrize("seed", range(4))
def test_ten_releases_lose_no_change_and_publish_nothing_unasked(tmp_path: Path, seed: int) -> None:
    """Every change beneath a company's own is told with both texts, and nothing else is."""
    upstream = Upstream(random.Random(seed))  # noqa: S311 -- the same releases in every run
    origin = _first_release(tmp_path, upstream)
    company = _first_clone(tmp_path, origin, upstream)
    states: set[str] = set()
    for number in range(RELEASES):
        _commit(company.folder, f"Ours before release {number}")
        upstream.release()
        upstream.save(origin / "base")
        _commit(origin, f"Release {number}")
        _git(company.folder, "pull", "--quiet", "--no-rebase", "--no-edit", "origin", "main")

        analysis = company.analyse()

        assert reported(analysis) == expected(company, upstream)
        states |= {one.state for one in analysis.settled.drifts}
        _both_texts_are_told(analysis, company, upstream)
        _nothing_is_lost_or_unasked(analysis, company, upstream)
        _decide(company, upstream, analysis)
        assert {one.state for one in company.analyse().settled.drifts} <= {"new"}
    assert states >= {"new", "changed", "beneath", "lost", "removed", "renamed"}


def _first_release(tmp_path: Path, upstream: Upstream) -> Path:
    origin = tmp_path / "upstream"
    upstream.begin()
    write_files(origin, {path: text for path, text in PLAYBOOK.items() if path[:4] == "base"})
    upstream.save(origin / "base")
    _git(origin, "init", "--quiet", "--initial-branch=main")
    _commit(origin, "The first release")
    return origin


def _first_clone(tmp_path: Path, origin: Path, upstream: Upstream) -> Company:
    _git(tmp_path, "clone", "--quiet", str(origin), "company")
    company = Company(tmp_path / "company")
    write_files(company.folder, {"company/company.yml": PLAYBOOK["company/company.yml"]})
    company.accepted = copy.deepcopy(upstream.items)
    company.take_in_hand(upstream)
    analysis = company.analyse()
    assert not analysis.has_errors
    names = frozenset(map(str, everything(analysis.settled.comparison)))
    company.accept(analysis, names, upstream)
    return company


def _both_texts_are_told(analysis: Analysis, company: Company, upstream: Upstream) -> None:
    told = {one.span: one for one in analysis.found if one.code == CHANGED_BENEATH.code}
    names = {upstream.name(number): number for number in upstream.items}
    for drift in analysis.settled.drifts:
        if drift.state == "beneath" and drift.span is not None:
            number = names[str(drift.key)]
            then, now = company.accepted[number], upstream.items[number]
            assert _parsed(drift.then) == _said_at(then, drift.path)
            assert _parsed(drift.now) == _said_at(now, drift.path)
            assert str(drift.key) in (told[drift.span].help or "")
    lost = {one.span for one in analysis.settled.drifts if one.state == "lost"}
    assert lost <= {one.span for one in analysis.found if one.code == REMOVED_UPSTREAM.code}
    errors = [one for one in analysis.found if one.is_error]
    assert [one for one in errors if one.code != REMOVED_UPSTREAM.code] == []


def _said_at(said: Said, path: str) -> object:
    return content(said) if path == "whole" else at(said, path)


def _parsed(text: str | None) -> object:
    return json.loads(text) if text and text[0] in "[{" else text


def _nothing_is_lost_or_unasked(analysis: Analysis, company: Company, upstream: Upstream) -> None:
    """What the company says is published wherever its item is; what is new is not."""
    published = {str(key) for key in analysis.graph.records}
    new = {number for number in upstream.items if number not in company.accepted}
    assert published.isdisjoint(upstream.name(number) for number in new)
    gone = {(str(one.key), one.path) for one in analysis.settled.drifts if one.state == "lost"}
    for sort, number in company.hands.items():
        one = SORTS[sort]
        if number not in upstream.items or any(key == upstream.name(number) for key, _ in gone):
            continue
        name = upstream.name(number)
        record = analysis.graph.find(key_of(name, None))
        if sort == "an item hidden":
            assert name not in published
            continue
        assert record is not None
        texts = set(_texts(record.fields))
        if sort == "a field emptied":
            assert "summary" not in record.fields.entries
        elif sort == "an entry hidden":
            assert _ids(record.fields, "steps").isdisjoint({"s2"})
        elif sort != "a reference":
            assert YOURS in texts
        assert record.origin == ("own" if sort == "an item replaced" else record.origin)
        assert one.kind == record.key.kind


def _texts(node: Node) -> Iterator[str]:
    if isinstance(node, Scalar):
        yield node.text
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _texts(item)
    else:
        for entry in node.entries.values():
            yield from _texts(entry.value)


def _ids(fields: Fields, name: str) -> set[str]:
    entries = fields.entries[name].value
    assert isinstance(entries, Sequence)
    return {one.text("id") or "" for one in entries.items if isinstance(one, Fields)}


def _decide(company: Company, upstream: Upstream, analysis: Analysis) -> None:
    """Do what a service lead does: mend what is lost, accept the rest but for one new item."""
    names = {upstream.name(number): number for number in upstream.items}
    lost = {str(one.key) for one in analysis.settled.drifts if one.state == "lost"}
    for sort, number in list(company.hands.items()):
        is_gone = number not in upstream.items
        if is_gone or upstream.name(number) in lost:
            company.give_up(sort)
    new = [number for number in upstream.items if number not in company.accepted]
    waiting = {upstream.name(number) for number in new[-1:]}
    everything_known = frozenset(str(key) for key in everything(analysis.settled.comparison))
    company.accept(company.analyse(), everything_known - waiting, upstream)
    company.take_in_hand(upstream)
    company.accept(company.analyse(), frozenset(names) - waiting, upstream)


def _commit(folder: Path, subject: str) -> None:
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message", subject)


def _git(folder: Path, *arguments: str) -> None:
    """Run Git; a merge that conflicts ends with 1."""
    who = ("-c", "user.name=Servicebook", "-c", "user.email=nobody@example.org")
    git = shutil.which("git")
    assert git is not None
    result = subprocess.run(
        [git, *who, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
