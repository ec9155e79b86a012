//! Fact-checks, consultations and citizens' questions as schema.org things.

use super::party::{Party, party};
use super::thing;
use super::write::Json;

/// `ClaimReview`: Google asks for the claim, the rating with its name, and who reviewed (read 2026-11).
#[derive(Debug, Clone, Default)]
pub struct ClaimReview {
    /// The absolute address of its page.
    pub url: String,
    /// What was claimed.
    pub claim: String,
    /// From 1, false, to 5, true, where the verdict is on that scale.
    pub rating: Option<u8>,
    /// The verdict in words.
    pub rating_name: String,
    /// When it was published, RFC 3339.
    pub published: String,
    /// When it was last changed, RFC 3339.
    pub modified: Option<String>,
    /// Who reviewed it.
    pub author: Party,
    /// Where the claim was seen: copies rather than the thing itself.
    pub appearances: Vec<String>,
    /// Since when it goes round.
    pub first_seen: Option<String>,
    /// The language, BCP 47.
    pub lang: String,
}

/// `QAPage`.
#[derive(Debug, Clone, Default)]
pub struct QaPage {
    /// The absolute address of the page.
    pub url: String,
    /// The language, BCP 47.
    pub lang: String,
    /// The question's title.
    pub name: String,
    /// The whole question.
    pub text: String,
    /// When it was asked.
    pub asked: Option<String>,
    /// The answer.
    pub answer: Answer,
}

/// `Answer`.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// What it says; HTML may stand there.
    pub text: String,
    /// When it was given.
    pub published: String,
    /// Who gave it.
    pub author: Party,
}

/// `GovernmentService`.
#[derive(Debug, Clone, Default)]
pub struct Service {
    /// The absolute address of the page.
    pub url: String,
    /// Its name.
    pub name: String,
    /// What is asked.
    pub description: Option<String>,
    /// Who asks.
    pub operator: Party,
    /// Who is asked.
    pub audience: Option<String>,
    /// From when on.
    pub opens: Option<String>,
    /// Until when.
    pub closes: Option<String>,
    /// A form to answer with.
    pub form: Option<String>,
    /// An e-mail address to answer to.
    pub email: Option<String>,
    /// A telephone number to answer at.
    pub phone: Option<String>,
}

fn appearance(url: &String) -> Json<'_> {
    thing("CreativeWork", [("url", url.into())])
}

pub(super) fn claim_review(review: &ClaimReview) -> Json<'_> {
    let number = |value: u8| Json::Number(u64::from(value));
    let of_scale = |value: u8| if review.rating.is_some() { number(value) } else { Json::None };
    let rating = thing(
        "Rating",
        [
            ("ratingValue", review.rating.map_or(Json::None, number)),
            ("bestRating", of_scale(5)),
            ("worstRating", of_scale(1)),
            ("alternateName", (&review.rating_name).into()),
        ],
    );
    let claim = thing(
        "Claim",
        [
            ("name", (&review.claim).into()),
            ("datePublished", (&review.first_seen).into()),
            ("appearance", review.appearances.iter().map(appearance).collect()),
        ],
    );
    thing(
        "ClaimReview",
        [
            ("@id", Json::Made(format!("{}#verification", review.url))),
            ("url", (&review.url).into()),
            ("claimReviewed", (&review.claim).into()),
            ("reviewRating", rating),
            ("itemReviewed", claim),
            ("author", party(&review.author)),
            ("datePublished", (&review.published).into()),
            ("dateModified", (&review.modified).into()),
            ("inLanguage", (&review.lang).into()),
        ],
    )
}

pub(super) fn qa_page(page: &QaPage) -> Json<'_> {
    let answer = thing(
        "Answer",
        [
            ("text", (&page.answer.text).into()),
            ("url", (&page.url).into()),
            ("datePublished", (&page.answer.published).into()),
            ("author", party(&page.answer.author)),
        ],
    );
    let question = thing(
        "Question",
        [
            ("name", (&page.name).into()),
            ("text", (&page.text).into()),
            ("datePublished", (&page.asked).into()),
            ("answerCount", Json::Number(1)),
            ("acceptedAnswer", answer),
        ],
    );
    thing(
        "QAPage",
        [
            ("@id", (&page.url).into()),
            ("url", (&page.url).into()),
            ("inLanguage", (&page.lang).into()),
            ("mainEntity", question),
        ],
    )
}

pub(super) fn service(service: &Service) -> Json<'_> {
    let audience = match &service.audience {
        Some(audience) => thing("Audience", [("audienceType", audience.into())]),
        None => Json::None,
    };
    let hours = thing(
        "OpeningHoursSpecification",
        [("validFrom", (&service.opens).into()), ("validThrough", (&service.closes).into())],
    );
    let point = if service.email.is_some() || service.phone.is_some() {
        thing("ContactPoint", [("email", (&service.email).into()), ("telephone", (&service.phone).into())])
    } else {
        Json::None
    };
    let channel = if service.form.is_some() || !point.is_empty() {
        thing("ServiceChannel", [("serviceUrl", (&service.form).into()), ("servicePhone", point)])
    } else {
        Json::None
    };
    thing(
        "GovernmentService",
        [
            ("@id", Json::Made(format!("{}#consultation", service.url))),
            ("name", (&service.name).into()),
            ("description", (&service.description).into()),
            ("url", (&service.url).into()),
            ("serviceOperator", party(&service.operator)),
            ("audience", audience),
            ("hoursAvailable", hours),
            ("availableChannel", channel),
        ],
    )
}
