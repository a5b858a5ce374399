//! The form that asks: plain GET, so that what was asked stands in the address and works without scripts.

use domain::{course::Level, filter::DayPart, language::Language};
use jiff::civil::Weekday;
use leptos::prelude::*;

use super::asked::Asked;
use crate::{
    i18n::{capitalised, date, level_name, t},
    visit::Visit,
};

/// The filter form.
#[component]
pub(super) fn FilterForm(visit: Visit, asked: Asked) -> impl IntoView {
    let language = visit.language();
    let filter = asked.filter;
    let days = (1..=7)
        .filter_map(|day| Weekday::from_monday_one_offset(day).ok())
        .map(|day| {
            (
                day.to_monday_one_offset().to_string(),
                capitalised(date::weekday(language, day)),
                filter.day == Some(day),
            )
        })
        .collect();
    let parts = DayPart::ALL
        .map(|part| {
            (
                part.code().to_owned(),
                part_name(language, part).to_owned(),
                filter.part == Some(part),
            )
        })
        .to_vec();
    let levels = [Level::Beginner, Level::Intermediate, Level::Advanced]
        .map(|level| {
            (
                level.code().to_owned(),
                level_name(language, level).to_owned(),
                filter.level == Some(level),
            )
        })
        .to_vec();
    let languages = Language::ALL
        .map(|spoken| {
            (
                spoken.code().to_owned(),
                t::programme::held_in(language, spoken.code()).to_string(),
                filter.language == Some(spoken),
            )
        })
        .to_vec();
    let folded = filter.day.is_none()
        && filter.part.is_none()
        && filter.level.is_none()
        && filter.language.is_none()
        && filter.faculty.is_none()
        && !filter.free
        && !filter.step_free;
    view! {
        <form id="filter" class="filter" role="search" method="get" action=visit.link("/programme")>
            <div class="field">
                <label class="field__label" for="q">{t::programme::words(language)}</label>
                <input class="field__input" type="search" id="q" name="q" value=asked.words autocomplete="off" />
            </div>
            <details class="filter__more" open=!folded>
                <summary>{t::programme::narrow(language)}</summary>
                    <Select name="faculty" label=t::programme::faculty(language) any=t::programme::any_faculty(language) options=faculty_options(&visit, filter.faculty.as_deref()) />
                    <Select name="day" label=t::programme::day(language) any=t::programme::any_day(language) options=days />
                    <Select name="part" label=t::programme::part(language) any=t::programme::any_part(language) options=parts />
                    <Select name="level" label=t::programme::level(language) any=t::programme::any_level(language) options=levels />
                    <Select name="language" label=t::programme::language(language) any=t::programme::any_language(language) options=languages />
                    <fieldset class="question">
                    <legend class="visually-hidden">{t::programme::only(language)}</legend>
                    <label class="choice"><input type="checkbox" name="free" value="yes" checked=filter.free /><span>{t::programme::only_free(language)}</span></label>
                    <label class="choice"><input type="checkbox" name="step-free" value="yes" checked=filter.step_free /><span>{t::programme::only_step_free(language)}</span></label>
                </fieldset>
            </details>
            <div class="buttons">
                <button type="submit" class="button">{t::programme::show(language)}</button>
                <a href=visit.link("/programme")>{t::programme::show_all(language)}</a>
            </div>
        </form>
    }
}

/// A choice of one, or any.
#[component]
fn Select(
    name: &'static str,
    label: &'static str,
    any: &'static str,
    options: Vec<(String, String, bool)>,
) -> impl IntoView {
    let options = options
        .into_iter()
        .map(|(value, name, chosen)| view! { <option value=value selected=chosen>{name}</option> })
        .collect_view();
    view! {
        <div class="field">
            <label class="field__label" for=name>{label}</label>
            <select class="field__input" id=name name=name><option value="">{any}</option>{options}</select>
        </div>
    }
}

fn faculty_options(visit: &Visit, chosen: Option<&str>) -> Vec<(String, String, bool)> {
    let mut faculties: Vec<_> = visit.house.faculties.iter().collect();
    faculties.sort_by_key(|faculty| faculty.rank);
    faculties
        .into_iter()
        .map(|faculty| {
            (
                faculty.slug.to_string(),
                faculty.name.get(visit.language()).1.to_string(),
                chosen == Some(faculty.slug.as_str()),
            )
        })
        .collect()
}

fn part_name(language: Language, part: DayPart) -> &'static str {
    match part {
        DayPart::Morning => t::programme::morning(language),
        DayPart::Afternoon => t::programme::afternoon(language),
        DayPart::Evening => t::programme::evening(language),
    }
}
