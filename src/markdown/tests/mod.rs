//! What reading a text gives, in exact HTML.

mod hostile;
mod parts;
mod safety;

use super::{Destination, Options, Picture, Prose, parse};
use crate::typography::Typography;

fn plain<'a>() -> Options<'a> {
    Options { lang: Typography::None, ..Options::default() }
}

/// The HTML with every link and picture resolved to what is written.
fn written(prose: &Prose) -> String {
    prose.html(
        |link| Some(Destination { href: link.target.clone(), outward: link.target.starts_with("http") }),
        |image| Some(Picture { src: image.target.clone(), width: Some(4), ..Picture::default() }),
    )
}

fn html(text: &str) -> String {
    written(&parse(text, &plain()))
}

#[track_caller]
fn reads(text: &str, expected: &str) {
    assert_eq!(html(text).trim_end(), expected, "{text}");
}

/// The mistakes as `Kind:detail@what stands there`.
fn mistakes(text: &str) -> Vec<String> {
    let prose = parse(text, &plain());
    prose.mistakes.iter().map(|m| format!("{:?}:{}@{}", m.kind, m.detail, &text[m.span.clone()])).collect()
}

#[test]
fn headings_keep_their_structure_below_the_page() {
    let prose = parse("# Un\n\n### Deux\n\n## Trois\n\n###### Fin\n", &plain());
    let levels: Vec<u8> = prose.outline.iter().map(|heading| heading.level).collect();
    assert_eq!(levels, [2, 3, 3, 4]);
    let deep = parse("# a\n## b\n### c\n#### d", &Options { top_heading: 4, ..plain() });
    assert_eq!(deep.outline.iter().map(|heading| heading.level).collect::<Vec<_>>(), [4, 5, 6, 6]);
}

#[test]
fn anchors_are_unique() {
    let text = "## Santé\n## Santé\n## VIH {#vih .note onclick=x}\n## vih\n## …\n";
    let prose = parse(text, &plain());
    let ids: Vec<&str> = prose.outline.iter().map(|heading| heading.id.as_str()).collect();
    assert_eq!(ids, ["sante", "sante-2", "vih", "vih-2", "section"]);
    assert!(written(&prose).contains("<h2 id=\"vih\" class=\"note\">VIH</h2>"), "{}", written(&prose));
    assert_eq!(&text[prose.outline[0].span.clone()], "## Santé\n");
    let prefixed = parse("## A\n## B {#b}", &Options { id_prefix: "x-", ..plain() });
    assert_eq!((prefixed.outline[0].id.as_str(), prefixed.outline[1].id.as_str()), ("x-a", "b"));
}

#[test]
fn links_are_symbolic_until_written() {
    let text = "Voir [le rapport](council/2026-11-18#vih \"Titre\") et <a@exemple.test>.";
    let prose = parse(text, &plain());
    assert_eq!(prose.links.len(), 2);
    assert_eq!(&text[prose.links[0].span.clone()], "council/2026-11-18#vih");
    assert_eq!(
        (prose.links[0].text.as_str(), prose.links[1].target.as_str()),
        ("le rapport", "mailto:a@exemple.test")
    );
    assert_eq!(
        prose.html(
            |link| link
                .target
                .starts_with("council")
                .then(|| Destination { href: "/c/?a&b".into(), outward: true }),
            |_| None
        ),
        "<p>Voir <a href=\"/c/?a&amp;b\" rel=\"external noopener\" title=\"Titre\">le rapport</a> et <span>a@exemple.test</span>.</p>\n"
    );
}

#[test]
fn pictures_are_symbolic_until_written() {
    let text = "![Un &lt;port> & un quai](port.jpg \"Le port\")";
    let prose = parse(text, &plain());
    assert_eq!(&text[prose.images[0].span.clone()], "port.jpg");
    assert_eq!(
        written(&prose),
        "<p><img src=\"port.jpg\" alt=\"Un &lt;port&gt; &amp; un quai\" title=\"Le port\" width=\"4\" loading=\"lazy\" decoding=\"async\"></p>\n"
    );
    assert_eq!(prose.html(|_| None, |_| None), "<p>Un &lt;port&gt; &amp; un quai</p>\n");
}

#[test]
fn pictures_and_links_that_lack_something_are_told() {
    assert_eq!(mistakes("![](x.png)"), ["MissingAlt:x.png@x.png"]);
    assert_eq!(mistakes("![a](//h.test/x.png)"), ["RemoteMedia://h.test/x.png@//h.test/x.png"]);
    assert_eq!(mistakes("[a]() [](/b)"), ["EmptyLink:@[a]()", "EmptyLink:/b@/b"]);
    assert!(mistakes("[![Accueil](x.png)](/)").is_empty());
}

