//! Feeds in their three forms: what each holds, and that any reader can take it.

use jiff::Zoned;

use super::{Attachment, Author, Entry, Feed, Image, MOST_ENTRIES, atom, json, rss, tag_uri};

const SELF_URL: &str = "https://transparence.example/zanar/flux.xml";

fn at(moment: &str) -> Zoned {
    moment.parse().unwrap()
}

pub(crate) fn entry(id: &str, published: &str) -> Entry {
    Entry {
        id: tag_uri("transparence.example", "2026-11-22", &format!("communique/{id}")),
        url: format!("https://transparence.example/communiques/2026/{id}/"),
        title: format!("Report du concours {id}"),
        summary: "Le concours est reporté\u{202F}; une nouvelle date suivra.".to_owned(),
        content_html: "<p>Le concours est <strong>reporté</strong>.</p>".to_owned(),
        published: at(published),
        updated: at(published),
        authors: vec![
            Author {
                name: "Ministère de la Santé".to_owned(),
                url: Some("https://transparence.example/institutions/sante/".to_owned()),
            },
            Author { name: "Ministère du Travail & de l’Emploi".to_owned(), url: None },
        ],
        categories: vec!["Concours".to_owned(), "Santé & bien-être".to_owned()],
        image: Some(Image {
            url: format!("https://transparence.example/communiques/2026/{id}/card.png?v=3fa2c1d0"),
            mime: "image/png".to_owned(),
            length: 28_700,
            width: 1200,
            height: 630,
            alt: "Carte : « Report du concours »".to_owned(),
        }),
        attachments: vec![
            Attachment {
                url: "https://transparence.example/media/arrêté.pdf".to_owned(),
                mime: "application/pdf".to_owned(),
                length: 120_345,
                title: "L’arrêté, signé".to_owned(),
            },
            Attachment {
                url: "https://transparence.example/media/lu.mp3".to_owned(),
                mime: "audio/mpeg".to_owned(),
                length: 999,
                title: String::new(),
            },
            Attachment {
                url: "https://transparence.example/media/vide.pdf".to_owned(),
                mime: "application/pdf".to_owned(),
                length: 0,
                title: String::new(),
            },
        ],
        lang: None,
    }
}

pub(crate) fn feed(entries: Vec<Entry>) -> Feed {
    Feed {
        id: tag_uri("transparence.example", "2026-11-22", "flux/communiques"),
        title: "Communiqués – République du Zanar".to_owned(),
        description: "Tous les communiqués officiels".to_owned(),
        home_url: "https://transparence.example/communiques/".to_owned(),
        lang: "fr".to_owned(),
        icon_url: Some("https://transparence.example/icone.png".to_owned()),
        publisher: Author {
            name: "Présidence de la République".to_owned(),
            url: Some("https://transparence.example/".to_owned()),
        },
        licence: Some("Licence ouverte 2.0".to_owned()),
        founded: at("2026-11-22T00:00:00+01:00[Africa/Porto-Novo]"),
        entries,
    }
}

fn hostile() -> Entry {
    Entry {
        title: "A\u{8}B\u{0}C ]]> <b>&amp; « x »\u{FFFF}\n 😀".to_owned(),
        summary: "1 < 2 && 3 > 2 ]]> \u{1F} fin\u{202F}!".to_owned(),
        content_html: "<p dir=\"rtl\" lang=\"ar\">قرار رقم ١٢ ]]> \u{B}\u{FFFE}</p>\r\n<p>😀 12\u{202F}000\u{A0}F &amp; &lt;script&gt;</p>"
            .to_owned(),
        categories: vec!["R&D <]]>".to_owned()],
        lang: Some("ar".to_owned()),
        ..entry("hostile", "2026-11-19T08:00:00+00:00[UTC]")
    }
}

