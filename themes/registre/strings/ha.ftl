# Kalmomin jigon « Registre » da Hausa.
#
# Shafin da ke son ya fassara ko ya sauya wata jimla sai ya ajiye fayil mai wannan sunan a babban fayil ɗinsa
# themes/registre/strings/: abin da bai faɗa ba, ana ɗauko shi daga nan. Abin da ke tsakanin baka biyu yana zuwa ne daga shafin;
# NUMBER($n) yana rubuta adadi da alamominsa. Rubutun boko ne, da ɓ, ɗ, ƙ da ƴ (a Najeriya ana rubuta ʼy); hamza ita ce ʼ (U+02BC).
# Watanni, ranaku da adadi kamar yadda suke a CLDR 48. An rubuta a yi amfani da su a Nijar da Najeriya: dole wanda Hausa harshensa
# ce, kuma ya san harkar mulki, ya sake karanta su kafin a buɗe shafi.

## Ranaku, lokuta, adadi

month-1 = Janairu
month-2 = Faburairu
month-3 = Maris
month-4 = Afirilu
month-5 = Mayu
month-6 = Yuni
month-7 = Yuli
month-8 = Agusta
month-9 = Satumba
month-10 = Oktoba
month-11 = Nuwamba
month-12 = Disamba
month-short-1 = Jan
month-short-2 = Fab
month-short-3 = Mar
month-short-4 = Afi
month-short-5 = May
month-short-6 = Yun
month-short-7 = Yul
month-short-8 = Agu
month-short-9 = Sat
month-short-10 = Okt
month-short-11 = Nuw
month-short-12 = Dis
weekday-1 = Litinin
weekday-2 = Talata
weekday-3 = Laraba
weekday-4 = Alhamis
weekday-5 = Jummaʼa
weekday-6 = Asabar
weekday-7 = Lahadi
day-of-month = { $day }
date-long = { $weekday }, { $day } ga { $month }, { $year }
date-medium = { $day } ga { $month }, { $year }
date-short = { $day } ga { $month }, { $year }
month-year = { $month } { $year }
day-month = { $day } ga { $month }
day-range = { $first }-{ $last }
on-day = a ranar { $date }
on-days = a ranakun { $date }
list-and = { $first } da { $last }
hijri-date = { $day } ga { $month }, { $year }
hijri-month-1 = Muharram
hijri-month-2 = Safar
hijri-month-3 = Rabiʼul Awwal
hijri-month-4 = Rabiʼus Sani
hijri-month-5 = Jumada Ula
hijri-month-6 = Jumada Sani
hijri-month-7 = Rajab
hijri-month-8 = Shaʼaban
hijri-month-9 = Ramadan
hijri-month-10 = Shawwal
hijri-month-11 = Zulƙida
hijri-month-12 = Zulhijja
number-1 = ɗaya
number-2 = biyu
number-3 = uku
number-4 = huɗu
number-5 = biyar
number-6 = shida
number-7 = bakwai
number-8 = takwas
number-9 = tara
number-10 = goma
time = { $hour-padded }:{ $minute }
time-full-hour = { $hour-padded }:00
moment = { $date }, ƙarfe { $time }
duration-seconds = daƙiƙa { $seconds }
duration-minutes-seconds = { $minutes } da { $seconds }
duration-minutes = minti { $minutes }
duration-hours = { $hours ->
    [one] awa ɗaya
   *[other] awa { $hours }
}
duration-hours-minutes = awa { $hours } da minti { $minutes }
duration-days = { $days ->
    [one] kwana ɗaya
   *[other] kwana { $days }
}
number-group = ,
number-decimal = .
size-bytes = bayit { $n }
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
colon = {": "}
comma = ,
semicolon = ;
quoted = “{ $text }”

## Tsarin shafi

skip = Tsallaka zuwa bayani
crumbs = Inda kuke
languages = Harsuna
# Sunan wannan harshe, da rubutunsa.
language-name = Hausa
sections = Sassa
plan = Taswirar shafi
menu = Menu
home = Shafin farko
search = Bincike
official-statement = Shafin hukuma: { $issuer }
official-region = Shafin hukuma
official-short = Shafin hukuma:
official-check = tabbatar
official-how = Yaya za a tabbatar?
official-address = Ku karanta adireshin da ke saman burauzarku: dole ya kasance { $host } daidai. Duk shafin da ya ce shi na hukuma ne alhali yana wani adireshi dabam, ba namu ba ne.
official-promise = Wannan shafin ba ya taɓa neman kalmar sirri, ko lambar da aka turo ta SMS, ko biyan kuɗi.
frozen = Shafin gwaji, an tsayar da shi ranar { $date }
licence = Sake amfani:
no-tracker = Babu bin sawu, babu kukis
made-with = An yi da
subscribe = Yin rajista:

## Shafin farko

latest = Sanarwoyi
factchecks = Tantance labarai
consultations = Neman raʼayi
questions = Tambayoyi
home-factchecks = Shin wannan saƙon gaskiya ne?
home-consultations = Neman raʼayi da ake yi yanzu
report-rumour = Sanar da mu jita-jita
calls = Jarrabawa, guraben aiki, tallafin karatu, kwangila
institutions = Hukumomi
published-on = an wallafa ranar { $date }
delay = { $delay } bayan taron
read-report = Karanta bayanin taron
read-notice = Karanta sanarwar
read-agenda = Karanta ajandar taron
upcoming-council = Taro mai zuwa:
items-count = { $count ->
    [one] Batu ɗaya a ajandar taron
   *[other] Batutuwa { NUMBER($count) } a ajandar taron
}
nominations-count = { $count ->
    [one] naɗi ɗaya
   *[other] naɗe-naɗe { NUMBER($count) }
}
last-published = Wallafa ta ƙarshe: { $date }
last-published-short = Wallafa ta ƙarshe ranar
nothing-published = Ba a wallafa komai ba har yanzu
before = har zuwa
closed-on = an rufe ranar

