"""The facts of a description: its TOML tables read into entries."""

import re
import tomllib

from briefwright.domain.dispute import DisputeState, Stance
from briefwright.domain.errors import Refused
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility
from briefwright.domain.likelihood import SCALES, Confidence
from briefwright.domain.marking import Marking
from briefwright.domain.message import Message, listed, say
from briefwright.service.describing.inline import KEY, parse_inline
from briefwright.service.describing.model import (
    BriefEntry,
    Description,
    DisputeEntry,
    FindingEntry,
    JudgementEntry,
    PassageEntry,
    PositionEntry,
    ProsePart,
    SourceEntry,
)
from briefwright.service.describing.table import Fields

FORMAT = "briefwright-brief/1"
_KEY = re.compile(rf"{KEY}\Z")


def read_facts(text: str, prose: ProsePart, first_line: int) -> Description:
    """The description with its facts; `first_line` is the number of the line before them."""
    try:
        tables = tomllib.loads("\n" * first_line + text)
    except tomllib.TOMLDecodeError as error:
        raise Refused("The facts cannot be read: {error}.", error=error) from error
    fields = Fields(tables, say("The facts"))
    if (written := fields.text("format")) != FORMAT:
        raise Refused(
            'The facts want format = "{wanted}", not {written}.',
            wanted=FORMAT,
            written=written or say("nothing"),
        )
    brief = _brief(fields.table("brief"))
    description = Description(
        brief=brief,
        sources=fields.tables("source", _source),
        findings=fields.tables("finding", _finding),
        disputes=fields.tables("dispute", _dispute),
        judgements=fields.tables("judgement", lambda t, n: _judgement(t, n, brief.scale)),
        prose=prose,
    )
    fields.finish()
    return description


def _brief(table: object) -> BriefEntry:
    fields = Fields({} if table is None else table, say("The brief"))
    entry = BriefEntry(
        title=fields.required("title"),
        kicker=fields.text("kicker"),
        standfirst=fields.text("standfirst"),
        organisation=fields.text("organisation"),
        prepared_by=fields.text("prepared_by"),
        issued=fields.date("issued"),
        edition=fields.text("edition"),
        evidence=fields.text("evidence"),
        language=fields.text("language") or "en",
        marking=fields.choice("marking", Marking) or Marking.CLEAR,
        scale=fields.text("scale") or "icd203",
    )
    fields.finish()
    if entry.scale not in SCALES:
        raise Refused(
            'The brief: "scale" is one of {known}, not {scale}.',
            known=listed(SCALES),
            scale=entry.scale,
        )
    return entry


def _keyed(table: object, kind: Message, number: int) -> tuple[str, Fields]:
    """The key of a table, and its other fields under a place that names the key."""
    fields = Fields(table, say("{kind} {number}", kind=kind, number=number))
    key = fields.required("key")
    if not _KEY.match(key):
        raise Refused(
            "{place}: the key {key} may hold letters, digits and hyphens only.",
            place=fields.place,
            key=key,
        )
    fields.place = say('{kind} "{key}"', kind=kind, key=key)
    return key, fields


def _source(table: object, number: int) -> SourceEntry:
    key, fields = _keyed(table, say("Source"), number)
    entry = SourceEntry(key=key, record=fields.required("record"))
    fields.finish()
    return entry


def _finding(table: object, number: int) -> FindingEntry:
    key, fields = _keyed(table, say("Finding"), number)
    passages = fields.tables("passage", lambda each, _: _passage(each, fields.place))
    quote = fields.text("quote")
    nth, source = fields.number("nth"), fields.text("source")
    if (quote is None) == (not passages):
        raise Refused(
            "{place}: it wants either a quote or [[finding.passage]] tables.", place=fields.place
        )
    if quote is not None:
        passages = (PassageEntry(quote=quote, nth=nth, source=source),)
    elif nth is not None or source is not None:
        raise Refused("{place}: nth and source belong into its passages.", place=fields.place)
    entry = FindingEntry(
        key=key,
        passages=passages,
        statement=fields.text("statement"),
        kind=fields.choice("kind", Kind) or Kind.FACT,
        actors=fields.texts("actors"),
        date=fields.date("date"),
        credibility=fields.choice("credibility", Credibility) or Credibility.CANNOT_BE_JUDGED,
        marking=fields.choice("marking", Marking),
        note=fields.text("note"),
        sections=fields.texts("sections"),
    )
    fields.finish()
    return entry


def _passage(table: object, place: Message | str) -> PassageEntry:
    fields = Fields(table, place)
    entry = PassageEntry(
        quote=fields.required("quote"), nth=fields.number("nth"), source=fields.text("source")
    )
    fields.finish()
    return entry


def _dispute(table: object, number: int) -> DisputeEntry:
    key, fields = _keyed(table, say("Dispute"), number)
    entry = DisputeEntry(
        key=key,
        proposition=fields.required("proposition"),
        state=fields.choice("state", DisputeState) or DisputeState.OPEN,
        evidence=fields.text("evidence"),
        markers=fields.texts("markers"),
        positions=fields.tables("position", lambda each, n: _position(each, fields.place, n)),
    )
    fields.finish()
    return entry


def _position(table: object, place: Message | str, number: int) -> PositionEntry:
    fields = Fields(table, say("{place}, position {number}", place=place, number=number))
    stance = fields.choice("stance", Stance)
    if stance is None:
        raise Refused('{place}: "stance" is missing.', place=fields.place)
    entry = PositionEntry(
        actor=fields.required("actor"),
        stance=stance,
        words=fields.text("words"),
        finding=fields.text("finding"),
        date=fields.date("date"),
    )
    fields.finish()
    return entry


def _judgement(table: object, number: int, scale: str) -> JudgementEntry:
    fields = Fields(table, say("Judgement {number}", number=number))
    likelihood = fields.text("likelihood")
    if likelihood is not None and SCALES[scale].term(likelihood) is None:
        raise Refused(
            '{place}: "likelihood" is one of {known}, not {likelihood}.',
            place=fields.place,
            known=listed(term.key for term in SCALES[scale].terms),
            likelihood=likelihood,
        )
    entry = JudgementEntry(
        statement=parse_inline(fields.required("statement"), fields.place),
        likelihood=likelihood,
        confidence=fields.choice("confidence", Confidence),
        reasons=parse_inline(fields.text("reasons") or "", fields.place),
    )
    fields.finish()
    return entry
