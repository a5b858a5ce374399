//! What a person typed, and what is wrong with it. Checked alike when it arrives and when it is shown again.

use domain::{
    holiday::Country,
    language::Language,
    person::{Contact, Delivery},
    text::{EmailAddress, Line, PersonName, Phone, TextRefusal},
};
use serde::{Deserialize, Serialize};
use store::NewPerson;

/// The form as it was filled: each field under the name it is sent by, so that one struct reads it, waits as a draft and
/// fills the form again. A box that is not ticked is not sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// The name.
    pub(crate) name: String,
    /// The telephone number, or nothing.
    #[serde(default)]
    pub(crate) phone: String,
    /// The e-mail address, or nothing.
    #[serde(default)]
    pub(crate) email: String,
    /// Ticked: "I have neither, the desk knows me".
    #[serde(default)]
    pub(crate) neither: Option<String>,
    /// What they need to take part, or nothing.
    #[serde(default)]
    pub(crate) needs: String,
    /// The code of another slip, to be warned of a clash, or nothing.
    #[serde(default)]
    pub(crate) slip: String,
    /// Ticked: "I know of the clash and want the place all the same".
    #[serde(default)]
    pub(crate) anyway: Option<String>,
}

/// What is wrong, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// With the name.
    pub name: Option<TextRefusal>,
    /// With the telephone number.
    pub phone: Option<TextRefusal>,
    /// With the e-mail address.
    pub email: Option<TextRefusal>,
    /// With what they need.
    pub needs: Option<TextRefusal>,
    /// No way to reach them was given, and the box for it is not ticked.
    pub no_contact: bool,
}

impl Typed {
    /// The person these words describe, in a house of `country`.
    ///
    /// # Errors
    /// What is wrong with which field, all of it at once.
    pub(crate) fn person(&self, country: Country, language: Language) -> Result<NewPerson, Wrong> {
        let name = PersonName::parse(&self.name);
        let phone = given(&self.phone)
            .map(|typed| Phone::parse_in(typed, country))
            .transpose();
        let email = given(&self.email).map(EmailAddress::parse).transpose();
        let needs = given(&self.needs).map(Line::parse).transpose();
        let no_contact =
            given(&self.phone).is_none() && given(&self.email).is_none() && self.neither.is_none();
        match (name, phone, email, needs, no_contact) {
            (Ok(name), Ok(phone), Ok(email), Ok(needs), false) => {
                let (contact, wants) = contact(phone, email);
                Ok(NewPerson {
                    name,
                    contact,
                    language,
                    wants,
                    needs,
                })
            }
            (name, phone, email, needs, no_contact) => Err(Wrong {
                name: name.err(),
                phone: phone.err(),
                email: email.err(),
                needs: needs.err(),
                no_contact,
            }),
        }
    }
}

/// What was typed, if anything was.
fn given(typed: &str) -> Option<&str> {
    Some(typed.trim()).filter(|typed| !typed.is_empty())
}

/// How they are reached, and by which of the ways first.
fn contact(phone: Option<Phone>, email: Option<EmailAddress>) -> (Contact, Delivery) {
    match (phone, email) {
        (Some(phone), Some(email)) => (Contact::Both { phone, email }, Delivery::Email),
        (None, Some(email)) => (Contact::Email(email), Delivery::Email),
        (Some(phone), None) => (Contact::Phone(phone), Delivery::Call),
        (None, None) => (Contact::Desk, Delivery::Desk),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anna() -> Typed {
        Typed {
            name: "Anna Bērziņa".to_owned(),
            phone: "2000 0000".to_owned(),
            ..Typed::default()
        }
    }

    #[test]
    fn a_name_and_a_telephone_are_enough() {
        let person = anna().person(Country::Lv, Language::Lv).expect("a person");
        assert_eq!(person.wants, Delivery::Call);
        assert_eq!(
            person.contact.phone().map(ToString::to_string),
            Some("+37120000000".to_owned())
        );
    }

    #[test]
    fn who_has_neither_says_so() {
        let neither = Typed {
            phone: " ".to_owned(),
            neither: Some("yes".to_owned()),
            ..anna()
        };
        assert_eq!(
            neither
                .person(Country::Lv, Language::Lv)
                .expect("a person")
                .contact,
            Contact::Desk
        );
        let nothing = Typed {
            phone: String::new(),
            ..anna()
        };
        assert!(
            nothing
                .person(Country::Lv, Language::Lv)
                .expect_err("no contact")
                .no_contact
        );
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        let wrong = Typed {
            name: String::new(),
            phone: "12".to_owned(),
            email: "anna".to_owned(),
            ..Typed::default()
        };
        let wrong = wrong
            .person(Country::Lv, Language::Lv)
            .expect_err("three things are wrong");
        assert!(wrong.name.is_some() && wrong.phone.is_some() && wrong.email.is_some());
        assert!(
            !wrong.no_contact,
            "something was typed, so the sentence about it is enough"
        );
    }
}
