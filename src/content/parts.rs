//! The small structures that documents share: pictures, files, quotes, contacts, signatures, corrections.
//! Recordings and videos: [`super::recordings`].

use super::Reference;
use crate::lang::LocalText;
use crate::source::Spanned;
use crate::time::Moment;
use crate::value::Reader;
use crate::vocabulary::values::{ChangeKind, Tone};
use crate::yaml::{Kind, Node};
use jiff::civil::Date;

/// A picture shown with a document.
#[derive(Clone, Debug)]
pub struct Image {
    /// The file, as the editor names it.
    pub file: Spanned<String>,
    /// What it shows, for those who do not see it.
    pub alt: Option<LocalText>,
    /// It shows nothing that the text does not say.
    pub decorative: bool,
    /// The line under it.
    pub caption: Option<LocalText>,
    /// Who made it.
    pub credit: Option<LocalText>,
    /// Under which licence.
    pub licence: Option<String>,
}

/// Reads a picture: a file, or its fields.
pub fn image(reader: &mut Reader<'_>, node: &Node) -> Option<Image> {
    if let Kind::Scalar(_) = node.kind {
        let file = reader.text(node)?;
        return Some(Image {
            file,
            alt: None,
            decorative: false,
            caption: None,
            credit: None,
            licence: None,
        });
    }
    let mut fields = reader.fields(node)?;
    let file = required_text(
        reader,
        &mut fields,
        "file",
        "écrivez le nom du fichier : `file: carte.png`",
        "write the file's name: `file: map.png`",
    );
    let alt = fields.take("alt").and_then(|n| reader.local_text(n));
    let decorative = fields.take("decorative").and_then(|n| reader.flag(n)).unwrap_or(false);
    let caption = fields.take("caption").and_then(|n| reader.local_text(n));
    let credit = fields.take("credit").and_then(|n| reader.local_text(n));
    let licence = string(reader, fields.take("licence"));
    reader.finish(fields);
    Some(Image { file: file?, alt, decorative, caption, credit, licence })
}

/// A file to download.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// The file, as the editor names it.
    pub file: Spanned<String>,
    /// What it is; the file's name otherwise.
    pub title: Option<LocalText>,
    /// It is the signed original.
    pub signed: bool,
    /// A screen reader can read it.
    pub accessible: bool,
}

/// Reads an attachment: a file, or its fields.
pub fn attachment(reader: &mut Reader<'_>, node: &Node) -> Option<Attachment> {
    if let Kind::Scalar(_) = node.kind {
        return reader.text(node).map(|file| Attachment {
            file,
            title: None,
            signed: false,
            accessible: false,
        });
    }
    let mut fields = reader.fields(node)?;
    let file = required_text(
        reader,
        &mut fields,
        "file",
        "écrivez le nom du fichier : `file: avis.pdf`",
        "write the file's name: `file: notice.pdf`",
    );
    let title = fields.take("title").and_then(|n| reader.local_text(n));
    let signed = fields.take("signed").and_then(|n| reader.flag(n)).unwrap_or(false);
    let accessible = fields.take("accessible").and_then(|n| reader.flag(n)).unwrap_or(false);
    reader.finish(fields);
    Some(Attachment { file: file?, title, signed, accessible })
}

/// Words of a person.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The words.
    pub text: LocalText,
    /// Who said them.
    pub person: Option<Reference>,
    /// In which capacity.
    pub role: Option<LocalText>,
}

/// Reads a quote.
pub fn quote(reader: &mut Reader<'_>, node: &Node) -> Option<Quote> {
    let mut fields = reader.fields(node)?;
    let text = fields.take("text").and_then(|n| reader.quotation(n));
    if text.is_none() && !fields.has("text") {
        reader.missing(fields.span, "text", "écrivez les paroles citées", "write the words that are quoted");
    }
    let person = fields.take("person").and_then(|n| reader.text(n)).map(Reference::new);
    let role = fields.take("role").and_then(|n| reader.local_text(n));
    reader.finish(fields);
    Some(Quote { text: text?, person, role })
}

/// Who signed, where and when.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// The town.
    pub place: Option<String>,
    /// The date under the text.
    pub date: Option<Date>,
    /// In which capacity.
    pub role: Option<LocalText>,
    /// Who.
    pub person: Option<Reference>,
}

/// Reads a signature block.
pub fn signature(reader: &mut Reader<'_>, node: &Node) -> Option<Signature> {
    let mut fields = reader.fields(node)?;
    let place = string(reader, fields.take("place"));
    let date = fields.take("date").and_then(|n| reader.date(n)).map(|date| date.value);
    let role = fields.take("role").and_then(|n| reader.local_text(n));
    let person = fields.take("person").and_then(|n| reader.text(n)).map(Reference::new);
    reader.finish(fields);
    Some(Signature { place, date, role, person })
}

/// Whom to ask.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// For what: `presse`, `public`.
    pub purpose: Option<LocalText>,
    /// Who.
    pub name: Option<LocalText>,
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// A free number.
    pub toll_free: Option<String>,
    /// A `WhatsApp` number.
    pub whatsapp: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Postal address.
    pub address: Option<LocalText>,
    /// Opening hours.
    pub hours: Option<LocalText>,
}

