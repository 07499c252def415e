"""The line at the foot of the window: saved and shared, what is shown, running work, zoom."""

from datetime import UTC, datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from briefwright.ui.bridge import Bridge, Progress
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme


class StatusBar(QStatusBar):
    """Says what state the work is in; never asks anything."""

    zoom_reset = Signal()
    language_wanted = Signal(QPoint)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 8, 0)
        self.setFont(font(Face.META))
        self._icon = QLabel()
        self._state = self._label("status.state", self.tr("Saving state"))
        self._facts = self._label("status.facts", self.tr("What is shown"))
        self._job = self._label("status.job", self.tr("Running work"))
        self._bar = QProgressBar()
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self._cancel = self._button(self.tr("Cancel"))
        self._zoom = self._button("100 %")
        self._zoom.setAccessibleName(self.tr("Zoom; press for actual size"))
        self._language = self._button("")
        self._language.setObjectName("status.language")
        self._running: str | None = None
        self._since: datetime | None = None
        self.addWidget(self._icon)
        self.addWidget(self._state)
        for widget in (self._job, self._bar, self._cancel, self._language, self._facts, self._zoom):
            self.addPermanentWidget(widget)
        self._show_job(shown=False)
        self._cancel.clicked.connect(self._cancel_running)
        self._zoom.clicked.connect(self.zoom_reset)
        self._language.clicked.connect(self._ask_language)
        self.show_language("")
        bridge.changed.connect(lambda _changes: self.refresh())
        bridge.shared.connect(lambda _published: self.refresh())
        bridge.job_progressed.connect(self._progress)
        bridge.job_ended.connect(self._ended)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows when the work was last saved and shared, and the zoom."""
        colours = self._theme.colours
        trouble = self._bridge.share_trouble is not None
        self._since = (self._since or datetime.now(UTC)) if trouble else None
        name, colour = ("triangle-alert", colours.warn) if trouble else ("check", colours.ok)
        self._icon.setPixmap(self._theme.icons.pixmap(name, 14, colour, self.devicePixelRatioF()))
        self._state.setText(self._state_words())
        self._zoom.setText(f"{round(self._theme.zoom * 100)} %")

    def show_facts(self, facts: tuple[str, ...]) -> None:
        """Shows what the current view says about itself."""
        self._facts.setText("    ".join(facts))

    def show_language(self, words: str) -> None:
        """Shows the language of what is written; nothing for none."""
        self._language.setText(words)
        self._language.setAccessibleName(self.tr("Language: {0}").format(words))
        self._language.setToolTip(self.tr("Language of the paragraph"))
        self._language.setVisible(bool(words))

    def _ask_language(self) -> None:
        self.language_wanted.emit(self._language.mapToGlobal(QPoint(0, 0)))

    def _state_words(self) -> str:
        saved, shared = self._bridge.saved_at, self._bridge.shared_at
        if self._bridge.share_trouble is not None:
            since = self._since or datetime.now(UTC)
            said = self.tr("Saved here; the project file cannot be reached since {0}")
            return said.format(_clock(since))
        if saved is not None and (shared is None or saved > shared):
            return self.tr("Saved {0}").format(_clock(saved))
        if shared is not None:
            return self.tr("Shared {0}").format(_clock(shared))
        return self.tr("Saved")

    def _progress(self, progress: Progress) -> None:
        self._running = progress.job
        self._job.setText(f"{progress.step}  {progress.done} / {progress.total}")
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._show_job(shown=True)

    def _ended(self, job: str) -> None:
        if job == self._running:
            self._running = None
            self._show_job(shown=False)

    def _cancel_running(self) -> None:
        if self._running is not None:
            self._bridge.cancel(self._running)

    def _show_job(self, *, shown: bool) -> None:
        for widget in (self._job, self._bar, self._cancel):
            widget.setVisible(shown)

    def _label(self, name: str, accessible: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setFont(font(Face.META))
        label.setProperty("role", "meta")
        label.setAccessibleName(accessible)
        return label

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setFont(font(Face.META))
        button.setMinimumHeight(24)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        return button


def _clock(moment: datetime) -> str:
    return moment.astimezone().strftime("%H:%M")
