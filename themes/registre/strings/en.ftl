# The words of the theme “Registre” in English.
#
# A portal changes or translates a sentence by placing a file of the same name in its own themes/registre/strings/: what it
# does not say is taken from here. Values in braces come from the page; NUMBER($n) writes a number with its separators.

## Dates, times, numbers

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
day-of-month = { $day }
date-long = { $weekday } { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
month-year = { $month } { $year }
day-month = { $day } { $month }
day-range = { $first }-{ $last }
on-day = { $date }
on-days = { $date }
list-and = { $first } and { $last }
hijri-date = { $day } { $month } { $year }
hijri-month-1 = Muharram
hijri-month-2 = Safar
hijri-month-3 = Rabi al-Awwal
hijri-month-4 = Rabi al-Thani
hijri-month-5 = Jumada al-Ula
hijri-month-6 = Jumada al-Thaniya
hijri-month-7 = Rajab
hijri-month-8 = Shaban
hijri-month-9 = Ramadan
hijri-month-10 = Shawwal
hijri-month-11 = Dhu al-Qadah
hijri-month-12 = Dhu al-Hijjah
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
time = { $hour-padded }:{ $minute }
time-full-hour = { $hour-padded }:00
moment = { $date } at { $time }
duration-seconds = { $seconds } s
duration-minutes-seconds = { $minutes } { $seconds }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes-padded } min
duration-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
number-group = ,
number-decimal = .
size-bytes = { $n } bytes
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
colon = {": "}
comma = ,
semicolon = ;
quoted = “{ $text }”

## Frame

skip = Skip to content
crumbs = You are here
languages = Languages
# This language's name, in its own script.
language-name = English
sections = Sections
plan = Site plan
menu = Menu
home = Home
search = Search
official-statement = Official site: { $issuer }
official-region = Official site
official-short = Official site:
official-check = check
official-how = How to check
official-address = Read the address in your browser’s bar: it must be exactly { $host }. A page that calls itself official at another address does not come from us.
official-promise = This site never asks for a password, a code received by SMS or a payment.
frozen = Demonstration stopped on { $date }
licence = Reuse:
no-tracker = No trackers, no cookies
made-with = Made with
subscribe = Subscribe:

## Home

latest = Press releases
factchecks = Fact-checks
consultations = Consultations
questions = Questions
home-factchecks = Is this message true?
home-consultations = Open consultations
report-rumour = Report a rumour
calls = Examinations, vacancies, scholarships, tenders
institutions = Institutions
published-on = published on { $date }
delay = { $delay } after the sitting
read-report = Read the report
read-notice = Read the notice
read-agenda = Read the agenda
upcoming-council = To come:
items-count = { $count ->
    [one] One item on the agenda
   *[other] { NUMBER($count) } items on the agenda
}
nominations-count = { $count ->
    [one] one appointment
   *[other] { NUMBER($count) } appointments
}
last-published = Last published on { $date }
last-published-short = Last published on
nothing-published = Nothing published so far
before = until
closed-on = closed on

## Documents

