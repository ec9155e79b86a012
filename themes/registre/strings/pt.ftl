# As palavras do tema «Registre» em português.
#
# Um portal traduz ou altera uma frase colocando na sua própria pasta themes/registre/strings/ um ficheiro com o mesmo nome: o
# que este não diz é tirado daqui. Os valores entre chavetas vêm da página; NUMBER($n) escreve um número com os seus espaços.
# Ortografia do Acordo de 1990, na norma europeia que seguem os países africanos de língua portuguesa. Números como no CLDR 48
# para pt-PT, de que descendem pt-AO, pt-CV, pt-GW, pt-MZ e pt-ST: espaço entre os grupos, vírgula nos decimais. O singular é
# [1] e não [one]: em «pt», que no CLDR é o português do Brasil, zero também é singular.
# Quem publica em português deve mandar reler estas palavras por quem as usa na administração do seu país.

## Datas, horas, números

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
month-short-1 = jan.
month-short-2 = fev.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = maio
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = set.
month-short-10 = out.
month-short-11 = nov.
month-short-12 = dez.
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
day-of-month = { $day }
date-long = { $weekday }, { $day } de { $month } de { $year }
date-medium = { $day } de { $month } de { $year }
date-short = { $day } { $month } { $year }
month-year = { $month } de { $year }
day-month = { $day } de { $month }
day-range = { $first }-{ $last }
on-day = { $weekday ->
    [6] no { $date }
    [7] no { $date }
   *[other] na { $date }
}
on-days = nos dias { $date }
list-and = { $first } e { $last }
hijri-date = { $day } de { $month } de { $year }
hijri-month-1 = Muharram
hijri-month-2 = Safar
hijri-month-3 = Rabi al-Awwal
hijri-month-4 = Rabi al-Thani
hijri-month-5 = Jumada al-Ula
hijri-month-6 = Jumada al-Thania
hijri-month-7 = Rajab
hijri-month-8 = Shaban
hijri-month-9 = Ramadão
hijri-month-10 = Shawwal
hijri-month-11 = Dhu al-Qadah
hijri-month-12 = Dhu al-Hijjah
number-1 = um
number-2 = dois
number-3 = três
number-4 = quatro
number-5 = cinco
number-6 = seis
number-7 = sete
number-8 = oito
number-9 = nove
number-10 = dez
time = { $hour }h{ $minute }
time-full-hour = { $hour }h
moment = { $date }, às { $time }
duration-seconds = { $seconds } s
duration-minutes-seconds = { $minutes } { $seconds }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes-padded } min
duration-days = { $days ->
    [1] { $days } dia
   *[other] { $days } dias
}
number-group = {"\u00A0"}
number-decimal = ,
size-bytes = { $n } bytes
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
colon = {": "}
comma = ,
semicolon = ;
quoted = «{ $text }»

## Moldura

skip = Saltar para o conteúdo
crumbs = Está aqui
languages = Línguas
# O nome desta língua, na sua própria escrita.
language-name = Português
sections = Secções
plan = Mapa do sítio
menu = Menu
home = Início
search = Pesquisar
official-statement = Sítio oficial: { $issuer }
official-region = Sítio oficial
official-short = Sítio oficial:
official-check = verificar
official-how = Como verificar?
official-address = Leia o endereço na barra do seu navegador: deve ser exatamente { $host }. Uma página que se diz oficial noutro endereço não é nossa.
official-promise = Este sítio nunca pede palavra-passe, código recebido por SMS nem pagamento.
frozen = Demonstração parada em { $date }
licence = Reutilização:
no-tracker = Sem rastreadores nem cookies
made-with = Feito com
subscribe = Subscrever:

## Página inicial

latest = Comunicados
factchecks = Verificações
consultations = Consultas
questions = Perguntas
home-factchecks = Esta mensagem é verdadeira?
home-consultations = Consultas públicas abertas
report-rumour = Comunicar um boato
calls = Concursos, recrutamentos, bolsas, candidaturas
institutions = Instituições
published-on = publicado em { $date }
delay = { $delay } após a sessão
read-report = Ler o comunicado da sessão
read-notice = Ler o aviso
read-agenda = Ler a ordem do dia
upcoming-council = A seguir:
items-count = { $count ->
    [1] Um ponto na ordem do dia
   *[other] { NUMBER($count) } pontos na ordem do dia
}
nominations-count = { $count ->
    [1] uma nomeação
   *[other] { NUMBER($count) } nomeações
}
last-published = Última publicação em { $date }
last-published-short = Última publicação em
nothing-published = Nada publicado até hoje
before = até
closed-on = encerrado em

## Documentos

