//! A theme's card as its designer drew it: the picture, the places for text and emblem, the accent colour.
//!
//! Reading only; the default card's opening comment says what a designer may write. Rasterising is `ground`'s.

use std::ops::Range;

use resvg::usvg::roxmltree::Node;

use super::Variant;
use super::attribute::{area, choice, code_area, colour, field, ink, number, variants};
use super::colour::Rgb;
use super::drawing;
use super::error::CardError;
use super::size::Size;

/// How deep groups may stand in one another: no drawing needs more, and a stack has an end.
const DEEPEST: u16 = 200;

/// What is written in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Title,
    Institution,
    Date,
    Label,
    Number,
    Site,
    Host,
    Day,
    Stamp,
    Verdict,
    Scan,
}

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Area {
    /// The same place on a card of this width in pixels that is read from right to left.
    pub(super) fn mirrored(self, width_px: u16) -> Area {
        Area { x: f32::from(width_px) - self.x - self.width, ..self }
    }

    /// The point in the middle.
    pub(super) fn middle(self) -> (f32, f32) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }
}

/// The colour of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Accent,
    Fixed(Rgb),
}

/// The two families of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Serif,
    SansSerif,
}

/// Where a text stands along a side of its place: along the line, `Start` is where reading begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A place for text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TextBox {
    pub(super) field: Field,
    pub(super) variants: Variants,
    pub(super) area: Area,
    pub(super) ink: Ink,
    pub(super) family: Family,
    pub(super) weight: f32,
    pub(super) size_px: f32,
    pub(super) least_size_px: f32,
    pub(super) leading: f32,
    pub(super) leading_rtl: f32,
    pub(super) align: Anchor,
    pub(super) valign: Anchor,
    pub(super) rotation_degrees: f32,
    pub(super) gives_height: Option<Field>,
    pub(super) gives_width: Option<Field>,
}

impl TextBox {
    /// Words in the middle of a place that no drawing describes: those across a picture or on a cover.
    pub(super) fn centred(area: Area, family: Family, weight: f32, size_px: f32) -> TextBox {
        TextBox {
            field: Field::Stamp,
            variants: Variants::ALL,
            area,
            ink: Ink::Accent,
            family,
            weight,
            size_px,
            least_size_px: 40.0,
            leading: 1.2,
            leading_rtl: 1.5,
            align: Anchor::Middle,
            valign: Anchor::Middle,
            rotation_degrees: 0.0,
            gives_height: None,
            gives_width: None,
        }
    }
}

/// A place for the emblem.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct EmblemBox {
    pub(super) variants: Variants,
    pub(super) area: Area,
    pub(super) opacity: f32,
}

/// A place for the code that leads to the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CodeBox {
    pub(super) variants: Variants,
    pub(super) area: Area,
}

/// A set of variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Variants(u8);

impl Variants {
    pub(super) const ALL: Variants = Variants(u8::MAX);
    pub(super) const NONE: Variants = Variants(0);

    pub(super) fn with(self, variant: Variant) -> Variants {
        Variants(self.0 | 1 << variant.index())
    }

    pub(super) fn contain(self, variant: Variant) -> bool {
        self.0 & (1 << variant.index()) != 0
    }
}

/// A card as drawn.
#[derive(Debug)]
pub(super) struct Template {
    source: String,
    /// Elements to leave out of the picture, and the variants that keep them; in the order of the text.
    cuts: Vec<(Range<usize>, Variants)>,
    pub(super) texts: Vec<TextBox>,
    pub(super) emblems: Vec<EmblemBox>,
    pub(super) codes: Vec<CodeBox>,
    pub(super) size: Size,
    pub(super) accent: Rgb,
    pub(super) paper: Rgb,
    pub(super) mirrors: bool,
}

impl Template {
    /// Reads a card of this size; the first mistake is the error.
    pub(super) fn read(source: &str, size: Size) -> Result<Template, CardError> {
        let document = drawing::parse(source)?;
        let root = document.root_element();
        check_root(root, size)?;
        let mut template = Template {
            source: source.to_owned(),
            cuts: Vec::new(),
            texts: Vec::new(),
            emblems: Vec::new(),
            codes: Vec::new(),
            size,
            accent: colour(root, "color")?.unwrap_or(Rgb([0x16, 0x21, 0x1c])),
            paper: colour(root, "data-paper")?.unwrap_or(Rgb([0xfb, 0xfa, 0xf6])),
            mirrors: root.attribute("data-mirror") != Some("no"),
        };
        template.walk(root, Variants::ALL, 0)?;
        Ok(template)
    }

    /// Notes the places under `parent`, and the elements that not every card has.
    fn walk(&mut self, parent: Node<'_, '_>, inherited: Variants, depth: u16) -> Result<(), CardError> {
        if depth > DEEPEST {
            return Err(CardError::at(parent, format!("plus de {DEEPEST} éléments l’un dans l’autre")));
        }
        for node in parent.children().filter(Node::is_element) {
            let own = variants(node)?;
            let variants = Variants(own.0 & inherited.0);
            if let Some(name) = node.attribute("data-text") {
                self.cuts.push((node.range(), Variants::NONE));
                self.texts.push(text_box(node, name, variants)?);
            } else if node.has_attribute("data-emblem") {
                self.cuts.push((node.range(), Variants::NONE));
                let opacity = number(node, "opacity")?.unwrap_or(1.0).clamp(0.0, 1.0);
                self.emblems.push(EmblemBox { variants, area: area(node)?, opacity });
            } else if node.has_attribute("data-qr") {
                self.cuts.push((node.range(), Variants::NONE));
                self.codes.push(CodeBox { variants, area: code_area(node, self.size)? });
            } else {
                drawing::refuse(node)?;
                if own != Variants::ALL {
                    self.cuts.push((node.range(), own));
                }
                self.walk(node, variants, depth + 1)?;
            }
        }
        Ok(())
    }

