"""The names of acts, which the project keeps in English, in the language of the window.

Each form has its places: `{name}` and `{count}` stay as they are, `{field}` and `{kind}` are
translated too. An act of another form, such as a later version's, stays as it is.
"""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefwright.ui.speech.field_words import field_words, kind_words

FORMS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Acts", "Add a brief"),
    QT_TRANSLATE_NOOP("Acts", "Add a citation"),
    QT_TRANSLATE_NOOP("Acts", "Add a column"),
    QT_TRANSLATE_NOOP("Acts", "Add a comment"),
    QT_TRANSLATE_NOOP("Acts", "Add a finding"),
    QT_TRANSLATE_NOOP("Acts", "Add a finding ({name})"),
    QT_TRANSLATE_NOOP("Acts", "Add a key judgement"),
    QT_TRANSLATE_NOOP("Acts", "Add a link"),
    QT_TRANSLATE_NOOP("Acts", "Add a paragraph"),
    QT_TRANSLATE_NOOP("Acts", "Add a passage to a finding"),
    QT_TRANSLATE_NOOP("Acts", "Add a quotation"),
    QT_TRANSLATE_NOOP("Acts", "Add a row"),
    QT_TRANSLATE_NOOP("Acts", "Add a reference"),
    QT_TRANSLATE_NOOP("Acts", "Add a statement"),
    QT_TRANSLATE_NOOP("Acts", "Add an item"),
    QT_TRANSLATE_NOOP("Acts", "Add the brief “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Add the dispute “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Add the section “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Annotate a passage"),
    QT_TRANSLATE_NOOP("Acts", "Break a line"),
    QT_TRANSLATE_NOOP("Acts", "Bring in changes"),
    QT_TRANSLATE_NOOP("Acts", "Change the language of the text"),
    QT_TRANSLATE_NOOP("Acts", "Change an item"),
    QT_TRANSLATE_NOOP("Acts", "Change the style"),
    QT_TRANSLATE_NOOP("Acts", "Change the text direction"),
    QT_TRANSLATE_NOOP("Acts", "Change the {field} of a {kind}"),
    QT_TRANSLATE_NOOP("Acts", "Change the {field} of {name} findings"),
    QT_TRANSLATE_NOOP("Acts", "Change the {field} of {name} sources"),
    QT_TRANSLATE_NOOP("Acts", "Change the {field}"),
    QT_TRANSLATE_NOOP("Acts", "Compose “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Confirm the {field} of a source"),
    QT_TRANSLATE_NOOP("Acts", "Confirm what was found about a source"),
    QT_TRANSLATE_NOOP("Acts", "Confirm what was found about {name} sources"),
    QT_TRANSLATE_NOOP("Acts", "Delete for good"),
    QT_TRANSLATE_NOOP("Acts", "Delete text"),
    QT_TRANSLATE_NOOP("Acts", "Empty the trash"),
    QT_TRANSLATE_NOOP("Acts", "Import {name} sources"),
    QT_TRANSLATE_NOOP("Acts", "Import “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Insert a positions table"),
    QT_TRANSLATE_NOOP("Acts", "Insert a table"),
    QT_TRANSLATE_NOOP("Acts", "Insert a timeline"),
    QT_TRANSLATE_NOOP("Acts", "Insert an events table"),
    QT_TRANSLATE_NOOP("Acts", "Join two paragraphs"),
    QT_TRANSLATE_NOOP("Acts", "Keep what was typed"),
    QT_TRANSLATE_NOOP("Acts", "Keep {name} sources apart"),
    QT_TRANSLATE_NOOP("Acts", "Make {name} sources one origin"),
    QT_TRANSLATE_NOOP("Acts", "Merge texts"),
    QT_TRANSLATE_NOOP("Acts", "Take a source out of its origin"),
    QT_TRANSLATE_NOOP("Acts", "Take an origin apart"),
    QT_TRANSLATE_NOOP("Acts", "Take back that two sources are apart"),
    QT_TRANSLATE_NOOP("Acts", "Merge {name} findings"),
    QT_TRANSLATE_NOOP("Acts", "Move a dispute"),
    QT_TRANSLATE_NOOP("Acts", "Move a finding"),
    QT_TRANSLATE_NOOP("Acts", "Move a key judgement"),
    QT_TRANSLATE_NOOP("Acts", "Move a paragraph"),
    QT_TRANSLATE_NOOP("Acts", "Move a column"),
    QT_TRANSLATE_NOOP("Acts", "Move a section"),
    QT_TRANSLATE_NOOP("Acts", "Move a table"),
    QT_TRANSLATE_NOOP("Acts", "Move an item"),
    QT_TRANSLATE_NOOP("Acts", "Move text"),
    QT_TRANSLATE_NOOP("Acts", "Name this state “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Open a comment again"),
    QT_TRANSLATE_NOOP("Acts", "Paste"),
    QT_TRANSLATE_NOOP("Acts", "Place a finding in a section"),
    QT_TRANSLATE_NOOP("Acts", "Place an annotation again"),
    QT_TRANSLATE_NOOP("Acts", "Put a finding into a section"),
    QT_TRANSLATE_NOOP("Acts", "Put a finding into the section “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Put {count} findings into the section “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Put {name} findings into a section"),
    QT_TRANSLATE_NOOP("Acts", "Remove a brief"),
    QT_TRANSLATE_NOOP("Acts", "Remove a column"),
    QT_TRANSLATE_NOOP("Acts", "Remove a comment"),
    QT_TRANSLATE_NOOP("Acts", "Remove a dispute"),
    QT_TRANSLATE_NOOP("Acts", "Remove a finding"),
    QT_TRANSLATE_NOOP("Acts", "Remove a key judgement"),
    QT_TRANSLATE_NOOP("Acts", "Remove a link"),
    QT_TRANSLATE_NOOP("Acts", "Remove a milestone"),
    QT_TRANSLATE_NOOP("Acts", "Remove a paragraph"),
    QT_TRANSLATE_NOOP("Acts", "Remove a position"),
    QT_TRANSLATE_NOOP("Acts", "Remove a row"),
    QT_TRANSLATE_NOOP("Acts", "Remove a saved search"),
    QT_TRANSLATE_NOOP("Acts", "Remove a section"),
    QT_TRANSLATE_NOOP("Acts", "Remove a source"),
    QT_TRANSLATE_NOOP("Acts", "Remove an annotation"),
    QT_TRANSLATE_NOOP("Acts", "Remove an entry"),
    QT_TRANSLATE_NOOP("Acts", "Remove an item"),
    QT_TRANSLATE_NOOP("Acts", "Remove {name} findings"),
    QT_TRANSLATE_NOOP("Acts", "Remove {name} sources"),
    QT_TRANSLATE_NOOP("Acts", "Rename the actor {name}"),
    QT_TRANSLATE_NOOP("Acts", "Restore the bottom line"),
    QT_TRANSLATE_NOOP("Acts", "Restore the footnotes"),
    QT_TRANSLATE_NOOP("Acts", "Restore the key judgements"),
    QT_TRANSLATE_NOOP("Acts", "Restore the section “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Restore the text of the brief"),
    QT_TRANSLATE_NOOP("Acts", "Restore title and standfirst"),
    QT_TRANSLATE_NOOP("Acts", "Replace the text of a source"),
    QT_TRANSLATE_NOOP("Acts", "Correct the text of a source"),
    QT_TRANSLATE_NOOP("Acts", "Read a source in another encoding"),
    QT_TRANSLATE_NOOP("Acts", "Set a translation"),
    QT_TRANSLATE_NOOP("Acts", "Clear a translation"),
    QT_TRANSLATE_NOOP("Acts", "Import a translation"),
    QT_TRANSLATE_NOOP("Acts", "Replace “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Resolve a comment"),
    QT_TRANSLATE_NOOP("Acts", "Save the search “{name}”"),
    QT_TRANSLATE_NOOP("Acts", "Set in bold"),
    QT_TRANSLATE_NOOP("Acts", "Set in italic"),
    QT_TRANSLATE_NOOP("Acts", "Set no longer in bold"),
    QT_TRANSLATE_NOOP("Acts", "Set no longer in italic"),
    QT_TRANSLATE_NOOP("Acts", "Set the position of {name}"),
    QT_TRANSLATE_NOOP("Acts", "Settle a conflict"),
    QT_TRANSLATE_NOOP("Acts", "Split a finding"),
    QT_TRANSLATE_NOOP("Acts", "Split a paragraph"),
    QT_TRANSLATE_NOOP("Acts", "Take a finding out of a section"),
    QT_TRANSLATE_NOOP("Acts", "Take {name} findings out of a section"),
    QT_TRANSLATE_NOOP("Acts", "Type"),
    QT_TRANSLATE_NOOP("Acts", "Add a {kind}"),
)
"""The forms of the names of acts, as the commands write them; the first that fits is taken."""


def act_words(label: str) -> str:
    """The name of an act in the language of the window."""
    for form in FORMS:
        found = re.fullmatch(_pattern(str(form)), label, re.DOTALL)
        if found is not None:
            said = QCoreApplication.translate("Acts", str(form))
            parts = {name: _PLACES[name](part) for name, part in found.groupdict().items()}
            return said.format(**parts)
    return label


def _pattern(form: str) -> str:
    plain = re.escape(form)
    return re.sub(r"\\{(name|count|field|kind)\\}", r"(?P<\1>.+)", plain)


def _fields(names: str) -> str:
    return ", ".join(field_words(name.replace(" ", "_")) for name in names.split(", "))


_PLACES: Mapping[str, Callable[[str], str]] = {
    "name": str,
    "count": str,
    "field": _fields,
    "kind": lambda name: kind_words(name.replace(" ", "_")).lower(),
}