number = Referência
published = Publicado em
modified = Alterado em
modified-on = Alterado em { $date }
what-changed = o que mudou
deadline = Prazo
until = até { $date }
from = a partir de { $date }
from-to = de { $from } a { $to }
institution = { $count ->
    [1] Instituição
   *[other] Instituições
}
with = Em articulação com
together-with = em articulação com
places = { $count ->
    [1] Lugar
   *[other] Lugares
}
topics = { $count ->
    [1] Tema
   *[other] Temas
}
audiences = Para quem
feed-marked = [{ $state }] { $title }
date = Data
place = Local
contents = Índice
key-facts = O essencial
what-to-do = O que deve fazer
attachments = Anexos
file-signed = Original assinado
file-accessible = Acessível
contacts = Contactos
contact = Contacto
related = Leia também
versions = Versões
change-first = Primeira publicação.
change-major = Alteração importante.
change-minor = Alteração de pormenor.
change-correction = Retificação.
changes-minor = { $count ->
    [1] Uma alteração de pormenor
   *[other] { NUMBER($count) } alterações de pormenor
}
listen = Ouvir
watch = Ver
transcript = Ler a transcrição
credit = Fotografia: { $credit }
download-audio = Descarregar ({ $format }, { $size })
podcast-in = Podcast ({ $language })
podcast-title = { $site } ({ $language })
podcast-description = O que { $site } publica, lido em voz alta ({ $language }). Cada episódio é um documento oficial, com o seu texto.
whole-picture = Imagem completa ({ $format }, { $size })
share-title = Partilhar e descarregar
share-only = Partilhar
downloads = O documento noutros formatos
plain-text = Só texto
reading = leitura de { $minutes } min
share-on-whatsapp = Partilhar no WhatsApp
share-whatsapp = WhatsApp
share-facebook = Facebook
share-telegram = Telegram
share-x = X
share-sms = SMS
share-email = Correio eletrónico
share-linkedin = LinkedIn
share-threads = Threads
share-bluesky = Bluesky
share-mastodon = Mastodon
share-instagram = Instagram
share-whatsapp-full = WhatsApp, texto completo
share-sms-plain = SMS mais barato
share-radio = Rádio
share-press = Correio à imprensa
share-page-link = Textos e imagens prontos para cada rede
share-read = Ler o documento
share-note = Estas ligações não enviam nada enquanto não as abrir.
done-at-on = Feito em { $place }, em { $date }
done-at = Feito em { $place }
done-on = Em { $date }
corrected-on = Retificado em { $date }.
instead-of = Onde se lê
read = Deve ler-se
state-corrected = Retificado
state-superseded = Substituído
state-expired = Expirado
state-withdrawn = Documento retirado
state-faux = Boato falso
state-trompeur = Boato enganador
state-hors_contexte = Boato fora de contexto
state-non_verifie = Boato não verificado
state-vrai = Boato verdadeiro
state-satire = Sátira
state-reported = Comunicado, por verificar
state-checking = Em verificação
state-upcoming = A seguir
state-open = Aberta
state-closed = Encerrada
state-analysing = Respostas em análise
state-outcome = Seguimento publicado
state-received = Recebida
state-grouped = Agrupada com outras
state-transferred = Encaminhada
state-answered = Resposta publicada
state-refused = Sem resposta
banner-expired = Este documento já não está atualizado.
banner-expired-on = Este documento não está atualizado desde { $date }.
banner-superseded = Este documento foi substituído por:
banner-superseded-on = Este documento foi substituído em { $date } por:
banner-replaces = Este documento substitui:
banner-replaces-on = Este documento substitui, desde { $date }:
banner-corrected = Este documento foi retificado.
banner-corrected-on = Este documento foi retificado em { $date }.
banner-corrects = Este documento retifica:
banner-corrects-on = Este documento retifica, desde { $date }:
banner-brought_in = Este documento é anterior à abertura deste sítio, para o qual foi transferido.
banner-brought_in-on = Este documento é anterior à abertura deste sítio, para o qual foi transferido em { $date }.
banner-reply = Este documento responde a:
banner-reply-on = Este documento responde, desde { $date }, a:
banner-corrected_by = Retificado por:
banner-corrected_by-on = Retificado em { $date } por:
banner-answered = Resposta:
banner-answered-on = Resposta de { $date }:
# O nome de um governo começa quase sempre por esta palavra: a frase di-la então uma só vez.
government-word = Governo
history = Publicado durante o Governo { $name }.
history-other = Publicado durante um governo anterior: { $name }.
history-head = { $history } Chefe do Governo: { $person }.

## Tipos de documentos

type-council = Conselho de Ministros
type-not_held = Conselho não realizado
type-factcheck = Verificação
type-consultation = Consulta pública
type-question = Pergunta
type-page = Página
type-communique = Comunicado
type-communique_radio = Comunicado radiofónico
type-declaration = Declaração
type-avis = Aviso
type-resultats = Resultados
type-concours = Concurso de ingresso
type-recrutement = Recrutamento
type-bourse = Bolsa de estudo
type-appel_offres = Concurso público
type-appel_candidatures = Convite a candidaturas
type-note_service = Nota de serviço
type-circulaire = Circular
type-arrete = Portaria
type-alerte = Alerta
type-mise_au_point = Esclarecimento
type-droit_de_reponse = Direito de resposta
type-erratum = Errata
type-condoleances = Condolências
type-felicitations = Felicitações
type-necrologie = Nota de falecimento
type-agenda = Agenda
type-discours = Discurso
type-dossier_presse = Dossiê de imprensa
type-point_presse = Encontro com a imprensa
type-lettre = Carta

