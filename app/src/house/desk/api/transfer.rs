//! Somebody taken over into another class, from what was typed to the person's page.

use domain::{
    id::PersonId,
    text::{Line, Slug},
};
use store::{Transfer, TransferError};

use super::{
    super::{
        refusal::Refused,
        typed::{Going, course_of},
    },
    DESK, enrol, send_back,
};
use crate::{account::Door, caller::Caller, draft::Draft, error::AppError};

/// Takes them over, or leads back to what is to be mended.
pub(super) async fn over(
    caller: &Caller,
    door: &Door,
    person: PersonId,
    from: &Slug,
    typed: Going,
) -> Result<(), AppError> {
    let store = &caller.site.store;
    let house = store.catalogue(door.centre.id).await?;
    let from = house.course(from).ok_or(AppError::NotFound)?;
    let page = format!("{DESK}/{person}/move?from={}", from.offer.slug);
    let reason = Line::parse(&typed.reason).ok();
    let Some((to, reason)) = course_of(&house, &typed.course).zip(reason) else {
        return send_back(caller, door, &page, &typed, Refused::Form).await;
    };
    let leaves = Some(from.id);
    if typed.anyway.is_none() && enrol::clashes(caller, door, (&house, to), person, leaves).await? {
        return send_back(caller, door, &page, &typed, Refused::Clash).await;
    }
    let transfer = Transfer {
        person,
        from: from.id,
        to: to.id,
        reason,
        by: caller.present()?.account,
    };
    match store.transfer(door.centre.id, &transfer, door.now).await {
        Ok(_) => {
            Draft::Form.forget(caller).await?;
            door.lead(&format!("{DESK}/{person}?done=moved"));
            Ok(())
        }
        Err(TransferError::Refused(why)) => {
            send_back(caller, door, &page, &typed, Refused::of_transfer(why)).await
        }
        Err(TransferError::Store(cause)) => Err(cause.into()),
    }
}
