"""Hand the compiler's pages to MkDocs; the only place that knows it."""

from servicebook.adapters.mkdocs.events import Adapter
from servicebook.adapters.mkdocs.project import Project, build_site

__all__ = ["Adapter", "Project", "build_site"]
