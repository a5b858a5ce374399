//! The classes that take names now, to choose one of.

use domain::{
    course::{Course, Seats},
    language::Language,
    person::Channel,
    roster::Group,
};
use store::SeatsNow;

use crate::{
    error::AppError,
    i18n::{pattern::pattern_in_words, t},
    ui::choose::Pick,
    visit::Visit,
};

/// Every class that takes names at the desk now, by its title as the alphabet has it.
pub(super) async fn choices(visit: &Visit) -> Result<Vec<Pick>, AppError> {
    let language = visit.language();
    let mut courses: Vec<&Course> = visit
        .house
        .courses
        .iter()
        .filter(|course| takes_names(visit, course))
        .collect();
    let title = |course: &Course| course.offer.title.get(language).1.to_string();
    let alphabet = &visit.caller.site.alphabet;
    courses.sort_by(|one, other| alphabet.compare(language, &title(one), &title(other)));
    let wanted: Vec<_> = courses
        .iter()
        .map(|course| (course.set, course.id))
        .collect();
    let seats = visit.caller.site.store.seats(&wanted).await?;
    let choice = |course: &&Course| {
        let name = label(language, course, seats.get(&course.id));
        Pick::new(&course.offer.slug, name)
    };
    Ok(courses.iter().map(choice).collect())
}

fn takes_names(visit: &Visit, course: &Course) -> bool {
    let group = Group::new(
        course.seats,
        course.entry,
        true,
        course.opens,
        course.closes,
    );
    course.offer.state.is_public() && group.may_enrol(Channel::Desk, visit.now.civil).is_ok()
}

fn label(language: Language, course: &Course, seats: Option<&SeatsNow>) -> String {
    let title = course.offer.title.get(language).1;
    let when = course.offer.patterns.first();
    let when = when.map(|pattern| format!(", {}", pattern_in_words(language, pattern)));
    let free = match (seats, course.seats) {
        (Some(seats), _) => seats.free(),
        (None, Seats::Known(seats)) => Some(seats.into()),
        (None, Seats::Unknown) => None,
    };
    let free = match free {
        None => t::desk::choice_unknown(language).into(),
        Some(0) => t::desk::choice_line(language).into(),
        Some(free) => t::desk::choice_free(language, free),
    };
    format!("{title}{} – {free}", when.unwrap_or_default())
}
