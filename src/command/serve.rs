//! `crieur serve`: the preview, built again at each change and shown by the browser at once.

use jiff::Zoned;

use super::desk::Desk;
use super::{Exit, Failure, Outcome, portal};
use crate::cli::{self, Globals};
use crate::diagnostic::Diagnostics;
use crate::phrase::{Phrase, ToolLang};
use crate::pipeline::Options;
use crate::serve::{self, Changed, Event, Settings};
use crate::{config, load};

/// Serves until it is told to stop. What happens is said as it happens, by `say`.
pub(super) fn serve(
    globals: &Globals,
    wanted: &cli::Serve,
    clock: &Zoned,
    say: &(dyn Fn(&str) + Sync),
) -> Result<Outcome, Failure> {
    let options = portal::options(globals, clock)?;
    let settings = settings(globals, wanted, &options)?;
    let lang = globals.lang;
    let frozen = std::env::var_os("SOURCE_DATE_EPOCH").is_some();
    let mut desk = Desk::new(lang);
    let rebuild = move |changed: &Changed| {
        // Each build has its own now: an embargo lifts while the preview is open.
        let clock = if frozen { options.clock } else { jiff::Timestamp::now() };
        desk.build(&Options { clock, ..options.clone() }, changed)
    };
    let quiet = globals.quiet;
    let result = serve::run(&settings, rebuild, |event| {
        if !quiet || matches!(event, Event::Listening { .. } | Event::Failed { .. }) {
            say(&told(&event, lang));
        }
    });
    result.map_err(|error| {
        let (fr, en) = error.explain();
        Failure::new(Phrase::new(fr, en))
    })?;
    Ok(Outcome { out: String::new(), err: String::new(), exit: Exit::Fine })
}

/// The portal's folders are watched; its base path is read once, from the settings as they are at the start.
fn settings(globals: &Globals, wanted: &cli::Serve, options: &Options) -> Result<Settings, Failure> {
    let sources =
        load::load(&options.root, &mut Diagnostics::default()).map_err(|error| portal::unreadable(&error))?;
    let config = config::read(&sources, &mut Diagnostics::default());
    Ok(Settings {
        host: wanted.host.to_string(),
        port: wanted.port,
        open: wanted.open,
        base_path: config.map_or_else(|| "/".to_owned(), |config| config.base_path),
        watch: vec![options.root.join("content"), options.root.join("themes")],
        ignore: vec![portal::out(globals)],
        lang: if globals.lang == ToolLang::French { "fr" } else { "en" }.to_owned(),
    })
}

fn told(event: &Event, lang: ToolLang) -> String {
    let phrase = match event {
        Event::Listening { url, taken: None } => Phrase::new(
            format!("Aperçu\u{a0}: {url}   (Ctrl-C pour arrêter)\n"),
            format!("Preview: {url}   (Ctrl-C to stop)\n"),
        ),
        Event::Listening { url, taken: Some(port) } => Phrase::new(
            format!("Le port {port} est occupé. Aperçu\u{a0}: {url}   (Ctrl-C pour arrêter)\n"),
            format!("Port {port} is taken. Preview: {url}   (Ctrl-C to stop)\n"),
        ),
        Event::Rebuilt { files, took } => {
            let ms = took.as_millis();
            Phrase::new(
                format!("Site à jour\u{a0}: {files} fichiers en {ms} ms\n"),
                format!("Site up to date: {files} files in {ms} ms\n"),
            )
        }
        Event::Failed { mistakes, .. } => Phrase::new(
            format!("{mistakes}L’aperçu montre le dernier site sans erreur.\n"),
            format!("{mistakes}The preview shows the last site without errors.\n"),
        ),
        Event::Unwatched { path, reason } => Phrase::new(
            format!("Les changements de {} ne seront pas vus\u{a0}: {reason}\n", path.display()),
            format!("Changes of {} will go unnoticed: {reason}\n", path.display()),
        ),
        Event::NotOpened { reason } => Phrase::new(
            format!("Le navigateur n’a pas pu être ouvert\u{a0}: {reason}\n"),
            format!("The browser could not be opened: {reason}\n"),
        ),
    };
    phrase.say(lang).to_owned()
}
