//! A Council of Ministers report, but for its items.

use super::super::Need::{Or, Required};
use super::super::Shape::{
    Choice, Date, Fields, List, Markdown, Name, Number, Or as Short, Text, Time, Visible,
};
use super::super::{Map, Target, choices, field, optional};
use super::item::ITEM;

pub(super) static COUNCIL: Map = Map {
    name: "council",
    title: ("Compte rendu du Conseil", "Council report"),
    needs: &[],
    fields: &[
        field(
            "kind",
            Choice(&choices::COUNCIL_KIND),
            Or("`ordinary`", "`ordinary`"),
            "Quel conseil ; `not_held` dit qu’il ne s’est pas tenu.",
            "Which council; `not_held` says that there was none.",
            "extraordinary",
        ),
        field(
            "stage",
            Choice(&choices::STAGE),
            Or("`full`", "`full`"),
            "Où en est le compte rendu : une seule adresse, qui se complète.",
            "How complete the report is: one address that grows.",
            "highlights",
        ),
        field(
            "profile",
            Name(Target::Profile),
            Or("celui du portail, sinon `demo`", "the portal’s, else `demo`"),
            "Le plan du conseil.",
            "The council’s layout.",
            "demo",
        ),
        field(
            "sessions",
            List(&Short(&Date, &SESSION)),
            Or("la date du document", "the document’s date"),
            "Les séances ; la dernière donne sa date au conseil.",
            "The sittings; the last gives the council its date.",
            "[{ date: 2026-11-18, start: 10h00, end: 13h27 }]",
        ),
        field(
            "place",
            Visible,
            Or("celui du profil", "the profile’s"),
            "Le lieu.",
            "Where.",
            "Palais de la République",
        ),
        field(
            "chair",
            Name(Target::Person),
            Or("celle du profil", "the profile’s"),
            "Qui préside : un nom, ou l’identifiant d’une personne.",
            "Who presides: a name, or a person’s id.",
            "Madame Awa KOTA",
        ),
        optional(
            "attendance",
            Fields(&ATTENDANCE),
            "Les absents et leurs intérimaires.",
            "Who was absent and who stood in.",
            "{ absent: [Monsieur Bio SANNI], interim: [Madame Awa KOTA] }",
        ),
        optional(
            "previous_minutes_approved",
            Date,
            "La séance dont le procès-verbal a été adopté.",
            "The sitting whose minutes were approved.",
            "2026-11-11",
        ),
        field(
            "hijri",
            Visible,
            Or("calculée, si le profil l’imprime", "worked out, if the profile prints it"),
            "La date hégirienne, telle qu’imprimée.",
            "The day of the Islamic calendar, as printed.",
            "8 joumada ath-thania 1448",
        ),
        field(
            "preamble",
            Markdown,
            Or("la formule d’ouverture du profil", "the profile’s opening sentence"),
            "L’ouverture.",
            "The opening.",
            "\"Le Conseil s’est réuni.\"",
        ),
        optional(
            "items",
            List(&Fields(&ITEM)),
            "Les points.",
            "The items.",
            "[{ title: \"Projet de loi portant budget\", nature: bill, action: adopted }]",
        ),
        optional(
            "nominations",
            List(&Fields(&NOMINATION)),
            "Les nominations.",
            "The nominations.",
            "[{ institution: sante, post: Directrice, persons: [Madame Awa KOTA] }]",
        ),
        optional(
            "missions",
            List(&Fields(&MISSION)),
            "Les missions à l’étranger.",
            "Missions abroad.",
            "[{ who: Monsieur Bio SANNI, where: Genève, purpose: Assemblée de la santé }]",
        ),
        optional(
            "next_expected",
            Date,
            "La date du prochain conseil.",
            "When the next one is expected.",
            "2026-11-25",
        ),
        field(
            "reason",
            Visible,
            Or("obligatoire si `kind: not_held`", "required if `kind: not_held`"),
            "Pourquoi il n’y a pas de conseil.",
            "Why there is no council.",
            "Congés du Gouvernement",
        ),
    ],
};

