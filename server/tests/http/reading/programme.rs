//! The programme: each filter by itself against what the store knows, the words that forgive, and the order.

use std::collections::BTreeSet;

use domain::{
    course::{Course, Level},
    language::Language,
    offer::Offer,
};
use jiff::civil::Weekday;

use crate::{
    answer::{Page, words},
    browser::percent,
    test_house::{TestHouse, run},
};

/// The addresses of the entries that a reader without scripts sees.
fn shown(page: &Page) -> BTreeSet<String> {
    let links = page.all("#offers > li:not([hidden]) h2 a");
    links
        .iter()
        .filter_map(|link| link.attr("href"))
        .map(|link| link.rsplit_once("/saieta-nams/").expect(link).1.to_owned())
        .collect()
}

async fn asked(house: &TestHouse, question: &str) -> BTreeSet<String> {
    let page = house
        .get(&format!("/en/saieta-nams/programme?{question}"))
        .await
        .page();
    let found = shown(&page);
    let count = page.words("#found");
    let said = match found.len() {
        0 => "We found nothing like that".to_owned(),
        1 => "We found 1 class".to_owned(),
        many => format!("We found {many} classes"),
    };
    assert!(
        count.starts_with(&said),
        "{question}: {count} but {}",
        found.len()
    );
    found
}

/// Every public offer that `lets`; the course is missing for an activity.
async fn known(
    house: &TestHouse,
    lets: impl Fn(&Offer, Option<&Course>) -> bool,
) -> BTreeSet<String> {
    let known = house.catalogue().await;
    let courses = known
        .courses
        .iter()
        .map(|course| (&course.offer, Some(course), "course"));
    let activities = known
        .activities
        .iter()
        .map(|activity| (&activity.offer, None, "activity"));
    courses
        .chain(activities)
        .filter(|(offer, course, _)| offer.state.is_public() && lets(offer, *course))
        .map(|(offer, _, kind)| format!("{kind}/{}", offer.slug))
        .collect()
}

/// Both are the same and neither everything nor nothing.
async fn same(house: &TestHouse, question: &str, lets: impl Fn(&Offer, Option<&Course>) -> bool) {
    let (found, wanted, all) = (
        asked(house, question).await,
        known(house, lets).await,
        known(house, |_, _| true).await,
    );
    assert_eq!(found, wanted, "{question}");
    assert!(
        !found.is_empty() && found.len() < all.len(),
        "{question} chooses {} of {}",
        found.len(),
        all.len()
    );
}

#[test]
fn everything_public_stands_in_the_programme() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let all = known(house, |_, _| true).await;
        assert!(all.len() >= 60);
        for question in [
            "",
            "q=",
            "q=&faculty=&day=&part=&level=&language=",
            "day=9&part=night&level=hard&language=xx",
            "page=1",
        ] {
            assert_eq!(asked(house, question).await, all, "{question}");
        }
    });
}

#[test]
fn each_filter_chooses_what_the_house_knows() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let catalogue = house.catalogue().await;
        for faculty in &catalogue.faculties {
            same(house, &format!("faculty={}", faculty.slug), |offer, _| {
                offer.faculty == Some(faculty.id)
            })
            .await;
        }
        for (number, day) in (1..=6).map(|number| {
            (
                number,
                Weekday::from_monday_one_offset(number).expect("a day"),
            )
        }) {
            same(house, &format!("day={number}"), |offer, _| {
                domain::filter::meets(&offer.patterns)
                    .iter()
                    .any(|(meets, _)| *meets == day)
            })
            .await;
        }
        for (part, hours) in [
            ("morning", 0..12),
            ("afternoon", 12..17),
            ("evening", 17..24),
        ] {
            same(house, &format!("part={part}"), |offer, _| {
                offer
                    .patterns
                    .iter()
                    .any(|pattern| hours.contains(&pattern.hours.start.hour()))
            })
            .await;
        }
        for level in [Level::Beginner, Level::Advanced] {
            same(house, &format!("level={}", level.code()), |_, course| {
                course.is_none_or(|course| course.level == level || course.level == Level::Any)
            })
            .await;
        }
        for language in [Language::Lv, Language::Lt, Language::En] {
            same(house, &format!("language={language}"), |offer, _| {
                offer.language == Some(language)
            })
            .await;
        }
        let step_free = |offer: &Offer| {
            !offer.patterns.is_empty()
                && offer.patterns.iter().all(|pattern| {
                    pattern
                        .place
                        .room()
                        .and_then(|room| catalogue.room(room))
                        .is_some_and(|room| room.step_free)
                })
        };
        same(house, "step-free=yes", |offer, _| step_free(offer)).await;
        let monday_morning = "day=1&part=morning";
        same(house, monday_morning, |offer, _| {
            domain::filter::meets(&offer.patterns)
                .contains(&(Weekday::Monday, domain::filter::DayPart::Morning))
        })
        .await;
    });
}

