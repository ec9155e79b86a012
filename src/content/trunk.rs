//! The trunk: the fields that documents of every kind share, with what can be inferred from the file's name.

use super::body::{self, Body};
use super::id;
use super::parts::{
    self, Attachment, Change, Contact, Correction, Image, Quote, Share, Signature, Withdrawal,
};
use super::recordings::{self, Audio, Video};
use super::{FileName, Reference};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::lang::LocalText;
use crate::slug;
use crate::source::{SourceId, Span, Spanned};
use crate::time::{self, Moment};
use crate::value::{Fields, Reader};
use crate::vocabulary::values::Status;
use crate::yaml::Node;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::sync::Arc;

/// The longest title that is not a mistake, in characters: what a phone, a feed and a search engine show whole
/// (Google shows about 60, schema.org's `headline` was held to 110; read 2026-11).
pub const TITLE_LIMIT: usize = 110;
/// The longest summary, in characters: what search engines and networks show of a description (2026-11).
pub const SUMMARY_LIMIT: usize = 200;

/// The fields of the trunk.
#[derive(Clone, Debug)]
pub struct Trunk {
    /// The file.
    pub source: SourceId,
    /// Its path from the root.
    pub path: Arc<str>,
    /// Where its fields start, for what is missing.
    pub place: Span,
    /// No field names who speaks, not even wrongly.
    pub needs_institution: bool,
    /// The id: the file's stem made into a slug, unless the document says otherwise.
    pub id: Spanned<String>,
    /// The title; a council's may be absent and is made from its date.
    pub title: Option<LocalText>,
    /// Who speaks, the first leads; the site's institution if empty.
    pub institutions: Vec<Reference>,
    /// Who is associated.
    pub with: Vec<Reference>,
    /// The document's own date.
    pub date: Option<Spanned<Date>>,
    /// One or two sentences.
    pub summary: Option<LocalText>,
    /// Published, draft or withdrawn.
    pub status: Status,
    /// The status or the moment of publication was written and cannot be read.
    pub in_doubt: bool,
    /// When and why it was taken back.
    pub withdrawal: Option<Withdrawal>,
    /// When it enters.
    pub publish_at: Option<Spanned<Moment>>,
    /// Past it, a banner.
    pub expires_at: Option<Spanned<Moment>>,
    /// The reference as printed.
    pub number: Option<Spanned<String>>,
    /// Subjects.
    pub topics: Vec<Reference>,
    /// Places.
    pub places: Vec<LocalText>,
    /// For whom.
    pub audiences: Vec<String>,
    /// Short lines that say the essential.
    pub key_facts: Vec<LocalText>,
    /// Short lines that say what to do.
    pub what_to_do: Vec<LocalText>,
    /// Words of persons.
    pub quotes: Vec<Quote>,
    /// Pictures.
    pub images: Vec<Image>,
    /// Recordings.
    pub audio: Vec<Audio>,
    /// Videos.
    pub video: Vec<Video>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Who signed.
    pub signature: Option<Signature>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Documents that belong to it.
    pub related: Vec<Reference>,
    /// The document that it replaces.
    pub replaces: Vec<Reference>,
    /// The document that it answers.
    pub reply_to: Vec<Reference>,
    /// The document that it corrects.
    pub corrects: Vec<Reference>,
    /// « Au lieu de … lire … ».
    pub corrections: Vec<Correction>,
    /// Changes worth telling.
    pub changes: Vec<Change>,
    /// Old addresses.
    pub aliases: Vec<Spanned<String>>,
    /// The government; by date if absent.
    pub government: Option<Reference>,
    /// Texts for the networks.
    pub share: Option<Share>,
    /// The Markdown.
    pub body: Option<Body>,
}

