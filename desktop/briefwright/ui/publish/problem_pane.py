"""The navigator of the Publish view: how many problems there are, which, and a new check."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.message import Message
from briefwright.tradecraft.problem import Problem, Severity
from briefwright.ui.publish.outcome import LEADING, Group, Outcome, of_record
from briefwright.ui.speech.saying import said
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import head
from briefwright.ui.widgets.leading import set_edges
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.problem_list import ProblemList, ProblemRow, sign

CHIP = 24


class CountChip(QWidget):
    """How many problems of one severity there are, on the ground of that severity."""

    def __init__(self, theme: Theme, severity: Severity) -> None:
        super().__init__()
        self._theme = theme
        self._severity = severity
        self._words = ""
        self.setFixedHeight(CHIP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def say(self, words: str) -> None:
        """Shows words, or nothing for none."""
        self._words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon and words."""
        width = QFontMetricsF(font(Face.HINT)).horizontalAdvance(self._words)
        return QSize(round(width) + 34, CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        ground = {
            Severity.MUST_FIX: colours.err_soft,
            Severity.SHOULD_FIX: colours.warn_soft,
            Severity.NOTE: colours.hover,
        }[self._severity]
        icon, colour = sign(self._severity, colours)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect(), 4, 4)
        ratio, rtl = self.devicePixelRatioF(), self.isRightToLeft()
        picture = self._theme.icons.pixmap(icon, 14, colour, ratio)
        painter.drawPixmap(self.width() - 21 if rtl else 7, 5, picture)
        painter.setPen(QColor(colour))
        painter.setFont(font(Face.HINT))
        inner = self.rect().adjusted(8 if rtl else 26, 0, -26 if rtl else -8, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, isolated(self._words))


class ProblemPane(QWidget):
    """Shows what the checks found; `asked` wants a new check."""

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = ProblemList(theme, self.tr("Problems of the brief"))
        self.list.setObjectName("publish.problems")
        self._chips = {severity: CountChip(theme, severity) for severity in Severity}
        self._refresh_tool = QToolButton()
        self._refresh_tool.setFixedSize(28, 28)
        self._refresh_tool.setIconSize(QSize(16, 16))
        self._refresh_tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._refresh_tool.setAccessibleName(self.tr("Check again"))
        self._refresh_tool.setToolTip(self.tr("Check again (F5)"))
        self._refresh_tool.clicked.connect(self.asked)
        self._checked = QLabel()
        self._checked.setProperty("role", "hint")
        self._checked.setFont(font(Face.META))
        self._again = QPushButton(self.tr("Check again  F5"))
        self._again.setProperty("link", "true")
        self._again.setFont(font(Face.META))
        self._again.setAccessibleName(self.tr("Check again"))
        self._again.clicked.connect(self.asked)
        self._none = QLabel()
        self._none.setProperty("role", "meta")
        self._none.setWordWrap(True)
        self._none.setContentsMargins(16, 8, 16, 8)
        self._lay_out()
        theme.changed.connect(self._repaint)
        self._repaint()

    def show_outcome(self, outcome: Outcome, checked: datetime) -> None:
        """Shows the problems and when they were looked for."""
        rows = [row for group in outcome.groups for row in self._rows(group)]
        self.list.show_problems(rows)
        words = {
            Severity.MUST_FIX: self.tr("{0} must fix"),
            Severity.SHOULD_FIX: self.tr("{0} should fix"),
            Severity.NOTE: self.tr("{0} notes"),
        }
        if outcome.count(Severity.NOTE) == 1:
            words[Severity.NOTE] = self.tr("{0} note")
        for severity, chip in self._chips.items():
            count = outcome.count(severity)
            chip.say(words[severity].format(count) if count else "")
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._none.setText(
            self.tr("The checks found nothing.") if outcome.brief else self.tr("Nothing to check.")
        )
        self._checked.setText(self.tr("Checked {0}").format(f"{checked:%H:%M}"))

    def _rows(self, group: Group) -> tuple[ProblemRow, ...]:
        title = "  ".join(part for part in (group.number, group.title) if part)
        names = {
            "brief": self.tr("The brief as a whole"),
            "judgements": self.tr("Key judgements"),
            "disputes": self.tr("Disputes"),
            "evidence": self.tr("Sources and findings"),
        }
        words = title or names[group.part]
        first = ProblemRow(key=f"head:{group.part}", words=words, count=len(group.problems))
        return (first, *(self._row(problem) for problem in group.problems))

    def _row(self, problem: Problem) -> ProblemRow:
        table = problem.place.table
        if table == "source":
            verb = self.tr("Open the source")
        elif table == "judgement":
            verb = self.tr("Open the judgement")
        elif of_record(problem.place):
            verb = self.tr("Set it")
        elif table in LEADING:
            verb = self.tr("Open the passage")
        else:
            verb = self.tr("Show on the page")
        places = {
            "block": self.tr("text"),
            "section": self.tr("section"),
            "judgement": self.tr("judgement"),
            "dispute": self.tr("dispute"),
            "position": self.tr("position"),
            "finding": self.tr("finding"),
            "annotation": self.tr("passage"),
            "source": self.tr("source"),
            "brief": self.tr("brief"),
        }
        return ProblemRow(
            key=problem.id,
            words=said(problem.message),
            problem=problem,
            verb=verb,
            place=_where(problem) or places.get(table, ""),
        )

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        set_edges(chips, 16, 0, 12, 4)
        chips.setSpacing(6)
        for chip in self._chips.values():
            chips.addWidget(chip)
            chip.hide()
        chips.addStretch(1)
        foot = QHBoxLayout()
        set_edges(foot, 16, 8, 12, 8)
        foot.addWidget(self._checked, 1)
        foot.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Problems"), self._refresh_tool))
        column.addLayout(chips)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addLayout(foot)

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        self._refresh_tool.setIcon(icons.icon("refresh-cw", 16, colours.text2))


def _where(problem: Problem) -> str:
    """The name of its place, with the number that the page prints."""
    where = problem.place.where
    return said(where) if isinstance(where, Message) else where or ""
