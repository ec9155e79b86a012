//! The small maps that documents share: pictures, files, quotes, contacts, corrections.

use super::super::Need::{Or, Required};
use super::super::Shape::{
    Choice, Date, File, Flag, Language, List, Markdown, Moment, Name, Rhythm, Text, Url, Visible,
};
use super::super::{Map, Target, choices, field, optional};

pub(super) static WITHDRAWN: Map = Map {
    name: "withdrawn",
    title: ("Retrait", "Withdrawal"),
    needs: &[],
    fields: &[
        field("at", Moment, Required, "Quand il a été retiré.", "When it was withdrawn.", "2026-11-20"),
        field(
            "reason",
            Visible,
            Required,
            "Pourquoi, dit au public.",
            "Why, told to the public.",
            "Publié par erreur",
        ),
    ],
};

pub(super) static QUOTE: Map = Map {
    name: "quote",
    title: ("Citation", "Quote"),
    needs: &[],
    fields: &[
        field("text", Visible, Required, "Les paroles.", "The words.", "\"Aucun dossier n’est à refaire.\""),
        optional(
            "person",
            Name(Target::Person),
            "Qui les a dites : un nom, ou l’identifiant d’une personne.",
            "Who said them: a name, or a person’s id.",
            "Madame Awa KOTA",
        ),
        optional("role", Visible, "En quelle qualité.", "In which capacity.", "Ministre de la Santé"),
    ],
};

pub(super) static IMAGE: Map = Map {
    name: "image",
    title: ("Image", "Picture"),
    needs: &[],
    fields: &[
        field("file", File, Required, "Le fichier.", "The file.", "carte.png"),
        field(
            "alt",
            Visible,
            Or("obligatoire, sauf `decorative: true`", "required, unless `decorative: true`"),
            "Ce qu’elle montre, pour qui ne la voit pas.",
            "What it shows, for who does not see it.",
            "Carte des zones inondées",
        ),
        field(
            "decorative",
            Flag,
            Or("`false`", "`false`"),
            "Elle ne montre rien que le texte ne dise.",
            "It shows nothing that the text does not say.",
            "true",
        ),
        optional("caption", Visible, "La légende.", "The line under it.", "Les quartiers du fleuve"),
        optional("credit", Visible, "Qui l’a faite.", "Who made it.", "Service de la carte"),
        optional("licence", Text, "Sa licence.", "Its licence.", "CC BY 4.0"),
    ],
};

pub(super) static AUDIO: Map = Map {
    name: "audio",
    title: ("Enregistrement", "Recording"),
    needs: &[],
    fields: &[
        field("file", File, Required, "Le fichier.", "The file.", "avis-fon.mp3"),
        optional("lang", Language, "La langue parlée.", "The language spoken.", "fon"),
        optional("title", Visible, "Ce que c’est.", "What it is.", "L’avis lu en fon"),
        optional("transcript", Markdown, "Ce qui est dit.", "What is said.", "\"Le concours est reporté.\""),
    ],
};

pub(super) static VIDEO: Map = Map {
    name: "video",
    title: ("Vidéo", "Video"),
    needs: &[&["url", "file"]],
    fields: &[
        optional("url", Url, "Son adresse.", "Its address.", "https://video.example/1"),
        optional(
            "file",
            File,
            "Son fichier (MP4, WebM), si elle est au portail : la page dit combien il pèse.",
            "Its file (MP4, WebM), if the portal has it: the page says how heavy it is.",
            "point-de-presse.mp4",
        ),
        optional("title", Visible, "Ce que c’est.", "What it is.", "Point de presse"),
        optional(
            "duration",
            Rhythm,
            "Combien elle dure, si son fichier ne le dit pas : `18 min`, `1 h 05`, `3:20`.",
            "How long it lasts, if its file does not say: `18 min`, `1 h 05`, `3:20`.",
            "18 min",
        ),
        optional("lang", Language, "La langue parlée.", "The language spoken.", "fon"),
        optional(
            "poster",
            File,
            "Une image de la vidéo, prise au portail : rien n’est demandé à l’autre site.",
            "A picture of the video, from the portal: nothing is asked of the other site.",
            "point-de-presse.jpg",
        ),
        optional("transcript", Markdown, "Ce qui est dit.", "What is said.", "\"Bonjour à tous.\""),
    ],
};