number = Reference
published = Published
modified = Updated
modified-on = Updated on { $date }
what-changed = what changed
deadline = Deadline
until = until { $date }
from = from { $date }
from-to = from { $from } to { $to }
institution = { $count ->
    [one] Institution
   *[other] Institutions
}
with = Together with
together-with = together with
places = { $count ->
    [one] Place
   *[other] Places
}
topics = { $count ->
    [one] Topic
   *[other] Topics
}
audiences = For whom
feed-marked = [{ $state }] { $title }
date = Date
place = Place
contents = Contents
key-facts = Key facts
what-to-do = What you have to do
attachments = Attachments
file-signed = Signed original
file-accessible = Accessible
contacts = Contacts
contact = Contact
related = See also
versions = Versions
change-first = First published.
change-major = Major change.
change-minor = Minor change.
change-correction = Correction.
changes-minor = { $count ->
    [one] One minor change
   *[other] { NUMBER($count) } minor changes
}
listen = Listen
watch = Watch
transcript = Read the transcript
credit = Photo: { $credit }
download-audio = Download ({ $format }, { $size })
podcast-in = Podcast ({ $language })
podcast-title = { $site } ({ $language })
podcast-description = What { $site } publishes, read aloud ({ $language }). Each episode is an official document, with its text.
whole-picture = Whole picture ({ $format }, { $size })
share-title = Share and download
share-only = Share
downloads = The document in other formats
plain-text = Text alone
reading = { $minutes } min read
share-on-whatsapp = Share on WhatsApp
share-whatsapp = WhatsApp
share-facebook = Facebook
share-telegram = Telegram
share-x = X
share-sms = SMS
share-email = E-mail
share-linkedin = LinkedIn
share-threads = Threads
share-bluesky = Bluesky
share-mastodon = Mastodon
share-instagram = Instagram
share-whatsapp-full = WhatsApp, the full text
share-sms-plain = Cheapest SMS
share-radio = Radio
share-press = E-mail to the press
share-page-link = Texts and pictures ready for each network
share-read = Read the document
share-note = These links send nothing until you open them.
done-at-on = Done at { $place }, { $date }
done-at = Done at { $place }
done-on = { $date }
corrected-on = Corrected on { $date }.
instead-of = Instead of
read = Read
state-corrected = Corrected
state-superseded = Replaced
state-expired = Expired
state-withdrawn = Document withdrawn
state-faux = Rumour: false
state-trompeur = Rumour: misleading
state-hors_contexte = Rumour: out of context
state-non_verifie = Rumour: unverified
state-vrai = Rumour: true
state-satire = Satire
state-reported = Reported, to be checked
state-checking = Being checked
state-upcoming = Upcoming
state-open = Open
state-closed = Closed
state-analysing = Answers being analysed
state-outcome = Outcome published
state-received = Received
state-grouped = Grouped with others
state-transferred = Passed on
state-answered = Answered
state-refused = Not answered
banner-expired = This document is no longer current.
banner-expired-on = This document has not been current since { $date }.
banner-superseded = This document was replaced by:
banner-superseded-on = This document was replaced on { $date } by:
banner-replaces = This document replaces:
banner-replaces-on = Since { $date }, this document replaces:
banner-corrected = This document was corrected.
banner-corrected-on = This document was corrected on { $date }.
banner-corrects = This document corrects:
banner-corrects-on = Since { $date }, this document corrects:
banner-brought_in = This document is older than this site and was brought into it.
banner-brought_in-on = This document is older than this site and was brought into it on { $date }.
banner-reply = This document replies to:
banner-reply-on = Since { $date }, this document replies to:
banner-corrected_by = Corrected by:
banner-corrected_by-on = Corrected on { $date } by:
banner-answered = Answer:
banner-answered-on = Answer of { $date }:
# Most names of governments begin with this word: the sentence then says it once.
government-word = Government
history = Published under the government { $name }.
history-other = Published under an earlier government: { $name }.
history-head = { $history } Head of government: { $person }.

## Types of documents

type-council = Council of Ministers
type-not_held = No council
type-factcheck = Fact-check
type-consultation = Consultation
type-question = Question
type-page = Page
type-communique = Press release
type-communique_radio = Radio announcement
type-declaration = Statement
type-avis = Notice
type-resultats = Results
type-concours = Competitive examination
type-recrutement = Vacancy
type-bourse = Scholarship
type-appel_offres = Call for tenders
type-appel_candidatures = Call for applications
type-note_service = Service note
type-circulaire = Circular
type-arrete = Order
type-alerte = Alert
type-mise_au_point = Clarification
type-droit_de_reponse = Right of reply
type-erratum = Erratum
type-condoleances = Condolences
type-felicitations = Congratulations
type-necrologie = Obituary
type-agenda = Agenda
type-discours = Speech
type-dossier_presse = Press kit
type-point_presse = Press briefing
type-lettre = Letter

## Blocks of a press release

