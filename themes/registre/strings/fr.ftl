# Les mots du thème « Registre » en français.
#
# Un portail traduit ou change une phrase en plaçant dans son propre dossier themes/registre/strings/ un fichier du même
# nom : ce qu’il ne dit pas est pris ici. Les valeurs entre accolades viennent de la page ; NUMBER($n) écrit un nombre
# avec ses espaces. Une langue nouvelle est un fichier nouveau : noms des mois et formes des dates compris.

## Dates, heures, nombres

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
}
date-long = { $weekday } { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
month-year = { $month } { $year }
day-month = { $day } { $month }
day-range = { $first }-{ $last }
on-day = le { $date }
on-days = les { $date }
list-and = { $first } et { $last }
hijri-date = { $day } { $month } { $year }
hijri-month-1 = Mouharram
hijri-month-2 = Safar
hijri-month-3 = Rabie El Aouel
hijri-month-4 = Rabie Ethani
hijri-month-5 = Joumada El Oula
hijri-month-6 = Joumada Ethania
hijri-month-7 = Radjab
hijri-month-8 = Chaâbane
hijri-month-9 = Ramadhan
hijri-month-10 = Chaoual
hijri-month-11 = Dhou El Kaâda
hijri-month-12 = Dhou El Hidja
number-1 = un
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
number-10 = dix
time = { $hour } h { $minute }
time-full-hour = { $hour } h
moment = { $date } à { $time }
duration-seconds = { $seconds } s
duration-minutes-seconds = { $minutes } { $seconds }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes-padded }
duration-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
number-group = {"\u202F"}
number-decimal = ,
size-bytes = { $n } octets
size-kilobytes = { $n } ko
size-megabytes = { $n } Mo
size-gigabytes = { $n } Go
colon = {"\u202F: "}
comma = ,
semicolon = {"\u202F;"}
quoted = « { $text } »

## Cadre

skip = Aller au contenu
crumbs = Vous êtes ici
languages = Langues
# Le nom de cette langue, dans sa propre écriture.
language-name = Français
sections = Rubriques
plan = Plan du site
menu = Menu
home = Accueil
search = Rechercher
official-statement = Site officiel : { $issuer }
official-region = Site officiel
official-short = Site officiel :
official-check = vérifier
official-how = Comment le vérifier ?
official-address = Lisez l’adresse dans la barre de votre navigateur : elle doit être exactement { $host }. Une page qui se dit officielle à une autre adresse ne vient pas de nous.
official-promise = Ce site ne demande jamais ni mot de passe, ni code reçu par SMS, ni paiement.
frozen = Démonstration arrêtée au { $date }
licence = Réutilisation :
no-tracker = Ni traceur ni cookie
made-with = Fait avec
subscribe = S’abonner :

## Accueil

latest = Communiqués
factchecks = Vérifications
consultations = Consultations
questions = Questions
home-factchecks = Ce message est-il vrai ?
home-consultations = Consultations ouvertes
report-rumour = Signaler une rumeur
calls = Concours, recrutements, bourses, appels
institutions = Institutions
published-on = publié le { $date }
delay = { $delay } après la séance
read-report = Lire le compte rendu
read-notice = Lire l’avis
read-agenda = Lire l’ordre du jour
upcoming-council = À venir :
items-count = { $count ->
    [one] Un point à l’ordre du jour
   *[other] { NUMBER($count) } points à l’ordre du jour
}
nominations-count = { $count ->
    [one] une nomination
   *[other] { NUMBER($count) } nominations
}
last-published = Dernière publication le { $date }
last-published-short = Dernière publication le
nothing-published = Rien publié à ce jour
before = jusqu’au
closed-on = clos le

## Documents

