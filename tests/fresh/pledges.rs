//! What documents promise by a day: a year of it, day by day, and how a promise weighs.

use crate::portal::Portal;
use crieur::fresh::{self, State};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeMap;

fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::get("Europe/Paris").unwrap()).unwrap().timestamp()
}

fn portal(files: &[(&str, &str)]) -> Portal {
    let files: Vec<_> = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    Portal::new("institution: eau\n", &files)
}

/// Of every promise of an institution its state at noon of every day of 2028, equal days together; « – » where it is
/// kept, or not made yet. The state of the institution itself stands under its id.
fn year(portal: &Portal, whose: &str) -> BTreeMap<String, Vec<String>> {
    let mut runs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut before: BTreeMap<String, &'static str> = BTreeMap::new();
    for day in date(2028, 1, 1).series(1.day()).take_while(|day| day.year() == 2028) {
        let site = portal.site_at(noon(day));
        let freshness = fresh::of(&site);
        let owner = freshness.institutions.iter().find(|owner| owner.id == whose);
        let mut now: BTreeMap<String, &'static str> = BTreeMap::new();
        if let Some(owner) = owner {
            now.insert(whose.to_owned(), owner.state().word());
            for own in &owner.commitments {
                let subject = own.promised.subject(&site).unwrap_or_default();
                let name = format!("{} {subject}", own.promised.word());
                now.insert(name.trim_end().to_owned(), own.standing.state.word());
            }
        }
        let known: Vec<String> = before.keys().chain(now.keys()).cloned().collect();
        for name in known {
            let state = now.get(&name).copied().unwrap_or("–");
            if before.insert(name.clone(), state) != Some(state) {
                runs.entry(name).or_default().push(format!("{:02}-{:02} {state}", day.month(), day.day()));
            }
        }
    }
    runs
}

fn told(runs: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    runs.iter().map(|(name, runs)| format!("{name}: {}", runs.join(", "))).collect()
}

#[test]
fn every_kind_of_promise_through_a_year() {
    let portal = portal(&[
        (
            "institutions/eau.yaml",
            "name: Ministère de l’Eau\naccounts:\n  - { network: x, handle: eau, last_checked: 2027-02-28 }\n  \
             - { network: facebook, handle: eau, last_checked: 2027-11-01 }\n",
        ),
        (
            "questions/forage.md",
            "---\nquestion: Quand le forage sera-t-il réparé ?\nasked_on: 2028-02-01\ndue: 2028-02-29\n---\n",
        ),
        // Answered before its day, though the answer came to be known later: it is no promise any more.
        (
            "questions/bac.md",
            "---\nquestion: Le bac tourne-t-il la nuit ?\nasked_on: 2028-02-01\ndue: 2028-02-10\nanswered_on: 2028-02-20\n---\n\nOui.\n",
        ),
        // Its outcome is promised for the end of May, and becomes public in June.
        (
            "consultations/prix.md",
            "---\ntitle: Le prix de l’eau\nopens: 2028-03-01\ncloses: 2028-04-15\nrespond: { email: prix@eau.example }\n\
             outcome: { due: 2028-05-31, published: 2028-06-12T09:00, decision: Un prix par région. }\n---\n\nTexte.\n",
        ),
        (
            "councils/2028-01-05.yaml",
            "items:\n\
             \x20 - id: forages\n    nature: communication\n    title: Forages\n\
             \x20   implementers: [{ institution: eau, task: Réparer, due: 2028-03-31 }, { institution: eau, task: Compter, due: 2028-03-31 }]\n\
             \x20   follow_up: [{ date: 2028-02-01, status: in_progress }, { date: 2028-04-20, status: in_progress }]\n\
             \x20 - id: puits\n    nature: communication\n    title: Puits\n\
             \x20   implementers: [{ institution: eau, task: Creuser, due: 2028-09-30 }]\n\
             \x20   follow_up: [{ date: 2028-08-15, status: implemented }]\n",
        ),
    ]);
    assert_eq!(
        told(&year(&portal, "eau")),
        [
            // From 28 February on a year has gone by since somebody looked at the first account.
            "accounts: 01-01 up_to_date, 02-28 due, 03-28 late",
            "answer question/forage: 02-01 up_to_date, 02-29 due, 03-01 late",
            "eau: 01-01 up_to_date, 02-28 due, 03-01 late",
            // Work that goes on before the day says nothing of the day; after it, anything that is told does.
            "follow_up council/2028-01-05#forages: 01-05 up_to_date, 03-31 due, 04-01 late, 04-20 –",
            "follow_up council/2028-01-05#puits: 01-05 up_to_date, 08-15 –",
            "outcome consultation/prix: 03-01 up_to_date, 05-31 due, 06-01 late, 06-12 –",
        ]
    );
}

