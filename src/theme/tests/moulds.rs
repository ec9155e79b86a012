//! What is cast in a mould is what the engine renders, whatever templates do with the texts.

use std::cell::Cell;

use proptest::prelude::*;
use serde::Serialize;

use super::sample::site;
use crate::theme::mould::Cast;
use crate::theme::{Given, Theme, embedded};

#[derive(Debug, Clone, Serialize)]
struct View {
    frame: Frame,
    title: String,
    kind: String,
    state: Option<String>,
    names: Vec<Name>,
    count: u8,
}

#[derive(Debug, Clone, Serialize)]
struct Frame {
    class: String,
    section: String,
    crumb: Option<String>,
    languages: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Name {
    words: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
}

fn view(texts: [&str; 5], names: &[&str], count: u8) -> View {
    let [class, title, kind, state, lang] = texts.map(str::to_owned);
    let given = |text: String| (!text.is_empty()).then_some(text);
    let lang = given(lang);
    View {
        frame: Frame { class, section: kind.clone(), crumb: given(title.clone()), languages: Vec::new() },
        title,
        kind,
        state: given(state),
        names: names.iter().map(|words| Name { words: (*words).to_owned(), lang: lang.clone() }).collect(),
        count,
    }
}

fn theme(template: &str) -> Theme {
    theme_with(template, &[])
}

fn theme_with(template: &str, others: &[(&str, &str)]) -> Theme {
    let words = "type-avis = Avis\ntype-deces = Décès\ntold = { $kind ->\n    [avis] l’avis\n   *[other] le { $kind }\n }\n\
        on = le { $date } à { $date }\nnot-there = { $x }\n";
    let own = [("templates/odd.html", template), ("strings/fr.ftl", words)];
    let own = own.iter().chain(others).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    let mut theme = Theme::compile(&embedded().overlaid(own), "fr").unwrap();
    theme.set_site(&site("fr"));
    theme
}

/// Whether a page came from a mould; it is always the one that is rendered.
fn is_cast(theme: &Theme, view: &View) -> bool {
    let given = Given::of(view).unwrap();
    let cast = matches!(theme.moulds.cast("odd.html", &given), Cast::Done(_));
    let page = theme.page("odd.html", view, &given).unwrap_or_else(|mistake| panic!("{mistake}"));
    let rendered = theme.marked("odd.html", view).unwrap();
    assert_eq!(page.marked(), rendered.marked());
    assert_eq!(page.plain(), rendered.plain());
    cast
}

const PLACES: &str = "{% if masthead %}{{ masthead | safe }}{% else %}{% include \"masthead.html\" %}{% endif %}<h1 title=\"{{ title }}\">{{ title }}</h1>\
    {% if state %}<p>{{ say(id=\"on\", date=state) }}</p>{% endif %}{% if title != kind and kind == \"avis\" %}<i>!</i>{% endif %}\
    {% for it in names %}{% filter row %}<li{% if it.lang %} lang=\"{{ it.lang }}\"{% endif %}>{{ it.words | verbatim }} \
    {{ say(id=\"told\", kind=kind) }} {% if it.words == site.name %}ici{% endif %}</li>{% endfilter %}{% endfor %}\
    {{ say(id=\"type-\" ~ kind) }} {{ names | length }}{{ count }}{{ footer | safe }}";

#[test]
fn from_the_third_page_of_a_shape_on_it_is_cast() {
    let theme = theme(&PLACES.replace("{{ say(id=\"told\", kind=kind) }}", ""));
    let titles = ["Un", "Deux & trois", "L'eau", "« Quatre »", "<b>", "\u{1}x\u{2}", "\u{FDD4}0\u{FDD5}"];
    let page = |title: &str| view(["page", title, "autre", "hier", ""], &["<b>a</b>", "c"], 3);
    // The name of words is looked at: its texts belong to the shape from then on.
    let cast = |title: &str| is_cast(&theme, &page(title));
    assert_eq!([cast("Zéro"), cast("Zéro encore"), cast("Zéro toujours"), cast("Presque")], [false; 4]);
    assert_eq!(titles.map(cast), [true, true, true, true, true, false, true]);
    for other in [
        view(["page", "Un", "avis", "hier", ""], &["a", "c"], 3),
        view(["page", "autre", "autre", "hier", ""], &["a", "c"], 3),
        view(["page", "Un", "autre", "", ""], &["a", "c"], 3),
        view(["page", "Un", "autre", "hier", "en"], &["a", "c"], 3),
        view(["page", "Un", "autre", "hier", ""], &["a"], 3),
        view(["page", "Un", "autre", "hier", ""], &["a", "a"], 3),
        view(["page", "Un", "autre", "hier", ""], &["a", &site("fr").name], 3),
        view(["page", "Un", "autre", "hier", ""], &["a", "c"], 4),
        view(["home", "Un", "autre", "hier", ""], &["a", "c"], 3),
    ] {
        assert!(!is_cast(&theme, &other), "{other:?}");
    }
}

#[test]
fn a_theme_that_looks_into_texts_has_no_moulds() {
    let theme = theme("<p>{{ title | upper }}</p>");
    for title in ["a", "b", "c", "d", "e"] {
        assert!(!is_cast(&theme, &view(["page", title, "avis", "", ""], &[], 1)));
    }
}

#[test]
fn a_masthead_that_shows_a_text_shows_each_pages_own() {
    let masthead = [("templates/masthead.html", "<header>{{ frame.section }}</header>")];
    let theme =
        theme_with("{% if masthead %}{{ masthead | safe }}{% else %}-{% endif %}{{ title }}", &masthead);
    for kind in ["a", "b", "c & d", "<e>", "f"] {
        is_cast(&theme, &view(["page", "Un", kind, "", ""], &[], 1));
    }
}

#[test]
fn a_new_site_has_new_moulds() {
    let mut theme = theme("<p>{{ site.name }} {{ title }}</p>");
    let page = |title| view(["page", title, "avis", "", ""], &[], 1);
    assert_eq!(["a", "b", "c"].map(|title| is_cast(&theme, &page(title))), [false, false, true]);
    theme.set_site(&crate::view::SiteView { name: "Autre".to_owned(), ..site("fr") });
    assert_eq!(["a", "b", "c"].map(|title| is_cast(&theme, &page(title))), [false, false, true]);
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => prop_oneof![Just("avis"), Just("deces"), Just("Un"), Just("fr"), Just(""), Just("told")].prop_map(str::to_owned),
        6 => "[a-zé&<>\"' ]{1,8}",
        1 => "\\PC{0,4}",
        1 => prop_oneof![Just("\u{1}"), Just("\u{FDD4}1\u{FDD5}"), Just("\u{FDD4}"), Just("\u{3}a\u{2}")].prop_map(str::to_owned),
        1 => Just(site("fr").name),
    ]
}

fn any_view() -> impl Strategy<Value = View> {
    let class = prop_oneof![Just("page"), Just("home")];
    (class, text(), text(), text(), text(), prop::collection::vec(text(), 0..3), 0..2_u8).prop_map(
        |(class, title, kind, state, lang, names, count)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            view([class, &title, &kind, &state, &lang], &names, count)
        },
    )
}

#[test]
fn whatever_is_cast_is_what_is_rendered() {
    let theme = theme(PLACES);
    let casts = Cell::new(0);
    proptest!(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3_000) }, |(view in any_view())| {
        casts.set(casts.get() + u32::from(is_cast(&theme, &view)));
    });
    assert!(casts.get() > 50, "{} were cast", casts.get());
}
