//! What somebody who asks again is known by.

use domain::{id::CentreId, search::folded};
use sha2::{Digest, Sha256};

use super::NewPerson;

/// What a person is found again by: name with telephone and name with mailbox, neither of them readable.
pub(crate) fn fingerprints(centre: CentreId, new: &NewPerson) -> Vec<String> {
    let phone = new
        .contact
        .phone()
        .map(|phone| ("phone", phone.as_str().to_owned()));
    let email = new
        .contact
        .email()
        .map(|email| ("email", email.as_str().to_lowercase()));
    let name = folded(new.name.as_str());
    let print = |(kind, reached): (&str, String)| {
        let digest = Sha256::new()
            .chain_update(centre.0)
            .chain_update(format!("{name}\n{kind}\n{reached}"))
            .finalize();
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    };
    phone.into_iter().chain(email).map(print).collect()
}
