//! The form of a course: what it is, when and where, its places, and what few courses need.

use domain::{
    access::{Action, Courses},
    course::{Course, Entry, Level},
    language::Language,
    offer::Audience,
};
use leptos::{form::ActionForm, prelude::*};

use super::{
    api::WriteCourse,
    form_time::TimeFields,
    looking::LookedAt,
    preview::Made,
    read::{Wrongs, text_field, title_field},
    typed::{Writing, audience_code, entry_code},
};
use crate::{
    i18n::{capitalised, level_name, t},
    ui::{
        choose::{AreaField, Pick, SelectField},
        field::TextField,
    },
    visit::{Visit, Where},
};

/// What is wrong with a field, in words.
pub(crate) fn wrong_of(visit: &Visit, wrongs: &Wrongs, field: &str) -> Option<String> {
    let wrong = wrongs.iter().find(|(wrong, _)| *wrong == field)?;
    Some(wrong.1.sentence(visit.language()))
}

/// The form.
#[component]
pub(super) fn CourseForm(
    visit: Visit,
    known: Option<Course>,
    form: Writing,
    made: Option<Made>,
    wrongs: Wrongs,
    #[prop(optional)] knowingly: bool,
) -> impl IntoView {
    let language = visit.language();
    let keep = if knowingly {
        t::courses::keep_mine(language)
    } else if known
        .as_ref()
        .is_some_and(|course| course.offer.state.is_public())
    {
        t::courses::keep_public(language)
    } else {
        t::courses::keep(language)
    };
    let theirs = knowingly.then(|| view! { <button type="submit" class="button button--quiet" name="then" value="theirs">{t::courses::take_theirs(language)}</button> });
    view! {
        <ActionForm action={ServerAction::<WriteCourse>::new()} attr:class="form year__form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="id" value=form.id.clone() />
            <input type="hidden" name="read" value=form.read.clone() />
            <input type="hidden" name="line" value=form.line.clone() />
            <WhatFields visit=visit.clone() known=known.clone() form=form.clone() wrongs=wrongs.clone() />
            <TimeFields visit=visit.clone() known form=form.clone() wrongs=wrongs.clone() />
            <LookedAt visit=visit.clone() made line=form.line() />
            <PlaceFields visit=visit.clone() form=form.clone() wrongs=wrongs.clone() />
            <MoreFields visit form wrongs />
            <div class="buttons">
                <button type="submit" class="button" name="then" value="keep">{keep}</button>
                <button type="submit" class="button button--quiet" name="then" value="preview">{t::courses::look(language)}</button>
                {theirs}
            </div>
        </ActionForm>
    }
}

/// What it is called and about, who leads it. The language of the house is open, the others are folded away.
#[component]
fn WhatFields(visit: Visit, known: Option<Course>, form: Writing, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    let first = known.map_or(visit.house.centre.language, |course| {
        course.offer.title.original()
    });
    let others = Language::ALL.into_iter().filter(|other| *other != first);
    let others: Vec<_> = others
        .map(|tongue| view! { <WordsFields visit=visit.clone() form=form.clone() wrongs=wrongs.clone() tongue /> })
        .collect();
    let wrong_elsewhere = wrongs.iter().any(|(field, _)| {
        (field.starts_with("title_") || field.starts_with("text_"))
            && !field.ends_with(first.code())
    });
    view! {
        <fieldset class="question">
            <legend>{t::courses::part_what(language)}</legend>
            <WordsFields visit=visit.clone() form=form.clone() wrongs=wrongs.clone() tongue=first />
            <details open=wrong_elsewhere>
                <summary>{t::courses::other_languages(language)}</summary>
                {others}
            </details>
            <SelectField name="faculty" label=t::programme::faculty(language) value=form.faculty picks=faculties(&visit) />
            <TextField name="leader" label=t::course::leader(language) hint=t::courses::leader_hint(language).to_owned() value=form.leader wrong=wrong_of(&visit, &wrongs, "leader") />
        </fieldset>
    }
}