number = Référence
published = Publié le
modified = Modifié le
modified-on = Modifié le { $date }
what-changed = ce qui a changé
deadline = Date limite
until = jusqu’au { $date }
from = à partir du { $date }
from-to = du { $from } au { $to }
institution = { $count ->
    [one] Institution
   *[other] Institutions
}
with = En liaison avec
together-with = en liaison avec
places = { $count ->
    [one] Lieu
   *[other] Lieux
}
topics = { $count ->
    [one] Thème
   *[other] Thèmes
}
audiences = Pour qui
feed-marked = [{ $state }] { $title }
date = Date
place = Lieu
contents = Sommaire
key-facts = L’essentiel
what-to-do = Ce que vous devez faire
attachments = Pièces jointes
file-signed = Original signé
file-accessible = Accessible
contacts = Contacts
contact = Contact
related = À lire aussi
versions = Versions
change-first = Première publication.
change-major = Modification importante.
change-minor = Modification de détail.
change-correction = Rectification.
changes-minor = { $count ->
    [one] Une modification de détail
   *[other] { NUMBER($count) } modifications de détail
}
listen = Écouter
watch = Voir
transcript = Lire la transcription
credit = Photo : { $credit }
download-audio = Télécharger ({ $format }, { $size })
podcast-in = Podcast ({ $language })
podcast-title = { $site } ({ $language })
podcast-description = Ce que publie { $site }, lu à voix haute ({ $language }). Chaque épisode est un document officiel, avec son texte.
whole-picture = Image entière ({ $format }, { $size })
share-title = Partager et télécharger
share-only = Partager
downloads = Le document dans d’autres formats
plain-text = Texte seul
reading = lecture { $minutes } min
share-on-whatsapp = Partager sur WhatsApp
share-whatsapp = WhatsApp
share-facebook = Facebook
share-telegram = Telegram
share-x = X
share-sms = SMS
share-email = Courriel
share-linkedin = LinkedIn
share-threads = Threads
share-bluesky = Bluesky
share-mastodon = Mastodon
share-instagram = Instagram
share-whatsapp-full = WhatsApp, texte complet
share-sms-plain = SMS le moins cher
share-radio = Radio
share-press = Courriel à la presse
share-page-link = Textes et images prêts pour chaque réseau
share-read = Lire le document
share-note = Ces liens n’envoient rien tant que vous ne les ouvrez pas.
done-at-on = Fait à { $place }, le { $date }
done-at = Fait à { $place }
done-on = Le { $date }
corrected-on = Rectifié le { $date }.
instead-of = Au lieu de
read = Lire
state-corrected = Rectifié
state-superseded = Remplacé
state-expired = Expiré
state-withdrawn = Document retiré
state-faux = Rumeur fausse
state-trompeur = Rumeur trompeuse
state-hors_contexte = Rumeur hors contexte
state-non_verifie = Rumeur non vérifiée
state-vrai = Rumeur vraie
state-satire = Satire
state-reported = Signalé, à vérifier
state-checking = En cours de vérification
state-upcoming = À venir
state-open = Ouverte
state-closed = Close
state-analysing = Réponses en cours d’analyse
state-outcome = Suite donnée
state-received = Reçue
state-grouped = Regroupée avec d’autres
state-transferred = Transmise
state-answered = Réponse publiée
state-refused = Sans réponse
banner-expired = Ce document n’est plus d’actualité.
banner-expired-on = Ce document n’est plus d’actualité depuis le { $date }.
banner-superseded = Ce document a été remplacé par :
banner-superseded-on = Ce document a été remplacé le { $date } par :
banner-replaces = Ce document remplace :
banner-replaces-on = Ce document remplace, depuis le { $date } :
banner-corrected = Ce document a été rectifié.
banner-corrected-on = Ce document a été rectifié le { $date }.
banner-corrects = Ce document rectifie :
banner-corrects-on = Ce document rectifie, depuis le { $date } :
banner-brought_in = Ce document est antérieur à l’ouverture de ce site : il y a été reporté.
banner-brought_in-on = Ce document est antérieur à l’ouverture de ce site : il y a été reporté le { $date }.
banner-reply = Ce document répond à :
banner-reply-on = Ce document répond, depuis le { $date }, à :
banner-corrected_by = Rectifié par :
banner-corrected_by-on = Rectifié le { $date } par :
banner-answered = Réponse :
banner-answered-on = Réponse du { $date } :
# Un nom de gouvernement commence le plus souvent par ce mot : la phrase ne le dit alors qu’une fois.
government-word = Gouvernement
history = Publié sous le gouvernement { $name }.
history-other = Publié sous un gouvernement précédent : { $name }.
history-head = { $history } Chef du gouvernement : { $person }.

## Types de documents

type-council = Conseil des ministres
type-not_held = Conseil non tenu
type-factcheck = Vérification
type-consultation = Consultation
type-question = Question
type-page = Page
type-communique = Communiqué
type-communique_radio = Communiqué radio
type-declaration = Déclaration
type-avis = Avis
type-resultats = Résultats
type-concours = Concours
type-recrutement = Recrutement
type-bourse = Bourse
type-appel_offres = Appel d’offres
type-appel_candidatures = Appel à candidatures
type-note_service = Note de service
type-circulaire = Circulaire
type-arrete = Arrêté
type-alerte = Alerte
type-mise_au_point = Mise au point
type-droit_de_reponse = Droit de réponse
type-erratum = Erratum
type-condoleances = Condoléances
type-felicitations = Félicitations
type-necrologie = Nécrologie
type-agenda = Agenda
type-discours = Discours
type-dossier_presse = Dossier de presse
type-point_presse = Point de presse
type-lettre = Lettre

## Blocs d’un communiqué

