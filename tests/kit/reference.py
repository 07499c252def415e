"""One rich document with every kind of node, for all writers.

It is made by hand and not by `compose`, so that a writer can be tried without it.
"""

from briefwright.document.dump import fingerprint
from briefwright.document.model import (
    Align,
    Bibliography,
    BibliographyEntry,
    Block,
    BottomLine,
    Break,
    Bullets,
    Caption,
    Cell,
    CiteLabel,
    Column,
    Contents,
    ContentsEntry,
    Document,
    Figure,
    Heading,
    Inlines,
    JudgementBox,
    JudgementRow,
    Lane,
    Link,
    Meta,
    MetaCell,
    Note,
    NoteMark,
    Numbered,
    Origin,
    PageBreak,
    Paragraph,
    Quote,
    Row,
    Rule,
    ScaleDrawing,
    ScaleStep,
    Table,
    Text,
    Tick,
    Timeline,
    TimelineEvent,
    TitleBlock,
    TraceEntry,
)
from briefwright.domain.marking import Marking
from briefwright.domain.prose import MarkKind
from briefwright.domain.text import sha256_of

BOLD = frozenset({MarkKind.BOLD})
ITALIC = frozenset({MarkKind.ITALIC})
FOREIGN = frozenset({MarkKind.FOREIGN})

ARABIC_INLINE = "كونفدرالية دول الساحل"
TIFINAGH_INLINE = "ⵜⴰⵎⴰⵙⵀⴰⵇ"
ARABIC_QUOTE = (
    "«أصبحت القوة الجوية اليوم أداة أساسية للرد بسرعة ودقة على التهديدات غير المتماثلة في منطقة الحدود "
    "الثلاثية.»"
)
EXTRACTS = (
    "The council met for the first time on 3 May and named its members.",
    "“We will share what we know, when we know it,” the chair said",
    "Observers counted 12,480 crossings in the week before the closure.",
)
LONG_TABLE_ROWS = 60


def reference_document() -> Document:
    """The document; `CiteLabel`, `NoteMark` and `Link` in it all lead somewhere."""
    document = Document(
        meta=_meta(),
        front=(_title(), _bottom_line(), _judgements()),
        body=(_contents(), *_first_section(), *_second_section(), *_sources()),
        annexes=(*_evidence(), *_terms()),
        notes=_notes(),
        trace=_trace(),
        fingerprint="",
    )
    return _with_fingerprint(document)


def _with_fingerprint(document: Document) -> Document:
    return Document(
        meta=document.meta,
        front=document.front,
        body=document.body,
        annexes=document.annexes,
        notes=document.notes,
        trace=document.trace,
        fingerprint=fingerprint(document),
    )


def cite(number: int, count: int, *, joined: bool = False) -> CiteLabel:
    """The `count`th citation of this evidence number."""
    return CiteLabel(
        label=str(number),
        target=f"ev-{number}",
        anchor=f"cite-{number}-{count}",
        joined=joined,
        origin=Origin(table="finding", row=f"finding-{number}"),
    )


def paragraph(
    *content: str | CiteLabel | NoteMark | Link | Text | Break, style: str = "body"
) -> Paragraph:
    """A paragraph of these inlines, plain strings being text."""
    return Paragraph(
        style=style,
        origin=Origin(table="block", row=f"block-{style}"),
        content=inlines(*content),
    )


def inlines(*content: str | CiteLabel | NoteMark | Link | Text | Break) -> Inlines:
    """Inlines, plain strings being text."""
    return tuple(Text(text=item) if isinstance(item, str) else item for item in content)


def cell(
    *content: str | CiteLabel | Link | Text, quiet: bool = False, anchor: str | None = None
) -> Cell:
    """A cell of these inlines."""
    return Cell(content=inlines(*content), quiet=quiet, anchor=anchor)


