//! The formats of pictures that a portal may want of each document beside the preview.

use super::Choice;
use serde::Serialize;

/// A picture for networks on which the picture itself is what is posted, and no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CardFormat {
    /// 1080 × 1080 px.
    Square,
    /// 1080 × 1350 px.
    Portrait,
    /// 1080 × 1920 px, for stories and statuses.
    Story,
}

impl Choice for CardFormat {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (CardFormat::Square, "square", &["carre"]),
        (CardFormat::Portrait, "portrait", &[]),
        (CardFormat::Story, "story", &["statut"]),
    ];
}
