//! The mistakes that only the whole build can tell: of the theme, the emblem, the accent, the given now.

use crate::config::{Config, DEFAULT_THEME};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::lang::Language;
use crate::produce::ProduceError;
use crate::source::{Sources, Span};
use crate::theme::ThemeMistake;
use std::borrow::Cow;

pub(super) fn pale_accent(span: Span) -> Diagnostic {
    Diagnostic::new(
        "bad-colour",
        span,
        Phrase::new(
            "cette couleur se lit mal sur le papier du thème",
            "this colour is hard to read on the theme's paper",
        ),
    )
    .because("il faut un contraste de 4,5 au moins (WCAG)", "a contrast of 4.5 is the least (WCAG)")
    .mend("choisissez une couleur plus sombre", "choose a darker colour")
}

pub(super) fn unknown_theme(sources: &Sources, config: &Config) -> Diagnostic {
    let name = &config.theme.value;
    let mut known: Vec<&str> = sources.themes.keys().filter_map(|path| path.split('/').next()).collect();
    known.push(DEFAULT_THEME);
    known.dedup();
    let diagnostic = Diagnostic::new(
        "unknown-theme",
        config.theme.span,
        Phrase::new(format!("thème graphique `{name}` introuvable"), format!("unknown theme `{name}`")),
    );
    match crate::vocabulary::nearest(name, known.iter().copied()) {
        Some(near) => {
            diagnostic.mend(format!("vouliez-vous écrire `{near}` ?"), format!("did you mean `{near}`?"))
        }
        None => diagnostic.mend(
            format!("créez `themes/{name}/` avec `crieur theme export {name}`, ou écrivez `{DEFAULT_THEME}`"),
            format!("make `themes/{name}/` with `crieur theme export {name}`, or write `{DEFAULT_THEME}`"),
        ),
    }
}

pub(super) fn untranslated(config: &Config, language: &Language) -> Diagnostic {
    let (tag, theme) = (language.tag(), &config.theme.value);
    Diagnostic::new(
        "untranslated",
        config.languages_span,
        Phrase::new(format!("le thème n’a pas de mots en `{tag}`"), format!("the theme has no words in `{tag}`")),
    )
    .because("rubriques, dates et boutons seront en français", "sections, dates and buttons will be in French")
    .mend(
        format!("traduisez `strings/fr.ftl` dans `themes/{theme}/strings/{tag}.ftl` (`crieur theme export` l’écrit)"),
        format!("translate `strings/en.ftl` into `themes/{theme}/strings/{tag}.ftl` (`crieur theme export` writes it)"),
    )
}

/// A mistake in one of the portal's own files has its place there; one in the embedded theme would be ours.
pub(super) fn theme_mistake(sources: &Sources, config: &Config, mistake: &ThemeMistake) -> Diagnostic {
    let own = sources.themes.get(&format!("{}/{}", config.theme.value, mistake.file));
    let span = own.map_or(config.theme.span, |source| {
        let text = &sources.get(*source).text;
        let start: usize =
            text.split_inclusive('\n').take(mistake.line.saturating_sub(1)).map(str::len).sum();
        let line = text[start..].find('\n').map_or(text.len(), |end| start + end);
        let column = text[start..line]
            .char_indices()
            .nth(mistake.column.saturating_sub(1))
            .map_or(0, |(index, _)| index);
        Span::new(*source, start + column..line)
    });
    let file = if own.is_some() { String::new() } else { format!(" ({mistake})") };
    Diagnostic::new(
        "template",
        span,
        Phrase::new(
            format!("le thème ne peut pas être utilisé{file}"),
            format!("the theme cannot be used{file}"),
        ),
    )
    .because(mistake.message.clone(), mistake.message.clone())
}

