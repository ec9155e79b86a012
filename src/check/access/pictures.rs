//! Alternative texts that are there and say nothing.

use super::vague::{is_file_name, is_vague_picture, said};
use crate::content::parts::Image;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::lang::LocalText;
use crate::links::{Place, bodies};
use crate::source::Span;

/// What an alternative text repeats.
#[derive(Clone, Copy)]
enum Poor {
    FileName,
    NoDescription,
    Caption,
    Title,
}

pub(super) fn check(place: Place<'_>, diagnostics: &mut Diagnostics) {
    let trunk = place.trunk();
    let titles: Vec<String> = trunk.title.iter().flat_map(texts).map(said).collect();
    for image in &trunk.images {
        check_image(image, &titles, diagnostics);
    }
    if let Place::Document(document) = place
        && let crate::site::Content::FactCheck(factcheck) = &document.content
        && let Some(image) = &factcheck.image_of_fake
    {
        check_image(image, &titles, diagnostics);
    }
    for body in bodies(place) {
        for image in &body.prose.images {
            if let Some(poor) = poor(&image.alt, &image.target, &[said(&image.title)], &titles) {
                diagnostics.add(told(poor, &image.alt, body.place(&image.span)));
            }
        }
    }
}

fn check_image(image: &Image, titles: &[String], diagnostics: &mut Diagnostics) {
    let captions: Vec<String> = image.caption.iter().flat_map(texts).map(said).collect();
    for (_, alt) in image.alt.iter().flat_map(|alt| &alt.texts) {
        if let Some(poor) = poor(&alt.value, &image.file.value, &captions, titles) {
            diagnostics.add(told(poor, &alt.value, alt.span));
        }
    }
}

/// The alternative text of a portrait.
pub(super) fn check_alt(alt: &LocalText, file: &str, diagnostics: &mut Diagnostics) {
    for (_, alt) in &alt.texts {
        if let Some(poor) = poor(&alt.value, file, &[], &[]) {
            diagnostics.add(told(poor, &alt.value, alt.span));
        }
    }
}

fn texts(text: &LocalText) -> impl Iterator<Item = &str> {
    text.texts.iter().map(|(_, text)| text.value.as_str())
}

fn poor(alt: &str, file: &str, captions: &[String], titles: &[String]) -> Option<Poor> {
    if alt.trim().is_empty() {
        return None;
    }
    let words = said(alt);
    let name = file.rsplit('/').next().unwrap_or(file);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    if is_file_name(alt) || alt.trim() == stem {
        Some(Poor::FileName)
    } else if is_vague_picture(alt) {
        Some(Poor::NoDescription)
    } else if captions.contains(&words) {
        Some(Poor::Caption)
    } else {
        titles.contains(&words).then_some(Poor::Title)
    }
}

fn told(poor: Poor, alt: &str, span: Span) -> Diagnostic {
    let title = match poor {
        Poor::FileName => Phrase::new(
            format!("`{alt}` est un nom de fichier, pas une description"),
            format!("`{alt}` is the name of a file, no description"),
        ),
        Poor::NoDescription => Phrase::new(
            format!("`{alt}` ne dit pas ce que montre l’image"),
            format!("`{alt}` does not say what the picture shows"),
        ),
        Poor::Caption => Phrase::new(
            "le texte de remplacement répète la légende",
            "the alternative text repeats the caption",
        ),
        Poor::Title => Phrase::new(
            "le texte de remplacement répète le titre de la page",
            "the alternative text repeats the title of the page",
        ),
    };
    let diagnostic = Diagnostic::new("poor-alt", span, title);
    match poor {
        Poor::Caption | Poor::Title => diagnostic
            .because("qui écoute l’entend deux fois, et ne sait rien de l’image", "who listens hears it twice, and knows nothing of the picture")
            .mend(
                "décrivez ce que l’image montre de plus ; si elle n’apprend rien, `decorative: true` dans `images:`",
                "describe what the picture shows beyond it; if it tells nothing, `decorative: true` in `images:`",
            ),
        Poor::FileName | Poor::NoDescription => diagnostic
            .because("c’est tout ce que saura qui ne voit pas l’image", "that is all that who does not see the picture will know")
            .mend(
                "dites en une phrase ce qu’elle montre : « Carte des zones inondées au 20 novembre »",
                "say in a sentence what it shows: `Map of the flooded areas on 20 November`",
            ),
    }
}
