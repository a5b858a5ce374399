//! What is known of a person as somebody typed it.

use domain::{
    holiday::Country,
    language::Language,
    person::{Contact, Delivery, Person},
    text::{EmailAddress, Line, PersonName, Phone},
};
use serde::{Deserialize, Serialize};

use crate::year::{Wrong, Wrongs, given};

/// The form as it was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonWriting {
    /// Who it is about.
    pub(super) person: String,
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) spoken: String,
    /// `email`, `call`, `letter` or `desk`.
    pub(super) wants: String,
    pub(super) needs: String,
}

/// The ways in which people are told things, as a form has them.
pub(super) const WAYS: [(&str, Delivery); 4] = [
    ("email", Delivery::Email),
    ("call", Delivery::Call),
    ("letter", Delivery::Letter),
    ("desk", Delivery::Desk),
];

/// The word of a way in a form.
pub(super) fn way_code(wants: Delivery) -> &'static str {
    let mut ways = WAYS.into_iter();
    ways.find(|(_, way)| *way == wants)
        .map_or("desk", |(code, _)| code)
}

impl PersonWriting {
    /// The form of a person.
    pub(super) fn of(person: &Person) -> Self {
        let shown = |text: Option<String>| text.unwrap_or_default();
        Self {
            person: person.id.to_string(),
            name: person.name.to_string(),
            phone: shown(person.contact.phone().map(ToString::to_string)),
            email: shown(person.contact.email().map(ToString::to_string)),
            spoken: person.language.code().to_owned(),
            wants: way_code(person.wants).to_owned(),
            needs: shown(person.needs.as_ref().map(ToString::to_string)),
        }
    }

    /// The person that these words describe, over who they were before.
    ///
    /// # Errors
    /// What is wrong with which field, all of it at once.
    pub(super) fn read(&self, before: &Person, country: Country) -> Result<Person, Wrongs> {
        let mut wrongs = Wrongs::new();
        let name = PersonName::parse(&self.name);
        let name = name.map_err(|refusal| wrongs.push(("name", Wrong::of_needed(refusal))));
        let phone = given(&self.phone)
            .map(|typed| Phone::parse_in(typed, country))
            .transpose();
        let phone = phone.map_err(|_| wrongs.push(("phone", Wrong::NoPhone)));
        let email = given(&self.email).map(EmailAddress::parse).transpose();
        let email = email.map_err(|_| wrongs.push(("email", Wrong::NoEmail)));
        let needs = given(&self.needs).map(Line::parse).transpose();
        let needs = needs.map_err(|refusal| wrongs.push(("needs", Wrong::Words(refusal))));
        let (Ok(name), Ok(phone), Ok(email), Ok(needs)) = (name, phone, email, needs) else {
            return Err(wrongs);
        };
        let mut ways = WAYS.into_iter();
        let wants = ways
            .find(|(code, _)| *code == self.wants)
            .map_or(before.wants, |(_, way)| way);
        let unreached = match wants {
            Delivery::Email => email.is_none(),
            Delivery::Call => phone.is_none(),
            Delivery::Letter | Delivery::Desk => false,
        };
        if unreached {
            return Err(vec![("wants", Wrong::NoWay)]);
        }
        Ok(Person {
            name,
            contact: contact(phone, email),
            language: Language::from_code(&self.spoken).unwrap_or(before.language),
            wants,
            needs,
            ..before.clone()
        })
    }
}

fn contact(phone: Option<Phone>, email: Option<EmailAddress>) -> Contact {
    match (phone, email) {
        (Some(phone), Some(email)) => Contact::Both { phone, email },
        (None, Some(email)) => Contact::Email(email),
        (Some(phone), None) => Contact::Phone(phone),
        (None, None) => Contact::Desk,
    }
}

/// Two people to be made one: which values stay, each `this` or `other`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Joining {
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) spoken: String,
    pub(super) wants: String,
    pub(super) needs: String,
    /// The sets in which the place of the other stays.
    pub(super) places: Vec<String>,
    /// Ticked: they are one person.
    pub(super) sure: String,
}

/// The word for the one whose page it is not.
pub(super) const OTHER: &str = "other";

impl Joining {
    /// What is known of them then.
    pub(super) fn joined(&self, this: &Person, other: &Person) -> Person {
        let of = |field: &str| if field == OTHER { other } else { this };
        let phone = of(&self.phone).contact.phone().cloned();
        let email = of(&self.email).contact.email().cloned();
        Person {
            id: this.id,
            centre: this.centre,
            name: of(&self.name).name.clone(),
            contact: contact(phone, email),
            language: of(&self.spoken).language,
            wants: of(&self.wants).wants,
            needs: of(&self.needs).needs.clone(),
            deceased: this.deceased.or(other.deceased),
        }
    }
}
