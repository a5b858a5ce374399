//! Two processes of `saiets serve` on one database server behave as one. `make test-two` runs this trial, which needs the
//! database server that it builds.

mod process;

use std::{collections::BTreeSet, time::Duration};

use domain::{
    account::{Invite, Post, Role},
    centre::Centre,
    course::{Course, Entry, Seats},
};
use futures::future::join_all;
use server::clock;
use store::{Message, NewInvite, Store, measured::CONFLICTS};
use tokio::time::sleep;

use self::process::{Database, Served};
use crate::{
    browser::{Browser, form_of, own_path},
    staff::PASSWORD,
    test_house::run,
};

/// How many press the button together.
const CROWD: usize = 120;
const TAKE_PLACE: &str = "/api/take-place";
const FORM: &str = "form[action='/api/take-place']";

/// Two houses, what they share, and a look behind both.
struct Two {
    houses: [Served; 2],
    behind: Store,
    _database: Database,
    _folders: [tempfile::TempDir; 3],
}

impl Two {
    /// Starts both at once over an empty database: who is first makes the tables and the demo house.
    async fn new() -> Self {
        let folders = [(); 3].map(|()| tempfile::tempdir().expect("a folder"));
        let database = Database::start(folders[2].path()).await;
        let houses = [0, 1].map(|at| Served::start(&database, folders[at].path()));
        for house in &houses {
            house.opened().await;
        }
        let behind = Store::open(&database.address()).await.expect("the store");
        Self {
            houses,
            behind,
            _database: database,
            _folders: folders,
        }
    }

    /// The house that the person with this number asks.
    fn house(&self, number: usize) -> &Served {
        &self.houses[number % 2]
    }

    /// The only house of the store; it was made once.
    async fn centre(&self) -> Centre {
        let centres = self.behind.centres().await.expect("centres");
        assert_eq!(centres.len(), 1, "the demo house was made once");
        centres.into_iter().next().expect("a centre")
    }

    /// A course of the demo house with a few places left.
    async fn nearly_full(&self) -> (Course, u32) {
        let centre = self.centre().await;
        let catalogue = self.behind.catalogue(centre.id).await.expect("a catalogue");
        for course in catalogue
            .courses
            .iter()
            .filter(|course| course.entry == Entry::Open)
        {
            let roster = self.behind.roster(course).await.expect("a roster");
            if let Some(free @ 2..=20) = roster.seats.free() {
                return (course.clone(), free);
            }
        }
        panic!("every course is full, or nearly empty");
    }

    async fn conflicts(&self) -> u64 {
        self.houses[0].counted(CONFLICTS).await + self.houses[1].counted(CONFLICTS).await
    }
}

#[test]
#[ignore = "needs a database server: make test-two"]
fn two_houses_on_one_store_are_one() {
    run(|| async {
        let two = Two::new().await;
        let (course, free) = two.nearly_full().await;
        one_request_sent_to_both_is_one_place(&two, &course).await;
        the_last_seats_are_given_once(&two, &course, free - 1).await;
        everybody_is_told_once(&two, &course).await;
        a_sign_in_counts_in_both(&two).await;
    });
}

/// The same form, sent to both houses at the same moment, as by an impatient finger behind a proxy that spreads requests.
async fn one_request_sent_to_both_is_one_place(two: &Two, course: &Course) {
    let here = Browser::new(two.house(0));
    let path = form_of("en", course);
    let fields = here.get(&path).await.page().fields(FORM);
    let filled = [("name", "Anna Berga"), ("phone", "+371 2000 0001")];
    let kept = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let kept =
        kept.filter(|(name, _)| *name == "key" || !filled.iter().any(|(own, _)| own == name));
    let all: Vec<_> = kept.chain(filled).collect();
    let there = here.at(two.house(1));
    let (first, second) = tokio::join!(
        here.post(TAKE_PLACE, &path, &all),
        there.post(TAKE_PLACE, &path, &all)
    );
    assert!(first.location().contains("/slip/"), "{}", first.location());
    assert_eq!(
        first.location(),
        second.location(),
        "one request has one slip"
    );
}

