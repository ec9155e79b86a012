//! The sentences for what was heard in a text.

use super::line;
use crate::aloud::{self, Fault};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::links::Links;
use crate::markdown::{Heard, Mistake};
use crate::source::Span;

/// A mistake that was heard in a text, as it is told.
pub(crate) fn heard(links: &Links<'_>, what: Heard, mistake: &Mistake, span: Span) -> Diagnostic {
    let detail = mistake.detail.as_str();
    match what {
        Heard::Fault(kind) => fault(links, kind, detail, span, false),
        Heard::EmptyHeading => empty_heading(span),
        Heard::HeadingJump => heading_jump(links, detail, span),
        Heard::BoldHeading => in_place_of_line(links, bold_heading(span), detail),
        Heard::HandMadeList => in_place_of_line(links, hand_made_list(span), detail),
        Heard::TableHeader => table_header(span),
        Heard::TableLayout => table_layout(span),
        Heard::TableAlone => table_alone(span),
    }
}

/// With the rest of the line, from where the mistake stands, written otherwise.
fn in_place_of_line(links: &Links<'_>, diagnostic: Diagnostic, by: &str) -> Diagnostic {
    let text: &str = &links.sources.get(diagnostic.span.source).text;
    match line::around(text, diagnostic.span) {
        Some((line, place)) => diagnostic.corrected(format!("{}{by}", &line[..place.start])),
        None => diagnostic,
    }
}

/// A fault of a text's words. `in_field`: no Markdown can be written there.
pub(super) fn fault(links: &Links<'_>, kind: Fault, words: &str, span: Span, in_field: bool) -> Diagnostic {
    let with = |diagnostic: Diagnostic, by: String| match line::with(
        links,
        span,
        &quoted_otherwise(links, span, by),
    ) {
        Some(line) if !in_field && line::written(links, span) == words => diagnostic.corrected(line),
        _ => diagnostic,
    };
    match kind {
        Fault::Language(tag) => {
            let dir = if matches!(tag, "ar" | "he") { " dir=\"rtl\"" } else { "" };
            let told = passage_language(tag, dir, span, in_field);
            with(told, format!("<span lang=\"{tag}\"{dir}>{words}</span>"))
        }
        Fault::Capitals => capitals(span),
        Fault::SpacedLetters => {
            with(spaced_letters(span), words.chars().filter(|c| !c.is_whitespace()).collect())
        }
        Fault::Blanks => with(blanks(span), " ".to_owned()),
        Fault::Emoji => {
            let first: String = words.chars().take_while(|c| *c != ' ').take(1).collect();
            with(emoji_in_a_row(span), first)
        }
        Fault::Disguised => with(disguised(span), aloud::plain_letters(words)),
    }
}

/// With marks that do not end the quoted text of a field that it stands in.
fn quoted_otherwise(links: &Links<'_>, span: Span, by: String) -> String {
    let text: &str = &links.sources.get(span.source).text;
    let before = line::around(text, span).map_or("", |(line, place)| &line[..place.start]);
    if before.matches('"').count() % 2 == 1 { by.replace('"', "'") } else { by }
}

fn passage_language(tag: &str, dir: &str, span: Span, in_field: bool) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "passage-language",
        span,
        Phrase::new(
            format!("passage dont la langue n’est pas dite : `{tag}` ?"),
            format!("a passage whose language is not told: `{tag}`?"),
        ),
    )
    .because(
        "une synthèse vocale le lira avec la voix de l’autre langue",
        "a screen reader will read it with the voice of the other language",
    );
    if in_field {
        return diagnostic.mend(
            format!("écrivez ce champ dans la langue de la page ; le texte en `{tag}` va dans le fichier voisin `<nom>.{tag}.md`"),
            format!("write this field in the language of the page; the text in `{tag}` goes into the file beside it, `<name>.{tag}.md`"),
        );
    }
    diagnostic.mend(
        format!("entourez-le de `<span lang=\"{tag}\"{dir}>…</span>`, ou plusieurs paragraphes de `<div lang=\"{tag}\"{dir}>…</div>`"),
        format!("put it in `<span lang=\"{tag}\"{dir}>…</span>`, or several paragraphs in `<div lang=\"{tag}\"{dir}>…</div>`"),
    )
}

/// A passage or a title in capitals.
pub(super) fn capitals(span: Span) -> Diagnostic {
    Diagnostic::new("capitals", span, Phrase::new("long passage en capitales", "a long passage in capitals"))
        .because(
            "il se lit mal, et une synthèse vocale peut l’épeler",
            "it is hard to read, and a screen reader may spell it",
        )
        .mend(
            "écrivez-le en minuscules, avec leurs accents ; pour insister, `**…**`",
            "write it in lower case; to insist, `**…**`",
        )
}

fn spaced_letters(span: Span) -> Diagnostic {
    Diagnostic::new(
        "spaced-letters",
        span,
        Phrase::new("un mot aux lettres espacées", "a word whose letters are set apart"),
    )
    .because(
        "il est lu lettre à lettre, et nulle recherche ne le trouve",
        "it is read letter by letter, and no search finds it",
    )
    .mend("écrivez le mot d’un trait", "write the word in one")
}

