"""A brief into a file: composed, looked through for characters without a font, written whole."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefwright.document.compose import compose
from briefwright.document.model import Document
from briefwright.document.settings import Settings
from briefwright.document.walk import QUOTED
from briefwright.domain.brief import Brief
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.message import Message, Series, listed, say
from briefwright.export.atomic import replace_file
from briefwright.service.project import Project

if TYPE_CHECKING:  # the writer is loaded when a page is made, not with the window
    from briefwright.export.coverage import Missing
    from briefwright.export.pdf import PdfResult

_NAMED = 5
_REWRITE = say("write other characters in your own words")
_SHORTEN = say(
    "mark a shorter passage for {places}, or choose Markdown or text, which need no font"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A file that was written: where, its size in bytes, and its pages where it has any."""

    path: Path
    size: int
    pages: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a writer made."""

    data: bytes
    pages: int | None = None


def document_of(project: Project, brief: str, settings: Settings | None = None) -> Document:
    """The brief composed, as every writer and the preview read it."""
    return compose(project.snapshot(brief), settings or Settings())


def export(
    project: Project, brief: str, target: Path, settings: Settings | None = None
) -> Exported:
    """Writes the brief in the format that the target's suffix names.

    Raises `WrongUse` for another suffix, `Refused` when a character has no font,
    `NotNow` when the target cannot be written; then what was there is untouched.
    """
    write = writer_for(target)
    written = write(document_of(project, brief, settings))
    replace_file(target, written.data)
    return Exported(path=target, size=len(written.data), pages=written.pages)


def preview(document: Document) -> "PdfResult":
    """The brief as its PDF will be, with what stands where; raises `Refused` as `export` does."""
    from briefwright.export.pdf import write_pdf  # noqa: PLC0415 - only the pages need it

    _refuse_missing(document)
    return write_pdf(document)


def writer_for(target: Path) -> Callable[[Document], Written]:
    """The writer for the suffix of the target; raises `WrongUse` for an unknown one."""
    writer = _WRITERS.get(target.suffix.lower())
    if writer is None:
        raise WrongUse(
            "The name of an exported file ends in one of {known}, not {name}.",
            known=listed(_WRITERS),
            name=target.name,
        )
    return writer


def brief_of(project: Project, named: str | None) -> Brief:
    """The brief with this id or title; None means the only one.

    Raises `WrongUse` when there is none, or several and none is named.
    """
    briefs = project.briefs()
    if named is not None:
        wanted = named.strip().casefold()
        found = [each for each in briefs if each.id == named or each.title.casefold() == wanted]
        if len(found) == 1:
            return found[0]
        raise WrongUse(
            "There is no brief {named} here, or several: give its id from the list.", named=named
        )
    if not briefs:
        raise WrongUse("This project holds no brief yet: compose one, or place a finding.")
    if len(briefs) > 1:
        titles = "; ".join(f"{each.title} ({each.id})" for each in briefs)
        raise WrongUse(
            "This project holds several briefs, say which one with --brief: {titles}.",
            titles=titles,
        )
    return briefs[0]


def _refuse_missing(document: Document) -> None:
    """Raises `Refused` with the characters that no embedded font can show."""
    from briefwright.export.coverage import missing_characters  # noqa: PLC0415 - loads fonts

    missing = missing_characters(document)
    if not missing:
        return
    wheres = dict.fromkeys(each.where for each in missing)
    quoted = tuple(w for w in wheres if isinstance(w, Message) and w.template in QUOTED)
    ways = [] if len(quoted) == len(wheres) else [_REWRITE]
    if quoted:
        places = Series(items=quoted, between=say(" and "))
        ways.append(_SHORTEN.with_values(places=places))
    raise Refused(
        "No font can show {characters}: {ways}, then export again.",
        characters=_named_of(missing),
        ways=Series(items=tuple(ways), between=say(", and ")),
    )


def _named_of(missing: "tuple[Missing, ...]") -> Message | Series:
    named = listed(
        say("{character} ({name}, {where})", character=each.char, name=each.name, where=each.where)
        for each in missing[:_NAMED]
    )
    if len(missing) <= _NAMED:
        return named
    return say("{characters} and {count} more", characters=named, count=len(missing) - _NAMED)


def _pdf(document: Document) -> Written:
    from briefwright.export.pdf import write_pdf  # noqa: PLC0415 - only this format needs it

    _refuse_missing(document)
    result = write_pdf(document)
    return Written(data=result.data, pages=result.pages)


def _docx(document: Document) -> Written:
    from briefwright.export.docx import write_docx  # noqa: PLC0415 - only this format needs it
    from briefwright.export.pdf import write_pdf  # noqa: PLC0415 - gives the pages of the contents

    _refuse_missing(document)
    paged = write_pdf(document)
    return Written(data=write_docx(document, page_of=paged.page_of), pages=paged.pages)


def _html(document: Document) -> Written:
    from briefwright.export.html import write_html  # noqa: PLC0415 - only this format needs it

    _refuse_missing(document)
    return Written(data=write_html(document))


def _markdown(document: Document) -> Written:
    from briefwright.export.markdown import write_markdown  # noqa: PLC0415 - likewise

    return Written(data=write_markdown(document))


def _text(document: Document) -> Written:
    from briefwright.export.text import write_text  # noqa: PLC0415 - likewise

    return Written(data=write_text(document))


_WRITERS: Mapping[str, Callable[[Document], Written]] = MappingProxyType(
    {".pdf": _pdf, ".docx": _docx, ".html": _html, ".md": _markdown, ".txt": _text}
)
