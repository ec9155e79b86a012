//! The kit of plain facts: what each network gets, and that nothing goes over its limit.

use super::*;

fn words() -> Words {
    Words {
        lang: "fr".to_owned(),
        corrected: "RECTIFICATIF".to_owned(),
        withdrawn: "RETIRÉ".to_owned(),
        urgent: "URGENT".to_owned(),
        full_text: "Texte complet :".to_owned(),
        on_air: "Communiqué du ministère.".to_owned(),
        on_air_end: "À lire sur transparence.example.".to_owned(),
        greeting: "Madame, Monsieur,".to_owned(),
        press_opening: "Voici le texte.".to_owned(),
        attachments: "Pièces jointes".to_owned(),
        contact: "Contact presse".to_owned(),
        colon: "\u{202f}: ".to_owned(),
    }
}

fn facts() -> Facts {
    Facts {
        kind: "Communiqué".to_owned(),
        title: "Report du concours de recrutement des infirmiers".to_owned(),
        summary: "Le concours du 5 décembre est reporté au 12. Les dossiers restent valables.".to_owned(),
        institution: "Ministère de la Santé".to_owned(),
        context: "Ministère de la Santé".to_owned(),
        date: "20 novembre 2026".to_owned(),
        address: "https://transparence.example/communiques/2026/report/".to_owned(),
        host: "transparence.example".to_owned(),
        hashtags: vec!["santé publique".to_owned(), "Concours".to_owned()],
        ..Facts::default()
    }
}

fn of(kit: &Kit, channel: Channel) -> Vec<&str> {
    let text = kit.texts.iter().find(|text| text.network == channel.word()).unwrap();
    text.posts.iter().map(|post| post.text.as_str()).collect()
}

#[test]
fn a_short_notice_is_one_post_everywhere() {
    let kit = kit(&facts(), &words());
    assert_eq!(
        of(&kit, Channel::X),
        [
            "Report du concours de recrutement des infirmiers\n\nLe concours du 5 décembre est reporté au 12. Les dossiers restent valables.\n\n#SantéPublique #Concours\nhttps://transparence.example/communiques/2026/report/"
        ]
    );
    assert_eq!(
        of(&kit, Channel::Whatsapp),
        [
            "*Report du concours de recrutement des infirmiers*\n\nLe concours du 5 décembre est reporté au 12. Les dossiers restent valables.\n\nhttps://transparence.example/communiques/2026/report/"
        ]
    );
    assert_eq!(
        of(&kit, Channel::Sms),
        [
            "Report du concours de recrutement des infirmiers\nhttps://transparence.example/communiques/2026/report/"
        ]
    );
    assert!(
        of(&kit, Channel::Instagram)[0]
            .ends_with("Texte complet : transparence.example\n\n#SantéPublique #Concours")
    );
    assert!(!of(&kit, Channel::Instagram)[0].contains("https://"));
}

#[test]
fn a_message_in_ucs2_says_which_letter_costs_it_and_has_a_plain_twin() {
    let kit = kit(&Facts { title: "La forêt fermée".to_owned(), ..facts() }, &words());
    let text = |channel: Channel| kit.texts.iter().find(|text| text.network == channel.word()).unwrap();
    let sms = text(Channel::Sms);
    assert_eq!((sms.messages, sms.forcing.as_slice()), (Some(3), ['ê'].as_slice()));
    assert_eq!(text(Channel::SmsPlain).messages, Some(1));
    assert!(text(Channel::SmsPlain).posts[0].text.starts_with("La foret fermée"));
}

#[test]
fn key_facts_that_do_not_fit_make_a_numbered_thread() {
    let fact = |number: usize| {
        format!(
            "Le fait {number} dit en une phrase assez longue ce que chacun doit savoir de la campagne de vaccination."
        )
    };
    let kit = kit(&Facts { key_facts: (1..=5).map(fact).collect(), ..facts() }, &words());
    let posts = of(&kit, Channel::X);
    assert_eq!(posts.len(), 5);
    assert!(posts[0].starts_with("1/5 Report du concours") && posts[0].ends_with("report/"));
    assert!(posts[1].starts_with("2/5 Ministère de la Santé\n\nLe fait 2") && !posts[1].contains("https"));
    assert!(posts[4].starts_with("5/5 Ministère de la Santé\n\nLe fait 5") && posts[4].ends_with("report/"));
}

