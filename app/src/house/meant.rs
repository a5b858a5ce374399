//! Who is meant by what was typed or shown, at the desk, among the people and at a roll.

use domain::{access::Action, centre::Centre, seek::Sought};
use store::FoundPeople;

use crate::{caller::Caller, error::AppError};

/// The people of the house who are meant, `most` of them at the most; for who may read its people.
pub(super) async fn people_meant(
    caller: &Caller,
    centre: &Centre,
    sought: &Sought,
    most: usize,
) -> Result<FoundPeople, AppError> {
    caller.may(Action::ReadPeople(centre.id))?;
    let store = &caller.site.store;
    let found = store
        .find_people(centre.id, centre.country, sought, most)
        .await?;
    Ok(found)
}
