//! A document as a row of a list.

use super::Composer;
use crate::site::Document;
use crate::view::RowView;

impl Composer<'_> {
    /// The row of a document.
    pub(super) fn row(&self, document: &Document) -> RowView {
        let institutions = document.institutions.iter().map(|index| self.institution(*index).name);
        RowView {
            date: self.short_date(document.date),
            title: self.title(document),
            url: self.routes.url(&self.routes.document(document)),
            kind: Some(Self::kind_word(document).to_owned()),
            institutions: institutions.collect(),
            number: None,
            deadline: None,
            state: self.state(document).map(str::to_owned),
            summary: None,
            lang: self.lang_of(document),
            dir: self.dir_of(document),
        }
    }

    /// The language of a document that is not to be had in that of the page.
    pub(super) fn lang_of(&self, document: &Document) -> Option<String> {
        document.foreign.then(|| self.site.config.language().tag().to_owned())
    }

    /// The direction of such a document, where it is another than the page's.
    pub(super) fn dir_of(&self, document: &Document) -> Option<String> {
        let dir = self.site.config.language().direction();
        (document.foreign && dir != self.site.language().direction()).then(|| dir.to_owned())
    }

    /// The row of an open call: with its deadline.
    pub(super) fn call_row(&self, document: &Document) -> RowView {
        RowView { deadline: self.deadline(document), ..self.row(document) }
    }

    fn state(&self, document: &Document) -> Option<&'static str> {
        match document {
            document if document.is_withdrawn() => Some("withdrawn"),
            document if document.superseded_by.is_some() => Some("superseded"),
            document if self.shown_corrections(document.trunk()).next().is_some() => Some("corrected"),
            document if document.trunk().expires_at.is_some() && self.has_expired(document) => {
                Some("expired")
            }
            _ => None,
        }
    }
}