static SESSION: Map = Map {
    name: "session",
    title: ("Séance", "Sitting"),
    needs: &[],
    fields: &[
        field("date", Date, Required, "Le jour.", "The day.", "2026-11-18"),
        optional("start", Time, "L’heure du début.", "When it began.", "10h00"),
        optional("end", Time, "L’heure de la fin.", "When it ended.", "13 h 27"),
    ],
};

static ATTENDANCE: Map = Map {
    name: "attendance",
    title: ("Présences", "Attendance"),
    needs: &[],
    fields: &[
        optional("absent", List(&Text), "Les absents.", "Who was absent.", "[Monsieur Bio SANNI]"),
        optional("interim", List(&Text), "Les intérimaires.", "Who stood in.", "[Madame Awa KOTA]"),
    ],
};

static NOMINATION: Map = Map {
    name: "nomination",
    title: ("Nomination", "Nomination"),
    needs: &[],
    fields: &[
        optional("institution", Name(Target::Institution), "Où.", "Where.", "sante"),
        field(
            "act",
            Choice(&choices::NOMINATION_ACT),
            Or("`appointed`", "`appointed`"),
            "Ce que fait l’acte.",
            "What the act does.",
            "renewed",
        ),
        field(
            "post",
            Short(&Text, &POST),
            Required,
            "La fonction.",
            "The post.",
            "Directrice générale des Eaux",
        ),
        field("persons", List(&Short(&Text, &NAMED)), Required, "Qui.", "Who.", "[\"Madame Prénom NOM\"]"),
        optional(
            "replaces",
            Name(Target::Person),
            "Qui est remplacé.",
            "Who is replaced.",
            "Monsieur Prénom NOM",
        ),
        optional("effective_on", Date, "À partir de quand.", "From when on.", "2026-12-01"),
        optional(
            "term",
            Short(&Number, &TERM),
            "La durée du mandat, en années.",
            "The term, in years.",
            "{ years: 3 }",
        ),
        optional(
            "decree",
            Short(&Text, &DECREE),
            "Le décret.",
            "The decree.",
            "{ number: 2026-448, date: 2026-11-18 }",
        ),
    ],
};

static POST: Map = Map {
    name: "post",
    title: ("Fonction", "Post"),
    needs: &[],
    fields: &[
        field("title", Text, Required, "La fonction.", "The post.", "Directrice"),
        optional("structure", Text, "Où.", "Where.", "Direction des Eaux"),
        optional("place", Text, "Dans quelle ville.", "In which town.", "Ombreval"),
    ],
};

static NAMED: Map = Map {
    name: "named",
    title: ("Personne nommée", "Person named"),
    needs: &[&["family", "given", "name"]],
    fields: &[
        optional("honorific", Text, "La civilité.", "The form of address.", "Madame"),
        optional("given", Text, "Le prénom.", "The given name.", "Awa"),
        optional("family", Text, "Le nom de famille.", "The family name.", "KOTA"),
        optional("name", Text, "Le nom entier, d’une pièce.", "The whole name, in one piece.", "Awa KOTA"),
        optional("corps", Text, "Le corps.", "The corps.", "administrateur"),
        optional("grade", Text, "Le grade.", "The grade.", "classe exceptionnelle"),
    ],
};

static TERM: Map = Map {
    name: "term",
    title: ("Mandat", "Term"),
    needs: &[],
    fields: &[optional("years", Number, "La durée, en années.", "How many years.", "3")],
};

static DECREE: Map = Map {
    name: "decree",
    title: ("Décret", "Decree"),
    needs: &[],
    fields: &[
        field(
            "number",
            Text,
            Or("obligatoire avec une date", "required with a date"),
            "Son numéro.",
            "Its number.",
            "2026-448",
        ),
        optional("date", Date, "Sa date.", "Its date.", "2026-11-18"),
    ],
};

static MISSION: Map = Map {
    name: "mission",
    title: ("Mission", "Mission"),
    needs: &[],
    fields: &[
        field("who", Name(Target::Person), Required, "Qui part.", "Who goes.", "Monsieur Bio SANNI"),
        optional("where", Text, "Où.", "Where.", "Genève"),
        optional("from", Date, "Du.", "From.", "2026-11-20"),
        optional("to", Date, "Au.", "To.", "2026-11-24"),
        optional("purpose", Text, "L’objet.", "What for.", "Assemblée de la santé"),
    ],
};
