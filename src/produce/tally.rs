//! How many files a build made and how many it kept, by what a reader would call them.

use crate::plan::Job;
use std::ops::Add;

/// What a file is to a reader of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// A page of the site.
    Page,
    /// A feed.
    Feed,
    /// A share card.
    Card,
    /// Anything else: tables, the sitemap, icons, media.
    Other,
}

impl Sort {
    /// What a job makes.
    fn of(job: &Job) -> Self {
        match job {
            Job::Home
            | Job::Document(_)
            | Job::Share(..)
            | Job::Part(..)
            | Job::List(..)
            | Job::Institution(..)
            | Job::Institutions
            | Job::Accounts
            | Job::Freshness
            | Job::Accessibility
            | Job::Topics
            | Job::Calls
            | Job::Search
            | Job::Ask
            | Job::Page(_)
            | Job::NotFound
            | Job::Redirect(_)
            | Job::PageRedirect(_) => Sort::Page,
            Job::Feed(..) | Job::Podcast(_) => Sort::Feed,
            Job::Card(_) | Job::Picture(..) | Job::PartCard(..) | Job::PartPicture(..) | Job::SiteCard => {
                Sort::Card
            }
            Job::Icon(_)
            | Job::PodcastCover(_)
            | Job::Transcript(..)
            | Job::Stamped(_)
            | Job::Manifest
            | Job::Robots
            | Job::Sitemap
            | Job::Status
            | Job::Calendar
            | Job::SearchIndex
            | Job::SearchScript
            | Job::SearchDescription
            | Job::CallsCalendar
            | Job::Badge(_)
            | Job::PlainText(_)
            | Job::Data(_)
            | Job::Original(_)
            | Job::Rendition(..)
            | Job::Copy(_) => Sort::Other,
        }
    }
}

/// Files made anew or changed, by sort, and files that are what they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Pages made.
    pub pages: usize,
    /// Feeds made.
    pub feeds: usize,
    /// Cards made.
    pub cards: usize,
    /// Other files made.
    pub others: usize,
    /// Files that are what they were.
    pub kept: usize,
}

impl Tally {
    /// One file that is what it was.
    pub fn kept() -> Self {
        Tally { kept: 1, ..Tally::default() }
    }

    /// One file that this job made.
    pub fn made(job: &Job) -> Self {
        let none = Tally::default();
        match Sort::of(job) {
            Sort::Page => Tally { pages: 1, ..none },
            Sort::Feed => Tally { feeds: 1, ..none },
            Sort::Card => Tally { cards: 1, ..none },
            Sort::Other => Tally { others: 1, ..none },
        }
    }

    /// All files of the site.
    pub fn files(&self) -> usize {
        self.pages + self.feeds + self.cards + self.others + self.kept
    }
}

impl Add for Tally {
    type Output = Tally;

    fn add(self, other: Tally) -> Tally {
        Tally {
            pages: self.pages + other.pages,
            feeds: self.feeds + other.feeds,
            cards: self.cards + other.cards,
            others: self.others + other.others,
            kept: self.kept + other.kept,
        }
    }
}
