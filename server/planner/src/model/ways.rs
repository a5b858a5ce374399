//! Buildings and wings as numbers.

use std::collections::BTreeMap;

use domain::id::BuildingId;

use crate::problem::{Draft, Room, TICK_MINUTES};

/// The number of what is in no building: nobody walks there.
pub(crate) const NO_BUILDING: u16 = 0;

/// The buildings of a house and how far they are apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Buildings {
    numbers: BTreeMap<BuildingId, u16>,
    /// `ways[from * count + to]`, in ticks; empty when all are side by side.
    ways: Vec<u16>,
}

impl Buildings {
    pub(super) fn of(draft: &Draft) -> Self {
        let mut numbers: BTreeMap<BuildingId, u16> = BTreeMap::new();
        for building in draft.rooms.iter().filter_map(|room| room.building) {
            let next = u16::try_from(numbers.len() + 1).unwrap_or(u16::MAX);
            numbers.entry(building).or_insert(next);
        }
        let mut buildings = Self {
            numbers,
            ways: Vec::new(),
        };
        buildings.join(draft);
        buildings
    }

    fn join(&mut self, draft: &Draft) {
        let count = self.numbers.len() + 1;
        for way in draft.ways.iter().filter(|way| way.minutes > 0) {
            self.ways.resize(count * count, 0);
            let [one, other] = way.between.map(|end| usize::from(self.numbers[&end]));
            let ticks = way.minutes.div_ceil(TICK_MINUTES);
            self.ways[one * count + other] = ticks;
            self.ways[other * count + one] = ticks;
        }
    }

    /// The number of the building that a room is in.
    pub(crate) fn number(&self, room: &Room) -> u16 {
        room.building
            .map_or(NO_BUILDING, |building| self.numbers[&building])
    }

    /// Whether some building is at a distance from some other.
    #[inline]
    pub(crate) const fn apart(&self) -> bool {
        !self.ways.is_empty()
    }

    /// How long the way takes, in ticks.
    #[inline]
    pub(crate) fn way(&self, from: u16, to: u16) -> u16 {
        if from == to || self.ways.is_empty() {
            return 0;
        }
        self.ways[usize::from(from) * (self.numbers.len() + 1) + usize::from(to)]
    }
}

/// The wings that one or two rooms are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wings([u16; 2]);

/// No wing.
const NONE: u16 = u16::MAX;

impl Wings {
    /// The wings of rooms, of which at most two are taken together.
    pub(super) fn of(rooms: impl Iterator<Item = Option<u16>>) -> Self {
        let mut wings = [NONE; 2];
        for wing in rooms.flatten() {
            if wings[0] == NONE {
                wings[0] = wing;
            } else if wings[0] != wing {
                wings[1] = wing;
            }
        }
        Self(wings)
    }

    /// Each of them.
    #[inline]
    pub(crate) fn iter(&self) -> impl Iterator<Item = u16> + use<> {
        self.0.into_iter().filter(|wing| *wing != NONE)
    }

    /// How many are in both.
    #[inline]
    pub(crate) fn shared(self, other: Self) -> i32 {
        let both = self.iter().filter(|wing| other.0.contains(wing));
        both.map(|_| 1).sum()
    }
}

/// The number of the wing that each room is in; rooms of which neither building nor wing is known are in none, and no
/// more is a place with room for all.
pub(super) fn wings(rooms: &[Room]) -> Vec<Option<u16>> {
    let mut numbers = BTreeMap::new();
    let number = |room: &Room| {
        let wing = (room.building, room.wing);
        (wing != (None, None) && !room.boundless).then(|| {
            let next = u16::try_from(numbers.len()).unwrap_or(u16::MAX);
            *numbers.entry(wing).or_insert(next)
        })
    };
    rooms.iter().map(number).collect()
}
