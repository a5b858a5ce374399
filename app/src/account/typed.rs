//! What somebody typed to open an account, and what is wrong with it. A password is never among what is kept.

use std::fmt;

use domain::{
    account::{Password, PasswordRefusal},
    centre::Centre,
    language::Language,
    text::{PersonName, SignInName, TextRefusal},
};
use serde::{Deserialize, Serialize};

use crate::i18n::t;

/// A field that nobody may read over somebody's shoulder, nor in a log.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// What was typed.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// The form of an invitation as it comes back: what was typed but the passwords, and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Opening {
    /// The name.
    pub name: String,
    /// The sign-in name.
    pub sign_in_name: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Wrong {
    /// With the name.
    pub name: Option<TextRefusal>,
    /// With the sign-in name.
    pub sign_in_name: Option<TextRefusal>,
    /// Somebody has the sign-in name.
    pub taken: bool,
    /// With the password.
    pub password: Option<PasswordRefusal>,
    /// The second time it was another one.
    pub differs: bool,
    /// The old password is not right.
    pub old: bool,
}

impl Wrong {
    /// Whether nothing is.
    pub(super) fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// What to say beside the sign-in name.
    pub(super) fn of_sign_in_name(&self, language: Language) -> Option<String> {
        let text = if self.taken {
            t::account::wrong_taken(language)
        } else {
            self.sign_in_name
                .map(|_| t::account::wrong_sign_in_name(language))?
        };
        Some(text.to_owned())
    }

    /// What to say beside the name.
    pub(super) fn of_name(&self, language: Language) -> Option<String> {
        self.name
            .map(|_| t::account::wrong_name(language).to_owned())
    }

    /// What to say beside the password.
    pub(super) fn of_password(&self, language: Language) -> Option<String> {
        let number = |letters| u32::try_from(letters).unwrap_or(u32::MAX);
        Some(match self.password? {
            PasswordRefusal::TooShort { least } => {
                t::account::wrong_short(language, number(least)).into_owned()
            }
            PasswordRefusal::TooLong { most } => {
                t::account::wrong_long(language, number(most)).into_owned()
            }
            PasswordRefusal::Guessed => t::account::wrong_guessed(language).to_owned(),
        })
    }

    /// What to say beside its repetition.
    pub(super) fn of_again(&self, language: Language) -> Option<String> {
        self.differs
            .then(|| t::account::wrong_differs(language).to_owned())
    }

    /// What to say beside the old password.
    pub(super) fn of_old(&self, language: Language) -> Option<String> {
        self.old.then(|| t::account::wrong_old(language).to_owned())
    }
}

impl Opening {
    /// The account that these words describe.
    ///
    /// # Errors
    /// The same words with what is wrong with which, all of it at once.
    pub(super) fn check(
        mut self,
        centre: &Centre,
        password: &str,
        again: &str,
    ) -> Result<(PersonName, SignInName, Password), Self> {
        let name = PersonName::parse(&self.name);
        let sign_in_name = SignInName::parse(&self.sign_in_name);
        let own = [self.name.as_str(), self.sign_in_name.as_str()];
        match (name, sign_in_name, chosen(centre, &own, password, again)) {
            (Ok(name), Ok(sign_in_name), Ok(password)) => Ok((name, sign_in_name, password)),
            (name, sign_in_name, password) => {
                self.wrong = Wrong {
                    name: name.err(),
                    sign_in_name: sign_in_name.err(),
                    ..password.err().unwrap_or_default()
                };
                Err(self)
            }
        }
    }
}

/// A password chosen for a house by somebody whose names are `own`.
///
/// # Errors
/// What is wrong with it.
pub(super) fn chosen(
    centre: &Centre,
    own: &[&str],
    password: &str,
    again: &str,
) -> Result<Password, Wrong> {
    let house = centre.name.all().map(|(_, name)| name.as_str());
    let known: Vec<&str> = own.iter().copied().chain(house).collect();
    let differs = Password::typed(password) != Password::typed(again);
    match Password::choose(password, &known) {
        Ok(password) if !differs => Ok(password),
        chosen => Err(Wrong {
            password: chosen.err(),
            differs,
            ..Wrong::default()
        }),
    }
}