def _meta() -> Meta:
    return Meta(
        title="Reference brief: every kind of node",
        language="en",
        marking=Marking.AMBER_STRICT,
        organisation="Regional Analysis Unit",
        author="Regional Analysis Unit",
        subject="A document in which nothing is missing",
        date="3 May 2025",
        date_iso="2025-05-03",
        edition="2, draft",
        keywords=("Council & crossings", "Names <and> signs"),
    )


def _title() -> TitleBlock:
    return TitleBlock(
        style="title",
        origin=Origin(table="brief", row="brief"),
        kicker="Assessment brief · Sahel",
        title="Reference brief: every kind of node",
        standfirst="Everything that a writer can meet stands here once, and the long table twice over.",
        cells=(
            MetaCell(label="Issued", value="3 May 2025"),
            MetaCell(label="Edition", value="2, draft"),
            MetaCell(label="Prepared by", value="Regional Analysis Unit"),
            MetaCell(label="Evidence", value="Two sources"),
        ),
    )


def _bottom_line() -> BottomLine:
    return BottomLine(
        style="bottom-line",
        anchor="bottom-line",
        label="Bottom line",
        paragraphs=(
            paragraph(
                "The council has met once and promised to share what it knows.",
                cite(1, 1),
                cite(2, 1, joined=True),
                " What follows is not known.",
                style="bottom-line",
            ),
        ),
    )


def _judgements() -> JudgementBox:
    return JudgementBox(
        style="judgements",
        anchor="key-judgements",
        label="Key judgements",
        explanation="Likelihood at left; confidence in a sentence of its own. Annex B explains the terms.",
        rows=_judgement_rows(),
    )


def _judgement_rows() -> tuple[JudgementRow, ...]:
    return (
        JudgementRow(
            style="judgement",
            origin=Origin(table="judgement", row="judgement-1"),
            term="Likely",
            range_text="55–80%",
            band=(55, 80),
            confidence_text="Confidence: moderate",
            statement=inlines(
                "The council is ",
                Text(text="likely", marks=BOLD),
                " to meet again before the year ends.",
                cite(1, 2),
            ),
            reasons=inlines("Confidence is moderate: it has met once, and one agency reports it."),
        ),
        JudgementRow(
            style="judgement",
            origin=Origin(table="judgement", row="judgement-2"),
            term="Not judged",
            range_text=None,
            band=None,
            confidence_text="Evidence too thin",
            statement=inlines("Whether the crossings will resume is not judged.", cite(3, 1)),
            reasons=inlines("One count before the closure says nothing of the time after it."),
        ),
    )


def _contents() -> Contents:
    entries = (
        (1, "1", "Text in many forms", "s1"),
        (2, None, "Other scripts", "s1-1"),
        (1, "2", "Tables and figures", "s2"),
        (2, None, "Sources", "sources"),
        (1, "Annex A", "Evidence", "annex-a"),
        (1, "Annex B", "How to read the terms", "annex-b"),
    )
    return Contents(
        style="contents",
        title="Contents",
        entries=tuple(
            ContentsEntry(level=level, number=number, text=text, target=target)
            for level, number, text, target in entries
        ),
    )


def _first_section() -> tuple[Block, ...]:
    return (
        Heading(
            style="h1",
            origin=Origin(table="section", row="section-1"),
            anchor="s1",
            level=1,
            number="1",
            gist="Marks, breaks, links, notes and scripts.",
            content=inlines("Text in many forms"),
        ),
        paragraph(
            "Plain, ",
            Text(text="bold", marks=BOLD),
            ", ",
            Text(text="italic", marks=ITALIC),
            ", ",
            Text(text="both", marks=BOLD | ITALIC),
            ";",
            Break(),
            "a line of its own, with & < > \" ' and a remark.",
            NoteMark(label="a", note="note-a"),
            " See ",
            Link(text="Table 1", target="t1"),
            " and ",
            Link(text="the agency’s page", url="https://example.org/report?id=7&lang=en"),
            ", ",
            Link(text="its ", url="https://example.org/b"),
            Link(text="bold", url="https://example.org/b", marks=BOLD),
            ".",
            cite(2, 2),
            cite(3, 2, joined=True),
        ),
        paragraph(
            "Letters of the region: ḥ ṣ ṭ ẓ ḍ ʿ ʾ ǧ, ɓ ɗ ƴ ɛ ɔ ɲ ǝ ɣ; Ouagadougou, Ménaka, Ségou."
        ),
        *_lists_and_quotation(),
        *_scripts(),
        Rule(style="rule"),
    )


