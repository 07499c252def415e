"""What the fields and kinds of rows of a conflict are called in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KINDS: Mapping[str, object] = {
    "source": QT_TRANSLATE_NOOP("Conflicts", "Source"),
    "annotation": QT_TRANSLATE_NOOP("Conflicts", "Passage"),
    "finding": QT_TRANSLATE_NOOP("Conflicts", "Finding"),
    "brief": QT_TRANSLATE_NOOP("Conflicts", "Brief"),
    "section": QT_TRANSLATE_NOOP("Conflicts", "Section"),
    "block": QT_TRANSLATE_NOOP("Conflicts", "Paragraph"),
    "dispute": QT_TRANSLATE_NOOP("Conflicts", "Dispute"),
    "position": QT_TRANSLATE_NOOP("Conflicts", "Position"),
    "judgement": QT_TRANSLATE_NOOP("Conflicts", "Judgement"),
    "section_finding": QT_TRANSLATE_NOOP("Conflicts", "Place of a finding"),
    "finding_annotation": QT_TRANSLATE_NOOP("Conflicts", "Passage of a finding"),
}

FIELDS: Mapping[str, object] = {
    "": QT_TRANSLATE_NOOP("Conflicts", "changed here, removed there"),
    "title": QT_TRANSLATE_NOOP("Conflicts", "title"),
    "language": QT_TRANSLATE_NOOP("Conflicts", "language"),
    "authors": QT_TRANSLATE_NOOP("Conflicts", "authors"),
    "byline": QT_TRANSLATE_NOOP("Conflicts", "byline"),
    "outlet": QT_TRANSLATE_NOOP("Conflicts", "outlet"),
    "url": QT_TRANSLATE_NOOP("Conflicts", "address"),
    "published": QT_TRANSLATE_NOOP("Conflicts", "date of publication"),
    "accessed": QT_TRANSLATE_NOOP("Conflicts", "date of access"),
    "reliability": QT_TRANSLATE_NOOP("Conflicts", "reliability"),
    "credibility": QT_TRANSLATE_NOOP("Conflicts", "credibility"),
    "marking": QT_TRANSLATE_NOOP("Conflicts", "marking"),
    "note": QT_TRANSLATE_NOOP("Conflicts", "note"),
    "status": QT_TRANSLATE_NOOP("Conflicts", "status"),
    "kind": QT_TRANSLATE_NOOP("Conflicts", "kind"),
    "statement": QT_TRANSLATE_NOOP("Conflicts", "statement"),
    "actors": QT_TRANSLATE_NOOP("Conflicts", "actors"),
    "actor": QT_TRANSLATE_NOOP("Conflicts", "actor"),
    "date": QT_TRANSLATE_NOOP("Conflicts", "date"),
    "gist": QT_TRANSLATE_NOOP("Conflicts", "gist"),
    "content": QT_TRANSLATE_NOOP("Conflicts", "text"),
    "proposition": QT_TRANSLATE_NOOP("Conflicts", "proposition"),
    "state": QT_TRANSLATE_NOOP("Conflicts", "state"),
    "evidence": QT_TRANSLATE_NOOP("Conflicts", "evidence"),
    "stance": QT_TRANSLATE_NOOP("Conflicts", "stance"),
    "words": QT_TRANSLATE_NOOP("Conflicts", "words"),
    "likelihood": QT_TRANSLATE_NOOP("Conflicts", "likelihood"),
    "confidence": QT_TRANSLATE_NOOP("Conflicts", "confidence"),
    "reasons": QT_TRANSLATE_NOOP("Conflicts", "reasons"),
    "pos": QT_TRANSLATE_NOOP("Conflicts", "place in the order"),
    "parent": QT_TRANSLATE_NOOP("Conflicts", "place in the outline"),
}


def kind_words(table: str) -> str:
    """What a kind of row is called."""
    return _said(KINDS, table)


def field_words(column: str) -> str:
    """What a field is called; its own name where it has no other."""
    return _said(FIELDS, column)


def _said(words: Mapping[str, object], name: str) -> str:
    found = words.get(name)
    return (
        name.replace("_", " ")
        if found is None
        else QCoreApplication.translate("Conflicts", str(found))
    )
