<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefwright</source>
        <translation>حول Briefwright</translation>
    </message>
    <message>
        <source>Every sentence leads to the passage it rests on.</source>
        <translation>كل جملة تقود إلى المقطع الذي تستند إليه.</translation>
    </message>
    <message>
        <source>Version {0}, with Qt {1}. Free software under the MIT licence.</source>
        <translation>الإصدار {0}، مع Qt {1}. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Licences of what it is made of</source>
        <translation>رخص مكوّناته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
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
        <source>Insert</source>
        <translation>إدراج</translation>
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
        <source>Name this state...</source>
        <translation>تسمية هذه الحالة...</translation>
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
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>طباعة...</translation>
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
        <source>History of what is selected</source>
        <translation>سجل المحدَّد</translation>
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
        <source>Import a folder...</source>
        <translation>استيراد مجلد...</translation>
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
        <source>Confirm what was found</source>
        <translation>تأكيد ما وُجد</translation>
    </message>
    <message>
        <source>Confirm this field of the record</source>
        <translation>تأكيد هذا الحقل من السجل</translation>
    </message>
    <message>
        <source>Show its original</source>
        <translation>عرض ملفه الأصلي</translation>
    </message>
    <message>
        <source>Text or original</source>
        <translation>النص أو الأصل</translation>
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
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>Typographic marks while typing</source>
        <translation>علامات طباعية أثناء الكتابة</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>اتجاه النص</translation>
    </message>
    <message>
        <source>Language of the paragraph...</source>
        <translation>لغة الفقرة...</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>التعليق التالي</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>التعليق السابق</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>تعديل التعليق</translation>
    </message>
    <message>
        <source>Resolve the comment, or open it again</source>
        <translation>إنهاء التعليق أو إعادة فتحه</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>حذف التعليق</translation>
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
        <source>Insert the dispute as a table in the brief...</source>
        <translation>إدراج الخلاف جدولًا في الإحاطة...</translation>
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
        <source>Insert the timeline as a figure in the brief...</source>
        <translation>إدراج الخط الزمني شكلًا في الإحاطة...</translation>
    </message>
    <message>
        <source>Insert the timeline as a table in the brief...</source>
        <translation>إدراج الخط الزمني جدولًا في الإحاطة...</translation>
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
        <source>Word goal of the section...</source>
        <translation>عدد الكلمات المستهدف للقسم...</translation>
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
    <message>
        <source>About this brief...</source>
        <translation>عن هذه الإحاطة...</translation>
    </message>
    <message>
        <source>Remove the brief</source>
        <translation>حذف الإحاطة</translation>
    </message>
    <message>
        <source>Compare the versions at the caret</source>
        <translation>مقارنة الصيغ عند المؤشر</translation>
    </message>
    <message>
        <source>Add a key judgement</source>
        <translation>إضافة حكم رئيسي</translation>
    </message>
    <message>
        <source>Move the judgement up</source>
        <translation>تحريك الحكم إلى أعلى</translation>
    </message>
    <message>
        <source>Move the judgement down</source>
        <translation>تحريك الحكم إلى أسفل</translation>
    </message>
    <message>
        <source>Remove the judgement</source>
        <translation>حذف الحكم</translation>
    </message>
    <message>
        <source>Positions in a dispute...</source>
        <translation>المواقف من خلاف...</translation>
    </message>
    <message>
        <source>Table of dated events</source>
        <translation>جدول الأحداث المؤرخة</translation>
    </message>
    <message>
        <source>Timeline of dated events</source>
        <translation>خط زمني للأحداث المؤرخة</translation>
    </message>
    <message>
        <source>Table...</source>
        <translation>جدول...</translation>
    </message>
    <message>
        <source>Note under the table or figure...</source>
        <translation>حاشية تحت الجدول أو الشكل...</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Reference to a section, table or figure...</source>
        <translation>إحالة إلى قسم أو جدول أو شكل...</translation>
    </message>
    <message>
        <source>Link...</source>
        <translation>رابط...</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>حذف الصف</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>حذف العمود</translation>
    </message>
    <message>
        <source>Move the column back</source>
        <translation>تأخير العمود</translation>
    </message>
    <message>
        <source>Move the column on</source>
        <translation>تقديم العمود</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>حفظ نسخة...</translation>
    </message>
    <message>
        <source>Restore a backup...</source>
        <translation>استعادة نسخة احتياطية...</translation>
    </message>
    <message>
        <source>Trash...</source>
        <translation>سلة المحذوفات...</translation>
    </message>
    <message>
        <source>Replace by a corrected version...</source>
        <translation>استبدال نسخة مصحَّحة به...</translation>
    </message>
    <message>
        <source>Replace by the text on the clipboard</source>
        <translation>استبدال نص الحافظة به</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>تصحيح النص</translation>
    </message>
    <message>
        <source>Versions and corrections</source>
        <translation>النسخ والتصحيحات</translation>
    </message>
    <message>
        <source>Place the finding at the selected words</source>
        <translation>وضع المستخلص على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Original and translation side by side</source>
        <translation>الأصل والترجمة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Import a translation...</source>
        <translation>استيراد ترجمة...</translation>
    </message>
    <message>
        <source>This is a translation of...</source>
        <translation>هذا ترجمة لـ...</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>وضع علامة جديد</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>وضع علامة قيد القراءة</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>وضع علامة منجز</translation>
    </message>
    <message>
        <source>Add tags...</source>
        <translation>إضافة وسوم...</translation>
    </message>
    <message>
        <source>Add a filter...</source>
        <translation>إضافة مرشح...</translation>
    </message>
    <message>
        <source>Clear filters and words</source>
        <translation>مسح المرشحات والكلمات</translation>
    </message>
    <message>
        <source>Save this search...</source>
        <translation>حفظ هذا البحث...</translation>
    </message>
    <message>
        <source>Rename the saved search...</source>
        <translation>إعادة تسمية البحث المحفوظ...</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>البحث عن نسخ</translation>
    </message>
    <message>
        <source>Compare two sources</source>
        <translation>مقارنة مصدرين</translation>
    </message>
    <message>
        <source>Make one origin</source>
        <translation>جعلها من أصل واحد</translation>
    </message>
    <message>
        <source>Not copies of each other</source>
        <translation>ليست نسخًا بعضها من بعض</translation>
    </message>
    <message>
        <source>Take out of its origin</source>
        <translation>إخراجه من أصله المشترك</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الفرق السابق</translation>
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
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>إضافة تعليق</translation>
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
        <source>Add a link</source>
        <translation>إضافة رابط</translation>
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
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>إضافة إحالة</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>إضافة عبارة</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة عنصر</translation>
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
        <source>Change the language of the text</source>
        <translation>تعديل لغة النص</translation>
    </message>
    <message>
        <source>Change an item</source>
        <translation>تعديل عنصر</translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation>تغيير النمط</translation>
    </message>
    <message>
        <source>Change the text direction</source>
        <translation>تعديل اتجاه النص</translation>
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
        <source>Change the {field} of {name} sources</source>
        <translation>تغيير «{field}» لـ {name} مصادر</translation>
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
        <source>Confirm the {field} of a source</source>
        <translation>تأكيد «{field}» لمصدر</translation>
    </message>
    <message>
        <source>Confirm what was found about a source</source>
        <translation>تأكيد ما وُجد عن مصدر</translation>
    </message>
    <message>
        <source>Confirm what was found about {name} sources</source>
        <translation>تأكيد ما وُجد عن {name} مصادر</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>حذف نص</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ سلة المحذوفات</translation>
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
        <source>Insert a positions table</source>
        <translation>إدراج جدول مواقف</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>إدراج جدول</translation>
    </message>
    <message>
        <source>Insert a timeline</source>
        <translation>إدراج خط زمني</translation>
    </message>
    <message>
        <source>Insert an events table</source>
        <translation>إدراج جدول أحداث</translation>
    </message>
    <message>
        <source>Join two paragraphs</source>
        <translation>ضم فقرتين</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>حفظ ما كُتب</translation>
    </message>
    <message>
        <source>Keep {name} sources apart</source>
        <translation>اعتبار {name} مصادر مستقلة</translation>
    </message>
    <message>
        <source>Make {name} sources one origin</source>
        <translation>جعل {name} مصادر من أصل واحد</translation>
    </message>
    <message>
        <source>Merge texts</source>
        <translation>دمج نصوص</translation>
    </message>
    <message>
        <source>Take a source out of its origin</source>
        <translation>إخراج مصدر من أصله المشترك</translation>
    </message>
    <message>
        <source>Take an origin apart</source>
        <translation>تفكيك أصل مشترك</translation>
    </message>
    <message>
        <source>Take back that two sources are apart</source>
        <translation>التراجع عن استقلال مصدرين</translation>
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
        <source>Move a column</source>
        <translation>نقل عمود</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>نقل قسم</translation>
    </message>
    <message>
        <source>Move a table</source>
        <translation>نقل جدول</translation>
    </message>
    <message>
        <source>Move an item</source>
        <translation>نقل عنصر</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>نقل نص</translation>
    </message>
    <message>
        <source>Name this state “{name}”</source>
        <translation>تسمية هذه الحالة «{name}»</translation>
    </message>
    <message>
        <source>Open a comment again</source>
        <translation>إعادة فتح تعليق</translation>
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
        <source>Remove a column</source>
        <translation>حذف عمود</translation>
    </message>
    <message>
        <source>Remove a comment</source>
        <translation>حذف تعليق</translation>
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
        <source>Remove a milestone</source>
        <translation>حذف محطة</translation>
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
        <source>Remove a row</source>
        <translation>حذف صف</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>حذف بحث محفوظ</translation>
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
        <source>Remove an item</source>
        <translation>حذف عنصر</translation>
    </message>
    <message>
        <source>Remove {name} findings</source>
        <translation>حذف المستخلصات ({name})</translation>
    </message>
    <message>
        <source>Remove {name} sources</source>
        <translation>حذف {name} مصادر</translation>
    </message>
    <message>
        <source>Rename the actor {name}</source>
        <translation>إعادة تسمية الطرف {name}</translation>
    </message>
    <message>
        <source>Restore the bottom line</source>
        <translation>استعادة الخلاصة</translation>
    </message>
    <message>
        <source>Restore the footnotes</source>
        <translation>استعادة الحواشي</translation>
    </message>
    <message>
        <source>Restore the key judgements</source>
        <translation>استعادة الأحكام الرئيسية</translation>
    </message>
    <message>
        <source>Restore the section “{name}”</source>
        <translation>استعادة القسم «{name}»</translation>
    </message>
    <message>
        <source>Restore the text of the brief</source>
        <translation>استعادة نص الإحاطة</translation>
    </message>
    <message>
        <source>Restore title and standfirst</source>
        <translation>استعادة العنوان والمقدمة</translation>
    </message>
    <message>
        <source>Replace the text of a source</source>
        <translation>استبدال نص مصدر</translation>
    </message>
    <message>
        <source>Correct the text of a source</source>
        <translation>تصحيح نص مصدر</translation>
    </message>
    <message>
        <source>Read a source in another encoding</source>
        <translation>قراءة مصدر بترميز آخر</translation>
    </message>
    <message>
        <source>Set a translation</source>
        <translation>تحديد ترجمة</translation>
    </message>
    <message>
        <source>Clear a translation</source>
        <translation>إلغاء تحديد ترجمة</translation>
    </message>
    <message>
        <source>Import a translation</source>
        <translation>استيراد ترجمة</translation>
    </message>
    <message>
        <source>Replace “{name}”</source>
        <translation>استبدال «{name}»</translation>
    </message>
    <message>
        <source>Resolve a comment</source>
        <translation>إنهاء تعليق</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>حفظ البحث «{name}»</translation>
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
        <source>Insert as figure</source>
        <translation>إدراج شكلًا</translation>
    </message>
    <message>
        <source>Put it into a section of the brief (I)</source>
        <translation>وضعه في قسم من الإحاطة (I)</translation>
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
    <name>Asking</name>
    <message>
        <source>No source says anything like this.</source>
        <translation>لا مصدر يقول شيئًا كهذا.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>From and to, such as 2025-03/2025-04, or 2025-03-15/.. for all that follow</source>
        <translation>من وإلى، مثل 2025-03/2025-04، أو 2025-03-15/.. لكل ما يلي</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No backup is kept of this project.</source>
        <translation>لا نسخة احتياطية محفوظة لهذا المشروع.</translation>
    </message>
    <message>
        <source>Open a copy...</source>
        <translation>فتح نسخة...</translation>
    </message>
    <message>
        <source>As it was shared</source>
        <translation>كما شُورك</translation>
    </message>
    <message>
        <source>Before changes were brought in</source>
        <translation>قبل ضم تعديلات</translation>
    </message>
    <message>
        <source>Before something was deleted for good</source>
        <translation>قبل حذف نهائي</translation>
    </message>
    <message>
        <source>Before it was written in another format</source>
        <translation>قبل كتابته بصيغة أخرى</translation>
    </message>
    <message>
        <source>A copy opens as a file of its own; this project stays as it is.</source>
        <translation>تُفتح النسخة ملفًا مستقلًا؛ ويبقى هذا المشروع كما هو.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Look through</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n stories may be here more than once</source>
        <translation>
            <numerusform>لا خبر مكرر هنا</numerusform>
            <numerusform>قد يكون خبر واحد هنا أكثر من مرة</numerusform>
            <numerusform>قد يكون خبران هنا أكثر من مرة</numerusform>
            <numerusform>قد تكون %n أخبار هنا أكثر من مرة</numerusform>
            <numerusform>قد يكون %n خبرًا هنا أكثر من مرة</numerusform>
            <numerusform>قد يكون %n خبر هنا أكثر من مرة</numerusform>
        </translation>
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
        <source>Order, groups and columns</source>
        <translation>الترتيب والمجموعات والأعمدة</translation>
    </message>
    <message>
        <source>Table or board</source>
        <translation>جدول أو لوح</translation>
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
        <source>Style of the paragraph</source>
        <translation>نمط الفقرة</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>إضافة مستخلص</translation>
    </message>
    <message>
        <source>Insert a table or figure</source>
        <translation>إدراج جدول أو شكل</translation>
    </message>
    <message>
        <source>Search the texts of all sources</source>
        <translation>البحث في نصوص كل المصادر</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>البحث في النصوص</translation>
    </message>
    <message>
        <source>“exact words”, begin*, one ~5 other, one OR other, -without, outlet:AFP lang:fr</source>
        <translation>«كلمات بعينها»، بداية*، كلمة ~5 أخرى، كلمة أو أخرى، -بدون، وسيلة:AFP لغة:fr</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>الترتيب والأعمدة</translation>
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
        <translation>لصق الحافظة مصدرًا</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters and words</source>
        <translation>مسح كل المرشحات والكلمات</translation>
    </message>
    <message>
        <source>Save this search...</source>
        <translation>حفظ هذا البحث...</translation>
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
    <message>
        <source>All of one source</source>
        <translation>كلها من مصدر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n sources of one origin: they count as one</source>
        <translation>
            <numerusform>لا مصادر من أصل واحد</numerusform>
            <numerusform>مصدر واحد: يُحسب واحدًا</numerusform>
            <numerusform>مصدران من أصل واحد: يُحسبان واحدًا</numerusform>
            <numerusform>%n مصادر من أصل واحد: تُحسب واحدًا</numerusform>
            <numerusform>%n مصدرًا من أصل واحد: تُحسب واحدًا</numerusform>
            <numerusform>%n مصدر من أصل واحد: تُحسب واحدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent sources</source>
        <translation>
            <numerusform>لا مصادر مستقلة</numerusform>
            <numerusform>مصدر مستقل واحد</numerusform>
            <numerusform>مصدران مستقلان</numerusform>
            <numerusform>%n مصادر مستقلة</numerusform>
            <numerusform>%n مصدرًا مستقلًا</numerusform>
            <numerusform>%n مصدر مستقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of them independent</source>
        <translation>{0}، منها {1} مستقلة</translation>
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
        <source>Cited here</source>
        <translation>مستشهد به هنا</translation>
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
    <name>BesidePane</name>
    <message>
        <source>Read this text</source>
        <translation>قراءة هذا النص</translation>
    </message>
    <message>
        <source>Close the other text</source>
        <translation>إغلاق النص الآخر</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>إلى جانبه</translation>
    </message>
    <message>
        <source>Translation; who made it is not known</source>
        <translation>ترجمة لا يُعرف من أنجزها</translation>
    </message>
    <message>
        <source>Translation by {0}</source>
        <translation>ترجمة {0}</translation>
    </message>
    <message>
        <source>Original of the text that is read</source>
        <translation>أصل النص المقروء</translation>
    </message>
    <message>
        <source>Original; the text that is read was translated by {0}</source>
        <translation>الأصل؛ النص المقروء ترجمه {0}</translation>
    </message>
