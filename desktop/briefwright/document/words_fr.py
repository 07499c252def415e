"""The printed words in French. Likelihood terms have no official French row: these are ours."""

from types import MappingProxyType

from briefwright.document.words import Phrases
from briefwright.domain.dispute import Stance
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility, Reliability
from briefwright.domain.likelihood import Confidence
from briefwright.domain.marking import Marking

FRENCH = Phrases(
    page_of="Page {page} sur {pages}",
    edition="Édition",
    contents="Sommaire",
    notes="Notes",
    in_short="En bref",
    issued="Publié le",
    prepared_by="Rédigé par",
    evidence="Sources",
    bottom_line="L’essentiel",
    key_judgements="Appréciations clés",
    judgements_note="Probabilité à gauche ; confiance dans une phrase à part. "
    "L’annexe B explique les termes.",
    not_judged="Sans appréciation",
    too_thin="Éléments insuffisants",
    confidence="Confiance : {level}",
    confidence_missing="Confiance : non indiquée",
    confidence_levels=MappingProxyType(
        {Confidence.LOW: "faible", Confidence.MODERATE: "moyenne", Confidence.HIGH: "élevée"}
    ),
    terms=MappingProxyType(
        {
            "almost-no-chance": "presque aucune chance",
            "very-unlikely": "très improbable",
            "unlikely": "improbable",
            "roughly-even": "chances à peu près égales",
            "likely": "probable",
            "very-likely": "très probable",
            "almost-certain": "quasi certain",
            "remote-chance": "chance infime",
            "highly-unlikely": "très improbable",
            "realistic-possibility": "possibilité réelle",
            "highly-likely": "très probable",
        }
    ),
    table="Tableau {number}",
    figure="Figure {number}",
    section="section {number}",
    annex_evidence="Annexe A",
    annex_terms="Annexe B",
    day_article="le ",
    after="Après {date}",
    before="Avant {date}",
    about="Vers {date}",
    undated="Sans date",
    proposition="Proposition",
    stances=MappingProxyType(
        {
            Stance.ASSERTS: "Affirmé",
            Stance.DENIES: "Démenti",
            Stance.AMBIGUOUS: "Équivoque",
            Stance.SILENT: "Aucune réaction rapportée",
        }
    ),
    date="Date",
    event="Événement",
    status="Statut",
    statuses=MappingProxyType(
        {
            Kind.FACT: "Rapporté comme un fait",
            Kind.CLAIM: "Affirmé",
            Kind.QUOTE: "Cité",
            Kind.EVENT: "Rapporté comme un fait",
            Kind.ASSESSMENT: "Appréciation de la source",
            Kind.COMMENT: "Commentaire de l’analyste",
        }
    ),
    contested_by="Affirmé ; contesté par {actors}",
    list_and=" et ",
    figure_key_contested="Contesté",
    figure_key_dated="Daté",
    figure_key_undated="Rapporté sans date",
    source="Source",
    sources="Sources",
    no_headline="{title}, sans titre",
    no_headline_or_date="{title}, sans titre ni date",
    byline="Signature {byline}.",
    translation_of="Traduction de « {title} »",
    corrected="Corrigé en {count} endroits.",
    corrected_once="Corrigé en 1 endroit.",
    accessed="Consulté le {date}.",
    one_origin="Même origine que {labels} : {origin}.",
    goes_back_to="Remonte à {origin}.",
    archived="Archivé à l’adresse ",
    translated="Traduction : {translator}.",
    paragraph_count="{count} paragraphes",
    one_paragraph="1 paragraphe",
    file="Fichier {name}, SHA-256 {hash}.",
    source_grade="Cotation de la source {grade}.",
    extracts="Extraits ",
    evidence_annex="Éléments de preuve",
    evidence_gist="Les numéros sont ceux des appels dans le texte.",
    evidence_intro="Les extraits sont repris mot pour mot de la source S1, par paragraphe. La dernière "
    "colonne donne les 12 premiers caractères de chaque SHA-256.",
    evidence_intro_many="Les extraits sont repris mot pour mot, par source et paragraphe. La dernière "
    "colonne donne les 12 premiers caractères de chaque SHA-256.",
    evidence_none="Cette note ne cite aucun élément de preuve.",
    number_short="Nº",
    extract="Extrait",
    paragraph_short="Par.",
    grade="Cote",
    terms_annex="Comment lire les termes",
    terms_gist="Probabilité et confiance répondent à deux questions différentes.",
    terms_intro="La probabilité dit si une évolution est à attendre, dans les termes de {scale}. La "
    "confiance dit jusqu’où les éléments portent l’appréciation. Les deux ne se rejoignent jamais dans une "
    "même phrase.",
    scale_caption="Termes de probabilité et leurs plages",
    scale_note="Plages de {scale}.",
    terms_caption="Confiance, cotation et marquage",
    term="Terme",
    meaning="Sens dans cette note",
    confidence_names=MappingProxyType(
        {
            Confidence.LOW: "Confiance faible",
            Confidence.MODERATE: "Confiance moyenne",
            Confidence.HIGH: "Confiance élevée",
        }
    ),
    confidence_meanings=MappingProxyType(
        {
            Confidence.HIGH: "Plusieurs sources indépendantes concordent et le raisonnement est solide",
            Confidence.MODERATE: "Plausible et cohérent, mais trop peu corroboré pour davantage",
            Confidence.LOW: "Fragmentaire, non daté ou non vérifié ; l’appréciation peut vite changer",
        }
    ),
    grade_meaning="Source : {reliability} ; information : {credibility}",
    reliabilities=MappingProxyType(
        {
            Reliability.A: "totalement fiable",
            Reliability.B: "généralement fiable",
            Reliability.C: "assez fiable",
            Reliability.D: "généralement peu fiable",
            Reliability.E: "non fiable",
            Reliability.F: "fiabilité impossible à évaluer",
        }
    ),
    credibilities=MappingProxyType(
        {
            Credibility.CONFIRMED: "confirmée par d’autres sources indépendantes",
            Credibility.PROBABLY_TRUE: "probablement vraie, non confirmée",
            Credibility.POSSIBLY_TRUE: "peut-être vraie, non vérifiée ailleurs",
            Credibility.DOUBTFUL: "douteuse, non confirmée",
            Credibility.IMPROBABLE: "improbable, contredite",
            Credibility.CANNOT_BE_JUDGED: "véracité impossible à évaluer",
        }
    ),
    markings=MappingProxyType(
        {
            Marking.CLEAR: "Les destinataires peuvent diffuser cette note sans restriction",
            Marking.GREEN: "Les destinataires peuvent diffuser cette note dans leur communauté, "
            "hors canaux publics",
            Marking.AMBER: "Les destinataires peuvent diffuser cette note dans leur organisation et à ses "
            "clients, s’ils ont besoin d’en connaître",
            Marking.AMBER_STRICT: "Les destinataires peuvent diffuser cette note dans leur seule "
            "organisation, selon le besoin d’en connaître",
            Marking.RED: "Réservé aux destinataires nommés ; ne pas transmettre",
        }
    ),
)
