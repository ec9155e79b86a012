//! A page minified in pieces is, byte for byte, the page minified whole.

use proptest::prelude::*;

use super::super::{DEEPEST_NESTING, Minifier, page};
use super::{PAGE, inline_line, piece};

const HEAD: &str = "<meta charset=\"utf-8\">\n<title>T</title>\n";
const MAST: &str = "<a class=\"brand\" href=\"/\">R <b>P</b> <i>Q</i></a>\n";

/// A page as the theme makes it, with something put into each of its pieces.
fn framed(head: &str, top: &str, mast: &str, main: &str, footer: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"fr\" dir=\"ltr\">\n<head>\n{head}<style>\na > b {{ color: red }}\n</style>\n\n</head>\n\
         <body class=\"x y\">\n<a class=\"skip\" href=\"#_contenu\">Aller</a>\n{top}\n<header class=\"w mast\">\n{mast}</header>\n\n\
         <nav class=\"nav\"><ul class=\"w\"> <li><a href=\"/a/\">A</a></li> </ul></nav>\n\n<div class=\"w\">\n\n\
         <main id=\"_contenu\" tabindex=\"-1\">\n{main}\n</main>\n</div>\n<footer class=\"foot\"><div class=\"w\">\n\
         {footer}\n</div></footer>\n\n</body>\n</html>\n"
    )
}

#[test]
fn a_page_in_pieces_is_the_whole_page() {
    let minifier = Minifier::default();
    let text = "Un <a>b</a> <i>c</i>";
    for main in
        ["", text, "<p>a <b>b</b> <i>c</i></p> <p>d", "<pre> a <b>b</b>\n c</pre> <code>a  b</code> x"]
    {
        let html = framed(HEAD, text, MAST, &format!("<div>{main}</div>"), text);
        let closed = !main.ends_with('d');
        assert_eq!(minifier.in_pieces(&html).as_deref(), closed.then(|| page(&html)).as_deref(), "{main}");
        assert_eq!(minifier.page(&html), page(&html));
    }
}

/// Each of these would come out otherwise in pieces, or might.
#[test]
fn a_page_with_an_open_piece_is_minified_whole() {
    let minifier = Minifier::default();
    let whole = |html: String| {
        assert_eq!(minifier.in_pieces(&html), None, "{html}");
        assert_eq!(minifier.page(&html), page(&html));
    };
    for open in [
        "<div>",
        "</div>",
        "</main>",
        "<p>",
        "<li>",
        "<!-- c",
        "<a title=\"",
        "<script></scripts><div></script>",
        "<pre><div></pre>",
        "<code><b></code>",
        "<svg><g></svg>",
        "<body>",
        "</head>",
        "<template><body></template>",
        "</br>",
        "</ >",
        "<textarea>",
        "\u{FDD0}",
        "&#xFDD0;",
        "<iframe>",
        "until-found",
    ] {
        whole(framed(HEAD, "", MAST, open, ""));
        whole(framed(HEAD, "", MAST, "", open));
        whole(framed(HEAD, "", &format!("{MAST}{open}"), "", ""));
        whole(framed(HEAD, open, MAST, "", ""));
        whole(framed(&format!("{HEAD}{open}"), "", MAST, "", ""));
    }
    whole(framed(HEAD, "texte", MAST, "", ""));
    whole(framed(HEAD, "", MAST, "", "").replace("</footer>", "</footer> texte"));
    whole(framed(HEAD, "", MAST, "", "").replace("</head>", "<link></head>"));
    whole(framed(HEAD, "", MAST, &"<div>".repeat(DEEPEST_NESTING), &"</div>".repeat(DEEPEST_NESTING)));
    let drawings = "<svg/>".repeat(100);
    whole(framed(HEAD, "", MAST, &drawings, &drawings));
    whole(PAGE.to_owned());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn pieces_of_anything_are_the_whole(
        pieces in prop::collection::vec(prop_oneof![4 => inline_line(), 3 => piece()], 0..14),
        place in 0..5,
    ) {
        let minifier = Minifier::default();
        let any = pieces.concat();
        let put = |at: i32| if at == place { any.as_str() } else { "" };
        let head = format!("{HEAD}{}", put(1));
        let mast = format!("{}{MAST}{}", put(3), put(3));
        let html = framed(&head, put(2), &mast, put(0), put(4));
        for _ in 0..2 {
            if let Some(taken) = minifier.in_pieces(&html) {
                prop_assert_eq!(taken, page(&html), "{}", html);
            }
        }
    }

    #[test]
    fn whatever_stands_in_main_in_order_is_taken(line in inline_line(), other in inline_line()) {
        let minifier = Minifier::default();
        for main in [&line, &other] {
            let html = framed(HEAD, "", MAST, main, "");
            prop_assert_eq!(minifier.in_pieces(&html), Some(page(&html)));
        }
    }
}
