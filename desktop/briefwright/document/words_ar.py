"""The printed words in Arabic. Likelihood terms have no official Arabic row: these are ours."""

from types import MappingProxyType

from briefwright.document.words import Phrases
from briefwright.domain.dispute import Stance
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility, Reliability
from briefwright.domain.likelihood import Confidence
from briefwright.domain.marking import Marking

ARABIC = Phrases(
    page_of="الصفحة {page} من {pages}",
    edition="الإصدار",
    contents="المحتويات",
    notes="حواشٍ",
    in_short="باختصار",
    issued="تاريخ الإصدار",
    prepared_by="أعدّه",
    evidence="الأدلة",
    bottom_line="الخلاصة",
    key_judgements="التقديرات الرئيسية",
    judgements_note="درجة الاحتمال في الهامش، ودرجة الثقة في جملة مستقلة. يشرح الملحق ب المصطلحات.",
    not_judged="بلا تقدير",
    too_thin="الأدلة غير كافية",
    confidence="الثقة: {level}",
    confidence_missing="الثقة: غير مذكورة",
    confidence_levels=MappingProxyType(
        {Confidence.LOW: "منخفضة", Confidence.MODERATE: "متوسطة", Confidence.HIGH: "عالية"}
    ),
    terms=MappingProxyType(
        {
            "almost-no-chance": "شبه مستحيل",
            "very-unlikely": "مستبعد جدا",
            "unlikely": "مستبعد",
            "roughly-even": "احتمال متساوٍ تقريبا",
            "likely": "مرجح",
            "very-likely": "مرجح جدا",
            "almost-certain": "شبه مؤكد",
            "remote-chance": "احتمال ضئيل",
            "highly-unlikely": "مستبعد جدا",
            "realistic-possibility": "احتمال واقعي",
            "highly-likely": "مرجح جدا",
        }
    ),
    table="الجدول {number}",
    figure="الشكل {number}",
    section="القسم {number}",
    annex_evidence="الملحق أ",
    annex_terms="الملحق ب",
    day_article="",
    after="بعد {date}",
    before="قبل {date}",
    about="نحو {date}",
    undated="بلا تاريخ",
    proposition="القضية",
    stances=MappingProxyType(
        {
            Stance.ASSERTS: "مؤكَّد",
            Stance.DENIES: "منفي",
            Stance.AMBIGUOUS: "غير واضح",
            Stance.SILENT: "لم يرد رد",
        }
    ),
    date="التاريخ",
    event="الحدث",
    status="الحالة",
    statuses=MappingProxyType(
        {
            Kind.FACT: "ورد كواقعة",
            Kind.CLAIM: "ادعاء",
            Kind.QUOTE: "اقتباس",
            Kind.EVENT: "ورد كواقعة",
            Kind.ASSESSMENT: "تقدير المصدر",
            Kind.COMMENT: "تعليق المحلل",
        }
    ),
    contested_by="ادعاء؛ تعترض عليه {actors}",
    list_and=" و",
    figure_key_contested="متنازع عليه",
    figure_key_dated="مؤرخ",
    figure_key_undated="ورد بلا تاريخ",
    source="المصدر",
    sources="المصادر",
    no_headline="{title}، بلا عنوان",
    no_headline_or_date="{title}، بلا عنوان ولا تاريخ",
    byline="التوقيع {byline}.",
    translation_of="ترجمة «{title}»",
    corrected="صُحّح في {count} من المواضع.",
    corrected_once="صُحّح في موضع واحد.",
    accessed="تاريخ الاطلاع {date}.",
    one_origin="المصدر الأصلي نفسه للمصادر {labels}: {origin}.",
    goes_back_to="يعود أصله إلى {origin}.",
    archived="نسخة محفوظة: ",
    translated="ترجمة {translator}.",
    paragraph_count="عدد الفقرات {count}",
    one_paragraph="فقرة واحدة",
    file="الملف {name}، SHA-256 {hash}.",
    source_grade="تصنيف المصدر {grade}.",
    extracts="المقتطفات ",
    evidence_annex="الأدلة",
    evidence_gist="الأرقام هي الأرقام المرفوعة في النص.",
    evidence_intro="المقتطفات منقولة حرفيا من المصدر S1 بحسب الفقرة. يحوي العمود الأخير أول 12 حرفا من "
    "كل SHA-256.",
    evidence_intro_many="المقتطفات منقولة حرفيا بحسب المصدر والفقرة. يحوي العمود الأخير أول 12 حرفا من "
    "كل SHA-256.",
    evidence_none="لا يستشهد هذا الموجز بأي دليل.",
    number_short="الرقم",
    extract="المقتطف",
    paragraph_short="الفقرة",
    grade="التصنيف",
    terms_annex="كيف تُقرأ المصطلحات",
    terms_gist="الاحتمال والثقة يجيبان عن سؤالين مختلفين.",
    terms_intro="يقول الاحتمال إلى أي حد يُتوقع تطور ما، بمصطلحات {scale}. وتقول الثقة إلى أي حد تحمل "
    "الأدلة التقدير. ولا يجتمعان في جملة واحدة.",
    scale_caption="مصطلحات الاحتمال ومداها",
    scale_note="المدى كما في {scale}.",
    terms_caption="الثقة والتصنيف والوسم",
    term="المصطلح",
    meaning="معناه في هذا الموجز",
    confidence_names=MappingProxyType(
        {
            Confidence.LOW: "ثقة منخفضة",
            Confidence.MODERATE: "ثقة متوسطة",
            Confidence.HIGH: "ثقة عالية",
        }
    ),
    confidence_meanings=MappingProxyType(
        {
            Confidence.HIGH: "مصادر مستقلة عدة متفقة، والاستدلال سليم",
            Confidence.MODERATE: "معقول ومتسق، لكنه غير مؤيد بما يكفي لأكثر من ذلك",
            Confidence.LOW: "مجزأ أو بلا تاريخ أو غير مختبر؛ وقد يتغير التقدير قريبا",
        }
    ),
    grade_meaning="المصدر: {reliability}؛ المعلومة: {credibility}",
    reliabilities=MappingProxyType(
        {
            Reliability.A: "موثوق تماما",
            Reliability.B: "موثوق عادة",
            Reliability.C: "موثوق إلى حد ما",
            Reliability.D: "غير موثوق عادة",
            Reliability.E: "غير موثوق",
            Reliability.F: "لا يمكن الحكم على موثوقيته",
        }
    ),
    credibilities=MappingProxyType(
        {
            Credibility.CONFIRMED: "أكدتها مصادر مستقلة أخرى",
            Credibility.PROBABLY_TRUE: "صحيحة على الأرجح، غير مؤكدة",
            Credibility.POSSIBLY_TRUE: "ربما صحيحة، لم تُختبر في مصدر آخر",
            Credibility.DOUBTFUL: "مشكوك فيها، غير مؤكدة",
            Credibility.IMPROBABLE: "غير محتملة، متناقضة مع غيرها",
            Credibility.CANNOT_BE_JUDGED: "لا يمكن الحكم على صحتها",
        }
    ),
    markings=MappingProxyType(
        {
            Marking.CLEAR: "يجوز للمتلقين مشاركة هذا الموجز بلا قيود",
            Marking.GREEN: "يجوز للمتلقين مشاركة هذا الموجز داخل مجتمعهم، لا عبر قنوات عامة",
            Marking.AMBER: "يجوز للمتلقين مشاركة هذا الموجز داخل مؤسستهم ومع عملائها عند الحاجة إلى المعرفة",
            Marking.AMBER_STRICT: "يجوز للمتلقين مشاركة هذا الموجز داخل مؤسستهم فقط عند الحاجة إلى المعرفة",
            Marking.RED: "للمتلقين المذكورين بأسمائهم فقط؛ لا يجوز تمريره",
        }
    ),
)
