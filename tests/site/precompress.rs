//! `--precompress`: texts have compressed siblings that say the same, kept and removed with their files.

use crate::portal::{Built, Portal, changed};
use std::io::Read as _;

const AVIS: &str = "-- content/communiques/avis.md --\n---\ntitle: Avis\ndate: 2026-11-20\n---\n\nTexte.\n";
const PAGE: &str = "communiques/2026/avis/index.html";
const WITH: &[&str] = &["--without", "cards", "--precompress"];
const NOTHING: [&str; 0] = [];

/// What a file's two siblings say.
fn unpacked(built: &Built, path: &str) -> [Vec<u8>; 2] {
    let read = |ending: &str| std::fs::read(built.folder.join(format!("{path}.{ending}"))).unwrap();
    let (mut gz, mut br) = (Vec::new(), Vec::new());
    flate2::read::GzDecoder::new(&*read("gz")).read_to_end(&mut gz).unwrap();
    brotli::Decompressor::new(&*read("br"), 4096).read_to_end(&mut br).unwrap();
    [gz, br]
}

fn is_sibling(path: &str) -> bool {
    [".gz", ".br"].iter().any(|ending| path.ends_with(ending))
}

#[test]
fn texts_are_written_compressed_as_well() {
    let built = Portal::new(AVIS).into_built(WITH);
    let files = built.files();
    let originals: Vec<&String> =
        files.keys().filter(|path| files.contains_key(&format!("{path}.br"))).collect();
    for path in &originals {
        assert_eq!(unpacked(&built, path), [files[*path].clone(), files[*path].clone()], "{path}");
    }
    for path in [PAGE, "404.html", "feed.xml", "institutions/sante/atom.xml"] {
        assert!(originals.iter().any(|original| *original == path), "{path} in {originals:?}");
    }
    assert!(!built.has("status.json.gz"), "it is renewed by itself, and its sibling would not be");
    assert!(!built.has("favicon.ico.gz"), "pictures are compressed already");
    // Beside the siblings nothing differs.
    let plain = Portal::new(AVIS).into_built(&["--without", "cards"]).files();
    let rest: Vec<&String> = files.keys().filter(|path| !is_sibling(path)).collect();
    assert_eq!(rest, plain.keys().collect::<Vec<_>>());
}

#[test]
fn siblings_are_kept_with_their_files_and_follow_them() {
    let portal = Portal::new(AVIS);
    let before = portal.build_with(WITH).files();
    assert_eq!(changed(&before, &portal.build_with(WITH).files()), NOTHING);

    // Lost or damaged ones come back, though their files are as they were.
    portal.remove(&format!("public/{PAGE}.br"));
    portal.write(&format!("public/{PAGE}.gz"), "autre chose");
    assert_eq!(changed(&before, &portal.build_with(WITH).files()), NOTHING);

    portal.add(&AVIS.replace("Texte.", "Un autre texte."));
    let built = portal.build_with(WITH);
    let page = built.bytes(PAGE);
    assert!(String::from_utf8_lossy(&page).contains("Un autre texte."));
    assert_eq!(unpacked(&built, PAGE), [page.clone(), page]);
}

#[test]
fn without_the_option_they_are_gone_and_with_it_they_come_back() {
    let portal = Portal::new(AVIS);
    let plain = portal.build().files();
    let with = portal.build_with(WITH).files();
    assert!(with.contains_key(&format!("{PAGE}.gz")));
    assert_eq!(changed(&plain, &portal.build().files()), NOTHING);
    assert_eq!(changed(&with, &portal.build_with(WITH).files()), NOTHING);
}
