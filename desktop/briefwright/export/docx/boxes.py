"""What stands on the first page: title block, bottom line and the box of key judgements."""

from collections.abc import Iterator

from briefwright.document.model import BottomLine, JudgementBox, JudgementRow, MetaCell, TitleBlock
from briefwright.document.styles import Ink
from briefwright.export.docx import ooxml
from briefwright.export.docx.flow import Flow
from briefwright.export.docx.inlines import inlines, words
from briefwright.export.docx.ooxml import Box, Face, Line, Setting, Xml
from briefwright.export.docx.story import Story
from briefwright.export.docx.styleids import AXIS, WIDTH, Mark, Style
from briefwright.export.docx.tables import shares
from briefwright.export.pictures import Painter

_LONG_TITLE = 60  # characters; a longer title is set smaller
_SHORT_WORD = 12
_COLUMNS = (AXIS, WIDTH - AXIS)


def write_title(story: Story, flow: Flow, block: TitleBlock) -> None:
    """Adds kicker, title, standfirst and the row of facts."""
    setting = Setting(rtl=story.rtl)
    if block.kicker:
        flow.paragraph(Style.KICKER, _plain(story, block.kicker), setting)
    face, line = ooxml.PLAIN, None
    if len(block.title) > _LONG_TITLE:
        style = story.sheet.text("title-long")
        face, line = Face(size=style.size), round(style.leading * 20)
    content = story.marked(block.anchor, _plain(story, bound(block.title), face))
    flow.paragraph(Style.TITLE, content, Setting(rtl=story.rtl, line=line))
    if block.standfirst:
        flow.paragraph(Style.SUBTITLE, _plain(story, bound(block.standfirst)), setting)
    if block.cells:
        flow.table(_facts(story, block.cells))
        flow.gap(_gap(story))


def _facts(story: Story, cells: tuple[MetaCell, ...]) -> Xml:
    widths = shares((1.0,) * len(cells))
    setting = Setting(rtl=story.rtl)
    row = ooxml.row(
        ooxml.cell(
            width,
            ooxml.join(
                (
                    ooxml.paragraph(Style.META_LABEL, _plain(story, cell.label), setting),
                    ooxml.paragraph(Style.META_VALUE, _plain(story, cell.value), setting),
                )
            ),
        )
        for cell, width in zip(cells, widths, strict=True)
    )
    hair = _hairline(story)
    box = Box(top=120, bottom=140, right=200, line_above=hair, line_below=hair)
    return ooxml.table(widths, (row,), box=box, rtl=story.rtl)


def write_bottom_line(story: Story, flow: Flow, block: BottomLine) -> None:
    """Adds the answer beside its label."""
    label = story.marked(block.anchor, _plain(story, block.label))
    last = len(block.paragraphs) - 1
    answer = ooxml.join(
        ooxml.paragraph(
            Style.BOTTOM_LINE,
            inlines(story, paragraph.content, language=paragraph.language),
            Setting(
                rtl=story.mirrored(paragraph.content, paragraph.language),
                after=0 if index == last else 120,
            ),
        )
        for index, paragraph in enumerate(block.paragraphs)
    )
    row = ooxml.row(
        (
            ooxml.cell(
                AXIS,
                ooxml.paragraph(Style.BOX_LABEL, label, Setting(rtl=story.rtl, before=60)),
                right=200,
            ),
            ooxml.cell(WIDTH - AXIS, answer),
        )
    )
    flow.table(ooxml.table(_COLUMNS, (row,), box=Box(), rtl=story.rtl))
    flow.gap(_gap(story))


def write_judgements(story: Story, flow: Flow, block: JudgementBox, painter: Painter) -> None:
    """Adds the box; its rows are kept on one page."""
    metrics = story.sheet.box
    box = Box(
        top=round(metrics.tight_pad_top * 20),
        bottom=round(metrics.tight_pad_bottom * 20),
        line_above=Line(eighths=round(metrics.rule * 8), colour=story.sheet.colour(Ink.ACCENT)),
        line_between=_hairline(story),
    )
    rows = [_box_head(story, block), *_judgements(story, block.rows, painter)]
    flow.table(
        ooxml.table(
            _COLUMNS,
            rows,
            box=box,
            title=block.label,
            head=True,
            row_heads=True,
            rtl=story.rtl,
        )
    )


