"""What is shown while a named project is opened: its name, where its window will stand."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.room import open_size


class OpeningScreen(QWidget):
    """Names the project that is being opened; needs nothing of the project to be painted."""

    def __init__(self, name: str, geometry: object) -> None:
        super().__init__()
        words = QLabel(self.tr("Opening {0} ...").format(name))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setFont(font(Face.EMPTY))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWindowTitle(words.text())
        self.setAccessibleName(words.text())
        column = QVBoxLayout(self)
        column.addWidget(words)
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(open_size(self))
