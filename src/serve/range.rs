//! The part of a file that a player or a reader of documents asks for (RFC 9110, section 14).

/// What is asked for of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it: nothing else was asked for, or nothing we understand.
    Whole,
    /// From the byte `first` to the byte `last`, both included, counted from 0.
    Bytes {
        /// The first byte.
        first: u64,
        /// The last byte.
        last: u64,
    },
    /// Something that the file does not have.
    Beyond,
}

/// Reads the header `Range` for a file of `size` bytes. Several parts at once are answered with the whole.
pub(super) fn read(header: &str, size: u64) -> Part {
    let Some((from, to)) = header.strip_prefix("bytes=").and_then(|range| range.trim().split_once('-'))
    else {
        return Part::Whole;
    };
    match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => between(first, last, size),
        (Ok(first), Err(_)) if to.is_empty() => between(first, u64::MAX, size),
        (Err(_), Ok(0)) if from.is_empty() => Part::Beyond,
        (Err(_), Ok(length)) if from.is_empty() => between(size.saturating_sub(length), u64::MAX, size),
        _ => Part::Whole,
    }
}

fn between(first: u64, last: u64, size: u64) -> Part {
    if first >= size { Part::Beyond } else { Part::Bytes { first, last: last.min(size - 1) } }
}

#[cfg(test)]
mod tests {
    use super::{Part, read};

    #[test]
    fn the_parts_of_ten_bytes() {
        let bytes = |first, last| Part::Bytes { first, last };
        let cases = [
            ("bytes=0-3", bytes(0, 3)),
            ("bytes=8-99", bytes(8, 9)),
            ("bytes=4-", bytes(4, 9)),
            ("bytes=-3", bytes(7, 9)),
            ("bytes=-99", bytes(0, 9)),
            ("bytes=10-", Part::Beyond),
            ("bytes=-0", Part::Beyond),
            ("bytes=5-2", Part::Whole),
            ("bytes=0-1,4-5", Part::Whole),
            ("bytes=-", Part::Whole),
            ("lines=0-3", Part::Whole),
            ("bytes=99999999999999999999-", Part::Whole),
        ];
        for (header, part) in cases {
            assert_eq!(read(header, 10), part, "{header}");
        }
        assert_eq!(read("bytes=0-", 0), Part::Beyond);
        assert_eq!(read("bytes=-5", 0), Part::Beyond);
    }
}
