"""Folders, files that make trouble, and other encodings, through the real window by key and button."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton

from briefwright.domain.finding import Annotation
from briefwright.domain.source import Source
from briefwright.domain.text import Span
from briefwright.service.bringing import Came
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of, present
from briefwright.ui.sources.import_lines import Line
from tests.kit.drivers import Sources
from tests.ui.sources.conftest import ARMY, BAMAKO, TREATY


def folder_of(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    (folder / "deeper").mkdir(parents=True)
    (folder / "one.txt").write_text("Article one\n\nIts text.\n", encoding="utf-8")
    (folder / "deeper" / "two.md").write_text("# Article two\n\nIts text.\n", encoding="utf-8")
    (folder / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\nand so on")
    (folder / ".hidden").write_text("x")
    return folder


def wait_for_lines(sources: Sources, *came: Came) -> tuple[Line, ...]:
    report = sources.view.report
    sources.opened.hands.until(lambda: [line.came for line in report.lines] == list(came))
    return report.lines


def choose_line(sources: Sources, name: str) -> None:
    """Goes to the line of a file by the keys."""
    report = sources.view.report
    report.list.setFocus(Qt.FocusReason.TabFocusReason)
    sources.opened.hands.press("Home")
    for line in report.lines:
        if line.name == name:
            return
        sources.opened.hands.press("Down")
    raise AssertionError(name)


def press(sources: Sources, button: QPushButton) -> None:
    """Presses a button by its key."""
    assert button.isVisible()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    sources.opened.hands.press("Space")


def encoding_in(menu: QMenu, words: str) -> None:
    (action,) = [action for action in menu.actions() if words in action.text()]
    action.trigger()


def test_a_folder_is_asked_for_and_comes_in_as_one_step(sources: Sources, tmp_path: Path) -> None:
    sources.opened.asker.folders.append(folder_of(tmp_path))
    sources.opened.frame.deck["import_folder"].trigger()
    lines = wait_for_lines(sources, Came.PASSED_BY, Came.IMPORTED, Came.IMPORTED, Came.REFUSED)
    assert [line.name for line in lines] == [".hidden", "deeper/two.md", "one.txt", "photo.txt"]
    assert sources.view.report.summary == "2 imported, 1 refused, 1 passed by"
    sources.wait_for(ARMY, BAMAKO, TREATY, "Article two", "Article one")
    sources.view.table.setFocus()
    sources.opened.hands.press("Ctrl+Z")
    sources.wait_for(ARMY, BAMAKO, TREATY)


def test_a_folder_dropped_on_the_window_comes_in(sources: Sources, tmp_path: Path) -> None:
    sources.opened.frame.dropped.connect(sources.view.import_paths)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(folder_of(tmp_path)))])
    sources.opened.frame.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, carried,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    sources.wait_for(ARMY, BAMAKO, TREATY, "Article two", "Article one")


def test_two_imports_at_once_both_come_in(sources: Sources, tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    sources.view.import_paths([folder / "one.txt"])
    sources.view.import_paths([folder / "deeper"])
    sources.wait_for(ARMY, BAMAKO, TREATY, "Article one", "Article two")


def test_a_refused_file_is_tried_again_among_the_others(sources: Sources, tmp_path: Path) -> None:
    good, late = tmp_path / "good.txt", tmp_path / "late.txt"
    good.write_text("Good article\n\nIts text.\n", encoding="utf-8")
    sources.bring_in(good, late)
    late.write_text("Late article\n\nIts text.\n", encoding="utf-8")
    choose_line(sources, "late.txt")
    press(sources, sources.view.report.tools.retry)
    wait_for_lines(sources, Came.IMPORTED, Came.IMPORTED)
    assert sources.view.report.summary == "2 imported"


def test_a_refused_file_is_read_as_plain_text(sources: Sources, tmp_path: Path) -> None:
    data = tmp_path / "feed.xml"
    data.write_text("<?xml version='1.0'?><rss><item>The army denied it.</item></rss>")
    (line,) = sources.bring_in(data)
    assert line.words.startswith("feed.xml is a data file")
    press(sources, sources.view.report.tools.as_text)
    wait_for_lines(sources, Came.IMPORTED)
    assert "The army denied it." in sources.opened.project.sources()[-1].text


def test_a_guessed_encoding_is_asked_about_and_read_anew_with_its_passages(
    sources: Sources, tmp_path: Path
) -> None:
    old = tmp_path / "old.txt"
    old.write_bytes(
        "Réunion à Gao\n\nL’armée a démenti, mais le café (cafÃ©) reste.".encode("cp1252")
    )
    sources.bring_in(old)
    report = sources.view.report
    assert report.tools.doubt == "Read as Windows-1252. Looks wrong?"
    assert report.summary == "1 imported, 1 to be looked at"
    project = sources.opened.project
    made = project.sources()[-1]
    at = made.text.index("mais le")
    span = Span(start=at, end=at + len("mais le"))
    project.run(AnnotatePassage(source=made.id, span=span, text_sha256=made.text_sha256))
    encoding_in(report.tools.menu, "ISO-8859-15")
    sources.opened.hands.until(lambda: project.sources()[-1].text_sha256 != made.text_sha256)
    with project.read() as reads:
        source = reads.get(Source, made.id)
        (mark,) = reads.all(Annotation, source=made.id)
    assert source.attachment == made.attachment
    assert source.text[mark.anchor.span.start : mark.anchor.span.end] == "mais le"


def test_mixed_up_letters_are_repaired_when_that_is_chosen(
    sources: Sources, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("RÃ©union Ã\xa0 Gao\n\nL’armÃ©e a dÃ©menti.", encoding="utf-8")
    sources.bring_in(wrong)
    report = sources.view.report
    assert report.tools.doubt == "Letters look mixed up."
    assert sources.opened.project.sources()[-1].title.startswith("RÃ©union")
    encoding_in(report.tools.menu, "Repair mixed-up letters")
    text = "Réunion à Gao\n\nL’armée a démenti."
    sources.opened.hands.until(lambda: sources.opened.project.sources()[-1].text == text)
    sources.opened.hands.until(lambda: not report.lines[0].doubtful)


def test_a_file_whose_encoding_cannot_be_told_is_read_in_one_named_by_hand(
    sources: Sources, tmp_path: Path
) -> None:
    odd = tmp_path / "odd.txt"
    odd.write_bytes(b"Bamako \xc3\x28 Algiers, and more words of English after it.")
    (line,) = sources.bring_in(odd)
    assert line.came is Came.REFUSED
    encoding_in(sources.view.report.tools.menu, "Windows-1252")
    wait_for_lines(sources, Came.IMPORTED)
    assert sources.opened.project.sources()[-1].text.startswith("Bamako Ã( Algiers")


def test_a_copy_under_another_name_is_said_beside_its_line(
    sources: Sources, tmp_path: Path
) -> None:
    story = " ".join(f"Sentence {n} tells of the talks in town {n * 7}." for n in range(60))
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(f"Talks in Gao\n\n{story}", encoding="utf-8")
    second.write_text(f"Gao hosts talks\n\n{story} More follows.", encoding="utf-8")
    sources.bring_in(first, second)
    report = sources.view.report
    sources.opened.hands.until(lambda: report.lines[1].words.startswith("Looks like a copy of"))
    assert "Looks like a copy of “Talks in Gao”: " in report.lines[1].words
    assert report.lines[0].words == ""


def test_a_piece_of_a_page_is_pasted_with_its_structure(sources: Sources) -> None:
    held = QMimeData()
    held.setHtml("<h2>Talks in Gao</h2><ul><li>joint training</li><li>radio</li></ul>")
    held.setText("Talks in Gao joint training radio")
    QGuiApplication.clipboard().setMimeData(held)
    sources.view.table.setFocus()
    sources.opened.hands.press("Ctrl+V")
    sources.wait_for(ARMY, BAMAKO, TREATY, "Talks in Gao")
    made = sources.opened.project.sources()[-1]
    assert made.text == "Talks in Gao\n\n• joint training\n• radio"
    assert made.media_type == "text/html"


def test_files_copied_elsewhere_are_pasted_as_files(sources: Sources, tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(folder / "one.txt"))])
    QGuiApplication.clipboard().setMimeData(held)
    sources.view.table.setFocus()
    sources.opened.hands.press("Ctrl+V")
    sources.wait_for(ARMY, BAMAKO, TREATY, "Article one")
    assert sources.opened.project.sources()[-1].filename == "one.txt"


def test_an_import_that_is_cancelled_brings_in_what_was_read(
    sources: Sources, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    (folder / "a.txt").write_text("Article a\n\nIts text.", encoding="utf-8")
    (folder / "b.md").write_bytes(b"[a](b) *c* `d` | e\n\n" * 150_000)
    sources.view.import_paths([folder])
    bar = sources.opened.frame.statusBar()
    labels = bar.findChildren(QLabel)
    sources.opened.hands.until(lambda: any("b.md" in label.text() for label in labels))
    (cancel,) = [each for each in bar.findChildren(QToolButton) if each.text() == "Cancel"]
    sources.opened.hands.click(cancel)
    wait_for_lines(sources, Came.IMPORTED, Came.LEFT)
    assert sources.view.report.summary == "1 imported, 1 not read"
    sources.wait_for(ARMY, BAMAKO, TREATY, "Article a")


def test_a_window_that_is_closed_during_an_import_waits_for_no_file(
    sources: Sources, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    (folder / "a.txt").write_text("Article a\n\nIts text.", encoding="utf-8")
    (folder / "b.md").write_bytes(b"[a](b) *c* `d` | e\n\n" * 150_000)
    sources.view.import_paths([folder])
    labels = sources.opened.frame.statusBar().findChildren(QLabel)
    sources.opened.hands.until(lambda: any("b.md" in label.text() for label in labels))
    sources.opened.frame.close()
    path = sources.opened.project.path
    with Project.open(
        path, home=Home(data=tmp_path / "data"), author=author_of(Settings()), clock=present
    ) as again:
        assert [source.title for source in again.sources()][-1] == "Article a"
