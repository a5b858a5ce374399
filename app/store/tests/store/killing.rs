//! `kill -9` in the middle of a storm, thirty times: whatever was acknowledged is there, and nothing is there twice.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use domain::{
    course::{Course, Seats},
    roster::Answer,
    text::SlipCode,
};
use futures::{StreamExt, stream};
use store::{Address, Enrol, Store};

use crate::house::{House, course, key, now, on_a_runtime, wish};

const CYCLES: u32 = 30;
/// Which request numbers a cycle uses: so many that it never comes to an end.
const PER_CYCLE: u32 = 30_000;
/// Says to the writer where to write and from which number on.
const FOLDER: &str = "SAIETS_TEST_KILLED_FOLDER";
const CYCLE: &str = "SAIETS_TEST_KILLED_CYCLE";

fn courses() -> Vec<Course> {
    vec![course(1, 400), course(2, 40), course(3, 999)]
}

fn request(number: u32) -> Enrol {
    let courses = courses();
    let course = &courses[(number % 3) as usize];
    Enrol {
        key: key(number),
        ..wish(course, number)
    }
}

/// The process that is killed; without the folder in its environment it has nothing to do.
#[expect(clippy::print_stdout, reason = "its output is what it acknowledges")]
#[test]
fn writer() {
    let Ok(folder) = std::env::var(FOLDER) else {
        return;
    };
    let cycle: u32 = std::env::var(CYCLE).unwrap().parse().unwrap();
    on_a_runtime(async move {
        let store = Store::open(&Address::Folder(folder.into())).await.unwrap();
        let numbers = stream::iter(cycle * PER_CYCLE..(cycle + 1) * PER_CYCLE);
        numbers
            .for_each_concurrent(64, |number| {
                let store = store.clone();
                async move {
                    let answered = store.enrol(request(number), now()).await.unwrap();
                    let position = if let Answer::InLine { position } = answered.answer {
                        position
                    } else {
                        0
                    };
                    // The leading line end keeps it apart from what the test runner prints.
                    println!("\nacknowledged {number} {} {position}", answered.code);
                }
            })
            .await;
    });
}

#[test]
fn nothing_acknowledged_is_lost_over_thirty_kills() {
    on_a_runtime(async {
        let house = House::on_disk().await.with(courses()).await;
        let Address::Folder(folder) = house.address.clone() else {
            panic!("a folder")
        };
        house.store.close().await;
        let mut ledger = BTreeMap::new();
        for cycle in 0..CYCLES {
            let path = folder.clone();
            let told = tokio::task::spawn_blocking(move || storm(&path, cycle))
                .await
                .unwrap();
            assert!(
                !told.is_empty(),
                "cycle {cycle} acknowledged nothing before it was killed"
            );
            ledger.extend(told.clone());
            let store = Store::open(&house.address).await.unwrap();
            numbers_are_sound(&store, &ledger).await;
            if cycle + 1 == CYCLES {
                all_are_there(&store, &ledger).await;
            }
            all_are_there(&store, &told).await;
            store.close().await;
        }
        assert!(ledger.len() > 300, "{} acknowledged", ledger.len());
    });
}

/// One process, killed when it is in the middle of it; what it acknowledged, by request number.
fn storm(folder: &Path, cycle: u32) -> BTreeMap<u32, (SlipCode, u32)> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args([
            "killing::writer",
            "--exact",
            "--nocapture",
            "--test-threads",
            "1",
        ])
        .env(FOLDER, folder)
        .env(CYCLE, cycle.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(writer.stdout.take().unwrap());
    let mut told = String::new();
    while !told.contains("acknowledged") {
        assert_ne!(
            output.read_line(&mut told).unwrap(),
            0,
            "the writer ended by itself"
        );
    }
    std::thread::sleep(Duration::from_millis(20 + u64::from(cycle) * 13 % 250));
    writer.kill().unwrap();
    writer.wait().unwrap();
    output.read_to_string(&mut told).unwrap();
    // The last line may be cut off; then nobody was told.
    let whole = told.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().filter_map(read_line).collect()
}

fn read_line(line: &str) -> Option<(u32, (SlipCode, u32))> {
    let mut parts = line.strip_prefix("acknowledged ")?.split(' ');
    let number = parts.next()?.parse().ok()?;
    Some((
        number,
        (
            SlipCode::parse(parts.next()?).ok()?,
            parts.next()?.parse().ok()?,
        ),
    ))
}

/// Every slip is there, with the place in line that was told.
async fn all_are_there(store: &Store, ledger: &BTreeMap<u32, (SlipCode, u32)>) {
    let courses = courses();
    for (number, (code, position)) in ledger {
        let slip = store
            .slip(code)
            .await
            .unwrap()
            .unwrap_or_else(|| panic!("request {number} was lost"));
        assert_eq!(slip.enrolment.course, courses[(number % 3) as usize].id);
        assert_eq!(
            slip.position.unwrap_or_default(),
            *position,
            "request {number}"
        );
    }
    let (number, (code, _)) = ledger.last_key_value().unwrap();
    let again = store.enrol(request(*number), now()).await.unwrap();
    assert_eq!(again.code, *code, "asked again, the same answer");
}

/// Nothing is oversold, and nobody who was told is missing from the numbers.
async fn numbers_are_sound(store: &Store, ledger: &BTreeMap<u32, (SlipCode, u32)>) {
    let courses = courses();
    let wanted: Vec<_> = courses
        .iter()
        .map(|course| (course.set, course.id))
        .collect();
    let seats = store.seats(&wanted).await.unwrap();
    for (course, place) in courses.iter().zip(0..) {
        let Some(now) = seats.get(&course.id) else {
            continue;
        };
        let Seats::Known(most) = course.seats else {
            panic!("known seats")
        };
        assert!(now.placed <= u32::from(most), "oversold: {now:?}");
        let told = ledger
            .iter()
            .filter(|(number, _)| **number % 3 == place)
            .count();
        assert!(
            (now.placed + now.waiting) as usize >= told,
            "{told} told, {now:?}"
        );
    }
}
