//! The program as it is typed: languages, complaints, exit codes, and the commands that need no pipeline.

// clippy allows `unwrap` in test functions, not in what they share.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Runs the program in a folder, in the C locale unless `LC_ALL` is given.
fn crieur_in(folder: &Path, locale: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_crieur"))
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", locale)
        .env("COLUMNS", "100")
        .output()
        .unwrap()
}

fn crieur(arguments: &[&str]) -> Output {
    crieur_in(Path::new("."), "C", arguments)
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[track_caller]
fn complains(arguments: &[&str], expected: &str) {
    let output = crieur(arguments);
    assert_eq!(err(&output), expected);
    assert_eq!(out(&output), "");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn help_is_french_by_default() {
    let output = crieur(&["--help"]);
    let help = out(&output);
    assert_eq!(output.status.code(), Some(0));
    for text in [
        "Utilisation\u{a0}: crieur [OPTIONS] <COMMANDE>",
        "Commandes\u{a0}:\n  init ",
        "Options communes\u{a0}:\n",
        "--root <DOSSIER>",
        "Codes de sortie\u{a0}:\n  0  tout va bien\n  1  le contenu comporte des erreurs, ou un retard que `fresh --fail-on` relève\n  2  la commande n’a pas pu s’exécuter\n  3  `fresh --url`\u{a0}: le portail ne répond pas\n  4  `fresh --url`\u{a0}: le site publié n’a pas été refait à l’échéance\n",
    ] {
        assert!(help.contains(text), "{text} in {help}");
    }
    for english in ["Usage", "Commands", "Print help", "possible values", "[default"] {
        assert!(!help.contains(english), "{english} in {help}");
    }
}

#[test]
fn help_is_english_by_option_or_locale() {
    let by_option = out(&crieur(&["--lang", "en", "--help"]));
    let by_locale = out(&crieur_in(Path::new("."), "en_GB.UTF-8", &["--help"]));
    assert_eq!(by_option, by_locale);
    assert!(by_option.contains("Usage: crieur [OPTIONS] <COMMAND>"), "{by_option}");
    assert!(by_option.contains("Exit codes:\n  0  all is well\n"), "{by_option}");
    let french = out(&crieur_in(Path::new("."), "en_GB.UTF-8", &["--lang=fr", "--help"]));
    assert_eq!(french, out(&crieur(&["--help"])));
}

#[test]
fn the_help_command_explains_a_command() {
    assert_eq!(out(&crieur(&["help", "new", "page"])), out(&crieur(&["new", "page", "--help"])));
    assert_eq!(out(&crieur(&["help"])), out(&crieur(&["--help"])));
    complains(
        &["help", "x"],
        "erreur\u{a0}: commande inconnue\u{a0}: `x`\naide\u{a0}: « crieur --help » montre toutes les commandes\n",
    );
}

#[test]
fn no_command_at_all_shows_help_and_fails() {
    let output = crieur(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("Commandes\u{a0}:"));
}

#[test]
fn what_was_mistyped_is_told_with_its_remedy() {
    complains(
        &["biuld"],
        "erreur\u{a0}: commande inconnue\u{a0}: `biuld`\naide\u{a0}: vouliez-vous dire `build`\u{a0}?\n",
    );
    complains(
        &["build", "--rooot", "x"],
        "erreur\u{a0}: option inconnue\u{a0}: `--rooot`\naide\u{a0}: vouliez-vous dire `--root`\u{a0}?\n",
    );
    complains(
        &["build", "--format", "jsn"],
        "erreur\u{a0}: `jsn` n’est pas une valeur de `--format <FORMAT>`\naide\u{a0}: vouliez-vous dire `json`\u{a0}?\n",
    );
    complains(
        &["build", "--without", "cards,x"],
        "erreur\u{a0}: `x` n’est pas une valeur de `--without <PARTIES>`\naide\u{a0}: au choix\u{a0}: cards, search\n",
    );
    complains(
        &["new", "page"],
        "erreur\u{a0}: il manque\u{a0}: <TITRE>\naide\u{a0}: s’écrit\u{a0}: crieur new page <TITRE>\n",
    );
    complains(
        &["new", "page", "À", "propos"],
        "erreur\u{a0}: argument en trop\u{a0}: `propos` (un titre de plusieurs mots se met entre guillemets)\n\
         aide\u{a0}: s’écrit\u{a0}: crieur new page [OPTIONS] <TITRE>\n",
    );
    complains(
        &["new", "--quiet"],
        "erreur\u{a0}: il manque une commande après `crieur new`\naide\u{a0}: s’écrit\u{a0}: crieur new [OPTIONS] <COMMANDE>\n",
    );
    complains(&["--lang", "en", "biuld"], "error: unknown command: `biuld`\nhelp: did you mean `build`?\n");
}

#[test]
fn init_twice_changes_nothing_the_second_time() {
    let folder = tempfile::tempdir().unwrap();
    let first = crieur_in(folder.path(), "C", &["--now", "2026-11-22", "init", "mon portail"]);
    assert_eq!(first.status.code(), Some(0), "{}", err(&first));
    assert!(
        out(&first).contains("Ensuite\u{a0}:\n  cd 'mon portail'\n  crieur serve --open\n"),
        "{}",
        out(&first)
    );
    let site = folder.path().join("mon portail/content/site.yaml");
    let before = fs::read_to_string(&site).unwrap();
    assert!(before.contains("2026-11-22"), "{before}");

    let second = crieur_in(folder.path(), "C", &["--now", "2027-01-01", "init", "mon portail"]);
    assert_eq!(second.status.code(), Some(0));
    assert!(
        out(&second).starts_with("Rien à créer\u{a0}: mon portail est déjà un portail.\n"),
        "{}",
        out(&second)
    );
    assert_eq!(fs::read_to_string(&site).unwrap(), before);
}

#[test]
fn new_makes_a_file_once_and_says_where() {
    let folder = tempfile::tempdir().unwrap();
    crieur_in(folder.path(), "C", &["init"]);
    let new =
        ["--now", "20/11/2026", "new", "communique", "VIH : mieux prévenir", "--institution", "gouvernement"];
    let first = crieur_in(folder.path(), "C", &new);
    assert!(
        out(&first).starts_with("Créé\u{a0}: content/communiques/2026/vih-mieux-prevenir.md\n"),
        "{}",
        err(&first)
    );
    let text =
        fs::read_to_string(folder.path().join("content/communiques/2026/vih-mieux-prevenir.md")).unwrap();
    assert!(
        text.starts_with(
            "---\n# yaml-language-server: $schema=../../../schemas/communique.schema.json\n\
             title: \"VIH : mieux prévenir\"\ninstitution: gouvernement\ndate: 20/11/2026\nstatus: draft "
        ),
        "{text}"
    );

    let second = crieur_in(folder.path(), "C", &new);
    assert_eq!(second.status.code(), Some(2));
    assert!(
        err(&second)
            .starts_with("erreur\u{a0}: `vih-mieux-prevenir` existe déjà\u{a0}: content/communiques/2026/"),
        "{}",
        err(&second)
    );
}

#[test]
fn the_french_names_of_commands_work() {
    let folder = tempfile::tempdir().unwrap();
    crieur_in(folder.path(), "C", &["init"]);
    let made = crieur_in(folder.path(), "C", &["nouveau", "conseil", "18 novembre 2026", "--quiet"]);
    assert_eq!((made.status.code(), out(&made)), (Some(0), String::new()));
    assert!(folder.path().join("content/councils/2026-11-18.md").exists());
}

#[test]
fn completions_and_the_manual_are_written() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = out(&crieur(&["completions", shell]));
        assert!(script.contains("rollback"), "{shell}");
    }
    let manual = out(&crieur(&["man"]));
    for text in [
        ".SH NOM\n",
        ".SH COMMANDES\n",
        ".SS crieur new communique\n",
        ".SS crieur schema\n",
        ".SS crieur watch\n",
        "\\fBcrieur new page\\fR <\\fITITRE\\fR>",
        ".SH CODES DE SORTIE\n",
    ] {
        assert!(manual.contains(text), "{text} in {manual}");
    }
    assert!(out(&crieur(&["--lang", "en", "man"])).contains(".SH NAME\n"));
}

