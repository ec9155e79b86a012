//! Every template with rich views, in French and English: nothing fails, no word is missing, the head is in order.

use serde::Serialize;

use super::sample::*;
use super::sample_answers::{consultation, factcheck, question};
use super::sample_council::{council, home, institution_rows, not_held};
use super::sample_document::*;
use super::sample_help::{ask, share_page};
use super::sample_pages::{communique, fresh_row, institution_page, late, list, notices, presence, search};
use crate::minify::{self, Minifier};
use crate::seam::Rendered;
use crate::theme::{Theme, embedded};
use crate::view::*;

fn theme(lang: &str) -> Theme {
    let mut theme = Theme::compile(&embedded(), lang).unwrap();
    theme.set_site(&site(lang));
    theme
}

/// Every page kind as its name and HTML.
fn pages(theme: &Theme) -> Vec<(&'static str, String)> {
    let plain = |(template, page): (_, Rendered<'_>)| (template, page.plain());
    marked_pages(theme).into_iter().map(plain).collect()
}

/// Every page kind as its name and its text with its seams.
fn marked_pages(theme: &Theme) -> Vec<(&'static str, Rendered<'static>)> {
    fn page<T: Serialize>(
        theme: &Theme,
        template: &'static str,
        view: &T,
    ) -> (&'static str, Rendered<'static>) {
        (template, theme.marked(template, view).unwrap_or_else(|mistake| panic!("{mistake}")))
    }
    let (free, missing, withdrawn, redirect) = notices();
    let institutions = InstitutionsView {
        head: head("Institutions", "/institutions/"),
        frame: Frame { crumb: None, ..frame("list", "institutions", "") },
        groups: ["ministry", "former"]
            .map(|kind| InstitutionGroupView { kind: text(kind), institutions: institution_rows() })
            .to_vec(),
    };
    let topics = TopicsView {
        head: head("Thèmes", "/themes/"),
        frame: frame("list", "themes", "Thèmes"),
        topics: vec![TopicRowView {
            name: text("Santé"),
            url: text("/themes/sante/"),
            count: 1482,
            ..TopicRowView::default()
        }],
    };
    let open = CallsView {
        calendar: "/appels/calendar.ics".to_owned(),
        head: head("Appels", "/appels/"),
        frame: frame("list", "appels", "Appels"),
        open: calls(),
        closed: calls(),
        feeds: feeds(),
    };
    let accounts = AccountsView {
        head: head("Comptes officiels", "/comptes/"),
        frame: frame("accounts", "institutions", "Comptes officiels"),
        institutions: vec![InstitutionAccountsView {
            institution: institution("Ministère de la Santé publique", "sante"),
            presence: presence(),
        }],
    };
    let fresh = FreshnessView {
        head: head("À jour ou en retard\u{202f}?", "/a-jour/"),
        frame: frame("freshness", "institutions", "À jour ou en retard\u{202f}?"),
        counts: vec![late()],
        institutions: vec![fresh_row()],
        recesses: vec!["du 1er au 31 août 2026".to_owned()],
        ..FreshnessView::default()
    };
    vec![
        page(theme, SearchView::TEMPLATE, &search()),
        page(theme, FreshnessView::TEMPLATE, &fresh),
        page(theme, AccountsView::TEMPLATE, &accounts),
        page(theme, HomeView::TEMPLATE, &home()),
        page(theme, CommuniqueView::TEMPLATE, &communique("communique")),
        page(theme, CouncilView::TEMPLATE, &council()),
        page(theme, CouncilNotHeldView::TEMPLATE, &not_held()),
        page(theme, FactCheckView::TEMPLATE, &factcheck()),
        page(theme, ConsultationView::TEMPLATE, &consultation()),
        page(theme, QuestionView::TEMPLATE, &question()),
        page(theme, InstitutionView::TEMPLATE, &institution_page()),
        page(theme, ListView::TEMPLATE, &list()),
        page(theme, InstitutionsView::TEMPLATE, &institutions),
        page(theme, TopicsView::TEMPLATE, &topics),
        page(theme, CallsView::TEMPLATE, &open),
        page(theme, ShareView::TEMPLATE, &share_page()),
        page(theme, AskView::TEMPLATE, &ask()),
        page(theme, PageView::TEMPLATE, &free),
        page(theme, NotFoundView::TEMPLATE, &missing),
        page(theme, WithdrawnView::TEMPLATE, &withdrawn),
        page(theme, RedirectView::TEMPLATE, &redirect),
    ]
}

#[test]
fn every_page_renders_in_every_language() {
    for lang in ["fr", "en", "pt", "ha"] {
        for (template, html) in pages(&theme(lang)) {
            assert!(html.contains("<title>"), "{lang} {template}");
            assert_eq!(html.matches("<h1").count(), 1, "{lang} {template}: one h1");
            assert!(
                !html.contains("<dd></dd>") && !html.contains("href=\"\""),
                "{lang} {template}: an empty piece"
            );
        }
    }
}

#[test]
fn every_page_is_put_together_as_it_is_minified_whole() {
    let minifier = Minifier::default();
    for (round, lang) in ["fr", "en", "fr", "en", "fr"].into_iter().enumerate() {
        let theme = theme(lang);
        for (template, rendered) in marked_pages(&theme) {
            let filled = minifier.filled(&rendered);
            assert!(round < 3 || filled.is_some(), "{lang} {template}");
            assert_eq!(minifier.page(&rendered), minify::page(&rendered.plain()), "{lang} {template}");
        }
    }
}

/// `cargo test --release --lib measure_pages -- --ignored --nocapture` says what a page costs.
#[test]
#[ignore = "a measurement, not a check"]
fn measure_pages_minified_whole_and_put_together() {
    let theme = theme("fr");
    let minifier = Minifier::default();
    let least = |minified: &dyn Fn() -> String| {
        let timed = |_| {
            let start = std::time::Instant::now();
            std::hint::black_box(minified());
            start.elapsed()
        };
        (0..200).map(timed).min().unwrap()
    };
    for (template, rendered) in marked_pages(&theme) {
        let html = rendered.plain();
        let whole = least(&|| minify::page(std::hint::black_box(&html)));
        let filled = least(&|| minifier.page(std::hint::black_box(&rendered)));
        println!("{template}: {} bytes, whole {whole:?}, put together {filled:?}", html.len());
    }
}

fn bare<T: Serialize + Default>(theme: &Theme, template: &str) {
    theme.render(template, &T::default()).unwrap_or_else(|mistake| panic!("{mistake}"));
}

#[test]
fn every_page_renders_with_nothing_but_defaults() {
    let mut theme = Theme::compile(&embedded(), "fr").unwrap();
    theme.set_site(&SiteView::default());
    bare::<HomeView>(&theme, HomeView::TEMPLATE);
    bare::<CommuniqueView>(&theme, CommuniqueView::TEMPLATE);
    bare::<CouncilView>(&theme, CouncilView::TEMPLATE);
    bare::<CouncilNotHeldView>(&theme, CouncilNotHeldView::TEMPLATE);
    bare::<FactCheckView>(&theme, FactCheckView::TEMPLATE);
    bare::<ConsultationView>(&theme, ConsultationView::TEMPLATE);
    bare::<QuestionView>(&theme, QuestionView::TEMPLATE);
    bare::<InstitutionView>(&theme, InstitutionView::TEMPLATE);
    bare::<ListView>(&theme, ListView::TEMPLATE);
    bare::<InstitutionsView>(&theme, InstitutionsView::TEMPLATE);
    bare::<TopicsView>(&theme, TopicsView::TEMPLATE);
    bare::<CallsView>(&theme, CallsView::TEMPLATE);
    bare::<PageView>(&theme, PageView::TEMPLATE);
    bare::<NotFoundView>(&theme, NotFoundView::TEMPLATE);
    bare::<WithdrawnView>(&theme, WithdrawnView::TEMPLATE);
    bare::<RedirectView>(&theme, RedirectView::TEMPLATE);
}

/// The values that a view may carry have words: identifiers put together in templates never reach a reader.
#[test]
fn enumerated_values_have_words() {
    let words = [
        (
            "type-",
            "council not_held factcheck consultation question communique communique_radio declaration avis resultats concours recrutement bourse appel_offres appel_candidatures note_service circulaire arrete alerte mise_au_point droit_de_reponse erratum condoleances felicitations necrologie agenda discours dossier_presse point_presse lettre",
        ),
        (
            "nature-",
            "bill ordinance decree order statutes agreement communication contract authorisation instruction other",
        ),
        (
            "action-",
            "adopted examined first_reading approved_in_general transmitted authorised heard noted postponed withdrawn",
        ),
        (
            "act-",
            "appointed confirmed renewed interim terminated revoked recalled board_member accreditation",
        ),
        ("council-kind-", "ordinary extraordinary thematic cabinet government not_held"),
        ("stage-", "agenda highlights"),
        (
            "institution-kind-",
            "presidency pm_office secretariat ministry delegated agency prefecture embassy regulator other",
        ),
        (
            "institution-kinds-",
            "presidency pm_office secretariat ministry delegated agency prefecture embassy regulator other former",
        ),
        ("alert-", "info vigilance danger"),
        ("event-", "scheduled postponed cancelled done"),
        ("share-", "whatsapp facebook telegram x sms email"),
        ("change-", "first major minor"),
        (
            "state-",
            "corrected superseded expired withdrawn faux trompeur hors_contexte non_verifie vrai satire reported checking upcoming open closed analysing outcome received grouped transferred answered refused",
        ),
        ("verdict-", "faux trompeur hors_contexte non_verifie vrai satire"),
        ("stamp-", "faux trompeur hors_contexte non_verifie vrai satire"),
        ("fake-", "document photo video audio account website message statement"),
        ("status-", "adopted_by_parliament promulgated signed published in_force implemented"),
        (
            "banner-",
            "expired expired-on superseded superseded-on replaces replaces-on corrected corrected-on corrects corrects-on",
        ),
        ("network-", "facebook whatsapp x instagram tiktok youtube telegram linkedin"),
    ];
    let theme = theme("fr");
    for (prefix, values) in words {
        for value in values.split(' ') {
            let id = format!("{prefix}{value}");
            assert!(theme.strings().has(&id), "{id}");
        }
    }
}

#[test]
fn the_head_stands_in_the_order_that_readers_of_cards_need() {
    let html = theme("fr").render(CouncilView::TEMPLATE, &council()).unwrap();
    let order = [
        "<meta charset",
        "Content-Security-Policy",
        "<title>",
        "name=\"viewport\"",
        "name=\"description\"",
        "rel=\"canonical\"",
        "og:type",
        "og:title",
        "og:description",
        "og:url",
        "og:site_name",
        "og:locale",
        "og:image\"",
        "og:image:type",
        "og:image:width",
        "og:image:height",
        "og:image:alt",
        "twitter:card",
        "article:published_time",
        "application/rss+xml",
        "favicon.ico",
        "favicon.svg",
        "apple-touch-icon",
        "rel=\"manifest\"",
        "theme-color",
        "application/ld+json",
        "<style>",
    ];
    let places: Vec<Option<usize>> = order.iter().map(|mark| html.find(mark)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{order:?}\n{places:?}");
}

#[test]
fn a_page_that_is_not_to_be_shared_has_no_card() {
    let (_, missing, ..) = notices();
    let html = theme("fr").render(NotFoundView::TEMPLATE, &missing).unwrap();
    assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!html.contains("og:") && !html.contains("rel=\"canonical\"") && !html.contains("twitter:"));
}

#[test]
fn a_redirect_sends_on_at_once_and_says_where() {
    let (.., redirect) = notices();
    let html = theme("fr").render(RedirectView::TEMPLATE, &redirect).unwrap();
    assert!(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=/conseils/2026/2026-11-18/\">"));
    assert!(html.contains("<a href=\"/conseils/2026/2026-11-18/\">Conseil du 18 novembre 2026</a>"));
}