alert-info = Information
alert-vigilance = Be alert
alert-danger = Danger
alert-over = Alert lifted
alert-areas = Areas concerned:
alert-until = Valid until { $date }.
event = Event
event-old = Date planned
event-new = New date
event-scheduled = Planned
event-postponed = Postponed
event-cancelled = Cancelled
event-done = Past
opens = Opens
closed = Closed
tender = Call for tenders
tender-kind = Procedure
tender-funder = Funding
tender-where = Where to collect and hand in bids
tender-lots = { $count ->
    [one] Lot
   *[other] Lots
}
tender-lots-count = { $count ->
    [one] One lot
   *[other] { NUMBER($count) } lots
}
vacancy = Posts to be filled
vacancy-posts = Number of posts
vacancy-corps = Corps or job
vacancy-exam = Examination
vacancy-fee = Fee
vacancy-apply = Where to apply
vacancy-conditions = Conditions
vacancy-documents = Documents to hand in
results = Results
results-of = Following:
died-on = Died
ceremony = Ceremony

## Council of Ministers

council-kind-extraordinary = extraordinary sitting
council-kind-thematic = thematic council
council-kind-cabinet = cabinet council
council-kind-government = government council
council-kind-ordinary = ordinary sitting
council-kind-not_held = not held
stage-agenda = Agenda. The report will appear at this same address.
stage-highlights = Highlights. The full report will appear at this same address.
at-place = at { $place }
council-agenda = Agenda
council-date = Date
council-double-date = { $date }, corresponding to { $hijri }
session = Sitting
hours-from-to = { $start } to { $end }
hours-from = at { $start }
chair = Chair
absent = Absent
interim = Acting
minutes = Minutes
minutes-approved = those of { $date } were approved
item-link = { $number }: link to this item
amounts = { $count ->
    [one] Amount
   *[other] Amounts
}
amount-equals = equal to { $amount }
amount-about = about { $amount }
amount-millions = { $number } million { $unit }
amount-billions = { $number } billion { $unit }
count-bill = { $count ->
    [1] { $words } bill
   *[other] { $words } bills
}
count-ordinance = { $count ->
    [1] { $words } ordinance
   *[other] { $words } ordinances
}
count-decree = { $count ->
    [1] { $words } decree
   *[other] { $words } decrees
}
count-order = { $count ->
    [1] { $words } order
   *[other] { $words } orders
}
count-statutes = { $count ->
    [1] { $words } draft of statutes
   *[other] { $words } drafts of statutes
}
count-agreement = { $count ->
    [1] { $words } agreement
   *[other] { $words } agreements
}
count-communication = { $count ->
    [1] { $words } communication
   *[other] { $words } communications
}
count-contract = { $count ->
    [1] { $words } contract
   *[other] { $words } contracts
}
count-authorisation = { $count ->
    [1] { $words } authorisation
   *[other] { $words } authorisations
}
count-instruction = { $count ->
    [1] { $words } instruction
   *[other] { $words } instructions
}
count-other = { $count ->
    [1] { $words } other matter
   *[other] { $words } other matters
}
agreement = Agreement
agreement-with = with { $partner }
agreement-signed-at = signed on { $date } in { $place }
agreement-signed = signed on { $date }
validity = Validity
legal-text = Text
text-draft = (draft)
text-signed = of { $date }
text-in-force = In force
text-amends = Amends
text-repeals = Repeals
gazette = Published in
implementers = Who carries it out
due = by { $date }
follow-up = What became of it
nominations = Appointments
nomination-post = Post
nomination-who = Person appointed
nomination-said = { $person } { $verb } { $post }
nomination-appointed = { $person } { $who ->
    [women] are appointed
    [men] are appointed
   *[other] is appointed
} { $post }
nomination-confirmed = { $person } { $who ->
    [women] are confirmed as
    [men] are confirmed as
   *[other] is confirmed as
} { $post }
nomination-renewed = { $person } { $who ->
    [women] are reappointed
    [men] are reappointed
   *[other] is reappointed
} { $post }
nomination-interim = { $person } { $who ->
    [women] are appointed acting
    [men] are appointed acting
   *[other] is appointed acting
} { $post }
nomination-terminated = The appointment of { $person } as { $post } is ended
nomination-revoked = { $person } { $who ->
    [women] are dismissed as
    [men] are dismissed as
   *[other] is dismissed as
} { $post }
nomination-recalled = { $person } { $who ->
    [women] are recalled as
    [men] are recalled as
   *[other] is recalled as
} { $post }
nomination-board_member = { $person } { $who ->
    [women] are appointed
    [men] are appointed
   *[other] is appointed
} { $post }
nomination-accreditation = { $person } { $who ->
    [women] are accredited as
    [men] are accredited as
   *[other] is accredited as
} { $post }
nomination-replaces = replacing { $person }
nomination-term = { $years ->
    [one] term of one year
   *[other] term of { $years } years
}
decree = decree { $number }
decree-of = decree { $number } of { $date }
missions = Missions abroad
next-council = Next report expected { $date }.
previous-council = Previous council
next-council-link = Next council
neighbours = Neighbouring councils
not-held = The Council of Ministers did not sit.
nature-bill = Bill
nature-ordinance = Ordinance
nature-decree = Decree
nature-order = Order
nature-statutes = Statutes
nature-agreement = Agreement
nature-communication = Communication
nature-contract = Contract
nature-authorisation = Authorisation
nature-instruction = Instruction
nature-other = Other
action-adopted = Adopted
action-examined = Examined
action-first_reading = First reading
action-approved_in_general = Approved in principle
action-transmitted = Sent to Parliament
action-authorised = Authorised
action-heard = Heard
action-noted = Noted
action-postponed = Postponed
action-withdrawn = Withdrawn
status-adopted_by_parliament = Passed by Parliament
status-transmitted_to_parliament = Sent to parliament
status-rejected_by_parliament = Rejected by Parliament
status-promulgated = Promulgated
status-signed = Signed
status-published = Published in the official journal
status-in_force = In force
status-in_progress = In progress
status-implemented = Carried out
status-postponed = Postponed
status-amended = Amended
status-repealed = Repealed
status-withdrawn = Withdrawn
status-abandoned = Abandoned
act-appointed = Appointment
act-confirmed = Confirmation
act-renewed = Renewal
act-interim = Acting
act-terminated = End of duties
act-revoked = Revocation
act-recalled = Recall
act-board_member = Board member
act-accreditation = Accreditation

