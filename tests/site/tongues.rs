//! A portal in Portuguese and Hausa: words, dates, numbers, plurals, genders, addresses; and names in the order of each
//! language's dictionary.

use crate::page::Page;
use crate::portal::{Built, Portal};

const PORTAL: &str = "\
-- content/topics.yaml --
saude: { pt: Saúde, ha: Lafiya }
educacao: { pt: Educação, ha: Ilimi }
etica: { pt: Ética pública, ha: Ɗaʼa }
economia: { pt: Economia, ha: Tattalin arziki }
agua: { pt: Água, ha: Ruwa }
zonas: { pt: Zonas rurais, ha: Karkara }
-- content/institutions/sante.yaml --
kind: ministry
name: { pt: Ministério da Saúde, ha: Maʼaikatar Lafiya }
expected:
  - { kind: communique, every: 2 weeks, warn_after: 3 days, alarm_after: 2 weeks }
-- content/institutions/agua.yaml --
kind: ministry
name: { pt: Ministério das Águas, ha: Maʼaikatar Ruwa }
-- content/institutions/ensino.yaml --
kind: ministry
name: { pt: Ministério do Ensino, ha: Maʼaikatar Ilimi }
-- content/institutions/portos.yaml --
kind: agency
name: { pt: Órgão dos Portos, ha: Ƙungiyar Tashoshi }
-- content/institutions/obras.yaml --
kind: agency
name: { pt: Obras Públicas, ha: Kamfanin Ayyuka }
-- content/institutions/zonas.yaml --
kind: agency
name: { pt: Zonas Francas, ha: Hukumar Kasuwanci }
-- content/profiles/nosso.yaml --
document: { pt: Comunicado do Conselho de Ministros, ha: Bayanin Taron Majalisar Ministoci }
short: { pt: Conselho de Ministros, ha: Taron Majalisar Ministoci }
opening:
  pt: \"O Conselho reuniu-se {date}[, {place}], sob a presidência de {chair}, e apreciou {counts}.\"
  ha: \"Majalisa ta zauna {date}[, {place}], a ƙarƙashin jagorancin {chair}. Ta duba {counts}.\"
chair: { pt: o Presidente da República, ha: Shugaban Ƙasa }
sections:
  - { id: textos, title: { pt: Diplomas, ha: Dokoki }, natures: [bill, decree, order] }
  - { id: nomeacoes, title: { pt: Nomeações, ha: Naɗe-naɗe }, nominations: true }
