//! What is expected and what came, by dates: the arithmetic of a year, what documents promise, and the next moment.

#![allow(clippy::unwrap_used)]

mod moments;
mod pledges;
mod portal;
mod year;
