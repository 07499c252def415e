"""The terms of likelihood that a text uses, longest first, so that `very unlikely` is one term."""

import re
from collections.abc import Mapping

from briefwright.document.vocabulary import phrases_in
from briefwright.domain.likelihood import SCALES
from briefwright.tradecraft.voice import QUOTED

ROW_TWO: Mapping[str, str] = {
    "remote": "almost-no-chance",
    "highly improbable": "very-unlikely",
    "improbable": "unlikely",
    "improbably": "unlikely",
    "roughly even odds": "roughly-even",
    "probable": "likely",
    "probably": "likely",
    "highly probable": "very-likely",
    "nearly certain": "almost-certain",
    "almost certainly": "almost-certain",
}
"""ICD 203, second row and adverbs, by the key of the first-row term with the same band."""


def terms_in(text: str, language: str) -> tuple[tuple[str, str], ...]:
    """The (words, key) of the terms used outside quotations, in order."""
    pattern, keys = _vocabulary(language.lower().split("-")[0])
    found = pattern.findall(QUOTED.sub(" ", text).casefold())
    return tuple((words, keys[words]) for words in found)


def _vocabulary(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    if language in ("fr", "ar"):
        keys = {words.casefold(): key for key, words in phrases_in(language).terms.items()}
    else:
        keys = {t.words: t.key for scale in SCALES.values() for t in scale.terms}
        keys.update(ROW_TWO)
    ordered = sorted(keys, key=lambda words: (-len(words), words))
    words = "|".join(map(re.escape, ordered))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)"), keys
