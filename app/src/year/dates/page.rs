//! The planned meetings of a course, and the form that cancels or moves one of them or several in a row.

use domain::{
    access::Action,
    course::Course,
    language::Language,
    session::{ChangeKind, Meeting},
};
use leptos::{form::ActionForm, prelude::*};
use store::AsRead;

use super::{
    super::{
        api::page_of,
        edit_page::{addressed, part_of},
        form_time::rooms,
        meanwhile::{LastKept, last_kept},
        preview::day_in_words,
        refusal::Said,
    },
    api::{ChangeSessions, planned},
    typed::{Deciding, Wrong},
};
use crate::{
    draft::Draft,
    house::house_page,
    i18n::{date, t},
    layout::Content,
    ui::{
        choose::{Pick, SelectField},
        field::TextField,
        notice::Mend,
    },
    visit::{Visit, Where},
    week::place_name,
};

/// The page.
#[component]
pub fn DatesPage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::ReadHouse, move |visit| async move {
        let course = addressed(&visit)?;
        visit
            .caller
            .may(Action::ChangeSessions(part_of(&visit, &course)))?;
        let typed: Option<Deciding> = Draft::Form.read(&visit).await?;
        let typed = typed.filter(|typed| {
            said.is_some_and(Said::brings_back) && typed.course == course.id.to_string()
        });
        let last = match said {
            Some(Said::Meanwhile) => last_kept(&visit, &course).await?,
            _ => None,
        };
        let title = t::sessions::title(visit.language());
        let body = view! { <DatesView visit course typed said last /> };
        Ok(Content::unlisted(title, "year", body))
    })
}

#[component]
fn DatesView(
    visit: Visit,
    course: Course,
    typed: Option<Deciding>,
    said: Option<Said>,
    last: Option<LastKept>,
) -> impl IntoView {
    let language = visit.language();
    let (tongue, name) = course.offer.title.get(language);
    let planned = planned(&visit, &course);
    let wrongs = match (&typed, said) {
        (Some(typed), Some(Said::Decision)) => {
            typed.read(&visit.house, &planned).err().unwrap_or_default()
        }
        _ => Vec::new(),
    };
    let form = if planned.is_empty() {
        view! { <p>{t::course::no_dates(language)}</p> }.into_any()
    } else {
        let fresh = || Deciding {
            course: course.id.to_string(),
            ..Deciding::default()
        };
        // Whoever reads this page reads the meetings as they are now.
        let form = Deciding {
            read: AsRead::meetings(&course).code().to_owned(),
            ..typed.unwrap_or_else(fresh)
        };
        view! { <DecideForm visit=visit.clone() planned form wrongs=wrongs.clone() /> }.into_any()
    };
    let may_write = visit
        .caller
        .may(Action::EditCourses(part_of(&visit, &course)))
        .is_ok();
    let back = if may_write {
        page_of(&course)
    } else {
        "/house/courses".to_owned()
    };
    view! {
        <p class="crumb"><a href=visit.link(&back) rel="prev">{t::sessions::back(language)}</a></p>
        {said.map(|said| view! { <Message visit=visit.clone() said wrongs last=last.clone() /> })}
        <h1>{t::sessions::title(language)}</h1>
        <p class="lead" lang=tongue.code()>{name.to_string()}</p>
        {form}
    }
}

/// Why nothing was changed, with links to what is to be mended.
#[component]
fn Message(visit: Visit, said: Said, wrongs: Vec<Wrong>, last: Option<LastKept>) -> impl IntoView {
    let language = visit.language();
    let heading = match said {
        Said::Meanwhile => t::sessions::refused_meanwhile(language),
        _ => said.sentence(language),
    };
    let last = last.map(|last| view! { <p>{last.sentence(&visit)}</p> });
    let fields = wrongs.into_iter();
    let fields = fields.map(|wrong| (wrong.field(), sentence(language, wrong).to_owned()));
    view! { <Mend heading fields=fields.collect()>{last}</Mend> }
}

fn sentence(language: Language, wrong: Wrong) -> &'static str {
    match wrong {
        Wrong::Which => t::sessions::wrong_which(language),
        Wrong::What => t::sessions::wrong_what(language),
        Wrong::Reason => t::sessions::wrong_reason(language),
        Wrong::Day => t::sessions::wrong_day(language),
        Wrong::Hours => t::sessions::wrong_hours(language),
        Wrong::Nowhere => t::sessions::wrong_nowhere(language),
    }
}

