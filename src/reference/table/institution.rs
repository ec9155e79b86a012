//! An institution and its parts.

use super::super::Need::{Or, Required};
use super::super::Shape::{
    Choice, Colour, Date, Fields, File, Flag, Id, Language, List, Name, Number, NumberPattern, Rhythm, Text,
    Url, Visible,
};
use super::super::{Map, Target, choices, field, optional};
use super::item::PERIOD;
use super::parts::CONTACT;

pub(super) static INSTITUTION: Map = Map {
    name: "institution",
    title: ("Institution", "Institution"),
    needs: &[],
    fields: &[
        field(
            "kind",
            Choice(&choices::INSTITUTION_KIND),
            Or("`ministry`", "`ministry`"),
            "Ce qu’elle est.",
            "What it is.",
            "ministry",
        ),
        field("name", Visible, Required, "Le nom complet.", "The full name.", "Ministère de la Santé"),
        field(
            "id",
            Id,
            Or("le nom du fichier", "the file’s name"),
            "L’identifiant, qui fait l’adresse.",
            "The id, of which the address is made.",
            "sante",
        ),
        optional("short", Visible, "Le nom court.", "The short name.", "Santé"),
        optional("acronym", Text, "Le sigle.", "The acronym.", "MS"),
        optional(
            "aliases",
            List(&Text),
            "D’autres noms sous lesquels des documents l’appellent.",
            "Other names that documents call it by.",
            "[Santé publique]",
        ),
        optional(
            "parent",
            Name(Target::Institution),
            "L’institution de tutelle.",
            "The institution above it.",
            "presidence",
        ),
        optional("order", Number, "Le rang protocolaire.", "Its rank in protocol.", "7"),
        optional(
            "territory",
            Text,
            "Le territoire d’une préfecture.",
            "A prefecture’s territory.",
            "Ombreval",
        ),
        optional(
            "number_pattern",
            List(&NumberPattern),
            "Comment elle numérote ses documents.",
            "How it numbers its documents.",
            "\"N° {seq}/MS/{year}\"",
        ),
        optional(
            "valid",
            Fields(&PERIOD),
            "Depuis quand et jusqu’à quand elle existe.",
            "Since when and until when it exists.",
            "{ from: 2021-05-25 }",
        ),
        optional(
            "predecessors",
            List(&Name(Target::Institution)),
            "Celles qu’elle remplace.",
            "Those before it.",
            "[interieur]",
        ),
        optional(
            "successors",
            List(&Name(Target::Institution)),
            "Celles qui la remplacent : la page reste, et renvoie.",
            "Those after it: its page stays, and leads there.",
            "[interieur]",
        ),
        optional(
            "head",
            Fields(&HEAD),
            "Qui la dirige.",
            "Who leads it.",
            "{ person: Madame Awa KOTA, role: Ministre, since: 2026-07-01 }",
        ),
        optional(
            "signatory",
            Fields(&SIGNATORY),
            "Qui signe pour elle.",
            "Who signs for it.",
            "{ person: Madame Awa KOTA, role: La Ministre }",
        ),
        optional("city", Text, "La ville d’où elle signe.", "The town that it signs from.", "Ombreval"),
        optional(
            "mission",
            Visible,
            "Sa mission, en deux phrases.",
            "Its mission, in two sentences.",
            "Elle soigne.",
        ),
        optional(
            "services",
            List(&Fields(&SERVICE)),
            "Ses services en ligne.",
            "Its services online.",
            "[{ title: Prendre rendez-vous, url: https://rdv.example/ }]",
        ),
        optional(
            "contact",
            Fields(&CONTACT),
            "Comment la joindre.",
            "How to reach it.",
            "{ phone: [\"+229 21 00 00 00\"], email: contact@sante.example }",
        ),
        optional(
            "press",
            Fields(&CONTACT),
            "À qui les journalistes s’adressent.",
            "Whom journalists ask.",
            "{ name: Service de presse, email: presse@sante.example }",
        ),
        optional(
            "access_to_information",
            Fields(&ACCESS),
            "Qui répond aux demandes d’information.",
            "Who answers requests for information.",
            "{ officer: Madame Awa KOTA, delay_days: 15 }",
        ),
        optional(
            "domains",
            List(&Text),
            "Ses domaines Internet.",
            "Its internet domains.",
            "[sante.example]",
        ),
        optional(
            "accounts",
            List(&Fields(&ACCOUNT)),
            "Ses comptes officiels.",
            "Its official accounts.",
            "[{ network: facebook, handle: sante }]",
        ),
        optional(
            "accounts_complete_on",
            Date,
            "Le jour où la liste des comptes était complète.",
            "The day on which the list of accounts was complete.",
            "2026-11-01",
        ),
        optional(
            "no_account_on",
            List(&Choice(&choices::NETWORK)),
            "Les réseaux où elle n’a pas de compte.",
            "Networks where it has none.",
            "[tiktok]",
        ),
        optional(
            "impostors",
            List(&Fields(&IMPOSTOR)),
            "Les comptes qui se font passer pour elle.",
            "Accounts that pass for it.",
            "[{ network: facebook, url: https://facebook.example/faux, reported: true }]",
        ),
        optional(
            "expected",
            List(&Fields(&EXPECTED)),
            "Ce qu’elle doit au public.",
            "What it owes the public.",
            "[{ kind: communique, every: 2 weeks }]",
        ),
        optional(
            "brand",
            Fields(&BRAND),
            "Sa couleur et son logo.",
            "Its colour and logo.",
            "{ colour: \"#0b6e4f\" }",
        ),
    ],
};