## Blocos de um comunicado

alert-info = Informação
alert-vigilance = Vigilância
alert-danger = Perigo
alert-over = Alerta levantado
alert-areas = Zonas abrangidas:
alert-until = Válido até { $date }.
event = Evento
event-old = Data prevista
event-new = Nova data
event-scheduled = Previsto
event-postponed = Adiado
event-cancelled = Cancelado
event-done = Realizado
opens = Abertura
closed = Encerrado
tender = Concurso público
tender-kind = Procedimento
tender-funder = Financiamento
tender-where = Levantamento e entrega dos processos
tender-lots = { $count ->
    [1] Lote
   *[other] Lotes
}
tender-lots-count = { $count ->
    [1] Um só lote
   *[other] { NUMBER($count) } lotes
}
vacancy = Vagas a preencher
vacancy-posts = Número de vagas
vacancy-corps = Carreira ou emprego
vacancy-exam = Provas em
vacancy-fee = Encargos
vacancy-apply = Onde se candidatar
vacancy-conditions = Requisitos
vacancy-documents = Documentos a apresentar
results = Resultados
results-of = Na sequência de:
died-on = Faleceu em
ceremony = Cerimónia

## Conselho de Ministros

council-kind-extraordinary = sessão extraordinária
council-kind-thematic = conselho temático
council-kind-cabinet = conselho de gabinete
council-kind-government = conselho do governo
council-kind-ordinary = sessão ordinária
council-kind-not_held = sessão não realizada
stage-agenda = Ordem do dia. O comunicado completo será publicado neste mesmo endereço.
stage-highlights = Primeiras decisões. O comunicado completo será publicado neste mesmo endereço.
at-place = em { $place }
council-agenda = Ordem do dia
council-date = Data
council-double-date = { $date }, correspondente a { $hijri }
session = Sessão
hours-from-to = das { $start } às { $end }
hours-from = às { $start }
chair = Presidência
absent = Ausentes
interim = Interinidades
minutes = Ata
minutes-approved = a de { $date } foi aprovada
item-link = { $number }: ligação para este ponto
amounts = { $count ->
    [1] Montante
   *[other] Montantes
}
amount-equals = ou seja, { $amount }
amount-about = cerca de { $amount }
amount-millions = { $number } { $plural ->
    [one] milhão
   *[other] milhões
} de { $unit }
amount-billions = { $number } mil milhões de { $unit }
count-bill = { $count ->
    [1] uma proposta de lei
    [2] duas propostas de lei
   *[other] { $words } propostas de lei
}
count-ordinance = { $count ->
    [1] um decreto-lei
   *[other] { $words } decretos-leis
}
count-decree = { $count ->
    [1] um decreto
   *[other] { $words } decretos
}
count-order = { $count ->
    [1] uma portaria
    [2] duas portarias
   *[other] { $words } portarias
}
count-statutes = { $count ->
    [1] um projeto de estatutos
   *[other] { $words } projetos de estatutos
}
count-agreement = { $count ->
    [1] um acordo
   *[other] { $words } acordos
}
count-communication = { $count ->
    [1] uma comunicação
    [2] duas comunicações
   *[other] { $words } comunicações
}
count-contract = { $count ->
    [1] um contrato
   *[other] { $words } contratos
}
count-authorisation = { $count ->
    [1] uma autorização
    [2] duas autorizações
   *[other] { $words } autorizações
}
count-instruction = { $count ->
    [1] uma instrução
    [2] duas instruções
   *[other] { $words } instruções
}
count-other = { $count ->
    [1] um outro assunto
   *[other] { $words } outros assuntos
}
agreement = Acordo
agreement-with = com { $partner }
agreement-signed-at = assinado em { $date }, em { $place }
agreement-signed = assinado em { $date }
validity = Vigência
legal-text = Diploma
text-draft = (projeto)
text-signed = de { $date }
text-in-force = Em vigor em
text-amends = Altera
text-repeals = Revoga
gazette = Publicação
implementers = Quem executa
due = até { $date }
follow-up = O que se seguiu
nominations = Nomeações
nomination-post = Cargo
nomination-who = Pessoa nomeada
nomination-said = { $person } { $verb } { $post }
nomination-appointed = { $person } { $who ->
    [woman] é nomeada
    [man] é nomeado
    [women] são nomeadas
    [men] são nomeados
   *[other] é nomeado(a)
} { $post }
nomination-confirmed = { $person } { $who ->
    [woman] é confirmada
    [man] é confirmado
    [women] são confirmadas
    [men] são confirmados
   *[other] é confirmado(a)
} { $post }
nomination-renewed = { $person } { $who ->
    [woman] é reconduzida
    [man] é reconduzido
    [women] são reconduzidas
    [men] são reconduzidos
   *[other] é reconduzido(a)
} como { $post }
nomination-interim = { $person } { $who ->
    [woman] é nomeada
    [man] é nomeado
    [women] são nomeadas
    [men] são nomeados
   *[other] é nomeado(a)
} { $post }, em regime de interinidade
nomination-terminated = { $person } cessa funções como { $post }
nomination-revoked = { $person }, { $post }, { $who ->
    [woman] é exonerada
    [man] é exonerado
    [women] são exoneradas
    [men] são exonerados
   *[other] é exonerado(a)
}
nomination-recalled = { $person }, { $post }, { $who ->
    [woman] é chamada de volta
    [man] é chamado de volta
    [women] são chamadas de volta
    [men] são chamados de volta
   *[other] é chamado(a) de volta
}
nomination-board_member = { $person } { $who ->
    [woman] é nomeada
    [man] é nomeado
    [women] são nomeadas
    [men] são nomeados
   *[other] é nomeado(a)
} { $post }
nomination-accreditation = É concedido o acordo à acreditação de { $person }, { $post }
nomination-replaces = em substituição de { $person }
nomination-term = { $years ->
    [1] mandato de um ano
   *[other] mandato de { $years } anos
}
decree = decreto { $number }
decree-of = decreto { $number }, de { $date }
missions = Missões ao exterior
next-council = Próximo comunicado esperado { $date }.
previous-council = Conselho anterior
next-council-link = Conselho seguinte
neighbours = Conselhos vizinhos
not-held = O Conselho de Ministros não se reuniu.
nature-bill = Proposta de lei
nature-ordinance = Decreto-lei
nature-decree = Decreto
nature-order = Portaria
nature-statutes = Estatutos
nature-agreement = Acordo
nature-communication = Comunicação
nature-contract = Contrato
nature-authorisation = Autorização
nature-instruction = Instrução
nature-other = Outro
action-adopted = Aprovado
action-examined = Apreciado
action-first_reading = Primeira leitura
action-approved_in_general = Aprovado na generalidade
action-transmitted = Remetido ao Parlamento
action-authorised = Autorizado
action-heard = Ouvido
action-noted = Tomado conhecimento
action-postponed = Adiado
action-withdrawn = Retirado
status-adopted_by_parliament = Aprovado pelo Parlamento
status-transmitted_to_parliament = Remetido ao Parlamento
status-rejected_by_parliament = Rejeitado pelo Parlamento
status-promulgated = Promulgado
status-signed = Assinado
status-published = Publicado no jornal oficial
status-in_force = Em vigor
status-in_progress = Em curso
status-implemented = Executado
status-postponed = Adiado
status-amended = Alterado
status-repealed = Revogado
status-withdrawn = Retirado
status-abandoned = Abandonado
act-appointed = Nomeação
act-confirmed = Confirmação
act-renewed = Recondução
act-interim = Interinidade
act-terminated = Cessação de funções
act-revoked = Exoneração
act-recalled = Chamada de volta
act-board_member = Membro do conselho
act-accreditation = Acreditação

