//! A page put together from a skeleton is, byte for byte, the page minified whole.

use std::sync::{Arc, LazyLock};

use super::super::{DEEPEST_NESTING, Minifier, page};
use crate::seam::{Page, Rendered};

static STYLE: LazyLock<Arc<str>> = LazyLock::new(|| "a>b{color:red}".into());

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
pub(super) fn framed(values: &[&str; 6], body: &str) -> String {
    let [word, title, phrase, address, mail, alt] = values.map(value);
    let (body, data) = (verbatim(body), verbatim("{\"@type\":\"a & b\"}"));
    format!(
        "<!doctype html>\n<html lang=\"{word}\" dir=\"ltr\">\n<head>\n<title>{title}</title>\n\
         <meta name=\"description\" content=\"{title} et {phrase}\">\n<meta content=\"0; url={address}\" http-equiv=\"refresh\">\n\
         <script type=\"application/ld+json\">{data}</script>\n<style>\u{4}</style>\n</head>\n\
         <body class=\"{word}\">\n<a class='skip {word}' href=\"{address}\" title='{mail}' hreflang=\"{word}\">{title}</a>\n\
         <header><img src=\"{address}\" alt=\"{alt}\" width=\"{word}\" loading=\"{word}\"> <b>{phrase}</b> <i>{alt}</i></header>\n\
         <main id=\"_c\" tabindex=\"-1\">\n<h1>{title}</h1> <p>{phrase} · <a href=\"mailto:{mail}?x={word}\" rel=\"{word}\">{mail}</a>, {alt}.</p>\n\
         <dl><dt>{word}</dt> <dd>{title} </dd></dl><ul><li>{phrase}</li><li>({address})</li></ul><pre>{mail}</pre><code> {alt} </code>\
         <svg viewBox=\"0 0 1 1\"><title>{word}</title><path d=\"{word}\"/></svg><label> {alt} </label>\n\
         <div class=\"prose\" lang=\"{word}\">{body}</div>\n</main>\n</body>\n</html>\n"
    )
}

fn rendered(marked: &str) -> Rendered<'_> {
    Rendered { page: Page::Whole(marked.into()), style: Arc::clone(&STYLE) }
}

/// Asserts that a page is what it is whole; says whether it came from a skeleton.
pub(super) fn same(minifier: &Minifier, marked: &str) -> bool {
    let page_itself = rendered(marked);
    let filled = minifier.filled(&page_itself);
    if let Some(filled) = &filled {
        assert_eq!(*filled, page(&page_itself.plain()), "{marked}");
    }
    filled.is_some()
}

pub(super) const PLAIN: [&str; 6] =
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
        "\u{7}",
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
        "<p until-found=\"x\">y</p>",
        "<p>\u{226B}\u{20D2}</p>",
        " ",
        "\n",
        "<script></scripts><div></script>",
        &deep,
    ] {
        let plain = "<p>x</p>";
        // Before there is a skeleton, and after.
        for bodies in [[plain, open, open, plain, open], [plain, plain, plain, open, open]] {
            let minifier = Minifier::default();
            for body in bodies {
                let taken = same(&minifier, &framed(&PLAIN, body));
                assert!(!taken || body == plain, "{body}");
            }
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
        "<p>&#V;</p>",
        "<p>&#xV W</p>",
        "<p>V#W;</p>",
        "<a href=\"#V\" title=\"&#V\">W</a>",
        "<a href=\"?a&#V\">W</a>",
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

/// A table of contents: entries differ on every page, and each of them would otherwise be a kind of its own.
#[test]
fn an_anchor_with_a_value_in_it_is_no_reference() {
    let minifier = Minifier::default();
    let filled = |id: &str| same(&minifier, &format!("<ol><li><a href=\"#{}\">x</a></li></ol>", value(id)));
    filled("un");
    filled("deux");
    assert!(filled("trois") && filled("l-ecole") && filled("65") && filled("été"));
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
