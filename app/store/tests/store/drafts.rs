//! What was typed on a form that came back.

use jiff::ToSpan;
use serde_json::json;

use crate::house::{House, now, stories};

stories! {
    a_draft_is_there_until_its_time
    only_the_token_opens_it
}

async fn a_draft_is_there_until_its_time(house: House) {
    let (typed, until) = (
        json!({ "name": "Anna", "phone": null }),
        now().at + 15.minutes(),
    );
    house
        .store
        .keep_draft("token", typed.clone(), until)
        .await
        .unwrap();
    assert_eq!(
        house.store.draft("token", now().at).await.unwrap(),
        Some(typed)
    );
    assert_eq!(house.store.draft("token", until).await.unwrap(), None);
    house.store.forget_old_drafts(until).await.unwrap();
    assert_eq!(house.store.draft("token", now().at).await.unwrap(), None);
}

async fn only_the_token_opens_it(house: House) {
    let until = now().at + 15.minutes();
    house
        .store
        .keep_draft("one", json!(1), until)
        .await
        .unwrap();
    house
        .store
        .keep_draft("two", json!(2), until)
        .await
        .unwrap();
    house
        .store
        .keep_draft("one", json!(3), until)
        .await
        .unwrap();
    assert_eq!(
        house.store.draft("one", now().at).await.unwrap(),
        Some(json!(3))
    );
    house.store.forget_draft("one").await.unwrap();
    assert_eq!(house.store.draft("one", now().at).await.unwrap(), None);
    assert_eq!(
        house.store.draft("two", now().at).await.unwrap(),
        Some(json!(2))
    );
}
