//! Finds Hugo shortcodes, `{{< … >}}` and `{{% … %}}`, which a text brought from elsewhere may hold.
//!
//! They are blanked before the text is read: every byte stays in its place, so that spans stay true.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A character that no text shows and that stands for each byte of a blanked shortcode: with spaces in its place, a
/// line would become indented code.
const BLANK: u8 = 1;
/// How far its end is sought, in bytes, so that many that never end stay cheap.
const LONGEST: usize = 2000;

/// The text with its shortcodes blanked, and where they are; nothing if there are none outside code.
pub(super) fn blanked(text: &str) -> Option<(String, Vec<Range<usize>>)> {
    if !text.contains("{{<") && !text.contains("{{%") {
        return None;
    }
    let code = code_spans(text);
    let found: Vec<_> = shortcodes(text)
        .into_iter()
        .filter(|span| {
            let next = code.partition_point(|range| range.end <= span.start);
            code.get(next).is_none_or(|range| range.start >= span.end)
        })
        .collect();
    if found.is_empty() {
        return None;
    }
    let mut bytes = text.as_bytes().to_vec();
    for span in &found {
        let is_target = text[..span.start].ends_with("](");
        for byte in &mut bytes[span.clone()] {
            if !byte.is_ascii_whitespace() || *byte == b' ' {
                *byte = if is_target { b' ' } else { BLANK };
            }
        }
    }
    String::from_utf8(bytes).ok().map(|blanked| (blanked, found))
}

fn shortcodes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find("{{").map(|found| found + at) {
        let close = match text.as_bytes().get(start + 2) {
            Some(b'<') => ">}}",
            Some(b'%') => "%}}",
            _ => {
                at = start + 2;
                continue;
            }
        };
        let window = &text[start + 3..text.floor_char_boundary(start + 3 + LONGEST)];
        let paragraph = window.find("\n\n").map_or(window, |end| &window[..end]);
        match paragraph.find(close) {
            Some(length) => {
                at = start + 3 + length + close.len();
                found.push(start..at);
            }
            None => at = start + 3,
        }
    }
    found
}

/// Where the code of a text is, in order.
fn code_spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut inside = false;
    for (event, range) in Parser::new_ext(text, super::SYNTAX).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => {
                inside = true;
                spans.push(range);
            }
            Event::End(TagEnd::CodeBlock) => inside = false,
            Event::Code(_) if !inside => spans.push(range),
            _ => {}
        }
    }
    spans
}
