"""A field that finds one of the findings by typing; what matches stands below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefwright.anchoring.fold import fold
from briefwright.service.weighing import Reported
from briefwright.ui.analysis.finding_rows import ROW, FindingRows, named
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import SearchLine

MOST = 6
"""How many matches stand there at once."""


def matching(findings: Sequence[Reported], words: str) -> tuple[Reported, ...]:
    """The findings that hold every word in number, statement, actors, outlet or quotation."""
    wanted = fold(words).text.split()
    found = []
    for each in findings:
        finding = each.finding
        parts = (str(each.number), finding.statement, *finding.actors, each.outlet, each.quotation)
        text = fold(" ".join(parts)).text
        if all(word in text for word in wanted):
            found.append(each)
    return tuple(found)


class FindingPicker(QWidget):
    """`picked` carries the id of the finding that was chosen, None when the field was emptied."""

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Reported, ...] = ()
        self._shown: Reported | None = None
        self.field = _Words(name)
        self.field.setPlaceholderText(self.tr("type to find one"))
        self.matches = FindingRows(theme, self.tr("Findings that match"))
        self.matches.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.matches)
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self._filter)
        self.field.kept.connect(self._keep)
        self.field.lowered.connect(self._go_down)
        self.field.dropped.connect(self._drop)
        self.matches.opened.connect(self._pick)
        self.matches.clicked_row.connect(self._pick)

    @property
    def found(self) -> tuple[str, ...]:
        """What matches, each in one line."""
        return tuple(named(row) for row in self.matches.findings)

    def offer(self, findings: Sequence[Reported]) -> None:
        """Offers these findings."""
        self._findings = tuple(findings)

    def show_finding(self, finding: Reported | None) -> None:
        """Shows the finding that is chosen, without announcing it."""
        self._shown = finding
        if not self.field.isModified() or not self.field.hasFocus():
            self._drop()

    def _filter(self, words: str) -> None:
        found = matching(self._findings, words) if words.strip() else ()
        self.matches.show_findings(found)
        self.matches.setFixedHeight(ROW * min(len(found), MOST) + 4)
        self.matches.setVisible(bool(found))

    def _keep(self) -> None:
        """Takes the first match; an emptied field takes the finding away."""
        rows = self.matches.findings
        if not self.field.text().strip():
            self._take(None)
        elif rows:
            self._take(rows[0])

    def _pick(self, row: object) -> None:
        if isinstance(row, Reported):
            self._take(row)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, finding: Reported | None) -> None:
        changed = (finding and finding.key) != (self._shown and self._shown.key)
        self._shown = finding
        self._drop()
        if changed:
            self.picked.emit(finding.key if finding is not None else None)

    def _drop(self) -> None:
        """Shows what is chosen instead of what was typed."""
        self.field.setText(named(self._shown) if self._shown is not None else "")
        self.field.setCursorPosition(0)
        self.field.setModified(False)
        self.matches.hide()

    def _go_down(self) -> None:
        if self.matches.isVisible():
            self.matches.setFocus(Qt.FocusReason.TabFocusReason)


class _Words(SearchLine):
    kept = Signal()
    lowered = Signal()
    dropped = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the first match, Down goes into the list, Escape takes back what was typed."""
        typed = self.isModified()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and typed:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.lowered.emit()
        elif event.key() == Qt.Key.Key_Escape and typed:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