pub(super) static ATTACHMENT: Map = Map {
    name: "attachment",
    title: ("Pièce jointe", "Attachment"),
    needs: &[],
    fields: &[
        field("file", File, Required, "Le fichier.", "The file.", "avis.pdf"),
        field(
            "title",
            Visible,
            Or("le nom du fichier", "the file’s name"),
            "Ce que c’est.",
            "What it is.",
            "L’avis signé",
        ),
        field(
            "signed",
            Flag,
            Or("`false`", "`false`"),
            "C’est l’original signé.",
            "It is the signed original.",
            "true",
        ),
        field(
            "accessible",
            Flag,
            Or("`false`", "`false`"),
            "Un lecteur d’écran sait le lire.",
            "A screen reader can read it.",
            "true",
        ),
    ],
};

pub(super) static SIGNATURE: Map = Map {
    name: "signature",
    title: ("Signature", "Signature"),
    needs: &[],
    fields: &[
        optional("place", Text, "La ville.", "The town.", "Ombreval"),
        optional("date", Date, "La date sous le texte.", "The date under the text.", "2026-11-20"),
        optional("role", Visible, "En quelle qualité.", "In which capacity.", "Le Ministre"),
        optional("person", Name(Target::Person), "Qui signe.", "Who signs.", "Monsieur Bio SANNI"),
    ],
};

pub(super) static CONTACT: Map = Map {
    name: "contact",
    title: ("Contact", "Contact"),
    needs: &[],
    fields: &[
        optional("for", Visible, "Pour quoi, pour qui.", "For what, for whom.", "presse"),
        optional("name", Visible, "Qui répond.", "Who answers.", "Service de la communication"),
        optional("phone", List(&Text), "Les téléphones.", "Telephone numbers.", "[\"+229 21 00 00 00\"]"),
        optional("toll_free", Text, "Le numéro vert.", "A free number.", "136"),
        optional("whatsapp", Text, "Le numéro WhatsApp.", "A WhatsApp number.", "\"+229 97 00 00 00\""),
        optional("email", Text, "Le courriel.", "E-mail.", "presse@sante.example"),
        optional("address", Visible, "L’adresse postale.", "The postal address.", "Avenue du Fleuve"),
        optional("hours", Visible, "Les heures d’ouverture.", "Opening hours.", "8 h – 17 h"),
    ],
};

pub(super) static CORRECTION: Map = Map {
    name: "correction",
    title: ("Rectification", "Correction"),
    needs: &[],
    fields: &[
        field("at", Moment, Required, "Quand.", "When.", "2026-11-21"),
        optional(
            "where",
            Visible,
            "À quel endroit du texte.",
            "Where in the text.",
            "au deuxième paragraphe",
        ),
        field("instead_of", Visible, Required, "Ce qui était écrit.", "What stood there.", "200 places"),
        field("read", Visible, Required, "Ce qu’il faut lire.", "What is right.", "250 places"),
    ],
};

pub(super) static CHANGE: Map = Map {
    name: "change",
    title: ("Modification", "Change"),
    needs: &[],
    fields: &[
        field("at", Moment, Required, "Quand.", "When.", "2026-11-21"),
        field(
            "kind",
            Choice(&choices::CHANGE_KIND),
            Or("`minor`", "`minor`"),
            "Sa portée : le sens a changé, ou les mots seuls.",
            "Its weight: the meaning changed, or the wording alone.",
            "major",
        ),
        optional("note", Visible, "Ce qui a changé.", "What changed.", "La date a changé"),
    ],
};

pub(super) static SHARE: Map = Map {
    name: "share",
    title: ("Partage", "Sharing"),
    needs: &[],
    fields: &[
        optional(
            "whatsapp",
            Visible,
            "Le texte pour WhatsApp.",
            "The text for WhatsApp.",
            "Concours reporté.",
        ),
        optional("x", Visible, "Le texte pour X.", "The text for X.", "Concours reporté."),
        optional("sms", Visible, "Le texte d’un SMS.", "The text of an SMS.", "Concours reporté."),
        optional(
            "radio",
            Visible,
            "Le texte à lire à la radio.",
            "The text to read on the radio.",
            "Le concours est reporté.",
        ),
        optional(
            "hashtags",
            List(&Text),
            "Les mots-dièse, avec ou sans dièse.",
            "Hashtags, with or without the hash.",
            "[concours]",
        ),
        optional(
            "tone",
            Choice(&choices::TONE),
            "Le ton de ce qui est partagé.",
            "The tone of what is shared.",
            "neutral",
        ),
    ],
};
