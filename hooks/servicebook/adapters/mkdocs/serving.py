"""What `mkdocs serve` needs: what to look at for changes, and what to say in the page."""

from collections.abc import Iterable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from servicebook.compiler import Sources
from servicebook.diagnostics import Diagnostic
from servicebook.report import Console, as_text, count
from servicebook.report import Sources as Quoted

PACKAGE_PATH = Path(__file__).parents[2]
PAGE_COLUMNS = 88
RESTART = "the compiler itself has changed: stop `mkdocs serve` and start it again to see that"


def watch(server: LiveReloadServer, sources: Sources) -> None:
    """Build again when the playbook, the company's folder, a template or the compiler changes."""
    for path in (sources.base_path, sources.company_path, PACKAGE_PATH):
        server.watch(str(path))


def newest_code() -> int:
    """Say when the compiler's Python was last changed, in nanoseconds."""
    return max(path.stat().st_mtime_ns for path in PACKAGE_PATH.rglob("*.py"))


def trouble(errors: Iterable[Diagnostic], quoted: Quoted) -> str:
    """Say in the page what is wrong, as the terminal does, for whoever looks there."""
    found = list(errors)
    console = Console(columns=PAGE_COLUMNS)
    return f"{count(found)}\n\n{as_text(found, quoted, console)}"
