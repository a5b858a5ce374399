//! Sheets on their way in, and the originals of what was taken in.

use domain::{
    id::{AccountId, SheetId},
    offer::mending::{LineAt, Mended, Mending},
};
use jiff::ToSpan;
use store::{Difference, Origin, Sheet, Taken};

use crate::house::{CENTRE, House, now, stories, uuid};

stories! {
    a_sheet_waits_with_every_byte_and_what_was_said
    a_sheet_that_nobody_takes_in_is_forgotten
    the_original_of_a_source_replaces_the_one_before
    what_was_taken_in_is_said_no_more
}

fn sheet(number: u32) -> Sheet {
    Sheet {
        id: SheetId(uuid(50, number)),
        centre: CENTRE,
        account: AccountId(uuid(51, 1)),
        file: "Plāns.xlsx".to_owned(),
        source: "Plāns".to_owned(),
        at: now().at,
        mending: Mending::default(),
        taken: None,
    }
}

fn taken(sheet: Sheet) -> Sheet {
    let origin = Origin {
        id: uuid(5, 1),
        page: "Plan".to_owned(),
        lines: vec![2, 3],
    };
    Sheet {
        taken: Some(Taken {
            at: now().at,
            shown: true,
            difference: Difference::default(),
            origins: vec![origin],
        }),
        ..sheet
    }
}

/// Longer than a row may be, so that it is kept in several.
fn bytes(number: u8) -> Vec<u8> {
    (0..2_500_000_u32)
        .map(|at| u8::try_from(at % 251).unwrap() ^ number)
        .collect()
}

async fn a_sheet_waits_with_every_byte_and_what_was_said(house: House) {
    let (store, until) = (&house.store, now().at + 24.hours());
    let mut known = sheet(1);
    store.keep_sheet(&known, &bytes(1), until).await.unwrap();
    store.keep_sheet(&sheet(2), b"", until).await.unwrap();
    assert!(store.sheet_bytes(known.id).await.unwrap() == bytes(1));
    assert_eq!(store.sheet_bytes(sheet(2).id).await.unwrap(), b"");
    known.mending.mend(Mended {
        at: LineAt {
            page: "Plan".to_owned(),
            line: 5,
        },
        field: "start".to_owned(),
        value: "10:00".to_owned(),
    });
    assert!(store.say_of_sheet(&known, until).await.unwrap());
    assert_eq!(
        store.sheet(known.id, now().at).await.unwrap(),
        Some(known.clone())
    );
    assert_eq!(store.sheets(CENTRE, now().at).await.unwrap().len(), 2);
    store.forget_sheet(known.id).await.unwrap();
    assert_eq!(store.sheet(known.id, now().at).await.unwrap(), None);
    assert_eq!(store.sheet_bytes(known.id).await.unwrap(), b"");
    assert!(!store.say_of_sheet(&known, until).await.unwrap());
}

async fn a_sheet_that_nobody_takes_in_is_forgotten(house: House) {
    let (store, until) = (&house.store, now().at + 24.hours());
    store.keep_sheet(&sheet(1), &bytes(1), until).await.unwrap();
    store
        .keep_sheet(&sheet(2), &bytes(2), until + 1.hour())
        .await
        .unwrap();
    assert_eq!(store.sheet(sheet(1).id, until).await.unwrap(), None);
    store.forget_old_sheets(until).await.unwrap();
    assert_eq!(store.sheet_bytes(sheet(1).id).await.unwrap(), b"");
    assert!(store.sheet_bytes(sheet(2).id).await.unwrap() == bytes(2));
}

async fn the_original_of_a_source_replaces_the_one_before(house: House) {
    let house = house.with(Vec::new()).await;
    let (store, until) = (&house.store, now().at + 24.hours());
    for number in 1..=3 {
        store
            .keep_sheet(&sheet(number), &bytes(1), until)
            .await
            .unwrap();
    }
    let other = Sheet {
        source: "another".to_owned(),
        ..sheet(3)
    };
    store
        .sheet_taken(&taken(other.clone()), now())
        .await
        .unwrap();
    store.sheet_taken(&taken(sheet(1)), now()).await.unwrap();
    store.sheet_taken(&taken(sheet(2)), now()).await.unwrap();
    let never = now().at + (24 * 365).hours();
    assert_eq!(store.sheet(sheet(1).id, now().at).await.unwrap(), None);
    assert_eq!(store.sheet_bytes(sheet(1).id).await.unwrap(), b"");
    assert_eq!(
        store.sheet(sheet(2).id, never).await.unwrap(),
        Some(taken(sheet(2)))
    );
    store.forget_old_sheets(never).await.unwrap();
    assert!(store.sheet_bytes(sheet(2).id).await.unwrap() == bytes(1));
    assert_eq!(store.sheets(CENTRE, never).await.unwrap().len(), 2);
}

async fn what_was_taken_in_is_said_no_more(house: House) {
    let house = house.with(Vec::new()).await;
    let (store, until) = (&house.store, now().at + 24.hours());
    store.keep_sheet(&sheet(1), &bytes(1), until).await.unwrap();
    store.sheet_taken(&taken(sheet(1)), now()).await.unwrap();
    assert!(!store.say_of_sheet(&sheet(1), until).await.unwrap());
    assert_eq!(
        store.sheet(sheet(1).id, now().at).await.unwrap(),
        Some(taken(sheet(1)))
    );
}
