//! What helps a citizen on his own: « Ce message est-il vrai ? » above the list of fact-checks, and « Poser une question »,
//! which begins a letter or a message and leaves it to whoever writes it. No form, no server.

use super::Composer;
use super::document::whatsapp_link;
use super::frame::QUESTIONS;
use super::head::About;
use crate::content::institution::Institution;
use crate::links;
use crate::plan::Job;
use crate::route::Route;
use crate::share::Channel;
use crate::share::intents::{self, Opening};
use crate::site::Kind;
use crate::uri::{ascii, query};
use crate::view::{AccessView, AskView, AskedView, CheckView, LinkView};

impl Composer<'_> {
    /// How a forgery is told, where to look it up, where to report it.
    pub(super) fn check_help(&self) -> CheckView {
        let lists = [Kind::Communique, Kind::Council].into_iter().filter(|kind| self.site.has(*kind));
        CheckView {
            address: self.routes.absolute(&Route::fixed("")),
            lists: lists.map(|kind| self.section_of(kind).1).collect(),
            accounts: self
                .site
                .has_accounts()
                .then(|| self.link(self.say("accounts"), &self.routes.accounts())),
            report: self.report_rumour(),
        }
    }

    /// Where to report a rumour: an address of the web, of e-mail, or a `WhatsApp` number.
    pub(super) fn report_rumour(&self) -> Option<LinkView> {
        let written = self.site.config.report_rumour.as_ref()?;
        let url = match links::web(written) {
            Some(url) => url,
            None if written.contains('@') => format!("mailto:{}", ascii(written)),
            None => whatsapp_link(written).url,
        };
        Some(LinkView { label: self.say("report-rumour"), url, ..LinkView::default() })
    }

    /// The way to ask, where anybody can be asked.
    pub(super) fn ask_link(&self) -> Option<LinkView> {
        self.site.can_be_asked().then(|| self.link(self.say("ask"), &self.routes.ask()))
    }

    /// The way to ask an institution.
    pub(super) fn ask_link_of(&self, index: usize) -> Option<LinkView> {
        let asked = self.site.asked().any(|other| other == index);
        let link = self.ask_link().filter(|_| asked)?;
        Some(LinkView { url: format!("{}#{}", link.url, self.site.institutions[index].id.value), ..link })
    }

    /// Every institution that can be written to, and how.
    pub fn ask_page(&self) -> AskView {
        let title = self.say("ask");
        let route = self.routes.ask();
        let (_, list) = self.section_of(Kind::Question);
        let answered = Some(list).filter(|_| self.site.has(Kind::Question));
        let crumbs = answered.clone().into_iter().collect();
        let frame = self.frame(&route, "ask", Some(QUESTIONS), crumbs, Some(title.clone()));
        let about = About {
            title,
            description: Some(self.say("ask-lead")),
            card: self.site_card(),
            feeds: Vec::new(),
            nodes: Vec::new(),
            article: false,
            route,
        };
        let contact = self.site.config.contact.as_ref();
        AskView {
            head: self.head_of(&Job::Ask, about, &frame),
            frame,
            answered,
            institutions: self.site.asked().map(|index| self.asked(index)).collect(),
            otherwise: contact.map(|contact| {
                let url = links::web(contact).unwrap_or_else(|| format!("mailto:{}", ascii(contact)));
                LinkView { label: contact.clone(), url, ..LinkView::default() }
            }),
        }
    }

    fn asked(&self, index: usize) -> AskedView {
        let institution = &self.site.institutions[index];
        let (view, contact) = (self.institution(index), institution.contact.as_ref());
        let subject = self.say_with("ask-subject", &[("institution", &view.name)]);
        let access = institution.access.as_ref().map(|access| AccessView {
            officer: access.officer.clone(),
            email: None,
            delay_days: access.delay_days,
        });
        let address = contact.and_then(|contact| self.maybe(contact.address.as_ref()));
        AskedView {
            id: institution.id.value.clone(),
            email: asked_by_email(institution).map(|email| self.letter(email, &subject)),
            whatsapp: contact.and_then(|contact| contact.whatsapp.as_ref()).map(|number| {
                let link = whatsapp_link(number);
                let text = format!("{subject}\n\n{}\n", self.say("ask-question"));
                LinkView { url: format!("{}?text={}", link.url, query(&text)), ..link }
            }),
            post: address.map(|address| address.lines().map(str::to_owned).collect()).unwrap_or_default(),
            institution: view,
            access,
        }
    }

    /// A letter with its subject and what an answer needs to know.
    fn letter(&self, email: &str, subject: &str) -> LinkView {
        let parts = ["ask-greeting", "ask-question", "ask-where", "ask-reply"].map(|id| self.say(id));
        let text = parts.join("\n\n") + "\n";
        let opening = Opening::new(&text, "", subject);
        let letter = intents::open(Channel::Press, &opening).unwrap_or_default();
        let url = letter.replacen("mailto:", &format!("mailto:{}", ascii(email)), 1);
        LinkView { label: email.to_owned(), url, ..LinkView::default() }
    }
}

/// Who answers for access to information, else whoever answers letters.
fn asked_by_email(institution: &Institution) -> Option<&str> {
    let officer = institution.access.as_ref().and_then(|access| access.email.as_deref());
    officer.or_else(|| institution.contact.as_ref()?.email.as_deref())
}