    /// The picture of a variant: the drawing without the places and without what belongs to other variants.
    pub(super) fn picture(&self, variant: Variant) -> String {
        let mut picture = String::with_capacity(self.source.len());
        let mut position = 0;
        for (range, kept) in &self.cuts {
            if range.start >= position && !kept.contain(variant) {
                picture.push_str(&self.source[position..range.start]);
                position = range.end;
            }
        }
        picture.push_str(&self.source[position..]);
        picture
    }
}

/// The drawing must be an SVG of a card's size.
fn check_root(root: Node<'_, '_>, size: Size) -> Result<(), CardError> {
    if root.tag_name().name() != "svg" {
        return Err(CardError::at(root, "la racine d’une carte est `<svg>`".to_owned()));
    }
    let expected = format!("0 0 {} {}", size.width_px, size.height_px);
    if root.attribute("viewBox") != Some(expected.as_str()) {
        return Err(CardError::at(root, format!("une carte porte `viewBox=\"{expected}\"`")));
    }
    Ok(())
}

/// Reads a place for text.
fn text_box(node: Node<'_, '_>, name: &str, variants: Variants) -> Result<TextBox, CardError> {
    let size_px = number(node, "font-size")?
        .filter(|size| (1.0..=600.0).contains(size))
        .ok_or_else(|| CardError::at(node, format!("il manque à « {name} » une `font-size` de 1 à 600")))?;
    let least_size_px = number(node, "data-min-size")?.unwrap_or(size_px).clamp(1.0, size_px);
    let leading = number(node, "data-leading")?.unwrap_or(1.2).clamp(0.5, 4.0);
    Ok(TextBox {
        field: field(node, name)?,
        variants,
        area: area(node)?,
        ink: ink(node)?,
        family: choice(node, "font-family", &[("sans-serif", Family::SansSerif), ("serif", Family::Serif)])?,
        weight: choice(node, "font-weight", &[("400", 400.0), ("700", 700.0)])?,
        size_px,
        least_size_px,
        leading,
        leading_rtl: number(node, "data-leading-rtl")?.unwrap_or(leading).clamp(0.5, 4.0),
        align: choice(
            node,
            "text-anchor",
            &[("start", Anchor::Start), ("middle", Anchor::Middle), ("end", Anchor::End)],
        )?,
        valign: choice(
            node,
            "data-valign",
            &[("top", Anchor::Start), ("middle", Anchor::Middle), ("bottom", Anchor::End)],
        )?,
        rotation_degrees: number(node, "data-rotate")?.unwrap_or(0.0),
        gives_height: node.attribute("data-gives-height").map(|name| field(node, name)).transpose()?,
        gives_width: node.attribute("data-gives-width").map(|name| field(node, name)).transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(body: &str) -> String {
        let source =
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\">\n{body}</svg>");
        Template::read(&source, Size::PREVIEW).unwrap_err().to_string()
    }

    #[test]
    fn a_mistake_is_named_with_its_place() {
        assert_eq!(
            error("  <rect data-text=\"titel\" width=\"9\" height=\"9\" font-size=\"20\"/>"),
            "ligne 2, colonne 3\u{202f}: « titel » n’est pas un texte de carte\u{202f}; il y a title, institution, date, \
             label, number, site, host, day, stamp, verdict, scan"
        );
        assert_eq!(
            error("<rect data-text=\"title\" width=\"9\" font-size=\"20\"/>"),
            "ligne 2, colonne 1\u{202f}: il manque à ce rectangle une longueur `height` en pixels"
        );
        assert_eq!(
            error("<g data-variants=\"conseil\"/>"),
            "ligne 2, colonne 1\u{202f}: « conseil » n’est pas une variante de carte\u{202f}; il y a document, council, \
             withdrawn, site, denied, checked"
        );
        assert_eq!(
            error("<g transform=\"scale(2)\"><rect data-emblem=\"\" width=\"9\" height=\"9\"/></g>"),
            "ligne 2, colonne 25\u{202f}: un rectangle de texte ou d’emblème ne se transforme pas, ni son groupe"
        );
        assert_eq!(
            error("<text>x</text>"),
            "ligne 2, colonne 1\u{202f}: un `<text>` n’est pas dessiné\u{202f}: vectorisez ses lettres, ou écrivez `data-text` \
             sur un rectangle de la carte"
        );
        assert!(error("<g>").starts_with("ligne 2, colonne "), "{}", error("<g>"));
    }

    #[test]
    fn a_picture_keeps_what_belongs_to_its_variant() {
        let source = "<svg viewBox=\"0 0 1200 630\"><a/><g data-variants=\"council\"><b/>\
                      <rect data-text=\"day\" width=\"9\" height=\"9\" font-size=\"20\"/><c/></g><d/></svg>";
        let template = Template::read(source, Size::PREVIEW).unwrap();
        assert_eq!(template.picture(Variant::Site), "<svg viewBox=\"0 0 1200 630\"><a/><d/></svg>");
        assert_eq!(
            template.picture(Variant::Council),
            "<svg viewBox=\"0 0 1200 630\"><a/><g data-variants=\"council\"><b/><c/></g><d/></svg>"
        );
        assert!(!template.texts[0].variants.contain(Variant::Site));
    }
}
