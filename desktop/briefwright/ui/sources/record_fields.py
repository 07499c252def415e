"""The fields of a source's record as widgets: one for each, shown and committed alike."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from briefwright.domain.errors import WrongUse
from briefwright.domain.marking import ORDER
from briefwright.domain.source import STATUSES, Source
from briefwright.ui.sources.columns import Words
from briefwright.ui.sources.record_values import (
    countries,
    languages,
    value_of,
    words_of,
)
from briefwright.ui.speech.saying import said
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.date_field import DateField
from briefwright.ui.widgets.forms import ChoiceField, LineField, TextField
from briefwright.ui.widgets.offered import OfferedField, TagsField

Field = LineField | TextField | DateField | ChoiceField

DATES = ("published", "accessed")


class RecordFields(QObject):
    """Makes the widgets; `committed` carries a field and its new value.

    A title that is left empty stays so, with a sentence below it, until it is written.
    """

    committed = Signal(str, object)

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._source: Source | None = None
        self._untitled: set[str] = set()
        self.by_name: Mapping[str, Field] = {
            **_lines(),
            **_texts(),
            **{name: DateField(said_field(name)) for name in DATES},
            **self._choices(),
        }
        self.title_fault = QLabel()
        self.title_fault.setProperty("role", "error")
        self.title_fault.setFont(font(Face.META))
        self.title_fault.setWordWrap(True)
        self.title_fault.hide()
        for name, field in self.by_name.items():
            self._connect(name, field)

    def __getitem__(self, name: str) -> Field:
        """The field of this name."""
        return self.by_name[name]

    def focused(self) -> str | None:
        """The name of the field that has the keys, None for none."""
        return next((name for name, part in self._parts() if part.hasFocus()), None)

    def part(self, name: str) -> QWidget:
        """The widget of a field that takes the keys."""
        field = self.by_name[name]
        return field.field if isinstance(field, DateField) else field

    def fault(self, name: str) -> str:
        """The sentence below a field, empty when there is none."""
        field = self.by_name[name]
        if isinstance(field, DateField):
            return field.trouble
        return self.title_fault.text() if name == "title" else ""

    def show_source(self, source: Source) -> None:
        """Shows what is known of a source, without announcing it."""
        self._source = source
        self._fill(source)
        for name, field in self.by_name.items():
            value = getattr(source, name)
            match field:
                case DateField():
                    field.show_date(value, source.id)
                case ChoiceField():
                    field.show_value(value)
                case _ if name == "title" and source.id in self._untitled:
                    field.show_text("")
                case _:
                    field.show_text(words_of(value))
        self._say_untitled()

    def commit(self) -> None:
        """Announces what is being typed."""
        name = self.focused()
        field = None if name is None else self.by_name[name]
        if field is not None and not isinstance(field, ChoiceField):
            field.commit()

    def _parts(self) -> Iterator[tuple[str, QWidget]]:
        return ((name, self.part(name)) for name in self.by_name)

    def _choices(self) -> Mapping[str, ChoiceField]:
        states = [(self._words.state(each), each) for each in STATUSES]
        return {
            "language": ChoiceField(said_field("language"), ()),
            "country": ChoiceField(said_field("country"), ()),
            "status": ChoiceField(said_field("status"), states),
            "marking": ChoiceField(said_field("marking"), [(each.value, each) for each in ORDER]),
        }

    def _fill(self, source: Source) -> None:
        """Offers languages and countries, the source's own among them."""
        language, country = self.by_name["language"], self.by_name["country"]
        unknown = QCoreApplication.translate("RecordForm", "Not known")
        if isinstance(language, ChoiceField):
            language.fill(languages(source.language, unknown))
        if isinstance(country, ChoiceField) and country.findData(source.country) < 0:
            country.fill(countries(source.country, unknown))

    def _connect(self, name: str, field: Field) -> None:
        def commit(value: object) -> None:
            self._commit(name, value)

        field.committed.connect(commit)

    def _commit(self, name: str, value: object) -> None:
        source = self._source
        if source is None:
            return
        try:
            meant = (
                value_of(name, value) if isinstance(value, str) and self._written(name) else value
            )
        except WrongUse as error:
            self._untitled.add(source.id)
            self._say_untitled(said(error))
            return
        if name == "title":
            self._untitled.discard(source.id)
            self._say_untitled()
        self.committed.emit(name, meant)

    def _written(self, name: str) -> bool:
        return isinstance(self.by_name[name], LineField | TextField)

    def _say_untitled(self, fault: str = "") -> None:
        known = self._source is not None and self._source.id in self._untitled
        if not known:
            self.title_fault.setText("")
        elif fault:
            self.title_fault.setText(fault)
        self.title_fault.setVisible(known and bool(self.title_fault.text()))
        self.by_name["title"].setAccessibleDescription(self.title_fault.text())


def _lines() -> Mapping[str, LineField]:
    translate = QCoreApplication.translate
    tags = TagsField(said_field("tags"))
    made: Mapping[str, LineField] = {
        "outlet": OfferedField(said_field("outlet")),
        "authors": LineField(said_field("authors")),
        "byline": LineField(said_field("byline")),
        "url": LineField(said_field("url")),
        "archive_url": LineField(said_field("archive_url")),
        "translator": LineField(said_field("translator")),
        "source_type": OfferedField(said_field("source_type")),
        "tags": tags,
    }
    made["authors"].setPlaceholderText(translate("RecordForm", "Name; name"))
    tags.setPlaceholderText(translate("RecordForm", "word; word"))
    return made


def _texts() -> Mapping[str, TextField]:
    translate = QCoreApplication.translate
    made = {
        "title": TextField(said_field("title"), 2),
        "access": TextField(said_field("access"), 2),
        "bias": TextField(said_field("bias"), 2),
        "currency": TextField(said_field("currency"), 2),
        "note": TextField(said_field("note"), 4),
    }
    made["title"].setFont(font(Face.STATEMENT))
    made["access"].setPlaceholderText(translate("RecordForm", "How near it is to the facts"))
    made["bias"].setPlaceholderText(translate("RecordForm", "Whose view it takes"))
    made["currency"].setPlaceholderText(translate("RecordForm", "How fresh it is"))
    return made


def said_field(name: str) -> str:
    """What a field is called in the form."""
    translate = QCoreApplication.translate
    return {
        "title": translate("RecordForm", "Title"),
        "outlet": translate("RecordForm", "Outlet"),
        "authors": translate("RecordForm", "Authors"),
        "byline": translate("RecordForm", "Byline"),
        "url": translate("RecordForm", "Address"),
        "archive_url": translate("RecordForm", "Archive"),
        "published": translate("RecordForm", "Published"),
        "accessed": translate("RecordForm", "Accessed"),
        "language": translate("RecordForm", "Language"),
        "country": translate("RecordForm", "Country"),
        "source_type": translate("RecordForm", "Type"),
        "status": translate("RecordForm", "Status"),
        "tags": translate("RecordForm", "Tags"),
        "translator": translate("RecordForm", "Translator"),
        "marking": translate("RecordForm", "Marking"),
        "access": translate("RecordForm", "Access"),
        "bias": translate("RecordForm", "Bias"),
        "currency": translate("RecordForm", "Currency"),
        "note": translate("RecordForm", "Note"),
    }[name]
