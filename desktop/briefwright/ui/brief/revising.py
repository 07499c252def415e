"""What a person does to a text that stands already: finding, replacing, commenting, typography."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefwright.ui.actions.deck import Deck
from briefwright.ui.brief.beside import Beside
from briefwright.ui.brief.commenting import Commenting
from briefwright.ui.brief.directing import Directing
from briefwright.ui.brief.replacing import Replacing
from briefwright.ui.brief.tabs import Tabs
from briefwright.ui.brief.typing_help import TypingHelp
from briefwright.ui.brief.workplace import Workplace


class Revising(QObject):
    """Makes the parts of revising and listens to their actions by `on`, as a view does.

    `tabs` hold what stands beside the text: the findings that are handed in, and the comments.
    """

    def __init__(
        self,
        place: Workplace,
        deck: Deck,
        beside: Beside,
        on: Callable[[str, Callable[[], object]], None],
    ) -> None:
        super().__init__(place.page)
        self.tabs = Tabs(self.tr("Beside the text"))
        self.tabs.add(self.tr("Findings"), beside)
        beside.titled.connect(lambda words: self.tabs.name(beside, words))
        self.commenting = Commenting(place, deck, self.tabs)
        self.tabs.add(self.tr("Comments"), self.commenting.pane)
        self.replacing = Replacing(place)
        self.directing = Directing(place)
        self._deck = deck
        self._place = place
        self._help = TypingHelp(wanted=deck["smart_typing"].isChecked, language=place.language)
        place.page.helper = self._help
        place.judging.pane.turned.connect(self._help_in_field)
        place.labels.admit = self.commenting.admitted
        self.commenting.wanted.connect(self._show_beside)
        handlers: tuple[tuple[str, Callable[[], object]], ...] = (
            ("find", lambda: self.replacing.open(replacing=False)),
            ("replace", lambda: self.replacing.open(replacing=True)),
            ("find_next", lambda: self.replacing.step(1)),
            ("find_previous", lambda: self.replacing.step(-1)),
            ("hard_space", lambda: self._help.hard_space(place.field)),
            ("direction", self.directing.toggle),
            ("text_language", self.directing.choose_at_caret),
            ("comment", self.commenting.begin),
            ("next_comment", lambda: self.commenting.step(1)),
            ("previous_comment", lambda: self.commenting.step(-1)),
            ("edit_comment", self.commenting.edit),
            ("resolve_comment", self.commenting.resolve),
            ("remove_comment", self.commenting.remove),
        )
        for name, handler in handlers:
            on(name, handler)

    def show_part(self) -> None:
        """Marks what stands in the part that is shown now."""
        self.commenting.show_part()
        self.replacing.show_part()

    def _help_in_field(self) -> None:
        field = self._place.judging.pane.field
        if field is not None:
            field.helper = self._help

    def _show_beside(self) -> None:
        """Shows what stands beside the text where it was hidden."""
        if not self.tabs.isVisible():
            self._deck["inspector"].trigger()
