# كلمات قالب « Registre » بالعربية.
#
# تُترجم البوابة جملة أو تغيّرها بوضع ملف بالاسم نفسه في مجلدها themes/registre/strings/: وما لا يذكره يؤخذ من هنا. القيم بين
# الحاضنتين تأتي من الصفحة؛ وNUMBER($n) يكتب العدد بفواصله. الأرقام 0-9 كما في المغرب العربي والساحل. أسماء الأشهر هي المتداولة
# دوليًا، من يناير إلى ديسمبر: على من يكتب « جانفي » أو « غشت » أو « دجمبر » أن يعيد كتابة الأسطر month-* وmonth-short-* وحدها.
# ما قد يأتي بالحرف اللاتيني أو بأرقام تفصلها شرطة (اسم شخص، « 2026-412 ») يقف بين U+2068 وU+2069 حتى يحفظ ترتيبه في السطر.

## التواريخ والأوقات والأعداد

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
day-of-month = { $day }
date-long = { $weekday } { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
month-year = { $month } { $year }
day-month = { $day } { $month }
day-range = { $first } و{ $last }
on-day = يوم { $date }
on-days = يومي { $date }
list-and = { $first } و{ $last }
hijri-date = { $day } { $month } { $year }
hijri-month-1 = محرم
hijri-month-2 = صفر
hijri-month-3 = ربيع الأول
hijri-month-4 = ربيع الثاني
hijri-month-5 = جمادى الأولى
hijri-month-6 = جمادى الآخرة
hijri-month-7 = رجب
hijri-month-8 = شعبان
hijri-month-9 = رمضان
hijri-month-10 = شوال
hijri-month-11 = ذو القعدة
hijri-month-12 = ذو الحجة
number-1 = واحد
number-2 = اثنان
number-3 = ثلاثة
number-4 = أربعة
number-5 = خمسة
number-6 = ستة
number-7 = سبعة
number-8 = ثمانية
number-9 = تسعة
number-10 = عشرة
time = { $hour-padded }:{ $minute }
time-full-hour = { $hour-padded }:00
moment = { $date } على الساعة { $time }
duration-seconds = { $seconds ->
    [0] 0 ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
}
duration-minutes-seconds = { $minutes } و{ $seconds }
duration-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
duration-hours = { $hours ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
duration-hours-minutes = { duration-hours } و{ duration-minutes }
duration-days = { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
number-group = {"\u202F"}
number-decimal = ,
size-bytes = { $n } بايت
size-kilobytes = { $n } كيلوبايت
size-megabytes = { $n } ميغابايت
size-gigabytes = { $n } جيغابايت
colon = {": "}
comma = ،
semicolon = ؛
quoted = «{ $text }»

## الإطار

skip = الانتقال إلى المحتوى
crumbs = أنتم هنا
languages = اللغات
# اسم هذه اللغة بكتابتها.
language-name = العربية
sections = الأقسام
plan = خريطة الموقع
menu = القائمة
home = الرئيسية
search = بحث
official-statement = موقع رسمي: { $issuer }
official-region = موقع رسمي
official-short = موقع رسمي:
official-check = تحققوا
official-how = كيف تتحققون من ذلك؟
official-address = اقرؤوا العنوان في شريط متصفحكم: يجب أن يكون { $host } بالضبط. وكل صفحة تدّعي أنها رسمية وهي على عنوان آخر ليست صادرة عنا.
official-promise = لا يطلب هذا الموقع أبدًا كلمة مرور، ولا رمزًا وصلكم في رسالة قصيرة، ولا أي دفع.
frozen = عرض نموذجي متوقف عند { $date }
licence = إعادة الاستخدام:
no-tracker = بلا تتبع ولا ملفات ارتباط
made-with = أُنجز بأداة
subscribe = اشتراك:

## الصفحة الرئيسية

latest = البلاغات
factchecks = التحقق من الأخبار
consultations = الاستشارات
questions = الأسئلة
home-factchecks = هل هذه الرسالة صحيحة؟
home-consultations = استشارات مفتوحة
report-rumour = التبليغ عن إشاعة
calls = مسابقات وتوظيف ومنح وطلبات عروض
institutions = المؤسسات
published-on = نُشر في { $date }
delay = بعد { $delay } من الجلسة
read-report = الاطلاع على بيان المجلس
read-notice = الاطلاع على الإعلان
read-agenda = الاطلاع على جدول الأعمال
upcoming-council = المجلس المقبل:
items-count = { $count ->
    [zero] لا نقاط في جدول الأعمال
    [one] نقطة واحدة في جدول الأعمال
    [two] نقطتان في جدول الأعمال
    [few] { NUMBER($count) } نقاط في جدول الأعمال
    [many] { NUMBER($count) } نقطة في جدول الأعمال
   *[other] { NUMBER($count) } نقطة في جدول الأعمال
}
nominations-count = { $count ->
    [zero] لا تعيينات
    [one] تعيين واحد
    [two] تعيينان
    [few] { NUMBER($count) } تعيينات
    [many] { NUMBER($count) } تعيينًا
   *[other] { NUMBER($count) } تعيين
}
last-published = آخر نشر في { $date }
last-published-short = آخر نشر في
nothing-published = لم يُنشر شيء إلى اليوم
before = حتى
closed-on = أُغلق في

## الوثائق

number = المرجع
published = تاريخ النشر
modified = تاريخ التعديل
modified-on = عُدّلت في { $date }
what-changed = ما الذي تغيّر
deadline = آخر أجل
until = حتى { $date }
from = ابتداءً من { $date }
from-to = من { $from } إلى { $to }
institution = { $count ->
    [zero] المؤسسة
    [one] المؤسسة
    [two] المؤسستان
    [few] المؤسسات
    [many] المؤسسات
   *[other] المؤسسات
}
with = بالتنسيق مع
together-with = بالتنسيق مع
places = { $count ->
    [zero] المكان
    [one] المكان
    [two] المكانان
    [few] الأماكن
    [many] الأماكن
   *[other] الأماكن
}
topics = { $count ->
    [zero] الموضوع
    [one] الموضوع
    [two] الموضوعان
    [few] المواضيع
    [many] المواضيع
   *[other] المواضيع
}
audiences = لمن
feed-marked = [{ $state }] { $title }
date = التاريخ
place = المكان
contents = المحتويات
key-facts = أهم ما يجب معرفته
what-to-do = ما عليكم القيام به
attachments = الوثائق المرفقة
file-signed = الأصل الموقّع
file-accessible = ميسّر للجميع
contacts = جهات الاتصال
contact = للاتصال
related = اقرؤوا أيضًا
versions = النسخ
change-first = النشر الأول.
change-major = تعديل مهم.
change-minor = تعديل طفيف.
change-correction = تصويب.
changes-minor = { $count ->
    [one] تعديل طفيف واحد
    [two] تعديلان طفيفان
    [few] { NUMBER($count) } تعديلات طفيفة
   *[other] { NUMBER($count) } تعديلًا طفيفًا
}
listen = للاستماع
watch = للمشاهدة
transcript = قراءة النص المكتوب
credit = الصورة: {"\u2068"}{ $credit }{"\u2069"}
download-audio = تنزيل ({"\u2068"}{ $format }{"\u2069"}، { $size })
podcast-in = بودكاست ({"\u2068"}{ $language }{"\u2069"})
podcast-title = {"\u2068"}{ $site }{"\u2069"} ({"\u2068"}{ $language }{"\u2069"})
podcast-description = ما ينشره {"\u2068"}{ $site }{"\u2069"} مقروءًا بصوت عالٍ ({"\u2068"}{ $language }{"\u2069"}). كل حلقة وثيقة رسمية مع نصها.
whole-picture = الصورة كاملة ({"\u2068"}{ $format }{"\u2069"}، { $size })
share-title = المشاركة والتنزيل
share-only = المشاركة
downloads = الوثيقة بصيغ أخرى
plain-text = النص وحده
reading = قراءة { $minutes } د
share-on-whatsapp = مشاركة عبر واتساب
share-whatsapp = واتساب
share-facebook = فيسبوك
share-telegram = تيليغرام
share-x = X
share-sms = رسالة قصيرة
share-email = بريد إلكتروني
share-linkedin = لينكدإن
share-threads = ثريدز
share-bluesky = بلوسكاي
share-mastodon = ماستودون
share-instagram = إنستغرام
share-whatsapp-full = واتساب، النص الكامل
share-sms-plain = الرسالة القصيرة الأقل كلفة
share-radio = الإذاعة
share-press = بريد إلكتروني إلى الصحافة
share-page-link = نصوص وصور جاهزة لكل شبكة
share-read = قراءة الوثيقة
share-note = لا ترسل هذه الروابط أي شيء ما لم تفتحوها.
done-at-on = حُرّر في {"\u2068"}{ $place }{"\u2069"}، بتاريخ { $date }
done-at = حُرّر في {"\u2068"}{ $place }{"\u2069"}
done-on = بتاريخ { $date }
corrected-on = استدراك بتاريخ { $date }.
instead-of = بدلًا من
read = يُقرأ
state-corrected = مستدركة
state-superseded = مستبدلة
state-expired = منتهية الصلاحية
state-withdrawn = وثيقة مسحوبة
state-faux = إشاعة كاذبة
state-trompeur = إشاعة مضللة
state-hors_contexte = إشاعة خارج السياق
state-non_verifie = إشاعة لم يُتحقق منها
state-vrai = إشاعة صحيحة
state-satire = سخرية متداولة
state-reported = مُبلّغ عنه، في انتظار التحقق
state-checking = قيد التحقق
state-upcoming = قادمة
state-open = مفتوحة
state-closed = مغلقة
state-analysing = الردود قيد الدراسة
state-outcome = ما ترتب عنها
state-received = ورد
state-grouped = ضُمّ إلى أسئلة مماثلة
state-transferred = أُحيل
state-answered = نُشر الرد
state-refused = دون رد
banner-expired = انتهت صلاحية هذه الوثيقة.
banner-expired-on = انتهت صلاحية هذه الوثيقة في { $date }.
banner-superseded = حلّت محل هذه الوثيقة:
banner-superseded-on = حلّت محل هذه الوثيقة، في { $date }:
banner-replaces = هذه الوثيقة تحل محل:
banner-replaces-on = هذه الوثيقة تحل، منذ { $date }، محل:
banner-corrected = أُدخل استدراك على هذه الوثيقة.
banner-corrected-on = أُدخل استدراك على هذه الوثيقة في { $date }.
banner-corrects = هذه الوثيقة تستدرك:
banner-corrects-on = هذه الوثيقة تستدرك، منذ { $date }:
banner-brought_in = هذه الوثيقة سابقة لافتتاح هذا الموقع، وقد نُقلت إليه.
banner-brought_in-on = هذه الوثيقة سابقة لافتتاح هذا الموقع، وقد نُقلت إليه في { $date }.
banner-reply = هذه الوثيقة ترد على:
banner-reply-on = هذه الوثيقة ترد، منذ { $date }، على:
banner-corrected_by = صوّبتها الوثيقة:
banner-corrected_by-on = صُوّبت في { $date } بالوثيقة:
banner-answered = الرد:
banner-answered-on = رد { $date }:
# أغلب أسماء الحكومات تبدأ بهذه الكلمة: فلا تُقال في الجملة إلا مرة.
government-word = حكومة
history = نُشرت في عهد حكومة { $name }.
history-other = نُشرت في عهد حكومة سابقة: { $name }.
history-head = { $history } رئيس الحكومة: { $person }.

## أنواع الوثائق

type-council = مجلس الوزراء
type-not_held = لم ينعقد المجلس
type-factcheck = تحقق
type-consultation = استشارة
type-question = سؤال
type-page = صفحة
type-communique = بلاغ
type-communique_radio = بلاغ إذاعي
type-declaration = تصريح
type-avis = إعلان
type-resultats = نتائج
type-concours = مسابقة
type-recrutement = توظيف
type-bourse = منحة دراسية
type-appel_offres = طلب عروض
type-appel_candidatures = دعوة إلى الترشح
type-note_service = مذكرة مصلحية
type-circulaire = منشور
type-arrete = قرار
type-alerte = إنذار
type-mise_au_point = توضيح
type-droit_de_reponse = حق الرد
type-erratum = استدراك
type-condoleances = تعزية
type-felicitations = تهنئة
type-necrologie = نعي
type-agenda = برنامج الأنشطة
type-discours = خطاب
type-dossier_presse = ملف صحفي
type-point_presse = إحاطة صحفية
type-lettre = رسالة

## أجزاء البلاغ

alert-info = للعلم
alert-vigilance = يقظة
alert-danger = خطر
alert-over = رُفع الإنذار
alert-areas = المناطق المعنية:
alert-until = صالح حتى { $date }.
event = موعد
event-old = التاريخ المقرر سابقًا
event-new = التاريخ الجديد
event-scheduled = مقرر
event-postponed = مؤجل
event-cancelled = ملغى
event-done = انقضى
opens = تاريخ الافتتاح
closed = أُغلق
tender = طلب عروض
tender-kind = الإجراء
tender-funder = التمويل
tender-where = سحب الملفات وإيداعها
tender-lots = { $count ->
    [zero] الحصة
    [one] الحصة
    [two] الحصتان
    [few] الحصص
    [many] الحصص
   *[other] الحصص
}
tender-lots-count = { $count ->
    [zero] بلا حصص
    [one] حصة واحدة
    [two] حصتان
    [few] { NUMBER($count) } حصص
    [many] { NUMBER($count) } حصة
   *[other] { NUMBER($count) } حصة
}
vacancy = مناصب للتوظيف
vacancy-posts = عدد المناصب
vacancy-corps = السلك أو الوظيفة
vacancy-exam = تاريخ الاختبارات
vacancy-fee = الرسوم
vacancy-apply = مكان تقديم الترشح
vacancy-conditions = الشروط
vacancy-documents = الوثائق المطلوبة
results = النتائج
results-of = تبعًا لما يلي:
died-on = تاريخ الوفاة
ceremony = المراسم

## مجلس الوزراء

council-kind-extraordinary = جلسة استثنائية
council-kind-thematic = جلسة موضوعاتية
council-kind-cabinet = مجلس وزاري مصغر
council-kind-government = مجلس الحكومة
council-kind-ordinary = جلسة عادية
council-kind-not_held = جلسة لم تنعقد
stage-agenda = جدول الأعمال. سيُنشر بيان المجلس كاملًا على هذا العنوان نفسه.
stage-highlights = القرارات الأولى. سيُنشر بيان المجلس كاملًا على هذا العنوان نفسه.
at-place = في {"\u2068"}{ $place }{"\u2069"}
council-agenda = جدول الأعمال
council-date = التاريخ
council-double-date = { $date } الموافق لـ { $hijri }
session = الجلسة
hours-from-to = من الساعة { $start } إلى الساعة { $end }
hours-from = على الساعة { $start }
chair = الرئاسة
absent = الغائبون
interim = النيابات
minutes = المحضر
minutes-approved = تمت المصادقة على محضر { $date }
item-link = {"\u2068"}{ $number }{"\u2069"}: رابط إلى هذه النقطة
amounts = { $count ->
    [zero] المبلغ
    [one] المبلغ
    [two] المبلغان
    [few] المبالغ
    [many] المبالغ
   *[other] المبالغ
}
amount-equals = أي { $amount }
amount-about = حوالي { $amount }
amount-millions = { $number } { $plural ->
    [few] ملايين
   *[other] مليون
} { $unit }
amount-billions = { $number } { $plural ->
    [few] مليارات
   *[other] مليار
} { $unit }
count-bill = { $count ->
    [zero] لا مشروع قانون
    [one] مشروع قانون واحد
    [two] مشروعا قانون
    [few] { $count } مشاريع قوانين
    [many] { $count } مشروع قانون
   *[other] { $count } مشروع قانون
}
count-ordinance = { $count ->
    [zero] لا أمر قانوني
    [one] أمر قانوني واحد
    [two] أمران قانونيان
    [few] { $count } أوامر قانونية
    [many] { $count } أمرًا قانونيًا
   *[other] { $count } أمر قانوني
}
count-decree = { $count ->
    [zero] لا مرسوم
    [one] مرسوم واحد
    [two] مرسومان
    [few] { $count } مراسيم
    [many] { $count } مرسومًا
   *[other] { $count } مرسوم
}
count-order = { $count ->
    [zero] لا قرار
    [one] قرار واحد
    [two] قراران
    [few] { $count } قرارات
    [many] { $count } قرارًا
   *[other] { $count } قرار
}
count-statutes = { $count ->
    [zero] لا مشروع نظام أساسي
    [one] مشروع نظام أساسي واحد
    [two] مشروعا نظام أساسي
    [few] { $count } مشاريع أنظمة أساسية
    [many] { $count } مشروع نظام أساسي
   *[other] { $count } مشروع نظام أساسي
}
count-agreement = { $count ->
    [zero] لا اتفاقية
    [one] اتفاقية واحدة
    [two] اتفاقيتان
    [few] { $count } اتفاقيات
    [many] { $count } اتفاقية
   *[other] { $count } اتفاقية
}
count-communication = { $count ->
    [zero] لا عرض
    [one] عرض واحد
    [two] عرضان
    [few] { $count } عروض
    [many] { $count } عرضًا
   *[other] { $count } عرض
}
count-contract = { $count ->
    [zero] لا صفقة
    [one] صفقة واحدة
    [two] صفقتان
    [few] { $count } صفقات
    [many] { $count } صفقة
   *[other] { $count } صفقة
}
count-authorisation = { $count ->
    [zero] لا ترخيص
    [one] ترخيص واحد
    [two] ترخيصان
    [few] { $count } تراخيص
    [many] { $count } ترخيصًا
   *[other] { $count } ترخيص
}
count-instruction = { $count ->
    [zero] لا تعليمة
    [one] تعليمة واحدة
    [two] تعليمتان
    [few] { $count } تعليمات
    [many] { $count } تعليمة
   *[other] { $count } تعليمة
}
count-other = { $count ->
    [zero] لا ملف آخر
    [one] ملف آخر
    [two] ملفان آخران
    [few] { $count } ملفات أخرى
    [many] { $count } ملفًا آخر
   *[other] { $count } ملف آخر
}
agreement = الاتفاقية
agreement-with = مع {"\u2068"}{ $partner }{"\u2069"}
agreement-signed-at = وُقّعت في {"\u2068"}{ $place }{"\u2069"} بتاريخ { $date }
agreement-signed = وُقّعت في { $date }
validity = مدة السريان
legal-text = النص
text-draft = (مشروع)
text-signed = بتاريخ { $date }
text-in-force = تاريخ النفاذ
text-amends = يعدّل
text-repeals = يلغي
gazette = النشر
implementers = الجهات المكلفة بالتنفيذ
due = في أجل أقصاه { $date }
follow-up = مآل هذا القرار
nominations = التعيينات
nomination-post = الوظيفة
nomination-who = الشخص المعيّن
nomination-said = { $person } { $verb } { $post }
nomination-appointed = { $who ->
    [woman] عُيّنت
    [women] عُيّنت
   *[other] عُيّن
} {"\u2068"}{ $person }{"\u2069"} بصفة {"\u2068"}{ $post }{"\u2069"}
nomination-confirmed = { $who ->
    [woman] ثُبّتت
    [women] ثُبّتت
   *[other] ثُبّت
} {"\u2068"}{ $person }{"\u2069"} بصفة {"\u2068"}{ $post }{"\u2069"}
nomination-renewed = { $who ->
    [woman] جُدّد لها
    [women] جُدّد لهن
    [men] جُدّد لهم
   *[other] جُدّد له
}: {"\u2068"}{ $person }{"\u2069"}، بصفة {"\u2068"}{ $post }{"\u2069"}
nomination-interim = { $who ->
    [woman] عُيّنت
    [women] عُيّنت
   *[other] عُيّن
} {"\u2068"}{ $person }{"\u2069"} بصفة {"\u2068"}{ $post }{"\u2069"} بالنيابة
nomination-terminated = أُنهيت مهام {"\u2068"}{ $person }{"\u2069"}، {"\u2068"}{ $post }{"\u2069"}
nomination-revoked = { $who ->
    [woman] عُزلت
    [women] عُزلت
   *[other] عُزل
} {"\u2068"}{ $person }{"\u2069"}، {"\u2068"}{ $post }{"\u2069"}
nomination-recalled = { $who ->
    [woman] استُدعيت
    [women] استُدعيت
   *[other] استُدعي
} {"\u2068"}{ $person }{"\u2069"}، {"\u2068"}{ $post }{"\u2069"}
nomination-board_member = { $who ->
    [woman] عُيّنت
    [women] عُيّنت
   *[other] عُيّن
} {"\u2068"}{ $person }{"\u2069"} بصفة {"\u2068"}{ $post }{"\u2069"}
nomination-accreditation = مُنح الاعتماد لـ {"\u2068"}{ $person }{"\u2069"}، {"\u2068"}{ $post }{"\u2069"}
nomination-replaces = خلفًا لـ {"\u2068"}{ $person }{"\u2069"}
nomination-term = { $years ->
    [zero] دون مدة محددة
    [one] لمدة سنة واحدة
    [two] لمدة سنتين
    [few] لمدة { $years } سنوات
    [many] لمدة { $years } سنة
   *[other] لمدة { $years } سنة
}
decree = مرسوم {"\u2068"}{ $number }{"\u2069"}
decree-of = مرسوم {"\u2068"}{ $number }{"\u2069"} بتاريخ { $date }
missions = مهام في الخارج
next-council = البيان المقبل منتظر { $date }.
previous-council = المجلس السابق
next-council-link = المجلس الموالي
neighbours = المجلس السابق والموالي
not-held = لم ينعقد مجلس الوزراء.
nature-bill = مشروع قانون
nature-ordinance = أمر قانوني
nature-decree = مرسوم
nature-order = قرار
nature-statutes = نظام أساسي
nature-agreement = اتفاقية
nature-communication = عرض
nature-contract = صفقة
nature-authorisation = ترخيص
nature-instruction = تعليمات
nature-other = غير ذلك
action-adopted = تمت المصادقة
action-examined = تمت الدراسة
action-first_reading = قراءة أولى
action-approved_in_general = موافقة مبدئية
action-transmitted = إحالة إلى البرلمان
action-authorised = تم الترخيص
action-heard = تم الاستماع
action-noted = أُخذ العلم
action-postponed = تم التأجيل
action-withdrawn = تم السحب
status-adopted_by_parliament = مصادقة البرلمان
status-transmitted_to_parliament = الإحالة إلى البرلمان
status-rejected_by_parliament = رفض البرلمان
status-promulgated = الإصدار
status-signed = التوقيع
status-published = النشر في الجريدة الرسمية
status-in_force = الدخول حيز النفاذ
status-in_progress = قيد التنفيذ
status-implemented = اكتمال التنفيذ
status-postponed = التأجيل
status-amended = التعديل
status-repealed = الإلغاء
status-withdrawn = السحب
status-abandoned = التخلي
act-appointed = تعيين
act-confirmed = تثبيت
act-renewed = تجديد
act-interim = نيابة
act-terminated = إنهاء مهام
act-revoked = عزل
act-recalled = استدعاء
act-board_member = عضوية مجلس
act-accreditation = اعتماد
verdict-faux = كاذب
verdict-trompeur = مضلل
verdict-hors_contexte = خارج السياق
verdict-non_verifie = لم يُتحقق منه
verdict-vrai = صحيح
verdict-satire = سخرية
stamp-faux = كاذب
stamp-trompeur = مضلل
stamp-hors_contexte = خارج السياق
stamp-non_verifie = لم يُتحقق منه
stamp-vrai = صحيح
stamp-satire = سخرية
verdict = الحكم
card-verdict = إشاعة: { $verdict }
verdict-of = ما يُتداول:
official-denial = تكذيب رسمي
factcheck-wait = نحن بصدد التحقق: لا تنشروا هذه الرسالة في انتظار ذلك.
fake = النوع
fake-document = وثيقة
fake-photo = صورة
fake-video = فيديو
fake-audio = تسجيل صوتي
fake-account = حساب
fake-website = موقع إلكتروني
fake-message = رسالة
fake-statement = أقوال منسوبة
impersonates = ينتحل صفة
claim = ما يُتداول
check-lead = قبل مشاركتها، انظروا في هذه النقاط.
check-search = رقم، أو كلمات من الرسالة
check-number = الوثيقة الصحيحة منشورة هنا بتاريخها وغالبًا برقمها. ابحثوا عنها:
check-address = يبدأ عنوان الوثيقة الصحيحة بـ
check-account = الحساب الرسمي موجود في القائمة:
check-seal = الشعار والختم والتوقيع يمكن نسخها، فهي لا تثبت شيئًا.
check-money = الرسالة التي تطلب مالًا أو رمزًا أو كلمة سر خدعة.
check-haste = «شاركوا بسرعة» و«قبل الحذف» من كلمات الشائعات.
check-report = أرسلوا الرسالة كما وصلتكم، مع صورتها أو رابطها.
appearances = أين ظهر
first-seen = منذ { $date }
archive = نسخة محفوظة
fact = ما ثبت
clues = كيف تعرفونه
evidence = الأدلة والمصادر
real-document = الوثيقة الحقيقية:
consultation-end = تاريخ الإغلاق
consultation-closed-on = أُغلقت في { $date }
outcome-due = ما تقرر منتظر نشره { $date }
outcome-late = ما تقرر متأخر نشره، وهو منتظر { $date }
consultation-who = المعنيون بالاستشارة
consultation-item = القرار الذي أدى إليها
consultation-question = السؤال المطروح
consultation-why = لماذا هذه الاستشارة
consultation-documents = الملف
respond = كيف تجيبون
respond-form = استمارة إلكترونية
respond-post = بالبريد
meetings = لقاءات عمومية
privacy = معطياتكم الشخصية
feedback = الردود الواردة
responses-total = عدد الردود
responses-people = منها أفراد
responses-organisations = منها منظمات
feedback-result = النتائج
tally-option = الجواب
tally-votes = العدد
tally-share = النسبة
percent = { $n }%
outcome = ما غيّره رأيكم
we-asked = سألنا
you-said = قلتم
we-did = فعلنا
question-on = في { $date }
question-due = الرد منتظر { $date }
question-late = الرد متأخر، وهو منتظر { $date }
question-from = سؤال من
asked-on = طُرح في
channel = ورد عبر
answered-on = الرد في
question-reason = لماذا لن يكون هناك رد:
answer = الرد
question-since = ما استجد بعد الرد
ask = طرح سؤال
ask-lead = اكتبوا إلى المؤسسة المعنية: الرسالة مبدوءة لكم، وأنتم من يرسلها.
ask-tip-one = اطرحوا سؤالًا واحدًا في كل مرة، مع ذكر المكان والتاريخ.
ask-tip-private = لا ترسلوا كلمة سر ولا رمزًا ولا وثيقة هوية.
ask-tip-answered = قد يكون الجواب منشورًا هنا:
ask-whom = إلى من تكتبون
ask-delay = الأجل الموعود
ask-otherwise = عند الشك، اكتبوا إلى:
ask-note = لا تسجل أي استمارة ما تكتبونه: الرسالة تنطلق من هاتفكم.
ask-subject = سؤال: { $institution }
ask-greeting = تحية طيبة وبعد،
ask-question = سؤالي:
ask-where = المكان والتاريخ:
ask-reply = يمكنكم الرد عليّ في:

## المؤسسات

institution-kind-presidency = الرئاسة
institution-kind-pm_office = الوزارة الأولى
institution-kind-secretariat = أمانة عامة
institution-kind-ministry = وزارة
institution-kind-delegated = وزارة منتدبة
institution-kind-agency = وكالة
institution-kind-prefecture = محافظة
institution-kind-embassy = سفارة
institution-kind-regulator = سلطة ضبط
institution-kind-other = مؤسسة
institution-kinds-presidency = الرئاسة
institution-kinds-pm_office = الوزارة الأولى
institution-kinds-secretariat = الأمانات العامة
institution-kinds-ministry = الوزارات
institution-kinds-delegated = الوزارات المنتدبة
institution-kinds-agency = الوكالات
institution-kinds-prefecture = المحافظات
institution-kinds-embassy = السفارات
institution-kinds-regulator = سلطات الضبط
institution-kinds-other = مؤسسات أخرى
institution-kinds-former = مؤسسات لم تعد قائمة
institutions-lead = من ينشر في هذا الموقع، ومتى نشر آخر مرة.
institution-ended = لم تعد هذه المؤسسة قائمة منذ { $date }.
institution-begins = ستقوم هذه المؤسسة ابتداءً من { $date }.
institution-successors = خلفتها:
began = قائمة منذ
predecessors = خلفت
heirs = اليوم
latest-documents = آخر المنشورات
services = خدمات للمواطنين
children = المؤسسات التابعة
reach = للاتصال
leader = المسؤول الأول
since = منذ { $date }
address = العنوان
toll-free = الرقم الأخضر
phone = الهاتف
email = البريد الإلكتروني
hours = أوقات العمل
press = الصحافة
access = الحصول على المعلومات
access-delay = { $days ->
    [zero] الرد في اليوم نفسه
    [one] الرد في أجل يوم واحد
    [two] الرد في أجل يومين
    [few] الرد في أجل { $days } أيام
    [many] الرد في أجل { $days } يومًا
   *[other] الرد في أجل { $days } يوم
}
accounts = الحسابات الرسمية
accounts-lead = الحسابات والمواقع التي تديرها كل مؤسسة بنفسها، وتلك التي تنتحل صفتها.
account-since = منذ { $when }
account-checked = تم التحقق منه في { $date }
accounts-complete = كل حساب غير مدرج في هذه القائمة ليس رسميًا.
accounts-complete-on = القائمة كاملة بتاريخ { $date }.
no-account-on = لا حساب على:
domains = { $count ->
    [one] نطاقها الوحيد هو
    [two] نطاقاها الوحيدان هما
   *[other] نطاقاتها الوحيدة هي
}
impostors = ينتحل صفة هذه المؤسسة:
impostor-seen = شوهد في { $date }
impostor-reported = أُبلغ عنه
network-facebook = فيسبوك
network-whatsapp = واتساب
network-x = X
network-instagram = إنستغرام
network-tiktok = تيك توك
network-youtube = يوتيوب
network-telegram = تيليغرام
network-linkedin = لينكد إن
network-mastodon = ماستودون
network-bluesky = بلوسكاي
network-threads = ثريدز
network-snapchat = سناب شات
network-flickr = فليكر
network-website = موقع إلكتروني
network-email = البريد الإلكتروني
network-phone = الهاتف
network-sms = رسالة قصيرة
network-post = البريد
network-radio = الإذاعة
network-meeting = لقاء عمومي
network-desk = الشباك
network-other = شبكة أخرى

## القوائم

documents-count = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { NUMBER($count) } وثائق
    [many] { NUMBER($count) } وثيقة
   *[other] { NUMBER($count) } وثيقة
}
years = السنوات
empty-list = لا شيء هنا في الوقت الحالي.
pagination = صفحات القائمة
newer = الأحدث
older = الأقدم
page-number = الصفحة { $page }
page-of = الصفحة { $page } من { $pages }
all-topics = المواضيع
calls-lead = ما لا يزال بإمكانكم الاستجابة له، والأقرب أجلًا أولًا.
calls-open = المفتوحة
calls-none = لا دعوة مفتوحة في الوقت الحالي.
calls-closed = أُغلقت مؤخرًا
calls-calendar = هذه الآجال في مفكرتكم (iCalendar)

## البحث

search-title = بحث
search-label = كلمات أو اسم أو رقم
search-kind = القسم
search-any-kind = الكل
search-institution = المؤسسة
search-any-institution = الكل
search-year = السنة
search-any-year = الكل
search-pages = صفحات الموقع
search-results = نتائج البحث
search-found = عدد النتائج: { $count }
search-partial = لا شيء يجمع كل هذه الكلمات. نتائج فيها بعضها: { $count }
search-none = لا شيء يطابق هذه الكلمات.
search-help = تحقّقوا من الإملاء، أو جرّبوا كلمات أقل أو كلمة أكثر شيوعًا. القوائم أدناه تؤدي إلى كل ما نُشر هنا.
search-filtered = لا شيء يطابق مع هذه المرشّحات.
search-all = إزالة المرشّحات
search-short = اكتبوا كلمة من ثلاثة أحرف على الأقل، أو رقمًا.
search-wait = جارٍ البحث…
search-failed = تعذّر تحميل البحث. تحقّقوا من اتصالكم، أو استعملوا القوائم أدناه.
search-again = إعادة المحاولة
search-more = مزيد من النتائج
search-noscript = يحتاج البحث إلى جافاسكريبت، وهذا المتصفح لا يشغّله. هذه القوائم تؤدي إلى كل ما نُشر هنا.
search-old = هذا المتصفح أقدم من أن يشغّل البحث. القوائم أدناه تؤدي إلى كل ما نُشر هنا.
search-browse = تصفّح بلا بحث

## صفحات أخرى

not-found = هذه الصفحة غير موجودة
not-found-lead = قد يكون العنوان ناقصًا. كل صفحة نُشرت هنا تبقى: ابحثوا عنها في قسمها.
withdrawn = سُحبت هذه الوثيقة.
withdrawn-on = سُحبت هذه الوثيقة في { $date }.
withdrawn-reason = السبب: {"\u2068"}{ $reason }{"\u2069"}
replaced-by = حلّت محلها:
withdrawn-note = يُحتفظ بعنوانها حتى لا يظن أحد أنها ضاعت.
moved = تغيّر عنوان هذه الصفحة

## العناوين والقوائم وخريطة الموقع

council-title = { $document } ليوم { $date }
council-title-days = { $document } ليومي { $date }
council-title-agenda = { $document } ليوم { $date }: جدول الأعمال
council-title-agenda-days = { $document } ليومي { $date }: جدول الأعمال
council-title-not-held = لم ينعقد مجلس الوزراء يوم { $date }
council-title-not-held-days = لم ينعقد مجلس الوزراء يومي { $date }
card-corrected = تصويب
card-alert = تنبيه: { $level }
card-withdrawn = مسحوبة
card-scan = امسح الرمز للقراءة
nav-calls = مسابقات ودعوات
list-of-year = { $list } لسنة { $year }
list-page = الصفحة { $page }
list-description = {"\u2068"}{ $list }{"\u2069"}: جميع الوثائق المنشورة على «{ $site }»، من الأحدث إلى الأقدم.
institution-description = {"\u2068"}{ $name }{"\u2069"}: الوثائق المنشورة وجهات الاتصال والحسابات الرسمية وخلاصات الأخبار.
home-description = {"\u2068"}{ $site }{"\u2069"}: البلاغات وبيانات مجلس الوزراء من مصدرها.
home-all-councils = جميع المجالس
home-all-communiques = جميع البلاغات
home-all-calls = جميع الدعوات والمسابقات
home-all-factchecks = جميع عمليات التحقق
home-all-consultations = جميع الاستشارات
home-all-institutions = جميع المؤسسات
correction-sentence = بدلًا من «{"\u2068"}{ $instead }{"\u2069"}» يُقرأ «{"\u2068"}{ $read }{"\u2069"}».
footer-site = هذا الموقع
footer-reuse = المتابعة وإعادة الاستخدام
footer-feed = خلاصة { $format }
footer-contact = راسلونا
data-documents-json = جميع الوثائق (JSON)
data-decisions-csv = القرارات (CSV)
data-decisions-json = القرارات (JSON)
data-nominations-csv = التعيينات (CSV)
data-nominations-json = التعيينات (JSON)
data-institutions-json = المؤسسات (JSON)
data-status = حالة الموقع (JSON)

## في النصوص

prose-table = جدول
prose-footnotes = الهوامش
prose-footnote = هامش
prose-back = العودة إلى النص

## نصوص النشر

kit-corrected = تصحيح
kit-urgent = عاجل
kit-full-text = النص الكامل:
kit-on-air = { $kind }، { $institution }.
kit-on-air-end = النص الكامل على الموقع { $host }.
kit-greeting = تحية طيبة وبعد،
kit-press-opening = من: { $institution }.
kit-attachments = المرفقات
kit-contact = الاتصال بالصحافة
kit-nominations = تعيينات: { $document }
kit-lead = كل نص على قدر شبكته. المسوا إطارًا لتحديد نصه كله ثم انسخوه.
kit-subject = الموضوع
kit-post = الرسالة { $number } من { $of }
kit-count-weighted = عدد المحارف { $count } من { $limit } وفق حساب X
kit-count-graphemes = عدد المحارف { $count } من { $limit }
kit-count-characters = عدد المحارف { NUMBER($count) } من { NUMBER($limit) }
kit-count-utf16 = عدد المحارف { NUMBER($count) } من { NUMBER($limit) }
kit-count-sms = عدد المحارف { $count } من { $limit }
kit-count-words = عدد الكلمات { $count } من { $limit }، ثلاثون ثانية على الهواء
kit-count-all = عدد المحارف { NUMBER($count) }
kit-messages = { $count ->
    [zero] لا رسالة مدفوعة
    [one] رسالة قصيرة واحدة مدفوعة
    [two] رسالتان قصيرتان مدفوعتان
    [few] { $count } رسائل قصيرة مدفوعة
    [many] { $count } رسالة قصيرة مدفوعة
   *[other] { $count } رسالة قصيرة مدفوعة
}
kit-forcing = بسبب: { $letters }
kit-too-long = هذا النص الذي كتبته هيئة التحرير أطول مما تقبله هذه الشبكة.
kit-too-long-short = أطول من اللازم
kit-open = الفتح في { $network }
kit-open-sms = الفتح في الرسائل
kit-open-press = الفتح في البريد
kit-note-facebook = لا يأخذ فيسبوك إلا العنوان: انسخوا النص أولًا ثم ألصقوه.
kit-note-linkedin = لا يأخذ لينكدإن إلا العنوان: انسخوا النص أولًا ثم ألصقوه.
kit-note-mastodon = ماستودون خوادم كثيرة: ألصقوا هذا النص في خادمكم.
kit-note-instagram = لا يُفتح العنوان هناك كرابط: انشروا الصورة مع هذا النص.
kit-pictures = الصور
kit-save = المسوا الصورة لفتحها وحدها ثم احفظوها (PNG، { $width } × { $height }).
kit-alt = النص البديل للصورة
kit-parts = مشاركة نقطة واحدة

## الانتظام: ما هو منتظر وما نُشر

fresh-title = في الموعد أم متأخر؟
fresh-lead = ما التزمت كل مؤسسة بنشره، وبأي وتيرة، وأين وصلت.
fresh-all = كل الالتزامات والمنهجية
fresh-councils = مجلس الوزراء
fresh-up-to-date = في الموعد
fresh-due = منتظر { $date }
fresh-late = متأخر { $date }
fresh-silent = لم يُنشر شيء { $date }
fresh-silent-ever = لم يُنشر شيء إلى اليوم
fresh-suspended = متوقف { $date }
fresh-ended = لم تعد قائمة { $date }
fresh-none = لا شيء منتظر بعد
fresh-expected = النشر المقبل منتظر { $date }
fresh-report-expected = البيان المقبل منتظر { $date }
fresh-deadline = الموعد المقبل منتظر { $date }
fresh-awaited = منتظر { $date }
fresh-waited-for = منتظر
# يوم الجمل أعلاه. بعد انقضائه يضع المتصفح مكانه fresh-since حيث # عدد الأيام.
fresh-day-on = يوم { $date }
fresh-day-by = في أجل أقصاه { $date }
fresh-day-since = منذ { $date }
fresh-day-until = إلى غاية { $date }
fresh-since = { $plural ->
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ # أيام
    [many] منذ # يومًا
   *[other] منذ # يوم
}
fresh-count-silent = { $count ->
    [zero] لا مؤسسة دون نشر
    [one] مؤسسة واحدة دون نشر
    [two] مؤسستان دون نشر
    [few] { NUMBER($count) } مؤسسات دون نشر
    [many] { NUMBER($count) } مؤسسة دون نشر
   *[other] { NUMBER($count) } مؤسسة دون نشر
}
fresh-count-late = { $count ->
    [zero] لا واحدة متأخرة
    [one] واحدة متأخرة
    [two] اثنتان متأخرتان
    [few] { NUMBER($count) } متأخرة
    [many] { NUMBER($count) } متأخرة
   *[other] { NUMBER($count) } متأخرة
}
fresh-count-due = { $count ->
    [zero] لا واحدة منتظرة
    [one] واحدة منتظرة
    [two] اثنتان منتظرتان
    [few] { NUMBER($count) } منتظرة
    [many] { NUMBER($count) } منتظرة
   *[other] { NUMBER($count) } منتظرة
}
fresh-count-up-to-date = { $count ->
    [zero] لا واحدة في الموعد
    [one] واحدة في الموعد
    [two] اثنتان في الموعد
    [few] { NUMBER($count) } في الموعد
    [many] { NUMBER($count) } في الموعد
   *[other] { NUMBER($count) } في الموعد
}
fresh-count-suspended = { $count ->
    [zero] لا واحدة متوقفة
    [one] واحدة متوقفة
    [two] اثنتان متوقفتان
    [few] { NUMBER($count) } متوقفة
    [many] { NUMBER($count) } متوقفة
   *[other] { NUMBER($count) } متوقفة
}
fresh-count-none = { $count ->
    [zero] لا واحدة دون أجل
    [one] واحدة دون أجل
    [two] اثنتان دون أجل
    [few] { NUMBER($count) } دون أجل
    [many] { NUMBER($count) } دون أجل
   *[other] { NUMBER($count) } دون أجل
}
fresh-owed-communique = بلاغ
fresh-owed-council = بيان مجلس الوزراء
fresh-owed-factcheck = تحقق
fresh-owed-consultation = استشارة
fresh-owed-question = جواب عن سؤال
fresh-owed-answer = جواب عن سؤال
fresh-owed-outcome = ما تقرر بعد استشارة
fresh-owed-follow-up = متابعة قرار
fresh-owed-accounts = التحقق السنوي من الحسابات الرسمية
fresh-every-weekday = كل { $day }
fresh-every-days = { $count ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $count } أيام
    [many] كل { $count } يومًا
   *[other] كل { $count } يوم
}
fresh-every-weeks = { $count ->
    [zero] كل أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $count } أسابيع
    [many] كل { $count } أسبوعًا
   *[other] كل { $count } أسبوع
}
fresh-every-months = { $count ->
    [zero] كل شهر
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $count } أشهر
    [many] كل { $count } شهرًا
   *[other] كل { $count } شهر
}
fresh-kept = { $kept } من { $of } في الموعد، { $from } – { $to }
fresh-delay = المدة الوسطى بعد الجلسة: { $delay }
fresh-silence = { $count ->
    [zero] لا انقطاع
    [one] أطول انقطاع: يوم واحد
    [two] أطول انقطاع: يومان
    [few] أطول انقطاع: { $count } أيام
    [many] أطول انقطاع: { $count } يومًا
   *[other] أطول انقطاع: { $count } يوم
}
fresh-calendar = تقويم ما هو منتظر (iCalendar)
fresh-detail = الالتزام والانتظام
fresh-promised = ما وُعد به في أجل محدد
fresh-method = كيف يُقاس ذلك
fresh-method-measured = النشر وحده هو ما يُحتسب: اللحظة التي صارت فيها الوثيقة متاحة للعموم، أيًّا كان التاريخ الذي تحمله. جدول الأعمال ليس بيانًا. والإعلان عن عدم انعقاد المجلس مع بيان السبب يُعد جوابًا.
fresh-method-states = تكون المؤسسة في الموعد إلى اليوم الذي يُنتظر فيه نشرها المقبل، ثم منتظرة، فمتأخرة، وأخيرًا دون نشر، وفق الآجال التي حددتها بنفسها. والتي لم تنشر قط يُحتسب لها من تاريخ إحداثها.
fresh-method-pledges = يُضاف إلى ذلك ما وُعد به في أجل محدد: جواب، أو ما تقرر بعد استشارة، أو متابعة قرار، أو التحقق السنوي من الحسابات. ومن فاته الأجل يُعد متأخرًا لا صامتًا؛ ويُزال الوعد من هذه الصفحة عند الوفاء به.
fresh-nothing = لا شيء منتظر إلى اليوم.
fresh-method-dates = تُحسب الحالات من الوثائق المنشورة ولا يُدخلها أحد. وهي معبَّر عنها بتواريخ، وتشمل الإحصاءات الاثني عشر شهرًا الكاملة الأخيرة.
fresh-recesses = فترات توقف المجلس
data-freshness-csv = في الموعد أم متأخر (CSV)

