"""What goes out: which brief, its marking, the format, what stands against it, and the button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefwright.document.vocabulary import phrases_in
from briefwright.domain.marking import Marking
from briefwright.tradecraft.problem import Severity
from briefwright.ui.publish.formats import Format, FormatCards
from briefwright.ui.publish.outcome import BriefChoice, Outcome
from briefwright.ui.speech.locale import spoken_in
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import ChoiceField, head
from briefwright.ui.widgets.marks import MarkingLabel
from briefwright.ui.widgets.problem_list import sign


class ExportForm(QWidget):
    """`turned` carries the brief that was chosen; `asked` says that a file is wanted."""

    turned = Signal(str)
    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._brief = ChoiceField(self.tr("Brief"), ())
        self._brief_label = _small(self.tr("Brief"), "meta")
        self._marking = MarkingLabel(theme, Marking.CLEAR)
        self._meaning = _small("", "hint")
        self.formats = FormatCards(theme, self._offered())
        self._sign = QLabel()
        self._verdict = _small("", "meta")
        self._done = _small("", "ok")
        self._done.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(" " + self.tr("Export..."))
        self.button.setAccessibleName(self.tr("Export"))
        self.button.setObjectName("publish.export")
        self.button.setProperty("primary", "true")
        self.button.setToolTip(self.tr("Export (Ctrl+E)"))
        self._severity: Severity | None = None
        self._lay_out()
        self._known(known=False)
        self._brief.committed.connect(lambda brief: self.turned.emit(str(brief)))
        self.button.clicked.connect(self.asked)
        theme.changed.connect(self._repaint)
        self._repaint()

    @property
    def verdict(self) -> str:
        """The sentence that says what stands against the brief."""
        return self._verdict.text()

    @property
    def severity(self) -> Severity | None:
        """How grave what stands against the brief is; None, shown by a tick, for nothing."""
        return self._severity

    @property
    def done(self) -> str:
        """The sentence about the file that was written last, empty when there is none."""
        return self._done.text()

    def show_outcome(self, outcome: Outcome) -> None:
        """Shows the brief's marking and what stands against it."""
        self._known(known=True)
        self._fill(outcome.briefs, outcome.brief)
        self._marking.setVisible(outcome.brief is not None)
        self._meaning.setVisible(outcome.brief is not None)
        self._marking.set_marking(outcome.marking)
        self._meaning.setText(f"{phrases_in(spoken_in()).markings[outcome.marking]}.")
        self.button.setEnabled(outcome.pdf is not None)
        self._severity, words = self._judged(outcome)
        self._verdict.setText(words)
        self._repaint()

    def say_done(self, sentence: str) -> None:
        """Says where the file lies, and announces it to assistive programs."""
        self._done.setText(sentence)
        self._done.setVisible(bool(sentence))
        if sentence:
            self._done.setAccessibleName(sentence)
            QAccessible.updateAccessibility(QAccessibleEvent(self._done, QAccessible.Event.Alert))

    # --- how it is made ------------------------------------------------------

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(16, 12, 16, 16)
        body.setSpacing(8)
        brief = QHBoxLayout()
        self._brief_label.setFixedWidth(64)
        brief.addWidget(self._brief_label)
        brief.addWidget(self._brief, 1)
        body.addLayout(brief)
        marking = QHBoxLayout()
        label = _small(self.tr("Marking"), "meta")
        label.setFixedWidth(64)
        marking.addWidget(label)
        marking.addWidget(self._marking)
        marking.addStretch(1)
        body.addLayout(marking)
        body.addWidget(self._meaning)
        body.addSpacing(4)
        body.addWidget(_rule())
        body.addSpacing(4)
        body.addWidget(_small(self.tr("Format"), "group", Face.META_STRONG))
        cards = QHBoxLayout()
        cards.setContentsMargins(0, 0, 0, 0)
        cards.addWidget(self.formats)
        body.addLayout(cards)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Export")))
        column.addWidget(_rule())
        column.addLayout(body, 1)
        column.addWidget(_rule())
        column.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        verdict = QHBoxLayout()
        verdict.setSpacing(8)
        verdict.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self._verdict, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 16)
        foot.setSpacing(12)
        foot.addLayout(verdict)
        foot.addWidget(self._done)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)
        self._done.hide()
        return foot

    def _offered(self) -> tuple[Format, ...]:
        return (
            Format(suffix=".pdf", name="PDF", words=self.tr("as printed"), icon="file-text"),
            Format(
                suffix=".docx", name="DOCX", words=self.tr("for a word processor"), icon="file-type"
            ),
            Format(
                suffix=".html", name="HTML", words=self.tr("one file, opens anywhere"), icon="globe"
            ),
            Format(suffix=".md", name="Markdown", words=self.tr("plain, with links"), icon="list"),
            Format(
                suffix=".txt", name=self.tr("Text"), words=self.tr("for a message"), icon="copy"
            ),
        )

    def _fill(self, briefs: Sequence[BriefChoice], chosen: BriefChoice | None) -> None:
        several = len(briefs) > 1
        self._brief_label.setVisible(several)
        self._brief.setVisible(several)
        self._brief.fill([(brief.title, brief.id) for brief in briefs])
        self._brief.show_value(chosen.id if chosen else None)

    def _known(self, *, known: bool) -> None:
        """Shows or hides what is said of a brief; before the first check nothing is known."""
        said: tuple[QWidget, ...] = (self._marking, self._meaning, self._sign, self._verdict)
        for widget in said:
            widget.setVisible(known)
        self._brief_label.hide()
        self._brief.hide()
        self.button.setEnabled(known)

    def _judged(self, outcome: Outcome) -> tuple[Severity | None, str]:
        if outcome.refusal:
            return Severity.MUST_FIX, outcome.refusal
        if outcome.brief is None:
            return Severity.NOTE, self.tr("There is no brief yet.")
        must = outcome.count(Severity.MUST_FIX)
        should = outcome.count(Severity.SHOULD_FIX)
        if must == 1:
            words = self.tr("1 problem must be fixed before the brief is final.")
        elif must:
            words = self.tr("{0} problems must be fixed before the brief is final.").format(must)
        elif outcome.pdf is not None and outcome.pdf.crowded:
            return Severity.SHOULD_FIX, self.tr(
                "The first page is too full: shorten the bottom line or a judgement."
            )
        elif should == 1:
            return Severity.SHOULD_FIX, self.tr("1 problem should be fixed.")
        elif should:
            return Severity.SHOULD_FIX, self.tr("{0} problems should be fixed.").format(should)
        else:
            return None, self.tr("Nothing stands against this brief.")
        return Severity.MUST_FIX, words + " " + self.tr("A draft can go out now.")

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        name, colour = ("circle-check", colours.ok)
        if self._severity is not None:
            name, colour = sign(self._severity, colours)
        self._sign.setPixmap(icons.pixmap(name, 16, colour, self.devicePixelRatioF()))
        self.button.setIcon(icons.icon("download", 16, colours.on_accent, colours.text3))


def _small(words: str, role: str, face: Face = Face.META) -> QLabel:
    label = QLabel(words)
    label.setFont(font(face))
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("role", "rule")
    return line
