"""The inspector's page on a dispute: the proposition, how it stands, and the positions in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefwright.domain.dispute import DisputeState
from briefwright.domain.text import parts_of
from briefwright.ui.analysis.cells import Cell, MatrixRow, Standing
from briefwright.ui.analysis.page import Page, link, words
from briefwright.ui.analysis.stances import stance_words
from briefwright.ui.speech.saying import about, listed
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.finding_form import Quotation
from briefwright.ui.widgets.forms import ChoiceField, LineField, TextField
from briefwright.ui.widgets.leading import LeadingLabel
from briefwright.ui.widgets.marks import isolated


class DisputePage(Page):
    """`edited` carries the field and its new value; `led` the finding whose passage is wanted."""

    edited = Signal(str, object)
    led = Signal(str)
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("analysis.dispute", parent)
        self._theme = theme
        self.row: MatrixRow | None = None
        self.proposition = TextField(self.tr("Proposition"))
        self.state = ChoiceField(
            self.tr("State"),
            ((self.tr("open"), DisputeState.OPEN), (self.tr("settled"), DisputeState.SETTLED)),
        )
        self.evidence = TextField(self.tr("Evidence"), lines=2)
        self.markers = LineField(self.tr("Markers"))
        self.markers.setPlaceholderText(self.tr("parted by semicolons"))
        self._rule = words(role="hint")
        self._positions = QWidget()
        self._column = QVBoxLayout(self._positions)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.remove = link(self.tr("Remove this dispute"), "analysis.remove_dispute")
        self._lay_out()
        self._connect()

    def show_row(self, row: MatrixRow) -> None:
        """Shows a dispute; what is being typed about another one is announced first."""
        if self.row is not None and self.row.key != row.key:
            self.commit()
        self.row = row
        dispute = row.weighed.dispute
        self.proposition.show_text(dispute.proposition)
        self.state.show_value(dispute.state)
        self.evidence.show_text(dispute.evidence or "")
        self.markers.show_text("; ".join(dispute.markers))
        self._rule.setText(self._meaning(row.standing))
        self._show_positions([cell for cell in row.cells if cell.position is not None])

    def commit(self) -> None:
        """Announces what is still being typed."""
        for field in (self.proposition, self.evidence, self.markers):
            field.commit()

    def _meaning(self, standing: Standing) -> str:
        match standing:
            case Standing.SETTLED:
                return self.tr("Settled: a sentence may state it as fact.")
            case Standing.CONTESTED:
                return self.tr("Name both sides. Until it is settled, no sentence may state it.")
            case Standing.ONE_SIDE:
                return self.tr("Say whose word it is. Until it is settled, it is no fact.")
            case Standing.NOBODY:
                return self.tr("Nobody's position is noted yet.")

    def _show_positions(self, cells: list[Cell]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for cell in cells:
            for widget in self._said(cell):
                self._column.addWidget(widget)

    def _said(self, cell: Cell) -> list[QWidget]:
        position, finding = cell.position, cell.finding
        if position is None:
            return []
        after = position.words or ""
        blank = " " if after and after[0].isalnum() else ""
        stance = f"{stance_words(position.stance)}{blank}{isolated(after)}"
        head = LeadingLabel(about(isolated(cell.actor), stance))
        head.setWordWrap(True)
        if finding is None:
            return [head]
        said = self.tr("finding {0}").format(finding.number)
        lead = link(f"{said} · {finding.grade}", "analysis.lead")
        lead.setAccessibleName(about(self.tr("Open passage"), listed(cell.actor, said)))
        lead.clicked.connect(lambda _checked=False, key=finding.key: self.led.emit(key))
        quotation = Quotation(self._theme)
        quotation.show_quotation(finding.quotation, finding.finding.kind)
        return [head, quotation, lead]

    def _lay_out(self) -> None:
        form = self.form
        form.add_wide(self.proposition)
        form.add_row(self.tr("State"), self.state)
        form.add_wide(self._rule)
        form.add_row(self.tr("Evidence"), self.evidence)
        form.add_row(self.tr("Markers"), self.markers)
        form.add_group(self.tr("Positions"))
        form.add_wide(self._positions)
        form.add_line()
        form.add_wide(self.remove)
        form.finish()
        self.proposition.setToolTip(self.tr("What is contested"))
        self.markers.setToolTip(
            self.tr("Phrases by which the checks know a sentence that speaks of it")
        )
        self.proposition.setFont(words(Face.STATEMENT).font())

    def _connect(self) -> None:
        self.proposition.committed.connect(lambda text: self.edited.emit("proposition", text))
        self.state.committed.connect(lambda value: self.edited.emit("state", DisputeState(value)))
        self.evidence.committed.connect(lambda text: self.edited.emit("evidence", text or None))
        self.markers.committed.connect(lambda text: self.edited.emit("markers", _phrases(text)))
        self.remove.clicked.connect(self.removed)


def _phrases(text: str) -> tuple[str, ...]:
    return parts_of(text)
