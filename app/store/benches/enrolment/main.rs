//! What the memory of Saiets can do, in one run on one machine, so that the ratios mean something.
//!
//! The hot course is measured twice: with the store's verb, and with a fair naive verb that keeps the same rules and
//! writes the same rows in one transaction for each request, tried again after a conflict.
#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on should stop where it is")]
#![expect(clippy::print_stdout, reason = "the table is what it is for")]

mod house;
mod naive;
mod timing;

use std::{path::Path, time::Duration, time::Instant};

use domain::course::Course;
use futures::{StreamExt, stream};
use store::{Address, Store};

use crate::{
    house::{CENTRE, course, now, programme, wish},
    timing::{Measured, measure},
};

/// How long each contest lasts.
const CONTEST: Duration = Duration::from_secs(5);
const WRITERS: u32 = 64;
const COURSES: u32 = 2_000;
const PEOPLE: u32 = 10_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().thread_stack_size(10 << 20).enable_all().build().unwrap();
    runtime.block_on(runtime.spawn(all())).unwrap();
}

async fn all() {
    let folder = tempfile::tempdir().unwrap();
    println!("{:<52} {:>9}", "resident before the store is opened", resident());
    println!("{:<52} {:>9} {:>9} {:>9} {:>9}", "enrolments, each a new person, synced to disk", "per s", "p50 ms", "p99 ms", "max ms");
    let told = |name: &str, measured: &Measured| println!("{name:<52} {measured}");
    told("one course, 1 writer", &hot(&folder.path().join("alone"), 1).await);
    let hot = hot(&folder.path().join("hot"), WRITERS).await;
    told("one course, 64 writers", &hot);
    told("64 courses, 64 writers", &wide(&folder.path().join("wide")).await);
    let naive = naive::hot(&folder.path().join("naive"), WRITERS, CONTEST).await;
    told("naive verb, one course, 64 writers", &naive);
    let single = one_by_one(&folder.path().join("single")).await;
    told("the store's own code one by one, 64 writers", &single);
    println!("{:<52} {:>8.1}x", "one course: the store's verb over the naive one", hot.rate() / naive.rate());
    println!("{:<52} {:>8.1}x", "one course: over its own code one by one", hot.rate() / single.rate());
    reading(&folder.path().join("read")).await;
}

/// Everybody wants the same course.
async fn hot(folder: &Path, writers: u32) -> Measured {
    let hot = course(1, 65_000);
    let store = open(folder, vec![hot.clone()]).await;
    let measured = measure(writers, CONTEST, |number| {
        let (store, request) = (store.clone(), wish(&hot, number));
        async move { drop(store.enrol(request, now()).await.unwrap()) }
    })
    .await;
    store.close().await;
    measured
}

/// Everybody wants a course of their own.
async fn wide(folder: &Path) -> Measured {
    let courses: Vec<Course> = (1..=WRITERS).map(|number| course(number, 65_000)).collect();
    let store = open(folder, courses.clone()).await;
    let measured = measure(WRITERS, CONTEST, |number| {
        let (store, request) = (store.clone(), wish(&courses[(number % WRITERS) as usize], number));
        async move { drop(store.enrol(request, now()).await.unwrap()) }
    })
    .await;
    store.close().await;
    measured
}

/// The store's own code without its queue: each writer is a server of its own, and all collide.
async fn one_by_one(folder: &Path) -> Measured {
    let hot = course(1, 65_000);
    let store = open(folder, vec![hot.clone()]).await;
    let servers: Vec<_> = (0..WRITERS).map(|_| store.another_server()).collect();
    measure(WRITERS, CONTEST, |number| {
        let (store, request) = (servers[(number % WRITERS) as usize].clone(), wish(&hot, number));
        // Who collides two hundred times is told so, and asks again.
        async move { while store.enrol(request.clone(), now()).await.is_err() {} }
    })
    .await
}

/// The catalogue of a large centre, and opening its store.
async fn reading(folder: &Path) {
    let courses: Vec<Course> = (1..=COURSES).map(|number| course(number, 20)).collect();
    let (imported, store) = timed(open(folder, courses.clone())).await;
    let (enrolled, ()) = timed(stream::iter(0..PEOPLE).for_each_concurrent(256, |number| {
        let (store, request) = (store.clone(), wish(&courses[(number % COURSES) as usize], number));
        async move { drop(store.enrol(request, now()).await.unwrap()) }
    }))
    .await;
    println!("\n{:<52} {:>6} ms", "import of 2,000 courses", imported.as_millis());
    println!("{:<52} {:>6} ms", "10,000 people enrol in 2,000 courses", enrolled.as_millis());
    let (fresh, _) = timed(store.another_server().catalogue(CENTRE)).await;
    println!("{:<52} {:>6} ms", "catalogue, read after a change", fresh.as_millis());
    store.catalogue(CENTRE).await.unwrap();
    let (held, ()) = timed(stream::iter(0..1_000).for_each(|_| async { drop(store.catalogue(CENTRE).await.unwrap()) })).await;
    println!("{:<52} {:>6} us", "catalogue, unchanged", held.as_micros() / 1_000);
    let wanted: Vec<_> = courses.iter().map(|course| (course.set, course.id)).collect();
    let (seats, found) = timed(store.seats(&wanted)).await;
    println!("{:<52} {:>6} ms", format!("seats of {} courses", found.unwrap().len()), seats.as_millis());
    println!("{:<52} {:>9}", "resident after all this", resident());
    store.close().await;
    let (opened, _store) = timed(Store::open(&Address::Folder(folder.to_owned()))).await;
    println!("{:<52} {:>6} ms", "opening that store", opened.as_millis());
}

async fn open(folder: &Path, courses: Vec<Course>) -> Store {
    let store = Store::open(&Address::Folder(folder.to_owned())).await.unwrap();
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
    kilobytes.map_or_else(|| "unknown".to_owned(), |kilobytes| format!("{} MB", kilobytes / 1024))
}