## Fact-checks

verdict-faux = False
verdict-trompeur = Misleading
verdict-hors_contexte = Out of context
verdict-non_verifie = Unverified
verdict-vrai = True
verdict-satire = Satire
stamp-faux = FALSE
stamp-trompeur = MISLEADING
stamp-hors_contexte = OUT OF CONTEXT
stamp-non_verifie = UNVERIFIED
stamp-vrai = TRUE
stamp-satire = SATIRE
verdict = Verdict
card-verdict = Rumour: { $verdict }
verdict-of = What goes round:
official-denial = Official denial
factcheck-wait = We are checking: do not share this message in the meantime.
fake = Kind
fake-document = Document
fake-photo = Photo
fake-video = Video
fake-audio = Audio recording
fake-account = Account
fake-website = Website
fake-message = Message
fake-statement = Attributed words
impersonates = Passes for
claim = What goes round
check-lead = Before you share it, look at these points.
check-search = A number, or words of the message
check-number = A true document is published here, with its date and often its number. Look it up:
check-address = The address of a true document begins with
check-account = An official account is on the list:
check-seal = A logo, a stamp or a signature can be copied: they prove nothing.
check-money = A message that asks for money, a code or a password is a deception.
check-haste = “Share quickly”, “before it is deleted” are the words of rumours.
check-report = Send the message as you received it, with its picture or its link.
appearances = Where it was seen
first-seen = since { $date }
archive = archived copy
fact = What is established
clues = How to recognise it
evidence = Evidence and sources
real-document = The real document:

