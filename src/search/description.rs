//! What a browser is told so that its reader can search the portal from the address bar.

/// An [OpenSearch](https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md) description. Its short name
/// has sixteen characters at most.
pub fn description(name: &str, what: &str, template: &str, lang: &str, icon: &str) -> String {
    let short = short(name);
    let whole = format!("{name} : {what}");
    let [short, whole, template, lang, icon] = [short, whole.as_str(), template, lang, icon].map(escaped);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{short}</ShortName>\n\
         <Description>{whole}</Description>\n\
         <Language>{lang}</Language>\n\
         <InputEncoding>UTF-8</InputEncoding>\n\
         <Image width=\"32\" height=\"32\" type=\"image/x-icon\">{icon}</Image>\n\
         <Url type=\"text/html\" template=\"{template}\"/>\n\
         </OpenSearchDescription>\n"
    )
}

/// As much of a name as sixteen characters hold, in whole words if there are several.
fn short(name: &str) -> &str {
    let end = name.char_indices().nth(16).map_or(name.len(), |(end, _)| end);
    let cut = if end < name.len() && !name[end..].starts_with(' ') { name[..end].rfind(' ') } else { None };
    name[..cut.unwrap_or(end)].trim_end()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
