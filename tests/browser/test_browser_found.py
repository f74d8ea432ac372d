"""A machine without a browser is told how to get one."""

import os
import subprocess
import sys
from pathlib import Path

from running import ROOT


def test_missing_browser_is_a_failure_that_says_how_to_get_one(tmp_path: Path) -> None:
    """The tests do not pass, are not skipped, and name the commands."""
    nowhere = {"PATH": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)}
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/browser/test_links.py", "-p", "no:cacheprovider"],
        cwd=ROOT,
        env={**os.environ, **nowhere},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "skipped" not in result.stdout
    assert "apt-get install chromium" in result.stdout
    assert "playwright install chromium" in result.stdout
