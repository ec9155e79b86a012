//! The portal that ships with the program, judged by the schemas; the command that writes them, and the line that names
//! them in the files of `init` and `new`.

use crate::common::{Portal, Run, walk};
use crate::documents::{as_data, judge};
use crieur::phrase::ToolLang;
use crieur::reference::{Kind, document, schema};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The fields of a file: all of a YAML one, what stands between the two `---` of another.
fn head(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    if lines[0] != "---" {
        return text.to_owned();
    }
    let end = lines.iter().skip(1).position(|line| *line == "---").unwrap();
    lines[1..=end].join("\n") + "\n"
}

/// What the schemas find wrong in a folder of content.
fn wrong(root: &Path) -> Vec<String> {
    let (mut wrong, mut judged) = (Vec::new(), 0);
    walk(&root.join("content"), &mut |file| {
        let path = file.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        let Some(kind) = Kind::of(&path) else { return };
        judged += 1;
        let stem = path.rsplit_once('.').unwrap().0;
        let is_translation =
            kind.is_document && Path::new(stem).extension().is_some_and(|tag| tag.len() == 2);
        let judge = judge(if is_translation { schema::TRANSLATION } else { kind.name });
        for data in as_data(&head(&fs::read_to_string(&file).unwrap())) {
            wrong.extend(
                judge.iter_errors(&data).map(|error| format!("{path}{}: {error}", error.instance_path())),
            );
        }
    });
    assert!(judged > 5, "{judged}");
    wrong
}

fn crieur(portal: &Portal, arguments: &[&str]) -> Run {
    let run = portal.run(arguments);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    run
}

#[test]
fn the_demonstration_is_what_the_schemas_want() {
    assert_eq!(wrong(Path::new(env!("CARGO_MANIFEST_DIR"))), Vec::<String>::new());
}

#[test]
fn the_layouts_in_the_program_are_what_the_schemas_want() {
    for (id, text) in crieur::content::profile::SHIPPED {
        for data in as_data(text) {
            assert!(
                judge("profile").is_valid(&data),
                "{id}: {:?}",
                judge("profile").iter_errors(&data).next()
            );
        }
    }
}

#[test]
fn the_reference_in_docs_is_that_of_the_tables() {
    for (lang, name, command) in [
        (ToolLang::French, "reference.md", "cargo run -- --lang fr schema --reference > docs/reference.md"),
        (
            ToolLang::English,
            "reference.en.md",
            "cargo run -- --lang en schema --reference > docs/reference.en.md",
        ),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
        let written = fs::read_to_string(path).unwrap_or_default();
        // Not `assert_eq!`: two pages of 60 kB would be shown.
        assert!(written == document(lang), "docs/{name} is another; renew it: {command}");
    }
}

#[test]
fn every_anchor_of_the_reference_is_there_once_and_every_link_has_its_anchor() {
    for lang in [ToolLang::French, ToolLang::English] {
        let page = document(lang);
        let mut anchors: Vec<&str> =
            page.split("<a id=\"").skip(1).map(|part| part.split('"').next().unwrap()).collect();
        let count = anchors.len();
        anchors.sort_unstable();
        anchors.dedup();
        assert_eq!(count, anchors.len());
        assert!(count > 150, "{count}");
        for part in page.split("](#").skip(1) {
            let link = part.split(')').next().unwrap();
            assert!(anchors.contains(&link), "{link}");
        }
    }
}