#[component]
fn DecideForm(
    visit: Visit,
    planned: Vec<Meeting>,
    form: Deciding,
    wrongs: Vec<Wrong>,
) -> impl IntoView {
    let language = visit.language();
    let picks: Vec<Pick> = planned
        .iter()
        .map(|meeting| Pick::new(meeting.at(), in_words(&visit, meeting)))
        .collect();
    let only = Pick::new("", t::sessions::only_this(language));
    let last: Vec<Pick> = std::iter::once(only).chain(picks.iter().cloned()).collect();
    let said = |wrong: Wrong| {
        wrongs
            .contains(&wrong)
            .then(|| sentence(language, wrong).to_owned())
    };
    let [which, what, reason] = [Wrong::Which, Wrong::What, Wrong::Reason].map(said);
    view! {
        <ActionForm action={ServerAction::<ChangeSessions>::new()} attr:class="form year__form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="course" value=form.course.clone() />
            <input type="hidden" name="read" value=form.read.clone() />
            <SelectField name="first" label=t::sessions::first(language) value=form.first.clone() picks wrong=which />
            <SelectField name="last" label=t::sessions::last(language) value=form.last.clone() picks=last />
            <WhatField language what=form.what.clone() wrong=what />
            <TextField name="reason" label=t::sessions::reason(language) hint=t::sessions::reason_hint(language).to_owned() value=form.reason.clone() wrong=reason />
            <MoveFields visit form wrongs />
            <p class="form__promise">{t::sessions::promise(language)}</p>
            <button type="submit" class="button">{t::sessions::send(language)}</button>
        </ActionForm>
    }
}

/// What is to be done.
#[component]
fn WhatField(language: Language, what: String, wrong: Option<String>) -> impl IntoView {
    let choices = [
        ("cancel", t::sessions::cancel(language)),
        ("move", t::sessions::move_them(language)),
        ("planned", t::sessions::as_planned(language)),
    ];
    let choices = choices
        .map(|(code, name)| {
            let checked = what == code;
            view! { <label class="choice" for=code><input type="radio" id=code name="what" value=code checked=checked /><span>{name}</span></label> }
        })
        .into_iter()
        .collect_view();
    view! {
        <fieldset class="question">
            <legend>{t::sessions::what(language)}</legend>
            {wrong.map(|wrong| view! { <p class="field__wrong">{wrong}</p> })}
            {choices}
        </fieldset>
    }
}

/// Where and when to; empty is as planned.
#[component]
fn MoveFields(visit: Visit, form: Deciding, wrongs: Vec<Wrong>) -> impl IntoView {
    let language = visit.language();
    let said = |wrong: Wrong| {
        wrongs
            .contains(&wrong)
            .then(|| sentence(language, wrong).to_owned())
    };
    let mut picks = vec![Pick::new("", t::sessions::same_place(language))];
    let all = rooms(&visit);
    picks.extend(
        all.into_iter()
            .filter(|pick| !matches!(pick.value.as_str(), "" | "elsewhere")),
    );
    view! {
        <fieldset class="question">
            <legend>{t::sessions::where_to(language)}</legend>
            <p class="field__hint">{t::sessions::where_to_hint(language)}</p>
            <TextField name="day" kind="date" label=t::sessions::new_day(language) value=form.day wrong=said(Wrong::Day).or_else(|| said(Wrong::Nowhere)) />
            <TextField name="start" label=t::sessions::new_start(language) hint=t::courses::hour_hint(language).to_owned() value=form.start wrong=said(Wrong::Hours) />
            <TextField name="end" label=t::sessions::new_end(language) value=form.end />
            <SelectField name="room" label=t::sessions::new_room(language) value=form.room picks />
        </fieldset>
    }
}

/// "Thursday 26 November, 10:00–11:30, Deju zāle", and what was decided about it.
fn in_words(visit: &Visit, meeting: &Meeting) -> String {
    let language = visit.language();
    let day = day_in_words(visit, language, meeting.date);
    let hours = date::hours(language, meeting.hours).into_owned();
    let place = place_name(visit, &meeting.place);
    let decided = meeting.change.as_ref().map(|change| match change.what {
        ChangeKind::Cancel => t::week::cancelled(language).to_owned(),
        ChangeKind::Move { .. } => t::week::changed(language).to_owned(),
    });
    let parts = [Some(day), Some(hours), place, decided];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
