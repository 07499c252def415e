"""Examples of the commands on what is known of sources, for the laws of all commands."""

from briefwright.domain.grading import Reliability
from briefwright.domain.source import Source
from briefwright.service.commands.recording import ConfirmFound, EditSources
from tests.kit.laws import Example

EXAMPLES = (
    Example(
        name="confirm a field",
        command=lambda ids: ConfirmFound(rows=(ids["article"],), fields=("outlet",)),
        check=lambda reads, _, ids: (
            [each.field for each in reads.get(Source, ids["article"]).found] == ["published"]
        ),
    ),
    Example(
        name="confirm all",
        command=lambda ids: ConfirmFound(rows=(ids["article"], ids["other"])),
        check=lambda reads, _, ids: reads.get(Source, ids["article"]).found == (),
    ),
    Example(
        name="edit sources",
        command=lambda ids: EditSources(
            rows=(ids["article"], ids["other"]),
            fields={"outlet": " APA ", "reliability": Reliability.D},
            add_tags=("sahel", " air  space"),
        ),
        check=lambda reads, _, ids: (
            {
                (each.outlet, each.reliability, each.tags, len(each.found))
                for each in reads.all(Source)
                if each.id in (ids["article"], ids["other"])
            }
            == {
                ("APA", Reliability.D, ("drones", "sahel", "air space"), 1),
                ("APA", Reliability.D, ("sahel", "air space"), 0),
            }
        ),
    ),
    Example(
        name="take tags from sources",
        command=lambda ids: EditSources(
            rows=(ids["article"], ids["other"]), remove_tags=("drones", "no such tag")
        ),
        check=lambda reads, _, __: all(each.tags == () for each in reads.all(Source)),
    ),
)
