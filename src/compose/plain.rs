//! A document as text alone, to be forwarded where nothing but text passes.
//!
//! A paragraph is one line: a telephone breaks it where its screen ends, which a text broken at a width of ours would
//! spoil.

use super::Composer;
use super::flat::{Links, flat};
use crate::site::Document;
use crate::typography::plain_spaces;
use crate::view::{AttachmentView, SignatureView};
use crate::vocabulary::features::Feature;

impl Composer<'_> {
    /// A document as text alone: what it is, its text, where it stands. One that was taken back says that and no more.
    ///
    /// It is UTF-8 with its mark, since not every host says so of a text.
    pub fn plain_text(&self, document: &Document) -> String {
        let route = self.routes.document(document);
        let address = self.routes.absolute(&route);
        let content = if document.is_withdrawn() {
            self.taken_back(document)
        } else {
            flat(&plain_spaces(&self.content(document, &route)), Links::Told(&address))
        };
        let mut parts = vec![self.plain_head(document)];
        parts.extend(content);
        if !document.is_withdrawn() {
            parts.extend(self.next_after_none(document));
            parts.extend(self.signature(document).map(|signature| self.signed_off(&signature)));
            parts.extend(self.plain_files(document));
        }
        parts.push(format!("{}\n{address}", self.site_name()));
        let text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
        format!("\u{feff}{}\n", self.sided(&text))
    }

    /// When a council that was not held is to be made up for.
    fn next_after_none(&self, document: &Document) -> Option<String> {
        let council = document.council().filter(|_| document.is_not_held())?;
        self.next_expected(document, council).map(|it| plain_spaces(&it.plain()))
    }

    /// The text as one of the document's other forms, where the portal has it.
    pub(super) fn plain_download(&self, document: &Document) -> Option<AttachmentView> {
        let bytes = self.site.config.has(Feature::TextVersions).then(|| self.plain_text(document).len());
        bytes.map(|bytes| AttachmentView {
            title: self.say("plain-text"),
            url: self.routes.url(&self.routes.plain_text(document)),
            format: "TXT".to_owned(),
            size: crate::theme::quantity::size(self.theme.strings(), bytes as u64),
            ..AttachmentView::default()
        })
    }

    /// Title, institutions, number and date, a line each.
    fn plain_head(&self, document: &Document) -> String {
        let institutions: Vec<String> =
            document.institutions.iter().map(|index| self.institution(*index).name).collect();
        let number = document.trunk().number.as_ref().map(|number| number.value.clone());
        let kind = self.say(&format!("type-{}", Self::kind_word(document)));
        let lines = [
            Some(self.title(document)),
            Some(kind),
            Some(self.enumerated(&institutions)),
            number.map(|number| self.labelled(&self.say("number"), &number)),
            Some(self.date(document.date).words),
        ];
        let lines: Vec<String> = lines.into_iter().flatten().filter(|line| !line.is_empty()).collect();
        lines.join("\n")
    }

    fn taken_back(&self, document: &Document) -> Vec<String> {
        let reason = document
            .trunk()
            .withdrawal
            .as_ref()
            .and_then(|withdrawal| self.maybe(withdrawal.reason.as_ref()))
            .map(|reason| self.say_with("withdrawn-reason", &[("reason", &reason)]));
        std::iter::once(self.say("withdrawn")).chain(reason).collect()
    }

    fn signed_off(&self, signature: &SignatureView) -> String {
        let date = signature.date.as_ref().map(|date| date.words.as_str());
        let done = match (&signature.place, date) {
            (Some(place), Some(date)) => self.say_with("done-at-on", &[("place", place), ("date", date)]),
            (Some(place), None) => self.say_with("done-at", &[("place", place)]),
            (None, Some(date)) => self.say_with("done-on", &[("date", date)]),
            (None, None) => String::new(),
        };
        let lines = [Some(done), signature.role.clone(), signature.person.clone()];
        lines.into_iter().flatten().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    fn plain_files(&self, document: &Document) -> Option<String> {
        let files = self.attachments(document.trunk());
        let comma = self.say("comma");
        let line = |file: &AttachmentView| {
            let facts = format!("{}{comma} {}", file.format, file.size);
            format!("• {} ({facts})\n{}", file.title, self.routes.whole(&file.url))
        };
        let lines: Vec<String> = files.iter().map(line).collect();
        (!lines.is_empty()).then(|| format!("{}\n{}", self.say("attachments"), lines.join("\n")))
    }

    /// Where writing runs from the right, a line that begins with another script would run from the left: a mark before it
    /// says otherwise. An address alone on its line does run from the left.
    fn sided(&self, text: &str) -> String {
        if self.site.language().direction() != "rtl" {
            return text.to_owned();
        }
        let marked = |line: &str| match line.chars().find(|letter| letter.is_alphabetic()) {
            Some(first) if first.is_ascii() && !line.starts_with("http") => format!("\u{200f}{line}"),
            _ => line.to_owned(),
        };
        text.lines().map(marked).collect::<Vec<_>>().join("\n")
    }
}
