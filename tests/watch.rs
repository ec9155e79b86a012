//! `crieur watch` with a clock that the test turns: when it builds, and that a real portal is published on the minute
//! whatever happens to the machine. Nothing here waits.

// clippy allows `unwrap` in test functions, not in what they share.
#![allow(clippy::unwrap_used)]

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::Path;
use std::time::Duration;

use crieur::cli::{self, Environment, Globals};
use crieur::command::watch::{Hands, keep};
use crieur::serve::lookout::Woken;
use crieur::vigil::{Cause, Reading, STEP, Step, Vigil};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A reading whose wall clock has gone on as the steady one has, from nine o'clock.
fn reading(steady: u64) -> Reading {
    Reading {
        wall: at("2026-12-01T09:00:00Z") + SignedDuration::from_secs(steady.cast_signed()),
        steady: seconds(steady),
    }
}

/// A vigil over a site that was published at nine and is otherwise then.
fn published(next: Option<&str>) -> Vigil {
    let mut vigil = Vigil::new();
    assert_eq!(vigil.step(reading(0)), Step::Build(Cause::Start));
    vigil.begins();
    vigil.published(reading(0), reading(0).wall, next.map(at));
    vigil
}

#[test]
fn the_next_moment_is_waited_for_in_steps_and_met() {
    let vigil = published(Some("2026-12-01T09:01:10Z"));
    assert_eq!(vigil.step(reading(0)), Step::Wait(STEP));
    assert_eq!(vigil.step(reading(60)), Step::Wait(seconds(10)));
    assert_eq!(vigil.step(reading(70)), Step::Build(Cause::Moment));
    assert_eq!(published(None).step(reading(86_400)), Step::Wait(STEP));
}

#[test]
fn a_machine_that_slept_or_whose_clock_jumps_builds_at_the_first_look() {
    let vigil = published(Some("2026-12-01T12:00:00Z"));
    // Suspended for a night: the steady clock stood still.
    let woken = Reading { wall: at("2026-12-02T07:30:00Z"), steady: seconds(30) };
    assert_eq!(vigil.step(woken), Step::Build(Cause::Moment));
    // Set right by a few seconds: nothing. Set back by an hour: what was published may not be public yet.
    let little = Reading { wall: at("2026-12-01T08:59:30Z"), steady: seconds(30) };
    assert_eq!(vigil.step(little), Step::Wait(STEP));
    let much = Reading { wall: at("2026-12-01T08:00:00Z"), steady: seconds(30) };
    assert_eq!(vigil.step(much), Step::Build(Cause::ClockWentBack));
    // It is built for the clock as it is, and then rests.
    let mut vigil = vigil;
    vigil.begins();
    vigil.published(much, much.wall, Some(at("2026-12-01T12:00:00Z")));
    assert_eq!(vigil.step(much), Step::Wait(STEP));
}

#[test]
fn a_change_is_answered_once_it_is_quiet_and_at_the_latest_after_a_while() {
    let mut vigil = published(None);
    let ms = |ms: u64| Reading { steady: Duration::from_millis(ms), ..reading(0) };
    vigil.changed(ms(1_000));
    assert_eq!(vigil.step(ms(1_000)), Step::Wait(Duration::from_millis(300)));
    vigil.changed(ms(1_200));
    assert_eq!(vigil.step(ms(1_400)), Step::Wait(Duration::from_millis(100)));
    assert_eq!(vigil.step(ms(1_500)), Step::Build(Cause::Change));
    for busy in (1_200..=6_000).step_by(100) {
        vigil.changed(ms(busy));
    }
    assert_eq!(vigil.step(ms(6_000)), Step::Build(Cause::Change));
    vigil.begins();
    // While the build ran, something changed again.
    vigil.published(ms(6_000), reading(0).wall, None);
    vigil.changed(ms(6_100));
    assert_eq!(vigil.step(ms(6_400)), Step::Build(Cause::Change));
}

