//! Recordings without their words, files that hold what the page does not say.

use super::pictures::check_alt;
use crate::content::communique::Communique;
use crate::content::institution::Institution;
use crate::content::parts::Attachment;
use crate::content::trunk::Trunk;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::links::{Links, Place};
use crate::markdown::{Piece, Prose};
use crate::site::Content;
use crate::source::Span;

/// A communiqué with fewer words beside a picture or a file is but its envelope: the shortest real one of the portals we
/// read (a postponement in one sentence) has eighteen.
const WORDS_OF_A_TEXT: usize = 15;
/// Files that are read page by page; tables and archives are for machines.
const PAGED: &[&str] = &[
    "pdf", "doc", "docx", "odt", "rtf", "ppt", "pptx", "odp", "png", "jpg", "jpeg", "gif", "webp", "tif",
    "tiff",
];

pub(crate) fn check(links: &Links<'_>, place: Place<'_>, diagnostics: &mut Diagnostics) {
    let trunk = place.trunk();
    // A translation names the original's files.
    if !links.site.is_first() {
        return;
    }
    for audio in trunk.audio.iter().filter(|audio| audio.transcript.is_none()) {
        diagnostics.add(without_transcript(audio.file.span, true));
    }
    for video in trunk.video.iter().filter(|video| video.transcript.is_none()) {
        if let Some(named) = video.named() {
            diagnostics.add(without_transcript(named.span, false));
        }
    }
    let Place::Document(document) = place else { return };
    if let Content::Communique(communique) = &document.content
        && let Some(file) = only_file(communique)
    {
        diagnostics.add(text_in_file(file));
        return;
    }
    let consulted: &[Attachment] = match &document.content {
        Content::Consultation(consultation) => &consultation.documents,
        _ => &[],
    };
    for file in trunk.attachments.iter().chain(consulted).filter(|file| is_closed(file)) {
        diagnostics.add(inaccessible(file));
    }
}

/// The portrait of who heads an institution.
pub(crate) fn check_institution(institution: &Institution, diagnostics: &mut Diagnostics) {
    if let Some(head) = &institution.head
        && let (Some(portrait), Some(alt)) = (&head.portrait, &head.alt)
    {
        check_alt(alt, &portrait.value, diagnostics);
    }
}

/// Whether a file to be read is not said to be readable. The signed copy of a document is its copy: the page is the text.
fn is_closed(file: &Attachment) -> bool {
    let ending = file.file.value.rsplit('.').next().unwrap_or_default().to_lowercase();
    !file.accessible && !file.signed && PAGED.contains(&ending.as_str())
}

/// Where the text of a communiqué seems to be, if its page has none of its own.
fn only_file(communique: &Communique) -> Option<Span> {
    let Communique { trunk, kind: _, event, alert, tender, vacancy, results, obituary } = communique;
    let file = trunk.images.first().map(|image| image.file.span);
    let file = file.or(trunk.attachments.first().map(|file| file.file.span));
    let in_text = trunk.body.as_ref().and_then(|body| Some(body.place(&body.prose.images.first()?.span)));
    let file = file.or(in_text)?;
    let has_block = event.is_some()
        || alert.is_some()
        || tender.is_some()
        || vacancy.is_some()
        || results.is_some()
        || obituary.is_some();
    (!has_block && words(trunk) < WORDS_OF_A_TEXT).then_some(file)
}

/// How many words of its own a page has beside its title, up to about as many as matter.
fn words(trunk: &Trunk) -> usize {
    let lines = trunk.summary.iter().chain(&trunk.key_facts).chain(&trunk.what_to_do);
    let in_fields = lines.filter_map(|text| text.texts.first()).map(|(_, text)| count(&text.value));
    let quotes = trunk.quotes.iter().filter_map(|quote| quote.text.texts.first());
    let in_quotes = quotes.map(|(_, text)| count(&text.value));
    let transcripts = trunk.audio.iter().filter_map(|audio| audio.transcript.as_ref());
    let bodies = transcripts.chain(&trunk.body).map(|body| in_prose(&body.prose));
    in_fields.chain(in_quotes).chain(bodies).sum()
}

fn in_prose(prose: &Prose) -> usize {
    let mut in_tag = false;
    let mut text = String::new();
    for piece in &prose.pieces {
        let Piece::Html(html) = piece else { continue };
        for c in html.chars() {
            in_tag = (in_tag || c == '<') && c != '>';
            text.push(if in_tag || c == '>' { ' ' } else { c });
        }
    }
    count(&text)
}

fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

fn without_transcript(span: Span, is_audio: bool) -> Diagnostic {
    let (fr, en) = if is_audio {
        ("enregistrement sans transcription", "a recording without transcript")
    } else {
        ("vidéo sans transcription", "a video without transcript")
    };
    Diagnostic::new("missing-transcript", span, Phrase::new(fr, en))
        .because("qui n’entend pas n’en saura rien", "who does not hear will know nothing of it")
        .mend(
            "écrivez ce qui y est dit : `transcript: \"…\"`",
            "write what is said in it: `transcript: \"…\"`",
        )
}

fn text_in_file(span: Span) -> Diagnostic {
    Diagnostic::new(
        "text-in-file",
        span,
        Phrase::new(
            "le texte de ce communiqué est dans un fichier, pas dans la page",
            "the text of this communiqué is in a file, not on the page",
        ),
    )
    .because(
        "une image ou un document numérisé ne se lit ni à voix haute, ni par un moteur, ni sans télécharger",
        "a picture or a scan is read neither aloud, nor by a search engine, nor without downloading",
    )
    .mend(
        "recopiez-en le texte sous le second `---` ; le fichier reste joint",
        "copy its text below the second `---`; the file stays attached",
    )
}

fn inaccessible(file: &Attachment) -> Diagnostic {
    Diagnostic::new(
        "inaccessible-file",
        file.file.span,
        Phrase::new(
            format!("rien ne dit que `{}` soit lisible par une synthèse vocale", file.file.value),
            format!("nothing says that a screen reader can read `{}`", file.file.value),
        ),
    )
    .because(
        "ce qu’il contient n’est peut-être nulle part ailleurs",
        "what it holds may stand nowhere else",
    )
    .mend(
        "vérifiez ses balises (PAC, Acrobat), puis écrivez `accessible: true` ; si c’est la copie signée de cette page, `signed: true`",
        "check its tags (PAC, Acrobat), then write `accessible: true`; if it is the signed copy of this page, `signed: true`",
    )
}