## Takardu

number = Lamba
published = Ranar wallafa
modified = Ranar sauyi
modified-on = An sauya ranar { $date }
what-changed = abin da aka sauya
deadline = Ranar ƙarshe
until = har zuwa { $date }
from = daga { $date }
from-to = daga { $from } zuwa { $to }
institution = { $count ->
    [one] Hukuma
   *[other] Hukumomi
}
with = Tare da haɗin gwiwar
together-with = tare da haɗin gwiwar
places = { $count ->
    [one] Wuri
   *[other] Wurare
}
topics = { $count ->
    [one] Fanni
   *[other] Fannoni
}
audiences = Waɗanda abin ya shafa
feed-marked = [{ $state }] { $title }
date = Rana
place = Wuri
contents = Abubuwan da ke ciki
key-facts = Muhimman bayanai
what-to-do = Abin da ya kamata ku yi
attachments = Takardun da aka haɗa
file-signed = Asalin takarda mai sa hannu
file-accessible = Mai sauƙin karantawa
contacts = Hanyoyin tuntuɓa
contact = Tuntuɓa
related = Ku karanta kuma
versions = Sauye-sauyen takardar
change-first = Wallafar farko.
change-major = Babban sauyi.
change-minor = Ƙaramin sauyi.
change-correction = Gyaran kuskure.
changes-minor = { $count ->
    [one] Ƙaramin sauyi ɗaya
   *[other] Ƙananan sauye-sauye { NUMBER($count) }
}
listen = Saurara
watch = Kalla
transcript = Karanta rubutaccen bayanin
credit = Hoto: { $credit }
download-audio = Sauke ({ $format }, { $size })
podcast-in = Podcast ({ $language })
podcast-title = { $site } ({ $language })
podcast-description = Abin da { $site } ke wallafawa, an karanta shi da murya ({ $language }). Kowane kashi takarda ce ta gwamnati tare da rubutunta.
whole-picture = Hoton gaba ɗaya ({ $format }, { $size })
share-title = Yaɗawa da saukewa
share-only = Yaɗawa
downloads = Takardar a wasu nauʼoʼi
plain-text = Rubutu kawai
reading = karatun minti { $minutes }
share-on-whatsapp = Yaɗa ta WhatsApp
share-whatsapp = WhatsApp
share-facebook = Facebook
share-telegram = Telegram
share-x = X
share-sms = SMS
share-email = Imel
share-linkedin = LinkedIn
share-threads = Threads
share-bluesky = Bluesky
share-mastodon = Mastodon
share-instagram = Instagram
share-whatsapp-full = WhatsApp, cikakken bayani
share-sms-plain = SMS mafi arha
share-radio = Rediyo
share-press = Imel zuwa manema labarai
share-page-link = Rubutu da hotuna da aka shirya wa kowace kafa
share-read = Karanta takardar
share-note = Waɗannan hanyoyin ba sa aika komai sai kun buɗe su.
done-at-on = An rubuta a { $place }, ranar { $date }
done-at = An rubuta a { $place }
done-on = Ranar { $date }
corrected-on = An gyara ranar { $date }.
instead-of = Maimakon
read = A karanta
state-corrected = An gyara
state-superseded = An maye gurbinta
state-expired = Waʼadi ya ƙare
state-withdrawn = An janye takardar
state-faux = Jita-jitar ƙarya
state-trompeur = Jita-jita mai ruɗarwa
state-hors_contexte = Jita-jita da aka cire daga muhallinta
state-non_verifie = Jita-jita da ba a tabbatar ba
state-vrai = Jita-jita ta gaskiya
state-satire = Barkwanci
state-reported = An kawo rahoto, ana jiran tantancewa
state-checking = Ana tantancewa
state-upcoming = Mai zuwa
state-open = A buɗe yake
state-closed = An rufe
state-analysing = Ana nazarin amsoshi
state-outcome = An wallafa sakamako
state-received = An karɓa
state-grouped = An haɗa da makamantanta
state-transferred = An tura
state-answered = An wallafa amsa
state-refused = Babu amsa
banner-expired = Wannan takardar ta daina aiki.
banner-expired-on = Wannan takardar ta daina aiki tun ranar { $date }.
banner-superseded = An maye gurbin wannan takardar da:
banner-superseded-on = An maye gurbin wannan takardar ranar { $date } da:
banner-replaces = Wannan takardar ta maye gurbin:
banner-replaces-on = Tun ranar { $date } wannan takardar ta maye gurbin:
banner-corrected = An gyara wannan takardar.
banner-corrected-on = An gyara wannan takardar ranar { $date }.
banner-corrects = Wannan takardar tana gyara:
banner-corrects-on = Tun ranar { $date } wannan takardar tana gyara:
banner-brought_in = Wannan takardar ta girmi wannan shafin: an kawo ta ciki daga baya.
banner-brought_in-on = Wannan takardar ta girmi wannan shafin: an kawo ta ciki ranar { $date }.
banner-reply = Wannan takardar amsa ce ga:
banner-reply-on = Tun ranar { $date } wannan takardar amsa ce ga:
banner-corrected_by = Takardar da ta gyara:
banner-corrected_by-on = An gyara ranar { $date } da:
banner-answered = Amsa:
banner-answered-on = Amsar ranar { $date }:
# Sunan gwamnati yakan fara da wannan kalmar: sai a faɗe ta sau ɗaya kawai.
government-word = Gwamnatin
history = An wallafa a zamanin gwamnatin { $name }.
history-other = An wallafa a zamanin gwamnatin da ta gabata: { $name }.
history-head = { $history } Shugaban gwamnati: { $person }.

## Nauʼoʼin takardu

