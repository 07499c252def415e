"""What a citation rests on, in a card: quotation, finding, source, grade, marking and date."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.finding import Kind
from briefwright.domain.marking import Marking
from briefwright.service.writing import Citable
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import KindMark, MarkingLabel, isolated

WIDTH, DISTANCE, DELAY_MS = 336, 11, 300


class EvidenceCard(QFrame):
    """The lines about one citation; used in the inspector and over the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quotation = _label(Face.QUOTATION)
        self._mark = KindMark(theme, Kind.FACT)
        self._about = _label(Face.META)
        self._grade = _label(Face.META_STRONG)
        self._marking = MarkingLabel(theme, Marking.CLEAR)
        self._where = _label(Face.META)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._quotation)
        for parts in ((self._mark, self._about), (self._grade, self._marking, self._where)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for part in parts:
                wide = part in {self._about, self._where}
                row.addWidget(part, int(wide), Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)

    def show_cited(self, cited: Citable) -> None:
        """Tells of another finding."""
        finding, source = cited.finding, cited.source
        said = cited.quotation or finding.statement
        self._quotation.setText(f"“{said}”" if cited.quotation else said)
        self._mark.set_kind(finding.kind)
        title = source.title if source else self.tr("No passage")
        self._about.setText(f"{cited.number}  {isolated(title)}")
        self._grade.setText(cited.grade)
        self._marking.set_marking(cited.marking)
        self._where.setText(self._place(cited))

    @property
    def said(self) -> str:
        """All that the card says."""
        labels = (self._quotation, self._about, self._grade, self._where)
        return "\n".join(label.text() for label in labels)

    def _place(self, cited: Citable) -> str:
        source = cited.source
        if source is None:
            return ""
        parts = [isolated(source.outlet or ""), str(source.published or "")]
        if cited.paragraph:
            parts.append(f"¶ {cited.paragraph}")
        return " · ".join(part for part in parts if part)


class HoverCard(EvidenceCard):
    """The card that appears below a chip after a moment, or above it when there is no room."""

    def __init__(self, theme: Theme, area: QWidget) -> None:
        super().__init__(theme, area)
        self.setObjectName("hover_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(WIDTH)
        self._box = QRectF()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._appear)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        hint = _label(Face.META)
        hint.setText(self.tr("Open passage: Ctrl+click"))
        hint.setProperty("role", "hint")
        column = self.layout()
        if column is not None:
            column.addWidget(hint)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    def point_at(self, cited: Citable, box: QRectF) -> None:
        """Appears soon by this rectangle of the area."""
        self.show_cited(cited)
        self._box = box
        self._timer.start()

    def go(self) -> None:
        """Goes at once."""
        self._timer.stop()
        self.hide()

    def _appear(self) -> None:
        area = self.parentWidget()
        if area is None:
            return
        layout = self.layout()
        height = layout.totalHeightForWidth(WIDTH) if layout is not None else 0
        self.resize(WIDTH, max(height, 80))
        x = min(max(self._box.center().x() - WIDTH / 2, 8), max(area.width() - WIDTH - 8, 8))
        below = self._box.bottom() + DISTANCE
        fits = below + self.height() <= area.height()
        y = below if fits else self._box.top() - DISTANCE - self.height()
        self.move(round(x), max(round(y), 4))
        self.show()
        self.raise_()

    def _repaint(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            f"#hover_card {{ background: {colours.raised}; border: 1px solid {colours.line2};"
            " border-radius: 8px; }"
        )
        effect = self.graphicsEffect()
        if isinstance(effect, QGraphicsDropShadowEffect):
            effect.setColor(QColor(0, 0, 0, 140 if colours.dark else 38))


def _label(face: Face) -> QLabel:
    label = QLabel()
    label.setFont(font(face))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
