//! Recordings: such that a browser can play them, and with what is said in writing.

use crate::content::recordings::{Audio, Video};
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::links::{Links, is_outward};
use crate::source::Spanned;

/// The formats of video that browsers play (MDN, « Media container formats », 2026-11).
const PLAYED: [&str; 3] = ["MP4", "M4V", "WEBM"];

pub(super) fn check(links: &Links<'_>, from: &str, audio: &Audio, diagnostics: &mut Diagnostics) {
    let file = links.sources.find_media(from, &audio.file.value).filter(|_| !is_outward(&audio.file.value));
    if file.is_some_and(|file| file.duration_ms.is_none()) {
        diagnostics.add(unplayable(&audio.file));
    }
    if file.is_some() && audio.transcript.is_none() {
        diagnostics.add(unwritten(&audio.file));
    }
}

/// A file that browsers would save rather than play: the reader pays for it before they know.
pub(super) fn check_video(links: &Links<'_>, from: &str, video: &Video, diagnostics: &mut Diagnostics) {
    let Some(named) = video.file.as_ref().filter(|file| !is_outward(&file.value)) else { return };
    let file = links.sources.find_media(from, &named.value);
    if file.is_some_and(|file| file.bytes == 0 || !PLAYED.contains(&file.format().as_str())) {
        diagnostics.add(unseen(named));
    }
}

fn unplayable(file: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "bad-audio",
        file.span,
        Phrase::new(
            format!("`{}` n’est pas un enregistrement que les pages savent faire entendre", file.value),
            format!("`{}` is not a recording that pages can play", file.value),
        ),
    )
    .because(
        "sa durée ne peut pas être lue : il est abîmé, vide, ou d’un format que les navigateurs ne lisent pas",
        "its duration cannot be read: it is damaged, empty, or of a format that browsers do not play",
    )
    .mend("enregistrez-le en MP3 ou en M4A", "save it as MP3 or M4A")
}

fn unseen(file: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "bad-video",
        file.span,
        Phrase::new(
            format!("`{}` n’est pas une vidéo que les navigateurs lisent", file.value),
            format!("`{}` is not a video that browsers play", file.value),
        ),
    )
    .because(
        "elle serait téléchargée en entier, puis rien ne la montrerait",
        "it would be downloaded whole, and then nothing would show it",
    )
    .mend("enregistrez-la en MP4 (H.264)", "save it as MP4 (H.264)")
}

fn unwritten(file: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "missing-transcript",
        file.span,
        Phrase::new("enregistrement sans transcription", "a recording without a transcript"),
    )
    .because(
        "qui n’entend pas, ou n’a pas de quoi écouter, n’en saura rien (WCAG 2.2, 1.2.1)",
        "who does not hear, or cannot listen, will know nothing of it (WCAG 2.2, 1.2.1)",
    )
    .mend(
        format!("écrivez `{{ file: {}, transcript: \"Ce qui est dit.\" }}`", file.value),
        format!("write `{{ file: {}, transcript: \"What is said.\" }}`", file.value),
    )
}