#[test]
fn watch_and_the_probe_say_what_they_cannot_do() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let output = crieur_in(folder.path(), "C", arguments);
        (output.status.code(), err(&output))
    };
    let (code, told) = run(&["watch"]);
    assert!(code == Some(2) && told.contains("aucun dossier `content/`"), "{told}");
    let (code, told) = run(&["watch", "--now", "2026-12-01"]);
    assert!(code == Some(2) && told.starts_with("erreur\u{a0}: `watch` suit l’horloge"), "{told}");
    crieur_in(folder.path(), "C", &["init"]);
    fs::write(folder.path().join("content/site.yaml"), "name: J\n").unwrap();
    let (code, told) = run(&["fresh", "--url"]);
    assert!(code == Some(2) && told.contains("ne dit pas où le portail est publié"), "{told}");
    complains(
        &["fresh", "--grace", "2 h"],
        "erreur\u{a0}: il manque\u{a0}: --url [<ADRESSE>]\naide\u{a0}: s’écrit\u{a0}: crieur fresh --url [<ADRESSE>] --grace <DURÉE>\n",
    );
    complains(
        &["init", "--ci", "githb"],
        "erreur\u{a0}: `githb` n’est pas une valeur de `--ci <FORGE>`\naide\u{a0}: vouliez-vous dire `github`\u{a0}?\n",
    );
}

#[test]
fn a_pipe_gets_no_terminal_styles() {
    assert!(!out(&crieur(&["--help"])).contains('\u{1b}'));
    assert!(!err(&crieur(&["x"])).contains('\u{1b}'));
}
