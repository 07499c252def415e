"""Bringing sources in and judging them through the real window: keys in, project out."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from briefwright.domain.dates import ReportedDate
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.domain.text import Span
from briefwright.service.bringing import Came
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.sources import EditSource, ImportSources
from briefwright.service.importing import draft_of_text
from briefwright.ui.sources.view import FIRST
from tests.kit.drivers import Sources, open_again
from tests.ui.sources.conftest import ARMY, BAMAKO, TREATY


def test_an_empty_project_says_how_to_begin_and_offers_the_step(empty: Sources) -> None:
    view = empty.view
    empty.opened.hands.until(lambda: view.pane.shown is not view.table)
    shown = view.pane.shown
    assert shown is not None
    words = shown.findChild(QPushButton)
    assert words is not None
    empty.opened.asker.open_answers.append([])
    empty.opened.hands.click(words)
    assert [asked.title for asked in empty.opened.asker.asked] == ["Import files"]
    assert view.status() == ("0 sources",)


def test_the_first_source_can_be_pasted_at_once(empty: Sources) -> None:
    empty.opened.hands.until(empty.view.pane.first_import.hasFocus)
    QApplication.clipboard().setText("First headline\n\nIts text.")
    empty.opened.hands.press("Ctrl+V")
    empty.wait_for("First headline")
    empty.opened.hands.until(empty.view.table.hasFocus)


def test_importing_ends_in_one_list_with_a_reason_for_each_file(
    sources: Sources, tmp_path: Path
) -> None:
    good, again, binary = tmp_path / "good.txt", tmp_path / "again.txt", tmp_path / "b.txt"
    good.write_text("A headline\n\nThe text of the article.\n", encoding="utf-8")
    again.write_text("Bamako rejette cette version.\nEncore du texte.", encoding="utf-8")
    binary.write_bytes(bytes(range(256)) * 40)
    came = sources.bring_in(good, again, binary, tmp_path / "missing.txt", tmp_path / "x.pdf")
    assert [line.came for line in came] == [
        Came.IMPORTED, Came.KNOWN, Came.REFUSED, Came.REFUSED, Came.REFUSED,
    ]  # fmt: skip
    assert sources.view.report.summary == "1 imported, 1 already here, 3 refused"
    assert all(line.words.endswith(".") for line in came if line.came is Came.REFUSED)
    assert len(sources.opened.project.sources()) == 4
    assert [asked.title for asked in sources.opened.asker.asked] == ["Import files"]


def test_an_import_chooses_what_it_brought_and_is_one_step_of_undo(
    sources: Sources, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Article {name}\n\nIts text.\n", encoding="utf-8")
    sources.bring_in(tmp_path / "one.txt", tmp_path / "two.txt")
    sources.wait_for(ARMY, BAMAKO, TREATY, "Article one", "Article two")
    sources.opened.hands.until(lambda: sources.record() is not None)
    assert sources.record() is not None
    sources.opened.hands.press("Ctrl+Z")
    sources.wait_for(ARMY, BAMAKO, TREATY)
    assert len(sources.opened.project.sources()) == 3


def test_refused_files_can_be_tried_again(sources: Sources, tmp_path: Path) -> None:
    late = tmp_path / "late.txt"
    (line,) = sources.bring_in(late)
    assert line.came is Came.REFUSED
    late.write_text("Late article\n\nIt is here now.\n", encoding="utf-8")
    retry = sources.view.report.findChild(QPushButton)
    assert retry is not None
    sources.opened.hands.click(retry)
    sources.wait_for(ARMY, BAMAKO, TREATY, "Late article")
    assert sources.view.report.summary == "1 imported"


def test_files_dropped_on_the_window_are_imported(sources: Sources, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text("Dropped article\n\nIts text.\n", encoding="utf-8")
    sources.opened.frame.dropped.connect(sources.view.import_paths)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    sources.opened.frame.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    sources.wait_for(ARMY, BAMAKO, TREATY, "Dropped article")


def test_pasting_into_the_table_makes_a_source(sources: Sources) -> None:
    sources.paste("Pasted headline\n\nA paragraph with an emoji 😀.\n")
    sources.wait_for(ARMY, BAMAKO, TREATY, "Pasted headline")
    pasted = sources.opened.project.sources()[-1]
    assert pasted.text == "Pasted headline\n\nA paragraph with an emoji 😀."
    assert pasted.attachment is None


def test_pasting_nothing_says_so_and_changes_nothing(sources: Sources) -> None:
    sources.paste("  \n ")
    sources.opened.hands.until(lambda: "holds no text" in sources.opened.frame.message)
    assert len(sources.opened.project.sources()) == 3


def test_two_quick_edits_of_one_field_do_not_clash_with_each_other(sources: Sources) -> None:
    sources.choose(ARMY)
    for outlet in ("Daily", "Weekly"):
        sources.view.record.field("outlet").setFocus()
        sources.opened.hands.press("Ctrl+A")
        sources.opened.hands.type(outlet)
        sources.opened.hands.press("Return")
    assert sources.opened.project.sources()[0].outlet == "Weekly"
    assert sources.opened.project.conflicts() == ()


def test_ctrl_v_in_a_field_pastes_text_there(sources: Sources) -> None:
    sources.choose(ARMY)
    QApplication.clipboard().setText("Daily")
    sources.view.record.field("outlet").setFocus()
    sources.opened.hands.press("Ctrl+A")
    sources.opened.hands.press("Ctrl+V")
    sources.opened.hands.press("Return")
    assert sources.opened.project.sources()[0].outlet == "Daily"
    assert len(sources.opened.project.sources()) == 3


def test_every_field_of_the_record_is_written_when_it_is_left(sources: Sources) -> None:
    sources.choose(ARMY)
    sources.write("title", "The army speaks")
    sources.write("outlet", "APS")
    sources.write("byline", "A.B.")
    sources.write("authors", "Ann B; Carl D")
    sources.write("url", "https://example.org/a")
    sources.write("published", "XXXX-03-31")
    sources.write("accessed", "2025-04-02")
    sources.write("source_type", "statement")
    sources.pick("reliability", "E")
    sources.write("reliability_reason", "Party to the dispute.")
    sources.write("note", "Two lines?")
    sources.pick("marking", "TLP:R")
    sources.pick("status", "Done")
    sources.pick("language", "Fre")
    sources.opened.hands.until(lambda: sources.opened.project.sources()[0].language == "fr")
    source = sources.opened.project.sources()[0]
    assert source.title == "The army speaks"
    assert (source.outlet, source.byline, source.authors) == ("APS", "A.B.", ("Ann B", "Carl D"))
    assert source.url == "https://example.org/a"
    assert source.published == ReportedDate.parse("XXXX-03-31")
    assert source.accessed == ReportedDate.parse("2025-04-02")
    assert (source.source_type, source.note) == ("statement", "Two lines?")
    assert source.reliability is Reliability.E
    assert source.reliability_reason == "Party to the dispute."
    assert source.marking is Marking.RED
    assert source.status == "done"


def test_a_wrong_date_stays_in_its_field_with_a_sentence(sources: Sources) -> None:
    before = sources.choose(ARMY).published
    sources.write("published", "last week")
    assert "is not a date" in sources.view.record.fault("published")
    assert sources.opened.project.sources()[0].published == before
    sources.choose(BAMAKO)
    assert sources.view.record.fault("published") == ""
    sources.choose(ARMY)
    assert "is not a date" in sources.view.record.fault("published")
    assert sources.view.record.field("published").property("text") == "last week"
    sources.write("published", "2025-04")
    assert sources.view.record.fault("published") == ""
    assert sources.opened.project.sources()[0].published == ReportedDate.parse("2025-04")


def test_a_blank_title_is_refused_beside_its_field(sources: Sources) -> None:
    sources.choose(ARMY)
    sources.write("title", "")
    assert "needs a title" in sources.view.record.fault("title")
    assert sources.opened.project.sources()[0].title == ARMY


def test_escape_takes_back_what_was_typed(sources: Sources) -> None:
    sources.choose(ARMY)
    sources.view.record.field("outlet").setFocus()
    sources.opened.hands.type("x")
    sources.opened.hands.press("Esc")
    sources.opened.hands.press("Tab")
    assert sources.opened.project.sources()[0].outlet == "Ministry of Defence"


def test_del_removes_the_source_and_undo_brings_it_back(sources: Sources) -> None:
    sources.choose(BAMAKO)
    sources.opened.hands.press("Del")
    sources.wait_for(ARMY, TREATY)
    sources.opened.hands.until(lambda: sources.record() is not None and _title(sources) == TREATY)
    sources.opened.hands.press("Ctrl+Z")
    sources.wait_for(ARMY, BAMAKO, TREATY)
    assert sources.opened.project.sources()[1].title == BAMAKO


def test_enter_and_double_click_ask_to_read_the_source(sources: Sources) -> None:
    source = sources.choose(BAMAKO)
    asked: list[str] = []
    sources.view.open_source.connect(asked.append)
    sources.opened.hands.press("Return")
    assert asked == [source.id]
    sources.view.table.opened.emit(source.id)
    assert asked == [source.id] * 2


def test_filters_are_counted_and_turned_on_by_keys(sources: Sources) -> None:
    lines = {line.key: line.count for line in sources.view.filters.list.lines if not line.head}
    assert lines["all"] == 3
    assert [lines[f"status={state}"] for state in ("new", "reading", "done")] == [1, 1, 1]
    assert [lines[f"language={tag}"] for tag in ("ar", "en", "fr")] == [1, 1, 1]
    assert lines["published="] == 1
    sources.view.filters.list.setFocus(Qt.FocusReason.TabFocusReason)
    for key in ("Down", "Down", "Space"):
        sources.opened.hands.press(key)
    sources.wait_for(ARMY)
    assert sources.view.status() == ("1 of 3 sources",)
    assert [chip.toolTip() for chip in sources.view.pane.bar.chips] == ["Status: \u2068New\u2069"]
    sources.opened.hands.press("Down")
    sources.opened.hands.press("Return")
    sources.wait_for(ARMY, BAMAKO)
    sources.opened.hands.press("Return")
    sources.opened.hands.click(sources.view.pane.bar.chips[0])
    sources.wait_for(ARMY, BAMAKO, TREATY)


def test_filters_that_leave_nothing_offer_to_be_cleared(sources: Sources) -> None:
    turn = sources.view.filters.list.turn
    turn("status=new")
    turn("language=fr")
    sources.opened.hands.until(lambda: sources.view.pane.shown is not sources.view.table)
    shown = sources.view.pane.shown
    assert shown is not None
    assert [label.text() for label in shown.findChildren(QLabel)] == [
        "No source matches 2 filters."
    ]
    every = shown.findChild(QPushButton)
    assert every is not None
    sources.opened.hands.click(every)
    sources.wait_for(ARMY, BAMAKO, TREATY)
    assert sources.view.pane.bar.chips == ()


def test_a_click_on_a_head_orders_and_a_key_reverses(sources: Sources) -> None:
    head = sources.view.table.heads.buttons["date"]
    sources.opened.hands.click(head)
    sources.wait_for(TREATY, ARMY, BAMAKO)
    head.setFocus(Qt.FocusReason.TabFocusReason)
    sources.opened.hands.press("Space")
    sources.wait_for(ARMY, TREATY, BAMAKO)


def test_search_finds_words_in_any_script_and_leads_to_the_source(sources: Sources) -> None:
    asked: list[str] = []
    sources.view.open_source.connect(asked.append)
    sources.search("drone border")
    sources.opened.hands.until(lambda: sources.found() == [ARMY])
    (found,) = sources.view.pane.found.found
    assert [found.snippet[s.start : s.end] for s in found.spans] == ["drone", "border"]
    sources.opened.hands.press("Return")
    sources.opened.hands.press("Return")
    assert asked == [sources.opened.project.sources()[0].id]
    sources.search("اتحادا")
    sources.opened.hands.until(lambda: sources.found() == [TREATY])


def test_find_and_search_both_lead_to_the_search_field(sources: Sources) -> None:
    fronts: list[bool] = []
    sources.view.front_wanted.connect(lambda: fronts.append(True))
    sources.view.table.setFocus()
    sources.opened.hands.press("Ctrl+F")
    assert sources.opened.hands.focused() is sources.view.pane.search
    assert fronts == []
    sources.view.table.setFocus()
    sources.opened.hands.press("Ctrl+Shift+F")
    assert sources.opened.hands.focused() is sources.view.pane.search
    assert fronts == [True]


def test_a_search_without_a_hit_says_so_and_can_be_cleared(sources: Sources) -> None:
    sources.search("submarine")
    sources.opened.hands.until(lambda: sources.view.pane.shown is not sources.view.table)
    shown = sources.view.pane.shown
    assert shown is not None
    clear = shown.findChild(QPushButton)
    assert clear is not None
    sources.opened.hands.click(clear)
    sources.opened.hands.until(lambda: sources.view.pane.shown is sources.view.table)


def test_the_table_counts_findings_as_they_are_made(sources: Sources) -> None:
    source = sources.opened.project.sources()[0]
    command = AnnotatePassage(source=source.id, span=Span(start=4, end=8))
    assert sources.view.bridge.run(command)
    sources.opened.hands.until(lambda: sources.view.table.rows.rows[0].findings == 1)


def test_what_another_window_changed_is_shown(sources: Sources, tmp_path: Path) -> None:
    sources.choose(ARMY)
    with open_again(sources.opened.project, tmp_path) as other:
        other.run(EditSource(row=other.sources()[0].id, fields={"outlet": "Elsewhere"}))
    outlet = sources.view.record.field("outlet")
    sources.opened.hands.until(lambda: outlet.property("text") == "Elsewhere")


def _title(sources: Sources) -> str:
    record = sources.record()
    return record.title if record is not None else ""


def test_a_long_list_is_shown_to_its_end_after_its_first_page(empty: Sources) -> None:
    texts = [f"Headline {number}\n\nText {number}." for number in range(FIRST + 3)]
    empty.opened.project.run(ImportSources(drafts=tuple(map(draft_of_text, texts))))
    view = empty.view
    empty.opened.hands.until(lambda: view.table.rows.rowCount() == FIRST + 3)
    titles = [row.title for row in view.table.rows.rows]
    assert titles == [f"Headline {number}" for number in range(FIRST + 3)]
    assert view.status() == (f"{FIRST + 3} sources",)