#[test]
fn what_a_ministry_promised_passes_to_the_one_after_it() {
    let question =
        ("questions/forage.md", "---\nquestion: Quand ?\nasked_on: 2028-01-01\ndue: 2028-06-10\n---\n");
    let ended = "name: Ministère de l’Eau\nvalid: { to: 2028-06-20 }\n";
    let heir = [
        ("institutions/eau.yaml", &*format!("{ended}successors: [fleuves]\n")),
        ("institutions/fleuves.yaml", "name: Ministère des Fleuves\nvalid: { from: 2028-06-21 }\n"),
        question,
    ]
    .map(|(path, text)| (path, text.to_owned()));
    let portal = portal(&heir.each_ref().map(|(path, text)| (*path, text.as_str())));
    let promise = "answer question/forage";
    assert_eq!(year(&portal, "eau")[promise], ["01-01 up_to_date", "06-10 due", "06-11 late", "06-21 –"]);
    assert_eq!(year(&portal, "fleuves")[promise], ["06-21 late"]);
    // Nobody is left to keep it.
    let portal = self::portal(&[("institutions/eau.yaml", ended), question]);
    assert_eq!(year(&portal, "eau")[promise].last().unwrap(), "06-21 –");
}

#[test]
fn a_day_that_was_promised_weighs_only_from_that_day_on() {
    let question =
        ("questions/forage.md", "---\nquestion: Quand ?\nasked_on: 2028-01-01\ndue: 2028-05-10\n---\n");
    let state = |institution: &str, day: Date| {
        let portal = portal(&[("institutions/eau.yaml", institution), question]);
        let freshness = fresh::of(&portal.site_at(noon(day)));
        freshness.institutions[0].state()
    };
    let (before, after) = (date(2028, 5, 9), date(2028, 5, 20));
    let alone = "name: Ministère de l’Eau\n";
    assert_eq!((state(alone, before), state(alone, after)), (State::UpToDate, State::Late));
    // Nothing regular was ever published, and there is no day to count from: an answer to come changes nothing of it.
    let none = "name: Ministère de l’Eau\nexpected: [{ kind: communique, every: week }]\n";
    assert_eq!((state(none, before), state(none, after)), (State::None, State::Late));
    // Who publishes nothing any more is silent, and an answer that is late does not make it less.
    let silent = "name: Ministère de l’Eau\nvalid: { from: 2028-01-01 }\nexpected: [{ kind: communique, every: week }]\n";
    assert_eq!((state(silent, before), state(silent, after)), (State::Silent, State::Silent));
}

#[test]
fn what_is_refused_withdrawn_or_only_announced_is_not_waited_for() {
    let promised = |path: &str, text: &str| {
        let portal = portal(&[("institutions/eau.yaml", "name: Ministère de l’Eau\n"), (path, text)]);
        let freshness = fresh::of(&portal.site_at(noon(date(2028, 5, 20))));
        freshness.promises().count()
    };
    let question = "question: Quand ?\nasked_on: 2028-01-01\ndue: 2028-05-10\n";
    assert_eq!(promised("questions/a.md", &format!("---\n{question}---\n")), 1);
    assert_eq!(promised("questions/a.md", &format!("---\n{question}state: transferred\n---\n")), 1);
    assert_eq!(promised("questions/a.md", &format!("---\n{question}reason: Secret.\n---\n")), 0);
    let withdrawn = "status: withdrawn\nwithdrawn: { at: 2028-02-01, reason: Erreur. }\n";
    assert_eq!(promised("questions/a.md", &format!("---\n{question}{withdrawn}---\n")), 0);
    let agenda = |stage: &str| {
        let item = "{ title: A, nature: decree, implementers: [{ institution: eau, due: 2028-05-01 }] }";
        promised("councils/2028-04-05.yaml", &format!("stage: {stage}\nitems: [{item}]\n"))
    };
    assert_eq!((agenda("agenda"), agenda("full")), (0, 1));
}
