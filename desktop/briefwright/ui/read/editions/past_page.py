"""The inspector's page on the text itself: its earlier versions, its corrections, its translations."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefwright.anchoring.trail import Traced
from briefwright.domain.source import Source
from briefwright.domain.source_edition import SourceEdition
from briefwright.domain.text import clean_line
from briefwright.service.editions import Past
from briefwright.ui.speech.saying import said
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.date_words import moment
from briefwright.ui.widgets.marks import isolated

LONGEST = 60
"""Letters of a correction that are shown of each wording."""


class PastPage(QTextBrowser):
    """Lists what the text was; `asked` carries what is wanted and the id of what it is wanted of."""

    asked = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editions.past")
        self.setAccessibleName(self.tr("Versions, corrections and translations of the text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(16)
        self._theme = theme
        self._past: Past | None = None
        self.anchorClicked.connect(self._go)
        theme.changed.connect(self._write)

    def show_past(self, past: Past | None) -> None:
        """Shows what a source was, and the sources that it translates or is translated by."""
        self._past = past
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _go(self, address: QUrl) -> None:
        what, _, row = address.toString().partition(":")
        self.asked.emit(what, row)

    def _write(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(f"QTextBrowser {{ background: {colours.panel}; }}")
        self.document().setDefaultStyleSheet(
            f"p {{ margin: 0 0 4px 0; color: {colours.text}; line-height: 140%; }}"
            f"h3 {{ font-size: 12px; font-weight: 600; color: {colours.text2}; margin: 16px 0 8px 0; }}"
            f".hint {{ color: {colours.text3}; font-size: 12px; }}"
            f"a {{ color: {colours.accent}; text-decoration: none; font-weight: 500; }}"
            f"s {{ color: {colours.err}; }} .new {{ color: {colours.ok}; }}"
        )
        past = self._past
        way = "rtl" if self.isRightToLeft() else "ltr"
        self.setHtml("" if past is None else f'<div dir="{way}">{"".join(self._parts(past))}</div>')

    def _parts(self, past: Past) -> Iterable[str]:
        yield _head(self.tr("The text in force"))
        yield f"<p>{escape(self._came(past.source))}</p>"
        yield from self._remarks(past.source)
        yield _links(
            (
                ("replace:", self.tr("Replace by a corrected version")),
                ("correct:", self.tr("Correct words")),
            )
        )
        yield _head(self.tr("Earlier versions"))
        if not past.editions:
            yield _hint(self.tr("None: the text is as it was brought in."))
        for edition in past.editions:
            yield from self._edition(edition)
        yield _head(self.tr("Corrections"))
        if not past.corrections:
            yield _hint(self.tr("None."))
        for each in past.corrections:
            yield from self._correction(each)
        yield _head(self.tr("Original and translations"))
        yield from self._translations(past)

    def _came(self, source: Source) -> str:
        if source.filename is None:
            return self.tr("Pasted text")
        return isolated(source.filename)

    def _remarks(self, source: Source) -> Iterable[str]:
        for remark in source.remarks:
            yield _hint(said(remark))

    def _edition(self, edition: SourceEdition) -> Iterable[str]:
        when = (
            isolated(moment(edition.replaced)) if edition.replaced else self.tr("an unknown time")
        )
        until = self.tr("Until {0}, replaced by {1}").format(when, _who(edition.author))
        yield f"<p>{escape(until)}"
        if edition.reason:
            yield f"<br>{escape(isolated(edition.reason))}"
        name = edition.filename or self.tr("Pasted text")
        yield f'<br><span class="hint">{escape(isolated(name))}</span></p>'
        links = [
            (f"show:{edition.id}", self.tr("Show")),
            (f"compare:{edition.id}", self.tr("What changed since")),
        ]
        if edition.attachment is not None:
            links.append((f"save:{edition.id}", self.tr("Save its original...")))
        links.append((f"again:{edition.id}", self.tr("Put in force again...")))
        yield _links(links)

    def _correction(self, each: Traced) -> Iterable[str]:
        row = each.correction
        before, after = _cut(row.before), _cut(row.after)
        old = f"<s>{escape(isolated(before))}</s> " if before else ""
        new = f'<span class="new">{escape(isolated(after))}</span>' if after else ""
        by = self.tr("corrected by {0}, {1}").format(_who(row.author), isolated(moment(row.made)))
        reason = f"<br>{escape(isolated(row.reason))}" if row.reason else ""
        yield f'<p>{old}{new}<br><span class="hint">{escape(by)}</span>{reason}</p>'
        if each.span is None:
            yield _hint(self.tr("These words do not stand in the text any more."))
            return
        yield _links(
            ((f"go:{row.id}", self.tr("Go there")), (f"back:{row.id}", self.tr("Put back")))
        )

    def _translations(self, past: Past) -> Iterable[str]:
        source = past.source
        for other in past.related:
            if source.translation_of == other.id:
                words = self.tr("A translation of {0}").format(isolated(other.title))
                by = source.translator
            else:
                words = self.tr("Translated as {0}").format(isolated(other.title))
                by = other.translator
            yield f"<p>{escape(words)}"
            if by:
                made = self.tr("by {0}").format(isolated(by))
                yield f'<br><span class="hint">{escape(made)}</span>'
            yield "</p>"
            links = [
                (f"beside:{other.id}", self.tr("Show beside")),
                (f"read:{other.id}", self.tr("Read")),
            ]
            if source.translation_of == other.id:
                links.append((f"by:{source.id}", self.tr("Who translated it...")))
                links.append((f"clear:{source.id}", self.tr("It is none")))
            yield _links(links)
        if source.translation_of is None:
            links = [("add:", self.tr("Import a translation..."))]
            if not past.related:
                links.append(("of:", self.tr("This is a translation of...")))
            yield _links(links)


def _head(words: str) -> str:
    return f"<h3>{escape(words)}</h3>"


def _hint(words: str) -> str:
    return f'<p class="hint">{escape(words)}</p>'


def _links(links: Iterable[tuple[str, str]]) -> str:
    made = (
        f'<a href="{address}">{escape(words).replace(" ", "&nbsp;")}</a>'
        for address, words in links
    )
    return f"<p>{' &nbsp; '.join(made)}</p>"


def _cut(words: str) -> str:
    line = clean_line(words)
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _who(author: str) -> str:
    return isolated(author) if author else "?"