</context>
<context>
    <name>BriefRecord</name>
    <message>
        <source>About this brief</source>
        <translation>عن هذه الإحاطة</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Begin a brief</source>
        <translation>بدء إحاطة</translation>
    </message>
    <message>
        <source>Words {0}</source>
        <translation>الكلمات: {0}</translation>
    </message>
    <message>
        <source>Words {0} / {1}</source>
        <translation>الكلمات: {0} / {1}</translation>
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
    <name>Bringing</name>
    <message>
        <source>Articles (*.txt *.md *.html *.htm *.mhtml *.mht *.pdf *.docx *.odt *.rtf *.epub *.eml *.msg);;All files (*)</source>
        <translation>مقالات (*.txt *.md *.html *.htm *.mhtml *.mht *.pdf *.docx *.odt *.rtf *.epub *.eml *.msg);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>There is no file to import there.</source>
        <translation>لا ملف هناك للاستيراد.</translation>
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
    <name>ChangeText</name>
    <message>
        <source>What it changed</source>
        <translation>ما عدّله</translation>
    </message>
    <message>
        <source>It changed nothing that is shown.</source>
        <translation>لم يعدّل شيئًا مما يُعرض.</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>و{0} غير ذلك.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Stands in another place since.</source>
        <translation>في موضع آخر منذئذ.</translation>
    </message>
    <message>
        <source>set otherwise</source>
        <translation>بتنسيق آخر</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away the filter {0}</source>
        <translation>إزالة المرشح {0}</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Its words are gone: “{0}”</source>
        <translation>زالت كلماته: «{0}»</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>Comments {0}</source>
        <translation>التعليقات: {0}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show resolved</source>
        <translation>إظهار المنتهية</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No comment here. Select words and press Ctrl+Shift+M to remark on them.</source>
        <translation>لا تعليق هنا. حدّد كلمات واضغط Ctrl+Shift+M للتعليق عليها.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>عودة إلى المصادر</translation>
    </message>
    <message>
        <source>Next difference (N)</source>
        <translation>الفرق التالي (N)</translation>
    </message>
    <message>
        <source>Previous difference (P)</source>
        <translation>الفرق السابق (P)</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>أصل واحد</translation>
    </message>
    <message>
        <source>Not copies</source>
        <translation>ليست نسخًا</translation>
    </message>
    <message>
        <source>No words that only one of them has</source>
        <translation>لا كلمات في واحد دون الآخر</translation>
    </message>
    <message>
        <source>Difference {0} of {1}</source>
        <translation>الفرق {0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs differ</source>
        <translation>
            <numerusform>لا فقرات مختلفة</numerusform>
            <numerusform>فقرة واحدة مختلفة</numerusform>
            <numerusform>فقرتان مختلفتان</numerusform>
            <numerusform>%n فقرات مختلفة</numerusform>
            <numerusform>%n فقرة مختلفة</numerusform>
            <numerusform>%n فقرة مختلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>One origin: {0}</source>
        <translation>أصل واحد: {0}</translation>
    </message>
    <message>
        <source>Not copies, by your own word</source>
        <translation>ليست نسخًا بقولك</translation>
    </message>
    <message>
        <source>One is the translation of the other</source>
        <translation>أحدهما ترجمة للآخر</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Underlined: only in this one. Grey: in both.</source>
        <translation>تحته خط: في هذا فقط. رمادي: في كليهما.</translation>
    </message>
</context>
<context>
    <name>ComparedPage</name>
    <message>
        <source>The brief then, and what changed since</source>
        <translation>الإحاطة حينئذ، وما تغيّر منذ ذلك</translation>
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
        <source>Title and standfirst</source>
        <translation>العنوان والمقدمة</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
        <source>set otherwise</source>
        <translation>بتنسيق آخر</translation>
    </message>
    <message>
        <source>Restore this part</source>
        <translation>استعادة هذا الجزء</translation>
    </message>
    <message>
        <source>Take this part out again</source>
        <translation>إزالة هذا الجزء مجددًا</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>The two sources, paragraph by paragraph</source>
        <translation>المصدران فقرة فقرة</translation>
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
        <source>Another value</source>
        <translation>قيمة أخرى</translation>
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
        <source>Place {0} of {1}</source>
        <translation>الموضع {0} من {1}</translation>
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
    <name>Copies</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Open a copy of a backup</source>
        <translation>فتح نسخة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>A copy of the project was saved as {0}</source>
        <translation>حُفظت نسخة من المشروع باسم {0}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>The project file was not written</source>
        <translation>لم يُكتب ملف المشروع</translation>
    </message>
    <message>
        <source>No work is lost.</source>
        <translation>لم يضع أي عمل.</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>حفظ نسخة...</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>{0} % the same words</source>
        <translation>{0}٪ من الكلمات نفسها</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>عودة إلى المصادر</translation>
    </message>
    <message>
        <source>Stories that may be here more than once</source>
        <translation>أخبار قد تكون هنا أكثر من مرة</translation>
    </message>
    <message>
        <source>No source looks like a copy of another one.</source>
        <translation>لا مصدر يبدو نسخة من غيره.</translation>
    </message>
    <message>
        <source>Copies?</source>
        <translation>نسخ؟</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>، و</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>علامة مقطع واحدة</translation>
    </message>
    <message>
        <source>1 brief</source>
        <translation>إحاطة واحدة</translation>
    </message>
    <message>
        <source>1 change, of {when}, made in {other} is not in {file}.</source>
        <translation>تعديل واحد، بتاريخ {when}، أُجري في {other} وليس في {file}.</translation>
    </message>
    <message>
        <source>1 citation in {part} does not come back, for its text was written anew since.</source>
        <translation>لا يعود استشهاد واحد في {part} لأن نصه كُتب من جديد منذئذ.</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>تعليق واحد</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>تصحيح واحد</translation>
    </message>
    <message>
        <source>1 dispute</source>
        <translation>خلاف واحد</translation>
    </message>
    <message>
        <source>1 earlier edition</source>
        <translation>إصدار سابق واحد</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>مستخلص واحد</translation>
    </message>
    <message>
        <source>1 key judgement</source>
        <translation>حكم رئيسي واحد</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>فقرة واحدة</translation>
    </message>
    <message>
        <source>1 position</source>
        <translation>موقف واحد</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>قسم واحد</translation>
    </message>
    <message>
        <source>1 sentence of {part} loses a reference: {words}</source>
        <translation>في {part}، جملة واحدة بلا إحالة بعد ذلك: {words}</translation>
    </message>
    <message>
        <source>1 sentence of {part} loses its citation: {words}</source>
        <translation>في {part}، جملة واحدة بلا استشهاد بعد ذلك: {words}</translation>
    </message>
    <message>
        <source>1 sentence of {part} loses one of its citations: {words}</source>
        <translation>في {part}، جملة واحدة ينقصها أحد استشهاداتها بعد ذلك: {words}</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>A brief needs a title: write one.</source>
        <translation>تحتاج الإحاطة إلى عنوان: اكتب واحدًا.</translation>
    </message>
    <message>
        <source>A comment needs words: write what you remark.</source>
        <translation>يحتاج التعليق إلى كلمات: اكتب ملاحظتك.</translation>
    </message>
    <message>
        <source>A comment stands on words: select some first.</source>
        <translation>يقع التعليق على كلمات: حدّد بعضها أولًا.</translation>
    </message>
    <message>
        <source>A dispute needs a proposition: write what is contested.</source>
        <translation>يحتاج الخلاف إلى أطروحة: اكتب ما هو موضع خلاف.</translation>
    </message>
    <message>
        <source>A finding needs a statement: write what it says in a line.</source>
        <translation>يحتاج المستخلص إلى عبارة: اكتب ما يقوله في سطر.</translation>
    </message>
    <message>
        <source>A footnote has no footnotes: put the mark into the text.</source>
        <translation>لا حواشي للحاشية: ضع العلامة في المتن.</translation>
    </message>
    <message>
        <source>A judgement needs a statement: write what is judged.</source>
        <translation>يحتاج الحكم إلى عبارة: اكتب ما يُحكم به.</translation>
    </message>
    <message>
        <source>A milestone needs a name: write what this state is.</source>
        <translation>تحتاج المحطة إلى اسم: اكتب ما هي هذه الحالة.</translation>
    </message>
    <message>
        <source>A position needs an actor: write whose it is.</source>
        <translation>يحتاج الموقف إلى صاحب: اكتب لمن هو.</translation>
    </message>
    <message>
        <source>A section cannot be moved into itself: choose another place.</source>
        <translation>لا يمكن نقل قسم إلى داخل نفسه: اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>A section cannot lie in a section of another brief.</source>
        <translation>لا يمكن أن يقع قسم داخل قسم من إحاطة أخرى.</translation>
    </message>
    <message>
        <source>A section is named by its titles, such as A/B: name at least one.</source>
        <translation>يُسمّى القسم بعناوينه مثل A/B: اذكر عنوانًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>A section needs a title: write one.</source>
        <translation>يحتاج القسم إلى عنوان: اكتب واحدًا.</translation>
    </message>
    <message>
        <source>A source is no translation of itself: choose the original.</source>
        <translation>لا يكون المصدر ترجمة لنفسه: اختر الأصل.</translation>
    </message>
    <message>
        <source>A source needs a title: say what it is.</source>
        <translation>يحتاج المصدر إلى عنوان: قل ما هو.</translation>
    </message>
    <message>
        <source>A {noun} has no field that can be changed: remove it and make it anew.</source>
        <translation>لا حقل يمكن تعديله هنا ({noun}): احذف العنصر وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>A {noun} has no field {name!r}; it has {known}.</source>
        <translation>لا حقل باسم {name} هنا ({noun})؛ الحقول هي {known}.</translation>
    </message>
    <message>
        <source>A {noun} has no field {name} to change: choose one of {known}.</source>
        <translation>لا حقل باسم {name} للتعديل هنا ({noun}): اختر من {known}.</translation>
    </message>
    <message>
        <source>All are by {names}.</source>
        <translation>كلها بقلم {names}.</translation>
    </message>
    <message>
        <source>All have the same title.</source>
        <translation>كلها بالعنوان نفسه.</translation>
    </message>
    <message>
        <source>An older state of the project was put at {path}: open it again and say which changes to bring in; {kept}</source>
        <translation>وُضعت حالة أقدم للمشروع في {path}: افتحه مرة أخرى وحدّد التعديلات التي تُضم؛ {kept}</translation>
    </message>
    <message>
        <source>An {noun} has no field that can be changed: remove it and make it anew.</source>
        <translation>لا حقل يمكن تعديله هنا ({noun}): احذف العنصر وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>An {noun} has no field {name} to change: choose one of {known}.</source>
        <translation>لا حقل باسم {name} للتعديل هنا ({noun}): اختر من {known}.</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>عملية أخرى</translation>
    </message>
    <message>
        <source>Another project, {title!r}, stands at {path} now: move it away; {kept}</source>
        <translation>يوجد الآن مشروع آخر، «{title}»، في {path}: انقله من هناك؛ {kept}</translation>
    </message>
    <message>
        <source>Another window has been writing to this project for too long: try again in a moment.</source>
        <translation>تكتب نافذة أخرى في هذا المشروع منذ وقت طويل: حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Bottom line: {words}</source>
        <translation>الخلاصة: {words}</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>Choose at least two findings to merge.</source>
        <translation>اختر مستخلصين على الأقل لدمجهما.</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تم تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>الخلاف</translation>
    </message>
    <message>
        <source>Dispute, {actor}: {words}</source>
        <translation>خلاف، {actor}: {words}</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف كبير أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Files cannot be read now, because no process can be started ({reason}): close other programs and try again.</source>
        <translation>لا يمكن قراءة الملفات الآن لتعذّر بدء عملية ({reason}): أغلق برامج أخرى وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Files cannot be read now, because the process for it did not start (it ended with {code}): start Briefwright again.</source>
        <translation>لا يمكن قراءة الملفات الآن لأن العملية التي تقرؤها لم تبدأ (انتهت بالرمز {code}): أعد تشغيل Briefwright.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>المستخلص</translation>
    </message>
    <message>
        <source>Finding &quot;{key}&quot;: say which source it quotes with source = &quot;…&quot;.</source>
        <translation>المستخلص «{key}»: اذكر المصدر الذي يقتبس منه هكذا: source = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Finding &quot;{key}&quot;: {sentence}</source>
        <translation>المستخلص «{key}»: {sentence}</translation>
    </message>
    <message>
        <source>Footnote: {words}</source>
        <translation>حاشية: {words}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>It could not be reached ({reason}).</source>
        <translation>تعذّر الوصول إليه ({reason}).</translation>
    </message>
    <message>
        <source>It holds the pictures and scripts of a saved page.</source>
        <translation>يحوي صور صفحة محفوظة ونصوصها البرمجية.</translation>
    </message>
    <message>
        <source>It is a device or pipe, not a file.</source>
        <translation>هو جهاز أو أنبوب لا ملف.</translation>
    </message>
    <message>
        <source>It is a link, and links in folders are not followed: name it to import it.</source>
        <translation>هو رابط، ولا تُتبع الروابط داخل المجلدات: سمِّه لاستيراده.</translation>
    </message>
    <message>
        <source>It is a project of Briefwright: open it, or merge it.</source>
        <translation>هو مشروع Briefwright: افتحه أو ادمجه.</translation>
    </message>
    <message>
        <source>It is hidden: name it to import it.</source>
        <translation>هو مخفي: سمِّه لاستيراده.</translation>
    </message>
    <message>
        <source>It is the mark of a document that is open elsewhere.</source>
        <translation>هو علامة مستند مفتوح في مكان آخر.</translation>
    </message>
    <message>
        <source>It takes along: {rows}.</source>
        <translation>يُحذف معه: {rows}.</translation>
    </message>
    <message>
        <source>Judgement {number}</source>
        <translation>الحكم {number}</translation>
    </message>
    <message>
        <source>Key judgement: {words}</source>
        <translation>حكم رئيسي: {words}</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
        <source>Letters of {name} look as if they had been read in a wrong encoding, such as {found} for {meant}: that can be repaired.</source>
        <translation>تبدو حروف في {name} كأنها قُرئت بترميز خاطئ، مثل {found} بدل {meant}: يمكن إصلاح ذلك.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Line {number}: the bottom line holds paragraphs only.</source>
        <translation>السطر {number}: لا تحوي الخلاصة إلا فقرات.</translation>
    </message>
    <message>
        <source>Name the blocks to move, and another one that they are put before.</source>
        <translation>سمِّ الكتل المراد نقلها، وكتلة أخرى توضع قبلها.</translation>
    </message>
    <message>
        <source>No finding is chosen: choose at least one.</source>
        <translation>لم يُختر أي مستخلص: اختر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>No font can show {characters}: {ways}, then export again.</source>
        <translation>لا خط يستطيع إظهار {characters}: {ways}، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>No source is chosen: choose at least one.</source>
        <translation>لم يُختر أي مصدر: اختر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة باقية على القرص</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>لا وجود لهذا الجهاز</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا وجود لهذا الملف أو المجلد</translation>
    </message>
    <message>
        <source>No text would be left: correct words of it instead.</source>
        <translation>لن يبقى أي نص: صحّح كلمات منه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No work on {path} is kept on this computer.</source>
        <translation>لا عمل محفوظ على {path} في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>One of these findings</source>
        <translation>أحد هذه المستخلصات</translation>
    </message>
    <message>
        <source>One origin needs two sources or more: choose another one as well.</source>
        <translation>يحتاج الأصل المشترك إلى مصدرين أو أكثر: اختر مصدرًا آخر أيضًا.</translation>
    </message>
    <message>
        <source>One title cannot name several files: import them one by one.</source>
        <translation>لا يمكن لعنوان واحد أن يسمّي عدة ملفات: استوردها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Only positions, events and timelines are made of evidence.</source>
        <translation>لا يتكون من الأدلة إلا المواقف والأحداث والخطوط الزمنية.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {count} words are searched for.</source>
        <translation>
            <numerusform>لا يُبحث عن أي كلمة.</numerusform>
            <numerusform>يُبحث عن الكلمة الأولى فقط.</numerusform>
            <numerusform>يُبحث عن أول كلمتين فقط.</numerusform>
            <numerusform>يُبحث عن أول {count} كلمات فقط.</numerusform>
            <numerusform>يُبحث عن أول {count} كلمة فقط.</numerusform>
            <numerusform>يُبحث عن أول {count} كلمة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two paragraphs of one section can be joined.</source>
        <translation>لا يمكن ضم إلا فقرتين من قسم واحد.</translation>
    </message>
    <message>
        <source>Only two sources or more can be kept apart: choose another one.</source>
        <translation>لا يُعتبر مستقلًا إلا مصدران أو أكثر: اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Others keep replacing {path}; {kept}</source>
        <translation>يستبدل آخرون {path} باستمرار؛ {kept}</translation>
    </message>
    <message>
        <source>Page {page} of {name} cannot be drawn: save the file and open it in another program.</source>
        <translation>لا يمكن رسم الصفحة {page} من {name}: احفظ الملف وافتحه في برنامج آخر.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>Process {number} on {host}</source>
        <translation>العملية {number} على {host}</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Sections lie two deep at most: choose a section of the top level.</source>
        <translation>للأقسام مستويان على الأكثر: اختر قسمًا من المستوى الأول.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>لم يعد الوصول إلى الملف ممكنًا</translation>
    </message>
    <message>
        <source>The accent {accent} is too pale: it reaches {white:.1f}:1 on white and needs {on_white:.0f}:1. Choose a darker colour.</source>
        <translation>لون التمييز {accent} باهت أكثر مما ينبغي: يبلغ تباينه {white:.1f} إلى 1 على الأبيض والمطلوب {on_white:.0f} إلى 1. اختر لونًا أغمق.</translation>
    </message>
    <message>
        <source>The attachment {name} is missing or damaged here: merge a copy of the project that has it, or import the file again.</source>
        <translation>المرفق {name} مفقود أو تالف هنا: ادمج نسخة من المشروع تحويه، أو استورد الملف من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The bottom line has {count} words: {most} at most read well in its place.</source>
        <translation>
            <numerusform>الخلاصة بلا كلمات: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلاصة من كلمة واحدة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلاصة من كلمتين: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلاصة من {count} كلمات: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلاصة من {count} كلمة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلاصة من {count} كلمة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>The brief has no date of issue: set it.</source>
        <translation>لا تاريخ إصدار للإحاطة: حدّده.</translation>
    </message>
    <message>
        <source>The brief has no edition: set it before it goes out.</source>
        <translation>لا رقم إصدار للإحاطة: حدّده قبل صدورها.</translation>
    </message>
    <message>
        <source>The brief has no title: give it one.</source>
        <translation>لا عنوان للإحاطة: أعطها عنوانًا.</translation>
    </message>
    <message>
        <source>The brief is marked {own} but cites evidence marked {wanted}: it is printed with the stricter one. Set that marking.</source>
        <translation>وسم الإحاطة {own} لكنها تستشهد بأدلة موسومة {wanted}: تُطبع بالوسم الأشد. حدّد ذلك الوسم.</translation>
    </message>
    <message>
        <source>The brief names no organisation: set it.</source>
        <translation>لا تذكر الإحاطة أي جهة: حدّدها.</translation>
    </message>
    <message>
        <source>The brief: &quot;scale&quot; is one of {known}, not {scale}.</source>
        <translation>الإحاطة: «scale» إحدى القيم {known} وليست {scale}.</translation>
    </message>
    <message numerus="yes">
        <source>The cell “{words}” has {count} words: {most} at most read well in its place.</source>
        <translation>
            <numerusform>الخلية «{words}» بلا كلمات: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلية «{words}» من كلمة واحدة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلية «{words}» من كلمتين: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلية «{words}» من {count} كلمات: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلية «{words}» من {count} كلمة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الخلية «{words}» من {count} كلمة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes that were asked about are not on this machine any more.</source>
        <translation>لم تعد التعديلات المسؤول عنها على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The chosen place holds no words of the new text: choose another one.</source>
        <translation>لا يحوي الموضع المختار أي كلمة من النص الجديد: اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>The conflict has the versions 1 to {last}, no {keep}.</source>
        <translation>للتعارض الصيغ من 1 إلى {last}، ولا صيغة برقم {keep}.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written ({reason}): choose another folder.</source>
        <translation>لا يمكن كتابة النسخة {path} ({reason}): اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written ({reason}): choose another folder; {kept}</source>
        <translation>لا يمكن كتابة النسخة {path} ({reason}): اختر مجلدًا آخر؛ {kept}</translation>
    </message>
    <message>
        <source>The date {text!r} ends before it begins: exchange its two ends.</source>
        <translation>ينتهي التاريخ «{text}» قبل أن يبدأ: بدّل طرفيه.</translation>
    </message>
    <message>
        <source>The encoding of {name} was guessed as {encoding}: look at its accented letters.</source>
        <translation>خُمّن أن ترميز {name} هو {encoding}: تحقق من حروفه الخاصة.</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>The facts cannot be read: {error}.</source>
        <translation>لا يمكن قراءة المعطيات: {error}.</translation>
    </message>
    <message>
        <source>The facts want format = &quot;{wanted}&quot;, not {written}.</source>
        <translation>تتطلب المعطيات format = &quot;{wanted}&quot; وليس {written}.</translation>
    </message>
    <message>
        <source>The field {field} is true or false, not {given}.</source>
        <translation>قيمة الحقل «{field}» إما true وإما false وليست {given}.</translation>
    </message>
    <message>
        <source>The file cannot be looked at, because {folder} cannot be written ({reason}): free some space there and try again.</source>
        <translation>لا يمكن فحص الملف لأن الكتابة في {folder} غير ممكنة ({reason}): وفّر مساحة هناك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The filter {name} is yes or no, not {value}.</source>
        <translation>قيمة المرشح {name} هي yes أو no لا {value}.</translation>
    </message>
    <message>
        <source>The finding does not rest on this passage: choose one of its own.</source>
        <translation>لا يستند المستخلص إلى هذا المقطع: اختر مقطعًا من مقاطعه.</translation>
    </message>
    <message>
        <source>The finding “{words}” states as fact what is contested ({proposition}): say in it who claims it.</source>
        <translation>يورد المستخلص «{words}» ما هو موضع خلاف ({proposition}) كأنه حقيقة: اذكر فيه من يدّعي ذلك.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}): choose another.</source>
        <translation>لا يمكن إنشاء المجلد {folder} ({reason}): اختر غيره.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more: put it back or connect its disk</source>
        <translation>لم يعد المجلد {folder} موجودًا: أعده إلى مكانه أو صِل قرصه</translation>
    </message>
    <message numerus="yes">
        <source>The gist of “{title}” has {count} words: {most} at most read well in its place.</source>
        <translation>
            <numerusform>خلاصة «{title}» بلا كلمات: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>خلاصة «{title}» من كلمة واحدة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>خلاصة «{title}» من كلمتين: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>خلاصة «{title}» من {count} كلمات: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>خلاصة «{title}» من {count} كلمة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>خلاصة «{title}» من {count} كلمة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The judgement “{words}” has {count} words: {most} at most read well in its place.</source>
        <translation>
            <numerusform>الحكم «{words}» بلا كلمات: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الحكم «{words}» من كلمة واحدة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الحكم «{words}» من كلمتين: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الحكم «{words}» من {count} كلمات: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الحكم «{words}» من {count} كلمة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
            <numerusform>الحكم «{words}» من {count} كلمة: لا يُقرأ جيدًا في هذا الموضع أكثر من {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key {key} is given to more than one {noun}: keys are unique.</source>
        <translation>المفتاح {key} معطى أكثر من مرة ({noun}): المفاتيح لا تتكرر.</translation>
    </message>
    <message>
        <source>The key {key} is taken by the annex: choose another one.</source>
        <translation>المفتاح {key} محجوز للملحق: اختر غيره.</translation>
    </message>
    <message>
        <source>The log has entries without a number: take another copy of the project.</source>
        <translation>في السجل مدخلات بلا رقم: خذ نسخة أخرى من المشروع.</translation>
    </message>
    <message>
        <source>The log of this project is damaged: verify it, then merge a copy of the project that is whole.</source>
        <translation>سجل هذا المشروع تالف: تحقق منه ثم ادمج نسخة سليمة من المشروع.</translation>
    </message>
    <message>
        <source>The name of an exported file ends in one of {known}, not {name}.</source>
        <translation>ينتهي اسم الملف المصدَّر بأحد اللواحق {known} وليس {name}.</translation>
    </message>
    <message>
        <source>The name of the file cannot be a file name: check it.</source>
        <translation>لا يصلح هذا الاسم اسمًا لملف: تحقق منه.</translation>
    </message>
    <message>
        <source>The name of the file is too long for this system: check it.</source>
        <translation>اسم الملف طويل أكثر مما يقبله هذا النظام: تحقق منه.</translation>
    </message>
    <message>
        <source>The new version holds no text: choose another one.</source>
        <translation>لا تحوي النسخة الجديدة أي نص: اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The passage holds no words: mark some text.</source>
        <translation>لا يحوي المقطع أي كلمة: حدّد نصًا.</translation>
    </message>
    <message>
        <source>The passage lies outside its source: mark it again.</source>
        <translation>يقع المقطع خارج مصدره: حدّده من جديد.</translation>
    </message>
    <message>
        <source>The pasted page could not be read: paste its text.</source>
        <translation>تعذّرت قراءة الصفحة الملصقة: ألصق نصها.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>The place of the footnote lies outside the paragraph: try again.</source>
        <translation>يقع موضع الحاشية خارج الفقرة: حاول مجددًا.</translation>
    </message>
    <message>
        <source>The place of the split lies outside the paragraph: try again.</source>
        <translation>يقع موضع الفصل خارج الفقرة: حاول مجددًا.</translation>
    </message>
    <message>
        <source>The position of {actor} on “{proposition}” loses its finding.</source>
        <translation>يفقد موقف {actor} من «{proposition}» مستخلصه.</translation>
    </message>
    <message>
        <source>The project cannot be reached ({reason}): see whether its disk is there.</source>
        <translation>لا يمكن الوصول إلى المشروع ({reason}): تحقق من وجود قرصه.</translation>
    </message>
    <message>
        <source>The project file itself stands at {path}: choose another name.</source>
        <translation>ملف المشروع نفسه في {path}: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The project is damaged: open a backup, or merge a whole copy into it.</source>
        <translation>المشروع تالف: افتح نسخة احتياطية، أو ادمج فيه نسخة سليمة.</translation>
    </message>
    <message>
        <source>The project is read-only: allow writing to its file and folder.</source>
        <translation>المشروع للقراءة فقط: اسمح بالكتابة في ملفه ومجلده.</translation>
    </message>
    <message>
        <source>The quotation is blank: give some words of the source.</source>
        <translation>الاقتباس فارغ: اذكر بعض كلمات المصدر.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: all words after it are taken as one phrase.</source>
        <translation>علامة الاقتباس غير مغلقة: تُؤخذ كل الكلمات التي بعدها عبارةً واحدة.</translation>
    </message>
    <message>
        <source>The section would stand below itself: move the other section first, or keep the place that is shown.</source>
        <translation>سيقع القسم تحت نفسه: انقل القسم الآخر أولًا، أو أبقِ الموضع المعروض.</translation>
    </message>
    <message>
        <source>The settings could not be kept in {parent}: check its rights.</source>
        <translation>تعذّر حفظ الإعدادات في {parent}: تحقق من صلاحياته.</translation>
    </message>
    <message>
        <source>The status is one of {known}, not {status}.</source>
        <translation>الحالة إحدى القيم {known} وليست {status}.</translation>
    </message>
    <message>
        <source>The text of “{title}” has changed meanwhile: look at it again.</source>
        <translation>تغيّر نص «{title}» في هذه الأثناء: انظر إليه من جديد.</translation>
    </message>
    <message>
        <source>The text of “{title}” has changed: mark the passage again.</source>
        <translation>تغيّر نص «{title}»: حدّد المقطع من جديد.</translation>
    </message>
    <message>
        <source>The text reads so already: there is nothing to correct.</source>
        <translation>النص مكتوب هكذا أصلًا: لا شيء للتصحيح.</translation>
    </message>
    <message>
        <source>The trash is empty: there is nothing to delete for good.</source>
        <translation>سلة المحذوفات فارغة: لا شيء يُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>The words lie outside the text: choose them again.</source>
        <translation>تقع الكلمات خارج النص: اخترها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The words “{words}” stand {count} times in “{title}”, so that there is no number {number}: {places}.</source>
        <translation>
            <numerusform>ترد الكلمات «{words}» {count} مرة في «{title}»، فلا وجود للرقم {number}: {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» مرة واحدة في «{title}»، فلا وجود للرقم {number}: {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» مرتين في «{title}»، فلا وجود للرقم {number}: {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» {count} مرات في «{title}»، فلا وجود للرقم {number}: {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» {count} مرة في «{title}»، فلا وجود للرقم {number}: {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» {count} مرة في «{title}»، فلا وجود للرقم {number}: {places}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words “{words}” stand {count} times in “{title}”: choose one by its number (nth): {places}.</source>
        <translation>
            <numerusform>ترد الكلمات «{words}» {count} مرة في «{title}»: اختر واحدة برقمها (nth): {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» مرة واحدة في «{title}»: اختر واحدة برقمها (nth): {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» مرتين في «{title}»: اختر واحدة برقمها (nth): {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» {count} مرات في «{title}»: اختر واحدة برقمها (nth): {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» {count} مرة في «{title}»: اختر واحدة برقمها (nth): {places}.</numerusform>
            <numerusform>ترد الكلمات «{words}» {count} مرة في «{title}»: اختر واحدة برقمها (nth): {places}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The working copies in {folder} cannot be written ({reason}): free some space on that disk, or set BRIEFWRIGHT_HOME to another folder.</source>
        <translation>لا يمكن كتابة نسخ العمل في {folder} ({reason}): وفّر مساحة على ذلك القرص، أو عيّن مجلدًا آخر في BRIEFWRIGHT_HOME.</translation>
    </message>
    <message>
        <source>The working copy of {path} was damaged and lies in {folder} now: the file was opened as it was last shared.</source>
        <translation>كانت نسخة عمل {path} تالفة وهي الآن في {folder}: فُتح الملف كما شُورك آخر مرة.</translation>
    </message>
    <message>
        <source>The {field}</source>
        <translation>الحقل «{field}»</translation>
    </message>
    <message>
        <source>The {field} cannot be blank: write something.</source>
        <translation>لا يمكن أن يكون الحقل «{field}» فارغًا: اكتب شيئًا.</translation>
    </message>
    <message>
        <source>The {field} is a whole number of words, not {text}: write it like 300.</source>
        <translation>الحقل «{field}» عدد صحيح من الكلمات وليس {text}: اكتبه مثل 300.</translation>
    </message>
    <message>
        <source>The {field} is one of {known}, not {given}.</source>
        <translation>الحقل «{field}» إحدى القيم {known} وليس {given}.</translation>
    </message>
    <message>
        <source>The {field} of the {noun} {name}</source>
        <translation>الحقل «{field}» في «{name}» ({noun})</translation>
    </message>
    <message>
        <source>The {noun} {name}</source>
        <translation>العنصر «{name}» ({noun})</translation>
    </message>
    <message>
        <source>The {noun} {name} is used elsewhere by now, so it stays.</source>
        <translation>صار «{name}» ({noun}) مستعملًا في مكان آخر، لذلك يبقى.</translation>
    </message>
    <message>
        <source>The {noun} {name} stays as it is, for something that it named was deleted for good.</source>
        <translation>يبقى «{name}» ({noun}) كما هو لأن شيئًا كان يشير إليه حُذف نهائيًا.</translation>
    </message>
    <message>
        <source>The {noun} {row} is still used elsewhere: remove what refers to it first, or together with it.</source>
        <translation>ما زال العنصر {row} ({noun}) مستعملًا في مكان آخر: احذف ما يشير إليه أولًا أو معه.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} key judgements: keep the {most} that matter most.</source>
        <translation>
            <numerusform>لا أحكام رئيسية: أبقِ أهم {most} منها.</numerusform>
            <numerusform>هناك حكم رئيسي واحد: أبقِ أهم {most} منها.</numerusform>
            <numerusform>هناك حكمان رئيسيان: أبقِ أهم {most} منها.</numerusform>
            <numerusform>هناك {count} أحكام رئيسية: أبقِ أهم {most} منها.</numerusform>
            <numerusform>هناك {count} حكمًا رئيسيًا: أبقِ أهم {most} منها.</numerusform>
            <numerusform>هناك {count} حكم رئيسي: أبقِ أهم {most} منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a brief “{title}” already: rename or remove it, then compose again.</source>
        <translation>توجد إحاطة باسم «{title}»: غيّر اسمها أو احذفها ثم أعد التأليف.</translation>
    </message>
    <message>
        <source>There is a {noun} with the id {id!r} already.</source>
        <translation>يوجد عنصر ({noun}) بالمعرّف {id}.</translation>
    </message>
    <message>
        <source>There is no brief {named} here, or several: give its id from the list.</source>
        <translation>لا توجد هنا إحاطة باسم {named}، أو توجد عدة إحاطات: اذكر معرّفها من القائمة.</translation>
    </message>
    <message>
        <source>There is no country {country!r}: write its two letters, like ML, DZ or FR.</source>
        <translation>لا يوجد بلد {country}: اكتب حرفيه، مثل ML أو DZ أو FR.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}: write it like windows-1252.</source>
        <translation>لا ترميز باسم {encoding}: اكتبه مثل windows-1252.</translation>
    </message>
    <message>
        <source>There is no entry {entry!r} in the history: list it to see the ids.</source>
        <translation>لا مدخل {entry} في السجل: اعرضه لرؤية المعرّفات.</translation>
    </message>
    <message>
        <source>There is no file {path} any more: put it back, or open it where it is now; {kept}</source>
        <translation>لم يعد الملف {path} موجودًا: أعده، أو افتحه حيث هو الآن؛ {kept}</translation>
    </message>
    <message>
        <source>There is no file {path}: check its name and folder.</source>
        <translation>لا وجود للملف {path}: تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the name and the folder.</source>
        <translation>لا وجود للملف {path}: تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>There is no folder {parent}: make or choose one first.</source>
        <translation>لا وجود للمجلد {parent}: أنشئ مجلدًا أو اختره أولًا.</translation>
    </message>
    <message>
        <source>There is no language {language!r}: write it like en, fr, ar or pt-BR.</source>
        <translation>لا لغة باسم «{language}»: اكتبها مثل en أو fr أو ar أو pt-BR.</translation>
    </message>
    <message>
        <source>There is no open conflict {wanted!r}: list the conflicts to see their ids.</source>
        <translation>لا تعارض مفتوح {wanted}: اعرض التعارضات لرؤية معرّفاتها.</translation>
    </message>
    <message numerus="yes">
        <source>There is no passage from {start} to {end} in a text of {count} characters: mark at least one character inside it.</source>
        <translation>
            <numerusform>لا مقطع من {start} إلى {end} في نص بلا حروف: حدّد فيه حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>لا مقطع من {start} إلى {end} في نص من حرف واحد: حدّد فيه حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>لا مقطع من {start} إلى {end} في نص من حرفين: حدّد فيه حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>لا مقطع من {start} إلى {end} في نص من {count} حروف: حدّد فيه حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>لا مقطع من {start} إلى {end} في نص من {count} حرفًا: حدّد فيه حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>لا مقطع من {start} إلى {end} في نص من {count} حرف: حدّد فيه حرفًا واحدًا على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no place {number} among {all}: count from 1.</source>
        <translation>لا موضع برقم {number} من {all}: يبدأ العد من 1.</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>لا وجود لملف المشروع {path}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: free some space and try again.</source>
        <translation>لا مساحة باقية على القرص: وفّر مساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}: free some space on that disk</source>
        <translation>لا مساحة باقية لكتابة {path}: وفّر مساحة على ذلك القرص</translation>
    </message>
    <message>
        <source>There is no scale {scale}: choose one of {known}.</source>
        <translation>لا مقياس باسم {scale}: اختر من {known}.</translation>
    </message>
    <message>
        <source>There is no word in this to search for.</source>
        <translation>لا كلمة هنا يُبحث عنها.</translation>
    </message>
    <message>
        <source>There is nothing with the id {entry!r} in the trash: list it to see its ids.</source>
        <translation>لا شيء بالمعرّف {entry} في سلة المحذوفات: اعرضها لرؤية المعرّفات.</translation>
    </message>
    <message>
        <source>This source was pasted: it has no original.</source>
        <translation>أُلصق هذا المصدر: لا أصل له.</translation>
    </message>
    <message>
        <source>This source was pasted: there is no file to read again.</source>
        <translation>أُلصق هذا المصدر: لا ملف يُقرأ من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them name {sign}.</source>
        <translation>
            <numerusform>لا يذكر أي منها {sign}.</numerusform>
            <numerusform>يذكر واحد منها {sign}.</numerusform>
            <numerusform>يذكر اثنان منها {sign}.</numerusform>
            <numerusform>يذكر {count} منها {sign}.</numerusform>
            <numerusform>يذكر {count} منها {sign}.</numerusform>
            <numerusform>يذكر {count} منها {sign}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be shown here: save it and open it in another program.</source>
        <translation>لا يمكن عرض {name} هنا: احفظه وافتحه في برنامج آخر.</translation>
    </message>
    <message>
        <source>{name} has groups inside each other more than {limit} deep, which no document has: it is not read.</source>
        <translation>في {name} مجموعات متداخلة بعمق يزيد على {limit}، وليس ذلك في أي مستند: لا يُقرأ.</translation>
    </message>
    <message>
        <source>{name} has parts inside each other deeper than any page has: it is not read.</source>
        <translation>في {name} أجزاء متداخلة أعمق مما في أي صفحة: لا يُقرأ.</translation>
    </message>
    <message>
        <source>{name} holds no page: open the page again and save it as HTML or as a single file.</source>
        <translation>لا يحوي {name} صفحة: افتح الصفحة من جديد واحفظها بصيغة HTML أو ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>{name} is damaged inside: open it in the program that made it and save it again.</source>
        <translation>{name} تالف من الداخل: افتحه في البرنامج الذي صنعه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} is encrypted, or sealed as a whole: open it in the mail program that has the key and save its text.</source>
        <translation>{name} مشفّر أو مختوم كله: افتحه في برنامج البريد الذي لديه المفتاح واحفظ نصه.</translation>
    </message>
    <message>
        <source>There is no {noun} with the id {row!r}: look it up in the list and give its whole id.</source>
        <translation>لا عنصر ({noun}) بالمعرّف {row}: ابحث عنه في القائمة واذكر معرّفه كاملًا.</translation>
    </message>
    <message>
        <source>A saved search needs a name: write what it finds.</source>
        <translation>يحتاج البحث المحفوظ إلى اسم: اكتب ما يجده.</translation>
    </message>
    <message>
        <source>All were published on the same day.</source>
        <translation>نُشرت كلها في اليوم نفسه.</translation>
    </message>
    <message>
        <source>There is nothing to replace: write the words that you look for.</source>
        <translation>لا شيء يُستبدل: اكتب الكلمات التي تبحث عنها.</translation>
    </message>
    <message>
        <source>There is nothing to save: type words or choose a filter first.</source>
        <translation>لا شيء يُحفظ: اكتب كلمات أو اختر مرشحًا أولًا.</translation>
    </message>
    <message>
        <source>There is nothing with the id {row} in this project: list it to see its ids.</source>
        <translation>لا شيء في هذا المشروع بالمعرّف {row}: اعرضه لرؤية معرّفاته.</translation>
    </message>
    <message>
        <source>These files need {needed:,} MB on the disk and {free:,} MB are free: free some space, or import fewer at a time.</source>
        <translation>تحتاج هذه الملفات إلى {needed} ميغابايت على القرص والمتاح {free} ميغابايت: أفرغ مساحة أو استورد أقل في كل مرة.</translation>
    </message>
    <message>
        <source>These sources are one origin by your own word: take one out of it first.</source>
        <translation>جعلتَ هذه المصادر من أصل واحد: أخرج أحدها منه أولًا.</translation>
    </message>
    <message>
        <source>This backup is not there any more: choose another one.</source>
        <translation>لم تعد هذه النسخة الاحتياطية موجودة: اختر غيرها.</translation>
    </message>
    <message>
        <source>This citation leads to a finding that was removed: cite another, or delete it.</source>
        <translation>يقود هذا الاستشهاد إلى مستخلص محذوف: استشهد بغيره، أو احذفه.</translation>
    </message>
    <message>
        <source>This citation leads to a finding without a passage: mark one in its source.</source>
        <translation>يقود هذا الاستشهاد إلى مستخلص بلا مقطع: حدّد له مقطعًا في مصدره.</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>هذا المستخلص</translation>
    </message>
    <message>
        <source>This finding rests on one passage only: there is nothing to split.</source>
        <translation>يستند هذا المستخلص إلى مقطع واحد فقط: لا شيء يُفصل.</translation>
    </message>
    <message>
        <source>This folder could not be read ({reason}).</source>
        <translation>تعذّرت قراءة هذا المجلد ({reason}).</translation>
    </message>
    <message>
        <source>This folder lies too deep in others.</source>
        <translation>هذا المجلد عميق جدًا داخل مجلدات أخرى.</translation>
    </message>
    <message>
        <source>This is a copy of another project: only copies of one can be merged.</source>
        <translation>هذه نسخة من مشروع آخر: لا تُدمج إلا نسخ المشروع الواحد.</translation>
    </message>
    <message>
        <source>This is no composed brief: {error}.</source>
        <translation>هذه ليست إحاطة مؤلفة: {error}.</translation>
    </message>
    <message>
        <source>This is no description of a brief: it begins with facts between two lines +++.</source>
        <translation>هذا ليس وصفًا لإحاطة: يبدأ الوصف بمعطيات بين سطرين +++.</translation>
    </message>
    <message>
        <source>This is the text that the source has already: choose another version.</source>
        <translation>هذا هو النص الذي لدى المصدر أصلًا: اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>This mark leads to a remark that was removed: delete it.</source>
        <translation>تقود هذه العلامة إلى ملاحظة محذوفة: احذفها.</translation>
    </message>
    <message>
        <source>This names no state of the project: choose an act of its history.</source>
        <translation>لا يدل هذا على أي حالة للمشروع: اختر فعلًا من سجله.</translation>
    </message>
    <message>
        <source>This paragraph gives one side of a dispute ({proposition}): cite {actors} as well.</source>
        <translation>تعرض هذه الفقرة جانبًا واحدًا من خلاف ({proposition}): استشهد أيضًا بالآتي: {actors}.</translation>
    </message>
    <message>
        <source>This project holds no brief yet: compose one, or place a finding.</source>
        <translation>لا إحاطة في هذا المشروع بعد: ألّف واحدة، أو ضع مستخلصًا.</translation>
    </message>
    <message>
        <source>This project holds several briefs, say which one with --brief: {titles}.</source>
        <translation>في هذا المشروع عدة إحاطات، حدّد أيها بالخيار --brief: {titles}.</translation>
    </message>
    <message>
        <source>This project holds several briefs: say which one with --brief.</source>
        <translation>في هذا المشروع عدة إحاطات: حدّد أيها بالخيار --brief.</translation>
    </message>
    <message>
        <source>This reference leads to nothing: choose its goal anew.</source>
        <translation>لا تقود هذه الإحالة إلى شيء: اختر هدفها من جديد.</translation>
    </message>
    <message>
        <source>This row shows a dispute that was removed: delete it.</source>
        <translation>يعرض هذا الصف خلافًا محذوفًا: احذفه.</translation>
    </message>
    <message>
        <source>This source has no origin in common with another one.</source>
        <translation>ليس لهذا المصدر أصل مشترك مع غيره.</translation>
    </message>
    <message>
        <source>This source has translations of its own: it cannot be one.</source>
        <translation>لهذا المصدر ترجمات: لا يمكن أن يكون ترجمة.</translation>
    </message>
    <message>
        <source>This version was pasted: it has no original file.</source>
        <translation>أُلصقت هذه النسخة: ليس لها ملف أصلي.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>مستويات كثيرة من الروابط الرمزية</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات مفتوحة كثيرة</translation>
    </message>
    <message>
        <source>What a source was before is kept with it: remove the source instead.</source>
        <translation>ما كان عليه المصدر محفوظ معه: احذف المصدر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What was deleted for good cannot be taken back: the backup that was kept before has it.</source>
        <translation>لا يمكن استرجاع ما حُذف نهائيًا: تحويه النسخة الاحتياطية المحفوظة قبله.</translation>
    </message>
    <message>
        <source>Whether a row stays is no value to write: keep one of the versions.</source>
        <translation>بقاء العنصر ليس قيمة تُكتب: أبقِ إحدى الصيغ.</translation>
    </message>
    <message>
        <source>Your work was kept by another version of Briefwright (format {found}), so what is shown was made anew from its history; a backup of it as it was lies in {folder}.</source>
        <translation>حُفظ عملك بإصدار آخر من Briefwright (الصيغة {found})، لذلك أُعيد بناء المعروض من سجله؛ وفي {folder} نسخة احتياطية منه كما كان.</translation>
    </message>
    <message>
        <source>Your working copies lie in {folder}, on a disk of the type {kind} where work may be lost: set BRIEFWRIGHT_HOME to a local folder.</source>
        <translation>تقع نسخ العمل في {folder} على قرص من نوع {kind} قد يضيع فيه العمل: عيّن مجلدًا محليًا في BRIEFWRIGHT_HOME.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a row of {table!r} holds what it cannot hold</source>
        <translation>في {table} صف يحوي ما لا يمكن أن يحويه</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>جدول حسابي</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>مستند مكتبي قديم</translation>
    </message>
    <message>
        <source>another program holds it open</source>
        <translation>برنامجًا آخر يبقيه مفتوحًا</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>نسبة القول</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغًا</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>bottom line, paragraph {number}</source>
        <translation>الخلاصة، الفقرة {number}</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>description of {where}</source>
        <translation>وصف «{where}»</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطأ في قراءة القرص أو كتابته</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <source>dispute {number}</source>
        <translation>الخلاف {number}</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>مستخلص</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>gist of {where}</source>
        <translation>خلاصة «{where}»</translation>
    </message>
    <message>
        <source>header and footer</source>
        <translation>رأس الصفحة وذيلها</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>العنوان {number}</translation>
    </message>
    <message>
        <source>heading, table or figure</source>
        <translation>عنوان أو جدول أو شكل</translation>
    </message>
    <message>
        <source>it does not say which project it is</source>
        <translation>لا يذكر أي مشروع هو</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>مجلده غير موجود</translation>
    </message>
    <message>
        <source>its folder is a file</source>
        <translation>مجلده ملف</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه طويل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>key judgement {number}</source>
        <translation>الحكم الرئيسي {number}</translation>
    </message>
    <message>
        <source>key judgements</source>
        <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
        <source>links that lead in a circle</source>
        <translation>روابط تدور في حلقة</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>list item {number}</source>
        <translation>عنصر القائمة {number}</translation>
    </message>
    <message>
        <source>mark a shorter passage for {places}, or choose Markdown or text, which need no font</source>
        <translation>حدّد مقطعًا أقصر لما يلي: {places}، أو اختر Markdown أو النص، فهما لا يحتاجان إلى خط</translation>
    </message>
    <message>
        <source>note of {where}</source>
        <translation>حاشية «{where}»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>position of {actor}</source>
        <translation>موقف {actor}</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>quotation {number}</source>
        <translation>الاقتباس {number}</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>remark {label}</source>
        <translation>الملاحظة {label}</translation>
    </message>
    <message>
        <source>save it as UTF-8, or name its encoding with --encoding, such as windows-1252</source>
        <translation>احفظه بترميز UTF-8، أو اذكر ترميزه بالخيار --encoding مثل windows-1252</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>source {label}</source>
        <translation>المصدر {label}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>subheading {number}</source>
        <translation>العنوان الفرعي {number}</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>the changes are kept in the working copy and are shared the next time.</source>
        <translation>التعديلات محفوظة في نسخة العمل وستُشارك في المرة القادمة.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>القرص يبلّغ عن خطأ</translation>
    </message>
    <message>
        <source>the file is larger than the disk allows</source>
        <translation>الملف أكبر مما يسمح به القرص</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>المجلد للقراءة فقط</translation>
    </message>
    <message>
        <source>the pages of its table {name} do not hold together</source>
        <translation>صفحات جدوله {name} غير متماسكة</translation>
    </message>
    <message>
        <source>the system says: {said}</source>
        <translation>النظام يقول: {said}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>try again when it is done.</source>
        <translation>حاول مجددًا عند انتهائها.</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>تعذّر فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>what it holds cannot be read</source>
        <translation>محتواه غير قابل للقراءة</translation>
    </message>
    <message>
        <source>with {rows}</source>
        <translation>مع {rows}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>write other characters in your own words</source>
        <translation>استعمل حروفًا أخرى في كلامك</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>لا يحق لك الكتابة هناك</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>حصتك من القرص استُنفدت</translation>
    </message>
    <message>
        <source>{accent!r} is no colour: write six digits like 0F4C6E.</source>
        <translation>«{accent}» ليس لونًا: اكتب ستة أرقام مثل 0F4C6E.</translation>
    </message>
    <message numerus="yes">
        <source>{characters} and {count} more</source>
        <translation>
            <numerusform>{characters} و{count} أخرى</numerusform>
            <numerusform>{characters} وواحد آخر</numerusform>
            <numerusform>{characters} واثنين آخرين</numerusform>
            <numerusform>{characters} و{count} أخرى</numerusform>
            <numerusform>{characters} و{count} أخرى</numerusform>
            <numerusform>{characters} و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{character} ({name}, {where})</source>
        <translation>{character} ({name}، {where})</translation>
    </message>
    <message numerus="yes">
        <source>{count} annotations</source>
        <translation>
            <numerusform>{count} علامة مقطع</numerusform>
            <numerusform>علامة مقطع واحدة</numerusform>
            <numerusform>علامتا مقطعين</numerusform>
            <numerusform>{count} علامات مقاطع</numerusform>
            <numerusform>{count} علامة مقطع</numerusform>
            <numerusform>{count} علامة مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} briefs</source>
        <translation>
            <numerusform>{count} إحاطة</numerusform>
            <numerusform>إحاطة واحدة</numerusform>
            <numerusform>إحاطتان</numerusform>
            <numerusform>{count} إحاطات</numerusform>
            <numerusform>{count} إحاطة</numerusform>
            <numerusform>{count} إحاطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes, the last of {when}, made in {other} are not in {file}.</source>
        <translation>
            <numerusform>في {other} {count} تعديل، آخر ذلك بتاريخ {when}، وليس في {file}.</numerusform>
            <numerusform>في {other} تعديل واحد، آخر ذلك بتاريخ {when}، وليس في {file}.</numerusform>
            <numerusform>في {other} تعديلان، آخر ذلك بتاريخ {when}، وليس في {file}.</numerusform>
            <numerusform>في {other} {count} تعديلات، آخر ذلك بتاريخ {when}، وليس في {file}.</numerusform>
            <numerusform>في {other} {count} تعديلًا، آخر ذلك بتاريخ {when}، وليس في {file}.</numerusform>
            <numerusform>في {other} {count} تعديل، آخر ذلك بتاريخ {when}، وليس في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} citations in {part} do not come back, for their text was written anew since.</source>
        <translation>
            <numerusform>لا تعود في {part} {count} استشهاد لأن النص كُتب من جديد منذئذ.</numerusform>
            <numerusform>لا تعود في {part} استشهاد واحد لأن النص كُتب من جديد منذئذ.</numerusform>
            <numerusform>لا تعود في {part} استشهادان لأن النص كُتب من جديد منذئذ.</numerusform>
            <numerusform>لا تعود في {part} {count} استشهادات لأن النص كُتب من جديد منذئذ.</numerusform>
            <numerusform>لا تعود في {part} {count} استشهادًا لأن النص كُتب من جديد منذئذ.</numerusform>
            <numerusform>لا تعود في {part} {count} استشهاد لأن النص كُتب من جديد منذئذ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} comments</source>
        <translation>
            <numerusform>{count} تعليق</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>{count} تعليقات</numerusform>
            <numerusform>{count} تعليقًا</numerusform>
            <numerusform>{count} تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} corrections</source>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>{count} تصحيحات</numerusform>
            <numerusform>{count} تصحيحًا</numerusform>
            <numerusform>{count} تصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} disputes</source>
        <translation>
            <numerusform>{count} خلاف</numerusform>
            <numerusform>خلاف واحد</numerusform>
            <numerusform>خلافان</numerusform>
            <numerusform>{count} خلافات</numerusform>
            <numerusform>{count} خلافًا</numerusform>
            <numerusform>{count} خلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier editions</source>
        <translation>
            <numerusform>لا إصدارات سابقة</numerusform>
            <numerusform>إصدار سابق واحد</numerusform>
            <numerusform>إصداران سابقان</numerusform>
            <numerusform>{count} إصدارات سابقة</numerusform>
            <numerusform>{count} إصدارًا سابقًا</numerusform>
            <numerusform>{count} إصدار سابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} findings</source>
        <translation>
            <numerusform>{count} مستخلص</numerusform>
            <numerusform>مستخلص واحد</numerusform>
            <numerusform>مستخلصان</numerusform>
            <numerusform>{count} مستخلصات</numerusform>
            <numerusform>{count} مستخلصًا</numerusform>
            <numerusform>{count} مستخلص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} key judgements</source>
        <translation>
            <numerusform>{count} حكم رئيسي</numerusform>
            <numerusform>حكم رئيسي واحد</numerusform>
            <numerusform>حكمان رئيسيان</numerusform>
            <numerusform>{count} أحكام رئيسية</numerusform>
            <numerusform>{count} حكمًا رئيسيًا</numerusform>
            <numerusform>{count} حكم رئيسي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more things stay as they are.</source>
        <translation>
            <numerusform>لا شيء آخر يبقى كما هو.</numerusform>
            <numerusform>يبقى عنصر آخر كما هو.</numerusform>
            <numerusform>يبقى عنصران آخران كما هو.</numerusform>
            <numerusform>تبقى {count} عناصر أخرى كما هو.</numerusform>
            <numerusform>يبقى {count} عنصرًا آخر كما هو.</numerusform>
            <numerusform>يبقى {count} عنصر آخر كما هو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} paragraphs</source>
        <translation>
            <numerusform>{count} فقرة</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>{count} فقرات</numerusform>
            <numerusform>{count} فقرة</numerusform>
            <numerusform>{count} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count} موقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>{count} مواقف</numerusform>
            <numerusform>{count} موقفًا</numerusform>
            <numerusform>{count} موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sections</source>
        <translation>
            <numerusform>{count} قسم</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>{count} أقسام</numerusform>
            <numerusform>{count} قسمًا</numerusform>
            <numerusform>{count} قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of {part} lose a reference: {words}</source>
        <translation>
            <numerusform>في {part}، {count} جملة بلا إحالة بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، جملة واحدة بلا إحالة بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، جملتان بلا إحالة بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، {count} جمل بلا إحالة بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، {count} جملة بلا إحالة بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، {count} جملة بلا إحالة بعد ذلك: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of {part} lose one of their citations: {words}</source>
        <translation>
            <numerusform>في {part}، {count} جملة ينقصها أحد استشهاداتها بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، جملة واحدة ينقصها أحد استشهاداتها بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، جملتان ينقصها أحد استشهاداتها بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، {count} جمل ينقصها أحد استشهاداتها بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، {count} جملة ينقصها أحد استشهاداتها بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، {count} جملة ينقصها أحد استشهاداتها بعد ذلك: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of {part} lose their citation: {words}</source>
        <translation>
            <numerusform>في {part}، {count} جملة بلا استشهاد بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، جملة واحدة بلا استشهاد بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، جملتان بلا استشهاد بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، {count} جمل بلا استشهاد بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، {count} جملة بلا استشهاد بعد ذلك: {words}</numerusform>
            <numerusform>في {part}، {count} جملة بلا استشهاد بعد ذلك: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{count} مصادر</numerusform>
            <numerusform>{count} مصدرًا</numerusform>
            <numerusform>{count} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{count} كلمات</numerusform>
            <numerusform>{count} كلمة</numerusform>
            <numerusform>{count} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} and {other} are two copies of one project: 1 change of the second, of {when}, is not in the first.</source>
        <translation>{file} و{other} نسختان من مشروع واحد، وفي الثانية تعديل واحد بتاريخ {when} ليس في الأولى.</translation>
    </message>
    <message numerus="yes">
        <source>{file} and {other} are two copies of one project: {count} changes of the second, the last of {when}, are not in the first.</source>
        <translation>
            <numerusform>{file} و{other} نسختان من مشروع واحد، وفي الثانية {count} تعديل ليس في الأولى، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} و{other} نسختان من مشروع واحد، وفي الثانية تعديل واحد ليس في الأولى، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} و{other} نسختان من مشروع واحد، وفي الثانية تعديلان ليس في الأولى، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} و{other} نسختان من مشروع واحد، وفي الثانية {count} تعديلات ليس في الأولى، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} و{other} نسختان من مشروع واحد، وفي الثانية {count} تعديلًا ليس في الأولى، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} و{other} نسختان من مشروع واحد، وفي الثانية {count} تعديل ليس في الأولى، آخر ذلك بتاريخ {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is older than what was shared from here: 1 change, of {when}, is not in it.</source>
        <translation>{file} أقدم مما شُورك من هنا: تعديل واحد بتاريخ {when} ليس فيه.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is older than what was shared from here: {count} changes, the last of {when}, are not in it.</source>
        <translation>
            <numerusform>{file} أقدم مما شُورك من هنا: {count} تعديل ليس فيه، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} أقدم مما شُورك من هنا: تعديل واحد ليس فيه، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} أقدم مما شُورك من هنا: تعديلان ليس فيه، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} أقدم مما شُورك من هنا: {count} تعديلات ليس فيه، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} أقدم مما شُورك من هنا: {count} تعديلًا ليس فيه، آخر ذلك بتاريخ {when}.</numerusform>
            <numerusform>{file} أقدم مما شُورك من هنا: {count} تعديل ليس فيه، آخر ذلك بتاريخ {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {name} must be the name of a file in the same folder.</source>
        <translation>{file}: يجب أن يكون {name} اسم ملف في المجلد نفسه.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder: name a new one.</source>
        <translation>{folder} ليس مجلدًا فارغًا: سمِّ مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>{kind} &quot;{key}&quot;</source>
        <translation>{kind} «{key}»</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{name} begins as {encoding} but is damaged at byte {at}: get a whole copy of it.</source>
        <translation>يبدأ {name} بترميز {encoding} لكنه تالف عند البايت {at}: احصل على نسخة سليمة منه.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>لا يمكن قراءة {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} declares names of its own inside (a DOCTYPE), which no office program writes: ask where it comes from.</source>
        <translation>يعلن {name} في داخله أسماء خاصة به (DOCTYPE)، ولا يكتب ذلك أي برنامج مكتبي: اسأل عن مصدره.</translation>
    </message>
    <message>
        <source>{name} does not begin like a mail message: save its text as .txt.</source>
        <translation>لا يبدأ {name} كرسالة بريد: احفظ نصه بصيغة .txt.</translation>
    </message>
    <message>
        <source>{name} has a position of its own on “{proposition}”: remove one of the two first.</source>
        <translation>لدى {name} موقف خاص من «{proposition}»: احذف أحد الموقفين أولًا.</translation>
    </message>
    <message>
        <source>{name} has more lines than any page that a browser saves: it is not read.</source>
        <translation>في {name} أسطر أكثر مما في أي صفحة يحفظها متصفح: لا يُقرأ.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} parts, far more than a message has: it is not read.</source>
        <translation>في {name} أكثر من {limit} جزء، وهذا أكثر بكثير مما في رسالة: لا يُقرأ.</translation>
    </message>
    <message>
        <source>{name} has no term {key}: choose one of {known}.</source>
        <translation>لا مصطلح {key} في {name}: اختر من {known}.</translation>
    </message>
    <message>
        <source>{name} has no text, and no picture that could be cited: name another file.</source>
        <translation>ليس في {name} نص ولا صورة يُستشهد بها: سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} has parts inside each other deeper than any message has: it is not read.</source>
        <translation>في {name} أجزاء متداخلة أعمق مما في أي رسالة: لا يُقرأ.</translation>
    </message>
    <message>
        <source>{name} has parts inside each other more than {limit} deep, which no document has: it is not read.</source>
        <translation>في {name} أجزاء متداخلة بعمق يزيد على {limit}، وليس ذلك في أي مستند: لا يُقرأ.</translation>
    </message>
    <message>
        <source>{name} holds a part that points outside it ({part}), which no office program writes: ask where it comes from.</source>
        <translation>يحوي {name} جزءًا يشير إلى خارجه ({part})، ولا يكتب ذلك أي برنامج مكتبي: اسأل عن مصدره.</translation>
    </message>
    <message>
        <source>{name} holds binary data, not text: name a file with text.</source>
        <translation>يحوي {name} بيانات ثنائية لا نصًا: سمِّ ملفًا فيه نص.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} parts, far more than a document has: it is not read.</source>
        <translation>يحوي {name} أكثر من {limit} جزء، وهذا أكثر بكثير مما في مستند: لا يُقرأ.</translation>
    </message>
    <message>
        <source>{name} holds no text: name a file with something to read.</source>
        <translation>لا يحوي {name} نصًا: سمِّ ملفًا فيه ما يُقرأ.</translation>
    </message>
    <message>
        <source>{name} holds two parts called {part}, and which one counts cannot be told: open it in the program that made it and save it again.</source>
        <translation>يحوي {name} جزأين باسم {part} ولا يُعرف أيهما المعتمد: افتحه في البرنامج الذي صنعه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} is a Pages document: export it as .docx or PDF and import that.</source>
        <translation>{name} مستند Pages: صدّره بصيغة .docx أو PDF واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is a Safari web archive: save the page as HTML or PDF and import that.</source>
        <translation>{name} أرشيف ويب من Safari: احفظ الصفحة بصيغة HTML أو PDF واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is a Word document saved as XML: save it as .docx and import that.</source>
        <translation>{name} مستند Word محفوظ بصيغة XML: احفظه بصيغة .docx واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is a damaged PDF that cannot be opened: get a whole copy of it, or print it to a new PDF.</source>
        <translation>{name} ملف PDF تالف لا يمكن فتحه: احصل على نسخة كاملة منه أو اطبعه إلى ملف PDF جديد.</translation>
    </message>
    <message>
        <source>{name} is a damaged PDF without a page: get a whole copy of it.</source>
        <translation>{name} ملف PDF تالف بلا صفحات: احصل على نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>{name} is a damaged PDF, none of its pages can be read: get a whole copy of it.</source>
        <translation>{name} ملف PDF تالف لا تُقرأ أي من صفحاته: احصل على نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>{name} is a data file, not an article: import the article itself.</source>
        <translation>{name} ملف بيانات لا مقال: استورد المقال نفسه.</translation>
    </message>
    <message>
        <source>{name} is a database: export what it holds as text and import that.</source>
        <translation>{name} قاعدة بيانات: صدّر محتواها نصًا واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is a document of an old Word (.doc): save it as .docx and import that.</source>
        <translation>{name} مستند من Word قديم (.doc): احفظه بصيغة .docx واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is a drawing or formula: save it as PDF and import that.</source>
        <translation>{name} رسم أو معادلة: احفظه بصيغة PDF واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is a font, not an article: it is not imported.</source>
        <translation>{name} خط طباعة لا مقال: لا يُستورد.</translation>
    </message>
    <message>
        <source>{name} is a picture, which has no text: import the page or document that shows it.</source>
        <translation>{name} صورة لا نص فيها: استورد الصفحة أو المستند الذي يعرضها.</translation>
    </message>
    <message>
        <source>{name} is a presentation: save it as PDF and import that.</source>
        <translation>{name} عرض تقديمي: احفظه بصيغة PDF واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is a print file (PostScript): convert it to PDF and import that.</source>
        <translation>{name} ملف طباعة (PostScript): حوّله إلى PDF واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is a program, not an article: it is not imported.</source>
        <translation>{name} برنامج لا مقال: لا يُستورد.</translation>
    </message>
    <message>
        <source>{name} is a project of Briefwright: open it, or merge it, rather than import it.</source>
        <translation>{name} مشروع Briefwright: افتحه أو ادمجه بدلًا من استيراده.</translation>
    </message>
    <message>
        <source>{name} is a recording of sound or pictures: import a transcript of it instead.</source>
        <translation>{name} تسجيل صوت أو صورة: استورد تفريغًا نصيًا له بدلًا منه.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet: save the sheet as text, or copy its cells and paste them.</source>
        <translation>{name} جدول حسابي: احفظ الورقة نصًا، أو انسخ خلاياها وألصقها.</translation>
    </message>
    <message>
        <source>{name} is a very large page: all its words were kept, menus and notices too.</source>
        <translation>{name} صفحة كبيرة جدًا: حُفظت كل كلماتها مع القوائم والتنبيهات.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file but no text: save what matters in it as PDF.</source>
        <translation>{name} ملف OpenDocument لكنه ليس نصًا: احفظ ما يهم منه بصيغة PDF.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument saved as XML: save it as .odt and import that.</source>
        <translation>{name} مستند OpenDocument محفوظ بصيغة XML: احفظه بصيغة .odt واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is an archive but no EPUB book: unpack it and import what is in it.</source>
        <translation>{name} أرشيف لكنه ليس كتاب EPUB: فكّ ضغطه واستورد ما فيه.</translation>
    </message>
    <message>
        <source>{name} is an archive but no OpenDocument text: unpack it and import what is in it.</source>
        <translation>{name} أرشيف لكنه ليس نص OpenDocument: فكّ ضغطه واستورد ما فيه.</translation>
    </message>
    <message>
        <source>{name} is an archive but no Word document: unpack it and import what is in it.</source>
        <translation>{name} أرشيف لكنه ليس مستند Word: فكّ ضغطه واستورد ما فيه.</translation>
    </message>
    <message>
        <source>{name} is an archive whose parts lie on top of each other, which no office program writes: ask where it comes from.</source>
        <translation>{name} أرشيف تتراكب أجزاؤه، ولا يكتب ذلك أي برنامج مكتبي: اسأل عن مصدره.</translation>
    </message>
    <message>
        <source>{name} is an archive: unpack it and import the files in it.</source>
        <translation>{name} أرشيف: فكّ ضغطه واستورد الملفات التي فيه.</translation>
    </message>
    <message>
        <source>{name} is an e-book of a kind that is not read: convert it to EPUB or PDF first.</source>
        <translation>{name} كتاب إلكتروني من نوع لا يُقرأ: حوّله إلى EPUB أو PDF أولًا.</translation>
    </message>
    <message>
        <source>{name} is an old office document: save it as .docx or PDF and import that.</source>
        <translation>{name} مستند مكتبي قديم: احفظه بصيغة .docx أو PDF واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is built in a way that cannot be read: print it to a new PDF, and import that.</source>
        <translation>بُني {name} بطريقة لا يمكن قراءتها: اطبعه إلى ملف PDF جديد واستورده.</translation>
    </message>
    <message>
        <source>{name} is damaged UTF-8 (first at byte {at}): {offer}.</source>
        <translation>{name} بترميز UTF-8 تالف (أولًا عند البايت {at}): {offer}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: get a whole copy of it.</source>
        <translation>{name} تالف أو مقطوع: احصل على نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing to import.</source>
        <translation>{name} فارغ: لا شيء يُستورد.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: split it and import the parts.</source>
        <translation>{name} أكبر من {limit} ميغابايت: قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <source>{name} is locked by its bookseller (DRM) and cannot be read here: get a copy that is not locked.</source>
        <translation>{name} مقفل من بائعه (DRM) ولا يُقرأ هنا: احصل على نسخة غير مقفلة.</translation>
    </message>
    <message>
        <source>{name} is locked with a password: save it without one, and import that.</source>
        <translation>{name} مقفل بكلمة مرور: احفظه بدونها واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read: save it in another format, or as plain text, and import that.</source>
        <translation>{name} متداخل بعمق لا يُقرأ معه: احفظه بصيغة أخرى أو نصًا عاديًا واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is no Outlook message: name another file.</source>
        <translation>{name} ليس رسالة Outlook: سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} is no Rich Text document: name another file.</source>
        <translation>{name} ليس مستند نص منسق: سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 (byte {start}): save it as UTF-8.</source>
        <translation>{name} ليس بترميز UTF-8 (البايت {start}): احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not valid UTF-8 (first at byte {at}) and its encoding cannot be told: {offer}.</source>
        <translation>{name} ليس بترميز UTF-8 صالح (أولًا عند البايت {at}) ولا يمكن معرفة ترميزه: {offer}.</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}: name another encoding.</source>
        <translation>{name} ليس مكتوبًا بترميز {encoding}: اذكر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that is not read here: open it in the program that made it and save it again.</source>
        <translation>ضُغط {name} بطريقة لا تُقرأ هنا: افتحه في البرنامج الذي صنعه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} is protected by a password: open it in its own program, save it without one, and import that.</source>
        <translation>{name} محمي بكلمة مرور: افتحه في برنامجه واحفظه بدونها واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} is scanned: no text. It is kept, and its pages can be cited.</source>
        <translation>{name} ممسوح ضوئيًا: لا نص فيه. حُفظ ويمكن الاستشهاد بصفحاته.</translation>
    </message>
    <message>
        <source>{name} is too large for the memory that is free: close other programs and try again.</source>
        <translation>{name} أكبر من الذاكرة المتاحة: أغلق برامج أخرى وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{name} is too large to be shown: save the original and open it in a browser.</source>
        <translation>{name} أكبر من أن يُعرض: احفظ الأصل وافتحه في متصفح.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a Word document: save what matters in it as PDF.</source>
        <translation>{name} هو {what} لا مستند Word: احفظ ما يهم منه بصيغة PDF.</translation>
    </message>
    <message>
        <source>{name} is {what}, which cannot be read here: save its text as UTF-8.</source>
        <translation>{name} هو {what} ولا يمكن قراءته هنا: احفظ نصه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{name} lacks its part {part}, so that it is damaged: get a whole copy of it.</source>
        <translation>ينقص {name} جزؤه {part} فهو تالف: احصل على نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>{name} made its reader break down: save it in another format, or as plain text, and import that.</source>
        <translation>تعطّل القارئ عند {name}: احفظه بصيغة أخرى أو نصًا عاديًا واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} mixes encodings (at byte {at}): {offer}.</source>
        <translation>يخلط {name} بين ترميزات (عند البايت {at}): {offer}.</translation>
    </message>
    <message>
        <source>{name} needs more than the {limit} MB of memory that a file may take: save it in another format, or as plain text, and import that.</source>
        <translation>يحتاج {name} إلى أكثر من {limit} ميغابايت من الذاكرة المسموح بها لملف: احفظه بصيغة أخرى أو نصًا عاديًا واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} was not read within {seconds} seconds, so its reading was stopped: save it in another format, or as plain text, and import that.</source>
        <translation>لم يُقرأ {name} خلال {seconds} ثانية فأوقفت قراءته: احفظه بصيغة أخرى أو نصًا عاديًا واستورد الناتج.</translation>
    </message>
    <message>
        <source>{name} would unpack to a size that no document has (over {limit} MB, or {ratio} times its own): it is not read.</source>
        <translation>يُفكّ ضغط {name} إلى حجم ليس لأي مستند (أكثر من {limit} ميغابايت أو {ratio} ضعف حجمه): لا يُقرأ.</translation>
    </message>
    <message>
        <source>{name}: a part of it that it names is not there ({part}).</source>
        <translation>{name}: جزء يذكره غير موجود فيه ({part}).</translation>
    </message>
    <message>
        <source>{name}: it ends in the middle of a group, so that its last words may be missing.</source>
        <translation>{name}: ينتهي في وسط مجموعة فقد تنقص كلماته الأخيرة.</translation>
    </message>
    <message>
        <source>{name}: it has no words under its header.</source>
        <translation>{name}: لا كلمات تحت ترويسته.</translation>
    </message>
    <message>
        <source>{name}: its notes stand at the end, each under its mark in brackets.</source>
        <translation>{name}: حواشيه في النهاية، كل منها تحت علامتها بين معقوفين.</translation>
    </message>
    <message>
        <source>{name}: kept the article and left out pictures, menus, notices and comments around it.</source>
        <translation>{name}: حُفظ المقال وتُركت الصور والقوائم والتنبيهات والتعليقات حوله.</translation>
    </message>
    <message>
        <source>{name}: kept what its tracked changes insert.</source>
        <translation>{name}: حُفظ ما تضيفه تغييراته المتعقَّبة.</translation>
    </message>
    <message>
        <source>{name}: left out a digital signature; it was not checked.</source>
        <translation>{name}: تُرك توقيع رقمي لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>{name}: left out a document that is put into it.</source>
        <translation>{name}: تُرك مستند مدرج فيه.</translation>
    </message>
    <message>
        <source>{name}: left out a form.</source>
        <translation>{name}: تُرك نموذج.</translation>
    </message>
    <message>
        <source>{name}: left out a frame with another page.</source>
        <translation>{name}: تُرك إطار فيه صفحة أخرى.</translation>
    </message>
    <message>
        <source>{name}: left out a message that is attached ({subject}): save it and import it.</source>
        <translation>{name}: تُركت رسالة مرفقة ({subject}): احفظها واستوردها.</translation>
    </message>
    <message>
        <source>{name}: left out a picture.</source>
        <translation>{name}: تُركت صورة.</translation>
    </message>
    <message>
        <source>{name}: left out a script.</source>
        <translation>{name}: تُرك نص برمجي.</translation>
    </message>
    <message>
        <source>{name}: left out a sound or a film.</source>
        <translation>{name}: تُرك صوت أو فيلم.</translation>
    </message>
    <message>
        <source>{name}: left out an invitation to a meeting.</source>
        <translation>{name}: تُركت دعوة إلى اجتماع.</translation>
    </message>
    <message>
        <source>{name}: left out an object of another program.</source>
        <translation>{name}: تُرك كائن من برنامج آخر.</translation>
    </message>
    <message>
        <source>{name}: left out comments that readers wrote on it.</source>
        <translation>{name}: تُركت تعليقات القراء عليه.</translation>
    </message>
    <message>
        <source>{name}: left out comments.</source>
        <translation>{name}: تُركت التعليقات.</translation>
    </message>
    <message>
        <source>{name}: left out files that are attached to it.</source>
        <translation>{name}: تُركت الملفات المرفقة به.</translation>
    </message>
    <message>
        <source>{name}: left out headers and footers.</source>
        <translation>{name}: تُركت رؤوس الصفحات وتذييلاتها.</translation>
    </message>
    <message>
        <source>{name}: left out hidden text.</source>
        <translation>{name}: تُرك نص مخفي.</translation>
    </message>
    <message>
        <source>{name}: left out its tables of contents.</source>
        <translation>{name}: تُركت فهارس محتوياته.</translation>
    </message>
    <message>
        <source>{name}: left out lines that only lead to other pages of its site.</source>
        <translation>{name}: تُركت أسطر لا تقود إلا إلى صفحات أخرى من موقعه.</translation>
    </message>
    <message>
        <source>{name}: left out lines that repeat on its pages, such as “{line}”.</source>
        <translation>{name}: تُركت أسطر تتكرر على صفحاته، مثل «{line}».</translation>
    </message>
    <message>
        <source>{name}: left out macros; they were not run.</source>
        <translation>{name}: تُركت وحدات الماكرو ولم تُشغَّل.</translation>
    </message>
    <message>
        <source>{name}: left out pictures (the pages show them).</source>
        <translation>{name}: تُركت الصور (تعرضها الصفحات).</translation>
    </message>
    <message>
        <source>{name}: left out pictures and drawings.</source>
        <translation>{name}: تُركت الصور والرسوم.</translation>
    </message>
    <message>
        <source>{name}: left out pictures.</source>
        <translation>{name}: تُركت الصور.</translation>
    </message>
    <message>
        <source>{name}: left out signs of a symbol font that has no common letters.</source>
        <translation>{name}: تُركت علامات من خط رموز لا حروف معروفة له.</translation>
    </message>
    <message>
        <source>{name}: left out text that stands outside its pages.</source>
        <translation>{name}: تُرك نص يقع خارج صفحاته.</translation>
    </message>
    <message>
        <source>{name}: left out what another program would show.</source>
        <translation>{name}: تُرك ما يعرضه برنامج آخر.</translation>
    </message>
    <message>
        <source>{name}: left out what is attached ({files}): save it and import it by itself.</source>
        <translation>{name}: تُركت المرفقات ({files}): احفظها واستوردها على حدة.</translation>
    </message>
    <message>
        <source>{name}: left out what its tracked changes delete.</source>
        <translation>{name}: تُرك ما تحذفه تغييراته المتعقَّبة.</translation>
    </message>
    <message>
        <source>{name}: left out words that the page hides.</source>
        <translation>{name}: تُركت كلمات تخفيها الصفحة.</translation>
    </message>
    <message>
        <source>{name}: letters that its encoding does not have were replaced by �.</source>
        <translation>{name}: استُبدلت بـ � حروف ليست في ترميزه.</translation>
    </message>
    <message>
        <source>{name}: no article could be told from the rest, so that all words were kept.</source>
        <translation>{name}: لم يتميّز المقال عن غيره فحُفظت كل الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: only the first {count} pages were read, it is too long.</source>
        <translation>
            <numerusform>{name}: لم تُقرأ أي صفحة لأنه طويل جدًا.</numerusform>
            <numerusform>{name}: قُرئت الصفحة الأولى فقط لأنه طويل جدًا.</numerusform>
            <numerusform>{name}: قُرئت أول صفحتين فقط لأنه طويل جدًا.</numerusform>
            <numerusform>{name}: قُرئت أول {count} صفحات فقط لأنه طويل جدًا.</numerusform>
            <numerusform>{name}: قُرئت أول {count} صفحة فقط لأنه طويل جدًا.</numerusform>
            <numerusform>{name}: قُرئت أول {count} صفحة فقط لأنه طويل جدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: page {page} is damaged and left out.</source>
        <translation>{name}: الصفحة {page} تالفة وتُركت.</translation>
    </message>
    <message>
        <source>{name}: page {page} is scanned and has no text.</source>
        <translation>{name}: الصفحة {page} ممسوحة ضوئيًا ولا نص فيها.</translation>
    </message>
    <message>
        <source>{name}: read its plain text; the HTML that says the same was left out.</source>
        <translation>{name}: قُرئ نصه العادي وتُرك HTML الذي يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>{name}: the file does not say what some of its letters mean: compare its text with its pages.</source>
        <translation>{name}: لا يقول الملف ما تعنيه بعض حروفه: قارن نصه بصفحاته.</translation>
    </message>
    <message>
        <source>{name}: the text was taken from the page&apos;s data for machines, which hold all of it.</source>
        <translation>{name}: أُخذ النص من بيانات الصفحة الموجهة إلى الآلات، ففيها النص كاملاً.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} characters are broken and stand as �.</source>
        <translation>
            <numerusform>{name}: لا محارف تالفة.</numerusform>
            <numerusform>{name}: محرف واحد تالف يظهر هكذا �.</numerusform>
            <numerusform>{name}: محرفان تالفان يظهران هكذا �.</numerusform>
            <numerusform>{name}: {count} محارف تالفة تظهر هكذا �.</numerusform>
            <numerusform>{name}: {count} محرفًا تالفًا تظهر هكذا �.</numerusform>
            <numerusform>{name}: {count} محرف تالف تظهر هكذا �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} pages are damaged and left out, page {page} for one.</source>
        <translation>
            <numerusform>{name}: {count} صفحة تالفة وتُركت، منها الصفحة {page}.</numerusform>
            <numerusform>{name}: صفحة واحدة تالفة وتُركت، وهي الصفحة {page}.</numerusform>
            <numerusform>{name}: صفحتان تالفتان وتُركتا، إحداهما الصفحة {page}.</numerusform>
            <numerusform>{name}: {count} صفحات تالفة وتُركت، منها الصفحة {page}.</numerusform>
            <numerusform>{name}: {count} صفحة تالفة وتُركت، منها الصفحة {page}.</numerusform>
            <numerusform>{name}: {count} صفحة تالفة وتُركت، منها الصفحة {page}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} pages are scanned and have no text, page {page} for one.</source>
        <translation>
            <numerusform>{name}: {count} صفحة ممسوحة ضوئيًا ولا نص فيها، منها الصفحة {page}.</numerusform>
            <numerusform>{name}: صفحة واحدة ممسوحة ضوئيًا ولا نص فيها، وهي الصفحة {page}.</numerusform>
            <numerusform>{name}: صفحتان ممسوحتان ضوئيًا ولا نص فيهما، إحداهما الصفحة {page}.</numerusform>
            <numerusform>{name}: {count} صفحات ممسوحة ضوئيًا ولا نص فيها، منها الصفحة {page}.</numerusform>
            <numerusform>{name}: {count} صفحة ممسوحة ضوئيًا ولا نص فيها، منها الصفحة {page}.</numerusform>
            <numerusform>{name}: {count} صفحة ممسوحة ضوئيًا ولا نص فيها، منها الصفحة {page}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>{number} in paragraph {paragraph} (“{words}”)</source>
        <translation>{number} في الفقرة {paragraph} («{words}»)</translation>
    </message>
    <message>
        <source>{other} is another project, “{title}”: choose a copy of this one.</source>
        <translation>{other} مشروع آخر، «{title}»: اختر نسخة من هذا المشروع.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة {path} ({reason}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): ask for a copy.</source>
        <translation>لا يمكن قراءة {path} ({reason}): اطلب نسخة منه.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}): choose another name.</source>
        <translation>لا يمكن استعمال {path} ({reason}): اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its folder or the file is read-only</source>
        <translation>لا يمكن كتابة {path}: مجلده أو الملف للقراءة فقط</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}): try again, or copy it first.</source>
        <translation>تعذّرت قراءة {path} ({reason}): حاول مجددًا، أو انسخه أولًا.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason})</source>
        <translation>تعذّرت كتابة {path} ({reason})</translation>
    </message>
    <message>
        <source>{path} has the format {found}, which this Briefwright does not read.</source>
        <translation>{path} بالصيغة {found} التي لا يقرأها هذا الإصدار من Briefwright.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {count} files: import its folders one by one.</source>
        <translation>
            <numerusform>يحوي {path} ملفات أكثر من المسموح: استورد مجلداته واحدًا واحدًا.</numerusform>
            <numerusform>يحوي {path} أكثر من ملف واحد: استورد مجلداته واحدًا واحدًا.</numerusform>
            <numerusform>يحوي {path} أكثر من ملفين: استورد مجلداته واحدًا واحدًا.</numerusform>
            <numerusform>يحوي {path} أكثر من {count} ملفات: استورد مجلداته واحدًا واحدًا.</numerusform>
            <numerusform>يحوي {path} أكثر من {count} ملفًا: استورد مجلداته واحدًا واحدًا.</numerusform>
            <numerusform>يحوي {path} أكثر من {count} ملف: استورد مجلداته واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds the {kind} {name!r}, which no Briefwright project has: it is not opened, because what stands there could change what you read.</source>
        <translation>يحوي {path} العنصر {name} ({kind}) الذي لا يوجد في أي مشروع من Briefwright: لم يُفتح لأن ما فيه قد يغيّر ما تقرؤه.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a Briefwright project: choose another file.</source>
        <translation>{path} قاعدة بيانات لبرنامج آخر وليس مشروع Briefwright: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: name a file with text.</source>
        <translation>{path} جهاز وليس ملفًا: سمِّ ملفًا فيه نص.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a Briefwright project: name the file in it.</source>
        <translation>{path} مجلد وليس مشروع Briefwright: سمِّ الملف الذي فيه.</translation>
    </message>
    <message>
        <source>{path} is a folder: name the files in it.</source>
        <translation>{path} مجلد: سمِّ الملفات التي فيه.</translation>
    </message>
    <message>
        <source>{path} is a link that leads back to itself: name the file itself.</source>
        <translation>{path} رابط يعود إلى نفسه: سمِّ الملف نفسه.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file that can be opened: choose another.</source>
        <translation>{path} أنبوب أو جهاز وليس ملفًا يمكن فتحه: اختر غيره.</translation>
    </message>
    <message>
        <source>{path} is a pipe, not a file: save what comes out of it first.</source>
        <translation>{path} أنبوب وليس ملفًا: احفظ ما يخرج منه أولًا.</translation>
    </message>
    <message>
        <source>{path} is a socket, not a file: name a file with text.</source>
        <translation>{path} مقبس وليس ملفًا: سمِّ ملفًا فيه نص.</translation>
    </message>
    <message>
        <source>{path} is cut short, {size:,} of {length:,} bytes are there: take another copy of the project, or a backup.</source>
        <translation>{path} مبتور، فيه {size:,} بايت من {length:,}: خذ نسخة أخرى من المشروع، أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}): take another copy of the project, or a backup.</source>
        <translation>{path} تالف ({detail}): خذ نسخة أخرى من المشروع، أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is empty: take another copy of the project, or a backup.</source>
        <translation>{path} فارغ: خذ نسخة أخرى من المشروع، أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is left as it is, for its working copy is damaged: open the last backup in {backups}.</source>
        <translation>تُرك {path} كما هو لأن نسخة عمله تالفة: افتح آخر نسخة احتياطية في {backups}.</translation>
    </message>
    <message>
        <source>{path} is left as it is, for the snapshot was not whole; {kept}</source>
        <translation>تُرك {path} كما هو لأن اللقطة لم تكن كاملة؛ {kept}</translation>
    </message>
    <message>
        <source>{path} is not a Briefwright project: choose another file.</source>
        <translation>{path} ليس مشروع Briefwright: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{path} is not built like a Briefwright project ({name!r} differs): take another copy of the project, or a backup.</source>
        <translation>{path} ليس مبنيًا كمشروع Briefwright ({name} مختلف): خذ نسخة أخرى من المشروع، أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is read-only: allow writing to it; {kept}</source>
        <translation>{path} للقراءة فقط: اسمح بالكتابة فيه؛ {kept}</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name, or open it.</source>
        <translation>{path} موجود من قبل: اختر اسمًا آخر، أو افتحه.</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name.</source>
        <translation>{path} موجود من قبل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} may not be read: ask for the right to read it, or copy it.</source>
        <translation>لا يحق لك قراءة {path}: اطلب الإذن بقراءته، أو انسخه.</translation>
    </message>
    <message>
        <source>{path} names no format of a Briefwright project: take another copy of it.</source>
        <translation>لا يذكر {path} أي صيغة لمشروع Briefwright: خذ نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>{path} takes too long to read and may be built to do so.</source>
        <translation>تستغرق قراءة {path} وقتًا طويلًا وربما صُنع لذلك.</translation>
    </message>
    <message>
        <source>{path} was not closed by the program that wrote it, part of it lies in {name}-wal: close it there first.</source>
        <translation>لم يُغلق {path} في البرنامج الذي كتبه، وجزء منه في {name}-wal: أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Briefwright (format {found}, this one reads up to {major}.x): update Briefwright to open it.</source>
        <translation>كُتب {path} بإصدار أحدث من Briefwright (الصيغة {found}، وهذا يقرأ حتى {major}.x): حدّث Briefwright لفتحه.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Briefwright (format {found}, this one reads {current}): update the program.</source>
        <translation>كُتب {path} بإصدار أحدث من Briefwright (الصيغة {found}، وهذا يقرأ {current}): حدّث البرنامج.</translation>
    </message>
    <message>
        <source>{path} was written by another version of Briefwright (format {found}): it is written anew when you share, and a backup of it as it was lies in {folder}.</source>
        <translation>كُتب {path} بإصدار آخر من Briefwright (الصيغة {found}): سيُكتب من جديد عند المشاركة، وفي {folder} نسخة احتياطية منه كما كان.</translation>
    </message>
    <message>
        <source>{path} would become larger than the system allows there</source>
        <translation>سيصير {path} أكبر مما يسمح به النظام هناك</translation>
    </message>
    <message numerus="yes">
        <source>{places}, and {count} more</source>
        <translation>
            <numerusform>{places}، و{count} أخرى</numerusform>
            <numerusform>{places}، وواحد آخر</numerusform>
            <numerusform>{places}، واثنان آخران</numerusform>
            <numerusform>{places}، و{count} أخرى</numerusform>
            <numerusform>{places}، و{count} أخرى</numerusform>
            <numerusform>{places}، و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is a device, not a file; choose another name.</source>
        <translation>{place} جهاز وليس ملفًا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{place} is a folder; name a file in it.</source>
        <translation>{place} مجلد؛ سمِّ ملفًا فيه.</translation>
    </message>
    <message>
        <source>{place}, position {number}</source>
        <translation>{place}، الموقف {number}</translation>
    </message>
    <message>
        <source>{place}: &quot;likelihood&quot; is one of {known}, not {likelihood}.</source>
        <translation>{place}: «likelihood» إحدى القيم {known} وليست {likelihood}.</translation>
    </message>
    <message>
        <source>{place}: &quot;source&quot; is missing, and there are several.</source>
        <translation>{place}: «source» مفقود، وهناك عدة مصادر.</translation>
    </message>
    <message>
        <source>{place}: &quot;stance&quot; is missing.</source>
        <translation>{place}: «stance» مفقود.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; is missing.</source>
        <translation>{place}: «{name}» مفقود.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; is one of {known}, not {value}.</source>
        <translation>{place}: «{name}» إحدى القيم {known} وليست {value}.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; wants a list of texts.</source>
        <translation>{place}: يتطلب «{name}» قائمة نصوص.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; wants a whole number from 1.</source>
        <translation>{place}: يتطلب «{name}» عددًا صحيحًا من 1 فصاعدًا.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; wants text in quotation marks.</source>
        <translation>{place}: يتطلب «{name}» نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; wants true or false.</source>
        <translation>{place}: يتطلب «{name}» القيمة true أو false.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot;: {sentence}</source>
        <translation>{place}: «{name}»: {sentence}</translation>
    </message>
    <message>
        <source>{place}: [?dispute] belongs in the list under `Positions: title`.</source>
        <translation>{place}: مكان [?dispute] في القائمة تحت `Positions: title`.</translation>
    </message>
    <message>
        <source>{place}: `{title}:` needs at least one item.</source>
        <translation>{place}: يحتاج `{title}:` إلى عنصر واحد على الأقل.</translation>
    </message>
    <message>
        <source>{place}: a ## section needs a # section before it.</source>
        <translation>{place}: يحتاج القسم ## إلى قسم # قبله.</translation>
    </message>
    <message>
        <source>{place}: a ] without its [ (write \] for the character).</source>
        <translation>{place}: علامة ] بلا [ (اكتب \] لكتابة الحرف نفسه).</translation>
    </message>
    <message>
        <source>{place}: a heading has one to three # and a title.</source>
        <translation>{place}: للعنوان من علامة # واحدة إلى ثلاث ثم كلماته.</translation>
    </message>
    <message>
        <source>{place}: a list, quotation or table needs a blank line before it (or \ before the character).</source>
        <translation>{place}: تحتاج القائمة أو الاقتباس أو الجدول إلى سطر فارغ قبلها (أو \ قبل الحرف).</translation>
    </message>
    <message>
        <source>{place}: a row of a table begins with |.</source>
        <translation>{place}: يبدأ صف الجدول بالعلامة |.</translation>
    </message>
    <message>
        <source>{place}: a table is wanted here.</source>
        <translation>{place}: المطلوب هنا جدول.</translation>
    </message>
    <message>
        <source>{place}: a table needs a head and at least one row.</source>
        <translation>{place}: يحتاج الجدول إلى رأس وصف واحد على الأقل.</translation>
    </message>
    <message>
        <source>{place}: a table needs a line `Table: title` right before it.</source>
        <translation>{place}: يحتاج الجدول إلى سطر `Table: title` قبله مباشرة.</translation>
    </message>
    <message>
        <source>{place}: a title or gist cannot hold a citation or reference.</source>
        <translation>{place}: لا يمكن أن يحوي عنوان أو خلاصة استشهادًا أو إحالة.</translation>
    </message>
    <message>
        <source>{place}: a {sign} is never closed (write {written} for the character).</source>
        <translation>{place}: علامة {sign} لم تُغلق (اكتب {written} لكتابة الحرف نفسه).</translation>
    </message>
    <message>
        <source>{place}: each item under `{title}:` names a {form}.</source>
        <translation>{place}: يسمّي كل عنصر تحت `{title}:` واحدًا من {form}.</translation>
    </message>
    <message>
        <source>{place}: it wants either a quote or [[finding.passage]] tables.</source>
        <translation>{place}: المطلوب إما اقتباس (quote) وإما جداول [[finding.passage]].</translation>
    </message>
    <message>
        <source>{place}: nth and source belong into its passages.</source>
        <translation>{place}: مكان nth وsource في مقاطعه.</translation>
    </message>
    <message>
        <source>{place}: the comment that begins here never ends with --&gt;.</source>
        <translation>{place}: التعليق الذي يبدأ هنا لا ينتهي بالعلامة --&gt;.</translation>
    </message>
    <message>
        <source>{place}: the item is empty.</source>
        <translation>{place}: العنصر فارغ.</translation>
    </message>
    <message>
        <source>{place}: the key {key} may hold letters, digits and hyphens only.</source>
        <translation>{place}: لا يمكن أن يحوي المفتاح {key} إلا حروفًا وأرقامًا وواصلات.</translation>
    </message>
    <message>
        <source>{place}: the remark is empty.</source>
        <translation>{place}: الملاحظة فارغة.</translation>
    </message>
    <message>
        <source>{place}: the rows of this table differ in their number of cells.</source>
        <translation>{place}: صفوف هذا الجدول مختلفة في عدد خلاياها.</translation>
    </message>
    <message>
        <source>{place}: there is no field {unknown}: check its spelling.</source>
        <translation>{place}: لا حقل باسم {unknown}: تحقق من كتابته.</translation>
    </message>
    <message>
        <source>{place}: there is no {noun} with the key {key}: check its spelling.</source>
        <translation>{place}: لا شيء بالمفتاح {key} ({noun}): تحقق من كتابته.</translation>
    </message>
    <message>
        <source>{place}: write [[{name}]] for each {name}.</source>
        <translation>{place}: اكتب [[{name}]] لكل {name}.</translation>
    </message>
    <message>
        <source>{section}: {words}</source>
        <translation>{section}: {words}</translation>
    </message>
    <message>
        <source>{sign} needs a word at both sides: it was left out.</source>
        <translation>تحتاج {sign} إلى كلمة من كل جانب: تُركت.</translation>
    </message>
    <message>
        <source>{target} cannot be written because {reason}; nothing was changed there.</source>
        <translation>لا يمكن كتابة {target} لأن {reason}؛ لم يُعدَّل شيء هناك.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} موجود من قبل.</translation>
    </message>
    <message>
        <source>{text!r} is not a date: write it like 2025-04-17, 2025-04, XXXX-03-31 (year unknown), 2025-04-13/2025-04-17, 2025-04-01/.. or 2025-04~.</source>
        <translation>«{text}» ليس تاريخًا: اكتبه مثل ⁦2025-04-17⁩ أو ⁦2025-04⁩ أو ⁦XXXX-03-31⁩ (السنة مجهولة) أو ⁦2025-04-13/2025-04-17⁩ أو ⁦2025-04-01/..⁩ أو ⁦2025-04~⁩.</translation>
    </message>
    <message>
        <source>{value!r} cannot stand in the field {column}.</source>
        <translation>لا يمكن أن يرد «{value}» في الحقل {column}.</translation>
    </message>
    <message>
        <source>{value!r} cannot stand in the field {name}.</source>
        <translation>لا يمكن أن يرد «{value}» في الحقل {name}.</translation>
    </message>
    <message>
        <source>{value} is none of {known}: it was left out.</source>
        <translation>ليست {value} من {known}: تُركت.</translation>
    </message>
    <message>
        <source>{what} cannot be followed back in this copy, so it stays.</source>
        <translation>{what}: لا يمكن تتبّعه في هذه النسخة، لذلك يبقى.</translation>
    </message>
    <message>
        <source>{what} is cited once in a brief: take the citations out first.</source>
        <translation>{what} مستشهد به مرة واحدة في إحاطة: أزل الاستشهادات أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>{what} is cited {count} times in a brief: take the citations out first.</source>
        <translation>
            <numerusform>{what} مستشهد به {count} مرة في إحاطة: أزل الاستشهادات أولًا.</numerusform>
            <numerusform>{what} مستشهد به مرة واحدة في إحاطة: أزل الاستشهادات أولًا.</numerusform>
            <numerusform>{what} مستشهد به مرتين في إحاطة: أزل الاستشهادات أولًا.</numerusform>
            <numerusform>{what} مستشهد به {count} مرات في إحاطة: أزل الاستشهادات أولًا.</numerusform>
            <numerusform>{what} مستشهد به {count} مرة في إحاطة: أزل الاستشهادات أولًا.</numerusform>
            <numerusform>{what} مستشهد به {count} مرة في إحاطة: أزل الاستشهادات أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} was changed since by {author} ({act}), so it stays.</source>
        <translation>{what}: عدّله منذئذ {author} ({act})، لذلك يبقى.</translation>
    </message>
    <message>
        <source>{what}; no project was made.</source>
        <translation>{what}؛ لم يُنشأ أي مشروع.</translation>
    </message>
    <message>
        <source>{what}; {kept}</source>
        <translation>{what}؛ {kept}</translation>
    </message>
    <message>
        <source>{who} has been at work in {folder} for too long; {then}</source>
        <translation>{who} تعمل في {folder} منذ وقت طويل؛ {then}</translation>
    </message>
    <message>
        <source>{written} is no filter: write it like outlet=AFP, with one of {known}.</source>
        <translation>ليس {written} مرشحًا: اكتبه مثل outlet=AFP بواحد من {known}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}” does not hold the words “{words}”, nor anything near them: copy them from the source.</source>
        <translation>لا يحوي «{title}» الكلمات «{words}» ولا ما يقاربها: انسخها من المصدر.</translation>
    </message>
    <message>
        <source>“{title}” does not hold the words “{words}”; the nearest is “{found}” in paragraph {paragraph}.</source>
        <translation>لا يحوي «{title}» الكلمات «{words}»؛ أقربها «{found}» في الفقرة {paragraph}.</translation>
    </message>
    <message>
        <source>“{title}” has an address but no day of access: set it.</source>
        <translation>لدى «{title}» عنوان إلكتروني بلا تاريخ اطلاع: حدّده.</translation>
    </message>
    <message>
        <source>“{title}” has no date of publication: it is printed as undated.</source>
        <translation>لا تاريخ نشر لـ«{title}»: يُطبع بلا تاريخ.</translation>
    </message>
    <message>
        <source>“{title}” has no language: set it.</source>
        <translation>لا لغة محددة لـ«{title}»: حدّدها.</translation>
    </message>
    <message>
        <source>“{title}” has this text already: it is a source of its own.</source>
        <translation>لدى «{title}» هذا النص أصلًا: هو مصدر قائم بذاته.</translation>
    </message>
    <message>
        <source>“{title}” is a translation itself: choose the original of it.</source>
        <translation>«{title}» ترجمة: اختر أصلها.</translation>
    </message>
    <message>
        <source>“{title}” is graded without a reason: say why.</source>
        <translation>دُرّجت موثوقية «{title}» بلا سبب: قل لماذا.</translation>
    </message>
    <message>
        <source>“{title}” is not graded: judge its reliability.</source>
        <translation>لم تُدرَّج موثوقية «{title}»: قدّرها.</translation>
    </message>
    <message>
        <source>“{title}” is printed with what was found and nobody confirmed ({fields}): look at it and confirm it.</source>
        <translation>يُطبع «{title}» بما وُجد ولم يؤكده أحد ({fields}): انظر إليه وأكّده.</translation>
    </message>
    <message>
        <source>“{title}” names neither author nor outlet: set one of them.</source>
        <translation>لا يذكر «{title}» مؤلفًا ولا وسيلة إعلام: حدّد أحدهما.</translation>
    </message>
    <message>
        <source>“{title}” stays, and translates nothing any more.</source>
        <translation>يبقى «{title}» ولا يترجم شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>“{title}” was changed meanwhile: look at it again before you confirm it.</source>
        <translation>عُدّل «{title}» في هذه الأثناء: انظر إليه من جديد قبل أن تؤكد.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” cites no passage: cite the finding that it rests on, or say that it is your own view.</source>
        <translation>لا تستشهد «{words}» بأي مقطع: استشهد بالمستخلص الذي تستند إليه، أو قل إنه رأيك.</translation>
    </message>
    <message>
        <source>“{words}” cites nothing: cite the findings it rests on.</source>
        <translation>لا يستشهد «{words}» بشيء: استشهد بالمستخلصات التي يستند إليها.</translation>
    </message>
    <message>
        <source>“{words}” does not say how likely it is: use the words “{wanted}”.</source>
        <translation>لا يقول «{words}» مدى احتماله: استعمل كلمات «{wanted}».</translation>
    </message>
    <message>
        <source>“{words}” does not stand so in the passage cited: restore the words of the source, or take the quotation marks away.</source>
        <translation>لا ترد «{words}» هكذا في المقطع المستشهد به: أعد كلمات المصدر، أو أزل علامات الاقتباس.</translation>
    </message>
    <message>
        <source>“{words}” gives no reasons: say what the confidence rests on.</source>
        <translation>لا يذكر «{words}» أسبابًا: قل علام تستند درجة الثقة.</translation>
    </message>
    <message>
        <source>“{words}” has a likelihood that its scale does not have: choose another.</source>
        <translation>احتمال «{words}» ليس في مقياسه: اختر غيره.</translation>
    </message>
    <message numerus="yes">
        <source>“{words}” is graded 1 but its {count} sources have one origin: add a passage of an independent one, or lower the grade.</source>
        <translation>
            <numerusform>«{words}» بدرجة 1 بلا مصادر مستقلة: أضف مقطعًا من مصدر مستقل أو خفّض الدرجة.</numerusform>
            <numerusform>«{words}» بدرجة 1 ومصدره واحد: أضف مقطعًا من مصدر مستقل أو خفّض الدرجة.</numerusform>
            <numerusform>«{words}» بدرجة 1 ومصدراه من أصل واحد: أضف مقطعًا من مصدر مستقل أو خفّض الدرجة.</numerusform>
            <numerusform>«{words}» بدرجة 1 ومصادره الـ{count} من أصل واحد: أضف مقطعًا من مصدر مستقل أو خفّض الدرجة.</numerusform>
            <numerusform>«{words}» بدرجة 1 ومصادره الـ{count} من أصل واحد: أضف مقطعًا من مصدر مستقل أو خفّض الدرجة.</numerusform>
            <numerusform>«{words}» بدرجة 1 ومصادره الـ{count} من أصل واحد: أضف مقطعًا من مصدر مستقل أو خفّض الدرجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” is graded 1 but rests on one source: add a passage of an independent one, or lower the grade.</source>
        <translation>درجة «{words}» 1 لكنه يستند إلى مصدر واحد: أضف مقطعًا من مصدر مستقل، أو اخفض الدرجة.</translation>
    </message>
    <message>
        <source>“{words}” is in another language than its source: say under it whose rendering it is.</source>
        <translation>«{words}» بلغة غير لغة مصدره: اذكر تحته صاحب الترجمة.</translation>
    </message>
    <message>
        <source>“{words}” is marked {own}, its source {wanted}: raise it, or say in its note who released it.</source>
        <translation>وسم «{words}» {own} ووسم مصدره {wanted}: شدّده، أو اذكر في ملاحظته من أذن بذلك.</translation>
    </message>
    <message>
        <source>“{words}” is no longer in its source: mark the passage anew.</source>
        <translation>لم يعد «{words}» في مصدره: حدّد المقطع من جديد.</translation>
    </message>
    <message>
        <source>“{words}” is what the source said before it was corrected or replaced: quote it as it reads now.</source>
        <translation>«{words}» هو ما كان في المصدر قبل تصحيحه أو استبداله: اقتبسه كما هو الآن.</translation>
    </message>
    <message>
        <source>“{words}” joins likelihood and confidence: put each in a sentence of its own.</source>
        <translation>تجمع «{words}» بين الاحتمال ودرجة الثقة: اجعل كلًا منهما في جملة مستقلة.</translation>
    </message>
    <message>
        <source>“{words}” says “{used}” but is marked “{wanted}”: make them agree.</source>
        <translation>يقول «{words}»: «{used}»، لكن المحدد له «{wanted}»: وفّق بينهما.</translation>
    </message>
    <message>
        <source>“{words}” says “{used}” but is not judged: choose its likelihood.</source>
        <translation>يقول «{words}»: «{used}»، لكن احتماله لم يُقدَّر: اختره.</translation>
    </message>
    <message>
        <source>“{words}” says “{used}”: the scale’s own words are “{wanted}”.</source>
        <translation>يقول «{words}»: «{used}»؛ وكلمات المقياس نفسه «{wanted}».</translation>
    </message>
    <message>
        <source>“{words}” speaks of a dispute ({proposition}) without naming or citing a side: name who says so.</source>
        <translation>تتحدث «{words}» عن خلاف ({proposition}) دون ذكر طرف أو الاستشهاد به: اذكر من يقول ذلك.</translation>
    </message>
    <message>
        <source>“{words}” stands in another passage than the one cited: cite that one as well.</source>
        <translation>ترد «{words}» في مقطع غير المستشهد به: استشهد بذلك المقطع أيضًا.</translation>
    </message>
    <message>
        <source>“{words}” stands in its source in other words: look and confirm.</source>
        <translation>يرد «{words}» في مصدره بكلمات أخرى: انظر وأكّد.</translation>
    </message>
    <message>
        <source>“{words}” stands in its source more than once: choose the place.</source>
        <translation>يرد «{words}» في مصدره أكثر من مرة: اختر الموضع.</translation>
    </message>
    <message>
        <source>“{words}” states as fact what is contested ({proposition}): say who claims it.</source>
        <translation>تورد «{words}» ما هو موضع خلاف ({proposition}) كأنه حقيقة: اذكر من يدّعي ذلك.</translation>
    </message>
    <message>
        <source>“{words}” states no confidence: choose low, moderate or high.</source>
        <translation>لا يذكر «{words}» درجة ثقة: اختر منخفضة أو متوسطة أو عالية.</translation>
    </message>
