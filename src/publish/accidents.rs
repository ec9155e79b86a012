//! Publishing after accidents: half-made trees, systems that cannot exchange folders, and a program that is killed.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::place::Place;
use super::tests::{MARKER, NOW, portal, publish, read, site, text};
use super::{Publication, PublishError, Report, rollback, swap};
use crate::artifact::Artifact;

#[test]
fn the_next_publication_works_from_any_half_made_tree() {
    let damage: [fn(&Path); 7] = [
        |next| fs::write(next, "not even a folder").unwrap(),
        |next| fs::create_dir_all(next.join("index.html/sub")).unwrap(),
        |next| {
            fs::create_dir_all(next).unwrap();
            fs::write(next.join("a"), "a file where a folder belongs").unwrap();
        },
        |next| {
            fs::create_dir_all(next.join("a")).unwrap();
            fs::write(next.join("a/page.html"), "vra").unwrap();
            fs::write(next.join("a/left.html"), "over").unwrap();
        },
        |next| {
            // Written whole, marker and all, and never exchanged.
            fs::create_dir_all(next).unwrap();
            fs::write(next.join(MARKER), "").unwrap();
            fs::write(next.join("index.html"), "jamais publié").unwrap();
        },
        |next| {
            // Exchanged, and killed before the earlier site got its name.
            fs::create_dir_all(next).unwrap();
            fs::hard_link(
                next.ancestors().nth(2).unwrap().join("public/index.html"),
                next.join("index.html"),
            )
            .unwrap();
        },
        |next| fs::create_dir_all(next.with_file_name("earlier").join("odd")).unwrap(),
    ];
    for (index, damage) in damage.iter().enumerate() {
        for before in [1, 2] {
            let (_portal, out) = portal();
            for _ in 0..before {
                publish(&out, &site(&[("index.html", "vrai"), ("b", "x")])).unwrap();
            }
            let next = out.with_file_name(".public.crieur").join("next");
            damage(&next);
            let files = [("index.html", "vrai"), ("a/page.html", "vraie")];
            publish(&out, &site(&files)).unwrap();
            assert_eq!(read(&out), text(&files), "case {index}");
            rollback(&out).unwrap();
            assert_eq!(read(&out), text(&[("b", "x"), ("index.html", "vrai")]), "case {index}");
        }
    }
}

#[test]
fn without_an_exchange_two_renames_do_and_a_kill_between_them_is_mended() {
    let (_portal, out) = portal();
    publish(&out, &site(&[("index.html", "un")])).unwrap();
    publish(&out, &site(&[("index.html", "deux")])).unwrap();
    let place = Place::of(&out).unwrap();
    assert_eq!(swap::exchange_by_renames(&place, &place.earlier()).unwrap(), swap::Exchange::Done);
    assert_eq!(read(&out), text(&[("index.html", "un")]));
    assert_eq!(read(&place.earlier()), text(&[("index.html", "deux")]));

    // Killed after the first rename: the next command of any kind brings the site back.
    fs::rename(&out, place.away()).unwrap();
    rollback(&out).unwrap();
    assert_eq!(read(&out), text(&[("index.html", "deux")]));
    fs::rename(&out, place.away()).unwrap();
    publish(&out, &site(&[("index.html", "trois")])).unwrap();
    assert_eq!(read(&out), text(&[("index.html", "trois")]));

    // Killed after the second: what is away is the earlier site.
    fs::rename(place.earlier(), place.away()).unwrap();
    rollback(&out).unwrap();
    assert_eq!(read(&out), text(&[("index.html", "deux")]));
}

#[test]
fn without_an_exchange_nothing_in_the_place_of_the_new_tree_brings_the_old_one_back() {
    let (_portal, out) = portal();
    publish(&out, &site(&[("index.html", "un")])).unwrap();
    let place = Place::of(&out).unwrap();
    assert!(swap::exchange_by_renames(&place, &place.state.join("absent")).is_err());
    assert_eq!(read(&out), text(&[("index.html", "un")]));
}

