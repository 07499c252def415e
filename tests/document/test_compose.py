"""What composing makes of the parts of a brief."""

from dataclasses import replace

import pytest

from briefwright.document.compose import compose
from briefwright.document.model import (
    Bibliography,
    Block,
    Bullets,
    CiteLabel,
    Contents,
    Figure,
    Heading,
    Inlines,
    JudgementBox,
    Link,
    NoteMark,
    Paragraph,
    Quote,
    Table,
    Text,
    Timeline,
    TitleBlock,
)
from briefwright.document.settings import Settings
from briefwright.domain.brief import Brief
from briefwright.domain.marking import Marking
from briefwright.domain.prose import MarkKind
from briefwright.domain.snapshot import BriefSnapshot
from tests.kit.briefs import brief_of, judgement


def said(content: Inlines) -> str:
    """The inlines with citations in brackets and remarks after a caret."""
    words = ""
    for inline in content:
        match inline:
            case Text(text=text) | Link(text=text):
                words += text
            case CiteLabel(label=label, joined=joined):
                words += f",{label}" if joined else f"^{label}"
            case NoteMark(label=label):
                words += f"~{label}"
            case _:
                words += "\n"
    return words


def body(prose: str, *, more: str = "") -> tuple[Block, ...]:
    return compose(brief_of(prose, more=more), Settings(contents=False)).body


def only(kind: type[Block], found: tuple[Block, ...]) -> Block:
    (one,) = [block for block in found if isinstance(block, kind)]
    return one


def table(prose: str, *, more: str = "") -> list[list[str]]:
    found = only(Table, body(prose, more=more))
    assert isinstance(found, Table)
    return [[said(cell.content) for cell in row.cells] for row in (found.head, *found.rows)]


def paragraph(prose: str) -> str:
    found = only(Paragraph, body(prose))
    assert isinstance(found, Paragraph)
    return said(found.content)


def test_neighbouring_citations_make_one_group_of_rising_numbers() -> None:
    assert paragraph("# S\n\nA.[@claim] B.[@meeting; @claim] C.[@claim][@claim]\n") == (
        "A.^1 B.^1,2 C.^1"
    )


def test_two_findings_on_one_passage_share_a_number_and_show_both_grades() -> None:
    more = """
[[finding]]
key = "again"
quote = "held an official meeting from April 13 to 17 in Bamako"
credibility = "2"
"""
    snapshot = brief_of("# S\n\nA.[@meeting] B.[@again]\n", more=more)
    document = compose(snapshot)
    assert [(e.number, e.grade) for e in document.trace] == [(1, "C3, C2")]


def test_remarks_are_lettered_in_the_order_of_their_marks() -> None:
    prose = "# S\n\nOne.[^b] Two.[^a] Three.[^b]\n\n[^a]: First written.\n\n[^b]: Second written.\n"
    document = compose(brief_of(prose), Settings(contents=False))
    found = only(Paragraph, document.body)
    assert isinstance(found, Paragraph)
    assert said(found.content) == "One.~a Two.~b Three.~a"
    assert [(n.label, said(n.content)) for n in document.notes] == [
        ("a", "Second written."),
        ("b", "First written."),
    ]


def test_references_name_their_goal_and_lead_to_it() -> None:
    prose = (
        "# First {#one}\n\nSee [#one], [#two], [#tab] and [#annex-a]. [#one] again.\n\n"
        "## Second {#two}\n\nTable: T {#tab}\n| A | B |\n| 1 | 2 |\n"
    )
    found = next(b for b in body(prose) if isinstance(b, Paragraph))
    assert said(found.content) == ("See section 1, Second, Table 1 and Annex A. Section 1 again.")
    targets = [i.target for i in found.content if isinstance(i, Link)]
    assert targets == ["s1", "s1-1", "t1", "annex-a", "s1"]


def test_positions_say_their_stance_first_and_their_words_after_it() -> None:
    more = """
[[dispute]]
key = "other"
proposition = "Another thing"

[[dispute.position]]
actor = "Mali"
stance = "ambiguous"
words = ": “denied this”"
finding = "denial"

[[dispute.position]]
actor = "Niger"
stance = "silent"
"""
    assert table("# S\n\nPositions: P\n- [?downing]\n- [?other]\n", more=more) == [
        ["Proposition", "Algeria", "Mali", "Niger", "Evidence"],
        [
            "A drone was shot down",
            "Asserted by the army^1",
            "Denied^2",
            "No reply reported",
            "One claim",
        ],
        ["Another thing", "No reply reported", "Unclear: “denied this”^2", "No reply reported", ""],
    ]


