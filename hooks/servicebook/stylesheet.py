"""Put the components' style sheets together into one, with the company's colours on top."""

from pathlib import Path

from servicebook.model.company import Colours


def stylesheet(templates_path: Path, colours: Colours) -> str:
    """Join tokens, page frame and components in a fixed order.

    Args:
        templates_path: The folder that holds `styles/` and `components/`.
        colours: The company's colours.
    """
    shared = sorted((templates_path / "styles").glob("*.css"))
    components = sorted((templates_path / "components").glob("*/*.css"))
    company = f":root {{\n  --pb-brand: {colours.brand};\n  --pb-accent: {colours.accent};\n}}\n"
    return "\n".join([company, *(path.read_text("utf-8") for path in (*shared, *components))])


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
