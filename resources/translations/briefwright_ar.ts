<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>مستخلص</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>New project...</source>
        <translation>مشروع جديد...</translation>
    </message>
    <message>
        <source>Open project...</source>
        <translation>فتح مشروع...</translation>
    </message>
    <message>
        <source>Start screen</source>
        <translation>شاشة البداية</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>مشاركة الآن</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>تصدير مرة أخرى</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>إعدادات...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>البحث في المشروع</translation>
    </message>
    <message>
        <source>Jump to...</source>
        <translation>انتقال إلى...</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>لوحة الأوامر...</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>العرض التالي</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>العرض السابق</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Conflicts...</source>
        <translation>التعارضات...</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>لوحة التصفح</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>استعادة التخطيط</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Sepia page</source>
        <translation>صفحة بنية فاتحة</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation>استيراد ملفات...</translation>
    </message>
    <message>
        <source>Paste as source</source>
        <translation>لصق كمصدر</translation>
    </message>
    <message>
        <source>Read this source</source>
        <translation>قراءة هذا المصدر</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>حذف المصدر</translation>
    </message>
    <message>
        <source>Make a finding of the selection</source>
        <translation>إنشاء مستخلص من التحديد</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Put into a section</source>
        <translation>وضع في قسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Edit the statement</source>
        <translation>تعديل العبارة</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>حذف المستخلص</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>فتح المقطع</translation>
    </message>
    <message>
        <source>Move up in its section</source>
        <translation>تحريك إلى أعلى في قسمه</translation>
    </message>
    <message>
        <source>Move down in its section</source>
        <translation>تحريك إلى أسفل في قسمه</translation>
    </message>
    <message>
        <source>Merge into one finding</source>
        <translation>دمج في مستخلص واحد</translation>
    </message>
    <message>
        <source>Split off a passage</source>
        <translation>فصل مقطع</translation>
    </message>
    <message>
        <source>Table or board</source>
        <translation>جدول أو لوح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Briefwright</source>
        <translation>حول Briefwright</translation>
    </message>
    <message>
        <source>Add a dispute...</source>
        <translation>إضافة خلاف...</translation>
    </message>
    <message>
        <source>Add an actor...</source>
        <translation>إضافة طرف...</translation>
    </message>
    <message>
        <source>Edit this position or dispute</source>
        <translation>تعديل هذا الموقف أو الخلاف</translation>
    </message>
    <message>
        <source>Open the passage of this position</source>
        <translation>فتح مقطع هذا الموقف</translation>
    </message>
    <message>
        <source>Move the dispute up</source>
        <translation>تحريك الخلاف إلى أعلى</translation>
    </message>
    <message>
        <source>Move the dispute down</source>
        <translation>تحريك الخلاف إلى أسفل</translation>
    </message>
    <message>
        <source>Remove this position or dispute</source>
        <translation>حذف هذا الموقف أو الخلاف</translation>
    </message>
    <message>
        <source>Open the passage of this event</source>
        <translation>فتح مقطع هذا الحدث</translation>
    </message>
    <message>
        <source>Write the date of this event</source>
        <translation>كتابة تاريخ هذا الحدث</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Swap reading and writing</source>
        <translation>التبديل بين القراءة والكتابة</translation>
    </message>
    <message>
        <source>Add a finding to the text</source>
        <translation>إضافة مستخلص إلى النص</translation>
    </message>
    <message>
        <source>Cite the finding beside the text</source>
        <translation>الاستشهاد بالمستخلص المجاور للنص</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Next style of the paragraph</source>
        <translation>نمط الفقرة التالي</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>تعداد نقطي</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>تعداد رقمي</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص عادي</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>تحريك الفقرة إلى أعلى</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>تحريك الفقرة إلى أسفل</translation>
    </message>
    <message>
        <source>Remove the paragraph</source>
        <translation>حذف الفقرة</translation>
    </message>
    <message>
        <source>Open the passage cited at the caret</source>
        <translation>فتح المقطع المستشهد به عند المؤشر</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>إعادة تسمية القسم</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>تحريك القسم إلى أعلى</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>تحريك القسم إلى أسفل</translation>
    </message>
    <message>
        <source>Put the section under the one above</source>
        <translation>وضع القسم تحت القسم السابق</translation>
    </message>
    <message>
        <source>Put the section one level up</source>
        <translation>رفع القسم مستوى واحدًا</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>حذف القسم</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add a brief</source>
        <translation>إضافة إحاطة</translation>
    </message>
    <message>
        <source>Add a citation</source>
        <translation>إضافة استشهاد</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>إضافة مستخلص</translation>
    </message>
    <message>
        <source>Add a finding ({name})</source>
        <translation>إضافة مستخلص ({name})</translation>
    </message>
    <message>
        <source>Add a key judgement</source>
        <translation>إضافة حكم رئيسي</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>إضافة فقرة</translation>
    </message>
    <message>
        <source>Add a passage to a finding</source>
        <translation>إضافة مقطع إلى مستخلص</translation>
    </message>
    <message>
        <source>Add a quotation</source>
        <translation>إضافة اقتباس</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>إضافة عبارة</translation>
    </message>
    <message>
        <source>Add the brief “{name}”</source>
        <translation>إضافة الإحاطة «{name}»</translation>
    </message>
    <message>
        <source>Add the dispute “{name}”</source>
        <translation>إضافة الخلاف «{name}»</translation>
    </message>
    <message>
        <source>Add the section “{name}”</source>
        <translation>إضافة القسم «{name}»</translation>
    </message>
    <message>
        <source>Annotate a passage</source>
        <translation>وضع علامة على مقطع</translation>
    </message>
    <message>
        <source>Break a line</source>
        <translation>كسر السطر</translation>
    </message>
    <message>
        <source>Bring in changes</source>
        <translation>إدخال تغييرات</translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation>تغيير النمط</translation>
    </message>
    <message>
        <source>Change the {field} of a {kind}</source>
        <translation>تعديل: {field} ({kind})</translation>
    </message>
    <message>
        <source>Change the {field} of {name} findings</source>
        <translation>تعديل المستخلصات ({name}): {field}</translation>
    </message>
    <message>
        <source>Change the {field}</source>
        <translation>تعديل: {field}</translation>
    </message>
    <message>
        <source>Compose “{name}”</source>
        <translation>تأليف «{name}»</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>حذف نص</translation>
    </message>
    <message>
        <source>Import {name} sources</source>
        <translation>استيراد المصادر ({name})</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>استيراد «{name}»</translation>
    </message>
    <message>
        <source>Join two paragraphs</source>
        <translation>ضم فقرتين</translation>
    </message>
    <message>
        <source>Merge texts</source>
        <translation>دمج نصوص</translation>
    </message>
    <message>
        <source>Merge {name} findings</source>
        <translation>دمج المستخلصات ({name})</translation>
    </message>
    <message>
        <source>Move a dispute</source>
        <translation>نقل خلاف</translation>
    </message>
    <message>
        <source>Move a finding</source>
        <translation>نقل مستخلص</translation>
    </message>
    <message>
        <source>Move a key judgement</source>
        <translation>نقل حكم رئيسي</translation>
    </message>
    <message>
        <source>Move a paragraph</source>
        <translation>نقل فقرة</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>نقل قسم</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>نقل نص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Place a finding in a section</source>
        <translation>وضع مستخلص في قسم</translation>
    </message>
    <message>
        <source>Place an annotation again</source>
        <translation>إعادة وضع علامة</translation>
    </message>
    <message>
        <source>Put a finding into a section</source>
        <translation>وضع مستخلص واحد في قسم</translation>
    </message>
    <message>
        <source>Put a finding into the section “{name}”</source>
        <translation>وضع مستخلص واحد في القسم «{name}»</translation>
    </message>
    <message>
        <source>Put {count} findings into the section “{name}”</source>
        <translation>وضع المستخلصات ({count}) في القسم «{name}»</translation>
    </message>
    <message>
        <source>Put {name} findings into a section</source>
        <translation>وضع المستخلصات ({name}) في قسم</translation>
    </message>
    <message>
        <source>Remove a brief</source>
        <translation>حذف إحاطة</translation>
    </message>
    <message>
        <source>Remove a dispute</source>
        <translation>حذف خلاف</translation>
    </message>
    <message>
        <source>Remove a finding</source>
        <translation>حذف مستخلص</translation>
    </message>
    <message>
        <source>Remove a key judgement</source>
        <translation>حذف حكم رئيسي</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>حذف رابط</translation>
    </message>
    <message>
        <source>Remove a paragraph</source>
        <translation>حذف فقرة</translation>
    </message>
    <message>
        <source>Remove a position</source>
        <translation>حذف موقف</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>حذف قسم</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>حذف مصدر</translation>
    </message>
    <message>
        <source>Remove an annotation</source>
        <translation>حذف علامة</translation>
    </message>
    <message>
        <source>Remove an entry</source>
        <translation>حذف عنصر</translation>
    </message>
    <message>
        <source>Remove {name} findings</source>
        <translation>حذف المستخلصات ({name})</translation>
    </message>
    <message>
        <source>Rename the actor {name}</source>
        <translation>إعادة تسمية الطرف {name}</translation>
    </message>
    <message>
        <source>Set in bold</source>
        <translation>جعله غامقًا</translation>
    </message>
    <message>
        <source>Set in italic</source>
        <translation>جعله مائلًا</translation>
    </message>
    <message>
        <source>Set no longer in bold</source>
        <translation>إزالة الغامق</translation>
    </message>
    <message>
        <source>Set no longer in italic</source>
        <translation>إزالة المائل</translation>
    </message>
    <message>
        <source>Set the position of {name}</source>
        <translation>تحديد موقف {name}</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>تسوية تعارض</translation>
    </message>
    <message>
        <source>Split a finding</source>
        <translation>تقسيم مستخلص</translation>
    </message>
    <message>
        <source>Split a paragraph</source>
        <translation>تقسيم فقرة</translation>
    </message>
    <message>
        <source>Take a finding out of a section</source>
        <translation>إخراج مستخلص من قسم</translation>
    </message>
    <message>
        <source>Take {name} findings out of a section</source>
        <translation>إخراج المستخلصات ({name}) من قسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Add a {kind}</source>
        <translation>إضافة: {kind}</translation>
    </message>
