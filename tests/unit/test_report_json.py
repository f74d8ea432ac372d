"""Findings as JSON: what other programs may rely on."""

import json

from findings import FILES, FINDING, OTHER_PATH, PATH, on_line, quoting
from hypothesis import given
from hypothesis import strategies as st

from servicebook.report import as_json
from servicebook.report.json_form import __doc__ as described
from servicebook.rules import HIDDEN_REFERENCE, UNKNOWN_KEY

PLACE = {"path": PATH, "line": 4, "column": 1, "end_line": 4, "end_column": 8}


def test_json_holds_everything_in_a_fixed_order() -> None:
    """Version, numbers, and each finding with its fix and other places."""
    note = HIDDEN_REFERENCE.at(on_line(1, 1, 1), "hidden")
    report = json.loads(as_json(187, [FINDING, note], quoting(FILES)))

    assert list(report) == ["version", "summary", "findings"]
    assert report["version"] == 1
    assert report["summary"] == {"items": 187, "errors": 1, "warnings": 0, "notes": 1}
    assert report["findings"][0] == {
        "code": "PB101",
        "name": "unknown-key",
        "severity": "error",
        "message": "a principle has no `porpose`",
        "help": "did you mean `purpose`?",
        **PLACE,
        "fix": [{**PLACE, "text": "purpose"}],
        "related": [
            {
                "path": OTHER_PATH,
                "line": 1,
                "column": 1,
                "end_line": 1,
                "end_column": 6,
                "message": "first defined here",
            }
        ],
    }
    assert report["findings"][1]["help"] is None


def test_example_in_the_description_has_the_same_fields() -> None:
    """Whoever reads the description can rely on it."""
    assert described is not None
    example = json.loads(described[described.index("{") : described.rindex("}") + 1])
    report = json.loads(as_json(187, [FINDING], quoting(FILES)))

    assert example["summary"] == report["summary"]
    assert example["findings"][0].keys() == report["findings"][0].keys()
    for name in ("fix", "related"):
        assert example["findings"][0][name][0].keys() == report["findings"][0][name][0].keys()


@given(st.text(st.characters()))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    """JSON can be shown on every console and holds what was found, letter for letter."""
    shown = as_json(1, [UNKNOWN_KEY.at(on_line(1, 1, 2), text, text)], quoting({}))

    assert shown.isascii()
    assert all(c.isprintable() or c == "\n" for c in shown)
    assert json.loads(shown)["findings"][0]["message"] == text
