//! Files that fields name: they exist, pictures can be measured, and say in words what they show.

use crate::content::parts::Image;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::links::{Links, Place, bodies, is_outward, named_files};
use crate::source::{MOST_PICTURE_BYTES, MOST_PIXELS, MediaFile, Span, Spanned};
use crate::vocabulary::nearest;

pub(super) fn check(links: &Links<'_>, place: Place<'_>, diagnostics: &mut Diagnostics) {
    let trunk = place.trunk();
    for file in named_files(place) {
        check_file(links, &trunk.path, file, diagnostics);
    }
    for image in &trunk.images {
        check_picture(links, &trunk.path, &image.file, diagnostics);
        if !is_described(image) && !image.decorative {
            diagnostics.add(missing_alt(&image.file));
        }
    }
    check_uses_of_fakes(links, place, diagnostics);
    for recording in &trunk.audio {
        super::recordings::check(links, &trunk.path, recording, diagnostics);
    }
    for video in &trunk.video {
        if let Some(url) = &video.url {
            check_address(url, diagnostics);
        }
        super::recordings::check_video(links, &trunk.path, video, diagnostics);
        if let Some(poster) = &video.poster {
            check_picture(links, &trunk.path, poster, diagnostics);
        }
    }
}

pub(super) fn check_institutions(links: &Links<'_>, diagnostics: &mut Diagnostics) {
    for institution in &links.site.institutions {
        if let Some(head) = &institution.head
            && let Some(portrait) = &head.portrait
        {
            check_file(links, &institution.path, portrait, diagnostics);
            check_fake_use(links, &institution.path, &portrait.value, portrait.span, diagnostics);
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
            check_fake_use(links, &institution.path, &logo.value, logo.span, diagnostics);
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
    let media = links.sources.find_media(from, &file.value);
    if let Some(told) = media.and_then(|media| of_picture(media, &file.value, file.span)) {
        diagnostics.add(told);
    }
}

fn is_described(image: &Image) -> bool {
    let alt = image.alt.as_ref();
    alt.is_some_and(|alt| alt.texts.iter().all(|(_, text)| !text.value.trim().is_empty()))
}

/// The picture of a fake: there, described, and such that it can be stamped.
pub(super) fn check_fake(links: &Links<'_>, from: &str, image: &Image, diagnostics: &mut Diagnostics) {
    check_file(links, from, &image.file, diagnostics);
    if !is_described(image) {
        // It shows what the page speaks of: it is never decorative.
        diagnostics.add(missing_fake_alt(&image.file));
    }
    let Some(file) = links.sources.find_media(from, &image.file.value) else { return };
    if file.path.starts_with("static/") {
        diagnostics.add(fake_in_static(&image.file));
    }
    let is_drawable = file.size_px.is_some_and(|(width, height)| {
        let ending = file.path.rsplit('.').next().unwrap_or_default().to_lowercase();
        ending != "gif"
            && file.bytes <= MOST_PICTURE_BYTES
            && u64::from(width) * u64::from(height) <= MOST_PIXELS
    });
    if !is_drawable {
        diagnostics.add(unstampable(&image.file));
    }
}

/// A picture of a fake that something else names as well would be on the site without its stamp.
fn check_uses_of_fakes(links: &Links<'_>, place: Place<'_>, diagnostics: &mut Diagnostics) {
    if links.plan.fakes.is_empty() {
        return;
    }
    let path = &place.trunk().path;
    for file in named_files(place) {
        check_fake_use(links, path, &file.value, file.span, diagnostics);
    }
    for body in bodies(place) {
        let links_of = body.prose.links.iter().map(|link| (&link.target, &link.span));
        let images_of = body.prose.images.iter().map(|image| (&image.target, &image.span));
        for (target, span) in links_of.chain(images_of).filter(|(target, _)| !is_outward(target)) {
            let name = target.split(['#', '?']).next().unwrap_or(target);
            check_fake_use(links, path, name, body.place(span), diagnostics);
        }
    }
}

fn check_fake_use(links: &Links<'_>, from: &str, name: &str, span: Span, diagnostics: &mut Diagnostics) {
    let file = links.sources.find_media(from, name);
    if file.is_some_and(|file| links.plan.fakes.contains(&file.path)) {
        diagnostics.add(untouched(name, span));
    }
}

/// A field that becomes a link on a page: only addresses of the web.
pub(super) fn check_address(url: &Spanned<String>, diagnostics: &mut Diagnostics) {
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

/// What is told of a picture that is there.
pub(super) fn of_picture(media: &MediaFile, name: &str, span: Span) -> Option<Diagnostic> {
    match media.size_px {
        None => Some(unreadable(name, span)),
        Some(size) if media.is_too_large() => Some(too_large(name, size, span)),
        Some(_) => None,
    }
}

/// The message for a picture that would fill the memory of the machine that makes it small.
fn too_large(name: &str, (width, height): (u32, u32), span: Span) -> Diagnostic {
    let (pixels, bytes) = (MOST_PIXELS / 1_000_000, MOST_PICTURE_BYTES / 1_000_000);
    Diagnostic::new(
        "bad-image",
        span,
        Phrase::new(
            format!("`{name}` est trop grande ({width} × {height} px)"),
            format!("`{name}` is too large ({width} × {height} px)"),
        ),
    )
    .because(
        format!("au-delà de {pixels} millions de pixels ou de {bytes} Mo, une image n’est pas ouverte"),
        format!("above {pixels} million pixels or {bytes} MB, a picture is not opened"),
    )
    .mend(
        "réduisez-la : 3 000 pixels de large suffisent à la presse",
        "make it smaller: 3,000 pixels across are enough for the press",
    )
}

/// The message for a picture whose width and height cannot be told.
fn unreadable(name: &str, span: Span) -> Diagnostic {
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

fn missing_fake_alt(file: &Spanned<String>) -> Diagnostic {
    missing_alt(file).mend(
        format!("écrivez `{{ file: {}, alt: \"Ce que montre le faux\" }}`", file.value),
        format!("write `{{ file: {}, alt: \"What the fake shows\" }}`", file.value),
    )
}

fn unstampable(file: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "bad-image",
        file.span,
        Phrase::new(
            format!("`{}` ne peut pas être marquée, donc pas publiée", file.value),
            format!("`{}` cannot be stamped, and so not be published", file.value),
        ),
    )
    .mend(
        "enregistrez-la en PNG, JPEG ou WebP, de 50 millions de pixels au plus",
        "save it as PNG, JPEG or WebP, of 50 million pixels at most",
    )
}

fn untouched(name: &str, span: Span) -> Diagnostic {
    Diagnostic::new(
        "fake-untouched",
        span,
        Phrase::new(
            format!("`{name}` est l’image d’un faux : elle serait publiée sans sa marque"),
            format!("`{name}` is the picture of a fake: it would be published without its stamp"),
        ),
    )
    .because(
        "qui l’enregistre depuis le site pourrait la faire passer pour officielle",
        "who saves it from the site could pass it off as official",
    )
    .mend(
        "retirez-la d’ici et renvoyez à la vérification : `factcheck/…`",
        "remove it from here and link to the fact-check: `factcheck/…`",
    )
}

fn fake_in_static(file: &Spanned<String>) -> Diagnostic {
    untouched(&file.value, file.span).mend(
        "placez-la à côté du document ou dans `content/media/` : `static/` est copié tel quel",
        "put it beside the document or in `content/media/`: `static/` is copied as it is",
    )
}

fn missing_portrait_alt(file: &Spanned<String>) -> Diagnostic {
    missing_alt(file).mend(
        "ajoutez sous `portrait:` une ligne `alt: \"Portrait de …\"`",
        "add a line `alt: \"Portrait of …\"` under `portrait:`",
    )
}
