"""The bench measures what it says, on sizes too small to tell anything about time."""

import gzip
import json
from pathlib import Path

import pytest

from briefwright.domain.text import OBJECT
from tests.bench import (
    copies,
    exporting,
    library,
    listing,
    office,
    reading,
    report,
    sorting,
    starting,
    storing,
    together,
    webpages,
    writing,
)
from tests.bench.brief import long_snapshot
from tests.bench.budget import Budget, Figure, in_turn
from tests.bench.corpus import article, articles, vocabulary
from tests.bench.projects import database_of, fill, home_in, new_project, passages
from tests.ingest.officefile import docx, p
from tests.ingest.web import pages

pytestmark = pytest.mark.slow

HEAVY = {"sqlalchemy", "sqlcipher3", "docx", "lxml", "reportlab", "pypdfium2", "uharfbuzz", "babel"}


def test_the_corpus_is_the_same_each_time_and_speaks_three_languages() -> None:
    first, again = list(articles(10)), list(articles(10))
    assert first == again
    assert [each.language for each in first].count("en") == 6
    assert {each.language for each in first} == {"en", "fr", "ar"}
    assert next(articles(1, seed=2)) != first[0]


def test_words_of_the_corpus_are_as_frequent_as_zipf_has_it() -> None:
    words = article(1, words=40_000).text.lower().replace(".", "").split()
    common = vocabulary("en")
    most, tenth, hundredth = (words.count(common[rank]) for rank in (0, 9, 99))
    assert 2.0 < most / tenth < 5.0  # (9 + 2.7) / 2.7 is 4.3 with the words of sentences' starts
    assert 15 < most / hundredth < 60


def test_lengths_of_articles_have_the_mean_that_is_wanted() -> None:
    lengths = [len(each.text.split()) for each in articles(300)]
    assert 520 < sum(lengths) / len(lengths) < 780


def test_passages_cover_a_text_and_overlap() -> None:
    found = list(passages("x" * 100_000, 500))
    assert len(found) == 500
    assert all(0 <= span.start < span.end <= 100_000 for span in found)
    assert sum(len(span) for span in found) > 40_000


def test_a_project_is_filled_with_what_is_asked_for(tmp_path: Path) -> None:
    with new_project(tmp_path / "p") as project:
        fill(project, sources=3, findings=7)
        assert len(project.sources()) == 3
        assert len(project.findings()) == 7
        assert len(project.annotations()) == 7
        assert database_of(project).is_file()


def test_the_long_brief_cites_its_findings_where_its_atoms_stand() -> None:
    snapshot = long_snapshot(2)
    texts = [block.content for blocks in snapshot.blocks.values() for block in blocks]
    cited = {finding for content in texts for finding in content.cited()}
    assert cited == set(snapshot.evidence)
    assert all(content.text.count(OBJECT) == len(content.atoms) for content in texts)


def test_the_bare_writers_write_every_word_of_the_brief() -> None:
    words = ["one two three", "four < five"]
    assert exporting.bare_pdf(words).startswith(b"%PDF")
    assert exporting.bare_docx(words).startswith(b"PK")


def test_exports_are_measured() -> None:
    figures = exporting.measure(2, rounds=1)
    assert [figure.title for figure in figures if figure.raw] == [
        "Compose the brief",
        "Export the brief as PDF",
        "Export the brief as DOCX",
    ]
    assert all(figure.taken > 0 for figure in figures)


def test_the_store_is_measured(tmp_path: Path) -> None:
    figures = storing.measure(tmp_path, megabytes=1, ops=200, findings=5, rounds=1)
    assert all(figure.taken > 0 for figure in figures)
    assert any("attachments" in figure.title for figure in figures)


@pytest.mark.usefixtures("qapp")
def test_the_reader_and_the_library_are_measured(tmp_path: Path) -> None:
    read = reading.measure(0.01, 20, rounds=1)
    kept = library.measure(tmp_path, sources=400, findings=40, rounds=1)
    listed = listing.measure(tmp_path / "large", "400 sources", rounds=1)
    copied = copies.measure(tmp_path / "large", "400 sources", rounds=1)
    assert all(figure.taken > 0 for figure in [*read, *kept, *listed, *copied])
    assert len(listed) == 5


