"""What kinds of rows, their fields and the values of closed lists are called in the window's language.

The layers below speak English; here their words are told to the translation.
"""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefwright.domain.grading import Credibility, Reliability

KINDS: Mapping[str, object] = {
    "source": QT_TRANSLATE_NOOP("Words", "Source"),
    "annotation": QT_TRANSLATE_NOOP("Words", "Passage"),
    "finding": QT_TRANSLATE_NOOP("Words", "Finding"),
    "brief": QT_TRANSLATE_NOOP("Words", "Brief"),
    "section": QT_TRANSLATE_NOOP("Words", "Section"),
    "block": QT_TRANSLATE_NOOP("Words", "Paragraph"),
    "dispute": QT_TRANSLATE_NOOP("Words", "Dispute"),
    "position": QT_TRANSLATE_NOOP("Words", "Position"),
    "judgement": QT_TRANSLATE_NOOP("Words", "Judgement"),
    "comment": QT_TRANSLATE_NOOP("Words", "Comment"),
    "milestone": QT_TRANSLATE_NOOP("Words", "Milestone"),
    "section_finding": QT_TRANSLATE_NOOP("Words", "Place of a finding"),
    "finding_annotation": QT_TRANSLATE_NOOP("Words", "Passage of a finding"),
    "paragraph": QT_TRANSLATE_NOOP("Words", "Paragraph"),
    "subheading": QT_TRANSLATE_NOOP("Words", "Subheading"),
    "bullet": QT_TRANSLATE_NOOP("Words", "Bullet"),
    "numbered": QT_TRANSLATE_NOOP("Words", "Numbered line"),
    "quote": QT_TRANSLATE_NOOP("Words", "Quotation"),
    "caption": QT_TRANSLATE_NOOP("Words", "Caption"),
    "row": QT_TRANSLATE_NOOP("Words", "Row"),
    "positions": QT_TRANSLATE_NOOP("Words", "Table of positions"),
    "events": QT_TRANSLATE_NOOP("Words", "Table of events"),
    "timeline": QT_TRANSLATE_NOOP("Words", "Timeline"),
    "footnote": QT_TRANSLATE_NOOP("Words", "Footnote"),
    "independence_group": QT_TRANSLATE_NOOP("Words", "Origin of sources"),
    "group": QT_TRANSLATE_NOOP("Words", "Group of sources"),
    "independence": QT_TRANSLATE_NOOP("Words", "Sources kept apart"),
    "source_edition": QT_TRANSLATE_NOOP("Words", "Earlier edition of a source"),
    "correction": QT_TRANSLATE_NOOP("Words", "Correction of a source"),
    "saved_search": QT_TRANSLATE_NOOP("Words", "Saved search"),
}

