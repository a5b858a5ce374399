//! What was typed at the desk, and what is wrong with it.

use domain::{
    course::Course,
    holiday::Country,
    language::Language,
    person::{Channel, Delivery},
    text::Slug,
};
use serde::{Deserialize, Serialize};
use store::{Catalogue, NewPerson};

use crate::enrolment::{Typed, Wrong};

/// What the form says for letters.
pub(super) const LETTER: &str = "letter";

/// Who is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Looking {
    /// Whatever was typed into the box.
    pub who: String,
}

/// Somebody new and the class they want, as the form was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    /// The name.
    pub(super) name: String,
    /// The telephone number, or nothing.
    #[serde(default)]
    pub(super) phone: String,
    /// The e-mail address, or nothing.
    #[serde(default)]
    pub(super) email: String,
    /// What they need to take part, or nothing.
    #[serde(default)]
    pub(super) needs: String,
    /// The language they are addressed in.
    #[serde(default)]
    pub(super) spoken: String,
    /// `letter` for who wants letters; anything else, and the first way they gave is theirs.
    #[serde(default)]
    pub(super) wants: String,
    /// The class, by its part of the address.
    #[serde(default)]
    pub(super) course: String,
    /// How they asked.
    #[serde(default)]
    pub(super) channel: String,
}

/// The class that somebody known wants, as the form was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The class, by its part of the address.
    #[serde(default)]
    pub(super) course: String,
    /// How they asked.
    #[serde(default)]
    pub(super) channel: String,
    /// Ticked: they know of the clash and want the place all the same.
    #[serde(default)]
    pub(super) anyway: Option<String>,
}

/// The class that somebody goes over to and why, as the form was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Going {
    /// The class, by its part of the address.
    #[serde(default)]
    pub(super) course: String,
    /// Why.
    #[serde(default)]
    pub(super) reason: String,
    /// Ticked: they know of a clash.
    #[serde(default)]
    pub(super) anyway: Option<String>,
}

impl Newcomer {
    /// The person these words describe, in a house of `country`. Who gives no way is known at the desk.
    ///
    /// # Errors
    /// What is wrong with which field, all of it at once.
    pub(super) fn person(&self, country: Country, read_in: Language) -> Result<NewPerson, Wrong> {
        let typed = Typed {
            name: self.name.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            neither: Some("yes".to_owned()),
            needs: self.needs.clone(),
            ..Typed::default()
        };
        let spoken = Language::from_code(&self.spoken).unwrap_or(read_in);
        let person = typed.person(country, spoken)?;
        let wants = if self.wants == LETTER {
            Delivery::Letter
        } else {
            person.wants
        };
        Ok(NewPerson { wants, ..person })
    }

    /// How they asked.
    pub(super) fn channel(&self) -> Channel {
        channel(&self.channel)
    }
}

impl Wanted {
    /// How they asked.
    pub(super) fn channel(&self) -> Channel {
        channel(&self.channel)
    }
}

/// How somebody asked: at the desk, unless the form says that they called or wrote. Nobody asks on the web here.
fn channel(code: &str) -> Channel {
    Channel::from_code(code)
        .filter(|channel| *channel != Channel::Web)
        .unwrap_or(Channel::Desk)
}

/// The class that a form names, if it is one that people may read.
pub(super) fn course_of<'a>(house: &'a Catalogue, slug: &str) -> Option<&'a Course> {
    let slug = Slug::parse(slug).ok()?;
    house
        .course(&slug)
        .filter(|course| course.offer.state.is_public())
}

#[cfg(test)]
mod tests {
    use domain::person::Contact;

    use super::*;

    #[test]
    fn a_name_is_enough() {
        let ona = Newcomer {
            name: "Ona".to_owned(),
            spoken: "lt".to_owned(),
            ..Newcomer::default()
        };
        let person = ona.person(Country::Lv, Language::Lv).expect("a person");
        assert_eq!(person.contact, Contact::Desk);
        assert_eq!(person.wants, Delivery::Desk);
        assert_eq!(person.language, Language::Lt);
    }

    #[test]
    fn who_wants_letters_gets_them_whatever_else_they_gave() {
        let ona = Newcomer {
            name: "Ona".to_owned(),
            email: "ona@example.org".to_owned(),
            ..Newcomer::default()
        };
        let wants = |wants: &str| {
            let wants = wants.to_owned();
            let typed = Newcomer {
                wants,
                ..ona.clone()
            };
            typed
                .person(Country::Lv, Language::Lv)
                .expect("a person")
                .wants
        };
        assert_eq!(wants("letter"), Delivery::Letter);
        assert_eq!([wants(""), wants("pigeon")], [Delivery::Email; 2]);
    }

    #[test]
    fn what_is_given_must_be_right() {
        let ona = Newcomer {
            phone: "12".to_owned(),
            email: "ona".to_owned(),
            ..Newcomer::default()
        };
        let wrong = ona.person(Country::Lv, Language::Lv).expect_err("wrong");
        assert!(wrong.name.is_some() && wrong.phone.is_some() && wrong.email.is_some());
    }

    #[test]
    fn nobody_asks_on_the_web_at_the_desk() {
        for (code, meant) in [
            ("desk", Channel::Desk),
            ("phone", Channel::Phone),
            ("paper", Channel::Paper),
            ("web", Channel::Desk),
            ("", Channel::Desk),
        ] {
            assert_eq!(channel(code), meant, "{code}");
        }
    }
}