#[test]
fn tables_have_headers_and_no_style() {
    reads(
        "| Poste | F |\n|:-:|--:|\n| a | 1 |\n",
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tableau\">\n<table>\n<thead>\n<tr>\
         <th scope=\"col\" class=\"center\">Poste</th><th scope=\"col\" class=\"right\">F</th></tr>\n</thead>\n<tbody>\n\
         <tr><td class=\"center\">a</td><td class=\"right\">1</td></tr>\n</tbody>\n</table>\n</div>",
    );
}

#[test]
fn notes_stand_at_the_end() {
    let prose = parse(
        "Un[^b], deux[^a], un[^b].\n\n[^a]: Note A\n[^b]: Note B\n[^c]: Perdue",
        &Options { id_prefix: "x-", ..plain() },
    );
    let html = written(&prose);
    assert!(html.starts_with("<p>Un<sup><a href=\"#x-fn-1\" id=\"x-fnref-1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup>, deux"), "{html}");
    assert!(html.contains("id=\"x-fnref-1-2\""), "{html}");
    assert!(html.ends_with(
        "<li id=\"x-fn-1\"><p>Note B</p> <a href=\"#x-fnref-1\" role=\"doc-backlink\" aria-label=\"Retour au texte\">↩</a></li>\n\
         <li id=\"x-fn-2\"><p>Note A</p> <a href=\"#x-fnref-2\" role=\"doc-backlink\" aria-label=\"Retour au texte\">↩</a></li>\n\
         </ol>\n</section>\n"), "{html}");
    assert!(!html.contains("Perdue"));
}

#[test]
fn lists_code_and_breaks() {
    reads("3. a\n4. b\n", "<ol start=\"3\"><li>a</li>\n<li>b</li>\n</ol>");
    reads("- [x] fait\n- [ ] à faire", "<ul><li>☑ fait</li>\n<li>☐ à faire</li>\n</ul>");
    reads("```rust\n<b> ? \"x\"\n```", "<pre><code>&lt;b&gt; ? &quot;x&quot;\n</code></pre>");
    reads("a\\\nb\nc ~~d~~\n\n***", "<p>a<br>\nb\nc <s>d</s></p>\n<hr>");
}

#[test]
fn typography_sees_the_whole_paragraph() {
    let set = |text: &str| {
        written(&parse(text, &Options::default())).replace('\u{202f}', "_").replace('\u{a0}', "~")
    };
    assert_eq!(set("« **x** » et *mot* ?"), "<p>«_<strong>x</strong>_» et <em>mot</em>_?</p>\n");
    assert_eq!(
        set("*Quoi*? `a ? b`; \"l'*État*\"\n: oui"),
        "<p><em>Quoi</em>_? <code>a ? b</code>_; «_l’<em>État</em>_»_: oui</p>\n"
    );
    assert_eq!(
        set("## Qui ?\n\n<span lang=\"en\">What? \"x\"</span> n°12"),
        "<h2 id=\"qui\">Qui_?</h2>\n<p><span lang=\"en\">What? \"x\"</span> n°~12</p>\n"
    );
    assert_eq!(set("<code>a ? b</code> ?"), "<p><code>a ? b</code>_?</p>\n");
    assert_eq!(
        set("<div lang=ha>\n\nMe?\n\n</div>\n\nQuoi?"),
        "<div lang=\"ha\"><p>Me?</p>\n</div>\n<p>Quoi_?</p>\n"
    );
    assert_eq!(
        set("l&#39;eau [à 5 %](/x) ; ![Un port: vu](p.png)"),
        "<p>l’eau <a href=\"/x\">à 5_%</a>_; <img src=\"p.png\" alt=\"Un port_: vu\" width=\"4\" loading=\"lazy\" decoding=\"async\"></p>\n"
    );
}

#[test]
fn the_summary_is_of_the_text_itself() {
    let prose =
        parse("## Titre\n\nLe *Conseil* a adopté.\nSuite.\n\n- un\n- deux[^1]\n\n[^1]: note", &plain());
    assert_eq!(prose.summary, "Le Conseil a adopté.");
    assert_eq!(parse("- un seul point", &plain()).summary, "un seul point");
    assert!(parse("<!-- rien -->\n", &plain()).summary.is_empty());
}