#[test]
fn what_failed_is_tried_again_later_and_later_but_at_least_every_quarter_of_an_hour() {
    let mut vigil = published(Some("2026-12-01T20:00:00Z"));
    let mut now = 100;
    let mut waits = Vec::new();
    for _ in 0..9 {
        vigil.begins();
        vigil.failed(reading(now), reading(now));
        let wait = vigil.retry_in(reading(now)).unwrap().as_secs();
        assert_eq!(vigil.step(reading(now + wait - 1)), Step::Wait(seconds(1)));
        assert_eq!(vigil.step(reading(now + wait)), Step::Build(Cause::Retry));
        waits.push(wait);
        now += wait;
    }
    assert_eq!(waits, [30, 60, 120, 240, 480, 900, 900, 900, 900]);
    // Other content is tried at once, and its failures are counted anew.
    vigil.changed(reading(now));
    assert_eq!(vigil.step(reading(now + 1)), Step::Build(Cause::Change));
    vigil.begins();
    vigil.failed(reading(now + 1), reading(now + 1));
    assert_eq!(vigil.retry_in(reading(now + 1)), Some(seconds(30)));
    // The moment that was announced is tried too, once.
    let eight = Reading { wall: at("2026-12-01T20:00:00Z"), steady: seconds(now + 2) };
    assert_eq!(vigil.step(eight), Step::Build(Cause::Moment));
    vigil.begins();
    vigil.failed(eight, eight);
    assert_eq!(vigil.step(eight), Step::Wait(STEP));
    assert_eq!(vigil.next(), None);
}

#[test]
fn a_site_of_a_set_present_is_not_built_again_and_again() {
    let mut vigil = Vigil::new();
    vigil.begins();
    vigil.published(reading(0), at("2026-11-21T09:00:00Z"), Some(at("2026-11-22T14:00:00Z")));
    assert_eq!(vigil.step(reading(1)), Step::Wait(STEP));
}

/// A portal under watch: the clock, what is done while it waits, and what it said.
struct World {
    folder: tempfile::TempDir,
    said: RefCell<String>,
}

