"""Where one can jump to: the views, and every source, section and finding of the project."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefwright.domain.finding import LETTERS
from briefwright.service.findings_table import read_findings
from briefwright.service.project import Project
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.window.ranking import Choice

VIEW, SOURCE, SECTION, FINDING, SEARCH = "view", "source", "section", "finding", "search"
"""What a key begins with; behind the colon stands the view's key, the row's id, or the words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorts:
    """What the things that one can jump to are called in the language of the window."""

    source: str
    section: str
    finding: str


def places(project: Project, sorts: Sorts) -> Sequence[Choice]:
    """Sources, then sections, then findings, each in its own order; meant for a worker."""
    sections = [section for brief in project.briefs() for section in project.sections(brief.id)]
    return (
        *(
            Choice(
                key=f"{SOURCE}:{each.id}",
                words=each.title,
                sort=sorts.source,
                hint=each.outlet or "",
                also=" ".join(each.authors),
            )
            for each in project.sources()
        ),
        *(
            Choice(key=f"{SECTION}:{each.id}", words=each.title, sort=sorts.section)
            for each in sections
        ),
        *(
            Choice(
                key=f"{FINDING}:{each.key}",
                words=each.statement,
                sort=sorts.finding,
                hint=f"{isolated(each.outlet)} {each.number} {LETTERS[each.kind]}".strip(),
                also=" ".join((each.outlet, str(each.number), *each.actors)),
            )
            for each in read_findings(project).lines
        ),
    )
