//! What one look at each letter rules out. Most texts have nothing to tell of, and the searches read them word by word.

use super::language::{Script, script};
use super::letters::{is_blank, is_disguised, is_emoji, is_mark_after};
use crate::stretch;

/// How much of each a text has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Glance {
    pub(super) capitals: usize,
    /// The most words in a row that have one letter, or none, beside the marks that may follow it.
    pub(super) lone: usize,
    pub(super) blanks: usize,
    pub(super) emoji: usize,
    pub(super) disguised: usize,
    /// Letters that are not Latin.
    pub(super) other_script: usize,
}

/// A mark that may stand after a letter that is set apart.
const MARK: u8 = 0;
/// A letter, or whatever is none of these.
const LETTER: u8 = 1;
/// A space, or the first byte of a character outside ASCII.
const END: u8 = 2;

/// What a byte is; nearly every one is of ASCII.
const CLASSES: [u8; 256] = {
    let mut classes = [END; 256];
    let mut c = 0_u8;
    while c < 128 {
        classes[c as usize] = match c {
            b' ' | b'\t'..=b'\r' => END,
            _ if c.is_ascii_punctuation() => MARK,
            _ => LETTER,
        };
        c += 1;
    }
    classes
};

/// Looks at a text once.
pub(super) fn glance(text: &str) -> Glance {
    let capitals = stretch::count(text.as_bytes(), |byte| byte.is_ascii_uppercase());
    let mut seen = Glance { capitals, ..Glance::default() };
    let mut lone = Lone::default();
    let mut rest = text;
    loop {
        let mut length = 0;
        for class in rest.bytes().map(|byte| CLASSES[usize::from(byte)]).take_while(|class| *class != END) {
            lone.letters += usize::from(class);
            length += 1;
        }
        let mut characters = rest[length..].chars();
        let Some(c) = characters.next() else { break };
        rest = characters.as_str();
        if c.is_ascii() {
            lone.word();
            continue;
        }
        if c.is_whitespace() {
            lone.word();
        } else {
            lone.letters += usize::from(!is_mark_after(c));
        }
        seen.capitals += usize::from(c.is_uppercase());
        seen.blanks += usize::from(is_blank(c));
        // Before stand the letters of French, and most of the others in Latin script.
        if c >= '\u{250}' {
            seen.emoji += usize::from(is_emoji(c));
            seen.disguised += usize::from(is_disguised(c));
            seen.other_script += usize::from(script(c).is_some_and(|script| script != Script::Latin));
        }
    }
    seen.lone = lone.most();
    seen
}

/// Counts [`Glance::lone`].
#[derive(Default)]
struct Lone {
    letters: usize,
    run: usize,
    most: usize,
}

impl Lone {
    fn word(&mut self) {
        if self.letters > 1 {
            self.most = self.most.max(self.run);
            self.run = 0;
        } else {
            self.run += self.letters;
        }
        self.letters = 0;
    }

    fn most(mut self) -> usize {
        self.word();
        self.most.max(self.run)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{language, letters};
    use super::*;
    use crate::lang::Language;
    use proptest::prelude::*;

    proptest! {
        /// What the searches find, a glance does not rule out.
        #[test]
        fn a_glance_rules_nothing_out_that_is_there(text in "([A-ZÉ. »…,]{1,40}|[a-z ]{1,9}|[\u{a0}\u{202f} ]{1,5}|[🎉🏽 ]{1,6}|[𝗨-𝗭Ａ ]{1,5}|[ب-ي ]{1,12}|\\PC{0,9}){0,8}") {
            let seen = glance(&text);
            prop_assert!(seen.capitals >= letters::CAPITAL_LETTERS || letters::capitals(&text).next().is_none());
            prop_assert!(seen.lone >= letters::LONE_LETTERS || letters::spaced(&text).next().is_none());
            prop_assert!(seen.blanks >= letters::BLANKS || letters::blanks(&text).next().is_none());
            prop_assert!(seen.emoji >= letters::EMOJI || letters::emoji(&text).next().is_none());
            prop_assert!(seen.disguised >= letters::DISGUISED || letters::disguised(&text).next().is_none());
            let french = Language::new("fr").expect("a language");
            prop_assert!(seen.other_script > 0 || language::in_another_script(&text, language::script_of(&french)).is_empty());
        }
    }

    #[test]
    fn a_plain_text_is_ruled_out() {
        let text = "Le Conseil des ministres s’est réuni à l’École d’Ombreval, le 18\u{a0}novembre\u{a0}: il a adopté, y compris 2\u{a0}décrets, la loi n° 12.";
        let seen = glance(text);
        assert_eq!((seen.emoji, seen.disguised, seen.other_script), (0, 0, 0));
        assert!(seen.capitals < letters::CAPITAL_LETTERS && seen.lone < letters::LONE_LETTERS);
    }
}
