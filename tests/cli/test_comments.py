"""Comments on the command line: listed, shown, settled and removed."""

from datetime import UTC, datetime
from pathlib import Path

from briefwright.domain.brief import Brief
from briefwright.domain.comment import Comment
from briefwright.domain.prose import Prose, Slot
from briefwright.service.commands.blocks import AddBlock
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.comments import AddComment, Stretch
from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of
from tests.cli.calls import Program

P = "p.briefwright"


def commented(home: Path) -> str:
    """The id of the only comment of a new project."""
    with Project.create(
        Path(P),
        "P",
        home=Home(data=home),
        author=author_of(Settings(name="Ada")),
        clock=lambda: datetime.now(UTC),
    ) as project:
        brief = project.run(AddBrief(brief=Brief(id="", title="B"))).result
        words = Prose(text="Nothing is known.")
        row = project.run(AddBlock(owner=brief, slot=Slot.BOTTOM_LINE, content=words)).result
        comment = Comment(id="", brief=brief, text="Who says so?", author="Ada")
        on = (Stretch(row=row, start=0, end=7),)
        return project.run(AddComment(comment=comment, on=on), publish=True).result


def test_a_comment_is_listed_shown_settled_and_removed(call: Program) -> None:
    row = commented(call.home)
    (listed,) = call.read("list", P, "comments")
    assert (listed["id"], listed["words"], listed["resolved"]) == (row, "Nothing", False)
    assert call.read("show", P, row) == listed
    assert "Who says so?" in call.done("list", P, "comments").out
    call.done("set", P, row, "resolved", "yes")
    assert call.read("show", P, row)["resolved"] is True
    call.done("set", P, row, "text", "Who?")
    assert call.done("list", P, "comments").out.split()[1] == "resolved"
    call.done("remove", P, row)
    assert call.read("list", P, "comments") == []
    (block,) = call.read("list", P, "briefs")[0]["blocks"]
    assert call.read("show", P, block)["content"] == "Nothing is known."
