"""Text as every part of the program holds it: cleaned at each entrance, counted in code points."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

_SEMICOLON = re.compile("[;\u061b]")
OBJECT = "\ufffc"
"""Stands for one atom in prose; it may not occur in any text that comes from outside."""

LONG_LINE = 120
"""Code points; a longer line that ends no sentence was broken by its layout."""

_SENTENCE_ENDS = frozenset(".!?…:;؟؛۔。")
_CLOSING = (
    "\"'’”»)]\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
    "\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""What may stand behind the end of a sentence: quotation marks, brackets, all white space."""

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\u0085\u2028\u2029]")
_PLANE_ENDS = "".join(
    chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_REPLACED = re.compile(f"[\ud800-\udfff\ufdd0-\ufdef{_PLANE_ENDS}]")
_SIGNS_IN_A_ROW = re.compile(r"[^\w\s\x00-\u02ff]{31,}")
MOST_MARKS = 30
"""Marks on one letter (UAX 15, stream-safe text); ordering far more of them takes for ever."""

_DROPPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffc]")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A half-open range of code points: `start` belongs to it, `end` does not."""

    start: int
    end: int

    def __len__(self) -> int:
        """The number of code points covered."""
        return self.end - self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph of a source: its number from 1, and where it stands."""

    number: int
    span: Span


def clean(text: str) -> str:
    r"""The text in NFC with `\n` line ends and without characters that no writer can carry.

    Form feeds and vertical tabs end a line too. C0 and C1 controls except tab and newline, byte order marks and U+FFFC are
    dropped, and so are marks on one letter beyond `MOST_MARKS`; lone surrogates and noncharacters
    become U+FFFD (SHARING.md section 5).
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _DROPPED.sub("", text)
    if text.isascii():
        return text
    text = _with_few_marks(_REPLACED.sub("\ufffd", text))
    return _with_few_marks(unicodedata.normalize("NFC", text))


def _with_few_marks(text: str) -> str:
    return _SIGNS_IN_A_ROW.sub(_few_marks, text)


def _few_marks(signs: re.Match[str]) -> str:
    kept: list[str] = []
    row = 0
    for sign in signs[0]:
        row = row + 1 if unicodedata.combining(sign) else 0
        if row <= MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def clean_line(text: str) -> str:
    """The cleaned text on one line: every run of white space is one space, none at the ends."""
    return " ".join(clean(text).split())


def parts_of(text: str) -> tuple[str, ...]:
    """The parts of a list typed with semicolons, of Latin or Arabic script; blank ones left out."""
    return tuple(part for each in _SEMICOLON.split(text) if (part := each.strip()))


def sha256_of(text: str) -> str:
    """The hexadecimal SHA-256 of the text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a source's text, numbered from 1 in reading order.

    Each non-blank line is one, but for a line that plainly runs on: it does not
    end a sentence, and either the next begins with a small letter or it is itself
    longer than `LONG_LINE`, which no headline is. Items with a bullet and rows of a
    table (with a tab inside) stand by themselves.
    """
    return tuple(
        Paragraph(number=number, span=Span(start=start, end=end))
        for number, (start, end) in enumerate(_bounds(text), start=1)
    )


def flowing(text: str) -> str:
    """The text with a space for each line end inside a paragraph; positions stay the same."""
    parts, done = [], 0
    for start, end in _bounds(text):
        if "\n" in text[start:end]:
            parts += [text[done:start], text[start:end].replace("\n", " ")]
            done = end
    return "".join([*parts, text[done:]])


def _bounds(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start, runs_on, is_long = 0, False, False
    for line in text.split("\n"):
        end = start + len(line)
        words = line.strip()
        if not words:
            runs_on = False
        else:
            is_row = "\t" in words
            if runs_on and not is_row and _goes_on(words, after_long=is_long):
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
            runs_on = not is_row and line.rstrip(_CLOSING)[-1:] not in _SENTENCE_ENDS
            is_long = len(line) > LONG_LINE
        start = end + 1
    return found


def _goes_on(words: str, *, after_long: bool) -> bool:
    return (after_long and words[0] != "•") or words[0].islower()


def paragraph_at(text: str, position: int) -> int:
    """The number of the paragraph that holds the position, or of the next one before it.

    0 when the position stands before the first paragraph.
    """
    return sum(1 for paragraph in paragraphs(text) if paragraph.span.start <= position)