## Consultations

consultation-end = Closing
consultation-closed-on = closed on { $date }
outcome-due = outcome expected { $date }
outcome-late = outcome late, expected { $date }
consultation-who = Who is consulted
consultation-item = The decision behind it
consultation-question = The question
consultation-why = Why this consultation
consultation-documents = The file
respond = How to answer
respond-form = Online form
respond-post = By post
meetings = Public meetings
privacy = Your personal data
feedback = The answers received
responses-total = Answers received
responses-people = of them from persons
responses-organisations = of them from organisations
feedback-result = Results
tally-option = Answer
tally-votes = Number
tally-share = Share
percent = { $n }%
outcome = What your opinion changed
we-asked = We asked
you-said = You said
we-did = We did

## Citizens’ questions

question-on = on { $date }
question-due = answer expected { $date }
question-late = answer late, expected { $date }
question-from = Asked by
asked-on = Asked on
channel = Received by
answered-on = Answered on
question-reason = Why there will be no answer:
answer = The answer
question-since = Since the answer
ask = Ask a question
ask-lead = Write to the institution concerned: the message is begun for you, and you are the one who sends it.
ask-tip-one = Ask one question at a time, with the place and the date.
ask-tip-private = Send no password, no code and no identity document.
ask-tip-answered = The answer may be there already:
ask-whom = Whom to write to
ask-delay = Promised within
ask-otherwise = When in doubt, write to:
ask-note = No form records what you write: the message leaves from your own telephone.
ask-subject = Question: { $institution }
ask-greeting = Dear Sir or Madam,
ask-question = My question:
ask-where = The place and the date:
ask-reply = You can answer me at:

## Institutions

institution-kind-presidency = Presidency
institution-kind-pm_office = Prime Minister’s Office
institution-kind-secretariat = General Secretariat
institution-kind-ministry = Ministry
institution-kind-delegated = Delegated ministry
institution-kind-agency = Agency
institution-kind-prefecture = Prefecture
institution-kind-embassy = Embassy
institution-kind-regulator = Regulator
institution-kind-other = Institution
institution-kinds-presidency = Presidency
institution-kinds-pm_office = Prime Minister’s Office
institution-kinds-secretariat = General Secretariats
institution-kinds-ministry = Ministries
institution-kinds-delegated = Delegated ministries
institution-kinds-agency = Agencies
institution-kinds-prefecture = Prefectures
institution-kinds-embassy = Embassies
institution-kinds-regulator = Regulators
institution-kinds-other = Other institutions
institution-kinds-former = Former institutions
institutions-lead = Who publishes on this site, and when they last did.
institution-ended = This institution has not existed since { $date }.
institution-begins = This institution will exist from { $date }.
institution-successors = Succeeded by:
began = In existence since
predecessors = Successor of
heirs = Today
latest-documents = Latest documents
services = Services to citizens
children = Attached institutions
reach = Contact
leader = Head
since = since { $date }
address = Address
toll-free = Free number
phone = Telephone
email = E-mail
hours = Hours
press = Press
access = Access to information
access-delay = { $days ->
    [one] answer due within one day
   *[other] answer due within { $days } days
}
accounts = Official accounts
accounts-lead = The accounts and sites that each institution keeps itself, and those that pass for it.
account-since = since { $when }
account-checked = checked on { $date }
accounts-complete = An account that is not listed here is not official.
accounts-complete-on = List complete on { $date }.
no-account-on = No account on:
domains = { $count ->
    [one] Its only domain is
   *[other] Its only domains are
}
impostors = Pretends to be this institution:
impostor-seen = seen on { $date }
impostor-reported = reported
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
network-website = Website
network-email = E-mail
network-phone = Telephone
network-sms = SMS
network-post = Post
network-radio = Radio
network-meeting = Public meeting
network-desk = Desk
network-other = Other network

## Lists

