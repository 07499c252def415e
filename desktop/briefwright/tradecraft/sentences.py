"""Where the sentences of a text begin and end, in English, French and Arabic.

A sentence holds the closing quotation marks and the citations after its full
stop. There is no end after an abbreviation or an initial that nothing is cited for,
nor before a small letter.
"""

import re
from collections.abc import Iterator

from briefwright.domain.text import OBJECT, Span

_CLOSERS = f"[\"'’”»)\\]{OBJECT}]"
_END = re.compile(rf"[.!?…؟۔]+[\u00a0\u202f]?{_CLOSERS}*(?=\s|\Z)|\n")
_LAST_WORD = re.compile(r"([^\s(“«\"]+)\Z")

_WRITTEN_SHORT = (
    "approx art brig capt cf col cpl dr e.g env ex fig gen gov i.e inc lt ltd m maj mgr mlle mm mme "
    "mr mrs ms mt no nos nº p pp para pres prof rev sgt sr st ste u.k u.n u.s vol vs"
)

ABBREVIATIONS = frozenset(_WRITTEN_SHORT.split())
"""Words that a full stop may follow inside a sentence, in small letters."""


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of the text in order; white space between them belongs to none."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Span]:
    start = 0
    for match in _END.finditer(text):
        if match.group() != "\n" and not _ends(text, match):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _ends(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() :].lstrip()
    if following and following.lstrip("“«\"'(‘").strip(OBJECT)[:1].islower():
        return False
    if not match.group().startswith(".") or match.group().startswith(".."):
        return True
    if not following or OBJECT in match.group():
        return True
    word = _LAST_WORD.search(text[: match.start()])
    if word is None:
        return True
    bare = word.group(1).strip(OBJECT)
    initial = len(bare) == 1 and bare.isupper()
    return not (initial or bare.casefold() in ABBREVIATIONS)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start=start, end=end)