## إمكانية الوصول: التصريح

access-title = إمكانية الوصول
access-label-unaudited = إمكانية الوصول: المطابقة غير مثبتة
access-label-full = إمكانية الوصول: مطابق كليا
access-label-partial = إمكانية الوصول: مطابق جزئيا
access-label-none = إمكانية الوصول: غير مطابق
access-lead = يسعى هذا الموقع إلى المستوى AA من قواعد WCAG 2.2، وإلى المعيار الأوروبي EN 301 549، وإلى المرجع RGAA 4.1. وهذا ما وصل إليه.
access-standing = حالة المطابقة
access-who = يتعلق هذا التصريح بـ { $site } ({ $country }).
access-who-alone = يتعلق هذا التصريح بـ { $site }.
access-unaudited = المطابقة غير مثبتة: لم يُصرَّح بأي تدقيق لهذا الموقع، فهو بمفهوم RGAA غير مطابق.
access-audited-full = وفق تدقيق { $date } الذي أجرته جهة { $by }، هذا الموقع مطابق كليا.
access-audited-partial = وفق تدقيق { $date } الذي أجرته جهة { $by }، هذا الموقع مطابق جزئيا.
access-audited-none = وفق تدقيق { $date } الذي أجرته جهة { $by }، هذا الموقع غير مطابق.
access-no-longer-full = وجده تدقيق { $date } الذي أجرته جهة { $by } مطابقا كليا؛ ثم وجدت الفحوص المحتويات أدناه: فهو مطابق جزئيا.
access-found = محتويات معروفة بتعذّر الوصول إليها
access-tally = الصفحات المفحوصة: { $pages }؛ بلا عيب مكتشف: { $clean }.
access-until = أحدث محتوى مؤرّخ في { $date }.
access-nothing-known = لم تجد الفحوص شيئا منها، وليس ذلك دليلا على انعدامها.
access-more = صفحات أخرى: { $count }
access-signed = نسخ موقّعة لا يُعرف إن كان قارئ الشاشة يقرؤها: { $count }. ونصها مدرج في صفحتها.
access-checked = ما يُفحص عند كل نشر
access-checked-how = يعيد المولّد قراءة كل الصفحات ويبحث عن:
access-off = عطّل هذا الموقع الفحوص الآتية:
access-theme = اختُبرت قوالب الصفحات بأدوات axe وIBM Equal Access ومدقّق HTML المسمى Nu، على كل نوع من الصفحات، في المظهر الفاتح والداكن.
access-unchecked = ما لا يفحصه أي برنامج هنا
access-unchecked-truth = صحة أوصاف الصور والنصوص المكتوبة للتسجيلات.
access-unchecked-files = داخل الملفات المرفقة ومقاطع الفيديو المستضافة في مواقع أخرى.
access-unchecked-words = وضوح الجمل والتعليمات.
access-unchecked-people = الاستعمال الفعلي بقارئ شاشة أو سطر برايل أو لوحة مفاتيح وحدها أو مكبّر.
access-report = هل من عائق؟ أخبرونا
access-report-how = اذكروا عنوان الصفحة وما أعاقكم، لتتلقوا المحتوى في شكل آخر.
access-check-text-in-file = نصوص لا توجد إلا في صورة أو ملف
access-check-inaccessible-file = ملفات لا يُعرف إن كان قارئ الشاشة يقرؤها
access-check-missing-alt = صور بلا نص بديل
access-check-poor-alt = نصوص بديلة لا تصف شيئا
access-check-missing-transcript = تسجيلات ومقاطع مصوّرة بلا نص مكتوب
access-check-passage-language = مقاطع لم تُذكر لغتها
access-check-vague-link = روابط لا تقول إلى أين تقود
access-check-bare-address = عناوين إلكترونية بدلا من نص الرابط
access-check-same-link-text = روابط بنص واحد إلى صفحتين
access-check-empty-link = روابط فارغة
access-check-same-title = صفحات بالعنوان نفسه
access-check-bold-heading = عناوين فرعية ليست سوى خط عريض
access-check-empty-heading = عناوين فرعية فارغة
access-check-heading-jump = عناوين فرعية تتخطى مستوى
access-check-hand-made-list = قوائم مصنوعة باليد
access-check-table-header = جداول بأعمدة بلا أسماء
access-check-capitals = مقاطع طويلة بأحرف لاتينية كبيرة
access-check-spaced-letters = أحرف أو أسطر مباعَدة باليد
access-check-disguised-letters = رموز تقلّد الحروف
access-check-emoji = رموز تعبيرية في عنوان أو متتابعة
