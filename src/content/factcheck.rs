//! A fact-check: what goes round, what is so, and how to tell the one from the other.

use super::front_matter::Parsed;
use super::parts::{self, Image, string};
use super::trunk::{self, Trunk};
use super::{FileName, Reference};
use crate::lang::LocalText;
use crate::source::Spanned;
use crate::time::Moment;
use crate::value::Reader;
use crate::vocabulary::kinds::{FactCheckState, FakeKind, Verdict};
use crate::yaml::{Kind, Node};

/// A fact-check. Its title states the truth, never the rumour.
#[derive(Clone, Debug)]
pub struct FactCheck {
    /// The trunk.
    pub trunk: Trunk,
    /// What it comes to; there is one once it is published.
    pub verdict: Option<Verdict>,
    /// How far it is.
    pub state: FactCheckState,
    /// What is established, in a sentence or two.
    pub fact: Option<LocalText>,
    /// What goes round, as it is said.
    pub claim: Option<LocalText>,
    /// What the thing is.
    pub kind_of_fake: Option<FakeKind>,
    /// Whom the thing passes for: an institution, or somebody else.
    pub impersonates: Option<Reference>,
    /// Where it was seen.
    pub appearances: Vec<Appearance>,
    /// How to recognise it.
    pub clues: Vec<LocalText>,
    /// What proves it.
    pub evidence: Vec<Evidence>,
    /// The document that the fake was made from: one of the portal, or an address.
    pub real_document: Option<Reference>,
    /// A picture of the fake, shown stamped alone.
    pub image_of_fake: Option<Image>,
}

impl FactCheck {
    /// The verdict that the public may know.
    pub fn public_verdict(&self) -> Option<Verdict> {
        self.verdict.filter(|_| self.state == FactCheckState::Published)
    }
}

/// A place where the thing was seen.
#[derive(Clone, Debug)]
pub struct Appearance {
    /// The network: `whatsapp`.
    pub network: Option<String>,
    /// Its address there; shown as text, for nobody should be led to it.
    pub url: Option<Spanned<String>>,
    /// Since when.
    pub first_seen: Option<Moment>,
    /// A copy that does no harm.
    pub archive: Option<Spanned<String>>,
}

/// Something that proves it.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// What it is; its address otherwise.
    pub title: Option<LocalText>,
    /// Where: an address of the web, or a document of the portal.
    pub url: Spanned<String>,
}

/// Reads a fact-check.
pub fn read(reader: &mut Reader<'_>, file: &FileName<'_>, parsed: Parsed) -> Option<FactCheck> {
    let (trunk, mut fields) = trunk::open(reader, file, &parsed.head, parsed.body)?;
    trunk::require_title(reader, &fields, &trunk);
    trunk::require_date(reader, &fields, &trunk);
    let verdict = fields.take("verdict").and_then(|n| reader.choice(n));
    let state = fields.take("state").and_then(|n| reader.choice(n)).unwrap_or_default();
    if verdict.is_none() && state == FactCheckState::Published && !fields.has("verdict") {
        reader.missing(
            fields.span,
            "verdict",
            "écrivez-le, `verdict: faux`, ou `state: checking` tant que vous vérifiez",
            "write it, `verdict: faux`, or `state: checking` while you are checking",
        );
    }
    let factcheck = FactCheck {
        trunk,
        verdict,
        state,
        fact: fields.take("fact").and_then(|n| reader.local_text(n)),
        claim: fields.take("claim").and_then(|n| reader.quotation(n)),
        kind_of_fake: fields.take("kind_of_fake").and_then(|n| reader.choice(n)),
        impersonates: fields.take("impersonates").and_then(|n| reader.text(n)).map(Reference::new),
        appearances: fields.take("appearances").map(|n| reader.list(n, appearance)).unwrap_or_default(),
        clues: reader.local_texts(fields.take("clues")),
        evidence: fields.take("evidence").map(|n| reader.list(n, evidence)).unwrap_or_default(),
        real_document: fields.take("real_document").and_then(|n| reader.text(n)).map(Reference::new),
        image_of_fake: fields.take("image_of_fake").and_then(|n| parts::image(reader, n)),
    };
    reader.finish(fields);
    Some(factcheck)
}

/// A network alone, or its fields.
fn appearance(reader: &mut Reader<'_>, node: &Node) -> Option<Appearance> {
    if let Kind::Scalar(_) = node.kind {
        return reader.text(node).map(|network| Appearance {
            network: Some(network.value),
            url: None,
            first_seen: None,
            archive: None,
        });
    }
    let mut fields = reader.fields(node)?;
    let appearance = Appearance {
        network: string(reader, fields.take("network")),
        url: fields.take("url").and_then(|n| reader.text(n)),
        first_seen: fields.take("first_seen").and_then(|n| reader.moment(n)).map(|at| at.value),
        archive: fields.take("archive").and_then(|n| reader.text(n)),
    };
    reader.finish(fields);
    Some(appearance)
}

/// An address alone, or with its title.
fn evidence(reader: &mut Reader<'_>, node: &Node) -> Option<Evidence> {
    if let Kind::Scalar(_) = node.kind {
        return reader.text(node).map(|url| Evidence { title: None, url });
    }
    let mut fields = reader.fields(node)?;
    let title = fields.take("title").and_then(|n| reader.local_text(n));
    let url = fields.take("url").and_then(|n| reader.text(n));
    if url.is_none() && !fields.has("url") {
        reader.missing(
            fields.span,
            "url",
            "écrivez l’adresse de la preuve, ou le document : `url: communique/avis`",
            "write the evidence's address, or the document: `url: communique/notice`",
        );
    }
    reader.finish(fields);
    Some(Evidence { title, url: url? })
}
