//! One file of `content/` → one typed draft. References are still the names that were written.
//!
//! A draft depends on its file alone, so files are read in parallel and in any order; what needs several files (does the
//! institution exist? is the id free?) is decided in [`crate::site`].

pub mod account;
pub mod body;
pub mod cadence;
pub mod communique;
pub mod consultation;
pub mod council;
mod council_checks;
pub mod council_item;
pub mod council_markdown;
pub mod enumerator;
pub mod expected;
pub mod factcheck;
pub mod formula;
pub mod front_matter;
mod id;
pub mod institution;
pub(crate) mod nature;
pub mod nomination;
pub mod number;
pub mod page;
pub mod parts;
pub mod person;
pub mod profile;
pub mod question;
pub mod recordings;
mod sequence;
pub mod stray;
pub mod tables;
pub mod translation;
pub mod trunk;
pub mod typeset;

use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::source::{SourceId, Sources, Span, Spanned};
use crate::value::Reader;
use front_matter::Parsed;

/// What one file says. To clone it costs little: what is long in it, the prose, is shared.
#[derive(Clone, Debug)]
pub enum Draft {
    /// A release.
    Communique(Box<communique::Communique>),
    /// A Council of Ministers report.
    Council(Box<council::Council>),
    /// A fact-check.
    FactCheck(Box<factcheck::FactCheck>),
    /// A consultation.
    Consultation(Box<consultation::Consultation>),
    /// A citizen's question.
    Question(Box<question::Question>),
    /// An institution.
    Institution(Box<institution::Institution>),
    /// A person.
    Person(person::Person),
    /// A free page.
    Page(Box<page::Page>),
    /// `topics.yaml`, and whether all of it could be read.
    Topics(Vec<tables::Topic>, Whole),
    /// `governments.yaml`, and whether all of it could be read.
    Governments(Vec<tables::Government>, Whole),
    /// How a country lays out its council.
    Profile(Box<profile::Profile>),
    /// A document in another language.
    Translation(Box<translation::Translation>),
    /// A file that could not be read, after telling why: what refers to it is no mistake of its own.
    Unread(UnreadFile),
}

/// Whether a table is all there, or some of its lines could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// All lines.
    Yes,
    /// Some are missing.
    No,
}

/// What a file that could not be read would have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadFile {
    /// Its folder below `content/`, or the table's file name: `communiques`, `institutions`, `topics.yaml`.
    pub folder: String,
    /// The id that its name gives.
    pub id: String,
}

impl UnreadFile {
    /// What the file at a path from the root would have been.
    pub fn new(path: &str) -> Self {
        let path = path.strip_prefix("content/").unwrap_or(path);
        let name = path.rsplit('/').next().unwrap_or(path);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        UnreadFile {
            folder: path.split('/').next().unwrap_or_default().to_owned(),
            id: crate::slug::slug(stem),
        }
    }
}

/// A name that stands for something else, with what it was found to mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// As written.
    pub name: Spanned<String>,
    /// The index of what it means in its table of the site; filled by [`crate::site`].
    pub target: Option<usize>,
}

impl Reference {
    /// A reference that is not resolved yet.
    pub fn new(name: Spanned<String>) -> Self {
        Reference { name, target: None }
    }
}

/// Where a file stands and what its name says.
pub struct FileName<'a> {
    /// Its path from the root.
    pub path: &'a str,
    /// Its name without folder and ending.
    pub stem: &'a str,
    /// Its text.
    pub source: SourceId,
}

/// Reads one file; nothing for a file that is no document, after saying why if that may be a mistake.
pub fn parse(sources: &Sources, source: SourceId, diagnostics: &mut Diagnostics) -> Option<Draft> {
    let draft = read(sources, source, diagnostics);
    let failed = diagnostics.has_error_in(source);
    match draft {
        Some(Draft::Topics(topics, _)) if failed => Some(Draft::Topics(topics, Whole::No)),
        Some(Draft::Governments(governments, _)) if failed => {
            Some(Draft::Governments(governments, Whole::No))
        }
        None if failed => Some(Draft::Unread(UnreadFile::new(&sources.get(source).path))),
        draft => draft,
    }
}

fn read(sources: &Sources, source: SourceId, diagnostics: &mut Diagnostics) -> Option<Draft> {
    let file = sources.get(source);
    let path = file.path.strip_prefix("content/")?;
    // `.yml` is the same ending.
    let whole = path.strip_suffix(".yml").map(|stem| format!("{stem}.yaml"));
    let path = whole.as_deref().unwrap_or(path);
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let (stem, ending) = name.rsplit_once('.')?;
    let root = folder.split('/').next().unwrap_or_default();
    // What only looks like a document is told once it is known whether a document names it.
    if !matches!(ending, "md" | "yaml") {
        return None;
    }
    let is_markdown = ending == "md";
    let named = FileName { path: &file.path, stem, source };
    match (root, path) {
        ("", "site.yaml") => return None,
        ("", "topics.yaml" | "governments.yaml") | ("profiles" | "institutions" | "people", _)
            if is_markdown =>
        {
            return stray(source, diagnostics);
        }
        (
            "communiques" | "councils" | "factchecks" | "consultations" | "questions" | "pages" | "profiles"
            | "institutions" | "people",
            _,
        )
        | ("", "topics.yaml" | "governments.yaml") => {}
        _ => return stray(source, diagnostics),
    }
    let parsed = front_matter::read(source, &file.text, is_markdown, diagnostics)?;
    let mut reader = Reader { source, text: &file.text, beside: None, diagnostics };
    document(&mut reader, &named, path, parsed)
}

