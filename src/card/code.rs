//! The QR code on a picture that is no link itself: black modules on white, its quiet zone included.

use fast_qr::{ECL, QRBuilder};

use super::template::Area;

/// How many modules stay light on each side (ISO/IEC 18004:2015, 6.3.8).
const QUIET_MODULES: usize = 4;

/// Draws the code of an address on `pixels`, rows of `width`: the whole place becomes light, and the code stands in its
/// middle in modules of whole pixels, as large as there is room for. Of an address too long for any code nothing is drawn.
pub(super) fn draw(
    pixels: &mut [u8],
    width: usize,
    area: Area,
    (light, dark): (u8, u8),
    address: &str,
) -> Option<()> {
    // Medium correction: what a repost or a thumb on the screen spoils; the higher levels make smaller modules.
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let (left, top) = (whole(area.x), whole(area.y));
    let (columns, rows) = (whole(area.width), whole(area.height));
    let modules = code.size + 2 * QUIET_MODULES;
    let module = columns.min(rows) / modules;
    if module == 0 {
        return None;
    }
    let edge = |side: usize| (side - modules * module) / 2 + QUIET_MODULES * module;
    let (first_column, first_row) = (edge(columns), edge(rows));
    for row in 0..rows {
        let start = (top + row) * width + left;
        let line = pixels.get_mut(start..start + columns)?;
        line.fill(light);
        let Some(across) = row.checked_sub(first_row).map(|row| row / module).filter(|row| *row < code.size)
        else {
            continue;
        };
        let modules = code[across].iter().take(code.size);
        for (place, module) in modules.zip(line[first_column..].chunks_exact_mut(module)) {
            if place.value() {
                module.fill(dark);
            }
        }
    }
    Some(())
}

/// A length of a place as a number of pixels, none if negative.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped, and a template's lengths are small"
)]
fn whole(length: f32) -> usize {
    length.max(0.0).round() as usize
}
