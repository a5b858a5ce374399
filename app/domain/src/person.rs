//! What all people share, and no more than is needed.

mod double;
pub mod retention;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    id::{CentreId, PersonId},
    language::Language,
    text::{EmailAddress, Line, PersonName, Phone},
};

/// Somebody who comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// The centre that knows them.
    pub centre: CentreId,
    /// Their name, as they write it.
    pub name: PersonName,
    /// How they are reached.
    pub contact: Contact,
    /// The language they are addressed in.
    pub language: Language,
    /// How they want to be told things.
    pub wants: Delivery,
    /// What they need to take part, in their own words.
    pub needs: Option<Line>,
    /// The day on which the house learned that they have died. Nobody writes to them or calls them from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deceased: Option<Date>,
}

/// How a person is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// By telephone.
    Phone(Phone),
    /// By e-mail.
    Email(EmailAddress),
    /// Either way.
    Both {
        /// The telephone.
        phone: Phone,
        /// The mailbox.
        email: EmailAddress,
    },
    /// The desk knows them.
    Desk,
}

impl Contact {
    /// The telephone, if there is one.
    #[must_use]
    pub const fn phone(&self) -> Option<&Phone> {
        match self {
            Self::Phone(phone) | Self::Both { phone, .. } => Some(phone),
            Self::Email(_) | Self::Desk => None,
        }
    }

    /// The mailbox, if there is one.
    #[must_use]
    pub const fn email(&self) -> Option<&EmailAddress> {
        match self {
            Self::Email(email) | Self::Both { email, .. } => Some(email),
            Self::Phone(_) | Self::Desk => None,
        }
    }

    /// Enough to tell two people of one name apart and no more: the last four digits, or else the first letter of the
    /// mailbox and where it is kept. Nothing for who is known at the desk alone.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        let phone = self.phone().map(|phone| {
            let digits = phone.as_str();
            format!("… {}", &digits[digits.len() - LAST_DIGITS..])
        });
        phone.or_else(|| {
            let (name, place) = self.email()?.as_str().split_once('@')?;
            let first = name.chars().next()?;
            Some(format!("{first}…@{place}"))
        })
    }
}

/// How many digits of a number tell two people apart.
const LAST_DIGITS: usize = 4;

/// How a message reaches a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// By e-mail.
    Email,
    /// The desk calls.
    Call,
    /// On paper.
    Letter,
    /// At the desk, when they come by.
    Desk,
}

/// How an entry arrived; written on every entry, the same rights for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// On the web.
    Web,
    /// At the desk.
    Desk,
    /// By telephone.
    Phone,
    /// On paper.
    Paper,
}

impl Channel {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Web, Self::Desk, Self::Phone, Self::Paper];

    /// As it stands in a form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Desk => "desk",
            Self::Phone => "phone",
            Self::Paper => "paper",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }

    /// How many days longer an offer stands for who came this way: a letter takes two days there and two days back.
    #[must_use]
    pub const fn days_in_the_post(self) -> i64 {
        match self {
            Self::Web | Self::Desk | Self::Phone => 0,
            Self::Paper => 4,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    fn phone() -> Phone {
        Phone::parse("+371 2612 3456").expect("a number")
    }

    fn email() -> EmailAddress {
        EmailAddress::parse("anna@saiets.example").expect("a mailbox")
    }

    #[test]
    fn how_a_person_is_reached() {
        let both = Contact::Both {
            phone: phone(),
            email: email(),
        };
        for (contact, by_phone, by_email) in [
            (Contact::Phone(phone()), Some(phone()), None),
            (Contact::Email(email()), None, Some(email())),
            (both, Some(phone()), Some(email())),
            (Contact::Desk, None, None),
        ] {
            assert_eq!(contact.phone(), by_phone.as_ref());
            assert_eq!(contact.email(), by_email.as_ref());
        }
    }

    #[test]
    fn a_hint_shows_no_more_than_it_must() {
        let both = Contact::Both {
            phone: phone(),
            email: email(),
        };
        for (contact, hint) in [
            (Contact::Phone(phone()), Some("… 3456")),
            (Contact::Email(email()), Some("a…@saiets.example")),
            (both, Some("… 3456")),
            (Contact::Desk, None),
        ] {
            assert_eq!(contact.hint().as_deref(), hint);
        }
    }

    #[test]
    fn each_channel_has_a_code() {
        for channel in Channel::ALL {
            assert_eq!(Channel::from_code(channel.code()), Some(channel));
            assert_eq!(
                serde_json::to_value(channel).expect("a code"),
                channel.code()
            );
        }
        assert_eq!(Channel::from_code("Desk"), None);
    }

    #[test]
    fn contacts_are_written_and_read() {
        for (contact, written) in [
            (Contact::Phone(phone()), json!({"phone": "+37126123456"})),
            (
                Contact::Email(email()),
                json!({"email": "anna@saiets.example"}),
            ),
            (
                Contact::Both {
                    phone: phone(),
                    email: email(),
                },
                json!({"both": {"phone": "+37126123456", "email": "anna@saiets.example"}}),
            ),
            (Contact::Desk, json!("desk")),
        ] {
            assert_eq!(serde_json::to_value(&contact).expect("a contact"), written);
            assert_eq!(
                serde_json::from_value::<Contact>(written).expect("a contact"),
                contact
            );
        }
    }

    #[test]
    fn channels_and_deliveries_have_names() {
        let channels = [Channel::Web, Channel::Desk, Channel::Phone, Channel::Paper];
        assert_eq!(
            serde_json::to_value(channels).expect("names"),
            json!(["web", "desk", "phone", "paper"])
        );
        let ways = [
            Delivery::Email,
            Delivery::Call,
            Delivery::Letter,
            Delivery::Desk,
        ];
        assert_eq!(
            serde_json::to_value(ways).expect("names"),
            json!(["email", "call", "letter", "desk"])
        );
    }

    #[test]
    fn a_person_is_written_and_read() {
        let anna = Person {
            id: PersonId(Uuid::from_u128(7)),
            centre: CentreId(Uuid::from_u128(1)),
            name: PersonName::parse("Anna Ozola").expect("a name"),
            contact: Contact::Desk,
            language: Language::Lv,
            wants: Delivery::Letter,
            needs: None,
            deceased: None,
        };
        let json = serde_json::to_string(&anna).expect("a person");
        assert_eq!(
            serde_json::from_str::<Person>(&json).expect("a person"),
            anna
        );
        let nameless = json.replace("Anna Ozola", "?");
        assert!(serde_json::from_str::<Person>(&nameless).is_err());
    }
}
