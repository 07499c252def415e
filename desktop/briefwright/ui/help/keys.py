"""The page of all keys, made from the table of actions: it cannot go stale."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from briefwright.ui.actions.deck import Deck, words
from briefwright.ui.actions.table import ACTIONS, MENU_WORDS, Focus, Menu

NAME = "keys"
"""The name of the page among those of the guide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """What can be done and by which keys; `local` tells that its pane must have the focus."""

    action: str
    words: str
    keys: tuple[str, ...]
    local: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyGroup:
    """The actions of a menu."""

    title: str
    lines: tuple[KeyLine, ...]


def key_groups(deck: Deck) -> tuple[KeyGroup, ...]:
    """Every action by its menu, with the keys that it listens to in this window."""
    return tuple(KeyGroup(title=words(MENU_WORDS[menu]), lines=_lines(deck, menu)) for menu in Menu)


def key_page(deck: Deck) -> str:
    """The page as Markdown; what no key does stands there too, for it is in its menu."""
    title = QCoreApplication.translate("Help", "Keyboard shortcuts")
    hint = QCoreApplication.translate(
        "Help",
        "Keys without Ctrl, Alt or an F work while the list or text they belong to has the focus. "
        "All keys can be changed in the settings.",
    )
    text = [f"# {title}", "", hint, ""]
    for group in key_groups(deck):
        text += [f"## {group.title}", ""]
        text += [f"- {_keys(line.keys)}{line.words}" for line in group.lines]
        text.append("")
    return "\n".join(text)


def _lines(deck: Deck, menu: Menu) -> tuple[KeyLine, ...]:
    form = QKeySequence.SequenceFormat.NativeText
    return tuple(
        KeyLine(
            action=action.id,
            words=words(action.words).removesuffix("..."),
            keys=tuple(key.toString(form) for key in deck[action.id].shortcuts()),
            local=action.focus is not Focus.WINDOW,
        )
        for action in ACTIONS
        if action.menu is menu
    )


def _keys(keys: Sequence[str]) -> str:
    return "".join(f"`{key}` " for key in keys) + ("– " if keys else "")