def test_events_stand_in_time_and_say_who_contests_them() -> None:
    assert table("# S\n\nEvents: E\n- [@meeting]\n- Recalled [@recalls]\n- [@claim]\n") == [
        ["Date", "Event", "Status"],
        ["31 March", "The Algerian army claims a downing^1", "Claimed; contested by Mali^2"],
        ["After 31 March", "Recalled^3", "Reported as fact"],
        ["13–17 April", "The chiefs meet^4", "Reported as fact"],
    ]


def test_the_timeline_is_true_to_days_and_dashes_what_has_none() -> None:
    prose = "# S\n\nTimeline: Drawn\n- [@meeting]\n- Recalled [@recalls]\n- [@claim]\n- [@denial]\n"
    found = only(Figure, body(prose))
    assert isinstance(found, Figure)
    assert isinstance(found.drawing, Timeline)
    events = [event for lane in found.drawing.lanes for event in lane.events]
    assert found.drawing.days == 18
    assert [(e.date, e.start, e.end, e.after, e.contested) for e in events] == [
        ("31 March", 0, 0, None, True),
        ("After 31 March", None, None, 0, False),
        ("13–17 April", 13, 17, None, False),
        ("Undated", None, None, None, False),
    ]
    assert [(t.day, t.label) for t in found.drawing.ticks] == [
        (0, "31 March"),
        (13, "13 April"),
        (17, "17 April"),
    ]
    assert all(event.label in found.alt and event.date in found.alt for event in events)
    assert said(found.note).endswith("^1,2,3,4")


def test_a_day_without_a_year_is_not_put_on_a_scale_of_years() -> None:
    more = """
[[finding]]
key = "dated"
quote = "Since then"
statement = "Something dated"
date = "2025-04-02"
"""
    found = only(Figure, body("# S\n\nTimeline: T\n- [@claim]\n- [@dated]\n", more=more))
    assert isinstance(found, Figure)
    assert isinstance(found.drawing, Timeline)
    events = {e.label: e.start for lane in found.drawing.lanes for e in lane.events}
    assert events == {"Something dated": 0, "The Algerian army claims a downing": None}


def test_rows_make_a_table_with_its_caption_and_figures_are_set_to_the_end() -> None:
    prose = "# S\n\nTable: Numbers\n| What | How many |\n| --- | --- |\n| **One**[@claim] | 1,200 |\n| Two | 3% |\nNote: Rounded.\n"
    found = only(Table, body(prose))
    assert isinstance(found, Table)
    assert found.caption is not None
    assert (found.caption.label, said(found.caption.content)) == ("Table 1", "Numbers")
    assert [column.align.value for column in found.columns] == ["start", "end"]
    assert said(found.rows[0].cells[0].content) == "One^1"
    assert said(found.note) == "Rounded."


def test_neighbouring_items_make_one_list() -> None:
    found = body("# S\n\n- one\n- two\n\nText.\n\n- three\n")
    lists = [block for block in found if isinstance(block, Bullets)]
    assert [[said(item.content) for item in each.items] for each in lists] == [
        ["one", "two"],
        ["three"],
    ]


def test_sections_inside_others_are_headings_of_the_second_level_without_a_number() -> None:
    headings = [b for b in body("# A\n\n## B\n\n### C\n\n# D\n") if isinstance(b, Heading)]
    assert [(h.level, h.number, said(h.content), h.anchor) for h in headings] == [
        (1, "1", "A", "s1"),
        (2, None, "B", "s1-1"),
        (2, None, "C", None),
        (1, "2", "D", "s2"),
    ]


def test_a_quotation_keeps_its_language_and_its_attribution_has_the_brief_s() -> None:
    found = only(Quote, body("# S\n\n{lang=ar}\n> «نص»[@claim]\n> — Rendering\n"))
    assert isinstance(found, Quote)
    assert found.language == "ar"
    assert found.attribution == (Text(text="— Rendering", language="en"),)


def test_marks_and_foreign_words_reach_the_runs_of_text() -> None:
    found = only(Paragraph, body("# S\n\nPlain **bold *both*** and [كلمة]{lang=ar}.\n"))
    assert isinstance(found, Paragraph)
    runs = {i.text: (i.marks, i.language) for i in found.content if isinstance(i, Text)}
    assert runs["bold "] == (frozenset({MarkKind.BOLD}), None)
    assert runs["both"] == (frozenset({MarkKind.BOLD, MarkKind.ITALIC}), None)
    assert runs["كلمة"] == (frozenset({MarkKind.FOREIGN}), "ar")