FIELDS: Mapping[str, object] = {
    "": QT_TRANSLATE_NOOP("Words", "changed here, removed there"),
    "title": QT_TRANSLATE_NOOP("Words", "title"),
    "language": QT_TRANSLATE_NOOP("Words", "language"),
    "authors": QT_TRANSLATE_NOOP("Words", "authors"),
    "byline": QT_TRANSLATE_NOOP("Words", "byline"),
    "outlet": QT_TRANSLATE_NOOP("Words", "outlet"),
    "url": QT_TRANSLATE_NOOP("Words", "address"),
    "published": QT_TRANSLATE_NOOP("Words", "date of publication"),
    "accessed": QT_TRANSLATE_NOOP("Words", "date of access"),
    "reliability": QT_TRANSLATE_NOOP("Words", "reliability"),
    "credibility": QT_TRANSLATE_NOOP("Words", "credibility"),
    "marking": QT_TRANSLATE_NOOP("Words", "marking"),
    "note": QT_TRANSLATE_NOOP("Words", "note"),
    "status": QT_TRANSLATE_NOOP("Words", "status"),
    "kind": QT_TRANSLATE_NOOP("Words", "kind"),
    "statement": QT_TRANSLATE_NOOP("Words", "statement"),
    "actors": QT_TRANSLATE_NOOP("Words", "actors"),
    "actor": QT_TRANSLATE_NOOP("Words", "actor"),
    "date": QT_TRANSLATE_NOOP("Words", "date"),
    "gist": QT_TRANSLATE_NOOP("Words", "gist"),
    "goal": QT_TRANSLATE_NOOP("Words", "word goal"),
    "content": QT_TRANSLATE_NOOP("Words", "text"),
    "text": QT_TRANSLATE_NOOP("Words", "text"),
    "resolved": QT_TRANSLATE_NOOP("Words", "resolved"),
    "proposition": QT_TRANSLATE_NOOP("Words", "proposition"),
    "state": QT_TRANSLATE_NOOP("Words", "state"),
    "evidence": QT_TRANSLATE_NOOP("Words", "evidence"),
    "stance": QT_TRANSLATE_NOOP("Words", "stance"),
    "words": QT_TRANSLATE_NOOP("Words", "words"),
    "likelihood": QT_TRANSLATE_NOOP("Words", "likelihood"),
    "confidence": QT_TRANSLATE_NOOP("Words", "confidence"),
    "reasons": QT_TRANSLATE_NOOP("Words", "reasons"),
    "pos": QT_TRANSLATE_NOOP("Words", "place in the order"),
    "parent": QT_TRANSLATE_NOOP("Words", "place in the outline"),
    "titled": QT_TRANSLATE_NOOP("Words", "headline of its own"),
    "text_sha256": QT_TRANSLATE_NOOP("Words", "revision of the text"),
    "source_type": QT_TRANSLATE_NOOP("Words", "type of source"),
    "reliability_reason": QT_TRANSLATE_NOOP("Words", "reason for the reliability"),
    "filename": QT_TRANSLATE_NOOP("Words", "file name"),
    "media_type": QT_TRANSLATE_NOOP("Words", "type of file"),
    "attachment": QT_TRANSLATE_NOOP("Words", "original file"),
    "source": QT_TRANSLATE_NOOP("Words", "source"),
    "anchor": QT_TRANSLATE_NOOP("Words", "place in the source"),
    "finding": QT_TRANSLATE_NOOP("Words", "finding"),
    "annotation": QT_TRANSLATE_NOOP("Words", "passage"),
    "kicker": QT_TRANSLATE_NOOP("Words", "kicker"),
    "standfirst": QT_TRANSLATE_NOOP("Words", "standfirst"),
    "organisation": QT_TRANSLATE_NOOP("Words", "organisation"),
    "prepared_by": QT_TRANSLATE_NOOP("Words", "prepared by"),
    "issued": QT_TRANSLATE_NOOP("Words", "date of issue"),
    "edition": QT_TRANSLATE_NOOP("Words", "edition"),
    "scale": QT_TRANSLATE_NOOP("Words", "scale of likelihood"),
    "brief": QT_TRANSLATE_NOOP("Words", "brief"),
    "section": QT_TRANSLATE_NOOP("Words", "section"),
    "owner": QT_TRANSLATE_NOOP("Words", "part of the brief"),
    "slot": QT_TRANSLATE_NOOP("Words", "place in its part"),
    "detail": QT_TRANSLATE_NOOP("Words", "attribution or note"),
    "split_from": QT_TRANSLATE_NOOP("Words", "paragraph it was split from"),
    "markers": QT_TRANSLATE_NOOP("Words", "markers"),
    "dispute": QT_TRANSLATE_NOOP("Words", "dispute"),
    "author": QT_TRANSLATE_NOOP("Words", "author"),
    "made": QT_TRANSLATE_NOOP("Words", "time"),
    "vector": QT_TRANSLATE_NOOP("Words", "state of the project"),
    "archive_url": QT_TRANSLATE_NOOP("Words", "address in an archive"),
    "country": QT_TRANSLATE_NOOP("Words", "country"),
    "tags": QT_TRANSLATE_NOOP("Words", "tags"),
    "access": QT_TRANSLATE_NOOP("Words", "access of the source"),
    "bias": QT_TRANSLATE_NOOP("Words", "bias of the source"),
    "currency": QT_TRANSLATE_NOOP("Words", "currency of the source"),
    "headings": QT_TRANSLATE_NOOP("Words", "headings"),
    "pages": QT_TRANSLATE_NOOP("Words", "pages"),
    "found": QT_TRANSLATE_NOOP("Words", "what was found and not confirmed"),
    "remarks": QT_TRANSLATE_NOOP("Words", "remarks of the reader"),
    "reader": QT_TRANSLATE_NOOP("Words", "reader of the file"),
    "imported": QT_TRANSLATE_NOOP("Words", "time of import"),
    "imported_by": QT_TRANSLATE_NOOP("Words", "imported by"),
    "group": QT_TRANSLATE_NOOP("Words", "origin in common"),
    "translation_of": QT_TRANSLATE_NOOP("Words", "original of the translation"),
    "translator": QT_TRANSLATE_NOOP("Words", "translator"),
    "origin": QT_TRANSLATE_NOOP("Words", "origin"),
    "first": QT_TRANSLATE_NOOP("Words", "first source"),
    "second": QT_TRANSLATE_NOOP("Words", "second source"),
    "reason": QT_TRANSLATE_NOOP("Words", "reason"),
    "replaced": QT_TRANSLATE_NOOP("Words", "time of replacement"),
    "at": QT_TRANSLATE_NOOP("Words", "place in the text"),
    "before": QT_TRANSLATE_NOOP("Words", "words before"),
    "after": QT_TRANSLATE_NOOP("Words", "words after"),
    "filters": QT_TRANSLATE_NOOP("Words", "filters"),
}