nominations: { style: sentence, group: { pt: \"{at_institution}\", ha: \"{institution}\" } }
-- content/communiques/2026/vagas.md --
---
type: recrutement
title: { pt: \"Recrutamento de 18 442 professores : o decreto n.º 12\", ha: \"Ɗaukar malamai 18,442\" }
date: 2026-11-20
number: N.º 12/MS/2026
topics: [saude, etica]
vacancy: { posts: 18442, deadline: 2026-12-01 }
places: [{ pt: Nova Lisboa, ha: Sabuwar Lisbon }]
key_facts: [{ pt: \"As candidaturas « em linha » abrem já\", ha: A nema ta intanet }]
---

O prazo é curto : candidate-se !
-- content/communiques/2026/vagas.ha.md --
---
title: Ɗaukar malamai 18,442
---

Lokaci ya yi ƙaranci: ku nema!
-- content/councils/2026-11-21.yaml --
place: Palácio da República
items:
  - { id: agua, nature: bill, title: Proposta de lei das águas, institution: agua }
  - { id: pesca, nature: order, title: Portaria da pesca, institution: agua }
  - { id: portos, nature: order, title: Portaria dos portos, institution: portos }
nominations:
  - { institution: agua, post: Diretora-Geral das Águas, persons: [Awa KOUDIA] }
  - { institution: agua, post: Inspetor, persons: [Senhor Ali BENSO] }
  - { institution: portos, post: Vogais, persons: [Senhora Léa TOVI, Senhor Bio GANI], act: confirmed }
  - { institution: portos, post: Auditoras, persons: [Senhora Ana DIOP, Senhora Eva SOW], act: revoked }
-- content/councils/2026-11-21.ha.yaml --
items:
  - { id: agua, title: Daftarin dokar ruwa }
nominations:
  - { institution: agua, post: Babbar Darakta, persons: [Hajiya Awa KOUDIA] }
  - { institution: agua, post: Sufeto, persons: [Malam Ali BENSO] }
  - { institution: portos, post: Mambobi, persons: [Hajiya Léa TOVI, Malam Bio GANI], act: confirmed }
  - { institution: portos, post: Masu bincike, persons: [Hajiya Ana DIOP, Hajiya Eva SOW], act: revoked }
";

fn portal(languages: &str) -> Portal {
    let portal = Portal::new(PORTAL);
    let site = format!(
        "name: {{ pt: Portal do Zanar, ha: Shafin Zanar }}\nbase_url: https://zanar.example\n\
         tagline: {{ pt: Os atos públicos, ha: Ayyukan gwamnati }}\nlanguages: [{languages}]\nprofile: nosso\n\
         timezone: UTC\ninstitution: sante\n"
    );
    portal.write("content/site.yaml", site);
    portal
}

/// The same in one language, without translations.
fn in_one(language: &str) -> Built {
    let portal = portal(language);
    portal.remove("content/communiques/2026/vagas.ha.md");
    portal.remove("content/councils/2026-11-21.ha.yaml");
    portal.into_built(&["--without", "cards"])
}

fn built() -> Built {
    portal("pt, ha").into_built(&["--without", "cards"])
}

/// What a page says, ordinary spaces everywhere.
fn plain(page: &Page) -> String {
    page.main().replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_portal_speaks_portuguese_and_hausa() {
    let built = built();
    for (name, address) in [
        ("pt_home", ""),
        ("ha_home", "ha/"),
        ("pt_communique", "comunicados/2026/vagas/"),
        ("ha_communique", "ha/comunicados/2026/vagas/"),
        ("pt_council", "conselhos/2026/2026-11-21/"),
        ("ha_council", "ha/conselhos/2026/2026-11-21/"),
        ("pt_freshness", "em-dia/"),
        ("ha_freshness", "ha/em-dia/"),
    ] {
        insta::assert_snapshot!(name, plain(&built.page(address)));
    }
}

#[test]
fn texts_are_set_by_the_rules_of_their_language() {
    let built = built();
    let page = built.page("comunicados/2026/vagas/");
    let main = page.main();
    assert!(main.contains("18\u{a0}442 professores: o decreto n.º\u{a0}12"), "{main}");
    assert!(main.contains("candidaturas «em linha» abrem"), "{main}");
    assert!(main.contains("O prazo é curto: candidate-se!"), "{main}");
    assert!(main.contains("1 de dezembro de 2026"), "{main}");
    let hausa = built.page("ha/comunicados/2026/vagas/").main();
    assert!(hausa.contains("1 ga Disamba, 2026") && hausa.contains("18,442"), "{hausa}");
}

#[test]
fn nominations_agree_with_whom_they_are_about() {
    let built = built();
    let portuguese = plain(&built.page("conselhos/2026/2026-11-21/"));
    for sentence in [
        "reuniu-se no sábado, 21 de novembro de 2026, no Palácio da República, sob a presidência do Presidente",
        "apreciou uma proposta de lei e duas portarias.",
        "No Ministério das Águas",
        "Awa KOUDIA é nomeada Diretora-Geral das Águas",
        "Senhor Ali BENSO é nomeado Inspetor",
        "Senhora Léa TOVI e Senhor Bio GANI são confirmados Vogais",
        "Senhora Ana DIOP e Senhora Eva SOW, Auditoras, são exoneradas",
    ] {
        assert!(portuguese.contains(sentence), "{sentence}: {portuguese}");
    }
    let hausa = plain(&built.page("ha/conselhos/2026/2026-11-21/"));
    for sentence in [
        "ta zauna a ranar Asabar, 21 ga Nuwamba, 2026",
        "Hajiya Awa KOUDIA: an naɗa ta a matsayin Babbar Darakta",
        "Malam Ali BENSO: an naɗa shi a matsayin Sufeto",
        "Hajiya Léa TOVI da Malam Bio GANI: an tabbatar da su a matsayin Mambobi",
        "an sauke su daga muƙamansu na Masu bincike",
    ] {
        assert!(hausa.contains(sentence), "{sentence}: {hausa}");
    }
}

#[test]
fn heads_and_feeds_name_the_language() {
    let built = built();
    let page = built.page("ha/comunicados/2026/vagas/");
    assert_eq!(page.all("html").next().and_then(|html| html.get("lang")), Some("ha"));
    assert_eq!(page.meta("og:locale"), Some("ha_NG"));
    assert_eq!(built.page("").meta("og:locale"), Some("pt_PT"));
    assert!(built.file("ha/feed.xml").contains("<language>ha</language>"));
    assert!(built.file("feed.xml").contains("<language>pt</language>"));
    let alternates: Vec<_> =
        page.all("link").filter_map(|link| Some((link.get("hreflang")?, link.get("href")?))).collect();
    assert!(alternates.contains(&("pt", "https://zanar.example/comunicados/2026/vagas/")), "{alternates:?}");
    let angolan = in_one("pt-AO");
    assert_eq!(angolan.page("").meta("og:locale"), Some("pt_AO"));
    assert!(angolan.page("").main().contains("21 de novembro de 2026"));
}

#[test]
fn a_portal_in_hausa_has_hausa_addresses() {
    let built = in_one("ha");
    for list in ["sanarwoyi", "tarurruka", "hukumomi", "fannoni", "kan-lokaci"] {
        assert!(built.has(&format!("{list}/index.html")), "{list}");
    }
}

/// The texts in the order in which they stand on a page.
fn order(page: &Page, names: &[&str]) -> Vec<String> {
    let main = page.main();
    let mut found: Vec<(usize, String)> = names
        .iter()
        .map(|name| (main.find(name).unwrap_or_else(|| panic!("{name}: {main}")), (*name).to_owned()))
        .collect();
    found.sort();
    found.into_iter().map(|(_, name)| name).collect()
}

#[test]
fn names_stand_in_the_order_of_the_pages_language() {
    let built = built();
    for (address, names) in [
        ("temas/", &["Água", "Economia", "Educação", "Ética pública", "Saúde", "Zonas rurais"] as &[&str]),
        ("ha/temas/", &["Ɗaʼa", "Ilimi", "Karkara", "Lafiya", "Ruwa", "Tattalin arziki"]),
        (
            "instituicoes/",
            &[
                "Ministério da Saúde",
                "Ministério das Águas",
                "Ministério do Ensino",
                "Obras Públicas",
                "Órgão dos Portos",
                "Zonas Francas",
            ],
        ),
        (
            "ha/instituicoes/",
            &[
                "Maʼaikatar Ilimi",
                "Maʼaikatar Lafiya",
                "Maʼaikatar Ruwa",
                "Hukumar Kasuwanci",
                "Kamfanin Ayyuka",
                "Ƙungiyar Tashoshi",
            ],
        ),
    ] {
        assert_eq!(order(&built.page(address), names), names, "{address}");
    }
}

#[test]
fn a_place_is_called_as_the_language_calls_it() {
    let built = built();
    let (first, second) = (built.page("comunicados/2026/vagas/"), built.page("ha/comunicados/2026/vagas/"));
    assert!(first.text.contains("Nova Lisboa") && !first.text.contains("Sabuwar Lisbon"), "{}", first.text);
    assert!(
        second.text.contains("Sabuwar Lisbon") && !second.text.contains("Nova Lisboa"),
        "{}",
        second.text
    );
    assert!(built.file("data/documents.json").contains("Nova Lisboa"));
}
