"""A project's settings go in; the user CPU seconds of one stage, without start-up, are printed.

Run as `python -m bench.stage compile ours.yml`, `check` for what `servicebook check` does before
it prints, or `compose` for reading alone; `count` prints how many items there are instead.
"""

import resource
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import yaml

from servicebook.adapters.mkdocs import Project
from servicebook.cli.process import spare_collecting
from servicebook.compiler import Sources, analyse, compile_site


def compile_all(sources: Sources) -> None:
    """Do all that we do before MkDocs begins."""
    compile_site(analyse(sources))


def check_all(sources: Sources) -> None:
    """Read, link and hold to every rule, without making pages."""
    analyse(sources)


def compose_all(sources: Sources) -> None:
    """Only read the same files with libyaml."""
    for folder in (sources.base_path, sources.company_path):
        for path in sorted(folder.rglob("*.yml")):
            yaml.compose(path.read_text("utf-8"), Loader=yaml.CSafeLoader)


STAGES: Mapping[str, Callable[[Sources], None]] = {
    "compile": compile_all,
    "check": check_all,
    "compose": compose_all,
}


def _user_seconds() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime


if __name__ == "__main__":
    spare_collecting()
    stage, config_path = sys.argv[1:]
    sources = Project.load(Path(config_path)).sources()
    if stage == "count":
        print(len(analyse(sources).graph.records))
    else:
        begin = _user_seconds()
        STAGES[stage](sources)
        print(_user_seconds() - begin)
