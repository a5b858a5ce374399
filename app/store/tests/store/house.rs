//! A house to tell stories in: a centre with rooms, a year and courses, on an engine of one's choice.

mod things;

use std::path::PathBuf;

use domain::{course::Course, id::RequestKey};
use store::{Address, Answered, EnrolError, Store};
use tempfile::TempDir;

pub(crate) use self::things::{
    CENTRE, course, days_later, new_key, now, programme, somebody, uuid, wish,
};

/// Tells each story on both engines.
macro_rules! stories {
    ($($name:ident)+) => {$(
        mod $name {
            #[test]
            fn in_memory() {
                crate::house::told(crate::house::House::in_memory, super::$name);
            }

            #[test]
            fn on_disk() {
                crate::house::told(crate::house::House::on_disk, super::$name);
            }
        }
    )+};
}
pub(crate) use stories;

/// An open store with one centre.
pub(crate) struct House {
    pub(crate) store: Store,
    pub(crate) address: Address,
    pub(crate) folder: TempDir,
}

impl House {
    pub(crate) async fn in_memory() -> Self {
        Self::at(|_| Address::Memory).await
    }

    pub(crate) async fn on_disk() -> Self {
        Self::at(|folder| Address::Folder(folder.join("store"))).await
    }

    async fn at(address: impl FnOnce(PathBuf) -> Address) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = address(folder.path().to_owned());
        Self {
            store: Store::open(&address).await.unwrap(),
            address,
            folder,
        }
    }

    /// The house with these courses.
    pub(crate) async fn with(self, courses: Vec<Course>) -> Self {
        self.store
            .take_in(&programme(courses), now())
            .await
            .unwrap();
        self
    }

    /// Asks for a place under a key of its own.
    pub(crate) async fn enrol(&self, course: &Course, person: u32) -> Result<Answered, EnrolError> {
        self.store.enrol(wish(course, person), now()).await
    }
}

/// Runs a story on a runtime as the server has it.
pub(crate) fn told<H, S>(
    house: impl FnOnce() -> H + Send + 'static,
    story: impl FnOnce(House) -> S + Send + 'static,
) where
    H: Future<Output = House> + Send,
    S: Future<Output = ()> + Send,
{
    on_a_runtime(async move {
        let house = house().await;
        story(house).await;
    });
}

/// Runs something on threads with stacks as deep as the engine needs.
pub(crate) fn on_a_runtime(story: impl Future<Output = ()> + Send + 'static) {
    let runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = { runtime }
        .worker_threads(2)
        .thread_stack_size(10 << 20)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(runtime.spawn(story)).unwrap();
}

pub(crate) fn key(number: u32) -> RequestKey {
    RequestKey(uuid(99, number))
}
