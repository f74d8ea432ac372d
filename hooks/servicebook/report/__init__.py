"""Show findings: as text for people, as annotations for GitHub, as JSON and SARIF for programs."""

from servicebook.report.console import Console
from servicebook.report.github_form import as_annotations, as_job_summary
from servicebook.report.json_form import as_json
from servicebook.report.sarif_form import as_sarif
from servicebook.report.sources import ReadLines, Sources
from servicebook.report.tally import count, summary
from servicebook.report.text_form import as_text, each_as_text, where_to_read_more

__all__ = [
    "Console",
    "ReadLines",
    "Sources",
    "as_annotations",
    "as_job_summary",
    "as_json",
    "as_sarif",
    "as_text",
    "count",
    "each_as_text",
    "summary",
    "where_to_read_more",
]
