//! A small house with a piano and a tenant.

use domain::{
    calendar::{Calendar, Span},
    hold::Hold,
    holiday::Country,
    pattern::{Hours, Pattern, Rhythm, Season, WeekdaySet},
    place::Place,
    text::{Line, Title},
};
use jiff::civil::{Weekday, date, time};
use planner::{
    budget::{Budget, Patient, Seed},
    plan::YearPlan,
    problem::{Block, Course, Draft, Leader, Problem, Raster, Room, Weights},
};

use crate::judge::id;

pub(crate) fn piano() -> Line {
    Line::parse("piano").unwrap()
}

pub(crate) fn weekly(number: usize, meetings: u8) -> Course {
    let mut course = Course::new(id(number), meetings, 60);
    course.season = Season::WholeYear;
    course
}

pub(crate) fn on(day: Weekday, from: i8, to: i8) -> Block {
    Block {
        days: WeekdaySet::only(day),
        hours: Hours::new(time(from, 0, 0, 0), Some(time(to, 0, 0, 0))).unwrap(),
    }
}

/// Monday and Tuesday, nine to one; room 0 has the piano and no step, room 1 nothing. The school holds room 0 on Tuesday
/// until noon.
pub(crate) fn house(courses: Vec<Course>) -> Draft {
    let days: WeekdaySet = [Weekday::Monday, Weekday::Tuesday].into_iter().collect();
    let mut rooms = vec![Room::new(id(0), Some(10)), Room::new(id(1), Some(20))];
    rooms[0].equipment = vec![piano()];
    rooms[0].step_free = true;
    let block = on(Weekday::Tuesday, 8, 12);
    Draft {
        calendar: Calendar {
            country: Country::Lt,
            years: vec![],
        },
        span: Span::new(date(2026, 9, 7), date(2026, 10, 18)).unwrap(),
        raster: Raster {
            days,
            starts: (9..13).map(|hour| time(hour, 0, 0, 0)).collect(),
            closes: time(13, 0, 0, 0),
        },
        rooms,
        ways: vec![],
        holds: vec![Hold {
            id: id(0),
            centre: id(0),
            tenant: Title::parse("The school").unwrap(),
            rooms: vec![id(0)],
            patterns: vec![Pattern {
                rhythm: Rhythm::Weekly { days: block.days },
                hours: block.hours,
                place: Place::Unknown,
                season: Season::WholeYear,
                except: vec![],
            }],
        }],
        leaders: (0..3).map(|leader| Leader::new(id(leader))).collect(),
        groups: vec![],
        courses,
        weights: Weights::default(),
    }
}

pub(crate) fn planned(problem: &Problem, seed: u64) -> YearPlan {
    let budget = Budget {
        iterations: 5_000,
        watch: &mut Patient,
    };
    planner::plan(problem, Seed(seed), budget).plan
}