/// A crowd asks both houses at once; whoever is told so has a place, nobody else, and the line has no gap.
async fn the_last_seats_are_given_once(two: &Two, course: &Course, free: u32) {
    let before = two.conflicts().await;
    let answers = join_all((0..CROWD).map(|number| ask(two, course, number))).await;
    let roster = two.behind.roster(course).await.expect("a roster");
    let placed = answers
        .iter()
        .filter(|answer| **answer == Told::Placed)
        .count();
    let mut line: Vec<_> = answers.iter().filter_map(Told::position).collect();
    line.sort_unstable();
    say(&format!(
        "{CROWD} people asked two houses for the last {free} places: {placed} placed, {} in line, {} transactions tried again",
        line.len(),
        two.conflicts().await - before
    ));
    assert_eq!(placed, free as usize, "not one too many, not one too few");
    assert_eq!(
        line,
        (1..=CROWD - placed).collect::<Vec<_>>(),
        "a line without a gap"
    );
    assert_eq!(
        Seats::Known(u16::try_from(roster.placed.len()).expect("few")),
        course.seats
    );
    assert_eq!(
        (roster.seats.free(), roster.waiting.len()),
        (Some(0), line.len())
    );
    let people: BTreeSet<_> = roster
        .placed
        .iter()
        .chain(&roster.waiting)
        .map(|held| held.person.id)
        .collect();
    assert_eq!(
        people.len(),
        roster.placed.len() + roster.waiting.len(),
        "nobody twice"
    );
    for house in &two.houses {
        let page = Browser::new(house)
            .get(&form_of("en", course).replace("/take-place", ""))
            .await
            .page();
        assert!(
            page.main()
                .contains(&format!("{} people are in line", line.len())),
            "{}",
            page.main()
        );
    }
}

/// What somebody was told.
#[derive(Debug, PartialEq, Eq)]
enum Told {
    Placed,
    InLine(usize),
}

impl Told {
    fn position(&self) -> Option<usize> {
        match self {
            Self::Placed => None,
            Self::InLine(position) => Some(*position),
        }
    }

    fn read(heading: &str) -> Self {
        if heading == "You have a place" {
            return Self::Placed;
        }
        let digits: String = heading.chars().filter(char::is_ascii_digit).collect();
        Self::InLine(digits.parse().unwrap_or_else(|_| panic!("told: {heading}")))
    }
}

/// Both houses deal out the same outbox, and nobody has two messages.
async fn everybody_is_told_once(two: &Two, course: &Course) {
    let centre = two.centre().await;
    let mut people = Vec::new();
    // Both look every five seconds; a while longer, so that whatever would be dealt out twice has been.
    for _ in 0..6 {
        sleep(Duration::from_secs(5)).await;
        let messages = two.behind.messages(centre.id).await.expect("messages");
        let of_course = messages.iter().filter_map(Message::happened);
        let of_course = of_course.filter(|happened| happened.course == course.id);
        people = of_course.map(|happened| happened.person).collect();
    }
    let each: BTreeSet<_> = people.iter().collect();
    say(&format!(
        "{} messages to {} people",
        people.len(),
        each.len()
    ));
    assert!(people.len() >= CROWD, "everybody who asked");
    assert_eq!(each.len(), people.len(), "nobody twice");
}

/// Somebody asks one house, and reads the slip in the other.
async fn ask(two: &Two, course: &Course, number: usize) -> Told {
    let here = Browser::new(two.house(number));
    let (name, email) = (name(number), format!("zane{number}@saiets.example"));
    let filled = [("name", name.as_str()), ("email", email.as_str())];
    let answer = here
        .send_form(&form_of("en", course), TAKE_PLACE, &filled)
        .await;
    let slip = own_path(answer.location());
    assert!(slip.contains("/slip/"), "{slip}");
    let there = here.at(two.house(number + 1));
    let page = there.go(&slip).await.page();
    assert!(page.main().contains(&name), "{}", page.main());
    Told::read(&page.words("h1"))
}

/// A name that nobody else has, of letters.
fn name(number: usize) -> String {
    let letter = |at: usize| char::from(b'a' + u8::try_from(at % 20).expect("a letter"));
    format!("Zane Liep{}{}a", letter(number / 20), letter(number))
}

/// Who signed in at one house is known in the other, and who signs out there has signed out here.
async fn a_sign_in_counts_in_both(two: &Two) {
    let centre = two.centre().await;
    let post = Post {
        centre: centre.id,
        role: Role::Manager,
    };
    let new = NewInvite {
        invite: Invite::Join(post),
        name: None,
        by: None,
    };
    let now = clock::moment(clock::now(), &centre.zone);
    let token = two.behind.invite(&new, now).await.expect("a link");
    let here = Browser::new(two.house(0));
    let page = format!("/en/{}/invite/{}", centre.slug, token.as_str());
    let filled = [
        ("name", "Anna Berga"),
        ("sign_in_name", "anna"),
        ("password", PASSWORD),
        ("again", PASSWORD),
    ];
    let answer = here.send_form(&page, "/api/open-account", &filled).await;
    let start = own_path(answer.location());
    let there = here.at(two.house(1));
    assert!(there.get(&start).await.page().main().contains("Anna Berga"));
    there.send_form(&start, "/api/sign-out", &[]).await;
    let door = here.go(&start).await.page_whatever_the_status();
    assert!(!door.main().contains("Anna Berga"), "{}", door.main());
}

#[expect(clippy::print_stdout, reason = "what the trial found is asked for")]
fn say(text: &str) {
    println!("{text}");
}