#[test]
fn a_new_portal_has_its_schemas_and_every_file_names_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let run = |arguments: &[&str]| {
        let command = Command::new(env!("CARGO_BIN_EXE_crieur")).current_dir(root).args(arguments).output();
        let output = command.unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    run(&["init"]);
    for new in [
        vec!["communique", "VIH : mieux prévenir", "--type", "alerte"],
        vec!["council", "2026-12-02"],
        vec!["institution", "Ministère de l’Eau"],
        vec!["page", "Nous écrire"],
    ] {
        run(&[&["new"], new.as_slice()].concat());
    }
    let mut named = 0;
    walk(&root.join("content"), &mut |file| {
        let text = fs::read_to_string(&file).unwrap();
        if file.extension().is_none_or(|ending| ending != "md" && ending != "yaml") {
            return;
        }
        let first = text.strip_prefix("---\n").unwrap_or(&text).lines().next().unwrap();
        let target =
            first.strip_prefix("# yaml-language-server: $schema=").unwrap_or_else(|| panic!("{text}"));
        assert!(file.parent().unwrap().join(target).is_file(), "{}: {target}", file.display());
        named += 1;
    });
    assert_eq!(named, 9);
    assert_eq!(wrong(root), Vec::<String>::new());
    assert_eq!(run(&["check", "--format", "short"]), "");
}

#[test]
fn a_portal_without_schemas_gets_no_line() {
    let portal = Portal::new("");
    crieur(&portal, &["new", "page", "Contact"]);
    assert!(portal.read("content/pages/contact.md").starts_with("---\ntitle: Contact\n"));
    // The schema of its kind decides, not the folder.
    crieur(&portal, &["schema", "council", "--out", "schemas"]);
    crieur(&portal, &["new", "page", "Accès"]);
    assert!(portal.read("content/pages/acces.md").starts_with("---\ntitle: Accès\n"));
    crieur(&portal, &["schema", "page", "--out", "schemas"]);
    crieur(&portal, &["new", "page", "Aide"]);
    let text = portal.read("content/pages/aide.md");
    assert!(
        text.starts_with(
            "---\n# yaml-language-server: $schema=../../schemas/page.schema.json\ntitle: Aide\n"
        ),
        "{text}"
    );
}

/// The comment is no field, and its place is that of no mistake.
#[test]
fn the_line_changes_no_page_and_no_place() {
    let text = |line: &str| {
        Portal::new(&format!(
            "-- content/communiques/avis.md --\n---\n{line}title: Avis\ninstitution: sante\ndate: 2026-11-20\n---\nTexte.\n"
        ))
    };
    let line = "# yaml-language-server: $schema=../../schemas/communique.schema.json\n";
    let (with, without) = (text(line).build(), text("").build());
    let page = "communiques/2026/avis/index.html";
    assert_eq!(with.file(page), without.file(page));
    let portal = Portal::new(&format!(
        "-- content/communiques/avis.md --\n---\n{line}titre: Avis\nstatut: oui\n---\n"
    ));
    assert!(portal.check_short().contains("avis.md:4:9: error[unknown-value]"), "{}", portal.check_short());
}

#[test]
fn the_command_shows_lists_and_writes() {
    let portal = Portal::new("");
    let list = crieur(&portal, &["schema"]).out;
    for name in schema::names() {
        assert!(list.contains(&format!("\n  {name} ")), "{name} in {list}");
    }
    let council = crieur(&portal, &["schema", "council"]).out;
    assert_eq!(Some(&council), schema::schema("council").as_ref());
    assert_eq!(council, crieur(&portal, &["schéma", "conseil"]).out);
    let count = schema::names().count();
    let said = crieur(&portal, &["schema", "--out", "schemas"]).out;
    assert_eq!(
        said,
        format!("Schémas dans schemas\u{a0}: {count}, dont nouveaux ou changés\u{a0}: {count}\n")
    );
    portal.write("schemas/page.schema.json", "old");
    let said = crieur(&portal, &["--lang", "en", "schema", "--out", "schemas"]).out;
    assert_eq!(said, format!("Schemas in schemas: {count}, of them new or changed: 1\n"));
    assert_eq!(Some(portal.read("schemas/page.schema.json")), schema::schema("page"));
    let english = crieur(&portal, &["--lang", "en", "schema", "--reference"]).out;
    assert_eq!(english, document(ToolLang::English));
    assert_eq!(portal.run(&["schema", "council", "--reference"]).code, 2);
    assert_eq!(portal.run(&["schema", "communiques"]).code, 2);
}