</context>
<context>
    <name>CorrectingBar</name>
    <message>
        <source>Correcting the text: click a paragraph or press Enter in it. The old words and the original file are kept.</source>
        <translation>تصحيح النص: انقر فقرة أو اضغط Enter فيها. تُحفظ الكلمات القديمة والملف الأصلي.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>as 2025-03-31 or XXXX-03-31</source>
        <translation>مثل ⁦2025-03-31⁩ أو ⁦XXXX-03-31⁩</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
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
        <source>The file is not there any more</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>There is no file {0} any more. Your work on it is kept on this computer.</source>
        <translation>لم يعد الملف {0} موجودًا. عملك عليه محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Save it as a new file...</source>
        <translation>حفظه ملفًا جديدًا...</translation>
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
        <source>The project was not opened</source>
        <translation>لم يُفتح المشروع</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your work is saved; the details are in the log.</source>
        <translation>حدث خطأ في البرنامج. عملك محفوظ؛ والتفاصيل في سجل الأحداث.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>What differs between the two versions</source>
        <translation>ما يختلف بين النسختين</translation>
    </message>
</context>
<context>
    <name>Directing</name>
    <message>
        <source>Automatic: that of the brief, or of the first letter</source>
        <translation>تلقائي: لغة الإحاطة أو الحرف الأول</translation>
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
    <name>Doing</name>
    <message>
        <source>Order the findings by section first: they have a place of their own there.</source>
        <translation>رتّب المستخلصات حسب القسم أولًا: لها هناك مواضع خاصة بها.</translation>
    </message>
    <message>
        <source>Tags, with a semicolon between two</source>
        <translation>وسوم بينها فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message numerus="yes">
        <source>%n sources go to the trash, from where they can be brought back.</source>
        <translation>
            <numerusform>لا تُنقل مصادر إلى سلة المهملات.</numerusform>
            <numerusform>يُنقل مصدر واحد إلى سلة المهملات، ويمكن استعادته منها.</numerusform>
            <numerusform>يُنقل مصدران إلى سلة المهملات، ويمكن استعادتهما منها.</numerusform>
            <numerusform>تُنقل %n مصادر إلى سلة المهملات، ويمكن استعادتها منها.</numerusform>
            <numerusform>يُنقل %n مصدرًا إلى سلة المهملات، ويمكن استعادتها منها.</numerusform>
            <numerusform>يُنقل %n مصدر إلى سلة المهملات، ويمكن استعادتها منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Keep without place</source>
        <translation>إبقاء بلا موضع</translation>
    </message>
    <message>
        <source>Or select the words in the text and press P.</source>
        <translation>أو حدد الكلمات في النص واضغط P.</translation>
    </message>
    <message>
        <source>Passage corrected: it said {0}</source>
        <translation>مقطع مصحح: كان نصه {0}</translation>
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
    <message>
        <source>There is no brief yet: begin one in the view Brief.</source>
        <translation>لا توجد إحاطة بعد: ابدأ واحدة في عرض «الإحاطة».</translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>What to look at</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغيّر منذئذ</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>عودة إلى النص</translation>
    </message>
    <message>
        <source>As it was until {0}</source>
        <translation>كما كان حتى {0}</translation>
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
    <name>Figures</name>
    <message>
        <source>Caption</source>
        <translation>تعليق الشكل</translation>
    </message>
    <message>
        <source>No dispute yet: insert positions here.</source>
        <translation>لا خلاف بعد: أدرج مواقف هنا.</translation>
    </message>
    <message>
        <source>No dated finding yet: add findings.</source>
        <translation>لا مستخلص مؤرخ بعد: أضف مستخلصات.</translation>
    </message>
