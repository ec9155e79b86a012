//! What a report says of itself that cannot be: days out of order, a text in force without its number, items of a
//! council that was not held.

use super::council::Council;
use super::council_item::Item;
use super::sequence::{misplaced, reversed};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::source::{Span, Spanned};
use crate::time::Moment;
use crate::value::{Fields, Reader};
use crate::vocabulary::values::{CouncilKind, FollowUpStatus};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// A sitting that ends before it begins.
pub(super) fn hours(reader: &mut Reader<'_>, start: Option<Time>, end: Option<&Spanned<Time>>) {
    if let Some((start, end)) = start.zip(end).filter(|(start, end)| end.value < *start) {
        let words = |time: Time| time.strftime("%H:%M").to_string();
        reader.diagnostics.add(reversed(end.span, &words(end.value), &words(start)));
    }
}

/// A text that enters into force before it is signed.
pub(super) fn in_force(reader: &mut Reader<'_>, signed: Option<Date>, in_force: Option<&Spanned<Date>>) {
    if let Some((signed, in_force)) = signed.zip(in_force).filter(|(signed, force)| force.value < *signed) {
        reader.diagnostics.add(misplaced(
            in_force.span,
            format!("en vigueur le {}, mais signé le {signed}", in_force.value),
            format!("in force on {}, but signed on {signed}", in_force.value),
        ));
    }
}

/// A text that was signed and published, or is in force, has a number.
pub(super) fn number(reader: &mut Reader<'_>, item: &Item) {
    let text = item.text.as_ref();
    let done = item.follow_up.iter().any(|follow| {
        matches!(
            follow.status,
            Some(FollowUpStatus::Promulgated | FollowUpStatus::Published | FollowUpStatus::InForce)
        )
    });
    let published =
        text.is_some_and(|text| !text.draft && text.gazette.is_some()) || (text.is_some() && done);
    if published && text.is_some_and(|text| text.number.is_none()) {
        reader.diagnostics.add(
            Diagnostic::new(
                "missing-number",
                reader.first_line(item.span),
                Phrase::new(
                    "ce texte est publié, mais son numéro manque",
                    "this text is published, but its number is missing",
                ),
            )
            .mend(
                "écrivez-le dans `text:` : `number: \"2026-412\"`",
                "write it in `text:`: `number: \"2026-412\"`",
            ),
        );
    }
}

/// A council that was not held has no items, and its page would not show them.
pub(super) fn not_held(reader: &mut Reader<'_>, council: &Council, fields: &Fields<'_>) {
    if council.kind != CouncilKind::NotHeld {
        return;
    }
    let named = ["items", "nominations", "missions"].into_iter().filter_map(|name| fields.key_span(name));
    for place in named {
        reader.diagnostics.add(nothing_decided(place));
    }
}

fn nothing_decided(place: Span) -> Diagnostic {
    Diagnostic::new(
        "not-held-with-items",
        place,
        Phrase::new(
            "un conseil qui n’a pas siégé n’a rien décidé : ceci ne serait pas publié",
            "a council that did not sit decided nothing: this would not be published",
        ),
    )
    .mend("retirez ces lignes, ou `kind: not_held`", "remove these lines, or `kind: not_held`")
}

/// The days of a report in the order in which they come: the sitting before, this one, what follows.
pub(super) fn dates(reader: &mut Reader<'_>, council: &Council) {
    let days: Vec<Date> = council.sessions.iter().map(|session| session.date).collect();
    if let Some((first, last)) = council.days().first().zip(council.days().last()) {
        if let Some(minutes) = council.previous_minutes_approved.as_ref().filter(|m| m.value >= *first) {
            reader.diagnostics.add(misplaced(
                minutes.span,
                format!("le procès-verbal approuvé est du {}, la séance du {first}", minutes.value),
                format!("the minutes approved are of {}, the sitting is of {first}", minutes.value),
            ));
        }
        if let Some(next) = council.next_expected.as_ref().filter(|next| next.value <= *last) {
            reader.diagnostics.add(misplaced(
                next.span,
                format!("le prochain conseil est attendu le {}, celui-ci est du {last}", next.value),
                format!("the next council is expected on {}, this one is of {last}", next.value),
            ));
        }
        council.items.iter().for_each(|item| follow_up(reader, item, *first));
    }
    if let Some((before, after)) = days.iter().zip(days.iter().skip(1)).find(|(before, after)| after < before)
    {
        let place = council.trunk.place;
        reader.diagnostics.add(misplaced(
            place,
            format!("la séance du {after} est écrite après celle du {before}"),
            format!("the sitting of {after} is written after that of {before}"),
        ));
    }
}

/// What became of a decision before it was taken.
fn follow_up(reader: &mut Reader<'_>, item: &Item, sitting: Date) {
    for follow in &item.follow_up {
        let day = match &follow.date.value {
            Moment::Day(day) => *day,
            Moment::Local(at) => at.date(),
            Moment::Exact(at) => at.to_zoned(TimeZone::UTC).date(),
        };
        if day < sitting {
            reader.diagnostics.add(misplaced(
                follow.date.span,
                format!("cette suite est du {day}, la séance du {sitting}"),
                format!("this follow-up is of {day}, the sitting of {sitting}"),
            ));
        }
    }
    item.children.iter().for_each(|child| follow_up(reader, child, sitting));
}
