//! Rooms, their parts, and when they are shut.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::RoomId;
use jiff::civil::Weekday;

use super::{
    Model, NEVER, RoomOption, Shut,
    cells::Say,
    ways::{Buildings, NO_BUILDING, Wings, wings},
};
use crate::{
    problem::{Block, Course, Draft, Room, tick_of},
    rules::{fits, seats},
    weeks::Weeks,
};

/// The last tick of a day.
const MIDNIGHT: u16 = 24 * 12;

/// What the house has, and the options that were asked for so far.
pub(super) struct House<'a> {
    draft: &'a Draft,
    rooms: BTreeMap<RoomId, &'a Room>,
    /// The parts of each room.
    pub parts: BTreeMap<RoomId, Vec<u16>>,
    pub part_count: usize,
    pub options: Vec<RoomOption>,
    /// The building of each option.
    pub building_of: Vec<u16>,
    /// The wings of each option.
    pub wings_of: Vec<Wings>,
    buildings: Buildings,
    wings: BTreeMap<RoomId, u16>,
    numbers: BTreeMap<Vec<RoomId>, u16>,
}

impl<'a> House<'a> {
    pub(super) fn new(draft: &'a Draft) -> Self {
        let wholes: BTreeSet<RoomId> = draft.rooms.iter().filter_map(|room| room.part_of).collect();
        let mut parts: BTreeMap<RoomId, Vec<u16>> = BTreeMap::new();
        let leaves = draft
            .rooms
            .iter()
            .filter(|room| !room.boundless && !wholes.contains(&room.id));
        let mut part_count = 0;
        for (number, room) in (0..).zip(leaves) {
            parts.entry(room.id).or_default().push(number);
            if let Some(whole) = room.part_of {
                parts.entry(whole).or_default().push(number);
            }
            part_count = usize::from(number) + 1;
        }
        let rooms = draft.rooms.iter().map(|room| (room.id, room)).collect();
        let wings = draft.rooms.iter().zip(wings(&draft.rooms));
        let wings = wings.filter_map(|(room, wing)| Some((room.id, wing?)));
        Self {
            draft,
            rooms,
            parts,
            part_count,
            options: Vec::new(),
            building_of: Vec::new(),
            wings_of: Vec::new(),
            buildings: Buildings::of(draft),
            wings: wings.collect(),
            numbers: BTreeMap::new(),
        }
    }

    fn parts_of(&self, room: RoomId) -> &[u16] {
        self.parts.get(&room).map_or(&[], Vec::as_slice)
    }

    /// The options of a meeting with what each costs, cheapest first.
    pub(super) fn for_meeting(&mut self, say: &Say<'_>) -> Vec<(u16, u16)> {
        let mut found: Vec<(u16, u16)> = combine(self.draft, &self.parts, say.course)
            .into_iter()
            .filter(|rooms| fits::against(say, rooms).is_empty())
            .map(|rooms| {
                let seats = self.rooms[&rooms[0]].seats;
                let cost = seats::pays(&self.draft.weights, say.course, seats);
                (self.number(&rooms), cost)
            })
            .collect();
        found.sort_by_key(|(option, cost)| (*cost, *option));
        found
    }

    fn number(&mut self, rooms: &[RoomId]) -> u16 {
        if let Some(number) = self.numbers.get(rooms) {
            return *number;
        }
        let number = u16::try_from(self.options.len()).unwrap_or(NEVER);
        let parts = rooms
            .iter()
            .flat_map(|room| self.parts_of(*room))
            .copied()
            .collect();
        self.options.push(RoomOption {
            rooms: rooms.to_vec(),
            parts,
        });
        let wings = rooms.iter().map(|room| self.wings.get(room).copied());
        self.wings_of.push(Wings::of(wings));
        let buildings = rooms
            .iter()
            .map(|room| self.buildings.number(self.rooms[room]));
        // Rooms taken together are in one building or in none, see `combine`; no building is the lowest number.
        self.building_of
            .push(buildings.max().unwrap_or(NO_BUILDING));
        self.numbers.insert(rooms.to_vec(), number);
        number
    }

