"""Names of months in English, French and Arabic of all regions, of both calendars.

The names are CLDR's (Babel) and those of hijridate; the variants added here are the spellings
that newspapers use beside them.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from babel.dates import get_month_names
from hijridate.locales import ArabicLocale, EnglishLocale

from briefwright.ingest.recognising.folding import folded

_LOCALES = ("en", "fr", "fr_CA", "ar", "ar_DZ", "ar_MA", "ar_MR", "ar_SY")
_MORE: Mapping[str, int] = {
    "sept": 9, "juil": 7, "aout": 8, "فبرائر": 2, "ابريل": 4, "نيسان": 4, "ايار": 5, "يونية": 6,
    "يوليه": 7, "يونيه": 6, "اب": 8, "اغسطس": 8, "اوت": 8, "ديسمبر": 12, "تموز": 7,
}  # fmt: skip
_HIJRI_MORE: Mapping[str, int] = {
    "mouharram": 1, "moharram": 1, "safar": 2, "rabi al-awwal": 3, "rabi i": 3, "rabi al-thani": 4,
    "rabi ii": 4, "joumada i": 5, "jumada i": 5, "joumada ii": 6, "jumada ii": 6, "rajab": 7,
    "chaabane": 8, "shaaban": 8, "shaban": 8, "ramadan": 9, "chaoual": 10, "chawwal": 10,
    "shawwal": 10, "dhou al-qi'da": 11, "dhu al-qa'da": 11, "dhou al-hijja": 12, "dhu al-hijja": 12,
    "ربيع الاخر": 4, "جمادي الاول": 5, "جمادي الثانيه": 6, "جمادي الاخره": 6, "المحرم": 1,
}  # fmt: skip


@lru_cache(maxsize=1)
def months() -> Mapping[str, int]:
    """The number of a month by its folded name, abbreviated ones without their full stop."""
    named = dict(_MORE)
    for locale in _LOCALES:
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=locale).items():
                named[folded(name).rstrip(".")] = number
    return named


@lru_cache(maxsize=1)
def hijri_months() -> Mapping[str, int]:
    """The number of a month of the Islamic calendar by its folded name."""
    named = dict(_HIJRI_MORE)
    for locale in (ArabicLocale, EnglishLocale):
        named |= {folded(name): n for n, name in enumerate(locale.month_names, start=1)}
    return named


def either(names: Mapping[str, int]) -> str:
    """A pattern for any of the names, the longest first."""
    ordered = sorted(names, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(name).replace("\\ ", r"\s+") for name in ordered) + ")"