/// Reads what was parsed as the kind that its path below `content/` tells.
fn document(reader: &mut Reader<'_>, named: &FileName<'_>, path: &str, parsed: Parsed) -> Option<Draft> {
    match (path.split('/').next().unwrap_or_default(), path) {
        ("communiques", _) => communique::read(reader, named, parsed).map(|c| Draft::Communique(Box::new(c))),
        ("councils", _) => council::read(reader, named, parsed).map(|c| Draft::Council(Box::new(c))),
        ("factchecks", _) => factcheck::read(reader, named, parsed).map(|f| Draft::FactCheck(Box::new(f))),
        ("consultations", _) => {
            consultation::read(reader, named, parsed).map(|c| Draft::Consultation(Box::new(c)))
        }
        ("questions", _) => question::read(reader, named, parsed).map(|q| Draft::Question(Box::new(q))),
        ("pages", _) => page::read(reader, named, parsed).map(|p| Draft::Page(Box::new(p))),
        ("institutions", _) => {
            institution::read(reader, named, &parsed.head).map(|i| Draft::Institution(Box::new(i)))
        }
        ("people", _) => person::read(reader, named, &parsed.head).map(Draft::Person),
        ("profiles", _) => {
            profile::read(reader, named.stem, &parsed.head).map(|p| Draft::Profile(Box::new(p)))
        }
        (_, "topics.yaml") => Some(Draft::Topics(tables::topics(reader, &parsed.head), Whole::Yes)),
        _ => Some(Draft::Governments(tables::governments(reader, &parsed.head), Whole::Yes)),
    }
}

fn stray(source: SourceId, diagnostics: &mut Diagnostics) -> Option<Draft> {
    diagnostics.add(
        Diagnostic::new("stray-file", Span::start_of(source), Phrase::new("fichier hors des dossiers connus", "a file outside the known folders"))
            .mend(
                "rangez-le dans `communiques/`, `councils/`, `factchecks/`, `consultations/`, `questions/`, `institutions/`, `people/`, `pages/`, `profiles/` (ou `static/` s’il doit être copié tel quel)",
                "move it to `communiques/`, `councils/`, `factchecks/`, `consultations/`, `questions/`, `institutions/`, `people/`, `pages/`, `profiles/` (or `static/` if it is to be copied as it is)",
            ),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::typeset::{Setting, typeset};
    use crate::typography::Typography;

    fn drafts(count: usize) -> Vec<Draft> {
        let setting = Setting {
            typography: Typography::French,
            language: crate::lang::Language::new("fr").unwrap(),
            table: String::new(),
            footnotes: String::new(),
            footnote: String::new(),
            back: String::new(),
        };
        let body = "Le comité publiera la liste au [port](https://exemple.example/), 12 % des dossiers.\n\n";
        let head = "---\ntitle: Recensement au port\ninstitution: numerique\ndate: 2019-07-17\ntopics: [semences, ports]\n---\n";
        let mut sources = Sources::default();
        for index in 0..count {
            sources.add(format!("content/communiques/avis-{index}.md"), format!("{head}{}", body.repeat(24)));
        }
        let ids: Vec<SourceId> = sources.iter().map(|(id, _)| id).collect();
        let read = ids.into_iter().filter_map(|id| {
            let mut draft = parse(&sources, id, &mut Diagnostics::default())?;
            typeset(&mut draft, &setting);
            Some(draft)
        });
        read.collect()
    }

    #[test]
    fn a_clone_shares_the_prose() {
        let drafts = drafts(1);
        let [Draft::Communique(first)] = drafts.as_slice() else { panic!("{drafts:?}") };
        let second = first.clone();
        let (Some(first), Some(second)) = (&first.trunk.body, &second.trunk.body) else { panic!("no body") };
        assert!(std::sync::Arc::ptr_eq(&first.prose, &second.prose));
        assert_eq!((first.text.as_str(), second.text.as_str()), ("", ""));
    }

    /// `cargo test --release -- --ignored --nocapture cloning`: what it costs to keep drafts between two builds.
    #[test]
    #[ignore = "a measurement"]
    fn cloning_ten_thousand_drafts() {
        let drafts = drafts(10_000);
        for _ in 0..5 {
            let start = std::time::Instant::now();
            let cloned = drafts.clone();
            println!("{} drafts cloned in {:?}", cloned.len(), start.elapsed());
        }
        println!(
            "bytes: trunk {}, communiqué {}, body {}, draft {}, document {}",
            size_of::<trunk::Trunk>(),
            size_of::<communique::Communique>(),
            size_of::<body::Body>(),
            size_of::<Draft>(),
            size_of::<crate::site::Document>(),
        );
    }
}
