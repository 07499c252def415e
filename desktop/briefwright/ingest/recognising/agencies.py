"""News agencies by the signs with which they mark their texts, and where they are at home.

The signs are those that stand in datelines. A country stands at national agencies only: of one
that reports from everywhere the home says nothing about a report.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from briefwright.ingest.recognising.folding import folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """An agency: its name as printed, its country as ISO 3166-1 code."""

    name: str
    country: str | None = None


_TABLE = """
AFP | | AFP, Agence France-Presse, أ ف ب, فرانس برس, وكالة فرانس برس
APA | | APA, APAnews, Agence de Presse Africaine
Reuters | | Reuters, Reuter, رويترز
AP | | AP, Associated Press, The Associated Press, أ ب, أسوشيتد برس
Xinhua | CN | Xinhua, Chine nouvelle, شينخوا
TASS | RU | TASS, ITAR-TASS, تاس
RIA Novosti | RU | RIA Novosti, RIA
APS | DZ | APS, Algérie Presse Service, وأج, واج, وكالة الأنباء الجزائرية
MAP | MA | MAP, Maghreb Arabe Presse, و م ع
TAP | TN | TAP, Tunis Afrique Presse, وات
AMAP | ML | AMAP, Agence malienne de presse
ANP | NE | ANP, Agence nigérienne de presse
AIB | BF | AIB, Agence d'information du Burkina
AMI | MR | AMI, Agence mauritanienne d'information, وما
LANA | LY | LANA, وال
MENA | EG | MENA, أ ش أ
SANA | SY | SANA, سانا
NNA | LB | NNA, الوكالة الوطنية للإعلام
SPA | SA | SPA, واس
WAM | AE | WAM, وام
QNA | QA | QNA, قنا
KUNA | KW | KUNA, كونا
IRNA | IR | IRNA, إرنا
Anadolu | TR | Anadolu, Anadolu Agency, AA, الأناضول
dpa | | dpa, د ب أ
ANSA | IT | ANSA
EFE | | EFE, Efe
PANA | | PANA, Panapress
NAN | NG | NAN
GNA | GH | GNA
ENA | ET | ENA
PTI | IN | PTI
ANI | IN | ANI
UPI | | UPI
Yonhap | KR | Yonhap
Kyodo | JP | Kyodo
Belga | BE | Belga
IRIN | | IRIN
"""


@lru_cache(maxsize=1)
def agencies() -> Mapping[str, Agency]:
    """The agencies by their folded signs."""
    known: dict[str, Agency] = {}
    for line in _TABLE.strip().splitlines():
        name, country, signs = (part.strip() for part in line.split("|"))
        for sign in signs.split(", "):
            known[_sign(sign)] = Agency(name=name, country=country or None)
    return known


def agency_of(sign: str) -> Agency | None:
    """The agency that marks its texts so, such as `AFP` or `أ.ف.ب`; None for any other words."""
    return agencies().get(_sign(sign))


def _sign(words: str) -> str:
    return re.sub(r"[.\s]+", " ", folded(words)).strip(" /()[]©")
