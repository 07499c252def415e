"""Examples of acts on what sources go back to, for the laws of commands."""

from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.source import Source
from briefwright.service.commands.origins import (
    EditGroup,
    GroupSources,
    KeepApart,
    RemoveGroup,
    RemoveIndependence,
    UngroupSource,
    pair_id,
)
from briefwright.store.reads import Reads
from tests.kit.laws import Example


def members(reads: Reads, group: str) -> set[str]:
    """The sources of a group."""
    return {source.id for source in reads.all(Source, group=group)}


EXAMPLES = (
    Example(
        name="group sources",
        command=lambda ids: GroupSources(sources=(ids["other"], ids["lone"]), origin=" AFP\n"),
        check=lambda reads, group, ids: (
            reads.get(IndependenceGroup, group).origin == "AFP"
            and members(reads, group) == {ids["other"], ids["lone"]}
            and reads.all(Independence) == ()
        ),
    ),
    Example(
        name="extend a group",
        command=lambda ids: GroupSources(sources=(ids["other"], ids["copy"])),
        check=lambda reads, group, ids: (
            group == ids["group"]
            and reads.get(IndependenceGroup, group).origin == "A press release"
            and members(reads, group) == {ids["copy"], ids["original"], ids["other"]}
        ),
    ),
    Example(
        name="ungroup a source",
        command=lambda ids: UngroupSource(source=ids["copy"]),
        check=lambda reads, _, ids: (
            members(reads, ids["group"]) == set()
            and reads.find(IndependenceGroup, ids["group"]) is None
        ),
    ),
    Example(
        name="edit a group",
        command=lambda ids: EditGroup(row=ids["group"], fields={"origin": "Reuters"}),
        check=lambda reads, _, ids: reads.get(IndependenceGroup, ids["group"]).origin == "Reuters",
    ),
    Example(
        name="take an origin apart",
        command=lambda ids: RemoveGroup(group=ids["group"]),
        check=lambda reads, _, ids: (
            reads.get(Source, ids["copy"]).group is None
            and reads.find(IndependenceGroup, ids["group"]) is None
        ),
    ),
    Example(
        name="keep apart",
        command=lambda ids: KeepApart(
            sources=(ids["article"], ids["other"], ids["copy"]), reason=" Two hands "
        ),
        check=lambda reads, _, ids: (
            reads.get(Independence, pair_id(ids["copy"], ids["article"])).reason == "Two hands"
            and len(reads.all(Independence)) == 4
        ),
    ),
    Example(
        name="take back that two are apart",
        command=lambda ids: RemoveIndependence(row=ids["apart"]),
        check=lambda reads, _, __: reads.all(Independence) == (),
    ),
)
