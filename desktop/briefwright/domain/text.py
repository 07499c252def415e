"""Text as every part of the program holds it: cleaned at each entrance, counted in code points."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

OBJECT = "\ufffc"
"""Stands for one atom in prose; it may not occur in any text that comes from outside."""

LONG_LINE = 120
"""Code points; a longer line that ends no sentence was broken by its layout."""

_SENTENCE_END = re.compile(r"[.!?…:;؟؛۔。][\"'’”»)\]\s]*\Z")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\u0085\u2028\u2029]")
_PLANE_ENDS = "".join(
    chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_REPLACED = re.compile(f"[\ud800-\udfff\ufdd0-\ufdef{_PLANE_ENDS}]")
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
    dropped; lone surrogates and noncharacters become U+FFFD (SHARING.md section 5).
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _REPLACED.sub("\ufffd", _DROPPED.sub("", text))
    return unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """The cleaned text on one line: every run of white space is one space, none at the ends."""
    return " ".join(clean(text).split())


def sha256_of(text: str) -> str:
    """The hexadecimal SHA-256 of the text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a source's text, numbered from 1 in reading order.

    Each non-blank line is one, but for a line that plainly runs on: it does not
    end a sentence, and either the next begins with a small letter or it is itself
    longer than `LONG_LINE`, which no headline is.
    """
    found: list[Paragraph] = []
    start, runs_on = 0, False
    for line in text.split("\n"):
        span = Span(start=start, end=start + len(line))
        if runs_on and line.strip() and (line.strip()[0].islower() or _is_long(text, found[-1])):
            found[-1] = Paragraph(
                number=len(found), span=Span(start=found[-1].span.start, end=span.end)
            )
        elif line.strip():
            found.append(Paragraph(number=len(found) + 1, span=span))
        runs_on = bool(line.strip()) and not _SENTENCE_END.search(line)
        start += len(line) + 1
    return tuple(found)


def _is_long(text: str, paragraph: Paragraph) -> bool:
    last = text[paragraph.span.start : paragraph.span.end].rsplit("\n", 1)[-1]
    return len(last) > LONG_LINE


def paragraph_at(text: str, position: int) -> int:
    """The number of the paragraph that holds the position, or of the next one before it.

    0 when the position stands before the first paragraph.
    """
    return sum(1 for paragraph in paragraphs(text) if paragraph.span.start <= position)
