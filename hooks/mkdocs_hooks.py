"""Bind one adapter's methods to MkDocs' events."""

from servicebook.adapters.mkdocs import Adapter

_adapter = Adapter()

on_startup = _adapter.on_startup
on_config = _adapter.on_config
on_files = _adapter.on_files
on_nav = _adapter.on_nav
on_page_markdown = _adapter.on_page_markdown
on_env = _adapter.on_env
on_page_context = _adapter.on_page_context
on_post_template = _adapter.on_post_template
on_post_page = _adapter.on_post_page
on_post_build = _adapter.on_post_build
on_serve = _adapter.on_serve
