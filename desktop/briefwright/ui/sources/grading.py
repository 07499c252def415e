"""The grade of a source in its record: what it is, why, and how it came to be."""

from collections.abc import Sequence

from babel.dates import format_datetime
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from briefwright.domain.grading import Reliability
from briefwright.domain.source import Source
from briefwright.service.grades import GradeChange
from briefwright.ui.sources.record_values import reliabilities
from briefwright.ui.speech.locale import written_in
from briefwright.ui.speech.saying import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, listed
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.forms import ChoiceField, TextField
from briefwright.ui.widgets.marks import isolated

SHOWN = 3
"""Changes of the grade that are shown at once, the newest ones."""


class GradeField(QWidget):
    """Grade and reason; `graded` carries both when a new grade is kept, `reasoned` a reason alone.

    Another grade waits for its reason: Enter keeps both, and so does leaving the two fields.
    """

    graded = Signal(object, str)
    reasoned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._source: Source | None = None
        self.choice = ChoiceField(self.tr("Reliability"), reliabilities())
        self.reason = ReasonField(self.tr("Reason for the reliability"), 2)
        self.history = GradeHistory()
        self._hint = QLabel()
        self._hint.setProperty("role", "hint")
        self._hint.setFont(font(Face.META))
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._hint.setText(self.tr("Say why, then press Enter to keep both. Esc takes it back."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.choice, self.reason, self._hint, self.history):
            column.addWidget(part)
        self.choice.committed.connect(self._choose)
        self.choice.installEventFilter(self)
        self.reason.committed.connect(self._reason_left)
        self.reason.entered.connect(self.keep)
        self.reason.given_up.connect(self._take_back)
        QApplication.instance().focusChanged.connect(self._leave)  # type: ignore[union-attr]  # missing in the stubs of Qt

    @property
    def waits(self) -> bool:
        """Whether a new grade waits for its reason."""
        return not self._hint.isHidden()

    def show_grade(self, source: Source) -> None:
        """Shows the grade of this source; one that waits for its reason goes on waiting."""
        same = self._source is not None and self._source.id == source.id
        self._source = source
        if same and self.waits:
            return
        self._wait(waits=False)
        self.choice.show_value(source.reliability)
        self.reason.show_text(source.reliability_reason or "")

    def keep(self) -> None:
        """Keeps the grade that waits, with what is written as its reason."""
        if self.waits:
            self._wait(waits=False)
            self.reason.settle()
            self.graded.emit(self.grade, self.reason.toPlainText().strip())
        else:
            self.reason.commit()

    def eventFilter(self, watched: QObject, event: object) -> bool:
        """Enter on the grade keeps it, Escape takes it back."""
        if isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress and self.waits:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keep()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._take_back()
                return True
        return False

    @property
    def grade(self) -> Reliability:
        """The grade that is chosen."""
        return Reliability(self.choice.currentData())  # Qt gives back a plain string

    def _choose(self, _grade: object) -> None:
        source = self._source
        if source is None:
            return
        if self.grade is source.reliability:
            self._take_back()
        elif not self.waits:
            # The reason of a grade is not that of the next one; what an ungraded source has is.
            kept = source.reliability_reason if source.reliability is Reliability.F else None
            self.reason.begin(kept or "")
            self._wait(waits=True)

    def _take_back(self) -> None:
        self._wait(waits=False)
        if self._source is not None:
            self.choice.show_value(self._source.reliability)
            self.reason.begin(self._source.reliability_reason or "")
            self.reason.settle()

    def _reason_left(self, words: str) -> None:
        if not self.waits:
            self.reasoned.emit(words.strip())

    def _leave(self, _old: QWidget | None, now: QWidget | None) -> None:
        here = now is not None and now.window() is self.window()
        if self.waits and here and now is not None and not self.isAncestorOf(now):
            self.keep()

    def _wait(self, *, waits: bool) -> None:
        self._hint.setVisible(waits)
        placeholder = self.tr("Why {0}").format(self.grade.value) if waits else ""
        self.reason.setPlaceholderText(placeholder or self.tr("Why"))


class ReasonField(TextField):
    """Enter announces it by `entered`, Escape on words that wait by `given_up`."""

    entered = Signal()
    given_up = Signal()

    def begin(self, words: str) -> None:
        """Shows words that are not settled."""
        self.setPlainText(words)

    def settle(self) -> None:
        """Takes what is written as what is known."""
        self.show_text(self.toPlainText())
        self._settled = self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A reason is one paragraph: Enter keeps it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class GradeHistory(QWidget):
    """The changes of the grade, the newest first; older ones are shown when they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._changes: tuple[GradeChange, ...] = ()
        self._all = False
        self._words = QLabel()
        self._words.setFont(font(Face.META))
        self._words.setProperty("role", "meta")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setAccessibleName(self.tr("How the grade came to be"))
        self.more = QPushButton(self.tr("Show earlier grades"))
        self.more.setProperty("link", "true")
        self.more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    @property
    def words(self) -> str:
        """What is shown."""
        return self._words.text()

    def show_changes(self, changes: Sequence[GradeChange]) -> None:
        """Shows these, of which the last is the newest."""
        self._changes = tuple(reversed(changes))
        self._all = False
        self._show()

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _show(self) -> None:
        shown = self._changes if self._all else self._changes[:SHOWN]
        self._words.setText("\n".join(self._line(change) for change in shown))
        self._words.setAccessibleDescription(self._words.text())
        left = len(self._changes) - len(shown)
        self.more.setVisible(left > 0)
        self.more.setAccessibleName(self.tr("Show earlier grades"))
        self.more.setText(self.tr("{0} earlier").format(left))
        self.setVisible(bool(self._changes))

    def _line(self, change: GradeChange) -> str:
        step = change.after.value
        if change.before is not None and change.before is not change.after:
            step = f"{change.before.value} → {change.after.value}"
        when = format_datetime(change.when.astimezone(), "d MMM y HH:mm", locale=written_in())
        # The line runs as the window does, whatever the script of what stands in it.
        mark = RIGHT_TO_LEFT_MARK if self.isRightToLeft() else LEFT_TO_RIGHT_MARK
        head = mark + listed(isolated(step), isolated(when), isolated(change.author))
        if change.reason is None:
            return head
        return self.tr("{0}: {1}").format(head, isolated(change.reason))
