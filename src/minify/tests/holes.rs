//! A page put together from a skeleton is, byte for byte, the page minified whole.

use proptest::prelude::*;

use super::super::{DEEPEST_NESTING, Minifier, page};
use super::{inline_line, piece};
use crate::seam::Rendered;

const STYLE: &str = "a>b{color:red}";

/// Text as a theme writes a value into a page.
fn value(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut escaped = Vec::new();
    tera_like(text, &mut escaped);
    format!("\u{1}{}\u{2}", String::from_utf8(escaped).unwrap())
}

fn tera_like(text: &str, out: &mut Vec<u8>) {
    for character in text.chars() {
        match character {
            '&' => out.extend(b"&amp;"),
            '<' => out.extend(b"&lt;"),
            '>' => out.extend(b"&gt;"),
            '"' => out.extend(b"&quot;"),
            '\'' => out.extend(b"&#39;"),
            other => out.extend(other.to_string().bytes()),
        }
    }
}

/// Text written as it is.
fn verbatim(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\u{1}\u{3}{text}\u{2}") }
}

/// A page as a theme makes it, with values in every kind of place.
fn framed(values: &[&str; 6], body: &str) -> String {
    let [a, b, c, d, e, f] = values.map(value);
    let (body, data) = (verbatim(body), verbatim("{\"@type\":\"a & b\"}"));
    format!(
        "<!doctype html>\n<html lang=\"{a}\" dir=\"ltr\">\n<head>\n<title>{b}</title>\n\
         <meta name=\"description\" content=\"{b} et {c}\">\n<meta content=\"0; url={d}\" http-equiv=\"refresh\">\n\
         <script type=\"application/ld+json\">{data}</script>\n<style>\u{4}</style>\n</head>\n\
         <body class=\"{a}\">\n<a class='skip {a}' href=\"{d}\" title='{e}' hreflang=\"{a}\">{b}</a>\n\
         <header><img src=\"{d}\" alt=\"{f}\" width=\"{a}\" loading=\"{a}\"> <b>{c}</b> <i>{f}</i></header>\n\
         <main id=\"_c\" tabindex=\"-1\">\n<h1>{b}</h1> <p>{c} · <a href=\"mailto:{e}?x={a}\" rel=\"{a}\">{e}</a>, {f}.</p>\n\
         <dl><dt>{a}</dt> <dd>{b} </dd></dl><ul><li>{c}</li><li>({d})</li></ul><pre>{e}</pre><code> {f} </code>\
         <svg viewBox=\"0 0 1 1\"><title>{a}</title><path d=\"{a}\"/></svg><label> {f} </label>\n\
         <div class=\"prose\" lang=\"{a}\">{body}</div>\n</main>\n</body>\n</html>\n"
    )
}

fn rendered(marked: &str) -> Rendered<'_> {
    Rendered { marked, style: STYLE }
}

/// Asserts that a page is what it is whole; says whether it came from a skeleton.
fn same(minifier: &Minifier, marked: &str) -> bool {
    let page_itself = rendered(marked);
    let filled = minifier.filled(&page_itself);
    if let Some(filled) = &filled {
        assert_eq!(*filled, page(&page_itself.plain()), "{marked}");
    }
    filled.is_some()
}

const PLAIN: [&str; 6] =
    ["fr", "Un titre, long", "L’eau – « été »", "https://x.bj/a/b-c_d.html", "a@b.bj", "Légende"];

#[test]
fn from_the_second_page_of_a_kind_on_there_is_a_skeleton() {
    let minifier = Minifier::default();
    let first = framed(&PLAIN, "<p>Un</p>");
    assert!(!same(&minifier, &first));
    assert!(same(&minifier, &first));
    let other = framed(
        &["fr", "Autre titre d’ici", "x y", "https://y.bj/", "c@d.bj", "Sans"],
        "<p>a <b>b</b></p>\n<ul><li>c</li></ul>\n",
    );
    assert!(same(&minifier, &other));
    let quoted = framed(
        &["fr", "R & D", "l'eau \"douce\" > 3", "/?a=1&copy=2&b=c", "o'b@c.d", "x = y"],
        "<table><tr><td> x </td></tr></table>",
    );
    assert!([same(&minifier, &quoted), same(&minifier, &quoted)][1]);
}

#[test]
fn values_that_decide_something_are_seen_by_the_library() {
    let minifier = Minifier::default();
    for odd in [
        "eager",
        "text",
        "1",
        "150",
        "300",
        "viewport",
        "&copy",
        "&",
        "&amp;",
        "a&b",
        "a& b",
        "&lt;",
        "&#32;x",
        " bord",
        "bord ",
        "deux  blancs",
        "a\nb",
        "a\tb",
        "\"",
        "'",
        "`",
        "=",
        "<",
        ">",
        "a<b>",
        "until-found",
        "\u{FDD0}",
        "&#xFDD0;",
        "\u{226B}\u{20D2}",
        "\u{20D2}",
        "\u{A0}",
        "É",
        "UPPER",
        "é/",
        "/",
        "?",
        "\u{7f}",
        "Xq7Hole1Z",
        "-->",
        "]]>",
        "</title>",
        "{{ x }}",
        "\0",
        "\u{5}",
    ] {
        for at in 0..6 {
            let mut values = PLAIN;
            values[at] = odd;
            for body in ["<p>x</p>", "<p>y <em>z</em></p>"] {
                same(&minifier, &framed(&values, body));
                same(&minifier, &framed(&PLAIN, body));
            }
        }
    }
}