documents-count = { $count ->
    [0] No document
    [one] One document
   *[other] { NUMBER($count) } documents
}
years = Years
empty-list = Nothing here for the moment.
pagination = Pages of the list
newer = Newer
older = Older
page-number = Page { $page }
page-of = Page { $page } of { $pages }
all-topics = Topics
calls-lead = What you can still answer, the nearest deadline first.
calls-open = Open
calls-none = No call is open at the moment.
calls-closed = Closed lately
calls-calendar = These deadlines in your calendar (iCalendar)

## Search

search-title = Search
search-label = Words, a name or a number
search-kind = Section
search-any-kind = All
search-institution = Institution
search-any-institution = All
search-year = Year
search-any-year = All
search-pages = Pages of the site
search-results = Search results
search-found = Results: { $count }
search-partial = Nothing has all these words. Results that have some of them: { $count }
search-none = Nothing matches these words.
search-help = Check the spelling, try fewer words or a more common one. The lists below lead to everything that is published here.
search-filtered = Nothing matches with these filters.
search-all = Remove the filters
search-short = Write a word of at least three letters, or a number.
search-wait = Searching…
search-failed = The search could not be loaded. Check your connection, or use the lists below.
search-again = Try again
search-more = More results
search-noscript = The search needs JavaScript, which this browser does not run. These lists lead to everything that is published here.
search-old = This browser is too old for the search. The lists below lead to everything that is published here.
search-browse = Browse without searching

## Other pages

not-found = This page does not exist
not-found-lead = The address may be incomplete. A page published here never disappears: look for it in its section.
withdrawn = This document was withdrawn.
withdrawn-on = This document was withdrawn on { $date }.
withdrawn-reason = Reason: { $reason }
replaced-by = It is replaced by:
withdrawn-note = Its address is kept so that nobody believes it lost.
moved = This page has moved

## Titles, lists and the plan of the site

council-title = { $document } of { $date }
council-title-days = { $document } of { $date }
council-title-agenda = Agenda of the { $document } of { $date }
council-title-agenda-days = Agenda of the { $document } of { $date }
council-title-not-held = No Council of Ministers on { $date }
council-title-not-held-days = No Council of Ministers on { $date }
card-corrected = CORRECTION
card-alert = Alert: { $level }
card-withdrawn = WITHDRAWN
card-scan = Scan to read
nav-calls = Calls and examinations
list-of-year = { $list } of { $year }
list-page = page { $page }
list-description = { $list }: every document published on { $site }, the newest first.
institution-description = { $name }: published documents, contacts, official accounts and feeds.
home-description = { $site }: press releases and reports of the Council of Ministers, at their source.
home-all-councils = All councils
home-all-communiques = All press releases
home-all-calls = All calls and examinations
home-all-factchecks = All fact-checks
home-all-consultations = All consultations
home-all-institutions = All institutions
correction-sentence = Instead of “{ $instead }”, read “{ $read }”.
footer-site = This site
footer-reuse = Follow and reuse
footer-feed = { $format } feed
footer-contact = Write to us
data-documents-json = All documents (JSON)
data-decisions-csv = Decisions (CSV)
data-decisions-json = Decisions (JSON)
data-nominations-csv = Nominations (CSV)
data-nominations-json = Nominations (JSON)
data-institutions-json = Institutions (JSON)
data-status = State of the site (JSON)

## In texts

prose-table = Table
prose-footnotes = Notes
prose-footnote = Note
prose-back = Back to the text

## Share kit

