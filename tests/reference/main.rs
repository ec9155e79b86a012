//! The tables of the reference held to the readers, and to the JSON Schemas made of them, by a judge that is not ours.

// What the tests share is no test function, where clippy allows these.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod documents;
mod portal;
mod probes;
mod tables;