type-council = Majalisar Ministoci
type-not_held = Ba a yi taro ba
type-factcheck = Tantance labari
type-consultation = Neman raʼayi
type-question = Tambaya
type-page = Shafi
type-communique = Sanarwa
type-communique_radio = Sanarwar rediyo
type-declaration = Bayani a hukumance
type-avis = Sanarwa ga jamaʼa
type-resultats = Sakamako
type-concours = Jarrabawar ɗaukar aiki
type-recrutement = Ɗaukar maʼaikata
type-bourse = Tallafin karatu
type-appel_offres = Gayyatar ƴan kwangila
type-appel_candidatures = Gayyatar masu nema
type-note_service = Takardar aiki
type-circulaire = Takardar sanarwa ga maʼaikatu
type-arrete = Umarnin minista
type-alerte = Gargaɗi
type-mise_au_point = Ƙarin haske
type-droit_de_reponse = Haƙƙin mayar da martani
type-erratum = Gyaran kuskure
type-condoleances = Taʼaziyya
type-felicitations = Taya murna
type-necrologie = Sanarwar rasuwa
type-agenda = Jadawalin ayyuka
type-discours = Jawabi
type-dossier_presse = Bayanai ga manema labarai
type-point_presse = Taron manema labarai
type-lettre = Wasiƙa

## Sassan sanarwa

alert-info = Bayani
alert-vigilance = A yi hattara
alert-danger = Hatsari
alert-over = An janye gargaɗin
alert-areas = Yankunan da abin ya shafa:
alert-until = Yana aiki har zuwa { $date }.
event = Taro
event-old = Ranar da aka sa da farko
event-new = Sabuwar rana
event-scheduled = An shirya
event-postponed = An ɗage
event-cancelled = An soke
event-done = Ya wuce
opens = Ranar buɗewa
closed = An rufe
tender = Gayyatar ƴan kwangila
tender-kind = Tsari
tender-funder = Mai ɗaukar nauyi
tender-where = Inda ake karɓa da miƙa takardu
tender-lots = { $count ->
    [one] Kaso
   *[other] Kasoshi
}
tender-lots-count = { $count ->
    [one] Kaso ɗaya
   *[other] Kasoshi { NUMBER($count) }
}
vacancy = Guraben aiki
vacancy-posts = Adadin gurabe
vacancy-corps = Rukuni ko aiki
vacancy-exam = Ranar jarrabawa
vacancy-fee = Kuɗin rajista
vacancy-apply = Inda za a nema
vacancy-conditions = Sharuɗɗa
vacancy-documents = Takardun da ake buƙata
results = Sakamako
results-of = Biyo bayan:
died-on = Ranar rasuwa
ceremony = Janaʼiza

## Majalisar Ministoci

