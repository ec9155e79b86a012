//! Markdown: links that lead nowhere or do harm, pictures without words, what was taken out.

use super::access;
use crate::content::body::Body;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::links::{Broken, Links, Place, bodies, is_outward};
use crate::markdown::{Mistake, MistakeKind};
use crate::source::Span;
use crate::vocabulary::nearest;

/// A link that leads nowhere.
pub(super) struct Lost<'a> {
    target: &'a str,
    broken: Broken,
    span: Span,
}

/// Tells a page's mistakes but for the links that lead nowhere, which it gives back. `waits`: the page waits for its hour.
pub(super) fn check<'a>(
    links: &Links<'a>,
    place: Place<'a>,
    waits: bool,
    diagnostics: &mut Diagnostics,
) -> Vec<Lost<'a>> {
    let mut lost = Vec::new();
    for body in bodies(place) {
        for mistake in &body.prose.mistakes {
            diagnostics.add(told(links, mistake, body.place(&mistake.span)));
        }
        for link in &body.prose.links {
            match links.resolve(place, &link.target) {
                // What a link to the picture of a fake would do is told with the other uses of it.
                Ok(_) | Err(Broken::Unread | Broken::Fake) => {}
                // Two documents that wait may lead to each other: which of them is out first is not for this check to say.
                Err(Broken::NotPublic) if waits => {}
                Err(broken) => {
                    lost.push(Lost { target: &link.target, broken, span: body.place(&link.span) });
                }
            }
        }
        check_pictures(links, place, body, diagnostics);
    }
    lost
}

fn check_pictures(links: &Links<'_>, place: Place<'_>, body: &Body, diagnostics: &mut Diagnostics) {
    for image in body.prose.images.iter().filter(|image| !is_outward(&image.target)) {
        let span = body.place(&image.span);
        match links.sources.find_media(&place.trunk().path, &image.target) {
            None => diagnostics.add(super::media::missing(links, &image.target, span)),
            Some(file) => {
                if let Some(told) = super::media::of_picture(file, &image.target, span) {
                    diagnostics.add(told);
                }
            }
        }
    }
}

/// The message for a field that leads nowhere.
pub(super) fn lost(links: &Links<'_>, target: &str, broken: Broken, span: Span) -> Diagnostic {
    Lost { target, broken, span }.told(links, true)
}

impl Lost<'_> {
    /// The message, with what was meant where `guess` allows to look for it.
    pub(super) fn told(&self, links: &Links<'_>, guess: bool) -> Diagnostic {
        broken_link(self, || if guess { near(links, self.target) } else { None })
    }
}

fn broken_link(lost: &Lost<'_>, near: impl FnOnce() -> Option<String>) -> Diagnostic {
    let Lost { target, broken, span } = *lost;
    let new = |fr: String, en: String| Diagnostic::new("broken-link", span, Phrase::new(fr, en));
    match broken {
        Broken::NotPublic => new(
            format!("le lien `{target}` mène à une page qui n’est pas publique"),
            format!("the link `{target}` leads to a page that is not public"),
        )
        .mend("attendez sa publication, ou retirez ce lien", "wait for its publication, or remove this link"),
        Broken::Anchor => new(
            format!("le lien `{target}` mène à un endroit qui n’existe pas dans la page"),
            format!("the link `{target}` leads to a place that is not on the page"),
        )
        .mend(
            "reprenez l’identifiant après `#` dans la page visée",
            "take the id after `#` from the page it leads to",
        ),
        Broken::Nothing | Broken::Unread | Broken::Fake => {
            let diagnostic = new(
                format!("le lien `{target}` ne mène nulle part"),
                format!("the link `{target}` leads nowhere"),
            );
            match near() {
                Some(near) => diagnostic.mend(format!("vouliez-vous écrire `{near}` ?"), format!("did you mean `{near}`?")),
                None => diagnostic.mend(
                    "un document se désigne par `communique/nom-du-fichier` ou `council/2026-11-18`, une page du web par `https://…`",
                    "a document is named by `communique/name-of-the-file` or `council/2026-11-18`, a page of the web by `https://…`",
                ),
            }
        }
    }
}