kit-corrected = CORRECTION
kit-urgent = URGENT
kit-full-text = Full text:
kit-on-air = { $kind }, { $institution }.
kit-on-air-end = The full text is at { $host }.
kit-greeting = Dear colleagues,
kit-press-opening = From: { $institution }.
kit-attachments = Attachments
kit-contact = Press contact
kit-nominations = Appointments: { $document }
kit-lead = Each text is cut to its network. Tap a frame to select all of its text, then copy it.
kit-subject = Subject
kit-post = Post { $number } of { $of }
kit-count-weighted = { $count } of { $limit } characters, as X counts them
kit-count-graphemes = { $count } of { $limit } characters
kit-count-characters = { NUMBER($count) } of { NUMBER($limit) } characters
kit-count-utf16 = { NUMBER($count) } of { NUMBER($limit) } characters
kit-count-sms = { $count } of { $limit } characters
kit-count-words = { $count } of { $limit } words, thirty seconds on the air
kit-count-all = { NUMBER($count) } characters
kit-messages = { $count ->
    [one] one SMS to pay
   *[other] { $count } SMS to pay
}
kit-forcing = because of: { $letters }
kit-too-long = This text, written by the editors, is too long for this network.
kit-too-long-short = too long
kit-open = Open in { $network }
kit-open-sms = Open in messages
kit-open-press = Open in e-mail
kit-note-facebook = Facebook takes the address alone: copy the text first, then paste it.
kit-note-linkedin = LinkedIn takes the address alone: copy the text first, then paste it.
kit-note-mastodon = Mastodon is many servers: paste this text on yours.
kit-note-instagram = An address is not a link there: publish the picture with this text.
kit-pictures = Pictures
kit-save = Tap the picture to open it alone, then save it (PNG, { $width } × { $height }).
kit-alt = Alternative text of the picture
kit-parts = Share a single item

## Freshness: what is expected, and what has come

fresh-title = Up to date or late?
fresh-lead = What each institution has undertaken to publish, how often, and where it stands.
fresh-all = All commitments and the method
fresh-councils = Council of Ministers
fresh-up-to-date = Up to date
fresh-due = Expected { $date }
fresh-late = Late { $date }
fresh-silent = Nothing published { $date }
fresh-silent-ever = Nothing published so far
fresh-suspended = Paused { $date }
fresh-ended = No longer exists { $date }
fresh-none = Nothing is expected yet
fresh-expected = Next publication expected { $date }
fresh-report-expected = Next report expected { $date }
fresh-deadline = Next commitment expected { $date }
fresh-awaited = Expected { $date }
fresh-waited-for = Expected
# The day of the sentences above. Once it has passed, the browser puts fresh-since in its place, where # is a number of days.
fresh-day-on = on { $date }
fresh-day-by = by { $date }
fresh-day-since = since { $date }
fresh-day-until = until { $date }
fresh-since = { $plural ->
    [one] for # day now
   *[other] for # days now
}
fresh-count-silent = { $count ->
    [one] One institution silent
   *[other] { NUMBER($count) } institutions silent
}
fresh-count-late = { $count ->
    [one] One late
   *[other] { NUMBER($count) } late
}
fresh-count-due = { $count ->
    [one] One expected
   *[other] { NUMBER($count) } expected
}
fresh-count-up-to-date = { $count ->
    [one] One up to date
   *[other] { NUMBER($count) } up to date
}
fresh-count-suspended = { $count ->
    [one] One paused
   *[other] { NUMBER($count) } paused
}
fresh-count-none = { $count ->
    [one] One without a date
   *[other] { NUMBER($count) } without a date
}
fresh-owed-communique = Press release
fresh-owed-council = Council report
fresh-owed-factcheck = Fact-check
fresh-owed-consultation = Consultation
fresh-owed-question = Answer to a question
fresh-owed-answer = Answer to a question
fresh-owed-outcome = Outcome of a consultation
fresh-owed-follow-up = Follow-up of a decision
fresh-owed-accounts = Yearly check of the official accounts
fresh-every-weekday = every { $day }
fresh-every-days = { $count ->
    [one] every day
   *[other] every { $count } days
}
fresh-every-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
fresh-every-months = { $count ->
    [one] every month
   *[other] every { $count } months
}
fresh-kept = { $kept } of { $of } on time, { $from } – { $to }
fresh-delay = Median delay after the sitting: { $delay }
fresh-silence = { $count ->
    [one] Longest silence: { $count } day
   *[other] Longest silence: { $count } days
}
fresh-calendar = Calendar of what is expected (iCalendar)
fresh-detail = Commitment and record
fresh-promised = What is promised by a day
fresh-method = How this is measured
fresh-method-measured = Only publication counts: the moment at which a document became public, whatever date it bears. An agenda is not a report. A notice that a council was not held, with its reason, answers the expectation.
fresh-method-states = An institution is up to date until the day on which its next publication is expected, then expected, late, and at last silent, after the times that it set itself. One that has never published counts from its creation.
fresh-method-pledges = What is promised by a day comes on top: an answer, the outcome of a consultation, the follow-up of a decision, the yearly check of accounts. Who lets that day pass is late, never silent; a promise leaves this page when it is kept.
fresh-nothing = Nothing is expected to date.
fresh-method-dates = States are computed from the published documents; nobody enters them. They are given as dates, and statistics cover the last twelve whole months.
fresh-recesses = Breaks of the Council
data-freshness-csv = Up to date or late (CSV)