#[test]
fn no_text_goes_over_the_limit_of_its_network() {
    let long = "Un texte très long, où le ministère explique tout à tous sans rien oublier. ".repeat(60);
    for title in ["Court", &long[..250], "漢字".repeat(200).as_str(), "👩🏾‍⚕️ santé ".repeat(60).as_str()]
    {
        for count in [0, 1, 12] {
            let facts = Facts {
                title: title.to_owned(),
                summary: long.clone(),
                decisions: vec![long.clone(); count],
                key_facts: vec![long.clone(); count / 2],
                ..facts()
            };
            for text in kit(&facts, &words()).texts {
                let unbounded = matches!(text.network, "sms" | "sms-plain");
                assert!(unbounded || !text.is_too_long(), "{}: {:?}", text.network, text.posts);
                assert!(text.network != "bluesky" || text.posts.iter().all(|post| post.text.len() <= 3000));
            }
        }
    }
}

#[test]
fn a_word_that_fits_nowhere_leaves_no_gap_and_no_override_turns_an_address_round() {
    let endless = kit(&Facts { title: "a".repeat(600), summary: String::new(), ..facts() }, &words());
    for channel in [Channel::X, Channel::Bluesky, Channel::Mastodon, Channel::Threads] {
        assert!(of(&endless, channel)[0].starts_with("#SantéPublique #Concours\nhttps://"), "{channel:?}");
    }
    let turned = Facts {
        title: "Avis \u{202e}exe.fdp".to_owned(),
        summary: "\u{202b}Oui\u{2067}.".to_owned(),
        ..facts()
    };
    for text in kit(&turned, &words()).texts {
        let marks = ['\u{202b}', '\u{202e}', '\u{2067}'];
        assert!(text.posts.iter().all(|post| !post.text.contains(marks)), "{}", text.network);
    }
}

#[test]
fn tone_and_correction_show() {
    let mourning = kit(&Facts { tone: Tone::Mourning, ..facts() }, &words());
    assert!(mourning.texts.iter().all(|text| text.posts.iter().all(|post| !post.text.contains('#'))));
    let corrected =
        Facts {
            corrected: true, corrections: vec!["Au lieu de « 5 », lire « 12 ».".to_owned()], ..facts()
        };
    let corrected = kit(&corrected, &words());
    assert!(of(&corrected, Channel::X)[0].starts_with("RECTIFICATIF\u{a0}: Report du concours"));
    assert!(of(&corrected, Channel::Facebook)[0].contains("Au lieu de « 5 », lire « 12 »."));
    let urgent = kit(&Facts { tone: Tone::Urgent, ..facts() }, &words());
    assert!(of(&urgent, Channel::Sms)[0].starts_with("URGENT : Report"));
}

#[test]
fn what_the_editor_wrote_is_kept_with_its_address() {
    let own = Facts { overrides: vec![(Channel::X, "Concours : c’est reporté.".to_owned())], ..facts() };
    let kit = kit(&own, &words());
    let text = kit.texts.iter().find(|text| text.network == "x").unwrap();
    assert!(text.written);
    assert_eq!(
        text.posts[0].text,
        "Concours : c’est reporté.\nhttps://transparence.example/communiques/2026/report/"
    );
    assert_eq!(text.posts[0].count, 49);
}

#[test]
fn a_post_is_full_at_its_limit_and_cut_one_beyond() {
    // Two line breaks and an address of 23 stand beside the title.
    let post = |letters: usize, channel: Channel| {
        let facts = Facts {
            title: format!("Un {}", "a".repeat(letters - 3)),
            summary: String::new(),
            hashtags: Vec::new(),
            ..facts()
        };
        let kit = kit(&facts, &words());
        let text = kit.texts.into_iter().find(|text| text.network == channel.word()).unwrap();
        (text.posts[0].count, text.posts[0].text.starts_with("Un…"))
    };
    assert_eq!(post(255, Channel::X), (280, false));
    // « … » counts 2 there.
    assert_eq!(post(256, Channel::X), (29, true));
    assert_eq!(post(475, Channel::Mastodon), (500, false));
    assert_eq!(post(476, Channel::Mastodon), (28, true));
    let address = facts().address.chars().count();
    assert_eq!(post(298 - address, Channel::Bluesky), (300, false));
    assert_eq!(post(299 - address, Channel::Bluesky), (5 + address, true));
}
