"""Mistakes in where a company is: its language, currency and time zone."""

from playbooks import edited
from rules.mistakes.case import Mistake
from rules.mistakes.company import COMPANY, settings

THREE_LETTERS = "write the three letters that banks use, such as `EUR`, `GBP` or `USD`"
FORMER = "`{}` is no country's money today"

LANGUAGES = tuple(
    Mistake(
        f"{typed} is the form of a language, but none",
        "PB111",
        settings(f"language: ▸{typed}"),
        f"there is no {what}",
        advice,
    )
    for typed, what, advice in (
        ("gb", "language `gb`", "did you mean `en-GB`?"),
        ("at", "language `at`", "did you mean `de-AT`?"),
        ("jp", "language `jp`", "did you mean `ja-JP`?"),
        ("en-UK", "country `UK`", "did you mean `en-GB`?"),
        ("en-EN", "country `EN`", "did you mean `en`?"),
        (
            "eb",
            "language `eb`",
            "write the two letters of a language, such as `en`; the nearest is `en`",
        ),
    )
)

CURRENCIES = tuple(
    Mistake(
        f"{typed} is the form of a currency, but none today",
        "PB112",
        edited(COMPANY, "code: EUR", f"code: ▸{typed}"),
        message,
        advice,
    )
    for typed, message, advice in (
        ("EUO", "there is no currency `EUO`", "did you mean `EUR`?"),
        ("GPB", "there is no currency `GPB`", "did you mean `GBP`?"),
        ("UKP", "there is no currency `UKP`", "did you mean `GBP`?"),
        ("QQQ", "there is no currency `QQQ`", THREE_LETTERS),
        ("DEM", FORMER.format("DEM"), "write `EUR`, which has taken its place"),
        ("FRF", FORMER.format("FRF"), "write `EUR`, which has taken its place"),
        ("TRL", FORMER.format("TRL"), "write `TRY`, which has taken its place"),
        (
            "CSK",
            FORMER.format("CSK"),
            "write what has taken its place where you are, such as `CZK`, `EUR`",
        ),
        ("XAU", FORMER.format("XAU"), THREE_LETTERS),
    )
)

TIME_ZONES = tuple(
    Mistake(
        f"{typed} is no time zone",
        "PB113",
        settings(f"time_zone: ▸{typed}"),
        f"there is no time zone `{typed}`",
        advice,
    )
    for typed, advice in (
        ("Europe/Londn", "did you mean `Europe/London`?"),
        ("Berlin", "did you mean `Europe/Berlin`?"),
        ("europe/paris", "did you mean `Europe/Paris`?"),
        ("New York", "did you mean `America/New_York`?"),
        (
            "GMT+1",
            "write a part of the world and a large city in your zone, such as `Europe/London`",
        ),
    )
)

OF_THE_COUNTRY = (*LANGUAGES, *CURRENCIES, *TIME_ZONES)