def _lists_and_quotation() -> tuple[Block, ...]:
    return (
        Bullets(
            style="list",
            items=(
                paragraph(
                    Text(text="First point.", marks=BOLD),
                    " With evidence.",
                    cite(1, 3),
                    style="bullet",
                ),
                paragraph(
                    "Second point, which is longer, so that it runs over the end of its line and shows "
                    "where the next one starts.",
                    style="bullet",
                ),
            ),
        ),
        Numbered(
            style="list",
            items=(
                paragraph("One.", style="numbered"),
                paragraph(
                    "Two, with a remark.", NoteMark(label="b", note="note-b"), style="numbered"
                ),
            ),
        ),
        Quote(
            style="quote",
            origin=Origin(table="block", row="quote-1"),
            content=inlines("“We will share what we know, when we know it.”", cite(2, 3)),
            attribution=inlines("— The chair, quoted by the agency"),
        ),
    )


def _scripts() -> tuple[Block, ...]:
    return (
        Heading(
            style="h2",
            origin=Origin(table="section", row="section-1-1"),
            anchor="s1-1",
            level=2,
            content=inlines("Other scripts"),
        ),
        paragraph(
            "The Arabic name is ",
            Text(text=ARABIC_INLINE, marks=FOREIGN, language="ar"),
            ", the Tuareg word is ",
            Text(text=TIFINAGH_INLINE, marks=FOREIGN, language="tmh"),
            ", and French says ",
            Text(text="l’Alliance des États du Sahel", marks=FOREIGN | ITALIC, language="fr"),
            ".",
            cite(1, 4),
        ),
        Quote(
            style="quote",
            language="ar",
            origin=Origin(table="block", row="quote-2"),
            content=inlines(ARABIC_QUOTE, cite(2, 4)),
            attribution=(
                Text(
                    text="— Arabic rendering by the analyst; the source text is English",
                    language="en",
                ),
            ),
        ),
        Paragraph(
            style="body",
            language="ar",
            origin=Origin(table="block", row="arabic"),
            content=inlines("اجتمع المجلس في 3 مايو في Bamako للمرة الأولى.", cite(1, 5)),
        ),
    )


def _second_section() -> tuple[Block, ...]:
    return (
        Heading(
            style="h1",
            origin=Origin(table="section", row="section-2"),
            anchor="s2",
            level=1,
            number="2",
            content=inlines("Tables and figures"),
        ),
        _timeline(),
        _positions(),
        _long_table(),
    )


def _timeline() -> Figure:
    return Figure(
        style="figure",
        anchor="f1",
        origin=Origin(table="block", row="figure-1"),
        caption=Caption(label="Figure 1", content=inlines("What is dated and what is not")),
        alt="What is dated and what is not. 31 March: Army: claims a downing. After 31 March: Both "
        "capitals: recall ambassadors. 13–17 April: Chiefs: first meeting. Undated: Envoy: suspended.",
        note=inlines("Filled marks are dated. Year not stated.", cite(3, 3)),
        drawing=Timeline(
            days=18,
            ticks=(
                Tick(day=0, label="31 March"),
                Tick(day=13, label="13 April"),
                Tick(day=17, label="17 April"),
            ),
            lanes=_lanes(),
            key=(
                ("contested", "Contested"),
                ("dated", "Dated"),
                ("undated", "Reported without a date"),
            ),
        ),
    )


