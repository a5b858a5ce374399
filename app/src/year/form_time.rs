//! The part of the form that says when and where. One line of the timetable is on it; the others stand above, each with the
//! way to it.

use domain::{course::Course, language::Language, pattern::Nth};
use jiff::civil::Weekday;
use leptos::prelude::*;

use super::{
    api::page_of,
    form::wrong_of,
    read::Wrongs,
    typed::{NTHS, Writing},
};
use crate::{
    i18n::{capitalised, date, pattern::pattern_in_words, t},
    ui::{
        choose::{AreaField, Pick, SelectField, Tick},
        field::TextField,
    },
    visit::Visit,
};

/// The names of the boxes, Monday first.
const DAYS: [&str; 7] = ["day1", "day2", "day3", "day4", "day5", "day6", "day7"];
/// The names of the boxes of the weeks of a month.
const WEEKS: [&str; 6] = ["nth1", "nth2", "nth3", "nth4", "nth5", "nth6"];

/// When and where.
#[component]
pub(super) fn TimeFields(
    visit: Visit,
    known: Option<Course>,
    form: Writing,
    wrongs: Wrongs,
) -> impl IntoView {
    let language = visit.language();
    let rhythms = vec![
        Pick::new("", t::courses::rhythm_unknown(language)),
        Pick::new("weekly", t::courses::rhythm_weekly(language)),
        Pick::new("fortnightly", t::courses::rhythm_fortnightly(language)),
        Pick::new("monthly", t::courses::rhythm_monthly(language)),
        Pick::new("dates", t::courses::rhythm_dates(language)),
    ];
    let lines = known.map(|course| view! { <Lines visit=visit.clone() course line=form.line() /> });
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    view! {
        <fieldset class="question" id="time">
            <legend>{t::courses::part_time(language)}</legend>
            {lines}
            <SelectField name="rhythm" label=t::courses::rhythm(language) value=form.rhythm.clone() picks=rhythms wrong=wrong("rhythm") />
            <DayBoxes visit=visit.clone() ticked=form.days().map(|ticked| !ticked.is_empty()) wrong=wrong("day1") />
            <TextField name="start" label=t::courses::start(language) hint=t::courses::hour_hint(language).to_owned() value=form.start.clone() wrong=wrong("start") />
            <TextField name="end" label=t::courses::end_hour(language) hint=t::courses::end_hint(language).to_owned() value=form.end.clone() wrong=wrong("end") />
            <SelectField name="room" label=t::course::place(language) value=form.room.clone() picks=rooms(&visit) wrong=wrong("room") />
            <RareFields visit=visit.clone() form wrongs=wrongs.clone() />
        </fieldset>
    }
}

/// The lines of the timetable, where there are several, and the way to one more.
#[component]
fn Lines(visit: Visit, course: Course, line: usize) -> impl IntoView {
    let language = visit.language();
    let page = visit.link(&page_of(&course));
    let patterns = &course.offer.patterns;
    let lines: Vec<_> = patterns
        .iter()
        .enumerate()
        .map(|(at, pattern)| {
            let words = pattern_in_words(language, pattern);
            let way = (at != line).then(|| view! { " " <a href=format!("{page}?line={at}#time")>{t::courses::change_line(language)}<span class="visually-hidden">{format!(" {words}")}</span></a> });
            let here = (at == line).then(|| format!(" ({})", t::courses::this_line(language)));
            view! { <li>{words.clone()}{here}{way}</li> }
        })
        .collect();
    let several = lines.len() > 1 || (!lines.is_empty() && line >= lines.len());
    let next = format!("{page}?line={}#time", lines.len());
    let more = (!lines.is_empty() && line < lines.len())
        .then(|| view! { <p><a class="go" href=next>{t::courses::add_line(language)}</a></p> });
    view! {
        {several.then(|| view! { <p>{t::courses::lines(language)}</p> <ul>{lines}</ul> })}
        {more}
    }
}