council-kind-extraordinary = taron gaggawa
council-kind-thematic = taro kan wani batu
council-kind-cabinet = taron kwamitin ministoci
council-kind-government = taron majalisar gwamnati
council-kind-ordinary = taron da aka saba
council-kind-not_held = taron da ba a yi ba
stage-agenda = Ajandar taro. Za a wallafa cikakken bayanin taron a wannan adireshin.
stage-highlights = Matakan farko. Za a wallafa cikakken bayanin taron a wannan adireshin.
at-place = a { $place }
council-agenda = Ajandar taro
council-date = Rana
council-double-date = { $date }, daidai da { $hijri }
session = Zama
hours-from-to = daga ƙarfe { $start } zuwa { $end }
hours-from = da ƙarfe { $start }
chair = Shugaban taro
absent = Waɗanda ba su halarta ba
interim = Riƙon ƙwarya
minutes = Rahoton zama
minutes-approved = an amince da na ranar { $date }
item-link = { $number }: adireshin wannan batu
amounts = { $count ->
    [one] Adadin kuɗi
   *[other] Adadin kuɗaɗe
}
amount-equals = wato { $amount }
amount-about = kimanin { $amount }
amount-millions = { $unit } miliyan { $number }
amount-billions = { $unit } biliyan { $number }
count-bill = { $count ->
    [one] daftarin doka ɗaya
   *[other] daftarin dokoki { $words }
}
count-ordinance = { $count ->
    [one] dokar gwamnati ɗaya
   *[other] dokokin gwamnati { $words }
}
count-decree = { $count ->
    [one] dokar shugaba ɗaya
   *[other] dokokin shugaba { $words }
}
count-order = { $count ->
    [one] umarnin minista ɗaya
   *[other] umarnin minista { $words }
}
count-statutes = { $count ->
    [one] daftarin kundin tsari ɗaya
   *[other] daftarin kundin tsari { $words }
}
count-agreement = { $count ->
    [one] yarjejeniya ɗaya
   *[other] yarjejeniyoyi { $words }
}
count-communication = { $count ->
    [one] bayani ɗaya
   *[other] bayanai { $words }
}
count-contract = { $count ->
    [one] kwangila ɗaya
   *[other] kwangiloli { $words }
}
count-authorisation = { $count ->
    [one] izini ɗaya
   *[other] izini { $words }
}
count-instruction = { $count ->
    [one] umarni ɗaya
   *[other] umarni { $words }
}
count-other = { $count ->
    [one] wani batu ɗaya
   *[other] wasu batutuwa { $words }
}
agreement = Yarjejeniya
agreement-with = da { $partner }
agreement-signed-at = an sa hannu ranar { $date } a { $place }
agreement-signed = an sa hannu ranar { $date }
validity = Tsawon aiki
legal-text = Rubutun doka
text-draft = (daftari)
text-signed = na ranar { $date }
text-in-force = Ta fara aiki ranar
text-amends = Ta gyara
text-repeals = Ta soke
gazette = Jaridar gwamnati
implementers = Masu aiwatarwa
due = kafin { $date }
follow-up = Abin da ya biyo baya
nominations = Naɗe-naɗe
nomination-post = Muƙami
nomination-who = Wanda aka naɗa
nomination-said = { $person } { $verb } { $post }
nomination-appointed = { $person }: an naɗa { $who ->
    [woman] ta
    [man] shi
    [women] su
    [men] su
   *[other] shi/ta
} a matsayin { $post }
nomination-confirmed = { $person }: an tabbatar da { $who ->
    [woman] ita
    [man] shi
    [women] su
    [men] su
   *[other] shi/ita
} a matsayin { $post }
nomination-renewed = { $person }: an sake naɗa { $who ->
    [woman] ta
    [man] shi
    [women] su
    [men] su
   *[other] shi/ta
} a matsayin { $post }
nomination-interim = { $person }: an naɗa { $who ->
    [woman] ta
    [man] shi
    [women] su
    [men] su
   *[other] shi/ta
} a matsayin { $post } na riƙon ƙwarya
nomination-terminated = An kawo ƙarshen aikin { $person } a matsayin { $post }
nomination-revoked = { $person }: an sauke { $who ->
    [woman] ta daga muƙaminta
    [man] shi daga muƙaminsa
    [women] su daga muƙamansu
    [men] su daga muƙamansu
   *[other] shi/ta daga muƙami
} na { $post }
nomination-recalled = { $person }: an kira { $who ->
    [woman] ta gida daga aikinta
    [man] shi gida daga aikinsa
    [women] su gida daga ayyukansu
    [men] su gida daga ayyukansu
   *[other] shi/ta gida daga aiki
} na { $post }
nomination-board_member = { $person }: an naɗa { $who ->
    [woman] ta
    [man] shi
    [women] su
    [men] su
   *[other] shi/ta
} a matsayin { $post }
nomination-accreditation = An amince da { $person } a matsayin { $post }
nomination-replaces = a maimakon { $person }
nomination-term = { $years ->
    [one] waʼadin shekara ɗaya
   *[other] waʼadin shekaru { $years }
}
decree = doka mai lamba { $number }
decree-of = doka mai lamba { $number } ta ranar { $date }
missions = Tafiye-tafiyen aiki zuwa ƙasashen waje
next-council = Ana jiran bayanin taro na gaba { $date }.
previous-council = Taron da ya gabata
next-council-link = Taro na gaba
neighbours = Sauran tarurruka
not-held = Majalisar Ministoci ba ta zauna ba.
nature-bill = Daftarin doka
nature-ordinance = Dokar gwamnati
nature-decree = Dokar shugaba
nature-order = Umarnin minista
nature-statutes = Kundin tsari
nature-agreement = Yarjejeniya
nature-communication = Bayani
nature-contract = Kwangila
nature-authorisation = Izini
nature-instruction = Umarni
nature-other = Wani abu dabam
action-adopted = An amince
action-examined = An duba
action-first_reading = Karatun farko
action-approved_in_general = An amince da manufar
action-transmitted = An tura wa majalisar dokoki
action-authorised = An ba da izini
action-heard = An saurara
action-noted = An lura da shi
action-postponed = An ɗage
action-withdrawn = An janye
status-adopted_by_parliament = Majalisar dokoki ta amince
status-transmitted_to_parliament = An tura wa majalisar dokoki
status-rejected_by_parliament = Majalisar dokoki ta ƙi amincewa
status-promulgated = An ƙaddamar da dokar
status-signed = An sa hannu
status-published = An wallafa a jaridar gwamnati
status-in_force = Ta fara aiki
status-in_progress = Ana kan yi
status-implemented = An aiwatar
status-postponed = An ɗage
status-amended = An yi wa gyara
status-repealed = An soke
status-withdrawn = An janye
status-abandoned = An yi watsi da shi
act-appointed = Naɗi
act-confirmed = Tabbatarwa
act-renewed = Sake naɗi
act-interim = Riƙon ƙwarya
act-terminated = Ƙarshen aiki
act-revoked = Saukewa
act-recalled = Kiran gida
act-board_member = Memban majalisar gudanarwa
act-accreditation = Amincewa da jakada

## Tantance labarai

verdict-faux = Ƙarya
verdict-trompeur = Mai ruɗarwa
verdict-hors_contexte = Ba a muhallinsa ba
verdict-non_verifie = Ba a tabbatar ba
verdict-vrai = Gaskiya
verdict-satire = Barkwanci
stamp-faux = ƘARYA
stamp-trompeur = MAI RUƊARWA
stamp-hors_contexte = BA A MUHALLINSA BA
stamp-non_verifie = BA A TABBATAR BA
stamp-vrai = GASKIYA
stamp-satire = BARKWANCI
verdict = Matsaya
card-verdict = Jita-jita: { $verdict }
verdict-of = Abin da ake yaɗawa:
official-denial = Ƙaryatawa a hukumance
factcheck-wait = Muna tantancewa: kada ku yaɗa wannan saƙon tukuna.
fake = Nauʼi
fake-document = Takarda
fake-photo = Hoto
fake-video = Bidiyo
fake-audio = Sautin murya
fake-account = Shafin sada zumunta
fake-website = Shafin intanet
fake-message = Saƙo
fake-statement = Maganar da aka jingina
impersonates = Yana sojan gona da sunan
claim = Abin da ake yaɗawa
check-lead = Kafin ku yaɗa shi, ku duba waɗannan abubuwa.
check-search = Lamba, ko kalmomin saƙon
check-number = Takarda ta gaskiya tana nan, tare da ranarta da lambarta sau da yawa. Ku neme ta:
check-address = Adireshin takarda ta gaskiya yana farawa da
check-account = Shafin hukuma yana cikin jerin:
check-seal = Ana iya kwafar tambari, hatimi ko sa hannu: ba su tabbatar da komai ba.
check-money = Saƙon da ke neman kuɗi, lamba ko kalmar sirri yaudara ne.
check-haste = “Ku yaɗa da sauri”, “kafin a goge” kalmomin jita-jita ne.
check-report = Ku aika saƙon kamar yadda kuka karɓe shi, tare da hotonsa ko adireshinsa.
appearances = Inda aka gan shi
first-seen = tun { $date }
archive = kwafin da aka adana
fact = Abin da aka tabbatar
clues = Yadda za a gane shi
evidence = Hujjoji da majiyoyi
real-document = Takardar gaskiya:

## Neman raʼayi

