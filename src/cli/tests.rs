//! What may be typed, and what it means.

use super::*;

fn typed(line: &str) -> Result<Invocation, Stop> {
    parse(line.split(' ').map(OsString::from), &Environment::default())
}

#[test]
fn an_invocation_without_options_has_the_defaults() {
    let globals = Globals {
        root: PathBuf::from("."),
        out: None,
        now: None,
        lang: ToolLang::French,
        format: Format::Human,
        without: vec![],
        precompress: false,
        timings: false,
        quiet: false,
    };
    assert_eq!(typed("crieur build"), Ok(Invocation { globals, command: Command::Build }));
}

#[test]
fn global_options_stand_before_or_after_the_command() {
    let options = "--root a --out b --now 2026-11-20 --lang en --format json --without search,cards,search --timings -q";
    let before = typed(&format!("crieur {options} check")).unwrap();
    assert_eq!(before, typed(&format!("crieur check {options}")).unwrap());
    let globals = Globals {
        root: PathBuf::from("a"),
        out: Some(PathBuf::from("b")),
        now: Some("2026-11-20".to_owned()),
        lang: ToolLang::English,
        format: Format::Json,
        without: vec![Part::Cards, Part::Search],
        precompress: false,
        timings: true,
        quiet: true,
    };
    assert_eq!(before, Invocation { globals, command: Command::Check });
}

#[test]
fn every_command_is_understood() {
    let command = |line: &str| typed(line).unwrap().command;
    let serve = |host: &str, port, open| Command::Serve(Serve { host: host.parse().unwrap(), port, open });
    assert_eq!(command("crieur serve"), serve("127.0.0.1", 1881, false));
    assert_eq!(command("crieur servir --host localhost --port 0 --open"), serve("127.0.0.1", 0, true));
    assert_eq!(command("crieur serve --host ::"), serve("::", 1881, false));
    let share = Share {
        name: "council/2026-11-18#vih".to_owned(),
        network: Some("x".to_owned()),
        language: Some("ar".to_owned()),
    };
    assert_eq!(
        command("crieur share council/2026-11-18#vih --network x --in ar --format text"),
        Command::Share(share)
    );
    assert_eq!(
        command("crieur fresh --fail-on silent -i sante --next"),
        Command::Fresh(Fresh {
            institution: Some("sante".to_owned()),
            fail_on: Some(FailOn::Silent),
            next: true,
            url: None,
            grace: "3 hours".to_owned(),
        })
    );
    let asked = |url: &str, grace: &str| {
        let (url, grace) = (Some(url.to_owned()), grace.to_owned());
        Command::Fresh(Fresh { institution: None, fail_on: None, next: false, url, grace })
    };
    assert_eq!(command("crieur fresh --url"), asked("", "3 hours"));
    assert_eq!(command("crieur fresh --url x.example --grace 2j"), asked("x.example", "2j"));
    assert_eq!(command("crieur veiller"), Command::Watch);
    assert_eq!(command("crieur rollback"), Command::Rollback);
    assert_eq!(command("crieur man"), Command::Man);
    assert_eq!(command("crieur init x"), Command::Init(Init { folder: PathBuf::from("x"), ci: None }));
    let init = Init { folder: PathBuf::from("."), ci: Some(Forge::Gitlab) };
    assert_eq!(command("crieur init --ci gitlab"), Command::Init(init));
    let theme = |name: Option<&str>| Command::ThemeExport(ThemeExport { name: name.map(Into::into) });
    assert_eq!(command("crieur theme export"), theme(None));
    assert_eq!(command("crieur theme export sobre"), theme(Some("sobre")));
    let schema = Schema { kind: Some("conseil".to_owned()), ..Schema::default() };
    assert_eq!(command("crieur schema conseil"), Command::Schema(schema));
    let schema = Schema { out: Some(PathBuf::from("schemas")), ..Schema::default() };
    assert_eq!(command("crieur schéma --out schemas"), Command::Schema(schema));
    let communique = NewCommunique {
        title: "Avis".to_owned(),
        institution: Some("sante".to_owned()),
        date: Some("2026-11-20".to_owned()),
        kind: Some("appel_offres".to_owned()),
    };
    assert_eq!(
        command("crieur new communique Avis -i sante --date 2026-11-20 --type appel_offres"),
        Command::New(New::Communique(communique.clone()))
    );
    // A type has its other words as well.
    assert_eq!(
        command("crieur new communique Avis -i sante --date 2026-11-20 --type tender"),
        Command::New(New::Communique(communique))
    );
}

#[test]
fn the_locale_is_the_first_variable_that_is_set() {
    let environment = |variables: &[(&str, &str)]| {
        Environment::read(|name| variables.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned()))
    };
    assert_eq!(environment(&[("LANG", "fr_FR"), ("LC_ALL", "en_US")]).locale, "en_US");
    assert_eq!(environment(&[("LANG", "fr_FR"), ("LC_ALL", "")]).locale, "fr_FR");
    assert_eq!(environment(&[]).locale, "");
}

#[test]
fn a_language_after_two_dashes_is_a_title() {
    let invocation = typed("crieur new page -- --lang=en").unwrap();
    assert_eq!(invocation.globals.lang, ToolLang::French);
    assert_eq!(invocation.command, Command::New(New::Page { title: "--lang=en".to_owned() }));
}
