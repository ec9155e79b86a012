//! Publishing on a real disk: what stands in the folder afterwards, whatever stood or happened there before.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::place::Place;
use super::{Publication, PublishError, Report, rollback};
use crate::artifact::{Artifact, Key, Keys};
use jiff::Timestamp;

pub(super) const NOW: Timestamp = Timestamp::UNIX_EPOCH;
pub(super) const MARKER: &str = ".crieur-site";

pub(super) fn portal() -> (TempDir, PathBuf) {
    let portal = TempDir::new().unwrap();
    let out = portal.path().join("public");
    (portal, out)
}

/// Publishes a site all of whose files are made.
pub(super) fn publish(out: &Path, site: &[Artifact]) -> Result<Report, PublishError> {
    let publication = Publication::begin(out, NOW)?;
    for artifact in site {
        publication.put(artifact)?;
    }
    publication.finish(None, None)
}

pub(super) fn site(files: &[(&str, &str)]) -> Vec<Artifact> {
    files.iter().map(|&(path, text)| Artifact::bytes(path, text)).collect()
}

/// The folder's files, without our marker.
pub(super) fn read(out: &Path) -> BTreeMap<String, String> {
    let paths = super::tree::list(out).unwrap();
    let own = |path: &String| path != MARKER;
    paths
        .files
        .into_keys()
        .filter(own)
        .map(|path| (path.clone(), fs::read_to_string(out.join(path)).unwrap()))
        .collect()
}

pub(super) fn text(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect()
}

#[test]
fn the_folder_holds_the_plan_and_nothing_else() {
    let (_portal, out) = portal();
    let first = [("index.html", "un"), ("a/b/c.html", "deux"), ("style.css", "trois")];
    let report = publish(&out, &site(&first)).unwrap();
    assert_eq!(report, Report { written: 3, kept: 0, removed: 0, bytes: 11 });
    assert_eq!(read(&out), text(&first));

    let second = [("index.html", "UN"), ("style.css", "trois"), ("a/d.html", "quatre")];
    let report = publish(&out, &site(&second)).unwrap();
    assert_eq!(report, Report { written: 2, kept: 1, removed: 1, bytes: 8 });
    assert_eq!(read(&out), text(&second));
    assert!(!out.join("a/b").exists(), "an empty folder is gone too");

    let report = publish(&out, &site(&second)).unwrap();
    assert_eq!(report, Report { written: 0, kept: 3, removed: 0, bytes: 0 });
    assert_eq!(read(&out), text(&second));
}

#[test]
fn a_file_becomes_a_folder_and_a_folder_a_file() {
    let (_portal, out) = portal();
    for files in [[("a", "1"), ("b/c", "2")], [("a/x", "3"), ("b", "4")], [("a", "5"), ("b/c", "6")]] {
        publish(&out, &site(&files)).unwrap();
        assert_eq!(read(&out), text(&files));
    }
}

#[test]
fn an_unchanged_file_keeps_its_time_and_a_restored_text_gets_a_new_one() {
    let (_portal, out) = portal();
    let time = |name: &str| fs::metadata(out.join(name)).unwrap().modified().unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    publish(&out, &site(&[("kept", "same"), ("changed", "v1")])).unwrap();
    for name in ["kept", "changed"] {
        fs::File::options().write(true).open(out.join(name)).unwrap().set_modified(long_ago).unwrap();
    }
    publish(&out, &site(&[("kept", "same"), ("changed", "v2")])).unwrap();
    publish(&out, &site(&[("kept", "same"), ("changed", "v1")])).unwrap();
    assert_eq!(time("kept"), long_ago);
    // With its old time the file would tell browsers that nothing is newer than what they have of `v2`.
    assert!(time("changed") > long_ago);
}

#[test]
fn a_hand_edit_does_not_survive_nor_reach_the_earlier_site_s_files() {
    let (_portal, out) = portal();
    let files = [("index.html", "vrai"), ("a.html", "même")];
    publish(&out, &site(&files)).unwrap();
    publish(&out, &site(&files)).unwrap();
    fs::write(out.join("index.html"), "faux").unwrap();
    fs::write(out.join("ajout.html"), "de trop").unwrap();
    let report = publish(&out, &site(&files)).unwrap();
    assert_eq!((report.written, report.kept, report.removed), (1, 1, 1));
    assert_eq!(read(&out), text(&files));
}

