"""One style sheet out of many files."""

from pathlib import Path

from playbooks import write_files

from servicebook.model.company import Colours
from servicebook.stylesheet import further_stylesheet, stylesheet

COLOURS = Colours(brand="#112233", accent="#445566")


def test_files_are_joined_in_a_fixed_order(tmp_path: Path) -> None:
    """The company's colours, shared styles, the home page's components; then the other ones."""
    files = {
        "components/tick/tick.css": ".tick {}\n",
        "components/hero/hero.css": ".hero {}\n",
        "components/hero/hero.html.j2": "<p>",
        "components/facts/facts.css": ".facts {}\n",
        "components/card/card.css": ".card {}\n",
        "styles/20-frame.css": ".frame {}\n",
        "styles/10-tokens.css": ":root {}\n",
    }
    write_files(tmp_path, files)
    css = stylesheet(tmp_path, COLOURS)

    assert css.split("\n\n")[1:] == [":root {}", ".frame {}", ".facts {}", ".hero {}\n"]
    assert further_stylesheet(tmp_path).split("\n\n") == [".card {}", ".tick {}\n"]


def test_company_colours_are_there(tmp_path: Path) -> None:
    """Under the names that components use."""
    css = stylesheet(tmp_path, COLOURS)

    assert "--pb-brand: #112233;" in css
    assert "--pb-accent: #445566;" in css