</context>
<context>
    <name>Figuring</name>
    <message>
        <source>Choose a dispute first.</source>
        <translation>اختر خلافًا أولًا.</translation>
    </message>
    <message>
        <source>No finding has a date yet.</source>
        <translation>لا مستخلص له تاريخ بعد.</translation>
    </message>
    <message>
        <source>Begin a brief first, and a section in it.</source>
        <translation>ابدأ إحاطة أولًا وقسمًا فيها.</translation>
    </message>
    <message>
        <source>No section fits. Sections are made in Brief.</source>
        <translation>لا قسم مناسب. تُنشأ الأقسام في «إحاطة».</translation>
    </message>
    <message>
        <source>Section of the brief</source>
        <translation>قسم الإحاطة</translation>
    </message>
    <message>
        <source>The table of positions stands in the brief.</source>
        <translation>جدول المواقف في الإحاطة الآن.</translation>
    </message>
    <message>
        <source>The table of events stands in the brief.</source>
        <translation>جدول الأحداث في الإحاطة الآن.</translation>
    </message>
    <message>
        <source>The timeline stands in the brief.</source>
        <translation>الخط الزمني في الإحاطة الآن.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search what was done</source>
        <translation>البحث فيما أُنجز</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>أنجزه</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Show the history of everything</source>
        <translation>إظهار السجل كله</translation>
    </message>
    <message>
        <source>Only of {0}</source>
        <translation>{0} فقط</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation>البحث في هذا المصدر</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
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
        <source>{0} found</source>
        <translation>النتائج: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
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
        <translation>مثل ⁦2025-03-31⁩ أو ⁦XXXX-03-31⁩</translation>
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
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الأطراف</translation>
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
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>No finding matches this filter.</source>
        <translation>لا مستخلص يطابق هذا المرشّح.</translation>
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
</context>
<context>
    <name>Furnished</name>
    <message>
        <source>Brief</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>About this brief</source>
        <translation>عن هذه الإحاطة</translation>
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
        <source>Interface size</source>
        <translation>حجم الواجهة</translation>
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
        <source>Quotation marks and spaces as the language has them</source>
        <translation>علامات الاقتباس والمسافات وفق عرف اللغة</translation>
    </message>
    <message>
        <source>History and conflicts show them from the next opening on.</source>
        <translation>يظهران في السجل والتعارضات ابتداءً من الفتح التالي.</translation>
    </message>
    <message>
        <source>The size of the interface holds from the next start on.</source>
        <translation>يسري حجم الواجهة ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>That of the window; each brief has its own.</source>
        <translation>لغة النافذة؛ ولكل إحاطة لغتها.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Backspace right after takes such a mark back.</source>
        <translation>يلغي مفتاح الحذف الخلفي تلك العلامة إذا ضُغط بعدها مباشرة.</translation>
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
    <name>GradeField</name>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation>سبب الموثوقية</translation>
    </message>
    <message>
        <source>Say why, then press Enter to keep both. Esc takes it back.</source>
        <translation>اذكر السبب ثم اضغط Enter لحفظ الاثنين. Esc يتراجع.</translation>
    </message>
    <message>
        <source>Why {0}</source>
        <translation>لماذا {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>GradeHistory</name>
    <message>
        <source>How the grade came to be</source>
        <translation>كيف نشأت الدرجة</translation>
    </message>
    <message>
        <source>Show earlier grades</source>
        <translation>إظهار الدرجات السابقة</translation>
    </message>
    <message>
        <source>{0} earlier</source>
        <translation>{0} سابقة</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
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
    <message>
        <source>Search the project for “{0}”</source>
        <translation>البحث في المشروع عن «{0}»</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to another place (Alt+Up, Alt+Down)</source>
        <translation>اسحب إلى موضع آخر (Alt+سهم أعلى، Alt+سهم أسفل)</translation>
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
    <message>
        <source>Standard columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or an F work while the list or text they belong to has the focus. All keys can be changed in the settings.</source>
        <translation>تعمل المفاتيح التي بلا Ctrl أو Alt أو F عندما يكون التركيز على القائمة أو النص الذي تخصه. ويمكن تغيير كل المفاتيح في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>No page of the guide has these words.</source>
        <translation>لا صفحة في الدليل تحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>إغلاق الدليل</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
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
        <source>The brief at this moment</source>
        <translation>الإحاطة في تلك اللحظة</translation>
    </message>
    <message>
        <source>Name this state...</source>
        <translation>تسمية هذه الحالة...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>إعادة تسمية...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No act fits what is looked for.</source>
        <translation>لا فعل يطابق البحث.</translation>
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
        <source>came in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>محطة</translation>
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
    <name>ImportRecord</name>
    <message>
        <source>Remarks of the reader</source>
        <translation>ملاحظات القارئ</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} بايت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>قرأه</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>استورده</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Read all files again that were refused</source>
        <translation>إعادة قراءة كل الملفات المرفوضة</translation>
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
        <source>Looks like a copy of “{0}”: {1} % the same words.</source>
        <translation>يشبه نسخة من «{0}»: {1}٪ من الكلمات نفسها.</translation>
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
    <message>
        <source>{0} passed by</source>
        <translation>{0} متجاوزة</translation>
    </message>
    <message>
        <source>{0} not read</source>
        <translation>{0} لم تُقرأ</translation>
    </message>
    <message>
        <source>{0} to be looked at</source>
        <translation>{0} تحتاج إلى نظر</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>passed by</source>
        <translation>متجاوز</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>The import was stopped before this file.</source>
        <translation>أوقف الاستيراد قبل هذا الملف.</translation>
    </message>
    <message>
        <source>The same file is here already.</source>
        <translation>الملف نفسه هنا أصلًا.</translation>
    </message>
    <message>
        <source>It is an earlier version of a source that is here.</source>
        <translation>هو نسخة سابقة من مصدر موجود هنا.</translation>
    </message>
    <message>
        <source>The same text is here already.</source>
        <translation>النص نفسه هنا أصلًا.</translation>
    </message>
    <message>
        <source>Repair mixed-up letters</source>
        <translation>إصلاح الحروف المختلطة</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>غربي</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربي</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سيريلي</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>صيني</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>No dispute fits. Disputes are made in Analysis.</source>
        <translation>لا خلاف مناسب. تُنشأ الخلافات في «تحليل».</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <source>No finding with a date fits. Give findings their dates in Findings.</source>
        <translation>لا مستخلص مؤرخ مناسب. أرّخ المستخلصات في «المستخلصات».</translation>
    </message>
    <message>
        <source>Dated finding</source>
        <translation>مستخلص مؤرخ</translation>
    </message>
    <message>
        <source>Entry of the figure</source>
        <translation>مدخل الشكل</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>إدراج جدول</translation>
    </message>
    <message>
        <source>Rows × columns</source>
        <translation>الصفوف × الأعمدة</translation>
    </message>
    <message>
        <source>Write two numbers, such as 3 × 4: at most {0} rows and {1} columns.</source>
        <translation>اكتب عددين مثل ⁦3 × 4⁩: لا تتجاوز الصفوف {0} والأعمدة {1}.</translation>
    </message>
    <message>
        <source>Put the caret into a table or a figure, then write its note.</source>
        <translation>ضع المؤشر في جدول أو شكل ثم اكتب حاشيته.</translation>
    </message>
    <message>
        <source>Note under the table or figure</source>
        <translation>حاشية تحت الجدول أو الشكل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>لا شيء مناسب.</translation>
    </message>
    <message>
        <source>Section, table or figure</source>
        <translation>قسم أو جدول أو شكل</translation>
    </message>
    <message>
        <source>Annex: evidence</source>
        <translation>ملحق: الأدلة</translation>
    </message>
    <message>
        <source>Annex: how to read the terms</source>
        <translation>ملحق: كيف تُقرأ المصطلحات</translation>
    </message>
    <message>
        <source>Tables and figures stand in sections: turn to one first.</source>
        <translation>تقع الجداول والأشكال في الأقسام: انتقل إلى أحدها أولًا.</translation>
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
    <name>JudgementCard</name>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>غير مقدَّر</translation>
    </message>
    <message>
        <source>Statement of judgement {0}</source>
        <translation>عبارة الحكم {0}</translation>
    </message>
    <message>
        <source>Reasons of judgement {0}</source>
        <translation>أسباب الحكم {0}</translation>
    </message>
    <message>
        <source>Likelihood of judgement {0}</source>
        <translation>احتمال الحكم {0}</translation>
    </message>
    <message>
        <source>Confidence of judgement {0}</source>
        <translation>درجة الثقة في الحكم {0}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Confidence: {0}</source>
        <translation>درجة الثقة: {0}</translation>
    </message>
    <message>
        <source>What is judged, and how likely it is</source>
        <translation>ما يُحكم به، ومدى احتماله</translation>
    </message>
    <message>
        <source>Why: what the confidence rests on</source>
        <translation>لماذا: علام تستند درجة الثقة</translation>
    </message>
