//! Values, prose and blocks of any kind: put together, or minified here, they are what the library makes of them.

use proptest::prelude::*;

use super::super::{Minifier, page, prose};
use super::holes::{PLAIN, framed, same};
use super::{inline_line, piece};

/// A value with all that a value may have in it.
fn any_value() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "mot",
        "Mot",
        "é",
        " ",
        "  ",
        "'",
        "\"",
        "&",
        "&copy",
        "&amp;",
        "=",
        "/",
        "<",
        ">",
        "`",
        "\n",
        "1",
        ";",
        "#",
        "until-found",
        "get",
        "text",
        "eager",
        "\u{226B}",
        "\u{20D2}",
        "\u{FDD0}",
        "«\u{202F}",
        "?a=b&c=d",
        "-",
    ]);
    prop_oneof![
        3 => prop::collection::vec(part, 0..5).prop_map(|parts| parts.concat()),
        2 => Just("Un titre".to_owned()),
        1 => "\\PC{0,6}",
    ]
}

/// Prose as our Markdown writer makes it, or nearly.
fn any_prose() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "mot",
        " ",
        "\n",
        "  ",
        "l’eau ",
        "l'eau",
        "&amp; ",
        "&amp;c",
        "&lt;",
        "&gt;",
        "&quot;x&quot;",
        "\"",
        "\u{A0}!",
        "<b>",
        "</b>",
        "<em>x</em>",
        "<strong> y </strong>",
        "<a href=\"/x/\">z</a>",
        "<br>",
        "<a href=\"/x/?a=1&amp;b=2\" rel=\"external noopener\">",
        "</a>",
        "<a href=\"/x/\" class=\"b a\" title=\"t\">",
        "<a href=\"a&amp;copy\">w</a>",
        "<sup id=\"n\">1</sup>",
        "<code>c  d</code>",
        "<img src=\"a\" alt=\"\">",
        "<a href=\"\">v</a>",
        "<span lang=\"fr\" class=\" \">u</span>",
    ]);
    let line = prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat());
    let block = (
        line,
        prop::sample::select(vec![
            ("<p>", "</p>"),
            ("<p>", "</p>\n"),
            ("<h2 id=\"a-b\">", "</h2>\n"),
            ("<h3 id=\"a b\" class=\"c\">", "</h3> "),
            ("<ul>\n<li>", "</li>\n</ul>\n"),
            ("<ul><li>", "\n<ul><li>x</li></ul></li></ul>"),
            ("<ol start=\"3\"><li>", "</li></ol>"),
            ("<ul>\n<li>\n<p>", "</p>\n<p>x</p>\n</li>\n<li>y</li></ul>"),
            ("<blockquote>\n<p>", "</p>\n</blockquote>\n"),
            ("<hr>", ""),
            ("<li>", "</li>"),
            ("<table><tr><td>", "</td></tr></table>"),
            ("<ol type=\"a\"><li>", "</li></ol>"),
            ("<div>", "</div>"),
            ("<pre>", "</pre>"),
        ]),
    )
        .prop_map(|(line, (open, close))| format!("{open}{line}{close}"));
    prop::collection::vec(block, 1..4).prop_map(|blocks| blocks.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn pages_of_any_values_are_the_pages_minified_whole(
        pages in prop::collection::vec((prop::array::uniform6(any_value()), any_prose()), 2..6),
    ) {
        let minifier = Minifier::default();
        for _ in 0..2 {
            for (values, body) in &pages {
                let mut texts = values.each_ref().map(String::as_str);
                for plain in [true, false] {
                    if plain {
                        same(&minifier, &framed(&PLAIN, body));
                    } else {
                        texts[0] = "fr";
                        same(&minifier, &framed(&texts, body));
                    }
                }
            }
        }
    }

    #[test]
    fn prose_is_minified_here_as_by_the_library(body in any_prose()) {
        if let Some(minified) = prose::minified(body.trim_matches([' ', '\n'])) {
            prop_assert_eq!(format!("<div>{minified}</div>"), page(&format!("<div>{body}</div>")), "{}", body);
        }
    }

    #[test]
    fn blocks_of_anything_are_what_they_are_in_their_page(
        pieces in prop::collection::vec(prop_oneof![4 => inline_line(), 3 => piece()], 0..14),
    ) {
        let minifier = Minifier::default();
        for body in ["<p>x</p>", "<p>y</p>", &format!("<p>{}</p>", pieces.concat()), &pieces.concat()] {
            same(&minifier, &framed(&PLAIN, body));
        }
    }
}
