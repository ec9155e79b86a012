//! An item of a council: what was put before it, what it did, and what became of it.

use super::super::Need::{Or, Required};
use super::super::Shape::{
    Choice, Date, Fields, Flag, Id, List, Markdown, Moment, Name, Or as Short, Text, Url, Visible,
};
use super::super::{Map, Target, choices, field, optional};

pub(super) static ITEM: Map = Map {
    name: "item",
    title: ("Point du conseil", "Item of a council"),
    needs: &[],
    fields: &[
        field(
            "id",
            Id,
            Or("fait du titre", "made from the title"),
            "L’ancre ; ne plus la changer une fois publiée.",
            "The anchor; never change it once it is published.",
            "vih",
        ),
        field(
            "section",
            Name(Target::Section),
            Or("celle du profil qui prend cette nature", "the profile’s for this nature"),
            "La rubrique.",
            "The section.",
            "normatives",
        ),
        field(
            "number",
            Text,
            Or("la numérotation du profil", "the profile’s numbering"),
            "Le numéro, tel qu’imprimé.",
            "The number as printed.",
            "I-1.",
        ),
        optional("nature", Choice(&choices::NATURE), "Ce que c’est.", "What it is.", "bill"),
        optional(
            "action",
            Choice(&choices::ACTION),
            "Ce que le conseil a fait.",
            "What the council did.",
            "transmitted",
        ),
        field(
            "title",
            Visible,
            Required,
            "Le titre.",
            "The title.",
            "\"Projet de loi portant prévention des infections au VIH\"",
        ),
        optional(
            "plain_title",
            Visible,
            "Le même, en mots de tous les jours.",
            "The same in a citizen’s words.",
            "\"VIH : mieux prévenir\"",
        ),
        optional("institution", List(&Name(Target::Institution)), "Qui rapporte.", "Who reports.", "[sante]"),
        optional(
            "with",
            List(&Name(Target::Institution)),
            "« En liaison avec ».",
            "“Together with”.",
            "[interieur]",
        ),
        optional(
            "implementers",
            List(&Short(&Name(Target::Institution), &IMPLEMENTER)),
            "Qui exécute.",
            "Who carries it out.",
            "[{ institution: sante, task: Former les agents, due: 2026-12-31 }]",
        ),
        optional(
            "text",
            Fields(&LEGAL_TEXT),
            "Le texte juridique.",
            "The legal text.",
            "{ kind: loi, draft: true }",
        ),
        optional(
            "agreement",
            Fields(&AGREEMENT),
            "L’accord avec un partenaire.",
            "The agreement with a partner.",
            "{ partner: Banque de la région, instrument: prêt }",
        ),
        optional(
            "amounts",
            List(&Short(&Text, &AMOUNT)),
            "Les sommes, comme on les écrit.",
            "The sums, as people write them.",
            "[\"207,8 millions EUR\"]",
        ),
        optional(
            "validity",
            Fields(&PERIOD),
            "Sa durée de validité.",
            "When it holds.",
            "{ from: 2027-01-01, to: 2029-12-31 }",
        ),
        optional("topics", List(&Name(Target::Topic)), "Les thèmes.", "The topics.", "[sante]"),
        optional("places", List(&Visible), "Les lieux.", "The places.", "[Ombreval]"),
        optional("body", Markdown, "Le texte.", "The text.", "\"Le Conseil a adopté le projet de loi.\""),
        optional(
            "children",
            List(&Fields(&ITEM)),
            "Ses parties : des points encore.",
            "Its parts: items again.",
            "[{ title: \"Premier décret\" }]",
        ),
        optional(
            "follow_up",
            List(&Fields(&FOLLOW_UP)),
            "La vie de la décision, au fil des mois.",
            "The life of the decision, for months.",
            "[{ date: 2026-12-09, status: adopted_by_parliament }]",
        ),
    ],
};

static IMPLEMENTER: Map = Map {
    name: "implementer",
    title: ("Chargé de l’exécution", "Implementer"),
    needs: &[],
    fields: &[
        field("institution", Name(Target::Institution), Required, "Qui.", "Who.", "sante"),
        optional("task", Visible, "Quoi.", "What.", "Former les agents"),
        optional("due", Date, "Pour quand.", "By when.", "2026-12-31"),
    ],
};

