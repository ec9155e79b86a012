//! A folder with everything wrong at once: all is told in one run, and the corrected lines mend what they promise.

use crate::common::Portal;
use serde_json::Value;

/// The traps that one line mends, each in a file of its own; and a file without a mistake.
const TRAPS: &str = r##"
-- content/communiques/colon.md --
---
title: VIH : mieux prévenir
institution: sante
date: 2026-11-20
key_facts:
  - Prix : 300 F
  - Lot #3
what_to_do: [Horaires : 8 h, Venir tôt]
---
Texte.
-- content/communiques/quotes.md --
---
title: "Avis" important
institution: sante
date: 2026-11-20
number: 'L'avis'
places: [#Nord, Kandi]
audiences: [@tous]
summary: *urgent*
---
Texte.
-- content/communiques/open.md --
---
title: "Avis au public
institution: sante
date: 2026-11-20
places: [Kota, Kandi
summary: “VIH : prévenir”
---
Texte.
-- content/communiques/space.md --
---
title:Espace
institution: sante
date 2026-11-20
  number: N 1
summary: Un texte
qui continue
---
Texte.
-- content/communiques/tab.yaml --
title: Avis
institution: sante
date: 2026-11-20
signature:
	place: Kota
	role: @ministre
body: Texte.
-- content/communiques/clean.md --
---
titre: "Tout va bien : lisez"
institution: Ministère de la Santé
date: 20 novembre 2026
---
Texte.
-- content/institutions/justice.yaml --
name: Justice
brand: { colour: "#0b6e4f" }
accounts:
  - network: x
    handle: @justice
-- content/councils/2026-11-18.md --
---
institution: sante
---
## Mesures individuelles
### Santé
Directrice générale : Madame Awa KOTA
"##;

fn told(portal: &Portal) -> Vec<Value> {
    serde_json::from_str(&portal.run(&["check", "--format", "json"]).out).unwrap()
}

/// Puts every corrected line in its place, the later ones of a line last.
fn mend(portal: &Portal, mistakes: &[Value]) {
    for mistake in mistakes {
        let Some(corrected) = mistake["corrected"].as_str() else { continue };
        let path = mistake["path"].as_str().unwrap();
        let line = usize::try_from(mistake["line"].as_u64().unwrap()).unwrap();
        let text = portal.read(path);
        let mut lines: Vec<&str> = text.split('\n').collect();
        lines[line - 1] = corrected;
        portal.write(path, lines.join("\n"));
    }
}

#[test]
fn corrected_lines_mend_what_they_promise() {
    let portal = Portal::new(TRAPS);
    let mistakes = told(&portal);
    let without: Vec<&Value> = mistakes.iter().filter(|mistake| mistake["corrected"].is_null()).collect();
    assert!(without.is_empty(), "{without:#?}");
    assert!(mistakes.len() >= 20, "{mistakes:#?}");
    assert!(mistakes.iter().all(|mistake| mistake["path"] != "content/communiques/clean.md"));
    mend(&portal, &mistakes);
    assert_eq!(portal.check_short(), "");
    assert_eq!(
        portal.read("content/communiques/quotes.md").lines().skip(1).take(7).collect::<Vec<_>>(),
        [
            "title: '\"Avis\" important'",
            "institution: sante",
            "date: 2026-11-20",
            "number: \"L'avis\"",
            "places: [\"#Nord\", \"Kandi\"]",
            "audiences: [\"@tous\"]",
            "summary: \"*urgent*\"",
        ]
    );
}

#[test]
fn everything_is_told_in_one_run() {
    let wrong = "
-- content/site.yaml --
name: Journal
base_url: transparence.example
couleur_principale: vert
timezone: Kota
checks: { brocken-link: off }
profile: benin
-- content/topics.yaml --
Eau: Eau
-- content/notes.md --
Texte.
-- content/institutions/justice.yaml --
nom: Justice
order: premier
parent: presidence
contact: 21 30 00 00
-- content/communiques/un.md --
---
titel: Un
institution: santee
date: demain
topics: eau
related: zero
status: oui
signature: Le ministre
number: [a]
number: b
images: carte.png
id: Été
---
Texte.
-- content/communiques/deux.md --
---
title: VIH : deux
institution: sante
date: 2026-11-20
publish_at: 25/25/2026
government: kota
aliases: /communiques/
---
Voir [là](communique/zero), [ici](#zero), [cela](javascript:alert(1)) et ![](carte.png).

<script>a</script> ![Carte](https://ailleurs.example/a.png) {{< youtube a >}}
-- content/communiques/trois.md --
Texte.
-- content/councils/2026-11-18.yaml --
kind: ordinaire
sessions: [{ date: 2026-11-18, start: 25h }]
items: [{ section: normatives }]
nominations: [{ institution: sante }]
-- content/pages/data.md --
---
title: Données
---
Texte.
";
    let portal = Portal::new(wrong);
    let told = portal.check_short();
    insta::assert_snapshot!(told);
    assert!(told.lines().count() >= 30, "{told}");
    assert_eq!(portal.check_short(), told);
}
