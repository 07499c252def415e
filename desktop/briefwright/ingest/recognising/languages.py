"""The language of a text by its letters, offline.

The model is fastText's lid.176 (Joulin et al. 2016, 176 languages), which lies in the resources.
Where its program is missing, as under the newest Pythons, the guess of charset-normalizer stands
in, for fewer languages.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Protocol

from briefwright.domain.found import Found, FoundBy

SURE = 0.6
"""The share of the letters that a language must have; under it nothing is said."""

SECOND = 0.15
"""The share from which another language of the text is named too."""

PIECE, MOST_PIECES, SHORTEST = 160, 8, 24
"""Code points that are judged at a time, how many such pieces of a text, and its least letters."""

_SPACE = re.compile(r"\s+")
_SAME: Mapping[str, str] = {"arz": "ar", "sh": "sr"}
"""What the model calls a language apart and newspapers write alike."""

_NAMED: Mapping[str, str] = {"Arabic": "ar", "English": "en", "French": "fr", "Farsi": "fa", "German": "de",
    "Spanish": "es", "Italian": "it", "Portuguese": "pt", "Russian": "ru", "Turkish": "tr",
    "Ukrainian": "uk", "Hebrew": "he", "Chinese": "zh", "Dutch": "nl"}  # fmt: skip


class Model(Protocol):
    """What is asked of the model."""

    def predict(self, text: str, k: int = 1) -> tuple[tuple[str, ...], tuple[float, ...]]:
        """The labels and their likelihoods, the likeliest first."""
        ...


def languages(shares: Mapping[str, float]) -> Iterator[Found]:
    """The language of a text with these shares, and a second one; none where it is not sure."""
    ordered = sorted(shares.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ordered or ordered[0][1] < SURE:
        return
    for tag, share in ordered[:2]:
        if tag == ordered[0][0] or share >= SECOND:
            yield Found(field="language", value=tag, by=FoundBy.LETTERS)


def language_shares(text: str) -> Mapping[str, float]:
    """How much of the text speaks for each language, 1 at most in all; none for too few letters."""
    plain = _SPACE.sub(" ", text).strip()
    if sum(map(str.isalpha, plain[: 4 * SHORTEST])) < SHORTEST:
        return {}
    model = _model()
    if model is None:
        return _guessed(plain)
    weights: dict[str, float] = defaultdict(float)
    pieces = _pieces(plain)
    for piece in pieces:
        labels, likelihoods = model.predict(piece, k=2)
        for label, likelihood in zip(labels, likelihoods, strict=True):
            tag = label.removeprefix("__label__")
            weights[_SAME.get(tag, tag)] += likelihood * len(piece)
    whole = sum(map(len, pieces))
    return {tag: weight / whole for tag, weight in weights.items()}


def _pieces(plain: str) -> list[str]:
    """Pieces spread evenly over the text, all of it where it is short."""
    starts = range(0, len(plain), PIECE)
    step = max(1, -(-len(starts) // MOST_PIECES))
    return [plain[start : start + PIECE] for start in starts[::step]]


@lru_cache(maxsize=1)
def _model() -> Model | None:
    try:
        import fasttext  # type: ignore[import-untyped]  # noqa: PLC0415 - not for every Python
    except ImportError:
        return None
    with as_file(files("briefwright.resources") / "models" / "lid.176.ftz") as path:
        loaded: Model = fasttext.load_model(str(path))
    return loaded


def _guessed(plain: str) -> Mapping[str, float]:
    """The guess of charset-normalizer; text in ASCII it calls English, whatever it says."""
    text = plain[: PIECE * MOST_PIECES]
    if text.isascii():
        return {"en": SURE} if text.lower().count(" the ") >= len(text) / PIECE else {}
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only without the model

    best = from_bytes(text.encode("utf-8")).best()
    tag = None if best is None else _NAMED.get(best.language)
    return {} if tag is None else {tag: SURE}