    /// When parts are shut: tenants hold them, or their rooms are not open.
    pub(super) fn shut(&self, days: &[Weekday]) -> Vec<Shut> {
        let mut all: BTreeMap<(u16, u16, u16, u16, Option<u16>), u64> = BTreeMap::new();
        let weeks = Weeks::of(self.draft.span);
        for (number, hold) in (0..).zip(&self.draft.holds) {
            for session in hold.sessions(&self.draft.calendar, self.draft.span) {
                let day = days.iter().position(|day| *day == session.date.weekday());
                let (Some(day), Some(room)) = (day, session.place.room()) else {
                    continue;
                };
                let from = tick_of(session.hours.start);
                let to = session.hours.end.map_or(from + 1, tick_of);
                for part in self.parts_of(room) {
                    let day = u16::try_from(day).unwrap_or(0);
                    let key = (*part, day, from, to, Some(number));
                    *all.entry(key).or_default() |= weeks.bit(session.date);
                }
            }
        }
        for room in self.draft.rooms.iter().filter(|room| !room.open.is_empty()) {
            for (day, (from, to)) in closed(days, &room.open) {
                for part in self.parts_of(room.id) {
                    all.insert((*part, day, from, to, None), u64::MAX);
                }
            }
        }
        let shut = all
            .into_iter()
            .map(|((part, day, from, to, hold), weeks)| Shut {
                part,
                day,
                from,
                to,
                weeks,
                hold,
            });
        shut.collect()
    }
}

/// The rooms that a course could use if it needed nothing: each alone, or each with one in the same building that may be
/// beside it.
pub(crate) fn combinations(model: &Model, course: &Course) -> Vec<Vec<RoomId>> {
    combine(model.draft, &model.parts_of, course)
}

fn combine(draft: &Draft, parts: &BTreeMap<RoomId, Vec<u16>>, course: &Course) -> Vec<Vec<RoomId>> {
    let beside = &course.needs.beside;
    let first = draft.rooms.iter().map(|room| room.id);
    if beside.is_empty() {
        return first.map(|room| vec![room]).collect();
    }
    let parts_of = |room: &RoomId| parts.get(room).map_or(&[][..], Vec::as_slice);
    let apart = |one: &RoomId, other: &RoomId| {
        let mut theirs = parts_of(one).iter();
        one != other && !theirs.any(|part| parts_of(other).contains(part))
    };
    let room = |id: &RoomId| draft.rooms.iter().find(|room| room.id == *id);
    let near = |one: &RoomId, other: &RoomId| {
        let both = room(one).zip(room(other));
        both.is_some_and(|(one, other)| one.is_beside(other))
    };
    let pairs = first.flat_map(|one| beside.iter().map(move |other| (one, *other)));
    pairs
        .filter(|(one, other)| apart(one, other) && near(one, other))
        .map(|(one, other)| vec![one, other])
        .collect()
}

/// The ticks of each day that no block covers.
fn closed(days: &[Weekday], open: &[Block]) -> Vec<(u16, (u16, u16))> {
    let mut gaps = Vec::new();
    for (day, weekday) in (0..).zip(days) {
        let on_day = open.iter().filter(|block| block.days.has(*weekday));
        let mut blocks: Vec<(u16, u16)> = on_day
            .map(|block| {
                (
                    tick_of(block.hours.start),
                    block.hours.end.map_or(MIDNIGHT, tick_of),
                )
            })
            .collect();
        blocks.sort_unstable();
        let mut from = 0;
        for (start, end) in blocks {
            if from < start {
                gaps.push((day, (from, start)));
            }
            from = from.max(end);
        }
        if from < MIDNIGHT {
            gaps.push((day, (from, MIDNIGHT)));
        }
    }
    gaps
}
