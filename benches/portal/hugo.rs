//! The corpus as a site of Hugo, with the smallest set of templates that makes the same kinds of pages.
//!
//! RSS and the sitemap are Hugo's own templates. No structured data, no second feed format, no open data, no check of
//! links and content security policy: Crieur does more here, see benches/README.md.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::corpus::Communique;
use crate::words::{INSTITUTIONS, TOPICS};

/// Pages and feeds are cut at the same lengths as Crieur's.
const SETTINGS: &str = "\
baseURL: https://transparence.example/
locale: fr
title: Le Registre du Baobab
enableRobotsTXT: true
taxonomies: { institution: institutions, topic: topics }
pagination: { pagerSize: 30 }
services: { rss: { limit: 20 } }
";

const BASE: &str = r#"<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 160 }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}
</head>
<body>
<header><a href="/">{{ site.Title }}</a> <nav><a href="/communiques/">Communiqués</a> <a href="/institutions/">Institutions</a> <a href="/topics/">Thèmes</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer>CC BY 4.0</footer>
</body>
</html>
"#;

const SINGLE: &str = r#"{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time>
{{ range .GetTerms "institutions" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}
{{ range .GetTerms "topics" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</p>
{{ .Content }}
{{ with .PrevInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
</article>{{ end }}
"#;

const LIST: &str = r#"{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $pages := .Pages }}{{ if eq .Kind "section" }}{{ $pages = .RegularPagesRecursive }}{{ end }}
{{ $pager := .Paginate $pages }}
<ul>{{ range $pager.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time><p>{{ .Summary | plainify | truncate 200 }}</p></li>{{ end }}</ul>
{{ with $pager.Prev }}<a rel="prev" href="{{ .URL }}">Plus récents</a>{{ end }}
{{ with $pager.Next }}<a rel="next" href="{{ .URL }}">Plus anciens</a>{{ end }}{{ end }}
"#;

const HOME: &str = r#"{{ define "main" }}<h1>{{ site.Title }}</h1>
<ul>{{ range first 6 site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time><p>{{ .Summary | plainify | truncate 200 }}</p></li>{{ end }}</ul>{{ end }}
"#;

const TERMS: &str = r#"{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> ({{ .Count }})</li>{{ end }}</ul>{{ end }}
"#;

/// The file of a communiqué below the site's folder.
pub(crate) fn file(document: &Communique) -> String {
    format!("content/communiques/{}.md", document.path)
}

/// A communiqué as Hugo reads it.
pub(crate) fn text(document: &Communique) -> String {
    let Communique { title, institution, topics, date, body, .. } = document;
    let topics = topics.join(", ");
    format!(
        "---\ntitle: {title}\ninstitutions: [{institution}]\ndate: {date}\ntopics: [{topics}]\n---\n\n{body}"
    )
}

/// Writes all that is no communiqué: settings, templates, the names of institutions, topics and years.
pub(crate) fn write_frame(root: &Path, years: impl Iterator<Item = i16>) -> io::Result<()> {
    let layouts = root.join("layouts/_default");
    fs::create_dir_all(&layouts)?;
    fs::write(root.join("hugo.yaml"), SETTINGS)?;
    let templates = [("baseof", BASE), ("index", HOME), ("single", SINGLE), ("list", LIST), ("terms", TERMS)];
    for (name, template) in templates {
        fs::write(layouts.join(format!("{name}.html")), template)?;
    }
    for year in years {
        write_title(&root.join(format!("content/communiques/{year}")), &year.to_string())?;
    }
    for (taxonomy, terms) in [("institutions", INSTITUTIONS.as_slice()), ("topics", TOPICS.as_slice())] {
        for (id, name) in terms {
            write_title(&root.join("content").join(taxonomy).join(id), name)?;
        }
    }
    Ok(())
}

fn write_title(folder: &Path, title: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("_index.md"), format!("---\ntitle: \"{title}\"\n---\n"))
}

/// A build of the site at `root` into `out`. Nothing is written outside the two and `cache`.
pub(crate) fn build(program: &Path, root: &Path, out: &Path, cache: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("--source").arg(root).arg("--destination").arg(out).arg("--cacheDir").arg(cache);
    // Documents may be dated after the clock of this machine, which Hugo would leave out.
    command.args(["--minify", "--quiet", "--buildFuture"]);
    command
}

/// What the program calls itself, « Hugo 0.168.0 »; nothing if it cannot be run.
pub(crate) fn version(program: &Path) -> Option<String> {
    let output =
        Command::new(program).arg("version").output().ok().filter(|output| output.status.success())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let number = text.split_whitespace().find_map(|word| word.strip_prefix('v'))?;
    let number = number.split(['-', '+']).next().unwrap_or(number);
    Some(format!("Hugo {number}"))
}