def test_judgements_show_term_band_and_confidence_and_set_the_term_bold() -> None:
    more = judgement(
        "It is likely to last.[@meeting]", likelihood="likely", confidence="low", reasons="Thin."
    ) + judgement("It is not judged.[@claim]", reasons="Nothing is known.")
    document = compose(brief_of("# S\n", more=more))
    box = only(JudgementBox, document.front)
    assert isinstance(box, JudgementBox)
    assert [(r.term, r.range_text, r.band, r.confidence_text) for r in box.rows] == [
        ("Likely", "55–80%", (55, 80), "Confidence: low"),
        ("Not judged", None, None, "Evidence too thin"),
    ]
    assert Text(text="likely", marks=frozenset({MarkKind.BOLD})) in box.rows[0].statement


def with_brief(snapshot: BriefSnapshot, brief: Brief) -> BriefSnapshot:
    return replace(snapshot, brief=brief)


def test_the_title_block_leaves_out_what_is_not_known() -> None:
    snapshot = brief_of("# S\n")
    bare = replace(snapshot.brief, edition=None, issued=None)
    title = only(TitleBlock, compose(with_brief(snapshot, bare)).front)
    assert isinstance(title, TitleBlock)
    assert title.cells == ()


def test_the_marking_is_the_strictest_of_brief_sources_and_findings_cited() -> None:
    snapshot = brief_of("# S\n\nA.[@meeting]\n", marking="TLP:GREEN")
    assert compose(snapshot).meta.marking is Marking.GREEN
    source = replace(snapshot.sources["source-apa"], marking=Marking.AMBER)
    amber = replace(snapshot, sources={source.id: source})
    assert compose(amber).meta.marking is Marking.AMBER
    meeting = snapshot.evidence["finding-meeting"]
    red = replace(meeting, finding=replace(meeting.finding, marking=Marking.RED))
    evidence = {**snapshot.evidence, "finding-meeting": red}
    assert compose(replace(amber, evidence=evidence)).meta.marking is Marking.RED
    uncited = {**snapshot.evidence, "finding-claim": replace(red, finding=red.finding)}
    assert compose(replace(snapshot, evidence=uncited)).meta.marking is Marking.GREEN


def test_the_source_list_says_what_is_not_stated() -> None:
    found = only(Bibliography, body("# S\n\nA.[@meeting] B.[@recalls]\n"))
    assert isinstance(found, Bibliography)
    (entry,) = found.entries
    assert entry.label == "S1"
    assert said(entry.content) == (
        "APA. Report on the meeting of air force chiefs in Bamako, without headline or date. "
        "Byline MD/ac/Sf/fss/as/APA. News agency report. English, 12 paragraphs. File aes-air-chiefs-bamako.txt, "
        "SHA-256 6c7d11894947. Source grade C. Extracts 1–2."
    )


def test_the_contents_list_every_heading_that_can_be_reached() -> None:
    document = compose(brief_of("# A\n\nText.[@meeting]\n\n## B\n"))
    contents = only(Contents, document.body)
    assert isinstance(contents, Contents)
    assert [(e.level, e.number, e.text, e.target) for e in contents.entries] == [
        (1, "1", "A", "s1"),
        (2, None, "B", "s1-1"),
        (2, None, "Source", "sources"),
        (1, "Annex A", "Evidence", "annex-a"),
        (1, "Annex B", "How to read the terms", "annex-b"),
    ]


def test_the_annex_on_terms_can_be_left_out() -> None:
    document = compose(brief_of("# A\n"), Settings(terms=False))
    assert [b.anchor for b in document.annexes if isinstance(b, Heading)] == ["annex-a"]


def test_a_citation_of_a_removed_finding_is_printed_as_unknown() -> None:
    snapshot = brief_of("# S\n\nA.[@meeting; @claim]\n")
    evidence = {k: v for k, v in snapshot.evidence.items() if k != "finding-claim"}
    found = only(
        Paragraph, compose(replace(snapshot, evidence=evidence), Settings(contents=False)).body
    )
    assert isinstance(found, Paragraph)
    assert said(found.content) == "A.^1[?]"


@pytest.mark.parametrize(
    "language, heading, silent",
    [
        ("fr", "Éléments de preuve", "Aucune réaction rapportée"),
        ("ar", "الأدلة", "لم يرد رد"),
        ("de", "Evidence", "No reply reported"),
    ],
)
def test_the_printed_words_are_those_of_the_brief_s_language(
    language: str, heading: str, silent: str
) -> None:
    more = """
[[dispute.position]]
actor = "Niger"
stance = "silent"
"""
    prose = "# S\n\nPositions: P\n- [?downing]\n"
    document = compose(brief_of(prose, language=language, more=more))
    titles = [said(b.content) for b in document.annexes if isinstance(b, Heading)]
    assert titles[0] == heading
    found = only(Table, document.body)
    assert isinstance(found, Table)
    assert said(found.rows[0].cells[3].content) == silent
    assert found.rows[0].cells[3].quiet
    assert document.meta.language == language
