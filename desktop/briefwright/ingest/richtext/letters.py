"""From the bytes of Rich Text to letters: by the font that they are set in, or by their code."""

import codecs
from collections.abc import Callable
from dataclasses import dataclass, field

from briefwright.ingest.richtext.flow import Paragraph
from briefwright.ingest.richtext.words import CHARSETS, SYMBOL
from briefwright.ingest.symbols import symbol

_SYMBOL_AREA = range(0xF000, 0xF100)


@dataclass(slots=True, kw_only=True)
class Group:
    """What holds until the group ends. `target` is where its words go: the text, or a property."""

    target: str = "text"
    font: int = -1
    other_font: int = -1
    is_other: bool = False
    skip_after: int = 1
    hidden: bool = False
    deleted: bool = False
    raised: bool = False
    html_only: bool = False
    paragraph: Paragraph = field(default_factory=Paragraph)
    ends: Callable[[], None] | None = None

    def switch(self, word: str, number: int | None, default_font: int) -> bool:
        """Takes a word that changes how letters look or are written down; whether it is one."""
        on = number != 0
        match word:
            case "v":
                self.hidden = on
            case "deleted":
                self.deleted = on
            case "super" | "up":
                self.raised = on
            case "nosupersub" | "sub" | "dn":
                self.raised = False
            case "plain":
                self.hidden = self.deleted = self.raised = False
                self.font = default_font
            case "htmlrtf":
                self.html_only = on
            case _:
                return self._switch_letters(word, number or 0)
        return True

    def _switch_letters(self, word: str, number: int) -> bool:
        match word:
            case "f":
                self.font = number
            case "af":
                self.other_font = number
            case "rtlch" | "ltrch":
                self.is_other = word == "rtlch"
            case "uc":
                self.skip_after = min(max(number, 0), 8)
            case _:
                return False
        return True


class Letters:
    """Collects bytes until something else comes, and decodes them then."""

    def __init__(self, encoding: str | None) -> None:
        """`encoding` is the user's choice and goes before the code page that the document names."""
        self._encoding = encoding or "cp1252"
        self._is_chosen = encoding is not None
        self._fonts: dict[int, str] = {}
        self._bytes = bytearray()
        self._skip = 0
        self.default_font = -1

    def add(self, data: bytes) -> None:
        """Takes bytes; those after a letter with its code repeat it for older programs."""
        if self._skip:
            skipped = min(self._skip, len(data))
            self._skip -= skipped
            data = data[skipped:]
        self._bytes += data

    def stop_skipping(self) -> None:
        """What comes now repeats no letter."""
        self._skip = 0

    def taken(self, group: Group) -> str:
        """The letters so far, in the encoding of their font; none are left."""
        data, self._bytes = bytes(self._bytes), bytearray()
        font = group.other_font if group.is_other and group.other_font >= 0 else group.font
        charset = self._fonts.get(font, self._encoding)
        if charset == "symbol":
            return "".join(symbol("Symbol", f"{code:x}") for code in data)
        return data.decode(charset, errors="replace")

    def coded(self, number: int, group: Group) -> str:
        """The letter of a code, which is negative beyond 32767; half a letter where it is half."""
        code = number + 0x10000 if number < 0 else number
        self._skip = group.skip_after
        if self._fonts.get(group.font) == "symbol" and code in _SYMBOL_AREA:
            return symbol("Symbol", f"{code:x}")
        return chr(code) if 0 <= code < 0x110000 else "\ufffd"

    def define_font(self, font: int, charset: int) -> None:
        """Sets the encoding of a font; a charset that nobody knows says nothing.

        The charset of Western letters is what programs write that know no other: there the user's
        choice goes before it.
        """
        if charset == 0 and self._is_chosen:
            return
        codec = "symbol" if charset == SYMBOL else _codec(CHARSETS.get(charset, ""))
        if codec is not None:
            self._fonts[font] = codec

    def forget_font(self, font: int) -> None:
        """A font that is defined now was not meant before."""
        self._fonts.pop(font, None)

    def set_code_page(self, number: int) -> None:
        """Sets the encoding of letters without a font, unless the user chose one."""
        if not self._is_chosen:
            self._encoding = _codec(f"cp{number}") or self._encoding


def _codec(name: str) -> str | None:
    """The name, if there is such an encoding."""
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return name
