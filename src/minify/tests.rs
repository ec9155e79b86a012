//! What a minified page keeps: every word, every space that a reader sees.

use proptest::prelude::*;

use super::page;

mod any;
mod holes;
mod rows;

const HIDDEN: [&str; 3] = ["script", "style", "template"];
const INLINE: [&str; 39] = [
    "a", "abbr", "b", "bdi", "button", "cite", "code", "custom", "del", "dfn", "em", "i", "img", "input",
    "ins", "kbd", "label", "link", "mark", "meta", "output", "path", "picture", "q", "s", "select", "small",
    "source", "span", "strong", "sub", "sup", "svg", "textarea", "time", "u", "var", "wbr", "x",
];

/// The text that a reader sees, lines apart by what browsers show as blocks, every run of white space one
/// space. Written apart from the code under test, on purpose.
fn visible(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    let mut hidden: Option<&str> = None;
    while let Some(open) = rest.find('<') {
        if hidden.is_none() {
            text.push_str(&decoded(&rest[..open]));
        }
        rest = &rest[open..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |parts| parts.1);
            continue;
        }
        if !rest[1..].starts_with(|next: char| next.is_ascii_alphanumeric() || "/!?".contains(next)) {
            text.push('<');
            rest = &rest[1..];
            continue;
        }
        let (tag, after) = rest.split_once('>').unwrap_or((rest, ""));
        rest = after;
        let closing = tag.starts_with("</");
        let name: String = tag
            .trim_start_matches(['<', '/', '!'])
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if let Some(open) = hidden {
            if closing && open == name {
                hidden = None;
            }
        } else if let Some(known) = HIDDEN.into_iter().find(|known| *known == name) {
            hidden = (!closing).then_some(known);
        } else if !INLINE.contains(&name.as_str()) {
            text.push('\n');
        }
    }
    text.push_str(&decoded(rest));
    let lines = text.split('\n').map(one_space).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn decoded(text: &str) -> String {
    let text = text.replace(['\n', '\r', '\t'], " ").replace("&#32;", " ").replace("&#10;", " ");
    let text = text.replace("&#x20;", " ").replace("&Tab;", " ");
    let text = text.replace("&nbsp;", "\u{A0}").replace("&#39;", "'").replace("&quot;", "\"");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn one_space(line: &str) -> String {
    line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn assert_same_text(html: &str) {
    let minified = page(html);
    assert_eq!(visible(&minified), visible(html), "\nfrom: {html}\ninto: {minified}");
}

#[test]
fn spaces_between_inline_elements_survive_in_every_layout_element() {
    for layout in [
        "div",
        "nav",
        "header",
        "footer",
        "main",
        "section",
        "article",
        "aside",
        "figure",
        "form",
        "blockquote",
        "fieldset",
        "dialog",
    ] {
        assert_eq!(
            page(&format!(
                "<body><{layout}> <a href=\"/a\">A</a>\n  <a href=\"/b\">B</a> </{layout}></body>"
            )),
            format!("<body><{layout}><a href=/a>A</a> <a href=/b>B</a></{layout}></body>"),
        );
    }
}

#[test]
fn spaces_survive_around_every_inline_construct() {
    for inner in [
        "<b>A</b> <i>B</i> C <em>D</em>",
        "<a>A</a>&#32;<a>B</a>&#10;<a>C</a> &Tab;&#x20;<a>D</a>",
        "<a>A</a> <!-- c --> <a>B</a><!-- c --> <a>C</a> <!-- c --><a>D</a>",
        "<a>A</a> <script>let x = 1;</script> <a>B</a>",
        "<span>A</span> <meta itemprop=m content=1> <span>B</span>",
        "<label>Nom </label><input> <label> Ville</label>",
        "<output>1 </output><output> 2</output> <button>OK</button> <button>Non</button>",
        "<a>A</a> <svg viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"/></svg> <a>B</a>",
        "<a>A</a> <picture> <source srcset=x> <img src=x alt=x> </picture> <a>B</a>",
        "x <a> A </a> y <custom-tag> z </custom-tag> <a>B</a>",
        "<a title=\"x > y\">A</a> <a title='a > \"b\"'>B</a> <a href=/?a=b>C</a> <a/>D</a>",
        "3 < 4 <b>et</b> 5 &lt; 6 <i>&amp;amp;</i> &nbsp; fin",
        "\u{202F}<b>«\u{202F}Oui\u{202F}»</b> <i>n°\u{A0}12\u{202F}!</i> <b>ok</b>\u{A0}<b>ok</b>",
        "<bdi lang=ar dir=rtl>مرحبا</bdi> <bdi>B</bdi> <time datetime=2026-11-21>21 novembre</time> <time>10 h</time>",
    ] {
        assert_same_text(&format!(
            "<!doctype html><html lang=fr><head><title>T</title></head><body>{inner}</body></html>"
        ));
        for around in
            ["div", "p", "li", "td", "dd", "dt", "h1", "summary", "figcaption", "section", "nav", "label"]
        {
            assert_same_text(&format!("<main>\n <{around}>\n  {inner}\n </{around}>\n</main>"));
        }
    }
}

const PAGE: &str = r##"<!DOCTYPE html>
<html lang="fr" dir="ltr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Conseil des ministres du 18 novembre 2026 – Journal</title>
  <meta property="og:title" content="L’essentiel &amp; la suite">
  <style>
    body { color: #16211c }
    a > b::before { content: "« " }
  </style>
  <script type="application/ld+json">{"@context":"https://schema.org","name":"\u003c/script> & co"}</script>
</head>
<body class="conseil">
  <a class="skip" href="#contenu">Aller au contenu</a> <a href="#plan">Plan</a>
  <header>
    <details> <summary>Un site <b>officiel</b> <i>de la République</i></summary> <p>Texte <em>long</em>.</p> </details>
    <a href="/">République du Zanar</a> <span>Journal</span> <span lang="ar" dir="rtl">جريدة</span>
  </header>
  <nav aria-label="Principal">
    <a href="/conseils/">Conseils</a>
    <a href="/communiques/" aria-current="page">Communiqués</a>
    <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M0 0 L10 10"/></svg> <span>Menu</span>
  </nav>
  <main id="contenu">
    <h1>Conseil des ministres <small>n°&nbsp;41</small> <time datetime="2026-11-18">du 18 novembre</time></h1>
    <p>« Le prix est de 12 500 F CFA ; <strong>il baisse</strong> <em>dès lundi</em> ! »</p>
    <ul> <li><a href="#a">Point A</a> <span>adopté</span></li> <li>Point B</li> </ul>
    <dl> <dt>Lieu</dt> <dd>Palais <b>de la</b> <i>République</i></dd> </dl>
    <table> <thead> <tr> <th scope="col">Poste</th> <th>Nom</th> </tr> </thead>
      <tbody> <tr> <td>Directrice <b>générale</b> <i>des Eaux</i></td> <td>Prénom <abbr title="x">NOM</abbr></td> </tr> </tbody> </table>
    <pre>  deux
    espaces   <b>gras</b>   ici</pre>
    <p>Voir <code>a  b</code> <code>c</code>.<br>Suite <img src="/x.png" alt=""> fin</p>
    <form> <label for="q">Chercher </label><input id="q" type="text" name="q" value=""> <button>Chercher</button> </form>
  </main>
  <footer id="plan"> <p>Licence <a href="/l">ouverte</a> · <a href="/m">Mentions</a></p> <a href="/x">X</a> <a href="/y">Y</a> </footer>
</body>
</html>
"##;

#[test]
fn the_visible_text_of_a_whole_page_is_unchanged() {
    assert_same_text(PAGE);
    let minified = page(PAGE);
    assert!(minified.len() < PAGE.len() * 95 / 100, "{} bytes of {}", minified.len(), PAGE.len());
    assert!(minified.contains("<pre>  deux\n    espaces   <b>gras</b>   ici</pre>"), "{minified}");
    assert!(minified.contains("<code>a  b</code> <code>c</code>"));
    assert!(minified.contains(r#"{"@context":"https://schema.org","name":"\u003c/script> & co"}"#));
    assert!(minified.contains("a > b::before { content: \"« \" }"));
    assert!(minified.starts_with("<!doctype html><html dir=ltr lang=fr><head>"), "{minified}");
    assert!(minified.contains("type=text"));
    assert!(minified.contains("viewbox=\"0 0 10 10\"") || minified.contains("viewBox=\"0 0 10 10\""));
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    assert_eq!(page(PAGE), page(PAGE));
}

#[test]
fn a_page_that_cannot_be_minified_safely_stays_as_it_is() {
    let nested = format!("{}x{}", "<div> ".repeat(100_000), "</div> ".repeat(100_000));
    assert_eq!(page(&nested), nested);
    let marked = "<div><a>\u{FDD0}</a> <a>\u{FDD1}\u{FDD2}\u{FDD3}</a></div>";
    assert_eq!(page(marked), marked);
    let referenced = "<div><a>&#xFDD0;</a> <a>B</a></div>";
    assert_eq!(page(referenced), referenced);
}

#[test]
fn the_deepest_nesting_allowed_fits_half_a_worker_threads_stack() {
    let depth = super::DEEPEST_NESTING;
    let nested = format!("{}x{}", "<div> ".repeat(depth), "</div> ".repeat(depth));
    let worker = std::thread::Builder::new().stack_size(1 << 20).spawn(move || page(&nested)).unwrap();
    let minified = worker.join().unwrap();
    assert_eq!(minified, format!("{}x{}", "<div>".repeat(depth), "</div>".repeat(depth)));
}

#[test]
fn attributes_that_carry_meaning_survive() {
    for (from, into) in [
        ("<img src=x alt=\"\">", "<img alt src=x>"),
        ("<option value=\"\">Tous</option>", "<option value>Tous</option>"),
        ("<a download=\"x.csv\" href=\"\">x</a>", "<a download=x.csv href>x</a>"),
        ("<p translate=no dir=auto lang=ar>x</p>", "<p dir=auto lang=ar translate=no>x</p>"),
        ("<ol start=3 reversed><li value=4>x</li></ol>", "<ol reversed start=3><li value=4>x</li></ol>"),
        (
            "<details open name=n><summary>x</summary></details>",
            "<details name=n open><summary>x</summary></details>",
        ),
        ("<a title='a \"b\" > c &amp; d'>x</a>", "<a title='a \"b\" > c & d'>x</a>"),
        ("<time datetime=\"2026-11-21 10:00\">x</time>", "<time datetime=\"2026-11-21 10:00\">x</time>"),
    ] {
        assert_eq!(page(from), into);
    }
}

#[test]
fn a_page_with_an_attribute_that_the_minifier_would_lose_stays_as_it_is() {
    for html in ["<p hidden=\"until-found\">  x  </p>", "<iframe sandbox src=x>  </iframe>"] {
        assert_eq!(page(html), html);
    }
}

/// A piece of a page, well formed or not.
fn piece() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<a href=\"x y\">",
        "</a>",
        "<b>",
        "</b>",
        " ",
        "\n",
        "  ",
        "é",
        "mot",
        "&#32;",
        "&amp;",
        "&",
        "<",
        ">",
        "<!-- c -->",
        "<!--",
        "-->",
        "<pre>",
        "</pre>",
        "<code>",
        "</code>",
        "<br>",
        "<svg viewBox='0 0 1 1'>",
        "</svg>",
        "<label>",
        "</label>",
        "<li>",
        "</li>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<title>",
        "</title>",
        "\u{202F}",
        "<!doctype html>",
        "<?x?>",
        "</ >",
        "<x-y a='>'>",
        "'",
        "\"",
        "=",
        "/",
        "<body>",
        "<head>",
        "</head>",
    ])
    .prop_map(str::to_owned);
    prop_oneof![8 => fixed, 1 => "\\PC{0,6}"]
}

fn inline_line() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "mot",
        "<a href=x>lien</a>",
        "<b>gras</b>",
        "<i> bord </i>",
        "<code>c</code>",
        "<label>l </label>",
        "<br>",
        "<!-- c -->",
        "«",
        "<b><i>deux</i> <i>mots</i></b>",
        "<img alt=x>",
        "<p>par</p>",
        "<ul> <li>un</li> </ul>",
    ]);
    prop::collection::vec((word, prop::sample::select(vec!["", " ", "\n  ", "&#32;"])), 1..12)
        .prop_map(|words| words.iter().flat_map(|(word, space)| [*word, *space]).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_text_at_all_is_taken(pieces in prop::collection::vec(piece(), 0..60)) {
        let html = pieces.concat();
        prop_assert_eq!(page(&html), page(&html));
    }

    #[test]
    fn a_line_of_anything_keeps_its_words_apart(line in inline_line()) {
        for layout in ["div", "nav", "section", "li", "td"] {
            let html = format!("<body><{layout}>{line}</{layout}></body>");
            prop_assert_eq!(visible(&page(&html)), visible(&html), "{}", html);
        }
    }
}

/// `cargo test --lib minify -- --ignored --nocapture` says what a page of 20 kB costs.
#[test]
#[ignore = "a measurement, not a check"]
fn measure_a_page_of_20_kb() {
    let body = PAGE.split_once("<main id=\"contenu\">").unwrap().1.split_once("</main>").unwrap().0;
    let html = PAGE.replace("</main>", &format!("{}</main>", body.repeat(20_000 / body.len())));
    let start = std::time::Instant::now();
    let runs = 100;
    for _ in 0..runs {
        std::hint::black_box(page(std::hint::black_box(&html)));
    }
    println!("{} bytes: {:?} a page, to {}", html.len(), start.elapsed() / runs, page(&html).len());
    let start = std::time::Instant::now();
    for _ in 0..runs {
        std::hint::black_box(super::spaces::mark(std::hint::black_box(&html), '\u{FDD0}'));
    }
    println!("of which marking: {:?}", start.elapsed() / runs);
}
