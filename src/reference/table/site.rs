//! The portal's settings.

use super::super::Need::{self, Required};
use super::super::Shape::{
    Checks, Choice, Colour, Date, Fields, File, Flag, Language, List, Moment, Name, Or, SiteAddress, Text,
    TimeZone, Visible,
};
use super::super::{Map, Target, choices, field, optional};

static ACCESSIBILITY: Map = Map {
    name: "accessibility",
    title: ("Audit d’accessibilité", "Audit of accessibility"),
    needs: &[],
    fields: &[
        field("audited_on", Date, Required, "Le jour de l’audit.", "The day of the audit.", "2026-09-01"),
        field("by", Visible, Required, "Qui l’a mené.", "Who made it.", "Association des aveugles du Baobab"),
        field(
            "result",
            Choice(&choices::CONFORMITY),
            Required,
            "Ce qu’il a conclu.",
            "What it came to.",
            "partial",
        ),
    ],
};

pub(super) static SITE: Map = Map {
    name: "site",
    title: ("Le portail", "The portal"),
    needs: &[],
    fields: &[
        field(
            "name",
            Visible,
            Required,
            "Le nom du portail.",
            "The portal’s name.",
            "Journal de la transparence",
        ),
        field(
            "base_url",
            SiteAddress,
            Required,
            "L’adresse publique, avec un chemin au besoin.",
            "The public address, with a path if need be.",
            "https://transparence.example",
        ),
        optional("tagline", Visible, "La ligne sous le nom.", "A line under the name.", "À la source"),
        optional("country", Visible, "Le pays.", "The country.", "République du Baobab"),
        field(
            "languages",
            List(&Language),
            Need::Or("`[fr]`", "`[fr]`"),
            "Les langues ; la première conduit.",
            "The languages; the first leads.",
            "[fr, ar]",
        ),
        field(
            "timezone",
            TimeZone,
            Need::Or("`UTC`", "`UTC`"),
            "Le fuseau horaire des heures écrites sans décalage.",
            "The time zone of times without an offset.",
            "Africa/Porto-Novo",
        ),
        optional(
            "institution",
            Name(Target::Institution),
            "Celle des documents qui n’en nomment pas.",
            "That of documents that name none.",
            "sante",
        ),
        field(
            "profile",
            Name(Target::Profile),
            Need::Or("`demo`", "`demo`"),
            "Le plan du Conseil.",
            "The council’s layout.",
            "bj",
        ),
        field(
            "government",
            Name(Target::Government),
            Need::Or("celui de la date d’un document", "that of a document’s date"),
            "Celui des documents qui n’en nomment pas.",
            "That of documents that name none.",
            "palabre-2",
        ),
        field(
            "theme",
            Name(Target::Theme),
            Need::Or("`registre`", "`registre`"),
            "Le thème graphique.",
            "The theme.",
            "registre",
        ),
        optional(
            "emblem",
            File,
            "L’emblème, un dessin SVG de `media/`.",
            "The emblem, an SVG of `media/`.",
            "embleme.svg",
        ),
        field(
            "accent",
            Colour,
            Need::Or("celle du thème", "the theme’s"),
            "La couleur principale.",
            "The accent colour.",
            "\"#0b3d2e\"",
        ),
        optional(
            "opened_on",
            Date,
            "Le jour d’ouverture : les dates de git comptent à partir de là.",
            "The day the portal opened: git’s dates count from it on.",
            "2026-11-22",
        ),
        optional("licence", Visible, "La licence des textes.", "The licence of the texts.", "CC BY 4.0"),
        optional(
            "contact",
            Text,
            "Un courriel, ou une adresse du web.",
            "An e-mail address, or an address of the web.",
            "contact@transparence.example",
        ),
        optional(
            "report_rumour",
            Text,
            "Où signaler une rumeur.",
            "Where to report a rumour.",
            "rumeur@transparence.example",
        ),
        optional(
            "accessibility",
            Fields(&ACCESSIBILITY),
            "Ce qu’a conclu un audit d’accessibilité ; sans lui, la page « Accessibilité » dit que la conformité n’est pas établie.",
            "What an audit of accessibility came to; without it, the page “Accessibility” says that conformity is not established.",
            "{ audited_on: 2026-09-01, by: \"Association des aveugles du Baobab\", result: partial }",
        ),
        optional(
            "cards",
            Fields(&CARDS),
            "Les cartes de partage.",
            "The share cards.",
            "{ formats: [square, story] }",
        ),
        optional(
            "checks",
            Checks,
            "Ce que fait chaque contrôle : `off`, `warning` ou `error`.",
            "What each check does: `off`, `warning` or `error`.",
            "{ missing-alt: warning }",
        ),
        field(
            "now",
            Moment,
            Need::Or("l’horloge", "the clock"),
            "L’instant figé d’une démonstration, jamais d’un vrai portail.",
            "The frozen moment of a demonstration, never of a real portal.",
            "2026-11-21T09:00",
        ),
        optional(
            "features",
            Or(&List(&Choice(&choices::FEATURE)), &FEATURES),
            "Les fonctions à ouvrir : leurs noms, ou une ligne par nom.",
            "The features to turn on: their names, or a line a name.",
            "[share_pages]",
        ),
    ],
};

static FEATURES: Map = Map {
    name: "features",
    title: ("Fonctions à ouvrir", "Features to turn on"),
    needs: &[],
    fields: &[
        optional(
            "share_pages",
            Flag,
            "Une page de textes prêts pour chaque réseau, à côté de chaque document.",
            "A page of texts that are ready for each network, beside each document.",
            "true",
        ),
        optional(
            "text_versions",
            Flag,
            "Chaque document en texte seul, à faire suivre.",
            "Each document as text alone, to be forwarded.",
            "true",
        ),
    ],
};

static CARDS: Map = Map {
    name: "cards",
    title: ("Cartes de partage", "Share cards"),
    needs: &[],
    fields: &[optional(
        "formats",
        List(&Choice(&choices::CARD_FORMAT)),
        "Les formats à dessiner aussi, avec un code QR, pour les réseaux où l’on poste une image.",
        "The formats to draw as well, with a QR code, for networks on which pictures are posted.",
        "[square, portrait, story]",
    )],
};
