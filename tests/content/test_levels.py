"""The delivered playbook in three sizes, each of which hangs together by itself."""

import shutil
from pathlib import Path
from types import MappingProxyType

import pytest
from playbooks import TODAY, Files, write_files
from running import ROOT

from servicebook.compiler import Analysis, Sources, analyse
from servicebook.layer import Key
from servicebook.layer.levels import LEVELS, Size, sizes
from servicebook.link import Graph
from servicebook.model.anecdote import Anecdote
from servicebook.model.play import Play
from servicebook.model.principle import Principle
from servicebook.model.reference import Source
from servicebook.model.role import Onboarding, Role
from servicebook.views.blocks import LinksBlock
from servicebook.views.context import Context
from servicebook.views.page import PageView
from servicebook.views.site import all_pages

SMALLER = LEVELS[:-1]
SHORTEST_PATH = 5
MOST_MINUTES = 120
"""A firm of five reads the essential in an afternoon."""
WORDS_A_MINUTE = 200


@pytest.fixture(scope="module")
def sized(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Analysis]:
    """Read the delivered playbook at each level."""
    return {level: _at(level, tmp_path_factory.mktemp(level)) for level in LEVELS}


def _at(level: str, folder: Path, more: Files = MappingProxyType({})) -> Analysis:
    for name in ("base", "company"):
        shutil.copytree(ROOT / "playbook_src" / name, folder / name)
    settings = folder / "company" / "company.yml"
    settings.write_text(settings.read_text("utf-8") + f"\nlevel: {level}\n", "utf-8")
    write_files(folder, more)
    return analyse(Sources(folder, folder / "base", folder / "company", TODAY))


@pytest.fixture(scope="module")
def measured(shipped: Analysis) -> dict[str, Size]:
    """Measure each size."""
    found = sizes(shipped.settled.layered, shipped.graph.records.keys())
    return {one.level: one for one in found}


def named_there(graph: Graph, key: Key, kind: str) -> list[Key]:
    """Return the published items of a kind that an item names."""
    return [one.target for one in graph.references if one.source == key and one.target.kind == kind]


@pytest.mark.parametrize("level", LEVELS)
def test_nothing_is_wrong_with_any_size(sized: dict[str, Analysis], level: str) -> None:
    """No error, no warning and no note, as `servicebook check` would print them."""
    assert sized[level].found == ()


@pytest.mark.parametrize("level", LEVELS)
def test_size_is_what_is_published(
    sized: dict[str, Analysis], measured: dict[str, Size], level: str
) -> None:
    """The page about the playbook tells the truth of each."""
    assert len(sized[level].graph.records) == measured[level].items


def test_sizes_grow(measured: dict[str, Size]) -> None:
    """In items and in words; the smallest can be read in two hours."""
    small, middle, large = (measured[level] for level in LEVELS)

    assert small.items < middle.items < large.items
    assert small.words < middle.words < large.words
    assert small.words <= MOST_MINUTES * WORDS_A_MINUTE


@pytest.mark.parametrize("level", LEVELS)
def test_each_principle_has_stories_of_both_sorts(sized: dict[str, Analysis], level: str) -> None:
    """One that went well, and one that did not, at each level."""
    graph = sized[level].graph
    for key, item in graph.items(Principle):
        sources = {one.source for one in graph.backlinks[key]}
        sorts = {story.polarity for one, story in graph.items(Anecdote) if one in sources}
        assert "good" in sorts or item.stands == "boundary", key
        assert sorts & {"bad", "mixed"}, key
        assert [one for one in sources if one.kind == "checklists"], key


@pytest.mark.parametrize("level", LEVELS)
def test_each_play_can_be_read_further(sized: dict[str, Analysis], level: str) -> None:
    """Its principle, a checklist and a story are there at the level it belongs to."""
    graph = sized[level].graph
    for key, _ in graph.items(Play):
        for kind in ("principles", "checklists", "anecdotes"):
            assert named_there(graph, key, kind), f"{key} has none of {kind}"


@pytest.mark.parametrize("level", LEVELS)
def test_each_role_has_its_plan_and_a_path(sized: dict[str, Analysis], level: str) -> None:
    """With enough to read, and the plan of the first ninety days at its end."""
    graph = sized[level].graph
    roles = graph.items(Role)

    assert {plan.role for _, plan in graph.items(Onboarding)} == {key.id for key, _ in roles}
    for key, item in roles:
        stops = [one for one in graph.references if one.source == key and one.path[0] == "path"]
        assert len(stops) >= SHORTEST_PATH, key
        assert stops[-1].target == Key("onboarding", item.id)


@pytest.mark.parametrize("level", LEVELS)
def test_no_source_is_there_for_nothing(sized: dict[str, Analysis], level: str) -> None:
    """Each is named by something that is published with it."""
    graph = sized[level].graph
    sources = [key for key, _ in graph.items(Source)]

    assert [str(key) for key in sources if key not in graph.backlinks] == []


@pytest.mark.parametrize("level", SMALLER)
def test_each_level_written_down_means_something(sized: dict[str, Analysis], level: str) -> None:
    """What is for a larger size is not kept all the same, because something names it."""
    graph = sized[level].graph
    kept = [str(key) for key, record in graph.records.items() if record.item.level == "full"]

    assert kept == []


@pytest.mark.parametrize("level", LEVELS)
def test_no_section_is_empty(sized: dict[str, Analysis], level: str) -> None:
    """What is left out leaves no heading over nothing."""
    for page in _views(sized[level]):
        for section in page.sections:
            assert section.blocks, f"{page.src_uri}: {section.heading}"
            for block in section.blocks:
                groups = block.groups if isinstance(block, LinksBlock) else ()
                assert all(group.links for group in groups), f"{page.src_uri}: {section.heading}"


def test_single_thing_of_a_larger_size_is_had_with_two_lines(tmp_path: Path) -> None:
    """As the page for authors says; nothing else need be written."""
    two_lines = {"company/roles/field-tech.yml": "id: field-tech\nlevel: essential\n"}
    analysis = _at("essential", tmp_path, two_lines)

    assert analysis.found == ()
    assert Key("roles", "field-tech") in analysis.graph.records


def _views(analysis: Analysis) -> tuple[PageView, ...]:
    assert analysis.company is not None
    context = Context(analysis.company, analysis.graph, analysis.words)
    return all_pages(context, analysis.settled.layered, "1")
