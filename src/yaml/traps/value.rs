//! What YAML would make of a value that stands on one line, and how it has to be written.

/// What there is to do with a value.
pub(super) enum Verdict {
    /// YAML reads it as it was meant.
    Fine,
    /// A text on the lines below.
    Block,
    /// A quote that is not closed on this line.
    OpenQuote(char),
    /// So many brackets that are not closed on this line.
    OpenFlow(usize),
    /// From this byte on it is a comment that looks like text.
    Comment(usize),
    /// A text that wants quotes: because of the colon at this byte, or as a whole.
    Quote {
        /// The colon is the reason.
        colon: bool,
        /// Where the reason stands.
        at: usize,
    },
}

/// What YAML would make of a value that stands on one line.
pub(super) fn judge(value: &str, nested: bool) -> Verdict {
    let quote = Verdict::Quote { colon: false, at: 0 };
    match value.chars().next() {
        None => Verdict::Fine,
        Some(mark @ ('"' | '\'')) => match closing_quote(value, mark, 1) {
            None => Verdict::OpenQuote(mark),
            Some(close) if is_blank_or_comment(&value[close + 1..]) => Verdict::Fine,
            Some(_) => quote,
        },
        Some('[' | '{') => flow(value),
        Some('|' | '>') if is_block_header(value) => Verdict::Block,
        Some('#') if nested || value[1..].starts_with([' ', '#', '-', '=']) || value.len() == 1 => {
            Verdict::Fine
        }
        Some('|' | '>' | '@' | '`' | '%' | '*' | '&' | '!' | '#') => quote,
        Some('?' | '-') if value.len() == 1 || value[1..].starts_with(' ') => quote,
        Some(_) => plain(value),
    }
}

fn plain(value: &str) -> Verdict {
    let comment = value.find(" #").map(|at| at + 1);
    let text = &value[..comment.unwrap_or(value.len())];
    let colon = text
        .match_indices(':')
        .map(|(at, _)| at)
        .find(|at| text[at + 1..].is_empty() || text[at + 1..].starts_with([' ', '\t']));
    match (colon, comment) {
        (Some(at), _) => Verdict::Quote { colon: true, at },
        (None, Some(at)) if !value[at + 1..].starts_with([' ', '#']) && value.len() > at + 1 => {
            Verdict::Comment(at)
        }
        _ => Verdict::Fine,
    }
}

/// A bracketed value: fine if YAML can read it, open if it goes on, else text that wants quotes.
fn flow(value: &str) -> Verdict {
    let bad_start =
        ["[#", "{#", "[@", "[*", "[&", "[%", "[!", ", #", ",#"].iter().any(|mark| value.contains(mark));
    let mut depth = 0_usize;
    let mut quote = None;
    for (index, c) in value.char_indices() {
        match (quote, c) {
            (Some(mark), c) if c == mark => quote = None,
            (None, '"' | '\'') if value[..index].trim_end().ends_with(['[', '{', ',', ':']) => {
                quote = Some(c);
            }
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    let clean = is_blank_or_comment(&value[index + 1..]) && !bad_start;
                    return if clean { Verdict::Fine } else { Verdict::Quote { colon: false, at: 0 } };
                }
            }
            _ => {}
        }
    }
    if bad_start { Verdict::Quote { colon: false, at: 0 } } else { Verdict::OpenFlow(depth) }
}

/// How many brackets are open after a line, if so many were before.
pub(super) fn open_brackets(line: &str, open: usize) -> usize {
    line.chars().fold(open, |depth, c| match c {
        '[' | '{' => depth + 1,
        ']' | '}' => depth.saturating_sub(1),
        _ => depth,
    })
}

/// Where a quote closes, sought from a byte on.
pub(super) fn closing_quote(text: &str, quote: char, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == '"' => at += 1,
            b'\'' if quote == '\'' && bytes.get(at + 1) == Some(&b'\'') => at += 1,
            byte if byte == quote as u8 => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}

fn is_blank_or_comment(rest: &str) -> bool {
    rest.trim().is_empty() || rest.starts_with(" #") || rest.trim_start().starts_with("# ")
}

fn is_block_header(value: &str) -> bool {
    let rest = value[1..]
        .trim_start_matches(['+', '-'])
        .trim_start_matches(|c: char| c.is_ascii_digit())
        .trim_start_matches(['+', '-']);
    is_blank_or_comment(rest)
}

/// The text in double quotes, or in single ones where that spares an escape. Quotes that were meant to stand round the
/// whole text are not part of it.
pub(super) fn quoted(value: &str) -> String {
    let text = without_outer_quotes(value);
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

/// `'L'avis'`, `"Le "grand" jour"`, `“VIH : prévenir”`: the outer quotes were meant for YAML.
fn without_outer_quotes(value: &str) -> &str {
    if let Some(inner) = value.strip_prefix('“').and_then(|rest| rest.strip_suffix('”')) {
        return if inner.contains(['“', '”']) { value } else { inner };
    }
    let Some(mark) = value.chars().next().filter(|mark| matches!(mark, '"' | '\'')) else { return value };
    let inner = value[1..].strip_suffix(mark);
    let inside_word = closing_quote(value, mark, 1)
        .and_then(|close| value[close + 1..].chars().next())
        .is_some_and(char::is_alphanumeric);
    inner.filter(|_| inside_word).unwrap_or(value)
}

/// `[#Santé, #Eau]` with each item in quotes; nothing for what is no plain list.
pub(super) fn quoted_items(value: &str) -> Option<String> {
    let inner = value.strip_prefix('[')?.strip_suffix(']')?;
    if inner.contains(['[', ']', '{', '}', '"', '\'']) {
        return None;
    }
    let items: Vec<String> = inner.split(',').map(|item| quoted(item.trim())).collect();
    Some(format!("[{}]", items.join(", ")))
}

/// What closes the brackets that a value opens.
pub(super) fn closers(value: &str) -> String {
    let mut open = Vec::new();
    for c in value.chars() {
        match c {
            '[' => open.push(']'),
            '{' => open.push('}'),
            ']' | '}' => {
                open.pop();
            }
            _ => {}
        }
    }
    open.iter().rev().collect()
}
