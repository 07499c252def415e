"""Text that was written in UTF-8, read in an old encoding, and saved like that: found and repaired.

Nothing is repaired unasked: a quotation must stand in its source as it was published.
"""

import re
from collections.abc import Iterable, Iterator

_WRONGLY = ("cp1252", "cp1256")
"""The encodings in which UTF-8 is read by mistake, as Western and Arabic systems do."""

_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_BETWEEN = re.compile(r"[ \t\r\n]+")
"""What parts words; a no-break space may be half of a mixed-up letter."""

_LEAST = 2
"""So many mixed-up letters are no accident."""

_SHARE = 0.6
"""The share of the characters beyond ASCII that are mixed up where a text is."""

_SAMPLE = 64 * 1024
_CONTROLS = dict.fromkeys((0x81, 0x8D, 0x8F, 0x90, 0x9D))
"""Bytes without a letter in Windows-1252; programs write them as the control of the same number."""


def mixed_up(text: str) -> tuple[str, str] | None:
    """A word as it stands, and as it was meant; None for a text whose letters are in order."""
    found = _mixing(text)
    return None if found is None else found[1:]


def repaired(text: str) -> str:
    """The text with mixed-up letters as they were meant; the rest of it stays as it is."""
    from ftfy import TextFixerConfig, fix_encoding  # noqa: PLC0415 - seldom needed

    found = _mixing(text)
    if found is not None and found[0] != "cp1252":  # ftfy knows no Arabic encoding
        return "".join(_pieces(text, found[0]))
    config = TextFixerConfig(
        uncurl_quotes=False, fix_latin_ligatures=False, normalization=None, unescape_html=False
    )
    return "".join(fix_encoding(line, config) for line in text.splitlines(keepends=True))


def _mixing(text: str) -> tuple[str, str, str] | None:
    """The encoding in which a text was read wrongly, with a word of it as it stands and is meant."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        return None
    words = [word for word in set(_BETWEEN.split(sample)) if not word.isascii()]
    among = _beyond_ascii(words)
    for wrongly in _WRONGLY:
        found = [(word, meant) for word in words if (meant := _meant(word, wrongly)) is not None]
        covered = _beyond_ascii(word for word, _ in found)
        if covered >= 2 * _LEAST and covered >= _SHARE * among:
            return (wrongly, *min(found, key=lambda pair: (len(pair[0]), pair)))
    return None


def _pieces(text: str, wrongly: str) -> Iterator[str]:
    """The text word by word, those repaired that were read in this encoding."""
    for piece in re.split(f"({_BETWEEN.pattern})", text):
        yield _meant(piece, wrongly) or piece


def _beyond_ascii(words: Iterable[str]) -> int:
    return sum(character >= "\x80" for word in words for character in word)


def _meant(word: str, wrongly: str) -> str | None:
    """The word as UTF-8 meant it before it was read so; None where it was not."""
    try:
        data = b"".join(_byte(character, wrongly) for character in word)
        if _SEQUENCE.search(data) is None:
            return None
        return data.decode("utf-8")
    except UnicodeError:
        return None


def _byte(character: str, wrongly: str) -> bytes:
    if wrongly == "cp1252" and ord(character) in _CONTROLS:
        return bytes((ord(character),))
    return character.encode(wrongly)
