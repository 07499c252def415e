"""What a person does to a text that stands already: finding, replacing, commenting, typography."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefwright.ui.brief.replacing import Replacing, Workplace


class Revising(QObject):
    """Makes the parts of revising and listens to their actions by `on`, as a view does."""

    def __init__(self, place: Workplace, on: Callable[[str, Callable[[], object]], None]) -> None:
        super().__init__(place.page)
        self.replacing = Replacing(place)
        for name, handler in (
            ("find", lambda: self.replacing.open(replacing=False)),
            ("replace", lambda: self.replacing.open(replacing=True)),
            ("find_next", lambda: self.replacing.step(1)),
            ("find_previous", lambda: self.replacing.step(-1)),
        ):
            on(name, handler)

    def show_part(self) -> None:
        """Marks what stands in the part that is shown now."""
        self.replacing.show_part()
