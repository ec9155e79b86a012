//! A document as a row of a list: drawn once, however many lists have it.

use super::Composer;
use crate::site::{Content, Document};
use crate::theme::ThemeMistake;
use crate::view::{DrawnRow, InstitutionRefView, RowView, WordsView};
use crate::vocabulary::Choice;
use crate::vocabulary::kinds::Verdict;
use std::sync::OnceLock;

/// What lists say of documents, by the places of these: worked out when the first list asks for it, and good as long as
/// the site and the theme are.
#[derive(Debug, Default)]
pub struct Rows(OnceLock<Vec<Listed>>);

/// A row, or why the theme could not draw it.
type Drawn = Result<DrawnRow, Box<ThemeMistake>>;

/// What lists say of a document.
#[derive(Debug, Default)]
struct Listed {
    row: OnceLock<Drawn>,
    address: OnceLock<String>,
}

impl Composer<'_> {
    /// The row of a document.
    pub(super) fn row(&self, document: &Document) -> RowView {
        let institutions = document.institutions.iter().map(|index| {
            let InstitutionRefView { name, lang, dir, .. } = self.institution(*index);
            WordsView { text: name, lang, dir }
        });
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

    /// The row of a document, by its place, as the theme draws it.
    pub(super) fn drawn_row(&self, place: usize) -> DrawnRow {
        let draw = || self.draw(&self.row(&self.site.documents[place]));
        self.sound(self.of_listed(place).row.get_or_init(draw))
    }

    /// A row that stands nowhere else.
    pub(super) fn drawn_here(&self, row: &RowView) -> DrawnRow {
        self.sound(&self.draw(row))
    }

    fn draw(&self, row: &RowView) -> Drawn {
        self.theme.row(row).map(DrawnRow::from).map_err(Box::new)
    }

    /// A row; nothing if the theme could not draw it, which [`Composer::mistake`] tells.
    fn sound(&self, drawn: &Drawn) -> DrawnRow {
        match drawn {
            Ok(row) => row.clone(),
            Err(mistake) => {
                self.mistake.get_or_init(|| ThemeMistake::clone(mistake));
                DrawnRow::default()
            }
        }
    }

    /// The absolute address of a document, by its place.
    pub(super) fn listed_address(&self, place: usize) -> String {
        let address = || self.routes.absolute(&self.routes.document(&self.site.documents[place]));
        self.of_listed(place).address.get_or_init(address).clone()
    }

    fn of_listed(&self, place: usize) -> &Listed {
        let none = || self.site.documents.iter().map(|_| Listed::default()).collect();
        &self.rows.0.get_or_init(none)[place]
    }

    /// The first mistake that the theme made in a row of a view: a view takes rows as they were drawn, and cannot tell.
    pub fn mistake(&self) -> Option<&ThemeMistake> {
        self.mistake.get()
    }

    /// The language of a title that is not to be had in that of the page; one made from a date is.
    pub(super) fn lang_of(&self, document: &Document) -> Option<String> {
        Self::has_foreign_title(document).then(|| self.site.config.language().tag().to_owned())
    }

    /// The direction of such a document, where it is another than the page's.
    pub(super) fn dir_of(&self, document: &Document) -> Option<String> {
        let dir = self.site.config.language().direction();
        (Self::has_foreign_title(document) && dir != self.site.language().direction()).then(|| dir.to_owned())
    }

    fn has_foreign_title(document: &Document) -> bool {
        document.foreign && document.trunk().title.is_some()
    }

    /// The row of an open call: with its deadline.
    pub(super) fn call_row(&self, document: &Document) -> RowView {
        RowView { deadline: self.deadline(document), ..self.row(document) }
    }

    fn state(&self, document: &Document) -> Option<&'static str> {
        match document {
            document if document.is_withdrawn() => Some("withdrawn"),
            document if document.superseded_by.is_some() => Some("superseded"),
            // Whoever reads no more than the title of a fact-check has to see its verdict.
            document if document.factcheck().is_some() => self.progress(document),
            document if self.is_corrected(document) => Some("corrected"),
            document if document.trunk().expires_at.is_some() && self.has_expired(document) => {
                Some("expired")
            }
            document => self.progress(document),
        }
    }

    /// A fact-check's verdict, how far a consultation is, what became of a question.
    pub fn progress(&self, document: &Document) -> Option<&'static str> {
        match &document.content {
            Content::FactCheck(factcheck) => {
                Some(factcheck.public_verdict().map_or_else(|| factcheck.state.word(), Verdict::word))
            }
            Content::Consultation(consultation) => Some(self.site.consultation_state(consultation).word()),
            Content::Question(question) => Some(question.state.word()),
            Content::Communique(_) | Content::Council(_) => None,
        }
    }
}
