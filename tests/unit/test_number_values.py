"""What standards and limits say, where other texts insert it."""

from pathlib import Path

from playbooks import Files, analyse_files, edited, item_of


def inserting(text: str) -> Files:
    """Give the principle another reason."""
    principle = "base/principles/keep-the-promise.yml"
    return edited(principle, "why: A promise is all a customer has.", f"why: '{text}'")


def test_value_of_a_changed_standard_is_the_companys(tmp_path: Path) -> None:
    """Texts of the base say the company's numbers."""
    over = {"company/standards/email.yml": "id: email\ntarget: {value: 4, unit: hours}\n"}
    analysis = analyse_files(tmp_path, over | inserting("Within {{ standards.email.target }}."))

    assert item_of(analysis, "principles/keep-the-promise").why == "Within 4 hours."


def test_value_of_a_replaced_standard_is_the_companys(tmp_path: Path) -> None:
    """Where an item of the company stands in for a base item, its value does too."""
    over = {
        "company/limits/co-desk.yml": "id: co-desk\nreplaces: agent\ntitle: Desk\n"
        "may_always: [Go]\nup_to: {amount: 1500}\nmust_escalate: [Danger]\nrecord: A note.\n"
    }
    analysis = analyse_files(tmp_path, over | inserting("{{ limits.agent.up_to }}"))

    assert analysis.found == ()
    assert item_of(analysis, "principles/keep-the-promise").why == "€1,500"


def test_value_of_a_hidden_standard_can_still_be_inserted(tmp_path: Path) -> None:
    """A company that leaves a standard out does not break a text it may not edit."""
    over = {"company/standards/email.yml": "id: email\nhide: yes\nreason: We only ring.\n"}
    shown = analyse_files(tmp_path / "shown", inserting("{{ standards.email.target }}"))
    hidden = analyse_files(tmp_path / "hidden", over | inserting("{{ standards.email.target }}"))

    assert [one for one in hidden.found if one.is_error] == []
    principle = "principles/keep-the-promise"
    assert item_of(hidden, principle).why == item_of(shown, principle).why


def test_value_of_a_renamed_standard_is_found_by_its_name_before(tmp_path: Path) -> None:
    """A company's text that inserts a value goes on saying it after the base has renamed it."""
    files = dict(inserting("We answer {{ standards.email.target }}."))
    files |= edited(
        "base/standards/standards.yml", "- id: email\n", "- id: mail\n  aliases: [email]\n"
    )
    analysis = analyse_files(tmp_path, files)

    assert analysis.found == ()
    reason = item_of(analysis, "principles/keep-the-promise").why
    assert reason == "We answer 90% within 1 working day."
