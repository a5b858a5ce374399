//! People who may be one person, entered twice.

use std::collections::BTreeSet;

use super::{Contact, Person};
use crate::search::folded;

impl Person {
    /// Whether this may be the same person as `other`: one who is reached the same way and has the same name, or a part of
    /// it, whatever the capitals and accents. Two people on one telephone are normal, so that alone says nothing; nor
    /// does a name alone, unless one of them is known at the desk only.
    #[must_use]
    pub fn may_be(&self, other: &Self) -> bool {
        if self.id == other.id || self.centre != other.centre {
            return false;
        }
        let (mine, theirs) = (words(self), words(other));
        let at_desk = [self, other].map(|one| one.contact == Contact::Desk);
        if at_desk.contains(&true) {
            return mine == theirs;
        }
        let part = mine.is_subset(&theirs) || theirs.is_subset(&mine);
        part && self.contact.reaches_as(&other.contact)
    }
}

impl Contact {
    /// Whether the telephone or the mailbox is the same.
    fn reaches_as(&self, other: &Self) -> bool {
        let mailbox = |contact: &Self| contact.email().map(|email| email.as_str().to_lowercase());
        let phones = self.phone().zip(other.phone());
        let mailboxes = mailbox(self).zip(mailbox(other));
        phones.is_some_and(|(mine, theirs)| mine == theirs)
            || mailboxes.is_some_and(|(mine, theirs)| mine == theirs)
    }
}

/// The words of the name, without capitals and accents, in no order.
fn words(person: &Person) -> BTreeSet<String> {
    let name = folded(person.name.as_str());
    let words = name.split([' ', '-', '.', '\'', '’']);
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::{
        id::{CentreId, PersonId},
        language::Language,
        person::Delivery,
        text::{EmailAddress, PersonName, Phone},
    };

    fn somebody(id: u128, name: &str, contact: Contact) -> Person {
        Person {
            id: PersonId(Uuid::from_u128(id)),
            centre: CentreId(Uuid::from_u128(1)),
            name: PersonName::parse(name).unwrap(),
            contact,
            language: Language::Lv,
            wants: Delivery::Call,
            needs: None,
            deceased: None,
        }
    }

    fn phone(number: &str) -> Contact {
        Contact::Phone(Phone::parse(number).unwrap())
    }

    fn email(address: &str) -> Contact {
        Contact::Email(EmailAddress::parse(address).unwrap())
    }

    #[test]
    fn a_name_and_a_way_to_reach_them_make_a_double() {
        let anna = somebody(1, "Anna Bērziņa", phone("+371 2612 3456"));
        for (name, contact, double) in [
            ("ANNA BERZINA", phone("+371 2612 3456"), true),
            ("Bērziņa Anna", phone("+371 2612 3456"), true),
            ("Anna", phone("+371 2612 3456"), true),
            ("Jānis Bērziņš", phone("+371 2612 3456"), false),
            ("Anna Bērziņa", phone("+371 2612 3457"), false),
            ("Anna Bērziņa", email("anna@saiets.example"), false),
            ("Anna Bērziņa", Contact::Desk, true),
            ("Anna", Contact::Desk, false),
        ] {
            let other = somebody(2, name, contact);
            assert_eq!(anna.may_be(&other), double, "{name}");
        }
        let other = somebody(1, "Anna Bērziņa", phone("+371 2612 3456"));
        assert!(!anna.may_be(&other), "nobody is their own double");
        let [one, two] = ["Anna@Saiets.example", "anna@saiets.example"].map(email);
        assert!(somebody(1, "Anna", one).may_be(&somebody(2, "Anna", two)));
    }

    fn anybody(id: u128) -> impl Strategy<Value = Person> {
        let names = prop::sample::select(vec![
            "Anna",
            "Anna Ozola",
            "Ozola Anna",
            "Ona",
            "Añna Ozola",
        ]);
        let contacts = prop::sample::select(vec![
            Contact::Desk,
            phone("+371 2612 3456"),
            phone("+371 2612 3457"),
            email("anna@saiets.example"),
        ]);
        (names, contacts).prop_map(move |(name, contact)| somebody(id, name, contact))
    }

    proptest! {
        #[test]
        fn it_holds_both_ways(one in anybody(1), other in anybody(2)) {
            prop_assert_eq!(one.may_be(&other), other.may_be(&one));
        }

        #[test]
        fn a_name_alone_is_none(one in anybody(1), other in anybody(2)) {
            let reached = one.contact != Contact::Desk && other.contact != Contact::Desk;
            if reached && one.contact != other.contact {
                prop_assert!(!one.may_be(&other));
            }
        }
    }
}
