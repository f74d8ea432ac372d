"""Files of words of both layers go in; the words of one language come out, with what is wrong."""

from collections.abc import Iterator
from collections.abc import Sequence as Many

from servicebook.diagnostics import Diagnostic, Edit, Label, Span, start_of
from servicebook.load.loaded import Loaded
from servicebook.load.nodes import Document, Entry, Fields, Scalar, narrow
from servicebook.rules import (
    DUPLICATE_ID,
    MISPLACED_FILE,
    MISSING_FIELD,
    UNKNOWN_WORD,
    WRONG_PLACEHOLDER,
    WRONG_TYPE,
)
from servicebook.suggest import nearest
from servicebook.words import (
    CONTENT_LANGUAGE,
    LANGUAGE,
    Said,
    Words,
    languages_for,
    placeholders,
)

Texts = dict[str, Said]


def read_words(base: Loaded, company: Loaded) -> tuple[Words, tuple[Diagnostic, ...]]:
    """Read the files of words, and choose those of the company's language.

    What a language does not say is said in the more general one, at last in English; on each
    step the company's words stand before the base's.

    Args:
        base: The upstream playbook; its English words are the measure for all others.
        company: The company's layer, whose settings name the language.
    """
    reading = _Reading(next((one for one in base.words if one.stem == CONTENT_LANGUAGE), None))
    layers = [reading.layer(base.words), reading.layer(company.words)]
    language = company.language
    chain = languages_for(language)
    texts: Texts = {}
    spoken = CONTENT_LANGUAGE
    for step in chain:
        for layer in layers:
            texts |= layer.get(step, {})
            spoken = step if step in layer else spoken
    if language is not None:
        reading.found += _of_other_languages(company.words, frozenset(chain), language)
    return Words(spoken, texts), tuple(reading.found)


class _Reading:
    def __init__(self, reference: Document | None) -> None:
        """Take the English words of the base; None where they could not be read."""
        self.found: list[Diagnostic] = []
        self._reference = reference
        self._english = _texts(reference) if reference is not None else {}

    def layer(self, documents: Many[Document]) -> dict[str, Texts]:
        """Read a layer's words, by language."""
        files: dict[str, Document] = {}
        for document in documents:
            first = files.setdefault(document.stem, document)
            if not LANGUAGE.fullmatch(document.stem):
                self.found.append(_of_no_language(document))
            elif first is not document:
                self.found.append(_second(document, first))
            else:
                self.found += self._problems(document)
        return {language: _texts(document) for language, document in files.items()}

    def _problems(self, document: Document) -> Iterator[Diagnostic]:
        if not isinstance(document.root, Fields):
            advice = "begin each line with a word's name, as in `see-also: See also`"
            message = "words stand here without their names"
            yield WRONG_TYPE.at(document.root.span, message, advice)
            return
        is_compared = bool(self._english) and document is not self._reference
        for word_id, entry in document.root.entries.items():
            if is_compared and word_id not in self._english:
                left = [one for one in self._english if one not in document.root.entries]
                yield _unknown(word_id, entry, left)
            elif not isinstance(entry.value, Scalar):
                advice = "write the text on one line; in double quotes where it holds braces"
                yield WRONG_TYPE.at(entry.value.span, f"`{word_id}` must be a text", advice)
            elif not entry.value.text.strip():
                advice = "write a text, or delete the line to keep the word that there is"
                yield MISSING_FIELD.at(entry.key, f"`{word_id}` is empty", advice)
            elif is_compared:
                yield from _places(word_id, entry.value, self._english[word_id], document.source)


def _texts(document: Document) -> Texts:
    """Take what can be read of a file."""
    entries = document.root.entries if isinstance(document.root, Fields) else {}
    return {
        word_id: Said(entry.value.text)
        for word_id, entry in entries.items()
        if isinstance(entry.value, Scalar) and entry.value.text.strip()
    }


def _unknown(word_id: str, entry: Entry, others: Many[str]) -> Diagnostic:
    """Report a name that no word has; the one meant is among those not written yet."""
    near = nearest(word_id, others)
    fix = [Edit(entry.key, near)] if near else []
    where = "look its name up in playbook_src/base/words/en.yml"
    advice = f"did you mean `{near}`?" if near else where
    return UNKNOWN_WORD.at(entry.key, f"there is no word `{word_id}`", advice, fix=fix)


def _places(word_id: str, value: Scalar, english: str, source: str) -> Iterator[Diagnostic]:
    """Compare the places for values with those of the English words; one finding says it."""
    wanted, typed = placeholders(english), placeholders(value.text)
    more, missing = sorted(typed - wanted), sorted(wanted - typed)
    if not more and not missing:
        return
    advice = f"the English words are `{english}`: keep what stands in braces letter for letter"
    if not more:
        message = f"`{{{missing[0]}}}` is missing in `{word_id}`"
        yield WRONG_PLACEHOLDER.at(value.span, message, advice)
        return
    name = f"{{{more[0]}}}"
    span = narrow(value.span, name, source)
    fix: list[Edit] = []
    if len(more) == len(missing) == 1:
        instead = f"{{{missing[0]}}}"
        advice = f"write `{instead}`"
        fix = [Edit(span, instead)] if span != value.span else []
    elif not wanted:
        advice = f"the English words are `{english}`: nothing is filled in there"
    yield WRONG_PLACEHOLDER.at(span, f"`{name}` is not filled in here", advice, fix=fix)


def _of_no_language(document: Document) -> Diagnostic:
    message = f"`{document.stem}` is no language's code, so nobody reads these words"
    advice = "call the file after its language, such as de.yml, or de-AT.yml for Austria alone"
    return MISPLACED_FILE.at(start_of(document.path), message, advice)


def _second(document: Document, first: Document) -> Diagnostic:
    message = f"the words in `{document.stem}` have another file already"
    advice = "put all of them into one file"
    label = Label(_start(first), "the other file:")
    return DUPLICATE_ID.at(_start(document), message, advice, label)


def _start(document: Document) -> Span:
    return start_of(document.path)


def _of_other_languages(
    documents: Many[Document], read: frozenset[str], language: str
) -> Iterator[Diagnostic]:
    """Report a company's words in a language that its playbook does not speak."""
    for document in documents:
        if LANGUAGE.fullmatch(document.stem) and document.stem not in read:
            message = f"company.yml says `{language}`, so nobody reads words in `{document.stem}`"
            advice = f"write `language: {document.stem}` into company.yml, or delete this file"
            yield MISPLACED_FILE.at(start_of(document.path), message, advice)
