//! A folder with more than sixty different mistakes: all are told in one run, each at its place, none twice.

use crate::common::Portal;
use std::collections::BTreeSet;

/// Every file has mistakes of its own; what is wrong on a line is said in the margin of it, where YAML allows.
const FOLDER: &str = r##"
-- content/site.yaml --
name: Journal
base_url: transparence.example
accent: vert
timezone: Kota
checks: { brocken-link: off, missing-alt: peut-être }
profile: benin
emblem: sceau.svg
couleur: bleu
-- content/topics.yaml --
eau: Eau
Eau potable: Eau
eau: Eaux
-- content/governments.yaml --
- { id: deux, name: Deux, from: 2024-01-01, to: 2023-01-01 }
- { id: trois, name: Trois, from: 2022-01-01 }
- { id: quatre, name: Quatre, from: 2022-01-01, head_of_government: awa-kota }
- { id: cinq }
-- content/notes.md --
Texte.
-- content/institutions/justice.yaml --
nom: Justice
order: premier
parent: presidence
contact: 21 30 00 00
brand: { colour: rouge, logo: logo.png }
valid: { from: 2026-07-01, to: 2026-06-30 }
number_pattern: "N° {sec}/MJ"
domains: ["https://justice.example"]
accounts:
  - { network: facebok, handle: justice }
  - { network: x, handle: justice }
  - { network: x, handle: "@justice" }
  - { network: youtube }
no_account_on: x
impostors: [{ network: x, url: justice }]
-- content/institutions/eau.yaml --
name: Eau
valid: { from: 2026-07-01 }
number_pattern: "N° {seq}/ME/{year}"
predecessors: hydraulique
services: [{ title: Panne, url: "javascript:panne()" }]
-- content/institutions/hydraulique.yaml --
name: Hydraulique
valid: { to: 2026-06-30 }
predecessors: eau
-- content/institutions/anciennes/sante.yaml --
name: Santé publique
-- content/people/awa.yaml --
- Madame Awa KOTA
-- content/communiques/un.md --
---
titel: Un
institution: santee
date: demain
topics: sport
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
aliases: [/communiques/, "https://ancien.example/"]
expires_at: 2026-11-19
corrections: [{ at: 2026-11-18, instead_of: a, read: b }]
replaces: deux
attachments: [{ file: avis.pdf, signed: peut-être }]
audio: [{ file: "https://ailleurs.example/a.mp3", lang: fongbe-oral }]
contacts: [{ nom: Presse, telefone: 21 30 00 00 }]
---
Voir [là](communique/zero), [ici](#zero), [](https://sante.example), [cela](javascript:alert(1)) et ![](plan.png).

<script>a</script> {{< youtube a >}}

![Carte](https://ailleurs.example/a.png)
-- content/communiques/trois.md --
Texte.
-- content/communiques/quatre.md --
---
title: Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué Communiqué final
institution: hydraulique
date: 2026-11-20
number: N° 12/MH/2025
summary: Lot #3 attribué
places: [#Nord, Kandi]
alert: { level: grave, until: 2026-11-19 }
quotes: [{ role: Ministre }]
withdrawn: { at: 2026-11-20 }
---
Texte.
-- content/communiques/cinq.yaml --
title: Numéro
institution: eau
date: 2026-11-20
number: 12/MS/2026
event:
	name: Concours
body: |
Texte collé.
-- content/communiques/six.md --
---
title: Six 🎉
institution: eau
date: 2026-11-19
number: N° 7/ME/2026
signature: { person: awa-kotta }
---
Texte.
-- content/communiques/sept.md --
---
title: Sept
institution: eau
date: 2026-11-20
number: N° 07/ME/2026
summary: @eau
---
Texte.
-- content/communiques/huit.en.md --
---
title: Eight
---
Text.
-- content/communiques/neuf.yaml --
title: Neuf
institution: sante
date: 2026-11-20
topics: [
  &a eau ]
---
title: Dix
-- content/councils/2026-11-18.yaml --
kind: ordinaire
sessions: [{ date: 2026-11-18, start: 25h }]
items:
  - { section: normatives }
  - { id: vih, title: A, institution: presidance, nature: loy }
  - { id: vih, title: B }
nominations: [{ institution: sante }]
-- content/councils/2026-11-11.yaml --
institution: sante
profile: demo
items: [{ title: A, section: normative }]
-- content/councils/2026-11-04.md --
---
institution: sante
---
## Mesures individuelles
### Santé
- Madame Awa KOTA est nommée directrice
-- content/pages/data.md --
---
title: Données
---
Texte.
-- content/static/feed.xml --
<rss/>
-- content/media/plan.png --
rien
-- content/media/logo.png --
rien
"##;

#[test]
fn sixty_mistakes_are_told_in_one_run_each_at_its_place() {
    let portal = Portal::new(FOLDER);
    portal.write("content/communiques/dix.md", b"---\ntitle: Caf\xe9\n---\nTexte.\n");
    let told = portal.run(&["check"]).out;
    insta::assert_snapshot!(told);
    let short = portal.check_short();
    let lines: BTreeSet<&str> = short.lines().collect();
    assert_eq!(lines.len(), short.lines().count(), "nothing is told twice");
    assert!(lines.len() >= 60, "{}", lines.len());
    let codes: BTreeSet<&str> = short
        .lines()
        .filter_map(|line| line.split_once('[')?.1.split_once(']'))
        .map(|(code, _)| code)
        .collect();
    assert!(codes.len() >= 40, "{codes:?}");
}
