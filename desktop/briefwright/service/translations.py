"""A source beside its translation, as they are read together."""

from dataclasses import dataclass

from briefwright.anchoring.parallel import Pair, parallel
from briefwright.domain.source import Source
from briefwright.service.passages import ReadPassage, read_source
from briefwright.service.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Another text beside the source that is read: its original, or a translation of it.

    `pairs` have the source that is read at their left; `passages` are those of the other one.
    """

    source: Source
    other: Source
    translated: bool
    pairs: tuple[Pair, ...]
    passages: tuple[ReadPassage, ...]

    @property
    def translator(self) -> str | None:
        """Who or what made the translation, whichever of the two it is."""
        return self.other.translator if self.translated else self.source.translator


def related(project: Project, source_id: str) -> tuple[Source, ...]:
    """The source that this one translates, and those that translate it."""
    with project.read() as reads:
        source = reads.find(Source, source_id)
        if source is None:
            return ()
        original = None
        if source.translation_of is not None:
            original = reads.find(Source, source.translation_of)
        translations = reads.all(Source, translation_of=source_id)
    return (*(() if original is None else (original,)), *translations)


def beside(project: Project, source_id: str, other_id: str | None = None) -> Beside | None:
    """The source with the other text, the first that is related to it for None.

    None when nothing is related to it. Costs the alignment of both texts.
    """
    others = related(project, source_id)
    other = next((each for each in others if other_id in (None, each.id)), None)
    if other is None:
        return None
    source = project.get(Source, source_id)
    return Beside(
        source=source,
        other=other,
        translated=other.translation_of == source_id,
        pairs=parallel(source.text, other.text),
        passages=read_source(project, other.id).passages,
    )
