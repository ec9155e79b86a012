//! Rasterising SVG: a picture in an accent colour on a canvas. Nothing is read from a disk, no text is set.

use resvg::tiny_skia::{Pixmap, PixmapPaint, Transform};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use super::colour::Rgb;
use super::error::CardError;
use super::template::Area;

/// Reads a drawing whose `currentColor` is `accent`.
pub(super) fn read(svg: &str, accent: Rgb) -> Result<Tree, CardError> {
    let document = parse(svg)?;
    document.descendants().try_for_each(refuse)?;
    let Rgb([red, green, blue]) = accent;
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None), // a drawing that names a file would read it
        },
        style_sheet: Some(format!("svg {{ color: rgb({red}, {green}, {blue}) }}")),
        ..Options::default()
    };
    Tree::from_xmltree(&document, &options).map_err(|error| CardError::not_a_drawing(&error))
}

/// Reads a drawing's XML. Drawing programs write document types, which do no harm here.
pub(super) fn parse(svg: &str) -> Result<Document<'_>, CardError> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(svg, options).map_err(|error| CardError::not_xml(&error))
}

/// Refuses what would be left out without a word: texts, for which there are no fonts here, and photographs.
pub(super) fn refuse(node: Node<'_, '_>) -> Result<(), CardError> {
    match node.tag_name().name() {
        "text" => Err(CardError::at(
            node,
            "un `<text>` n’est pas dessiné\u{202f}: vectorisez ses lettres, ou écrivez `data-text` sur un rectangle de \
             la carte"
                .to_owned(),
        )),
        "image" => {
            Err(CardError::at(node, "une `<image>` n’est pas dessinée\u{202f}: vectorisez-la".to_owned()))
        }
        _ => Ok(()),
    }
}

/// Draws a picture as large as the canvas, mirrored if asked.
pub(super) fn fill(canvas: &mut Pixmap, tree: &Tree, mirrored: bool) {
    let size = tree.size();
    let (width, height) = (whole(canvas.width()), whole(canvas.height()));
    let scale = Transform::from_scale(width / size.width(), height / size.height());
    let flip = Transform::from_row(-1.0, 0.0, 0.0, 1.0, width, 0.0);
    let transform = if mirrored { scale.post_concat(flip) } else { scale };
    resvg::render(tree, transform, &mut canvas.as_mut());
}

/// Draws a picture whole, in its proportions, in the middle of `area`.
pub(super) fn place(canvas: &mut Pixmap, tree: &Tree, area: Area, opacity: f32) {
    let Some(mut layer) = Pixmap::new(canvas.width(), canvas.height()) else { return };
    let size = tree.size();
    let scale = (area.width / size.width()).min(area.height / size.height());
    let (x, y) = area.middle();
    let transform = Transform::from_scale(scale, scale)
        .post_translate(x - size.width() * scale / 2.0, y - size.height() * scale / 2.0);
    resvg::render(tree, transform, &mut layer.as_mut());
    let paint = PixmapPaint { opacity, ..PixmapPaint::default() };
    canvas.draw_pixmap(0, 0, layer.as_ref(), &paint, Transform::identity(), None);
}

/// A number of pixels as the drawing packages count them.
#[expect(clippy::cast_precision_loss, reason = "a canvas is a few thousand pixels wide")]
fn whole(pixels: u32) -> f32 {
    pixels as f32
}
