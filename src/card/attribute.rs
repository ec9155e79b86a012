//! Attributes of a card's drawing, read: lengths, colours, words; each mistake with its place.

use resvg::usvg::roxmltree::Node;

use super::Variant;
use super::colour::Rgb;
use super::error::CardError;
use super::size::Size;
use super::template::{Area, Field, Ink, Variants};

/// The least side of the place for a code, in pixels: an address of 200 letters makes 57 modules a side (ISO/IEC 18004,
/// version 10), with the quiet zone 65, and each still has 4 px.
const LEAST_CODE_PX: f32 = 260.0;

/// The field of that name.
pub(super) fn field(node: Node<'_, '_>, name: &str) -> Result<Field, CardError> {
    const NAMES: [(&str, Field); 11] = [
        ("title", Field::Title),
        ("institution", Field::Institution),
        ("date", Field::Date),
        ("label", Field::Label),
        ("number", Field::Number),
        ("site", Field::Site),
        ("host", Field::Host),
        ("day", Field::Day),
        ("stamp", Field::Stamp),
        ("verdict", Field::Verdict),
        ("scan", Field::Scan),
    ];
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, field)| *field).ok_or_else(|| {
        let known = NAMES.map(|(known, _)| known).join(", ");
        CardError::at(node, format!("« {name} » n’est pas un texte de carte\u{202f}; il y a {known}"))
    })
}

/// The variants that an element is for.
pub(super) fn variants(node: Node<'_, '_>) -> Result<Variants, CardError> {
    let Some(names) = node.attribute("data-variants") else { return Ok(Variants::ALL) };
    names.split_ascii_whitespace().try_fold(Variants::NONE, |set, name| {
        let variant = Variant::ALL.iter().find(|variant| variant.name() == name).ok_or_else(|| {
            let known = Variant::ALL.map(Variant::name).join(", ");
            CardError::at(node, format!("« {name} » n’est pas une variante de carte\u{202f}; il y a {known}"))
        })?;
        Ok(set.with(*variant))
    })
}

/// The rectangle of a place, which no transformation may have moved.
pub(super) fn area(node: Node<'_, '_>) -> Result<Area, CardError> {
    if node.ancestors().any(|ancestor| ancestor.has_attribute("transform")) {
        let message = "un rectangle de texte ou d’emblème ne se transforme pas, ni son groupe".to_owned();
        return Err(CardError::at(node, message));
    }
    let side = |name| {
        number(node, name)?.filter(|length| *length > 0.0).ok_or_else(|| {
            CardError::at(node, format!("il manque à ce rectangle une longueur `{name}` en pixels"))
        })
    };
    Ok(Area {
        x: number(node, "x")?.unwrap_or(0.0),
        y: number(node, "y")?.unwrap_or(0.0),
        width: side("width")?,
        height: side("height")?,
    })
}

/// The place of a code. A preview has none: it is a link itself.
pub(super) fn code_area(node: Node<'_, '_>, size: Size) -> Result<Area, CardError> {
    if size == Size::PREVIEW {
        let message = "un aperçu est déjà un lien\u{202f}: un code QR n’y a pas sa place".to_owned();
        return Err(CardError::at(node, message));
    }
    let area = area(node)?;
    if area.width.min(area.height) < LEAST_CODE_PX {
        let message = format!("un code QR demande un rectangle d’au moins {LEAST_CODE_PX} px de côté");
        return Err(CardError::at(node, message));
    }
    let within = area.x >= 0.0
        && area.y >= 0.0
        && area.x + area.width <= f32::from(size.width_px)
        && area.y + area.height <= f32::from(size.height_px);
    if !within {
        return Err(CardError::at(node, "le rectangle d’un code QR dépasse de la carte".to_owned()));
    }
    Ok(area)
}

/// The colour of a text: black when nothing is said, as in SVG.
pub(super) fn ink(node: Node<'_, '_>) -> Result<Ink, CardError> {
    if node.attribute("fill") == Some("currentColor") {
        return Ok(Ink::Accent);
    }
    Ok(Ink::Fixed(colour(node, "fill")?.unwrap_or(Rgb([0, 0, 0]))))
}

/// A colour in an attribute.
pub(super) fn colour(node: Node<'_, '_>, name: &str) -> Result<Option<Rgb>, CardError> {
    let Some(text) = node.attribute(name) else { return Ok(None) };
    Rgb::read(text)
        .map(Some)
        .ok_or_else(|| CardError::at(node, format!("`{name}=\"{text}\"` n’est pas une couleur `#rrggbb`")))
}

/// A number in an attribute, its `px` allowed.
pub(super) fn number(node: Node<'_, '_>, name: &str) -> Result<Option<f32>, CardError> {
    let Some(text) = node.attribute(name) else { return Ok(None) };
    let value = text.trim().trim_end_matches("px").parse::<f32>().ok();
    value
        .filter(|value| value.is_finite() && value.abs() <= 10_000.0)
        .map(Some)
        .ok_or_else(|| CardError::at(node, format!("`{name}=\"{text}\"` n’est pas un nombre de pixels")))
}

/// One of several words in an attribute; the first one if it is absent.
pub(super) fn choice<T: Copy>(node: Node<'_, '_>, name: &str, choices: &[(&str, T)]) -> Result<T, CardError> {
    let text = node.attribute(name).map_or(choices[0].0, str::trim);
    choices.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| {
        let known: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
        CardError::at(node, format!("`{name}=\"{text}\"`\u{202f}: il y a {}", known.join(", ")))
    })
}
