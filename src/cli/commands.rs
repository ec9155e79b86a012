//! Each command with its own arguments, in both languages.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, Command, value_parser};

use super::reading;
use super::words::Words;
use crate::reference::{KINDS, schema};
use crate::share::Channel;
use crate::vocabulary::Choice as _;
use crate::vocabulary::values::CommuniqueType;

/// The port of `serve`: the year of the French law on the freedom of the press.
const DEFAULT_PORT: &str = "1881";

/// The types of communiqué, each with its other words.
fn communique_types() -> Vec<PossibleValue> {
    let types = CommuniqueType::WORDS.iter();
    types.map(|(_, word, others)| PossibleValue::new(*word).aliases(others.iter().copied())).collect()
}

pub(super) fn init(words: &Words) -> Command {
    let about = ("Crée un portail, sans rien écraser", "Makes a portal, and overwrites nothing");
    let folder = ("Dossier du portail (défaut\u{a0}: ici)", "The portal’s folder (default: here)");
    let ci = (
        "Écrit aussi l’intégration continue d’une forge\u{a0}: github, gitlab, forgejo",
        "Writes the continuous integration of a forge as well: github, gitlab, forgejo",
    );
    words
        .command("init", about)
        .arg(
            words
                .argument("folder", ("DOSSIER", "DIR"), folder)
                .value_parser(value_parser!(std::path::PathBuf))
                .default_value("."),
        )
        .arg(
            words
                .option("ci", ("FORGE", "FORGE"), ci)
                .value_parser(PossibleValuesParser::new(["github", "gitlab", "forgejo"])),
        )
}

pub(super) fn new(words: &Words) -> Command {
    let about = ("Crée un document dans content/", "Makes a document in content/");
    let name = ("Nom officiel, entre guillemets", "Official name, in quotes");
    let title = ("Titre, entre guillemets", "Title, in quotes");
    words
        .command("new", about)
        .alias("nouveau")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(new_communique(words))
        .subcommand(new_council(words))
        .subcommand(new_document(
            words,
            "factcheck",
            ("Vérification d’une rumeur, démenti", "A fact-check of a rumour, a denial"),
            ("La vérité, pas la rumeur, entre guillemets", "The truth, not the rumour, in quotes"),
        ))
        .subcommand(new_document(
            words,
            "consultation",
            ("Consultation du public", "A consultation of the public"),
            ("Titre, entre guillemets", "Title, in quotes"),
        ))
        .subcommand(new_document(
            words,
            "question",
            ("Question d’un citoyen, et sa réponse", "A citizen’s question, and its answer"),
            ("La question, entre guillemets", "The question, in quotes"),
        ))
        .subcommand(
            words
                .command(
                    "institution",
                    ("Ministère, agence, préfecture…", "A ministry, an agency, a prefecture…"),
                )
                .arg(words.argument("title", ("NOM", "NAME"), name).required(true)),
        )
        .subcommand(
            words
                .command(
                    "page",
                    ("Page du portail (à propos, contact…)", "A page of the portal (about, contact…)"),
                )
                .arg(words.argument("title", ("TITRE", "TITLE"), title).required(true)),
        )
}

/// Other words for the kinds, French ones first.
const ALIASES: &[(&str, &[&str])] =
    &[("factcheck", &["verification", "vérification", "dementi", "démenti", "fact-check"])];

fn new_document(
    words: &Words,
    kind: &'static str,
    about: (&'static str, &'static str),
    title: (&'static str, &'static str),
) -> Command {
    let institution = (
        "Institution qui parle\u{a0}: le nom de son fichier",
        "The institution that speaks: its file’s name",
    );
    let aliases = ALIASES.iter().filter(|(of, _)| *of == kind).flat_map(|(_, others)| *others);
    words
        .command(kind, about)
        .aliases(aliases)
        .arg(words.argument("title", ("TITRE", "TITLE"), title).required(true))
        .arg(words.option("institution", ("ID", "ID"), institution).short('i'))
        .arg(date(words))
}