alert-info = Information
alert-vigilance = Vigilance
alert-danger = Danger
alert-over = Alerte levée
alert-areas = Zones concernées :
alert-until = Valable jusqu’au { $date }.
event = Rendez-vous
event-old = Date prévue
event-new = Nouvelle date
event-scheduled = Prévu
event-postponed = Reporté
event-cancelled = Annulé
event-done = Passé
opens = Ouverture
closed = Clos
tender = Appel d’offres
tender-kind = Procédure
tender-funder = Financement
tender-where = Retrait et dépôt des dossiers
tender-lots = { $count ->
    [one] Lot
   *[other] Lots
}
tender-lots-count = { $count ->
    [one] Un seul lot
   *[other] { NUMBER($count) } lots
}
vacancy = Postes à pourvoir
vacancy-posts = Nombre de postes
vacancy-corps = Corps ou emploi
vacancy-exam = Épreuves le
vacancy-fee = Frais
vacancy-apply = Où postuler
vacancy-conditions = Conditions
vacancy-documents = Pièces à fournir
results = Résultats
results-of = Suite de :
died-on = Décès le
ceremony = Cérémonie

## Conseil des ministres

council-kind-extraordinary = séance extraordinaire
council-kind-thematic = conseil thématique
council-kind-cabinet = conseil de cabinet
council-kind-government = conseil de gouvernement
council-kind-ordinary = séance ordinaire
council-kind-not_held = séance non tenue
stage-agenda = Ordre du jour. Le compte rendu complet suivra à cette même adresse.
stage-highlights = Premières décisions. Le compte rendu complet suivra à cette même adresse.
at-place = à { $place }
council-agenda = Ordre du jour
council-date = Date
council-double-date = { $date }, correspondant au { $hijri }
session = Séance
hours-from-to = de { $start } à { $end }
hours-from = à { $start }
chair = Présidence
absent = Absents
interim = Intérims
minutes = Procès-verbal
minutes-approved = celui du { $date } est adopté
item-link = { $number } : lien vers ce point
amounts = { $count ->
    [one] Montant
   *[other] Montants
}
amount-equals = soit { $amount }
amount-about = environ { $amount }
amount-millions = { $number } { $plural ->
    [one] million
   *[other] millions
} { $unit }
amount-billions = { $number } { $plural ->
    [one] milliard
   *[other] milliards
} { $unit }
count-bill = { $count ->
    [1] un projet de loi
   *[other] { $words } projets de loi
}
count-ordinance = { $count ->
    [1] une ordonnance
   *[other] { $words } ordonnances
}
count-decree = { $count ->
    [1] un décret
   *[other] { $words } décrets
}
count-order = { $count ->
    [1] un arrêté
   *[other] { $words } arrêtés
}
count-statutes = { $count ->
    [1] un projet de statuts
   *[other] { $words } projets de statuts
}
count-agreement = { $count ->
    [1] un accord
   *[other] { $words } accords
}
count-communication = { $count ->
    [1] une communication
   *[other] { $words } communications
}
count-contract = { $count ->
    [1] un marché
   *[other] { $words } marchés
}
count-authorisation = { $count ->
    [1] une autorisation
   *[other] { $words } autorisations
}
count-instruction = { $count ->
    [1] une instruction
   *[other] { $words } instructions
}
count-other = { $count ->
    [1] un autre dossier
   *[other] { $words } autres dossiers
}
agreement = Accord
agreement-with = avec { $partner }
agreement-signed-at = signé le { $date } à { $place }
agreement-signed = signé le { $date }
validity = Validité
legal-text = Texte
text-draft = (projet)
text-signed = du { $date }
text-in-force = En vigueur le
text-amends = Modifie
text-repeals = Abroge
gazette = Publication
implementers = Qui exécute
due = pour le { $date }
follow-up = Ce qu’il en est advenu
nominations = Nominations
nomination-post = Fonction
nomination-who = Personne nommée
nomination-said = { $person } { $verb } { $post }
nomination-appointed = { $person } { $who ->
    [woman] est nommée
    [man] est nommé
    [women] sont nommées
    [men] sont nommés
   *[other] est nommé(e)
} { $post }
nomination-confirmed = { $person } { $who ->
    [woman] est confirmée
    [man] est confirmé
    [women] sont confirmées
    [men] sont confirmés
   *[other] est confirmé(e)
} { $post }
nomination-renewed = { $person } { $who ->
    [woman] est reconduite
    [man] est reconduit
    [women] sont reconduites
    [men] sont reconduits
   *[other] est reconduit(e)
} { $post }
nomination-interim = { $person } { $who ->
    [woman] est nommée
    [man] est nommé
    [women] sont nommées
    [men] sont nommés
   *[other] est nommé(e)
} { $post } par intérim
nomination-terminated = Il est mis fin aux fonctions de { $person }, { $post }
nomination-revoked = { $person }, { $post }, { $who ->
    [woman] est révoquée
    [man] est révoqué
    [women] sont révoquées
    [men] sont révoqués
   *[other] est révoqué(e)
}
nomination-recalled = { $person }, { $post }, { $who ->
    [woman] est rappelée
    [man] est rappelé
    [women] sont rappelées
    [men] sont rappelés
   *[other] est rappelé(e)
}
nomination-board_member = { $person } { $who ->
    [woman] est nommée
    [man] est nommé
    [women] sont nommées
    [men] sont nommés
   *[other] est nommé(e)
} { $post }
nomination-accreditation = L’agrément est accordé à { $person }, { $post }
nomination-replaces = en remplacement de { $person }
nomination-term = { $years ->
    [one] mandat d’un an
   *[other] mandat de { $years } ans
}
decree = décret { $number }
decree-of = décret { $number } du { $date }
missions = Missions à l’extérieur
next-council = Prochain compte rendu attendu { $date }.
previous-council = Conseil précédent
next-council-link = Conseil suivant
neighbours = Conseils voisins
not-held = Le Conseil des ministres n’a pas siégé.
nature-bill = Projet de loi
nature-ordinance = Ordonnance
nature-decree = Décret
nature-order = Arrêté
nature-statutes = Statuts
nature-agreement = Accord
nature-communication = Communication
nature-contract = Marché
nature-authorisation = Autorisation
nature-instruction = Instruction
nature-other = Autre
action-adopted = Adopté
action-examined = Examiné
action-first_reading = Première lecture
action-approved_in_general = Approuvé dans son principe
action-transmitted = Transmis au Parlement
action-authorised = Autorisé
action-heard = Entendu
action-noted = Pris acte
action-postponed = Renvoyé
action-withdrawn = Retiré
status-adopted_by_parliament = Voté par le Parlement
status-transmitted_to_parliament = Transmis au Parlement
status-rejected_by_parliament = Rejeté par le Parlement
status-promulgated = Promulgué
status-signed = Signé
status-published = Publié au Journal officiel
status-in_force = Entré en vigueur
status-in_progress = En cours
status-implemented = Exécuté
status-postponed = Reporté
status-amended = Modifié
status-repealed = Abrogé
status-withdrawn = Retiré
status-abandoned = Abandonné
act-appointed = Nomination
act-confirmed = Confirmation
act-renewed = Renouvellement
act-interim = Intérim
act-terminated = Fin de fonctions
act-revoked = Révocation
act-recalled = Rappel
act-board_member = Membre du conseil
act-accreditation = Accréditation

