//! What the memory of Saiets can do, in one run on one machine, so that the ratios mean something.
//!
//! The hot course is measured twice: with the store's verb, and with a fair naive verb that keeps the same rules and
//! writes the same rows in one transaction for each request, tried again after a conflict.
#![expect(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on should stop where it is"
)]
#![expect(clippy::print_stdout, reason = "the table is what it is for")]

#[path = "../../tests/store/house/things.rs"]
mod house;
mod naive;
mod timing;

use std::{path::Path, time::Duration, time::Instant};

use domain::course::Course;
use futures::{StreamExt, stream};
use store::{Address, Enrol, Store, StoreError};

use crate::{
    house::{CENTRE, course, now, programme, wish},
    timing::{Measured, measure},
};

/// How long one turn of a contest lasts, and how many turns each way of enrolling has.
const ROUND: Duration = Duration::from_secs(5);
const ROUNDS: u32 = 2;
/// More people than a turn can enrol.
const PER_ROUND: u32 = 4_000_000;
const WRITERS: u32 = 64;
const COURSES: u32 = 2_000;
const PEOPLE: u32 = 10_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .thread_stack_size(10 << 20)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(runtime.spawn(all())).unwrap();
}

async fn all() {
    let folder = tempfile::tempdir().unwrap();
    println!(
        "{:<52} {:>9}",
        "resident before the store is opened",
        resident()
    );
    let (verb, naive, single) = contest(folder.path()).await;
    println!(
        "\n{:<52} {:>9} {:>9} {:>9} {:>9}",
        "enrolments, each a new person, synced to disk", "per s", "p50 ms", "p99 ms", "max ms"
    );
    println!("{:<52} {verb}", "one course, 64 writers");
    println!("{:<52} {naive}", "naive verb, one course, 64 writers");
    println!(
        "{:<52} {single}",
        "the store's own code one by one, 64 writers"
    );
    println!(
        "{:<52} {:>8.1}x",
        "one course: the store's verb over the naive one",
        verb.rate() / naive.rate()
    );
    println!(
        "{:<52} {:>8.1}x",
        "one course: over its own code one by one",
        verb.rate() / single.rate()
    );
    println!(
        "{:<52} {}",
        "one course, 1 writer",
        alone(&folder.path().join("alone")).await
    );
    println!(
        "{:<52} {}",
        "64 courses, 64 writers",
        wide(&folder.path().join("wide")).await
    );
    reading(&folder.path().join("read")).await;
}

/// Everybody wants the same course, in three ways that take turns, so that whatever else the machine does meanwhile
/// falls on all of them.
async fn contest(folder: &Path) -> (Measured, Measured, Measured) {
    let hot = course(1, 65_000);
    let store = open(&folder.join("verb"), vec![hot.clone()]).await;
    println!("{:<52} {:>9}", "resident after it was opened", resident());
    let servers = open(&folder.join("single"), vec![hot.clone()]).await;
    let servers: Vec<_> = (0..WRITERS).map(|_| servers.another_server()).collect();
    let naive = naive::Naive::open(&folder.join("naive")).await;
    let mut measured: (Measured, Measured, Measured) = Default::default();
    for round in 0..ROUNDS {
        let number = |number| round * PER_ROUND + number;
        measured.0 += measure(WRITERS, ROUND, |n| {
            enrol(store.clone(), wish(&hot, number(n)))
        })
        .await;
        measured.1 += measure(WRITERS, ROUND, |n| naive.enrol(number(n))).await;
        let server = |n: u32| servers[(n % WRITERS) as usize].clone();
        measured.2 += measure(WRITERS, ROUND, |n| enrol(server(n), wish(&hot, number(n)))).await;
    }
    measured
}

/// Who collides too often is told so, and asks again.
async fn enrol(store: Store, request: Enrol) {
    while let Err(error) = store.enrol(request.clone(), now()).await {
        assert_eq!(error, StoreError::Conflict.into());
    }
}

/// One writer, who waits for each answer.
async fn alone(folder: &Path) -> Measured {
    let hot = course(1, 65_000);
    let store = open(folder, vec![hot.clone()]).await;
    let measured = measure(1, ROUND, |number| enrol(store.clone(), wish(&hot, number))).await;
    store.close().await;
    measured
}

/// Everybody wants a course of their own.
async fn wide(folder: &Path) -> Measured {
    let courses: Vec<Course> = (1..=WRITERS).map(|number| course(number, 65_000)).collect();
    let store = open(folder, courses.clone()).await;
    let course = |number: u32| &courses[(number % WRITERS) as usize];
    let measured = measure(WRITERS, ROUND, |number| {
        enrol(store.clone(), wish(course(number), number))
    })
    .await;
    store.close().await;
    measured
}

/// The catalogue of a large centre, and opening its store.
async fn reading(folder: &Path) {
    let courses: Vec<Course> = (1..=COURSES).map(|number| course(number, 20)).collect();
    let (imported, store) = timed(open(folder, courses.clone())).await;
    let (enrolled, ()) = timed(stream::iter(0..PEOPLE).for_each_concurrent(256, |number| {
        let (store, request) = (
            store.clone(),
            wish(&courses[(number % COURSES) as usize], number),
        );
        async move { drop(store.enrol(request, now()).await.unwrap()) }
    }))
    .await;
    println!(
        "\n{:<52} {:>6} ms",
        "import of 2,000 courses",
        imported.as_millis()
    );
    println!(
        "{:<52} {:>6} ms",
        "10,000 people enrol in 2,000 courses",
        enrolled.as_millis()
    );
    let (fresh, _) = timed(store.another_server().catalogue(CENTRE)).await;
    println!(
        "{:<52} {:>6} ms",
        "catalogue, read after a change",
        fresh.as_millis()
    );
    store.catalogue(CENTRE).await.unwrap();
    let (held, ()) = timed(
        stream::iter(0..1_000).for_each(|_| async { drop(store.catalogue(CENTRE).await.unwrap()) }),
    )
    .await;
    println!(
        "{:<52} {:>6} us",
        "catalogue, unchanged",
        held.as_micros() / 1_000
    );
    let wanted: Vec<_> = courses
        .iter()
        .map(|course| (course.set, course.id))
        .collect();
    let (seats, found) = timed(store.seats(&wanted)).await;
    println!(
        "{:<52} {:>6} ms",
        format!("seats of {} courses", found.unwrap().len()),
        seats.as_millis()
    );
    println!("{:<52} {:>9}", "resident after all this", resident());
    store.close().await;
    let (opened, _store) = timed(Store::open(&Address::Folder(folder.to_owned()))).await;
    println!("{:<52} {:>6} ms", "opening that store", opened.as_millis());
}

async fn open(folder: &Path, courses: Vec<Course>) -> Store {
    let store = Store::open(&Address::Folder(folder.to_owned()))
        .await
        .unwrap();
    store.take_in(&programme(courses), now()).await.unwrap();
    store
}

async fn timed<T>(work: impl Future<Output = T>) -> (Duration, T) {
    let begun = Instant::now();
    let done = work.await;
    (begun.elapsed(), done)
}

/// How much memory the process holds now.
fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok());
    kilobytes.map_or_else(
        || "unknown".to_owned(),
        |kilobytes| format!("{} MB", kilobytes / 1024),
    )
}