fn new_communique(words: &Words) -> Command {
    let institution = (
        "Institution qui parle\u{a0}: le nom de son fichier",
        "The institution that speaks: its file’s name",
    );
    let kind = (
        "Type\u{a0}: avis, concours, recrutement, appel_offres, alerte…",
        "Type: avis, concours, recrutement, appel_offres, alerte…",
    );
    words
        .command(
            "communique",
            ("Communiqué, avis, concours, alerte…", "A communiqué, notice, competition, alert…"),
        )
        .alias("communiqué")
        .arg(
            words
                .argument("title", ("TITRE", "TITLE"), ("Titre, entre guillemets", "Title, in quotes"))
                .required(true),
        )
        .arg(words.option("institution", ("ID", "ID"), institution).short('i'))
        .arg(date(words))
        .arg(
            words
                .option("type", ("TYPE", "TYPE"), kind)
                .value_parser(PossibleValuesParser::new(communique_types())),
        )
}

fn new_council(words: &Words) -> Command {
    let title = ("Titre, ou date du conseil (facultatif)", "Title, or the council’s date (optional)");
    words
        .command("council", ("Compte rendu du Conseil des ministres", "A report of the Council of Ministers"))
        .alias("conseil")
        .arg(words.argument("title", ("TITRE", "TITLE"), title))
        .arg(date(words))
}

fn date(words: &Words) -> Arg {
    let help = (
        "Date\u{a0}: 2026-11-20 ou 20/11/2026 (défaut\u{a0}: aujourd’hui)",
        "Date: 2026-11-20 or 20/11/2026 (default: today)",
    );
    words.option("date", ("DATE", "DATE"), help)
}

fn precompress(words: &Words) -> Arg {
    let help = (
        "Écrit aussi les textes comprimés (.gz, .br) pour les serveurs qui les envoient tels quels",
        "Writes texts compressed as well (.gz, .br) for servers that send them as they are",
    );
    words.flag("precompress", help)
}

pub(super) fn pipeline_commands(words: &Words) -> [Command; 6] {
    let host = ("Adresse d’écoute (défaut\u{a0}: 127.0.0.1)", "Address to listen on (default: 127.0.0.1)");
    let port = (
        "Port d’écoute (défaut\u{a0}: 1881\u{a0}; 0\u{a0}: un port libre)",
        "Port to listen on (default: 1881; 0: a free one)",
    );
    [
        words
            .command("check", ("Relève toutes les erreurs du contenu", "Lists every mistake of the content"))
            .aliases(["verifier", "vérifier"]),
        fresh(words),
        words
            .command("build", ("Construit le site dans public/", "Makes the site in public/"))
            .alias("construire")
            .arg(precompress(words)),
        words
            .command("serve", ("Montre le site pendant qu’on l’écrit", "Shows the site while it is written"))
            .alias("servir")
            .arg(
                words
                    .option("host", ("ADRESSE", "ADDRESS"), host)
                    .value_parser(reading::host)
                    .default_value("127.0.0.1"),
            )
            .arg(
                words
                    .option("port", ("PORT", "PORT"), port)
                    .value_parser(value_parser!(u16))
                    .default_value(DEFAULT_PORT),
            )
            .arg(words.flag("open", ("Ouvre le navigateur", "Opens the browser"))),
        words
            .command(
                "watch",
                (
                    "Publie à chaque changement du contenu et à chaque échéance, jusqu’à Ctrl-C",
                    "Publishes at each change of the content and at each moment due, until Ctrl-C",
                ),
            )
            .alias("veiller")
            .arg(precompress(words)),
        words.command(
            "rollback",
            (
                "Remet le site d’avant la dernière construction",
                "Puts back the site that was there before the last build",
            ),
        ),
    ]
}

pub(super) fn share(words: &Words) -> Command {
    let about = (
        "Écrit les textes d’un document pour chaque réseau (avec --out\u{a0}: des fichiers)",
        "Writes a document’s texts for every network (with --out: files)",
    );
    let id = (
        "Le document\u{a0}: 2026-11-18, council/2026-11-18#vih…",
        "The document: 2026-11-18, council/2026-11-18#vih…",
    );
    let network = ("Un seul réseau\u{a0}: whatsapp, x, sms, radio…", "One network: whatsapp, x, sms, radio…");
    let language = (
        "La langue des textes, parmi celles du portail (défaut\u{a0}: la première)",
        "The texts’ language, among the portal’s (default: the first)",
    );
    words
        .command("share", about)
        .alias("partager")
        .arg(words.argument("id", ("ID", "ID"), id).required(true))
        .arg(
            words
                .option("network", ("RÉSEAU", "NETWORK"), network)
                .value_parser(PossibleValuesParser::new(Channel::ALL.map(Channel::word))),
        )
        .arg(words.option("in", ("LANGUE", "LANGUAGE"), language))
}

