//! The site's data in the formats that others work with.

pub mod csv;
