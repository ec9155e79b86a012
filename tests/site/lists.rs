//! Lists: by month and year, paged from the oldest so that a new document leaves the old pages alone.

use crate::portal::{Portal, changed};

fn communique(portal: &Portal, id: &str, date: &str) {
    portal.write(
        &format!("content/communiques/{id}.md"),
        format!("---\ntitle: Avis {id}\ndate: {date}\n---\n\nTexte.\n"),
    );
}

/// A portal of so many communiqués, one a day back from 19 November 2026.
fn busy(count: i64) -> Portal {
    let portal = Portal::new("");
    let last = jiff::civil::date(2026, 11, 19);
    for number in 0..count {
        let date = last - jiff::Span::new().days(number);
        communique(&portal, &format!("n{:03}", count - number), &date.to_string());
    }
    portal
}

#[test]
fn a_list_goes_from_the_newest_under_the_month_of_each_date() {
    let portal = Portal::new("");
    for (id, date) in [("a", "2026-11-20"), ("b", "2026-11-02"), ("c", "2026-10-31"), ("d", "2025-12-01")] {
        communique(&portal, id, date);
    }
    let built = portal.build();
    let order = |address: &str| {
        let text = built.page(address).main();
        let mut found: Vec<(usize, &str)> =
            ["Novembre 2026", "Octobre 2026", "Décembre 2025", "Avis a", "Avis b", "Avis c", "Avis d"]
                .into_iter()
                .filter_map(|needle| Some((text.find(needle)?, needle)))
                .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, needle)| needle).collect::<Vec<_>>()
    };
    assert_eq!(
        order("communiques/"),
        ["Novembre 2026", "Avis a", "Avis b", "Octobre 2026", "Avis c", "Décembre 2025", "Avis d"]
    );
    assert_eq!(order("communiques/2026/"), ["Novembre 2026", "Avis a", "Avis b", "Octobre 2026", "Avis c"]);
    assert_eq!(order("communiques/2025/"), ["Décembre 2025", "Avis d"]);
    let years = built.page("communiques/");
    assert_eq!(years.links_saying("2025"), ["/communiques/2025/"]);
    assert_eq!(years.links_saying("2026").first(), Some(&"/communiques/2026/"));
}

#[test]
fn a_long_list_is_paged_from_the_oldest() {
    let built = busy(95).into_built(&["--without", "cards"]);
    let rows = |address: &str| built.page(address).main().matches("Avis n").count();
    assert_eq!(rows("communiques/"), 35);
    assert_eq!(rows("communiques/page/2/"), 30);
    assert_eq!(rows("communiques/page/1/"), 30);
    assert!(!built.has("communiques/page/3/index.html"));
    assert!(built.page("communiques/page/1/").main().contains("Avis n001"));
    let first = built.page("communiques/");
    let hop = |rel: &str, page: &crate::page::Page| {
        page.all("a")
            .find(|tag| tag.get("rel") == Some(rel))
            .and_then(|tag| tag.get("href"))
            .map(str::to_owned)
    };
    assert_eq!(hop("next", &first).as_deref(), Some("/communiques/page/2/"));
    assert_eq!(hop("prev", &first), None);
    let second = built.page("communiques/page/2/");
    assert_eq!(hop("prev", &second).as_deref(), Some("/communiques/"));
    assert_eq!(hop("next", &second).as_deref(), Some("/communiques/page/1/"));
    assert_eq!(second.link("canonical"), Some("https://zanar.example/communiques/page/2/"));
    assert_eq!(rows("institutions/sante/page/1/"), 30);
}

#[test]
fn a_new_document_changes_only_the_files_that_show_it() {
    let portal = busy(95);
    let before = portal.build().files();
    portal.write("content/communiques/neuf.md", "---\ntitle: Avis neuf\ndate: 2026-11-20\n---\n\nTexte.\n");
    let after = portal.build().files();
    assert_eq!(
        changed(&before, &after),
        [
            "accessibilite/index.html",
            "atom.xml",
            "communiques/2026/index.html",
            "communiques/2026/neuf/index.html",
            "communiques/atom.xml",
            "communiques/feed.xml",
            "communiques/index.html",
            "data/documents.json",
            "data/institutions.json",
            "feed.json",
            "feed.xml",
            "index.html",
            "institutions/index.html",
            "institutions/sante/atom.xml",
            "institutions/sante/feed.xml",
            "institutions/sante/index.html",
            "recherche/index/d83-9.json",
            "recherche/index/t.json",
            "recherche/index/table.json",
            "sitemap.xml",
            "status.json",
        ]
    );
}

#[test]
fn a_correction_changes_only_its_own_page_and_what_shows_it() {
    let portal = busy(95);
    let before = portal.build().files();
    portal.write(
        "content/communiques/n040.md",
        "---\ntitle: Avis n040\ndate: 2026-09-25\n---\n\nUn autre texte.\n",
    );
    let after = portal.build().files();
    assert_eq!(
        changed(&before, &after),
        [
            "communiques/2026/n040/index.html",
            "data/documents.json",
            "recherche/index/d81-12.json",
            "recherche/index/t.json",
            "recherche/index/table.json",
        ]
    );
}

#[test]
fn an_empty_list_has_its_address_from_the_first_day_and_is_neither_linked_nor_indexed() {
    let built = Portal::new("").into_built(&["--without", "cards"]);
    for address in ["communiques/", "conseils/", "themes/", "appels/"] {
        let page = built.page(address);
        assert_eq!(page.meta("robots"), Some("noindex"), "{address}");
        assert_eq!(page.link("canonical"), None, "{address}");
        assert!(!built.file("sitemap.xml").contains(&format!("/{address}</loc>")), "{address}");
        let linked = built
            .texts()
            .filter(|(path, text)| !path.starts_with(address) && text.contains(&format!("href=/{address}>")));
        assert_eq!(linked.map(|(path, _)| path).collect::<Vec<_>>(), Vec::<String>::new(), "{address}");
    }
    assert!(built.has("communiques/feed.xml") && built.has("conseils/atom.xml"));
}

#[test]
fn a_list_that_opens_a_new_page_moves_no_document_from_an_old_one() {
    let portal = busy(119);
    let rows = |built: &crate::portal::Built, number: usize| {
        let page = built.page(&format!("communiques/page/{number}/"));
        let main = page.main();
        main.match_indices("Avis n").map(|(at, _)| main[at..at + 9].to_owned()).collect::<Vec<_>>()
    };
    let built = portal.build();
    let before = [rows(&built, 1), rows(&built, 2)];
    assert!(!built.has("communiques/page/3/index.html"));
    portal.write("content/communiques/neuf.md", "---\ntitle: Avis neuf\ndate: 2026-11-20\n---\n\nTexte.\n");
    let built = portal.build();
    assert_eq!([rows(&built, 1), rows(&built, 2)], before);
    assert_eq!(rows(&built, 3).len(), 30);
}
