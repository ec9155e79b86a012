//! The demonstration portal that ships with the program.

use crate::page::Page;
use crate::portal::told;
use std::process::Command;

fn run(args: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_crieur"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(args)
        .env_remove("SOURCE_DATE_EPOCH")
        .env("LANG", "fr_FR.UTF-8");
    command.output().unwrap()
}

#[test]
fn it_has_no_mistake_and_no_warning() {
    let output = run(&["check", "--format", "short"]);
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
}

#[test]
fn every_link_of_it_leads_somewhere_and_its_pages_are_light() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("site");
    let output = run(&["build", "--out", out.to_str().unwrap()]);
    assert!(output.status.success(), "{}", told(&output));
    let files = crate::portal::read(&out);
    let pages = || files.iter().filter(|(path, _)| path.ends_with(".html"));
    let ids =
        |page: &Page| page.tags.iter().filter_map(|tag| tag.get("id").map(str::to_owned)).collect::<Vec<_>>();
    for (path, bytes) in pages() {
        let page = Page::read(std::str::from_utf8(bytes).unwrap());
        let own = ids(&page);
        let mut unique = own.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), own.len(), "{path}: an id stands twice");
        for address in page.tags.iter().flat_map(|tag| ["href", "src"].map(|name| tag.get(name))).flatten() {
            let (target, anchor) = address.split_once('#').unwrap_or((address, ""));
            // A picture's version follows its address.
            let target = target.split('?').next().unwrap_or(target);
            let Some(target) = target.strip_prefix('/') else {
                assert!(
                    !target.is_empty() || anchor.is_empty() || own.iter().any(|id| id == anchor),
                    "{path}: {address}"
                );
                continue;
            };
            // A version tells browsers that the file is another one.
            let target = target.split('?').next().unwrap_or(target);
            let file = if target.is_empty() || target.ends_with('/') {
                format!("{target}index.html")
            } else {
                target.to_owned()
            };
            let found = files.get(&file).unwrap_or_else(|| panic!("{path} links {address}"));
            if !anchor.is_empty() && file.ends_with(".html") {
                let there = ids(&Page::read(std::str::from_utf8(found).unwrap()));
                assert!(there.iter().any(|id| id == anchor), "{path} links {address}");
            }
        }
        assert!(bytes.len() < 150_000, "{path}: {} bytes", bytes.len());
    }
    assert!(pages().count() > 50);
}