pub(super) fn produce_mistake(sources: &Sources, config: &Config, error: ProduceError) -> Diagnostic {
    match error {
        ProduceError::Theme(mistake) => theme_mistake(sources, config, &mistake),
        ProduceError::Picture(span, reason) => unstampable(span, &reason),
        ProduceError::Photograph(span, file, reason) => unreadable(span, &file, &reason),
        ProduceError::Icon(error) => {
            let span = config.emblem.as_ref().map_or(Span::start_of(config.source), |emblem| emblem.span);
            drawing(
                span,
                "l’emblème ne peut pas être dessiné",
                "the emblem cannot be drawn",
                &error.to_string(),
            )
        }
    }
}

/// A picture of a fake that was found broken only when it was drawn.
fn unstampable(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::new(
        "bad-image",
        span,
        Phrase::new(
            "l’image du faux ne peut pas être marquée, donc pas publiée",
            "the picture of the fake cannot be stamped, and so not be published",
        ),
    )
    .because(reason.to_owned(), reason.to_owned())
    .mend(
        "ouvrez-la dans un logiciel d’images et enregistrez-la de nouveau, en PNG ou en JPEG",
        "open it in a picture editor and save it again, as PNG or JPEG",
    )
}

/// A picture that was found broken only when it was made small.
fn unreadable(span: Span, file: &str, reason: &str) -> Diagnostic {
    Diagnostic::new(
        "bad-image",
        span,
        Phrase::new(
            format!("l’image `content/{file}` est abîmée ou incomplète"),
            format!("the picture `content/{file}` is damaged or incomplete"),
        ),
    )
    .because(reason.to_owned(), reason.to_owned())
    .mend(
        "copiez-la de nouveau depuis l’appareil, ou enregistrez-la en JPEG dans un logiciel d’images",
        "copy it from the camera again, or save it as JPEG in a picture editor",
    )
}

pub(super) fn drawing(
    span: Span,
    fr: impl Into<Cow<'static, str>>,
    en: impl Into<Cow<'static, str>>,
    reason: &str,
) -> Diagnostic {
    Diagnostic::new("template", span, Phrase::new(fr, en)).because(reason.to_owned(), reason.to_owned())
}

pub(super) fn no_emblem(name: &str, span: Span) -> Diagnostic {
    Diagnostic::new(
        "missing-media",
        span,
        Phrase::new(format!("emblème introuvable\u{a0}: `{name}`"), format!("emblem not found: `{name}`")),
    )
    .mend("placez un dessin SVG dans `content/media/`", "put an SVG drawing in `content/media/`")
}

pub(super) fn missing_glyphs(span: Span, missing: &[char]) -> Diagnostic {
    let letters = missing
        .iter()
        .map(|letter| format!("`{letter}` (U+{:04X})", *letter as u32))
        .collect::<Vec<_>>()
        .join(", ");
    Diagnostic::new(
        "missing-glyph",
        span,
        Phrase::new(
            format!("aucune police de la carte n’a {letters}"),
            format!("no font of the card has {letters}"),
        ),
    )
    .because("la carte montrerait un carré vide", "the card would show an empty box")
    .mend(
        "remplacez ce signe (les émojis n’ont pas leur place dans un titre officiel)",
        "replace this character (emoji have no place in an official title)",
    )
}

/// An address of the last publication that the site to come does not have.
pub(super) fn lost_address(config: &Config, url: &str) -> Diagnostic {
    Diagnostic::new(
        "lost-address",
        Span::start_of(config.source),
        Phrase::new(format!("l’adresse `{url}` n’existe plus"), format!("the address `{url}` is no more")),
    )
    .because("des liens et des partages y mènent encore", "links and shares still lead there")
    .mend(
        format!(
            "remettez le fichier et retirez le document par `status: withdrawn`, ou notez l’adresse chez celui qui le remplace : `aliases: [{url}]`"
        ),
        format!(
            "bring the file back and withdraw the document with `status: withdrawn`, or write the address in the one that takes its place: `aliases: [{url}]`"
        ),
    )
}
