//! The word that was probably meant: the nearest by its letters, among as many as a portal has documents.

use super::fold;
use std::borrow::Cow;

/// The longest word whose letters fit into the bits of a number.
const LONGEST: usize = 64;

/// The candidate nearest to a word by its letters, if it is near enough to be what was meant; of several the first.
pub fn nearest<'c>(written: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let most = (fold(written).chars().count() / 3).max(1);
    nearest_within(written, most, candidates)
}

/// The same of candidates that differ in no more than `most` letters.
pub fn nearest_within<'c>(
    written: &str,
    mut most: usize,
    candidates: impl Iterator<Item = &'c str>,
) -> Option<&'c str> {
    let wanted = Wanted::new(fold(written));
    let mut best = None;
    for candidate in candidates {
        if let Some(distance) = wanted.distance(candidate, most) {
            best = Some(candidate);
            match distance.checked_sub(1) {
                Some(nearer) => most = nearer,
                None => break,
            }
        }
    }
    best
}

/// The word that was written, folded, and where each of its letters stands in it.
struct Wanted {
    word: String,
    /// In characters.
    length: usize,
    /// For each letter the places where it stands, a bit a place; absent for a word that has too many, or others than
    /// ASCII.
    places: Option<Box<[u64; 128]>>,
}

impl Wanted {
    fn new(word: String) -> Self {
        let fits = word.is_ascii() && (1..=LONGEST).contains(&word.len());
        let places = fits.then(|| {
            let mut places = Box::new([0_u64; 128]);
            for (at, byte) in word.bytes().enumerate() {
                places[usize::from(byte)] |= 1 << at;
            }
            places
        });
        Wanted { length: word.chars().count(), word, places }
    }

    /// How many letters must be changed, added, left out or exchanged with their neighbour (the optimal string
    /// alignment distance), if no more than `most`.
    fn distance(&self, candidate: &str, most: usize) -> Option<usize> {
        let folded = if is_id(candidate) { Cow::Borrowed(candidate) } else { Cow::Owned(fold(candidate)) };
        if let Some(places) = self.places.as_deref().filter(|_| folded.is_ascii()) {
            return aligned(places, self.length, folded.as_bytes(), most);
        }
        let folded = folded.replace('-', "_");
        Some(strsim::osa_distance(&self.word, &folded)).filter(|distance| *distance <= most)
    }
}

/// Whether a candidate is an id: folding it only makes underscores of its dashes.
fn is_id(candidate: &str) -> bool {
    let mut after_dash = true;
    for byte in candidate.bytes() {
        let is_dash = matches!(byte, b'-' | b'_');
        if (is_dash && after_dash) || !(is_dash || byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            return false;
        }
        after_dash = is_dash;
    }
    !after_dash
}

/// Hyyrö's bit-parallel form of the distance (*A bit-vector algorithm for computing Levenshtein and Damerau edit
/// distances*, 2003): a column of the table is a few numbers, and a step of it a few operations.
fn aligned(places: &[u64; 128], length: usize, candidate: &[u8], most: usize) -> Option<usize> {
    if candidate.len().abs_diff(length) > most {
        return None;
    }
    let last = 1_u64 << (length - 1);
    let (mut rises, mut falls, mut same, mut before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
    let mut distance = length;
    for (step, byte) in candidate.iter().enumerate() {
        let here = places[usize::from(if *byte == b'-' { b'_' } else { *byte })];
        let exchanged = ((!same & here) << 1) & before;
        same = ((here & rises).wrapping_add(rises) ^ rises) | here | falls | exchanged;
        let right_rises = falls | !(same | rises);
        let right_falls = same & rises;
        distance += usize::from(right_rises & last != 0);
        distance -= usize::from(right_falls & last != 0);
        // Each letter that is left can bring them nearer by one at most.
        if distance > most + (candidate.len() - step - 1) {
            return None;
        }
        let right_rises = (right_rises << 1) | 1;
        rises = (right_falls << 1) | !(same | right_rises);
        falls = right_rises & same;
        before = here;
    }
    (distance <= most).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_of_the_nearest_is_told() {
        let known = ["avis-eau", "avis-feu", "conseil"];
        assert_eq!(nearest("avis-geu", known.into_iter()), Some("avis-feu"));
        assert_eq!(nearest("avis-xeu", ["avis-feu", "avis-jeu"].into_iter()), Some("avis-feu"));
        assert_eq!(nearest("Conseil", known.into_iter()), Some("conseil"));
        assert_eq!(nearest("budget", known.into_iter()), None);
        assert_eq!(nearest("", known.into_iter()), None);
    }

    proptest! {
        #[test]
        fn the_quick_way_counts_as_the_plain_one(word in "[abc_]{1,64}", other in "[abc_]{0,70}", most in 0..80_usize) {
            let wanted = Wanted::new(word.clone());
            let places = wanted.places.as_deref().unwrap();
            let plain = strsim::osa_distance(&word, &other);
            prop_assert_eq!(
                aligned(places, word.len(), other.as_bytes(), most),
                Some(plain).filter(|distance| *distance <= most)
            );
        }
    }
}
