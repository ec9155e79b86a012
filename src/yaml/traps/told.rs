//! The sentences for the traps, each with the corrected line where one line mends it.

use crate::diagnostic::{Diagnostic, Phrase};
use crate::source::Span;

/// A colon in a text; without a corrected line where the text stands on several.
pub(super) fn inner_colon(span: Span, corrected: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "yaml-colon",
        span,
        Phrase::new("deux-points dans un texte sans guillemets", "a colon in a text without quotes"),
    )
    .because("YAML croit qu’un autre champ commence ici", "YAML takes this for the start of another field");
    match corrected {
        Some(line) => {
            diagnostic.mend("mettez le texte entre guillemets", "put the text in quotes").corrected(line)
        }
        None => diagnostic.mend(
            "écrivez le texte sur une seule ligne, entre guillemets",
            "write the text on one line, in quotes",
        ),
    }
}

pub(super) fn colon_space(span: Span, corrected: &str) -> Diagnostic {
    Diagnostic::new(
        "yaml-colon",
        span,
        Phrase::new("il manque une espace après les deux-points", "a space is missing after the colon"),
    )
    .mend("ajoutez une espace", "add a space")
    .corrected(corrected)
}

/// A value that YAML reads as something else; without a corrected line where the text goes on below.
pub(super) fn needs_quotes(span: Span, value: &str, corrected: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "yaml-quote",
        span,
        Phrase::new("ce texte doit être entre guillemets", "this text must be in quotes"),
    );
    let diagnostic = match value.chars().next() {
        Some('"' | '\'') => diagnostic.because(
            "le guillemet se referme avant la fin du texte",
            "the quote closes before the text ends",
        ),
        Some('`') => diagnostic
            .because("un accent grave ne peut pas ouvrir une valeur", "a backquote cannot start a value"),
        mark => {
            let mark = mark.unwrap_or('"');
            diagnostic.because(
                format!("`{mark}` en tête de valeur a un sens particulier pour YAML"),
                format!("`{mark}` at the start of a value means something else to YAML"),
            )
        }
    };
    with_line(
        diagnostic.mend("mettez le texte entier entre guillemets", "put the whole text in quotes"),
        corrected,
    )
}

/// Items of a list that want quotes, each on its own.
pub(super) fn items_need_quotes(span: Span, corrected: &str) -> Diagnostic {
    Diagnostic::new(
        "yaml-quote",
        span,
        Phrase::new(
            "les mots de cette liste doivent être entre guillemets",
            "the words of this list must be in quotes",
        ),
    )
    .because(
        "un signe en tête de mot a un sens particulier pour YAML",
        "a mark at the start of a word means something else to YAML",
    )
    .mend("mettez chaque mot entre guillemets", "put each word in quotes")
    .corrected(corrected)
}

pub(super) fn never_closed(span: Span, mark: char, corrected: &str) -> Diagnostic {
    let (title, mend) = if matches!(mark, '"' | '\'') {
        (
            Phrase::new("guillemet ouvert et jamais refermé", "a quote is opened and never closed"),
            ("refermez le guillemet", "close the quote"),
        )
    } else {
        (
            Phrase::new("crochet ou accolade jamais refermé", "a bracket or brace is never closed"),
            ("refermez la liste", "close the list"),
        )
    };
    Diagnostic::new("yaml-quote", span, title).mend(mend.0, mend.1).corrected(corrected)
}

/// `title Report`: a field's name without its colon.
pub(super) fn no_colon(span: Span, name: &str, corrected: &str) -> Diagnostic {
    Diagnostic::new(
        "yaml-colon",
        span,
        Phrase::new(
            format!("il manque les deux-points après `{name}`"),
            format!("the colon after `{name}` is missing"),
        ),
    )
    .mend("écrivez `champ: valeur`", "write `field: value`")
    .corrected(corrected)
}

/// The text of the line above goes on at the margin.
pub(super) fn not_continued(span: Span, corrected: &str) -> Diagnostic {
    Diagnostic::new(
        "yaml-indent",
        span,
        Phrase::new("cette ligne n’appartient à aucun champ", "this line belongs to no field"),
    )
    .mend(
        "si elle continue le texte du dessus, décalez-la de deux espaces",
        "if it goes on with the text above, indent it by two spaces",
    )
    .corrected(corrected)
}

/// A field that is further right than the one above it.
pub(super) fn too_far_right(span: Span, corrected: &str) -> Diagnostic {
    Diagnostic::new(
        "yaml-indent",
        span,
        Phrase::new("cette ligne est trop décalée", "this line is indented too far"),
    )
    .because("YAML y voit la suite de la ligne du dessus", "YAML takes it for the rest of the line above")
    .mend("alignez-la sur le champ du dessus", "align it with the field above")
    .corrected(corrected)
}

fn with_line(diagnostic: Diagnostic, corrected: Option<&str>) -> Diagnostic {
    match corrected {
        Some(line) => diagnostic.corrected(line),
        None => diagnostic,
    }
}

pub(super) fn comment(span: Span, corrected: &str) -> Diagnostic {
    Diagnostic::new(
        "yaml-comment",
        span,
        Phrase::new("la fin de la ligne est ignorée", "the end of the line is ignored"),
    )
    .because("après une espace, `#` commence un commentaire", "after a space, `#` starts a comment")
    .mend(
        "mettez le texte entre guillemets si `#` en fait partie",
        "put the text in quotes if `#` belongs to it",
    )
    .corrected(corrected)
}

pub(super) fn not_indented(span: Span, count: usize) -> Diagnostic {
    let (fr, en) = if count == 1 {
        (
            "cette ligne n’est pas décalée sous le `|`".to_owned(),
            "this line is not indented under the `|`".to_owned(),
        )
    } else {
        (
            format!("ces {count} lignes ne sont pas décalées sous le `|`"),
            format!("these {count} lines are not indented under the `|`"),
        )
    };
    Diagnostic::new("yaml-indent", span, Phrase::new("texte non décalé", "text that is not indented"))
        .because(fr, en)
        .mend(
            "ajoutez deux espaces au début de chaque ligne du texte ; dans un fichier `.md`, le texte se place après le second `---`, sans décalage",
            "add two spaces at the start of each line of the text; in a `.md` file the text goes after the second `---` and needs none",
        )
}

pub(super) fn tab(span: Span, corrected: &str) -> Diagnostic {
    Diagnostic::new(
        "yaml-tab",
        span,
        Phrase::new("tabulation en début de ligne", "a tab at the start of the line"),
    )
    .because(
        "YAML n’accepte que des espaces pour décaler une ligne",
        "YAML accepts only spaces to indent a line",
    )
    .mend("remplacez la tabulation par deux espaces", "replace the tab with two spaces")
    .corrected(corrected)
}