fn fresh(words: &Words) -> Command {
    let about = ("Dit qui est à jour et qui est en retard", "Tells who is up to date and who is late");
    let institution =
        ("Une seule institution\u{a0}: le nom de son fichier", "One institution: its file’s name");
    let fail_on = (
        "Sort avec le code 1 dès cet état\u{a0}: late, silent",
        "Ends with exit code 1 from this state on: late, silent",
    );
    let next = (
        "Affiche seulement le prochain moment où le site change",
        "Shows only the next moment at which the site changes",
    );
    let url = (
        "Interroge de loin le portail publié, à cette adresse (défaut\u{a0}: `base_url`)",
        "Asks the published portal from afar, at this address (default: `base_url`)",
    );
    let grace = (
        "Avec --url\u{a0}: retard toléré de la construction (défaut\u{a0}: 3 heures)",
        "With --url: how late a build may be (default: 3 hours)",
    );
    words
        .command("fresh", about)
        .aliases(["fraicheur", "fraîcheur"])
        .arg(words.option("institution", ("ID", "ID"), institution).short('i'))
        .arg(
            words
                .option("fail-on", ("ÉTAT", "STATE"), fail_on)
                .value_parser(PossibleValuesParser::new(["late", "silent"])),
        )
        .arg(words.flag("next", next))
        .arg(words.option("url", ("ADRESSE", "ADDRESS"), url).num_args(0..=1).default_missing_value(""))
        .arg(words.option("grace", ("DURÉE", "LENGTH"), grace).requires("url").default_value("3 hours"))
}

pub(super) fn theme(words: &Words) -> Command {
    let export = (
        "Copie le thème intégré dans themes/, pour le modifier",
        "Copies the embedded theme into themes/, to change it",
    );
    let name = (
        "Nom du nouveau thème (défaut\u{a0}: celui du thème intégré)",
        "The new theme’s name (default: the embedded one’s)",
    );
    words
        .command("theme", ("L’apparence du site", "The looks of the site"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(words.command("export", export).arg(words.argument("name", ("NOM", "NAME"), name)))
}

pub(super) fn schema(words: &Words) -> Command {
    let about = (
        "Écrit les schémas JSON du contenu, ou sa référence",
        "Writes the JSON Schemas of the content, or its reference",
    );
    let kind = (
        "Lequel\u{a0}: communique, council… (défaut\u{a0}: leur liste)",
        "Which: communique, council… (default: their list)",
    );
    let out = ("Dossier où les écrire, tous ou celui-là", "The folder to write them into, all or that one");
    let reference =
        ("Écrit la référence du contenu, en Markdown", "Writes the reference of the content, in Markdown");
    words
        .command("schema", about)
        .aliases(["schéma", "schemas"])
        .arg(
            words
                .argument("kind", ("GENRE", "KIND"), kind)
                .value_parser(PossibleValuesParser::new(schema_names())),
        )
        .arg(words.option("out", ("DOSSIER", "DIR"), out).value_parser(value_parser!(std::path::PathBuf)))
        .arg(words.flag("reference", reference).conflicts_with_all(["kind", "out"]))
}

fn schema_names() -> Vec<PossibleValue> {
    let french = |name: &str| KINDS.iter().find(|kind| kind.name == name).map(|kind| kind.french);
    schema::names().map(|name| PossibleValue::new(name).aliases(french(name))).collect()
}

pub(super) fn shell_commands(words: &Words) -> [Command; 3] {
    let shell = ("bash, elvish, fish, powershell ou zsh", "bash, elvish, fish, powershell or zsh");
    let topic = ("La commande à expliquer", "The command to explain");
    [
        words
            .command(
                "completions",
                ("Écrit le script de complétion d’un shell", "Writes a shell’s completions"),
            )
            .arg(
                words
                    .argument("shell", ("SHELL", "SHELL"), shell)
                    .required(true)
                    .value_parser(PossibleValuesParser::new(["bash", "elvish", "fish", "powershell", "zsh"])),
            ),
        words.command("man", ("Écrit la page de manuel", "Writes the manual page")),
        words
            .command("help", ("Explique une commande", "Explains a command"))
            .alias("aide")
            .arg(words.argument("topic", ("COMMANDE", "COMMAND"), topic).num_args(0..)),
    ]
}
