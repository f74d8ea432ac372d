"""What was found goes in; MkDocs' log says it."""

import os
import shutil
import sys
from dataclasses import replace

from mkdocs.plugins import get_plugin_logger

from servicebook.compiler import Analysis
from servicebook.diagnostics import Severity
from servicebook.report import Console, Sources, count, each_as_text

LOG_COLUMNS = 160
LOG_MARGIN = len("WARNING -  ")
"""What MkDocs writes before each line of its log, or indents it by."""

log = get_plugin_logger("servicebook")


def report(analysis: Analysis, sources: Sources) -> None:
    """Show warnings; of notes say only how many there are, because a build is run often."""
    warnings = [one for one in analysis.found if one.severity is Severity.WARNING]
    for text in each_as_text(warnings, sources, log_console()):
        log.warning("%s", text)
    notes = [one for one in analysis.found if one.severity is Severity.NOTE]
    if notes:
        log.info("%s: `servicebook check` shows them", count(notes))


def log_console() -> Console:
    """Describe MkDocs' log: without colours of ours, and wrapped at a terminal's width."""
    columns = shutil.get_terminal_size((LOG_COLUMNS, 0)).columns
    console = Console.of(sys.stderr, os.environ)
    return replace(console, columns=min(columns, LOG_COLUMNS) - LOG_MARGIN, has_colours=False)
