//! What would give a meeting a place, tried.

use domain::{
    id::{CourseId, GroupId, PersonId, RoomId},
    pattern::{Hours, WeekdaySet},
};
use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};

use super::{Difference, Obstacle, difference, openings::Opening};
use crate::{
    agenda::{Lists, Taken, placed},
    model::{self, Calling, Model},
    plan::{MeetingId, Placement, YearPlan},
    problem::{Block, Course, Draft, Group, Leader, Problem, WithoutLeader, tick_of, time_of},
    rules::{nobody_twice, on_the_way, room_once},
    search::{construct::place, settle::at},
    state::{Spot, State},
    write,
};

/// Something that would give a meeting a place. It was tried: with it everything that had a place keeps one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Help {
    /// What would have to be given up.
    pub give_up: Vec<Obstacle>,
    /// Where the meeting would be.
    pub place: Placement,
    /// What else would move, and where to.
    pub also: Vec<Difference>,
}

/// What is tried out.
pub(super) struct Trial<'a> {
    pub problem: &'a Problem,
    pub plan: &'a YearPlan,
    pub model: &'a Model<'a>,
    pub spots: &'a [Spot],
    pub meeting: usize,
}

impl Help {
    /// The problem in which that is given up. A tenant's hold is given up for the whole room; on days on which its leader
    /// is away the course is left out.
    ///
    /// # Errors
    /// What no longer makes sense, when the problem is another than the one the help was found for.
    pub fn granted(
        &self,
        problem: &Problem,
    ) -> Result<Problem, Vec<crate::problem::ProblemRefusal>> {
        let mut draft = problem.draft().clone();
        for obstacle in &self.give_up {
            give_up(&mut draft, obstacle, &self.place);
        }
        Problem::new(draft)
    }
}

impl Trial<'_> {
    /// Puts the meeting into the opening, gives up what stands against it, finds other places for whatever is in the
    /// way, and sees whether everything has a place.
    pub(super) fn help(&self, give_up: &[Obstacle], opening: &Opening) -> Option<Help> {
        let mut help = Help {
            give_up: give_up.to_vec(),
            place: self.placement(self.model, opening),
            also: Vec::new(),
        };
        let problem = help.granted(self.problem).ok()?;
        let model = model::compile(&problem);
        help.place = self.placement(&model, opening);
        let mut spots = write::read(&problem, &model, self.plan);
        let moving = self.in_the_way(give_up, opening);
        for other in &moving {
            spots[*other] = Spot::NONE;
        }
        let mut state = at::<Lists>(&model, &spots, false);
        self.put(&model, &mut state, opening)?;
        for other in moving {
            place(&model, &mut state, other)?;
        }
        let kept = self.spots.iter().zip(&state.spots);
        let lost = kept.filter(|(before, after)| placed(**before) && !placed(**after));
        if lost.count() > 0 {
            return None;
        }
        let after = write::plan(&problem, &model, &state.spots);
        help.also = difference(self.plan, &after);
        help.also.retain(|row| row.meeting != help.place.meeting);
        Some(help)
    }

    fn put(&self, model: &Model, state: &mut State<Lists>, opening: &Opening) -> Option<()> {
        let mut options = model.options.iter();
        let option = options.position(|option| option.rooms == opening.rooms)?;
        let to = Spot {
            option: u16::try_from(option).ok()?,
            ..opening.spot
        };
        state.put_free(model, self.meeting, to)
    }

    /// The meetings that would have to move.
    fn in_the_way(&self, give_up: &[Obstacle], opening: &Opening) -> Vec<usize> {
        let (model, spots) = (self.model, self.spots);
        let mine = Taken::anywhere(model, self.meeting, opening.spot)
            .in_building(model.building(&opening.rooms));
        let (day, _) = model.when(opening.spot.cell);
        let parts: Vec<u16> = opening
            .rooms
            .iter()
            .flat_map(|room| model.parts_of.get(room).cloned().unwrap_or_default())
            .collect();
        let mut found: Vec<usize> = room_once::others(model, spots, &parts, day, &mine).collect();
        let given_up = |shared: Vec<Obstacle>| {
            let led =
                |it: &Obstacle| matches!(it, Obstacle::LeaderBusy(_) | Obstacle::LeaderOnTheWay(_));
            shared.iter().any(|it| led(it) && give_up.contains(it))
        };
        let led = nobody_twice::others(model, spots, day, &mine)
            .filter(|other| given_up(nobody_twice::shared(model, self.meeting, *other)));
        found.extend(led);
        let late = on_the_way::others(model, spots, day, &mine)
            .filter(|other| given_up(on_the_way::late(model, self.meeting, *other)));
        found.extend(late);
        found
    }

    fn placement(&self, model: &Model, opening: &Opening) -> Placement {
        let spot = opening.spot;
        let course = &model.draft.courses[usize::from(model.course_of[self.meeting])];
        let (day, start) = model.when(spot.cell);
        let calling = Calling::of(model.draft, course);
        Placement {
            meeting: model.id(self.meeting),
            rhythm: calling.rhythm(model.draft, spot.variant, model.days[day]),
            except: calling.exceptions(model.days[day]),
            hours: Hours {
                start: time_of(start * 5),
                end: Some(time_of(start * 5 + course.minutes)),
            },
            rooms: opening.rooms.clone(),
        }
    }
}