fn blanks(span: Span) -> Diagnostic {
    Diagnostic::new(
        "spaced-letters",
        span,
        Phrase::new("des espaces tiennent lieu de mise en page", "blanks stand for a layout"),
    )
    .because("sur un téléphone, les lignes se brisent ailleurs", "on a phone the lines break elsewhere")
    .mend(
        "laissez une seule espace ; pour des colonnes, un tableau",
        "leave a single blank; for columns, a table",
    )
}

/// An emoji in a title.
pub(super) fn emoji(span: Span, corrected: Option<String>) -> Diagnostic {
    let diagnostic =
        Diagnostic::new("emoji", span, Phrase::new("émoji dans un titre", "an emoji in a title"))
            .because(
                "son nom est lu au milieu du titre, et il manque sur bien des téléphones",
                "its name is read in the midst of the title, and many phones lack it",
            )
            .mend("retirez-le", "remove it");
    match corrected {
        Some(line) => diagnostic.corrected(line),
        None => diagnostic,
    }
}

fn emoji_in_a_row(span: Span) -> Diagnostic {
    Diagnostic::new("emoji", span, Phrase::new("des émojis à la suite", "emoji in a row"))
        .because("le nom de chacun est lu", "the name of each is read out")
        .mend("gardez-en un au plus", "keep one at most")
}

fn disguised(span: Span) -> Diagnostic {
    Diagnostic::new(
        "disguised-letters",
        span,
        Phrase::new(
            "ces caractères imitent des lettres grasses ou penchées",
            "these characters look like bold or slanted letters",
        ),
    )
    .because(
        "une synthèse vocale les tait ou lit « mathématique », et nulle recherche ne les trouve",
        "a screen reader skips them or says “mathematical”, and no search finds them",
    )
    .mend("écrivez de vraies lettres ; pour le gras, `**…**`", "write real letters; for bold, `**…**`")
}

fn empty_heading(span: Span) -> Diagnostic {
    Diagnostic::new("empty-heading", span, Phrase::new("intertitre vide", "an empty heading"))
        .because("il n’est pas publié", "it is not published")
        .mend("donnez-lui un texte, ou retirez la ligne", "give it a text, or remove the line")
}

fn heading_jump(links: &Links<'_>, marks: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "heading-jump",
        span,
        Phrase::new("cet intertitre saute un niveau", "this heading skips a level"),
    )
    .because(
        "la page le remonte d’un cran : qui la parcourt de titre en titre croirait qu’il en manque un",
        "the page puts it one level up: who goes from heading to heading would think that one is missing",
    )
    .mend(format!("écrivez `{marks}`"), format!("write `{marks}`"));
    match line::written(links, span).trim_start_matches('#').split(['\r', '\n']).next() {
        Some(words) if !words.trim().is_empty() => {
            in_place_of_line(links, diagnostic, &format!("{marks}{words}"))
        }
        _ => diagnostic,
    }
}

fn bold_heading(span: Span) -> Diagnostic {
    Diagnostic::new(
        "bold-heading",
        span,
        Phrase::new("un paragraphe en gras tient lieu d’intertitre", "a paragraph in bold stands for a heading"),
    )
    .because(
        "il n’est ni dans le sommaire, ni dans la liste des titres d’une synthèse vocale, et n’a pas d’adresse",
        "it is neither in the contents nor in a screen reader's list of headings, and has no address",
    )
    .mend("écrivez un intertitre", "write a heading")
}

fn hand_made_list(span: Span) -> Diagnostic {
    Diagnostic::new("hand-made-list", span, Phrase::new("une liste faite à la main", "a list made by hand"))
        .because(
            "la page en fait un seul paragraphe, et une synthèse vocale n’annonce pas de liste",
            "the page makes one paragraph of it, and a screen reader announces no list",
        )
        .mend(
            "laissez une ligne vide avant, et commencez chaque ligne par `- ` ou `1. `",
            "leave an empty line before it, and begin each line with `- ` or `1. `",
        )
}

fn table_header(span: Span) -> Diagnostic {
    Diagnostic::new(
        "table-header",
        span,
        Phrase::new("des colonnes de ce tableau n’ont pas de nom", "columns of this table have no name"),
    )
    .because(
        "une synthèse vocale dit le nom de la colonne avant chaque case",
        "a screen reader says the name of the column before each cell",
    )
    .mend(
        "nommez chaque colonne dans la première ligne : `| Région | Doses |` ; en HTML, par `<th>`",
        "name each column in the first row: `| Region | Doses |`; in HTML, by `<th>`",
    )
}

fn table_alone(span: Span) -> Diagnostic {
    Diagnostic::new(
        "table-header",
        span,
        Phrase::new("un tableau d’une seule ligne", "a table of a single row"),
    )
    .because(
        "sa seule ligne est prise pour les noms des colonnes",
        "its only row is taken for the names of its columns",
    )
    .mend(
        "ajoutez au-dessus la ligne des noms : `| Région | Doses |`, ou écrivez une phrase",
        "add the row of names above it: `| Region | Doses |`, or write a sentence",
    )
}

fn table_layout(span: Span) -> Diagnostic {
    Diagnostic::new(
        "table-header",
        span,
        Phrase::new(
            "un tableau d’une colonne est un cadre, pas un tableau",
            "a table of one column is a frame, no table",
        ),
    )
    .because(
        "une synthèse vocale annonce un tableau et ses cases",
        "a screen reader announces a table and its cells",
    )
    .mend("écrivez une liste, ou une citation : `> …`", "write a list, or a quotation: `> …`")
}