/// On which days of the week.
#[component]
pub(crate) fn DayBoxes(visit: Visit, ticked: [bool; 7], wrong: Option<String>) -> impl IntoView {
    let language = visit.language();
    let boxes: Vec<_> = DAYS
        .into_iter()
        .zip(ticked)
        .zip(0_i8..)
        .filter_map(|((name, checked), at)| {
            let day = Weekday::from_monday_zero_offset(at).ok()?;
            let label = capitalised(date::weekday(language, day)).into_owned();
            Some(view! { <Tick name label checked /> })
        })
        .collect();
    view! {
        <fieldset class="question year__days">
            <legend>{t::week::days(language)}</legend>
            {wrong.map(|wrong| view! { <p class="field__wrong">{wrong}</p> })}
            <div class="year__boxes">{boxes}</div>
        </fieldset>
    }
}

/// What only some rhythms and places need; open where something of it is filled or wrong.
#[component]
fn RareFields(visit: Visit, form: Writing, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    let seasons = vec![
        Pick::new("terms", t::courses::season_terms(language)),
        Pick::new("year", t::courses::season_year(language)),
        Pick::new("own", t::courses::season_own(language)),
    ];
    let fields = ["elsewhere", "anchor", "nth1", "dates", "from"];
    let filled = !matches!(form.rhythm.as_str(), "" | "weekly")
        || form.room == "elsewhere"
        || form.season != "terms";
    let open = filled || wrongs.iter().any(|(field, _)| fields.contains(field));
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    view! {
        <details open=open>
            <summary>{t::courses::rare(language)}</summary>
            <TextField name="elsewhere" label=t::courses::elsewhere(language) hint=t::courses::elsewhere_hint(language).to_owned() value=form.elsewhere.clone() wrong=wrong("elsewhere") />
            <TextField name="anchor" kind="date" label=t::courses::anchor(language) hint=t::courses::anchor_hint(language).to_owned() value=form.anchor.clone() wrong=wrong("anchor") />
            <WeekBoxes visit=visit.clone() form=form.clone() wrong=wrong("nth1") />
            <AreaField name="dates" label=t::courses::dates(language) hint=t::courses::dates_hint(language).to_owned() value=form.dates.clone() wrong=wrong("dates") />
            <SelectField name="season" label=t::courses::season(language) value=form.season.clone() picks=seasons />
            <TextField name="from" kind="date" label=t::courses::from(language) value=form.from.clone() wrong=wrong("from") />
            <TextField name="until" kind="date" label=t::courses::until(language) value=form.until.clone() />
        </details>
    }
}

/// In which weeks of the month.
#[component]
fn WeekBoxes(visit: Visit, form: Writing, wrong: Option<String>) -> impl IntoView {
    let language = visit.language();
    let ticked = form.nths().map(|ticked| !ticked.is_empty());
    let boxes: Vec<_> = WEEKS
        .into_iter()
        .zip(ticked)
        .zip(NTHS)
        .map(|((name, checked), nth)| view! { <Tick name label=nth_name(language, nth) checked /> })
        .collect();
    view! {
        <fieldset class="question year__days">
            <legend>{t::courses::weeks(language)}</legend>
            {wrong.map(|wrong| view! { <p class="field__wrong">{wrong}</p> })}
            <div class="year__boxes">{boxes}</div>
        </fieldset>
    }
}

fn nth_name(language: Language, nth: Nth) -> &'static str {
    match nth {
        Nth::First => t::courses::nth_first(language),
        Nth::Second => t::courses::nth_second(language),
        Nth::Third => t::courses::nth_third(language),
        Nth::Fourth => t::courses::nth_fourth(language),
        Nth::Fifth => t::courses::nth_fifth(language),
        Nth::Last => t::courses::nth_last(language),
    }
}

/// The rooms with their seats, in the reader's alphabet.
pub(super) fn rooms(visit: &Visit) -> Vec<Pick> {
    let language = visit.language();
    let mut rooms: Vec<_> = visit.house.rooms.iter().collect();
    let alphabet = &visit.caller.site.alphabet;
    rooms.sort_by(|one, other| alphabet.compare(language, one.name.as_str(), other.name.as_str()));
    let rooms = rooms.into_iter().map(|room| {
        let seats = room
            .seats
            .map(|seats| t::common::places(language, u32::from(seats)));
        let name = match seats {
            Some(seats) => format!("{} ({seats})", room.name),
            None => room.name.to_string(),
        };
        Pick::new(room.id, name)
    });
    let unknown = Pick::new("", t::week::place_unknown(language));
    let elsewhere = Pick::new("elsewhere", t::courses::room_elsewhere(language));
    std::iter::once(unknown)
        .chain(rooms)
        .chain([elsewhere])
        .collect()
}
