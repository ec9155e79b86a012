//! The page of an institution, and the list of all.

use super::Composer;
use super::document::{phone_view, whatsapp_link};
use super::frame::INSTITUTIONS;
use super::freshness::days;
use super::head::About;
use crate::content::institution::Institution;
use crate::content::parts::Contact;
use crate::jsonld::{Address, Contact as ContactPoint, Listing, Node, Organization};
use crate::links;
use crate::plan::{Format, Job, Page};
use crate::view::{
    AccessView, HeadOfInstitutionView, InstitutionGroupView, InstitutionRefView, InstitutionRowView,
    InstitutionView, InstitutionsView, LinkView, OfficeView,
};
use crate::vocabulary::Choice;
use crate::vocabulary::values::InstitutionKind;

impl Composer<'_> {
    /// The page of an institution, with the newest of its documents.
    pub fn institution_page(&self, index: usize, page: &Page) -> InstitutionView {
        let institution = &self.site.institutions[index];
        let route = self.routes.institution(&institution.id.value);
        let name = self.text(&institution.name);
        let all = self.link(self.say("institutions"), &self.routes.institutions());
        let frame = self.frame(
            &route,
            "institution",
            Some(INSTITUTIONS),
            vec![all],
            Some(self.institution(index).short),
        );
        let feeds = self.feed_views(&name, &route, &[Format::Rss, Format::Atom]);
        let documents = &self.site.by_institution[index];
        let about = About {
            title: name.clone(),
            description: self
                .maybe(institution.mission.as_ref())
                .or_else(|| Some(self.say_with("institution-description", &[("name", &name)]))),
            card: self.site_card(),
            feeds: feeds.clone(),
            nodes: vec![Node::Organization(self.organization(index))],
            article: false,
            route: route.clone(),
        };
        let freshness = self.institution_states(index);
        let awaited: Vec<_> = freshness.iter().flat_map(days).collect();
        InstitutionView {
            head: self.counting(self.head(about, &frame), &awaited),
            frame,
            kind: Some(institution.kind.word().to_owned()),
            name,
            acronym: institution.acronym.clone(),
            territory: self.maybe_set(institution.territory.as_ref()),
            logo: self.logo(institution),
            parent: institution
                .parent
                .as_ref()
                .and_then(|parent| parent.target)
                .map(|parent| self.institution(parent)),
            children: self.children(index),
            began_on: self.beginning(institution, true).filter(|_| !self.site.has_ended(index)),
            begins_on: self.beginning(institution, false),
            ended_on: self.end(index),
            predecessors: self.lineage(&institution.predecessors, |before| self.end(before)),
            successors: self.lineage(&institution.successors, |after| {
                self.beginning(&self.site.institutions[after], true)
            }),
            leader: institution.head.as_ref().map(|head| self.leader(institution, head)),
            mission: self.maybe(institution.mission.as_ref()),
            last_published: self.last_published(index),
            freshness,
            freshness_all: self.freshness_link(),
            contact: institution.contact.as_ref().map(|contact| self.office(contact)),
            press: institution.press.as_ref().map(|press| self.contact(press, None)),
            access: institution.access.as_ref().map(|access| AccessView {
                officer: access.officer.clone(),
                email: access.email.clone(),
                delay_days: access.delay_days,
            }),
            ask: self.ask_link_of(index),
            services: institution
                .services
                .iter()
                .filter_map(|service| {
                    let url = links::web(&service.url.value)?;
                    Some(LinkView { label: self.text(&service.title), url, ..LinkView::default() })
                })
                .collect(),
            presence: self.presence(institution),
            feeds,
            latest: documents[page.rows.clone()].iter().map(|place| self.drawn_row(*place)).collect(),
            all: (page.of > 1)
                .then(|| self.link(self.say("older"), &self.routes.numbered(&route, page.of - 1))),
        }
    }

    /// All institutions, by kind; those that are no more stand last.
    pub fn institutions_page(&self) -> InstitutionsView {
        let title = self.say("institutions");
        let route = self.routes.institutions();
        let frame = self.frame(&route, "institutions", Some(INSTITUTIONS), Vec::new(), Some(title.clone()));
        let address = |index: &usize| {
            let id = &self.site.institutions[*index].id.value;
            self.routes.absolute(&self.routes.institution(id))
        };
        let urls = self.site.order.institutions.iter().map(address).collect();
        let listing = Listing {
            url: self.routes.absolute(&route),
            name: title.clone(),
            description: None,
            lang: self.site.language().tag().to_owned(),
            items: urls,
        };
        let about = About {
            title,
            description: Some(self.say("institutions-lead")),
            card: self.site_card(),
            feeds: Vec::new(),
            nodes: vec![Node::Listing(listing)],
            article: false,
            route,
        };
        InstitutionsView {
            head: self.head_of(&Job::Institutions, about, &frame),
            frame,
            groups: self.institution_groups(),
        }
    }

    fn institution_groups(&self) -> Vec<InstitutionGroupView> {
        let ended = |index: usize| self.site.has_ended(index);
        let rows = |keep: &dyn Fn(usize, &Institution) -> bool| -> Vec<InstitutionRowView> {
            let places = self.site.order.institutions.iter().copied();
            let kept = places.filter(|index| keep(*index, &self.site.institutions[*index]));
            kept.map(|index| self.institution_row(index)).collect()
        };
        let kinds = InstitutionKind::WORDS.iter().map(|(kind, word, _)| {
            ((*word).to_owned(), rows(&|index, own| own.kind == *kind && !ended(index)))
        });
        let former = std::iter::once(("former".to_owned(), rows(&|index, _| ended(index))));
        kinds
            .chain(former)
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(kind, institutions)| InstitutionGroupView { kind, institutions })
            .collect()
    }

    /// An institution as a row.
    pub(super) fn institution_row(&self, index: usize) -> InstitutionRowView {
        let institution = &self.site.institutions[index];
        let InstitutionRefView { name, url, lang, dir, .. } = self.institution(index);
        InstitutionRowView {
            name,
            acronym: institution.acronym.clone(),
            territory: self.maybe_set(institution.territory.as_ref()),
            url: url.unwrap_or_default(),
            last_published: self.last_published(index),
            lang,
            dir,
        }
    }

    /// The day on which an institution last published; documents it was only associated with do not count.
    fn last_published(&self, index: usize) -> Option<crate::view::DateView> {
        let own = self.site.by_institution[index].iter().map(|place| &self.site.documents[*place]);
        let newest = own
            .filter(|document| document.institutions.contains(&index))
            .map(|document| document.published)
            .max();
        newest.map(|at| self.date(crate::time::zoned(at, &self.site.config.zone).date()))
    }

    fn children(&self, index: usize) -> Vec<InstitutionRefView> {
        let is_child = |institution: &Institution| {
            institution.parent.as_ref().and_then(|parent| parent.target) == Some(index)
        };
        let places = self.site.order.institutions.iter().copied();
        let children = places.filter(|child| is_child(&self.site.institutions[*child]));
        children.map(|child| self.institution(child)).collect()
    }

    fn leader(
        &self,
        institution: &Institution,
        head: &crate::content::institution::Head,
    ) -> HeadOfInstitutionView {
        let portrait = head.portrait.as_ref().and_then(|file| {
            let image = crate::content::parts::Image {
                file: file.clone(),
                alt: head.alt.clone(),
                decorative: false,
                caption: None,
                credit: None,
                licence: None,
            };
            self.image(&institution.path, &image)
        });
        HeadOfInstitutionView {
            person: self.person(&head.person),
            role: self.maybe(head.role.as_ref()),
            since: head.since.map(|date| self.date(date)),
            portrait,
        }
    }

    fn office(&self, contact: &Contact) -> OfficeView {
        let address = self.maybe(contact.address.as_ref()).unwrap_or_default();
        OfficeView {
            address: address.lines().map(str::to_owned).collect(),
            phones: contact.phones.iter().map(|phone| phone_view(phone)).collect(),
            toll_free: contact.toll_free.as_ref().map(|phone| phone_view(phone)),
            whatsapp: contact.whatsapp.as_ref().map(|number| whatsapp_link(number)),
            email: contact.email.clone(),
            hours: self.maybe(contact.hours.as_ref()),
        }
    }

    fn organization(&self, index: usize) -> Organization {
        let institution = &self.site.institutions[index];
        let press = institution.press.iter().map(|press| ContactPoint {
            purpose: "press".to_owned(),
            phone: press.phones.first().cloned(),
            email: press.email.clone(),
            languages: Vec::new(),
        });
        let public = institution.contact.iter().map(|contact| ContactPoint {
            purpose: "customer service".to_owned(),
            phone: contact.phones.first().or(contact.toll_free.as_ref()).cloned(),
            email: contact.email.clone(),
            languages: Vec::new(),
        });
        let street = institution.contact.as_ref().and_then(|contact| self.maybe(contact.address.as_ref()));
        Organization {
            url: self.routes.absolute(&self.routes.institution(&institution.id.value)),
            name: self.text(&institution.name),
            short_name: institution.acronym.clone(),
            description: self.maybe(institution.mission.as_ref()),
            logo: self.logo(institution).map(|logo| self.routes.whole(&logo.src)),
            founded: institution.valid_from.as_ref().map(|from| from.value.to_string()),
            dissolved: institution.valid_to.as_ref().map(|to| to.value.to_string()),
            territory: institution.territory.clone(),
            parent: institution
                .parent
                .as_ref()
                .and_then(|parent| parent.target)
                .map(|parent| self.party(parent)),
            contacts: public
                .chain(press)
                .filter(|point| point.phone.is_some() || point.email.is_some())
                .collect(),
            accounts: institution
                .accounts
                .iter()
                .filter_map(|account| account.url.as_ref())
                .map(|url| url.value.clone())
                .collect(),
            address: street.map(|street| Address {
                street: Some(street),
                city: institution.city.clone(),
                country: None,
            }),
        }
    }
}
