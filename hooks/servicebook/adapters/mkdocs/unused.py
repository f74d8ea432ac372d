"""Material's style sheet goes in; what it says of things the site does not have stays out.

A sheet is loaded before anything is seen, and a third of Material's is for what a site turns on.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import tinycss2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from tinycss2.ast import AtRule, Node, QualifiedRule

MAIN = re.compile(r"assets/stylesheets/main\.\w+\.min\.css")
PALETTE = re.compile(r"assets/stylesheets/palette\.\w+\.min\.css")
COLOUR = re.compile(r"data-md-color-(primary|accent)=[\"']?([\w-]+)")


@dataclass(frozen=True, slots=True)
class Feature:
    """Something a site can have, and the selectors that are for it alone."""

    selectors: str
    is_on: Callable[[MkDocsConfig], bool]


def _has_extension(*names: str) -> Callable[[MkDocsConfig], bool]:
    return lambda config: any(one in config.markdown_extensions for one in names)


def _has_extra(name: str) -> Callable[[MkDocsConfig], bool]:
    return lambda config: name in config.extra


def _has_plugin(name: str) -> Callable[[MkDocsConfig], bool]:
    return lambda config: any(name in one for one in config.plugins)


def _has_theme_feature(name: str) -> Callable[[MkDocsConfig], bool]:
    return lambda config: any(name in one for one in config.theme.get("features") or ())


FEATURES = (
    Feature(r"\.admonition\b", _has_extension("admonition", "pymdownx.blocks.admonition")),
    Feature(r"\.tabbed-", _has_extension("pymdownx.tabbed", "pymdownx.blocks.tab")),
    Feature(r"\.(footnote|footnote-ref)\b", _has_extension("footnotes")),
    Feature(r"\.task-list-", _has_extension("pymdownx.tasklist")),
    Feature(r"\.critic\b|\bdel\.|\bins\.", _has_extension("pymdownx.critic")),
    Feature(r"\.keys\b|\.key-", _has_extension("pymdownx.keys")),
    Feature(r"\.arithmatex\b", _has_extension("pymdownx.arithmatex")),
    Feature(r"\.(highlight|highlighttable)\b", _has_extension("pymdownx.highlight", "codehilite")),
    Feature(r"\.md-(annotation|tooltip)", _has_theme_feature("annotate")),
    Feature(r"\.md-consent", _has_extra("consent")),
    Feature(r"\.md-feedback", _has_extra("analytics")),
    Feature(r"\.md-version", _has_extra("version")),
    Feature(r"\.md-select", _has_extra("alternate")),
    Feature(r"\.md-social", _has_extra("social")),
    Feature(r"\.md-(post|author|profile|pagination)", _has_plugin("blog")),
    Feature(r"\.md-source(?!-)", lambda config: bool(config.repo_url)),
)


def leave_out_unused(files: Files, config: MkDocsConfig) -> None:
    """Replace Material's style sheets by what the site needs of them."""
    off = [one.selectors for one in FEATURES if not one.is_on(config)]
    _replace(files, config, MAIN, re.compile("|".join(off)).search if off else _nothing)
    colours = _colours(config)

    def is_other_colour(selector: str) -> bool:
        return any(found not in colours for found in COLOUR.findall(selector))

    _replace(files, config, PALETTE, is_other_colour)


def without(css: str, is_unused: Callable[[str], object]) -> str:
    """Leave out selectors, and rules that have no other.

    Args:
        css: A style sheet.
        is_unused: Says of one selector whether it can go.
    """
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return "".join(_kept(rules, is_unused))


def _replace(
    files: Files, config: MkDocsConfig, name: re.Pattern[str], is_unused: Callable[[str], object]
) -> None:
    for file in [one for one in files if name.fullmatch(one.src_uri)]:
        css = without(file.content_string, is_unused)
        files.remove(file)
        files.append(File.generated(config, file.src_uri, content=css))


def _nothing(_: str) -> bool:
    return False


def _colours(config: MkDocsConfig) -> frozenset[tuple[str, str]]:
    schemes = config.theme.get("palette") or []
    schemes = [schemes] if isinstance(schemes, dict) else schemes
    return frozenset(
        (part, one.get(part, "indigo").replace(" ", "-"))
        for one in schemes
        for part in ("primary", "accent")
    )


def _kept(rules: list[Node], is_unused: Callable[[str], object]) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            used = [one for one in _apart(rule.prelude) if not is_unused(one)]
            if used:
                yield f"{','.join(used)}{{{tinycss2.serialize(rule.content)}}}"
        elif isinstance(rule, AtRule) and rule.lower_at_keyword in {"media", "supports"}:
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            body = "".join(_kept(inner, is_unused))
            if body:
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{body}}}"
        else:
            yield rule.serialize()


def _apart(prelude: list[Node]) -> Iterator[str]:
    """Take a list of selectors apart, but for what stands in brackets."""
    selector: list[Node] = []
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            yield tinycss2.serialize(selector)
            selector = []
        else:
            selector.append(token)
    yield tinycss2.serialize(selector)
