"""What templates are given: values escaped, words of the interface, texts and links."""

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
)
from markupsafe import Markup

from servicebook.words import Said, Words

TEMPLATES_PATH = Path(__file__).parent / "templates"
ICONS_PATH = Path(str(files("material"))) / "templates" / ".icons" / "material"
"""Material's icons; no request is made for them, because they become part of the page."""
PRINT_PATH = TEMPLATES_PATH / "print"

Function = Callable[..., object]


class Templates:
    """The components of one medium: what is found in its folders first is used.

    In macros too they see `words`, which is what the interface says, and `language`, in which the
    page's own texts are. Where these are in another language than the interface, what it says is
    marked as such wherever it is printed.
    """

    def __init__(self, words: Words, *folders: Path) -> None:
        """Take what the interface says, and the folders that hold `components/`."""
        self._words = words
        icons = PrefixLoader({"icons": FileSystemLoader(ICONS_PATH)})
        components = [FileSystemLoader(one) for one in folders]
        self._loader: BaseLoader = ChoiceLoader([*components, icons])
        self._environments: dict[str, Environment] = {}

    def component(self, name: str, language: str, **values: object) -> Markup:
        """Render a component for a page whose own texts are in a language."""
        return self.template(f"components/{name}/{name}.html.j2", language, **values)

    def template(self, path: str, language: str, **values: object) -> Markup:
        """Render a template by its path."""
        html = self._environment(language).get_template(path).render(values)
        return Markup(html)  # noqa: S704 -- the template escaped every value in it

    def _environment(self, language: str) -> Environment:
        """Return what templates need on pages whose own texts are in a language."""
        if language not in self._environments:
            is_own = language == self._words.primary_language
            environment = Environment(
                loader=self._loader,
                autoescape=True,
                undefined=StrictUndefined,
                finalize=None if is_own else self._marked,
                trim_blocks=True,
                lstrip_blocks=True,
                auto_reload=False,
            )
            environment.globals |= {"words": self._words, "language": language}
            self._environments[language] = environment
        return self._environments[language]

    def _marked(self, value: object) -> object:
        """Mark the language of what the interface says; leave all else as it is."""
        if not isinstance(value, Said):
            return value
        return self.component("said", self._words.primary_language, text=value)