## Vérifications

verdict-faux = Faux
verdict-trompeur = Trompeur
verdict-hors_contexte = Hors contexte
verdict-non_verifie = Non vérifié
verdict-vrai = Vrai
verdict-satire = Satire
stamp-faux = FAUX
stamp-trompeur = TROMPEUR
stamp-hors_contexte = HORS CONTEXTE
stamp-non_verifie = NON VÉRIFIÉ
stamp-vrai = VRAI
stamp-satire = SATIRE
verdict = Verdict
card-verdict = Rumeur : { $verdict }
verdict-of = Ce qui circule :
official-denial = Démenti officiel
factcheck-wait = Nous vérifions : ne partagez pas ce message en attendant.
fake = Nature
fake-document = Document
fake-photo = Photo
fake-video = Vidéo
fake-audio = Enregistrement audio
fake-account = Compte
fake-website = Site internet
fake-message = Message
fake-statement = Propos prêtés
impersonates = Se fait passer pour
claim = Ce qui circule
check-lead = Avant de le partager, regardez ces points.
check-search = Un numéro, ou des mots du message
check-number = Un vrai document est publié ici, avec sa date et souvent son numéro. Cherchez-le :
check-address = L’adresse d’un vrai document commence par
check-account = Un compte officiel est dans la liste :
check-seal = Un logo, un cachet ou une signature se copient : ils ne prouvent rien.
check-money = Un message qui demande de l’argent, un code ou un mot de passe est une tromperie.
check-haste = « Partagez vite », « avant que ce soit supprimé » sont les mots des rumeurs.
check-report = Envoyez le message tel que vous l’avez reçu, avec sa photo ou son lien.
appearances = Où cela a été vu
first-seen = depuis le { $date }
archive = copie archivée
fact = Ce qui est établi
clues = Comment le reconnaître
evidence = Preuves et sources
real-document = Le vrai document :

## Consultations

