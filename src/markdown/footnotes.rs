//! Gathers the notes of a text and writes them at its end, numbered by their first reference.

use std::collections::BTreeMap;

use super::{Options, escape};

/// The notes of one text.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    numbers: BTreeMap<String, usize>,
    references: BTreeMap<usize, usize>,
    bodies: BTreeMap<String, String>,
}

impl Footnotes {
    /// The HTML of a reference to a note.
    pub(super) fn reference(&mut self, label: &str, options: &Options) -> String {
        let next = self.numbers.len() + 1;
        let number = *self.numbers.entry(label.to_owned()).or_insert(next);
        let times = self.references.entry(number).or_insert(0);
        *times += 1;
        let prefix = options.id_prefix;
        let mut html = String::from("<sup><a");
        escape::attribute(&mut html, "href", &format!("#{prefix}fn-{number}"));
        let id = if *times == 1 {
            format!("{prefix}fnref-{number}")
        } else {
            format!("{prefix}fnref-{number}-{times}")
        };
        escape::attribute(&mut html, "id", &id);
        escape::attribute(&mut html, "role", "doc-noteref");
        escape::attribute(&mut html, "aria-label", &format!("{} {number}", options.footnote_label));
        html.push('>');
        html.push_str(&number.to_string());
        html.push_str("</a></sup>");
        html
    }

    /// Keeps the HTML of a note; of two with one label the first counts.
    pub(super) fn define(&mut self, label: &str, body: String) {
        self.bodies.entry(label.to_owned()).or_insert(body);
    }

    /// The notes that are referred to, or nothing.
    pub(super) fn section(mut self, options: &Options) -> String {
        if self.numbers.is_empty() {
            return String::new();
        }
        let mut ordered: Vec<_> = std::mem::take(&mut self.numbers).into_iter().collect();
        ordered.sort_by_key(|(_, number)| *number);
        let mut html = String::from("<section class=\"footnotes\" role=\"doc-endnotes\"");
        escape::attribute(&mut html, "aria-label", options.footnotes_label);
        html.push_str(">\n<ol>\n");
        for (label, number) in ordered {
            let prefix = options.id_prefix;
            html.push_str("<li");
            escape::attribute(&mut html, "id", &format!("{prefix}fn-{number}"));
            html.push('>');
            html.push_str(self.bodies.remove(&label).unwrap_or_default().trim_end());
            html.push_str(" <a");
            escape::attribute(&mut html, "href", &format!("#{prefix}fnref-{number}"));
            escape::attribute(&mut html, "role", "doc-backlink");
            escape::attribute(&mut html, "aria-label", options.back_label);
            html.push_str(">↩</a></li>\n");
        }
        html.push_str("</ol>\n</section>\n");
        html
    }
}