RELIABILITY: Mapping[Reliability, object] = {
    Reliability.A: QT_TRANSLATE_NOOP("Words", "completely reliable"),
    Reliability.B: QT_TRANSLATE_NOOP("Words", "usually reliable"),
    Reliability.C: QT_TRANSLATE_NOOP("Words", "fairly reliable"),
    Reliability.D: QT_TRANSLATE_NOOP("Words", "not usually reliable"),
    Reliability.E: QT_TRANSLATE_NOOP("Words", "unreliable"),
    Reliability.F: QT_TRANSLATE_NOOP("Words", "reliability cannot be judged"),
}

CREDIBILITY: Mapping[Credibility, object] = {
    Credibility.CONFIRMED: QT_TRANSLATE_NOOP("Words", "confirmed"),
    Credibility.PROBABLY_TRUE: QT_TRANSLATE_NOOP("Words", "probably true"),
    Credibility.POSSIBLY_TRUE: QT_TRANSLATE_NOOP("Words", "possibly true"),
    Credibility.DOUBTFUL: QT_TRANSLATE_NOOP("Words", "doubtful"),
    Credibility.IMPROBABLE: QT_TRANSLATE_NOOP("Words", "improbable"),
    Credibility.CANNOT_BE_JUDGED: QT_TRANSLATE_NOOP("Words", "cannot be judged"),
}


def reliability_words(grade: Reliability) -> str:
    """What a reliability means."""
    return QCoreApplication.translate("Words", str(RELIABILITY[grade]))


def credibility_words(grade: Credibility) -> str:
    """What a credibility means, in few words."""
    return QCoreApplication.translate("Words", str(CREDIBILITY[grade]))


def kind_words(table: str) -> str:
    """What a kind of row is called."""
    return _said(KINDS, table)


def field_words(column: str) -> str:
    """What a field is called; its own name where it has no other."""
    return _said(FIELDS, column)


def _said(words: Mapping[str, object], name: str) -> str:
    found = words.get(name)
    return (
        name.replace("_", " ") if found is None else QCoreApplication.translate("Words", str(found))
    )
