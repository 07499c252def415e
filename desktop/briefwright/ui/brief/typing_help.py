"""Helps while one types: makes of a key what the language wants, and takes it back on Backspace."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from briefwright.document.languages import spoken
from briefwright.domain.prose import MarkKind
from briefwright.ui.brief import setting
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.typography import hard_space, made_of
from briefwright.ui.text.offsets import Offsets


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """A change that Backspace takes back: where the caret stood after it, and what was meant."""

    page: Page
    place: Place
    text: str
    meant: str


class TypingHelp:
    """Types for the page that asks, in the language of the words at its caret.

    `wanted` tells whether keys are helped, `language` is that of the brief.
    """

    def __init__(self, wanted: Callable[[], bool], language: Callable[[], str]) -> None:
        self._wanted = wanted
        self._language = language
        self._last: _Change | None = None

    def typed(self, page: Page, char: str) -> bool:
        """Whether something else than the key was typed in its place."""
        self._last = None
        _leave_comment(page)
        if page.composing or not self._wanted():
            return False
        start, _ = page.selection()
        before = page.text_of(start.line).text[: start.at]
        made = made_of(char, before, self._at(page))
        if made is None:
            return False
        dropped = before[len(before) - made.drop :] if made.drop else ""
        _put(page, made.text, made.drop)
        if made.text != char:
            self._last = _Change(
                page=page, place=page.caret(), text=made.text, meant=dropped + char
            )
        return True

    def erased(self, page: Page) -> bool:
        """Whether Backspace took back what was typed for the last key."""
        last, self._last = self._last, None
        start, end = page.selection()
        if last is None or last.page is not page or start != end or last.place != end:
            return False
        before = page.text_of(end.line).text[: end.at]
        if not before.endswith(last.text):
            return False
        _put(page, last.meant, len(last.text))
        return True

    def hard_space(self, page: Page) -> None:
        """Types a space at which no line breaks."""
        start, end = page.selection()
        if start.line != end.line:
            return
        text = page.text_of(start.line).text
        _put(page, hard_space(text[: start.at], text[end.at :], self._at(page)), 0)

    def _at(self, page: Page) -> str:
        """The language of the words at the caret."""
        foreign = setting.word_of(MarkKind.FOREIGN)
        for word in page.typing_marks():
            letter, _, detail = word.partition(":")
            if letter == foreign and detail:
                return detail
        lines, number = page.known_lines, page.selection()[0].line
        language = lines[number].language if number < len(lines) else None
        return spoken(page.text_of(number).text, language, self._language())


def _put(page: Page, text: str, drop: int) -> None:
    """Types in the place of the selection and so many code points before it, as one edit."""
    cursor, form = page.textCursor(), page.currentCharFormat()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if drop:
        place = page.place_of(start)
        block = page.document().findBlockByNumber(place.line)
        start = block.position() + Offsets(block.text()).to_qt(place.at - drop)
    cursor.beginEditBlock()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text, form)
    cursor.endEditBlock()
    page.setTextCursor(cursor)
    page.setCurrentCharFormat(form)
    page.ensureCursorVisible()


def _leave_comment(page: Page) -> None:
    """Lets what is typed right behind the words of a comment stand outside of it."""
    letter = setting.word_of(MarkKind.COMMENT)
    form = page.currentCharFormat()
    marks = setting.marks_of(form)
    over = {word for word in marks if word.partition(":")[0] == letter}
    if not over:
        return
    start, end = page.selection()
    prose = page.text_of(start.line)
    ended = {
        f"{letter}:{mark.detail}"
        for mark in prose.marks
        if mark.kind is MarkKind.COMMENT and (mark.end <= end.at and mark.start < start.at)
    }
    if over & ended and start == end:
        setting.set_marks(form, tuple(word for word in marks if word not in ended))
        page.setCurrentCharFormat(form)