#[test]
fn only_what_has_a_free_place_is_free() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let catalogue = house.catalogue().await;
        let wanted: Vec<_> = catalogue
            .courses
            .iter()
            .map(|course| (course.set, course.id))
            .collect();
        let seats = house.store.seats(&wanted).await.expect("seats");
        let full = |course: &Course| {
            seats.get(&course.id).is_some_and(|now| {
                matches!(now.seats, domain::course::Seats::Known(_)) && now.free() == Some(0)
            })
        };
        same(house, "free=yes", |_, course| {
            course.is_none_or(|course| !full(course))
        })
        .await;
        let page = house.get("/en/saieta-nams/programme?free=yes").await.page();
        for entry in page.all("#offers > li:not([hidden])") {
            assert!(
                !words(entry).contains("All places are taken"),
                "{}",
                words(entry)
            );
        }
    });
}

#[test]
fn words_forgive_marks_case_and_alphabet() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let dances = asked(house, "q=sokiai").await;
        assert!(
            dances
                .iter()
                .any(|link| link.ends_with("linijiniai-sokiai")),
            "{dances:?}"
        );
        for typed in ["Šokiai", "ŠOKIAI", "  sokiai ", "sokiAI"] {
            assert_eq!(
                asked(house, &format!("q={}", percent(typed))).await,
                dances,
                "{typed}"
            );
        }
        assert!(asked(house, "q=nujotaji").await.contains("course/nujotaji"));
        assert_eq!(asked(house, "q=xyzzy").await.len(), 0);
        let page = house
            .get(&format!(
                "/en/saieta-nams/programme?q={}",
                percent("<b>\"Šokiai")
            ))
            .await
            .page();
        assert_eq!(
            page.attribute("#q", "value").as_deref(),
            Some("<b>\"Šokiai"),
            "it stands in the box as typed"
        );
    });
}

#[test]
fn each_language_sorts_by_its_own_alphabet() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let alphabet = server::alphabet::alphabet();
        let mut orders = BTreeSet::new();
        for language in Language::ALL {
            let page = house
                .get(&format!("/{language}/saieta-nams/programme"))
                .await
                .page();
            let titles = page.each("#offers h2");
            for pair in titles.windows(2) {
                assert!(
                    alphabet.compare(language, &pair[0], &pair[1]).is_le(),
                    "{language}: {pair:?}"
                );
            }
            orders.insert(titles);
        }
        assert!(orders.len() > 1, "the alphabets differ, so the orders do");
    });
}

#[test]
fn what_the_filter_hides_stays_for_the_browser_to_show_again() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let page = house.get("/en/saieta-nams/programme?q=joga").await.page();
        let all = page.all("#offers > li").len();
        let hidden = page.all("#offers > li[hidden]").len();
        assert_eq!(all, known(house, |_, _| true).await.len());
        assert_eq!(all - hidden, shown(&page).len());
        for entry in page.all("#offers > li") {
            assert!(
                entry
                    .attr("data-words")
                    .is_some_and(|words| !words.is_empty())
            );
        }
        let chosen = house
            .get("/en/saieta-nams/programme?day=2&level=beginner&free=yes")
            .await
            .page();
        assert_eq!(
            chosen
                .attribute("#day option[selected]", "value")
                .as_deref(),
            Some("2")
        );
        assert_eq!(
            chosen
                .attribute("#level option[selected]", "value")
                .as_deref(),
            Some("beginner")
        );
        assert!(chosen.one("input[name=free]").attr("checked").is_some());
    });
}

#[test]
fn what_was_asked_is_said_before_the_list_with_a_way_to_everything() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for (language, sentence) in [
            (
                "lv",
                "Jūs meklējat: „joga”, Otrdiena, Rīts, Tikai ar brīvām vietām.",
            ),
            (
                "lt",
                "Ieškote: „joga“, Antradienis, Rytas, Tik su laisvomis vietomis.",
            ),
            (
                "et",
                "Otsite: „joga“, Teisipäev, Hommik, Ainult vabade kohtadega.",
            ),
            (
                "en",
                "You asked for: “joga”, Tuesday, Morning, Only with free places.",
            ),
        ] {
            let path = format!("/{language}/saieta-nams/programme");
            let answer = house
                .get(&format!("{path}?q=+joga+&day=2&part=morning&free=yes"))
                .await;
            let page = answer.page();
            assert_eq!(page.words("#asked-words"), sentence);
            assert!(page.one("#asked").attr("hidden").is_none());
            assert_eq!(page.attribute("#asked a", "href"), Some(path.clone()));
            let at = |mark: &str| answer.body.find(mark).expect(mark);
            assert!(
                at("id=\"found\"") < at("id=\"filter\""),
                "the number comes first"
            );
            assert!(at("id=\"asked\"") < at("id=\"filter\""));
            assert!(
                page.one("details.filter__more").attr("open").is_none(),
                "the list is not pushed away"
            );
            let everything = house.get(&path).await.page();
            assert!(everything.one("#asked").attr("hidden").is_some());
        }
    });
}

#[test]
fn a_page_number_beyond_the_list_is_the_last_page() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let all = known(house, |_, _| true).await;
        for page in [
            "0",
            "1",
            "2",
            "18446744073709551615",
            "99999999999999999999",
            "-1",
            "x",
        ] {
            assert_eq!(asked(house, &format!("page={page}")).await, all, "{page}");
        }
    });
}