## Accessibility: the statement

access-title = Accessibility
access-label-unaudited = Accessibility: conformity not established
access-label-full = Accessibility: fully compliant
access-label-partial = Accessibility: partially compliant
access-label-none = Accessibility: not compliant
access-lead = This site aims at level AA of WCAG 2.2, at the European standard EN 301 549 and at the French RGAA 4.1. Here is where it stands.
access-standing = Conformity
access-who = This statement is about { $site } ({ $country }).
access-who-alone = This statement is about { $site }.
access-unaudited = Conformity is not established: no audit of this site is declared. In the sense of the RGAA it is therefore not compliant.
access-audited-full = According to the audit of { $date } by { $by }, this site is fully compliant.
access-audited-partial = According to the audit of { $date } by { $by }, this site is partially compliant.
access-audited-none = According to the audit of { $date } by { $by }, this site is not compliant.
access-no-longer-full = The audit of { $date } by { $by } found it fully compliant; the checks have since found the content below: it is partially compliant.
access-found = Content known not to be accessible
access-tally = Pages checked: { $pages }; without a defect found: { $clean }.
access-until = The newest content is dated { $date }.
access-nothing-known = The checks have found none. That does not prove that there is none.
access-more = Other pages: { $count }
access-signed = Signed copies that a screen reader is not known to read: { $count }. Their text stands on the page that bears them.
access-checked = What is checked at each publication
access-checked-how = The generator reads all pages again and looks for:
access-off = This portal has turned these checks off:
access-theme = The templates of the pages are tried with axe, IBM Equal Access and the Nu HTML checker, on each type of page, light and dark.
access-unchecked = What no program checks here
access-unchecked-truth = Whether descriptions of pictures and transcripts are right.
access-unchecked-files = The inside of attached files and of videos hosted elsewhere.
access-unchecked-words = Whether sentences and instructions are clear.
access-unchecked-people = Real use, with a screen reader, a braille display, a keyboard alone or a magnifier.
access-report = An obstacle? Tell us
access-report-how = Give the address of the page and what stopped you, to receive the content in another form.
access-check-text-in-file = Text that is only in a picture or a file
access-check-inaccessible-file = Files that a screen reader is not known to read
access-check-missing-alt = Pictures without alternative text
access-check-poor-alt = Alternative texts that describe nothing
access-check-missing-transcript = Recordings and videos without transcript
access-check-passage-language = Passages whose language is not told
access-check-vague-link = Links that do not say where they lead
access-check-bare-address = Addresses in place of the text of a link
access-check-same-link-text = Links of one text to two pages
access-check-empty-link = Empty links
access-check-same-title = Pages with the same title
access-check-bold-heading = Headings that are only bold
access-check-empty-heading = Empty headings
access-check-heading-jump = Headings that skip a level
access-check-hand-made-list = Lists made by hand
access-check-table-header = Tables whose columns have no name
access-check-capitals = Long passages in capitals
access-check-spaced-letters = Letters or lines set apart by blanks
access-check-disguised-letters = Characters that look like letters
access-check-emoji = Emoji in a title or in a row
