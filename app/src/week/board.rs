//! A day as tables of rooms by hours. A day with many rooms has several tables, each with as many rooms as a page is wide.

use domain::{place::Place, session::Session};
use jiff::civil::Time;
use leptos::prelude::*;

use super::{
    Occasion, Taken,
    entry::{class_of, entry, room_name},
    place_name,
    rows::{Block, blocks, rows},
};
use crate::{
    i18n::{date, t},
    visit::Visit,
};

/// The most rooms side by side: with more, the words of titles in letters of 20 px break at 1280 px.
const MOST: usize = 5;

/// One column of a board: a place, and what takes place there in order of time.
#[derive(Clone)]
struct Column {
    name: String,
    /// The wing, and the building where a house has several.
    part: String,
    occasions: Vec<Occasion>,
}

/// The boards of a day: every place where something public is on, with the tenants that are there at other hours.
#[component]
pub(super) fn Boards(visit: Visit, occasions: Vec<Occasion>) -> impl IntoView {
    let language = visit.language();
    let columns = columns(&visit, occasions);
    let boards = columns.len().div_ceil(MOST);
    let width = columns.len().div_ceil(boards.max(1)).max(1);
    let tables = columns.chunks(width).enumerate().map(|(at, columns)| {
        let name = if boards > 1 {
            t::week::board_part(language, &(at + 1).to_string(), &boards.to_string()).into_owned()
        } else {
            t::week::board(language).to_owned()
        };
        view! { <Board visit=visit.clone() columns=columns.to_vec() width name /> }
    });
    tables.collect_view()
}

/// One table: a column for each room, a row for each hour at which something begins.
#[component]
fn Board(visit: Visit, columns: Vec<Column>, width: usize, name: String) -> impl IntoView {
    let rows = rows(
        columns
            .iter()
            .flat_map(|column| &column.occasions)
            .map(|occasion| occasion.session.hours),
    );
    let heads = columns.iter().map(head).collect_view();
    let blocks: Vec<_> = columns
        .iter()
        .map(|column| blocks_of(&rows, column))
        .collect();
    let lines = rows
        .iter()
        .enumerate()
        .map(|(at, hour)| line(&visit, (at, *hour), &columns, &blocks))
        .collect_view();
    view! {
        <table class=format!("board board--{width}")>
            <caption class="visually-hidden">{name}</caption>
            <thead><tr><th scope="col" class="board__hours">{t::week::hour(visit.language())}</th>{heads}</tr></thead>
            <tbody>{lines}</tbody>
        </table>
    }
}

/// The name of a room over its column.
fn head(column: &Column) -> impl IntoView + use<> {
    let part = (!column.part.is_empty())
        .then(|| view! { " " <span class="board__part">{column.part.clone()}</span> });
    view! { <th scope="col" class="board__room">{column.name.clone()}{part}</th> }
}

fn blocks_of(rows: &[Time], column: &Column) -> Vec<Block> {
    let hours: Vec<_> = column
        .occasions
        .iter()
        .map(|occasion| occasion.session.hours)
        .collect();
    blocks(rows, &hours)
}

/// One row: what begins in it, and a free field where nothing is on.
fn line(
    visit: &Visit,
    (at, hour): (usize, Time),
    columns: &[Column],
    blocks: &[Vec<Block>],
) -> impl IntoView + use<> {
    let fields = columns
        .iter()
        .zip(blocks)
        .filter_map(|(column, blocks)| {
            let reaches = |block: &&Block| block.row <= at && at < block.row + block.rows;
            match blocks.iter().find(reaches) {
                Some(block) if block.row == at => Some(field(visit, column, block)),
                Some(_) => None,
                None => Some(view! { <td></td> }.into_any()),
            }
        })
        .collect_view();
    view! { <tr><th scope="row" class="board__hour">{date::time(hour)}</th>{fields}</tr> }
}

/// A field with something in it.
fn field(visit: &Visit, column: &Column, block: &Block) -> AnyView {
    let occasions: Vec<_> = block
        .entries
        .iter()
        .filter_map(|entry| column.occasions.get(*entry))
        .collect();
    let class = occasions
        .first()
        .map_or_else(String::new, |occasion| class_of(occasion));
    let entries = occasions
        .into_iter()
        .map(|occasion| entry(visit, occasion, None))
        .collect_view();
    view! { <td class=class rowspan=block.rows.to_string()>{entries}</td> }.into_any()
}

/// A column for each place where something public is on: the house's rooms by building, wing and name, then the places
/// outside, the unknown one last.
fn columns(visit: &Visit, mut occasions: Vec<Occasion>) -> Vec<Column> {
    occasions.sort_by_key(|occasion| occasion.session.hours);
    let mut places: Vec<Place> = Vec::new();
    for occasion in &occasions {
        let place = &occasion.session.place;
        if matches!(occasion.taken, Taken::Offer { .. }) && !places.contains(place) {
            places.push(place.clone());
        }
    }
    let mut columns: Vec<_> = places
        .iter()
        .map(|place| (outside(place), column(visit, place, &occasions)))
        .collect();
    let alphabet = &visit.caller.site.alphabet;
    let compare = |left: &str, right: &str| alphabet.compare(visit.language(), left, right);
    columns.sort_by(|(left_out, left), (right_out, right)| {
        left_out
            .cmp(right_out)
            .then_with(|| compare(&left.part, &right.part))
            .then_with(|| compare(&left.name, &right.name))
    });
    columns.into_iter().map(|(_, column)| column).collect()
}

/// How far from the house's own rooms a place is.
const fn outside(place: &Place) -> u8 {
    match place {
        Place::Room(_) => 0,
        Place::Named(_) => 1,
        Place::Unknown => 2,
    }
}

fn column(visit: &Visit, place: &Place, occasions: &[Occasion]) -> Column {
    let here = |session: &Session| session.place == *place;
    Column {
        name: room_name(visit, place_name(visit, place)),
        part: part_of_house(visit, place),
        occasions: occasions
            .iter()
            .filter(|occasion| here(&occasion.session))
            .cloned()
            .collect(),
    }
}

/// The wing a room is in, and its building where the house has several; empty for a room that needs neither.
fn part_of_house(visit: &Visit, place: &Place) -> String {
    let language = visit.language();
    let Some(room) = place.room().and_then(|room| visit.house.room(room)) else {
        return String::new();
    };
    let building = visit
        .house
        .building(room.building)
        .filter(|_| visit.house.buildings.len() > 1)
        .map(|building| building.name.get(language).1.to_string());
    let wing = room
        .wing
        .and_then(|wing| visit.house.wings.iter().find(|known| known.id == wing))
        .map(|wing| wing.name.get(language).1.to_string());
    [building, wing]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}
