//! A consultation and its parts.

use super::super::Need::{Or, Required};
use super::super::Shape::{Fields, File, List, Moment, Name, Number, Or as Short, Text, Url, Visible};
use super::super::{Map, Target, field, optional};
use super::parts::ATTACHMENT;

pub(super) static CONSULTATION: Map = Map {
    name: "consultation",
    title: ("Consultation", "Consultation"),
    needs: &[&["title"]],
    fields: &[
        optional("question", Visible, "Ce qui est demandé.", "What is asked.", "Que changer au code ?"),
        optional(
            "opens",
            Moment,
            "À partir de quand on peut répondre ; tient lieu de `date:`.",
            "From when on one can answer; stands in for `date:`.",
            "2026-11-16",
        ),
        field(
            "closes",
            Moment,
            Required,
            "Jusqu’à quand on peut répondre ; l’état s’en déduit.",
            "Until when one can answer; the state follows from it.",
            "2026-12-15",
        )
        .or_keys(&["deadline"]),
        optional("who", Visible, "Qui est consulté.", "Who is asked.", "Tous les usagers"),
        optional("why", Visible, "Pourquoi.", "To what end.", "Le code date de 1998"),
        optional(
            "item",
            Name(Target::Document),
            "La décision du conseil dont elle vient.",
            "The council’s decision behind it.",
            "2026-11-18#code-numerique",
        ),
        optional(
            "documents",
            List(&Short(&File, &ATTACHMENT)),
            "Ce qu’il faut lire avant.",
            "What to read before.",
            "[{ file: avant-projet.pdf, title: L’avant-projet }]",
        ),
        optional(
            "respond",
            Fields(&RESPOND),
            "Comment répondre.",
            "How to answer.",
            "{ email: consultation@sante.example }",
        ),
        optional(
            "privacy",
            Visible,
            "Ce que deviennent les données personnelles.",
            "What becomes of what one gives of oneself.",
            "Les noms ne sont pas publiés",
        ),
        optional(
            "feedback",
            Fields(&FEEDBACK),
            "Ce qui a été reçu.",
            "What came in.",
            "{ published: 2027-01-15, responses: { total: 412 } }",
        ),
        optional(
            "outcome",
            Fields(&OUTCOME),
            "Ce qui en a été fait.",
            "What was made of it.",
            "{ published: 2027-02-15, decision: Le code est modifié }",
        ),
    ],
};

static RESPOND: Map = Map {
    name: "respond",
    title: ("Réponses : par où", "Ways to answer"),
    needs: &[],
    fields: &[
        optional("url", Url, "Un formulaire.", "A form.", "https://formulaire.example/"),
        optional("email", Text, "Un courriel.", "E-mail.", "consultation@sante.example"),
        optional("post", Visible, "Une adresse postale.", "A postal address.", "\"BP 12, Ombreval\""),
        optional("whatsapp", Text, "Un numéro WhatsApp.", "A WhatsApp number.", "\"+229 97 00 00 00\""),
        optional("phone", List(&Text), "Les téléphones.", "Telephone numbers.", "[\"+229 21 00 00 00\"]"),
        optional(
            "meetings",
            List(&Fields(&MEETING)),
            "Les réunions.",
            "The meetings.",
            "[{ date: 2026-11-25 16:00, place: Ombreval }]",
        ),
    ],
};

static MEETING: Map = Map {
    name: "meeting",
    title: ("Réunion", "Meeting"),
    needs: &[],
    fields: &[
        optional("date", Moment, "Quand.", "When.", "2026-11-25 16:00"),
        optional("place", Visible, "Dans quelle ville.", "In which town.", "Ombreval"),
        optional("address", Visible, "Où dans cette ville.", "Where there.", "Maison des jeunes"),
    ],
};

static FEEDBACK: Map = Map {
    name: "feedback",
    title: ("Bilan des réponses", "Feedback"),
    needs: &[],
    fields: &[
        field(
            "published",
            Moment,
            Or("la clôture", "the closing"),
            "À partir de quand il est public.",
            "From when on it is public.",
            "2027-01-15",
        )
        .or_keys(&["publish_at"]),
        optional(
            "responses",
            Short(&Number, &RESPONSES),
            "Combien de réponses.",
            "How many answers.",
            "{ total: 412, organisations: 12, people: 400 }",
        ),
        optional(
            "results",
            List(&Fields(&TALLY)),
            "Ce qu’elles disent, question par question.",
            "What they say, question by question.",
            "[{ question: Faut-il changer ?, options: [{ label: Oui, votes: 300 }] }]",
        ),
    ],
};

static RESPONSES: Map = Map {
    name: "responses",
    title: ("Nombre de réponses", "Number of answers"),
    needs: &[],
    fields: &[
        optional("total", Number, "En tout.", "In all.", "412"),
        optional("organisations", Number, "D’organisations.", "From organisations.", "12"),
        optional("people", Number, "De particuliers.", "From persons.", "400"),
    ],
};

static TALLY: Map = Map {
    name: "tally",
    title: ("Réponses à une question", "Answers to one question"),
    needs: &[],
    fields: &[
        optional("question", Visible, "Ce qui était demandé.", "What was asked.", "\"Faut-il changer ?\""),
        optional(
            "options",
            List(&Fields(&OPTION)),
            "Les choix, avec leurs voix.",
            "The choices, with their votes.",
            "[{ label: Oui, votes: 300 }]",
        ),
    ],
};

static OPTION: Map = Map {
    name: "option",
    title: ("Choix", "Choice"),
    needs: &[],
    fields: &[
        field("label", Visible, Required, "La réponse.", "The answer.", "Oui"),
        field("votes", Number, Required, "Combien l’ont choisie.", "How many chose it.", "300"),
    ],
};

static OUTCOME: Map = Map {
    name: "outcome",
    title: ("Suite donnée", "Outcome"),
    needs: &[],
    fields: &[
        optional("due", Moment, "Pour quand elle est promise.", "By when it is promised.", "2027-01-15"),
        field(
            "published",
            Moment,
            Or("la clôture", "the closing"),
            "À partir de quand elle est publique.",
            "From when on it is public.",
            "2027-02-15",
        )
        .or_keys(&["publish_at"]),
        optional("we_asked", Visible, "Ce que nous avons demandé.", "What we asked.", "Que changer au code"),
        optional(
            "you_said",
            List(&Visible),
            "Ce que vous avez dit.",
            "What you said.",
            "[\"Le délai est trop court\"]",
        ),
        optional(
            "we_did",
            List(&Visible),
            "Ce que nous avons fait.",
            "What we did.",
            "[\"Le délai est doublé\"]",
        ),
        optional("decision", Visible, "La décision prise.", "The decision taken.", "Le code est modifié"),
    ],
};
