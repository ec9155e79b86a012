//! `site.yaml`: the portal, as written → as meant.

use crate::content::parts::string;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase, Severity, catalogue};
use crate::lang::{Language, LocalText};
use crate::source::{SourceId, Sources, Span, Spanned, is_at};
use crate::time::Moment;
use crate::value::Reader;
use crate::vocabulary::features::Feature;
use crate::vocabulary::formats::CardFormat;
use crate::vocabulary::values::Conformity;
use crate::vocabulary::{self, Choice};
use crate::yaml::{self, Kind, Node};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};

/// Where the site's settings stand.
pub const PATH: &str = "content/site.yaml";
/// The theme in the binary.
pub const DEFAULT_THEME: &str = "registre";
/// What stands for an address that could not be read (RFC 2606, section 2).
const NO_ADDRESS: &str = "https://portal.invalid";
/// What a check may do, with the words for it, folded.
pub const SEVERITIES: &[(Option<Severity>, &[&str])] = &[
    (None, &["off", "non", "no", "false"]),
    (Some(Severity::Warning), &["warning", "avertissement"]),
    (Some(Severity::Error), &["error", "erreur"]),
];
/// The accent of the default theme.
const DEFAULT_ACCENT: &str = "#0b3d2e";

/// The portal's settings, complete.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file.
    pub source: SourceId,
    /// It has what a site cannot be made without, a name and an address: otherwise there are only checks.
    pub complete: bool,
    /// The portal's name.
    pub name: LocalText,
    /// Where it will be published, without a slash at the end.
    pub base_url: String,
    /// The path of the base address: `/`, or `/portail/`.
    pub base_path: String,
    /// A line under the name.
    pub tagline: Option<LocalText>,
    /// The country.
    pub country: Option<LocalText>,
    /// The languages, the first leads; never empty.
    pub languages: Vec<Language>,
    /// Where they are written.
    pub languages_span: Span,
    /// The time zone of dates without an offset.
    pub zone: TimeZone,
    /// The institution of documents that name none.
    pub institution: Option<Spanned<String>>,
    /// The council's layout.
    pub profile: Option<Spanned<String>>,
    /// The government of documents that name none and whose date does not tell.
    pub government: Option<Spanned<String>>,
    /// The theme.
    pub theme: Spanned<String>,
    /// The emblem, an SVG among the media.
    pub emblem: Option<Spanned<String>>,
    /// The accent colour, `#rrggbb`.
    pub accent: Option<Spanned<String>>,
    /// The day the portal took over: git's dates count from it on.
    pub opened_on: Option<Date>,
    /// The licence of the texts.
    pub licence: Option<LocalText>,
    /// An e-mail address or an address of the web.
    pub contact: Option<String>,
    /// Where to report a rumour.
    pub report_rumour: Option<String>,
    /// What an audit of accessibility came to.
    pub accessibility: Option<AccessAudit>,
    /// The share cards.
    pub cards: Cards,
    /// What each check does, where the portal wants something else than the catalogue.
    pub checks: BTreeMap<String, Option<Severity>>,
    /// The frozen now of a demonstration.
    pub now: Option<Moment>,
    /// What the portal turned on.
    pub features: BTreeSet<Feature>,
}

/// What a portal wants of its share cards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cards {
    /// The formats that each document has beside the preview, each once.
    pub formats: Vec<CardFormat>,
}

impl Config {
    /// The portal's first language.
    pub fn language(&self) -> &Language {
        &self.languages[0]
    }

    /// The place of a language among the portal's; that of the first for one that it does not speak.
    pub fn place_of(&self, language: &Language) -> usize {
        self.languages.iter().position(|known| known == language).unwrap_or(0)
    }

    /// Whether the portal turned a feature on.
    pub fn has(&self, feature: Feature) -> bool {
        self.features.contains(&feature)
    }

    /// The accent colour.
    pub fn accent(&self) -> &str {
        self.accent.as_ref().map_or(DEFAULT_ACCENT, |accent| &accent.value)
    }

    /// The one now of a build: the frozen one of the site, unless the caller has a stronger one.
    pub fn now(&self, given: Option<Timestamp>, fallback: Timestamp) -> Timestamp {
        given.or_else(|| self.now.as_ref().map(|now| now.opens(&self.zone))).unwrap_or(fallback)
    }
}

/// What an audit of the portal's accessibility came to: people's word, not the program's.
#[derive(Clone, Debug)]
pub struct AccessAudit {
    /// On which day.
    pub audited_on: Date,
    /// Who made it.
    pub by: LocalText,
    /// What it came to.
    pub result: Conformity,
}

