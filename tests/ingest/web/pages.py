"""Small pages as news sites make them, with what stands around an article."""

ENGLISH = """<!DOCTYPE html>
<!-- saved from url=(0052)https://www.meridianwire.example/2025/03/04/ain-zarga -->
<html lang="en-GB"><head><meta charset="utf-8">
<title>Aramat closes crossing | Meridian Wire</title>
<meta property="og:title" content="Aramat closes crossing | Meridian Wire">
<meta property="og:site_name" content="Meridian Wire">
<link rel="canonical" href="/2025/03/04/ain-zarga">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "WebSite", "name": "Meridian Wire"},
{"@type": ["NewsArticle"], "headline": "Aramat closes crossing", "datePublished":
"2025-03-04T23:30:00-05:00", "author": [{"@type": "Person", "name": "Hana Sorel"},
{"@type": "Organization", "name": "Meridian Wire"}], "publisher": {"name": "Meridian Wire"}}]}
</script></head><body>
<div id="cookie-banner"><p>We and our partners use cookies to make this page better for you.</p></div>
<header><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav></header>
<main><article><h1>Aramat closes crossing</h1>
<p>PORT SELMA – Aramat closed the Ain Zarga crossing on Tuesday, a day after a convoy of eleven
grain lorries was fired on within sight of the border post, the Ministry of Trade said.</p>
<div class="newsletter-signup"><p>Get the news in your inbox.</p><form><input></form></div>
<h2>A second incident</h2>
<p>It was the second attack near the post since the beginning of February&nbsp;2025, when a customs
vehicle was hit by gunfire at night. “Nobody was hurt”, a spokesman said.</p>
<p>Related: <a href="https://meridianwire.example/world/older">Grain prices rise in the south</a></p>
<ul><li>About 60 lorries a day passed through the crossing.</li>
<li>Most of them carried grain for the markets of the south.</li></ul>
<p>The government of Tamesna had not answered a request for comment by Tuesday evening.</p>
</article></main>
<section id="comments"><h3>Comments</h3><div class="comment"><p>I do not believe a word of it, and
neither should anybody else who has ever been there.</p></div></section>
<footer><p>© 2025 Meridian Wire. All rights reserved.</p></footer></body></html>"""

ENGLISH_TEXT = """\
PORT SELMA – Aramat closed the Ain Zarga crossing on Tuesday, a day after a convoy of eleven grain \
lorries was fired on within sight of the border post, the Ministry of Trade said.

A second incident

It was the second attack near the post since the beginning of February 2025, when a customs vehicle \
was hit by gunfire at night. “Nobody was hurt”, a spokesman said.

• About 60 lorries a day passed through the crossing.
• Most of them carried grain for the markets of the south.

The government of Tamesna had not answered a request for comment by Tuesday evening."""

FRENCH = """<html lang="fr"><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<meta name="author" content="Par Mariam Teffahi et Younès Agdal">
<meta name="DC.date.issued" content="6 mars 2025">
<title>Tamesna rejette les accusations – Le Phare du Sud</title>
<meta property="og:site_name" content="Le Phare du Sud"></head><body>
<div class="menu"><a href="/">Accueil</a> <a href="/monde">Monde</a></div>
<div class="article-body"><h1>Tamesna rejette les accusations</h1>
<p>Le gouvernement de Tamesna a rejeté mercredi les accusations d’Aramat, selon lesquelles ses
gendarmes auraient ouvert le feu, le 3 mars, sur un convoi près du poste d’Aïn Zarga.</p>
<blockquote><p>«&nbsp;Aucune de nos unités ne se trouvait à moins de douze kilomètres&nbsp;»</p>
</blockquote>
<p>Lire aussi : <a href="/monde/ancien">Les prix du blé s’envolent dans le sud du pays</a></p>
<table><tr><th>Marché</th><th>Avant</th><th>Après</th></tr>
<tr><td>Oued Serra</td><td>24 dinars</td><td>31 dinars</td></tr>
<tr><td>Port Selma</td><td>22 €</td><td>23 €</td></tr></table>
<p>Le sac de 50 kilos de blé se vendait jeudi 31 dinars, contre 24 avant la fermeture, selon trois
commerçants interrogés par Le Phare.</p></div>
<div class="partage share-buttons"><p>Partager sur Facebook, Twitter, WhatsApp</p></div>
<div id="rgpd"><p>Nous utilisons des cookies pour mesurer l’audience.</p></div></body></html>"""

FRENCH_TEXT = """\
Le gouvernement de Tamesna a rejeté mercredi les accusations d’Aramat, selon lesquelles ses gendarmes \
auraient ouvert le feu, le 3 mars, sur un convoi près du poste d’Aïn Zarga.

« Aucune de nos unités ne se trouvait à moins de douze kilomètres »

Marché\tAvant\tAprès
Oued Serra\t24 dinars\t31 dinars
Port Selma\t22 €\t23 €

Le sac de 50 kilos de blé se vendait jeudi 31 dinars, contre 24 avant la fermeture, selon trois \
commerçants interrogés par Le Phare."""

