//! Gives the program an identity beside its version: a number over its own sources.
//!
//! What is kept between two builds of a portal is only good for the program that made it, and a version number stays the
//! same from one edit of the sources to the next.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

fn main() -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    for root in ["Cargo.toml", "Cargo.lock", "assets", "src", "themes"] {
        println!("cargo::rerun-if-changed={root}");
        add(Path::new(root), &mut hasher)?;
    }
    println!("cargo::rustc-env=CRIEUR_SOURCES={:016x}", hasher.finish());
    Ok(())
}

/// Adds a file, or a folder's files in the order of their names; what is not there (a packaged crate may lack some) is
/// left out.
fn add(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    if path.is_dir() {
        let mut names = fs::read_dir(path)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<Vec<_>>>()?;
        names.sort();
        return names.iter().try_for_each(|name| add(name, hasher));
    }
    if path.is_file() {
        path.to_string_lossy().replace('\\', "/").hash(hasher);
        fs::read(path)?.hash(hasher);
    }
    Ok(())
}
