//! The next moment, for any portal: until then every file is the same, and at it something is not.

use crate::portal::{Portal, files};
use crieur::fresh;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use std::fmt::Write as _;

/// The first day of the time that documents are about; the present lies in its second half.
const FIRST: Date = date(2028, 1, 1);

/// A day so many after the first.
fn day(days: u16) -> Date {
    FIRST.checked_add(i32::from(days).days()).unwrap()
}

/// Days of the half year around the present.
fn days() -> std::ops::Range<u16> {
    60..260
}

fn every() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["week", "2 weeks", "10 days", "month", "wednesday"])
}

/// An institution: when it begins and ends, what it publishes regularly, when its accounts were looked at.
fn institution() -> impl Strategy<Value = String> {
    let regular =
        (prop::sample::select(vec!["communique", "question", "council"]), every(), 1..10_u8, 5..30_u8);
    let lives = (prop::option::of(0..50_u16), prop::option::of(days()));
    (prop::option::of(regular), lives, prop::option::of(0..60_u16)).prop_map(
        |(regular, (from, to), checked)| {
            let mut text = "name: Ministère\n".to_owned();
            if let Some((kind, every, warn, alarm)) = regular {
                let after = format!("warn_after: {warn} days, alarm_after: {alarm} days");
                let _ = writeln!(text, "expected: [{{ kind: {kind}, every: {every}, {after} }}]");
            }
            let from = from.map(|from| format!("from: {}", day(from)));
            let to = to.map(|to| format!("to: {}", day(to)));
            if from.is_some() || to.is_some() {
                let valid: Vec<String> = from.into_iter().chain(to).collect();
                let _ = writeln!(text, "valid: {{ {} }}", valid.join(", "));
            }
            if let Some(checked) = checked {
                // A year before, so that the day comes up.
                let checked = day(checked + 100).checked_sub(1.year()).unwrap();
                let _ = writeln!(text, "accounts: [{{ network: x, handle: a, last_checked: {checked} }}]");
            }
            text
        },
    )
}

/// A document: its folder and its text.
fn document() -> impl Strategy<Value = (&'static str, String)> {
    let institution = || prop::sample::select(vec!["un", "deux"]);
    let communique = (institution(), days(), 0..20_u16).prop_map(|(whose, written, later)| {
        let (date, at) = (day(written), day(written + later));
        let head = format!("title: Titre\ninstitution: {whose}\ndate: {date}\npublish_at: {at}T09:30\n");
        ("communiques", format!("---\n{head}---\n\nTexte.\n"))
    });
    let question =
        (institution(), days(), 1..60_u16, any::<bool>()).prop_map(|(whose, asked, term, answered)| {
            let (on, due) = (day(asked), day(asked + term));
            let head = format!("question: Quand ?\ninstitution: {whose}\nasked_on: {on}\ndue: {due}\n");
            let answer =
                if answered { format!("answered_on: {due}\n---\n\nOui.\n") } else { "---\n".to_owned() };
            ("questions", format!("---\n{head}{answer}"))
        });
    let outcome = (prop::option::of(1..40_u16), prop::option::of(1..40_u16), any::<bool>());
    let consultation = (institution(), days(), 5..40_u16, outcome).prop_map(
        |(whose, opens, term, (due, published, told))| {
            let closes = opens + term;
            let mut outcome: Vec<String> = Vec::new();
            outcome.extend(due.map(|due| format!("due: {}", day(closes + due))));
            outcome.extend(published.map(|at| format!("published: {}T08:00", day(closes + at))));
            outcome.extend(told.then(|| "decision: Oui.".to_owned()));
            let outcome = format!("outcome: {{ {} }}\n", outcome.join(", "));
            let dates = format!("opens: {}T07:00\ncloses: {}\n", day(opens), day(closes));
            let head = format!(
                "title: Titre\ninstitution: {whose}\nrespond: {{ email: a@b.example }}\n{dates}{outcome}"
            );
            ("consultations", format!("---\n{head}---\n\nTexte.\n"))
        },
    );
    prop_oneof![communique, question, consultation]
}

