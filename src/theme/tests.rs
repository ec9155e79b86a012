//! The embedded theme: every template renders rich views in its languages, no word is missing, words are exact.

mod drawn;
mod engine;
mod moulds;
mod pages;
mod sample;
mod sample_answers;
mod sample_council;
mod sample_document;
mod sample_help;
mod sample_pages;
mod surroundings;
mod words;