consultation-end = Clôture
consultation-closed-on = close le { $date }
outcome-due = suite attendue { $date }
outcome-late = suite en retard, attendue { $date }
consultation-who = Qui est consulté
consultation-item = Décision à l’origine
consultation-question = La question
consultation-why = Pourquoi cette consultation
consultation-documents = Le dossier
respond = Comment répondre
respond-form = Formulaire en ligne
respond-post = Par courrier
meetings = Réunions publiques
privacy = Vos données personnelles
feedback = Les réponses reçues
responses-total = Réponses reçues
responses-people = dont particuliers
responses-organisations = dont organisations
feedback-result = Résultats
tally-option = Réponse
tally-votes = Nombre
tally-share = Part
percent = { $n } %
outcome = Ce que votre avis a changé
we-asked = Nous avons demandé
you-said = Vous avez dit
we-did = Nous avons fait

## Questions des citoyens

question-on = le { $date }
question-due = réponse attendue { $date }
question-late = réponse en retard, attendue { $date }
question-from = Question de
asked-on = Posée le
channel = Reçue par
answered-on = Répondu le
question-reason = Pourquoi il n’y aura pas de réponse :
answer = La réponse
question-since = Depuis la réponse
ask = Poser une question
ask-lead = Écrivez à l’institution concernée : le message est commencé pour vous, et c’est vous qui l’envoyez.
ask-tip-one = Posez une question à la fois, avec le lieu et la date.
ask-tip-private = N’envoyez ni mot de passe, ni code, ni pièce d’identité.
ask-tip-answered = La réponse existe peut-être déjà :
ask-whom = À qui écrire
ask-delay = Délai promis
ask-otherwise = En cas de doute, écrivez à :
ask-note = Aucun formulaire n’enregistre ce que vous écrivez : le message part de votre propre téléphone.
ask-subject = Question : { $institution }
ask-greeting = Madame, Monsieur,
ask-question = Ma question :
ask-where = Le lieu et la date :
ask-reply = Vous pouvez me répondre à :

## Institutions

institution-kind-presidency = Présidence
institution-kind-pm_office = Primature
institution-kind-secretariat = Secrétariat général
institution-kind-ministry = Ministère
institution-kind-delegated = Ministère délégué
institution-kind-agency = Agence
institution-kind-prefecture = Préfecture
institution-kind-embassy = Ambassade
institution-kind-regulator = Autorité de régulation
institution-kind-other = Institution
institution-kinds-presidency = Présidence
institution-kinds-pm_office = Primature
institution-kinds-secretariat = Secrétariats généraux
institution-kinds-ministry = Ministères
institution-kinds-delegated = Ministères délégués
institution-kinds-agency = Agences
institution-kinds-prefecture = Préfectures
institution-kinds-embassy = Ambassades
institution-kinds-regulator = Autorités de régulation
institution-kinds-other = Autres institutions
institution-kinds-former = Institutions disparues
institutions-lead = Qui publie sur ce site, et quand pour la dernière fois.
institution-ended = Cette institution n’existe plus depuis le { $date }.
institution-begins = Cette institution existera à partir du { $date }.
institution-successors = Lui succède :
began = Existe depuis le
predecessors = Succède à
heirs = Aujourd’hui
latest-documents = Dernières publications
services = Services aux citoyens
children = Institutions rattachées
reach = Joindre
leader = À sa tête
since = depuis le { $date }
address = Adresse
toll-free = Numéro vert
phone = Téléphone
email = Courriel
hours = Horaires
press = Presse
access = Accès à l’information
access-delay = { $days ->
    [one] réponse due sous un jour
   *[other] réponse due sous { $days } jours
}
accounts = Comptes officiels
accounts-lead = Les comptes et les sites que chaque institution tient elle-même, et ceux qui se font passer pour elle.
account-since = depuis { $when }
account-checked = vérifié le { $date }
accounts-complete = Un compte absent de cette liste n’est pas officiel.
accounts-complete-on = Liste complète au { $date }.
no-account-on = Aucun compte sur :
domains = { $count ->
    [one] Son seul domaine est
   *[other] Ses seuls domaines sont
}
impostors = Se fait passer pour cette institution :
impostor-seen = vu le { $date }
impostor-reported = signalé
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
network-website = Site internet
network-email = Courriel
network-phone = Téléphone
network-sms = SMS
network-post = Courrier
network-radio = Radio
network-meeting = Réunion publique
network-desk = Guichet
network-other = Autre réseau

## Listes

documents-count = { $count ->
    [0] Aucun document
    [one] Un document
   *[other] { NUMBER($count) } documents
}
years = Années
empty-list = Rien ici pour le moment.
pagination = Pages de la liste
newer = Plus récents
older = Plus anciens
page-number = Page { $page }
page-of = Page { $page } sur { $pages }
all-topics = Thèmes
calls-lead = Ce à quoi vous pouvez encore répondre, l’échéance la plus proche d’abord.
calls-open = Ouverts
calls-none = Aucun appel n’est ouvert pour le moment.
calls-closed = Clos récemment
calls-calendar = Ces échéances dans votre agenda (iCalendar)

