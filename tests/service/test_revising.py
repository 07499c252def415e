"""Comments and replacing where the examples of the laws do not reach."""

from pathlib import Path

import pytest

from briefwright.anchoring.wording import Wanted
from briefwright.domain.comment import Comment
from briefwright.domain.errors import WrongUse
from briefwright.domain.prose import Block, Cite, Mark, MarkKind, Prose
from briefwright.domain.text import OBJECT
from briefwright.service.commands.blocks import RemoveBlock, SetBlock
from briefwright.service.commands.briefs import RemoveBrief
from briefwright.service.commands.comments import AddComment, Stretch
from briefwright.service.commands.replacing import Replaced, ReplaceWords
from briefwright.service.commands.sections import AddSection
from briefwright.service.exporting import document_of
from briefwright.service.project import Project
from briefwright.service.revising import find_in_brief, read_remarks
from tests.ui.brief.conftest import Written, write_project


@pytest.fixture
def written(tmp_path: Path) -> Written:
    return write_project(tmp_path)


def rows(written: Written) -> list[str]:
    return [block.id for block in written.project.blocks(written.section)]


def remark(written: Written, *on: Stretch, text: str = "Why?") -> str:
    comment = Comment(id="", brief=written.brief, text=text)
    return written.project.run(AddComment(comment=comment, on=on)).result


def replace(project: Project, brief: str, words: str, by: str, **how: bool) -> Replaced:
    command = ReplaceWords(brief=brief, wanted=Wanted(words=words, **how), by=by)
    return project.run(command).result


def test_comments_lie_over_one_another_and_both_are_read(written: Written) -> None:
    first, second = rows(written)
    one = remark(written, Stretch(row=second, start=0, end=12), text="Long")
    two = remark(written, Stretch(row=second, start=8, end=12), text="Short")
    found = read_remarks(written.project, written.brief)
    assert [(each.key, each.words) for each in found] == [(one, "Nothing else"), (two, "else")]
    assert first


def test_a_comment_on_two_stretches_stays_when_one_of_them_goes(written: Written) -> None:
    first, second = rows(written)
    made = remark(written, Stretch(row=first, start=0, end=4), Stretch(row=second, start=0, end=7))
    written.project.run(RemoveBlock(block=first))
    (found,) = read_remarks(written.project, written.brief)
    assert (found.key, found.words, found.on is not None) == (made, "Nothing", True)
    written.project.run(RemoveBlock(block=second))
    (found,) = read_remarks(written.project, written.brief)
    assert (found.words, found.on) == ("They Nothing", None)


def test_a_comment_goes_with_its_brief(written: Written) -> None:
    remark(written, Stretch(row=rows(written)[1], start=0, end=7))
    written.project.run(RemoveBrief(brief=written.brief))
    with written.project.read() as reads:
        assert reads.all(Comment) == ()


@pytest.mark.parametrize("text, on", [("  ", (0, 7)), ("Why?", (3, 3)), ("Why?", (90, 95))])
def test_a_comment_without_words_is_refused(
    written: Written, text: str, on: tuple[int, int]
) -> None:
    stretch = Stretch(row=rows(written)[1], start=on[0], end=on[1])
    with pytest.raises(WrongUse):
        remark(written, stretch, text=text)


def test_comments_are_never_printed(written: Written) -> None:
    before = document_of(written.project, written.brief)
    remark(written, Stretch(row=rows(written)[1], start=0, end=7), text="Not for the reader")
    assert document_of(written.project, written.brief) == before


def test_chips_and_marks_outside_of_what_is_replaced_stay(written: Written) -> None:
    row = rows(written)[0]
    atom = Cite(finding=written.meeting)
    prose = Prose(
        text=f"In Mali{OBJECT}, Mali is met.",
        atoms=(atom,),
        marks=(
            Mark(start=0, end=7, kind=MarkKind.BOLD),
            Mark(start=5, end=12, kind=MarkKind.COMMENT, detail="c"),
        ),
    )
    written.project.run(SetBlock(row=row, fields={"content": prose}))
    assert replace(written.project, written.brief, "mali", "Niger") == Replaced(count=2, kept=0)
    with written.project.read() as reads:
        content = reads.get(Block, row).content
    assert content.text == f"In Niger{OBJECT}, Niger is met."
    assert content.atoms == (atom,)
    assert content.marks == (
        Mark(start=0, end=8, kind=MarkKind.BOLD),
        Mark(start=3, end=16, kind=MarkKind.COMMENT, detail="c"),
    )


def test_what_holds_a_chip_is_found_and_not_replaced(written: Written) -> None:
    found = find_in_brief(written.project, written.brief, Wanted(words="Bamako. More"))
    assert [hit.holds_chip for hit in found.hits] == [True]
    done = replace(written.project, written.brief, "Bamako. More", "X")
    assert done == Replaced(count=0, kept=1)


def test_only_the_place_that_is_named_is_replaced(written: Written) -> None:
    row = rows(written)[1]
    written.project.run(SetBlock(row=row, fields={"content": Prose(text="a a a")}))
    command = ReplaceWords(
        brief=written.brief,
        wanted=Wanted(words="a", whole=True),
        by="b",
        only=Stretch(row=row, start=2, end=3),
    )
    assert written.project.run(command).result == Replaced(count=1, kept=0)
    assert written.project.blocks(written.section)[1].content.text == "a b a"
    assert written.project.run(command).result == Replaced(count=0, kept=0)


def test_another_brief_and_nothing_to_look_for_are_left_alone(written: Written) -> None:
    written.project.run(AddSection(brief=written.brief, title="Nothing"))
    with pytest.raises(WrongUse, match="nothing to replace"):
        replace(written.project, written.brief, " ", "x")
    assert replace(written.project, written.brief, "absent", "x") == Replaced(count=0, kept=0)


def test_a_brief_that_is_gone_has_no_places_and_no_comments(written: Written) -> None:
    written.project.run(RemoveBrief(brief=written.brief))
    assert find_in_brief(written.project, written.brief, Wanted(words="a")).hits == ()
    assert read_remarks(written.project, written.brief) == ()
