//! Two people side by side, before they are made one.

use domain::{access::Action, id::SetId, language::Language, person::Person};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;
use store::Everything;

use super::{
    api::{JoinPeople, PEOPLE},
    edit_page::way_name,
    person_page::everything,
    typed::OTHER,
};
use crate::{
    house::house_page,
    i18n::t,
    layout::Content,
    ui::choose::Tick,
    visit::{Address, Visit, Where},
};

/// The two, and which values stay.
#[component]
pub fn JoinPage() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let (with, unsure) = (query.get("with"), query.get("said").is_some());
    let named = Address::read().rest;
    house_page(Action::EditPeople, move |visit| async move {
        let this = everything(&visit, named.as_deref()).await?;
        let other = everything(&visit, with.as_deref()).await.ok();
        let other = other.filter(|other| other.person.id != this.person.id);
        let language = visit.language();
        let title = t::people::join_title(language);
        let page = visit.link(&format!("{PEOPLE}/{}", this.person.id));
        let unsure = unsure.then(|| view! { <section class="notice notice--attention" role="alert"><h2 class="notice__heading">{t::people::not_sure(language)}</h2></section> });
        let body = view! {
            <p class="crumb"><a href=page rel="prev">{this.person.name.to_string()}</a></p>
            {unsure}
            <h1>{title}</h1>
            <p class="lead">{t::people::join_text(language)}</p>
            {match other {
                Some(other) => view! { <JoinForm visit this other /> }.into_any(),
                None => view! { <p>{t::desk::found_nobody(language)}</p> }.into_any(),
            }}
        };
        Ok(Content::unlisted(title, "desk", body))
    })
}

/// A value of both, in words: name of the field, what it is called, this one's, the other's.
type Both = (&'static str, &'static str, String, String);

/// What both gave, one after another.
fn values(language: Language, this: &Person, other: &Person) -> [Both; 6] {
    let none = || "–".to_owned();
    let phone = |one: &Person| one.contact.phone().map_or_else(none, ToString::to_string);
    let email = |one: &Person| one.contact.email().map_or_else(none, ToString::to_string);
    let needs = |one: &Person| one.needs.as_ref().map_or_else(none, ToString::to_string);
    let way = |one: &Person| way_name(language, one.wants).to_owned();
    let tongue = |one: &Person| one.language.own_name().to_owned();
    [
        (
            "name",
            t::desk::name(language),
            this.name.to_string(),
            other.name.to_string(),
        ),
        (
            "phone",
            t::enrolment::phone(language),
            phone(this),
            phone(other),
        ),
        (
            "email",
            t::enrolment::email(language),
            email(this),
            email(other),
        ),
        ("wants", t::desk::told(language), way(this), way(other)),
        (
            "spoken",
            t::desk::language(language),
            tongue(this),
            tongue(other),
        ),
        ("needs", t::desk::needs(language), needs(this), needs(other)),
    ]
}

/// The form.
#[component]
fn JoinForm(visit: Visit, this: Everything, other: Everything) -> impl IntoView {
    let language = visit.language();
    let values = values(language, &this.person, &other.person);
    let questions =
        values.map(|(field, label, mine, theirs)| view! { <Which field label mine theirs /> });
    let (person, with) = (this.person.id, other.person.id);
    view! {
        <ActionForm action={ServerAction::<JoinPeople>::new()} attr:class="form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="person" value=person.to_string() />
            <input type="hidden" name="other" value=with.to_string() />
            {questions.collect_view()}
            <Places visit=visit.clone() this other />
            <Tick name="sure" label=t::people::join_sure(language) checked=false />
            <button type="submit" class="button">{t::people::join_now(language)}</button>
        </ActionForm>
    }
}

/// Which of two values stays; nothing is asked where both are the same. Where only one of them is there, it is proposed.
#[component]
fn Which(field: &'static str, label: &'static str, mine: String, theirs: String) -> impl IntoView {
    if mine == theirs {
        return view! { <p><strong>{label}</strong> ": " {mine}</p> }.into_any();
    }
    let takes_theirs = mine == "–";
    let [one, two] = ["this", OTHER].map(|code| format!("{field}-{code}"));
    let (of_one, of_two) = (one.clone(), two.clone());
    view! {
        <fieldset class="question">
            <legend>{label}</legend>
            <label class="choice" for=of_one><input type="radio" id=one name=field value="this" checked=!takes_theirs /><span>{mine}</span></label>
            <label class="choice" for=of_two><input type="radio" id=two name=field value=OTHER checked=takes_theirs /><span>{theirs}</span></label>
        </fieldset>
    }
    .into_any()
}

/// What goes over, and where both hold something of one class, the question which stays.
#[component]
fn Places(visit: Visit, this: Everything, other: Everything) -> impl IntoView {
    let language = visit.language();
    let live = |all: &Everything| {
        let held = all.enrolments.iter().filter(|held| held.standing.is_live());
        held.cloned().collect::<Vec<_>>()
    };
    let (mine, theirs) = (live(&this), live(&other));
    let title = |course| {
        let course = visit.house.course_by_id(course);
        course.map_or_else(
            || "–".to_owned(),
            |course| course.offer.title.get(language).1.to_string(),
        )
    };
    let twice = |set: SetId| mine.iter().find(|held| held.set == set);
    let lines = theirs.iter().enumerate().map(|(at, held)| match twice(held.set) {
        None => view! { <li>{title(held.course)}</li> }.into_any(),
        Some(_) => {
            let id = format!("places{at}");
            let of = id.clone();
            let label = t::people::keep_theirs(language, &title(held.course)).into_owned();
            view! { <li><label class="choice" for=of><input type="checkbox" id=id name=format!("places[{at}]") value=held.set.to_string() /><span>{label}</span></label></li> }.into_any()
        }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section>
                <h2>{t::people::goes_over(language)}</h2>
                <p>{t::people::goes_over_text(language)}</p>
                <ul role="list">{lines}</ul>
            </section>
        }
    })
}
