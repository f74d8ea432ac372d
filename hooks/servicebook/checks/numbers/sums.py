"""Check that no text allows another sum than the limit it speaks of."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from babel.numbers import get_decimal_symbol, get_group_symbol

from servicebook.checks.numbers.claims import Claim, claims
from servicebook.checks.numbers.naming import forms_of, is_named, words_of
from servicebook.checks.places import Typed
from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Edit, Label, Span
from servicebook.layer import Key
from servicebook.load.nodes import Fields, at_path
from servicebook.model.amounts import amount_text, currency_sign, per_text
from servicebook.model.company import Company
from servicebook.model.locales import locale_of
from servicebook.model.standard import Limit
from servicebook.rules import CONTRADICTED_NUMBER
from servicebook.words import Words

SPACES = " \u00a0\u202f"
"""What may stand before every three digits in any language, beside the sign it has for that."""
AT_MOST = re.compile(
    r"\b(?:up to|at most|(?:no|not) more than|as much as|maximum|limit)(?: of| is|:)?\s*$",
    re.IGNORECASE,
)
"""What stands before a sum that is the most somebody may give."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """A limit in a sum, and how a sentence names it."""

    limit: Limit
    text: str
    """What it says, as it is shown."""
    span: Span
    sums: frozenset[Decimal]
    names: frozenset[str]
    """Its own, and those of the role that has it."""
    words: Words
    """What is said around its sum."""

    @property
    def placeholder(self) -> str:
        """What inserts it into a text."""
        return f"{{{{ limits.{self.limit.id}.up_to }}}}"

    def phrase(self, money: str, text: str, start: int) -> str:
        """Return a sum as it stands in a text, with what it is counted for where that is said."""
        per = self.limit.up_to.per
        phrase = per_text(money, per, self.words) if per else money
        return phrase if text.startswith(phrase, start) else money


class Money:
    """Finds sums in the company's money, written as its language writes them, and reads them."""

    def __init__(self, company: Company) -> None:
        """Take the company's currency, and the signs that its language has in numbers."""
        locale = locale_of(company.language)
        self.signs = (currency_sign(company), company.currency.code)
        self._point = get_decimal_symbol(locale)
        self._apart = get_group_symbol(locale) + SPACES
        signs = "|".join(map(re.escape, self.signs))
        cents = rf"(?:{re.escape(self._point)}[0-9]{{1,2}})?"
        apart = rf"[0-9]{{1,3}}(?:[{re.escape(self._apart)}][0-9]{{3}})+{cents}|[0-9]+{cents}"
        self.pattern = re.compile(
            rf"(?<!\w)(?:(?:{signs})\s?(?P<after>{apart})"
            rf"|(?<![0-9][.,])(?P<before>{apart})\s?(?:{signs}))(?!\w|[.,]\d)"
        )

    def sum_in(self, written: re.Match[str]) -> Decimal:
        """Read a sum that the pattern has found."""
        digits = (written["after"] or written["before"]).translate(
            str.maketrans("", "", self._apart)
        )
        return Decimal(digits.replace(self._point, "."))


def check_sums(subject: Subject) -> Iterator[Diagnostic]:
    """Report sums in texts that are not what the limit says which applies there."""
    if subject.company is None:
        return
    allowances = {one.limit.id: one for one in _allowances(subject, subject.company)}
    money = Money(subject.company)
    typed = Typed(subject.texts)
    for claim in claims(subject, lambda text: any(sign in text for sign in money.signs)):
        for one in money.pattern.finditer(claim.text):
            is_most = AT_MOST.search(claim.text, 0, one.start()) is not None
            meant = _meant(claim, money.sum_in(one), allowances, is_most=is_most)
            if meant:
                yield from _contradiction(claim, one, meant, typed, is_most=is_most)


def _allowances(subject: Subject, company: Company) -> Iterator[Allowance]:
    for key, limit in subject.graph.items(Limit):
        if limit.up_to.amount is None:
            continue
        amounts = (limit.up_to, limit.with_colleague)
        sums = frozenset(one.amount for one in amounts if one and one.amount is not None)
        span = at_path(subject.graph.records[key].fields, ("up_to",)).span
        names = forms_of(_names(limit, subject))
        text = amount_text(limit.up_to, company, subject.words)
        yield Allowance(limit, text, span, sums, names, subject.words)


def _names(limit: Limit, subject: Subject) -> Iterator[str]:
    """Yield what a sentence calls a limit, or the role that has it."""
    yield from (limit.id, limit.title)
    role = subject.graph.find(Key("roles", limit.role)) if limit.role else None
    if role is not None:
        yield from (role.key.id, role.item.title)


def _meant(
    claim: Claim,
    amount: Decimal,
    allowances: Mapping[str, Allowance],
    *,
    is_most: bool,
) -> tuple[Allowance, ...]:
    """Find the limits that a sum contradicts; none where it is one of theirs, or no limit."""
    entry = at_path(claim.record.fields, claim.leaf.path[:-1])
    limit_id = entry.text("limit") if isinstance(entry, Fields) else None
    applies = tuple(one for one in allowances.values() if one.limit.id == limit_id)
    if not is_most:
        # What is given in one case may be less than the limit, but not more.
        return tuple(one for one in applies if amount > max(one.sums))
    words = words_of(claim.text)
    named = tuple(one for one in allowances.values() if is_named(one.names, words))
    if any(amount in one.sums for one in (*named, *applies)):
        return ()
    return named or applies


def _contradiction(
    claim: Claim,
    written: re.Match[str],
    meant: tuple[Allowance, ...],
    typed: Typed,
    *,
    is_most: bool,
) -> Iterator[Diagnostic]:
    words = meant[0].phrase(written[0], claim.text, written.start())
    place = claim.place(words, written.start(), typed)
    if place is None:
        return
    names = " and ".join(f"`{one.limit.id}`" for one in meant)
    said = " or ".join(one.text for one in meant)
    message = f"`{written[0]}` contradicts the limit{'s'[: len(meant) - 1]} {names}: {said}"
    inserts = " or ".join(f"`{one.placeholder}`" for one in meant)
    advice = f"insert the value instead, so that one change is enough: {inserts}"
    labels = [Label(one.span, "what the limit says") for one in meant]
    is_sure = is_most and len(meant) == 1 and claim.takes_braces(place, typed)
    fix = (Edit(place, meant[0].placeholder),) if is_sure else ()
    yield CONTRADICTED_NUMBER.at(place, message, advice, *labels, fix=fix)