## Recherche

search-title = Recherche
search-label = Des mots, un nom ou un numéro
search-kind = Rubrique
search-any-kind = Toutes
search-institution = Institution
search-any-institution = Toutes
search-year = Année
search-any-year = Toutes
search-pages = Pages du site
search-results = Résultats de la recherche
search-found = Résultats : { $count }
search-partial = Rien n’a tous ces mots. Résultats qui en ont une partie : { $count }
search-none = Rien ne correspond à ces mots.
search-help = Vérifiez l’orthographe, essayez moins de mots ou un mot plus courant. Les listes ci-dessous mènent à tout ce qui est publié ici.
search-filtered = Rien ne correspond avec ces filtres.
search-all = Retirer les filtres
search-short = Écrivez un mot d’au moins trois lettres, ou un numéro.
search-wait = Recherche en cours…
search-failed = La recherche n’a pas pu être chargée. Vérifiez votre connexion, ou prenez les listes ci-dessous.
search-again = Réessayer
search-more = Plus de résultats
search-noscript = La recherche a besoin de JavaScript, que ce navigateur n’exécute pas. Ces listes mènent à tout ce qui est publié ici.
search-old = Ce navigateur est trop ancien pour la recherche. Les listes ci-dessous mènent à tout ce qui est publié ici.
search-browse = Parcourir sans chercher

## Autres pages

not-found = Cette page n’existe pas
not-found-lead = L’adresse est peut-être incomplète. Une page publiée ici ne disparaît jamais : cherchez-la par sa rubrique.
withdrawn = Ce document a été retiré.
withdrawn-on = Ce document a été retiré le { $date }.
withdrawn-reason = Motif : { $reason }
replaced-by = Il est remplacé par :
withdrawn-note = Son adresse est conservée pour que personne ne le croie perdu.
moved = Cette page a changé d’adresse

## Titres, listes et plan du site

council-title = { $document } du { $date }
council-title-days = { $document } des { $date }
council-title-agenda = { $document } du { $date } : ordre du jour
council-title-agenda-days = { $document } des { $date } : ordre du jour
council-title-not-held = Pas de Conseil des ministres le { $date }
council-title-not-held-days = Pas de Conseil des ministres les { $date }
card-corrected = RECTIFICATIF
card-alert = Alerte : { $level }
card-withdrawn = RETIRÉ
card-scan = Scannez pour lire
nav-calls = Concours et appels
list-of-year = { $list } de { $year }
list-page = page { $page }
list-description = { $list } : tous les documents publiés sur « { $site } », du plus récent au plus ancien.
institution-description = { $name } : documents publiés, contacts, comptes officiels et flux.
home-description = { $site } : les communiqués et les comptes rendus du Conseil des ministres, à leur source.
home-all-councils = Tous les conseils
home-all-communiques = Tous les communiqués
home-all-calls = Tous les appels et concours
home-all-factchecks = Toutes les vérifications
home-all-consultations = Toutes les consultations
home-all-institutions = Toutes les institutions
correction-sentence = Au lieu de « { $instead } », lire « { $read } ».
footer-site = Ce site
footer-reuse = Suivre et réutiliser
footer-feed = Flux { $format }
footer-contact = Nous écrire
data-documents-json = Tous les documents (JSON)
data-decisions-csv = Décisions (CSV)
data-decisions-json = Décisions (JSON)
data-nominations-csv = Nominations (CSV)
data-nominations-json = Nominations (JSON)
data-institutions-json = Institutions (JSON)
data-status = État du site (JSON)

## Dans les textes

prose-table = Tableau
prose-footnotes = Notes
prose-footnote = Note
prose-back = Retour au texte

## Trousse de partage

