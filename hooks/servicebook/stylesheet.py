"""Put the components' style sheets together into one, with the company's colours on top."""

from pathlib import Path

from servicebook.model.company import Colours

ON_HOME = ("facts", "hero", "link", "page", "section", "upkeep", "ways", "web-links")
"""The components of the home page, whose styles a first visit waits for."""


def stylesheet(templates_path: Path, colours: Colours) -> str:
    """Join tokens, page frame and the components of the home page in a fixed order.

    Args:
        templates_path: The folder that holds `styles/` and `components/`.
        colours: The company's colours.
    """
    shared = sorted((templates_path / "styles").glob("*.css"))
    company = f":root {{\n  --pb-brand: {colours.brand};\n  --pb-accent: {colours.accent};\n}}\n"
    paths = (*shared, *_components(templates_path, are_on_home=True))
    return "\n".join([company, *(path.read_text("utf-8") for path in paths)])


def further_stylesheet(templates_path: Path) -> str:
    """Join the components that stand on other pages than the home page; it comes second."""
    paths = _components(templates_path, are_on_home=False)
    return "\n".join(path.read_text("utf-8") for path in paths)


def print_stylesheet(print_path: Path, colours: Colours) -> str:
    """Join the style sheets of paper; what holds for first pages comes last.

    Args:
        print_path: The folder that holds `styles/` and `components/` for paper.
        colours: The company's colours.
    """
    *shared, last = sorted((print_path / "styles").glob("*.css"))
    components = sorted((print_path / "components").glob("*/*.css"))
    company = f":root {{ --pr-brand: {colours.brand} }}\n"
    parts = (path.read_text("utf-8") for path in (*shared, *components, last))
    return "\n".join([company, *parts])


def _components(templates_path: Path, *, are_on_home: bool) -> list[Path]:
    paths = sorted((templates_path / "components").glob("*/*.css"))
    return [path for path in paths if (path.parent.name in ON_HOME) == are_on_home]
