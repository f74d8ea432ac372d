"""A real browser and a real server for the built site."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from bench.browser import browsing, serving
from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with browsing() as running:
        yield running


@pytest.fixture(scope="session")
def serve() -> Iterator[object]:
    """Return a function that serves a folder and gives its address."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(serving(folder))


@pytest.fixture(scope="session")
def address(site_path: Path, serve: object) -> str:
    assert callable(serve)
    where: str = serve(site_path)
    return where