static LEGAL_TEXT: Map = Map {
    name: "legal-text",
    title: ("Texte juridique", "Legal text"),
    needs: &[],
    fields: &[
        optional("kind", Text, "Loi, décret…", "Law, decree …", "loi"),
        field("draft", Flag, Or("`false`", "`false`"), "C’est un projet.", "It is still a draft.", "true"),
        optional("project_number", Text, "Le numéro du projet.", "The number of the draft.", "PL-2026-14"),
        optional("number", Text, "Le numéro du texte.", "The number of the text.", "2026-14"),
        optional("signed_on", Date, "Le jour de la signature.", "The day of signature.", "2026-12-20"),
        optional("in_force_on", Date, "L’entrée en vigueur.", "The day of entry into force.", "2027-01-01"),
        optional(
            "gazette",
            Fields(&GAZETTE),
            "Sa place au Journal officiel.",
            "Its place in the official journal.",
            "{ title: JO 12, date: 2026-12-24 }",
        ),
        optional("amends", List(&Text), "Ce qu’il modifie.", "What it amends.", "[Loi 2012-7]"),
        optional("repeals", List(&Text), "Ce qu’il abroge.", "What it repeals.", "[Loi 2002-3]"),
    ],
};

static GAZETTE: Map = Map {
    name: "gazette",
    title: ("Journal officiel", "Official journal"),
    needs: &[],
    fields: &[
        optional("title", Text, "Le numéro du journal.", "The issue.", "JO 12"),
        optional("date", Date, "Sa date.", "Its date.", "2026-12-24"),
        optional("url", Url, "Son adresse.", "Its address.", "https://journal.example/12"),
    ],
};

static AGREEMENT: Map = Map {
    name: "agreement",
    title: ("Accord", "Agreement"),
    needs: &[],
    fields: &[
        optional("partner", Text, "Avec qui.", "With whom.", "Banque de la région"),
        optional("instrument", Text, "Prêt, don…", "Loan, grant …", "prêt"),
        optional("number", Text, "Son numéro.", "Its number.", "P-12"),
        optional("signed_on", Date, "Le jour de la signature.", "The day of signature.", "2026-11-02"),
        optional("place", Text, "Le lieu de la signature.", "Where it was signed.", "Ombreval"),
    ],
};

static AMOUNT: Map = Map {
    name: "amount",
    title: ("Somme", "Sum"),
    needs: &[],
    fields: &[
        field(
            "value",
            Text,
            Required,
            "La somme, comme on l’écrit.",
            "The sum, as people write it.",
            "\"207,8 millions\"",
        ),
        optional("currency", Text, "La monnaie.", "The currency.", "EUR"),
        optional("kind", Text, "Prêt, don, coût…", "Loan, grant, cost …", "prêt"),
        optional("funder", Text, "Qui paie.", "Who pays.", "Banque de la région"),
    ],
};

pub(super) static PERIOD: Map = Map {
    name: "period",
    title: ("Période", "Period"),
    needs: &[],
    fields: &[
        optional("from", Date, "Le premier jour.", "The first day.", "2027-01-01"),
        optional("to", Date, "Le dernier jour.", "The last day.", "2029-12-31"),
    ],
};

pub(super) static FOLLOW_UP: Map = Map {
    name: "follow-up",
    title: ("Suite", "Follow-up"),
    needs: &[&["status", "note"]],
    fields: &[
        field("date", Moment, Required, "Quand.", "When.", "2026-12-09"),
        field(
            "status",
            Choice(&choices::FOLLOW_UP_STATUS),
            Or("obligatoire sans `note:`", "required without `note:`"),
            "Ce qui s’est passé.",
            "What happened.",
            "adopted_by_parliament",
        ),
        optional("note", Visible, "Ce qu’il y a de plus à dire.", "More to say.", "À l’unanimité"),
        optional("url", Url, "Où le lire.", "Where to read it.", "https://parlement.example/12"),
    ],
};