kit-corrected = RECTIFICATIF
kit-urgent = URGENT
kit-full-text = Texte complet :
kit-on-air = { $kind }, { $institution }.
kit-on-air-end = Le texte complet est sur { $host }.
kit-greeting = Madame, Monsieur,
kit-press-opening = De la part de : { $institution }.
kit-attachments = Pièces jointes
kit-contact = Contact presse
kit-nominations = Nominations : { $document }
kit-lead = Chaque texte est à la mesure de son réseau. Touchez un cadre pour en choisir tout le texte, puis copiez-le.
kit-subject = Objet
kit-post = Message { $number } sur { $of }
kit-count-weighted = { $count } caractères sur { $limit }, comptés comme sur X
kit-count-graphemes = { $count } caractères sur { $limit }
kit-count-characters = { NUMBER($count) } caractères sur { NUMBER($limit) }
kit-count-utf16 = { NUMBER($count) } caractères sur { NUMBER($limit) }
kit-count-sms = { $count } caractères sur { $limit }
kit-count-words = { $count } mots sur { $limit }, trente secondes à l’antenne
kit-count-all = { NUMBER($count) } caractères
kit-messages = { $count ->
    [one] un SMS à payer
   *[other] { $count } SMS à payer
}
kit-forcing = à cause de : { $letters }
kit-too-long = Ce texte, écrit par la rédaction, est trop long pour ce réseau.
kit-too-long-short = trop long
kit-open = Ouvrir dans { $network }
kit-open-sms = Ouvrir dans les messages
kit-open-press = Ouvrir dans le courrier
kit-note-facebook = Facebook ne reprend que l’adresse : copiez d’abord le texte, collez-le ensuite.
kit-note-linkedin = LinkedIn ne reprend que l’adresse : copiez d’abord le texte, collez-le ensuite.
kit-note-mastodon = Mastodon, ce sont de nombreux serveurs : collez ce texte sur le vôtre.
kit-note-instagram = Une adresse n’y est pas un lien : publiez l’image avec ce texte.
kit-pictures = Images
kit-save = Touchez l’image pour l’ouvrir seule, puis enregistrez-la (PNG, { $width } × { $height }).
kit-alt = Texte de remplacement de l’image
kit-parts = Partager un point seul

## Fraîcheur : ce qui est attendu, et ce qui est venu

fresh-title = À jour ou en retard ?
fresh-lead = Ce que chaque institution s’est engagée à publier, à quel rythme, et où elle en est.
fresh-all = Tous les engagements et la méthode
fresh-councils = Conseil des ministres
fresh-up-to-date = À jour
fresh-due = Attendu { $date }
fresh-late = En retard { $date }
fresh-silent = Rien publié { $date }
fresh-silent-ever = Rien publié à ce jour
fresh-suspended = En pause { $date }
fresh-ended = N’existe plus { $date }
fresh-none = Rien n’est encore attendu
fresh-expected = Prochaine publication attendue { $date }
fresh-report-expected = Prochain compte rendu attendu { $date }
fresh-deadline = Prochaine échéance attendue { $date }
fresh-awaited = Attendu { $date }
fresh-waited-for = Attendu
# Le jour des phrases ci-dessus. Une fois passé, le navigateur le remplace par fresh-since, où # est un nombre de jours.
fresh-day-on = le { $date }
fresh-day-by = au plus tard le { $date }
fresh-day-since = depuis le { $date }
fresh-day-until = jusqu’au { $date }
fresh-since = { $plural ->
    [one] depuis # jour
   *[other] depuis # jours
}
fresh-count-silent = { $count ->
    [one] Une institution sans publication
   *[other] { NUMBER($count) } institutions sans publication
}
fresh-count-late = { $count ->
    [one] Une en retard
   *[other] { NUMBER($count) } en retard
}
fresh-count-due = { $count ->
    [one] Une attendue
   *[other] { NUMBER($count) } attendues
}
fresh-count-up-to-date = { $count ->
    [one] Une à jour
   *[other] { NUMBER($count) } à jour
}
fresh-count-suspended = { $count ->
    [one] Une en pause
   *[other] { NUMBER($count) } en pause
}
fresh-count-none = { $count ->
    [one] Une sans échéance
   *[other] { NUMBER($count) } sans échéance
}
fresh-owed-communique = Communiqué
fresh-owed-council = Compte rendu du Conseil
fresh-owed-factcheck = Vérification
fresh-owed-consultation = Consultation
fresh-owed-question = Réponse à une question
fresh-owed-answer = Réponse à une question
fresh-owed-outcome = Suite donnée à une consultation
fresh-owed-follow-up = Suite d’une décision
fresh-owed-accounts = Vérification annuelle des comptes officiels
fresh-every-weekday = chaque { $day }
fresh-every-days = { $count ->
    [one] chaque jour
   *[other] tous les { $count } jours
}
fresh-every-weeks = { $count ->
    [one] chaque semaine
   *[other] toutes les { $count } semaines
}
fresh-every-months = { $count ->
    [one] chaque mois
   *[other] tous les { $count } mois
}
fresh-kept = { $kept } sur { $of } à temps, { $from } – { $to }
fresh-delay = Délai médian après la séance : { $delay }
fresh-silence = { $count ->
    [one] Plus long silence : { $count } jour
   *[other] Plus long silence : { $count } jours
}
fresh-calendar = Calendrier de ce qui est attendu (iCalendar)
fresh-detail = Engagement et régularité
fresh-promised = Ce qui est promis pour un jour
fresh-method = Comment c’est mesuré
fresh-method-measured = Seule la publication compte : le moment où un document est devenu public, quelle que soit la date qu’il porte. Un ordre du jour n’est pas un compte rendu. L’annonce qu’un conseil n’a pas eu lieu, avec son motif, répond à l’attente.
fresh-method-states = Une institution est à jour jusqu’au jour où sa prochaine publication est attendue, puis attendue, en retard, et enfin sans publication, aux délais qu’elle a elle-même fixés. Celle qui n’a jamais rien publié compte depuis sa création.
fresh-method-pledges = S’y ajoute ce qui est promis pour un jour : une réponse, la suite d’une consultation ou d’une décision, la vérification annuelle des comptes. Qui laisse passer ce jour est en retard, jamais sans publication ; la promesse disparaît d’ici quand elle est tenue.
fresh-nothing = Rien n’est attendu à ce jour.
fresh-method-dates = Les états sont calculés à partir des documents publiés ; personne ne les saisit. Ils sont donnés par des dates, et les statistiques portent sur les douze derniers mois entiers.
fresh-recesses = Pauses du Conseil
data-freshness-csv = À jour ou en retard (CSV)