#[test]
fn a_mounted_folder_is_brought_up_to_date_file_by_file() {
    let (portal, out) = portal();
    fs::create_dir_all(out.join(".crieur-next/left")).unwrap();
    Place::of(&out).unwrap().admit().unwrap();
    let first =
        site(&[("index.html", "un"), ("folder", "in the way"), ("old.css", "y"), ("b", "z"), ("c", "c")]);
    let report = publish_mounted(&out, &first).unwrap();
    assert_eq!((report.written, report.kept), (5, 0));
    assert!(super::place::is_marked(&out));
    let second = [("index.html", "deux"), ("folder/a.html", "x"), ("b/c", "z"), ("c", "c")];
    let report = publish_mounted(&out, &site(&second)).unwrap();
    assert_eq!((report.written, report.kept, report.removed), (3, 1, 3));
    assert_eq!(read(&out), text(&second));

    let mut broken = site(&[("index.html", "trois"), ("new", "x")]);
    broken.push(Artifact::copy("absent", portal.path().join("absent")));
    assert!(publish_mounted(&out, &broken).is_err());
    assert_eq!(read(&out), text(&second), "nothing is left of a failure");
    publish_mounted(&out, &site(&second)).unwrap();
    assert_eq!(read(&out), text(&second));
}

/// Publishes as into a folder that something is mounted on.
fn publish_mounted(out: &Path, site: &[Artifact]) -> Result<Report, PublishError> {
    let publication = Publication::begin_at(Place::of(out)?, NOW, |_| true)?;
    site.iter().try_for_each(|artifact| publication.put(artifact).map(|_| ()))?;
    publication.finish(None, None)
}

/// The site's `version`, every page of which says so; one page stands in some versions only.
fn versioned(version: usize) -> Vec<Artifact> {
    let page = |index: usize| Artifact::bytes(format!("{}/{index}.html", index % 7), version.to_string());
    let mut site: Vec<_> = (0..60).map(page).collect();
    site.push(Artifact::bytes(format!("only/{}.html", version % 3), version.to_string()));
    site
}

const VICTIM: &str = "CRIEUR_TEST_VICTIM";

/// Not a test of its own: the program that the next test kills.
#[test]
#[ignore = "run by `a_kill_at_any_instant_leaves_a_whole_site` in a process of its own"]
fn victim() {
    let Some(out) = std::env::var_os(VICTIM) else { return };
    println!("begins");
    for version in 0.. {
        publish(Path::new(&out), &versioned(version)).unwrap();
        println!("published");
    }
}

#[test]
fn a_kill_at_any_instant_leaves_a_whole_site() {
    let (_portal, out) = portal();
    let mut seen = std::collections::BTreeSet::<String>::new();
    let mut round = 0_u32;
    // At least so often, and until a kill has come in the middle of each way of preparing a tree: how many it takes
    // depends on the machine.
    while round < 24 || !(seen.contains("next") && seen.contains("made")) {
        round += 1;
        assert!(round < 1_000, "no kill came while a tree was being prepared: {seen:?}");
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "publish::accidents::victim", "--ignored", "--nocapture"])
            .env(VICTIM, &out)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let wanted = if round.is_multiple_of(3) { "begins" } else { "published" };
        assert!(lines.by_ref().any(|line| line.unwrap().contains(wanted)), "the victim never published");
        for _ in 0..(round * 37 % 64) * 5_000 {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();

        if !out.exists() {
            continue;
        }
        let found = read(&out);
        let version = found["0/0.html"].clone();
        let expected = versioned(version.parse().unwrap());
        assert_eq!(found.len(), expected.len());
        assert!(expected.iter().all(|artifact| found.get(&artifact.path) == Some(&version)), "{found:?}");
        let left = fs::read_dir(out.with_file_name(".public.crieur")).unwrap();
        seen.extend(left.map(|entry| entry.unwrap().file_name().into_string().unwrap()));
    }
    publish(&out, &versioned(1_000)).unwrap();
    assert_eq!(read(&out).len(), 61);
}