</context>
<context>
    <name>AnalysisBar</name>
    <message>
        <source>Disputes</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما تجري مقارنته</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Lanes by actor</source>
        <translation>مسارات حسب الطرف</translation>
    </message>
    <message>
        <source>Lanes by section</source>
        <translation>مسارات حسب القسم</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Shorter days</source>
        <translation>أيام أقصر</translation>
    </message>
    <message>
        <source>Longer days</source>
        <translation>أيام أطول</translation>
    </message>
    <message>
        <source>Add a dispute</source>
        <translation>إضافة خلاف</translation>
    </message>
    <message>
        <source>Add a dispute (A)</source>
        <translation>إضافة خلاف (A)</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>Add an actor (Shift+A)</source>
        <translation>إضافة طرف (Shift+A)</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <source>Disputes {0}</source>
        <translation>الخلافات: {0}</translation>
    </message>
    <message>
        <source>Dated findings {0}</source>
        <translation>المستخلصات المؤرخة: {0}</translation>
    </message>
    <message>
        <source>Propositions {0}, actors {1}</source>
        <translation>الأطروحات: {0}، الأطراف: {1}</translation>
    </message>
    <message>
        <source>Add a dispute</source>
        <translation>إضافة خلاف</translation>
    </message>
    <message>
        <source>What is contested stands here: who asserts it, who denies it, where.</source>
        <translation>هنا موضع الخلاف: من يؤكده ومن ينفيه وأين.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُحدَّد شيء.</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>مستخلص</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Findings</source>
        <translation>المستخلصات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show findings with these words</source>
        <translation>إظهار المستخلصات التي تحوي هذه الكلمات</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشّح</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوح</translation>
    </message>
    <message>
        <source>Take away the filter {0}</source>
        <translation>إزالة المرشّح {0}</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>نمط الفقرة</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>إضافة مستخلص</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>Open passage</source>
        <translation>فتح المقطع</translation>
    </message>
    <message>
        <source>Rests on {0} passages</source>
        <translation>عدد المقاطع التي يستند إليها: {0}</translation>
    </message>
    <message>
        <source>Split off this passage</source>
        <translation>فصل هذا المقطع</translation>
    </message>
    <message>
        <source>Used in the brief</source>
        <translation>مستعمل في الإحاطة</translation>
    </message>
    <message>
        <source>Not yet: no sentence cites it.</source>
        <translation>ليس بعد: لا تستشهد به أي جملة.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Filter findings</source>
        <translation>ترشيح المستخلصات</translation>
    </message>
    <message>
        <source>Findings beside the text</source>
        <translation>المستخلصات المجاورة للنص</translation>
    </message>
    <message>
        <source>No finding here. Make some in Read, or change the filter.</source>
        <translation>لا مستخلصات هنا. أنشئ بعضها في «قراءة» أو غيّر المرشّح.</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>فتح المقطع</translation>
    </message>
    <message>
        <source>Findings {0}</source>
        <translation>المستخلصات: {0}</translation>
    </message>
    <message>
        <source>Of this section</source>
        <translation>من هذا القسم</translation>
    </message>
    <message>
        <source>No section yet</source>
        <translation>لا قسم بعد</translation>
    </message>
    <message>
        <source>Of other sections</source>
        <translation>من أقسام أخرى</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Brief</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Begin a brief</source>
        <translation>بدء إحاطة</translation>
    </message>
    <message>
        <source>A brief is written here, beside its evidence.</source>
        <translation>هنا تُكتب الإحاطة إلى جوار أدلتها.</translation>
    </message>
    <message>
        <source>Words {0}</source>
        <translation>الكلمات: {0}</translation>
    </message>
    <message>
        <source>Brief {0}</source>
        <translation>الإحاطة: {0}</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The same words were changed elsewhere: both versions are kept.</source>
        <translation>عُدّلت الكلمات نفسها في مكان آخر: الصيغتان محفوظتان.</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Finding</source>
        <translation>مستخلص</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>غير مستشهد به</translation>
    </message>
    <message>
        <source>{0} × in brief</source>
        <translation>{0} × في الإحاطة</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>إظهار التعارضات</translation>
    </message>
    <message>
        <source>1 field holds several versions. Nothing is lost.</source>
        <translation>حقل واحد يحوي عدة صيغ. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>{0} fields hold several versions. Nothing is lost.</source>
        <translation>عدد الحقول التي تحوي عدة صيغ: {0}. لم يُفقد شيء.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep this one</source>
        <translation>الإبقاء على هذه</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation>الإبقاء على هذه: {0}</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>صياغة أخرى</translation>
    </message>
    <message>
        <source>Write this instead</source>
        <translation>كتابة هذا بدلًا منها</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>It is removed</source>
        <translation>يُحذف</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>معروضة في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>No field holds several versions.</source>
        <translation>لا حقل يحوي عدة صيغ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>as 2025-03-31 or XXXX-03-31</source>
        <translation>مثل 2025-03-31 أو XXXX-03-31</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Remove a finding that is used</source>
        <translation>حذف مستخلص مستعمل</translation>
    </message>
    <message>
        <source>“{0}” is used in these places:</source>
        <translation>«{0}» مستعمل في هذه المواضع:</translation>
    </message>
    <message>
        <source>Of {0} findings some are used in these places:</source>
        <translation>من بين {0} مستخلصات، بعضها مستعمل في هذه المواضع:</translation>
    </message>
    <message>
        <source>Show the first place</source>
        <translation>إظهار الموضع الأول</translation>
    </message>
    <message>
        <source>Take it out of the dispute first.</source>
        <translation>أخرجه من الخلاف أولًا.</translation>
    </message>
    <message>
        <source>Remove with the citations</source>
        <translation>حذف مع الاستشهادات</translation>
    </message>
    <message>
        <source>Choose two or more findings to merge them.</source>
        <translation>حدّد مستخلصين أو أكثر لدمجهما.</translation>
    </message>
    <message>
        <source>Merge {0} findings</source>
        <translation>دمج المستخلصات ({0})</translation>
    </message>
    <message>
        <source>Which statement is kept? Passages, sections and citations of all go with it.</source>
        <translation>أي عبارة تبقى؟ تتبعها مقاطع الجميع وأقسامها واستشهاداتها.</translation>
    </message>
    <message>
        <source>This finding rests on one passage only: there is nothing to split off.</source>
        <translation>يستند هذا المستخلص إلى مقطع واحد فقط: لا شيء يُفصل.</translation>
    </message>
    <message>
        <source>Split off a passage</source>
        <translation>فصل مقطع</translation>
    </message>
    <message>
        <source>Which passage becomes a finding of its own?</source>
        <translation>أي مقطع يصبح مستخلصًا مستقلًا؟</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>The settings were not kept</source>
        <translation>لم تُحفظ الإعدادات</translation>
    </message>
    <message>
        <source>The windows are opened anew in the other language. Your work is saved.</source>
        <translation>تُفتح النوافذ من جديد باللغة الأخرى. عملك محفوظ.</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاء على حدة</translation>
    </message>
    <message>
        <source>Changes elsewhere</source>
        <translation>تغييرات في مكان آخر</translation>
    </message>
    <message>
        <source>The project file was not written</source>
        <translation>لم يُكتب ملف المشروع</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>لم يُفتح المشروع</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your work is saved; the details are in the log.</source>
        <translation>حدث خطأ في البرنامج. عملك محفوظ؛ والتفاصيل في سجل الأحداث.</translation>
    </message>
