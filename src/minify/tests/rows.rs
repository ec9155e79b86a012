//! Lists of rows are of one kind however long they are, and come out as they do whole.

use super::super::Minifier;
use super::holes::same;

fn row(title: &str, more: &str) -> String {
    format!(
        "\u{5}<li><p class=\"when\"><time datetime=\"\u{1}2026-11-21\u{2}\">\u{1}21 novembre\u{2}</time></p> <div>\
         <p class=\"what\"><a href=\"\u{1}/a/\u{2}\">\u{1}{title}\u{2}</a></p> {more}</div></li>\u{6}"
    )
}

fn page_of(list: &str, rows: &[String]) -> String {
    let rows = rows.concat();
    format!(
        "<!doctype html>\n<html lang=\"fr\">\n<head>\n<title>\u{1}Titre\u{2}</title>\n<style>\u{4}</style>\n</head>\n\
         <body>\n<main>\n<h1>\u{1}Titre\u{2}</h1> <div class=\"narrowed\"> <h2>x</h2> <{list} class=\"reg\">{rows}</{list}>\n\
         <p>fin</p></div>\n</main>\n</body>\n</html>\n"
    )
}

#[test]
fn a_list_of_any_length_is_put_together() {
    let minifier = Minifier::default();
    let rows: Vec<String> =
        ["Un", "L&#39;eau", "R &amp; D", "&quot;x&quot; ", "&amp;copy", "deux  blancs", "É"]
            .iter()
            .flat_map(|title| ["", "<p class=\"sum\">a <b>b</b> <i>c</i></p>"].map(|more| row(title, more)))
            .collect();
    same(&minifier, &page_of("ol", &rows[..1]));
    same(&minifier, &page_of("ol", &rows[..2]));
    for length in 1..rows.len() {
        assert!(same(&minifier, &page_of("ol", &rows[..length])), "{length}");
        assert!(same(&minifier, &page_of("ol", &rows[length..])), "{length}");
    }
    same(&minifier, &page_of("ul", &rows[3..4]));
    same(&minifier, &page_of("ul", &rows[3..6]));
    assert!(same(&minifier, &page_of("ul", &rows)));
}

/// A row that is not one, or concerns the whole page, makes the page be minified whole.
#[test]
fn what_is_no_row_is_seen_by_the_library() {
    for odd in [
        "<li>a",
        "<li>a</li></ol><ol>",
        "</ol><b>x</b><ol>",
        "<li>a</li> text <li>b</li>",
        "<li>a</li><li>b</li>",
        "<li><ul><li>a</li> <li>b</li></ul></li>",
        "text",
        "<p>a</p>",
        "<link rel=x>",
        "<li-x> a </li-x>",
        "<li><b>a</li></b>",
        "<LI> a </LI>",
        "<li> a <iframe sandbox></iframe> </li>",
        "<li hidden=until-found> a </li>",
        "<li> \u{FDD0} \u{FDD1} \u{FDD2} \u{FDD3} <b>a</b> <i>b</i></li>",
        "<li> &#xFDD0; <b>a</b> <i>b</i></li>",
        "<li><style>\u{4}</style></li>",
        "<li>\u{1}\u{3}<p> a </p>\u{2}</li>",
        "<li><h\u{1}2\u{2}>x</h\u{1}3\u{2}></li>",
        "<li>\u{1}cut</li>",
        "<li>cut\u{2}</li>",
        "<li> a </li>\u{6}",
        "\u{5}<li> a </li>",
        "\u{5}<li> a </li>\u{6}",
        "<li><html> a </html></li>",
        "<li><!-- a </li>",
        "<li> <pre> a  b </pre> <code>c  d</code> <code>e</code> </li>",
        "<li>\u{20D2}</li>",
        "",
    ] {
        let minifier = Minifier::default();
        let good = row("Un", "");
        for rows in [
            vec![format!("\u{5}{odd}\u{6}")],
            vec![good.clone(), format!("\u{5}{odd}\u{6}")],
            vec![format!("\u{5}{odd}\u{6}"), good.clone()],
            vec![good.clone(), format!("\u{5}{odd}\u{6}"), good.clone()],
            vec![good.clone(), odd.to_owned(), good.clone()],
        ] {
            for _ in 0..4 {
                same(&minifier, &page_of("ol", &rows));
                same(&minifier, &page_of("ol", std::slice::from_ref(&good)));
            }
        }
    }
}

#[test]
fn rows_that_do_not_stand_in_a_list_of_a_layout_element_are_seen_by_the_library() {
    let page = page_of("ol", &[row("Un", ""), row("Deux", "")]);
    for (from, into) in [
        ("<ol class=\"reg\">", "<ol class=\"reg\"> "),
        ("</ol>", "x</ol>"),
        ("<div class=\"narrowed\">", "<div class=\"narrowed\"><pre>"),
        ("<div class=\"narrowed\">", "<div class=\"narrowed\"><span>"),
        ("<div class=\"narrowed\">", "<div class=\"narrowed\"></p>"),
        ("<ol class=\"reg\">", "<menu>"),
        ("<ol class=\"reg\">", "<ol title=\""),
        ("<ol class=\"reg\">", "<style>"),
        ("\u{6}\u{5}", "\u{6} \u{5}"),
        ("\u{6}\u{5}", "\u{6}<!-- x -->\u{5}"),
        ("\u{6}", ""),
        ("\u{5}", ""),
    ] {
        let minifier = Minifier::default();
        for _ in 0..4 {
            assert!(!same(&minifier, &page.replace(from, into)), "{into}");
        }
    }
    let deep = page.replace("<div class", &format!("{}<div class", "<div>".repeat(140)));
    let minifier = Minifier::default();
    for _ in 0..4 {
        assert!(!same(&minifier, &deep));
    }
}
