"""Check that no text promises another time than the standard for its channel."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from servicebook.checks.numbers.claims import Claim, claims
from servicebook.checks.numbers.naming import WORD, forms_of, is_named, words_of
from servicebook.checks.numbers.quantities import (
    Length,
    Written,
    length_of,
    lengths_in,
    may_hold_lengths,
)
from servicebook.checks.places import Typed
from servicebook.checks.subject import Subject
from servicebook.diagnostics import Diagnostic, Edit, Label, Span
from servicebook.layer import Key
from servicebook.load.nodes import at_path
from servicebook.model.amounts import measured_text
from servicebook.model.standard import Standard
from servicebook.rules import CONTRADICTED_NUMBER

CALLED = {
    "e-mail": ("email", "mail", "web form"),
    "phone": ("telephone", "call", "caller"),
    "live chat": ("chat",),
    "messaging": ("text message", "sms"),
    "home visit": ("visit",),
    "review sites": ("public review", "online review"),
}
"""What people also call a channel, beside its own name, in the singular."""

ANSWERING = re.compile(
    r"\b(?:answer|repl(?:y|ies|ied)|respon[ds]|acknowledg|greet|arriv|updat|pick(?:s|ed)? up"
    r"|hears? from|(?:ring|rings|rung|call|calls|called|write|writes|come|comes|get|gets) back"
    r"|back to|targets?\b|promis|standards?\b)",
    re.IGNORECASE,
)
"""What tells a promise to answer from other things that take time."""
AND = re.compile(r",| and ")
UNLESS = re.compile(r"\b(?:if|unless|nobody|no one)\b", re.IGNORECASE)
LONG_ENOUGH = 4
"""Shorter words say little about what a standard is about."""


@dataclass(frozen=True)
class Promise:
    """A standard that promises a time, and how a sentence names it."""

    standard: Standard
    text: str
    """Its target, as it is shown."""
    span: Span
    lengths: frozenset[Length]

    @cached_property
    def names(self) -> frozenset[str]:
        """What its channel is called, and its whole title."""
        return forms_of(_names(self.standard))

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """How the words of its title and promise begin."""
        return _beginnings(f"{self.standard.title} {self.standard.promise}")

    @property
    def placeholder(self) -> str:
        """What inserts its target into a text."""
        return f"{{{{ standards.{self.standard.id}.target }}}}"


def check_times(subject: Subject) -> Iterator[Diagnostic]:
    """Report times in texts that neither the target nor the next aim of a standard equals."""
    promises = {one.standard.id: one for one in _promises(subject)}
    referred = _referred(promises, subject)
    typed = Typed(subject.texts)
    for claim in claims(subject, may_hold_lengths):
        written = tuple(lengths_in(claim.text))
        if not written or not ANSWERING.search(claim.text):
            continue
        own = tuple(referred.get(claim.record.key, ()))
        words = words_of(claim.text)
        named = tuple(one for one in promises.values() if is_named(one.names, words))
        meant = named or (() if UNLESS.search(claim.text) else own)
        allowed = frozenset[Length]().union(*(one.lengths for one in {*meant, *own}))
        for one in written:
            if meant and one.length not in allowed:
                yield from _contradiction(claim, one, meant, typed)


def _promises(subject: Subject) -> Iterator[Promise]:
    for key, standard in subject.graph.items(Standard):
        lengths = {length_of(standard.target), length_of(standard.good)} - {None}
        if lengths:
            span = at_path(subject.graph.records[key].fields, ("target",)).span
            known = frozenset(one for one in lengths if one is not None)
            text = measured_text(standard.target, subject.language, subject.words)
            yield Promise(standard, text, span, known)


def _names(standard: Standard) -> Iterator[str]:
    """Yield what a sentence calls a standard's channel, in the singular, and its title."""
    yield standard.title
    for part in AND.split(standard.channel.casefold()):
        channel = part.strip()
        if channel and not channel.startswith(("all ", "every ")):
            yield channel.removesuffix("s")
            yield from CALLED.get(channel, ())


def _referred(promises: Mapping[str, Promise], subject: Subject) -> dict[Key, list[Promise]]:
    """Find the standards that each item refers to."""
    found: defaultdict[Key, list[Promise]] = defaultdict(list)
    for item_id, promise in promises.items():
        for reference in subject.graph.backlinks.get(Key("standards", item_id), ()):
            found[reference.source].append(promise)
    return found


def _contradiction(
    claim: Claim, written: Written, meant: tuple[Promise, ...], typed: Typed
) -> Iterator[Diagnostic]:
    phrase = written.phrase
    place = claim.place(phrase["words"], phrase.start("words"), typed)
    if place is None:
        return
    likely = _likeliest(meant, claim.text)
    said = " or ".join(dict.fromkeys(one.text for one in likely))
    names = " and ".join(f"`{one.standard.id}`" for one in likely)
    words = " ".join(phrase["words"].split())
    message = f"`{words}` contradicts the standard{'s'[: len(likely) - 1]} {names}: {said}"
    inserts = " or ".join(f"`{one.placeholder}`" for one in likely)
    advice = f"insert the value instead, so that one change is enough: {inserts}"
    labels = [Label(one.span, "what the standard says") for one in likely]
    fix = _fix(likely, place) if claim.takes_braces(place, typed) else ()
    yield CONTRADICTED_NUMBER.at(place, message, advice, *labels, fix=fix)


def _likeliest(meant: tuple[Promise, ...], sentence: str) -> tuple[Promise, ...]:
    """Keep the standards whose own words the sentence shares most."""
    words = _beginnings(sentence)
    shared = [len(words & one.beginnings) for one in meant]
    return tuple(one for one, number in zip(meant, shared, strict=True) if number == max(shared))


def _beginnings(text: str) -> frozenset[str]:
    """Collect the first letters of all words that are long enough."""
    words = WORD.findall(text.casefold())
    return frozenset(word[:LONG_ENOUGH] for word in words if len(word) >= LONG_ENOUGH)


def _fix(likely: tuple[Promise, ...], place: Span) -> tuple[Edit, ...]:
    """Insert the value where it reads as the words did: a time without a share of cases."""
    target = likely[0].standard.target
    is_time = target.share is None and length_of(target) is not None
    return (Edit(place, likely[0].placeholder),) if len(likely) == 1 and is_time else ()
