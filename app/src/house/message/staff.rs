//! Letters to those who work in the house, or are to.

use domain::{
    account::{Account, InviteToken, Post, Role},
    happened::message::Invitation,
    id::AccountId,
    language::Language,
    text::{EmailAddress, PersonName, SignInName},
};
use store::Catalogue;
use uuid::Uuid;

use super::letter::Letter;
use crate::i18n::t;

/// The letter with the link by which whoever lost a password chooses another.
#[must_use]
pub fn new_password(
    house: &Catalogue,
    account: &Account,
    token: &InviteToken,
    language: Language,
    address: &str,
) -> Letter {
    let name = house.centre.name.get(language).1.as_str();
    let page = page_of(house, token, language, address);
    Letter {
        subject: t::letter::password_subject(language, name).into_owned(),
        paragraphs: vec![t::letter::password(language, name).into_owned()],
        facts: vec![(
            t::account::sign_in_name(language),
            account.sign_in_name.to_string(),
        )],
        after: vec![t::letter::password_text(language).to_owned()],
        way_on: Some((t::letter::password_page(language), page)),
        ..to(house, language, &account.name)
    }
}

/// The letter with the link by which a colleague opens their account.
#[must_use]
pub fn invited(
    house: &Catalogue,
    invitation: &Invitation,
    token: &InviteToken,
    address: &str,
) -> Letter {
    let language = invitation.language;
    let name = house.centre.name.get(language).1.as_str();
    let page = page_of(house, token, language, address);
    Letter {
        subject: t::letter::invited_subject(language, name).into_owned(),
        paragraphs: vec![t::letter::invited(language, name).into_owned()],
        after: vec![t::letter::invited_text(language).to_owned()],
        way_on: Some((t::letter::invited_page(language), page)),
        ..to(house, language, &invitation.name)
    }
}

/// The letter with the link by which who reads a mailbox says that it is theirs.
#[must_use]
pub fn confirm(
    house: &Catalogue,
    account: &Account,
    token: &InviteToken,
    language: Language,
    address: &str,
) -> Letter {
    let name = house.centre.name.get(language).1.as_str();
    let page = page_of(house, token, language, address);
    Letter {
        subject: t::letter::confirm_subject(language, name).into_owned(),
        paragraphs: vec![t::letter::confirm(language, name).into_owned()],
        after: vec![t::letter::confirm_text(language).to_owned()],
        way_on: Some((t::letter::confirm_page(language), page)),
        ..to(house, language, &account.name)
    }
}

/// A sample of each, so that they can be read before any leaves.
#[must_use]
pub fn staff_samples(house: &Catalogue, language: Language) -> Vec<Letter> {
    let token = InviteToken::from_bytes([7; 16]);
    let (id, post) = (
        AccountId(Uuid::nil()),
        Post {
            centre: house.centre.id,
            role: Role::Desk,
        },
    );
    let named = PersonName::parse("Anna Bērziņa").ok();
    let Some((name, (sign_in_name, mailbox))) = named.zip(
        SignInName::parse("anna")
            .ok()
            .zip(EmailAddress::parse("anna@example.org").ok()),
    ) else {
        return Vec::new();
    };
    let account = Account {
        id,
        name: name.clone(),
        sign_in_name,
        language,
        posts: vec![post],
        email: Some(mailbox.clone()),
        confirmed: true,
    };
    let invitation = Invitation {
        post,
        name,
        mailbox,
        language,
        by: id,
    };
    let address = "https://saieta-nams.example";
    vec![
        new_password(house, &account, &token, language, address),
        invited(house, &invitation, &token, address),
        confirm(house, &account, &token, language, address),
    ]
}

fn page_of(house: &Catalogue, token: &InviteToken, language: Language, address: &str) -> String {
    let slug = &house.centre.slug;
    format!("{address}/{language}/{slug}/invite/{}", token.as_str())
}

/// A letter to somebody that says nothing yet, signed by the house.
fn to(house: &Catalogue, language: Language, name: &PersonName) -> Letter {
    let greeting = t::letter::greeting(language, name.as_str()).into_owned();
    let centre = &house.centre;
    let signed = centre.name.get(language).1.to_string();
    let phone = centre.phone.as_ref().map(domain::text::Phone::shown);
    Letter {
        language,
        subject: String::new(),
        greeting,
        paragraphs: Vec::new(),
        meetings: Vec::new(),
        facts: Vec::new(),
        after: Vec::new(),
        attached: None,
        way_on: None,
        code: None,
        signed: std::iter::once(signed).chain(phone).collect(),
        sender: None,
    }
}
