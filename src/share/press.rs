//! An e-mail to the press: what newsrooms copy, whom they call, what is attached.

use super::{Channel, Maker, Text, soft, told};

impl Maker<'_> {
    pub(super) fn press(&self) -> Text {
        let (facts, words) = (self.facts, self.words);
        let labelled = |label: &str, value: &str| format!("{label}{}{value}", words.colon);
        let mut parts = vec![words.greeting.clone(), words.press_opening.clone(), self.title()];
        parts.extend(facts.corrections.iter().cloned());
        parts.extend(Some(facts.summary.clone()).filter(|summary| *summary != facts.title));
        let list = if facts.decisions.is_empty() { &facts.key_facts } else { &facts.decisions };
        parts.push(list.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n"));
        parts.push(format!("{} {}", words.full_text, facts.address));
        if !facts.attachments.is_empty() {
            let lines = facts.attachments.iter().map(|(title, address)| format!("- {title}\n  {address}"));
            parts.push(
                labelled(&words.attachments, "").trim_end().to_owned()
                    + "\n"
                    + &lines.collect::<Vec<_>>().join("\n"),
            );
        }
        if !facts.contacts.is_empty() {
            parts
                .push(labelled(&words.contact, "").trim_end().to_owned() + "\n" + &facts.contacts.join("\n"));
        }
        parts.push([&facts.institution, &facts.date].map(String::as_str).join("\n").trim().to_owned());
        parts.retain(|part| !part.is_empty());
        let subject = soft(&labelled(&facts.kind, &self.title()));
        Text {
            subject: Some(subject),
            attachments: facts.attachments.clone(),
            ..told(Channel::Press, vec![soft(&parts.join("\n\n"))])
        }
    }
}
