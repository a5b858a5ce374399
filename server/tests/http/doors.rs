//! Every door asked by everybody, in their own house and in another: what the table of `domain::access` says is what the
//! doors do. The matrix is printed: `tools/with.sh cargo test --workspace --exclude hydrate --test http -- doors --nocapture`.

mod odd;

use std::{
    collections::BTreeSet,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU16, Ordering},
    },
};

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use domain::{
    access::{Actor, Staff},
    account::{Post, Role},
    calendar::Span,
    centre::Centre,
    course::Course,
    id::{AccountId, FacultyId},
    pattern,
    session::{Decided, Decision},
    text::{Line, SlipCode},
};
use jiff::civil::date;
use leptos::server_fn::axum::server_fn_paths;
use server::{
    clock,
    doors::{Behind, Door, doors},
};
use store::Catalogue;
use uuid::Uuid;

use crate::{
    answer::Answer,
    browser::Browser,
    empty_and_many::second,
    staff::{link, signed_in},
    test_house::{ADDRESS, NOW, TestHouse, moment, run},
};

/// Who asks, and the house whose doors they ask.
const COLUMNS: [(&str, Option<&str>, bool); 7] = [
    ("visitor", None, true),
    ("desk", Some("desk"), true),
    ("coordinator", Some("coordinator"), true),
    ("manager", Some("manager"), true),
    ("desk of another", Some("desk"), false),
    ("coordinator of another", Some("coordinator"), false),
    ("manager of another", Some("manager"), false),
];

#[test]
fn every_server_function_has_a_row_and_every_row_a_server_function() {
    let registered: BTreeSet<_> = server_fn_paths().map(|(path, _)| path).collect();
    let rows: BTreeSet<_> = doors()
        .into_iter()
        .filter(|door| matches!(door.behind, Behind::Form))
        .map(|door| door.row.path)
        .collect();
    assert_eq!(registered, rows);
    assert!(rows.len() >= 16);
}

#[test]
fn every_page_has_a_row() {
    let listed: BTreeSet<_> = server::router::pages()
        .iter()
        .map(|page| page.path().to_owned())
        .filter(|path| !path.starts_with("/api/"))
        .collect();
    let rows: BTreeSet<_> = doors()
        .into_iter()
        .filter(|door| matches!(door.behind, Behind::Page))
        .map(|door| {
            let parts = door.row.path.split('/');
            let parts = parts.map(|part| match part.strip_prefix(':') {
                Some(name) => format!("{{{name}}}"),
                None => part.to_owned(),
            });
            parts.collect::<Vec<_>>().join("/")
        })
        .collect();
    assert_eq!(listed, rows);
}

