//! Reads the Markdown of a draft: every body once, each with the heading level and the anchors that fit its place.

use super::Draft;
use super::body::Body;
use super::council::Council;
use super::council_item::Item;
use super::trunk::Trunk;
use crate::lang::Language;
use crate::markdown::Options;
use crate::typography::Typography;

/// What the typesetter has to know of the portal's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Whose typographic rules texts follow.
    pub typography: Typography,
    /// The language itself.
    pub language: Language,
    /// What the region round a table is called.
    pub table: String,
    /// What the list of notes is called.
    pub footnotes: String,
    /// What a reference to a note is called, before its number.
    pub footnote: String,
    /// What the link from a note back to the text is called.
    pub back: String,
}

impl Setting {
    fn options<'a>(&'a self, top_heading: u8, id_prefix: &'a str) -> Options<'a> {
        Options {
            lang: self.typography,
            language: Some(&self.language),
            top_heading,
            id_prefix,
            table_label: &self.table,
            footnotes_label: &self.footnotes,
            footnote_label: &self.footnote,
            back_label: &self.back,
        }
    }
}

/// Reads every Markdown text of a draft.
pub fn typeset(draft: &mut Draft, setting: &Setting) {
    match draft {
        Draft::Communique(communique) => trunk(&mut communique.trunk, setting),
        Draft::FactCheck(factcheck) => trunk(&mut factcheck.trunk, setting),
        Draft::Consultation(consultation) => trunk(&mut consultation.trunk, setting),
        Draft::Question(question) => trunk(&mut question.trunk, setting),
        Draft::Page(page) => trunk(&mut page.trunk, setting),
        Draft::Council(council) => self::council(council, setting),
        Draft::Translation(translation) => typeset(&mut translation.draft, setting),
        _ => {}
    }
}

fn trunk(trunk: &mut Trunk, setting: &Setting) {
    if let Some(body) = &mut trunk.body {
        body.typeset(&setting.options(2, ""));
    }
    let heard = trunk.audio.iter_mut().map(|it| (it.transcript.as_mut(), it.language.as_ref()));
    for (index, (said, spoken)) in heard.filter_map(|(said, spoken)| Some((said?, spoken))).enumerate() {
        transcript(said, spoken, &format!("audio-{}-", index + 1), setting);
    }
    let seen = trunk.video.iter_mut().map(|it| (it.transcript.as_mut(), it.language.as_ref()));
    for (index, (said, spoken)) in seen.filter_map(|(said, spoken)| Some((said?, spoken))).enumerate() {
        transcript(said, spoken, &format!("video-{}-", index + 1), setting);
    }
}

/// What is said in a recording is in the language that is spoken, with its typography.
fn transcript(said: &mut Body, spoken: Option<&Language>, prefix: &str, setting: &Setting) {
    let options = setting.options(4, prefix);
    said.typeset(&match spoken {
        Some(spoken) => Options { lang: Typography::of(spoken), language: Some(spoken), ..options },
        None => options,
    });
}

fn council(council: &mut Council, setting: &Setting) {
    trunk(&mut council.trunk, setting);
    if let Some(preamble) = &mut council.preamble {
        preamble.typeset(&setting.options(2, "preambule-"));
    }
    for (index, section) in council.written.iter_mut().enumerate() {
        // A heading that holds no other may turn out to be an item.
        let section_prefix = format!("rubrique-{}-", index + 1);
        let (top, prefix) = if section.children.is_empty() {
            (4, format!("{}-", section.anchor))
        } else {
            (3, section_prefix)
        };
        if let Some(body) = &mut section.body {
            body.typeset(&setting.options(top, &prefix));
        }
        for heading in &mut section.children {
            if let Some(body) = &mut heading.body {
                body.typeset(&setting.options(4, &format!("{}-", heading.anchor)));
            }
        }
    }
    council.items.iter_mut().for_each(|item| self::item(item, setting));
}

fn item(item: &mut Item, setting: &Setting) {
    if let Some(body) = &mut item.body {
        body.typeset(&setting.options(4, &format!("{}-", item.anchor)));
    }
    item.children.iter_mut().for_each(|child| self::item(child, setting));
}
