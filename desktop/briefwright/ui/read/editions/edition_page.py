"""An earlier version of a source, to be read and compared; it cannot be changed any more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefwright.domain.source import Source
from briefwright.domain.source_edition import SourceEdition
from briefwright.edits.compare import compare_text
from briefwright.ui.read.editions.difference import Difference
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.date_words import moment
from briefwright.ui.widgets.forms import pressed_by_enter
from briefwright.ui.widgets.leading import LeadingLabel, set_edges
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.segments import Segments

THEN, SINCE = "then", "since"


class EditionPage(QWidget):
    """Shows one edition; `left` tells that the text in force is wanted again."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editions.page")
        self._title = LeadingLabel()
        self._title.setFont(font(Face.BODY_STRONG))
        self.turn = Segments(
            theme,
            self.tr("What to look at"),
            ((THEN, self.tr("As it was")), (SINCE, self.tr("What changed since"))),
        )
        self.turn.turned.connect(lambda _key: self._write())
        self.leave = QPushButton(self.tr("Back to the text"))
        self.leave.clicked.connect(self.left)
        self.text = Difference(theme)
        self._source: Source | None = None
        self._edition: SourceEdition | None = None
        bar = QWidget()
        bar.setProperty("bar", "true")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(40)
        row = QHBoxLayout(bar)
        set_edges(row, 24, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self.turn)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.text, 1)

    def show_edition(self, source: Source, edition: SourceEdition, *, since: bool) -> None:
        """Shows an edition of this source as it was, or what changed since."""
        self._source, self._edition = source, edition
        when = isolated(moment(edition.replaced)) if edition.replaced else "?"
        self._title.setText(self.tr("As it was until {0}").format(when))
        self.turn.show_key(SINCE if since else THEN)
        self._write()

    def take_keys(self) -> None:
        """Gives the keys to the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text in force."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _write(self) -> None:
        if self._source is None or self._edition is None:
            return
        if self.turn.key == THEN:
            self.text.show_text(self._edition.text)
        else:
            self.text.show_pieces(compare_text(self._edition.text, self._source.text))