consultation-end = Ranar rufewa
consultation-closed-on = an rufe ranar { $date }
outcome-due = ana jiran abin da aka yi { $date }
outcome-late = an makara, ana jiran abin da aka yi { $date }
consultation-who = Waɗanda ake neman raʼayinsu
consultation-item = Matakin da ya haifar da shi
consultation-question = Tambayar
consultation-why = Dalilin neman raʼayi
consultation-documents = Takardun bayani
respond = Yadda za a ba da amsa
respond-form = Fom na intanet
respond-post = Ta gidan waya
meetings = Tarurrukan jamaʼa
privacy = Bayanan kanku
feedback = Amsoshin da aka karɓa
responses-total = Amsoshin da aka karɓa
responses-people = daga cikinsu na ɗaiɗaikun mutane
responses-organisations = daga cikinsu na ƙungiyoyi
feedback-result = Sakamako
tally-option = Amsa
tally-votes = Adadi
tally-share = Kaso
percent = { $n }%
outcome = Abin da raʼayinku ya sauya
we-asked = Mun tambaya
you-said = Kun ce
we-did = Mun yi

## Tambayoyin jamaʼa

question-on = ranar { $date }
question-due = ana jiran amsa { $date }
question-late = an makara, ana jiran amsa { $date }
question-from = Mai tambaya
asked-on = Ranar tambaya
channel = Ta inda aka karɓa
answered-on = Ranar amsa
question-reason = Dalilin da ba za a ba da amsa ba:
answer = Amsar
question-since = Bayan amsar
ask = Yi tambaya
ask-lead = Ku rubuta wa hukumar da abin ya shafa: an fara muku saƙon, ku ne za ku aika.
ask-tip-one = Ku yi tambaya ɗaya a lokaci ɗaya, tare da wuri da rana.
ask-tip-private = Kada ku aika kalmar sirri, ko lamba, ko katin shaida.
ask-tip-answered = Wataƙila akwai amsar:
ask-whom = Wa za a rubuta wa
ask-delay = Lokacin da aka yi alkawari
ask-otherwise = Idan kuna shakka, ku rubuta wa:
ask-note = Babu fom ɗin da ke adana abin da kuke rubutawa: saƙon yana tashi daga wayarku.
ask-subject = Tambaya: { $institution }
ask-greeting = Zuwa ga hukumar da abin ya shafa,
ask-question = Tambayata:
ask-where = Wuri da rana:
ask-reply = Za ku iya ba ni amsa a:

## Hukumomi

institution-kind-presidency = Fadar Shugaban Ƙasa
institution-kind-pm_office = Ofishin Firaminista
institution-kind-secretariat = Babbar Sakatariya
institution-kind-ministry = Maʼaikata
institution-kind-delegated = Ƙaramar maʼaikata
institution-kind-agency = Hukuma
institution-kind-prefecture = Gundumar mulki
institution-kind-embassy = Ofishin jakadanci
institution-kind-regulator = Hukumar sa ido
institution-kind-other = Cibiya
institution-kinds-presidency = Fadar Shugaban Ƙasa
institution-kinds-pm_office = Ofishin Firaminista
institution-kinds-secretariat = Manyan sakatariyoyi
institution-kinds-ministry = Maʼaikatu
institution-kinds-delegated = Ƙananan maʼaikatu
institution-kinds-agency = Hukumomi
institution-kinds-prefecture = Gundumomin mulki
institution-kinds-embassy = Ofisoshin jakadanci
institution-kinds-regulator = Hukumomin sa ido
institution-kinds-other = Sauran cibiyoyi
institution-kinds-former = Hukumomin da babu su yanzu
institutions-lead = Masu wallafa a wannan shafin, da ranar da suka yi hakan a ƙarshe.
institution-ended = Babu wannan hukumar tun ranar { $date }.
institution-begins = Wannan hukumar za ta fara aiki ranar { $date }.
institution-successors = Wadda ta gaje ta:
began = Ta fara aiki ranar
predecessors = Ta gaji
heirs = A yau
latest-documents = Sababbin takardu
services = Ayyuka ga jamaʼa
children = Hukumomin da ke ƙarƙashinta
reach = Tuntuɓa
leader = Shugabanci
since = tun { $date }
address = Adireshi
toll-free = Lambar kyauta
phone = Waya
email = Imel
hours = Lokutan aiki
press = Manema labarai
access = Samun bayanai
access-delay = { $days ->
    [one] za a ba da amsa cikin kwana ɗaya
   *[other] za a ba da amsa cikin kwana { $days }
}
accounts = Shafukan hukuma
accounts-lead = Shafukan da kowace hukuma ke tafiyarwa da kanta, da waɗanda ke sojan gona da sunanta.
account-since = tun { $when }
account-checked = an duba ranar { $date }
accounts-complete = Shafin da ba ya cikin wannan jerin ba na hukuma ba ne.
accounts-complete-on = Jerin ya cika ranar { $date }.
no-account-on = Babu shafi a:
domains = { $count ->
    [one] Adireshinta na intanet guda shi ne
   *[other] Adiresoshinta na intanet su ne kawai
}
impostors = Masu sojan gona da sunan wannan hukumar:
impostor-seen = an gani ranar { $date }
impostor-reported = an kai ƙara
network-facebook = Facebook
network-whatsapp = WhatsApp
network-x = X
network-instagram = Instagram
network-tiktok = TikTok
network-youtube = YouTube
network-telegram = Telegram
network-linkedin = LinkedIn
network-mastodon = Mastodon
network-bluesky = Bluesky
network-threads = Threads
network-snapchat = Snapchat
network-flickr = Flickr
network-website = Shafin intanet
network-email = Imel
network-phone = Waya
network-sms = SMS
network-post = Gidan waya
network-radio = Rediyo
network-meeting = Taron jamaʼa
network-desk = Teburin karɓar jamaʼa
network-other = Wani shafi

## Jerin takardu

