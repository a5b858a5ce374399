//! A tenant's claim on rooms: "the school, Monday to Friday until 15:00".

use serde::{Deserialize, Serialize};

use crate::{
    calendar::{Calendar, Span},
    id::{CentreId, HoldId, RoomId},
    pattern::{Pattern, sessions},
    place::Place,
    session::Session,
    text::Title,
};

/// Rooms that a tenant holds at set hours; nobody else is planned into them.
///
/// The public sees such a room as in use and never learns for what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// Its id.
    pub id: HoldId,
    /// The centre whose rooms are held.
    pub centre: CentreId,
    /// Who holds them, for the house's own eyes.
    pub tenant: Title,
    /// The rooms.
    pub rooms: Vec<RoomId>,
    /// When; the place of each pattern is ignored, since `rooms` says it.
    pub patterns: Vec<Pattern>,
}

impl Hold {
    /// When its rooms are taken within `within`: a session for each room and pattern, sorted by date and hours.
    ///
    /// Two patterns with the same start are both there, so that the longer one is never lost.
    #[must_use]
    pub fn sessions(&self, calendar: &Calendar, within: Span) -> Vec<Session> {
        let taken = self
            .patterns
            .iter()
            .flat_map(|pattern| sessions(std::slice::from_ref(pattern), &[], calendar, within));
        let mut taken: Vec<Session> = taken
            .flat_map(|session| {
                self.rooms.iter().map(move |room| Session {
                    place: Place::Room(*room),
                    ..session.clone()
                })
            })
            .collect();
        taken.sort_by_key(|session| (session.date, session.hours));
        taken
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date, time};
    use uuid::Uuid;

    use super::*;
    use crate::{
        holiday::Country,
        pattern::{Hours, Rhythm, Season, WeekdaySet},
    };

    fn until(days: WeekdaySet, end: i8) -> Pattern {
        let hours = Hours::new(time(8, 0, 0, 0), Some(time(end, 0, 0, 0))).unwrap();
        Pattern {
            rhythm: Rhythm::Weekly { days },
            hours,
            place: Place::Unknown,
            season: Season::WholeYear,
            except: vec![],
        }
    }

    #[test]
    fn the_school_holds_its_rooms_on_workdays_and_longer_on_monday() {
        let workdays = WeekdaySet::only(Weekday::Monday).with(Weekday::Tuesday);
        let [one, two] = [1, 2].map(|room| RoomId(Uuid::from_u128(room)));
        let hold = Hold {
            id: HoldId(Uuid::nil()),
            centre: CentreId(Uuid::nil()),
            tenant: Title::parse("The school").unwrap(),
            rooms: vec![one, two],
            patterns: vec![
                until(workdays, 15),
                until(WeekdaySet::only(Weekday::Monday), 18),
            ],
        };
        let calendar = Calendar {
            country: Country::Ee,
            years: vec![],
        };
        // Independence Day is the Wednesday of this week; the Tuesday before it is an ordinary day.
        let week = Span::new(date(2027, 2, 21), date(2027, 2, 27)).unwrap();
        let taken = hold.sessions(&calendar, week);
        let taken: Vec<_> = taken
            .iter()
            .map(|held| {
                (
                    held.date.day(),
                    held.hours.end.map(jiff::civil::Time::hour),
                    held.place.room(),
                )
            })
            .collect();
        let all = [(22, 15), (22, 18), (23, 15)]
            .map(|(day, end)| [one, two].map(|room| (day, Some(end), Some(room))));
        assert_eq!(taken, all.concat());
    }
}
