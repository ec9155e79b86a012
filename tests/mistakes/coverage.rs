//! The house rule: a code without a test is a promise that nobody keeps.

use crieur::diagnostic::catalogue::CODES;
use std::fs;
use std::path::Path;

#[test]
fn every_code_is_told_by_a_test() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let mut texts = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            texts.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    let untold: Vec<&str> =
        CODES.iter().map(|(code, _)| *code).filter(|code| !texts.contains(&format!("[{code}]"))).collect();
    assert_eq!(untold, Vec::<&str>::new());
}