#[test]
fn large_files_are_copied_and_never_tied_to_their_source() {
    let (portal, out) = portal();
    let source = portal.path().join("séance.pdf");
    let bytes: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    fs::write(&source, &bytes).unwrap();
    let artifacts = [Artifact::copy("doc/séance.pdf", &source)];
    assert_eq!(publish(&out, &artifacts).unwrap().bytes, 1_200_000);
    assert_eq!(publish(&out, &artifacts).unwrap().kept, 1);

    let mut changed = bytes.clone();
    changed[1_000_000] ^= 1;
    fs::write(&source, &changed).unwrap();
    assert!(
        fs::read(out.join("doc/séance.pdf")).unwrap() == bytes,
        "an edit of the source is not published by itself"
    );
    assert_eq!(publish(&out, &artifacts).unwrap().written, 1, "one byte in the middle is a change");
    assert!(fs::read(out.join("doc/séance.pdf")).unwrap() == changed);
}

#[test]
fn a_missing_source_leaves_the_site_as_it_was() {
    let (portal, out) = portal();
    publish(&out, &site(&[("index.html", "un")])).unwrap();
    let mut next = site(&[("index.html", "deux"), ("new.html", "x")]);
    next.push(Artifact::copy("absent.pdf", portal.path().join("absent.pdf")));
    let error = publish(&out, &next).unwrap_err();
    assert!(matches!(&error, PublishError::Source { path, .. } if path.ends_with("absent.pdf")), "{error:?}");
    assert_eq!(read(&out), text(&[("index.html", "un")]));
    publish(&out, &next[..2]).unwrap();
    assert_eq!(read(&out), text(&[("index.html", "deux"), ("new.html", "x")]));
}

#[test]
fn a_folder_of_someone_else_is_refused_and_left_alone() {
    let (portal, out) = portal();
    fs::create_dir(&out).unwrap();
    fs::write(out.join("thèse.odt"), "dix ans").unwrap();
    let error = publish(&out, &site(&[("index.html", "un")])).unwrap_err();
    let (french, english) = error.explain();
    let folder = fs::canonicalize(&out).unwrap();
    let folder = folder.display();
    assert_eq!(
        french,
        format!(
            "le dossier `{folder}` contient `thèse.odt`, que crieur n’a pas écrit\u{a0}: \
             publiez dans un dossier vide ou déplacez ce fichier"
        )
    );
    assert!(english.starts_with(&format!("the folder `{folder}` holds `thèse.odt`")), "{english}");
    assert_eq!(fs::read_dir(portal.path()).unwrap().count(), 1, "nothing was made beside it");
    assert_eq!(read(&out), text(&[("thèse.odt", "dix ans")]));
}

#[test]
fn a_repository_in_the_folder_is_never_wiped_out() {
    let (_portal, out) = portal();
    publish(&out, &site(&[("index.html", "un")])).unwrap();
    fs::create_dir(out.join(".git")).unwrap();
    let error = publish(&out, &site(&[("index.html", "deux")])).unwrap_err();
    assert!(matches!(&error, PublishError::Foreign { found, .. } if found == Path::new(".git")), "{error:?}");
    assert!(matches!(rollback(&out), Err(PublishError::Foreign { .. })));
}

#[test]
fn an_empty_folder_is_taken_and_its_gitignore_carried_over() {
    let (_portal, out) = portal();
    fs::create_dir(&out).unwrap();
    fs::write(out.join(".gitignore"), "*\n!.gitignore\n").unwrap();
    for version in ["un", "deux", "trois"] {
        let report = publish(&out, &site(&[("index.html", version)])).unwrap();
        assert_eq!((report.written, report.kept), (1, 0));
        assert_eq!(read(&out), text(&[(".gitignore", "*\n!.gitignore\n"), ("index.html", version)]));
    }
    publish(&out, &site(&[(".gitignore", "planned")])).unwrap();
    assert_eq!(read(&out), text(&[(".gitignore", "planned")]));
}

#[test]
fn something_else_than_a_folder_is_refused() {
    let (_portal, out) = portal();
    fs::write(&out, "a file").unwrap();
    assert!(matches!(publish(&out, &[]), Err(PublishError::NotAFolder { .. })));
    assert!(matches!(publish(Path::new("/"), &[]), Err(PublishError::NotAFolder { .. })));
    assert_eq!(fs::read_to_string(&out).unwrap(), "a file");
}

#[cfg(unix)]
#[test]
fn through_a_symbolic_link_the_real_folder_is_published() {
    let (portal, out) = portal();
    fs::create_dir(portal.path().join("www")).unwrap();
    std::os::unix::fs::symlink("www", &out).unwrap();
    publish(&out, &site(&[("index.html", "un")])).unwrap();
    publish(&out, &site(&[("index.html", "deux")])).unwrap();
    assert!(fs::symlink_metadata(&out).unwrap().is_symlink());
    assert_eq!(read(&portal.path().join("www")), text(&[("index.html", "deux")]));
}

