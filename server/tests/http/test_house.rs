//! A house for one test: the real router over a store in memory, at nine o'clock on Tuesday 24 November 2026 in Riga.

use std::{net::SocketAddr, panic::resume_unwind, sync::LazyLock, thread};

use app::site::Site;
use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{Request, Response},
};
use domain::{
    course::Course,
    id::RequestKey,
    language::Language,
    person::{Channel, Contact, Delivery},
    text::PersonName,
};
use jiff::Timestamp;
use leptos::config::LeptosOptions;
use server::{
    alphabet, bringing, clock, demo, passwords, patience,
    router::{House, router},
};
use store::{Address, Catalogue, Enrol, NewPerson, Programme, Store, Who};
use tokio::{runtime::Runtime, sync::OnceCell};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use crate::{
    answer::Answer,
    browser::{Answers, Browser},
};

/// The moment at which tests take place, unless they say another.
pub const NOW: &str = "2026-11-24T07:00:00Z";
/// The public address of every test house.
pub const ADDRESS: &str = "https://saieta-nams.example";
/// As the program itself has it, since the store's engine recurses deeply.
const STACK: usize = 10 * 1024 * 1024;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK)
        .build()
        .expect("a runtime")
});
static SHARED: OnceCell<TestHouse> = OnceCell::const_new();

/// Runs a test that asks and waits.
pub fn run<F: Future<Output = ()>>(test: impl FnOnce() -> F + Send + 'static) {
    on_a_large_stack(|| on_the_runtime(test()));
}

/// Runs a test on a stack as large as the program's own.
pub fn on_a_large_stack(test: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(STACK).spawn(test);
    let ended = thread.expect("a thread").join();
    ended.unwrap_or_else(|panic| resume_unwind(panic));
}

/// Waits for `work` from a thread that is none of the runtime's.
pub fn on_the_runtime<T>(work: impl Future<Output = T>) -> T {
    RUNTIME.block_on(work)
}

/// A house.
pub struct TestHouse {
    pub router: Router,
    pub site: Site,
    pub store: Store,
    pub stop: CancellationToken,
}

