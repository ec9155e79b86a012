//! HTML of our own making as plain paragraphs: blocks end a line, a list's items have a dot.

/// What becomes of the addresses of links.
#[derive(Clone, Copy, Debug)]
pub(super) enum Links<'a> {
    /// Only their words are kept, as in a message, which shows headings between asterisks.
    Dropped,
    /// They stand in brackets after their words, but for those within the page of this address.
    Told(&'a str),
}

/// The paragraphs, the items of a list being lines of one.
pub(super) fn flat(html: &str, links: Links<'_>) -> Vec<String> {
    let mut text = String::with_capacity(html.len());
    let mut open: Option<(String, usize)> = None;
    let mut lists = 0_usize;
    let mut heading = 0;
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        let tag = &rest[start..end];
        match links {
            Links::Told(page) if tag.starts_with("<a ") => {
                let href = attribute(tag, "href").filter(|href| !href.starts_with(&format!("{page}#")));
                open = href.map(|href| (href.to_owned(), text.len()));
            }
            Links::Told(_) if tag == "</a>" => {
                if let Some((href, from)) = open.take().filter(|(href, from)| text[*from..] != *href)
                    && !text[from..].trim().is_empty()
                {
                    text.extend([" (", href.as_str(), ")"]);
                }
            }
            Links::Told(_) if tag.starts_with("<img ") => {
                let alt = attribute(tag, "alt").filter(|alt| !alt.is_empty());
                text.extend(alt.map(|alt| format!("[{alt}]")));
            }
            Links::Dropped if is_heading(tag) && !tag.starts_with("</") => {
                text.push('\n');
                heading = text.len();
            }
            Links::Dropped if is_heading(tag) => {
                let title = text.split_off(heading.min(text.len())).replace('*', "");
                text.extend(["*", title.trim(), "*\n"]);
            }
            _ => text.push_str(instead(tag)),
        }
        lists = match tag.get(..3) {
            Some("<ul" | "<ol") => lists + 1,
            Some("</u" | "</o") => lists.saturating_sub(1),
            _ => lists,
        };
        if lists == 0 && matches!(tag, "</ul>" | "</ol>") {
            text.push(LIST_END);
            text.push('\n');
        }
        rest = &rest[end..];
    }
    text.push_str(rest);
    paragraphs(&unescaped(text))
}

/// Stands where a list is over, so that the next one is another.
const LIST_END: char = '\u{1}';

fn is_heading(tag: &str) -> bool {
    let name = tag.trim_start_matches("</").trim_start_matches('<').as_bytes();
    matches!(name, [b'h', b'1'..=b'6', b' ' | b'>', ..])
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let value = tag.split_once(&format!(" {name}=\""))?.1;
    value.split_once('"').map(|(value, _)| value)
}

fn unescaped(text: String) -> String {
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ];
    if !text.contains('&') {
        return text;
    }
    entities.iter().fold(text, |text, (entity, sign)| text.replace(entity, sign))
}

fn paragraphs(text: &str) -> Vec<String> {
    let lines = text
        .split('\n')
        .map(|line| line.trim().trim_end_matches(" ·"))
        .filter(|line| !line.is_empty() && *line != "•");
    let mut paragraphs: Vec<String> = Vec::new();
    let mut over = false;
    for line in lines {
        if line.starts_with(LIST_END) {
            over = true;
            continue;
        }
        let in_list = line.starts_with("• ") && !std::mem::take(&mut over);
        match paragraphs.last_mut().filter(|last| in_list && last.starts_with("• ")) {
            Some(list) => list.extend(["\n", line]),
            None => paragraphs.push(line.to_owned()),
        }
    }
    paragraphs
}

/// What stands in the place of a tag.
fn instead(tag: &str) -> &'static str {
    let name = tag.trim_start_matches("</").trim_start_matches('<');
    let name = name.split([' ', '>', '/']).next().unwrap_or_default();
    match name {
        "li" if !tag.starts_with("</") => "\n• ",
        "td" | "th" if tag.starts_with("</") => " · ",
        "p" | "li" | "ul" | "ol" | "br" | "h2" | "h3" | "h4" | "h5" | "h6" | "tr" | "table"
        | "blockquote" | "figure" | "figcaption" | "div" | "pre" | "hr" | "dd" | "dt" => "\n",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_paragraphs_and_lists_one() {
        let html = "<h2>Titre</h2><p>Un &amp; <strong>deux</strong>.</p><ul><li>a</li><li><p>b</p></li></ul><p>Fin.</p>";
        assert_eq!(flat(html, Links::Dropped), ["*Titre*", "Un & deux.", "• a", "b", "Fin."]);
        assert_eq!(flat("<ul><li>a</li></ul><ul><li>b</li></ul>", Links::Dropped), ["• a", "• b"]);
        assert_eq!(
            flat("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", Links::Dropped),
            ["• a\n• b\n• c"]
        );
        assert_eq!(flat("<ul><li>a</li><li>b &lt;c&gt;</li></ul>", Links::Dropped), ["• a\n• b <c>"]);
    }

    #[test]
    fn headings_are_bold_in_messages_and_cells_stand_apart() {
        let html = "<h3 id=\"a\">Prix * du <em>pain</em></h3><table><tr><th>Région</th><th>Prix</th></tr><tr><td>Nord</td><td>5 F</td></tr></table>";
        assert_eq!(flat(html, Links::Dropped), ["*Prix  du pain*", "Région · Prix", "Nord · 5 F"]);
        assert_eq!(flat("<h3>Prix</h3>", Links::Told("https://a.example/")), ["Prix"]);
    }

    #[test]
    fn an_address_is_told_once_and_never_one_of_the_page() {
        let page = "https://a.example/avis/";
        let html = "<p>Voir <a href=\"https://b.example/?x=1&amp;y=2\" rel=\"x\">le décret</a>, <a href=\"https://c.example/\">https://c.example/</a>, <a href=\"https://a.example/avis/#note\">1</a>.</p>";
        assert_eq!(
            flat(html, Links::Told(page)),
            ["Voir le décret (https://b.example/?x=1&y=2), https://c.example/, 1."]
        );
        assert_eq!(flat(html, Links::Dropped), ["Voir le décret, https://c.example/, 1."]);
    }

    #[test]
    fn a_picture_is_what_it_says() {
        let html =
            "<p><img src=\"/a.png\" alt=\"Une carte\" width=\"1\"></p><p><img src=\"/b.png\" alt=\"\"></p>";
        assert_eq!(flat(html, Links::Told("https://a.example/")), ["[Une carte]"]);
    }
}
