//! The small kinds: pages, persons, topics, governments.

use super::super::Need::{Or, Required};
use super::super::Shape::{Date, Id, Name, Number, Text, Visible};
use super::super::{Map, Target, field, optional};

pub(super) static PAGE: Map = Map {
    name: "page",
    title: ("Page", "Page"),
    needs: &[&["title"]],
    fields: &[field(
        "order",
        Number,
        Or("par titre, après celles qui en ont un", "by title, after those that have one"),
        "Le rang au pied du site.",
        "Its rank in the footer.",
        "2",
    )],
};

pub(super) static PERSON: Map = Map {
    name: "person",
    title: ("Personne", "Person"),
    needs: &[&["name", "family", "given"]],
    fields: &[
        field("id", Id, Or("le nom du fichier", "the file’s name"), "L’identifiant.", "The id.", "awa-kota"),
        optional("honorific", Text, "La civilité.", "The form of address.", "Madame"),
        optional("given", Text, "Le prénom.", "The given name.", "Awa"),
        optional("family", Text, "Le nom de famille.", "The family name.", "KOTA"),
        optional(
            "name",
            Text,
            "Le nom entier, d’une pièce.",
            "The whole name, in one piece.",
            "Madame Awa KOTA",
        ),
        optional("role", Text, "En quelle qualité.", "In which capacity.", "Ministre"),
        optional("corps", Text, "Le corps ; gardé pour plus tard.", "The corps; kept for later.", "médecin"),
        optional("grade", Text, "Le grade ; gardé pour plus tard.", "The grade; kept for later.", "en chef"),
        optional(
            "since",
            Text,
            "Depuis quand ; gardé pour plus tard.",
            "Since when; kept for later.",
            "2026-07-01",
        ),
        optional(
            "portrait",
            Text,
            "Un portrait ; gardé pour plus tard.",
            "A portrait; kept for later.",
            "portrait.png",
        ),
        optional(
            "alt",
            Visible,
            "Ce que montre le portrait ; gardé pour plus tard.",
            "What the portrait shows; kept for later.",
            "Madame Awa KOTA",
        ),
        optional(
            "institution",
            Name(Target::Institution),
            "Où ; gardé pour plus tard.",
            "Where; kept for later.",
            "sante",
        ),
        optional(
            "url",
            Text,
            "Une adresse ; gardé pour plus tard.",
            "An address; kept for later.",
            "https://kota.example/",
        ),
    ],
};

/// A line a topic: the map is empty, and its name is what anchors need.
pub(super) static TOPICS: Map = Map { name: "topics", title: ("Thèmes", "Topics"), needs: &[], fields: &[] };

pub(super) static GOVERNMENT: Map = Map {
    name: "government",
    title: ("Gouvernement", "Government"),
    needs: &[],
    fields: &[
        field("id", Id, Required, "L’identifiant.", "The id.", "palabre-2"),
        field("name", Visible, Required, "Le nom.", "The name.", "Gouvernement de la deuxième législature"),
        optional("from", Date, "Le premier jour.", "Its first day.", "2026-07-01"),
        optional("to", Date, "Le dernier jour.", "Its last day.", "2031-06-30"),
        optional(
            "head_of_state",
            Name(Target::Person),
            "Le chef de l’État.",
            "The head of state.",
            "Madame Awa KOTA",
        ),
        optional(
            "head_of_government",
            Name(Target::Person),
            "Le chef du Gouvernement.",
            "The head of government.",
            "Monsieur Bio SANNI",
        ),
    ],
};