/// Reads the trunk; the kind's own fields are left for its reader.
pub fn read(
    reader: &mut Reader<'_>,
    file: &FileName<'_>,
    fields: &mut Fields<'_>,
    body: Option<Body>,
) -> Trunk {
    let start = fields.span;
    let title = fields.take("title").and_then(|n| reader.local_text(n));
    let status = fields.take("status").and_then(|n| reader.choice(n));
    let withdrawal = fields.take("withdrawn").and_then(|n| parts::withdrawal(reader, n));
    let publish_at = fields.take("publish_at").and_then(|n| reader.moment(n));
    let in_doubt =
        (status.is_none() && fields.has("status")) || (publish_at.is_none() && fields.has("publish_at"));
    let status = status.unwrap_or(if withdrawal.is_some() { Status::Withdrawn } else { Status::Published });
    if status == Status::Withdrawn && withdrawal.is_none() && !fields.has("withdrawn") {
        let place = fields.key_span("status").unwrap_or(start);
        reader.missing(
            place,
            "withdrawn",
            "ajoutez `withdrawn: { at: 2026-11-20, reason: \"…\" }`",
            "add `withdrawn: { at: 2026-11-20, reason: \"…\" }`",
        );
    }
    let trunk = Trunk {
        source: file.source,
        path: file.path.into(),
        place: reader.first_line(start),
        needs_institution: !fields.has_some("institution"),
        id: own_id(reader, file, fields),
        title,
        institutions: references(reader, fields, "institution"),
        with: references(reader, fields, "with"),
        date: fields.take("date").and_then(|n| reader.date(n)).or_else(|| date_in_name(file)),
        summary: fields.take("summary").and_then(|n| reader.local_text(n)),
        status,
        in_doubt,
        withdrawal,
        publish_at,
        expires_at: fields.take("expires_at").and_then(|n| reader.moment(n)),
        number: fields.take("number").and_then(|n| reader.text(n)),
        topics: references(reader, fields, "topics"),
        places: reader.local_texts(fields.take("places")),
        audiences: strings(reader, fields, "audiences"),
        key_facts: reader.local_texts(fields.take("key_facts")),
        what_to_do: reader.local_texts(fields.take("what_to_do")),
        quotes: fields.take("quotes").map(|n| reader.list(n, parts::quote)).unwrap_or_default(),
        images: fields.take("images").map(|n| reader.list(n, parts::image)).unwrap_or_default(),
        audio: fields.take("audio").map(|n| reader.list(n, recordings::audio)).unwrap_or_default(),
        video: fields.take("video").map(|n| reader.list(n, recordings::video)).unwrap_or_default(),
        attachments: fields
            .take("attachments")
            .map(|n| reader.list(n, parts::attachment))
            .unwrap_or_default(),
        signature: fields.take("signature").and_then(|n| parts::signature(reader, n)),
        contacts: fields.take("contacts").map(|n| reader.list(n, parts::contact)).unwrap_or_default(),
        related: references(reader, fields, "related"),
        replaces: references(reader, fields, "replaces"),
        reply_to: references(reader, fields, "reply_to"),
        corrects: references(reader, fields, "corrects"),
        corrections: fields
            .take("corrections")
            .map(|n| reader.list(n, parts::correction))
            .unwrap_or_default(),
        changes: fields.take("changes").map(|n| reader.list(n, parts::change)).unwrap_or_default(),
        aliases: reader.texts(fields.take("aliases")),
        government: fields.take("government").and_then(|n| reader.text(n)).map(Reference::new),
        share: fields.take("share").and_then(|n| parts::share(reader, n)),
        body: fields.take("body").and_then(|n| body::in_field(reader, n)).or(body),
    };
    check_lengths(reader, &trunk);
    trunk
}

/// Tells that a document has neither a title nor a way to infer one.
pub fn require_title(reader: &mut Reader<'_>, fields: &Fields<'_>, trunk: &Trunk) {
    if trunk.title.is_none() && !fields.has("title") {
        reader.missing(
            fields.span,
            "title",
            "donnez un titre : `title: Report du concours`",
            "give it a title: `title: Examination postponed`",
        );
    }
}

