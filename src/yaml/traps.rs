//! The mistakes of YAML that editors make, found line by line: each tells the corrected line, and is mended in a copy.
//!
//! The copy has the same lines as the original, so that a place found in it can be told in the original. The form
//! of a line is found in [`line`], what a value reads as is judged in [`value`]; the sentences are in [`told`].

mod line;
mod told;
mod value;

use crate::diagnostic::{Diagnostic, Diagnostics, TRAPS_LIMIT};
use crate::source::{SourceId, Span};
use line::{entry_key, holds_list, indent_of, is_known, is_sentence, is_word, value_start};
use std::ops::Range;
use value::{Verdict, closers, closing_quote, judge, open_brackets, quoted, quoted_items};

/// The mended copy, and where each of its lines starts in the original text.
pub(super) struct Lines {
    pub(super) mended: String,
    pub(super) starts: Vec<usize>,
}

/// Reads the region line by line, tells the traps and mends them in the copy.
pub(super) fn scan(
    source: SourceId,
    text: &str,
    region: Range<usize>,
    diagnostics: &mut Diagnostics,
) -> Lines {
    let mut scanner = Scanner {
        source,
        diagnostics,
        block: None,
        quote: None,
        flow: 0,
        above: Above::Nothing,
        outdented: None,
        mended: String::with_capacity(region.len() + 16),
        told: 0,
        added: 0,
        removed: 0,
    };
    let lines: Vec<(usize, &str)> = split(text, region);
    let nexts = next_lines(&lines);
    for ((start, line), next) in lines.iter().zip(nexts) {
        scanner.line(*start, line, next);
        scanner.mended.push('\n');
    }
    scanner.tell_outdented();
    let mut starts: Vec<usize> = lines.iter().map(|(start, _)| *start).collect();
    starts.push(lines.last().map_or(0, |(start, line)| start + line.len()));
    Lines { mended: scanner.mended, starts }
}

fn split(text: &str, region: Range<usize>) -> Vec<(usize, &str)> {
    let mut start = region.start;
    let mut lines = Vec::new();
    for line in text[region].split('\n') {
        let skip = if lines.is_empty() && line.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        lines.push((start + skip, line[skip..].trim_end_matches('\r')));
        start += line.len() + 1;
    }
    lines
}

/// For each line the next one that is not blank.
fn next_lines<'t>(lines: &[(usize, &'t str)]) -> Vec<&'t str> {
    let mut next = "";
    let mut nexts: Vec<&str> = lines
        .iter()
        .rev()
        .map(|(_, line)| if line.trim().is_empty() { next } else { std::mem::replace(&mut next, line) })
        .collect();
    nexts.reverse();
    nexts
}

struct Scanner<'d> {
    source: SourceId,
    diagnostics: &'d mut Diagnostics,
    /// Inside the text of a `|` or `>`.
    block: Option<Block>,
    /// Inside a quoted text that goes on over lines: its quote.
    quote: Option<char>,
    /// How many brackets are open.
    flow: usize,
    /// What a line further right would go on with.
    above: Above,
    /// Lines under a `|` that are not indented: the place of all, and how many.
    outdented: Option<(Span, usize)>,
    mended: String,
    /// How many traps there were.
    told: usize,
    /// By how many bytes the indentation of the line at hand was made longer, and shorter, than it is written.
    added: usize,
    removed: usize,
}

#[derive(Clone, Copy)]
struct Block {
    /// Its text stands right of this column.
    column: usize,
    /// It is the value of a list's item, not of a field.
    item: bool,
}

/// The last value, which lines right of this column go on with.
#[derive(Clone, Copy)]
enum Above {
    /// No text.
    Nothing,
    /// A text without quotes.
    Plain(usize),
    /// A text that was put in quotes in the copy, where it ends with its line.
    Mended(usize),
}

