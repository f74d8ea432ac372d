"""Companies whose base playbook has become another one since they accepted it."""

from playbooks import Files, edited
from receipts import kept
from rules.mistakes.case import MARK

PRINCIPLE = "base/principles/keep-the-promise.yml"
TERMS = "base/terms/terms.yml"
OVER = "company/principles/keep-the-promise.yml"
OWN = "company/terms/co-word.yml"
TERM = "company/terms/promise.yml"
WHY = "why: A promise is all a customer has."
RING = "  - id: ring-early\n    text: Ring early\n    why: Nobody likes to wait.\n"
DEFINITION = "What we said we would do."

NO_TERM: Files = {TERMS: None}
RENAMED = edited(TERMS, "id: promise\n", "id: pledge\n  aliases: [promise]\n")
NO_RING = edited(PRINCIPLE, RING, "")
OWNED = edited(PRINCIPLE, WHY, f"{WHY}\nowner: agent")
THREE_TERMS: Files = {
    TERMS: "".join(
        f"- {{id: {name}, title: {name}, definition: Ours.}}\n" for name in ("one", "three", "two")
    )
}


KEEP = "principles/keep-the-promise"


def change(text: str) -> Files:
    """Give the playbook a company's change of its principle."""
    return {OVER: f"id: keep-the-promise\n{text}"}


def hidden(name: str = "promise", mark: str = "") -> Files:
    """Let the company hide the term, by this id."""
    return {f"company/terms/{name}.yml": f"id: {mark}{name}\nhide: yes\nreason: Not ours.\n"}


def own(text: str) -> Files:
    """Give the company a term of its own."""
    return {OWN: f"id: co-word\ntitle: Word\ndefinition: Ours.\n{text}"}


def standing_in(new: str, old: str, name: str = "") -> Files:
    """Let a term of the company stand in for another; its file may need a name without the mark."""
    text = f"id: {new}\nreplaces: {old}\ntitle: Word\ndefinition: Ours.\n"
    return {f"company/terms/{name or new}.yml": text}


def since(company: Files, now: Files, before: Files | None = None) -> Files:
    """Let a company accept everything, and then give it another base.

    Args:
        company: Its files, with the mark in one of them.
        now: What the base holds by now.
        before: What it held when it was accepted, where that was not the small playbook.
    """
    unmarked = {uri: str(text).replace(MARK, "") for uri, text in company.items()}
    return {**company, **kept(before or {}, unmarked), **now}


def principle(old: str, new: str) -> Files:
    """Change the principle upstream."""
    return edited(PRINCIPLE, old, new)
