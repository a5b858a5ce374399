//! What is wrong with a plan for those who lead and attend.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{
    ToSpan,
    civil::{Date, Time},
};

use super::{Finding, House, Planned};
use crate::{
    id::{BuildingId, PersonId},
    place::Way,
    session::Session,
};

/// Who would have to be in both sessions of one day at once, or would come too late to the second.
pub(super) fn twice(
    (one, session): (&Planned, &Session),
    (other, their): (&Planned, &Session),
    house: &House<'_>,
) -> Vec<Finding> {
    // Two rooms of one session stand there as two; that is no clash of people.
    if one.course == other.course && session.hours == their.hours {
        return Vec::new();
    }
    let leaders = one.leaders.iter().filter(|it| other.leaders.contains(it));
    let groups = one.groups.iter().filter(|it| other.groups.contains(it));
    if leaders.clone().next().is_none() && groups.clone().next().is_none() {
        return Vec::new();
    }
    let way = too_far(session, their, house);
    if way.is_none() && !session.at_same_time(their) {
        return Vec::new();
    }
    let (courses, session) = ([one.course, other.course], session.clone());
    let leaders = leaders.map(|leader| match way {
        None => Finding::LeaderTwice {
            leader: *leader,
            courses,
            session: session.clone(),
        },
        Some(minutes) => Finding::LeaderFar {
            leader: *leader,
            courses,
            session: session.clone(),
            minutes,
        },
    });
    let groups = groups.map(|group| match way {
        None => Finding::GroupTwice {
            group: *group,
            courses,
            session: session.clone(),
        },
        Some(minutes) => Finding::GroupFar {
            group: *group,
            courses,
            session: session.clone(),
            minutes,
        },
    });
    leaders.chain(groups).collect()
}

/// The minutes of the way between two sessions of one day, when one begins before somebody could come from the other.
/// Nothing when they are at once: that is another finding.
fn too_far(session: &Session, their: &Session, house: &House<'_>) -> Option<u16> {
    let held = session.is_held() && their.is_held();
    if house.ways.is_empty() || !held || session.at_same_time(their) {
        return None;
    }
    let minutes = Way::minutes(
        house.ways,
        building(session, house)?,
        building(their, house)?,
    );
    let (earlier, later) = if session.hours.start <= their.hours.start {
        (session, their)
    } else {
        (their, session)
    };
    let ends = earlier.hours.end.unwrap_or(earlier.hours.start);
    (between(ends, later.hours.start) < i32::from(minutes)).then_some(minutes)
}

fn between(ends: Time, begins: Time) -> i32 {
    let minute = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
    minute(begins) - minute(ends)
}

fn building(session: &Session, house: &House<'_>) -> Option<BuildingId> {
    let room = session.place.room()?;
    let known = house.rooms.iter().find(|known| known.id == room)?;
    Some(known.building)
}

/// The weeks in which somebody leads more than they said, in their order. Two rooms of one session count once.
pub(super) fn too_often(planned: &[Planned], most_a_week: &[(PersonId, u8)]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (leader, most) in most_a_week {
        let theirs = planned.iter().filter(|one| one.leaders.contains(leader));
        let sessions: BTreeSet<_> = theirs
            .flat_map(|one| {
                one.sessions
                    .iter()
                    .map(move |session| (one.course, session))
            })
            .filter(|(_, session)| session.is_held())
            .map(|(course, session)| (session.date, session.hours.start, course))
            .collect();
        let mut weeks: BTreeMap<Date, u16> = BTreeMap::new();
        for (date, ..) in sessions {
            *weeks.entry(monday_of(date)).or_default() += 1;
        }
        let too_many = weeks
            .into_iter()
            .filter(|(_, count)| *count > u16::from(*most));
        found.extend(too_many.map(|(week, sessions)| Finding::LeaderTooOften {
            leader: *leader,
            week,
            sessions,
            most: *most,
        }));
    }
    found
}

fn monday_of(date: Date) -> Date {
    date.saturating_sub(i64::from(date.weekday().to_monday_zero_offset()).days())
}

/// The sessions held while a leader is away, each once for each of them.
pub(super) fn away(one: &Planned) -> Vec<Finding> {
    let held = one.sessions.iter().filter(|session| session.is_held());
    let without = held.flat_map(|session| {
        let absent = one.away.iter().filter(|(_, span)| span.has(session.date));
        let leaders: BTreeSet<PersonId> = absent.map(|(leader, _)| *leader).collect();
        leaders.into_iter().map(move |leader| (leader, session))
    });
    without
        .map(|(leader, session)| Finding::LeaderAway {
            leader,
            course: one.course,
            session: session.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests;
