//! Files that fields name: they exist, pictures can be measured, and say in words what they show.

use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::links::{Links, Place, is_outward, named_files};
use crate::source::{Span, Spanned};
use crate::vocabulary::nearest;

pub(super) fn check(links: &Links<'_>, place: Place<'_>, diagnostics: &mut Diagnostics) {
    let trunk = place.trunk();
    for file in named_files(place) {
        check_file(links, &trunk.path, file, diagnostics);
    }
    for image in &trunk.images {
        check_picture(links, &trunk.path, &image.file, diagnostics);
        let said = image
            .alt
            .as_ref()
            .is_some_and(|alt| alt.texts.iter().all(|(_, text)| !text.value.trim().is_empty()));
        if !said && !image.decorative {
            diagnostics.add(missing_alt(&image.file));
        }
    }
    for video in &trunk.video {
        check_address(&video.url, diagnostics);
    }
}

pub(super) fn check_institutions(links: &Links<'_>, diagnostics: &mut Diagnostics) {
    for institution in &links.site.institutions {
        if let Some(head) = &institution.head
            && let Some(portrait) = &head.portrait
        {
            check_file(links, &institution.path, portrait, diagnostics);
            check_picture(links, &institution.path, portrait, diagnostics);
            if head.alt.is_none() {
                diagnostics.add(missing_portrait_alt(portrait));
            }
        }
        if let Some(logo) = &institution.logo {
            check_file(links, &institution.path, logo, diagnostics);
            // A drawing has no size to be read, and needs none.
            if !logo.value.to_lowercase().ends_with(".svg") {
                check_picture(links, &institution.path, logo, diagnostics);
            }
        }
        let addresses = institution.services.iter().map(|service| &service.url);
        for url in addresses.chain(institution.accounts.iter().filter_map(|account| account.url.as_ref())) {
            check_address(url, diagnostics);
        }
    }
}

fn check_file(links: &Links<'_>, from: &str, file: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if is_outward(&file.value) {
        diagnostics.add(remote(file));
    } else if links.sources.find_media(from, &file.value).is_none() {
        diagnostics.add(missing(links, &file.value, file.span));
    }
}

fn check_picture(links: &Links<'_>, from: &str, file: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if links.sources.find_media(from, &file.value).is_some_and(|media| media.size_px.is_none()) {
        diagnostics.add(unreadable(&file.value, file.span));
    }
}

/// A field that becomes a link on a page: only addresses of the web.
fn check_address(url: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if !url.value.starts_with("https://") && !url.value.starts_with("http://") {
        diagnostics.add(
            Diagnostic::new(
                "unsafe-link",
                url.span,
                Phrase::new(
                    format!("`{}` n’est pas une adresse du web", url.value),
                    format!("`{}` is not an address of the web", url.value),
                ),
            )
            .mend("écrivez l’adresse entière : `https://…`", "write the whole address: `https://…`"),
        );
    }
}

/// The message for a file that is not there, with the nearest name.
pub(super) fn missing(links: &Links<'_>, name: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "missing-media",
        span,
        Phrase::new(
            format!("fichier introuvable : `{name}`").replace(" :", "\u{a0}:"),
            format!("file not found: `{name}`"),
        ),
    );
    let wanted = name.rsplit('/').next().unwrap_or(name);
    let names = links.sources.media.keys().filter_map(|path| path.rsplit('/').next());
    match nearest(wanted, names) {
        Some(near) => {
            diagnostic.mend(format!("vouliez-vous écrire `{near}` ?"), format!("did you mean `{near}`?"))
        }
        None => diagnostic.mend(
            "placez le fichier à côté du document ou dans `content/media/`",
            "put the file beside the document or in `content/media/`",
        ),
    }
}

/// The message for a picture whose width and height cannot be told.
pub(super) fn unreadable(name: &str, span: Span) -> Diagnostic {
    Diagnostic::new(
        "bad-image",
        span,
        Phrase::new(
            format!("`{name}` n’est pas une image que les pages savent montrer"),
            format!("`{name}` is not a picture that pages can show"),
        ),
    )
    .mend("enregistrez-la en PNG, JPEG, GIF ou WebP", "save it as PNG, JPEG, GIF or WebP")
}

fn remote(file: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "remote-media",
        file.span,
        Phrase::new(
            format!("`{}` est sur un autre site", file.value),
            format!("`{}` is on another site", file.value),
        ),
    )
    .mend(
        "placez le fichier à côté du document ou dans `content/media/`",
        "put the file beside the document or in `content/media/`",
    )
}

fn missing_alt(file: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "missing-alt",
        file.span,
        Phrase::new("image sans texte de remplacement", "a picture without alternative text"),
    )
    .because(
        "qui ne voit pas l’image n’en saura rien",
        "who does not see the picture will know nothing of it",
    )
    .mend(
        format!(
            "écrivez `{{ file: {}, alt: \"Ce que montre l’image\" }}`, ou `decorative: true` au lieu d’`alt:` si elle n’apprend rien",
            file.value
        ),
        format!(
            "write `{{ file: {}, alt: \"What the picture shows\" }}`, or `decorative: true` instead of `alt:` if it tells nothing",
            file.value
        ),
    )
}

fn missing_portrait_alt(file: &Spanned<String>) -> Diagnostic {
    missing_alt(file).mend(
        "ajoutez sous `portrait:` une ligne `alt: \"Portrait de …\"`",
        "add a line `alt: \"Portrait of …\"` under `portrait:`",
    )
}
