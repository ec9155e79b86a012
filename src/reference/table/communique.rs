//! A communiqué and its blocks.

use super::super::Need::{Or, Required};
use super::super::Shape::{Choice, Date, Fields, File, List, Moment, Name, Text, Visible};
use super::super::{Map, Target, choices, field, optional};

pub(super) static COMMUNIQUE: Map = Map {
    name: "communique",
    title: ("Communiqué", "Communiqué"),
    needs: &[&["title"]],
    fields: &[
        field(
            "type",
            Choice(&choices::COMMUNIQUE_TYPE),
            Or(
                "ce que dit le bloc présent, sinon `communique`",
                "what the block in it says, else `communique`",
            ),
            "Quelle sorte de communiqué.",
            "What sort of communiqué.",
            "avis",
        ),
        optional(
            "event",
            Fields(&EVENT),
            "Un événement, et son report.",
            "An event, and its postponement.",
            "{ name: Concours, old: 2026-12-05, new: 2026-12-19, state: postponed }",
        ),
        optional(
            "alert",
            Fields(&ALERT),
            "Une alerte, et les consignes.",
            "An alert, and what to do.",
            "{ level: danger, area: [Ombreval], instructions: [\"Éloignez-vous des berges\"], until: 2026-11-22 }",
        ),
        optional(
            "tender",
            Fields(&TENDER),
            "Un appel d’offres.",
            "A call for tenders.",
            "{ ref: AO-12, deadline: 2026-12-02 10:00 }",
        ),
        optional(
            "vacancy",
            Fields(&VACANCY),
            "Des postes à pourvoir : concours, recrutement, bourse.",
            "Posts to fill: competition, recruitment, scholarship.",
            "{ posts: 250, corps: Infirmiers, deadline: 2026-12-15 }",
        ),
        optional(
            "results",
            Fields(&RESULTS),
            "Des résultats.",
            "Results.",
            "{ of: premier-avis, file: admis.pdf }",
        ),
        optional(
            "obituary",
            Fields(&OBITUARY),
            "Un décès.",
            "A death.",
            "{ person: Maître Ali BAKO, died_on: 2026-11-15 }",
        ),
    ],
};

static EVENT: Map = Map {
    name: "event",
    title: ("Événement", "Event"),
    needs: &[],
    fields: &[
        optional("name", Visible, "Ce que c’est.", "What it is.", "Concours des infirmiers"),
        optional("old", Moment, "La date d’abord prévue.", "When it was to be.", "2026-12-05"),
        optional("new", Moment, "La date.", "When it is.", "2026-12-19 08:00"),
        optional(
            "state",
            Choice(&choices::EVENT_STATE),
            "Ce qu’il en est.",
            "What became of it.",
            "postponed",
        ),
        optional("place", Visible, "Le lieu.", "Where.", "Stade de Ombreval"),
    ],
};

static ALERT: Map = Map {
    name: "alert",
    title: ("Alerte", "Alert"),
    needs: &[],
    fields: &[
        field(
            "level",
            Choice(&choices::ALERT_LEVEL),
            Or("`info`", "`info`"),
            "Sa gravité.",
            "How grave it is.",
            "danger",
        ),
        optional("area", List(&Text), "Les lieux concernés.", "Where it holds.", "[Ombreval]"),
        optional(
            "instructions",
            List(&Visible),
            "Les consignes, une par ligne.",
            "What to do, a line each.",
            "[\"Éloignez-vous des berges\"]",
        ),
        optional("until", Moment, "Jusqu’à quand elle vaut.", "Until when it holds.", "2026-11-22"),
    ],
};

static TENDER: Map = Map {
    name: "tender",
    title: ("Appel d’offres", "Call for tenders"),
    needs: &[],
    fields: &[
        optional("ref", Text, "La référence du marché.", "Its reference.", "AO-12").or_keys(&["number"]),
        optional("kind", Visible, "Ouvert, restreint…", "Open, restricted …", "ouvert"),
        optional("opens", Moment, "À partir de quand.", "From when on.", "2026-11-02"),
        optional(
            "deadline",
            Moment,
            "La date limite : jusque-là, le document figure parmi les appels ouverts.",
            "The last moment: until then the document stands among the open calls.",
            "2026-12-02 10:00",
        ),
        optional("funder", Text, "Qui paie.", "Who pays.", "Budget national"),
        optional("lots", List(&Visible), "Les lots.", "The lots.", "[\"Lot 1 : pompes\"]"),
        optional(
            "where",
            Visible,
            "Où retirer et déposer les dossiers.",
            "Where to take and leave the files.",
            "Bureau 12",
        ),
    ],
};

static VACANCY: Map = Map {
    name: "vacancy",
    title: ("Postes à pourvoir", "Posts to fill"),
    needs: &[],
    fields: &[
        optional("posts", Text, "Combien de postes.", "How many posts.", "250"),
        optional("corps", Visible, "Le corps.", "The corps.", "Infirmiers d’État"),
        optional("conditions", List(&Visible), "Les conditions.", "The conditions.", "[\"Avoir 18 ans\"]"),
        optional(
            "documents",
            List(&Visible),
            "Les pièces à fournir.",
            "The documents to hand in.",
            "[\"Un acte de naissance\"]",
        ),
        optional("opens", Moment, "À partir de quand.", "From when on.", "2026-11-02"),
        optional(
            "deadline",
            Moment,
            "La date limite : jusque-là, le document figure parmi les appels ouverts.",
            "The last moment: until then the document stands among the open calls.",
            "2026-12-15",
        ),
        optional("exam_on", Moment, "Le jour des épreuves.", "The day of the examination.", "2026-12-19"),
        optional("apply_at", Visible, "Où déposer le dossier.", "Where to apply.", "À la préfecture"),
        optional("fee", Visible, "Les frais.", "What it costs.", "2 000 F CFA"),
    ],
};

static RESULTS: Map = Map {
    name: "results",
    title: ("Résultats", "Results"),
    needs: &[],
    fields: &[
        optional(
            "of",
            Name(Target::Document),
            "Le concours dont ce sont les résultats : un document, ou un texte.",
            "What they are the results of: a document, or a text.",
            "premier-avis",
        ),
        optional("file", File, "La liste.", "The list.", "admis.pdf"),
    ],
};

static OBITUARY: Map = Map {
    name: "obituary",
    title: ("Décès", "Death"),
    needs: &[],
    fields: &[
        field(
            "person",
            Name(Target::Person),
            Required,
            "La personne disparue.",
            "Who died.",
            "Maître Ali BAKO",
        ),
        optional("died_on", Date, "Le jour du décès.", "The day of death.", "2026-11-15"),
        optional("ceremony", Visible, "La cérémonie.", "The ceremony.", "Le 20 novembre à la mairie"),
    ],
};
