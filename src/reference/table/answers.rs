//! A fact-check and a citizen's question.

use super::super::Need::Or;
use super::super::Need::Required;
use super::super::Shape::{Choice, Fields, File, List, Moment, Name, Or as Short, Text, Url, Visible};
use super::super::{Map, Target, choices, field, optional};
use super::item::FOLLOW_UP;
use super::parts::IMAGE;

pub(super) static FACT_CHECK: Map = Map {
    name: "factcheck",
    title: ("Vérification", "Fact-check"),
    needs: &[&["title"]],
    fields: &[
        field(
            "verdict",
            Choice(&choices::VERDICT),
            Or("obligatoire une fois publiée", "required once it is published"),
            "Ce qu’il en est.",
            "What it comes to.",
            "faux",
        ),
        field(
            "state",
            Choice(&choices::FACT_CHECK_STATE),
            Or("`published`", "`published`"),
            "Où en est la vérification.",
            "How far it is.",
            "checking",
        ),
        optional(
            "fact",
            Visible,
            "Ce qui est établi, en une ou deux phrases.",
            "What is established, in a sentence or two.",
            "Le prix de l’essence n’a pas changé.",
        ),
        optional(
            "claim",
            Visible,
            "Ce qui circule, comme on le dit.",
            "What goes round, as it is said.",
            "L’essence passe à 1 000 F",
        ),
        optional(
            "kind_of_fake",
            Choice(&choices::FAKE_KIND),
            "Ce que c’est.",
            "What the thing is.",
            "document",
        ),
        optional(
            "impersonates",
            Name(Target::Institution),
            "Pour qui cela se fait passer : une institution, ou quelqu’un d’autre.",
            "Whom it passes for: an institution, or somebody else.",
            "sante",
        ),
        optional(
            "appearances",
            List(&Short(&Text, &APPEARANCE)),
            "Où cela a été vu.",
            "Where it was seen.",
            "[{ network: whatsapp, first_seen: 2026-11-18 }]",
        ),
        optional(
            "clues",
            List(&Visible),
            "Comment le reconnaître, une ligne par indice.",
            "How to recognise it, a line a clue.",
            "[\"Le numéro du communiqué n’existe pas\"]",
        ),
        optional(
            "evidence",
            List(&Short(&Url, &EVIDENCE)),
            "Ce qui le prouve : une adresse, ou un document du portail.",
            "What proves it: an address, or a document of the portal.",
            "[{ title: \"L’arrêté\", url: https://journal.example/12 }]",
        ),
        optional(
            "real_document",
            Name(Target::Document),
            "Le vrai document dont le faux est tiré : un document du portail, ou une adresse.",
            "The document that the fake was made from: one of the portal, or an address.",
            "communique/premier-avis",
        ),
        optional(
            "image_of_fake",
            Short(&File, &IMAGE),
            "L’image du faux, publiée barrée du verdict.",
            "The picture of the fake, published with the verdict across.",
            "{ file: faux.png, alt: \"Un faux communiqué\" }",
        ),
    ],
};

static APPEARANCE: Map = Map {
    name: "appearance",
    title: ("Apparition", "Appearance"),
    needs: &[],
    fields: &[
        optional("network", Text, "Le réseau.", "The network.", "whatsapp"),
        optional(
            "url",
            Url,
            "L’adresse, montrée sans lien.",
            "Its address, shown without a link.",
            "https://x.example/1",
        ),
        optional("first_seen", Moment, "Depuis quand.", "Since when.", "2026-11-18"),
        optional(
            "archive",
            Url,
            "Une copie sans danger.",
            "A copy that does no harm.",
            "https://archive.example/1",
        ),
    ],
};

static EVIDENCE: Map = Map {
    name: "evidence",
    title: ("Preuve", "Evidence"),
    needs: &[],
    fields: &[
        field("title", Visible, Or("l’adresse", "the address"), "Ce que c’est.", "What it is.", "L’arrêté"),
        field(
            "url",
            Url,
            Required,
            "L’adresse, ou un document du portail.",
            "Its address, or a document of the portal.",
            "https://journal.example/12",
        ),
    ],
};

pub(super) static QUESTION: Map = Map {
    name: "question",
    title: ("Question", "Citizen’s question"),
    needs: &[&["title", "question"]],
    fields: &[
        field(
            "question",
            Visible,
            Or("le titre", "the title"),
            "Ce qui est demandé ; le texte du document est la réponse.",
            "What was asked; the text of the document is the answer.",
            "Quand le forage sera-t-il réparé ?",
        ),
        optional(
            "from",
            Visible,
            "Qui demande, comme le public peut le savoir.",
            "Who asked, as the public may know it.",
            "Une habitante de Kandi",
        ),
        optional(
            "asked_on",
            Moment,
            "Quand ; tient lieu de `date:`.",
            "When; stands in for `date:`.",
            "2026-11-02",
        ),
        optional("channel", Text, "Par où elle est venue.", "How it came.", "whatsapp"),
        field(
            "state",
            Choice(&choices::QUESTION_STATE),
            Or(
                "`answered` s’il y a un texte, `refused` s’il y a une raison, sinon `received`",
                "`answered` if there is a text, `refused` if there is a reason, else `received`",
            ),
            "Ce qu’elle est devenue.",
            "What became of it.",
            "transferred",
        ),
        optional(
            "due",
            Moment,
            "Pour quand une réponse est promise.",
            "Until when an answer is promised.",
            "2026-11-30",
        ),
        field(
            "answered_on",
            Moment,
            Or("obligatoire avec une réponse", "required with an answer"),
            "Quand il y a été répondu.",
            "When it was answered.",
            "2026-11-20",
        ),
        field(
            "reason",
            Visible,
            Or("obligatoire pour un refus", "required for a refusal"),
            "Pourquoi il n’y aura pas de réponse.",
            "Why there is no answer.",
            "La question ne relève pas de l’État",
        ),
        optional(
            "follow_up",
            List(&Fields(&FOLLOW_UP)),
            "Ce qui s’est passé depuis.",
            "What happened since.",
            "[{ date: 2026-12-09, note: Le forage est réparé }]",
        ),
    ],
};