#[cfg(unix)]
#[test]
fn the_permissions_of_the_folder_stay_and_files_can_be_read_by_a_server() {
    use std::os::unix::fs::PermissionsExt;
    let (portal, out) = portal();
    let source = portal.path().join("private.pdf");
    fs::write(&source, "x").unwrap();
    fs::set_permissions(&source, fs::Permissions::from_mode(0o600)).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    publish(&out, &site(&[("index.html", "un")])).unwrap();
    fs::set_permissions(&out, fs::Permissions::from_mode(0o751)).unwrap();
    publish(&out, &[Artifact::bytes("index.html", "deux"), Artifact::copy("private.pdf", &source)]).unwrap();
    assert_eq!(mode(&out), 0o751);
    assert_eq!(mode(&out.join("private.pdf")), mode(&out.join("index.html")));
}

#[cfg(unix)]
#[test]
fn a_link_put_into_the_site_is_never_followed() {
    let (portal, out) = portal();
    let outside = portal.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("page.html"), "mine").unwrap();
    let files = [("a/page.html", "un"), ("index.html", "un")];
    publish(&out, &site(&files)).unwrap();
    for _ in 0..3 {
        fs::remove_dir_all(out.join("a")).unwrap();
        std::os::unix::fs::symlink(&outside, out.join("a")).unwrap();
        publish(&out, &site(&files)).unwrap();
        assert_eq!(read(&out), text(&files));
        assert_eq!(fs::read_to_string(outside.join("page.html")).unwrap(), "mine");
    }
}

#[test]
fn paths_that_leave_the_folder_are_refused() {
    let (_portal, out) = portal();
    let refused =
        ["", "/etc/passwd", "../x", "a/../../x", "a//b", "a/", "./a", "a\0b", "a\\b", "c:x", ".crieur-site"];
    for path in refused {
        let error = publish(&out, &site(&[(path, "x")])).unwrap_err();
        assert!(matches!(error, PublishError::Path { .. }), "{path:?}: {error:?}");
        assert!(error.explain().0.starts_with("le chemin `"), "{path:?}");
    }
    for pair in [["a", "a"], ["a", "a/b"], ["a/b/c", "a/b"]] {
        let error = publish(&out, &site(&pair.map(|path| (path, "x")))).unwrap_err();
        assert!(matches!(error, PublishError::Path { .. }), "{pair:?}: {error:?}");
    }
    assert!(!out.exists());
}

#[test]
fn the_second_of_two_builds_is_refused() {
    let (_portal, out) = portal();
    publish(&out, &site(&[("index.html", "un")])).unwrap();
    let first = Place::of(&out).unwrap().lock().unwrap();
    assert!(matches!(publish(&out, &site(&[("index.html", "deux")])), Err(PublishError::Busy { .. })));
    assert!(matches!(rollback(&out), Err(PublishError::Busy { .. })));
    drop(first);
    publish(&out, &site(&[("index.html", "deux")])).unwrap();
    assert_eq!(read(&out), text(&[("index.html", "deux")]));
}

#[test]
fn rollback_goes_back_and_forth() {
    let (_portal, out) = portal();
    assert!(matches!(rollback(&out), Err(PublishError::NoEarlierSite { .. })));
    publish(&out, &site(&[("index.html", "un"), ("un.html", "x")])).unwrap();
    let error = rollback(&out).unwrap_err();
    assert!(error.explain().0.starts_with("aucun site antérieur n’est gardé à côté de `"), "{error:?}");
    publish(&out, &site(&[("index.html", "deux"), ("deux.html", "x")])).unwrap();
    let (one, two) = (
        text(&[("index.html", "un"), ("un.html", "x")]),
        text(&[("index.html", "deux"), ("deux.html", "x")]),
    );
    for expected in [&one, &two, &one] {
        rollback(&out).unwrap();
        assert_eq!(&read(&out), expected);
    }
    let report = publish(&out, &site(&[("index.html", "trois"), ("un.html", "x")])).unwrap();
    assert_eq!((report.written, report.kept), (1, 1));
    rollback(&out).unwrap();
    assert_eq!(read(&out), one);
}

/// A site whose files say what they were made from.
fn keyed(files: &[(&str, &str)]) -> Vec<Artifact> {
    let key = |text: &str| Keys { view: Some(Key::of(&[text.as_bytes()])), glance: None };
    files.iter().map(|&(path, text)| Artifact::bytes(path, text).keyed(key(text))).collect()
}