static HEAD: Map = Map {
    name: "head",
    title: ("Responsable", "Head"),
    needs: &[],
    fields: &[
        field("person", Name(Target::Person), Required, "Qui.", "Who.", "Madame Awa KOTA"),
        optional("role", Visible, "En quelle qualité.", "In which capacity.", "Ministre"),
        optional("since", Date, "Depuis quand.", "Since when.", "2026-07-01"),
        optional("portrait", File, "Son portrait.", "A portrait.", "portrait.png"),
        optional("alt", Visible, "Ce que montre le portrait.", "What the portrait shows.", "Madame Awa KOTA"),
    ],
};

static SIGNATORY: Map = Map {
    name: "signatory",
    title: ("Signataire", "Signatory"),
    needs: &[],
    fields: &[
        optional("person", Name(Target::Person), "Qui.", "Who.", "Madame Awa KOTA"),
        optional("role", Visible, "En quelle qualité.", "In which capacity.", "La Ministre"),
    ],
};

static SERVICE: Map = Map {
    name: "service",
    title: ("Service en ligne", "Online service"),
    needs: &[],
    fields: &[
        field("title", Visible, Required, "Ce que c’est.", "What it is.", "Prendre rendez-vous"),
        field("url", Url, Required, "Son adresse.", "Its address.", "https://rdv.example/"),
    ],
};

static ACCESS: Map = Map {
    name: "access",
    title: ("Accès à l’information", "Access to information"),
    needs: &[],
    fields: &[
        optional("officer", Text, "Qui répond.", "Who answers.", "Madame Awa KOTA"),
        optional("email", Text, "Le courriel.", "E-mail.", "information@sante.example"),
        optional("delay_days", Number, "En combien de jours.", "Within how many days.", "15"),
    ],
};

static ACCOUNT: Map = Map {
    name: "account",
    title: ("Compte officiel", "Official account"),
    needs: &[&["url", "handle"]],
    fields: &[
        field("network", Choice(&choices::NETWORK), Required, "Le réseau.", "The network.", "facebook"),
        optional("handle", Text, "Le nom du compte.", "Its name there.", "\"@sante\""),
        optional("url", Url, "Son adresse.", "Its address.", "https://facebook.example/sante"),
        optional("since", Text, "Depuis quand.", "Since when.", "2019"),
        optional("last_checked", Date, "Quand il a été vérifié.", "When somebody last looked.", "2026-11-01"),
        optional("languages", List(&Language), "Ses langues.", "The languages it speaks.", "[fr]"),
    ],
};

static IMPOSTOR: Map = Map {
    name: "impostor",
    title: ("Faux compte", "Impostor"),
    needs: &[],
    fields: &[
        optional("network", Choice(&choices::NETWORK), "Le réseau.", "The network.", "facebook"),
        field(
            "url",
            Url,
            Required,
            "Son adresse, ou son nom : montrée, jamais en lien.",
            "Its address or its name: shown, never as a link.",
            "https://facebook.example/faux",
        )
        .or_keys(&["handle"]),
        optional("seen_on", Date, "Quand il a été vu.", "When it was seen.", "2026-11-01"),
        field(
            "reported",
            Flag,
            Or("`false`", "`false`"),
            "Il a été signalé au réseau.",
            "It was reported to the network.",
            "true",
        ),
    ],
};

static EXPECTED: Map = Map {
    name: "expected",
    title: ("Publication attendue", "Expected publication"),
    needs: &[],
    fields: &[
        field(
            "kind",
            Choice(&choices::OWED),
            Required,
            "Ce qui est attendu.",
            "What is expected.",
            "communique",
        ),
        optional("every", Rhythm, "À quel rythme.", "How often.", "2 weeks"),
        optional("within", Rhythm, "Dans quel délai.", "Within which time.", "3 days"),
        optional("weekday", Rhythm, "Quel jour de la semaine.", "On which day of the week.", "mercredi"),
        optional("warn_after", Rhythm, "Quand avertir.", "When to warn.", "3 days"),
        optional("alarm_after", Rhythm, "Quand alerter.", "When to raise the alarm.", "2 weeks"),
    ],
};

static BRAND: Map = Map {
    name: "brand",
    title: ("Charte", "Brand"),
    needs: &[],
    fields: &[
        optional(
            "colour",
            Colour,
            "La couleur des cartes de partage.",
            "The colour of its share cards.",
            "\"#0b6e4f\"",
        ),
        optional("logo", File, "Le logo.", "The logo.", "logo.png"),
        optional("logo_alt", Visible, "Ce que montre le logo.", "What the logo shows.", "Logo du ministère"),
    ],
};