fn give_up(draft: &mut Draft, obstacle: &Obstacle, place: &Placement) {
    let Some(day) = place.weekday() else { return };
    match obstacle {
        Obstacle::LeaderHours(leader) => leader_comes(draft, *leader, day, place.hours),
        Obstacle::LeaderFull(leader) => leader_leads_more(draft, *leader),
        Obstacle::GroupBusy(group)
        | Obstacle::GroupOnTheWay(group)
        | Obstacle::GroupHours(group)
        | Obstacle::GroupStepFree(group) => {
            group_bears(draft, *group, obstacle, place.hours);
        }
        Obstacle::Held(_) | Obstacle::RoomShut(_) | Obstacle::Closes => {
            house_gives(draft, obstacle, day, place);
        }
        _ => course_bears(draft, obstacle, day, place),
    }
}

fn block(day: Weekday, hours: Hours) -> Block {
    Block {
        days: WeekdaySet::only(day),
        hours,
    }
}

/// Whether the block has some of these hours of that day.
fn touches(it: &Block, day: Weekday, hours: Hours) -> bool {
    let end = |hours: Hours| hours.end.map_or(u16::MAX, tick_of);
    it.days.has(day) && tick_of(it.hours.start) < end(hours) && tick_of(hours.start) < end(it.hours)
}

fn leader_comes(draft: &mut Draft, id: PersonId, day: Weekday, hours: Hours) {
    let of = |leader: &&mut Leader| leader.id == id;
    let Some(leader) = draft.leaders.iter_mut().find(of) else {
        return;
    };
    if !leader.can.is_empty() {
        leader.can.push(block(day, hours));
    }
    leader.cannot.retain(|it| !touches(it, day, hours));
}

fn leader_leads_more(draft: &mut Draft, id: PersonId) {
    let leaders = draft.leaders.iter_mut().filter(|leader| leader.id == id);
    leaders.for_each(|leader| {
        leader.most_a_week = leader.most_a_week.map(|most| most.saturating_add(1));
    });
}

fn group_bears(draft: &mut Draft, id: GroupId, obstacle: &Obstacle, hours: Hours) {
    let of = |group: &&mut Group| group.id == id;
    let Some(group) = draft.groups.iter_mut().find(of) else {
        return;
    };
    match obstacle {
        Obstacle::GroupBusy(_) | Obstacle::GroupOnTheWay(_) => group.never_split = false,
        Obstacle::GroupStepFree(_) => group.step_free = false,
        _ => {
            group.earliest = group.earliest.map(|at| at.min(hours.start));
            group.latest = group.latest.max(hours.end);
        }
    }
}

fn house_gives(draft: &mut Draft, obstacle: &Obstacle, day: Weekday, place: &Placement) {
    match obstacle {
        Obstacle::Held(id) => {
            let holds = draft.holds.iter_mut().filter(|hold| hold.id == *id);
            holds.for_each(|hold| {
                hold.rooms
                    .retain(|room| !related(&draft.rooms, *room, place));
            });
        }
        Obstacle::RoomShut(id) => {
            let rooms = draft.rooms.iter_mut().filter(|room| room.id == *id);
            rooms.for_each(|room| room.open.push(block(day, place.hours)));
        }
        _ => draft.raster.closes = place.hours.end.unwrap_or(draft.raster.closes),
    }
}

/// Whether taking the place's rooms takes some of `room`: it is one of them, their whole, or a part of them.
fn related(rooms: &[crate::problem::Room], room: RoomId, place: &Placement) -> bool {
    let whole = |id: RoomId| {
        rooms
            .iter()
            .find(|it| it.id == id)
            .and_then(|it| it.part_of)
    };
    place.rooms.iter().any(|theirs| {
        *theirs == room || whole(*theirs) == Some(room) || whole(room) == Some(*theirs)
    })
}

fn course_bears(draft: &mut Draft, obstacle: &Obstacle, day: Weekday, place: &Placement) {
    let MeetingId { course, nth } = place.meeting;
    let seats = draft
        .rooms
        .iter()
        .find(|room| Some(&room.id) == place.rooms.first());
    let seats = seats.and_then(|room| room.seats);
    let Some(course) = of(draft, course) else {
        return;
    };
    let needs = &mut course.needs;
    match obstacle {
        Obstacle::LeaderAway(_) => course.without_leader = WithoutLeader::LeftOut,
        Obstacle::Pinned => course.pins.retain(|pin| pin.meeting != nth),
        Obstacle::OnlyRooms => needs.only.extend(place.rooms.first()),
        Obstacle::Days => needs.days = needs.days.with(day),
        Obstacle::Earliest => needs.earliest = Some(place.hours.start),
        Obstacle::Latest => needs.latest = place.hours.end,
        Obstacle::NotThen => needs.not.retain(|it| !touches(it, day, place.hours)),
        Obstacle::Seats => {
            course.expected = seats.map_or(course.expected, |it| it.min(course.expected));
        }
        Obstacle::Equipment(line) => needs.equipment.retain(|need| need != line),
        Obstacle::HearingLoop => needs.hearing_loop = false,
        Obstacle::StepFree => needs.step_free = false,
        // Whatever is in the way moves; the problem stays as it is.
        _ => (),
    }
}

fn of(draft: &mut Draft, id: CourseId) -> Option<&mut Course> {
    draft.courses.iter_mut().find(|course| course.id == id)
}
