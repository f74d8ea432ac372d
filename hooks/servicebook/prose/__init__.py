"""Turn an author's Markdown into HTML that can do no harm, and report what it would have done."""

from servicebook.prose.markdown import ItemLink, Prose, RichText, Survey

__all__ = ["ItemLink", "Prose", "RichText", "Survey"]
