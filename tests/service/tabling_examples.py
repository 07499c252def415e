"""Examples of the commands of tables, figures and footnotes, for the laws of all commands."""

from briefwright.domain.prose import Block, BlockKind, Cite, DisputeRef, NoteRef, Slot
from briefwright.service.commands.noting import AddFootnote
from briefwright.service.commands.tabling import AddMade, MoveBlocks
from tests.kit.laws import Example

EXAMPLES = (
    Example(
        name="move blocks",
        command=lambda ids: MoveBlocks(blocks=(ids["second"],), before=ids["first"]),
        check=lambda reads, _, ids: (
            [block.id for block in reads.all(Block, owner=ids["one"])]
            == [ids["second"], ids["first"]]
        ),
    ),
    Example(
        name="add a timeline",
        command=lambda ids: AddMade(
            section=ids["one"],
            made=BlockKind.TIMELINE,
            rows=(ids["claim"], ids["spare"]),
            caption=" What\nhappened ",
            index=0,
        ),
        check=lambda reads, row, ids: (
            reads.all(Block, owner=ids["one"])[0].id == row
            and reads.get(Block, row).content.text == "What happened\t\ufffc\t\ufffc"
            and reads.get(Block, row).content.atoms
            == (Cite(finding=ids["claim"]), Cite(finding=ids["spare"]))
        ),
    ),
    Example(
        name="add a table of positions",
        command=lambda ids: AddMade(
            section=ids["two"], made=BlockKind.POSITIONS, rows=(ids["dispute"],)
        ),
        check=lambda reads, row, ids: (
            reads.get(Block, row).content.atoms == (DisputeRef(dispute=ids["dispute"]),)
        ),
    ),
    Example(
        name="add a footnote",
        command=lambda ids: AddFootnote(block=ids["second"], at=5),
        check=lambda reads, row, ids: (
            reads.get(Block, row).kind is BlockKind.FOOTNOTE
            and reads.get(Block, row).slot is Slot.NOTES
            and reads.get(Block, ids["second"]).content.text == "Short\ufffc."
            and reads.get(Block, ids["second"]).content.atoms == (NoteRef(note=row),)
        ),
    ),
)
