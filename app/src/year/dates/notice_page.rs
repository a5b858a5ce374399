//! Whom to tell about sessions that were cancelled or moved, by which channel, and how it went.

use domain::{
    access::{Action, Courses},
    happened::What,
    language::Language,
    person::Delivery,
};
use leptos::{form::ActionForm, prelude::*};
use store::{Notice, Outcome, ToTell};
use uuid::Uuid;

use super::api::MarkTold;
use crate::{
    error::AppError,
    house::house_page,
    i18n::{capitalised, date, t},
    layout::Content,
    ui::{phone_link::PhoneLink, print::Print},
    visit::{Visit, Where},
};

/// The newest of them.
#[component]
pub fn NoticesPage() -> impl IntoView {
    house_page(Action::TellPeople, |visit| async move {
        let notices = visit
            .caller
            .site
            .store
            .notices(visit.house.centre.id)
            .await?;
        let language = visit.language();
        let title = t::sessions::notices(language);
        let none = notices
            .is_empty()
            .then(|| view! { <p>{t::sessions::no_notices(language)}</p> });
        let lines = notices
            .into_iter()
            .map(|notice| {
                let href = visit.link(&format!("/house/notices/{}", notice.id.simple()));
                let at = date::relative_moment(language, visit.today(), visit.civil(notice.at));
                view! { <li><a class="way" href=href>{course_name(&visit, &notice)}</a><p>{in_words(language, &notice)}</p><p class="soft">{capitalised(&at)}</p></li> }
            })
            .collect_view();
        let body = view! { <h1>{title}</h1> {none} <ul class="threaded" role="list">{lines}</ul> };
        Ok(Content::unlisted(title, "year", body))
    })
}

/// One of them with its call list.
#[component]
pub fn NoticePage() -> impl IntoView {
    house_page(Action::ReadHouse, |visit| async move {
        let id = visit
            .address
            .rest
            .as_deref()
            .and_then(|id| Uuid::parse_str(id).ok());
        let found = match id {
            Some(id) => visit.caller.site.store.notice(id).await?,
            None => None,
        };
        let centre = visit.house.centre.id;
        let (notice, list) = found
            .filter(|(notice, _)| notice.centre == centre)
            .ok_or(AppError::NotFound)?;
        let course = visit.house.course_by_id(notice.course);
        let faculty = course.and_then(|course| course.offer.faculty);
        visit
            .caller
            .may(Action::ReadRoster(Courses { centre, faculty }))?;
        let title = t::sessions::notice(visit.language());
        let body = view! { <NoticeView visit notice list /> };
        Ok(Content::unlisted(title, "year", body))
    })
}

/// What the course is called; it may be gone.
fn course_name(visit: &Visit, notice: &Notice) -> String {
    let course = visit.house.course_by_id(notice.course);
    let title = course.map(|course| course.offer.title.get(visit.language()).1.to_string());
    title.unwrap_or_else(|| "–".to_owned())
}

/// A sentence about so many meetings in a span.
type Say = fn(Language, u32, &str) -> std::borrow::Cow<'static, str>;

/// "Cancelled: 3 times, from 1 December to 15 December. The leader is ill".
fn in_words(language: Language, notice: &Notice) -> String {
    let (say, planned): (Say, _) = match notice.what {
        What::SessionsCancelled(planned) => (t::sessions::were_cancelled, planned),
        What::SessionsMoved(planned) => (t::sessions::were_moved, planned),
        What::SessionsAsPlanned(planned) => (t::sessions::were_restored, planned),
        What::PlaceGiven
        | What::InLine
        | What::PlaceOffered { .. }
        | What::Left
        | What::AlreadyIn
        | What::MovedOver { .. } => return notice.reason.to_string(),
    };
    let span = date::from_to(language, planned.first, planned.last);
    format!(
        "{} {}",
        say(language, u32::from(planned.times), &span),
        notice.reason
    )
}