## Verificações

verdict-faux = Falso
verdict-trompeur = Enganador
verdict-hors_contexte = Fora de contexto
verdict-non_verifie = Não verificado
verdict-vrai = Verdadeiro
verdict-satire = Sátira
stamp-faux = FALSO
stamp-trompeur = ENGANADOR
stamp-hors_contexte = FORA DE CONTEXTO
stamp-non_verifie = NÃO VERIFICADO
stamp-vrai = VERDADEIRO
stamp-satire = SÁTIRA
verdict = Conclusão
card-verdict = Boato: { $verdict }
verdict-of = O que circula:
official-denial = Desmentido oficial
factcheck-wait = Estamos a verificar: entretanto, não partilhe esta mensagem.
fake = Natureza
fake-document = Documento
fake-photo = Fotografia
fake-video = Vídeo
fake-audio = Gravação áudio
fake-account = Conta
fake-website = Sítio na internet
fake-message = Mensagem
fake-statement = Declarações atribuídas
impersonates = Faz-se passar por
claim = O que circula
check-lead = Antes de a partilhar, veja estes pontos.
check-search = Um número, ou palavras da mensagem
check-number = Um documento verdadeiro está publicado aqui, com a data e muitas vezes o número. Procure-o:
check-address = O endereço de um documento verdadeiro começa por
check-account = Uma conta oficial está na lista:
check-seal = Um logótipo, um carimbo ou uma assinatura copiam-se: não provam nada.
check-money = Uma mensagem que pede dinheiro, um código ou uma palavra-passe é um engano.
check-haste = «Partilhe depressa», «antes que seja apagado» são palavras de boatos.
check-report = Envie a mensagem tal como a recebeu, com a imagem ou a ligação.
appearances = Onde foi visto
first-seen = desde { $date }
archive = cópia arquivada
fact = O que está apurado
clues = Como reconhecer
evidence = Provas e fontes
real-document = O documento verdadeiro:

## Consultas públicas

consultation-end = Encerramento
consultation-closed-on = encerrada em { $date }
outcome-due = seguimento esperado { $date }
outcome-late = seguimento em atraso, esperado { $date }
consultation-who = Quem é consultado
consultation-item = Decisão de origem
consultation-question = A pergunta
consultation-why = Porquê esta consulta
consultation-documents = O processo
respond = Como responder
respond-form = Formulário em linha
respond-post = Por correio
meetings = Reuniões públicas
privacy = Os seus dados pessoais
feedback = As respostas recebidas
responses-total = Respostas recebidas
responses-people = das quais de particulares
responses-organisations = das quais de organizações
feedback-result = Resultados
tally-option = Resposta
tally-votes = Número
tally-share = Percentagem
percent = { $n }%
outcome = O que a sua opinião mudou
we-asked = Perguntámos
you-said = Disseram
we-did = Fizemos

## Perguntas dos cidadãos

question-on = em { $date }
question-due = resposta esperada { $date }
question-late = resposta em atraso, esperada { $date }
question-from = Pergunta de
asked-on = Feita em
channel = Recebida por
answered-on = Respondida em
question-reason = Porque não haverá resposta:
answer = A resposta
question-since = Desde a resposta
ask = Fazer uma pergunta
ask-lead = Escreva à instituição em causa: a mensagem já está começada e é o leitor quem a envia.
ask-tip-one = Faça uma pergunta de cada vez, com o lugar e a data.
ask-tip-private = Não envie palavra-passe, código nem documento de identidade.
ask-tip-answered = Talvez a resposta já exista:
ask-whom = A quem escrever
ask-delay = Prazo prometido
ask-otherwise = Em caso de dúvida, escreva para:
ask-note = Nenhum formulário guarda o que escreve: a mensagem parte do seu próprio telefone.
ask-subject = Pergunta: { $institution }
ask-greeting = Exmos. Senhores,
ask-question = A minha pergunta:
ask-where = O lugar e a data:
ask-reply = Podem responder-me para:

## Instituições

institution-kind-presidency = Presidência
institution-kind-pm_office = Gabinete do Primeiro-Ministro
institution-kind-secretariat = Secretariado-Geral
institution-kind-ministry = Ministério
institution-kind-delegated = Ministério delegado
institution-kind-agency = Agência
institution-kind-prefecture = Governo provincial
institution-kind-embassy = Embaixada
institution-kind-regulator = Autoridade reguladora
institution-kind-other = Instituição
institution-kinds-presidency = Presidência
institution-kinds-pm_office = Gabinete do Primeiro-Ministro
institution-kinds-secretariat = Secretariados-Gerais
institution-kinds-ministry = Ministérios
institution-kinds-delegated = Ministérios delegados
institution-kinds-agency = Agências
institution-kinds-prefecture = Governos provinciais
institution-kinds-embassy = Embaixadas
institution-kinds-regulator = Autoridades reguladoras
institution-kinds-other = Outras instituições
institution-kinds-former = Instituições extintas
institutions-lead = Quem publica neste sítio e quando o fez pela última vez.
institution-ended = Esta instituição deixou de existir em { $date }.
institution-begins = Esta instituição existirá a partir de { $date }.
institution-successors = Sucede-lhe:
began = Existe desde
predecessors = Sucede a
heirs = Atualmente
latest-documents = Últimas publicações
services = Serviços aos cidadãos
children = Instituições tuteladas
reach = Contactar
leader = Responsável
since = desde { $date }
address = Morada
toll-free = Linha verde
phone = Telefone
email = Correio eletrónico
hours = Horário
press = Imprensa
access = Acesso à informação
access-delay = { $days ->
    [1] resposta devida no prazo de um dia
   *[other] resposta devida no prazo de { $days } dias
}
accounts = Contas oficiais
accounts-lead = As contas e os sítios que cada instituição mantém, e os que se fazem passar por ela.
account-since = desde { $when }
account-checked = verificada em { $date }
accounts-complete = Uma conta que não consta desta lista não é oficial.
accounts-complete-on = Lista completa em { $date }.
no-account-on = Nenhuma conta em:
domains = { $count ->
    [1] O seu único domínio é
   *[other] Os seus únicos domínios são
}
impostors = Faz-se passar por esta instituição:
impostor-seen = visto em { $date }
impostor-reported = denunciado
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
network-website = Sítio na internet
network-email = Correio eletrónico
network-phone = Telefone
network-sms = SMS
network-post = Correio
network-radio = Rádio
network-meeting = Reunião pública
network-desk = Balcão
network-other = Outra rede