def _lane(lane: str, event: TimelineEvent) -> Lane:
    return Lane(label=lane, events=(event,))


def _lanes() -> tuple[Lane, ...]:
    return (
        _lane(
            "Army",
            TimelineEvent(
                label="Claims a downing; the other side contests",
                date="31 March",
                start=0,
                end=0,
                contested=True,
            ),
        ),
        _lane(
            "Both capitals",
            TimelineEvent(
                label="Recall ambassadors",
                date="After 31 March",
                start=None,
                end=None,
                after=0,
            ),
        ),
        _lane(
            "Burkina Faso, Mali and Niger",
            TimelineEvent(label="First meeting", date="13–17 April", start=13, end=17),
        ),
        _lane(
            "Envoy",
            TimelineEvent(label="Dispatch suspended", date="Undated", start=None, end=None),
        ),
    )


def _positions() -> Table:
    return Table(
        style="table",
        anchor="t1",
        origin=Origin(table="block", row="table-1"),
        caption=Caption(label="Table 1", content=inlines("Positions as reported")),
        columns=tuple(Column(share=1.0) for _ in range(4)),
        head=Row(cells=tuple(cell(w) for w in ("Proposition", "Algeria", "Mali", "Evidence"))),
        rows=(
            Row(
                cells=(
                    cell("A drone was shot down"),
                    cell("Asserted by the army", cite(3, 4)),
                    cell("Unclear: “denied this”", cite(2, 5)),
                    cell("One party’s claim (C6)"),
                )
            ),
            Row(
                cells=(
                    cell("The strategy is at fault"),
                    cell("Asserted", cite(1, 6)),
                    cell("No reply reported", quiet=True),
                    cell("Paraphrase (C3)"),
                )
            ),
        ),
        note=inlines("Silence is not agreement."),
    )


def _long_table() -> Table:
    rows = tuple(
        Row(
            cells=(
                cell(f"Day {day}"),
                cell("Crossings counted at both posts, by hand, and added up in the evening"),
                cell(f"{day * 208:,}"),
            )
        )
        for day in range(1, LONG_TABLE_ROWS + 1)
    )
    return Table(
        style="table",
        anchor="t2",
        origin=Origin(table="block", row="table-2"),
        caption=Caption(label="Table 2", content=inlines("Crossings day by day", cite(3, 5))),
        columns=(Column(share=1.0), Column(share=2.0), Column(share=1.0, align=Align.END)),
        head=Row(cells=tuple(cell(words) for words in ("Day", "What was counted", "Crossings"))),
        rows=rows,
    )


def _sources() -> tuple[Block, ...]:
    return (
        Heading(style="h2", anchor="sources", level=2, content=inlines("Sources")),
        Bibliography(
            style="sources",
            entries=(
                BibliographyEntry(
                    style="source",
                    anchor="source-1",
                    origin=Origin(table="source", row="source-1"),
                    label="S1",
                    content=inlines(
                        "APA. Report on the council, without headline or date. English, 2 paragraphs. File "
                        "council.txt, SHA-256 6c7d11894947. Source grade C. Extracts ",
                        Link(text="1–2", target="ev-1"),
                        ".",
                    ),
                ),
                BibliographyEntry(
                    style="source",
                    anchor="source-2",
                    origin=Origin(table="source", row="source-2"),
                    label="S2",
                    content=inlines(
                        "Observers. Weekly count. 30 April 2025. ",
                        Link(text="https://example.org/count", url="https://example.org/count"),
                        " Source grade B. Extracts ",
                        Link(text="3", target="ev-3"),
                        ".",
                    ),
                ),
            ),
        ),
    )