#[component]
fn NoticeView(visit: Visit, notice: Notice, mut list: Vec<ToTell>) -> impl IntoView {
    let language = visit.language();
    let alphabet = visit.caller.site.alphabet.clone();
    list.sort_by(|one, other| {
        alphabet.compare(
            language,
            one.person.name.as_str(),
            other.person.name.as_str(),
        )
    });
    let known = list
        .iter()
        .filter(|one| one.outcome == Some(Outcome::Reached))
        .count();
    let [all, known] = [list.len(), known].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    let course = course_name(&visit, &notice);
    let (by_mail, by_hand): (Vec<_>, Vec<_>) = list
        .into_iter()
        .partition(|one| one.person.wants == Delivery::Email);
    view! {
        <p class="crumb"><a href=visit.link("/house/today") rel="prev">{t::today::title(language)}</a></p>
        <h1>{course}</h1>
        <p class="lead">{in_words(language, &notice)}</p>
        <p>{t::sessions::to_tell(language, all)} " " {(all > 0).then(|| t::sessions::know(language, known))}</p>
        <People visit=visit.clone() notice=notice.id heading=t::sessions::call_list(language) people=by_hand />
        <People visit=visit.clone() notice=notice.id heading=t::sessions::by_mail(language) people=by_mail />
        <Print label=t::sessions::print(language) />
    }
}

/// Those who are told in one way.
#[component]
fn People(visit: Visit, notice: Uuid, heading: &'static str, people: Vec<ToTell>) -> impl IntoView {
    let lines: Vec<_> = people
        .into_iter()
        .map(|one| {
            let id = format!("p-{}", one.person.id);
            view! { <li id=id class="call" tabindex="-1"><OneToTell visit=visit.clone() notice one /></li> }
        })
        .collect();
    (!lines.is_empty())
        .then(|| view! { <h2>{heading}</h2> <ul class="threaded" role="list">{lines}</ul> })
}

/// Somebody, how they are reached, how it went, and the buttons for it.
#[component]
fn OneToTell(visit: Visit, notice: Uuid, one: ToTell) -> impl IntoView {
    let language = visit.language();
    let may_tell = visit
        .caller
        .may(Action::TellPeople(visit.house.centre.id))
        .is_ok();
    let phone = one.person.contact.phone().cloned();
    let name = one.person.name.to_string();
    let said = one.outcome.map(|outcome| {
        let at = one.at.map(|at| date::relative_moment(language, visit.today(), visit.civil(at)));
        view! { <p><strong>{outcome_name(language, outcome)}</strong> {at.map(|at| format!(", {at}"))}</p> }
    });
    let sent = one.sent.map(|at| {
        let at = date::relative_moment(language, visit.today(), visit.civil(at));
        view! { <p>{t::sessions::message_sent(language, &at)}</p> }
    });
    let buttons = may_tell.then(|| {
        Outcome::ALL
            .map(|outcome| view! { <Mark visit=visit.clone() notice person=one.person.id name=name.clone() outcome /> })
            .into_iter()
            .collect_view()
    });
    view! {
        <p class="colleague__name">{name}</p>
        <p>{channel(language, one.person.wants)} {phone.map(|phone| view! { ": " <PhoneLink phone /> })}</p>
        {said}{sent}
        <div class="call__marks">{buttons}</div>
    }
}

/// A button that says how it went.
#[component]
fn Mark(
    visit: Visit,
    notice: Uuid,
    person: domain::id::PersonId,
    name: String,
    outcome: Outcome,
) -> impl IntoView {
    let language = visit.language();
    view! {
        <ActionForm action={ServerAction::<MarkTold>::new()}>
            <Where visit />
            <input type="hidden" name="notice" value=notice.to_string() />
            <input type="hidden" name="person" value=person.0.to_string() />
            <input type="hidden" name="outcome" value=outcome.code() />
            <button type="submit" class="button button--quiet">{outcome_name(language, outcome)}<span class="visually-hidden">{format!(" {name}")}</span></button>
        </ActionForm>
    }
}

fn outcome_name(language: Language, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Reached => t::sessions::reached(language),
        Outcome::NotReached => t::sessions::not_reached(language),
        Outcome::LeftWord => t::sessions::left_word(language),
    }
}

fn channel(language: Language, wants: Delivery) -> &'static str {
    match wants {
        Delivery::Email => t::sessions::channel_email(language),
        Delivery::Call => t::sessions::channel_call(language),
        Delivery::Letter => t::sessions::channel_letter(language),
        Delivery::Desk => t::sessions::channel_desk(language),
    }
}
