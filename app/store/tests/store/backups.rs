//! Copying everything out and back in.

use futures::future::join_all;
use store::{Address, Store, StoreError, restore};

use crate::house::{CENTRE, House, course, new_key, now, stories};

stories! {
    what_comes_back_is_what_was_there
    a_backup_is_one_moment_while_people_enrol
    a_store_with_data_is_not_overwritten_by_accident
    a_damaged_backup_touches_nothing
    a_file_that_is_there_is_not_replaced
}

async fn what_comes_back_is_what_was_there(house: House) {
    let courses = vec![course(1, 2), course(2, 5)];
    let house = house.with(courses.clone()).await;
    let mut slips = Vec::new();
    for person in 0..5 {
        slips.push(house.enrol(&courses[0], person).await.unwrap().code);
    }
    house
        .store
        .leave(&slips[0], new_key(), now())
        .await
        .unwrap();
    let file = house.folder.path().join("backup");
    let report = house.store.backup(&file, now()).await.unwrap();
    let target = Address::Folder(house.folder.path().join("second"));
    let restored = restore(&target, &file, false).await.unwrap();
    assert_eq!((restored.rows, restored.taken_at), (report.rows, now().at));
    let second = Store::open(&target).await.unwrap();
    assert_eq!(
        *second.catalogue(CENTRE).await.unwrap(),
        *house.store.catalogue(CENTRE).await.unwrap()
    );
    for code in &slips {
        let slip = house.store.slip(code).await.unwrap().unwrap();
        assert_eq!(second.slip(code).await.unwrap().as_ref(), Some(&slip));
        let audit = second.audited(slip.enrolment.person).await.unwrap();
        assert_eq!(
            audit,
            house.store.audited(slip.enrolment.person).await.unwrap()
        );
        assert!(
            audit.iter().any(|entry| entry.personal.is_some()),
            "what was sealed opens again"
        );
    }
    second.accept(&slips[2], new_key(), now()).await.unwrap();
    let again = house.folder.path().join("again");
    assert_eq!(
        house.store.backup(&again, now()).await.unwrap().sha256,
        report.sha256
    );
}

async fn a_backup_is_one_moment_while_people_enrol(house: House) {
    let courses: Vec<_> = (1..=4).map(|number| course(number, 200)).collect();
    let house = house.with(courses.clone()).await;
    let storm =
        join_all((0..800).map(|person| house.enrol(&courses[(person % 4) as usize], person)));
    let file = house.folder.path().join("backup");
    let backup = async {
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
        house.store.backup(&file, now()).await.unwrap()
    };
    let (_, _) = tokio::join!(storm, backup);
    let text = std::fs::read_to_string(&file).unwrap();
    // How often the rows of a table have a field, in the text of a column too.
    let fields = |table: &str, field: &str| -> usize {
        text.lines()
            .filter(|line| line.contains(&format!("\"id\":{{\"RecordId\":{{\"table\":\"{table}\"")))
            .map(|line| {
                line.replace('\\', "")
                    .matches(&format!("\"{field}\":"))
                    .count()
            })
            .sum()
    };
    let enrolled = fields("enrolment", "standing");
    assert!(enrolled <= 800, "{enrolled}");
    assert_eq!(
        [
            fields("person", "seal"),
            fields("outbox", "what"),
            fields("request", "answer"),
            fields("audit", "channel")
        ],
        [enrolled; 4]
    );
    let target = Address::Folder(house.folder.path().join("second"));
    restore(&target, &file, false).await.unwrap();
    let second = Store::open(&target).await.unwrap();
    let wanted: Vec<_> = courses
        .iter()
        .map(|course| (course.set, course.id))
        .collect();
    let placed: u32 = second
        .seats(&wanted)
        .await
        .unwrap()
        .values()
        .map(|seats| seats.placed)
        .sum();
    assert_eq!(
        placed as usize, enrolled,
        "rosters and enrolments are of one moment"
    );
}

async fn a_store_with_data_is_not_overwritten_by_accident(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let file = house.folder.path().join("backup");
    house.store.backup(&file, now()).await.unwrap();
    let target = Address::Folder(house.folder.path().join("second"));
    let second = House {
        store: Store::open(&target).await.unwrap(),
        address: target,
        folder: tempfile::tempdir().unwrap(),
    };
    let second = second.with(vec![course(2, 5), course(3, 5)]).await;
    let placed = second.enrol(&course(2, 5), 1).await.unwrap();
    second.store.close().await;
    assert_eq!(
        restore(&second.address, &file, false).await,
        Err(StoreError::NotEmpty)
    );
    let still = Store::open(&second.address).await.unwrap();
    assert!(still.slip(&placed.code).await.unwrap().is_some());
    still.close().await;
    restore(&second.address, &file, true).await.unwrap();
    let replaced = Store::open(&second.address).await.unwrap();
    assert_eq!(replaced.slip(&placed.code).await.unwrap(), None);
    assert_eq!(
        replaced.catalogue(CENTRE).await.unwrap().courses,
        [course(1, 5)]
    );
}

async fn a_damaged_backup_touches_nothing(house: House) {
    let house = house.with(vec![course(1, 5)]).await;
    let file = house.folder.path().join("backup");
    house.store.backup(&file, now()).await.unwrap();
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let target = Address::Folder(house.folder.path().join("second"));
    let refused = restore(&target, &file, true).await;
    assert!(
        matches!(refused, Err(StoreError::File { .. })),
        "{refused:?}"
    );
    assert!(!house.folder.path().join("second").exists());
}

async fn a_file_that_is_there_is_not_replaced(house: House) {
    let file = house.folder.path().join("backup");
    std::fs::write(&file, "mine").unwrap();
    let refused = house.store.backup(&file, now()).await;
    assert!(
        matches!(refused, Err(StoreError::File { .. })),
        "{refused:?}"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
}