/// Publishes a site of which only those files are made that are not kept; tells how many were.
fn renew(out: &Path, site: &[Artifact]) -> (usize, Report) {
    let publication = Publication::begin(out, NOW).unwrap();
    let is_kept = |artifact: &&Artifact| publication.keeps(&artifact.path, artifact.keys).is_none();
    let made: Vec<&Artifact> = site.iter().filter(is_kept).collect();
    assert!(made.iter().all(|artifact| publication.put(artifact).is_ok()));
    (made.len(), publication.finish(None, None).unwrap())
}

#[test]
fn what_the_record_vouches_for_is_not_made_again() {
    let (_portal, out) = portal();
    let first = [("a/index.html", "un"), ("b/index.html", "deux"), ("c", "trois")];
    let second = [("a/index.html", "un"), ("b/index.html", "DEUX"), ("d", "trois")];
    assert_eq!(renew(&out, &keyed(&first)).0, 3);
    assert_eq!(renew(&out, &keyed(&first)).0, 0, "nothing changed");
    for (files, made) in [(second, 2), (first, 2), (second, 2), (second, 0)] {
        let (counted, report) = renew(&out, &keyed(&files));
        assert_eq!((counted, report.written, report.kept), (made, made, 3 - made));
        assert_eq!(read(&out), text(&files));
    }
    rollback(&out).unwrap();
    assert_eq!(read(&out), text(&first));
    renew(&out, &keyed(&first));
    assert_eq!(read(&out), text(&first), "the record was that of the other tree");
}

#[test]
fn a_record_vouches_for_no_file_that_was_touched() {
    let (_portal, out) = portal();
    let files = [("a", "vrai"), ("b", "vrai"), ("c", "vrai")];
    let record = out.with_file_name(".public.crieur").join("record");
    let damage: [fn(&Path); 4] = [
        |file| fs::write(file, "faux").unwrap(),
        |file| fs::write(file, "plus long").unwrap(),
        |file| fs::remove_file(file).unwrap(),
        |file| {
            fs::remove_file(file).unwrap();
            fs::create_dir_all(file.join("b")).unwrap();
        },
    ];
    for damage in damage {
        renew(&out, &keyed(&files));
        damage(&out.join("b"));
        assert_eq!(renew(&out, &keyed(&files)).0, 1);
        assert_eq!(read(&out), text(&files));
    }
    fs::write(&record, "crieur record 0\nof a version to come\n").unwrap();
    assert_eq!(renew(&out, &keyed(&files)), (3, Report { kept: 3, ..Report::default() }));
    fs::remove_dir_all(&out).unwrap();
    assert_eq!(renew(&out, &keyed(&files)).0, 3, "the record of a site that is gone");
    assert_eq!(read(&out), text(&files));
}

#[test]
fn a_copy_is_vouched_for_once_its_source_was_left_alone() {
    let (portal, out) = portal();
    let source = portal.path().join("séance.pdf");
    fs::write(&source, "abc").unwrap();
    let copies = [Artifact::copy("séance.pdf", &source)
        .keyed(Keys { view: Some(Key::of(&[b"3 bytes, some time"])), glance: None })];
    assert_eq!(renew(&out, &copies).0, 1);
    assert_eq!(renew(&out, &copies).0, 1, "it may have changed within the same tick of the clock");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(&source).unwrap().set_modified(long_ago).unwrap();
    assert_eq!(renew(&out, &copies).0, 1);
    assert_eq!(renew(&out, &copies), (0, Report { kept: 1, ..Report::default() }));

    // A fresh clone beside a site that was kept: the copy is older than its source, and stays so.
    let copy = fs::File::options().write(true).open(out.join("séance.pdf")).unwrap();
    copy.set_modified(long_ago - Duration::from_secs(100)).unwrap();
    assert_eq!(renew(&out, &copies).0, 1);
    assert_eq!(renew(&out, &copies), (0, Report { kept: 1, ..Report::default() }));
}

#[test]
fn a_publication_that_is_given_up_leaves_both_sites() {
    let (_portal, out) = portal();
    for version in ["un", "deux"] {
        publish(&out, &site(&[("index.html", version)])).unwrap();
    }
    let given_up = Publication::begin(&out, NOW).unwrap();
    given_up.put(&Artifact::bytes("index.html", "jamais")).unwrap();
    drop(given_up);
    assert_eq!(read(&out), text(&[("index.html", "deux")]));
    rollback(&out).unwrap();
    assert_eq!(read(&out), text(&[("index.html", "un")]));
    assert!(!out.with_file_name(".public.crieur").join("made").exists());
}
