"""The problems of the part that is written, below the findings beside the text."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.checking import Fault
from briefwright.ui.speech.saying import said
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.leading import set_edges
from briefwright.ui.widgets.problem_list import ProblemList, ProblemRow

SHARE = 0.34
"""Part of the inspector's height that the list may take at most."""


class ProblemFoot(QWidget):
    """Lists problems; `wanted` carries the one to go to, `onward` asks for another part's."""

    wanted = Signal(object)
    onward = Signal()
    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("brief.problems")
        self._theme = theme
        self._faults: tuple[Fault, ...] = ()
        self._title = QLabel(self.tr("Problems here"))
        self._title.setFont(font(Face.BODY_STRONG))
        self._count = QLabel()
        self._count.setFont(font(Face.META))
        self._count.setProperty("role", "hint")
        self._again = QToolButton()
        self._again.setFixedSize(28, 28)
        self._again.setIconSize(QSize(16, 16))
        self._again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._again.setAccessibleName(self.tr("Check again"))
        self._again.setToolTip(self.tr("Check again (F5)"))
        self._again.clicked.connect(self.asked)
        self.list = ProblemList(theme, self.tr("Problems of this part"))
        self.list.setObjectName("brief.problems.list")
        self.elsewhere = QPushButton()
        self.elsewhere.setProperty("link", "true")
        self.elsewhere.setFont(font(Face.META))
        self.elsewhere.clicked.connect(self.onward)
        self.list.opened.connect(self._open)
        self.list.clicked_row.connect(self._open)
        self._lay_out()
        theme.changed.connect(self._repaint)
        self._repaint()
        self.show_faults((), 0)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is listed."""
        return self._faults

    def show_faults(self, faults: Sequence[Fault], elsewhere: int) -> None:
        """Lists these problems, and says how many there are in other parts."""
        self._faults = tuple(faults)
        self.list.show_problems(
            [
                ProblemRow(
                    key=fault.problem.id,
                    words=said(fault.problem.message),
                    problem=fault.problem,
                )
                for fault in faults
            ]
        )
        self._count.setText(str(len(faults)))
        self._count.setAccessibleName(self.tr("{0} problems here").format(len(faults)))
        self.list.setVisible(bool(faults))
        self.elsewhere.setVisible(elsewhere > 0)
        self.elsewhere.setText(self.tr("In other parts: {0}").format(elsewhere))
        self._fit()

    def choose(self, problem: str) -> None:
        """Marks the problem with this id."""
        self.list.show_chosen(problem)

    def take_keys(self) -> None:
        """Gives the keys to the list, or to what leads on when it is empty."""
        target = self.list if self._faults else self.elsewhere
        if target.isVisible():
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, row: ProblemRow) -> None:
        known = (fault for fault in self._faults if fault.problem.id == row.key)
        fault = next(known, None)
        if fault is not None:
            self.wanted.emit(fault)

    def fit_into(self, height: int) -> None:
        """Takes its share of a column this high."""
        self._room = round(height * SHARE)
        self._fit()

    def _fit(self) -> None:
        most = max(self._room, 96)
        self.list.setFixedHeight(min(self.list.content_height(most) + 4, most))

    def _lay_out(self) -> None:
        self._room = 240
        line = QFrame()
        line.setProperty("role", "rule")
        head = QHBoxLayout()
        set_edges(head, 16, 4, 8, 4)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._again)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 8)
        foot.addWidget(self.elsewhere)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addLayout(foot)

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        self._again.setIcon(icons.icon("refresh-cw", 16, colours.text2))
