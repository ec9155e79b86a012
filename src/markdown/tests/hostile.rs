//! Bad input is normal: any text is read, quickly, and what comes out is inert and balanced.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::{plain, written};
use crate::markdown::{Options, first_sentence, list_items, paragraphs, parse, sections};

#[test]
fn hostile_sizes_stay_fast() {
    let cases = [
        "[".repeat(50_000),
        ">".repeat(50_000),
        "*a ".repeat(50_000),
        "`".repeat(50_000),
        "<b>".repeat(50_000) + &"</i>".repeat(50_000),
        "<div>\n\n".repeat(10_000),
        "<div>".repeat(50_000),
        "<a href=\"/x\">".repeat(20_000),
        "<p title=\"&amp;\">".repeat(10_000),
        "<script ".repeat(20_000),
        "<![CDATA[".repeat(20_000),
        "{{<".repeat(50_000),
        "\"a ".repeat(50_000),
        "# a\n".repeat(20_000),
        "[^a]".repeat(20_000) + "\n\n[^a]: x",
        "![".repeat(20_000),
        "1 ".repeat(50_000),
        "<b title=".repeat(20_000),
        (0..2_000).map(|depth| "  ".repeat(depth) + "- a\n").collect(),
    ];
    for case in &cases {
        let start = Instant::now();
        let prose = parse(case, &Options::default());
        let html = written(&prose);
        let _ = sections(case);
        assert!(start.elapsed() < Duration::from_secs(8), "{:?} {}", start.elapsed(), &case[..20]);
        assert!(html.matches("<blockquote>").count() <= 60 && html.matches("<div>").count() <= 60);
    }
}

/// Whether the HTML holds nothing that runs, looked at without trust in how it was made.
fn is_inert(html: &str) -> bool {
    html.split('<').skip(1).all(|after| {
        let tag = after.split('>').next().unwrap_or_default().to_lowercase();
        let outside_values: String = tag.split('"').step_by(2).collect();
        !tag.starts_with("script")
            && !tag.starts_with("iframe")
            && !tag.starts_with("style")
            && !outside_values.contains(" on")
            && !outside_values.contains("style=")
            && ["javascript:", "data:", "vbscript:", "file:", "hole:"]
                .iter()
                .all(|scheme| ["href", "src"].iter().all(|name| !tag.contains(&format!("{name}=\"{scheme}"))))
    })
}

fn fragment() -> impl Strategy<Value = String> {
    let pieces = [
        "<script>",
        "</script>",
        "<b>",
        "</b>",
        "<div>",
        "</div>",
        "<a href=\"/x\">",
        "</a>",
        "<a href=javascript:x>",
        "<img src=x onerror=alert(1)>",
        "<p style=\"x\">",
        "<svg/onload=x>",
        "<math><mi>",
        "<!--",
        "-->",
        "<![CDATA[",
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "# ",
        "## ",
        "[x](",
        "javascript:a",
        ")",
        "![",
        "](x.png)",
        "[^1]",
        "\n\n[^1]: ",
        "| a | b |\n|--|--|\n| c |",
        "{{< x >}}",
        "{{% y",
        " %}}",
        "texte",
        " ",
        "é",
        "« ",
        " »",
        " ?",
        "\"",
        "'",
        "&lt;",
        "&#106;",
        "&colon;",
        "\\",
        "<",
        ">",
        "\u{0}",
        "\u{fffc}",
        "{#id onclick=x}",
        "<table><tr><td>",
        "</table>",
        "<summary>",
        "<li>",
        "<span lang=en>",
        "</span>",
        "hole:0",
        "<a href=\"hole:0\">",
        "<title>",
        "<textarea>",
        "<style>",
        "<noscript>",
        "<plaintext>",
        "<br/>",
        "<b/onclick=x>",
        "\t",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn what_is_written_is_inert_and_the_same_each_time(text in fragment()) {
        let prose = parse(&text, &Options::default());
        let html = written(&prose);
        prop_assert!(is_inert(&html), "{}", html);
        prop_assert_eq!(&prose, &parse(&text, &Options::default()));
        for mistake in &prose.mistakes {
            prop_assert!(text.get(mistake.span.clone()).is_some(), "{:?}", mistake);
        }
        for link in &prose.links {
            prop_assert!(text.get(link.span.clone()).is_some(), "{:?}", link);
        }
        for image in &prose.images {
            prop_assert!(text.get(image.span.clone()).is_some(), "{:?}", image);
        }
        prop_assert!(prose.summary.chars().count() <= 200);
        let outline = sections(&text);
        let _ = (list_items(&text, outline.lead.clone()), paragraphs(&text, outline.lead));
    }

    #[test]
    fn no_text_is_refused(text in any::<String>()) {
        let prose = parse(&text, &Options::default());
        prop_assert!(is_inert(&written(&prose)));
        let _ = sections(&text);
        let _ = first_sentence(&text, 20);
    }

    #[test]
    fn markup_is_balanced(text in fragment()) {
        let html = written(&parse(&text, &plain()));
        let mut open = Vec::new();
        for tag in html.split('<').skip(1).map(|after| after.split('>').next().unwrap_or_default()) {
            let name = tag.split([' ', '\n']).next().unwrap_or_default();
            match name.strip_prefix('/') {
                Some(name) => prop_assert_eq!(open.pop(), Some(name), "{}", html),
                None if matches!(name, "br" | "hr" | "img" | "wbr") => {}
                None => open.push(name),
            }
        }
        prop_assert!(open.is_empty(), "{}", html);
    }
}
