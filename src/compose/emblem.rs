//! An emblem that stands inside the page: only shapes and colours pass, so that an editor's SVG cannot run anything there.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};

/// Elements that draw.
const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "path",
    "circle",
    "ellipse",
    "rect",
    "line",
    "polyline",
    "polygon",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
];
/// Attributes that place and colour; nothing that names another resource.
const ATTRIBUTES: &[&str] = &[
    "viewBox",
    "d",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "width",
    "height",
    "points",
    "transform",
    "fill",
    "fill-rule",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-dasharray",
    "opacity",
    "offset",
    "stop-color",
    "stop-opacity",
    "gradientUnits",
    "gradientTransform",
    "clip-path",
    "clip-rule",
    "id",
];

/// The SVG as it may stand in a page; nothing if it cannot be read.
pub fn inline(svg: &str) -> Option<String> {
    let mut reader = Reader::from_str(svg);
    let mut writer = Writer::new(Vec::new());
    let mut skipped = 0_usize;
    let mut open = 0_usize;
    loop {
        match reader.read_event().ok()? {
            Event::Eof => break,
            Event::Start(tag) if skipped > 0 || !is_allowed(&tag) => skipped += usize::from(!tag.is_empty()),
            Event::Start(tag) => {
                open += 1;
                writer.write_event(Event::Start(cleaned(&tag))).ok()?;
            }
            Event::Empty(tag) if skipped == 0 && is_allowed(&tag) => {
                writer.write_event(Event::Empty(cleaned(&tag))).ok()?;
            }
            Event::End(_) if skipped > 0 => skipped -= 1,
            Event::End(tag) => {
                open = open.checked_sub(1)?;
                writer.write_event(Event::End(tag)).ok()?;
            }
            _ => {}
        }
    }
    String::from_utf8(writer.into_inner()).ok().filter(|svg| open == 0 && svg.starts_with("<svg"))
}

fn is_allowed(tag: &BytesStart<'_>) -> bool {
    ELEMENTS.iter().any(|name| name.as_bytes() == tag.name().as_ref())
}

/// The outermost element is not reachable by the keyboard and says nothing: the portal's name stands beside it.
fn cleaned(tag: &BytesStart<'_>) -> BytesStart<'static> {
    let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
    let is_root = name == "svg";
    let mut clean = BytesStart::new(name);
    for attribute in tag.attributes().flatten() {
        let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
        let value = String::from_utf8_lossy(&attribute.value).into_owned();
        let outside = value.contains("url(") && !value.contains("url(#");
        let sized = is_root && matches!(key.as_str(), "width" | "height" | "id" | "x" | "y");
        if ATTRIBUTES.contains(&key.as_str()) && !outside && !sized {
            clean.push_attribute((key.as_str(), value.as_str()));
        }
    }
    if is_root {
        clean.push_attribute(("aria-hidden", "true"));
        clean.push_attribute(("focusable", "false"));
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn only_shapes_pass() {
        let svg = "<?xml version=\"1.0\"?><!-- x --><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\" onload=\"x()\"><script>alert(1)</script><g><circle r=\"4\" onclick=\"y()\" style=\"x\"/><foreignObject><p>x</p></foreignObject></g><image href=\"http://x\"/></svg>";
        assert_eq!(
            inline(svg).as_deref(),
            Some(
                "<svg viewBox=\"0 0 8 8\" aria-hidden=\"true\" focusable=\"false\"><g><circle r=\"4\"/></g></svg>"
            )
        );
        assert_eq!(inline("<svg><g>"), None);
        assert_eq!(inline("no drawing"), None);
    }
}
