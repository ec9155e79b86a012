//! Crieur turns a folder of Markdown and YAML into a public transparency portal.
//!
//! A build is a pure function: (every source text, facts about media, dates from git, now, options) → (every output
//! file). Reading comes before it, publishing after it; in between nothing touches a disk, a clock or a network.
//! `build`, `check` and `serve` are the same function with three ends: a folder, nothing, memory. See [`pipeline`], and
//! ARCHITECTURE.md for the house and who may import whom. The modules stand in reading order.

// Vocabulary: these import nothing but each other.
pub mod aloud;
pub mod artifact;
pub mod diagnostic;
pub mod lang;
pub mod phrase;
pub mod seam;
pub mod slug;
pub mod source;
pub mod stretch;
pub mod time;
pub mod typography;
pub mod uri;
pub mod value;
pub mod vocabulary;
pub mod yaml;

// Reading.
pub mod config;
pub mod content;
pub mod markdown;
pub mod reference;
pub mod site;

// Deciding.
pub mod check;
pub mod fresh;
pub mod links;
pub mod place;
pub mod plan;
pub mod route;
pub mod vigil;

// Writing, pure: data in, bytes out.
pub mod card;
pub mod compose;
pub mod export;
pub mod feed;
pub mod jsonld;
pub mod manifest;
pub mod minify;
pub mod picture;
pub mod produce;
pub mod search;
pub mod share;
pub mod sitemap;
pub mod theme;
pub mod view;

// The edges, the whole build on one screen, and what the user types.
pub mod cli;
pub mod command;
pub mod load;
pub mod pipeline;
pub mod probe;
pub mod publish;
pub mod serve;