</context>
<context>
    <name>DisputePage</name>
    <message>
        <source>Proposition</source>
        <translation>الأطروحة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>عبارات دالّة</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>تفصل بينها فواصل منقوطة</translation>
    </message>
    <message>
        <source>Remove this dispute</source>
        <translation>حذف هذا الخلاف</translation>
    </message>
    <message>
        <source>Settled: a sentence may state it as fact.</source>
        <translation>محسوم: يجوز لجملة أن تذكره كواقعة.</translation>
    </message>
    <message>
        <source>Name both sides. Until it is settled, no sentence may state it.</source>
        <translation>سمِّ الجانبين. وما لم يُحسم، لا يجوز لأي جملة أن تقرره.</translation>
    </message>
    <message>
        <source>Say whose word it is. Until it is settled, it is no fact.</source>
        <translation>اذكر صاحب القول. وما لم يُحسم فليس واقعة.</translation>
    </message>
    <message>
        <source>Nobody&apos;s position is noted yet.</source>
        <translation>لم يُدوَّن موقف أحد بعد.</translation>
    </message>
    <message>
        <source>finding {0}</source>
        <translation>المستخلص {0}</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>فتح المقطع</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>موضع الخلاف</translation>
    </message>
    <message>
        <source>Phrases by which the checks know a sentence that speaks of it</source>
        <translation>عبارات تعرف بها الفحوص الجملة التي تتحدث عنه</translation>
    </message>
