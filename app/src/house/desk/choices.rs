//! The classes that take names now, to choose one of.

use domain::{
    course::{Course, Entry},
    id::CourseId,
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
    picks(visit, |course| takes_names(visit, course), |_| true).await
}

/// Every class but one in which a place is free that nobody waits for.
pub(super) async fn free_choices(visit: &Visit, but: CourseId) -> Result<Vec<Pick>, AppError> {
    let open = |course: &Course| {
        course.offer.state.is_public() && course.entry != Entry::Wishes && course.id != but
    };
    picks(visit, open, SeatsNow::gives_place).await
}

/// The classes that `wanted` is true of, and whose numbers are `fit`.
async fn picks(
    visit: &Visit,
    wanted: impl Fn(&Course) -> bool,
    fit: impl Fn(&SeatsNow) -> bool,
) -> Result<Vec<Pick>, AppError> {
    let language = visit.language();
    let courses = visit.house.courses.iter();
    let mut courses: Vec<&Course> = courses.filter(|course| wanted(course)).collect();
    let title = |course: &Course| course.offer.title.get(language).1.to_string();
    let alphabet = &visit.caller.site.alphabet;
    courses.sort_by(|one, other| alphabet.compare(language, &title(one), &title(other)));
    let sets: Vec<_> = courses
        .iter()
        .map(|course| (course.set, course.id))
        .collect();
    let seats = visit.caller.site.store.seats(&sets).await?;
    let numbered = courses.into_iter().map(|course| {
        let seats = seats.get(&course.id).copied();
        (course, seats.unwrap_or_else(|| SeatsNow::nobody_in(course)))
    });
    let fitting = numbered.filter(|(_, seats)| fit(seats));
    let pick = |(course, seats): (&Course, SeatsNow)| {
        Pick::new(&course.offer.slug, label(language, course, seats))
    };
    Ok(fitting.map(pick).collect())
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

fn label(language: Language, course: &Course, seats: SeatsNow) -> String {
    let title = course.offer.title.get(language).1;
    let when = course.offer.patterns.first();
    let when = when.map(|pattern| format!(", {}", pattern_in_words(language, pattern)));
    let free = match seats.free() {
        None => t::desk::choice_unknown(language).into(),
        Some(0) => t::desk::choice_line(language).into(),
        Some(free) => t::desk::choice_free(language, free),
    };
    format!("{title}{} – {free}", when.unwrap_or_default())
}
