//! The same content at the same present is the same site, byte for byte, wherever and whenever it is built.

use crate::portal::{Portal, changed, told};
use std::path::Path;

const NOTHING: [&str; 0] = [];

fn demonstration() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The demonstration portal, built into a folder with an environment.
fn built(out: &Path, environment: &[(&str, &str)]) -> std::collections::BTreeMap<String, Vec<u8>> {
    // The demonstration is frozen: it has its own present.
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_crieur"));
    command.current_dir(demonstration()).args(["build", "--out", out.to_str().unwrap()]);
    command.env_remove("SOURCE_DATE_EPOCH").envs(environment.iter().copied());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", told(&output));
    crate::portal::read(out)
}

#[test]
fn zone_language_cores_and_clock_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let one = built(
        &folder.path().join("one"),
        &[
            ("TZ", "Pacific/Kiritimati"),
            ("LANG", "fr_FR.UTF-8"),
            ("LC_ALL", "fr_FR.UTF-8"),
            ("RAYON_NUM_THREADS", "1"),
            ("SOURCE_DATE_EPOCH", "0"),
        ],
    );
    let two = built(
        &folder.path().join("two"),
        &[
            ("TZ", "America/Los_Angeles"),
            ("LANG", "en_US.UTF-8"),
            ("LC_ALL", "C"),
            ("RAYON_NUM_THREADS", "7"),
            ("SOURCE_DATE_EPOCH", "4000000000"),
        ],
    );
    assert_eq!(changed(&one, &two), NOTHING);
    assert!(one.len() > 150, "{}", one.len());
}

#[test]
fn the_present_can_be_given_in_four_ways() {
    let text = "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-01\npublish_at: 2026-11-10\n---\n\nTexte.\n";
    let there = |portal: &Portal| portal.root().join("public/communiques/2026/avis/index.html").exists();
    let build = |portal: &Portal, now: Option<&str>, epoch: Option<&str>| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_crieur"));
        command
            .current_dir(portal.root())
            .args(["build", "--without", "cards"])
            .env_remove("SOURCE_DATE_EPOCH");
        command.args(now.into_iter().flat_map(|now| ["--now", now]));
        command.envs(epoch.map(|epoch| ("SOURCE_DATE_EPOCH", epoch)));
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", told(&output));
        there(portal)
    };
    let (early, late) = ("1762300800", "1794400000"); // November 2025, November 2026
    let open = Portal::new(text);
    assert!(!build(&open, None, Some(early)) && build(&open, None, Some(late)));
    let frozen = Portal::with_site("now: 2026-11-09T23:59\n", text);
    assert!(!build(&frozen, None, Some(late)), "site.yaml wins over SOURCE_DATE_EPOCH");
    assert!(build(&frozen, Some("2026-11-10"), Some(early)), "--now wins over both");
}

#[test]
fn a_second_build_over_the_first_equals_a_clean_one() {
    let text = |title: &str| {
        format!("-- content/communiques/avis.md --\n---\ntitle: {title}\ndate: 2026-11-20\n---\n\nTexte.\n")
    };
    let grown = Portal::new(&text("Premier titre"));
    grown.build_with(&[]);
    grown.add(&text("Second titre"));
    let over = grown.build_with(&[]).files();
    let clean = Portal::new(&text("Second titre")).into_built(&[]).files();
    assert_eq!(changed(&over, &clean), NOTHING);
}

#[test]
fn line_ends_and_byte_order_marks_change_nothing() {
    let text = "---\ntitle: Avis\ndate: 2026-11-20\n---\n\nUn texte,\nsur deux lignes.\n\n- un\n- deux\n";
    let unix = Portal::new("");
    unix.write("content/communiques/avis.md", text);
    let windows = Portal::new("");
    windows.write("content/communiques/avis.md", format!("\u{feff}{}", text.replace('\n', "\r\n")));
    assert_eq!(changed(&unix.build().files(), &windows.build().files()), NOTHING);
}