impl Scanner<'_> {
    fn tell(&mut self, diagnostic: Diagnostic) {
        self.told += 1;
        if self.told <= TRAPS_LIMIT {
            self.diagnostics.add(diagnostic);
        }
    }

    /// A place of the line at hand, whose indentation may have been written anew, in the original text.
    fn span(&self, range: Range<usize>) -> Span {
        let original = |at: usize| (at + self.removed).saturating_sub(self.added);
        Span::new(self.source, original(range.start)..original(range.end))
    }

    fn line(&mut self, start: usize, line: &str, next: &str) {
        (self.added, self.removed) = (0, 0);
        if let Some(block) = self.block {
            if self.inside_block(block, start, line) {
                return;
            }
            self.tell_outdented();
            self.block = None;
        }
        if let Some(quote) = self.quote {
            if closing_quote(line, quote, 0).is_some() {
                self.quote = None;
            }
            return self.mended.push_str(line);
        }
        if self.flow > 0 {
            self.flow = open_brackets(line, self.flow);
            return self.mended.push_str(line);
        }
        let line = self.without_tabs(start, line);
        let indent = indent_of(&line);
        match self.above {
            Above::Mended(column) if indent > column && !line.trim().is_empty() => {}
            Above::Plain(column) if indent > column && !line.trim().is_empty() => {
                self.continuation(column, start, &line, next);
            }
            _ => self.entry(start, &line, next),
        }
    }

    /// A line under a `|`: part of the text, or a line that should have been and is not indented.
    fn inside_block(&mut self, block: Block, start: usize, line: &str) -> bool {
        let indent = indent_of(line);
        if line.trim().is_empty() || indent > block.column {
            self.mended.push_str(line);
            return true;
        }
        let text = line.trim_start();
        let ends = indent < block.column
            || (block.item && text.starts_with("- "))
            || (self.outdented.is_none() && text.starts_with('#'))
            || self.ends_block(text)
            || line.starts_with("---");
        if ends {
            return false;
        }
        let span = Span::new(self.source, start..start + line.len());
        match &mut self.outdented {
            Some((all, count)) => {
                all.end = span.end;
                *count += 1;
            }
            None => self.outdented = Some((span, 1)),
        }
        self.mended.extend(std::iter::repeat_n(' ', block.column + 2));
        self.mended.push_str(line);
        true
    }

    /// Whether a line is the next field, and not a pasted sentence that has a colon in it: « Contact : le service ».
    fn ends_block(&self, line: &str) -> bool {
        let spaced = |key: &str| key.ends_with([' ', '\u{a0}']);
        entry_key(line).is_some_and(|key| is_known(key) || (self.outdented.is_none() && !spaced(key)))
    }

    fn tell_outdented(&mut self) {
        if let Some((span, count)) = self.outdented.take() {
            self.tell(told::not_indented(span, count));
        }
    }

    fn without_tabs(&mut self, start: usize, line: &str) -> String {
        let white = line.len() - line.trim_start_matches([' ', '\t']).len();
        if !line[..white].contains('\t') || white == line.len() {
            return line.to_owned();
        }
        let corrected = format!("{}{}", line[..white].replace('\t', "  "), &line[white..]);
        let at = line.find('\t').unwrap_or(0);
        self.tell(told::tab(self.span(start + at..start + white), &corrected));
        self.added = corrected.len() - line.len();
        corrected
    }

    /// A line right of the field above: its text goes on, unless a field stands there or a colon breaks it.
    fn continuation(&mut self, column: usize, start: usize, line: &str, next: &str) {
        let indent = indent_of(line);
        let text = &line[indent..];
        let key = entry_key(text).filter(|key| is_known(key));
        if let Some(key) = key {
            let corrected = format!("{}{text}", " ".repeat(column));
            let span = self.span(start + indent..start + indent + key.len());
            self.tell(told::too_far_right(span, &corrected));
            self.removed = indent - column;
            return self.entry(start, &corrected, next);
        }
        let colon = text.find(": ").or_else(|| text.strip_suffix(':').map(str::len));
        let comment = text.starts_with('#') || text.find(" #").is_some_and(|hash| colon > Some(hash));
        match colon.filter(|_| !comment) {
            Some(colon) => {
                let colon = indent + colon;
                let span = self.span(start + colon..start + colon + 1);
                self.tell(told::inner_colon(span, None));
                self.mended.push_str(&line.replace(':', "-"));
            }
            None => self.mended.push_str(line),
        }
    }

    /// A line `key: value`, `- value` or `- key: value`.
    fn entry(&mut self, start: usize, line: &str, next: &str) {
        let indent = indent_of(line);
        let mut at = indent;
        let mut dash = indent;
        while line[at..].starts_with("- ") {
            dash = at;
            at += 2 + indent_of(&line[at + 2..]);
        }
        if line[at..].starts_with('#') || line[at..].is_empty() || line.starts_with("---") {
            return self.mended.push_str(line);
        }
        let Some((value_at, key)) = value_start(line, at) else {
            return self.no_separator(start, line, at);
        };
        let head = key.map_or_else(|| line[..value_at].to_owned(), |key| format!("{}{key}: ", &line[..at]));
        // Below a bare item its text stands right of the dash, below a field right of the field's name.
        let item = value_at == at;
        let column = if item { dash } else { at };
        self.value(
            &Value { start: start + value_at, text: line[value_at..].trim_end(), head: &head, column, item },
            next,
        );
    }

    fn value(&mut self, value: &Value<'_>, next: &str) {
        let Value { start, text, head, column, item } = *value;
        let deeper = indent_of(next) > column;
        let next_entry = !deeper && entry_key(next.trim_start().trim_start_matches("- ")).is_some();
        self.above = Above::Nothing;
        let mut written = text.to_owned();
        match judge(text, deeper || next.trim_start().starts_with("- ")) {
            Verdict::Fine if text.is_empty() || text.starts_with(['"', '\'', '[', '{', '#']) => {}
            Verdict::Fine => self.above = Above::Plain(column),
            Verdict::Block => self.block = Some(Block { column, item }),
            Verdict::OpenQuote(quote) if next_entry || next.is_empty() => {
                written.push(quote);
                self.tell_open(value, quote, &written);
            }
            Verdict::OpenQuote(quote) => self.quote = Some(quote),
            Verdict::OpenFlow(_) if next_entry || next.is_empty() => {
                written.push_str(&closers(text));
                self.tell_open(value, '[', &written);
            }
            Verdict::OpenFlow(count) => self.flow = count,
            Verdict::Comment(offset) => {
                let span = self.span(start + offset..start + text.len());
                self.tell(told::comment(span, &format!("{head}{}", quoted(text))));
            }
            Verdict::Quote { colon, at } => {
                let goes_on = deeper && !next.trim_start().starts_with(['-', '#']);
                written = self.tell_quote(value, colon, at, goes_on);
                self.above = Above::Mended(column);
            }
        }
        self.mended.push_str(head);
        self.mended.push_str(&written);
    }

    fn tell_open(&mut self, value: &Value<'_>, mark: char, written: &str) {
        let span = self.span(value.start..value.start + value.text.len());
        self.tell(told::never_closed(span, mark, &format!("{}{written}", value.head)));
    }

    /// Tells a value that wants quotes, and returns it with them.
    fn tell_quote(&mut self, value: &Value<'_>, colon: bool, at: usize, goes_on: bool) -> String {
        let Value { start, text, head, .. } = *value;
        let span = self.span(start + at..start + if colon { at + 1 } else { text.len() });
        if let Some(items) = quoted_items(text).filter(|_| text.contains(',') || holds_list(head)) {
            self.tell(told::items_need_quotes(span, &format!("{head}{items}")));
            return items;
        }
        let written = quoted(text);
        let corrected = format!("{head}{written}");
        let corrected = Some(corrected.as_str()).filter(|_| !goes_on);
        self.tell(if colon {
            told::inner_colon(span, corrected)
        } else {
            told::needs_quotes(span, text, corrected)
        });
        written
    }

    /// A line without a colon that could part a field from its value: `title:Report`, `title Report`, or text at the
    /// margin that goes on with the line above.
    fn no_separator(&mut self, start: usize, line: &str, at: usize) {
        let text = &line[at..];
        let word = text.split([' ', ':', '\u{a0}']).next().unwrap_or_default();
        let known = is_known(word);
        let rest = &text[word.len()..];
        let corrected = if let Some(value) = rest.strip_prefix(':').filter(|value| !value.starts_with("//")) {
            if !is_word(word) || !(known || at == 0) {
                return self.mended.push_str(line);
            }
            let corrected = format!("{}{word}: {value}", &line[..at]);
            let colon = start + at + word.len();
            self.tell(told::colon_space(self.span(colon..colon + 1), &corrected));
            corrected
        } else if known
            && word.chars().count() > 3
            && at == 0
            && !rest.trim().is_empty()
            && !rest.contains(':')
        {
            let corrected = format!("{word}: {}", rest.trim());
            self.tell(told::no_colon(self.span(start..start + word.len()), word, &corrected));
            corrected
        } else if let (Above::Plain(column), false) = (self.above, !is_sentence(text)) {
            let corrected = format!("{}  {text}", " ".repeat(column));
            let end = start + line.trim_end().len();
            self.tell(told::not_continued(self.span(start + at..end), &corrected));
            corrected
        } else {
            line.to_owned()
        };
        self.mended.push_str(&corrected);
    }
}

/// A value on a line, with what stands before it.
#[derive(Clone, Copy)]
struct Value<'l> {
    /// The byte of the file where it starts.
    start: usize,
    text: &'l str,
    /// Indentation, dashes and the field's name, as they stand in the copy.
    head: &'l str,
    column: usize,
    item: bool,
}
