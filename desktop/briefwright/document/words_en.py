"""The printed words in English."""

from types import MappingProxyType

from briefwright.document.words import Phrases
from briefwright.domain.dispute import STANCE_WORDS
from briefwright.domain.finding import Kind
from briefwright.domain.grading import CREDIBILITY_WORDS, RELIABILITY_WORDS
from briefwright.domain.likelihood import CONFIDENCE_MEANINGS, SCALES, Confidence
from briefwright.domain.marking import MEANINGS

ENGLISH = Phrases(
    page_of="Page {page} of {pages}",
    edition="Edition",
    contents="Contents",
    notes="Notes",
    in_short="In short",
    issued="Issued",
    prepared_by="Prepared by",
    evidence="Evidence",
    bottom_line="Bottom line",
    key_judgements="Key judgements",
    judgements_note="Likelihood at left; confidence in a sentence of its own. Annex B explains the terms.",
    not_judged="Not judged",
    too_thin="Evidence too thin",
    confidence="Confidence: {level}",
    confidence_missing="Confidence: not stated",
    confidence_levels=MappingProxyType({level: level.value for level in Confidence}),
    terms=MappingProxyType(
        {term.key: term.words for scale in SCALES.values() for term in scale.terms}
    ),
    table="Table {number}",
    figure="Figure {number}",
    section="section {number}",
    annex_evidence="Annex A",
    annex_terms="Annex B",
    day_article="",
    after="After {date}",
    before="Before {date}",
    about="About {date}",
    undated="Undated",
    proposition="Proposition",
    stances=MappingProxyType(STANCE_WORDS),
    date="Date",
    event="Event",
    status="Status",
    statuses=MappingProxyType(
        {
            Kind.FACT: "Reported as fact",
            Kind.CLAIM: "Claimed",
            Kind.QUOTE: "Quoted",
            Kind.EVENT: "Reported as fact",
            Kind.ASSESSMENT: "Assessed by the source",
            Kind.COMMENT: "Analyst’s comment",
        }
    ),
    contested_by="Claimed; contested by {actors}",
    list_and=" and ",
    figure_key_contested="Contested",
    figure_key_dated="Dated",
    figure_key_undated="Reported without a date",
    source="Source",
    sources="Sources",
    no_headline="{title}, without headline",
    no_headline_or_date="{title}, without headline or date",
    byline="Byline {byline}.",
    translation_of="Translation of “{title}”",
    corrected="Corrected in {count} places.",
    corrected_once="Corrected in 1 place.",
    accessed="Accessed {date}.",
    one_origin="One origin with {labels}: {origin}.",
    goes_back_to="Goes back to {origin}.",
    archived="Archived at ",
    translated="Translated by {translator}.",
    paragraph_count="{count} paragraphs",
    one_paragraph="1 paragraph",
    file="File {name}, SHA-256 {hash}.",
    source_grade="Source grade {grade}.",
    extracts="Extracts ",
    evidence_annex="Evidence",
    evidence_gist="Numbers match the raised figures in the text.",
    evidence_intro="Extracts are word for word from source S1, by paragraph. The last column holds the "
    "first 12 characters of each SHA-256.",
    evidence_intro_many="Extracts are word for word, by source and paragraph. The last column holds the "
    "first 12 characters of each SHA-256.",
    evidence_none="This brief cites no evidence.",
    number_short="No.",
    extract="Extract",
    paragraph_short="Para.",
    grade="Grade",
    terms_annex="How to read the terms",
    terms_gist="Likelihood and confidence answer different questions.",
    terms_intro="Likelihood says how probable a development is, in the words of {scale}. Confidence says "
    "how far the evidence can bear the judgement. The two are never joined in one sentence.",
    scale_caption="Likelihood terms and their ranges",
    scale_note="Ranges as in {scale}.",
    terms_caption="Confidence, grades and marking",
    term="Term",
    meaning="Meaning in this brief",
    confidence_names=MappingProxyType(
        {level: f"{level.value.capitalize()} confidence" for level in Confidence}
    ),
    confidence_meanings=MappingProxyType(CONFIDENCE_MEANINGS),
    grade_meaning="Source {reliability}; information: {credibility}",
    reliabilities=MappingProxyType(RELIABILITY_WORDS),
    credibilities=MappingProxyType(CREDIBILITY_WORDS),
    markings=MappingProxyType(MEANINGS),
)
