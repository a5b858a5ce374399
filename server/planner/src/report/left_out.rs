//! Dates on which a meeting is left out, and when it could be made up for.

use domain::{
    id::{PersonId, RoomId},
    pattern::Hours,
};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    agenda::Taken,
    model::{Model, NO_BUILDING, cells::Say, combinations},
    plan::MeetingId,
    problem::time_of,
    rules::{
        fits, left_out::dates, meetings, most_a_week, nobody_twice, on_the_way, room_once, when,
    },
    state::Spot,
    weeks::Weeks,
};

/// A date on which a meeting is not held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Which meeting.
    pub meeting: MeetingId,
    /// When it would have been.
    pub date: Date,
    /// Who is away.
    pub leaders: Vec<PersonId>,
    /// The nearest day on which it could be held instead; `None` when there is none within three weeks.
    pub instead: Option<Instead>,
}

/// A day, an hour and rooms that are free for one meeting, with everything else where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instead {
    /// The day.
    pub date: Date,
    /// From when to when.
    pub hours: Hours,
    /// The rooms.
    pub rooms: Vec<RoomId>,
}

/// So many days before and after are looked at.
const REACH: i64 = 21;

/// What was promised to one meeting is no longer free for another.
struct Given {
    date: Date,
    taken: Taken,
    parts: Vec<u16>,
}

/// All dates that are left out. Costs, for each, days of the reach times hours times rooms times the meetings of the house.
pub(super) fn all(model: &Model, spots: &[Spot]) -> Vec<LeftOut> {
    let mut given: Vec<Given> = Vec::new();
    let mut found = Vec::new();
    for (meeting, spot) in meetings(spots) {
        for date in dates(model, meeting, spot) {
            // Where it is settled to be as a rule does not bind it for once.
            let say = Say {
                pin: None,
                day: None,
                ..Say::about(model, meeting)
            };
            let search = Search {
                model,
                spots,
                meeting,
                spot,
                say,
            };
            let instead = search.nearest(date, &given);
            found.push(LeftOut {
                meeting: model.id(meeting),
                date,
                leaders: search.away(date),
                instead: instead.as_ref().map(|(instead, _)| instead.clone()),
            });
            given.extend(instead.map(|(_, given)| given));
        }
    }
    found.sort_by_key(|row| (row.meeting, row.date));
    found
}

/// Looks for another day for a meeting.
struct Search<'a> {
    model: &'a Model<'a>,
    spots: &'a [Spot],
    meeting: usize,
    spot: Spot,
    say: Say<'a>,
}

impl Search<'_> {
    fn away(&self, date: Date) -> Vec<PersonId> {
        let away = self
            .say
            .leaders
            .iter()
            .filter(|leader| leader.away.iter().any(|span| span.has(date)));
        away.map(|leader| leader.id).collect()
    }

    /// The nearest day, later before earlier; on it the hour nearest to the usual one, in the usual rooms if they are free.
    fn nearest(&self, date: Date, given: &[Given]) -> Option<(Instead, Given)> {
        let days = (1..=REACH).flat_map(|distance| [distance, -distance]);
        days.filter_map(|distance| date.checked_add(distance.days()).ok())
            .filter(|day| self.is_held_on(*day))
            .find_map(|day| self.on(day, given))
    }

    /// Whether the house and the course are open on that day, and its leaders are there.
    fn is_held_on(&self, date: Date) -> bool {
        let (draft, course) = (self.model.draft, self.say.course);
        draft.span.has(date)
            && draft.calendar.closed(date).is_none()
            && draft.calendar.in_season(date, &course.season)
            && !course.except.iter().any(|except| except.has(date))
            && self.away(date).is_empty()
    }

    fn on(&self, date: Date, given: &[Given]) -> Option<(Instead, Given)> {
        let model = self.model;
        let day = model.days.iter().position(|day| *day == date.weekday())?;
        let (_, usual) = model.when(self.spot.cell);
        let mut starts = model.starts.clone();
        starts.sort_by_key(|start| (start.abs_diff(usual), *start));
        starts
            .into_iter()
            .find_map(|start| self.at(date, day, start, given))
    }

    fn at(&self, date: Date, day: usize, start: u16, given: &[Given]) -> Option<(Instead, Given)> {
        let (model, course) = (self.model, self.say.course);
        let taken = Taken {
            meeting: u16::try_from(self.meeting).ok()?,
            from: start,
            to: start + course.minutes / 5,
            building: NO_BUILDING,
            weeks: Weeks::of(model.draft.span).bit(date),
        };
        let open = when::against(&self.say, date.weekday(), start, taken.to).is_empty()
            && nobody_twice::against(model, self.spots, day, &taken).is_empty()
            && self.leads_few(&taken, given);
        let rooms = open
            .then(|| self.rooms(date, day, &taken, given))
            .flatten()?;
        let taken = taken.in_building(model.building(&rooms));
        let hours = Hours {
            start: time_of(start * 5),
            end: Some(time_of(start * 5 + course.minutes)),
        };
        let parts = self.parts(&rooms);
        let instead = Instead { date, hours, rooms };
        Some((instead, Given { date, taken, parts }))
    }

    /// Whether its leaders lead few enough in that week, this very meeting and what was promised to others counted.
    fn leads_few(&self, taken: &Taken, given: &[Given]) -> bool {
        let usual = Taken::of(self.model, self.meeting, self.spot);
        let also: Vec<Taken> = given.iter().map(|one| one.taken).chain([usual]).collect();
        most_a_week::against(self.model, self.spots, taken, &also).is_empty()
    }

    /// Whether this very meeting is held then, in a week in which it is not left out, or too close to it.
    fn meets_itself(&self, day: usize, taken: &Taken) -> bool {
        self.model.when(self.spot.cell).0 == day
            && Taken::of(self.model, self.meeting, self.spot).too_close(taken, self.model)
    }

    /// Rooms that are free then, the usual ones first.
    fn rooms(&self, date: Date, day: usize, taken: &Taken, given: &[Given]) -> Option<Vec<RoomId>> {
        let usual = self.model.options[usize::from(self.spot.option)]
            .rooms
            .clone();
        let others = combinations(self.model, self.say.course);
        std::iter::once(usual).chain(others).find(|rooms| {
            let parts = self.parts(rooms);
            let taken = &taken.in_building(self.model.building(rooms));
            fits::against(&self.say, rooms).is_empty()
                && room_once::against(self.model, self.spots, rooms, day, taken).is_empty()
                && on_the_way::against(self.model, self.spots, day, taken).is_empty()
                && !self.meets_itself(day, taken)
                && !given
                    .iter()
                    .any(|one| self.is_against(one, date, taken, &parts))
        })
    }

    /// Whether what was promised to another meeting is in the way.
    fn is_against(&self, given: &Given, date: Date, taken: &Taken, parts: &[u16]) -> bool {
        let other = usize::from(given.taken.meeting);
        let room_taken =
            given.taken.meets(taken) && given.parts.iter().any(|it| parts.contains(it));
        let nobody_free = given.taken.too_close(taken, self.model)
            && self.model.share_somebody(self.meeting, other);
        given.date == date && (room_taken || nobody_free)
    }

    fn parts(&self, rooms: &[RoomId]) -> Vec<u16> {
        let parts_of = |room| self.model.parts_of.get(room).cloned().unwrap_or_default();
        rooms.iter().flat_map(parts_of).collect()
    }
}
