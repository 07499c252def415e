"""Examples of the commands by which a brief is revised, for the laws of all commands."""

from briefwright.anchoring.wording import Wanted
from briefwright.domain.comment import Comment
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block, MarkKind
from briefwright.service.commands.blocks import SetLanguage
from briefwright.service.commands.comments import (
    AddComment,
    EditComment,
    RemoveComment,
    ResolveComment,
    Stretch,
)
from briefwright.service.commands.replacing import Replaced, ReplaceWords
from tests.kit.laws import Example

EXAMPLES = (
    Example(
        name="add comment",
        command=lambda ids: AddComment(
            comment=Comment(id="", brief=ids["brief"], text="Who says so?\n", author="Ada"),
            on=(
                Stretch(row=ids["first"], start=0, end=9),
                Stretch(row=ids["judgement"], column="statement", start=0, end=2),
            ),
        ),
        check=lambda reads, row, ids: (
            reads.get(Comment, row).words == "They met. It"
            and [
                (mark.start, mark.end, mark.kind, mark.detail)
                for mark in reads.get(Block, ids["first"]).content.marks
            ]
            == [(0, 9, MarkKind.COMMENT, row)]
            and reads.get(Judgement, ids["judgement"]).statement.marks[0].detail == row
        ),
    ),
    Example(
        name="edit comment",
        command=lambda ids: EditComment(row=ids["comment"], fields={"text": "Two\nlines"}),
        check=lambda reads, _, ids: reads.get(Comment, ids["comment"]).text == "Two\nlines",
    ),
    Example(
        name="resolve comment",
        command=lambda ids: ResolveComment(comment=ids["comment"]),
        check=lambda reads, _, ids: (
            reads.get(Comment, ids["comment"]).resolved
            and len(reads.get(Block, ids["second"]).content.marks) == 1
        ),
    ),
    Example(
        name="remove comment",
        command=lambda ids: RemoveComment(comment=ids["comment"]),
        check=lambda reads, _, ids: (
            reads.find(Comment, ids["comment"]) is None
            and reads.get(Block, ids["second"]).content.marks == ()
        ),
    ),
    Example(
        name="set language",
        command=lambda ids: SetLanguage(blocks=(ids["first"], ids["second"]), language="ar"),
        check=lambda reads, _, ids: (
            [block.language for block in reads.all(Block, owner=ids["one"])] == ["ar", "ar"]
        ),
    ),
    Example(
        name="replace words",
        command=lambda ids: ReplaceWords(
            brief=ids["brief"], wanted=Wanted(words="SHORT"), by="brief"
        ),
        check=lambda reads, done, ids: (
            done == Replaced(count=2, kept=0)
            and reads.get(Block, ids["second"]).content.text == "brief."
            and reads.get(Block, ids["bottom"]).content.text == "In brief."
            and len(reads.get(Block, ids["second"]).content.marks) == 1
        ),
    ),
)
