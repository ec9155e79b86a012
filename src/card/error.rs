//! What can be wrong with a theme's card or an emblem.

use std::fmt;

use resvg::usvg::roxmltree;

/// A drawing that cannot be used: why, and where when that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardError {
    /// One sentence in French, for whoever draws the theme.
    pub message: String,
    /// Line and column in the drawing, both counted from 1.
    pub place: Option<(u32, u32)>,
}

impl CardError {
    /// A mistake at `node`.
    pub(super) fn at(node: roxmltree::Node<'_, '_>, message: String) -> CardError {
        let place = node.document().text_pos_at(node.range().start);
        CardError { message, place: Some((place.row, place.col)) }
    }

    /// A text that is not XML.
    pub(super) fn not_xml(error: &roxmltree::Error) -> CardError {
        let place = error.pos();
        CardError {
            message: format!("ce dessin n’est pas du XML valide\u{202f}: {error}"),
            place: Some((place.row, place.col)),
        }
    }

    /// A text that is XML but no drawing.
    pub(super) fn not_a_drawing(error: &resvg::usvg::Error) -> CardError {
        CardError {
            message: format!("ce dessin n’est pas un SVG utilisable\u{202f}: {error}"), place: None
        }
    }

    /// A size in pixels at which no picture can be made.
    pub(super) fn no_such_size(size_px: u32) -> CardError {
        CardError {
            message: format!("une image de {size_px} px de côté ne peut pas être dessinée"),
            place: None,
        }
    }
}

impl fmt::Display for CardError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some((line, column)) => {
                write!(formatter, "ligne {line}, colonne {column}\u{202f}: {}", self.message)
            }
            None => formatter.write_str(&self.message),
        }
    }
}

impl std::error::Error for CardError {}
