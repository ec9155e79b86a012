//! Masthead and footer written once are what they are written with each page; those that see more still work.

use serde::Serialize;

use super::sample::*;
use super::sample_council::{council, home};
use super::sample_pages::{communique, list, notices};
use crate::theme::{Theme, embedded};
use crate::view::*;

/// As a portal's own `base.html` includes them.
fn including() -> String {
    let base = embedded().get("templates/base.html").unwrap().to_owned();
    let plain = |text: String, name: &str| {
        let once = format!(
            "{{% if {name} %}}{{{{ {name} | safe }}}}{{% else %}}{{% include \"{name}.html\" %}}{{% endif %}}"
        );
        assert!(text.contains(&once));
        text.replace(&once, &format!("{{% include \"{name}.html\" %}}"))
    };
    plain(plain(base, "masthead"), "footer")
}

fn theme(own: &[(&str, &str)]) -> Theme {
    let own = own.iter().map(|(name, text)| (format!("templates/{name}"), (*text).to_owned()));
    let mut theme = Theme::compile(&embedded().overlaid(own), "fr").unwrap();
    theme.set_site(&site("fr"));
    theme
}

fn pages(theme: &Theme) -> Vec<String> {
    fn page<T: Serialize>(theme: &Theme, template: &str, view: &T) -> String {
        theme.marked(template, view).unwrap_or_else(|mistake| panic!("{mistake}")).plain()
    }
    let (free, missing, withdrawn, redirect) = notices();
    let mut other = list();
    other.frame.crumb = None;
    let mut languages = list();
    languages.frame.languages = ["fr", "en"]
        .map(|lang| LanguageView { lang: text(lang), current: lang == "fr", ..LanguageView::default() })
        .to_vec();
    vec![
        page(theme, HomeView::TEMPLATE, &home()),
        page(theme, CommuniqueView::TEMPLATE, &communique("communique")),
        page(theme, CouncilView::TEMPLATE, &council()),
        page(theme, ListView::TEMPLATE, &list()),
        page(theme, ListView::TEMPLATE, &other),
        page(theme, ListView::TEMPLATE, &languages),
        page(theme, PageView::TEMPLATE, &free),
        page(theme, NotFoundView::TEMPLATE, &missing),
        page(theme, WithdrawnView::TEMPLATE, &withdrawn),
        page(theme, RedirectView::TEMPLATE, &redirect),
    ]
}

#[test]
fn written_once_they_are_what_each_page_would_write() {
    let base = including();
    let once = theme(&[]);
    assert!(once.surroundings.is_shared());
    let each = theme(&[("base.html", &base)]);
    for _ in 0..2 {
        assert_eq!(pages(&once), pages(&each));
    }
}

#[test]
fn those_that_see_more_are_written_with_each_page() {
    let base = including();
    for own in [
        "<i>{{ frame.crumb or frame.class }}</i>",
        "<i>{% if frame.crumb == true %}x{% endif %}</i>",
        "<i>{% if frame.class == \"list\" %}{{ \"y\" if frame.crumb else \"n\" }}{% endif %}{{ frame.crumbs | length }}</i>",
        "<i>{% if head %}{{ head.title }}{% endif %}</i>",
        "<i>{{ head?.title }}</i>",
        "<i>{% set f = frame %}{{ f.class }}</i>",
        "<i>{{ frame[\"class\"] }}</i>",
        "<i>{% include \"part.html\" %}</i>",
        "<i>{% if __tera_context %}x{% endif %}</i>",
        "<i>{{ <own /> }}</i>",
    ] {
        let more = [
            ("masthead.html", own),
            ("footer.html", own),
            ("part.html", "{% if frame.crumb %}{{ head.title }}{% endif %}"),
            ("own.html", "{% component own(@frame) %}{{ frame.class }}{% endcomponent own %}"),
        ];
        let more = if own.contains("own") { &more[..] } else { &more[..3] };
        let once = theme(more);
        assert!(!once.surroundings.is_shared(), "{own}");
        let mut with_base = more.to_vec();
        with_base.push(("base.html", &base));
        // A page without a frame is not concerned; a template that fails, fails in the same place.
        let title = |theme: &Theme| theme.render(ListView::TEMPLATE, &list());
        assert_eq!(title(&once), title(&theme(&with_base)), "{own}");
    }
}

#[test]
fn a_new_site_has_a_new_footer_and_a_new_masthead() {
    let mut theme = theme(&[]);
    let view = list();
    theme.render(ListView::TEMPLATE, &view).unwrap();
    theme.set_site(&SiteView { name: text("Autre nom"), ..site("fr") });
    let page = theme.render(ListView::TEMPLATE, &view).unwrap();
    let (masthead, footer) = page.split_once("<main").unwrap();
    assert!(masthead.contains("<b>Autre nom</b>") && footer.contains("<footer"), "{page}");
}

#[test]
fn a_mistake_in_them_has_its_place() {
    for name in ["masthead.html", "footer.html"] {
        let theme = theme(&[(name, "<p>\n{{ site.nothing }}</p>")]);
        let mistake = theme.render(ListView::TEMPLATE, &list()).unwrap_err();
        assert_eq!((mistake.file.as_str(), mistake.line), (&*format!("templates/{name}"), 2));
    }
}
