//! Opening, closing and opening again.

use store::{Address, Store, StoreError};

use crate::house::{CENTRE, House, course, now, on_a_runtime, programme};

#[test]
fn what_is_on_disk_is_there_again() {
    on_a_runtime(async {
        let course = course(1, 2);
        let house = House::on_disk().await.with(vec![course.clone()]).await;
        let placed = house.enrol(&course, 1).await.unwrap();
        house.store.close().await;
        let store = Store::open(&house.address).await.unwrap();
        assert_eq!(
            store.catalogue(CENTRE).await.unwrap().courses,
            std::slice::from_ref(&course)
        );
        assert!(store.slip(&placed.code).await.unwrap().is_some());
        assert_eq!(
            store.seats(&[(course.set, course.id)]).await.unwrap()[&course.id].placed,
            1
        );
    });
}

#[test]
fn a_second_process_is_told_who_holds_the_folder() {
    on_a_runtime(async {
        let house = House::on_disk().await;
        let second = Store::open(&house.address).await;
        assert!(
            matches!(second, Err(StoreError::Unavailable(_))),
            "{:?}",
            second.err()
        );
    });
}

#[test]
fn an_empty_store_has_no_centre() {
    on_a_runtime(async {
        let house = House::in_memory().await;
        assert_eq!(house.store.centres().await.unwrap(), []);
        assert_eq!(
            house.store.catalogue(CENTRE).await.err(),
            Some(StoreError::Missing("centre"))
        );
        let centre = programme(Vec::new()).centre;
        house
            .store
            .take_in(&programme(Vec::new()), now())
            .await
            .unwrap();
        assert_eq!(
            house.store.centres().await.unwrap(),
            std::slice::from_ref(&centre)
        );
        assert_eq!(
            house.store.centre(&centre.slug).await.unwrap(),
            Some(centre)
        );
    });
}

#[test]
fn a_server_that_is_not_there_is_named() {
    on_a_runtime(async {
        let address = Address::parse("ws://127.0.0.1:9").unwrap();
        let refused = Store::open(&address).await;
        assert!(
            matches!(refused, Err(StoreError::Unavailable(_))),
            "{:?}",
            refused.err()
        );
    });
}
