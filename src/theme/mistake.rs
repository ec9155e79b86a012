//! A mistake in a theme, with its place.

use std::fmt;

/// What is wrong with a theme's file, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ThemeMistake {
    /// Path inside the theme: `templates/home.html`.
    pub file: String,
    /// Line, counted from 1; 0 where the mistake has no place.
    pub line: usize,
    /// Column in characters, counted from 1; 0 where the mistake has no place.
    pub column: usize,
    /// One phrase.
    pub message: String,
}

impl ThemeMistake {
    /// A mistake at a byte offset of a file's text.
    pub(crate) fn at(file: &str, text: &str, offset: usize, message: String) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Self { file: file.to_owned(), line, column, message }
    }

    /// A mistake of a file as a whole.
    pub(crate) fn whole(file: &str, message: String) -> Self {
        Self { file: file.to_owned(), line: 0, column: 0, message }
    }
}

impl fmt::Display for ThemeMistake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.file)?;
        if self.line > 0 {
            write!(formatter, ":{}:{}", self.line, self.column)?;
        }
        write!(formatter, ": {}", self.message)
    }
}

impl std::error::Error for ThemeMistake {}