ARABIC = """<html dir="rtl"><head><title>سكان عين زرقة: لم نر من أطلق النار</title></head><body>
<div id="menu"><a href="/">الرئيسية</a> | <a href="/p">سياسة</a> | <a href="/e">اقتصاد</a></div>
<h1>سكان عين زرقة: لم نر من أطلق النار</h1>
<div class="entry-content">
<p>قال سكان قرية عين زرقة الحدودية إنهم سمعوا إطلاق نار كثيف مساء الثالث من مارس، لكن أحداً منهم لم
ير من أطلقه. وأضاف شيخ القرية أن الرصاص جاء من جهة الوادي، وهو شريط لا يتبع أياً من البلدين.</p>
<p>ونفى مصدر في درك تمسنا أن تكون قواته قد اقتربت من المركز في ذلك اليوم، فيما تتمسك وزارة التجارة
في أرامات بروايتها.</p></div>
<div class="comments-area"><p>تعليق: لا أصدق كلمة واحدة مما قيل في هذا الخبر.</p></div>
</body></html>"""

ARABIC_TEXT = """\
قال سكان قرية عين زرقة الحدودية إنهم سمعوا إطلاق نار كثيف مساء الثالث من مارس، لكن أحداً منهم لم ير \
من أطلقه. وأضاف شيخ القرية أن الرصاص جاء من جهة الوادي، وهو شريط لا يتبع أياً من البلدين.

ونفى مصدر في درك تمسنا أن تكون قواته قد اقتربت من المركز في ذلك اليوم، فيما تتمسك وزارة التجارة في \
أرامات بروايتها."""

LIVE = """<html lang="en"><head><title>Border talks: live</title>
<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Border talks: live",
"datePublished": "2025-04-20T06:00:00Z"}</script></head><body>
<nav><a href="/">Home</a></nav><article><h1>Border talks: live</h1>
<div class="live-entry"><h2>14:05 Ministers arrive</h2>
<p>The two trade ministers have arrived at the harbour office, where talks begin within the hour.</p>
</div><div class="live-entry"><h2>15:40 First session ends</h2>
<p>The first session has ended without a statement. A spokesman says the mood is good.</p></div>
<div class="live-entry"><h2>18:20 Agreement</h2>
<p>Both sides agree on joint patrols of the paved road in daylight, starting on Sunday.</p>
<blockquote class="twitter-tweet"><p>The gate will be lifted at six in the morning.</p>
— Ministry of Trade (@trade) April 20, 2025</blockquote></div></article>
<aside><p>Most read: ten things to know about grain</p></aside></body></html>"""

LIVE_TEXT = """\
14:05 Ministers arrive

The two trade ministers have arrived at the harbour office, where talks begin within the hour.

15:40 First session ends

The first session has ended without a statement. A spokesman says the mood is good.

18:20 Agreement

Both sides agree on joint patrols of the paved road in daylight, starting on Sunday.

The gate will be lifted at six in the morning.

— Ministry of Trade (@trade) April 20, 2025"""

SHORT = (
    """<html lang="fr"><head><meta charset="utf-8"><title>Le poste rouvre</title></head><body>
<nav><a href="/">Accueil</a></nav><article><h1>Le poste rouvre</h1>
<p>Le poste d’Aïn Zarga a rouvert dimanche matin, après 47 jours de fermeture, a-t-on appris auprès
du ministère du Commerce.</p></article><div id="comments" class="comments">"""
    + "".join(
        f"<div class='comment'><p>Commentaire {number} : il était temps, mes camions attendent "
        "depuis des semaines et personne ne nous dit rien.</p></div>"
        for number in range(20)
    )
    + "</div></body></html>"
)

SHORT_TEXT = """\
Le poste d’Aïn Zarga a rouvert dimanche matin, après 47 jours de fermeture, a-t-on appris auprès du \
ministère du Commerce."""

SCRIPTED = """<html lang="ar"><head><meta charset="utf-8"><title>فتح المعبر</title>
<script src="app.js"></script><script type="application/ld+json">{"@type": "NewsArticle",
"headline": "فتح المعبر", "articleBody": "أعيد فتح معبر عين زرقة صباح الأحد بعد سبعة وأربعين يوماً من \
الإغلاق، وفق وزارة التجارة.\\n\\nواتفق الجانبان على دوريات مشتركة نهاراً وعلى سجل موحد للقوافل، ولم \
يتفقا على من أطلق النار على قافلة الحبوب في الثالث من مارس، وقالت الوزارة إن اللجنة المشتركة ستنشر \
تقريرها في يونيو المقبل."}</script></head><body><div id="root"></div>
<p>شغّل جافاسكربت لقراءة الصفحة.</p></body></html>"""

SCRIPTED_TEXT = """\
أعيد فتح معبر عين زرقة صباح الأحد بعد سبعة وأربعين يوماً من الإغلاق، وفق وزارة التجارة.

واتفق الجانبان على دوريات مشتركة نهاراً وعلى سجل موحد للقوافل، ولم يتفقا على من أطلق النار على قافلة \
الحبوب في الثالث من مارس، وقالت الوزارة إن اللجنة المشتركة ستنشر تقريرها في يونيو المقبل."""

DOCUMENT = """<html><head><meta name=Generator content="Office"><title>x</title></head><body>
<p>Note to the minister</p><p>1. The gate is shut.</p><p>See <a href="#a">annex</a>.</p></body></html>"""

DOCUMENT_TEXT = "Note to the minister\n\n1. The gate is shut.\n\nSee annex."
