"""What a language makes of a key: quotation marks, apostrophes, and the spaces that do not break.

French after the Lexique of the Imprimerie nationale: U+00A0 inside « » and before a colon,
the thin U+202F before ; ! ? (in Canada none there). Nothing of Qt is known here.
"""

import unicodedata
from dataclasses import dataclass

HARD, THIN = "\u00a0", "\u202f"
"""The no-break space, and the narrow one."""

_SPACES = frozenset({" ", "\t", "\n", HARD, THIN, ""})
_OPENING = frozenset("([{«“‘—–/")
_HIGH = frozenset(";!?")
_SCHEMES = frozenset({"http", "https", "ftp", "mailto"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What stands for a key: `text`, in the place of so many code points before the caret."""

    text: str
    drop: int = 0


def made_of(char: str, before: str, language: str) -> Made | None:
    """What a key gives after these words; None when it gives what stands on it."""
    match language.lower().split("-")[0]:
        case "fr":
            return _french(char, before, canadian=language.lower() == "fr-ca")
        case "en":
            return _english(char, before)
        case "ar":
            return _arabic(char, before)
        case _:
            return None


def hard_space(before: str, after: str, language: str) -> str:
    """The space that does not break here: the narrow one where French sets it."""
    french = language.lower().split("-")[0] == "fr"
    among_digits = before[-1:].isdecimal() and after[:1].isdecimal()
    high = after[:1] in _HIGH and after != "" and language.lower() != "fr-ca"
    return THIN if french and (among_digits or high) else HARD


def _french(char: str, before: str, *, canadian: bool) -> Made | None:
    last = before[-1:]
    if char == '"':
        return _french_quote(before)
    if char == "'":
        return Made(text="’")
    if char not in _HIGH | {":"} or (canadian and char in _HIGH):
        return None
    if last in _SPACES - {" "} or last in _OPENING | _HIGH | {":"} or _in_address(before):
        return None
    drop = 1 if last == " " else 0
    if drop and before[-2:-1] in _SPACES:
        return None
    return Made(text=(THIN if char in _HIGH else HARD) + char, drop=drop)


def _french_quote(before: str) -> Made:
    """« and », and “ ” for words quoted within them."""
    outer, inner = _standing(before, "«", "»"), _standing(before, "“", "”")
    if inner:
        return Made(text="”")
    if outer and not _begins(before):
        return Made(text=f"{HARD}»")
    if outer and before[-1:] == HARD and before[-2:-1] != "«":
        return Made(text="»")
    return Made(text="“" if outer else f"«{HARD}")


def _english(char: str, before: str) -> Made | None:
    if char == '"':
        return Made(text="“" if _begins(before) else "”")
    if char == "'":
        return Made(text="‘" if _begins(before) else "’")
    return None


def _arabic(char: str, before: str) -> Made | None:
    if char != '"':
        return None
    return Made(text="»" if _standing(before, "«", "»") else "«")


def _begins(before: str) -> bool:
    """Whether a quotation begins here rather than ends."""
    return before[-1:] in _SPACES | _OPENING


def _standing(before: str, opening: str, closing: str) -> bool:
    """Whether a quotation was begun and not ended."""
    return before.rfind(opening) > before.rfind(closing)


def _in_address(before: str) -> bool:
    """Whether the word that is typed is an address of the web."""
    word = before.rsplit(maxsplit=1)[-1] if before and not before[-1].isspace() else ""
    plain = unicodedata.normalize("NFKC", word).casefold().lstrip("(<«“")
    return plain in _SCHEMES or "://" in plain or plain.startswith("www.")