</context>
<context>
    <name>JudgementPane</name>
    <message>
        <source>Key judgements</source>
        <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
        <source>Likelihood at the side; confidence in a sentence of its own.</source>
        <translation>الاحتمال على الجانب؛ ودرجة الثقة في جملة مستقلة.</translation>
    </message>
    <message>
        <source>Add a judgement</source>
        <translation>إضافة حكم</translation>
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
    <name>Kinds</name>
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
    <name>Labels</name>
    <message>
        <source>Annex {0}</source>
        <translation>الملحق {0}</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Done again: {0}</source>
        <translation>أُعيد: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>تُراجع عن: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>LettersBar</name>
    <message>
        <source>Other encodings</source>
        <translation>ترميزات أخرى</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>تبدو صحيحة</translation>
    </message>
    <message>
        <source>Read as {0}. Looks wrong?</source>
        <translation>قُرئ بترميز {0}. يبدو خاطئًا؟</translation>
    </message>
    <message>
        <source>Letters look mixed up.</source>
        <translation>تبدو الحروف مختلطة.</translation>
    </message>
</context>
<context>
    <name>LineTools</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Try this file again</source>
        <translation>إعادة محاولة هذا الملف</translation>
    </message>
    <message>
        <source>Import as plain text</source>
        <translation>استيراد نصًا عاديًا</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلده</translation>
    </message>
    <message>
        <source>Other encodings</source>
        <translation>ترميزات أخرى</translation>
    </message>
    <message>
        <source>Read as {0}. Looks wrong?</source>
        <translation>قُرئ بترميز {0}. يبدو خاطئًا؟</translation>
    </message>
    <message>
        <source>Letters look mixed up.</source>
        <translation>تبدو الحروف مختلطة.</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address; leave it empty to take the link away</source>
        <translation>العنوان؛ اتركه فارغًا لإزالة الرابط</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto: and has no blanks.</source>
        <translation>يبدأ العنوان بـ https:// أو http:// أو mailto: وبلا مسافات.</translation>
    </message>
    <message>
        <source>{0}