/// A council: its day, and a decision with a task and what became of it; or the word that none was held.
fn council() -> impl Strategy<Value = (u16, String)> {
    let status = prop::sample::select(vec!["in_progress", "implemented", "postponed"]);
    let follow = prop::option::of((status, 1..90_u16));
    let next = prop::option::of(5..30_u16);
    (days(), any::<bool>(), (1..60_u16, follow), next, 0..9_u16).prop_map(
        |(sat, held, (due, follow), next, later)| {
            let mut text = format!("institution: un\npublish_at: {}T18:00\n", day(sat + later));
            if let Some(next) = next {
                let _ = writeln!(text, "next_expected: {}", day(sat + next));
            }
            if !held {
                text.push_str("kind: not_held\nreason: Voyage.\n");
                return (sat, text);
            }
            let task =
                format!("implementers: [{{ institution: deux, task: Faire, due: {} }}]", day(sat + due));
            let follow = follow.map(|(status, after)| {
                format!(", follow_up: [{{ date: {}, status: {status} }}]", day(sat + after))
            });
            let follow = follow.unwrap_or_default();
            let _ = writeln!(text, "items: [{{ title: Titre, nature: decree, {task}{follow} }}]");
            (sat, text)
        },
    )
}

fn portal() -> impl Strategy<Value = Portal> {
    let institutions = (institution(), institution());
    let documents = prop::collection::vec(document(), 0..5);
    let councils = prop::collection::btree_map(days(), council(), 0..3);
    let cadence = prop::option::of((every(), 100..200_u16));
    (institutions, documents, councils, cadence).prop_map(|((one, two), documents, councils, cadence)| {
        let mut files =
            vec![("institutions/un.yaml".to_owned(), one), ("institutions/deux.yaml".to_owned(), two)];
        for (place, (folder, text)) in documents.into_iter().enumerate() {
            files.push((format!("{folder}/d{place}.md"), text));
        }
        for (sat, text) in councils.into_values() {
            files.push((format!("councils/{}.yaml", day(sat)), text));
        }
        if let Some((every, pause)) = cadence {
            let pause = format!("{{ from: {}, to: {}, reason: Congés }}", day(pause), day(pause + 20));
            let sections = "sections: [{ id: tout, title: Mesures, natures: [decree, other] }]\n";
            let rhythm = format!("cadence: {{ every: {every}, within: 24 hours }}\nbreaks: [{pause}]\n");
            files.push((
                "profiles/pays.yaml".to_owned(),
                format!("document: Compte rendu\n{rhythm}{sections}"),
            ));
            files.dedup_by(|one, other| one.0 == other.0);
            return Portal::new("institution: un\nprofile: pays\n", &files);
        }
        files.sort();
        files.dedup_by(|one, other| one.0 == other.0);
        Portal::new("institution: un\n", &files)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn until_the_next_moment_nothing_changes_and_at_it_something_does(
        portal in portal(),
        start in 90..240_u16,
        parts in prop::collection::vec(0.0..1.0_f64, 3),
    ) {
        let mut now = day(start).at(11, 17, 0, 0).in_tz("Europe/Paris").unwrap().timestamp();
        for part in parts {
            let edition = portal.at(now);
            let Some(next) = fresh::next_change(edition.site()) else { break };
            let before = files(&edition);
            let (from, to) = (now.as_second(), next.as_second());
            prop_assert!(from < to);
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
            let between = from + ((to - from) as f64 * part) as i64;
            for between in [between, to - 1] {
                let there = portal.at(Timestamp::from_second(between).unwrap());
                prop_assert_eq!(fresh::next_change(there.site()), Some(next));
                assert_same(&before, &files(&there), between, next)?;
            }
            prop_assert!(files(&portal.at(next)) != before, "nothing changes at {next}: {portal:?}");
            now = next;
        }
    }
}

type Files = std::collections::BTreeMap<String, Vec<u8>>;

/// Found by the property above: the months of its record went on, though nothing more was expected of it.
#[test]
fn who_is_no_more_is_measured_no_more() {
    let council = |published: &str| {
        format!("institution: un\npublish_at: {published}T18:00\nkind: not_held\nreason: Voyage.\n")
    };
    let institution =
        "name: Ministère\nexpected: [{ kind: council, every: week }]\nvalid: { to: 2028-03-01 }\n";
    let files = [
        ("councils/2028-03-01.yaml".to_owned(), council("2028-03-01")),
        ("councils/2028-08-06.yaml".to_owned(), council("2028-08-13")),
        ("institutions/un.yaml".to_owned(), institution.to_owned()),
    ];
    let portal = Portal::new("institution: un\n", &files);
    let at = |moment: &str| portal.at(moment.parse().unwrap());
    assert_eq!(fresh::next_change(at("2028-08-23T09:17:00Z").site()), None);
    assert_eq!(self::files(&at("2028-08-23T09:17:00Z")), self::files(&at("2029-10-01T00:00:00Z")));
}

fn assert_same(before: &Files, after: &Files, at: i64, next: Timestamp) -> Result<(), TestCaseError> {
    let other: Vec<&String> = before.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    prop_assert!(other.is_empty() && before.len() == after.len(), "at {at}, before {next}: {other:?}");
    Ok(())
}