/// Title and text in one language.
#[component]
fn WordsFields(visit: Visit, form: Writing, wrongs: Wrongs, tongue: Language) -> impl IntoView {
    let language = visit.language();
    let (title, text) = (title_field(tongue), text_field(tongue));
    let label = t::courses::title_in(language, tongue.code()).to_string();
    let text_label = t::courses::text_in(language, tongue.code()).to_string();
    view! {
        <TextField name=title label value=form.title(tongue).to_owned() wrong=wrong_of(&visit, &wrongs, title) />
        <AreaField name=text label=text_label value=form.text(tongue).to_owned() wrong=wrong_of(&visit, &wrongs, text) />
    }
}

/// The faculties whose courses the reader may write, and none if they may write those too.
fn faculties(visit: &Visit) -> Vec<Pick> {
    let language = visit.language();
    let centre = visit.house.centre.id;
    let may = |faculty| {
        visit
            .caller
            .may(Action::EditCourses(Courses { centre, faculty }))
            .is_ok()
    };
    let none = may(None).then(|| Pick::new("", t::courses::no_faculty(language)));
    let own = visit
        .house
        .faculties
        .iter()
        .filter(|faculty| may(Some(faculty.id)));
    let own = own.map(|faculty| Pick::new(faculty.id, faculty.name.get(language).1.as_str()));
    none.into_iter().chain(own).collect()
}

/// How many, how hard, how one gets in and when.
#[component]
fn PlaceFields(visit: Visit, form: Writing, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    let entries = [Entry::Open, Entry::Desk, Entry::Wishes];
    let entries = entries.map(|entry| Pick::new(entry_code(entry), entry_name(language, entry)));
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    view! {
        <fieldset class="question">
            <legend>{t::courses::part_places(language)}</legend>
            <TextField name="seats" label=t::courses::seats(language) hint=t::courses::seats_hint(language).to_owned() value=form.seats wrong=wrong("seats") />
            <TextField name="minimum" label=t::courses::minimum(language) hint=t::courses::minimum_hint(language).to_owned() value=form.minimum wrong=wrong("minimum") />
            <SelectField name="entry" label=t::courses::entry(language) value=form.entry picks=entries.to_vec() />
            <TextField name="opens" kind="datetime-local" label=t::courses::opens(language) hint=t::courses::opens_hint(language).to_owned() value=form.opens wrong=wrong("opens") />
            <TextField name="closes" kind="datetime-local" label=t::courses::closes(language) hint=t::courses::closes_hint(language).to_owned() value=form.closes wrong=wrong("closes") />
        </fieldset>
    }
}

/// How one gets in, as the form says it.
pub(super) fn entry_name(language: Language, entry: Entry) -> &'static str {
    match entry {
        Entry::Open => t::courses::entry_open(language),
        Entry::Desk => t::courses::entry_desk(language),
        Entry::Wishes => t::courses::entry_wishes(language),
    }
}

/// Whom it is for, as the form says it.
pub(super) fn audience_name(language: Language, audience: Audience) -> &'static str {
    match audience {
        Audience::Everyone => t::courses::for_everyone(language),
        Audience::Minors => t::courses::for_minors(language),
        Audience::SupportGroup => t::courses::for_support(language),
    }
}

/// What people should know besides.
#[component]
fn MoreFields(visit: Visit, form: Writing, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    let levels = Level::ALL.map(|level| Pick::new(level.code(), level_name(language, level)));
    let mut spoken = vec![Pick::new("", t::courses::spoken_unknown(language))];
    spoken.extend(Language::ALL.map(|tongue| {
        let name = t::programme::held_in(language, tongue.code());
        Pick::new(tongue.code(), capitalised(name))
    }));
    let audiences = [Audience::Everyone, Audience::Minors, Audience::SupportGroup];
    let audiences =
        audiences.map(|one| Pick::new(audience_code(one), audience_name(language, one)));
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    view! {
        <fieldset class="question">
            <legend>{t::courses::part_more(language)}</legend>
            <SelectField name="level" label=t::programme::level(language) value=form.level picks=levels.to_vec() />
            <SelectField name="spoken" label=t::programme::language(language) value=form.spoken picks=spoken />
            <TextField name="bring" label=t::course::bring(language) value=form.bring wrong=wrong("bring") />
            <TextField name="cost" label=t::course::cost(language) value=form.cost wrong=wrong("cost") />
            <SelectField name="audience" label=t::courses::audience(language) value=form.audience picks=audiences.to_vec() />
        </fieldset>
    }
}
