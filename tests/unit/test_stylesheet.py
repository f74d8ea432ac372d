"""One style sheet out of many files."""

from pathlib import Path

from playbooks import write_files

from servicebook.model.company import Colours
from servicebook.stylesheet import stylesheet

COLOURS = Colours(brand="#112233", accent="#445566")


def test_files_are_joined_in_a_fixed_order(tmp_path: Path) -> None:
    """The company's colours, shared styles by name, components by name; nothing else."""
    files = {
        "components/tick/tick.css": ".tick {}\n",
        "components/card/card.css": ".card {}\n",
        "components/card/card.html.j2": "<p>",
        "styles/20-frame.css": ".frame {}\n",
        "styles/10-tokens.css": ":root {}\n",
    }
    write_files(tmp_path, files)
    css = stylesheet(tmp_path, COLOURS)

    assert css.split("\n\n")[1:] == [":root {}", ".frame {}", ".card {}", ".tick {}\n"]


def test_company_colours_are_there(tmp_path: Path) -> None:
    """Under the names that components use."""
    css = stylesheet(tmp_path, COLOURS)

    assert "--pb-brand: #112233;" in css
    assert "--pb-accent: #445566;" in css