## Listas

documents-count = { $count ->
    [0] Nenhum documento
    [1] Um documento
   *[other] { NUMBER($count) } documentos
}
years = Anos
empty-list = Nada aqui por enquanto.
pagination = Páginas da lista
newer = Mais recentes
older = Mais antigos
page-number = Página { $page }
page-of = Página { $page } de { $pages }
all-topics = Temas
calls-lead = Aquilo a que ainda pode responder, o prazo mais próximo primeiro.
calls-open = Abertos
calls-none = Não há nada aberto de momento.
calls-closed = Encerrados recentemente
calls-calendar = Estes prazos na sua agenda (iCalendar)

## Pesquisa

search-title = Pesquisa
search-label = Palavras, um nome ou um número
search-kind = Secção
search-any-kind = Todas
search-institution = Instituição
search-any-institution = Todas
search-year = Ano
search-any-year = Todos
search-pages = Páginas do sítio
search-results = Resultados da pesquisa
search-found = Resultados: { $count }
search-partial = Nada tem todas estas palavras. Resultados que têm algumas: { $count }
search-none = Nada corresponde a estas palavras.
search-help = Verifique a ortografia, experimente menos palavras ou uma mais corrente. As listas abaixo levam a tudo o que é publicado aqui.
search-filtered = Nada corresponde com estes filtros.
search-all = Retirar os filtros
search-short = Escreva uma palavra com pelo menos três letras, ou um número.
search-wait = A pesquisar…
search-failed = Não foi possível carregar a pesquisa. Verifique a sua ligação ou use as listas abaixo.
search-again = Tentar de novo
search-more = Mais resultados
search-noscript = A pesquisa precisa de JavaScript, que este navegador não executa. Estas listas levam a tudo o que é publicado aqui.
search-old = Este navegador é demasiado antigo para a pesquisa. As listas abaixo levam a tudo o que é publicado aqui.
search-browse = Percorrer sem pesquisar

## Outras páginas

not-found = Esta página não existe
not-found-lead = O endereço pode estar incompleto. Uma página publicada aqui nunca desaparece: procure-a na sua secção.
withdrawn = Este documento foi retirado.
withdrawn-on = Este documento foi retirado em { $date }.
withdrawn-reason = Motivo: { $reason }
replaced-by = É substituído por:
withdrawn-note = O seu endereço mantém-se para que ninguém o julgue perdido.
moved = Esta página mudou de endereço

## Títulos, listas e mapa do sítio

council-title = { $document } de { $date }
council-title-days = { $document } de { $date }
council-title-agenda = { $document } de { $date }: ordem do dia
council-title-agenda-days = { $document } de { $date }: ordem do dia
council-title-not-held = Conselho de Ministros de { $date } não realizado
council-title-not-held-days = Conselho de Ministros de { $date } não realizado
card-corrected = RETIFICAÇÃO
card-alert = Alerta: { $level }
card-withdrawn = RETIRADO
card-scan = Leia o código
nav-calls = Concursos
list-of-year = { $list } de { $year }
list-page = página { $page }
list-description = { $list }: todos os documentos publicados em «{ $site }», do mais recente ao mais antigo.
institution-description = { $name }: documentos publicados, contactos, contas oficiais e fluxos.
home-description = { $site }: os comunicados e as decisões do Conselho de Ministros, na origem.
home-all-councils = Todos os conselhos
home-all-communiques = Todos os comunicados
home-all-calls = Todos os concursos
home-all-factchecks = Todas as verificações
home-all-consultations = Todas as consultas públicas
home-all-institutions = Todas as instituições
correction-sentence = Onde se lê «{ $instead }», deve ler-se «{ $read }».
footer-site = Este sítio
footer-reuse = Seguir e reutilizar
footer-feed = Fluxo { $format }
footer-contact = Escreva-nos
data-documents-json = Todos os documentos (JSON)
data-decisions-csv = Decisões (CSV)
data-decisions-json = Decisões (JSON)
data-nominations-csv = Nomeações (CSV)
data-nominations-json = Nomeações (JSON)
data-institutions-json = Instituições (JSON)
data-status = Estado do sítio (JSON)

## Nos textos

prose-table = Quadro
prose-footnotes = Notas
prose-footnote = Nota
prose-back = Voltar ao texto

## Textos para partilhar