/// Everything that a reader takes out of a feed, format aside.
fn read(bytes: &[u8]) -> Vec<String> {
    let parsed = feed_rs::parser::parse(bytes).unwrap();
    let told = |text: Option<feed_rs::model::Text>| text.map(|text| text.content).unwrap_or_default();
    let entry = |entry: feed_rs::model::Entry| {
        let tags: Vec<_> = entry.categories.into_iter().map(|category| category.term).collect();
        let authors: Vec<_> = entry.authors.into_iter().filter_map(|author| author.name).collect();
        let page = entry.links.iter().find(|link| {
            link.rel.as_deref().is_none_or(|rel| rel == "alternate") && !link.href.contains("/media/")
        });
        [
            entry.id,
            told(entry.title),
            page.map(|link| link.href.clone()).unwrap_or_default(),
            told(entry.summary).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"),
            entry.content.and_then(|content| content.body).unwrap_or_default(),
            entry.published.unwrap().to_rfc3339(),
            tags.join("|"),
            authors.join("|"),
        ]
        .join("\n")
    };
    parsed.entries.into_iter().map(entry).collect()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_three_formats_say_the_same() {
    let feed = feed(vec![
        entry("a", "2026-11-18T15:40:00+01:00[Africa/Porto-Novo]"),
        hostile(),
        entry("b", "2026-11-20T09:00:00+01:00[Africa/Porto-Novo]"),
    ]);
    let from_rss = read(&rss::write(&feed, SELF_URL));
    assert_eq!(from_rss.len(), 3);
    assert!(
        from_rss[0].starts_with("tag:transparence.example,2026-11-22:communique/b\nReport du concours b\n")
    );
    assert!(from_rss[1].contains("\nABC ]]> <b>&amp; « x » 😀\n"), "{}", from_rss[1]);
    assert!(from_rss[1].contains("\n1 < 2 && 3 > 2 ]]> fin !\n"), "{}", from_rss[1]);
    assert!(from_rss[1].contains("قرار رقم ١٢ ]]> </p>\n<p>😀 12 000 F &amp; &lt;script&gt;</p>"));
    assert_eq!(read(&atom::write(&feed, SELF_URL)), from_rss);
    assert_eq!(read(&json::write(&feed, SELF_URL)), from_rss);
}

#[test]
fn rss_is_written_as_its_validator_asks() {
    let text =
        text(rss::write(&feed(vec![entry("a", "2026-11-18T15:40:00+01:00[Africa/Porto-Novo]")]), SELF_URL));
    for part in [
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"",
        "xmlns:atom=\"http://www.w3.org/2005/Atom\"",
        "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"",
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
        "xmlns:media=\"http://search.yahoo.com/mrss/\"",
        "<atom:link href=\"https://transparence.example/zanar/flux.xml\" rel=\"self\" type=\"application/rss+xml\"/>",
        "<language>fr</language>",
        "<lastBuildDate>Wed, 18 Nov 2026 15:40:00 +0100</lastBuildDate>",
        "<pubDate>Wed, 18 Nov 2026 15:40:00 +0100</pubDate>",
        "<guid isPermaLink=\"false\">tag:transparence.example,2026-11-22:communique/a</guid>",
        "<dc:creator>Ministère de la Santé</dc:creator><dc:creator>Ministère du Travail &amp; de l’Emploi</dc:creator>",
        "<enclosure url=\"https://transparence.example/media/arr%C3%AAt%C3%A9.pdf\" length=\"120345\" type=\"application/pdf\"/>",
        "<content:encoded><![CDATA[<p>Le concours est <strong>reporté</strong>.</p>]]></content:encoded>",
        "<media:content fileSize=\"28700\" height=\"630\" medium=\"image\" type=\"image/png\" url=\"https://transparence.example/communiques/2026/a/card.png?v=3fa2c1d0\" width=\"1200\"><media:description type=\"plain\">Carte : « Report du concours »</media:description></media:content>",
    ] {
        assert!(text.contains(part), "missing {part}\nin {text}");
    }
    assert_eq!(text.matches("<enclosure").count(), 1);
    assert!(!text.contains("<author>"));
}

#[test]
fn atom_and_json_carry_every_attachment_and_the_card() {
    let feed = feed(vec![entry("a", "2026-11-18T15:40:00+01:00[Africa/Porto-Novo]")]);
    let written = text(atom::write(&feed, SELF_URL));
    for part in [
        "<link href=\"https://transparence.example/zanar/flux.xml\" rel=\"self\" type=\"application/atom+xml\"/>",
        "<link href=\"https://transparence.example/media/lu.mp3\" rel=\"enclosure\" type=\"audio/mpeg\" length=\"999\"/>",
        "<updated>2026-11-18T15:40:00+01:00</updated>",
        "<media:content ",
        "xml:lang=\"fr\"",
        "<id>tag:transparence.example,2026-11-22:flux/communiques</id>",
    ] {
        assert!(written.contains(part), "missing {part}\nin {written}");
    }
    let written: serde_json::Value = serde_json::from_slice(&json::write(&feed, SELF_URL)).unwrap();
    let item = &written["items"][0];
    assert_eq!(item["attachments"].as_array().unwrap().len(), 2);
    assert_eq!(item["attachments"][0]["size_in_bytes"], 120_345);
    assert_eq!(item["date_published"], "2026-11-18T15:40:00+01:00");
    assert_eq!(item["image"], "https://transparence.example/communiques/2026/a/card.png?v=3fa2c1d0");
    assert_eq!(item["_crieur"]["image_alt"], "Carte : « Report du concours »");
    assert_eq!(written["_crieur"]["licence"], "Licence ouverte 2.0");
}

#[test]
fn an_empty_feed_is_dated_by_nothing_but_the_site() {
    let empty = feed(vec![]);
    assert!(!text(rss::write(&empty, SELF_URL)).contains("Date>"));
    assert!(text(atom::write(&empty, SELF_URL)).contains("<updated>2026-11-22T00:00:00+01:00</updated>"));
    assert!(!text(json::write(&empty, SELF_URL)).contains("date_"));
    for bytes in [rss::write(&empty, SELF_URL), atom::write(&empty, SELF_URL), json::write(&empty, SELF_URL)]
    {
        assert!(read(&bytes).is_empty());
    }
}

#[test]
fn the_newest_twenty_are_shown_once_each_and_in_order() {
    let mut entries: Vec<Entry> = (1..=28)
        .map(|day| entry(&format!("n{day:02}"), &format!("2026-11-{day:02}T10:00:00+00:00[UTC]")))
        .collect();
    entries.push(entries[27].clone());
    let read = read(&rss::write(&feed(entries.clone()), SELF_URL));
    assert_eq!(read.len(), MOST_ENTRIES);
    assert!(read[0].contains("/n28\n") && read[1].contains("/n27\n") && read[19].contains("/n09\n"));
    entries.reverse();
    assert_eq!(text(rss::write(&feed(entries), SELF_URL)).matches("<item>").count(), MOST_ENTRIES);
}

#[test]
fn the_order_given_changes_no_byte() {
    let (a, b) = (entry("a", "2026-11-18T15:40:00+00:00[UTC]"), entry("b", "2026-11-18T15:40:00+00:00[UTC]"));
    let (one, other) = (feed(vec![a.clone(), b.clone(), hostile()]), feed(vec![hostile(), b, a]));
    assert_eq!(rss::write(&one, SELF_URL), rss::write(&other, SELF_URL));
    assert_eq!(atom::write(&one, SELF_URL), atom::write(&other, SELF_URL));
    assert_eq!(json::write(&one, SELF_URL), json::write(&other, SELF_URL));
}

#[test]
fn a_date_before_standard_time_is_still_a_date() {
    let old = feed(vec![entry("ancien", "1905-03-02T00:00:00[Africa/Abidjan]")]);
    assert!(text(rss::write(&old, SELF_URL)).contains("<pubDate>Thu, 2 Mar 1905 00:16:08 +0000</pubDate>"));
    assert!(text(atom::write(&old, SELF_URL)).contains("<published>1905-03-02T00:16:08+00:00</published>"));
}

#[test]
fn an_item_without_summary_is_described_by_its_title() {
    let bare = Entry { summary: " \n".to_owned(), ..entry("a", "2026-11-18T15:40:00+00:00[UTC]") };
    let written = text(rss::write(&feed(vec![bare.clone()]), SELF_URL));
    assert!(written.contains("<description><![CDATA[Report du concours a]]></description>"));
    assert!(!text(atom::write(&feed(vec![bare]), SELF_URL)).contains("<summary"));
}

#[test]
fn a_change_dates_the_feed_and_the_entry() {
    let changed = Entry {
        updated: at("2026-11-25T12:00:00+00:00[UTC]"),
        ..entry("a", "2026-11-18T15:40:00+00:00[UTC]")
    };
    let feed = feed(vec![changed, entry("b", "2026-11-19T15:40:00+00:00[UTC]")]);
    assert!(text(rss::write(&feed, SELF_URL)).contains("<lastBuildDate>Wed, 25 Nov 2026 12:00:00 +0000"));
    assert_eq!(text(atom::write(&feed, SELF_URL)).matches("<updated>2026-11-25T12:00:00+00:00").count(), 2);
}

/// `cargo test --lib feed -- --ignored` leaves samples in the folder named by `CRIEUR_SAMPLES`, for other
/// readers.
#[test]
#[ignore = "writes samples for the feed readers of other ecosystems"]
fn write_samples() {
    let folder = std::path::PathBuf::from(std::env::var("CRIEUR_SAMPLES").unwrap());
    let feed = feed(vec![
        entry("a", "2026-11-18T15:40:00+01:00[Africa/Porto-Novo]"),
        hostile(),
        entry("b", "2026-11-20T09:00:00+01:00[Africa/Porto-Novo]"),
    ]);
    std::fs::write(folder.join("feed.rss"), rss::write(&feed, SELF_URL)).unwrap();
    std::fs::write(folder.join("feed.atom"), atom::write(&feed, SELF_URL)).unwrap();
    std::fs::write(folder.join("feed.json"), json::write(&feed, SELF_URL)).unwrap();
}
