"""Examples of acts on the text of a source, for the laws of commands."""

from dataclasses import replace

from briefwright.domain.anchor import AnchorState
from briefwright.domain.finding import Annotation
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.domain.text import Span
from briefwright.service.commands.correcting import CorrectText
from briefwright.service.commands.decoding import DecodeSource
from briefwright.service.commands.editions import Choice, ReplaceText
from briefwright.service.commands.sources import Draft
from briefwright.service.commands.translations import AddTranslation, SetTranslation
from briefwright.service.importing import draft_of_text
from briefwright.store.reads import Reads
from tests.kit.laws import Example
from tests.service.world import ARTICLE, span_of

NEWER = (
    "Correction of 18 April.\n"
    "The chiefs met in Bamako. Joint training is among the priorities.\n"
    "The army claimed on Monday to have shot down one drone. Bamako denied this.\n"
    "The border was shut."
)


def newer() -> Draft:
    """Another version, with bytes of its own."""
    draft = draft_of_text(NEWER)
    source = replace(draft.source, filename="newer.txt", media_type="text/plain")
    return replace(draft, source=source, original=NEWER.encode())


def quoted(reads: Reads, row: str) -> str:
    """The quotation of a passage."""
    return reads.get(Annotation, row).anchor.quotation


EXAMPLES = (
    Example(
        name="replace the text",
        command=lambda ids: ReplaceText(
            source=ids["article"],
            draft=newer(),
            choices=(
                Choice(
                    annotation=ids["claim-mark"],
                    span=Span(start=NEWER.index("claimed on"), end=NEWER.index(". Bamako")),
                ),
                Choice(annotation=ids["spare-mark"], span=None),
            ),
            reason=" The agency\ncorrected it ",
            author="Ada",
            made="2026-11-22T14:32:00+00:00",
        ),
        check=lambda reads, row, ids: (
            reads.get(SourceEdition, row).text == ARTICLE
            and reads.get(SourceEdition, row).reason == "The agency corrected it"
            and reads.get(Source, ids["article"]).text == NEWER
            and reads.get(Source, ids["article"]).filename == "newer.txt"
            and reads.attachment(reads.get(Source, ids["article"]).attachment or "")
            == NEWER.encode()
            and quoted(reads, ids["claim-mark"]) == "claimed on Monday to have shot down one drone"
            and quoted(reads, ids["spare-mark"]) == "closed their airspace"
            and [found.state for found in reads.evidence(ids["spare"]).resolutions]
            == [AnchorState.LOST]
            and [found.state for found in reads.evidence(ids["meeting"]).resolutions]
            == [AnchorState.EXACT]
        ),
    ),
    Example(
        name="read in another encoding",
        command=lambda ids: DecodeSource(
            version=ReplaceText(source=ids["article"], draft=draft_of_text(ARTICLE + "\nÉté."))
        ),
        check=lambda reads, row, ids: (
            reads.get(SourceEdition, row).text == ARTICLE
            and reads.get(Source, ids["article"]).text == ARTICLE + "\nÉté."
            and [found.state for found in reads.evidence(ids["spare"]).resolutions]
            == [AnchorState.EXACT]
        ),
    ),
    Example(
        name="correct the text",
        command=lambda ids: CorrectText(
            source=ids["article"],
            span=span_of("The army claimed to have shot down a drone."),
            words="The army said it had shot down a drone.",
            author="Ada",
            made="2026-11-22T14:32:00+00:00",
        ),
        check=lambda reads, rows, ids: (
            [(each.before, each.after) for each in reads.all(Correction)]
            == [("claimed to have", "said it had")]
            and [each.id for each in reads.all(Correction)] == list(rows)
            and quoted(reads, ids["claim-mark"]) == "said it had shot down a drone"
            and [found.state for found in reads.evidence(ids["denial"]).resolutions]
            == [AnchorState.EXACT]
        ),
    ),
    Example(
        name="set a translation",
        command=lambda ids: SetTranslation(
            source=ids["other"], original=ids["article"], translator=" Lingua\t4.1 "
        ),
        check=lambda reads, _, ids: (
            reads.get(Source, ids["other"]).translation_of == ids["article"]
            and reads.get(Source, ids["other"]).translator == "Lingua 4.1"
        ),
    ),
    Example(
        name="import a translation",
        command=lambda ids: AddTranslation(
            draft=draft_of_text("Les chefs se sont réunis à Bamako."), original=ids["article"]
        ),
        check=lambda reads, row, ids: (
            reads.get(Source, row).translation_of == ids["article"] and len(reads.all(Source)) == 6
        ),
    ),
)
