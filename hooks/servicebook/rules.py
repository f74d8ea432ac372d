"""The rules an author's text is held to: codes, names and severities in one list."""

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from servicebook.diagnostics import Diagnostic, Edit, Label, Severity, Span


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: PB0 reading, PB1 shape, PB2 references, PB3 meaning, PB4 output, PB5 upgrades."""

    code: str
    name: str
    severity: Severity
    meaning: str
    """What the rule is about, in one sentence."""

    def at(
        self,
        span: Span,
        message: str,
        advice: str | None = None,
        *related: Label,
        fix: Iterable[Edit] = (),
    ) -> Diagnostic:
        """Report that the rule is broken at a place."""
        return Diagnostic(
            code=self.code,
            name=self.name,
            severity=self.severity,
            message=_clipped(message, LONGEST_MESSAGE),
            span=span,
            help=_clipped(advice, LONGEST_HELP) if advice else None,
            related=related,
            fix=tuple(fix),
        )


LONGEST_MESSAGE = 400
LONGEST_HELP = 1200
"""How many letters are told; what an author typed is named in them, and may be a whole file."""


def _clipped(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _error(code: str, name: str, meaning: str) -> Rule:
    return Rule(code, name, Severity.ERROR, meaning)


def _warning(code: str, name: str, meaning: str) -> Rule:
    return Rule(code, name, Severity.WARNING, meaning)


UNREADABLE_FILE = _error("PB001", "unreadable-file", "a file cannot be opened")
MALFORMED_YAML = _error("PB002", "malformed-yaml", "a line cannot be read")
EMPTY_FILE = _error("PB003", "empty-file", "a file holds nothing")
DUPLICATE_KEY = _error("PB004", "duplicate-key", "a field is written twice")
UNKNOWN_KIND = _error("PB005", "unknown-kind", "a folder is not named after a kind of item")
UNSUPPORTED_YAML = _error(
    "PB006", "unsupported-yaml", "a file uses a part of YAML that the playbook does not"
)
MISSING_FOLDER = _error("PB007", "missing-folder", "a folder that was named does not exist")
MISSING_FILE = _error("PB008", "missing-file", "a file that must exist does not")
MISPLACED_FILE = _error("PB009", "misplaced-file", "a file stands where it is not read")
WRONG_ENCODING = _error("PB010", "wrong-encoding", "a file is not saved as UTF-8 text")
TOO_LARGE = _error("PB011", "too-large", "a file is too long, too deep or has too many values")
TAB_INDENTATION = _error("PB012", "tab-indentation", "a line begins with a tab")
INVISIBLE_CHARACTER = _error(
    "PB013", "invisible-character", "a character that cannot be seen stands where it does harm"
)
CURLY_QUOTES = _error("PB014", "curly-quotes", "a text stands in typographic quotes")
WRONG_LIST_MARKER = _error(
    "PB015", "wrong-list-marker", "a line of a list begins with something else than `- `"
)
MISSING_COLON = _error(
    "PB016", "missing-colon", "between a field's name and its text, `: ` is not there"
)
NEEDS_QUOTES = _error(
    "PB017", "needs-quotes", "a text holds a character that has a meaning of its own"
)
CUT_BY_HASH = _error("PB018", "cut-by-hash", "a `#` would cut off the rest of a text")
CONFLICT_MARKER = _error("PB019", "conflict-marker", "two versions of a file were left unmerged")
UNCLOSED_QUOTE = _error("PB020", "unclosed-quote", "a quote is opened and never closed")
WRONG_INDENTATION = _error(
    "PB021", "wrong-indentation", "a line stands further in or out than it may"
)
TEXT_AFTER_QUOTE = _error("PB022", "text-after-quote", "a text goes on after its closing quote")
UNCLOSED_BRACKET = _error(
    "PB023",
    "unclosed-bracket",
    "a list or fields in brackets are not closed, or a comma is missing",
)

UNKNOWN_KEY = _error("PB101", "unknown-key", "a field is not one of those its item has")
MISSING_FIELD = _error("PB102", "missing-field", "a field that every such item needs is not there")
WRONG_TYPE = _error("PB103", "wrong-type", "a list, a text or fields stand where another belongs")
INVALID_VALUE = _error("PB104", "invalid-value", "a value is not one that the field can hold")
ID_NOT_FILE_NAME = _error("PB105", "id-not-file-name", "an id differs from its file's name")
DUPLICATE_ID = _error("PB106", "duplicate-id", "two items of a kind, or two entries, share an id")
UNKNOWN_ENTRY = _error("PB107", "unknown-entry", "a change names something that is not there")
HIDDEN_WITHOUT_REASON = _error("PB108", "hidden-without-reason", "something is hidden without why")
FUTURE_DAY = _error("PB109", "future-day", "something is said to have been done on a day to come")
LOW_CONTRAST = _error("PB110", "low-contrast", "texts in a colour of the company cannot be read")
UNKNOWN_LANGUAGE = _error("PB111", "unknown-language", "there is no such language or country")
UNKNOWN_CURRENCY = _error("PB112", "unknown-currency", "there is no such currency today")
UNKNOWN_TIME_ZONE = _error("PB113", "unknown-time-zone", "there is no such time zone")
NOT_A_PICTURE = _error(
    "PB114", "not-a-picture", "the logo is not the picture that its name says, or is more than one"
)
CIRCULAR_VARIABLE = _error(
    "PB115", "circular-variable", "a text of the company's settings inserts itself"
)
EMPTY_VARIABLE = _error("PB116", "empty-variable", "a variable stands for nothing")
MISSPELT_VARIABLE = _error(
    "PB117", "misspelt-variable", "a variable that nothing inserts has nearly the name of another"
)
UNKNOWN_WORD = _error("PB120", "unknown-word", "a word of the interface has a name that none has")
WRONG_PLACEHOLDER = _error(
    "PB121",
    "wrong-placeholder",
    "a word of the interface has other names in braces than the English one",
)

UNKNOWN_REFERENCE = _error("PB201", "unknown-reference", "a reference names no item")
UNKNOWN_VARIABLE = _error("PB202", "unknown-variable", "double braces name nothing that is known")
HIDDEN_REFERENCE = Rule(
    "PB203", "hidden-reference", Severity.NOTE, "a reference leads to an item that is left out"
)

UNSAFE_LINK = _error("PB301", "unsafe-link", "a link in a text leads where none may")
REFUSED_IMAGE = _error("PB302", "refused-image", "a text holds a picture")
PRINCIPLE_WITHOUT_STORY = _warning("PB303", "principle-without-story", "no story shows a principle")
PRINCIPLE_WITHOUT_CHECKLIST = _warning(
    "PB304", "principle-without-checklist", "no checklist puts a principle into practice"
)
STORY_WITHOUT_PRINCIPLE = _warning("PB305", "story-without-principle", "a story shows no principle")
CROWDED_SECTION = _warning(
    "PB306", "crowded-section", "a section of a checklist has more than nine items"
)
LONG_ITEM = _warning("PB307", "long-item", "an item of a checklist has more than twenty words")
CHECKLIST_WITHOUT_OWNER = _warning(
    "PB308", "checklist-without-owner", "nobody keeps a checklist true"
)
STORY_WITHOUT_SOURCE = _error(
    "PB309", "story-without-source", "a story has neither a source nor its customer's consent"
)
DOUBT_UNSAID = _warning("PB310", "doubt-unsaid", "a story does not say what is uncertain in it")
REVIEW_OVERDUE = _warning("PB311", "review-overdue", "an item should have been checked again")
SAME_BUT_FOR_CASE = _warning(
    "PB312", "same-but-for-case", "two names differ only in capitals, which some computers ignore"
)
CONTRADICTED_NUMBER = _warning(
    "PB313", "contradicted-number", "a text names another number than the standard or limit"
)
PERSONAL_DATA = _error(
    "PB314", "personal-data", "a story holds an address or number that belongs to a person"
)
CONSENT_MISSING = _error(
    "PB315", "consent-missing", "a story from a customer has no consent that holds today"
)
UNCOUNTED_DUE = _warning(
    "PB316", "uncounted-due", "what an item says of when it is due looks like a day, but is none"
)

PAGE_COLLISION = _error("PB401", "page-collision", "two pages have one address")

DAMAGED_RECEIPT = _error("PB501", "damaged-receipt", "the receipt is not as Servicebook wrote it")
NEWER_RECEIPT = _error("PB502", "newer-receipt", "a newer Servicebook wrote the receipt")
REMOVED_UPSTREAM = _error(
    "PB503", "removed-upstream", "the base no longer has what the company changes or names"
)
CHANGED_BENEATH = _warning(
    "PB504", "changed-beneath", "the base says something else beneath a change of the company"
)
WAITING_UPSTREAM = Rule(
    "PB505", "waiting-upstream", Severity.NOTE, "the base has items that nobody has accepted yet"
)
RENAMED_UPSTREAM = Rule(
    "PB506",
    "renamed-upstream",
    Severity.NOTE,
    "a change names a base item by the id it had before",
)
SAME_AS_UPSTREAM = Rule(
    "PB507", "same-as-upstream", Severity.NOTE, "a change says what the base says by now"
)
CLASHING_ID = _error(
    "PB508", "clashing-id", "an item of the company has the id of another in the base"
)
UNRECORDED_CHANGE = Rule(
    "PB509", "unrecorded-change", Severity.NOTE, "a change is not in the receipt yet"
)
CIRCULAR_REPLACEMENT = _error(
    "PB510", "circular-replacement", "items stand in for one another in a circle"
)

ALL_RULES = MappingProxyType(
    {rule.code: rule for rule in tuple(globals().values()) if isinstance(rule, Rule)}
)
"""Every rule above by its code, in the order of the list."""


def is_about_reading(code: str) -> bool:
    """Whether a finding means that a file, or the receipt, could not be read."""
    return code.startswith("PB0") or code in {DAMAGED_RECEIPT.code, NEWER_RECEIPT.code}
