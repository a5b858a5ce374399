//! The rooms by building and wing with what each has, and the tenants who hold some of them.

use domain::{
    access::Action,
    hold::Hold,
    id::WingId,
    language::Language,
    place::{Building, Room},
};
use leptos::prelude::*;

use super::said::{Message, Said};
use crate::{
    centre::room_facts,
    house::house_page,
    i18n::{list, pattern::pattern_in_words, t},
    layout::Content,
    visit::Visit,
};

/// The page of the rooms; each has its own beneath.
pub(super) const ROOMS: &str = "/house/rooms";
/// The pages of buildings and of tenants.
pub(super) const BUILDINGS: &str = "/house/buildings";
pub(super) const TENANTS: &str = "/house/tenants";

/// Rooms and tenants.
#[component]
pub fn RoomsPage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::EditHouse, move |visit| async move {
        let language = visit.language();
        let title = t::upkeep::rooms(language);
        let new = format!("{ROOMS}/new");
        let buildings = visit.house.buildings.clone();
        let none = buildings.is_empty();
        let buildings = buildings
            .into_iter()
            .map(|building| view! { <InBuilding visit=visit.clone() building /> })
            .collect_view();
        let room = (!none).then(|| view! { <p><a class="button" href=visit.link(&new)>{t::upkeep::new_room(language)}</a></p> });
        let body = view! {
            <Message visit=visit.clone() said />
            <h1>{title}</h1>
            {none.then(|| view! { <p class="lead">{t::upkeep::first_building(language)}</p> })}
            {room}
            {buildings}
            <p><a class="go" href=visit.link(&format!("{BUILDINGS}/new"))>{t::upkeep::new_building(language)}</a></p>
            <Tenants visit />
        };
        Ok(Content::unlisted(title, "upkeep", body))
    })
}

/// A building with its rooms, those of a wing together.
#[component]
fn InBuilding(visit: Visit, building: Building) -> impl IntoView {
    let language = visit.language();
    let (tongue, name) = building.name.get(language);
    let way_in = building.way_in.as_ref().map(|way| way.get(language));
    let way_in = way_in.map(|(tongue, way)| view! { <p lang=tongue.code()>{way.to_string()}</p> });
    let house = &visit.house;
    let wings = house
        .wings
        .iter()
        .filter(|wing| wing.building == building.id);
    let parts = std::iter::once((None, None))
        .chain(wings.map(|wing| (Some(wing.id), Some(wing.name.get(language)))));
    let parts = parts.map(|(wing, name)| {
        let rooms = rooms_in(&visit, &building, wing);
        let heading =
            name.map(|(tongue, name)| view! { <h3 lang=tongue.code()>{name.to_string()}</h3> });
        let lines = rooms
            .into_iter()
            .map(|room| view! { <RoomLine visit=visit.clone() room under=heading.is_some() /> })
            .collect::<Vec<_>>();
        (!lines.is_empty())
            .then(|| view! { {heading} <ul class="threaded upkeep__list" role="list">{lines}</ul> })
    });
    let parts = parts.collect_view();
    let page = visit.link(&format!("{BUILDINGS}/{}", building.id));
    view! {
        <section class="upkeep__part">
            <h2 lang=tongue.code()>{name.to_string()}</h2>
            <p class="soft">{building.address.to_string()}</p>
            {way_in}
            <p><a class="go" href=page>{t::upkeep::change_building(language)}</a></p>
            {parts}
        </section>
    }
}

/// The rooms of a part of a building, in the reader's alphabet.
fn rooms_in(visit: &Visit, building: &Building, wing: Option<WingId>) -> Vec<Room> {
    let (language, alphabet) = (visit.language(), &visit.caller.site.alphabet);
    let known = |id: WingId| visit.house.wings.iter().any(|wing| wing.id == id);
    let rooms = visit.house.rooms.iter();
    let rooms = rooms
        .filter(|room| room.building == building.id && room.wing.filter(|id| known(*id)) == wing);
    let mut rooms: Vec<Room> = rooms.cloned().collect();
    rooms.sort_by(|one, other| alphabet.compare(language, one.name.as_str(), other.name.as_str()));
    rooms
}

/// A room: its name leads to where it is changed.
#[component]
fn RoomLine(visit: Visit, room: Room, under: bool) -> impl IntoView {
    let language = visit.language();
    let facts = facts(language, &room);
    let name = view! { <a class="go" href=visit.link(&format!("{ROOMS}/{}", room.id))>{room.name.to_string()}</a> };
    let name = if under {
        view! { <h4>{name}</h4> }.into_any()
    } else {
        view! { <h3>{name}</h3> }.into_any()
    };
    view! { <li>{name}<p>{facts}</p></li> }
}

/// What a room has; what nobody said is said to be unknown.
fn facts(language: Language, room: &Room) -> String {
    let mut facts = vec![room_facts(language, room)];
    if room.divisible {
        facts.push(t::upkeep::is_divisible(language).to_owned());
    }
    if !room.step_free {
        facts.push(t::upkeep::has_steps(language).to_owned());
    }
    if room.seats.is_none() {
        facts.push(t::upkeep::seats_unknown(language).to_owned());
    }
    facts.retain(|fact| !fact.is_empty());
    facts.join(", ")
}

/// Who else holds rooms, and when.
#[component]
fn Tenants(visit: Visit) -> impl IntoView {
    let language = visit.language();
    let holds = visit.house.holds.clone();
    let none = holds.is_empty();
    let lines = holds
        .into_iter()
        .map(|hold| view! { <Tenant visit=visit.clone() hold /> })
        .collect_view();
    view! {
        <section class="upkeep__part" id="tenants" aria-labelledby="tenants-heading">
            <h2 id="tenants-heading">{t::upkeep::tenants(language)}</h2>
            <p>{t::upkeep::tenants_text(language)}</p>
            {none.then(|| view! { <p class="soft">{t::upkeep::no_tenants(language)}</p> })}
            <ul class="threaded upkeep__list" role="list">{lines}</ul>
            <p><a class="button button--quiet" href=visit.link(&format!("{TENANTS}/new"))>{t::upkeep::new_tenant(language)}</a></p>
        </section>
    }
}

/// A tenant: the name leads to where it is changed.
#[component]
fn Tenant(visit: Visit, hold: Hold) -> impl IntoView {
    let language = visit.language();
    let rooms = hold.rooms.iter().filter_map(|room| visit.house.room(*room));
    let rooms: Vec<String> = rooms.map(|room| room.name.to_string()).collect();
    let when = hold
        .patterns
        .iter()
        .map(|pattern| view! { <p>{pattern_in_words(language, pattern)}</p> })
        .collect_view();
    let page = visit.link(&format!("{TENANTS}/{}", hold.id));
    view! {
        <li>
            <h3><a class="go" href=page>{hold.tenant.to_string()}</a></h3>
            {when}
            <p class="soft">{list::and(language, &rooms)}</p>
        </li>
    }
}
