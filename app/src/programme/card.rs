//! One entry of the programme.

use domain::{
    course::{Course, Level},
    faculty::Faculty,
    filter::{DayPart, Facts, meets},
    language::Language,
    offer::Offer,
    search::folded,
};
use jiff::civil::Weekday;
use leptos::prelude::*;
use store::SeatsNow;

use crate::{
    course::seats_shown,
    i18n::{level_name, pattern::pattern_in_words, t},
    island::{SeatsShown, seats_in_words},
    ui::sign::{SignMark, dye},
    visit::Visit,
    week::place_name,
};

/// What an entry shows and what the filter looks at.
#[derive(Clone)]
pub(super) struct Card {
    /// What is offered.
    offer: Offer,
    /// Where it is read.
    link: String,
    /// Its faculty, if any.
    faculty: Option<Faculty>,
    /// Its seats; an activity has none.
    seats: Option<SeatsShown>,
    /// What the filter looks at.
    pub facts: Facts,
}

impl Card {
    /// The entry of a course; `now` is missing while nobody has asked for a place.
    pub(super) fn of_course(visit: &Visit, course: &Course, now: Option<&SeatsNow>) -> Self {
        let seats = seats_shown(course, now);
        Self::new(
            visit,
            &course.offer,
            format!("/course/{}", course.offer.slug),
            course.level,
            Some(seats),
        )
    }

    /// The entry of an activity.
    pub(super) fn of_activity(visit: &Visit, offer: &Offer) -> Self {
        Self::new(
            visit,
            offer,
            format!("/activity/{}", offer.slug),
            Level::Any,
            None,
        )
    }

    fn new(
        visit: &Visit,
        offer: &Offer,
        rest: String,
        level: Level,
        seats: Option<SeatsShown>,
    ) -> Self {
        let faculty = offer
            .faculty
            .and_then(|faculty| visit.house.faculty(faculty))
            .cloned();
        let facts = Facts {
            folded: folded(&words(offer)),
            faculty: faculty.as_ref().map(|faculty| faculty.slug.to_string()),
            meets: meets(&offer.patterns),
            level,
            language: offer.language,
            free: seats.is_none_or(SeatsShown::is_open),
            step_free: is_step_free(visit, offer),
        };
        Self {
            offer: offer.clone(),
            link: visit.link(&rest),
            faculty,
            seats,
            facts,
        }
    }

    /// The title, for sorting.
    pub(super) fn title(&self, language: Language) -> &str {
        self.offer.title.get(language).1.as_str()
    }
}

/// Everything the word search looks through.
fn words(offer: &Offer) -> String {
    let titles = offer.title.all().map(|(_, title)| title.to_string());
    let leader = offer.leader.iter().map(ToString::to_string);
    let kinds = offer.kind.iter().flat_map(|kind| {
        kind.all()
            .map(|(_, kind)| kind.to_string())
            .collect::<Vec<_>>()
    });
    titles
        .chain(leader)
        .chain(kinds)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether every room it meets in is known to be reached without a step.
fn is_step_free(visit: &Visit, offer: &Offer) -> bool {
    let step_free = |place: &domain::place::Place| {
        place
            .room()
            .and_then(|room| visit.house.room(room))
            .is_some_and(|room| room.step_free)
    };
    !offer.patterns.is_empty()
        && offer
            .patterns
            .iter()
            .all(|pattern| step_free(&pattern.place))
}

/// One entry of the list, with its facts beside it for the filter of the browser.
#[component]
pub(super) fn CardView(visit: Visit, card: Card, hidden: bool) -> impl IntoView {
    let language = visit.language();
    let (tongue, title) = card.offer.title.get(language);
    let class = format!(
        "offer {}",
        card.faculty
            .as_ref()
            .map_or("", |faculty| dye(faculty.sign))
    );
    let faculty = card.faculty.as_ref().map(|faculty| {
        let (tongue, name) = faculty.name.get(language);
        view! { <span lang=tongue.code()>{name.to_string()}</span> }.into_any()
    });
    let when = card
        .offer
        .patterns
        .iter()
        .map(|pattern| view! { <span>{pattern_in_words(language, pattern)}</span> <br /> })
        .collect_view();
    let place = card
        .offer
        .patterns
        .first()
        .and_then(|pattern| place_name(&visit, &pattern.place))
        .map(IntoAny::into_any);
    let leader = card
        .offer
        .leader
        .as_ref()
        .map(|leader| leader.to_string().into_any());
    let level =
        (card.facts.level != Level::Any).then(|| level_name(language, card.facts.level).into_any());
    let seats = match card.seats {
        Some(seats) => seats_in_words(language, seats),
        None if card.offer.audience.takes_public_form() => {
            t::programme::no_place_needed(language).into()
        }
        None => t::activity::ask_first(language).into(),
    };
    view! {
        <li
            class=class
            hidden=hidden
            data-words=words(&card.offer)
            data-faculty=card.facts.faculty.clone()
            data-meets=meets_noted(&card.facts.meets)
            data-level=card.facts.level.code()
            data-language=card.facts.language.map(Language::code)
            data-free=card.facts.free.then_some("yes")
            data-step-free=card.facts.step_free.then_some("yes")
        >
            {card.faculty.as_ref().map(|faculty| view! { <SignMark sign=faculty.sign /> })}
            <div>
                <h2 class="offer__title" lang=tongue.code()><a href=card.link.clone()>{title.to_string()}</a></h2>
                <p class="offer__when">{when}</p>
                <p class="offer__where">{joined(vec![place, leader, level, faculty])}</p>
                <p class=format!("seats {}", card.seats.map_or("seats--free", SeatsShown::class))>{seats}</p>
            </div>
        </li>
    }
}

/// What there is of `parts`, with a middle dot between.
fn joined(parts: Vec<Option<AnyView>>) -> AnyView {
    let parts = parts.into_iter().flatten().enumerate();
    parts
        .map(|(index, part)| view! { {(index > 0).then_some(" · ")} {part} })
        .collect_view()
        .into_any()
}

/// Weekdays and parts of the day as the browser reads them: "1-morning 4-evening".
fn meets_noted(meets: &[(Weekday, DayPart)]) -> String {
    meets
        .iter()
        .map(|(day, part)| format!("{}-{}", day.to_monday_one_offset(), part.code()))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use domain::course::Seats;

    use super::*;

    #[test]
    fn what_the_server_notes_the_browser_reads() {
        assert_eq!(
            meets_noted(&[
                (Weekday::Monday, DayPart::Morning),
                (Weekday::Thursday, DayPart::Evening)
            ]),
            "1-morning 4-evening"
        );
        assert_eq!(
            SeatsShown::of(Seats::Known(5), 0, 0),
            SeatsShown::Free { free: 5 }
        );
    }
}
