//! Pieces of portals that several test programs write into theirs.

#![allow(dead_code, unreachable_pub)]

/// A ministry that promises a communiqué every two weeks.
pub const PROMISE: &str = "\
-- content/institutions/sante.yaml --
name: Ministère de la Santé
expected:
  - { kind: communique, every: 2 weeks, warn_after: 3 days, alarm_after: 2 weeks }
";

/// Condolences, whose author asks for a hashtag all the same.
pub const MOURNING: &str = "\
-- content/communiques/deuil.md --
---
title: Décès du professeur Ato DOSSA
type: condoleances
institution: sante
date: 2026-11-19
share: { hashtags: [Deuil] }
---

Le ministère salue sa mémoire.
";