/// Each of these blocks would come out otherwise on its own, or might.
#[test]
fn blocks_that_are_no_piece_are_minified_with_their_page() {
    let deep = format!("{}x{}", "<div>".repeat(DEEPEST_NESTING), "</div>".repeat(DEEPEST_NESTING));
    for open in [
        "<div>",
        "</div>",
        "</main>",
        "<p>",
        "<li>",
        "<!-- c",
        "<a title=\"",
        "<pre><div></pre>",
        "<code><b></code>",
        "<svg><g></svg>",
        "<body>",
        "</head>",
        "<template><body></template>",
        "</br>",
        "</ >",
        "<textarea>",
        "mot",
        "<b>x</b>",
        "<p>x</p> y",
        "y <p>x</p>",
        "<p>x</p><b>y</b>",
        "\u{FDD0}",
        "&#xFDD0;",
        "<iframe>",
        "<p>until-found</p>",
        "<p>\u{226B}\u{20D2}</p>",
        " ",
        "\n",
        "<script></scripts><div></script>",
        &deep,
    ] {
        let minifier = Minifier::default();
        for body in ["<p>x</p>", open, open, "<p>x</p>", open] {
            let taken = same(&minifier, &framed(&PLAIN, body));
            assert!(!taken || body == "<p>x</p>", "{body}");
        }
    }
}

#[test]
fn a_frame_in_which_a_value_may_not_stand_is_minified_whole() {
    for frame in [
        "<!-- V -->",
        "<!V>",
        "<a V>x</a>",
        "<a href=V>x</a>",
        "<V>x</V>",
        "<p><V</p>",
        "<p></V></p>",
        "<a V=\"x\">",
        "<meta name=\"viewport\" content=\"a V\">",
        "<p>\u{2}V</p>",
        "<p>V\u{1}</p>",
        "<?V?>",
        "<textarea>x V",
    ] {
        let minifier = Minifier::default();
        for text in ["deux mots", "mots deux", "un", "b", "a=b", "un autre"] {
            let taken = same(&minifier, &frame.replace('V', &value(text)));
            assert!(!taken || frame.contains("viewport") && !text.contains(' '), "{frame} {text}");
        }
        let blocks = frame.replace('V', &verbatim("<p>x</p>"));
        assert!(
            !(same(&minifier, &blocks) || same(&minifier, &blocks) || same(&minifier, &blocks)),
            "{frame}"
        );
    }
}

#[test]
fn values_side_by_side_and_beside_references_are_what_they_are_together() {
    for frame in [
        "<p>VW</p>",
        "<p>&ampV</p>",
        "<p>&amp;V;</p>",
        "<p>&amp;coV</p>",
        "<p>&VW</p>",
        "<a href=\"?a&V=b\">x</a>",
        "<a href=\"V&amp;W\" title=\"VW\">x</a>",
        "<p>V-W</p>",
        "<p>until-V</p>",
        "<p>Vd</p>",
        "<h2>V</h2> W",
        "<p> V <b> W </b> V </p>",
        "<title>V</title> <div>V <div>W</div></div>",
        "<a href='V' class=\"a W\">x</a>",
        "<img alt=\"V\" width=\"V\" height=\"W\"><canvas width=\"W\" height=\"VW\">",
        "<script>\"V\"</script>W",
        "<style>V</style>",
        "<template>V <b>W</b></template>",
        "<pre>\n V  W</pre>",
        "<input type=\"V\" value=\"W\">",
    ] {
        let minifier = Minifier::default();
        for text in
            ["lt", "gt;", "copy", "until", "until-foun", "found", "30", "300", "0", "1", "get", "text", "x y"]
        {
            for other in ["x", ";", "found", "foun", "0", "a=b", "l'a", "copy", "ﷀ", "submit", "TEXT"] {
                for _ in 0..3 {
                    same(&minifier, &frame.replace('V', &value(text)).replace('W', &value(other)));
                }
            }
        }
    }
}

#[test]
fn a_heading_may_have_its_level_from_a_value() {
    let minifier = Minifier::default();
    let page = |level: &str, text: &str| {
        let (level, text) = (value(level), value(text));
        format!("<div><h{level}>{text}</h{level}><div>{}</div></div>", verbatim("<p>x</p>"))
    };
    let taken = |level: &str| {
        let texts = ["Un", "Deux mots", "d"];
        texts.map(|text| same(&minifier, &page(level, text)))[2]
    };
    assert!(taken("3") && taken("4"));
    assert!(!taken("r") && !taken("33"));
}

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
fn prose() -> impl Strategy<Value = String> {
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
        pages in prop::collection::vec((prop::array::uniform6(any_value()), prose()), 2..6),
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
    fn prose_is_minified_here_as_by_the_library(body in prose()) {
        if let Some(minified) = super::super::prose::minified(body.trim_matches([' ', '\n'])) {
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