/// Reads what an audit came to; one that does not say who, when and what is none.
fn access_audit(reader: &mut Reader<'_>, node: &Node) -> Option<AccessAudit> {
    let mut fields = reader.fields(node)?;
    let audited_on = fields.take("audited_on").and_then(|n| reader.date(n));
    let by = fields.take("by").and_then(|n| reader.local_text(n));
    let result = fields.take("result").and_then(|n| reader.choice(n));
    let lacks = [("audited_on", audited_on.is_none()), ("by", by.is_none()), ("result", result.is_none())];
    for (name, _) in lacks.into_iter().filter(|(name, lacks)| *lacks && !fields.has(name)) {
        reader.missing(
            fields.span,
            name,
            "écrivez `{ audited_on: 2026-09-01, by: \"Qui a audité\", result: partial }`",
            "write `{ audited_on: 2026-09-01, by: \"Who audited\", result: partial }`",
        );
    }
    reader.finish(fields);
    Some(AccessAudit { audited_on: audited_on?.value, by: by?, result: result? })
}

/// Reads the settings; nothing where there are none, or YAML itself gave up.
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Config> {
    let (source, file) = sources.iter().find(|(_, file)| is_at(&file.path, PATH))?;
    let node = yaml::parse(source, &file.text, 0..file.text.len(), diagnostics)?;
    if node.kind == Kind::Null {
        diagnostics.add(no_settings(source));
        return None;
    }
    let mut reader = Reader { source, text: &file.text, beside: None, diagnostics };
    config(&mut reader, &node)
}

fn config(reader: &mut Reader<'_>, node: &Node) -> Option<Config> {
    let mut fields = reader.fields(node)?;
    let name = fields.take("name").and_then(|n| reader.local_text(n));
    if name.is_none() && !fields.has("name") {
        reader.missing(
            fields.span,
            "name",
            "donnez un nom au portail : `name: \"Journal de la transparence\"`",
            "give the portal a name: `name: \"Transparency journal\"`",
        );
    }
    let address = fields.take("base_url").and_then(|n| reader.text(n));
    if address.is_none() && !fields.has("base_url") {
        reader.missing(
            fields.span,
            "base_url",
            "écrivez l’adresse du site : `base_url: https://transparence.example`",
            "write the site's address: `base_url: https://transparency.example`",
        );
    }
    let base = address.and_then(|address| base_url(reader, &address));
    // Without an address the checks go on all the same; the build stops at the mistake.
    let (base_url, base_path) = base.clone().unwrap_or_else(|| (NO_ADDRESS.to_owned(), "/".to_owned()));
    let languages_span = fields.key_span("languages").unwrap_or(Span::start_of(reader.source));
    let languages = fields.take("languages").map(|n| reader.list(n, Reader::language)).unwrap_or_default();
    let config = Config {
        source: reader.source,
        complete: name.is_some() && base.is_some(),
        name: name.unwrap_or_else(|| LocalText { span: node.span, texts: Vec::new() }),
        base_url,
        base_path,
        tagline: fields.take("tagline").and_then(|n| reader.local_text(n)),
        country: fields.take("country").and_then(|n| reader.local_text(n)),
        languages_span,
        languages: if languages.is_empty() { Language::new("fr").into_iter().collect() } else { languages },
        zone: fields.take("timezone").and_then(|n| timezone(reader, n)).unwrap_or(TimeZone::UTC),
        institution: fields.take("institution").and_then(|n| reader.text(n)),
        profile: fields.take("profile").and_then(|n| reader.text(n)),
        government: fields.take("government").and_then(|n| reader.text(n)),
        theme: fields
            .take("theme")
            .and_then(|n| reader.text(n))
            .unwrap_or_else(|| Spanned::new(DEFAULT_THEME.to_owned(), node.span)),
        emblem: fields.take("emblem").and_then(|n| reader.text(n)),
        accent: fields.take("accent").and_then(|n| reader.colour(n)),
        opened_on: fields.take("opened_on").and_then(|n| reader.date(n)).map(|date| date.value),
        licence: fields.take("licence").and_then(|n| reader.local_text(n)),
        contact: string(reader, fields.take("contact")),
        report_rumour: string(reader, fields.take("report_rumour")),
        accessibility: fields.take("accessibility").and_then(|n| access_audit(reader, n)),
        cards: fields.take("cards").and_then(|n| cards(reader, n)).unwrap_or_default(),
        checks: fields.take("checks").map(|n| checks(reader, n)).unwrap_or_default(),
        now: fields.take("now").and_then(|n| reader.moment(n)).map(|now| now.value),
        features: fields.take("features").map(|n| features(reader, n)).unwrap_or_default(),
    };
    reader.finish(fields);
    Some(config)
}

/// What is turned on: a list of names, or a line a name with yes or no.
fn features(reader: &mut Reader<'_>, node: &Node) -> BTreeSet<Feature> {
    if !matches!(node.kind, Kind::Map(_)) {
        return reader.list(node, Reader::choice).into_iter().collect();
    }
    let Some(mut fields) = reader.fields(node) else { return BTreeSet::new() };
    let mut features = BTreeSet::new();
    for (feature, name, _) in Feature::WORDS {
        let wanted = fields.take(name).and_then(|n| reader.flag(n));
        features.extend(wanted.filter(|wanted| *wanted).map(|_| *feature));
    }
    reader.finish(fields);
    features
}