def _box_head(story: Story, block: JudgementBox) -> Xml:
    setting = Setting(rtl=story.rtl, keep_next=True)
    label = story.marked(block.anchor, _plain(story, block.label))
    return _box_row(
        story,
        ooxml.paragraph(Style.BOX_LABEL, label, setting),
        ooxml.paragraph(Style.BOX_NOTE, _plain(story, block.explanation), setting),
        head=True,
    )


def _judgements(story: Story, rows: tuple[JudgementRow, ...], painter: Painter) -> Iterator[Xml]:
    for index, row in enumerate(rows):
        keep = index < len(rows) - 1
        yield _box_row(
            story, _margin(story, row, painter, keep=keep), _judgement(story, row, keep=keep)
        )


def _box_row(story: Story, left: Xml, right: Xml, *, head: bool = False) -> Xml:
    tint, inset = story.sheet.colour(Ink.TINT), round(story.sheet.box.inset * 20)
    return ooxml.row(
        (
            ooxml.cell(AXIS, left, fill=tint, left=inset, right=200),
            ooxml.cell(WIDTH - AXIS, right, fill=tint, right=inset),
        ),
        head=head,
    )


def _hairline(story: Story) -> Line:
    width = round(story.sheet.rules.hairline * 8)
    return Line(eighths=width, colour=story.sheet.colour(Ink.HAIRLINE))


def _gap(story: Story) -> int:
    """The tight spacing of the first page, since Word breaks lines where it likes."""
    return round(story.sheet.box.tight_gap * 20)


def _margin(story: Story, row: JudgementRow, painter: Painter, *, keep: bool) -> Xml:
    """Term and range, the bar where there is a band, and the degree of confidence."""
    setting = Setting(rtl=story.rtl, keep_next=keep)
    term = story.marked(row.anchor, _plain(story, row.term))
    if row.range_text:
        shown = _plain(story, f" {row.range_text}", Face(style=Mark.RANGE, bold=False))
        term = ooxml.join((term, shown))
    parts = [ooxml.paragraph(Style.TERM, term, setting)]
    if row.band is not None:
        bar = painter.likelihood_bar(row.band)
        number = story.picture_number()
        picture = ooxml.picture(
            story.package.picture(bar.data),
            number,
            width=bar.width,
            height=bar.height,
            name=f"Bar {number}",
            alt=None,
        )
        parts.append(ooxml.paragraph(Style.BAR, picture, setting))
    parts.append(ooxml.paragraph(Style.TERM_NOTE, _plain(story, row.confidence_text), setting))
    return ooxml.join(parts)


def _judgement(story: Story, row: JudgementRow, *, keep: bool) -> Xml:
    statement = ooxml.paragraph(
        Style.JUDGEMENT,
        inlines(story, row.statement, language=row.language),
        Setting(rtl=story.mirrored(row.statement, row.language), keep_next=keep),
    )
    if not row.reasons:
        return statement
    reasons = ooxml.paragraph(
        Style.CONFIDENCE,
        inlines(story, row.reasons, language=row.language),
        Setting(rtl=story.mirrored(row.reasons, row.language), keep_next=keep),
    )
    return ooxml.join((statement, reasons))


def _plain(story: Story, text: str, face: Face = ooxml.PLAIN) -> Xml:
    return words(story, text, face, story.language, rtl=story.rtl)


def bound(text: str) -> str:
    """The text with its last two words held together, when the last is short."""
    before, space, last = text.rstrip().rpartition(" ")
    return f"{before}\u00a0{last}" if space and len(last) < _SHORT_WORD else text
