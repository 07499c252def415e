"""Made-up wire stories in three languages, and what papers make of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A wire story in paragraphs, another hand's report of the same event with the same quotation,
    and a head that a paper writes over the story.
    """

    wire: tuple[str, ...]
    head: str
    other_hand: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.wire)

    @property
    def trimmed(self) -> str:
        """Its first half, as a paper prints it where there is little room."""
        return "\n\n".join(self.wire[: (len(self.wire) + 1) // 2])

    @property
    def rewritten(self) -> str:
        """The story under another head, its first paragraph gone."""
        return "\n\n".join((self.head, *self.wire[1:]))

    @property
    def another(self) -> str:
        return "\n\n".join(self.other_hand)


ENGLISH = Story(
    wire=(
        (
            "PORT SELMA (Meridian) – The river authority closed both locks at Tarsa on Monday after "
            "a barge carrying fertiliser struck the northern gate and tore away one of its hinges."
        ),
        (
            "Nobody was hurt, but eleven vessels are waiting below the town and the queue is expected "
            "to double before engineers from the capital arrive on Wednesday morning."
        ),
        (
            "“We will not reopen a gate that could fall on the next boat beneath it, and I do not care "
            "who telephones me about it,” the head of the authority, Lina Marchetti, told reporters."
        ),
        (
            "The locks were last repaired nine years ago with money from the regional bank, which has "
            "since refused two requests for a second loan."
        ),
        (
            "Grain traders said that the price of a sack in the upper valley could rise by a tenth "
            "within the week, because the road over the pass is still blocked by snow."
        ),
    ),
    head="Shipping on the upper river has come to a standstill. What happened, and who pays for it?",
    other_hand=(
        (
            "Barges are stuck at Tarsa. When our reporter walked along the quay yesterday, crews were "
            "playing cards on deck and the smell of ammonia hung over the water."
        ),
        (
            "Lina Marchetti, who runs the waterway, was in no mood to hurry. “We will not reopen a gate "
            "that could fall on the next boat beneath it, and I do not care who telephones me about "
            "it,” she said, standing beside the broken hinge."
        ),
        (
            "A skipper from the delta, who asked not to be named, told us that he had warned the lock "
            "keeper about the hinge as long ago as October and had been laughed at."
        ),
        (
            "Shops in the upper valley have flour for about a fortnight, according to the chamber of "
            "commerce. After that, said its secretary, people would have to drive to the coast."
        ),
    ),
)

FRENCH = Story(
    wire=(
        (
            "ORANVILLE (Meridian) – Les enseignants de la province du Nord ont entamé lundi une grève "
            "illimitée pour réclamer le paiement de trois mois d’arriérés, selon leur syndicat."
        ),
        (
            "D’après un décompte établi par l’inspection, sept écoles sur dix sont restées fermées, et "
            "les élèves des classes d’examen ont été renvoyés chez eux avant midi."
        ),
        (
            "« Nous reprendrons la craie le jour où nous aurons vu l’argent sur nos comptes, pas avant, "
            "et aucune promesse ne nous fera changer d’avis », a déclaré la porte-parole, Awa Dembélé."
        ),
        (
            "Le ministère des finances a répondu que les virements avaient été retardés par une panne "
            "du système informatique et qu’ils seraient effectués avant la fin de la semaine."
        ),
        (
            "C’est la quatrième grève dans la province depuis la rentrée, après celles de novembre, de "
            "janvier et de février, qui avaient duré chacune moins de deux jours."
        ),
    ),
    head="Cours suspendus dans le Nord : parents et élèves attendent, les syndicats tiennent bon.",
    other_hand=(
        (
            "Devant le lycée moderne, la grille est close et deux gardiens jouent aux dames. Les "
            "professeurs, eux, se sont donné rendez-vous sous le manguier de la préfecture."
        ),
        (
            "Awa Dembélé parle sans notes : « Nous reprendrons la craie le jour où nous aurons vu "
            "l’argent sur nos comptes, pas avant, et aucune promesse ne nous fera changer d’avis ». Les "
            "applaudissements couvrent la fin de sa phrase."
        ),
        (
            "Un père de famille rencontré au marché se dit partagé ; ses deux filles passent le "
            "baccalauréat en juin et il a dû engager un répétiteur qu’il paie à crédit."
        ),
        (
            "À la préfecture, on refuse de commenter. Un fonctionnaire glisse seulement que le dossier "
            "est remonté à la capitale et que personne, ici, n’a la main sur les salaires."
        ),
    ),
)

ARABIC = Story(
    wire=(
        (
            "مرسى النور (ميريديان) – أعلنت هيئة المياه يوم الاثنين قطع الإمداد عن ثلاثة أحياء في شرق "
            "المدينة بعد اكتشاف تسرب في الأنبوب الرئيسي القادم من السد القديم."
        ),
        (
            "وقالت الهيئة إن فرق الصيانة تعمل ليل نهار وإن الإصلاح قد يستغرق أسبوعا كاملا بسبب نقص قطع "
            "الغيار التي تصل عادة من الخارج عبر الميناء المغلق حاليا."
        ),
        (
            "«لن نعيد فتح الأنبوب قبل أن نتأكد من سلامته، ولن نخاطر بحياة الناس من أجل يوم أو يومين»، "
            "كما صرح مدير الهيئة سليم العطار خلال مؤتمر صحفي قصير."
        ),
        (
            "ويعتمد نحو أربعين ألف ساكن في هذه الأحياء على الصهاريج التي توزعها البلدية مجانا كل صباح "
            "أمام المدارس والمساجد."
        ),
        "وكان الأنبوب نفسه قد تعرض لعطل مماثل قبل عامين، واستغرق إصلاحه آنذاك اثني عشر يوما.",
    ),
    head="عطش في شرق المدينة: ماذا حدث للأنبوب ومن يتحمل المسؤولية عن هذا الانقطاع الطويل؟",
    other_hand=(
        (
            "في حي الزيتون تقف النساء في صف طويل أمام الصهريج منذ الفجر، وتحمل كل واحدة منهن ما استطاعت "
            "من أوعية وقوارير فارغة."
        ),
        (
            "سليم العطار زار المكان أمس وقال لنا: «لن نعيد فتح الأنبوب قبل أن نتأكد من سلامته، ولن نخاطر "
            "بحياة الناس من أجل يوم أو يومين»، ثم غادر مسرعا."
        ),
        (
            "ويروي خباز في الشارع المجاور أنه اشترى الماء من سائق شاحنة بثمن لم يدفع مثله طوال عشرين سنة "
            "قضاها في مهنته."
        ),
        (
            "أما جمعية السكان فتطالب بنشر تقارير الفحص السنوية، وتقول إن أحدا لم يرها منذ أن تغير المجلس "
            "البلدي في الخريف الماضي."
        ),
    ),
)

STORIES: Mapping[str, Story] = MappingProxyType({"en": ENGLISH, "fr": FRENCH, "ar": ARABIC})
