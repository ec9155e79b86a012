//! What must not pass, and what is told of it.

use super::{mistakes, plain, reads, written};
use crate::markdown::{MistakeKind, Piece, parse};

#[test]
fn unsafe_targets_are_never_written() {
    for target in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#x09;script:alert(1)",
        "&#1;javascript:alert(1)",
        "javascript&colon;alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
    ] {
        for text in
            [format!("[a]({target})"), format!("![a]({target})"), format!("<a href=\"{target}\">a</a>")]
        {
            let prose = parse(&text, &plain());
            assert_eq!(prose.mistakes.len(), 1, "{text}");
            assert_eq!(prose.mistakes[0].kind, MistakeKind::UnsafeLink, "{text}");
            assert_eq!(written(&prose), "<p>a</p>\n", "{text}");
        }
    }
    assert_eq!(mistakes("[a](ttps://a.test)"), ["UnknownScheme:ttps://a.test@ttps://a.test"]);
    assert_eq!(mistakes("Un [lien](data:x) ici"), ["UnsafeLink:data:x@data:x"]);
    assert!(mistakes("[a](https://a.test) [b](tel:+229) [c](#x) [d](/e:f) [e](12:30) [f](sms:1)").is_empty());
}

#[test]
fn raw_html_survives_as_far_as_it_is_allowed() {
    reads(
        "Un <b>mot</b> <span lang=\"ha\">kalma</span>",
        "<p>Un <b>mot</b> <span lang=\"ha\">kalma</span></p>",
    );
    reads(
        "<div lang=\"ha\" dir=\"ltr\" class=\"x\">\n\n*Sannu*\n\n</div>",
        "<div lang=\"ha\" dir=\"ltr\"><p><em>Sannu</em></p>\n</div>",
    );
    reads("H<sub>2</sub>O<br>et", "<p>H<sub>2</sub>O<br>\net</p>");
    reads(
        "<details><summary>Plus</summary>\n\nTexte\n\n</details>",
        "<details><summary>Plus</summary>\n<p>Texte</p>\n</details>",
    );
    reads(
        "<table><tr><td>a<td>b</table>",
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tableau\">\n<table><tbody><tr><td>a</td>\n<td>b</td>\n</tr>\n</tbody></table>\n</div>",
    );
}

#[test]
fn raw_html_cannot_break_the_page() {
    reads("a <b>x *y</b> z* w", "<p>a <b>x <em>y z</em> w</b></p>");
    reads("a </p></div></main> b <i>c", "<p>a  b <i>c</i></p>");
    reads("> <div>\n\nb", "<blockquote><div></div>\n</blockquote>\n<p>b</p>");
    reads("</div></article>\n\nb", "<p>b</p>");
    reads("<a href=\"/x\">[y](/z)</a>", "<p><a href=\"/x\">y</a></p>");
    reads("[y <a href=\"/x\">w</a>](/z)", "<p><a href=\"/z\">y w</a></p>");
}

#[test]
fn what_is_taken_out_of_raw_html_is_told_once() {
    assert_eq!(mistakes("a <script>alert(1)</script> b"), ["HtmlRemoved:script@<script>"]);
    reads("a <script>alert(1)</script> b", "<p>a  b</p>");
    assert_eq!(mistakes("<iframe src=\"x\"></iframe>\n"), ["HtmlRemoved:iframe@<iframe src=\"x\">"]);
    assert_eq!(mistakes("a <b onclick=\"x()\" class=y>c</b>"), ["HtmlRemoved:onclick@onclick"]);
    assert_eq!(mistakes("> a\n\n<p style='x'>b</p>"), ["HtmlRemoved:style@style"]);
    assert_eq!(mistakes("Le <Nom> du chef"), ["HtmlRemoved:nom@<Nom>"]);
    reads("<style>\n\np {}\n\n</style>\n\nb", "<p>b</p>");
    reads("a <!-- note --> b", "<p>a  b</p>");
}

#[test]
fn links_and_pictures_in_raw_html_are_like_the_others() {
    let text = "<div>\n<a href='page/contact' onclick=x>Écrire</a> <img src=\"a.png\" alt=\"A\">\n</div>";
    let prose = parse(text, &plain());
    assert_eq!((prose.links[0].target.as_str(), prose.links[0].text.as_str()), ("page/contact", "Écrire"));
    assert!(prose.links[0].from_html);
    assert_eq!(&text[prose.links[0].span.clone()], "page/contact");
    assert_eq!(&text[prose.images[0].span.clone()], "a.png");
    assert!(prose.pieces.contains(&Piece::Image(0)));
    assert_eq!(
        mistakes("<img src=\"https://a.test/x.png\">"),
        ["HtmlRemoved:img@https://a.test/x.png"].map(str::to_owned)
    );
}

#[test]
fn shortcodes_are_told_and_left_out() {
    let text = "Avant {{< figure src=\"a.png\" >}} après `{{< x >}}` {{% note %}}fin{{% /note %}}\n";
    assert_eq!(
        mistakes(text).iter().map(|m| m.split(':').next().unwrap()).collect::<Vec<_>>(),
        ["Shortcode", "Shortcode", "Shortcode"]
    );
    assert_eq!(mistakes(text)[0].rsplit('@').next().unwrap(), "{{< figure src=\"a.png\" >}}");
    reads(text, "<p>Avant  après <code>{{&lt; x &gt;}}</code> fin</p>");
    reads("{{<youtube 123>}}", "");
    assert!(mistakes("```\n{{< x >}}\n```").is_empty());
    reads("[a]({{< ref \"b\" >}})", "<p>a</p>");
    assert_eq!(mistakes("[a]({{< ref \"b\" >}})").len(), 1);
}