fn near(links: &Links<'_>, target: &str) -> Option<String> {
    let id = target.split('#').next().unwrap_or(target).trim_matches('/').trim_end_matches(".md");
    let id = id.rsplit('/').next().unwrap_or(id);
    let found = nearest(id, links.site.places.names().map(|(_, id)| id))?;
    let kind = links.site.places.names().find(|(_, id)| *id == found).map(|(kind, _)| kind.word())?;
    Some(format!("{kind}/{found}"))
}

fn told(links: &Links<'_>, mistake: &Mistake, span: Span) -> Diagnostic {
    let detail = &mistake.detail;
    match mistake.kind {
        MistakeKind::Heard(what) => access::heard(links, what, mistake, span),
        MistakeKind::UnsafeLink => Diagnostic::new(
            "unsafe-link",
            span,
            Phrase::new(
                format!("le lien `{detail}` n’est pas sûr"),
                format!("the link `{detail}` is not safe"),
            ),
        )
        .because(
            "cette forme d’adresse peut exécuter du code chez le lecteur",
            "this form of address can run code on the reader's side",
        )
        .mend(
            "gardez des adresses en `https:`, `mailto:` ou `tel:`",
            "keep to `https:`, `mailto:` or `tel:` addresses",
        ),
        MistakeKind::UnknownScheme => Diagnostic::new(
            "broken-link",
            span,
            Phrase::new(
                format!("le lien `{detail}` ne mène nulle part"),
                format!("the link `{detail}` leads nowhere"),
            ),
        )
        .because("ce début d’adresse n’est pas connu", "the start of this address is not known")
        .mend(
            "gardez des adresses en `https:`, `mailto:` ou `tel:`",
            "keep to `https:`, `mailto:` or `tel:` addresses",
        ),
        MistakeKind::EmptyLink => Diagnostic::new(
            "empty-link",
            span,
            Phrase::new("lien sans texte ou sans adresse", "a link without text or address"),
        )
        .mend("écrivez `[texte du lien](adresse)`", "write `[text of the link](address)`"),
        MistakeKind::MissingAlt => Diagnostic::new(
            "missing-alt",
            span,
            Phrase::new("image sans texte de remplacement", "a picture without alternative text"),
        )
        .because(
            "qui ne voit pas l’image n’en saura rien",
            "who does not see the picture will know nothing of it",
        )
        .mend(
            "décrivez-la entre les crochets : `![Carte des zones inondées](carte.png)`",
            "describe it between the brackets: `![Map of the flooded areas](map.png)`",
        ),
        MistakeKind::RemoteMedia => Diagnostic::new(
            "remote-media",
            span,
            Phrase::new(
                format!("l’image `{detail}` est sur un autre site"),
                format!("the picture `{detail}` is on another site"),
            ),
        )
        .because(
            "la politique de sécurité de la page la bloquerait, et l’autre site suivrait vos lecteurs",
            "the page's security policy would block it, and the other site would follow your readers",
        )
        .mend(
            "placez le fichier à côté du document ou dans `content/media/`",
            "put the file beside the document or in `content/media/`",
        ),
        MistakeKind::HtmlRemoved => Diagnostic::new(
            "html-removed",
            span,
            Phrase::new(
                format!("`{detail}` a été retiré du texte"),
                format!("`{detail}` was taken out of the text"),
            ),
        )
        .mend("écrivez la même chose en Markdown", "write the same in Markdown"),
        MistakeKind::Shortcode => Diagnostic::new(
            "shortcode",
            span,
            Phrase::new(
                "code court d’un autre générateur, retiré du texte",
                "a shortcode of another generator, taken out of the text",
            ),
        )
        .mend("remplacez-le par du Markdown", "replace it with Markdown"),
    }
}
