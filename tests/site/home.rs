//! The home page: what holds now stands first.

use crate::portal::Portal;

const CONTENT: &str = "\
-- content/communiques/crue.md --
---
title: Crue de la Doulée
date: 2026-11-19
alert: { level: danger, area: [Haut-Néré], until: 2026-11-22 }
---

Quittez les berges.
-- content/communiques/vent.md --
---
title: Vents forts
date: 2026-11-20
alert: { level: vigilance, until: 2026-11-30 }
---

Rentrez les étals.
-- content/communiques/marche.md --
---
title: Jour de marché
date: 2026-11-20
alert: { level: info, until: 2026-11-30 }
---

Le marché se tient mardi.
-- content/councils/2026-11-18.yaml --
publish_at: 2026-11-18T15:00
items: [{ title: Projet de loi sur l’eau, nature: bill }]
-- content/councils/2026-11-25.yaml --
publish_at: 2026-11-20T17:00
stage: agenda
items: [{ title: Décret sur les semences, nature: decree }]
";

#[test]
fn dangers_stand_first_until_they_are_over() {
    let portal = Portal::new(CONTENT);
    let main = portal.build_at("2026-11-21").page("").main();
    let place = |text: &str| main.find(text).unwrap_or_else(|| panic!("{text}: {main}"));
    assert!(place("Danger\u{202f}: Crue de la Doulée") < place("Vigilance\u{202f}: Vents forts"));
    assert!(place("Vigilance\u{202f}: Vents forts") < place("Conseil des ministres"));
    assert!(!main.contains("Information\u{202f}: Jour de marché"));
    let later = portal.build_at("2026-11-23").page("").main();
    assert!(!later.contains("Danger\u{202f}: Crue") && later.contains("Vigilance\u{202f}: Vents forts"));
}

#[test]
fn the_last_council_is_one_that_has_sat_and_names_the_next() {
    let portal = Portal::new(CONTENT);
    let home = portal.build_at("2026-11-21").page("");
    let main = home.main();
    assert_eq!(home.links_saying("Lire le compte rendu"), ["/conseils/2026/2026-11-18/"]);
    assert!(main.contains("Projet de loi sur l’eau") && !main.contains("Décret sur les semences"), "{main}");
    assert_eq!(home.links_saying("25"), ["/conseils/2026/2026-11-25/"]);
    // On its day it leads, and says that it is an agenda.
    let home = portal.build_at("2026-11-25T08:00").page("");
    assert_eq!(home.links_saying("Lire l’ordre du jour"), ["/conseils/2026/2026-11-25/"]);
}