documents-count = { $count ->
    [0] Babu takarda
    [one] Takarda ɗaya
   *[other] Takardu { NUMBER($count) }
}
years = Shekaru
empty-list = Babu komai a nan tukuna.
pagination = Shafukan jerin
newer = Sababbi
older = Tsofaffi
page-number = Shafi na { $page }
page-of = Shafi na { $page } cikin { $pages }
all-topics = Fannoni
calls-lead = Abin da za ku iya nema har yanzu, wanda zai rufe da wuri shi ne na farko.
calls-open = A buɗe suke
calls-none = Babu abin da yake a buɗe yanzu.
calls-closed = An rufe su kwanan nan
calls-calendar = Waɗannan ranaku a kalandarku (iCalendar)

## Bincike

search-title = Bincike
search-label = Kalmomi, suna ko lamba
search-kind = Sashe
search-any-kind = Duka
search-institution = Hukuma
search-any-institution = Duka
search-year = Shekara
search-any-year = Duka
search-pages = Shafukan wannan wuri
search-results = Sakamakon bincike
search-found = Sakamako: { $count }
search-partial = Babu abin da yake da duk waɗannan kalmomin. Masu wasu daga cikinsu: { $count }
search-none = Babu abin da ya dace da waɗannan kalmomin.
search-help = Ku duba rubutun kalmomin, ku gwada kalmomi kaɗan ko wadda aka fi sani. Jerin da ke ƙasa suna kaiwa ga duk abin da aka wallafa a nan.
search-filtered = Babu abin da ya dace da waɗannan zaɓuɓɓukan.
search-all = Cire zaɓuɓɓukan
search-short = Ku rubuta kalma mai haruffa uku ko fiye, ko lamba.
search-wait = Ana bincike…
search-failed = Ba a iya buɗe bincike ba. Ku duba haɗin intanet ɗinku, ko ku yi amfani da jerin da ke ƙasa.
search-again = A sake gwadawa
search-more = Ƙarin sakamako
search-noscript = Bincike yana buƙatar JavaScript, wanda wannan burauzar ba ta aiki da shi. Waɗannan jerin suna kaiwa ga duk abin da aka wallafa a nan.
search-old = Wannan burauzar ta tsufa, ba za ta iya yin bincike ba. Jerin da ke ƙasa suna kaiwa ga duk abin da aka wallafa a nan.
search-browse = Duba ba tare da bincike ba

## Sauran shafuka

not-found = Babu wannan shafin
not-found-lead = Mai yiwuwa adireshin bai cika ba. Shafin da aka wallafa a nan ba ya taɓa ɓacewa: ku neme shi a sashensa.
withdrawn = An janye wannan takardar.
withdrawn-on = An janye wannan takardar ranar { $date }.
withdrawn-reason = Dalili: { $reason }
replaced-by = An maye gurbinta da:
withdrawn-note = An bar adireshinta domin kada wani ya ɗauka ta ɓace.
moved = An sauya adireshin wannan shafin

## Taken takardu, jeri da taswirar shafi

council-title = { $document } na { $date }
council-title-days = { $document } na { $date }
council-title-agenda = { $document } na { $date }: ajandar taro
council-title-agenda-days = { $document } na { $date }: ajandar taro
council-title-not-held = Ba a yi Taron Majalisar Ministoci ba ranar { $date }
council-title-not-held-days = Ba a yi Taron Majalisar Ministoci ba a ranakun { $date }
card-corrected = GYARAN KUSKURE
card-alert = Gargaɗi: { $level }
card-withdrawn = AN JANYE
card-scan = Ɗauki hoton lambar
nav-calls = Gurabe da jarrabawa
list-of-year = { $list } na { $year }
list-page = shafi na { $page }
list-description = { $list }: duk takardun da aka wallafa a “{ $site }”, daga sababbi zuwa tsofaffi.
institution-description = { $name }: takardun da aka wallafa, hanyoyin tuntuɓa, shafukan hukuma da layukan labarai.
home-description = { $site }: sanarwoyi da bayanan Taron Majalisar Ministoci, daga tushensu.
home-all-councils = Duk tarurruka
home-all-communiques = Duk sanarwoyi
home-all-calls = Duk gurabe da jarrabawa
home-all-factchecks = Duk labaran da aka tantance
home-all-consultations = Duk neman raʼayi
home-all-institutions = Duk hukumomi
correction-sentence = Maimakon “{ $instead }”, a karanta “{ $read }”.
footer-site = Wannan shafin
footer-reuse = Bi da sake amfani
footer-feed = Layin labarai na { $format }
footer-contact = Rubuto mana
data-documents-json = Duk takardu (JSON)
data-decisions-csv = Matakan da aka ɗauka (CSV)
data-decisions-json = Matakan da aka ɗauka (JSON)
data-nominations-csv = Naɗe-naɗe (CSV)
data-nominations-json = Naɗe-naɗe (JSON)
data-institutions-json = Hukumomi (JSON)
data-status = Halin da shafin ke ciki (JSON)

## A cikin rubutu

prose-table = Jadawali
prose-footnotes = Ƙarin bayani
prose-footnote = Bayani
prose-back = Koma wa rubutun

## Rubutun yaɗawa