</context>
<context>
    <name>Disputing</name>
    <message>
        <source>Add a dispute</source>
        <translation>إضافة خلاف</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>موضع الخلاف</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>Whose position is compared</source>
        <translation>صاحب الموقف الذي تجري مقارنته</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Body text</source>
        <translation>نص المتن</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>تعداد نقطي</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>تعداد رقمي</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>فتح المقطع</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>No passage</source>
        <translation>بلا مقطع</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Brief</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>تصدير (Ctrl+E)</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>كما يُطبع</translation>
    </message>
    <message>
        <source>for a word processor</source>
        <translation>لمعالج نصوص</translation>
    </message>
    <message>
        <source>one file, opens anywhere</source>
        <translation>ملف واحد يُفتح في كل مكان</translation>
    </message>
    <message>
        <source>plain, with links</source>
        <translation>بسيط مع روابط</translation>
    </message>
    <message>
        <source>for a message</source>
        <translation>لرسالة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>There is no brief yet.</source>
        <translation>لا توجد إحاطة بعد.</translation>
    </message>
    <message>
        <source>1 problem must be fixed before the brief is final.</source>
        <translation>مشكلة واحدة يجب إصلاحها قبل أن تصبح الإحاطة نهائية.</translation>
    </message>
    <message>
        <source>{0} problems must be fixed before the brief is final.</source>
        <translation>مشاكل يجب إصلاحها قبل أن تصبح الإحاطة نهائية: {0}.</translation>
    </message>
    <message>
        <source>The first page is too full: shorten the bottom line or a judgement.</source>
        <translation>الصفحة الأولى ممتلئة أكثر مما ينبغي: اختصر الخلاصة أو أحد الأحكام.</translation>
    </message>
    <message>
        <source>1 problem should be fixed.</source>
        <translation>مشكلة واحدة يُستحسن إصلاحها.</translation>
    </message>
    <message>
        <source>{0} problems should be fixed.</source>
        <translation>مشاكل يُستحسن إصلاحها: {0}.</translation>
    </message>
    <message>
        <source>Nothing stands against this brief.</source>
        <translation>لا شيء يعيب هذه الإحاطة.</translation>
    </message>
    <message>
        <source>A draft can go out now.</source>
        <translation>يمكن إرسال مسودة الآن.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation>البحث في هذا المصدر</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>عدد النتائج: {0}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Add a finding to the text</source>
        <translation>إضافة مستخلص إلى النص</translation>
    </message>
    <message>
        <source>Find a finding</source>
        <translation>البحث عن مستخلص</translation>
    </message>
    <message>
        <source>Findings that match</source>
        <translation>المستخلصات المطابقة</translation>
    </message>
    <message>
        <source>Enter cites, Ctrl+Enter quotes, Shift+Enter states</source>
        <translation>Enter يستشهد، وCtrl+Enter يقتبس، وShift+Enter يورد العبارة</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>الكلمات المطلوب البحث عنها</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يطابق</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>as 2025-03-31 or XXXX-03-31</source>
        <translation>مثل 2025-03-31 أو XXXX-03-31</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>تفصل بينها فواصل منقوطة</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>Paragraph {0}, found exactly</source>
        <translation>الفقرة {0}، وُجد كما هو</translation>
    </message>
    <message>
        <source>Paragraph {0}, moved with its text</source>
        <translation>الفقرة {0}، انتقل مع نصه</translation>
    </message>
    <message>
        <source>Paragraph {0}, found with small differences: check it</source>
        <translation>الفقرة {0}، وُجد مع فروق طفيفة: تحقق منه</translation>
    </message>
    <message>
        <source>Stands in several places: choose one</source>
        <translation>موجود في عدة مواضع: اختر أحدها</translation>
    </message>
    <message>
        <source>Not found in the text any more; the words are kept here</source>
        <translation>لم يعد موجودًا في النص؛ والكلمات محفوظة هنا</translation>
    </message>
    <message>
        <source>F  Fact</source>
        <translation>F  واقعة</translation>
    </message>
    <message>
        <source>C  Claim</source>
        <translation>C  ادعاء</translation>
    </message>
    <message>
        <source>Q  Quote</source>
        <translation>Q  اقتباس</translation>
    </message>
    <message>
        <source>E  Event</source>
        <translation>E  حدث</translation>
    </message>
    <message>
        <source>A  Assessment</source>
        <translation>A  تقدير</translation>
    </message>
    <message>
        <source>N  Comment</source>
        <translation>N  تعليق</translation>
    </message>
    <message>
        <source>As its source</source>
        <translation>كمصدره</translation>
    </message>
