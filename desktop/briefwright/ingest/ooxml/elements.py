"""Names and settings of WordprocessingML: what an element's own attributes and children say."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = ("0", "false", "off", "none")


def value_of(parent: "_Element | None", child: str) -> str | None:
    """The value of a setting; None when it is not there."""
    found = None if parent is None else parent.find(f"{W}{child}")
    return None if found is None else found.get(f"{W}val")


def is_on(parent: "_Element", child: str) -> bool:
    """Whether the setting is there and not switched off."""
    found = parent.find(f"{W}{child}")
    return found is not None and is_true(found.get(f"{W}val", "1"))


def is_true(value: str) -> bool:
    """Whether the value of a switch means on."""
    return value.lower() not in _OFF


def number_of(value: str | None) -> int | None:
    """The whole number, if it is one that a document can mean."""
    text = (value or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else None


def filled_in(field: "_Element") -> str:
    """What an old form's tick box or list shows; the text of other fields stands in its runs."""
    box = field.find(f"{W}ffData/{W}checkBox")
    if box is not None:
        chosen = box.find(f"{W}checked")
        ticked = is_on(box, "default" if chosen is None else "checked")
        return "☒" if ticked else "☐"
    choices = field.find(f"{W}ffData/{W}ddList")
    if choices is None:
        return ""
    entries = choices.findall(f"{W}listEntry")
    at = number_of(value_of(choices, "result") or value_of(choices, "default")) or 0
    return entries[at].get(f"{W}val", "") if 0 <= at < len(entries) else ""
