//! A room on the page where it is changed.

use domain::{access::Action, centre::upkeep::Upkeep, course::Course, id::RoomId, place::Room};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{
    api::{TakeRoomOut, Typed, WriteRoom},
    room::RoomWriting,
    rooms_page::ROOMS,
    said::{Message, Said, against},
};
use crate::{
    draft::Draft,
    error::AppError,
    house::house_page,
    i18n::{list, t},
    layout::Content,
    ui::{
        choose::{AreaField, Pick, SelectField, Tick},
        field::TextField,
        notice::{Notice, Tone},
    },
    visit::{Visit, Where},
    year::{Wrongs, wrong_of},
};

/// A room, or the form for a new one.
#[component]
pub fn RoomPage() -> impl IntoView {
    let said = Said::read();
    let out = use_query_map().get_untracked().get("out").is_some();
    house_page(Action::EditHouse, move |visit| async move {
        let known = known(&visit)?;
        let typed = typed(&visit, said, known.as_ref()).await?;
        let form = typed.unwrap_or_else(|| match &known {
            Some(room) => RoomWriting::of(&visit.house, room),
            None => RoomWriting::empty(&visit.house),
        });
        let language = visit.language();
        let title = known.as_ref().map_or_else(
            || t::upkeep::new_room(language).to_owned(),
            |room| room.name.to_string(),
        );
        let read = form.read(&visit.house);
        let change = match (out, &known) {
            (true, Some(room)) => Some(Upkeep::RoomOut(room.id)),
            _ => read.as_ref().ok().cloned(),
        };
        let stands = change.filter(|_| said == Some(Said::Refused));
        let stands = stands.and_then(|change| against(&visit, &change));
        let wrongs = if said == Some(Said::Form) {
            read.err().unwrap_or_default()
        } else {
            Wrongs::new()
        };
        let body = view! {
            <p class="crumb"><a href=visit.link(ROOMS) rel="prev">{t::upkeep::rooms(language)}</a></p>
            <Message visit=visit.clone() said wrongs=wrongs.clone() against=stands />
            <h1>{title.clone()}</h1>
            {known.clone().map(|room| view! { <TooLarge visit=visit.clone() room /> })}
            <RoomForm visit=visit.clone() form wrongs />
            {known.map(|room| view! { <TakeOut visit room /> })}
        };
        Ok(Content::unlisted(title, "upkeep", body))
    })
}

/// The room that the address names; none for a new one.
fn known(visit: &Visit) -> Result<Option<Room>, AppError> {
    let rest = visit.address.rest.as_deref().unwrap_or_default();
    if rest == "new" {
        return Ok(None);
    }
    let id: RoomId = rest.parse().map_err(|_| AppError::NotFound)?;
    let mut rooms = visit.house.rooms.iter();
    let room = rooms.find(|room| room.id == id);
    room.cloned().map(Some).ok_or(AppError::NotFound)
}

/// What was typed and waits, if it is of this room.
async fn typed(
    visit: &Visit,
    said: Option<Said>,
    known: Option<&Room>,
) -> Result<Option<RoomWriting>, AppError> {
    if said == Some(Said::Kept) {
        return Ok(None);
    }
    let typed: Option<RoomWriting> = Draft::Form.read(visit).await?;
    Ok(
        typed.filter(|typed| match (typed.id.parse::<RoomId>(), known) {
            (Ok(id), Some(room)) => id == room.id,
            (Ok(id), None) => !visit.house.uses(id),
            (Err(_), _) => false,
        }),
    )
}

/// The courses that have more places than the room has seats.
#[component]
fn TooLarge(visit: Visit, room: Room) -> impl IntoView {
    let language = visit.language();
    let house = visit.house.as_house(visit.today());
    let title = |course: &Course| course.offer.title.get(language).1.to_string();
    let named: Vec<String> = house.too_large_for(&room).into_iter().map(title).collect();
    let sentence = t::upkeep::too_large(language, &list::and(language, &named)).into_owned();
    (!named.is_empty()).then(|| view! { <Notice tone=Tone::Attention heading=t::upkeep::too_large_heading(language)><p>{sentence}</p></Notice> })
}

/// The form.
#[component]
fn RoomForm(visit: Visit, form: RoomWriting, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    view! {
        <ActionForm action={ServerAction::<WriteRoom>::new()} attr:class="form year__form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="id" value=form.id.clone() />
            <RoomFields visit=visit.clone() form=form.clone() wrongs=wrongs.clone() />
            <div class="buttons"><button type="submit" class="button">{t::courses::keep(language)}</button></div>
        </ActionForm>
    }
}

/// What a room is and has.
#[component]
fn RoomFields(visit: Visit, form: RoomWriting, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    let buildings = visit.house.buildings.iter();
    let buildings = buildings.map(|one| Pick::new(one.id, one.name.get(language).1.as_str()));
    let choose = Pick::new("", t::upkeep::choose(language));
    let buildings: Vec<Pick> = std::iter::once(choose).chain(buildings).collect();
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    let ticked = |box_: &str| !box_.is_empty();
    view! {
        <TextField name="name" label=t::upkeep::room_name(language) hint=t::upkeep::room_name_hint(language).to_owned() value=form.name.clone() wrong=wrong("name") />
        <SelectField name="building" label=t::upkeep::building(language) value=form.building.clone() picks=buildings wrong=wrong("building") />
        <TextField name="wing" label=t::upkeep::wing(language) hint=t::upkeep::wing_hint(language).to_owned() value=form.wing.clone() wrong=wrong("wing") />
        <TextField name="seats" label=t::upkeep::seats(language) hint=t::courses::seats_hint(language).to_owned() value=form.seats.clone() wrong=wrong("seats") />
        <AreaField name="equipment" label=t::upkeep::equipment(language) hint=t::upkeep::equipment_hint(language).to_owned() value=form.equipment.clone() wrong=wrong("equipment") />
        <Tick name="step_free" label=t::upkeep::step_free(language) checked=ticked(&form.step_free) />
        <Tick name="hearing_loop" label=t::upkeep::hearing_loop(language) checked=ticked(&form.hearing_loop) />
        <Tick name="divisible" label=t::upkeep::divisible(language) checked=ticked(&form.divisible) />
    }
}

/// The way to take it out of use.
#[component]
fn TakeOut(visit: Visit, room: Room) -> impl IntoView {
    let language = visit.language();
    let stands = against(&visit, &Upkeep::RoomOut(room.id));
    let way = match stands {
        Some(stands) => view! { <p>{stands}</p> }.into_any(),
        None => view! {
            <p>{t::upkeep::take_out_text(language)}</p>
            <ActionForm action={ServerAction::<TakeRoomOut>::new()}>
                <Where visit=visit.clone() />
                <input type="hidden" name="room" value=room.id.to_string() />
                <button type="submit" class="button button--quiet">{t::upkeep::take_out(language)}</button>
            </ActionForm>
        }
        .into_any(),
    };
    view! { <section class="upkeep__part"><h2>{t::upkeep::take_out_heading(language)}</h2>{way}</section> }
}
