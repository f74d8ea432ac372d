"""The playbook as it is delivered, read once."""

import pytest
from playbooks import TODAY
from running import ROOT

from servicebook.compiler import Analysis, Sources, analyse


@pytest.fixture(scope="session")
def shipped() -> Analysis:
    """Read the base with the company that comes with it."""
    folder = ROOT / "playbook_src"
    return analyse(Sources(ROOT, folder / "base", folder / "company", TODAY))
