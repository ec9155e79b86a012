//! Behaviour through the public surface: a folder of content goes in, a site comes out.
//!
//! Each file is one subject; `portal` writes the folder and runs the program, `page` reads what it made.

// A test that cannot read its own files fails, one that has no git says so, and every ending here is our own.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::case_sensitive_file_extension_comparisons)]

mod page;
mod portal;
mod precompress;
#[path = "../common/samples.rs"]
mod samples;

mod accessibility;
mod accounts;
mod addresses;
mod cards;
mod communiques;
mod consultations;
mod councils;
mod data;
mod demonstration;
mod determinism;
mod factchecks;
mod feeds;
mod files;
mod freshness;
mod heads;
mod help;
mod history;
mod home;
mod incremental;
mod institutions;
mod languages;
mod layouts;
mod life;
mod lists;
mod past;
mod pictures;
mod publishing;
mod questions;
mod reading;
mod recordings;
mod safety;
mod search;
mod share;
mod share_pages;
mod share_parts;
mod styles;
mod themes;
mod tongues;
