//! The life of institutions: they begin before they end, and none follows or stands above itself.

use super::dates::out_of_order;
use crate::content::Reference;
use crate::content::institution::Institution;
use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::site::Site;
use crate::source::{Span, Spanned};
use std::collections::{HashMap, HashSet};

pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    for institution in &site.institutions {
        if let (Some(from), Some(to)) = (&institution.valid_from, &institution.valid_to)
            && to.value < from.value
        {
            diagnostics.add(out_of_order(
                to.span,
                ("cette institution finit avant d’avoir commencé", "this institution ends before it begins"),
                (from.span, "elle commence ici", "it begins here"),
            ));
        }
        institution.domains.iter().filter(|domain| !is_host(&domain.value)).for_each(|domain| {
            diagnostics.add(no_host(domain));
        });
    }
    check_circles(&parents(&site.institutions), &ABOVE, diagnostics);
    check_circles(&lineage(&site.institutions), &AFTER, diagnostics);
}

/// One institution on the way to another, and where that is written.
type Step = (usize, usize, Span);

fn steps(own: usize, references: &[Reference]) -> impl Iterator<Item = Step> {
    references.iter().filter_map(move |reference| Some((own, reference.target?, reference.name.span)))
}

fn parents(institutions: &[Institution]) -> Vec<Step> {
    institutions.iter().enumerate().flat_map(|(own, it)| steps(own, it.parent.as_slice())).collect()
}

/// Who comes before whom, as written; what the site inferred from the other side stands where the file does.
fn lineage(institutions: &[Institution]) -> Vec<Step> {
    let written = |own: usize, references: &[Reference]| -> Vec<Step> {
        let inferred = institutions[own].id.span;
        steps(own, references).filter(|(_, _, span)| *span != inferred).collect()
    };
    let all = institutions.iter().enumerate().flat_map(|(own, it)| {
        let before =
            written(own, &it.predecessors).into_iter().map(|(own, before, span)| (before, own, span));
        written(own, &it.successors).into_iter().chain(before)
    });
    all.collect()
}

const ABOVE: (&str, &str) =
    ("une institution ne peut pas être au-dessus d’elle-même", "an institution cannot stand above itself");
const AFTER: (&str, &str) =
    ("une institution ne peut pas se succéder à elle-même", "an institution cannot be its own successor");

/// Tells each circle once, at the first step of it that is written.
fn check_circles(steps: &[Step], title: &(&'static str, &'static str), diagnostics: &mut Diagnostics) {
    for circle in circles(steps) {
        diagnostics.add(circular(circle, title.0, title.1));
    }
}

/// A step of each circle, the first one written.
pub(super) fn circles(steps: &[Step]) -> Vec<Span> {
    let mut next: HashMap<usize, Vec<usize>> = HashMap::new();
    for (from, to, _) in steps {
        next.entry(*from).or_default().push(*to);
    }
    let mut told: HashSet<usize> = HashSet::new();
    let mut found = Vec::new();
    for (from, to, span) in steps.iter().filter(|(from, to, _)| from == to || next.contains_key(to)) {
        if told.contains(from) {
            continue;
        }
        let reached = reach(&next, *to);
        if reached.contains(from) {
            // All that lies on the way back belongs to the same circle.
            told.extend(reached.into_iter().filter(|between| reach(&next, *between).contains(from)));
            found.push(*span);
        }
    }
    found
}

/// Everything that is reached from one, itself included.
fn reach(next: &HashMap<usize, Vec<usize>>, from: usize) -> HashSet<usize> {
    let mut reached = HashSet::from([from]);
    let mut open = vec![from];
    while let Some(here) = open.pop() {
        for to in next.get(&here).into_iter().flatten() {
            if reached.insert(*to) {
                open.push(*to);
            }
        }
    }
    reached
}

pub(super) fn circular(span: Span, fr: &'static str, en: &'static str) -> Diagnostic {
    Diagnostic::new("circular-reference", span, Phrase::new(fr, en))
        .because("de renvoi en renvoi, on revient ici", "from reference to reference, this leads back here")
        .mend("retirez l’un des renvois du cercle", "remove one of the references of the circle")
}

/// `sante.gouv.example`: no scheme, no path, at least one dot.
fn is_host(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let clean = |label: &&str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    labels.len() > 1 && labels.iter().all(clean)
}

fn no_host(domain: &Spanned<String>) -> Diagnostic {
    let told = Diagnostic::new(
        "bad-address",
        domain.span,
        Phrase::new(
            format!("`{}` n’est pas un nom de domaine", domain.value),
            format!("`{}` is not the name of a domain", domain.value),
        ),
    );
    let bare = domain.value.split_once("://").map_or(domain.value.as_str(), |(_, rest)| rest);
    let bare = bare.split(['/', '?', '#', ' ']).next().unwrap_or(bare);
    if is_host(bare) {
        return told
            .mend(format!("écrivez le nom seul : `{bare}`"), format!("write the name alone: `{bare}`"));
    }
    told.mend("écrivez le nom seul : `sante.gouv.example`", "write the name alone: `health.gov.example`")
}
