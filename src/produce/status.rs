//! `status.json` of a site that still stands: only its moment is another.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::json;
use crate::time::rfc3339;

/// A status at another present; nothing if it is none of ours.
pub fn restated(status: &[u8], at: Timestamp, zone: &TimeZone) -> Option<Vec<u8>> {
    let mut status: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(status).ok()?;
    for field in ["built_at", "now"] {
        *status.get_mut(field)? = rfc3339(at, zone).into();
    }
    Some(json(&status))
}

/// The next moment that a status of ours tells.
pub fn next_change_of(status: &[u8]) -> Option<Timestamp> {
    let status: serde_json::Value = serde_json::from_slice(status).ok()?;
    status["next_change"].as_str()?.parse().ok()
}