Open: Ctrl+click</source>
        <translation>{0}
فتح: Ctrl+نقرة</translation>
    </message>
    <message>
        <source>{0}

The address is opened in the web browser, outside of Briefwright.</source>
        <translation>{0}

يُفتح العنوان في متصفح الويب خارج Briefwright.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
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
        <translation>مثل ⁦2025-03-31⁩ أو ⁦XXXX-03-31⁩</translation>
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
        <source>Show what was done</source>
        <translation>إظهار ما أُنجز</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>The brief at this moment</source>
        <translation>الإحاطة في تلك اللحظة</translation>
    </message>
    <message>
        <source>The state to look at</source>
        <translation>الحالة المراد عرضها</translation>
    </message>
    <message>
        <source>The state to compare it with</source>
        <translation>الحالة المراد المقارنة بها</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>المختلف فقط</translation>
    </message>
    <message>
        <source>Restore the whole text</source>
        <translation>استعادة النص كله</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>قراءة السجل</translation>
    </message>
    <message>
        <source>There is no brief in either state.</source>
        <translation>لا إحاطة في أي من الحالتين.</translation>
    </message>
    <message>
        <source>This brief was not there then: all of it is new.</source>
        <translation>لم تكن هذه الإحاطة موجودة حينئذ: كلها جديدة.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>1 part differs.</source>
        <translation>جزء واحد مختلف.</translation>
    </message>
    <message>
        <source>{0} parts differ.</source>
        <translation>الأجزاء المختلفة: {0}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينئذ</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>أُزيل</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Name this state</source>
        <translation>تسمية هذه الحالة</translation>
    </message>
    <message>
        <source>Rename the milestone</source>
        <translation>إعادة تسمية المحطة</translation>
    </message>
    <message>
        <source>What is this state? For example: Draft sent to Jonas</source>
        <translation>ما هذه الحالة؟ مثلًا: مسودة أُرسلت إلى يونس</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>بلا طرف</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>بلا تقييم</translation>
    </message>
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
    <message>
        <source>Actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
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
        <source>Which sources to show</source>
        <translation>أي المصادر تُعرض</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n more...</source>
        <translation>
            <numerusform>لا مزيد...</numerusform>
            <numerusform>واحد آخر...</numerusform>
            <numerusform>اثنان آخران...</numerusform>
            <numerusform>%n أخرى...</numerusform>
            <numerusform>%n أخرى...</numerusform>
            <numerusform>%n أخرى...</numerusform>
        </translation>
    </message>
    <message>
        <source>From... to...</source>
        <translation>من... إلى...</translation>
    </message>