/// What happens during one wait.
enum Act {
    /// The wait runs its time.
    Pass,
    /// The machine sleeps: the wall clock goes on alone.
    Sleep(&'static str),
    /// Somebody sets the wall clock.
    Set(&'static str),
    /// A file is written.
    Write(&'static str, &'static str),
    /// What the portal holds now is looked at.
    Look(fn(&World)),
}

const EMBARGO: &str = "---\ntitle: Sous embargo\ninstitution: sante\ndate: 2026-12-01\n\
    publish_at: 2026-12-01T10:00:00Z\n---\n\nTexte.\n";
const BROKEN: &str = "---\ntitle: Un : deux\ninstitution: sante\ndate: 2026-12-01\n---\n\nTexte.\n";
const MENDED: &str = "---\ntitle: Réparé\ninstitution: sante\ndate: 2026-12-01\n---\n\nTexte.\n";

impl World {
    fn new() -> Self {
        let world = World { folder: tempfile::tempdir().unwrap(), said: RefCell::default() };
        world.write("content/site.yaml", "name: Journal\nbase_url: https://transparence.example\n");
        world.write("content/institutions/sante.yaml", "name: Ministère de la Santé\n");
        world.write("content/communiques/embargo.md", EMBARGO);
        world
    }

    fn write(&self, path: &str, text: &str) {
        let file = self.folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn has(&self, path: &str) -> bool {
        self.folder.path().join("public").join(path).exists()
    }

    fn said(&self) -> String {
        self.said.borrow().replace(['\u{a0}', '\u{202f}'], " ")
    }

    fn globals(&self, more: &[&str]) -> Globals {
        let root = self.folder.path().to_str().unwrap();
        let typed = ["crieur", "--root", root, "--without", "cards", "watch"];
        let typed = typed.iter().chain(more).map(Into::into);
        cli::parse(typed, &Environment::default()).unwrap().globals
    }

    /// Watches from `start` on, doing one act a wait; then it is told to stop.
    fn watch(&self, start: &str, acts: Vec<Act>) {
        let (wall, steady) = (Cell::new(at(start)), Cell::new(Duration::ZERO));
        let mut acts = acts.into_iter();
        let pass = |most: Duration| {
            steady.set(steady.get() + most);
            wall.set(wall.get() + most);
        };
        let wait = &mut |most: Duration| {
            match acts.next() {
                None => return Woken::Stop,
                Some(Act::Pass) => pass(most),
                Some(Act::Sleep(until) | Act::Set(until)) => wall.set(at(until)),
                Some(Act::Look(look)) => look(self),
                Some(Act::Write(path, text)) => {
                    self.write(path, text);
                    return Woken::Changed;
                }
            }
            Woken::Nothing
        };
        let clock = &mut || (wall.get().to_zoned(TimeZone::UTC), steady.get());
        let say = &|text: &str| self.said.borrow_mut().push_str(text);
        keep(&self.globals(&[]), Hands { clock, wait, say }).unwrap();
    }
}

const LIFTED: &str = "communiques/2026/embargo/index.html";

#[test]
fn an_embargo_lifts_on_the_second_without_anyone() {
    let world = World::new();
    world.watch(
        "2026-12-01T09:59:00Z",
        vec![
            Act::Look(|world| assert!(!world.has(LIFTED))),
            Act::Pass,
            Act::Look(|world| assert!(!world.has(LIFTED))),
            Act::Pass,
            Act::Look(|world| assert!(world.has(LIFTED), "{}", world.said())),
        ],
    );
    let said = world.said();
    assert!(said.contains("09:59:00 (départ) Site publié dans public :"), "{said}");
    assert!(said.contains("Prochain changement : le 01/12/2026 à 10:00."), "{said}");
    assert!(said.contains("10:00:00 (échéance) Site publié dans public : 1 document public"), "{said}");
    assert!(said.ends_with("Fin de la veille.\n"), "{said}");
    assert_eq!(said.lines().count(), 3, "{said}");
}

#[test]
fn a_laptop_that_slept_past_the_hour_lifts_it_when_it_wakes() {
    let world = World::new();
    world.watch(
        "2026-12-01T08:00:00Z",
        vec![
            Act::Sleep("2026-12-01T13:20:00Z"),
            Act::Look(|world| assert!(world.has(LIFTED), "{}", world.said())),
        ],
    );
}

#[test]
fn a_clock_that_jumps_forth_and_back_takes_the_site_with_it() {
    let world = World::new();
    world.watch(
        "2026-12-01T08:00:00Z",
        vec![
            Act::Set("2027-06-01T00:00:00Z"),
            Act::Look(|world| assert!(world.has(LIFTED))),
            Act::Set("2026-12-01T08:01:00Z"),
            Act::Look(|world| assert!(!world.has(LIFTED), "{}", world.said())),
            Act::Set("2026-12-01T10:00:00Z"),
            Act::Look(|world| assert!(world.has(LIFTED))),
        ],
    );
    assert!(world.said().contains("08:01:00 (l’horloge a reculé) Site publié"), "{}", world.said());
}

#[test]
fn a_failed_build_keeps_the_site_says_so_and_is_tried_again() {
    const PAGE: &str = "communiques/2026/a/index.html";
    let world = World::new();
    world.watch(
        "2026-12-01T09:00:00Z",
        vec![
            Act::Write("content/communiques/a.md", BROKEN),
            Act::Pass,
            Act::Look(|world| assert!(world.has("index.html") && !world.has(PAGE))),
            // The retry, half a minute later, finds the same.
            Act::Pass,
            Act::Look(|world| assert!(world.has("index.html") && !world.has(PAGE))),
            Act::Write("content/communiques/a.md", MENDED),
            Act::Pass,
            Act::Look(|world| assert!(world.has(PAGE), "{}", world.said())),
            // And the embargo is waited for as before.
            Act::Set("2026-12-01T10:00:00Z"),
            Act::Look(|world| assert!(world.has(LIFTED))),
        ],
    );
    let said = world.said();
    assert_eq!(said.matches("erreur[yaml-colon]").count(), 1, "told once: {said}");
    assert!(said.contains("(contenu) 1 erreur, 0 avertissement : le site publié n’a pas changé. Nouvel essai dans 30 s, ou dès que le contenu change."), "{said}");
    assert!(said.contains("(nouvel essai) 1 erreur"), "{said}");
    assert!(said.contains("Nouvel essai dans 1 min,"), "{said}");
}

#[test]
fn a_portal_that_vanishes_for_a_while_is_no_end() {
    fn gone(world: &World) {
        fs::rename(world.folder.path().join("content"), world.folder.path().join("away")).unwrap();
    }
    fn back(world: &World) {
        fs::rename(world.folder.path().join("away"), world.folder.path().join("content")).unwrap();
    }
    let world = World::new();
    let looked_at: [fn(&World); 3] = [gone, |world| assert!(world.has("index.html")), back];
    let [gone, look, back] = looked_at.map(Act::Look);
    let lifted = Act::Look(|world| assert!(world.has(LIFTED), "{}", world.said()));
    world.watch("2026-12-01T09:59:59Z", vec![gone, Act::Pass, look, back, Act::Pass, lifted]);
    assert!(
        world.said().contains("Le site d’avant reste en ligne. Nouvel essai dans 30 s"),
        "{}",
        world.said()
    );
}

#[test]
fn two_watches_of_one_folder_are_refused_and_so_is_a_typed_present() {
    fn second(world: &World) {
        let refused = keep_still(&world.globals(&[])).unwrap_err();
        assert!(refused.contains("un autre `crieur watch` publie déjà dans"), "{refused}");
    }
    let world = World::new();
    world.watch("2026-12-01T09:00:00Z", vec![Act::Look(second)]);
    let typed = keep_still(&world.globals(&["--now", "2026-12-01"])).unwrap_err();
    assert!(typed.contains("`watch` suit l’horloge"), "{typed}");
    // Once the first has ended, another may begin.
    assert_eq!(keep_still(&world.globals(&[])), Ok(()));
    // A first build that cannot even run ends it.
    fs::remove_dir_all(world.folder.path().join("content")).unwrap();
    assert!(keep_still(&world.globals(&[])).unwrap_err().contains("aucun dossier `content/`"));
}

/// A watch that is told to stop at its first wait.
fn keep_still(globals: &Globals) -> Result<(), String> {
    let hands = Hands {
        clock: &mut || (at("2026-12-01T09:00:00Z").to_zoned(TimeZone::UTC), Duration::ZERO),
        wait: &mut |_| Woken::Stop,
        say: &|_| {},
    };
    keep(globals, hands).map_err(|failure| failure.text(globals.lang))
}

#[test]
fn a_present_set_by_the_portal_is_told_once() {
    let world = World::new();
    let site = "name: Journal\nbase_url: https://transparence.example\nnow: 2026-11-21\n";
    world.write("content/site.yaml", site);
    let change = || Act::Write("content/communiques/a.md", MENDED);
    world.watch("2026-12-02T09:00:00Z", vec![Act::Pass, change(), Act::Pass, Act::Pass]);
    let said = world.said();
    assert_eq!(said.matches("aucun embargo ne se lèvera de lui-même").count(), 1, "{said}");
    assert!(!world.has(LIFTED) && Path::new(&world.folder.path().join("public")).exists());
    assert_eq!(said.matches("Site publié").count() + said.matches("Rien n’a changé").count(), 2, "{said}");
}

/// A program that does not outlive a test that fails.
#[cfg(unix)]
struct Program(std::process::Child);

#[cfg(unix)]
impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
    }
}

#[cfg(unix)]
#[test]
fn the_program_answers_a_change_and_ends_well_when_it_is_asked_to() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    let world = World::new();
    let root = world.folder.path().to_str().unwrap();
    let program = Command::new(env!("CARGO_BIN_EXE_crieur"))
        .args(["--lang", "en", "--root", root, "--without", "cards", "watch"])
        .env_remove("SOURCE_DATE_EPOCH")
        .stderr(Stdio::piped())
        .spawn();
    let mut program = Program(program.unwrap());
    let mut lines = BufReader::new(program.0.stderr.take().unwrap()).lines().map(Result::unwrap);
    let mut until = |text: &str| assert!(lines.any(|line| line.contains(text)), "{text}");
    until("(start) Site published in");
    // Past, whatever day it is.
    world.write("content/communiques/a.md", &MENDED.replace("2026-12-01", "2020-01-01"));
    until("(content) Site published in");
    assert!(world.has("communiques/2020/a/index.html"));
    let killed = Command::new("kill").args(["-TERM", &program.0.id().to_string()]).status().unwrap();
    assert!(killed.success());
    until("The watch ends.");
    assert_eq!(program.0.wait().unwrap().code(), Some(0));
}
