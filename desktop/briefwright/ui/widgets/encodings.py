"""The encodings that a person is offered, by names that say for what they are."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from briefwright.ingest.encoding import CHOICES, REPAIRED

_SHOWN: Mapping[str, str] = MappingProxyType(
    {
        "utf-16-le": "UTF-16 LE",
        "utf-16-be": "UTF-16 BE",
        "mac-roman": "Mac OS",
        "cp850": "DOS 850",
    }
)


def shown_encoding(encoding: str) -> str:
    """The encoding as people write it, such as Windows-1256 or UTF-8."""
    if encoding in _SHOWN:
        return _SHOWN[encoding]
    return encoding.capitalize() if encoding.startswith("windows") else encoding.upper()


def named_encoding(encoding: str) -> str:
    """The encoding with the script that it was made for."""
    script = _scripts().get(encoding)
    return shown_encoding(encoding) if script is None else f"{shown_encoding(encoding)} – {script}"


def fill_menu(
    menu: QMenu, chosen: Callable[[str], object], *, without: str | None, mixed_up: bool
) -> None:
    """Offers every encoding but the one that was tried, and first the repair of mixed-up letters."""
    menu.clear()
    if mixed_up:
        repair = menu.addAction(
            QCoreApplication.translate("ImportReport", "Repair mixed-up letters")
        )
        repair.triggered.connect(lambda: chosen(REPAIRED))
        menu.addSeparator()
    for encoding in CHOICES:
        if encoding != without:
            action = menu.addAction(named_encoding(encoding))
            action.triggered.connect(lambda _checked=False, each=encoding: chosen(each))


def _scripts() -> dict[str, str]:
    translate = QCoreApplication.translate
    western, arabic = translate("ImportReport", "Western"), translate("ImportReport", "Arabic")
    cyrillic = translate("ImportReport", "Cyrillic")
    return {
        "windows-1252": western,
        "iso-8859-15": western,
        "mac-roman": western,
        "cp850": western,
        "windows-1256": arabic,
        "iso-8859-6": arabic,
        "windows-1251": cyrillic,
        "koi8-r": cyrillic,
        "gb18030": translate("ImportReport", "Chinese"),
    }
