"""Countries by their names and by the cities that datelines name, in English, French and Arabic.

Names and cities are CLDR's (Babel: territories, exemplar cities of time zones); the seats of
governments and headquarters that are no city of a time zone are added here.
"""

from collections.abc import Mapping
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from briefwright.ingest.recognising.folding import folded

_LOCALES = ("en", "fr", "ar")
_MORE_CITIES: Mapping[str, str] = {
    "MA": "Rabat, الرباط", "NG": "Abuja, أبوجا", "TR": "Ankara, أنقرة", "CN": "Beijing, Pékin, بكين",
    "US": "Washington, واشنطن, United Nations, Nations unies, الأمم المتحدة",
    "CH": "Geneva, Genève, جنيف, Bern, Berne", "IN": "New Delhi, نيودلهي",
    "PK": "Islamabad, إسلام آباد", "AE": "Abu Dhabi, أبوظبي", "NL": "The Hague, La Haye, لاهاي",
    "CI": "Yamoussoukro, Abidjan, أبيدجان", "TD": "N'Djamena, N'Djaména", "DE": "Berlin, Bonn",
    "ML": "Gao, Kidal, Tombouctou, Timbuktu, Mopti, Sévaré, Ségou, Tinzaouatène, غاو, كيدال, تمبكتو",
    "DZ": "Alger, Algiers, الجزائر العاصمة, Tamanrasset, تمنراست, Oran, وهران, Constantine",
    "NE": "Agadez, أغاديز, Diffa", "LY": "Benghazi, بنغازي, Sebha", "SY": "Aleppo, Alep, حلب",
    "IQ": "Erbil, أربيل, Mosul, الموصل", "SA": "Jeddah, Djeddah, جدة",
    "PS": "Gaza City, Ramallah, رام الله, غزة", "UA": "Kyiv, Kiev, كييف", "RU": "Moscou, موسكو",
    "GB": "Londres, لندن", "BE": "Bruxelles, بروكسل", "EG": "Le Caire, القاهرة",
}  # fmt: skip
_MORE_NAMES: Mapping[str, str] = {
    "CI": "Ivory Coast", "CD": "DRC, RDC, DR Congo", "GB": "UK, Britain, Royaume-Uni",
    "US": "USA, U.S., Etats-Unis", "AE": "UAE, Emirats arabes unis", "PS": "Palestine, فلسطين",
    "CF": "Central African Republic, Centrafrique",
}  # fmt: skip


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, str]:
    named = {
        folded(name): code
        for locale in _LOCALES
        for code, name in Locale(locale).territories.items()
        if len(code) == 2 and code.isalpha()
    }
    return named | _spread(_MORE_NAMES)


@lru_cache(maxsize=1)
def _cities() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for zone, code in get_global("zone_territories").items():
        if "/" not in zone or not code.isalpha():
            continue
        found[folded(zone.rsplit("/", 1)[1].replace("_", " "))] = code
        for locale in _LOCALES:
            city = Locale(locale).time_zones.get(zone, {}).get("city")
            if city:
                found[folded(city)] = code
    return found | _spread(_MORE_CITIES)


def _spread(table: Mapping[str, str]) -> dict[str, str]:
    return {folded(name): code for code, names in table.items() for name in names.split(", ")}


def country_named(words: str) -> str | None:
    """The ISO 3166-1 code of a country by its name, None for other words."""
    return _countries().get(folded(words).strip())


def country_of_city(words: str) -> str | None:
    """The ISO 3166-1 code of the country of a city that datelines name, None for other words."""
    return _cities().get(folded(words).strip())