kit-corrected = GYARAN KUSKURE
kit-urgent = NA GAGGAWA
kit-full-text = Cikakken bayani:
kit-on-air = { $kind }, { $institution }.
kit-on-air-end = Cikakken bayani yana a { $host }.
kit-greeting = Zuwa ga manema labarai,
kit-press-opening = Daga: { $institution }.
kit-attachments = Takardun da aka haɗa
kit-contact = Tuntuɓar manema labarai
kit-nominations = Naɗe-naɗe: { $document }
kit-lead = Kowane rubutu ya dace da kafarsa. Ku taɓa akwati don zaɓar dukan rubutun, sannan ku kwafa.
kit-subject = Mauduʼi
kit-post = Saƙo na { $number } cikin { $of }
kit-count-weighted = Haruffa { $count } cikin { $limit }, kamar yadda X ke ƙirgawa
kit-count-graphemes = Haruffa { $count } cikin { $limit }
kit-count-characters = Haruffa { NUMBER($count) } cikin { NUMBER($limit) }
kit-count-utf16 = Haruffa { NUMBER($count) } cikin { NUMBER($limit) }
kit-count-sms = Haruffa { $count } cikin { $limit }
kit-count-words = Kalmomi { $count } cikin { $limit }, daƙiƙa talatin a rediyo
kit-count-all = Haruffa { NUMBER($count) }
kit-messages = { $count ->
    [one] za a biya SMS ɗaya
   *[other] za a biya SMS { $count }
}
kit-forcing = saboda: { $letters }
kit-too-long = Wannan rubutun da editoci suka rubuta ya yi wa wannan kafar tsawo.
kit-too-long-short = ya yi tsawo
kit-open = Buɗe a { $network }
kit-open-sms = Buɗe a saƙonni
kit-open-press = Buɗe a imel
kit-note-facebook = Adireshin kawai Facebook ke ɗauka: ku kwafi rubutun tukuna, sannan ku liƙa.
kit-note-linkedin = Adireshin kawai LinkedIn ke ɗauka: ku kwafi rubutun tukuna, sannan ku liƙa.
kit-note-mastodon = Mastodon yana da sabobin da yawa: ku liƙa rubutun a naku.
kit-note-instagram = A can ba a buɗe adireshi: ku wallafa hoton tare da wannan rubutun.
kit-pictures = Hotuna
kit-save = Ku taɓa hoton don ya buɗe shi kaɗai, sannan ku adana shi (PNG, { $width } × { $height }).
kit-alt = Bayanin hoton a rubuce
kit-parts = Yaɗa batu ɗaya

## Sabunta bayanai: abin da ake jira, da abin da ya zo

fresh-title = Kan lokaci ko a makare?
fresh-lead = Abin da kowace hukuma ta yi alkawarin wallafawa, sau nawa, da inda ta kwana.
fresh-all = Duk alkawura da yadda ake aunawa
fresh-councils = Majalisar Ministoci
fresh-up-to-date = Tana kan lokaci
fresh-due = Ana jira { $date }
fresh-late = Ta makara { $date }
fresh-silent = Ba a wallafa komai ba { $date }
fresh-silent-ever = Ba a taɓa wallafa komai ba
fresh-suspended = Ana hutu { $date }
fresh-ended = Babu ita { $date }
fresh-none = Ba a jiran komai tukuna
fresh-expected = Ana jiran wallafa ta gaba { $date }
fresh-report-expected = Ana jiran bayanin taro na gaba { $date }
fresh-deadline = Ana jiran alkawari na gaba { $date }
fresh-awaited = Ana jira { $date }
fresh-waited-for = Ana jira
# Ranar jimlolin da ke sama. Idan ta wuce, burauza tana sa fresh-since a madadinta: # adadin kwanaki ne.
fresh-day-on = ranar { $date }
fresh-day-by = kafin ƙarshen ranar { $date }
fresh-day-since = tun { $date }
fresh-day-until = har zuwa { $date }
fresh-since = { $plural ->
    [one] tun kwana # da ya wuce
   *[other] tun kwanaki # da suka wuce
}
fresh-count-silent = { $count ->
    [one] Hukuma ɗaya ba ta wallafa komai ba
   *[other] Hukumomi { NUMBER($count) } ba su wallafa komai ba
}
fresh-count-late = { $count ->
    [one] Ɗaya ta makara
   *[other] { NUMBER($count) } sun makara
}
fresh-count-due = { $count ->
    [one] Ɗaya ana jiran ta
   *[other] { NUMBER($count) } ana jiran su
}
fresh-count-up-to-date = { $count ->
    [one] Ɗaya tana kan lokaci
   *[other] { NUMBER($count) } suna kan lokaci
}
fresh-count-suspended = { $count ->
    [one] Ɗaya tana hutu
   *[other] { NUMBER($count) } suna hutu
}
fresh-count-none = { $count ->
    [one] Ɗaya ba ta da waʼadi
   *[other] { NUMBER($count) } ba su da waʼadi
}
fresh-owed-communique = Sanarwa
fresh-owed-council = Bayanin Taron Majalisar
fresh-owed-factcheck = Tantance labari
fresh-owed-consultation = Neman raʼayi
fresh-owed-question = Amsar tambaya
fresh-owed-answer = Amsar tambaya
fresh-owed-outcome = Abin da aka yi bayan neman raʼayi
fresh-owed-follow-up = Abin da ya biyo bayan shawarar da aka yanke
fresh-owed-accounts = Duba shafukan hukuma na kowace shekara
fresh-every-weekday = kowace { $day }
fresh-every-days = { $count ->
    [one] kowace rana
   *[other] duk bayan kwana { $count }
}
fresh-every-weeks = { $count ->
    [one] kowane mako
   *[other] duk bayan mako { $count }
}
fresh-every-months = { $count ->
    [one] kowane wata
   *[other] duk bayan wata { $count }
}
fresh-kept = { $kept } cikin { $of } kan lokaci, { $from } – { $to }
fresh-delay = Matsakaicin jinkiri bayan taron: { $delay }
fresh-silence = { $count ->
    [one] Shiru mafi tsawo: kwana ɗaya
   *[other] Shiru mafi tsawo: kwana { $count }
}
fresh-calendar = Kalandar abin da ake jira (iCalendar)
fresh-detail = Alkawari da cika shi
fresh-promised = Abin da aka yi alkawari zuwa wata rana
fresh-method = Yadda ake aunawa
fresh-method-measured = Wallafawa ce kawai ake lissafawa: lokacin da takarda ta fito fili, ko wace rana ce a jikinta. Ajandar taro ba bayanin taro ba ce. Sanarwar cewa ba a yi taro ba, tare da dalilinta, ta isa amsa.
fresh-method-states = Hukuma tana kan lokaci har zuwa ranar da ake sa ran wallafarta ta gaba; sai a fara jiran ta, sai ta makara, a ƙarshe a ce ba ta wallafa komai ba, bisa waʼadin da ta ɗibar wa kanta. Wadda ba ta taɓa wallafa komai ba ana lissafi ne tun kafuwarta.
fresh-method-pledges = Ana ƙara abin da aka yi alkawari zuwa wata rana: amsa, abin da ya biyo bayan neman raʼayi ko shawara, da duba shafukan hukuma na kowace shekara. Wadda ta bari ranar ta wuce ta makara, ba a ce ba ta wallafa komai; idan an cika alkawarin, ya bar wannan shafi.
fresh-nothing = Ba a jiran komai har yau.
fresh-method-dates = Ana lissafa halayen ne daga takardun da aka wallafa; babu mai rubuta su da hannu. Ana bayar da su da ranaku, kuma ƙididdigar ta shafi watanni goma sha biyu cikakku na ƙarshe.
fresh-recesses = Hutun Majalisar
data-freshness-csv = Kan lokaci ko a makare (CSV)