## Accessibilité : la déclaration

access-title = Accessibilité
access-label-unaudited = Accessibilité : conformité non établie
access-label-full = Accessibilité : totalement conforme
access-label-partial = Accessibilité : partiellement conforme
access-label-none = Accessibilité : non conforme
access-lead = Ce site vise le niveau AA des règles WCAG 2.2, la norme européenne EN 301 549 et le RGAA 4.1. Voici où il en est.
access-standing = État de conformité
access-who = Cette déclaration porte sur { $site } ({ $country }).
access-who-alone = Cette déclaration porte sur { $site }.
access-unaudited = La conformité n’est pas établie : aucun audit de ce site n’est déclaré. Au sens du RGAA, il est donc non conforme.
access-audited-full = D’après l’audit du { $date }, mené par { $by }, ce site est totalement conforme.
access-audited-partial = D’après l’audit du { $date }, mené par { $by }, ce site est partiellement conforme.
access-audited-none = D’après l’audit du { $date }, mené par { $by }, ce site n’est pas conforme.
access-no-longer-full = L’audit du { $date }, mené par { $by }, l’a trouvé totalement conforme ; les contrôles trouvent depuis les contenus ci-dessous : il est partiellement conforme.
access-found = Contenus connus comme non accessibles
access-tally = Pages contrôlées : { $pages } ; sans défaut décelé : { $clean }.
access-until = Le contenu le plus récent est daté du { $date }.
access-nothing-known = Les contrôles n’en ont trouvé aucun. Cela ne prouve pas qu’il n’y en ait pas.
access-more = Autres pages : { $count }
access-signed = Copies signées dont rien ne dit qu’une synthèse vocale les lit : { $count }. Leur texte figure sur la page qui les porte.
access-checked = Ce qui est contrôlé à chaque publication
access-checked-how = Le générateur relit toutes les pages et cherche :
access-off = Ce portail a désactivé ces contrôles :
access-theme = Le modèle des pages est éprouvé avec axe, IBM Equal Access et le vérificateur HTML Nu, sur chaque type de page, en clair et en sombre.
access-unchecked = Ce qu’aucun programme ne contrôle ici
access-unchecked-truth = La justesse des descriptions d’images et des transcriptions.
access-unchecked-files = L’intérieur des fichiers joints et des vidéos hébergées ailleurs.
access-unchecked-words = La clarté des phrases et des consignes.
access-unchecked-people = L’usage réel, avec une synthèse vocale, une plage braille, un clavier seul ou une loupe.
access-report = Un obstacle ? Dites-le
access-report-how = Donnez l’adresse de la page et ce qui vous a arrêté, pour recevoir le contenu sous une autre forme.
access-check-text-in-file = Texte qui n’est que dans une image ou un fichier
access-check-inaccessible-file = Fichiers dont rien ne dit qu’une synthèse vocale les lit
access-check-missing-alt = Images sans texte de remplacement
access-check-poor-alt = Textes de remplacement qui ne décrivent rien
access-check-missing-transcript = Enregistrements et vidéos sans transcription
access-check-passage-language = Passages dont la langue n’est pas indiquée
access-check-vague-link = Liens qui ne disent pas où ils mènent
access-check-bare-address = Adresses à la place du texte d’un lien
access-check-same-link-text = Liens de même texte vers deux pages
access-check-empty-link = Liens vides
access-check-same-title = Pages de même titre
access-check-bold-heading = Intertitres qui ne sont que du gras
access-check-empty-heading = Intertitres vides
access-check-heading-jump = Intertitres qui sautent un niveau
access-check-hand-made-list = Listes faites à la main
access-check-table-header = Tableaux aux colonnes sans nom
access-check-capitals = Longs passages en capitales
access-check-spaced-letters = Lettres ou lignes espacées à la main
access-check-disguised-letters = Caractères qui imitent des lettres
access-check-emoji = Émojis dans un titre ou à la suite
