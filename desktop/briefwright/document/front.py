"""The first page: title block, bottom line and the box of key judgements."""

from briefwright.document.body import paragraph
from briefwright.document.composition import Composition
from briefwright.document.dates import printed_date
from briefwright.document.model import (
    Block,
    BottomLine,
    JudgementBox,
    JudgementRow,
    MetaCell,
    Origin,
    TitleBlock,
)
from briefwright.document.prose import emphasised, inlines
from briefwright.domain.judgement import Judgement
from briefwright.domain.likelihood import SCALES, Term
from briefwright.domain.prose import Slot


def front(at: Composition) -> tuple[Block, ...]:
    """What stands on the first page, in order; parts that are empty are left out."""
    parts = (_title(at), _bottom_line(at), _judgements(at))
    return tuple(part for part in parts if part is not None)


def _title(at: Composition) -> TitleBlock:
    brief = at.snapshot.brief
    issued = printed_date(brief.issued, at.language, at.phrases) if brief.issued else None
    facts = (
        (at.phrases.issued, issued),
        (at.phrases.edition, brief.edition),
        (at.phrases.prepared_by, brief.prepared_by),
        (at.phrases.evidence, brief.evidence),
    )
    return TitleBlock(
        style="title",
        origin=Origin(table="brief", row=brief.id),
        kicker=brief.kicker,
        title=brief.title,
        standfirst=brief.standfirst,
        cells=tuple(MetaCell(label=label, value=value) for label, value in facts if value),
    )


def _bottom_line(at: Composition) -> BottomLine | None:
    stored = at.slot(Slot.BOTTOM_LINE)
    if not stored:
        return None
    return BottomLine(
        style="bottom-line",
        anchor="bottom-line",
        label=at.phrases.bottom_line,
        paragraphs=tuple(paragraph(block, "bottom-line", at) for block in stored),
    )


def _judgements(at: Composition) -> JudgementBox | None:
    rows = tuple(_row(judgement, at) for judgement in at.snapshot.judgements)
    if not rows:
        return None
    return JudgementBox(
        style="judgements",
        anchor="key-judgements",
        label=at.phrases.key_judgements,
        explanation=at.phrases.judgements_note,
        rows=rows,
    )


def _row(judgement: Judgement, at: Composition) -> JudgementRow:
    scale = SCALES.get(at.snapshot.brief.scale)
    term = scale.term(judgement.likelihood) if scale and judgement.likelihood else None
    words = at.phrases.terms.get(term.key, term.words) if term else ""
    return JudgementRow(
        style="judgement",
        origin=Origin(table="judgement", row=judgement.id),
        term=words[:1].upper() + words[1:] if term else at.phrases.not_judged,
        range_text=printed_range(term) if term else None,
        band=(term.low, term.high) if term else None,
        confidence_text=_confidence(judgement, term, at),
        statement=inlines(emphasised(judgement.statement, words), at),
        reasons=inlines(judgement.reasons, at),
    )


def printed_range(term: Term) -> str:
    """The band of a term as printed, such as `55–80%`."""
    return f"{term.low}–{term.high}%"


def _confidence(judgement: Judgement, term: Term | None, at: Composition) -> str:
    phrases = at.phrases
    if judgement.confidence is not None:
        return phrases.confidence.format(level=phrases.confidence_levels[judgement.confidence])
    return phrases.confidence_missing if term else phrases.too_thin