</context>
<context>
    <name>FindingPicker</name>
    <message>
        <source>type to find one</source>
        <translation>اكتب للعثور على واحد</translation>
    </message>
    <message>
        <source>Findings that match</source>
        <translation>المستخلصات المطابقة</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>{0} findings</source>
        <translation>المستخلصات: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} findings</source>
        <translation>{0} من {1} من المستخلصات</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>المحدد: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>Order the findings by section first: they have a place of their own there.</source>
        <translation>رتّب المستخلصات حسب القسم أولًا: فلكل منها موضعه هناك.</translation>
    </message>
</context>
<context>
    <name>FindingsWork</name>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>{0} ×</source>
        <translation>{0} ×</translation>
    </message>
    <message>
        <source>{0} × in brief</source>
        <translation>{0} × في الإحاطة</translation>
    </message>
    <message>
        <source>Statement and quotation</source>
        <translation>العبارة والاقتباس</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المستخلصات</translation>
    </message>
    <message>
        <source>Findings by section</source>
        <translation>المستخلصات حسب القسم</translation>
    </message>
    <message>
        <source>No finding matches {0} filters.</source>
        <translation>لا مستخلص يطابق المرشّحات ({0}).</translation>
    </message>
    <message>
        <source>Read a source</source>
        <translation>قراءة مصدر</translation>
    </message>
    <message>
        <source>Findings are what you take from your sources. Mark a passage in Read to make one.</source>
        <translation>المستخلصات هي ما تأخذه من مصادرك. حدّد مقطعًا في «قراءة» لإنشاء مستخلص.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Undo: {0}</source>
        <translation>تراجع: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>إعادة: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Briefwright: every sentence leads to the passage it rests on.</source>
        <translation>Briefwright: كل جملة تقود إلى المقطع الذي تستند إليه.</translation>
    </message>
    <message>
        <source>About Briefwright</source>
        <translation>حول Briefwright</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>History and conflicts show them from the next opening on.</source>
        <translation>يظهران في السجل والتعارضات ابتداءً من الفتح التالي.</translation>
    </message>
    <message>
        <source>That of the window; each brief has its own.</source>
        <translation>لغة النافذة؛ ولكل إحاطة لغتها.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light, with a sepia page</source>
        <translation>فاتح مع صفحة بنية فاتحة</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>مستخلص</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Type the name of a source, section or finding</source>
        <translation>اكتب اسم مصدر أو قسم أو مستخلص</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>تصاعدي</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>What was done, newest first</source>
        <translation>ما جرى، الأحدث أولًا</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>التراجع عن هذا الفعل</translation>
    </message>
    <message>
        <source>Show earlier acts</source>
        <translation>إظهار أفعال أسبق</translation>
    </message>
    <message>
        <source>What others changed since stays, and is named.</source>
        <translation>يبقى ما غيّره الآخرون بعد ذلك، ويُذكر.</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>إغلاق السجل</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>التراجع عن: {0}</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation>اليوم، {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>تراجع: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>إعادة: {0}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Open passage: Ctrl+click</source>
        <translation>فتح المقطع: Ctrl+نقرة</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>إغلاق هذه القائمة</translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation>حصيلة الاستيراد</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>المستورد: {0}</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>موجود من قبل: {0}</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>مرفوض: {0}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Merge into one finding</source>
        <translation>دمج في مستخلص واحد</translation>
    </message>
    <message>
        <source>Remove these findings</source>
        <translation>حذف هذه المستخلصات</translation>
    </message>
    <message>
        <source>Choose a finding to see what it says and rests on.</source>
        <translation>حدّد مستخلصًا لترى ما يقوله وما يستند إليه.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>مستخلص</translation>
    </message>
    <message>
        <source>Findings of this source</source>
        <translation>مستخلصات هذا المصدر</translation>
    </message>
    <message>
        <source>Pages of the inspector</source>
        <translation>صفحات لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المستخلصات</translation>
    </message>
    <message>
        <source>Select a passage and press F, C, Q, E, A or N: it makes a finding.</source>
        <translation>حدّد مقطعًا واضغط F أو C أو Q أو E أو A أو N: ينشأ مستخلص.</translation>
    </message>
    <message>
        <source>Findings {0}</source>
        <translation>المستخلصات: {0}</translation>
    </message>
    <message>
        <source>{0}
({1})</source>
        <translation>{0}
({1})</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>New key of the action</source>
        <translation>المفتاح الجديد للأمر</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>كما كان في الأصل</translation>
    </message>
    <message>
        <source>{0} is the key now.</source>
        <translation>{0} هو المفتاح الآن.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”: give that another key first.</source>
        <translation>{0} محجوز للأمر «{1}»: أعطه مفتاحًا آخر أولًا.</translation>
    </message>
    <message>
        <source>{0} types a character on some keyboards: hold Ctrl with it.</source>
        <translation>{0} يكتب حرفًا على بعض لوحات المفاتيح: أضف إليه Ctrl.</translation>
    </message>
    <message>
        <source>It has no key now; it stands in its menu.</source>
        <translation>لم يعد له مفتاح؛ وهو في قائمته.</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <source>Kind of all</source>
        <translation>نوع الجميع</translation>
    </message>
    <message>
        <source>Section of all</source>
        <translation>قسم الجميع</translation>
    </message>
    <message>
        <source>Date of all</source>
        <translation>تاريخ الجميع</translation>
    </message>
    <message>
        <source>as 2025-03-31 or XXXX-03-31</source>
        <translation>مثل 2025-03-31 أو XXXX-03-31</translation>
    </message>
    <message>
        <source>Information of all</source>
        <translation>معلومة الجميع</translation>
    </message>
    <message>
        <source>As its source</source>
        <translation>كمصدره</translation>
    </message>
    <message>
        <source>Marking of all</source>
        <translation>وسم تداول الجميع</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>{0} findings are chosen</source>
        <translation>المستخلصات المحددة: {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>F  Fact</source>
        <translation>F  واقعة</translation>
    </message>
    <message>
        <source>C  Claim</source>
        <translation>C  ادعاء</translation>
    </message>
    <message>
        <source>Q  Quote</source>
        <translation>Q  اقتباس</translation>
    </message>
    <message>
        <source>E  Event</source>
        <translation>E  حدث</translation>
    </message>
    <message>
        <source>A  Assessment</source>
        <translation>A  تقدير</translation>
    </message>
    <message>
        <source>N  Comment</source>
        <translation>N  تعليق</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Disputes</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>الأطروحة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>لا شيء مدوَّن</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Source: {0}</source>
        <translation>المصدر: {0}</translation>
    </message>
    <message>
        <source>Actor: {0}</source>
        <translation>الطرف: {0}</translation>
    </message>
    <message>
        <source>Grade: {0}</source>
        <translation>التقييم: {0}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Which findings to show</source>
        <translation>أي المستخلصات تُعرض</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المستخلصات</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل المستخلصات</translation>
    </message>
    <message>
        <source>Unused in the brief</source>
        <translation>غير مستعملة في الإحاطة</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>موضع خلاف</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Opening {0} ...</source>
        <translation>جارٍ فتح {0}...</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the brief</source>
        <translation>مخطط الإحاطة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>الكلمات: {0}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit the pages to the width</source>
        <translation>ملاءمة الصفحات مع العرض</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>جارٍ تنضيد الصفحات</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The pages as they will print</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn pages. Ctrl+Down and Ctrl+Up step from citation to citation, Enter goes to the passage it rests on.</source>
        <translation>يقلّب Page Up وPage Down الصفحات. ينتقل Ctrl+سهم أسفل وCtrl+سهم أعلى من استشهاد إلى آخر، ويقود Enter إلى المقطع الذي يستند إليه.</translation>
    </message>
</context>
<context>
    <name>PopupBar</name>
    <message>
        <source>Make a finding of the selection</source>
        <translation>إنشاء مستخلص من التحديد</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>PositionPage</name>
    <message>
        <source>Actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>نوع الموقف</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>مستخلص</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الألفاظ</translation>
    </message>
    <message>
        <source>by the army</source>
        <translation>من الجيش</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>فتح المقطع</translation>
    </message>
    <message>
        <source>Remove this position</source>
        <translation>حذف هذا الموقف</translation>
    </message>
    <message>
        <source>Choose a stance first; silent means that no reply is reported.</source>
        <translation>اختر نوع الموقف أولًا؛ «صامت» يعني أنه لم يُنقل أي رد.</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Problems of the brief</source>
        <translation>مشاكل الإحاطة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Check again (F5)</source>
        <translation>إعادة التحقق (F5)</translation>
    </message>
    <message>
        <source>Check again  F5</source>
        <translation>إعادة التحقق  F5</translation>
    </message>
    <message>
        <source>{0} must fix</source>
        <translation>يجب إصلاحها: {0}</translation>
    </message>
    <message>
        <source>{0} should fix</source>
        <translation>يُستحسن إصلاحها: {0}</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>ملاحظات: {0}</translation>
    </message>
    <message>
        <source>{0} note</source>
        <translation>ملاحظات: {0}</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>لم تجد الفحوص شيئًا.</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>لا شيء للتحقق منه.</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation>تم التحقق {0}</translation>
    </message>
    <message>
        <source>The brief as a whole</source>
        <translation>الإحاطة ككل</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Sources and findings</source>
        <translation>المصادر والمستخلصات</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>فتح المصدر</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>فتح المقطع</translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>إظهار في الصفحة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>الخلاف</translation>
    </message>
    <message>
        <source>position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>المستخلص</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>الصفحات: {0}</translation>
    </message>
    <message>
        <source>There is no brief in this project yet. Its pages will stand here as they will print.</source>
        <translation>لا توجد إحاطة في هذا المشروع بعد. ستظهر صفحاتها هنا كما ستُطبع.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>تم التصدير: {0}</translation>
    </message>
    <message>
        <source>Make a brief</source>
        <translation>إنشاء إحاطة</translation>
    </message>
    <message>
        <source>The pages are being set.</source>
        <translation>يجري تنضيد الصفحات.</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
</context>
<context>
    <name>ReadView</name>
    <message>
        <source>Choose a source to read, or import one in Sources.</source>
        <translation>اختر مصدرًا لقراءته، أو استورد مصدرًا في «المصادر».</translation>
    </message>
    <message>
        <source>Findings {0}</source>
        <translation>المستخلصات: {0}</translation>
    </message>
    <message>
        <source>Words {0}</source>
        <translation>الكلمات: {0}</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Done reading</source>
        <translation>انتهت القراءة</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>المصدر السابق</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>المصدر التالي</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر التوقيع</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation>سبب درجة الموثوقية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>as 2025-04-17</source>
        <translation>مثل 2025-04-17</translation>
    </message>
    <message>
        <source>Name; name</source>
        <translation>اسم; اسم</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose a source to see its record.</source>
        <translation>اختر مصدرًا لترى بطاقته.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>الكلمات: {0}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>original kept</source>
        <translation>الأصل محفوظ</translation>
    </message>
</context>
<context>
    <name>SectionActs</name>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>“{0}” goes with {1} words and the sections in it; its findings stay. Undo brings it back.</source>
        <translation>يذهب «{0}» ومعه {1} من الكلمات وما فيه من أقسام؛ وتبقى مستخلصاته. ويعيده التراجع.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Sections that fit</source>
        <translation>الأقسام المطابقة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>قسم جديد…</translation>
    </message>
    <message>
        <source>New section “{0}”</source>
        <translation>قسم جديد «{0}»</translation>
    </message>
    <message>
        <source>New section in “{0}”…</source>
        <translation>قسم جديد في «{0}»…</translation>
    </message>
    <message>
        <source>New section “{0}” in “{1}”</source>
        <translation>قسم جديد «{0}» في «{1}»</translation>
    </message>
    <message>
        <source>Title of the new section</source>
        <translation>عنوان القسم الجديد</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>إعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>استعادة كل الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Look, text size, language and keys become as they were at first. Your name and initials stay.</source>
        <translation>يعود المظهر وحجم النص واللغة والمفاتيح كما كانت في الأصل. ويبقى اسمك وأحرفه الأولى.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Text of the brief</source>
        <translation>نص الإحاطة</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Which sources to show</source>
        <translation>أي المصادر تُعرض</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>{0} of {1} sources</source>
        <translation>{0} من {1} من المصادر</translation>
    </message>
    <message>
        <source>{0} sources</source>
        <translation>المصادر: {0}</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>مقالات (*.txt *.md *.markdown *.text);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>The import was stopped before its end; nothing was brought in.</source>
        <translation>أُوقف الاستيراد قبل نهايته؛ ولم يُدخل شيء.</translation>
    </message>
    <message>
        <source>is here already, with the same text</source>
        <translation>موجود من قبل بالنص نفسه</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المستخلصات</translation>
    </message>
</context>
<context>
    <name>SourcesWork</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>ما وجده البحث</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation>استيراد ملفات...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste the clipboard as a source</source>
        <translation>لصق الحافظة كمصدر</translation>
    </message>
    <message>
        <source>Nothing holds all these words: {0}</source>
        <translation>لا شيء يحوي كل هذه الكلمات: {0}</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>البحث في النصوص</translation>
    </message>
    <message>
        <source>Search the texts of all sources</source>
        <translation>البحث في نصوص كل المصادر</translation>
    </message>
    <message>
        <source>Drop articles here, paste (Ctrl+V) or import them.
Plain text and Markdown are read. Everything stays on this computer.</source>
        <translation>أفلت المقالات هنا أو ألصقها (Ctrl+V) أو استوردها.
يُقرأ النص العادي وMarkdown. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>إظهار كل المصادر</translation>
    </message>
    <message>
        <source>No source matches this filter.</source>
        <translation>لا مصدر يطابق هذا المرشّح.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>asserts</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>موضع خلاف</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>جانب واحد</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>بلا موقف</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>محسوم</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open sample project</source>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Projects opened lately</source>
        <translation>المشاريع المفتوحة مؤخرًا</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>تُدرج هنا المشاريع التي تفتحها.</translation>
    </message>
    <message>
        <source>Every sentence traced to its passage.</source>
        <translation>كل جملة مردودة إلى مقطعها.</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>مشروع نموذجي</translation>
    </message>
    <message>
        <source>A news agency’s article on the meeting of three air forces, with its findings and the finished brief made from them. Change it as you like.</source>
        <translation>مقال وكالة أنباء عن اجتماع ثلاث قوات جوية، مع مستخلصاته والإحاطة المكتملة المبنية عليها. غيّره كما تشاء.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>البحث عن مشروع</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>لا مشروع يطابق.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saving state</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما هو معروض</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>العمل الجاري</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Zoom; press for actual size</source>
        <translation>التكبير؛ اضغط للحجم الفعلي</translation>
    </message>
    <message>
        <source>Saved here; the project file cannot be written now</source>
        <translation>محفوظ هنا؛ ولا يمكن كتابة ملف المشروع الآن</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>حُفظ {0}</translation>
    </message>
    <message>
        <source>Shared {0}</source>
        <translation>شُورك {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Findings without a date</source>
        <translation>مستخلصات بلا تاريخ</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>بلا طرف</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>Without a date: {0}</source>
        <translation>بلا تاريخ: {0}</translation>
    </message>
    <message>
        <source>No finding has a date yet: choose one below and write its date (F2).</source>
        <translation>لا مستخلص مؤرخًا بعد: اختر واحدًا أدناه واكتب تاريخه (F2).</translation>
    </message>
    <message>
        <source>Full: the day is known. Dashed: between the earliest and the latest possible day.</source>
        <translation>متصل: اليوم معروف. متقطع: بين أول يوم ممكن وآخره.</translation>
    </message>
    <message>
        <source>No date names its year.</source>
        <translation>لا يذكر أي تاريخ سنته.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>day known</source>
        <translation>اليوم معروف</translation>
    </message>
    <message>
        <source>day not certain</source>
        <translation>اليوم غير مؤكد</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المستخلصات</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>مستخلص</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>Place of a finding</source>
        <translation>موضع مستخلص</translation>
    </message>
    <message>
        <source>Passage of a finding</source>
        <translation>مقطع مستخلص</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>بند نقطي</translation>
    </message>
    <message>
        <source>Numbered line</source>
        <translation>سطر مرقّم</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الجدول</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Table of positions</source>
        <translation>جدول المواقف</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>جدول الأحداث</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>changed here, removed there</source>
        <translation>عُدّل هنا وحُذف هناك</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>سطر التوقيع</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>date of access</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>gist</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>proposition</source>
        <translation>الأطروحة</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>نوع الموقف</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الألفاظ</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>الموضع في الترتيب</translation>
    </message>
    <message>
        <source>place in the outline</source>
        <translation>الموضع في المخطط</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>موثوق عادة</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>غير موثوق عادة</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>لا يمكن تقدير الموثوقية</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>صحيحة على الأرجح</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>ربما صحيحة</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>لا يمكن تقديرها</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>{0} words</source>
        <translation>الكلمات: {0}</translation>
    </message>
</context>
</TS>
