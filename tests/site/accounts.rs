//! Official accounts: on the institution's page, on the page of all, in data; and what is false, never as a link.

use crate::portal::Portal;

const ACCOUNTS: &str = "\
-- content/institutions/kota.yaml --
kind: prefecture
name: Préfecture de Kota
territory: Département de Kota
domains: [kota.example, eau.kota.example]
brand: { logo: logo.svg }
accounts:
  - { network: facebook, handle: \"@kota\", url: \"https://facebook.example/kota\", since: 2019, last_checked: 2026-11-02, languages: [fr, fon] }
  - { network: x, handle: \"@PrefKota\" }
accounts_complete_on: 2026-11-01
no_account_on: [tiktok]
impostors: [{ network: facebook, url: \"https://facebook.example/kota-officiel\", seen_on: 2026-11-12, reported: true }]
-- content/media/logo.svg --
<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>
-- content/institutions/plage.yaml --
name: Office des plages
accounts: [{ network: x, handle: plages, url: \"https://x.example/plages\" }]
accounts_complete_on: 2027-01-01
-- content/institutions/ancien.yaml --
name: Ancien office
valid: { to: 2020-01-01 }
accounts: [{ network: x, handle: ancien }]
";

const COMPLETE: &str = "Un compte absent de cette liste n’est pas officiel.";

#[test]
fn the_page_of_an_institution_says_all_that_is_known_of_its_accounts() {
    let built = Portal::new(ACCOUNTS).into_built(&["--without", "cards"]);
    let page = built.page("institutions/kota/");
    let main = page.main().replace('\u{a0}', " ");
    for part in [
        "Préfecture · Département de Kota",
        "@PrefKota",
        "depuis 2019",
        "vérifié le 2 novembre 2026",
        "Fɔngbe",
        COMPLETE,
        "TikTok",
        "Ses seuls domaines sont kota.example, eau.kota.example.",
        "https://facebook.example/kota-officiel vu le 12 novembre 2026, signalé",
    ] {
        assert!(main.contains(part), "{part}: {main}");
    }
    assert!(page.all("img").any(|tag| tag.get("src") == Some("/media/logo.svg")));
    assert!(built.has("media/logo.svg"));
}

#[test]
fn a_false_account_is_a_text_everywhere() {
    let built = Portal::new(ACCOUNTS).into_built(&["--without", "cards"]);
    assert_eq!(built.holding("kota-officiel"), ["comptes/index.html", "institutions/kota/index.html"]);
    for address in ["comptes/", "institutions/kota/"] {
        let page = built.page(address);
        assert!(
            page.tags.iter().all(|tag| tag.attributes.values().all(|value| !value.contains("kota-officiel")))
        );
    }
}

#[test]
fn the_page_of_all_lists_those_that_exist_and_calls_a_list_complete_only_where_it_is() {
    let built = Portal::new(ACCOUNTS).into_built(&["--without", "cards"]);
    let page = built.page("comptes/");
    let main = page.main();
    assert_eq!(main.matches(COMPLETE).count(), 1, "{main}");
    assert!(main.contains("Office des plages") && !main.contains("Ancien office"), "{main}");
    assert!(built.page("").links_saying("Comptes officiels").contains(&"/comptes/"));
    assert!(built.file("sitemap.xml").contains("/comptes/"));
    let later = Portal::new(ACCOUNTS);
    assert_eq!(later.build_at("2027-01-01").page("comptes/").main().matches(COMPLETE).count(), 2);
}

#[test]
fn without_accounts_the_address_stands_and_nothing_leads_to_it() {
    let built = Portal::new("").into_built(&["--without", "cards"]);
    assert_eq!(built.page("comptes/").meta("robots"), Some("noindex"));
    assert!(built.page("").links_saying("Comptes officiels").is_empty());
    assert!(!built.file("sitemap.xml").contains("/comptes/"));
    let english = Portal::with_site("", "");
    english.write("content/site.yaml", "name: Journal\nbase_url: https://journal.example\nlanguages: [en]\n");
    assert!(english.build().has("accounts/index.html"));
}

#[test]
fn the_list_of_institutions_and_data_carry_the_territory_and_the_accounts() {
    let built = Portal::new(ACCOUNTS).into_built(&["--without", "cards"]);
    assert!(built.page("institutions/").main().contains("Département de Kota"));
    let rows = built.json("data/institutions.json");
    let kota = rows.as_array().unwrap().iter().find(|row| row["id"] == "kota").unwrap();
    assert_eq!(kota["territory"], "Département de Kota");
    assert_eq!(kota["accounts"][0]["url"], "https://facebook.example/kota");
    assert_eq!(kota["accounts_complete_on"], "2026-11-01");
    let graph = built.page("institutions/kota/").json_ld().remove(0);
    let node =
        graph["@graph"].as_array().unwrap().iter().find(|node| node["areaServed"].is_string()).unwrap();
    assert_eq!(node["sameAs"].as_array().unwrap().len(), 1);
}