impl TestHouse {
    /// The demo house with its people, shared by tests that only read.
    pub async fn to_read() -> &'static Self {
        SHARED
            .get_or_init(|| async {
                let store = Store::open(&Address::Memory).await.expect("a store");
                demo::open_if_empty(&store, &clock::fixed(moment(NOW)))
                    .await
                    .expect("the demo house");
                Self::over(store, NOW)
            })
            .await
    }

    /// The demo house with nobody in it.
    pub async fn quiet() -> Self {
        Self::with(|_| {}).await
    }

    /// The demo house with nobody in it, joined to a mail server.
    pub async fn that_sends_mail() -> Self {
        let store = Store::open(&Address::Memory).await.expect("a store");
        let house = Self::over_with(store, NOW, true);
        house.open(&demo_programme()).await;
        house
    }

    /// The demo house with nobody in it, after `change`.
    pub async fn with(change: impl FnOnce(&mut Programme)) -> Self {
        Self::with_at(NOW, change).await
    }

    /// The demo house with nobody in it, after `change`, at another moment.
    pub async fn with_at(now: &str, change: impl FnOnce(&mut Programme)) -> Self {
        let house = Self::empty_at(now).await;
        let mut programme = demo_programme();
        change(&mut programme);
        house.open(&programme).await;
        house
    }

    /// A house without a programme.
    pub async fn empty() -> Self {
        Self::empty_at(NOW).await
    }

    async fn empty_at(now: &str) -> Self {
        Self::over(Store::open(&Address::Memory).await.expect("a store"), now)
    }

    fn over(store: Store, now: &str) -> Self {
        Self::over_with(store, now, false)
    }

    fn over_with(store: Store, now: &str, sends_mail: bool) -> Self {
        let stop = CancellationToken::new();
        let site = Site {
            store: store.clone(),
            clock: clock::fixed(moment(now)),
            alphabet: alphabet::alphabet(),
            patience: patience::per_person(),
            passwords: passwords::passwords(),
            second_step: passwords::second::second_step(),
            sends_mail,
            importer: bringing::importer(store.clone(), clock::fixed(moment(now))),
            address: ADDRESS.into(),
        };
        let options = LeptosOptions::builder()
            .output_name("saiets")
            .site_root(concat!(env!("CARGO_MANIFEST_DIR"), "/../public"))
            .site_pkg_dir("pkg")
            .hash_files(false)
            .build();
        let house = House {
            site,
            options,
            stop: stop.clone(),
            trusted_proxy: None,
            limit: std::sync::Arc::default(),
        };
        Self {
            site: house.site.clone(),
            router: router(house),
            store,
            stop,
        }
    }

    /// Takes a programme in.
    pub async fn open(&self, programme: &Programme) {
        let now = clock::moment(moment(NOW), &programme.centre.zone);
        self.store
            .take_in(programme, now)
            .await
            .expect("a programme");
    }

    /// Somebody with a browser that holds no cookies yet.
    pub fn browser(&self) -> Browser<'_> {
        Browser::new(self)
    }

    /// What a first visitor gets.
    pub async fn get(&self, path: &str) -> Answer {
        self.browser().get(path).await
    }

    /// Somebody new asks for a place by the form; the answer is what their browser comes to in the end.
    pub async fn take_place(&self, course: &Course, name: &str, phone: &str) -> Answer {
        self.browser()
            .take_place(course, &[("name", name), ("phone", phone)])
            .await
    }

    /// Somebody who wants letters writes one to ask for a place.
    pub async fn enrol_by_letter(&self, course: &Course, name: &str) {
        self.enrol_by(course, name, Delivery::Letter, Channel::Paper)
            .await;
    }

    /// The desk gives somebody a place.
    pub async fn enrol_at_desk(&self, course: &Course, name: &str) {
        self.enrol_by(course, name, Delivery::Desk, Channel::Desk)
            .await;
    }

    async fn enrol_by(&self, course: &Course, name: &str, wants: Delivery, channel: Channel) {
        let person = NewPerson {
            name: PersonName::parse(name).expect("a name"),
            contact: Contact::Desk,
            language: Language::Lv,
            wants,
            needs: None,
        };
        let ask = Enrol {
            key: RequestKey(uuid::Uuid::new_v4()),
            centre: course.offer.centre,
            course: course.id,
            who: Who::New(person),
            channel,
        };
        self.store.enrol(ask, self.now()).await.expect("a place");
    }

    /// Sends a request as it is and reads the whole answer.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        Answer::read(self.begin(request).await).await
    }

    /// Sends a request and reads nothing yet.
    pub async fn begin(&self, mut request: Request<Body>) -> Response<Body> {
        let peer = request.extensions().get::<SocketAddr>().copied();
        let peer = peer.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 4000)));
        request.extensions_mut().insert(ConnectInfo(peer));
        self.router
            .clone()
            .oneshot(request)
            .await
            .expect("no error")
    }

    /// Now, as the house's clock has it.
    pub fn now(&self) -> store::Moment {
        clock::moment(moment(NOW), "Europe/Riga")
    }

    /// What the store knows of the house.
    pub async fn catalogue(&self) -> std::sync::Arc<Catalogue> {
        let centre = self.store.centres().await.expect("centres").remove(0);
        self.store.catalogue(centre.id).await.expect("a catalogue")
    }

    /// The first course of that title in any house of the store.
    pub async fn course_anywhere(&self, title: &str) -> Course {
        for centre in self.store.centres().await.expect("centres") {
            let house = self.store.catalogue(centre.id).await.expect("a catalogue");
            if let Some(found) = house.courses.iter().find(|course| is_called(course, title)) {
                return found.clone();
            }
        }
        panic!("no course {title}");
    }

    /// The first course of that title.
    pub async fn course(&self, title: &str) -> Course {
        let house = self.catalogue().await;
        let found = house.courses.iter().find(|course| is_called(course, title));
        found.expect(title).clone()
    }
}

impl Answers for TestHouse {
    async fn answer(&self, request: Request<Body>) -> Answer {
        self.send(request).await
    }
}

/// The demo house as its sheets say.
pub fn demo_programme() -> Programme {
    demo::read().expect("the demo house").programme
}

/// The first course of that title, to be changed.
pub fn course_of<'a>(programme: &'a mut Programme, title: &str) -> &'a mut Course {
    let mut courses = programme.courses.iter_mut();
    courses
        .find(|course| is_called(course, title))
        .expect(title)
}

fn is_called(course: &Course, title: &str) -> bool {
    course
        .offer
        .title
        .all()
        .any(|(_, known)| known.as_str() == title)
}

/// A moment written as in RFC 3339.
pub fn moment(at: &str) -> Timestamp {
    at.parse().expect("a moment")
}