#[test]
fn texts_are_escaped_and_html_is_not() {
    let mut view = communique("avis");
    view.document.title = text("Prix < 5 & « R&D » <script>");
    let html = theme("fr").render(CommuniqueView::TEMPLATE, &view).unwrap();
    assert!(html.contains("<h1>Prix &lt; 5 &amp; « R&amp;D » &lt;script&gt;</h1>"));
    assert!(html.contains("<strong>reporté</strong>"));
}

/// The styles' budget is 8 kB compressed; without a compressor here, 22 kB of text stand for it (5 kB when measured).
#[test]
fn the_styles_are_small() {
    let css = theme("fr").css().len();
    assert!(css < 22_000, "{css}");
}

/// Writes every page under `target/preview` for a look in a browser: `cargo test --lib preview -- --ignored`.
#[test]
#[ignore = "writes files to look at"]
fn preview() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/preview");
    for lang in ["fr", "en", "pt", "ha"] {
        std::fs::create_dir_all(folder.join(lang)).unwrap();
        let theme = theme(lang);
        for (template, html) in pages(&theme) {
            let class = html.split("<body class=\"").nth(1).and_then(|rest| rest.split('"').next());
            let html = html.replace("HASH", theme.css_hash(class.unwrap_or_default()));
            std::fs::write(folder.join(lang).join(template), html).unwrap();
        }
    }
}