## Sauƙin amfani: bayani

access-title = Sauƙin amfani ga kowa
access-label-unaudited = Sauƙin amfani: ba a tabbatar da cika ƙa’ida ba
access-label-full = Sauƙin amfani: ya cika dukan ƙa’ida
access-label-partial = Sauƙin amfani: ya cika wani ɓangare na ƙa’ida
access-label-none = Sauƙin amfani: bai cika ƙa’ida ba
access-lead = Wannan shafi yana nufin matakin AA na ƙa’idojin WCAG 2.2, da na Turai EN 301 549, da RGAA 4.1. Ga inda ya kai.
access-standing = Matsayin cika ƙa’ida
access-who = Wannan bayani game da { $site } ne ({ $country }).
access-who-alone = Wannan bayani game da { $site } ne.
access-unaudited = Ba a tabbatar da cika ƙa’ida ba: ba a bayyana wani bincike kan wannan shafi ba. A ma’anar RGAA, saboda haka, bai cika ƙa’ida ba.
access-audited-full = Bisa ga binciken { $date }, wanda { $by } ta yi, wannan shafi ya cika dukan ƙa’ida.
access-audited-partial = Bisa ga binciken { $date }, wanda { $by } ta yi, wannan shafi ya cika wani ɓangare na ƙa’ida.
access-audited-none = Bisa ga binciken { $date }, wanda { $by } ta yi, wannan shafi bai cika ƙa’ida ba.
access-no-longer-full = Binciken { $date }, wanda { $by } ta yi, ya same shi ya cika dukan ƙa’ida; daga baya gwaje-gwaje sun gano abubuwan da ke ƙasa: ya cika wani ɓangare na ƙa’ida.
access-found = Abubuwan da aka sani suna da wahalar isa
access-tally = Shafukan da aka duba: { $pages }; waɗanda ba a sami aibi ba: { $clean }.
access-until = Kwanan watan sabon bayani shi ne { $date }.
access-nothing-known = Gwaje-gwajen ba su gano komai ba. Wannan ba hujja ba ce cewa babu.
access-more = Sauran shafuka: { $count }
access-signed = Kwafin da aka sa hannu da ba a tabbatar mai karanta allo zai iya karantawa ba: { $count }. Rubutunsu yana shafin da suke.
access-checked = Abin da ake dubawa a kowace wallafa
access-checked-how = Manhajar tana sake karanta dukan shafuka tana neman:
access-off = Wannan shafi ya kashe waɗannan gwaje-gwaje:
access-theme = Ana gwada samfurin shafukan da axe, IBM Equal Access da mai duba HTML na Nu, a kowane irin shafi, cikin haske da duhu.
access-unchecked = Abin da babu manhajar da ke dubawa a nan
access-unchecked-truth = Ko bayanin hotuna da rubutattun bayanai daidai ne.
access-unchecked-files = Cikin fayilolin da aka haɗa da bidiyon da ke wasu shafuka.
access-unchecked-words = Ko jimloli da umarni a bayyane suke.
access-unchecked-people = Amfani na zahiri, da mai karanta allo, da na’urar braille, da madannai kaɗai ko da mai ƙara girma.
access-report = Akwai cikas? Ku faɗa mana
access-report-how = Ku faɗi adireshin shafin da abin da ya hana ku, don a aiko muku bayanin ta wata hanya.
access-check-text-in-file = Rubutun da ke cikin hoto ko fayil kawai
access-check-inaccessible-file = Fayilolin da ba a tabbatar mai karanta allo zai iya karantawa ba
access-check-missing-alt = Hotuna marasa rubutun bayani
access-check-poor-alt = Rubutun bayanin hoto da ba ya bayyana komai
access-check-missing-transcript = Sauti da bidiyo marasa rubutaccen bayani
access-check-passage-language = Wuraren da ba a faɗi harshensu ba
access-check-vague-link = Mahaɗai da ba su faɗi inda suke kaiwa ba
access-check-bare-address = Adireshi a madadin rubutun mahaɗi
access-check-same-link-text = Mahaɗai masu rubutu ɗaya zuwa shafuka biyu
access-check-empty-link = Mahaɗai marasa komai
access-check-same-title = Shafuka masu suna ɗaya
access-check-bold-heading = Kanun da rubutu mai kauri ne kawai
access-check-empty-heading = Kanu marasa rubutu
access-check-heading-jump = Kanun da suka tsallake mataki
access-check-hand-made-list = Jerin da aka yi da hannu
access-check-table-header = Teburi masu ginshiƙai marasa suna
access-check-capitals = Dogon rubutu da manyan baƙaƙe
access-check-spaced-letters = Haruffa ko layuka da aka raba da hannu
access-check-disguised-letters = Alamomin da ke kwaikwayon haruffa
access-check-emoji = Emoji a cikin take ko a jere