@pytest.mark.timeout(300)
@pytest.mark.usefixtures("qapp")
def test_writing_and_sorting_are_measured(tmp_path: Path) -> None:
    sorted_ = sorting.measure(tmp_path / "sorting", 0.002, rounds=1)
    written = writing.measure(tmp_path / "writing", 0.02, rounds=1)
    assert all(figure.taken > 0 for figure in [*sorted_, *written])


@pytest.mark.usefixtures("qapp")
def test_what_another_window_wrote_is_waited_for(tmp_path: Path) -> None:
    reading_on, typing_on = together.measure(tmp_path, 0.05, rounds=1)
    assert reading_on.taken > 0
    assert typing_on.taken > 0


def test_the_first_screen_is_painted_before_storage_and_writers_are_loaded(tmp_path: Path) -> None:
    assert not starting.imported([], home_in(tmp_path).data) & HEAVY


def test_figures_of_both_are_taken_in_turn_after_one_round_that_is_not_counted() -> None:
    asked: list[str] = []

    def timer(name: str, value: float) -> float:
        asked.append(name)
        return value

    ours, raw = in_turn(lambda: timer("ours", 3.0), lambda: timer("raw", 2.0), rounds=3)
    assert asked == ["ours", "raw"] * 4
    assert (ours, raw) == ((3.0,) * 3, (2.0,) * 3)


def test_a_budget_is_met_by_the_middle_pair() -> None:
    budget = Budget(times=2.0)
    close = Figure(title="x", ours=(1.0, 3.9, 9.0), raw=(2.0, 2.0, 2.0), budget=budget)
    assert close.met
    assert close.ratio == pytest.approx(1.95)
    assert not Figure(title="x", ours=(4.1,), raw=(2.0,), budget=budget).met
    assert Figure(title="x", ours=(4.1,), raw=(2.0,)).met is None
    assert Figure(title="x", ours=(0.2,), budget=Budget(fixed=0.3)).met


def test_the_page_shows_every_figure_with_its_budget_and_whether_it_is_met() -> None:
    kept = Figure(title="Kept", ours=(0.5,), raw=(0.4,), raw_is="bare", budget=Budget(times=2.0))
    missed = Figure(title="Missed", ours=(120.0,), unit="MB", budget=Budget(fixed=100.0))
    page = report.page([("Part", [kept, missed])], "0.5")
    assert "| Kept | 500 ms | 400 ms | 1.25 | <= 2 x | met |" in page
    assert "| Missed | 120 MB | - | - | <= 100 MB | **not met** |" in page
    assert "1 of 2 budgets are met.** Size 0.5; " in page
    assert "- Kept: raw limit: bare." in page


def test_words_of_files_that_do_not_come_out_are_counted(tmp_path: Path) -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('boxed')}</w:txbxContent></w:pict></w:r>"
    (tmp_path / "a.docx").write_bytes(
        docx(p("one two", runs=box) + "<w:del>" + p("gone") + "</w:del>")
    )
    (tmp_path / "cut.docx").write_bytes(b"PK")
    taken, missing = office.measure(tmp_path, rounds=1)
    assert "2 files" in taken.note
    assert "1 refused" in taken.note
    assert missing.ours == (0.0,)
    assert missing.raw[0] > 300
    assert missing.met
    assert office.measure(tmp_path / "nothing") == []


def test_pages_are_measured_beside_the_library_alone(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(pages.ENGLISH.encode()))
    truth = {
        "a": {
            "url": "https://m.example/2025/03/04/a-closes-crossing",
            "articleBody": pages.ENGLISH_TEXT,
        }
    }
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth), encoding="utf-8")
    taken, lost, days, titles = webpages.measure(tmp_path, rounds=1)
    assert "1 pages" in taken.note
    assert lost.ours == (0.0,)
    assert lost.raw[0] > 0
    assert days.ours == (0.0,)
    assert "1 addresses" in days.note
    assert titles.met
    assert webpages.measure(tmp_path / "nothing") == []