</context>
<context>
    <name>NothingToRead</name>
    <message>
        <source>Here a source is read and findings are taken from it.</source>
        <translation>هنا يُقرأ مصدر وتُؤخذ منه مستخلصات.</translation>
    </message>
    <message>
        <source>Go to Sources</source>
        <translation>الانتقال إلى «المصادر»</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>A footnote has no footnotes of its own.</source>
        <translation>لا حواشي للحاشية نفسها.</translation>
    </message>
    <message>
        <source>A figure has a note instead: Insert, Note under the table or figure.</source>
        <translation>للشكل حاشية تحته بدلًا من ذلك: إدراج، حاشية تحت الجدول أو الشكل.</translation>
    </message>
    <message>
        <source>Write the words first that the footnote is about.</source>
        <translation>اكتب أولًا الكلمات التي تتعلق بها الحاشية.</translation>
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
    <name>OriginPart</name>
    <message>
        <source>What they go back to</source>
        <translation>ما تعود إليه</translation>
    </message>
    <message>
        <source>Agency, release, statement</source>
        <translation>وكالة أو بيان أو تصريح</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Take this source out of its origin</source>
        <translation>إخراج هذا المصدر من أصله المشترك</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Look at what may be one story</source>
        <translation>النظر فيما قد يكون خبرًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>One origin with %n other sources</source>
        <translation>
            <numerusform>أصل لا يشاركه فيه مصدر</numerusform>
            <numerusform>أصل واحد مع مصدر آخر</numerusform>
            <numerusform>أصل واحد مع مصدرين آخرين</numerusform>
            <numerusform>أصل واحد مع %n مصادر أخرى</numerusform>
            <numerusform>أصل واحد مع %n مصدرًا آخر</numerusform>
            <numerusform>أصل واحد مع %n مصدر آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like a copy: {0} % the same words as “{1}”</source>
        <translation>يبدو نسخة: {0}٪ من الكلمات نفسها كما في «{1}»</translation>
    </message>
</context>
<context>
    <name>Originating</name>
    <message>
        <source>Choose two sources: the one and, with Ctrl, the other.</source>
        <translation>اختر مصدرين: أحدهما ثم الآخر مع Ctrl.</translation>
    </message>
</context>
<context>
    <name>OtherText</name>
    <message>
        <source>The other text</source>
        <translation>النص الآخر</translation>
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
        <source>Key judgements</source>
        <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>الكلمات: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>OutsidePanel</name>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Save the original...</source>
        <translation>حفظ الأصل...</translation>
    </message>
    <message>
        <source>Open it in another program</source>
        <translation>فتحه في برنامج آخر</translation>
    </message>
    <message>
        <source>This source was pasted: it has no original file.</source>
        <translation>أُلصق هذا المصدر: ليس له ملف أصلي.</translation>
    </message>
    <message>
        <source>The original is {0}: save it, or open it in another program.</source>
        <translation>الأصل {0}: احفظه أو افتحه في برنامج آخر.</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>مستند نص منسق</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>رسالة Outlook</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation>ملف برنامج آخر</translation>
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
    <name>ParagraphField</name>
    <message>
        <source>Words of the paragraph</source>
        <translation>كلمات الفقرة</translation>
    </message>
