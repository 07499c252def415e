"""The first page of the settings: who writes, how the window looks, which language it speaks."""

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from briefwright.service.settings import LANGUAGES, Settings, author_of
from briefwright.ui.settings.language import NAMES
from briefwright.ui.settings.look import CHOICES, look_of, put_on
from briefwright.ui.settings.scale import SCALES
from briefwright.ui.theme.theme import ZOOMS, Theme
from briefwright.ui.widgets.forms import ChoiceField, Form, LineField


class GeneralPage(QWidget):
    """Fields for name, initials, look, text size, language and typing."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.name = LineField(self.tr("Name"))
        self.initials = LineField(self.tr("Initials"))
        self.look = ChoiceField(self.tr("Look"), self._looks())
        self.zoom = ChoiceField(
            self.tr("Text size"), tuple((f"{round(zoom * 100)} %", zoom) for zoom in ZOOMS)
        )
        self.scale = ChoiceField(
            self.tr("Interface size"), tuple((f"{round(each * 100)} %", each) for each in SCALES)
        )
        languages = tuple((NAMES[code], code) for code in LANGUAGES)
        system = (self.tr("As the system"), None)
        self.language = ChoiceField(self.tr("Language"), (system, *languages))
        self.typing = QCheckBox(self.tr("Quotation marks and spaces as the language has them"))
        form = Form()
        form.add_row(self.tr("Name"), self.name)
        form.add_row(self.tr("Initials"), self.initials)
        form.add_wide(_hint(self.tr("History and conflicts show them from the next opening on.")))
        form.add_group(self.tr("Look"))
        form.add_row(self.tr("Look"), self.look)
        form.add_row(self.tr("Text size"), self.zoom)
        form.add_row(self.tr("Interface size"), self.scale)
        form.add_wide(_hint(self.tr("The size of the interface holds from the next start on.")))
        form.add_group(self.tr("Language"))
        form.add_row(self.tr("Language"), self.language)
        form.add_wide(_hint(self.tr("That of the window; each brief has its own.")))
        form.add_group(self.tr("Writing"))
        form.add_wide(self.typing)
        form.add_wide(_hint(self.tr("Backspace right after takes such a mark back.")))
        form.finish()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self.look.committed.connect(lambda look: put_on(theme, look))
        self.zoom.committed.connect(theme.set_zoom)
        theme.changed.connect(self._show_look)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Shows these settings; an empty name shows the account's behind it."""
        author = author_of(settings)
        self.name.show_text(settings.name or "")
        self.name.setPlaceholderText(author.name)
        self.initials.show_text(settings.initials or "")
        self.initials.setPlaceholderText(author.initials)
        self.language.show_value(settings.language)
        self._show_look()

    def commit(self) -> None:
        """Announces what is being typed."""
        self.name.commit()
        self.initials.commit()

    def _show_look(self) -> None:
        self.look.show_value(look_of(self._theme))
        self.zoom.show_value(self._theme.zoom)

    def _looks(self) -> tuple[tuple[str, str], ...]:
        words = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "sepia": self.tr("Light, with a sepia page"),
        }
        return tuple((words[look], look) for look in CHOICES)


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "hint")
    label.setWordWrap(True)
    return label
