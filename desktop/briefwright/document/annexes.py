"""The annexes: the evidence, word for word, and how the terms are to be read."""

from collections.abc import Iterator

from briefwright.document.citing import Extract
from briefwright.document.composition import Composition
from briefwright.document.front import printed_range
from briefwright.document.model import (
    Block,
    Caption,
    Cell,
    Column,
    Figure,
    Heading,
    Link,
    Origin,
    PageBreak,
    Paragraph,
    Row,
    ScaleDrawing,
    ScaleStep,
    Table,
    Text,
    TraceEntry,
)
from briefwright.document.numbering import ANNEX_EVIDENCE, ANNEX_TERMS
from briefwright.document.sourcing import HASH_SHOWN, source_anchor
from briefwright.document.tables import columns, head, text_cell
from briefwright.domain.grading import Credibility, Reliability
from briefwright.domain.likelihood import ICD203, SCALES, Confidence, Scale
from briefwright.domain.marking import Marking

# PAPER.md section 9, widths in points: No. 24, extract 317.28, paragraph 34, grade 38, hash 58
_EVIDENCE_COLUMNS = (
    Column(share=24, style="row-head"),
    Column(share=317.28, style="extract"),
    Column(share=34, style="cell-quiet"),
    Column(share=38, style="cell-quiet"),
    Column(share=58, style="hash"),
)
_SHOWN_CONFIDENCE = (Confidence.HIGH, Confidence.MODERATE, Confidence.LOW)


def evidence_annex(at: Composition) -> tuple[Block, ...]:
    """Annex A: every extract with its number, place, grade and hash, on a new page."""
    phrases, extracts = at.phrases, at.citer.extracts()
    heading = _heading(ANNEX_EVIDENCE, phrases.evidence_annex, phrases.evidence_gist, at)
    many = len(at.citer.cited_sources()) > 1
    intro = phrases.evidence_intro_many if many else phrases.evidence_intro
    if not extracts:
        return (PageBreak(style="page-break"), heading, _body(phrases.evidence_none))
    table = Table(
        style="evidence",
        anchor="evidence",
        columns=_EVIDENCE_COLUMNS,
        head=head(
            phrases.number_short, phrases.extract, phrases.paragraph_short, phrases.grade, "SHA-256"
        ),
        rows=tuple(_evidence_row(extract, at, many=many) for extract in extracts),
    )
    return (PageBreak(style="page-break"), heading, _body(intro), table)


def trace(at: Composition) -> tuple[TraceEntry, ...]:
    """The extracts as a machine reads them, with whole hashes."""
    return tuple(
        TraceEntry(
            number=extract.number,
            quotation=extract.quotation,
            source=at.citer.source_label(extract.source.id),
            paragraph=extract.paragraph,
            grade=extract.grade,
            sha256=extract.sha256,
        )
        for extract in at.citer.extracts()
    )


def _evidence_row(extract: Extract, at: Composition, *, many: bool) -> Row:
    label = at.citer.source_label(extract.source.id)
    place = f"{label}, {extract.paragraph}" if many else str(extract.paragraph)
    language = extract.source.language
    foreign = None if language in ("und", at.language) else language
    origin = Origin(table="annotation", row=extract.annotation)
    number = Link(text=str(extract.number), target=extract.first_citation)
    return Row(
        cells=(
            Cell(content=(number,), anchor=extract.anchor, origin=origin),
            Cell(content=(Text(text=extract.quotation, language=foreign),), origin=origin),
            Cell(content=(Link(text=place, target=source_anchor(label)),), quiet=True),
            text_cell(extract.grade, quiet=True),
            text_cell(extract.sha256[:HASH_SHOWN], quiet=True),
        )
    )


def terms_annex(marking: Marking, at: Composition) -> tuple[Block, ...]:
    """Annex B: the likelihood scale, confidence, the grades in use and the marking."""
    phrases = at.phrases
    scale = SCALES.get(at.snapshot.brief.scale, ICD203)
    return (
        _heading(ANNEX_TERMS, phrases.terms_annex, phrases.terms_gist, at),
        _body(phrases.terms_intro.format(scale=scale.name)),
        _scale_figure(scale, at),
        _terms_table(marking, at),
    )


def _scale_figure(scale: Scale, at: Composition) -> Figure:
    phrases, number = at.phrases, at.numbering.figures + 1
    steps = tuple(
        ScaleStep(words=_capital(phrases.terms[term.key]), range=printed_range(term))
        for term in scale.terms
    )
    said = "; ".join(f"{step.words}: {step.range}" for step in steps)
    return Figure(
        style="figure",
        anchor=f"f{number}",
        drawing=ScaleDrawing(steps=steps),
        caption=Caption(
            label=phrases.figure.format(number=number), content=(Text(text=phrases.scale_caption),)
        ),
        alt=f"{phrases.scale_caption}. {said}.",
        note=(Text(text=phrases.scale_note.format(scale=scale.name)),),
    )


def _terms_table(marking: Marking, at: Composition) -> Table:
    phrases, number = at.phrases, at.numbering.tables + 1
    rows = [
        (phrases.confidence_names[level], phrases.confidence_meanings[level])
        for level in _SHOWN_CONFIDENCE
    ]
    rows += _grades(at)
    rows.append((marking.value, phrases.markings[marking]))
    return Table(
        style="table",
        anchor=f"t{number}",
        columns=columns(2),
        head=head(phrases.term, phrases.meaning),
        rows=tuple(Row(cells=(text_cell(term), text_cell(words))) for term, words in rows),
        caption=Caption(
            label=phrases.table.format(number=number), content=(Text(text=phrases.terms_caption),)
        ),
    )


def _grades(at: Composition) -> Iterator[tuple[str, str]]:
    phrases = at.phrases
    used = {grade for e in at.citer.extracts() for grade in e.grade.split(", ")}
    for grade in sorted(used):
        words = phrases.grade_meaning.format(
            reliability=phrases.reliabilities[Reliability(grade[0])],
            credibility=phrases.credibilities[Credibility(grade[1])],
        )
        yield grade, words


def _heading(name: str, title: str, gist: str, at: Composition) -> Heading:
    label = at.numbering.labels[name]
    return Heading(
        style="h1",
        anchor=label.anchor,
        level=1,
        content=(Text(text=title),),
        number=label.number,
        gist=gist,
    )


def _body(text: str) -> Paragraph:
    return Paragraph(style="body", content=(Text(text=text),))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