/// Reads a contact.
pub fn contact(reader: &mut Reader<'_>, node: &Node) -> Option<Contact> {
    let mut fields = reader.fields(node)?;
    let contact = Contact {
        purpose: fields.take("for").and_then(|n| reader.local_text(n)),
        name: fields.take("name").and_then(|n| reader.local_text(n)),
        phones: reader.texts(fields.take("phone")).into_iter().map(|phone| phone.value).collect(),
        toll_free: string(reader, fields.take("toll_free")),
        whatsapp: string(reader, fields.take("whatsapp")),
        email: string(reader, fields.take("email")),
        address: fields.take("address").and_then(|n| reader.local_text(n)),
        hours: fields.take("hours").and_then(|n| reader.local_text(n)),
    };
    reader.finish(fields);
    Some(contact)
}

/// « Au lieu de … lire … ».
#[derive(Clone, Debug)]
pub struct Correction {
    /// When it was corrected.
    pub at: Spanned<Moment>,
    /// Where in the text.
    pub place: Option<LocalText>,
    /// What stood there.
    pub instead_of: LocalText,
    /// What is right.
    pub read: LocalText,
}

/// Reads a correction.
pub fn correction(reader: &mut Reader<'_>, node: &Node) -> Option<Correction> {
    let mut fields = reader.fields(node)?;
    let at = required_moment(reader, &mut fields, "at");
    let place = fields.take("where").and_then(|n| reader.local_text(n));
    let instead_of = fields.take("instead_of").and_then(|n| reader.local_text(n));
    let read = fields.take("read").and_then(|n| reader.local_text(n));
    for (name, value) in [("instead_of", &instead_of), ("read", &read)] {
        if value.is_none() && !fields.has(name) {
            reader.missing(
                fields.span,
                name,
                "écrivez `instead_of:` (au lieu de) et `read:` (lire)",
                "write `instead_of:` and `read:`",
            );
        }
    }
    reader.finish(fields);
    Some(Correction { at: at?, place, instead_of: instead_of?, read: read? })
}

/// A change that a reader should know of.
#[derive(Clone, Debug)]
pub struct Change {
    /// When.
    pub at: Spanned<Moment>,
    /// How much it matters.
    pub kind: ChangeKind,
    /// What changed.
    pub note: Option<LocalText>,
}

/// Reads a change.
pub fn change(reader: &mut Reader<'_>, node: &Node) -> Option<Change> {
    let mut fields = reader.fields(node)?;
    let at = required_moment(reader, &mut fields, "at");
    let kind = fields.take("kind").and_then(|n| reader.choice(n)).unwrap_or(ChangeKind::Minor);
    let note = fields.take("note").and_then(|n| reader.local_text(n));
    reader.finish(fields);
    Some(Change { at: at?, kind, note })
}

/// When and why a document was taken back.
#[derive(Clone, Debug)]
pub struct Withdrawal {
    /// When.
    pub at: Option<Spanned<Moment>>,
    /// Why.
    pub reason: Option<LocalText>,
}

/// Reads a withdrawal.
pub fn withdrawal(reader: &mut Reader<'_>, node: &Node) -> Option<Withdrawal> {
    let mut fields = reader.fields(node)?;
    let at = required_moment(reader, &mut fields, "at");
    let reason = fields.take("reason").and_then(|n| reader.local_text(n));
    if reason.is_none() && !fields.has("reason") {
        reader.missing(
            fields.span,
            "reason",
            "dites au public pourquoi le document est retiré",
            "tell the public why the document is withdrawn",
        );
    }
    reader.finish(fields);
    Some(Withdrawal { at, reason })
}

/// Texts for the networks, where the editor wants other ones than the tool's.
#[derive(Clone, Debug, Default)]
pub struct Share {
    /// Texts by network: `whatsapp`, `x`, `sms`, `radio`.
    pub texts: Vec<(&'static str, LocalText)>,
    /// Hashtags, without `#`.
    pub hashtags: Vec<String>,
    /// The tone of what is shared.
    pub tone: Option<Tone>,
}

/// Reads the texts for the networks.
pub fn share(reader: &mut Reader<'_>, node: &Node) -> Option<Share> {
    let mut fields = reader.fields(node)?;
    let mut share = Share::default();
    for network in ["whatsapp", "x", "sms", "radio"] {
        if let Some(text) = fields.take(network).and_then(|n| reader.local_text(n)) {
            share.texts.push((network, text));
        }
    }
    let hashtags = reader.texts(fields.take("hashtags"));
    share.hashtags = hashtags.into_iter().map(|tag| tag.value.trim_start_matches('#').to_owned()).collect();
    share.tone = fields.take("tone").and_then(|n| reader.choice(n));
    reader.finish(fields);
    Some(share)
}

/// A text field's value alone.
pub fn string(reader: &mut Reader<'_>, node: Option<&Node>) -> Option<String> {
    node.and_then(|node| reader.text(node)).map(|text| text.value).filter(|text| !text.is_empty())
}

pub(super) fn required_text(
    reader: &mut Reader<'_>,
    fields: &mut crate::value::Fields<'_>,
    name: &'static str,
    fr: &'static str,
    en: &'static str,
) -> Option<Spanned<String>> {
    let text = fields.take(name).and_then(|node| reader.text(node));
    if text.is_none() && !fields.has(name) {
        reader.missing(fields.span, name, fr, en);
    }
    text
}

fn required_moment(
    reader: &mut Reader<'_>,
    fields: &mut crate::value::Fields<'_>,
    name: &'static str,
) -> Option<Spanned<Moment>> {
    let moment = fields.take(name).and_then(|node| reader.moment(node));
    if moment.is_none() && !fields.has(name) {
        reader.missing(
            fields.span,
            name,
            "écrivez la date : `at: 2026-11-20`",
            "write the date: `at: 2026-11-20`",
        );
    }
    moment
}
