//! Compiling and overriding a theme, and its mistakes.

use crate::theme::{Theme, ThemeMistake, embedded};
use crate::view::SiteView;

fn compile_with(path: &str, text: &str) -> Result<Theme, Vec<String>> {
    let files = embedded().overlaid([(path.to_owned(), text.to_owned())]);
    Theme::compile(&files, "fr").map_err(|found| found.iter().map(ThemeMistake::to_string).collect())
}

#[test]
fn a_portal_overrides_one_file_and_keeps_the_others() {
    let mut theme =
        compile_with("templates/redirect.html", "{{ say(id=\"menu\") }} {{ site.name }} {{ x }}").unwrap();
    theme.set_site(&SiteView { name: "L’<Écho>".to_owned(), ..SiteView::default() });
    let view = std::collections::BTreeMap::from([("x", "<b>")]);
    assert_eq!(theme.render("redirect.html", &view), Ok("Menu L’&lt;Écho&gt; &lt;b&gt;".to_owned()));
    assert!(theme.css().contains("--paper"));
}

#[test]
fn extra_styles_are_added_and_hashed() {
    let plain = compile_with("unknown.txt", "").unwrap();
    let more = compile_with("extra.css", "h1 { color: teal }").unwrap();
    assert_eq!(more.css().strip_prefix(plain.css()), Some("h1{color:teal}"));
    for class in ["home", "council"] {
        assert_ne!(plain.css_hash(class), more.css_hash(class));
        assert!(plain.css_hash(class).starts_with("sha256-"));
    }
}

#[test]
fn a_syntax_error_has_its_place() {
    let found = compile_with("templates/list.html", "<p>\n  {% if x %}").unwrap_err();
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("templates/list.html:2:"), "{}", found[0]);
}

#[test]
fn an_unknown_word_is_found_before_anything_is_rendered() {
    let text = "<p>{{ say(id=\"menu\") }}\né {{ say(id=\"menus\") }} {{ say(id=\"type-\" ~ kind) }}";
    let found = compile_with("templates/list.html", text).unwrap_err();
    assert_eq!(found, ["templates/list.html:2:14: no words for `menus` in strings/fr.ftl"]);
}

#[test]
fn an_unknown_field_is_a_mistake_and_not_a_panic() {
    let theme = compile_with("templates/redirect.html", "<p>{{ targett.url }}</p>").unwrap();
    let mistake = theme.render("redirect.html", &crate::view::RedirectView::default()).unwrap_err();
    assert_eq!((mistake.file.as_str(), mistake.line), ("templates/redirect.html", 1));
    let mistake = theme.render("nothing.html", &crate::view::RedirectView::default()).unwrap_err();
    assert_eq!(mistake.to_string(), "templates/nothing.html: Template 'nothing.html' not found");
}

#[test]
fn the_default_theme_lists_its_files() {
    let files = embedded();
    let paths: Vec<&str> = files.iter().map(|(path, _)| path).collect();
    assert!(paths.is_sorted());
    for path in
        ["templates/base.html", "templates/council.html", "theme.css", "strings/fr.ftl", "strings/en.ftl"]
    {
        assert!(paths.contains(&path), "{path}");
    }
}
