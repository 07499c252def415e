"""What the program is: its version, its licence, and those of what it is made of."""

from importlib.metadata import PackageNotFoundError, distribution

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefwright import __version__
from briefwright.ui.theme.faces import Face, font

SIZE = (640, 520)


class About(QDialog):
    """Shows the name, the version and the licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Briefwright"))
        self.resize(*SIZE)
        name = QLabel("Briefwright")
        name.setFont(font(Face.TITLE))
        promise = QLabel(self.tr("Every sentence leads to the passage it rests on."))
        promise.setFont(font(Face.EMPTY))
        promise.setWordWrap(True)
        version = self.tr("Version {0}, with Qt {1}. Free software under the MIT licence.")
        self.version = QLabel(version.format(__version__, qVersion()))
        self.version.setProperty("role", "meta")
        self.version.setWordWrap(True)
        self.licences = QTextBrowser()
        self.licences.setAccessibleName(self.tr("Licences of what it is made of"))
        self.licences.setOpenExternalLinks(True)
        self.licences.setMarkdown(licences())
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for part in (name, promise, self.version):
            column.addWidget(part)
        column.addWidget(self.licences, 1)
        column.addLayout(foot)


def licences() -> str:
    """The notices that are installed with the program, as Markdown; blank where they are not."""
    try:
        installed = distribution("briefwright")
    except PackageNotFoundError:
        return ""
    return installed.read_text("licenses/THIRD_PARTY.md") or ""
