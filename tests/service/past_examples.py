"""Examples of the commands on the past of a project, for the laws of all commands."""

from briefwright.domain.brief import Section
from briefwright.domain.finding import Finding
from briefwright.domain.milestone import Milestone
from briefwright.domain.prose import Block, Cite, Prose
from briefwright.service.commands.milestones import AddMilestone, EditMilestone, RemoveMilestone
from briefwright.service.commands.restoring import RestoreText
from tests.kit.laws import Example

EXAMPLES = (
    Example(
        name="name a state",
        command=lambda _: AddMilestone(
            milestone=Milestone(id="", title=" Sent \n out ", vector='{"a":[[1,7]]}', author="Ada")
        ),
        check=lambda reads, row, _: reads.get(Milestone, row).title == "Sent out",
    ),
    Example(
        name="rename a milestone",
        command=lambda ids: EditMilestone(row=ids["milestone"], fields={"title": "First draft"}),
        check=lambda reads, _, ids: reads.get(Milestone, ids["milestone"]).title == "First draft",
    ),
    Example(
        name="remove a milestone",
        command=lambda ids: RemoveMilestone(milestone=ids["milestone"]),
        check=lambda reads, _, ids: reads.find(Milestone, ids["milestone"]) is None,
    ),
    Example(
        name="text brought back",
        command=lambda ids: RestoreText(
            what="Restore the section “Was here”",
            rows=(
                Section(id="old", brief=ids["brief"], pos="9", title="Was here", parent="lost"),
                Block(id=ids["second"], owner="old", pos="1", content=Prose(text="Long ago.")),
                Block(
                    id="block",
                    owner="old",
                    pos="2",
                    content=Prose(text="It was\ufffc so.", atoms=(Cite(finding="lost"),)),
                ),
            ),
            gone=(ids["first"], ids["unjudged"], ids["two"]),
            support=(
                (Finding(id="lost", statement="It was so."),),
                (Finding(id=ids["spare"], statement="As it was before"),),
            ),
        ),
        check=lambda reads, _, ids: (
            reads.get(Section, "old").parent is None
            and [block.content.text for block in reads.all(Block, owner="old")]
            == ["Long ago.", "It was\ufffc so."]
            and reads.get(Finding, "lost").statement == "It was so."
            and reads.get(Finding, ids["spare"]).statement != "As it was before"
            and reads.find(Section, ids["two"]) is None
        ),
    ),
)