</context>
<context>
    <name>PassageRow</name>
    <message>
        <source>The likelier place before</source>
        <translation>الموضع الأرجح قبله</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Keep without place</source>
        <translation>الإبقاء بلا موضع</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Choose this place</source>
        <translation>اختيار هذا الموضع</translation>
    </message>
    <message>
        <source>Stands there with other words</source>
        <translation>موجود هناك بكلمات أخرى</translation>
    </message>
    <message>
        <source>May stand in several places</source>
        <translation>قد يكون في عدة مواضع</translation>
    </message>
    <message>
        <source>Not found; the likeliest place is shown</source>
        <translation>لم يوجد، ويُعرض الموضع الأرجح</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>Until now without a place</source>
        <translation>بلا موضع حتى الآن</translation>
    </message>
    <message>
        <source>Until now, paragraph {0}</source>
        <translation>حتى الآن، الفقرة {0}</translation>
    </message>
    <message>
        <source>In the new version</source>
        <translation>في النسخة الجديدة</translation>
    </message>
    <message>
        <source>In the new version, paragraph {0}, {1} % alike</source>
        <translation>في النسخة الجديدة، الفقرة {0}، بتشابه {1}٪</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>These words stand nowhere in it.</source>
        <translation>لا توجد هذه الكلمات فيها.</translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>Versions, corrections and translations of the text</source>
        <translation>نسخ النص وتصحيحاته وترجماته</translation>
    </message>
    <message>
        <source>The text in force</source>
        <translation>النص المعتمد</translation>
    </message>
    <message>
        <source>Replace by a corrected version</source>
        <translation>استبدال نسخة مصحَّحة به</translation>
    </message>
    <message>
        <source>Correct words</source>
        <translation>تصحيح كلمات</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>None: the text is as it was brought in.</source>
        <translation>لا شيء: النص كما استُورد.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Original and translations</source>
        <translation>الأصل والترجمات</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>Until {0}, replaced by {1}</source>
        <translation>حتى {0}، استبدلها {1}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغيّر منذئذ</translation>
    </message>
    <message>
        <source>Save its original...</source>
        <translation>حفظ ملفها الأصلي...</translation>
    </message>
    <message>
        <source>Put in force again...</source>
        <translation>اعتمادها من جديد...</translation>
    </message>
    <message>
        <source>corrected by {0}, {1}</source>
        <translation>صحّحه {0}، {1}</translation>
    </message>
    <message>
        <source>These words do not stand in the text any more.</source>
        <translation>لم تعد هذه الكلمات في النص.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>A translation of {0}</source>
        <translation>ترجمة لـ {0}</translation>
    </message>
    <message>
        <source>Translated as {0}</source>
        <translation>تُرجم بعنوان {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>بقلم {0}</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>عرض بجانبه</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Who translated it...</source>
        <translation>من ترجمه...</translation>
    </message>
    <message>
        <source>It is none</source>
        <translation>ليس ترجمة</translation>
    </message>
    <message>
        <source>Import a translation...</source>
        <translation>استيراد ترجمة...</translation>
    </message>
    <message>
        <source>This is a translation of...</source>
        <translation>هذا ترجمة لـ...</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of the original</source>
        <translation>صفحات الأصل</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn pages. Ctrl+Down and Ctrl+Up step from finding to finding, Escape goes back to the text.</source>
        <translation>يقلّب Page Up وPage Down الصفحات. ينتقل Ctrl+سهم الأسفل وCtrl+سهم الأعلى بين المستخلصات، ويعود Escape إلى النص.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>What is wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>المناسب</translation>
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
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>ProblemFoot</name>
    <message>
        <source>Problems here</source>
        <translation>المشاكل هنا</translation>
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
        <source>Problems of this part</source>
        <translation>مشاكل هذا الجزء</translation>
    </message>
    <message>
        <source>{0} problems here</source>
        <translation>المشاكل هنا: {0}</translation>
    </message>
    <message>
        <source>In other parts: {0}</source>
        <translation>في الأجزاء الأخرى: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Must fix: {0}</source>
        <translation>يجب إصلاحه: {0}</translation>
    </message>
    <message>
        <source>Should fix: {0}</source>
        <translation>ينبغي إصلاحه: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>ملاحظة: {0}</translation>
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
        <source>Open the judgement</source>
        <translation>فتح الحكم</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>عيّنه</translation>
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
        <source>Printed: 1 page</source>
        <translation>طُبعت صفحة واحدة</translation>
    </message>
    <message>
        <source>Printed: {0} pages</source>
        <translation>الصفحات المطبوعة: {0}</translation>
    </message>
    <message>
        <source>Make a brief</source>
        <translation>إنشاء إحاطة</translation>
    </message>
    <message>
        <source>The pages are being set.</source>
        <translation>يجري تنضيد الصفحات.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>لا تقبل الطابعة الصفحات.</translation>
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
        <source>What is shown of the source</source>
        <translation>ما يُعرض من المصدر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
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
        <source>word; word</source>
        <translation>كلمة؛ كلمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
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
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الاطلاع</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>الانحياز</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
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
        <source>How near it is to the facts</source>
        <translation>مدى قربه من الوقائع</translation>
    </message>
    <message>
        <source>Whose view it takes</source>
        <translation>وجهة نظر من يتبنى</translation>
    </message>
    <message>
        <source>How fresh it is</source>
        <translation>مدى حداثته</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
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
        <source>Name; name</source>
        <translation>اسم؛ اسم</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Source descriptor</source>
        <translation>واصف المصدر</translation>
    </message>
    <message>
        <source>Import record</source>
        <translation>سجل الاستيراد</translation>
    </message>
    <message>
        <source>Choose a source to see its record.</source>
        <translation>اختر مصدرًا لترى بطاقته.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The program ended without closing. Recovered up to {0}: one change that was not in the project file yet.</source>
        <translation>انتهى البرنامج دون إغلاق. استُعيد العمل حتى {0}: تعديل واحد لم يكن في ملف المشروع بعد.</translation>
    </message>
    <message>
        <source>The program ended without closing. Recovered up to {0}: {1} changes that were not in the project file yet.</source>
        <translation>انتهى البرنامج دون إغلاق. استُعيد العمل حتى {0}، وعدد التعديلات التي لم تكن في ملف المشروع بعد: {1}.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>إظهار الفروق</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>“{0}” goes to the trash, from where it can be brought back.</source>
        <translation>يذهب «{0}» إلى سلة المحذوفات، ومنها يمكن استرجاعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings go to the trash, from where they can be brought back.</source>
        <translation>
            <numerusform>لا مستخلصات تذهب إلى سلة المحذوفات، ومنها يمكن الاسترجاع.</numerusform>
            <numerusform>يذهب مستخلص واحد إلى سلة المحذوفات، ومنها يمكن الاسترجاع.</numerusform>
            <numerusform>يذهب مستخلصان إلى سلة المحذوفات، ومنها يمكن الاسترجاع.</numerusform>
            <numerusform>تذهب %n مستخلصات إلى سلة المحذوفات، ومنها يمكن الاسترجاع.</numerusform>
            <numerusform>يذهب %n مستخلصًا إلى سلة المحذوفات، ومنها يمكن الاسترجاع.</numerusform>
            <numerusform>يذهب %n مستخلص إلى سلة المحذوفات، ومنها يمكن الاسترجاع.</numerusform>
        </translation>
    </message>
    <message>
        <source>• and more</source>
        <translation>• وغير ذلك</translation>
    </message>
    <message>
        <source>Show the first place</source>
        <translation>إظهار الموضع الأول</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences lost their citation.</source>
        <translation>
            <numerusform>لم تفقد أي جملة استشهادها.</numerusform>
            <numerusform>فقدت جملة واحدة استشهادها.</numerusform>
            <numerusform>فقدت جملتان استشهادها.</numerusform>
            <numerusform>فقدت %n جمل استشهادها.</numerusform>
            <numerusform>فقدت %n جملة استشهادها.</numerusform>
            <numerusform>فقدت %n جملة استشهادها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message>
        <source>Find in this brief</source>
        <translation>البحث في هذه الإحاطة</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>{0} replaced.</source>
        <translation>الاستبدالات: {0}.</translation>
    </message>
    <message>
        <source>{0} left as they are, because a citation stands in them.</source>
        <translation>تُرك كما هو لوجود استشهاد فيه: {0}.</translation>
    </message>
    <message>
        <source>A corrected version</source>
        <translation>نسخة مصحَّحة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>This is the text that the source has already.</source>
        <translation>هذا هو النص الذي لدى المصدر أصلًا.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Why it is replaced</source>
        <translation>سبب الاستبدال</translation>
    </message>
    <message>
        <source>Why, for the record (may stay blank)</source>
        <translation>السبب للتوثيق (قد يبقى فارغًا)</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المستخلصات</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Accept all likely places</source>
        <translation>قبول كل المواضع المرجحة</translation>
    </message>
    <message>
        <source>A corrected version of {0}</source>
        <translation>نسخة مصحَّحة من {0}</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>و{0} أخرى.</translation>
    </message>
    <message>
        <source>Word for word in the new version</source>
        <translation>حرفيًا في النسخة الجديدة</translation>
    </message>
    <message>
        <source>No finding rests on this source yet.</source>
        <translation>لا مستخلص يستند إلى هذا المصدر بعد.</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>الفقرة {0}</translation>
    </message>
    <message>
        <source>moved to paragraph {0}</source>
        <translation>نُقل إلى الفقرة {0}</translation>
    </message>
    <message>
        <source>{0} has this text already. It is a source of its own; nothing is replaced.</source>
        <translation>لدى {0} هذا النص أصلًا. هو مصدر قائم بذاته، ولا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>{0} stand where they stood</source>
        <translation>{0} في مواضعها</translation>
    </message>
    <message>
        <source>{0} moved with their text</source>
        <translation>{0} انتقلت مع نصها</translation>
    </message>
    <message>
        <source>{0} have other words</source>
        <translation>{0} بكلمات أخرى</translation>
    </message>
    <message>
        <source>{0} may stand in several places</source>
        <translation>{0} قد تكون في عدة مواضع</translation>
    </message>
    <message>
        <source>{0} were not found</source>
        <translation>{0} لم توجد</translation>
    </message>
    <message>
        <source>No passage of this source is marked yet.</source>
        <translation>لم يُعلَّم أي مقطع من هذا المصدر بعد.</translation>
    </message>
    <message>
        <source>Of {0} marked passages: {1}.</source>
        <translation>من {0} مقاطع معلَّمة: {1}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The former text and its original are kept as an earlier version.</source>
        <translation>يُحفظ النص السابق وملفه الأصلي نسخةً سابقة.</translation>
    </message>
    <message>
        <source>1 finding stays open: it keeps its words and is marked.</source>
        <translation>يبقى مستخلص واحد مفتوحًا: تُحفظ كلماته ويُعلَّم.</translation>
    </message>
    <message>
        <source>{0} findings stay open: they keep their words and are marked.</source>
        <translation>تبقى {0} مستخلصات مفتوحة: تُحفظ كلماتها وتُعلَّم.</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المستخلصات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Save this search...</source>
        <translation>حفظ هذا البحث...</translation>
    </message>
    <message>
        <source>Update “{0}”</source>
        <translation>تحديث «{0}»</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>إعادة تسمية البحث المحفوظ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>What does it find? For example: French wires to read</source>
        <translation>ماذا يجد؟ مثلًا: برقيات فرنسية للقراءة</translation>
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
        <source>Words that the section should have; blank for none</source>
        <translation>عدد كلمات القسم المطلوب؛ فارغ لعدم التحديد</translation>
    </message>
    <message>
        <source>Word goal</source>
        <translation>عدد الكلمات المستهدف</translation>
    </message>
</context>
<context>
    <name>SectionField</name>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>قسم جديد…</translation>
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
        <source>Look, text size, language, typing and keys become as they were at first. Your name and initials stay.</source>
        <translation>يعود المظهر وحجم النص واللغة والكتابة والمفاتيح كما كانت أولًا. ويبقى اسمك وأحرفك الأولى.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation>سبب الموثوقية</translation>
    </message>
    <message>
        <source>Confirm what was found</source>
        <translation>تأكيد ما وُجد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>إزالة وسوم</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n sources</source>
        <translation>
            <numerusform>تحرير المصادر</numerusform>
            <numerusform>تحرير مصدر واحد</numerusform>
            <numerusform>تحرير مصدرين</numerusform>
            <numerusform>تحرير %n مصادر</numerusform>
            <numerusform>تحرير %n مصدرًا</numerusform>
            <numerusform>تحرير %n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sources</source>
        <translation>
            <numerusform>تغيير المصادر</numerusform>
            <numerusform>تغيير مصدر واحد</numerusform>
            <numerusform>تغيير مصدرين</numerusform>
            <numerusform>تغيير %n مصادر</numerusform>
            <numerusform>تغيير %n مصدرًا</numerusform>
            <numerusform>تغيير %n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Source descriptor</source>
        <translation>واصف المصدر</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
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
    <name>Showing</name>
    <message>
        <source>Save the original</source>
        <translation>حفظ الأصل</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>SourceFilters</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
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
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>بلا وسيلة إعلام</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>بلا مؤلف</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>مع مستخلصات</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>بلا مستخلصات</translation>
    </message>
    <message>
        <source>Fields to confirm</source>
        <translation>حقول للتأكيد</translation>
    </message>
    <message>
        <source>All fields confirmed</source>
        <translation>كل الحقول مؤكدة</translation>
    </message>
    <message>
        <source>Copies of one origin</source>
        <translation>نسخ من أصل واحد</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>بلا نسخ</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>ترجمات</translation>
    </message>
    <message>
        <source>No translations</source>
        <translation>بلا ترجمات</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>سنة غير معروفة</translation>
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
        <source>{0} selected</source>
        <translation>{0} محددة</translation>
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
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>وسيلة الإعلام</translation>
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
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل المشترك</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
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
        <source>Nothing holds all these words: {0}</source>
        <translation>لا شيء يحوي كل هذه الكلمات: {0}</translation>
    </message>
    <message>
        <source>No source matches this filter.</source>
        <translation>لا مصدر يطابق هذا المرشّح.</translation>
    </message>
    <message>
        <source>No source matches {0} filters.</source>
        <translation>لا مصدر يطابق {0} مرشحات.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>Drop articles here, paste (Ctrl+V) or import them.
Web pages, PDF, Word, OpenDocument, RTF, EPUB, mail, plain text and Markdown are read.
Everything stays on this computer.</source>
        <translation>أفلت مقالات هنا أو ألصقها (Ctrl+V) أو استوردها.
تُقرأ صفحات الويب وPDF وWord وOpenDocument وRTF وEPUB والبريد والنص العادي وMarkdown.
يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
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
        <source>Practise on twelve articles</source>
        <translation>التدرب على اثني عشر مقالًا</translation>
    </message>
    <message>
        <source>Twelve short articles in three languages and a brief half written, with faults.</source>
        <translation>اثنا عشر مقالًا قصيرًا بثلاث لغات وإحاطة نصف مكتوبة فيها أخطاء.</translation>
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
        <source>Language: {0}</source>
        <translation>اللغة: {0}</translation>
    </message>
    <message>
        <source>Language of the paragraph</source>
        <translation>لغة الفقرة</translation>
    </message>
    <message>
        <source>Saved here; the project file cannot be reached since {0}</source>
        <translation>محفوظ هنا؛ تعذّر الوصول إلى ملف المشروع منذ {0}</translation>
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
    <name>StoryPart</name>
    <message>
        <source>What they go back to</source>
        <translation>ما تعود إليه</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>أصل واحد</translation>
    </message>
    <message>
        <source>Not copies</source>
        <translation>ليست نسخًا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more of a story that is one origin already</source>
        <translation>يوجد المزيد من خبر هو من أصل واحد أصلًا</translation>
    </message>
    <message>
        <source>{0}: {1} % the same words.</source>
        <translation>{0}: {1}٪ من الكلمات نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>These %n sources may be one story</source>
        <translation>
            <numerusform>لا مصادر هنا لخبر واحد</numerusform>
            <numerusform>قد يكون هذا المصدر خبرًا واحدًا</numerusform>
            <numerusform>قد يكون هذان المصدران خبرًا واحدًا</numerusform>
            <numerusform>قد تكون هذه المصادر الـ%n خبرًا واحدًا</numerusform>
            <numerusform>قد تكون هذه المصادر الـ%n خبرًا واحدًا</numerusform>
            <numerusform>قد تكون هذه المصادر الـ%n خبرًا واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل المشترك</translation>
    </message>
</context>
<context>
    <name>Suggested</name>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>{0} أخرى</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>واحد آخر</translation>
    </message>
    <message>
        <source>{0} readings</source>
        <translation>{0} قراءات</translation>
    </message>
    <message>
        <source>What else was found: {0}</source>
        <translation>ما وُجد أيضًا: {0}</translation>
    </message>
    <message>
        <source>Keep this value as confirmed (Ctrl+Enter in the field)</source>
        <translation>حفظ هذه القيمة مؤكدة (Ctrl+Enter في الحقل)</translation>
    </message>
    <message>
        <source>Confirm: {0}</source>
        <translation>تأكيد: {0}</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Corrected by {0}, {1}: {2} was put in</source>
        <translation>صحّحه {0}، {1}: أُضيف {2}</translation>
    </message>
    <message>
        <source>Corrected by {0}, {1}: {2} was taken out</source>
        <translation>صحّحه {0}، {1}: حُذف {2}</translation>
    </message>
    <message>
        <source>Corrected by {0}, {1}: it said {2}</source>
        <translation>صحّحه {0}، {1}: كان {2}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Save the original of this version</source>
        <translation>حفظ الملف الأصلي لهذه النسخة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
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
    <name>Toggles</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>A translation of this source</source>
        <translation>ترجمة لهذا المصدر</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>It is a translation of...</source>
        <translation>هو ترجمة لـ...</translation>
    </message>
    <message>
        <source>No other source has such a title.</source>
        <translation>لا يوجد مصدر آخر بعنوان كهذا.</translation>
    </message>
    <message>
        <source>Who translated it</source>
        <translation>من ترجمه</translation>
    </message>
    <message>
        <source>A person, or a program with its version</source>
        <translation>شخص، أو برنامج مع رقم إصداره</translation>
    </message>
    <message>
        <source>This source has no translation, and is none: import one, or say of what.</source>
        <translation>ليس لهذا المصدر ترجمة وليس هو ترجمة: استورد ترجمة له، أو حدد أصله.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>البحث في سلة المحذوفات</translation>
    </message>
    <message>
        <source>What was removed, newest first</source>
        <translation>ما حُذف، الأحدث أولًا</translation>
    </message>
    <message>
        <source>The trash is empty. What you remove can be brought back from here.</source>
        <translation>سلة المحذوفات فارغة. ما تحذفه يمكن استرجاعه من هنا.</translation>
    </message>
    <message>
        <source>Nothing in the trash has these words.</source>
        <translation>لا شيء في سلة المحذوفات يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Delete for good...</source>
        <translation>حذف نهائي...</translation>
    </message>
    <message>
        <source>Empty the trash...</source>
        <translation>إفراغ سلة المحذوفات...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“{0}” is back.</source>
        <translation>عاد «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is deleted for good.</source>
        <translation>حُذف «{0}» نهائيًا.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>%n removals are deleted for good.</source>
        <translation>
            <numerusform>لا شيء يُحذف نهائيًا.</numerusform>
            <numerusform>يُحذف عنصر واحد نهائيًا.</numerusform>
            <numerusform>يُحذف عنصران نهائيًا.</numerusform>
            <numerusform>تُحذف %n عناصر نهائيًا.</numerusform>
            <numerusform>يُحذف %n عنصرًا نهائيًا.</numerusform>
            <numerusform>يُحذف %n عنصر نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ سلة المحذوفات</translation>
    </message>
    <message>
        <source>• Nothing brings it back then, and undo passes it by.</source>
        <translation>• لا يعيده شيء بعد ذلك، ويتجاوزه التراجع.</translation>
    </message>
    <message>
        <source>• The words stay in the history of the project file, and can be read there.</source>
        <translation>• تبقى الكلمات في سجل ملف المشروع، ويمكن قراءتها هناك.</translation>
    </message>
    <message>
        <source>• Original files that nothing else needs leave the project.</source>
        <translation>• تخرج من المشروع الملفات الأصلية التي لا يحتاج إليها شيء آخر.</translation>
    </message>
    <message>
        <source>• A backup of the project as it is now is kept first, for 90 days.</source>
        <translation>• تُحفظ أولًا نسخة احتياطية من المشروع كما هو الآن مدة 90 يومًا.</translation>
    </message>
    <message>
        <source>Deleted for good. The backup from before is {0}</source>
        <translation>حُذف نهائيًا. النسخة الاحتياطية السابقة هي {0}</translation>
    </message>
</context>
<context>
    <name>Unconfirmed</name>
    <message>
        <source>Confirm all</source>
        <translation>تأكيد الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are not confirmed</source>
        <translation>
            <numerusform>لا حقول غير مؤكدة</numerusform>
            <numerusform>حقل واحد غير مؤكد</numerusform>
            <numerusform>حقلان غير مؤكدين</numerusform>
            <numerusform>%n حقول غير مؤكدة</numerusform>
            <numerusform>%n حقلًا غير مؤكد</numerusform>
            <numerusform>%n حقل غير مؤكد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Changed by one, removed by the other</source>
        <translation>عدّله أحدهما وحذفه الآخر</translation>
    </message>
    <message>
        <source>Two versions of the {0}</source>
        <translation>صيغتان: {0}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>إبقاء هذه</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation>إبقاء هذه: {0}</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>The original as it came</source>
        <translation>الأصل كما ورد</translation>
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
        <source>Milestone</source>
        <translation>محطة</translation>
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
        <source>Origin of sources</source>
        <translation>أصل مشترك لمصادر</translation>
    </message>
    <message>
        <source>Group of sources</source>
        <translation>مجموعة مصادر</translation>
    </message>
    <message>
        <source>Sources kept apart</source>
        <translation>مصادر مستقلة</translation>
    </message>
    <message>
        <source>Earlier edition of a source</source>
        <translation>إصدار سابق لمصدر</translation>
    </message>
    <message>
        <source>Correction of a source</source>
        <translation>تصحيح لمصدر</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
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
        <source>word goal</source>
        <translation>عدد الكلمات المستهدف</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>منتهٍ</translation>
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
        <source>headline of its own</source>
        <translation>عنوان خاص به</translation>
    </message>
    <message>
        <source>revision of the text</source>
        <translation>مراجعة النص</translation>
    </message>
    <message>
        <source>type of source</source>
        <translation>صنف المصدر</translation>
    </message>
    <message>
        <source>reason for the reliability</source>
        <translation>سبب درجة الموثوقية</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>type of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>الملف الأصلي</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>place in the source</source>
        <translation>الموضع في المصدر</translation>
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
        <source>kicker</source>
        <translation>العنوان العلوي</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>scale of likelihood</source>
        <translation>مقياس الاحتمال</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>part of the brief</source>
        <translation>جزء الإحاطة</translation>
    </message>
    <message>
        <source>place in its part</source>
        <translation>الموضع في جزئه</translation>
    </message>
    <message>
        <source>attribution or note</source>
        <translation>نسبة القول أو الحاشية</translation>
    </message>
    <message>
        <source>paragraph it was split from</source>
        <translation>الفقرة التي فُصل عنها</translation>
    </message>
    <message>
        <source>markers</source>
        <translation>عبارات دالّة</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>الخلاف</translation>
    </message>
    <message>
        <source>author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>state of the project</source>
        <translation>حالة المشروع</translation>
    </message>
    <message>
        <source>address in an archive</source>
        <translation>العنوان في أرشيف</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>access of the source</source>
        <translation>اطلاع المصدر</translation>
    </message>
    <message>
        <source>bias of the source</source>
        <translation>انحياز المصدر</translation>
    </message>
    <message>
        <source>currency of the source</source>
        <translation>حداثة المصدر</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>العناوين الفرعية</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>what was found and not confirmed</source>
        <translation>ما وُجد ولم يُؤكد</translation>
    </message>
    <message>
        <source>remarks of the reader</source>
        <translation>ملاحظات القارئ</translation>
    </message>
    <message>
        <source>reader of the file</source>
        <translation>قارئ الملف</translation>
    </message>
    <message>
        <source>time of import</source>
        <translation>وقت الاستيراد</translation>
    </message>
    <message>
        <source>imported by</source>
        <translation>استورده</translation>
    </message>
    <message>
        <source>origin in common</source>
        <translation>الأصل المشترك</translation>
    </message>
    <message>
        <source>original of the translation</source>
        <translation>أصل الترجمة</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>first source</source>
        <translation>المصدر الأول</translation>
    </message>
    <message>
        <source>second source</source>
        <translation>المصدر الثاني</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>time of replacement</source>
        <translation>وقت الاستبدال</translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation>الموضع في النص</translation>
    </message>
    <message>
        <source>words before</source>
        <translation>الكلمات قبل</translation>
    </message>
    <message>
        <source>words after</source>
        <translation>الكلمات بعد</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>المرشحات</translation>
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
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
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
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>news agency report</source>
        <translation>تقرير وكالة أنباء</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <translation>مقال صحفي</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>government statement</source>
        <translation>بيان حكومي</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>بيان صحفي</translation>
    </message>
    <message>
        <source>public statement</source>
        <translation>بيان عام</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>social media post</source>
        <translation>منشور على شبكة اجتماعية</translation>
    </message>
    <message>
        <source>broadcast transcript</source>
        <translation>تفريغ بث</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>legal text</source>
        <translation>نص قانوني</translation>
    </message>
    <message>
        <source>correspondence</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>academic article</source>
        <translation>مقال أكاديمي</translation>
    </message>
    <message>
        <source>from the page&apos;s data</source>
        <translation>من بيانات الصفحة</translation>
    </message>
    <message>
        <source>from the file&apos;s data</source>
        <translation>من بيانات الملف</translation>
    </message>
    <message>
        <source>from the header</source>
        <translation>من الترويسة</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>من النص</translation>
    </message>
    <message>
        <source>by its letters</source>
        <translation>من حروفه</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>من اسم الملف</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>{0} % of it stands in the other one</source>
        <translation>{0}٪ منه موجود في الآخر</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{0} is meant</source>
        <translation>المقصود {0}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare {0} with the first one</source>
        <translation>مقارنة {0} بالأول</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation>قراءة {0}</translation>
    </message>
    <message>
        <source>most of the others stands in it</source>
        <translation>معظم ما في غيره موجود فيه</translation>
    </message>
    <message>
        <source>{0} % of it stands in the first one</source>
        <translation>{0}٪ منه موجود في الأول</translation>
    </message>
</context>
</TS>
