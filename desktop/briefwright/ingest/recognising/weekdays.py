"""Names of days of the week in English, French and Arabic, as they stand before a date."""

import re
from functools import lru_cache

from babel.dates import get_day_names

from briefwright.ingest.recognising.folding import folded

_MORE = ("الاثنين", "الثلاثا", "الاربعا", "اول امس")


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = set(_MORE)
    for locale in ("en", "fr", "ar"):
        for width in ("wide", "abbreviated"):
            names |= {folded(n).rstrip(".") for n in get_day_names(width, locale=locale).values()}
    ordered = sorted(names, key=len, reverse=True)
    either = "|".join(map(re.escape, ordered))
    return re.compile(rf"(?<!\w)(?:يوم\s+)?(?:{either})\.?(?!\w)")


def without_weekdays(text: str) -> str:
    """The text without names of days of the week."""
    plain, parts, done = folded(text), [], 0
    for match in _pattern().finditer(plain):
        parts.append(text[done : match.start()])
        done = match.end()
    return "".join([*parts, text[done:]])