fn no_settings(source: SourceId) -> Diagnostic {
    Diagnostic::new(
        "missing-site",
        Span::start_of(source),
        Phrase::new("le portail n’a pas de réglages", "the portal has no settings"),
    )
    .mend(
        "écrivez dans `content/site.yaml` au moins `name:` et `base_url:`",
        "write at least `name:` and `base_url:` in `content/site.yaml`",
    )
}

fn base_url(reader: &mut Reader<'_>, address: &Spanned<String>) -> Option<(String, String)> {
    let trimmed = address.value.trim_end_matches('/');
    let rest = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
    let clean = |rest: &str| {
        !rest.is_empty()
            && !rest.starts_with('/')
            && !rest.contains(|c: char| {
                c.is_whitespace() || matches!(c, '?' | '#' | '"' | '<' | '>' | '\'' | '&')
            })
    };
    if let Some(rest) = rest.filter(|rest| clean(rest)) {
        let path = rest.split_once('/').map_or("/".to_owned(), |(_, path)| format!("/{path}/"));
        Some((trimmed.to_owned(), path))
    } else {
        reader.diagnostics.add(bad_address(address));
        None
    }
}

fn timezone(reader: &mut Reader<'_>, node: &Node) -> Option<TimeZone> {
    let text = reader.text(node)?;
    let zone = TimeZone::get(&text.value).ok();
    if zone.is_none() {
        reader.diagnostics.add(
            Diagnostic::new(
                "bad-timezone",
                text.span,
                Phrase::new(
                    format!("fuseau horaire inconnu `{}`", text.value),
                    format!("unknown time zone `{}`", text.value),
                ),
            )
            .mend(
                "écrivez un nom tel que `Africa/Porto-Novo`, `Europe/Paris` ou `UTC`",
                "write a name such as `Africa/Porto-Novo`, `Europe/Paris` or `UTC`",
            ),
        );
    }
    zone
}

fn cards(reader: &mut Reader<'_>, node: &Node) -> Option<Cards> {
    let mut fields = reader.fields(node)?;
    let mut formats: Vec<CardFormat> =
        fields.take("formats").map(|n| reader.list(n, Reader::choice)).unwrap_or_default();
    formats.sort_unstable();
    formats.dedup();
    reader.finish(fields);
    Some(Cards { formats })
}

fn checks(reader: &mut Reader<'_>, node: &Node) -> BTreeMap<String, Option<Severity>> {
    let Kind::Map(entries) = &node.kind else {
        reader.wrong_type(node, "des lignes `code: off|warning|error`", "lines `code: off|warning|error`");
        return BTreeMap::new();
    };
    let mut checks = BTreeMap::new();
    for entry in entries {
        if !catalogue::exists(&entry.key) {
            reader.diagnostics.add(unknown_check(&entry.key, entry.key_span));
            continue;
        }
        let Some(text) = reader.text(&entry.value) else { continue };
        let written = vocabulary::fold(&text.value);
        match SEVERITIES.iter().find(|(_, words)| words.contains(&written.as_str())) {
            Some((severity, _)) => {
                checks.insert(entry.key.clone(), *severity);
            }
            None => reader.diagnostics.add(unknown_severity(&text)),
        }
    }
    checks
}

fn unknown_severity(text: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "unknown-value",
        text.span,
        Phrase::new(format!("valeur inconnue `{}`", text.value), format!("unknown value `{}`", text.value)),
    )
    .mend("écrivez `off`, `warning` ou `error`", "write `off`, `warning` or `error`")
}

fn unknown_check(code: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        "unknown-check",
        span,
        Phrase::new(format!("contrôle inconnu `{code}`"), format!("unknown check `{code}`")),
    );
    let near = vocabulary::nearest(code, catalogue::CODES.iter().map(|(name, _)| *name));
    match near {
        Some(name) => {
            diagnostic.mend(format!("vouliez-vous écrire `{name}` ?"), format!("did you mean `{name}`?"))
        }
        None => {
            diagnostic.mend("la liste des codes est dans docs/checks.md", "docs/checks.md lists the codes")
        }
    }
}

fn bad_address(address: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(
        "bad-address",
        address.span,
        Phrase::new(
            format!("`{}` n’est pas une adresse de site", address.value),
            format!("`{}` is not the address of a site", address.value),
        ),
    )
    .mend(
        "écrivez `https://`, le nom du site et, s’il y a lieu, un chemin : `https://exemple.org/portail`",
        "write `https://`, the site's name and, if there is one, a path: `https://example.org/portal`",
    )
}