kit-corrected = RETIFICAÇÃO
kit-urgent = URGENTE
kit-full-text = Texto completo:
kit-on-air = { $kind }, { $institution }.
kit-on-air-end = O texto completo está em { $host }.
kit-greeting = Caros jornalistas,
kit-press-opening = Da parte de: { $institution }.
kit-attachments = Anexos
kit-contact = Contacto de imprensa
kit-nominations = Nomeações: { $document }
kit-lead = Cada texto tem a medida da sua rede. Toque numa moldura para selecionar todo o texto e depois copie-o.
kit-subject = Assunto
kit-post = Mensagem { $number } de { $of }
kit-count-weighted = { $count } de { $limit } caracteres, contados como no X
kit-count-graphemes = { $count } de { $limit } caracteres
kit-count-characters = { NUMBER($count) } de { NUMBER($limit) } caracteres
kit-count-utf16 = { NUMBER($count) } de { NUMBER($limit) } caracteres
kit-count-sms = { $count } de { $limit } caracteres
kit-count-words = { $count } de { $limit } palavras, trinta segundos no ar
kit-count-all = { NUMBER($count) } caracteres
kit-messages = { $count ->
    [1] um SMS a pagar
   *[other] { $count } SMS a pagar
}
kit-forcing = por causa de: { $letters }
kit-too-long = Este texto, escrito pela redação, é demasiado longo para esta rede.
kit-too-long-short = demasiado longo
kit-open = Abrir no { $network }
kit-open-sms = Abrir nas mensagens
kit-open-press = Abrir no correio
kit-note-facebook = O Facebook só recebe o endereço: copie primeiro o texto e cole-o depois.
kit-note-linkedin = O LinkedIn só recebe o endereço: copie primeiro o texto e cole-o depois.
kit-note-mastodon = O Mastodon são muitos servidores: cole este texto no seu.
kit-note-instagram = Um endereço não é ali uma ligação: publique a imagem com este texto.
kit-pictures = Imagens
kit-save = Toque na imagem para a abrir sozinha e depois guarde-a (PNG, { $width } × { $height }).
kit-alt = Texto alternativo da imagem
kit-parts = Partilhar um só ponto

## Atualidade: o que é esperado e o que chegou

fresh-title = Em dia ou em atraso?
fresh-lead = O que cada instituição se comprometeu a publicar, com que ritmo, e em que ponto está.
fresh-all = Todos os compromissos e o método
fresh-councils = Conselho de Ministros
fresh-up-to-date = Em dia
fresh-due = Esperado { $date }
fresh-late = Em atraso { $date }
fresh-silent = Nada publicado { $date }
fresh-silent-ever = Nada publicado até hoje
fresh-suspended = Em pausa { $date }
fresh-ended = Não existe { $date }
fresh-none = Ainda nada é esperado
fresh-expected = Próxima publicação esperada { $date }
fresh-report-expected = Próximo comunicado esperado { $date }
fresh-deadline = Próximo prazo esperado { $date }
fresh-awaited = Esperado { $date }
fresh-waited-for = Esperado
# O dia das frases acima. Depois de passar, o navegador põe em seu lugar fresh-since, em que # é um número de dias.
fresh-day-on = em { $date }
fresh-day-by = até { $date }
fresh-day-since = desde { $date }
fresh-day-until = até { $date }
fresh-since = { $plural ->
    [one] há # dia
   *[other] há # dias
}
fresh-count-silent = { $count ->
    [1] Uma instituição sem publicações
   *[other] { NUMBER($count) } instituições sem publicações
}
fresh-count-late = { $count ->
    [1] Uma em atraso
   *[other] { NUMBER($count) } em atraso
}
fresh-count-due = { $count ->
    [1] Uma esperada
   *[other] { NUMBER($count) } esperadas
}
fresh-count-up-to-date = { $count ->
    [1] Uma em dia
   *[other] { NUMBER($count) } em dia
}
fresh-count-suspended = { $count ->
    [1] Uma em pausa
   *[other] { NUMBER($count) } em pausa
}
fresh-count-none = { $count ->
    [1] Uma sem prazo
   *[other] { NUMBER($count) } sem prazo
}
fresh-owed-communique = Comunicado
fresh-owed-council = Comunicado do Conselho
fresh-owed-factcheck = Verificação
fresh-owed-consultation = Consulta pública
fresh-owed-question = Resposta a uma pergunta
fresh-owed-answer = Resposta a uma pergunta
fresh-owed-outcome = Seguimento de uma consulta pública
fresh-owed-follow-up = Seguimento de uma decisão
fresh-owed-accounts = Verificação anual das contas oficiais
fresh-every-weekday = cada { $day }
fresh-every-days = { $count ->
    [1] todos os dias
   *[other] de { $count } em { $count } dias
}
fresh-every-weeks = { $count ->
    [1] todas as semanas
   *[other] de { $count } em { $count } semanas
}
fresh-every-months = { $count ->
    [1] todos os meses
   *[other] de { $count } em { $count } meses
}
fresh-kept = { $kept } de { $of } a tempo, { $from } – { $to }
fresh-delay = Demora mediana após a sessão: { $delay }
fresh-silence = { $count ->
    [1] Silêncio mais longo: { $count } dia
   *[other] Silêncio mais longo: { $count } dias
}
fresh-calendar = Calendário do que é esperado (iCalendar)
fresh-detail = Compromisso e regularidade
fresh-promised = O que está prometido para um dia
fresh-method = Como se mede
fresh-method-measured = Só conta a publicação: o momento em que um documento se tornou público, seja qual for a data que traz. Uma ordem do dia não é um comunicado da sessão. O aviso de que um conselho não se realizou, com o seu motivo, responde ao que era esperado.
fresh-method-states = Uma instituição está em dia até ao dia em que se espera a sua publicação seguinte; depois é esperada, está em atraso e, por fim, sem publicações, segundo os prazos que ela própria fixou. Para a que nunca publicou nada, conta-se desde a sua criação.
fresh-method-pledges = A isto junta-se o que é prometido para um dia: uma resposta, o seguimento de uma consulta ou de uma decisão, a verificação anual das contas. Quem deixa passar esse dia está em atraso, nunca sem publicação; a promessa sai desta página quando é cumprida.
fresh-nothing = Nada é esperado até hoje.
fresh-method-dates = Os estados são calculados a partir dos documentos publicados; ninguém os introduz. São dados por datas, e as estatísticas abrangem os últimos doze meses inteiros.
fresh-recesses = Pausas do Conselho
data-freshness-csv = Em dia ou em atraso (CSV)

