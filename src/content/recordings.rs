//! What is heard and what is seen: recordings and videos of a document.

use super::body::{self, Body};
use super::parts::required_text;
use crate::diagnostic::{Diagnostic, Phrase};
use crate::lang::{Language, LocalText};
use crate::source::Spanned;
use crate::time::length::parse_length;
use crate::value::Reader;
use crate::yaml::{Kind, Node};

/// A recording of the document, often in a language that is spoken more than written.
#[derive(Clone, Debug)]
pub struct Audio {
    /// The file.
    pub file: Spanned<String>,
    /// The language spoken.
    pub language: Option<Language>,
    /// What it is.
    pub title: Option<LocalText>,
    /// What is said, in Markdown.
    pub transcript: Option<Body>,
}

/// Reads a recording.
pub fn audio(reader: &mut Reader<'_>, node: &Node) -> Option<Audio> {
    if let Kind::Scalar(_) = node.kind {
        return reader.text(node).map(|file| Audio { file, language: None, title: None, transcript: None });
    }
    let mut fields = reader.fields(node)?;
    let file = required_text(
        reader,
        &mut fields,
        "file",
        "écrivez le nom du fichier : `file: avis-fon.mp3`",
        "write the file's name: `file: notice-fon.mp3`",
    );
    let language = fields.take("lang").and_then(|n| reader.language(n));
    let title = fields.take("title").and_then(|n| reader.local_text(n));
    let transcript = fields.take("transcript").and_then(|n| body::in_field(reader, n));
    reader.finish(fields);
    Some(Audio { file: file?, language, title, transcript })
}

/// A video: a file of the portal's own, or one that is somewhere else.
#[derive(Clone, Debug, Default)]
pub struct Video {
    /// The file, as the editor names it.
    pub file: Option<Spanned<String>>,
    /// Where else it is; the only place of it if there is no file.
    pub url: Option<Spanned<String>>,
    /// What it is.
    pub title: Option<LocalText>,
    /// How long it lasts, in milliseconds, as the editor says it.
    pub duration_ms: Option<u64>,
    /// The language spoken.
    pub language: Option<Language>,
    /// A picture of it, from the portal: nothing is fetched from where the video is.
    pub poster: Option<Spanned<String>>,
    /// What is said, in Markdown.
    pub transcript: Option<Body>,
}

impl Video {
    /// What names it: its file, else its address.
    pub fn named(&self) -> Option<&Spanned<String>> {
        self.file.as_ref().or(self.url.as_ref())
    }
}

/// Reads a video: an address, or its fields.
pub fn video(reader: &mut Reader<'_>, node: &Node) -> Option<Video> {
    if let Kind::Scalar(_) = node.kind {
        return reader.text(node).map(|url| Video { url: Some(url), ..Video::default() });
    }
    let mut fields = reader.fields(node)?;
    let video = Video {
        file: fields.take("file").and_then(|n| reader.text(n)),
        url: fields.take("url").and_then(|n| reader.text(n)),
        title: fields.take("title").and_then(|n| reader.local_text(n)),
        duration_ms: fields.take("duration").and_then(|n| length_ms(reader, n)),
        language: fields.take("lang").and_then(|n| reader.language(n)),
        poster: fields.take("poster").and_then(|n| reader.text(n)),
        transcript: fields.take("transcript").and_then(|n| body::in_field(reader, n)),
    };
    if video.named().is_none() && !fields.has("url") && !fields.has("file") {
        reader.missing(
            fields.span,
            "url",
            "écrivez l’adresse de la vidéo, ou le nom de son fichier : `file: point-de-presse.mp4`",
            "write the video's address, or the name of its file: `file: briefing.mp4`",
        );
    }
    reader.finish(fields);
    video.named().is_some().then_some(video)
}

fn length_ms(reader: &mut Reader<'_>, node: &Node) -> Option<u64> {
    let text = reader.text(node)?;
    let length = parse_length(&text.value);
    if length.is_none() {
        reader.diagnostics.add(
            Diagnostic::new(
                "bad-cadence",
                text.span,
                Phrase::new(
                    format!("`{}` n’est pas une durée", text.value),
                    format!("`{}` is not a length of time", text.value),
                ),
            )
            .mend(
                "écrivez par exemple `18 min`, `1 h 05` ou `3 min 20 s`",
                "write for instance `18 min`, `1 h 05` or `3 min 20 s`",
            ),
        );
    }
    length.map(|seconds| seconds * 1000)
}