/// Tells that a document has no date and none in its file's name.
pub fn require_date(reader: &mut Reader<'_>, fields: &Fields<'_>, trunk: &Trunk) {
    if trunk.date.is_none() && !fields.has("date") {
        reader.missing(
            fields.span,
            "date",
            "écrivez la date du document : `date: 20/11/2026`",
            "write the document's date: `date: 2026-11-20`",
        );
    }
}

/// The day of a moment of which the document's own date may be inferred.
pub fn day(moment: &Spanned<Moment>) -> Spanned<Date> {
    // An instant with an offset of its own is rare enough to be dated by Greenwich.
    Spanned::new(moment.value.date(&TimeZone::UTC), moment.span)
}

/// The id that a document gives itself, else its file's stem as a slug.
pub fn own_id(reader: &mut Reader<'_>, file: &FileName<'_>, fields: &mut Fields<'_>) -> Spanned<String> {
    if let Some(written) = fields.take("id").and_then(|n| reader.text(n)) {
        return id::checked(reader, written);
    }
    let slug = slug::slug(file.stem);
    let span = Span::start_of(file.source);
    if slug.is_empty() {
        reader.diagnostics.add(nameless(span));
        return Spanned::new(id::spelt(file.stem), span);
    }
    Spanned::new(slug, span)
}

/// Names in a field that stand for documents, institutions or topics.
pub fn references(reader: &mut Reader<'_>, fields: &mut Fields<'_>, name: &'static str) -> Vec<Reference> {
    reader.texts(fields.take(name)).into_iter().map(Reference::new).collect()
}

/// Short texts without more to them.
pub fn strings(reader: &mut Reader<'_>, fields: &mut Fields<'_>, name: &'static str) -> Vec<String> {
    reader.texts(fields.take(name)).into_iter().map(|text| text.value).collect()
}

/// A name such as `2026-11-18-conseil` carries its date.
fn date_in_name(file: &FileName<'_>) -> Option<Spanned<Date>> {
    let date = time::parse_date(file.stem.get(..10)?)?;
    Some(Spanned::new(date, Span::start_of(file.source)))
}

fn check_lengths(reader: &mut Reader<'_>, trunk: &Trunk) {
    for (_, title) in trunk.title.iter().flat_map(|title| &title.texts) {
        let length = title.value.chars().count();
        if length > TITLE_LIMIT {
            reader.diagnostics.add(too_long("title-too-long", title.span, length, TITLE_LIMIT));
        }
    }
    for (_, summary) in trunk.summary.iter().flat_map(|summary| &summary.texts) {
        let length = summary.value.chars().count();
        if length > SUMMARY_LIMIT {
            reader.diagnostics.add(too_long("summary-too-long", summary.span, length, SUMMARY_LIMIT));
        }
    }
}

fn too_long(code: &'static str, span: Span, length: usize, limit: usize) -> Diagnostic {
    let (fr, en) = if code == "title-too-long" {
        ("titre trop long", "the title is too long")
    } else {
        ("résumé trop long", "the summary is too long")
    };
    Diagnostic::new(code, span, Phrase::new(fr, en))
        .because(format!("{length} caractères"), format!("{length} characters"))
        .mend(
            format!("restez sous {limit} caractères : au-delà, téléphones et réseaux coupent"),
            format!("stay under {limit} characters: phones and networks cut what is longer"),
        )
}

fn nameless(span: Span) -> Diagnostic {
    Diagnostic::new(
        "bad-id",
        span,
        Phrase::new("le nom du fichier ne donne aucun identifiant", "the file's name gives no id"),
    )
    .mend(
        "renommez le fichier avec des lettres ou des chiffres, ou ajoutez `id:`",
        "rename the file with letters or digits, or add `id:`",
    )
}

/// The trunk of a document and the fields left for its kind.
pub fn open<'n>(
    reader: &mut Reader<'_>,
    file: &FileName<'_>,
    head: &'n Node,
    body: Option<Body>,
) -> Option<(Trunk, Fields<'n>)> {
    let mut fields = reader.fields(head)?;
    let trunk = read(reader, file, &mut fields, body);
    Some((trunk, fields))
}