## Acessibilidade: a declaração

access-title = Acessibilidade
access-label-unaudited = Acessibilidade: conformidade não estabelecida
access-label-full = Acessibilidade: totalmente conforme
access-label-partial = Acessibilidade: parcialmente conforme
access-label-none = Acessibilidade: não conforme
access-lead = Este sítio visa o nível AA das regras WCAG 2.2, a norma europeia EN 301 549 e o RGAA 4.1. Eis em que ponto está.
access-standing = Estado de conformidade
access-who = Esta declaração diz respeito a { $site } ({ $country }).
access-who-alone = Esta declaração diz respeito a { $site }.
access-unaudited = A conformidade não está estabelecida: nenhuma auditoria deste sítio foi declarada. Nos termos do RGAA, não está, portanto, conforme.
access-audited-full = Segundo a auditoria de { $date }, realizada por { $by }, este sítio está totalmente conforme.
access-audited-partial = Segundo a auditoria de { $date }, realizada por { $by }, este sítio está parcialmente conforme.
access-audited-none = Segundo a auditoria de { $date }, realizada por { $by }, este sítio não está conforme.
access-no-longer-full = A auditoria de { $date }, realizada por { $by }, achou-o totalmente conforme; os controlos encontraram depois os conteúdos abaixo: está parcialmente conforme.
access-found = Conteúdos que se sabe não serem acessíveis
access-tally = Páginas controladas: { $pages }; sem defeito encontrado: { $clean }.
access-until = O conteúdo mais recente é de { $date }.
access-nothing-known = Os controlos não encontraram nenhum. Isso não prova que não haja.
access-more = Outras páginas: { $count }
access-signed = Cópias assinadas que não se sabe se um leitor de ecrã lê: { $count }. O seu texto está na página que as contém.
access-checked = O que é controlado em cada publicação
access-checked-how = O gerador relê todas as páginas e procura:
access-off = Este portal desativou estes controlos:
access-theme = O modelo das páginas é testado com axe, IBM Equal Access e o verificador HTML Nu, em cada tipo de página, em claro e em escuro.
access-unchecked = O que nenhum programa controla aqui
access-unchecked-truth = A exatidão das descrições de imagens e das transcrições.
access-unchecked-files = O interior dos ficheiros anexos e dos vídeos alojados noutros sítios.
access-unchecked-words = A clareza das frases e das instruções.
access-unchecked-people = O uso real, com leitor de ecrã, linha braille, só teclado ou lupa.
access-report = Um obstáculo? Diga-nos
access-report-how = Indique o endereço da página e o que o impediu, para receber o conteúdo noutra forma.
access-check-text-in-file = Texto que só está numa imagem ou num ficheiro
access-check-inaccessible-file = Ficheiros que não se sabe se um leitor de ecrã lê
access-check-missing-alt = Imagens sem texto alternativo
access-check-poor-alt = Textos alternativos que nada descrevem
access-check-missing-transcript = Gravações e vídeos sem transcrição
access-check-passage-language = Passagens cuja língua não é indicada
access-check-vague-link = Ligações que não dizem aonde levam
access-check-bare-address = Endereços em vez do texto de uma ligação
access-check-same-link-text = Ligações com o mesmo texto para duas páginas
access-check-empty-link = Ligações vazias
access-check-same-title = Páginas com o mesmo título
access-check-bold-heading = Subtítulos que são apenas negrito
access-check-empty-heading = Subtítulos vazios
access-check-heading-jump = Subtítulos que saltam um nível
access-check-hand-made-list = Listas feitas à mão
access-check-table-header = Tabelas com colunas sem nome
access-check-capitals = Longas passagens em maiúsculas
access-check-spaced-letters = Letras ou linhas espaçadas à mão
access-check-disguised-letters = Caracteres que imitam letras
access-check-emoji = Emojis num título ou seguidos