#[test]
#[expect(clippy::print_stdout, reason = "the matrix is to be read")]
fn everybody_at_every_door() {
    run(|| async {
        let house = TestHouse::quiet().await;
        house.open(&second()).await;
        let centres = house.store.centres().await.expect("centres");
        let asked = Asked::prepare(&house, &centres).await;
        let mut people = Vec::new();
        for (at, (_, role, own)) in COLUMNS.into_iter().enumerate() {
            people.push(asked.somebody(role, own, &format!("anna {at}")).await);
        }
        let mut matrix = vec![heading()];
        let mut wrong = Vec::new();
        for door in doors() {
            let mut line = format!("{:<52}", door.row.path);
            for ((column, ..), (browser, posts)) in COLUMNS.into_iter().zip(&people) {
                let seen = asked.ask(&door, browser).await;
                let meant = asked.meant(&door, posts.clone());
                line.push_str(&format!("{seen:<9}"));
                if seen != meant {
                    wrong.push(format!(
                        "{} {column}: {seen}, and the table says {meant}",
                        door.row.path
                    ));
                }
            }
            matrix.push(line);
        }
        println!("{}", matrix.join("\n"));
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

/// An address from which nobody has asked yet: so many doors at once are not what the limit per address is for.
fn another_address() -> SocketAddr {
    static NEXT: AtomicU16 = AtomicU16::new(1);
    let [high, low] = NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    SocketAddr::from(([10, 0, high, low], 4000))
}

fn heading() -> String {
    let names = COLUMNS.map(|(_, role, own)| {
        let role = role.map_or("visitor", |role| &role[..5.min(role.len())]);
        format!(
            "{:<9}",
            if own {
                role.to_owned()
            } else {
                format!("{role}*")
            }
        )
    });
    format!("{:<52}{}\n(* of another house)", "", names.concat())
}

/// The request of a form that stands on the house's start page.
fn form(browser: &Browser<'_>, path: &str, body: String) -> Request<Body> {
    let request = browser.request(Method::POST, path);
    let request = request
        .header(header::REFERER, format!("{ADDRESS}/en/saieta-nams/house"))
        .header(header::ORIGIN, ADDRESS)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    request.body(Body::from(body)).expect("a request")
}

/// The house whose doors are asked, and another.
struct Asked<'a> {
    house: &'a TestHouse,
    here: Centre,
    there: Centre,
    course: Course,
    activity: String,
    faculty: FacultyId,
}

impl<'a> Asked<'a> {
    async fn prepare(house: &'a TestHouse, centres: &[Centre]) -> Self {
        let find = |slug: &str| {
            centres
                .iter()
                .find(|centre| centre.slug.as_str() == slug)
                .expect(slug)
                .clone()
        };
        let (here, there) = (find("saieta-nams"), find("otrais-nams"));
        let known = house.store.catalogue(here.id).await.expect("a catalogue");
        Self {
            house,
            course: house.course_anywhere("Joga").await,
            activity: known.activities[0].offer.slug.to_string(),
            faculty: known.faculties[0].id,
            here,
            there,
        }
    }

    /// A browser of somebody with that role, and their posts.
    async fn somebody(
        &self,
        role: Option<&str>,
        own: bool,
        name: &str,
    ) -> (Browser<'a>, Option<Vec<Post>>) {
        let role = match role {
            None => return (self.house.browser(), None),
            Some("desk") => Role::Desk,
            Some("manager") => Role::Manager,
            Some(_) => Role::Coordinator(self.faculty),
        };
        let centre = if own { &self.here } else { &self.there };
        let browser = signed_in(self.house, centre, role, name).await;
        let post = Post {
            centre: centre.id,
            role,
        };
        (browser, Some(vec![post]))
    }

    /// What the table says.
    fn meant(&self, door: &Door, posts: Option<Vec<Post>>) -> &'static str {
        let visitor = posts.is_none();
        let actor = posts.map_or(Actor::Visitor, |posts| {
            let account = AccountId(Uuid::nil());
            Actor::Staff(Staff { account, posts })
        });
        match actor.may((door.row.action)(self.here.id)) {
            Ok(()) => "yes",
            Err(_) if visitor => "sign in",
            Err(_) => "no",
        }
    }

    /// A form as a browser sends it.
    async fn send(&self, browser: &Browser<'a>, path: &str, body: String) -> Answer {
        let mut request = form(browser, path, body);
        request.extensions_mut().insert(another_address());
        self.house.send(request).await
    }

    /// What the door does.
    async fn ask(&self, door: &Door, browser: &Browser<'a>) -> &'static str {
        let sample = self.filled(door.row.sample).await;
        let request = match door.behind {
            Behind::Form => Ok(form(browser, door.row.path, sample)),
            Behind::Upload(_) => {
                browser.uploading(&sample, "plan.csv", b"title,weekday\nChess,Monday\n")
            }
            Behind::Page | Behind::Own(_) => {
                browser.request(Method::GET, &sample).body(Body::empty())
            }
        };
        let mut request = request.expect("a request");
        request.extensions_mut().insert(another_address());
        let answer = self.house.begin(request).await;
        let location = answer
            .headers()
            .get(header::LOCATION)
            .and_then(|place| place.to_str().ok());
        let status = answer.status();
        match (status, location.unwrap_or_default()) {
            (StatusCode::FORBIDDEN, _) => "no",
            (status, place) if status.is_redirection() && place.contains("/sign-in?then=") => {
                "sign in"
            }
            (status, _) if status.is_success() || status.is_redirection() => "yes",
            (status, _) => panic!("{} answers its own sample with {status}", door.row.path),
        }
    }

    /// A sample with the words of this house, each time a fresh slip and a fresh link.
    async fn filled(&self, sample: &str) -> String {
        let mut filled = sample
            .replace("{centre}", self.here.slug.as_str())
            .replace("{course}", self.course.offer.slug.as_str())
            .replace("{course_id}", &self.course.id.to_string())
            .replace("{set}", &self.course.set.to_string())
            .replace("{activity}", &self.activity)
            .replace("{key}", &Uuid::now_v7().to_string())
            .replace("{nothing}", &Uuid::now_v7().to_string());
        if filled.contains("{held}") {
            filled = filled.replace("{held}", &self.held().await);
        }
        if filled.contains("{slip}") {
            filled = filled.replace("{slip}", &self.slip().await);
        }
        if filled.contains("{person}") {
            let code = SlipCode::parse(&self.slip().await).expect("a code");
            let slip = self.house.store.slip(&code).await.expect("the store");
            let person = slip.expect("a slip").enrolment.person.to_string();
            filled = filled.replace("{person}", &person);
        }
        if filled.contains("{notice}") {
            filled = filled.replace("{notice}", &self.notice().await);
        }
        if filled.contains("{token}") {
            let token = link(self.house, &self.here, Role::Desk).await;
            filled = filled.replace("{token}", token.as_str());
        }
        assert!(
            !filled.contains('{'),
            "{filled} has a word that this test does not know"
        );
        filled
    }

    /// The house as it is now.
    async fn known(&self) -> Arc<Catalogue> {
        let known = self.house.store.catalogue(self.here.id).await;
        known.expect("a catalogue")
    }

    /// The day and hour of a meeting of the course that was held.
    async fn held(&self) -> String {
        let known = self.known().await;
        let course = known.course_by_id(self.course.id).expect("the course");
        let within = Span::new(date(2026, 9, 1), date(2026, 11, 24)).expect("a span");
        let offer = &course.offer;
        let all = pattern::sessions(&offer.patterns, &offer.changes, &known.calendar, within);
        let held = all
            .iter()
            .find(|session| session.is_held())
            .expect("a meeting");
        held.date.to_datetime(held.hours.start).to_string()
    }

    /// The id of a notice of the house: the next meeting of the course is cancelled, or held after all.
    async fn notice(&self) -> String {
        let known = self.known().await;
        let course = known.course_by_id(self.course.id).expect("the course");
        let what = if course.offer.changes.is_empty() {
            Decided::Cancel
        } else {
            Decided::AsPlanned
        };
        let decision = Decision {
            first: date(2026, 11, 25).at(0, 0, 0, 0),
            last: date(2026, 12, 10).at(0, 0, 0, 0),
            what,
            reason: Line::parse("The leader is ill").expect("a reason"),
        };
        let now = clock::moment(moment(NOW), &self.here.zone);
        let notice =
            self.house
                .store
                .change_sessions(self.here.id, course.id, None, &decision, None, now);
        let notice = notice.await.expect("a store").expect("a change");
        notice.id.simple().to_string()
    }

    /// The code of a new slip of this house.
    async fn slip(&self) -> String {
        let letters = Uuid::new_v4().simple().to_string();
        let letters: String = letters
            .bytes()
            .map(|byte| char::from(b'a' + byte % 26))
            .collect();
        let answer: Answer = self
            .house
            .browser()
            .take_place(&self.course, &[("name", &letters), ("neither", "yes")])
            .await;
        answer.page().words(".slip__letters").replace('-', "")
    }
}
