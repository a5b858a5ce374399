//! Letters to those who work in the house.

use domain::{
    account::{Account, InviteToken},
    language::Language,
};
use store::Catalogue;

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
    let centre = &house.centre;
    let name = centre.name.get(language).1.as_str();
    let page = format!(
        "{address}/{language}/{}/invite/{}",
        centre.slug,
        token.as_str()
    );
    let phone = centre.phone.as_ref().map(domain::text::Phone::shown);
    Letter {
        language,
        subject: t::letter::password_subject(language, name).into_owned(),
        greeting: t::letter::greeting(language, account.name.as_str()).into_owned(),
        paragraphs: vec![t::letter::password(language, name).into_owned()],
        meetings: Vec::new(),
        facts: vec![(
            t::account::sign_in_name(language),
            account.sign_in_name.to_string(),
        )],
        after: vec![t::letter::password_text(language).to_owned()],
        attached: None,
        way_on: Some((t::letter::password_page(language), page)),
        code: None,
        signed: std::iter::once(name.to_owned()).chain(phone).collect(),
        sender: None,
    }
}
