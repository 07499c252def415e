"""The words that exported briefs print of their own accord, one table a language.

The tables stand in `words_en`, `words_fr` and `words_ar`; `phrases_in` (in
`vocabulary`) chooses. TLP labels are never translated. Places in braces are
filled by `str.format`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from briefwright.domain.dispute import Stance
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility, Reliability
from briefwright.domain.likelihood import Confidence
from briefwright.domain.marking import Marking


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """All printed words of one language."""

    # furniture
    page_of: str
    edition: str
    contents: str
    notes: str
    in_short: str
    # title block and page 1
    issued: str
    prepared_by: str
    evidence: str
    bottom_line: str
    key_judgements: str
    judgements_note: str
    not_judged: str
    too_thin: str
    confidence: str
    confidence_missing: str
    confidence_levels: Mapping[Confidence, str]
    terms: Mapping[str, str]
    # references
    table: str
    figure: str
    section: str
    annex_evidence: str
    annex_terms: str
    # dates
    day_article: str
    after: str
    before: str
    about: str
    undated: str
    # positions and events
    proposition: str
    stances: Mapping[Stance, str]
    date: str
    event: str
    status: str
    statuses: Mapping[Kind, str]
    contested_by: str
    list_and: str
    figure_key_contested: str
    figure_key_dated: str
    figure_key_undated: str
    # sources
    source: str
    sources: str
    no_headline: str
    no_headline_or_date: str
    byline: str
    translation_of: str
    corrected: str
    corrected_once: str
    accessed: str
    one_origin: str
    goes_back_to: str
    archived: str
    translated: str
    paragraph_count: str
    one_paragraph: str
    file: str
    source_grade: str
    extracts: str
    # annex A
    evidence_annex: str
    evidence_gist: str
    evidence_intro: str
    evidence_intro_many: str
    evidence_none: str
    number_short: str
    extract: str
    paragraph_short: str
    grade: str
    # annex B
    terms_annex: str
    terms_gist: str
    terms_intro: str
    scale_caption: str
    scale_note: str
    terms_caption: str
    term: str
    meaning: str
    confidence_names: Mapping[Confidence, str]
    confidence_meanings: Mapping[Confidence, str]
    grade_meaning: str
    reliabilities: Mapping[Reliability, str]
    credibilities: Mapping[Credibility, str]
    markings: Mapping[Marking, str]
