"""What may stand in no text is refused in every field of every kind, at its place."""

from collections import Counter
from pathlib import Path

import pytest
from every_field import Texts, company, item, path_of, written
from hostile import REFUSED_PICTURES, STRINGS, UNSAFE_LINKS, WRITABLE
from playbooks import ENGLISH, PLAYBOOK, sources_in, write_files

from servicebook.compiler import analyse
from servicebook.diagnostics import Diagnostic
from servicebook.model.kinds import KINDS
from servicebook.rules import INVISIBLE_CHARACTER, REFUSED_IMAGE, UNSAFE_LINK

PLAIN = "A plain text"
REFUSED = {
    text: code
    for texts, code in ((UNSAFE_LINKS, UNSAFE_LINK.code), (REFUSED_PICTURES, REFUSED_IMAGE.code))
    for text in texts
    if text in WRITABLE
}
SETTINGS = written(company(Texts(0, [PLAIN], [PLAIN])))


def errors_in(folder: Path, files: dict[str, str], settings: str) -> tuple[Diagnostic, ...]:
    """Analyse a playbook and return what stops it."""
    english = {ENGLISH: PLAYBOOK[ENGLISH]}
    write_files(folder, {**english, **files, "company/company.yml": settings})
    return tuple(one for one in analyse(sources_in(folder)).found if one.is_error)


def test_unsafe_link_or_picture_is_refused_in_every_field_with_formatting(tmp_path: Path) -> None:
    """Each string that Markdown would make one of, once for each field it stands in."""
    files = {}
    expected: Counter[tuple[str, str]] = Counter()
    for number, (text, code) in enumerate(REFUSED.items()):
        for kind in KINDS:
            texts = Texts(number, [PLAIN], [text])
            path = path_of(kind, number)
            files[path] = written(item(kind, texts))
            fields = [way for way, what in texts.places if what == text]
            expected += Counter({(path, code): len(fields)})
    found = errors_in(tmp_path, files, SETTINGS)

    assert Counter((one.span.path, one.code) for one in found) == expected
    assert len({one.span for one in found}) == len(found)


def test_unsafe_link_is_refused_in_what_the_company_says_of_itself(tmp_path: Path) -> None:
    """Its settings are no exception."""
    for text, code in REFUSED.items():
        texts = Texts(0, [PLAIN], [text])
        found = errors_in(tmp_path, dict(PLAYBOOK), written(company(texts)))
        fields = [way for way, what in texts.places if what == text]

        assert [one.code for one in found] == [code] * len(fields)


@pytest.mark.parametrize("text", sorted({*STRINGS} - {*WRITABLE}))
def test_control_character_is_refused_in_every_field(tmp_path: Path, text: str) -> None:
    """Though it is typed as its number, so that nobody sees it in the file."""
    files = {}
    places = 0
    for kind in KINDS:
        texts = Texts(0, [f"a{text}"], [f"a{text}"])
        files[path_of(kind, 0)] = written(item(kind, texts))
        places += len(texts.places)
    found = errors_in(tmp_path, files, SETTINGS)
    found = [one for one in found if one.code not in REFUSED.values()]

    assert {one.code for one in found} == {INVISIBLE_CHARACTER.code}
    assert len(found) == places
