//! Accounts: each stands once, and none is at once official and false, or there and said not to be.

use crate::diagnostic::{Diagnostic, Diagnostics, Phrase};
use crate::site::Site;
use crate::source::Span;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    // An agency and its ministry may share an account; which accounts are false is the same for all.
    let mut official: HashMap<String, Span> = HashMap::new();
    for institution in &site.institutions {
        let mut own: HashMap<String, Span> = HashMap::new();
        for account in &institution.accounts {
            let mut twice = None;
            for name in account.names() {
                official.entry(name.clone()).or_insert(account.span);
                match own.entry(name) {
                    Entry::Vacant(free) => {
                        free.insert(account.span);
                    }
                    Entry::Occupied(first) => twice = Some(*first.get()),
                }
            }
            diagnostics_of(twice.map(|first| duplicate(account.span, first)), diagnostics);
        }
        for absent in &institution.no_account_on {
            let listed = institution.accounts.iter().find(|account| account.network == absent.value);
            diagnostics_of(listed.map(|account| denied(absent.span, account.span)), diagnostics);
        }
    }
    for impostor in site.institutions.iter().flat_map(|institution| &institution.impostors) {
        let names = impostor.names();
        let listed = names.iter().find_map(|name| official.get(name));
        diagnostics_of(listed.map(|account| both(impostor.url.span, *account)), diagnostics);
    }
}

fn diagnostics_of(mistake: Option<Diagnostic>, diagnostics: &mut Diagnostics) {
    if let Some(mistake) = mistake {
        diagnostics.add(mistake);
    }
}

fn duplicate(span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(
        "duplicate-account",
        span,
        Phrase::new("ce compte est écrit deux fois", "this account is written twice"),
    )
    .see(first, "première fois ici", "the first time here")
    .mend("gardez une seule des deux entrées", "keep one of the two entries")
}

fn denied(span: Span, account: Span) -> Diagnostic {
    Diagnostic::new(
        "account-contradiction",
        span,
        Phrase::new(
            "l’institution dit n’avoir aucun compte sur ce réseau, et en donne un",
            "the institution says that it has no account on this network, and lists one",
        ),
    )
    .see(account, "le compte", "the account")
    .mend(
        "retirez le réseau de `no_account_on`, ou le compte",
        "remove the network from `no_account_on`, or the account",
    )
}

fn both(span: Span, account: Span) -> Diagnostic {
    Diagnostic::new(
        "account-contradiction",
        span,
        Phrase::new(
            "ce compte est à la fois officiel et parmi les faux",
            "this account is at once official and among the false ones",
        ),
    )
    .see(account, "parmi les comptes officiels", "among the official accounts")
    .mend("gardez-le d’un seul côté", "keep it on one side only")
}