def _evidence() -> tuple[Block, ...]:
    places = ((1, 1, "C3"), (1, 2, "C3"), (2, 1, "B2"))
    rows = tuple(
        Row(
            cells=(
                cell(Link(text=str(n), target=f"cite-{n}-1"), anchor=f"ev-{n}"),
                cell(quotation),
                cell(Link(text=f"S{source}, {para}", target=f"source-{source}"), quiet=True),
                cell(grade, quiet=True),
                cell(sha256_of(quotation)[:12], quiet=True),
            )
        )
        for n, (quotation, (source, para, grade)) in enumerate(
            zip(EXTRACTS, places, strict=True), start=1
        )
    )
    return (
        PageBreak(style="page-break"),
        _annex("annex-a", "Annex A", "Evidence", "Numbers match the raised figures in the text."),
        paragraph("Extracts are word for word, by source and paragraph."),
        Table(
            style="evidence",
            anchor="evidence",
            columns=(
                Column(share=24, style="row-head"),
                Column(share=317.28, style="extract"),
                Column(share=34, style="cell-quiet"),
                Column(share=38, style="cell-quiet"),
                Column(share=58, style="hash"),
            ),
            head=Row(cells=tuple(cell(w) for w in ("No.", "Extract", "Para.", "Grade", "SHA-256"))),
            rows=rows,
        ),
    )


def _terms() -> tuple[Block, ...]:
    steps = (
        ("Almost no chance", "1–5%"),
        ("Very unlikely", "5–20%"),
        ("Unlikely", "20–45%"),
        ("Roughly even chance", "45–55%"),
        ("Likely", "55–80%"),
        ("Very likely", "80–95%"),
        ("Almost certain", "95–99%"),
    )
    return (
        PageBreak(style="page-break"),
        _annex("annex-b", "Annex B", "How to read the terms", "Two different questions."),
        paragraph("Likelihood says how probable a development is, in the words of ICD 203."),
        Figure(
            style="figure",
            anchor="f2",
            drawing=ScaleDrawing(steps=tuple(ScaleStep(words=w, range=r) for w, r in steps)),
            caption=Caption(label="Figure 2", content=inlines("Likelihood terms and their ranges")),
            alt="Likelihood terms and their ranges. "
            + "; ".join(f"{w}: {r}" for w, r in steps)
            + ".",
            note=inlines("Ranges as in ICD 203."),
        ),
        Table(
            style="table",
            anchor="t3",
            caption=Caption(label="Table 3", content=inlines("Confidence, grades and marking")),
            columns=(Column(share=1.0), Column(share=3.0)),
            head=Row(cells=(cell("Term"), cell("Meaning in this brief"))),
            rows=(
                Row(cells=(cell("Low confidence"), cell("Fragmentary, undated or untested"))),
                Row(
                    cells=(
                        cell("TLP:AMBER+STRICT"),
                        cell("Within the recipients’ organisation only"),
                    )
                ),
            ),
        ),
    )


def _annex(anchor: str, number: str, title: str, gist: str) -> Heading:
    return Heading(
        style="h1", anchor=anchor, level=1, number=number, gist=gist, content=inlines(title)
    )


def _notes() -> tuple[Note, ...]:
    return (
        Note(
            label="a",
            anchor="note-a",
            origin=Origin(table="block", row="note-a"),
            content=inlines("The report gives day and month without a year.", cite(1, 7)),
        ),
        Note(
            label="b",
            anchor="note-b",
            origin=Origin(table="block", row="note-b"),
            content=inlines(
                "A second remark, long enough to run over one line at the foot of the page, so "
                "that the notes’ own leading and hang can be seen."
            ),
        ),
    )


def _trace() -> tuple[TraceEntry, ...]:
    places = (("S1", 1, "C3"), ("S1", 2, "C3"), ("S2", 1, "B2"))
    return tuple(
        TraceEntry(
            number=n,
            quotation=quotation,
            source=source,
            paragraph=para,
            grade=grade,
            sha256=sha256_of(quotation),
        )
        for n, (quotation, (source, para, grade)) in enumerate(
            zip(EXTRACTS, places, strict=True), start=1
        )
    )
