//! The reference as a page of `docs/`.

/// The reference in a language.
pub fn document() -> String {
    String::new()
}
